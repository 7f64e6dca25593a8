/** strptime as Python's _strptime reads it, in the C locale. */
import { PyDict } from '../../objects/dict.ts';
import { makeException, type PyException, raise, valueError } from '../../objects/exceptions.ts';
import { repr } from '../../objects/text.ts';
import { regexErrorType } from '../re-objects.ts';
import { daysBeforeMonth, daysInMonth, fromOrdinal, MONTHS, type Moment, toOrdinal, WEEKDAYS, weekday } from './calendar.ts';

const longestFirst = (names: readonly string[]): string => [...names].sort((a, b) => b.length - a.length).join('|');
const short = (names: readonly string[]): string => longestFirst(names.map((name) => name.slice(0, 3)));

/** What a directive accepts. */
function patterns(zones: readonly string[]): Record<string, string> {
  return {
    d: '3[0-1]|[1-2]\\d|0[1-9]|[1-9]| [1-9]',
    f: '[0-9]{1,6}',
    H: '2[0-3]|[0-1]\\d|\\d',
    I: '1[0-2]|0[1-9]|[1-9]',
    j: '36[0-6]|3[0-5]\\d|[1-2]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9]',
    m: '1[0-2]|0[1-9]|[1-9]',
    M: '[0-5]\\d|\\d',
    S: '6[0-1]|[0-5]\\d|\\d',
    U: '5[0-3]|[0-4]\\d|\\d',
    W: '5[0-3]|[0-4]\\d|\\d',
    w: '[0-6]',
    y: '\\d\\d',
    Y: '\\d\\d\\d\\d',
    A: longestFirst(WEEKDAYS),
    a: short(WEEKDAYS),
    B: longestFirst(MONTHS),
    b: short(MONTHS),
    p: 'am|pm',
    Z: longestFirst(zones),
  };
}

const COMPOUND: Record<string, string> = { c: '%a %b %d %H:%M:%S %Y', x: '%m/%d/%y', X: '%H:%M:%S' };

interface Compiled {
  regex: RegExp;
  letters: string[];
}

/** Turns a format into a regular expression with one group for each directive. Raises ValueError. */
function compileFormat(format: string, zones: readonly string[]): Compiled {
  const table = patterns(zones);
  const letters: string[] = [];
  const translate = (text: string): string => {
    const escaped = text.replace(/([\\.^$*+?(){}[\]|])/g, '\\$1').replace(/\s+/g, '\\s+');
    let out = '';
    for (let i = 0; i < escaped.length; i++) {
      if (escaped[i] !== '%') {
        out += escaped[i];
        continue;
      }
      const letter = escaped[++i];
      out += directivePattern(letter, format, table, letters, translate);
    }
    return out;
  };
  const source = translate(format);
  const twice = letters.findIndex((letter, i) => letters.indexOf(letter) < i);
  if (twice >= 0) throw raise(repeated(letters, twice));
  return { regex: new RegExp(`^(?:${source})`, 'i'), letters };
}

/** A directive that stands there twice would be two groups of one name, as re says. */
function repeated(letters: readonly string[], at: number): PyException {
  const letter = letters[at];
  return makeException(
    regexErrorType(),
    `redefinition of group name '${letter}' as group ${at + 1}; was group ${letters.indexOf(letter) + 1}`,
  );
}

/** Directives in the order of the dict that re gives of them, in which the later ones win. */
function inDictOrder(letters: readonly string[]): string[] {
  const index = new PyDict();
  for (const letter of letters) index.setStr(letter, null);
  const found = new PyDict();
  for (const [letter] of index.entries()) found.set(letter, null);
  return found.entries().map(([letter]) => letter as string);
}

function directivePattern(
  letter: string | undefined,
  format: string,
  table: Record<string, string>,
  letters: string[],
  translate: (text: string) => string,
): string {
  if (letter === undefined) throw raise(valueError(`stray % in format '${format}'`));
  if (letter === '%') return '%';
  if (COMPOUND[letter] !== undefined) return translate(COMPOUND[letter]);
  const pattern = table[letter];
  if (pattern === undefined) {
    const bad = letter === '\\' ? '\\\\' : letter;
    throw raise(valueError(`'${bad}' is a bad directive in format '${format}'`));
  }
  letters.push(letter);
  return `(${pattern})`;
}

/** What a text says: the moment, and its microseconds. */
export interface Parsed {
  moment: Moment;
  microsecond: number;
}

interface Fields {
  year?: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  microsecond: number;
  weekday?: number;
  yearday?: number;
  week?: number;
  weekStart: number;
  isdst: number;
}

