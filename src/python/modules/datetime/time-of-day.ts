/** datetime.time. */
import { holds } from '../../objects/compare.ts';
import { raise, typeError } from '../../objects/exceptions.ts';
import { hashTuple, hashValue } from '../../objects/hash.ts';
import { asCInt } from '../../objects/index-value.ts';
import { attribute, bindArguments, constant, keywords, noArgs, oneArg, setMethods } from '../../objects/native.ts';
import type { CompareOp } from '../../objects/slots.ts';
import { callMethod, readyType } from '../../objects/special-methods.ts';
import { repr } from '../../objects/text.ts';
import { objectType, typeOf } from '../../objects/types.ts';
import { type KwArgs, PyTuple, type PyType, type Value } from '../../objects/value.ts';
import { extensionType } from '../extension-type.ts';
import { formatShown, formatValue } from './format.ts';
import { stateOf, stateZone } from './state.ts';
import { checkTime, PyTime, PyTimedelta, timeText } from './values.ts';
import { checkZone, minutesOf, offsetText, zoneDelta, zoneName } from './zone.ts';

const NAMES = ['hour', 'minute', 'second', 'microsecond', 'tzinfo'];

function newTime(type: PyType, args: Value[], kw: KwArgs | null): Value {
  const state = args.length === 1 || args.length === 2 ? stateOf(args[0], 6, 0, 24) : undefined;
  if (state !== undefined) {
    const kept = new PyTime(state[0], state[1], state[2], state[3] * 65536 + state[4] * 256 + state[5], stateZone(args[1]));
    if (type.heap) kept.type = type;
    return kept;
  }
  const bound: (Value | undefined)[] = bindArguments('', NAMES, 0, args, kw);
  const [hour, minute, second, microsecond] = bound.slice(0, 4).map((value) => (value === undefined ? 0 : asCInt(value)));
  checkTime(hour, minute, second, microsecond);
  const made = new PyTime(hour, minute, second, microsecond, checkZone(bound[4] ?? null));
  if (type.heap) made.type = type;
  return made;
}

/** Arguments that a repr shows after hour and minute. */
export function secondsShown(t: { second: number; microsecond: number; tzinfo: Value }): string {
  const seconds = t.microsecond !== 0 ? `, ${t.second}, ${t.microsecond}` : t.second !== 0 ? `, ${t.second}` : '';
  return `${seconds}${t.tzinfo === null ? '' : `, tzinfo=${repr(t.tzinfo)}`}`;
}

/** Minutes of the zone's offset, null for a naive time. */
function offsetOf(t: PyTime): number | null {
  const offset = zoneDelta(t.tzinfo, 'utcoffset', null);
  return offset === null ? null : minutesOf(offset);
}

function microsecondsOf(t: PyTime, offset: number | null): number {
  return ((t.hour * 60 + t.minute - (offset ?? 0)) * 60 + t.second) * 1e6 + t.microsecond;
}

function compare(left: Value, right: Value, op: CompareOp): Value {
  if (!(right instanceof PyTime)) {
    if (op === '==' || op === '!=') return op === '!=';
    throw raise(typeError(`can't compare ${typeOf(left).fullName} to ${typeOf(right).fullName}`));
  }
  const a = left as PyTime;
  const same = a.tzinfo === right.tzinfo;
  const own = same ? null : offsetOf(a);
  const other = same ? null : offsetOf(right);
  if ((own === null) !== (other === null)) throw raise(typeError("can't compare offset-naive and offset-aware times"));
  return holds(op, microsecondsOf(a, own) - microsecondsOf(right, other));
}

/** The bytes of a time of day that hashes are of. */
export function timeBytes(t: { hour: number; minute: number; second: number; microsecond: number }): string {
  const us = t.microsecond;
  return String.fromCharCode(t.hour, t.minute, t.second, us >> 16, (us >> 8) & 255, us & 255);
}

function isoFormat(t: PyTime): string {
  return timeText(t) + offsetText(t.tzinfo, null, ':');
}

function replaceParts(self: PyTime, parts: (Value | undefined)[]): Value {
  const own = [self.hour, self.minute, self.second, self.microsecond, self.tzinfo];
  return newTime(
    self.type,
    own.map((value, i) => (parts[i] === undefined ? value : (parts[i] as Value))),
    null,
  );
}

export function makeTimeType(): PyType {
  const type = extensionType('datetime', 'time', objectType, PyTime);
  readyType(type, {
    new: newTime,
    init: () => undefined,
    repr: (self) => {
      const t = self as PyTime;
      return `${t.type.name}(${t.hour}, ${t.minute}${secondsShown(t)})`;
    },
    str: (self) => callMethod(self, 'isoformat', []),
    hash: (self) => {
      const t = self as PyTime;
      const offset = offsetOf(t);
      if (offset === null || offset === 0) return hashValue(timeBytes(t));
      const minutes = t.hour * 60 + t.minute - offset;
      const [hour, minute] = [Math.floor(minutes / 60), ((minutes % 60) + 60) % 60];
      const { second, microsecond } = t;
      if (hour >= 0 && hour < 24) return hashValue(timeBytes({ hour, minute, second, microsecond }));
      return hashTuple([hour, minute, second, microsecond]);
    },
    richcompare: compare,
    nonzero: (self) => microsecondsOf(self as PyTime, offsetOf(self as PyTime)) !== 0,
  });
  setMethods(type, {
    hour: attribute((self: PyTime) => self.hour),
    minute: attribute((self: PyTime) => self.minute),
    second: attribute((self: PyTime) => self.second),
    microsecond: attribute((self: PyTime) => self.microsecond),
    tzinfo: attribute((self: PyTime) => self.tzinfo),
    min: constant(new PyTime(0, 0, 0, 0, null)),
    max: constant(new PyTime(23, 59, 59, 999999, null)),
    resolution: constant(new PyTimedelta(0, 0, 1)),
    isoformat: noArgs(isoFormat),
    utcoffset: noArgs((self: PyTime) => zoneDelta(self.tzinfo, 'utcoffset', null)),
    dst: noArgs((self: PyTime) => zoneDelta(self.tzinfo, 'dst', null)),
    tzname: noArgs((self: PyTime) => zoneName(self.tzinfo, null)),
    replace: keywords(NAMES, 0, (self: PyTime, ...parts) => replaceParts(self, parts)),
    strftime: keywords(['format'], 1, (self: PyTime, format) =>
      formatShown(format, {
        moment: {
          year: 1900,
          month: 1,
          day: 1,
          hour: self.hour,
          minute: self.minute,
          second: self.second,
          weekday: 0,
          yearday: 1,
          isdst: -1,
        },
        microsecond: self.microsecond,
        tzinfo: self.tzinfo,
        at: null,
      }),
    ),
    __format__: oneArg(formatValue),
    __reduce__: noArgs((self: PyTime) => {
      const bytes = timeBytes(self);
      return new PyTuple([self.type, new PyTuple(self.tzinfo === null ? [bytes] : [bytes, self.tzinfo])]);
    }),
  });
  return type;
}
