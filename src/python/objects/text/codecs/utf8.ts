/** UTF-8 as Python 2.7 has it: surrogates are encoded and decoded like any other character. */

import type { ErrorHandler } from './codec-error.ts';
import { Decoder } from './decoder.ts';

const NOT_ASCII = /[^\0-\x7f]/;

/** UTF-16 to bytes; never fails. A pair of surrogates is one character of four bytes, a lone one has three. */
export function encodeUtf8(text: string): string {
  const first = text.search(NOT_ASCII);
  if (first < 0) return text;
  let out = text.slice(0, first);
  for (let i = first; i < text.length; i++) {
    const point = text.codePointAt(i)!;
    if (point > 0xffff) i += 1;
    out += utf8Bytes(point);
  }
  return out;
}

function utf8Bytes(point: number): string {
  if (point < 0x80) return String.fromCharCode(point);
  const last = 0x80 | (point & 0x3f);
  if (point < 0x800) return String.fromCharCode(0xc0 | (point >> 6), last);
  const third = 0x80 | ((point >> 6) & 0x3f);
  if (point < 0x10000) return String.fromCharCode(0xe0 | (point >> 12), third, last);
  return String.fromCharCode(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 0x3f), third, last);
}

/** Bytes to UTF-16. */
export function decodeUtf8(bytes: string, handler: ErrorHandler): string {
  const first = bytes.search(NOT_ASCII);
  if (first < 0) return bytes;
  const decoder = new Decoder('utf8', bytes, handler);
  decoder.text = bytes.slice(0, first);
  decoder.position = first;
  while (decoder.position < bytes.length) decoder.position = decodeCharacter(decoder);
  return decoder.text;
}

/** Decodes the character at the decoder's position and gives the position after it. */
function decodeCharacter(decoder: Decoder): number {
  const { bytes, position } = decoder;
  const lead = bytes.charCodeAt(position);
  if (lead < 0x80) {
    decoder.text += bytes[position];
    return position + 1;
  }
  const size = sequenceLength(lead);
  if (size === 0) return decoder.fail(position, position + 1, 'invalid start byte');
  const good = goodBytes(bytes, position, size);
  if (position + size > bytes.length) return decoder.fail(position, truncatedEnd(bytes, position), 'unexpected end of data');
  if (good < size) return decoder.fail(position, position + badEnd(bytes, position, size), 'invalid continuation byte');
  decoder.text += String.fromCodePoint(readPoint(bytes, position, size));
  return position + size;
}

function sequenceLength(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

function isContinuation(bytes: string, index: number): boolean {
  return (bytes.charCodeAt(index) & 0xc0) === 0x80;
}

/** How many bytes of the sequence are right; overlong forms and what is beyond U+10FFFF fail in the second. */
function goodBytes(bytes: string, position: number, size: number): number {
  const lead = bytes.charCodeAt(position);
  const second = bytes.charCodeAt(position + 1);
  if ((lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 1;
  let good = 1;
  while (good < size && isContinuation(bytes, position + good)) good += 1;
  return good;
}

/** The length of an invalid sequence: its continuation bytes count, except the last. */
function badEnd(bytes: string, position: number, size: number): number {
  let end = 1;
  while (end < size - 1 && isContinuation(bytes, position + end)) end += 1;
  return end;
}

/** A sequence that the input cuts short ends at its last continuation byte. */
function truncatedEnd(bytes: string, position: number): number {
  let end = position + 1;
  while (end < bytes.length && isContinuation(bytes, end)) end += 1;
  return end;
}

function readPoint(bytes: string, position: number, size: number): number {
  let point = bytes.charCodeAt(position) & (0x7f >> size);
  for (let k = 1; k < size; k++) point = (point << 6) | (bytes.charCodeAt(position + k) & 0x3f);
  return point;
}

/** The byte order mark in UTF-8. */
export const UTF8_MARK = '\xef\xbb\xbf';

/** utf-8-sig: UTF-8 behind a mark. */
export function encodeMarkedUtf8(text: string): string {
  return UTF8_MARK + encodeUtf8(text);
}

/** UTF-8 that may stand behind a mark. */
export function decodeMarkedUtf8(bytes: string, handler: ErrorHandler): string {
  return decodeUtf8(bytes.startsWith(UTF8_MARK) ? bytes.slice(UTF8_MARK.length) : bytes, handler);
}
