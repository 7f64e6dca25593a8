/** The proleptic Gregorian calendar. Ordinals count days from 1 January of year 1, which is day 1; weekdays from Monday, which is 0. */

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** `month` from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Day of the year of a month's last day before it. */
export function daysBeforeMonth(year: number, month: number): number {
  return DAYS_BEFORE_MONTH[month - 1] + (month > 2 && isLeapYear(year) ? 1 : 0);
}

function daysBeforeYear(year: number): number {
  const y = year - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
}

export function toOrdinal(year: number, month: number, day: number): number {
  return daysBeforeYear(year) + daysBeforeMonth(year, month) + day;
}

/** Year, month and day of an ordinal. */
export function fromOrdinal(ordinal: number): [number, number, number] {
  let year = Math.floor((ordinal - 1) / 365.2425) + 1;
  while (daysBeforeYear(year + 1) < ordinal) year++;
  while (daysBeforeYear(year) >= ordinal) year--;
  let rest = ordinal - daysBeforeYear(year);
  let month = 1;
  while (rest > daysInMonth(year, month)) rest -= daysInMonth(year, month++);
  return [year, month, rest];
}

export function weekday(ordinal: number): number {
  return (((ordinal + 6) % 7) + 7) % 7;
}

/** Ordinal of 1 January 1970. */
export const EPOCH = 719163;

/** Year and number of the ISO week that a day is in. */
export function isoWeek(year: number, ordinal: number): [number, number] {
  const start = (y: number): number => {
    const first = toOrdinal(y, 1, 1);
    const day = weekday(first);
    return first - day + (day > 3 ? 7 : 0);
  };
  let y = year;
  if (ordinal < start(y)) y--;
  else if (ordinal >= start(y + 1)) y++;
  return [y, Math.floor((ordinal - start(y)) / 7) + 1];
}

export const WEEKDAYS: readonly string[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export const MONTHS: readonly string[] = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
];

/** A date and time as struct_time holds it: month from 1, weekday from Monday, day of the year from 1. */
export interface Moment {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  weekday: number;
  yearday: number;
  /** 1, 0, or -1 where it is not known. */
  isdst: number;
}

/** The moment so many seconds after 1970 began. */
export function momentOf(seconds: number): Moment {
  const whole = Math.floor(seconds);
  const days = Math.floor(whole / 86400);
  const rest = whole - days * 86400;
  const [year, month, day] = fromOrdinal(EPOCH + days);
  return {
    year,
    month,
    day,
    hour: Math.floor(rest / 3600),
    minute: Math.floor(rest / 60) % 60,
    second: rest % 60,
    weekday: weekday(EPOCH + days),
    yearday: daysBeforeMonth(year, month) + day,
    isdst: 0,
  };
}
