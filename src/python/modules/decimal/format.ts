/** Decimals as text: str(), to_eng_string() and format(). */
import { raise, valueError } from '../../objects/exceptions.ts';
import { getItem } from '../../objects/items.ts';
import { toArray } from '../../objects/iterate.ts';
import { characterCount } from '../../objects/text/code-points.ts';
import { str } from '../../objects/text.ts';
import type { Value } from '../../objects/value.ts';
import { makeText, textWith } from '../text-argument.ts';
import { rescale, roundToPlaces } from './rounding.ts';
import type { Settings } from './settings.ts';
import { PyDecimal, zeros } from './value.ts';

const SPECIAL_NAMES = { F: 'Infinity', n: 'NaN', N: 'sNaN' };

/** str(x), or with `engineering` an exponent that is a multiple of three. `capitals` is asked where there is an exponent. */
export function decimalText(x: PyDecimal, engineering: boolean, capitals: () => boolean): string {
  const sign = x.sign === 1 ? '-' : '';
  if (x.kind !== '') return sign + SPECIAL_NAMES[x.kind] + (x.kind === 'F' ? '' : x.digits);
  const left = x.exponent + x.digits.length;
  const point = pointPlace(x, left, engineering);
  let text: string;
  if (point <= 0) text = `0.${zeros(-point)}${x.digits}`;
  else if (point >= x.digits.length) text = x.digits + zeros(point - x.digits.length);
  else text = `${x.digits.slice(0, point)}.${x.digits.slice(point)}`;
  return sign + text + (left === point ? '' : `${capitals() ? 'E' : 'e'}${signed(left - point)}`);
}

/** How many digits stand before the point. */
function pointPlace(x: PyDecimal, left: number, engineering: boolean): number {
  if (x.exponent <= 0 && left > -6) return left;
  if (!engineering) return 1;
  const modulo = (n: number): number => ((n % 3) + 3) % 3;
  return x.isZero ? modulo(left + 1) - 1 : modulo(left - 1) + 1;
}

function signed(n: number): string {
  return n < 0 ? String(n) : `+${n}`;
}

interface Spec {
  fill: string;
  align: string;
  sign: string;
  zeroPad: boolean;
  width: number;
  separator: string;
  /** Sizes of groups from the right; 0 repeats the one before, 127 ends grouping. */
  grouping: number[];
  point: string;
  precision: number | null;
  type: string | null;
}

const SPECIFIER = '^(?:(.)?([<>=^]))?([-+ ])?(0)?((?!0)\\d+)?(,)?(?:\\.(0|(?!0)\\d+))?([eEfFgGn%])?$';

/** Raises ValueError. */
function parseSpec(text: string, isUnicode: boolean, locale: Value): Spec {
  const match = new RegExp(SPECIFIER, isUnicode ? 'u' : '').exec(text);
  const refuse = (complaint: string): never => {
    const error = valueError(complaint);
    throw raise(error);
  };
  if (match === null) return refuse(`Invalid format specifier: ${text}`);
  const [, fill, align, sign = '-', zero, width = '0', comma, precision, type = null] = match as (string | undefined)[];
  if (zero !== undefined) {
    if (fill !== undefined) refuse(`Fill character conflicts with '0' in format specifier: ${text}`);
    if (align !== undefined) refuse(`Alignment conflicts with '0' in format specifier: ${text}`);
  }
  let places = precision === undefined ? null : Number(precision);
  if (places === 0 && (type === null || type === 'g' || type === 'G')) places = 1;
  const spec: Spec = {
    ...{ fill: fill ?? ' ', align: align ?? '>', sign, zeroPad: zero !== undefined, width: Number(width) },
    ...{ separator: comma ?? '', grouping: [3, 0], point: '.', precision: places, type },
  };
  if (type !== 'n') return spec;
  if (comma !== undefined) refuse(`Explicit thousands separator conflicts with 'n' type in format specifier: ${text}`);
  return { ...spec, type: 'g', ...localeSpec(locale) };
}

/** The C locale's, or what a caller gave as localeconv()'s result. */
function localeSpec(locale: Value): Pick<Spec, 'separator' | 'grouping' | 'point'> {
  if (locale === null) return { separator: '', grouping: [], point: '.' };
  return {
    separator: str(getItem(locale, 'thousands_sep')),
    grouping: toArray(getItem(locale, 'grouping')).map(Number),
    point: str(getItem(locale, 'decimal_point')),
  };
}

