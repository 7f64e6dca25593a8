/** calendar.Calendar: the days of weeks, months and years. */
import { add } from '../../objects/arithmetic.ts';
import { getAttr, setAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import { equals } from '../../objects/compare.ts';
import { PyDict } from '../../objects/dict.ts';
import { isRaised, OverflowError } from '../../objects/exceptions.ts';
import { PyProperty } from '../../objects/function.ts';
import { asInt } from '../../objects/index-value.ts';
import { toArray } from '../../objects/iterate.ts';
import { kwargsFromDict } from '../../objects/native.ts';
import type { Runtime } from '../../objects/runtime.ts';
import { callMethod } from '../../objects/special-methods.ts';
import { PyList, PyTuple, type PyType, type Value } from '../../objects/value.ts';
import { libraryGenerator } from '../generator.ts';
import type { ModuleBuilder } from '../module-builder.ts';

export const modulo = (n: number, by: number): number => ((n % by) + by) % by;

const firstDay = (self: Value): number => asInt(getAttr(self, 'firstweekday'));

/** Lists of so many items each. */
function rows(items: readonly Value[], size: number): PyList {
  const list: Value[] = [];
  for (let i = 0; i < items.length; i += size) list.push(new PyList(items.slice(i, i + size)));
  return new PyList(list);
}

function* weekDays(self: Value): Generator<Value> {
  const first = firstDay(self);
  for (let i = first; i < first + 7; i++) yield modulo(i, 7);
}

/** Dates of whole weeks, up to the last date that there is. */
function* monthDates(runtime: Runtime, self: Value, year: Value, month: Value): Generator<Value> {
  const datetime = runtime.importModule('datetime');
  const days = (count: number): Value => {
    const kw = new PyDict();
    kw.setStr('days', count);
    return callValue(getAttr(datetime, 'timedelta'), [], kwargsFromDict(kw));
  };
  const weekday = (date: Value): number => asInt(callMethod(date, 'weekday', []));
  let date = callMethod(datetime, 'date', [year, month, 1]);
  date = add(date, days(-modulo(weekday(date) - firstDay(self), 7)));
  for (;;) {
    yield date;
    try {
      date = add(date, days(1));
    } catch (error) {
      if (isRaised(error, OverflowError)) return;
      throw error;
    }
    if (!equals(getAttr(date, 'month'), month) && weekday(date) === firstDay(self)) return;
  }
}

function* monthDays(m: ModuleBuilder, self: Value, year: Value, month: Value): Generator<Value> {
  const [first, count] = toArray(callValue(m.get('monthrange'), [year, month], null)).map(asInt);
  for (let i = modulo(first - firstDay(self), 7); i > 0; i--) yield 0;
  for (let day = 1; day <= count; day++) yield day;
  for (let i = modulo(firstDay(self) - first - count, 7); i > 0; i--) yield 0;
}

function* monthDaysAndWeekdays(self: Value, year: Value, month: Value): Generator<Value> {
  let i = firstDay(self);
  for (const day of toArray(callMethod(self, 'itermonthdays', [year, month]))) yield new PyTuple([day, modulo(i++, 7)]);
}

export function defineCalendar(m: ModuleBuilder, runtime: Runtime): PyType {
  const getFirst = m.method('getfirstweekday', ['self'], (self) => modulo(asInt(getAttr(self, '_firstweekday')), 7));
  const setFirst = m.method('setfirstweekday', ['self', 'firstweekday'], (self, day) => {
    setAttr(self, '_firstweekday', day);
    return null;
  });
  const weeks = (name: string, source: string): Value =>
    m.method(name, ['self', 'year', 'month'], (self, year, month) => rows(toArray(callMethod(self, source, [year, month])), 7));
  const years = (name: string, source: string): Value =>
    m.method(
      name,
      ['self', 'year', 'width'],
      (self, year, width) => {
        const months = Array.from({ length: 12 }, (_, i) => callMethod(self, source, [year, i + 1]));
        return rows(months, asInt(width));
      },
      [3],
    );
  return m.newClass('Calendar', [], {
    __init__: m.method(
      '__init__',
      ['self', 'firstweekday'],
      (self, day) => {
        setAttr(self, 'firstweekday', day);
        return null;
      },
      [0],
    ),
    getfirstweekday: getFirst,
    setfirstweekday: setFirst,
    firstweekday: new PyProperty(getFirst, setFirst, null, null),
    iterweekdays: m.method('iterweekdays', ['self'], (self) => libraryGenerator('iterweekdays', weekDays(self))),
    itermonthdates: m.method('itermonthdates', ['self', 'year', 'month'], (self, year, month) =>
      libraryGenerator('itermonthdates', monthDates(runtime, self, year, month)),
    ),
    itermonthdays2: m.method('itermonthdays2', ['self', 'year', 'month'], (self, year, month) =>
      libraryGenerator('itermonthdays2', monthDaysAndWeekdays(self, year, month)),
    ),
    itermonthdays: m.method('itermonthdays', ['self', 'year', 'month'], (self, year, month) =>
      libraryGenerator('itermonthdays', monthDays(m, self, year, month)),
    ),
    monthdatescalendar: weeks('monthdatescalendar', 'itermonthdates'),
    monthdays2calendar: weeks('monthdays2calendar', 'itermonthdays2'),
    monthdayscalendar: weeks('monthdayscalendar', 'itermonthdays'),
    yeardatescalendar: years('yeardatescalendar', 'monthdatescalendar'),
    yeardays2calendar: years('yeardays2calendar', 'monthdays2calendar'),
    yeardayscalendar: years('yeardayscalendar', 'monthdayscalendar'),
  });
}
