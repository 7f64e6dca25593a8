/** What the values of the module datetime hold, and their arithmetic. */
import { overflowError, raise, valueError } from '../../objects/exceptions.ts';
import { PyObject, type Value } from '../../objects/value.ts';
import { daysBeforeMonth, daysInMonth, fromOrdinal, type Moment, toOrdinal, weekday } from '../dates/calendar.ts';

const MAX_DAYS = 999999999;
export const MAX_ORDINAL = 3652059;
const MICROSECONDS = 1_000_000;

/** timedelta. Seconds are below a day and microseconds below a second; days carry the sign. */
export class PyTimedelta extends PyObject {
  constructor(
    readonly days: number,
    readonly seconds: number,
    readonly microseconds: number,
  ) {
    super();
  }

  total(): bigint {
    return (BigInt(this.days) * 86400n + BigInt(this.seconds)) * 1000000n + BigInt(this.microseconds);
  }
}

export class PyTzinfo extends PyObject {}

export class PyDate extends PyObject {
  constructor(
    readonly year: number,
    readonly month: number,
    readonly day: number,
  ) {
    super();
  }

  ordinal(): number {
    return toOrdinal(this.year, this.month, this.day);
  }
}

export class PyDatetime extends PyDate {
  constructor(
    year: number,
    month: number,
    day: number,
    readonly hour: number,
    readonly minute: number,
    readonly second: number,
    readonly microsecond: number,
    readonly tzinfo: Value,
  ) {
    super(year, month, day);
  }
}

export class PyTime extends PyObject {
  constructor(
    readonly hour: number,
    readonly minute: number,
    readonly second: number,
    readonly microsecond: number,
    readonly tzinfo: Value,
  ) {
    super();
  }
}

function floorDivide(a: bigint, b: bigint): bigint {
  const q = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? q - 1n : q;
}

/** The timedelta of so many microseconds. Raises OverflowError. */
export function makeTimedelta(total: bigint): PyTimedelta {
  const days = floorDivide(total, 86400000000n);
  if (days > BigInt(MAX_DAYS) || days < BigInt(-MAX_DAYS)) {
    throw raise(overflowError(`days=${days}; must have magnitude <= ${MAX_DAYS}`));
  }
  const rest = Number(total - days * 86400000000n);
  return new PyTimedelta(Number(days), Math.floor(rest / MICROSECONDS), rest % MICROSECONDS);
}

/** total / by, towards minus infinity. */
export function divideTimedelta(delta: PyTimedelta, by: bigint): PyTimedelta {
  return makeTimedelta(floorDivide(delta.total(), by));
}

/** Raises ValueError for a date that there is not. */
export function checkDate(year: number, month: number, day: number): void {
  if (year < 1 || year > 9999) throw raise(valueError('year is out of range'));
  if (month < 1 || month > 12) throw raise(valueError('month must be in 1..12'));
  if (day < 1 || day > daysInMonth(year, month)) throw raise(valueError('day is out of range for month'));
}

/** Raises ValueError for a time of day that there is not. */
export function checkTime(hour: number, minute: number, second: number, microsecond: number): void {
  if (hour < 0 || hour > 23) throw raise(valueError('hour must be in 0..23'));
  if (minute < 0 || minute > 59) throw raise(valueError('minute must be in 0..59'));
  if (second < 0 || second > 59) throw raise(valueError('second must be in 0..59'));
  if (microsecond < 0 || microsecond > 999999) throw raise(valueError('microsecond must be in 0..999999'));
}

/** Raises OverflowError for days beyond the calendar. */
export function dateOfOrdinal(ordinal: number): [number, number, number] {
  if (ordinal < 1 || ordinal > MAX_ORDINAL) throw raise(overflowError('date value out of range'));
  return fromOrdinal(ordinal);
}

/** Microseconds since the beginning of the calendar. */
export function instant(d: PyDatetime): bigint {
  const seconds = d.ordinal() * 86400 + d.hour * 3600 + d.minute * 60 + d.second;
  return BigInt(seconds) * 1000000n + BigInt(d.microsecond);
}

/** The datetime of an instant. Raises OverflowError. */
export function datetimeOfInstant(total: bigint, tzinfo: Value): PyDatetime {
  const days = Number(floorDivide(total, 86400000000n));
  const rest = Number(total - BigInt(days) * 86400000000n);
  const [year, month, day] = dateOfOrdinal(days);
  const seconds = Math.floor(rest / MICROSECONDS);
  return new PyDatetime(
    year,
    month,
    day,
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    seconds % 60,
    rest % MICROSECONDS,
    tzinfo,
  );
}

/** A date, or date and time, as struct_time holds it. */
export function momentOfDate(d: PyDate, isdst: number): Moment {
  const time = d instanceof PyDatetime ? d : { hour: 0, minute: 0, second: 0 };
  return {
    year: d.year,
    month: d.month,
    day: d.day,
    hour: time.hour,
    minute: time.minute,
    second: time.second,
    weekday: weekday(d.ordinal()),
    yearday: daysBeforeMonth(d.year, d.month) + d.day,
    isdst,
  };
}

/** `HH:MM:SS`, with microseconds where there are any. */
export function timeText(t: { hour: number; minute: number; second: number; microsecond: number }): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const fraction = t.microsecond === 0 ? '' : `.${String(t.microsecond).padStart(6, '0')}`;
  return `${two(t.hour)}:${two(t.minute)}:${two(t.second)}${fraction}`;
}

export function dateText(d: PyDate): string {
  const pad = (n: number, width: number): string => String(n).padStart(width, '0');
  return `${pad(d.year, 4)}-${pad(d.month, 2)}-${pad(d.day, 2)}`;
}
