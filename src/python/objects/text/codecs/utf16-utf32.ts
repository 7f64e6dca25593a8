/** UTF-16 and UTF-32: with a byte order mark, and of either order without one. Encoding never fails. */

import { nextCharacter } from '../code-points.ts';
import type { ErrorHandler } from './codec-error.ts';
import { Decoder } from './decoder.ts';

/** The order of bytes. `marked`: written little-endian behind a mark; read as the mark says, little-endian without one. */
export type ByteOrder = 'little' | 'big' | 'marked';

/** UTF-16 to bytes. */
export function encodeUtf16(text: string, order: ByteOrder): string {
  const isBig = order === 'big';
  let out = order === 'marked' ? '\xff\xfe' : '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    out += isBig ? String.fromCharCode(unit >> 8, unit & 255) : String.fromCharCode(unit & 255, unit >> 8);
  }
  return out;
}

/** UTF-16 to bytes of four for a character. */
export function encodeUtf32(text: string, order: ByteOrder): string {
  const isBig = order === 'big';
  let out = order === 'marked' ? '\xff\xfe\0\0' : '';
  for (let i = 0; i < text.length; i = nextCharacter(text, i)) {
    const point = text.codePointAt(i)!;
    const [a, b, c] = [point & 255, (point >> 8) & 255, point >> 16];
    out += isBig ? String.fromCharCode(0, c, b, a) : String.fromCharCode(a, b, c, 0);
  }
  return out;
}

/** Bytes to UTF-16. */
export function decodeUtf16(bytes: string, order: ByteOrder, handler: ErrorHandler): string {
  const decoder = new Decoder('utf16', bytes, handler);
  const isBig = order === 'big' || (order === 'marked' && bytes.startsWith('\xfe\xff'));
  if (order === 'marked' && (isBig || bytes.startsWith('\xff\xfe'))) decoder.position = 2;
  while (decoder.position < bytes.length) decoder.position = decodeUtf16Character(decoder, isBig);
  return decoder.text;
}

/** Decodes the character at the decoder's position and gives the position after it. */
function decodeUtf16Character(decoder: Decoder, isBig: boolean): number {
  const { bytes, position } = decoder;
  const length = bytes.length;
  if (length - position < 2) return decoder.fail(position, length, 'truncated data');
  const unit = unitAt(bytes, position, isBig);
  if (unit >= 0xd800 && unit <= 0xdfff) {
    if (length - position < 4) return decoder.fail(position, length, 'unexpected end of data');
    if (unit >= 0xdc00) return decoder.fail(position, position + 2, 'illegal encoding');
    const low = unitAt(bytes, position + 2, isBig);
    if (low < 0xdc00 || low > 0xdfff) return decoder.fail(position, position + 2, 'illegal UTF-16 surrogate');
    decoder.text += String.fromCharCode(unit, low);
    return position + 4;
  }
  decoder.text += String.fromCharCode(unit);
  return position + 2;
}

function unitAt(bytes: string, index: number, isBig: boolean): number {
  const [first, second] = [bytes.charCodeAt(index), bytes.charCodeAt(index + 1)];
  return isBig ? (first << 8) | second : (second << 8) | first;
}

/** Bytes, four for a character, to UTF-16. Surrogates are characters like others. */
export function decodeUtf32(bytes: string, order: ByteOrder, handler: ErrorHandler): string {
  const decoder = new Decoder('utf32', bytes, handler);
  const isBig = order === 'big' || (order === 'marked' && bytes.startsWith('\0\0\xfe\xff'));
  if (order === 'marked' && (isBig || bytes.startsWith('\xff\xfe\0\0'))) decoder.position = 4;
  while (decoder.position < bytes.length) decoder.position = decodeUtf32Character(decoder, isBig);
  return decoder.text;
}

/** As decodeUtf16Character. */
function decodeUtf32Character(decoder: Decoder, isBig: boolean): number {
  const { bytes, position } = decoder;
  if (bytes.length - position < 4) return decoder.fail(position, bytes.length, 'truncated data');
  const first = unitAt(bytes, position, isBig);
  const second = unitAt(bytes, position + 2, isBig);
  const point = isBig ? first * 0x10000 + second : second * 0x10000 + first;
  if (point > 0x10ffff) return decoder.fail(position, position + 4, 'code point not in range(0x110000)');
  decoder.text += String.fromCodePoint(point);
  return position + 4;
}
