/** datetime.datetime. */

import { getAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import { holds } from '../../objects/compare.ts';
import { raise, typeError, valueError } from '../../objects/exceptions.ts';
import { hashTuple, hashValue } from '../../objects/hash.ts';
import { asCInt } from '../../objects/index-value.ts';
import {
  attribute,
  bindArguments,
  classMethod,
  constant,
  keywords,
  type MethodSpec,
  noArgs,
  oneArg,
  positional,
  setMethods,
} from '../../objects/native.ts';
import type { CompareOp } from '../../objects/slots.ts';
import { callMethod, readyType } from '../../objects/special-methods.ts';
import { strValue } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { typeOf } from '../../objects/types.ts';
import { type KwArgs, NotImplemented, PyTuple, type PyType, PyUnicode, type Value } from '../../objects/value.ts';
import { EPOCH, momentOf } from '../dates/calendar.ts';
import { parseMoment } from '../dates/strptime.ts';
import { currentClock, wholeSeconds, zoneAt } from '../dates/timestamp.ts';
import { extensionType } from '../extension-type.ts';
import { floatArgument } from '../math.ts';
import { makeStructTime } from '../time.ts';
import { compareUnlike, dateBytes } from './date.ts';
import { formatShown } from './format.ts';
import { datedStateOf, stateZone } from './state.ts';
import { secondsShown, timeBytes } from './time-of-day.ts';
import {
  checkDate,
  checkTime,
  dateOfOrdinal,
  dateText,
  datetimeOfInstant,
  instant,
  MAX_ORDINAL,
  makeTimedelta,
  momentOfDate,
  PyDate,
  PyDatetime,
  PyTime,
  PyTimedelta,
  PyTzinfo,
  timeText,
} from './values.ts';
import { checkZone, offsetMicroseconds, offsetText, zoneDelta, zoneName } from './zone.ts';

const NAMES = ['year', 'month', 'day', 'hour', 'minute', 'second', 'microsecond', 'tzinfo'];

function newDatetime(type: PyType, args: Value[], kw: KwArgs | null): Value {
  const state = args.length === 1 || args.length === 2 ? datedStateOf(args[0], 10) : undefined;
  if (state !== undefined) {
    const [high, low, ...rest] = state;
    const microsecond = rest[5] * 65536 + rest[6] * 256 + rest[7];
    const kept = new PyDatetime(high * 256 + low, rest[0], rest[1], rest[2], rest[3], rest[4], microsecond, stateZone(args[1]));
    if (type.heap) kept.type = type;
    return kept;
  }
  const bound: (Value | undefined)[] = bindArguments('', NAMES, 3, args, kw);
  const [year, month, day, hour, minute, second, microsecond] = bound.slice(0, 7).map((value) => (value === undefined ? 0 : asCInt(value)));
  checkDate(year, month, day);
  checkTime(hour, minute, second, microsecond);
  const made = new PyDatetime(year, month, day, hour, minute, second, microsecond, checkZone(bound[7] ?? null));
  if (type.heap) made.type = type;
  return made;
}

function partsOf(d: PyDatetime): Value[] {
  return [d.year, d.month, d.day, d.hour, d.minute, d.second, d.microsecond, d.tzinfo];
}

function offsetOf(d: PyDatetime): bigint | null {
  return offsetMicroseconds(d.tzinfo, d);
}

function add(left: Value, right: Value): Value {
  const [d, delta] = left instanceof PyDatetime ? [left, right] : [right, left];
  if (!(d instanceof PyDatetime) || !(delta instanceof PyTimedelta)) return NotImplemented;
  return datetimeOfInstant(instant(d) + delta.total(), d.tzinfo);
}

function subtract(left: Value, right: Value): Value {
  if (!(left instanceof PyDatetime)) return NotImplemented;
  if (right instanceof PyTimedelta) return datetimeOfInstant(instant(left) - right.total(), left.tzinfo);
  if (!(right instanceof PyDatetime)) return NotImplemented;
  if (left.tzinfo === right.tzinfo) return makeTimedelta(instant(left) - instant(right));
  const own = offsetOf(left);
  const other = offsetOf(right);
  if ((own === null) !== (other === null)) throw raise(typeError("can't subtract offset-naive and offset-aware datetimes"));
  return makeTimedelta(instant(left) - (own ?? 0n) - instant(right) + (other ?? 0n));
}

function compare(left: Value, right: Value, op: CompareOp): Value {
  if (!(right instanceof PyDatetime)) return compareUnlike(left, right, op);
  const a = left as PyDatetime;
  const same = a.tzinfo === right.tzinfo;
  const own = same ? null : offsetOf(a);
  const other = same ? null : offsetOf(right);
  if ((own === null) !== (other === null)) throw raise(typeError("can't compare offset-naive and offset-aware datetimes"));
  const difference = instant(a) - (own ?? 0n) - instant(right) + (other ?? 0n);
  return holds(op, difference < 0n ? -1 : difference > 0n ? 1 : 0);
}

function hash(self: Value): ReturnType<typeof hashTuple> {
  const d = self as PyDatetime;
  const offset = offsetOf(d);
  if (offset === null) return hashValue(dateBytes(d) + timeBytes(d));
  const { days, seconds, microseconds } = makeTimedelta(instant(d) - offset);
  return hashTuple([days, seconds, microseconds]);
}

/** A datetime of a class from seconds since 1970, in local time or in UTC. */
function fromSeconds(cls: Value, seconds: number, local: boolean, tzinfo: Value): Value {
  let whole = wholeSeconds(seconds, () => {
    throw raise(valueError('timestamp out of range for platform localtime()/gmtime() function'));
  });
  const fraction = (seconds - whole) * 1e6;
  let microsecond = fraction >= 0 ? Math.floor(fraction + 0.5) : Math.ceil(fraction - 0.5);
  if (microsecond < 0) {
    whole--;
    microsecond += 1e6;
  }
  if (microsecond === 1e6) {
    whole++;
    microsecond = 0;
  }
  const t = momentOf(whole + (local ? zoneAt(currentClock(), whole).offset : 0));
  return callValue(cls, [t.year, t.month, t.day, t.hour, t.minute, t.second, microsecond + 0, tzinfo], null);
}

/** now(tz) and fromtimestamp(seconds, tz). */
function inZone(cls: Value, seconds: number, zone: Value | undefined): Value {
  const tzinfo = checkZone(zone ?? null);
  if (tzinfo === null) return fromSeconds(cls, seconds, true, null);
  return callMethod(tzinfo, 'fromutc', [fromSeconds(cls, seconds, false, tzinfo)]);
}

function isoFormat(d: PyDatetime, separator: string): string {
  return `${dateText(d)}${separator}${timeText(d)}${offsetText(d.tzinfo, d, ':')}`;
}

function separatorArgument(value: Value): string {
  const text = value === undefined ? 'T' : strValue(value);
  if (text === undefined || text.length !== 1) {
    throw raise(typeError(`isoformat() argument 1 must be char, not ${value === null ? 'None' : typeOf(value).name}`));
  }
  return text;
}

function asTimeZone(self: PyDatetime, zone: Value): Value {
  if (!(zone instanceof PyTzinfo)) {
    throw raise(typeError(`astimezone() argument 1 must be datetime.tzinfo, not ${zone === null ? 'None' : typeOf(zone).name}`));
  }
  const tzinfo = zone;
  if (self.tzinfo === null) throw raise(valueError('astimezone() cannot be applied to a naive datetime'));
  if (self.tzinfo === tzinfo) return self;
  const offset = offsetOf(self);
  if (offset === null) throw raise(valueError('astimezone() cannot be applied to a naive datetime'));
  return callValue(getAttr(tzinfo, 'fromutc'), [datetimeOfInstant(instant(self) - offset, tzinfo)], null);
}

function timeTuple(d: PyDatetime): Value {
  const dst = zoneDelta(d.tzinfo, 'dst', d);
  return makeStructTime(momentOfDate(d, dst === null ? -1 : truth(dst) ? 1 : 0));
}

function parse(cls: Value, text: Value, format: Value): Value {
  const given = strValue(text) ?? (text instanceof PyUnicode ? text.value : undefined);
  const wanted = strValue(format) ?? (format instanceof PyUnicode ? format.value : undefined);
  if (given === undefined || wanted === undefined) {
    const [value, place] = given === undefined ? [text, 1] : [format, 2];
    throw raise(typeError(`strptime() argument ${place} must be string, not ${value === null ? 'None' : typeOf(value).name}`));
  }
  const zone = currentClock().timeZone(currentClock().now()).name.toLowerCase();
  const { moment: t, microsecond } = parseMoment(given, wanted, ['utc', 'gmt', zone]);
  return callValue(cls, [t.year, t.month, t.day, t.hour, t.minute, t.second, microsecond], null);
}

function combine(cls: Value, date: Value, time: Value): Value {
  if (!(date instanceof PyDate)) throw raise(typeError(`combine() argument 1 must be datetime.date, not ${typeOf(date).fullName}`));
  if (!(time instanceof PyTime)) throw raise(typeError(`combine() argument 2 must be datetime.time, not ${typeOf(time).fullName}`));
  const { hour, minute, second, microsecond, tzinfo } = time;
  return callValue(cls, [date.year, date.month, date.day, hour, minute, second, microsecond, tzinfo], null);
}

/** The class methods that make datetimes. */
function constructors(): Record<string, MethodSpec> {
  return {
    today: classMethod(noArgs((cls) => inZone(cls, currentClock().now(), undefined))),
    now: classMethod(keywords(['tz'], 0, (cls, zone) => inZone(cls, currentClock().now(), zone))),
    utcnow: classMethod(noArgs((cls) => fromSeconds(cls, currentClock().now(), false, null))),
    fromtimestamp: classMethod(keywords(['timestamp', 'tz'], 1, (cls, seconds, zone) => inZone(cls, floatArgument(seconds), zone))),
    utcfromtimestamp: classMethod(positional(1, 1, (cls, seconds) => fromSeconds(cls, floatArgument(seconds), false, null))),
    fromordinal: classMethod(
      oneArg((cls, ordinal) => {
        const n = asCInt(ordinal);
        if (n < 1) throw raise(valueError('ordinal must be >= 1'));
        if (n > MAX_ORDINAL) throw raise(valueError('year is out of range'));
        return callValue(cls, dateOfOrdinal(n), null);
      }),
    ),
    combine: classMethod(keywords(['date', 'time'], 2, combine)),
    strptime: classMethod(positional(2, 2, parse)),
  };
}

function methods(): Record<string, MethodSpec> {
  return {
    date: noArgs((self: PyDatetime) => new PyDate(self.year, self.month, self.day)),
    time: noArgs((self: PyDatetime) => new PyTime(self.hour, self.minute, self.second, self.microsecond, null)),
    timetz: noArgs((self: PyDatetime) => new PyTime(self.hour, self.minute, self.second, self.microsecond, self.tzinfo)),
    replace: keywords(NAMES, 0, (self: PyDatetime, ...parts) =>
      newDatetime(
        self.type,
        partsOf(self).map((value, i) => (parts[i] === undefined ? value : parts[i])),
        null,
      ),
    ),
    isoformat: keywords(['sep'], 0, (self: PyDatetime, separator) => isoFormat(self, separatorArgument(separator))),
    utcoffset: noArgs((self: PyDatetime) => zoneDelta(self.tzinfo, 'utcoffset', self)),
    dst: noArgs((self: PyDatetime) => zoneDelta(self.tzinfo, 'dst', self)),
    tzname: noArgs((self: PyDatetime) => zoneName(self.tzinfo, self)),
    astimezone: keywords(['tz'], 1, asTimeZone),
    timetuple: noArgs(timeTuple),
    utctimetuple: noArgs((self: PyDatetime) => {
      const offset = offsetOf(self);
      // Beside a year's end it may be the year 0 or 10000.
      const seconds = (instant(self) - (offset ?? 0n)) / 1000000n - BigInt(EPOCH * 86400);
      return makeStructTime(momentOf(Number(seconds)));
    }),
    strftime: keywords(['format'], 1, (self: PyDatetime, format) =>
      formatShown(format, { moment: momentOfDate(self, -1), microsecond: self.microsecond, tzinfo: self.tzinfo, at: self }),
    ),
    __reduce__: noArgs((self: PyDatetime) => {
      const bytes = dateBytes(self) + timeBytes(self);
      return new PyTuple([self.type, new PyTuple(self.tzinfo === null ? [bytes] : [bytes, self.tzinfo])]);
    }),
  };
}

export function makeDatetimeType(dateType: PyType): PyType {
  const type = extensionType('datetime', 'datetime', dateType, PyDatetime);
  readyType(type, {
    new: newDatetime,
    init: () => undefined,
    repr: (self) => {
      const d = self as PyDatetime;
      return `${d.type.name}(${d.year}, ${d.month}, ${d.day}, ${d.hour}, ${d.minute}${secondsShown(d)})`;
    },
    str: (self) => callMethod(self, 'isoformat', [' ']),
    hash,
    richcompare: compare,
    add,
    subtract,
  });
  setMethods(type, {
    hour: attribute((self: PyDatetime) => self.hour),
    minute: attribute((self: PyDatetime) => self.minute),
    second: attribute((self: PyDatetime) => self.second),
    microsecond: attribute((self: PyDatetime) => self.microsecond),
    tzinfo: attribute((self: PyDatetime) => self.tzinfo),
    min: constant(new PyDatetime(1, 1, 1, 0, 0, 0, 0, null)),
    max: constant(new PyDatetime(9999, 12, 31, 23, 59, 59, 999999, null)),
    resolution: constant(new PyTimedelta(0, 0, 1)),
    ...constructors(),
    ...methods(),
  });
  return type;
}
