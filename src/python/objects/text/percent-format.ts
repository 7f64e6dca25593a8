/**
 * The `%` operator of str and unicode, as far as it knows no objects: reading a format, and writing integers, floats and padding.
 *
 * The caller walks the specifications of a format in order and raises, with CPython's texts:
 * 1. `spec.needsMapping` without a mapping: TypeError `format requires a mapping`; `spec.key` is then looked up (KeyError).
 * 2. `spec.starWidth`, then `spec.starPrecision`: the next argument. Not an int (a long counts as none): TypeError `* wants int`; a
 *    precision beyond C's int: OverflowError `Python int too large to convert to C int`. A negative width means left-justified
 *    (pass it on as it is), a negative precision means 0.
 * 3. `spec.error`: ValueError with that text. Nothing after such a specification is read.
 * 4. The next argument, unless the conversion is `%`. None left: TypeError `not enough arguments for format string`.
 * 5. By conversion:
 *    `%`: pad('%'). `s` `r`: the text, pad(text, …, true).
 *    `d i u o x X`: what is no int or long is converted by int(), then long(). Otherwise TypeError `%d format: a number is required, not str` (with
 *    the conversion, `i` shown as `d`).
 *    `e E f F g G`: TypeError `float argument required, not str` (str), `a float is required` (unicode).
 *    `c` in a str: a str of one byte, or an int. `%c requires int or char` (TypeError) for a longer or empty str, `an integer is required` for other types,
 *    `integer argument expected, got float` for a float; OverflowError `unsigned byte integer is greater than maximum` or `… is less than minimum`,
 *    `Python int too large to convert to C long`.
 *    `c` in a unicode: one character, or an int (a float is cut); otherwise TypeError `%c requires int or char`; OverflowError
 *    `%c arg not in range(0x110000) (wide Python build)`.
 *    Anything else: ValueError unsupportedMessage(spec, isUnicode).
 * 6. Arguments left over (and no mapping): TypeError `not all arguments converted during string formatting`.
 */

import { characterCount, firstCharacters, hasSurrogates } from './code-points.ts';
import { type FloatCode, formatFloat } from './float-repr.ts';
import { repeatText, TextError } from './text-error.ts';

/** The bits of `PercentSpec.flags`: `-`, `+`, blank, `#` and `0`. */
export const LEFT = 1;
export const SIGN = 2;
export const BLANK = 4;
export const ALTERNATE = 8;
export const ZERO = 16;

/** One `%` specification with the literal text in front of it. */
export interface PercentSpec {
  before: string;
  needsMapping: boolean;
  /** The key in parentheses; null without one, and where its end is missing. */
  key: string | null;
  flags: number;
  /** 0 where none is given. */
  width: number;
  starWidth: boolean;
  /** -1 where none is given. */
  precision: number;
  starPrecision: boolean;
  /** The conversion character (one code point), empty where `error` is set. */
  conversion: string;
  /** Where the conversion stands in the format, in characters. */
  index: number;
  /** The text of the ValueError that reading ended with, or null. */
  error: string | null;
  /** No key, flags, width or precision: most are. */
  isPlain: boolean;
}

/** A format: its specifications, and the literal text after the last. */
export interface PercentFormat {
  specs: PercentSpec[];
  tail: string;
}

const CACHE_SIZE = 512;
const cache = new Map<string, PercentFormat>();

/** The specifications of a format, str or unicode alike. The result is shared among calls and must not be changed. */
export function parsePercent(format: string): PercentFormat {
  let parsed = cache.get(format);
  if (parsed === undefined) {
    parsed = readFormat(format);
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(format, parsed);
  }
  return parsed;
}

function readFormat(format: string): PercentFormat {
  const specs: PercentSpec[] = [];
  let start = 0;
  for (;;) {
    const mark = format.indexOf('%', start);
    if (mark < 0) return { specs, tail: format.slice(start) };
    const spec = emptySpec(format.slice(start, mark));
    specs.push(spec);
    start = readSpec(format, mark + 1, spec);
    if (spec.error !== null) return { specs, tail: '' };
  }
}

