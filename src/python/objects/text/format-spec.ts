/**
 * The format specifications of format() and str.format(): `[[fill]align][sign][#][0][width][,][.precision][type]`.
 *
 * Only unicode.__format__ takes a unicode specification: str, int, float and complex first encode theirs as ASCII. An empty one is str(value), for which
 * nothing here is asked.
 */

import { characterCount, decimalValue, firstCharacters, nextCharacter } from './code-points.ts';
import { type FloatCode, formatFloat } from './float-repr.ts';
import { repeatText, TextError } from './text-error.ts';

/** A specification that was read. */
export interface FormatSpec {
  fill: string;
  align: string;
  /** Empty where none is given. */
  sign: string;
  alternate: boolean;
  /** -1 where none is given, as with `precision`. */
  width: number;
  thousands: boolean;
  precision: number;
  /** The type character, or NUL where there is none and the value has no default. */
  type: string;
}

const NO_TYPE = '\0';
const LARGEST = 9223372036854775807n;

/** Reads a specification; `type` and `align` are what holds where it has none. Raises ValueError. */
function parseFormatSpec(text: string, type: string, align: string, isUnicode: boolean): FormatSpec {
  const spec: FormatSpec = { fill: '', align, sign: '', alternate: false, width: -1, thousands: false, precision: -1, type };
  let i = readAlign(text, spec);
  const isAligned = i > 0;
  if (isSign(text.charCodeAt(i))) spec.sign = text[i++];
  if (text.charCodeAt(i) === 35) {
    spec.alternate = true;
    i += 1;
  }
  if (spec.fill === '' && text.charCodeAt(i) === 48) {
    spec.fill = '0';
    if (!isAligned) spec.align = '=';
    i += 1;
  }
  const afterWidth = skipDecimals(text, i, isUnicode);
  if (afterWidth > i) spec.width = readDecimal(text.slice(i, afterWidth));
  i = afterWidth;
  if (text.charCodeAt(i) === 44) {
    spec.thousands = true;
    i += 1;
  }
  if (text.charCodeAt(i) === 46) {
    const end = skipDecimals(text, i + 1, isUnicode);
    if (end === i + 1) throw new TextError('ValueError', 'Format specifier missing precision');
    spec.precision = readDecimal(text.slice(i + 1, end));
    i = end;
  }
  if (i < text.length) {
    if (nextCharacter(text, i) < text.length) throw new TextError('ValueError', 'Invalid conversion specification');
    spec.type = text.slice(i);
  }
  if (spec.thousands && !'defgEG%F\0'.includes(spec.type)) {
    throw new TextError('ValueError', `Cannot specify ',' with '${shownType(spec.type, isUnicode)}'.`);
  }
  return spec;
}

function readAlign(text: string, spec: FormatSpec): number {
  if (text.length === 0) return 0;
  const second = nextCharacter(text, 0);
  if (isAlign(text.charCodeAt(second))) {
    spec.fill = text.slice(0, second);
    spec.align = text[second];
    return second + 1;
  }
  if (!isAlign(text.charCodeAt(0))) return 0;
  spec.align = text[0];
  return 1;
}

/** `<`, `>`, `=` or `^`. */
function isAlign(unit: number): boolean {
  return (unit >= 60 && unit <= 62) || unit === 94;
}

function isSign(unit: number): boolean {
  return unit === 43 || unit === 45 || unit === 32;
}

function skipDecimals(text: string, from: number, isUnicode: boolean): number {
  let i = from;
  while (i < text.length) {
    const point = isUnicode ? text.codePointAt(i)! : text.charCodeAt(i);
    if (isUnicode ? decimalValue(point) < 0 : point < 48 || point > 57) return i;
    i += point > 0xffff ? 2 : 1;
  }
  return i;
}

function readDecimal(digits: string): number {
  let ascii = '';
  for (const digit of digits) ascii += decimalValue(digit.codePointAt(0)!);
  if (ascii.length > 18 && BigInt(ascii) > LARGEST) throw new TextError('ValueError', 'Too many decimal digits in format string');
  return Number(ascii);
}

/** A type character in a message: unicode shows what is not printable ASCII by its number. */
function shownType(type: string, isUnicode: boolean): string {
  const point = type.codePointAt(0)!;
  return isUnicode && (point <= 32 || point >= 128) ? `\\x${point.toString(16)}` : type;
}

