/** datetime.date. */
import { getAttrOrUndefined } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import { holds } from '../../objects/compare.ts';
import { raise, typeError, valueError } from '../../objects/exceptions.ts';
import { hashTuple } from '../../objects/hash.ts';
import { asCInt } from '../../objects/index-value.ts';
import { attribute, bindArguments, classMethod, constant, keywords, noArgs, oneArg, setMethods } from '../../objects/native.ts';
import type { CompareOp } from '../../objects/slots.ts';
import { callMethod, readyType } from '../../objects/special-methods.ts';
import { objectType, typeOf } from '../../objects/types.ts';
import { type KwArgs, NotImplemented, PyTuple, type PyType, type Value } from '../../objects/value.ts';
import { isoWeek, MONTHS, momentOf, WEEKDAYS, weekday } from '../dates/calendar.ts';
import { currentClock, wholeSeconds, zoneAt } from '../dates/timestamp.ts';
import { extensionType } from '../extension-type.ts';
import { floatArgument } from '../math.ts';
import { makeStructTime } from '../time.ts';
import { formatShown, formatValue } from './format.ts';
import { datedStateOf } from './state.ts';
import { checkDate, dateOfOrdinal, dateText, MAX_ORDINAL, makeTimedelta, momentOfDate, PyDate, PyDatetime, PyTimedelta } from './values.ts';

const NAMES = ['year', 'month', 'day'];

function newDate(type: PyType, args: Value[], kw: KwArgs | null): Value {
  const state = args.length === 1 ? datedStateOf(args[0], 4) : undefined;
  if (state !== undefined) {
    const [high, low, ...rest] = state;
    const kept = new PyDate(high * 256 + low, rest[0], rest[1]);
    if (type.heap) kept.type = type;
    return kept;
  }
  const [year, month, day] = bindArguments('', NAMES, 3, args, kw).map(asCInt);
  checkDate(year, month, day);
  const made = new PyDate(year, month, day);
  if (type.heap) made.type = type;
  return made;
}

/** The bytes that a date's hash is that of. */
export function dateBytes(d: PyDate): string {
  return String.fromCharCode(d.year >> 8, d.year & 255, d.month, d.day);
}

function addDays(d: PyDate, delta: PyTimedelta, sign: number): Value {
  return new PyDate(...dateOfOrdinal(d.ordinal() + sign * delta.days));
}

function add(left: Value, right: Value): Value {
  if (left instanceof PyDatetime || right instanceof PyDatetime) return NotImplemented;
  if (left instanceof PyDate && right instanceof PyTimedelta) return addDays(left, right, 1);
  if (left instanceof PyTimedelta && right instanceof PyDate) return addDays(right, left, 1);
  return NotImplemented;
}

function subtract(left: Value, right: Value): Value {
  if (left instanceof PyDatetime || right instanceof PyDatetime || !(left instanceof PyDate)) return NotImplemented;
  if (right instanceof PyTimedelta) return addDays(left, right, -1);
  return right instanceof PyDate ? makeTimedelta(BigInt(left.ordinal() - right.ordinal()) * 86400000000n) : NotImplemented;
}

/** Comparison with what is neither: other values that have a `timetuple` may know better. */
export function compareUnlike(left: Value, right: Value, op: CompareOp): Value {
  if (getAttrOrUndefined(right, 'timetuple') !== undefined && !(right instanceof PyDate)) return NotImplemented;
  if (op === '==' || op === '!=') return op === '!=';
  throw raise(typeError(`can't compare ${typeOf(left).fullName} to ${typeOf(right).fullName}`));
}

function compare(left: Value, right: Value, op: CompareOp): Value {
  if (!(right instanceof PyDate) || left instanceof PyDatetime) return compareUnlike(left, right, op);
  return holds(op, (left as PyDate).ordinal() - right.ordinal());
}

export function ctime(d: PyDate): string {
  const { hour, minute, second } = d instanceof PyDatetime ? d : { hour: 0, minute: 0, second: 0 };
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = `${WEEKDAYS[weekday(d.ordinal())].slice(0, 3)} ${MONTHS[d.month - 1].slice(0, 3)} ${String(d.day).padStart(2)}`;
  return `${day} ${two(hour)}:${two(minute)}:${two(second)} ${String(d.year).padStart(4, '0')}`;
}

function isoCalendar(d: PyDate): Value {
  const [year, week] = isoWeek(d.year, d.ordinal());
  return new PyTuple([year, week, weekday(d.ordinal()) + 1]);
}

function localDate(type: Value, seconds: number): Value {
  const whole = wholeSeconds(seconds, () => {
    throw raise(valueError('timestamp out of range for platform localtime() function'));
  });
  const { year, month, day } = momentOf(whole + zoneAt(currentClock(), whole).offset);
  return callValue(type, [year, month, day], null);
}

export function makeDateType(): PyType {
  const type = extensionType('datetime', 'date', objectType, PyDate);
  readyType(type, {
    new: newDate,
    init: () => undefined,
    repr: (self) => {
      const { year, month, day, type: own } = self as PyDate;
      return `${own.name}(${year}, ${month}, ${day})`;
    },
    str: (self) => callMethod(self, 'isoformat', []),
    hash: (self) => hashTuple([dateBytes(self as PyDate)]),
    richcompare: compare,
    add,
    subtract,
  });
  setMethods(type, {
    year: attribute((self: PyDate) => self.year),
    month: attribute((self: PyDate) => self.month),
    day: attribute((self: PyDate) => self.day),
    min: constant(new PyDate(1, 1, 1)),
    max: constant(new PyDate(9999, 12, 31)),
    resolution: constant(new PyTimedelta(1, 0, 0)),
    today: classMethod(noArgs((cls) => localDate(cls, currentClock().now()))),
    fromtimestamp: classMethod(oneArg((cls, seconds) => localDate(cls, floatArgument(seconds)))),
    fromordinal: classMethod(
      oneArg((cls, ordinal) => {
        const n = asCInt(ordinal);
        if (n < 1) throw raise(valueError('ordinal must be >= 1'));
        if (n > MAX_ORDINAL) throw raise(valueError('year is out of range'));
        return callValue(cls, dateOfOrdinal(n), null);
      }),
    ),
    replace: keywords(NAMES, 0, (self: PyDate, year, month, day) =>
      newDate(
        self.type,
        [self.year, self.month, self.day].map((own, i) => ([year, month, day][i] === undefined ? own : [year, month, day][i])),
        null,
      ),
    ),
    toordinal: noArgs((self: PyDate) => self.ordinal()),
    weekday: noArgs((self: PyDate) => weekday(self.ordinal())),
    isoweekday: noArgs((self: PyDate) => weekday(self.ordinal()) + 1),
    isocalendar: noArgs(isoCalendar),
    isoformat: noArgs(dateText),
    ctime: noArgs(ctime),
    timetuple: noArgs((self: PyDate) => makeStructTime(momentOfDate(self, -1))),
    strftime: keywords(['format'], 1, (self: PyDate, format) =>
      formatShown(format, { moment: momentOfDate(self, -1), microsecond: 0, tzinfo: null, at: null }),
    ),
    __format__: oneArg(formatValue),
    __reduce__: noArgs((self: PyDate) => new PyTuple([self.type, new PyTuple([dateBytes(self)])])),
  });
  return type;
}
