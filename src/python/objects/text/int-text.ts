/** Numbers written as text, and text read as numbers by the rules of int(), long() and float() of Python 2.7. */

import { decimalValue, isUnicodeSpace, nextCharacter } from './code-points.ts';
import type { CodecError } from './codecs/codec-error.ts';
import { strRepr } from './string-repr.ts';

/** The digits of an integer in a base from 2 to 36, lower case, with a sign and without prefix or `L`. */
export function intText(value: number | bigint, base = 10): string {
  return value.toString(base);
}

/**
 * `int(text, base)` of a str: white space, a sign, white space again, `0x` `0o` `0b` where the base is that or 0, with base 0 a leading
 * zero for octal. Null where it is no such text (ValueError: invalidIntMessage). A number where it is safe, otherwise a bigint.
 */
export function parseInt27(text: string, base = 10): number | bigint | null {
  return parseInteger(text, base, false);
}

/** `long(text, base)`: as parseInt27, and an `L` may follow where that is no digit of the base. */
export function parseLong27(text: string, base = 10): number | bigint | null {
  return parseInteger(text, base, true);
}

/**
 * The ValueError of `int(text, base)` or `long(text, base)` for a text that is no number, or for a bad base (the caller asks isIntBase
 * before it parses). `base` is null where the call had none.
 */
export function invalidIntMessage(text: string, base: number | null, typeName: 'int' | 'long'): string {
  const nul = text.indexOf('\0');
  if (nul >= 0 && base !== null) return invalidLiteral(typeName, base, text);
  if (base !== null && !isIntBase(base)) return `${typeName}() base must be >= 2 and <= 36, or 0`;
  // What follows is C's view of the text, which ends at a NUL.
  const seen = nul < 0 ? text : text.slice(0, nul);
  if (nul >= 0 && parseInteger(seen, 10, typeName === 'long') !== null) return `null byte in argument for ${typeName}()`;
  const shown = typeName === 'int' ? seen.slice(skipSpace(seen, 0)) : seen;
  const isLong = typeName === 'long' || (isReadAsLong(seen, base ?? 10) && exceedsLong(shown));
  return invalidLiteral(isLong ? 'long' : 'int', isLong && base === 0 ? guessedBase(seen) : (base ?? 10), shown.slice(0, 200));
}

function invalidLiteral(typeName: string, base: number, shown: string): string {
  return `invalid literal for ${typeName}() with base ${base}: ${strRepr(shown)}`;
}

/** What base 0 stands for, by the prefix: long() has replaced it by the time that it complains. */
function guessedBase(text: string): number {
  let i = skipSpace(text, 0);
  if (text[i] === '+' || text[i] === '-') i = skipSpace(text, i + 1);
  if (text[i] !== '0') return 10;
  return prefixBase(text.charCodeAt(i + 1)) || 8;
}

/** Whether int() and long() take the base. */
export function isIntBase(base: number): boolean {
  return base === 0 || (base >= 2 && base <= 36);
}

function parseInteger(text: string, base: number, isLong: boolean): number | bigint | null {
  const length = text.length;
  let i = skipSpace(text, 0);
  const sign = text.charCodeAt(i);
  if (sign === 43 || sign === 45) i = skipSpace(text, i + 1);
  let radix = base;
  if (text.charCodeAt(i) === 48) {
    const prefixed = prefixBase(text.charCodeAt(i + 1));
    if (prefixed !== 0 && (base === 0 || base === prefixed)) {
      radix = prefixed;
      i += 2;
    } else if (base === 0) radix = 8;
  } else if (base === 0) radix = 10;
  const start = i;
  while (i < length && digitValue(text.charCodeAt(i)) < radix) i += 1;
  if (i === start) return null;
  const size = readDigits(text.slice(start, i), radix);
  if ((text.charCodeAt(i) | 32) === 108 && (isLong || (isReadAsLong(text, base) && size >= 2 ** 63))) i += 1;
  if (skipSpace(text, i) !== length) return null;
  if (sign !== 45) return size;
  return size === 0 ? 0 : -size;
}

/** Whether int() hands a text on to long() as soon as its digits exceed a C long, before it has looked at what follows them. */
function isReadAsLong(text: string, base: number): boolean {
  return base === 0 && text.charCodeAt(skipSpace(text, 0)) === 48;
}