function unknownType(type: string, typeName: string, isUnicode: boolean): TextError {
  return new TextError('ValueError', `Unknown format code '${shownType(type, isUnicode)}' for object of type '${typeName}'`);
}

/** `str.__format__` and `unicode.__format__`. */
export function formatSpecString(text: string, specText: string, isUnicode: boolean): string {
  const spec = parseFormatSpec(specText, 's', '<', isUnicode);
  if (spec.type !== 's') throw unknownType(spec.type, isUnicode ? 'unicode' : 'str', isUnicode);
  if (spec.sign !== '') throw new TextError('ValueError', 'Sign not allowed in string format specifier');
  if (spec.alternate) throw new TextError('ValueError', 'Alternate form (#) not allowed in string format specifier');
  if (spec.align === '=') throw new TextError('ValueError', "'=' alignment not allowed in string format specifier");
  const kept = spec.precision >= 0 ? firstCharacters(text, spec.precision) : text;
  return alignText(kept, spec);
}

/** Filling around a text by `<`, `>` and `^`. */
function alignText(text: string, spec: FormatSpec): string {
  const missing = spec.width - characterCount(text);
  if (missing <= 0) return text;
  const unit = spec.fill === '' ? ' ' : spec.fill;
  switch (spec.align) {
    case '<':
      return text + repeatText(unit, missing);
    case '^':
      return repeatText(unit, missing >> 1) + text + repeatText(unit, missing - (missing >> 1));
    default:
      return repeatText(unit, missing) + text;
  }
}

/** `int.__format__`, also of long and bool: `typeName` is the value's, for the message. Raises ValueError, OverflowError. */
export function formatSpecInteger(value: number | bigint, specText: string, typeName: string): string {
  const spec = parseFormatSpec(specText, 'd', '>', false);
  switch (spec.type) {
    case 'b':
    case 'c':
    case 'd':
    case 'o':
    case 'x':
    case 'X':
    case 'n':
      return integerBySpec(value, spec);
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
    case '%':
      return floatBySpec(toFloat(value), spec);
    default:
      throw unknownType(spec.type, typeName, false);
  }
}

function toFloat(value: number | bigint): number {
  const float = Number(value);
  if (!Number.isFinite(float)) throw new TextError('OverflowError', 'long int too large to convert to float');
  return float;
}

function integerBySpec(value: number | bigint, spec: FormatSpec): string {
  if (spec.precision !== -1) throw new TextError('ValueError', 'Precision not allowed in integer format specifier');
  if (spec.type === 'c') return characterBySpec(value, spec);
  const digits = (value < 0 ? -value : value).toString(radixOf(spec.type));
  const isUpper = spec.type === 'X';
  const prefix = spec.alternate ? prefixOf(spec.type) : '';
  return numberBySpec(signOf(value < 0, spec), prefix, isUpper ? digits.toUpperCase() : digits, '', spec);
}

function characterBySpec(value: number | bigint, spec: FormatSpec): string {
  if (spec.sign !== '') throw new TextError('ValueError', "Sign not allowed with integer format specifier 'c'");
  if (value > LARGEST || value < -LARGEST - 1n) throw new TextError('OverflowError', 'Python int too large to convert to C long');
  if (value < 0 || value > 255) throw new TextError('OverflowError', '%c arg not in range(0x100)');
  return numberBySpec('', '', '', String.fromCharCode(Number(value)), spec);
}

function radixOf(type: string): number {
  switch (type) {
    case 'b':
      return 2;
    case 'o':
      return 8;
    case 'x':
    case 'X':
      return 16;
    default:
      return 10;
  }
}

function prefixOf(type: string): string {
  return type === 'd' || type === 'n' ? '' : `0${type}`;
}

function signOf(isNegative: boolean, spec: FormatSpec): string {
  if (isNegative) return '-';
  return spec.sign === '+' || spec.sign === ' ' ? spec.sign : '';
}