/** x.__format__(specifier). Raises ValueError. */
export function formatDecimal(x: PyDecimal, specifier: Value, c: Settings, locale: Value): Value {
  const { text, isUnicode } = textWith(specifier, 'format');
  const spec = parseSpec(text, isUnicode, locale);
  return makeText(x.isSpecial ? formatSpecial(x, spec) : formatNumber(x, spec, c), isUnicode);
}

function signText(x: PyDecimal, spec: Spec): string {
  return x.sign === 1 ? '-' : spec.sign === '-' ? '' : spec.sign;
}

function aligned(sign: string, body: string, spec: Spec): string {
  const padding = spec.fill.repeat(Math.max(spec.width - sign.length - characterCount(body), 0));
  const units = padding.length / 2;
  switch (spec.align) {
    case '<':
      return sign + body + padding;
    case '=':
      return sign + padding + body;
    case '^': {
      const before = spec.fill.repeat(Math.floor(units / spec.fill.length));
      return before + sign + body + padding.slice(before.length);
    }
    default:
      return padding + sign + body;
  }
}

function formatSpecial(x: PyDecimal, spec: Spec): string {
  const body = decimalText(x.signed(0), false, () => true);
  return aligned(signText(x, spec), spec.type === '%' ? `${body}%` : body, spec);
}

function roundedFor(given: PyDecimal, type: string, precision: number | null, c: Settings): PyDecimal {
  let x = type === '%' ? new PyDecimal(given.home, given.sign, given.digits, given.exponent + 2) : given;
  if (precision !== null) {
    if ('eE'.includes(type)) x = roundToPlaces(x, precision + 1, c.rounding);
    else if ('fF%'.includes(type)) x = rescale(x, -precision, c.rounding);
    else if (x.digits.length > precision) x = roundToPlaces(x, precision, c.rounding);
  }
  return x.isZero && x.exponent > 0 && 'fF%'.includes(type) ? rescale(x, 0, c.rounding) : x;
}

function formatNumber(given: PyDecimal, spec: Spec, c: Settings): string {
  const type = spec.type ?? (c.capitals ? 'G' : 'g');
  const x = roundedFor(given, type, spec.precision, c);
  const left = x.exponent + x.digits.length;
  let point = left;
  if ('eE'.includes(type)) point = x.isZero && spec.precision !== null ? 1 - spec.precision : 1;
  else if ('gG'.includes(type) && !(x.exponent <= 0 && left > -6)) point = 1;
  let whole: string;
  let tail = '';
  if (point < 0) {
    whole = '0';
    tail = zeros(-point) + x.digits;
  } else {
    whole = x.digits.slice(0, point) + zeros(point - x.digits.length) || '0';
    tail = x.digits.slice(point);
  }
  if (tail !== '') tail = spec.point + tail;
  if (left !== point || 'eE'.includes(type)) tail += (type === 'E' || type === 'G' ? 'E' : 'e') + signed(left - point);
  if (type === '%') tail += '%';
  const sign = signText(x, spec);
  const width = spec.zeroPad ? spec.width - tail.length - sign.length : 0;
  return aligned(sign, grouped(whole, spec, width) + tail, spec);
}

/** Digits with separators between groups, and zeros in front up to a width. */
function grouped(digits: string, spec: Spec, width: number): string {
  const groups: string[] = [];
  let left = digits;
  let missing = width;
  for (const size of groupSizes(spec.grouping)) {
    if (size <= 0) throw raise(valueError('group length should be positive'));
    const taken = Math.min(Math.max(left.length, missing, 1), size);
    groups.unshift(left.slice(Math.max(left.length - taken, 0)).padStart(taken, '0'));
    left = left.slice(0, Math.max(left.length - taken, 0));
    missing -= taken;
    if (left === '' && missing <= 0) return groups.join(spec.separator);
    missing -= spec.separator.length;
  }
  groups.unshift(left.padStart(Math.max(left.length, missing, 1), '0'));
  return groups.join(spec.separator);
}

const NO_MORE_GROUPS = 127;

function* groupSizes(grouping: readonly number[]): Generator<number> {
  if (grouping.length === 0) return;
  const last = grouping[grouping.length - 1];
  if (last !== NO_MORE_GROUPS && !(last === 0 && grouping.length >= 2)) throw raise(valueError('unrecognised format for grouping'));
  const sizes = grouping.slice(0, -1);
  yield* sizes;
  while (last === 0) yield sizes[sizes.length - 1];
}