function indexOfName(names: readonly string[], text: string, length: number): number {
  return names.findIndex((name) => name.slice(0, length).toLowerCase() === text.toLowerCase());
}

/** Stores what a directive found. `period` is the text of `%p`. */
function setField(fields: Fields, letter: string, text: string, period: string): void {
  const n = Number(text);
  switch (letter) {
    case 'y':
      fields.year = n <= 68 ? 2000 + n : 1900 + n;
      break;
    case 'Y':
      fields.year = n;
      break;
    case 'm':
      fields.month = n;
      break;
    case 'B':
      fields.month = indexOfName(MONTHS, text, 99) + 1;
      break;
    case 'b':
      fields.month = indexOfName(MONTHS, text, 3) + 1;
      break;
    case 'd':
      fields.day = n;
      break;
    case 'H':
      fields.hour = n;
      break;
    case 'I':
      fields.hour = period === 'pm' ? (n % 12) + 12 : n % 12;
      break;
    case 'M':
      fields.minute = n;
      break;
    case 'S':
      fields.second = n;
      break;
    case 'f':
      fields.microsecond = Number(text.padEnd(6, '0'));
      break;
    case 'A':
      fields.weekday = indexOfName(WEEKDAYS, text, 99);
      break;
    case 'a':
      fields.weekday = indexOfName(WEEKDAYS, text, 3);
      break;
    case 'w':
      fields.weekday = (n + 6) % 7;
      break;
    case 'j':
      fields.yearday = n;
      break;
    case 'U':
    case 'W':
      fields.week = n;
      fields.weekStart = letter === 'U' ? 6 : 0;
      break;
    case 'Z':
      fields.isdst = 0;
      break;
  }
}

/** Day of the year from a week's number and a weekday; `weekStart` is 6 for weeks that begin on Sunday. */
function yeardayOfWeek(year: number, week: number, day: number, weekStart: number): number {
  let first = weekday(toOrdinal(year, 1, 1));
  let wanted = day;
  if (weekStart === 6) {
    first = (first + 1) % 7;
    wanted = (wanted + 1) % 7;
  }
  const weekZero = (7 - first) % 7;
  return week === 0 ? 1 + wanted - first : 1 + weekZero + 7 * (week - 1) + wanted;
}

function complete(fields: Fields): Moment {
  let { year, month, day, yearday } = fields;
  const leapDay = year === undefined && month === 2 && day === 29;
  const y = year ?? (leapDay ? 1904 : 1900);
  if (yearday === undefined && fields.week !== undefined && fields.weekday !== undefined) {
    yearday = yeardayOfWeek(y, fields.week, fields.weekday, fields.weekStart);
    if (yearday <= 0) {
      year = y - 1;
      yearday += toOrdinal(y, 1, 1) - toOrdinal(y - 1, 1, 1);
    }
  }
  if (yearday === undefined) {
    if (day > daysInMonth(y, month)) throw raise(valueError('day is out of range for month'));
    yearday = daysBeforeMonth(y, month) + day;
  } else {
    [year, month, day] = fromOrdinal(toOrdinal(year ?? y, 1, 1) + yearday - 1);
  }
  const shown = year ?? y;
  return {
    year: leapDay ? 1900 : shown,
    month,
    day,
    hour: fields.hour,
    minute: fields.minute,
    second: fields.second,
    weekday: fields.weekday ?? weekday(toOrdinal(shown, month, day)),
    yearday,
    isdst: fields.isdst,
  };
}

/** Reads a text by a format. `zones` are the names that `%Z` accepts. Raises ValueError. */
export function parseMoment(text: string, format: string, zones: readonly string[]): Parsed {
  const { regex, letters } = compileFormat(format, zones);
  const match = regex.exec(text);
  if (match === null) throw raise(valueError(`time data ${repr(text)} does not match format ${repr(format)}`));
  if (match[0].length !== text.length) throw raise(valueError(`unconverted data remains: ${text.slice(match[0].length)}`));
  const fields: Fields = { month: 1, day: 1, hour: 0, minute: 0, second: 0, microsecond: 0, weekStart: 0, isdst: -1 };
  const period = letters.includes('p') ? match[letters.indexOf('p') + 1].toLowerCase() : '';
  for (const letter of inDictOrder(letters)) setField(fields, letter, match[letters.indexOf(letter) + 1], period);
  return { moment: complete(fields), microsecond: fields.microsecond };
}