/** Sign, prefix, digits (grouped and filled with zeros as asked) and the rest behind the digits, padded to the width. */
function numberBySpec(sign: string, prefix: string, digits: string, rest: string, spec: FormatSpec): string {
  const fixed = sign.length + prefix.length + rest.length;
  const zeroFilled = spec.fill === '0' && spec.align === '=';
  const grouped = digits === '' ? '' : groupDigits(digits, zeroFilled ? spec.width - fixed : 0, spec.thousands);
  const missing = spec.width - fixed - grouped.length;
  if (missing <= 0) return sign + prefix + grouped + rest;
  if (spec.align !== '=') return alignText(sign + prefix + grouped + rest, spec);
  return sign + prefix + repeatText(spec.fill === '' ? ' ' : spec.fill, missing) + grouped + rest;
}

/** Digits with commas, filled with zeros to at least `width`: a zero more where a comma would stand in front. */
function groupDigits(digits: string, width: number, thousands: boolean): string {
  if (!thousands) return repeatText('0', width - digits.length) + digits;
  // Every fourth place is a comma's, but a text does not begin with one.
  const shortest = width - Math.floor(width / 4) + (width % 4 === 0 ? 1 : 0);
  const filled = repeatText('0', shortest - digits.length) + digits;
  let out = filled.slice(0, filled.length % 3);
  for (let i = filled.length % 3; i < filled.length; i += 3) out += (out === '' ? '' : ',') + filled.slice(i, i + 3);
  return out;
}

/** `float.__format__`. Raises ValueError. */
export function formatSpecFloat(value: number, specText: string): string {
  const spec = parseFormatSpec(specText, NO_TYPE, '>', false);
  if (!'\0eEfFgGn%'.includes(spec.type)) throw unknownType(spec.type, 'float', false);
  return floatBySpec(value, spec);
}

function floatBySpec(value: number, spec: FormatSpec): string {
  if (spec.alternate) throw new TextError('ValueError', 'Alternate form (#) not allowed in float format specifier');
  if (spec.precision > 2147483647) throw new TextError('ValueError', 'precision too big');
  const isBare = spec.type === NO_TYPE;
  const text = partText(value, spec, isBare ? 12 : 6, isBare);
  const isNegative = text.charCodeAt(0) === 45;
  return splitBySpec(signOf(isNegative, spec), isNegative ? text.slice(1) : text, spec);
}

function partText(value: number, spec: FormatSpec, precision: number, addDotZero: boolean): string {
  const digits = spec.precision < 0 ? precision : spec.precision;
  const code = spec.type === NO_TYPE ? 'g' : (spec.type as FloatCode);
  return formatFloat(value, code, digits, false, addDotZero);
}

/** A float's text without its sign: only the digits in front are grouped. */
function splitBySpec(sign: string, text: string, spec: FormatSpec): string {
  let end = 0;
  while (text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end += 1;
  return numberBySpec(sign, '', text.slice(0, end), text.slice(end), spec);
}

/** `complex.__format__`. Raises ValueError. */
export function formatSpecComplex(real: number, imag: number, specText: string): string {
  const spec = parseFormatSpec(specText, NO_TYPE, '>', false);
  if (!'\0eEfFgGn'.includes(spec.type)) throw unknownType(spec.type, 'complex', false);
  if (spec.alternate) throw new TextError('ValueError', 'Alternate form (#) not allowed in complex format specifier');
  if (spec.fill === '0') throw new TextError('ValueError', 'Zero padding is not allowed in complex format specifier');
  if (spec.align === '=') throw new TextError('ValueError', "'=' alignment flag is not allowed in complex format specifier");
  if (spec.precision > 2147483647) throw new TextError('ValueError', 'precision too big');
  return alignText(complexBySpec(real, imag, spec), spec);
}

function complexBySpec(real: number, imag: number, spec: FormatSpec): string {
  const isBare = spec.type === NO_TYPE;
  // The parts are written without filling; the width belongs to the whole.
  const bare: FormatSpec = { ...spec, width: -1 };
  const one = (part: number, sign: string): string => {
    const text = partText(part, spec, isBare ? 12 : 6, false);
    const isNegative = text.charCodeAt(0) === 45;
    return splitBySpec(signOf(isNegative, { ...bare, sign }), isNegative ? text.slice(1) : text, bare);
  };
  if (isBare && Object.is(real, 0)) return `${one(imag, spec.sign)}j`;
  const both = `${one(real, spec.sign)}${one(imag, '+')}j`;
  return isBare ? `(${both})` : both;
}
