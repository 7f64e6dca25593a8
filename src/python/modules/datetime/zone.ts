/** tzinfo: what values ask of it, and the abstract class itself. */

import { getAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import { PyDict } from '../../objects/dict.ts';
import { makeException, NotImplementedError, raise, typeError, valueError } from '../../objects/exceptions.ts';
import { type MethodSpec, oneArg, setMethods } from '../../objects/native.ts';
import { readyType } from '../../objects/special-methods.ts';
import { strValue } from '../../objects/text.ts';
import { objectType, typeOf } from '../../objects/types.ts';
import type { PyType, Value } from '../../objects/value.ts';
import { extensionType } from '../extension-type.ts';
import { datetimeOfInstant, instant, PyDatetime, PyTimedelta, PyTzinfo } from './values.ts';

/** utcoffset() or dst() of a zone at a time; null where it says None. Raises TypeError, ValueError. */
export function zoneDelta(tzinfo: Value, name: 'utcoffset' | 'dst', at: Value): PyTimedelta | null {
  if (tzinfo === null) return null;
  const result = callValue(getAttr(tzinfo, name), [at], null);
  if (result === null) return null;
  if (!(result instanceof PyTimedelta)) {
    throw raise(typeError(`tzinfo.${name}() must return None or timedelta, not '${typeOf(result).fullName}'`));
  }
  if (result.days < -1 || result.days > 0) throw raise(valueError(`tzinfo.${name}() returned 1440; must be in -1439 .. 1439`));
  if (result.microseconds !== 0 || result.seconds % 60 !== 0) {
    throw raise(valueError(`tzinfo.${name}() must return a whole number of minutes`));
  }
  if (result.days === -1 && result.seconds === 0) {
    throw raise(valueError(`tzinfo.${name}() returned ${minutesOf(result)}; must be in -1439 .. 1439`));
  }
  return result;
}

export function minutesOf(delta: PyTimedelta): number {
  return delta.days * 1440 + delta.seconds / 60;
}

/** tzname() of a zone at a time. Raises TypeError. */
export function zoneName(tzinfo: Value, at: Value): Value {
  if (tzinfo === null) return null;
  const name = callValue(getAttr(tzinfo, 'tzname'), [at], null);
  if (name === null || strValue(name) !== undefined) return name;
  throw raise(typeError(`tzinfo.tzname() must return None or a string, not '${typeOf(name).fullName}'`));
}

/** `+HH:MM`, or with another separator; '' where there is no offset. */
export function offsetText(tzinfo: Value, at: Value, separator: string): string {
  const offset = zoneDelta(tzinfo, 'utcoffset', at);
  if (offset === null) return '';
  const minutes = minutesOf(offset);
  const size = Math.abs(minutes);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${separator}${two(size % 60)}`;
}

/** Raises TypeError for what is no time zone. */
export function checkZone(value: Value): Value {
  if (value === null || value instanceof PyTzinfo) return value;
  throw raise(typeError(`tzinfo argument must be None or of a tzinfo subclass, not type '${typeOf(value).fullName}'`));
}

function abstractMethod(name: string): MethodSpec {
  return oneArg(() => {
    throw raise(makeException(NotImplementedError, `a tzinfo subclass must implement ${name}()`));
  });
}

/** A UTC time in the zone's own, by its offset and daylight saving time. */
function fromUtc(self: PyTzinfo, value: Value): Value {
  if (!(value instanceof PyDatetime)) throw raise(typeError('fromutc: argument must be a datetime'));
  if (value.tzinfo !== self) throw raise(valueError('fromutc: dt.tzinfo is not self'));
  const offset = zoneDelta(self, 'utcoffset', value);
  if (offset === null) throw raise(valueError('fromutc: non-None utcoffset() result required'));
  const dst = zoneDelta(self, 'dst', value);
  if (dst === null) throw raise(valueError('fromutc: non-None dst() result required'));
  const delta = offset.total() - dst.total();
  const standard = datetimeOfInstant(instant(value) + delta, self);
  const summer = zoneDelta(self, 'dst', standard);
  if (summer === null) throw raise(valueError('fromutc: tz.dst() gave inconsistent results; cannot convert'));
  return datetimeOfInstant(instant(standard) + summer.total(), self);
}

export function makeTzinfoType(): PyType {
  const type = extensionType('datetime', 'tzinfo', objectType, PyTzinfo);
  readyType(type, {
    new: (cls) => {
      const made = new PyTzinfo();
      if (cls !== type) made.type = cls;
      if (cls.hasDict) made.attrs = new PyDict();
      return made;
    },
    init: () => undefined,
  });
  setMethods(type, {
    utcoffset: abstractMethod('utcoffset'),
    dst: abstractMethod('dst'),
    tzname: abstractMethod('tzname'),
    fromutc: oneArg(fromUtc),
  });
  return type;
}

/** The offset as a timedelta with nothing of its class's, for comparing. */
export function offsetMicroseconds(tzinfo: Value, at: Value): bigint | null {
  return zoneDelta(tzinfo, 'utcoffset', at)?.total() ?? null;
}
