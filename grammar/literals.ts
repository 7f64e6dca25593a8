/** String and number literals: their text as the tokenizer cut it out to the value that CPython 2.7 gives them. */
import type { NumberLiteral } from './ast.ts';
import {
  decodeRawUnicodeEscape,
  decodeUnicodeEscape,
  LiteralError,
  makesPair,
  toUnicodeEscapes,
  unicodeDecodeError,
} from './unicode-escapes.ts';

/** The value of a string literal: bytes of a str, or UTF-16 of a unicode. */
export interface StringValue {
  s: string;
  unicode: boolean;
  /** As in the node `Str`. */
  apart?: readonly number[];
}

const MAX_INT = 2n ** 63n - 1n;
const MIN_INT = -(2n ** 63n);

// ---- numbers

function integer(digits: string): bigint {
  // A leading zero is Python 2's octal; JavaScript reads 0x, 0o and 0b as Python does.
  const octal = digits.length > 1 && digits.charCodeAt(0) === 48 && /[0-7]/.test(digits.charAt(1));
  return BigInt(octal ? `0o${digits.slice(1)}` : digits);
}

function toInt(value: bigint): NumberLiteral {
  if (value > MAX_INT || value < MIN_INT) return { type: 'long', value };
  const number = Number(value);
  return { type: 'int', value: Number.isSafeInteger(number) ? number : value };
}

/**
 * The value of a NUMBER token. `negative` where a minus sign belongs to the literal, which matters for the smallest int and for the
 * sign of a zero.
 */
export function parseNumber(image: string, negative: boolean): NumberLiteral {
  const sign = negative ? -1 : 1;
  if (image.length < 16 && /^(0|[1-9][0-9]*)$/.test(image)) return { type: 'int', value: sign * Number(image) || 0 };
  const last = image.charAt(image.length - 1);
  const hexadecimal = /^0[xX]/.test(image);
  if (last === 'j' || last === 'J') return { type: 'complex', imag: sign * Number(image.slice(0, -1)) };
  if (last === 'l' || last === 'L') return { type: 'long', value: BigInt(sign) * integer(image.slice(0, -1)) };
  if (!hexadecimal && /[.eE]/.test(image)) return { type: 'float', value: sign * Number(image) };
  return toInt(BigInt(sign) * integer(image));
}

// ---- strings

const SIMPLE_ESCAPES = new Map<number, string>([
  [10, ''],
  [92, '\\'],
  [39, "'"],
  [34, '"'],
  [98, '\b'],
  [102, '\f'],
  [116, '\t'],
  [110, '\n'],
  [114, '\r'],
  [118, '\v'],
  [97, '\x07'],
]);

/** The value of a str's body with its backslash escapes, of which an unknown one stands for itself. */
export function decodeEscapes(body: string): string {
  let out = '';
  let from = 0;
  for (let at = body.indexOf('\\'); at >= 0; at = body.indexOf('\\', from)) {
    out += body.slice(from, at);
    const c = body.charCodeAt(at + 1);
    const simple = SIMPLE_ESCAPES.get(c);
    from = at + 2;
    if (from > body.length) throw new LiteralError('ValueError', 'Trailing \\ in string');
    if (simple !== undefined) {
      out += simple;
    } else if (c >= 48 && c <= 55) {
      while (from < at + 4 && /[0-7]/.test(body.charAt(from))) from++;
      out += String.fromCharCode(Number.parseInt(body.slice(at + 1, from), 8) & 0xff);
    } else if (c === 120) {
      const digits = body.slice(from, from + 2);
      if (!/^[0-9a-fA-F]{2}$/.test(digits)) throw new LiteralError('ValueError', 'invalid \\x escape');
      out += String.fromCharCode(Number.parseInt(digits, 16));
      from += 2;
    } else {
      out += body.slice(at, from);
    }
  }
  return out + body.slice(from);
}

function decodeUnicode(body: string, raw: boolean, encoding: string | null): StringValue {
  const escaped = encoding === null || encoding === 'iso-8859-1' ? body : toUnicodeEscapes(body, encoding);
  if (!escaped.includes('\\')) return { s: escaped, unicode: true };
  const apart: number[] = [];
  const s = (raw ? decodeRawUnicodeEscape : decodeUnicodeEscape)(escaped, apart);
  return apart.length === 0 ? { s, unicode: true } : { s, unicode: true, apart };
}

/**
 * The value of the one STRING token from `start` to `end`. `futureUnicode` is `from __future__ import unicode_literals`.
 * Throws LiteralError.
 */
export function parseString(source: string, start: number, end: number, encoding: string | null, futureUnicode: boolean): StringValue {
  let unicode = futureUnicode;
  let raw = false;
  let quote = start;
  for (; ; quote++) {
    const letter = source.charCodeAt(quote) | 32;
    if (letter === 117) unicode = true;
    else if (letter === 98) unicode = false;
    else if (letter === 114) raw = true;
    else break;
  }
  const mark = source.charCodeAt(quote);
  const triple = end - quote >= 6 && source.charCodeAt(quote + 1) === mark && source.charCodeAt(quote + 2) === mark;
  const margin = triple ? 3 : 1;
  let body = source.slice(quote + margin, end - margin);
  if (triple || body.includes('\\')) body = withUniversalNewlines(body);
  if (unicode) return decodeUnicode(body, raw, encoding);
  return { s: raw || !body.includes('\\') ? body : decodeEscapes(body), unicode };
}

function withUniversalNewlines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function pairsApart(a: StringValue, b: StringValue): number[] {
  const between = makesPair(a.s.slice(-1), b.s) ? [a.s.length - 1] : [];
  return [...(a.apart ?? []), ...between, ...(b.apart ?? []).map((at) => a.s.length + at)];
}

/** Literals side by side: `a` and `b` are put together as unicode where one is, for which the other has to be ASCII. */
export function concatenate(a: StringValue, b: StringValue): StringValue {
  const s = a.s + b.s;
  const apart = a.unicode || b.unicode ? pairsApart(a, b) : [];
  if (a.unicode === b.unicode) return apart.length === 0 ? { s, unicode: a.unicode } : { s, unicode: true, apart };
  const bytes = a.unicode ? b.s : a.s;
  const at = bytes.search(/[\x80-\xff]/);
  if (at >= 0) throw unicodeDecodeError('ascii', bytes, at, at + 1, 'ordinal not in range(128)');
  return { s, unicode: true, apart };
}
