/** time. The clock and the zone are the Host's. */

import { environmentError, IOError, PyException, raise, typeError, ValueError, valueError } from '../objects/exceptions.ts';
import { asInt } from '../objects/index-value.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { encodeAscii, strValue } from '../objects/text.ts';
import { typeOf } from '../objects/types.ts';
import { PyFloat, PyTuple, type PyType, PyUnicode, type Value } from '../objects/value.ts';
import { EPOCH, MONTHS, type Moment, momentOf, toOrdinal, WEEKDAYS } from './dates/calendar.ts';
import { formatMoment, type Zone } from './dates/strftime.ts';
import { parseMoment } from './dates/strptime.ts';
import { localSeconds, wholeSeconds, zoneAt } from './dates/timestamp.ts';
import { errorText } from './error-numbers.ts';
import { floatArgument } from './math.ts';
import { ModuleBuilder } from './module-builder.ts';
import { makeStructSequence, structSequenceType } from './struct-sequence.ts';
import { textOrUndefined } from './text-argument.ts';

const FIELDS = ['tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst'];

let structTimeType: PyType | null = null;

/** A time.struct_time. */
export function makeStructTime(t: Moment): Value {
  structTimeType ??= structSequenceType('time', 'struct_time', FIELDS);
  return makeStructSequence(structTimeType, [t.year, t.month, t.day, t.hour, t.minute, t.second, t.weekday, t.yearday, t.isdst]);
}

/** The numbers of a 9-tuple. Raises TypeError. */
function nineNumbers(value: Value): number[] {
  if (!(value instanceof PyTuple)) throw raise(typeError(`argument must be 9-item sequence, not ${typeOf(value).fullName}`));
  if (value.items.length !== 9) throw raise(typeError(`argument must be sequence of length 9, not ${value.items.length}`));
  return value.items.map(asInt);
}

/** A moment out of a 9-tuple, whose parts have to be in range. Raises ValueError. */
function checkedMoment(value: Value): Moment {
  const [y, mon, mday, hour, min, sec, wday, yday, isdst] = nineNumbers(value);
  const year = y >= 1900 ? y : y >= 69 && y <= 99 ? y + 1900 : y >= 0 && y <= 68 ? y + 2000 : -1;
  if (year < 0) throw raise(valueError('year out of range'));
  const within = (n: number, low: number, high: number, what: string): number => {
    if (n < low || n > high) throw raise(valueError(`${what} out of range`));
    return n;
  };
  return {
    year,
    month: within(mon === 0 ? 1 : mon, 1, 12, 'month'),
    day: within(mday === 0 ? 1 : mday, 1, 31, 'day of month'),
    hour: within(hour, 0, 23, 'hour'),
    minute: within(min, 0, 59, 'minute'),
    second: within(sec, 0, 61, 'seconds'),
    weekday: within((wday + 1) % 7, 0, 6, 'day of week') === 0 ? 6 : ((wday + 1) % 7) - 1,
    yearday: within(yday === 0 ? 1 : yday, 1, 366, 'day of year'),
    isdst: Math.max(-1, Math.min(1, isdst)),
  };
}

function localMoment(runtime: Runtime, seconds: number): Moment {
  const { offset } = zoneAt(runtime.host, seconds);
  const moment = momentOf(seconds + offset);
  // Summer time is what a zone has beyond the lesser of its offsets of the year.
  const [january, july] = [1, 7].map((month) => zoneAt(runtime.host, (toOrdinal(moment.year, month, 1) - EPOCH) * 86400).offset);
  return { ...moment, isdst: offset > Math.min(january, july) ? 1 : 0 };
}

function secondsArgument(runtime: Runtime, value: Value | undefined): number {
  const seconds = value === undefined || value === null ? runtime.host.now() : floatArgument(value);
  return wholeSeconds(seconds, () => {
    throw raise(new PyException(ValueError, new PyTuple([75, errorText(75)])));
  });
}

function asctime(t: Moment): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const date = `${WEEKDAYS[t.weekday].slice(0, 3)} ${MONTHS[t.month - 1].slice(0, 3)} ${String(t.day).padStart(2)}`;
  return `${date} ${two(t.hour)}:${two(t.minute)}:${two(t.second)} ${t.year}`;
}