/** Whether the digits that the text begins with exceed a C long. */
function exceedsLong(text: string): boolean {
  const digits = /^(?:0x[0-9a-f]+|0b[01]+|0o?[0-7]+)/i.exec(text);
  return digits !== null && parseInteger(digits[0], 0, false)! >= 2 ** 63;
}

/** The base of `0x`, `0o` and `0b`, by the unit after the zero, or 0. */
function prefixBase(unit: number): number {
  switch (unit | 32) {
    case 120:
      return 16;
    case 111:
      return 8;
    case 98:
      return 2;
    default:
      return 0;
  }
}

function digitValue(unit: number): number {
  if (unit <= 57) return unit >= 48 ? unit - 48 : 99;
  const letter = unit | 32;
  return letter >= 97 && letter <= 122 && unit < 128 ? letter - 87 : 99;
}

function readDigits(digits: string, radix: number): number | bigint {
  // Ten digits of any base are below 2**53.
  if (digits.length <= 10) return Number.parseInt(digits, radix);
  const value = readBig(digits, radix);
  return value <= 9007199254740991n ? Number(value) : value;
}

function readBig(digits: string, radix: number): bigint {
  switch (radix) {
    case 10:
      return BigInt(digits);
    case 16:
      return BigInt(`0x${digits}`);
    case 8:
      return BigInt(`0o${digits}`);
    case 2:
      return BigInt(`0b${digits}`);
    default:
      return readPieces(digits, BigInt(radix), radix);
  }
}

/** Halves the text until a piece is a safe number, which costs less than one digit at a time. */
function readPieces(digits: string, base: bigint, radix: number): bigint {
  if (digits.length <= 10) return BigInt(Number.parseInt(digits, radix));
  const low = digits.length >> 1;
  const high = readPieces(digits.slice(0, -low), base, radix);
  return high * base ** BigInt(low) + readPieces(digits.slice(-low), base, radix);
}

const FLOAT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/;
const SPECIAL = /^([+-]?)(?:(inf(?:inity)?)|nan)/i;

/** `float(text)` of a str: decimal with white space around, `inf`, `infinity`, `nan`. Null where it is none (ValueError: invalidFloatMessage). */
export function parseFloat27(text: string): number | null {
  const start = skipSpace(text, 0);
  const rest = start === 0 ? text : text.slice(start);
  const number = FLOAT.exec(rest) ?? SPECIAL.exec(rest);
  if (number === null || skipSpace(rest, number[0].length) !== rest.length) return null;
  if (number.length === 1) return Number(number[0]);
  if (number[2] === undefined) return Number.NaN;
  return number[1] === '-' ? -Infinity : Infinity;
}

/** The ValueError of `float(text)` for a text that is no number; CPython shows it as a C string, up to a NUL. */
export function invalidFloatMessage(text: string): string {
  const rest = text.slice(skipSpace(text, 0));
  const end = rest.indexOf('\0');
  const shown = (end < 0 ? rest : rest.slice(0, end)).slice(0, 200);
  if (FLOAT.test(rest) || SPECIAL.test(rest)) return `invalid literal for float(): ${shown}`;
  return `could not convert string to float: ${shown}`;
}

function skipSpace(text: string, from: number): number {
  let i = from;
  while (isSpace(text.charCodeAt(i))) i += 1;
  return i;
}

/** C's isspace in the C locale. */
function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13);
}

/**
 * A unicode text as the str that int(), long() and float() read (PyUnicode_EncodeDecimal): digits of any script become ASCII digits, white
 * space of any kind a blank. Gives the UnicodeEncodeError for what has no place in a number.
 */
export function encodeDecimal(text: string): string | CodecError {
  let out = '';
  let position = 0;
  for (let unit = 0; unit < text.length; unit = nextCharacter(text, unit)) {
    const point = text.codePointAt(unit)!;
    const byte = decimalByte(point);
    if (byte === '') return decimalError(text, position, unit);
    out += byte;
    position += 1;
  }
  return out;
}

function decimalByte(point: number): string {
  if (isUnicodeSpace(point)) return ' ';
  const digit = decimalValue(point);
  if (digit >= 0) return String.fromCharCode(48 + digit);
  return point > 0 && point < 256 ? String.fromCharCode(point) : '';
}

function decimalError(text: string, start: number, from: number): CodecError {
  let end = start;
  for (let unit = from; unit < text.length && decimalByte(text.codePointAt(unit)!) === ''; unit = nextCharacter(text, unit)) end += 1;
  return { isDecode: false, encoding: 'decimal', object: text, start, end, reason: 'invalid decimal Unicode string' };
}
