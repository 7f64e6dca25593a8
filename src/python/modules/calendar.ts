/** calendar: days of months and years, as lists, text and tables. */
import { add, floorDivide, multiply, remainder, subtract } from '../objects/arithmetic.ts';
import { getAttr, getAttrOrUndefined, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { compareThreeWay } from '../objects/compare.ts';
import { ValueError } from '../objects/exceptions.ts';
import { asInt } from '../objects/index-value.ts';
import { getItem, getSlice } from '../objects/items.ts';
import { toArray } from '../objects/iterate.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { PyList, PySlice, PyTuple, type PyType, type Value } from '../objects/value.ts';
import { defineCalendar } from './calendar/days.ts';
import { defineHtmlCalendar } from './calendar/html.ts';
import { defineTextCalendar } from './calendar/text.ts';
import { joinChunks } from './join-chunks.ts';
import { filled, raiseInstance } from './library-calls.ts';
import { ModuleBuilder } from './module-builder.ts';
import { printValue } from './print-value.ts';
import { unpackValues } from './unpack.ts';

/** An error whose text is made of a number when it is asked for. */
function defineError(m: ModuleBuilder, name: string, field: string, format: string): PyType {
  return m.newClass(name, [ValueError], {
    __init__: m.method('__init__', ['self', field], (self, value) => {
      setAttr(self, field, value);
      return null;
    }),
    __str__: m.method('__str__', ['self'], (self) => filled(format, getAttr(self, field))),
  });
}

/** day_name and its like: names by number, as strftime() gives them for `dates`; month 0 has none. */
function defineNames(m: ModuleBuilder, className: string, dates: Value[], names: Record<string, string>): void {
  const name = (self: Value, date: Value): Value => (date === null ? '' : callMethod(date, 'strftime', [getAttr(self, 'format')]));
  const list = new PyList(dates);
  const cls = m.oldClass(className, [], {
    __init__: m.method('__init__', ['self', 'format'], (self, format) => {
      setAttr(self, 'format', format);
      return null;
    }),
    __getitem__: m.method('__getitem__', ['self', 'i'], (self, i) => {
      const found = getItem(list, i);
      return i instanceof PySlice ? new PyList(toArray(found).map((date) => name(self, date))) : name(self, found);
    }),
    __len__: m.method('__len__', ['self'], () => dates.length),
  });
  for (const key of Object.keys(names)) m.set(key, callValue(cls, [names[key]], null));
}

const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

function leapDaysBefore(year: Value): Value {
  const last = subtract(year, 1);
  return add(subtract(floorDivide(last, 4), floorDivide(last, 100)), floorDivide(last, 400));
}

function defineDays(m: ModuleBuilder, runtime: Runtime): void {
  const date = (...parts: Value[]): Value => callMethod(runtime.importModule('datetime'), 'date', parts);
  const illegalMonth = defineError(m, 'IllegalMonthError', 'month', 'bad month number %r; must be 1-12');
  const illegalWeekday = defineError(m, 'IllegalWeekdayError', 'weekday', 'bad weekday number %r; must be 0 (Monday) to 6 (Sunday)');
  const months = Array.from({ length: 12 }, (_, i) => date(2001, i + 1, 1));
  defineNames(m, '_localized_month', [null, ...months], { month_name: '%B', month_abbr: '%b' });
  const days = Array.from({ length: 7 }, (_, i) => date(2001, 1, i + 1));
  defineNames(m, '_localized_day', days, { day_name: '%A', day_abbr: '%a' });
  const isZero = (value: Value, by: number): boolean => compareThreeWay(remainder(value, by), 0) === 0;
  const isLeap = (year: Value): boolean => isZero(year, 4) && (!isZero(year, 100) || isZero(year, 400));
  m.def('isleap', ['year'], isLeap);
  m.def('leapdays', ['y1', 'y2'], (from, to) => subtract(leapDaysBefore(to), leapDaysBefore(from)));
  m.def('weekday', ['year', 'month', 'day'], (year, month, day) => callMethod(date(year, month, day), 'weekday', []));
  m.def('monthrange', ['year', 'month'], (year, month) => {
    if (compareThreeWay(month, 1) < 0 || compareThreeWay(month, 12) > 0) raiseInstance(illegalMonth, month);
    const first = callValue(m.get('weekday'), [year, month, 1], null);
    const count = getItem(m.get('mdays'), month);
    return new PyTuple([first, compareThreeWay(month, 2) === 0 && isLeap(year) ? add(count, 1) : count]);
  });
  m.def('setfirstweekday', ['firstweekday'], (day) => {
    if (getAttrOrUndefined(day, '__index__') === undefined) raiseInstance(illegalWeekday, day);
    if (compareThreeWay(day, 0) < 0 || compareThreeWay(day, 6) > 0) raiseInstance(illegalWeekday, day);
    setAttr(m.get('c'), 'firstweekday', day);
    return null;
  });
  m.def('timegm', ['tuple'], (moment) => {
    const [year, month, day, hour, minute, second] = unpackValues(getSlice(moment, undefined, 6), 6);
    const first = callMethod(date(year, month, 1), 'toordinal', []);
    const epoch = callMethod(date(1970, 1, 1), 'toordinal', []);
    const dayCount = subtract(add(subtract(first, epoch), day), 1);
    return add(multiply(add(multiply(add(multiply(dayCount, 24), hour), 60), minute), 60), second);
  });
}

/** Functions of the module that are methods of one calendar. */
const OF_THE_CALENDAR: Record<string, string> = {
  firstweekday: 'getfirstweekday',
  monthcalendar: 'monthdayscalendar',
  prweek: 'prweek',
  week: 'formatweek',
  weekheader: 'formatweekheader',
  prmonth: 'prmonth',
  month: 'formatmonth',
  calendar: 'formatyear',
  prcal: 'pryear',
};

function defineColumns(m: ModuleBuilder, runtime: Runtime): void {
  const WIDTH = 20;
  const SPACING = 6;
  m.setAll({ _colwidth: WIDTH, _spacing: SPACING });
  const columns = m.def(
    'formatstring',
    ['cols', 'colwidth', 'spacing'],
    (texts, width, spacing) => {
      const gap = ' '.repeat(Math.max(0, asInt(spacing)));
      const centered = toArray(texts).map((text) => callMethod(text, 'center', [width]));
      return joinChunks(centered.flatMap((text, i) => (i === 0 ? [text] : [gap, text])));
    },
    [WIDTH, SPACING],
  );
  m.def(
    'format',
    ['cols', 'colwidth', 'spacing'],
    (...args) => {
      printValue(runtime, callValue(columns, args, null));
      return null;
    },
    [WIDTH, SPACING],
  );
}

/** The classes that take a locale: the C locale is the only one, and its names are those that the other classes have. */
function defineLocaleCalendars(m: ModuleBuilder, runtime: Runtime, bases: Record<string, PyType>): void {
  for (const name of Object.keys(bases)) {
    const base = bases[name];
    const checked = (method: string, parameters: string[], defaults: Value[]): Value =>
      m.method(
        method,
        ['self', ...parameters],
        (self, ...args) => {
          const locale = runtime.importModule('locale');
          callMethod(locale, 'setlocale', [getAttr(locale, 'LC_TIME'), getAttr(self, 'locale')]);
          return callValue(getAttr(base, method), [self, ...args], null);
        },
        defaults,
      );
    const width = name === 'LocaleTextCalendar' ? ['width'] : [];
    m.newClass(name, [base], {
      __init__: m.method(
        '__init__',
        ['self', 'firstweekday', 'locale'],
        (self, first, locale) => {
          callValue(getAttr(base, '__init__'), [self, first], null);
          setAttr(self, 'locale', locale ?? callMethod(runtime.importModule('locale'), 'getdefaultlocale', []));
          return null;
        },
        [0, null],
      ),
      formatweekday: checked('formatweekday', ['day', ...width], []),
      formatmonthname: checked('formatmonthname', ['theyear', 'themonth', ...width, 'withyear'], [true]),
    });
  }
}

const EXPORTS = [
  ...['IllegalMonthError', 'IllegalWeekdayError', 'setfirstweekday', 'firstweekday', 'isleap', 'leapdays', 'weekday', 'monthrange'],
  ...['monthcalendar', 'prmonth', 'month', 'prcal', 'calendar', 'timegm', 'month_name', 'month_abbr', 'day_name', 'day_abbr'],
];

export const calendarModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('calendar', 'Days of months and years, as lists, text and tables.');
  m.setAll({ __all__: new PyList(EXPORTS), error: ValueError, January: 1, February: 2, EPOCH: 1970, _EPOCH_ORD: 719163 });
  m.set('mdays', new PyList([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]));
  WEEKDAYS.forEach((name, i) => {
    m.set(name, i);
  });
  defineDays(m, runtime);
  defineColumns(m, runtime);
  const calendar = defineCalendar(m, runtime);
  const text = defineTextCalendar(m, runtime, calendar);
  const html = defineHtmlCalendar(m, calendar);
  defineLocaleCalendars(m, runtime, { LocaleTextCalendar: text, LocaleHTMLCalendar: html });
  const only = callValue(text, [], null);
  m.set('c', only);
  for (const name of Object.keys(OF_THE_CALENDAR)) m.set(name, getAttr(only, OF_THE_CALENDAR[name]));
  return m.module;
};