/** The zone in which a moment is shown. */
function zoneOf(runtime: Runtime, t: Moment): Zone {
  const seconds = localSeconds(runtime.host, [t.year, t.month, t.day, t.hour, t.minute, t.second]);
  const { name, offset } = zoneAt(runtime.host, seconds);
  return { name, offset, seconds: () => seconds };
}

function formatArgument(value: Value): string {
  const text = value instanceof PyUnicode ? encodeAscii(value.value) : strValue(value);
  if (text === undefined)
    throw raise(typeError(`strftime() argument 1 must be string, not ${value === null ? 'None' : typeOf(value).name}`));
  return text;
}

/** Names that `%Z` accepts. */
export function zoneNames(runtime: Runtime): string[] {
  return ['utc', 'gmt', runtime.host.timeZone(runtime.host.now()).name.toLowerCase()];
}

function parse(runtime: Runtime, text: Value, format: Value): Value {
  const given = textOrUndefined(text);
  const wanted = textOrUndefined(format);
  if (given === undefined || wanted === undefined) throw raise(typeError('expected string or buffer'));
  return makeStructTime(parseMoment(given.text, wanted.text, zoneNames(runtime)).moment);
}

function defineConversions(m: ModuleBuilder, runtime: Runtime): void {
  m.parsed('gmtime', 0, 1, (seconds) => makeStructTime(momentOf(secondsArgument(runtime, seconds))));
  m.parsed('localtime', 0, 1, (seconds) => makeStructTime(localMoment(runtime, secondsArgument(runtime, seconds))));
  m.native('mktime', 1, 1, (tuple) => new PyFloat(localSeconds(runtime.host, nineNumbers(tuple))));
  const momentArgument = (tuple: Value | undefined): Moment =>
    tuple === undefined ? localMoment(runtime, Math.floor(runtime.host.now())) : checkedMoment(tuple);
  m.parsed('asctime', 0, 1, (tuple) => asctime(momentArgument(tuple)));
  m.parsed('ctime', 0, 1, (seconds) => asctime(localMoment(runtime, secondsArgument(runtime, seconds))));
  m.parsed('strftime', 1, 2, (format, tuple) => {
    const text = formatArgument(format);
    const moment = momentArgument(tuple);
    return formatMoment(text, moment, zoneOf(runtime, moment));
  });
  m.nativeVariadic('strptime', (args) => {
    if (args.length < 1 || args.length > 2) {
      const limit = args.length < 1 ? 'at least 1 argument' : 'at most 2 arguments';
      throw raise(typeError(`_strptime_time() takes ${limit} (${args.length} given)`));
    }
    return parse(runtime, args[0], args[1] ?? '%a %b %d %H:%M:%S %Y');
  });
}

export const timeModule: ModuleFactory = (runtime) => {
  structTimeType ??= structSequenceType('time', 'struct_time', FIELDS);
  const m = new ModuleBuilder('time', 'This module provides various functions to manipulate time values.');
  m.set('struct_time', structTimeType);
  const start = runtime.host.now();
  m.native('time', 0, 0, () => new PyFloat(runtime.host.now()));
  m.native('clock', 0, 0, () => new PyFloat(runtime.host.now() - start));
  m.parsed('sleep', 1, 1, (seconds) => {
    if (floatArgument(seconds) < 0) throw raise(environmentError(IOError, 22, 'Invalid argument'));
    return null;
  });
  m.native('tzset', 0, 0, () => null);
  defineConversions(m, runtime);
  const january = runtime.host.timeZone(1230768000);
  const july = runtime.host.timeZone(1246406400);
  const [standard, summer] = january.offset <= july.offset ? [january, july] : [july, january];
  m.setAll({
    tzname: new PyTuple([standard.name, summer.name]),
    timezone: -standard.offset,
    altzone: -summer.offset,
    daylight: standard.offset === summer.offset ? 0 : 1,
    accept2dyear: 1,
  });
  return m.module;
};