function emptySpec(before: string): PercentSpec {
  return {
    before,
    needsMapping: false,
    key: null,
    flags: 0,
    width: 0,
    starWidth: false,
    precision: -1,
    starPrecision: false,
    conversion: '',
    index: 0,
    error: null,
    isPlain: false,
  };
}

/** Reads one specification from after its `%`; gives the index after it. */
function readSpec(format: string, from: number, spec: PercentSpec): number {
  let i = readKey(format, from, spec);
  if (spec.error !== null) return i;
  i = readFlags(format, i, spec);
  i = readWidth(format, i, spec);
  if (spec.error !== null) return i;
  i = readPrecision(format, i, spec);
  if (spec.error !== null) return i;
  const size = format.charCodeAt(i) | 32;
  if (size === 104 || size === 108) {
    // `h`, `l` and `L` are skipped, once; `H` is none.
    if (format[i] !== 'H') i += 1;
  }
  if (i >= format.length) {
    spec.error = 'incomplete format';
    return i;
  }
  spec.isPlain = i === from;
  spec.conversion = String.fromCodePoint(format.codePointAt(i)!);
  spec.index = hasSurrogates(format) ? characterCount(format.slice(0, i)) : i;
  return i + spec.conversion.length;
}

/** `(key)`, with parentheses counted. */
function readKey(format: string, from: number, spec: PercentSpec): number {
  if (format.charCodeAt(from) !== 40) return from;
  spec.needsMapping = true;
  let depth = 1;
  for (let i = from + 1; i < format.length; i++) {
    const unit = format.charCodeAt(i);
    if (unit === 40) depth += 1;
    else if (unit === 41) {
      depth -= 1;
      if (depth === 0) {
        spec.key = format.slice(from + 1, i);
        return i + 1;
      }
    }
  }
  spec.error = 'incomplete format key';
  return format.length;
}

function readFlags(format: string, from: number, spec: PercentSpec): number {
  let i = from;
  for (;;) {
    const flag = flagOf(format.charCodeAt(i));
    if (flag === 0) return i;
    spec.flags |= flag;
    i += 1;
  }
}

function flagOf(unit: number): number {
  switch (unit) {
    case 45:
      return LEFT;
    case 43:
      return SIGN;
    case 32:
      return BLANK;
    case 35:
      return ALTERNATE;
    case 48:
      return ZERO;
    default:
      return 0;
  }
}

function readWidth(format: string, from: number, spec: PercentSpec): number {
  if (format.charCodeAt(from) === 42) {
    spec.starWidth = true;
    return from + 1;
  }
  const end = skipDigits(format, from);
  if (end > from) {
    spec.width = Number(format.slice(from, end));
    if (spec.width >= 2 ** 53 && BigInt(format.slice(from, end)) > 9223372036854775807n) spec.error = 'width too big';
  }
  return end;
}

function readPrecision(format: string, from: number, spec: PercentSpec): number {
  if (format.charCodeAt(from) !== 46) return from;
  if (format.charCodeAt(from + 1) === 42) {
    spec.starPrecision = true;
    return from + 2;
  }
  const end = skipDigits(format, from + 1);
  spec.precision = Number(format.slice(from + 1, end));
  if (spec.precision > 2147483647) spec.error = 'prec too big';
  return end;
}

function skipDigits(text: string, from: number): number {
  let i = from;
  while (text.charCodeAt(i) >= 48 && text.charCodeAt(i) <= 57) i += 1;
  return i;
}

/** The ValueError for a conversion that there is none of. */
export function unsupportedMessage(spec: PercentSpec, isUnicode: boolean): string {
  const point = spec.conversion.codePointAt(0)!;
  const shown = isUnicode && (point < 31 || point > 126) ? '?' : spec.conversion;
  // A C char above 127 is negative, and is shown as an unsigned int.
  const code = !isUnicode && point > 127 ? point + 0xffffff00 : point;
  return `unsupported format character '${shown}' (0x${code.toString(16)}) at index ${spec.index}`;
}

/** Cuts a text (`s` and `r`, where `cut`) to the precision and pads it to the width, both counted in characters. */
export function pad(text: string, flags: number, width: number, precision: number, cut: boolean): string {
  const kept = cut && precision >= 0 ? firstCharacters(text, precision) : text;
  return fill(kept, flags, width);
}

