/** strftime() of dates and times, which know `%f`, `%z` and `%Z` themselves. */
import { raise, typeError, valueError } from '../../objects/exceptions.ts';
import { callMethod } from '../../objects/special-methods.ts';
import { encodeAscii, str, strValue } from '../../objects/text.ts';
import { typeOf } from '../../objects/types.ts';
import { PyUnicode, type Value } from '../../objects/value.ts';
import type { Moment } from '../dates/calendar.ts';
import { formatMoment } from '../dates/strftime.ts';
import { currentClock, localSeconds, zoneAt } from '../dates/timestamp.ts';
import { offsetText, zoneName } from './zone.ts';

/** What of a value strftime needs beside the moment. */
export interface Shown {
  moment: Moment;
  microsecond: number;
  tzinfo: Value;
  /** What the zone's methods get. */
  at: Value;
}

/** Puts in what the C library does not know. */
function expand(format: string, shown: Shown): string {
  return format.replace(/%(.)/gs, (whole, letter: string) => {
    if (letter === 'f') return String(shown.microsecond).padStart(6, '0');
    if (letter === 'z') return offsetText(shown.tzinfo, shown.at, '');
    if (letter !== 'Z') return whole;
    const name = zoneName(shown.tzinfo, shown.at);
    return name === null ? '' : str(name).replaceAll('%', '%%');
  });
}

/** Raises ValueError for years before 1900. */
export function formatShown(format: Value, shown: Shown): Value {
  const text = format instanceof PyUnicode ? encodeAscii(format.value) : strValue(format);
  if (text === undefined) {
    const given = format === null ? 'None' : typeOf(format).name;
    throw raise(typeError(`strftime() argument 1 must be string or read-only buffer, not ${given}`));
  }
  const { moment } = shown;
  if (moment.year < 1900) {
    throw raise(valueError(`year=${moment.year} is before 1900; the datetime strftime() methods require year >= 1900`));
  }
  if (/(^|[^%])(%%)*%$/.test(text)) throw raise(valueError('strftime format ends with raw %'));
  const clock = currentClock();
  const { year, month, day, hour, minute, second } = moment;
  const seconds = localSeconds(clock, [year, month, day, hour, minute, second]);
  return formatMoment(expand(text, shown), moment, { ...zoneAt(clock, seconds), seconds: () => seconds });
}

/** `__format__`: str() where the format is empty. */
export function formatValue(self: Value, format: Value): Value {
  const text = format instanceof PyUnicode ? format.value : strValue(format);
  if (text === undefined) throw raise(typeError(`__format__ expects str or unicode, not ${typeOf(format).fullName}`));
  return text === '' ? str(self) : callMethod(self, 'strftime', [format]);
}
