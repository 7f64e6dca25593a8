/** calendar.TextCalendar: months and years as plain text. */
import { remainder } from '../../objects/arithmetic.ts';
import { callValue } from '../../objects/call.ts';
import { equals } from '../../objects/compare.ts';
import { asInt } from '../../objects/index-value.ts';
import { getItem, getSlice } from '../../objects/items.ts';
import { toArray } from '../../objects/iterate.ts';
import type { Runtime } from '../../objects/runtime.ts';
import { callMethod } from '../../objects/special-methods.ts';
import { repr } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { PyList, PyTuple, type PyType, type Value } from '../../objects/value.ts';
import { joinChunks } from '../join-chunks.ts';
import type { Members, ModuleBuilder } from '../module-builder.ts';
import { printValue } from '../print-value.ts';
import { unpackValues } from '../unpack.ts';

const center = (text: Value, width: Value): Value => callMethod(text, 'center', [width]);
const stripEnd = (text: Value): Value => callMethod(text, 'rstrip', []);

/** Texts with spaces between. */
function spaced(texts: Value[]): Value {
  return joinChunks(texts.flatMap((text, i) => (i === 0 ? [text] : [' ', text])));
}

function formatMonth(self: Value, year: Value, month: Value, givenWidth: Value, givenLines: Value): Value {
  const width = Math.max(2, asInt(givenWidth));
  const gap = '\n'.repeat(Math.max(1, asInt(givenLines)));
  const out: Value[] = [
    stripEnd(callMethod(self, 'formatmonthname', [year, month, 7 * (width + 1) - 1])),
    gap,
    stripEnd(callMethod(self, 'formatweekheader', [width])),
    gap,
  ];
  for (const week of toArray(callMethod(self, 'monthdays2calendar', [year, month]))) {
    out.push(stripEnd(callMethod(self, 'formatweek', [week, width])), gap);
  }
  return joinChunks(out);
}

function formatYear(m: ModuleBuilder, self: Value, year: Value, ...sizes: Value[]): Value {
  const [width, lines, columnGap] = [Math.max(2, asInt(sizes[0])), Math.max(1, asInt(sizes[1])), Math.max(2, asInt(sizes[2]))];
  const perRow = asInt(sizes[3]);
  const gap = '\n'.repeat(lines);
  const columnWidth = (width + 1) * 7 - 1;
  const columns = (texts: Value[]): Value => stripEnd(callValue(m.get('formatstring'), [new PyList(texts), columnWidth, columnGap], null));
  const out: Value[] = [stripEnd(center(repr(year), columnWidth * perRow + columnGap * (perRow - 1))), gap];
  const header = callMethod(self, 'formatweekheader', [width]);
  toArray(callMethod(self, 'yeardays2calendar', [year, perRow])).forEach((row, i) => {
    const months = Array.from({ length: Math.max(0, Math.min(perRow * (i + 1) + 1, 13) - (perRow * i + 1)) }, (_, k) => perRow * i + 1 + k);
    out.push(gap, columns(months.map((month) => callMethod(self, 'formatmonthname', [year, month, columnWidth, false]))), gap);
    out.push(columns(months.map(() => header)), gap);
    const calendars = toArray(row).map(toArray);
    const height = Math.max(...calendars.map((weeks) => weeks.length));
    for (let week = 0; week < height; week++) {
      const texts = calendars.map((weeks) => (week < weeks.length ? callMethod(self, 'formatweek', [weeks[week], width]) : ''));
      out.push(columns(texts), gap);
    }
  });
  return joinChunks(out);
}

/** A day's or month's name by its number, in the width that there is. */
export function weekdayName(m: ModuleBuilder, day: Value, width: Value): Value {
  return getItem(m.get(asInt(width) >= 9 ? 'day_name' : 'day_abbr'), day);
}

function printMethods(m: ModuleBuilder, runtime: Runtime): Members {
  const printer = (name: string, parameters: string[], defaults: Value[], format: string, comma: boolean): Value =>
    m.method(
      name,
      ['self', ...parameters],
      (self, ...args) => {
        printValue(runtime, callMethod(self, format, args), comma);
        return null;
      },
      defaults,
    );
  return {
    prweek: printer('prweek', ['theweek', 'width'], [], 'formatweek', true),
    prmonth: printer('prmonth', ['theyear', 'themonth', 'w', 'l'], [0, 0], 'formatmonth', true),
    pryear: printer('pryear', ['theyear', 'w', 'l', 'c', 'm'], [0, 0, 6, 3], 'formatyear', false),
  };
}

export function defineTextCalendar(m: ModuleBuilder, runtime: Runtime, calendar: PyType): PyType {
  return m.newClass('TextCalendar', [calendar], {
    ...printMethods(m, runtime),
    formatday: m.method('formatday', ['self', 'day', 'weekday', 'width'], (_self, day, _weekday, width) =>
      center(equals(day, 0) ? '' : remainder('%2i', day), width),
    ),
    formatweek: m.method('formatweek', ['self', 'theweek', 'width'], (self, week, width) =>
      spaced(
        toArray(week).map((pair) => {
          const [day, weekday] = unpackValues(pair, 2);
          return callMethod(self, 'formatday', [day, weekday, width]);
        }),
      ),
    ),
    formatweekday: m.method('formatweekday', ['self', 'day', 'width'], (_self, day, width) =>
      center(getSlice(weekdayName(m, day, width), undefined, width), width),
    ),
    formatweekheader: m.method('formatweekheader', ['self', 'width'], (self, width) =>
      spaced(toArray(callMethod(self, 'iterweekdays', [])).map((day) => callMethod(self, 'formatweekday', [day, width]))),
    ),
    formatmonthname: m.method(
      'formatmonthname',
      ['self', 'theyear', 'themonth', 'width', 'withyear'],
      (_self, year, month, width, withYear) => {
        const name = getItem(m.get('month_name'), month);
        return center(truth(withYear) ? remainder('%s %r', new PyTuple([name, year])) : name, width);
      },
      [true],
    ),
    formatmonth: m.method('formatmonth', ['self', 'theyear', 'themonth', 'w', 'l'], formatMonth, [0, 0]),
    formatyear: m.method(
      'formatyear',
      ['self', 'theyear', 'w', 'l', 'c', 'm'],
      (self, year, ...sizes) => formatYear(m, self, year, ...sizes),
      [2, 1, 6, 3],
    ),
  });
}
