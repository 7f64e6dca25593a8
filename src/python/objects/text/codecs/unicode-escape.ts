/** unicode_escape and raw_unicode_escape. */

import { escapeUnicode, hexEscape } from '../string-repr.ts';
import type { ErrorHandler } from './codec-error.ts';
import { Decoder } from './decoder.ts';

/** The code point of a Unicode character name, or null. */
export type NameLookup = (name: string) => number | null;

/** UTF-16 to ASCII, as in a unicode literal without its quotes. */
export function encodeUnicodeEscape(text: string): string {
  return escapeUnicode(text, '');
}

/** UTF-16 to bytes: only what is above U+00FF is escaped. */
export function encodeRawUnicodeEscape(text: string): string {
  return text.replace(/[^\0-\xff]/gu, (character) => hexEscape(character.codePointAt(0)!));
}

/** Bytes to UTF-16 with the escapes of a unicode literal. `lookupName` serves `\N{…}`. */
export function decodeUnicodeEscape(bytes: string, handler: ErrorHandler, lookupName: NameLookup): string {
  if (!bytes.includes('\\')) return bytes;
  const decoder = new Decoder('unicodeescape', bytes, handler);
  for (;;) {
    const mark = bytes.indexOf('\\', decoder.position);
    if (mark < 0) return decoder.text + bytes.slice(decoder.position);
    decoder.text += bytes.slice(decoder.position, mark);
    decoder.position = mark;
    decoder.position = decodeEscape(decoder, lookupName);
  }
}

/** Decodes the escape at the decoder's position and gives the position after it. */
function decodeEscape(decoder: Decoder, lookupName: NameLookup): number {
  const { bytes, position } = decoder;
  const letter = bytes[position + 1];
  switch (letter) {
    case undefined:
      return decoder.fail(position, position + 1, '\\ at end of string');
    case 'x':
      return decodeHex(decoder, 2, 'truncated \\xXX escape');
    case 'u':
      return decodeHex(decoder, 4, 'truncated \\uXXXX escape');
    case 'U':
      return decodeHex(decoder, 8, 'truncated \\UXXXXXXXX escape');
    case 'N':
      return decodeName(decoder, lookupName);
    default:
      decoder.text += simpleEscape(bytes, position);
      return position + escapeLength(bytes, position);
  }
}

function decodeHex(decoder: Decoder, digits: number, reason: string): number {
  const start = decoder.position;
  const end = start + 2 + hexRun(decoder.bytes, start + 2, digits);
  if (end - start - 2 < digits) return decoder.fail(start, end, reason);
  return store(decoder, Number.parseInt(decoder.bytes.slice(start + 2, end), 16), end);
}

function store(decoder: Decoder, point: number, end: number): number {
  if (point > 0x10ffff) return decoder.fail(decoder.position, end, 'illegal Unicode character');
  decoder.text += String.fromCodePoint(point);
  return end;
}

function decodeName(decoder: Decoder, lookupName: NameLookup): number {
  const { bytes, position } = decoder;
  if (bytes[position + 2] !== '{') return decoder.fail(position, position + 2, 'malformed \\N character escape');
  const close = bytes.indexOf('}', position + 2);
  if (close < 0) return decoder.fail(position, bytes.length, 'malformed \\N character escape');
  if (close === position + 3) return decoder.fail(position, close, 'malformed \\N character escape');
  const point = lookupName(bytes.slice(position + 3, close));
  if (point === null) return decoder.fail(position, close + 1, 'unknown Unicode character name');
  return store(decoder, point, close + 1);
}

/** How many hexadecimal digits stand at `from`, at most `most`. */
export function hexRun(bytes: string, from: number, most: number): number {
  let count = 0;
  while (count < most && /^[0-9a-fA-F]$/.test(bytes.charAt(from + count))) count += 1;
  return count;
}

/** The length of an escape without hexadecimal digits, from its backslash. */
export function escapeLength(bytes: string, position: number): number {
  let end = position + 1;
  while (end < position + 4 && bytes[end] >= '0' && bytes[end] <= '7') end += 1;
  return Math.max(end - position, 2);
}

/** What such an escape stands for; an unknown one for itself. Octal ones may exceed 255. */
export function simpleEscape(bytes: string, position: number): string {
  const letter = bytes[position + 1];
  switch (letter) {
    case '\n':
      return '';
    case '\\':
    case "'":
    case '"':
      return letter;
    case 'a':
      return '\x07';
    case 'b':
      return '\b';
    case 'f':
      return '\f';
    case 'n':
      return '\n';
    case 'r':
      return '\r';
    case 't':
      return '\t';
    case 'v':
      return '\v';
    default:
      if (letter < '0' || letter > '7') return `\\${letter}`;
      return String.fromCharCode(Number.parseInt(bytes.slice(position + 1, position + escapeLength(bytes, position)), 8));
  }
}

/** Bytes to UTF-16, where only `\u` and `\U` behind an odd number of backslashes are escapes. */
export function decodeRawUnicodeEscape(bytes: string, handler: ErrorHandler): string {
  if (!bytes.includes('\\')) return bytes;
  const decoder = new Decoder('rawunicodeescape', bytes, handler);
  for (;;) {
    const mark = bytes.indexOf('\\', decoder.position);
    if (mark < 0) return decoder.text + bytes.slice(decoder.position);
    let end = mark;
    while (bytes[end] === '\\') end += 1;
    const isEscape = (end - mark) % 2 === 1 && (bytes[end] === 'u' || bytes[end] === 'U');
    decoder.text += bytes.slice(decoder.position, isEscape ? end - 1 : end);
    decoder.position = isEscape ? end - 1 : end;
    if (isEscape) decoder.position = decodeRawHex(decoder, mark);
  }
}

/** An escape at the decoder's position; errors begin at `runStart`, the first of the backslashes before it. */
function decodeRawHex(decoder: Decoder, runStart: number): number {
  const { bytes, position } = decoder;
  const digits = bytes[position + 1] === 'u' ? 4 : 8;
  const end = position + 2 + hexRun(bytes, position + 2, digits);
  if (end - position - 2 < digits) return decoder.fail(runStart, end, 'truncated \\uXXXX');
  const point = Number.parseInt(bytes.slice(position + 2, end), 16);
  if (point > 0x10ffff) return decoder.fail(runStart, end, '\\Uxxxxxxxx out of range');
  decoder.text += String.fromCodePoint(point);
  return end;
}