function fill(text: string, flags: number, width: number): string {
  const missing = Math.abs(width) - text.length;
  if (width === 0 || (missing <= 0 && !hasSurrogates(text))) return text;
  const blanks = repeatText(' ', Math.abs(width) - characterCount(text));
  return width < 0 || (flags & LEFT) !== 0 ? text + blanks : blanks + text;
}

/**
 * An int or long by `d i u o x X`, padded. `isLong` tells the two apart: they differ in precision 0 and in the longest precision (an int's
 * raises OverflowError). `width` and `precision` as in the specification or as given for `*`.
 */
export function formatInteger(
  value: number | bigint,
  isLong: boolean,
  conversion: string,
  flags: number,
  width: number,
  precision: number,
): string {
  if (flags === 0 && width === 0 && precision < 0 && (conversion === 'd' || conversion === 'i')) return value.toString();
  const body = isLong ? longBody(value, conversion, flags, precision) : intBody(value, conversion, flags, precision);
  return padNumber(body, conversion, flags, width);
}

function intBody(value: number | bigint, conversion: string, flags: number, precision: number): string {
  // CPython writes an int into a buffer of 120 bytes.
  if (precision > 116) throw new TextError('OverflowError', 'formatted integer is too long (precision too large?)');
  const sign = value < 0 ? '-' : '';
  const size = value < 0 ? -value : value;
  const digits = precision === 0 && value === 0 ? '' : digitsOf(size, conversion).padStart(precision, '0');
  if ((flags & ALTERNATE) === 0) return sign + digits;
  return sign + alternateDigits(digits, conversion);
}

function alternateDigits(digits: string, conversion: string): string {
  switch (conversion) {
    case 'x':
    case 'X':
      return `0${conversion}${digits}`;
    case 'o':
      return digits.charCodeAt(0) === 48 ? digits : `0${digits}`;
    default:
      return digits;
  }
}

function longBody(value: number | bigint, conversion: string, flags: number, precision: number): string {
  const sign = value < 0 ? '-' : '';
  const plain = digitsOf(value < 0 ? -value : value, conversion);
  const isAlternate = (flags & ALTERNATE) !== 0;
  const base = isAlternate && conversion === 'o' && plain !== '0' ? `0${plain}` : plain;
  const digits = repeatText('0', precision - base.length) + base;
  return isAlternate && (conversion === 'x' || conversion === 'X') ? `${sign}0${conversion}${digits}` : sign + digits;
}

function digitsOf(size: number | bigint, conversion: string): string {
  switch (conversion) {
    case 'o':
      return size.toString(8);
    case 'x':
      return size.toString(16);
    case 'X':
      return size.toString(16).toUpperCase();
    default:
      return size.toString();
  }
}

/** A float by `e E f F g G`, padded; six digits where no precision is given. */
export function formatReal(value: number, conversion: string, flags: number, width: number, precision: number): string {
  const digits = precision < 0 ? 6 : precision;
  return padNumber(formatFloat(value, conversion as FloatCode, digits, (flags & ALTERNATE) !== 0), conversion, flags, width);
}

/** Sign, prefix of `#x`, filling and digits in C's order. */
function padNumber(body: string, conversion: string, flags: number, width: number): string {
  let sign = '';
  let digits = body;
  const first = body.charCodeAt(0);
  if (first === 45 || first === 43) {
    sign = body[0];
    digits = body.slice(1);
  } else if ((flags & SIGN) !== 0) sign = '+';
  else if ((flags & BLANK) !== 0) sign = ' ';
  const missing = Math.abs(width) - sign.length - digits.length;
  if (missing <= 0) return sign + digits;
  if (width < 0 || (flags & LEFT) !== 0) return sign + digits + repeatText(' ', missing);
  if ((flags & ZERO) === 0) return repeatText(' ', missing) + sign + digits;
  const prefix = (flags & ALTERNATE) !== 0 && (conversion === 'x' || conversion === 'X') ? 2 : 0;
  return sign + digits.slice(0, prefix) + repeatText('0', missing) + digits.slice(prefix);
}
