import { getAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import { equals } from '../../objects/compare.ts';
import { PyDict } from '../../objects/dict.ts';
import { asInt } from '../../objects/index-value.ts';
import { getItem } from '../../objects/items.ts';
import { toArray } from '../../objects/iterate.ts';
import { kwargsFromDict } from '../../objects/native.ts';
import { callMethod } from '../../objects/special-methods.ts';
import { truth } from '../../objects/truth.ts';
import { PyList, type PyType, type Value } from '../../objects/value.ts';
import { joinChunks } from '../join-chunks.ts';
import { filled } from '../library-calls.ts';
import type { ModuleBuilder } from '../module-builder.ts';

const tableOf = (kind: string): string => `<table border="0" cellpadding="0" cellspacing="0" class="${kind}">\n`;
const row = (cells: Value[]): Value => joinChunks(['<tr>', joinChunks(cells), '</tr>']);

/** A method called with `withyear` by name, as derived classes may take it. */
function callWithYear(self: Value, name: string, args: Value[], withYear: Value): Value {
  const options = new PyDict();
  options.setStr('withyear', withYear);
  return callValue(getAttr(self, name), args, kwargsFromDict(options));
}

function formatMonth(self: Value, year: Value, month: Value, withYear: Value): Value {
  const out: Value[] = [tableOf('month')];
  out.push(callWithYear(self, 'formatmonthname', [year, month], withYear), '\n', callMethod(self, 'formatweekheader', []), '\n');
  for (const week of toArray(callMethod(self, 'monthdays2calendar', [year, month]))) out.push(callMethod(self, 'formatweek', [week]), '\n');
  out.push('</table>', '\n');
  return joinChunks(out);
}

function formatYear(self: Value, year: Value, given: Value): Value {
  const width = Math.max(asInt(given), 1);
  const out: Value[] = [tableOf('year'), filled('<tr><th colspan="%d" class="year">%s</th></tr>', width, year)];
  for (let first = 1; first <= 12; first += width) {
    out.push('<tr>');
    for (let month = first; month < Math.min(first + width, 13); month++) {
      out.push('<td>', callWithYear(self, 'formatmonth', [year, month], false), '</td>');
    }
    out.push('</tr>');
  }
  out.push('</table>');
  return joinChunks(out);
}

const DOCTYPE =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n<html>\n<head>\n';

function formatPage(self: Value, year: Value, width: Value, css: Value, given: Value): Value {
  const encoding = given ?? 'ascii';
  const page = joinChunks([
    filled('<?xml version="1.0" encoding="%s"?>\n', encoding),
    DOCTYPE,
    filled('<meta http-equiv="Content-Type" content="text/html; charset=%s" />\n', encoding),
    css === null ? '' : filled('<link rel="stylesheet" type="text/css" href="%s" />\n', css),
    filled('<title>Calendar for %d</title>\n', year),
    '</head>\n<body>\n',
    callMethod(self, 'formatyear', [year, width]),
    '</body>\n</html>\n',
  ]);
  return callMethod(page, 'encode', [encoding, 'xmlcharrefreplace']);
}

export function defineHtmlCalendar(m: ModuleBuilder, calendar: PyType): PyType {
  const classOf = (self: Value, day: Value): Value => getItem(getAttr(self, 'cssclasses'), day);
  return m.newClass('HTMLCalendar', [calendar], {
    cssclasses: new PyList(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']),
    formatday: m.method('formatday', ['self', 'day', 'weekday'], (self, day, weekday) =>
      equals(day, 0) ? '<td class="noday">&nbsp;</td>' : filled('<td class="%s">%d</td>', classOf(self, weekday), day),
    ),
    formatweek: m.method('formatweek', ['self', 'theweek'], (self, week) =>
      row(toArray(week).map((pair) => callMethod(self, 'formatday', toArray(pair)))),
    ),
    formatweekday: m.method('formatweekday', ['self', 'day'], (self, day) =>
      filled('<th class="%s">%s</th>', classOf(self, day), getItem(m.get('day_abbr'), day)),
    ),
    formatweekheader: m.method('formatweekheader', ['self'], (self) =>
      row(toArray(callMethod(self, 'iterweekdays', [])).map((day) => callMethod(self, 'formatweekday', [day]))),
    ),
    formatmonthname: m.method(
      'formatmonthname',
      ['self', 'theyear', 'themonth', 'withyear'],
      (_self, year, month, withYear) => {
        const name = getItem(m.get('month_name'), month);
        return filled('<tr><th colspan="7" class="month">%s</th></tr>', truth(withYear) ? filled('%s %s', name, year) : name);
      },
      [true],
    ),
    formatmonth: m.method('formatmonth', ['self', 'theyear', 'themonth', 'withyear'], formatMonth, [true]),
    formatyear: m.method('formatyear', ['self', 'theyear', 'width'], formatYear, [3]),
    formatyearpage: m.method('formatyearpage', ['self', 'theyear', 'width', 'css', 'encoding'], formatPage, [3, 'calendar.css', null]),
  });
}
