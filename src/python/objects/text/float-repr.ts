/** The texts of a float: repr(), str() and the conversions of CPython's PyOS_double_to_string. */

import { fixedText, keepsTrailingZeros, significantDigits } from './decimal-digits.ts';
import { checkLength } from './text-error.ts';

/** No double has more significant digits than 767. */
const MOST_DIGITS = 767;

/** A conversion of a float: C's, with `%` (times 100), `n` (`g` in the C locale) and `r` (shortest that reads back). */
export type FloatCode = 'e' | 'E' | 'f' | 'F' | 'g' | 'G' | '%' | 'n' | 'r';

/** `repr(x)`: the shortest text that reads back as x, with an exponent below 1e-4 and from 1e16 on. */
export function floatRepr(x: number): string {
  const text = shortestText(x);
  return Number.isInteger(x) && Math.abs(x) < 1e16 ? `${text}.0` : text;
}

/** `str(x)`: twelve significant digits, and always a point or an exponent. */
export function floatStr(x: number): string {
  const size = Math.abs(x);
  if (size >= 1e-4 && size < 1e11) {
    if (Number.isInteger(x)) return `${x}.0`;
    const text = String(x);
    // At most twelve digits and a point: the shortest text is the rounded one.
    if (text.length <= 13) return text;
  }
  return formatFloat(x, 'g', 12, false, true);
}

/**
 * PyOS_double_to_string: `x` by the conversion `code`, exactly rounded, with any precision (ignored for `r`). `alt` keeps the point and
 * trailing zeros (`#`); `addDotZero` adds `.0` where there is neither point nor exponent, and has `g` change to an exponent one
 * digit earlier, as str() does. Raises MemoryError for a precision that no text can have.
 */
export function formatFloat(x: number, code: FloatCode, precision: number, alt: boolean, addDotZero = false): string {
  if (code === '%') return `${formatFloat(x * 100, 'f', precision, alt, addDotZero)}%`;
  if (code === 'r') return addDotZero ? floatRepr(x) : shortestText(x);
  const isUpper = code === 'E' || code === 'F' || code === 'G';
  const text = Number.isFinite(x) ? finiteText(x, code, precision, alt, addDotZero) : specialText(x);
  return isUpper ? text.toUpperCase() : text;
}

/** `repr()` of a complex number. */
export function complexRepr(real: number, imag: number): string {
  return complexText(real, imag, shortestText);
}

/** `str()` of a complex number. */
export function complexStr(real: number, imag: number): string {
  return complexText(real, imag, (part) => formatFloat(part, 'g', 12, false));
}

function complexText(real: number, imag: number, partText: (part: number) => string): string {
  const imaginary = partText(imag);
  if (Object.is(real, 0)) return `${imaginary}j`;
  return `(${partText(real)}${imaginary.startsWith('-') ? '' : '+'}${imaginary}j)`;
}

/** The shortest text that reads back, without `.0`. */
function shortestText(x: number): string {
  const size = Math.abs(x);
  if (size >= 1e-4 && size < 1e16) return String(x);
  if (x === 0) return Object.is(x, -0) ? '-0' : '0';
  if (!Number.isFinite(x)) return specialText(x);
  const text = x.toExponential();
  // JS writes e-5 where Python writes e-05.
  const single = text.charCodeAt(text.length - 2);
  return single === 43 || single === 45 ? `${text.slice(0, -1)}0${text.slice(-1)}` : text;
}

function specialText(x: number): string {
  if (Number.isNaN(x)) return 'nan';
  return x > 0 ? 'inf' : '-inf';
}

function finiteText(x: number, code: FloatCode, precision: number, alt: boolean, addDotZero: boolean): string {
  const sign = x < 0 || Object.is(x, -0) ? '-' : '';
  const size = Math.abs(x);
  // Trailing zeros are as many as asked for, except where `g` drops them.
  if (alt || (code !== 'g' && code !== 'G' && code !== 'n')) checkLength(precision);
  switch (code) {
    case 'f':
    case 'F':
      return sign + withPoint(fixedText(size, precision), alt, addDotZero);
    case 'e':
    case 'E': {
      const digits = size === 0 ? '0'.repeat(precision + 1) : '';
      const decimal = size === 0 ? { digits, point: 1 } : significantDigits(size, precision + 1);
      return sign + exponentText(decimal.digits, decimal.point, alt);
    }
    default:
      return sign + generalText(size, precision, alt, addDotZero);
  }
}

/** `%g`: `precision` significant digits (at least one), the shorter of the two notations, without trailing zeros unless `alt`. */
function generalText(size: number, precision: number, alt: boolean, addDotZero: boolean): string {
  const count = precision === 0 ? 1 : precision;
  const written = alt ? count : Math.min(count, MOST_DIGITS);
  const decimal = size === 0 ? { digits: '0'.repeat(written), point: 1 } : significantDigits(size, written);
  const { digits, point } = decimal;
  const kept = alt || keepsTrailingZeros(size, written, decimal) ? digits : trimZeros(digits);
  if (point <= -4 || point > count - (addDotZero ? 1 : 0)) return exponentText(kept, point, alt);
  if (point <= 0) return `0.${'0'.repeat(-point)}${kept}`;
  if (kept.length <= point) return withPoint(kept.padEnd(point, '0'), alt, addDotZero);
  return `${kept.slice(0, point)}.${kept.slice(point)}`;
}

function trimZeros(digits: string): string {
  let end = digits.length;
  while (end > 1 && digits.charCodeAt(end - 1) === 48) end -= 1;
  return end === digits.length ? digits : digits.slice(0, end);
}

function withPoint(text: string, alt: boolean, addDotZero: boolean): string {
  if (text.includes('.')) return text;
  if (addDotZero) return `${text}.0`;
  return alt ? `${text}.` : text;
}

function exponentText(digits: string, point: number, alt: boolean): string {
  const exponent = point - 1;
  const size = Math.abs(exponent);
  const mantissa = digits.length > 1 ? `${digits[0]}.${digits.slice(1)}` : withPoint(digits, alt, false);
  return `${mantissa}e${exponent < 0 ? '-' : '+'}${size < 10 ? '0' : ''}${size}`;
}
