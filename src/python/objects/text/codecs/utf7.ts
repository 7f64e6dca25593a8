/** UTF-7 (RFC 2152): ASCII, and between `+` and `-` the UTF-16 of everything else in base 64. */

import type { ErrorHandler } from './codec-error.ts';
import { Decoder } from './decoder.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Characters that stand for themselves: all of ASCII's that can be seen but `+`, `\` and `~`, and white space. */
const DIRECT = /^[\t\n\r -*,-[\]-}]$/;

/** UTF-16 to bytes. Never fails. */
export function encodeUtf7(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; ) {
    if (text[i] === '+') {
      out += '+-';
      i += 1;
    } else if (DIRECT.test(text[i])) {
      out += text[i];
      i += 1;
    } else {
      let end = i;
      while (end < text.length && !DIRECT.test(text[end])) end += 1;
      out += `+${encodeShifted(text.slice(i, end))}${needsEnd(text[end]) ? '-' : ''}`;
      i = end;
    }
  }
  return out;
}

/** What could belong to the base-64 digits before it, or end them, has them ended first; so has the end of the text. */
function needsEnd(next: string | undefined): boolean {
  return next === undefined || next === '-' || ALPHABET.includes(next);
}

function encodeShifted(text: string): string {
  let out = '';
  let bits = 0;
  let buffer = 0;
  for (let i = 0; i < text.length; i++) {
    buffer = (buffer << 16) | text.charCodeAt(i);
    for (bits += 16; bits >= 6; bits -= 6) out += ALPHABET[(buffer >> (bits - 6)) & 63];
    buffer &= (1 << bits) - 1;
  }
  return bits === 0 ? out : out + ALPHABET[(buffer << (6 - bits)) & 63];
}

/** Bytes to UTF-16. */
export function decodeUtf7(bytes: string, handler: ErrorHandler): string {
  const decoder = new Decoder('utf7', bytes, handler);
  while (decoder.position < bytes.length) {
    const { position } = decoder;
    if (bytes[position] === '+') {
      decoder.position = decodeShifted(decoder);
    } else if (bytes.charCodeAt(position) < 128) {
      decoder.text += bytes[position];
      decoder.position += 1;
    } else {
      decoder.position = decoder.fail(position, position + 1, 'unexpected special character');
    }
  }
  return decoder.text;
}

/** Decodes what starts with the `+` at the decoder's position and gives the position after it. */
function decodeShifted(decoder: Decoder): number {
  const { bytes, position: start } = decoder;
  if (bytes[start + 1] === '-') {
    decoder.text += '+';
    return start + 2;
  }
  let bits = 0;
  let buffer = 0;
  /** The first half of a pair whose second half has not come yet. */
  let half = '';
  let i = start + 1;
  for (; i < bytes.length && ALPHABET.includes(bytes[i]); i++) {
    buffer = (buffer << 6) | ALPHABET.indexOf(bytes[i]);
    bits += 6;
    if (bits < 16) continue;
    bits -= 16;
    const unit = String.fromCharCode(buffer >> bits);
    buffer &= (1 << bits) - 1;
    const isFirst = half === '' && unit >= '\ud800' && unit < '\udc00';
    if (!isFirst) decoder.text += half + unit;
    half = isFirst ? unit : '';
  }
  const isPartial = bits >= 6;
  if (i >= bytes.length) {
    return half !== '' || isPartial || buffer !== 0 ? decoder.fail(start, i, 'unterminated shift sequence') : i;
  }
  if (isPartial) return decoder.fail(start, i + 1, 'partial character in shift sequence');
  if (buffer !== 0) return decoder.fail(start, i + 1, 'non-zero padding bits in shift sequence');
  // Before what cannot stand here, half a pair is lost.
  if (bytes.charCodeAt(i) < 128) decoder.text += half;
  return bytes[i] === '-' ? i + 1 : i;
}

/** How many of the bytes stand before a shift that has not ended yet: all of them where there is none. */
export function closedLength(bytes: string): number {
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] !== '+') continue;
    const start = i;
    while (i + 1 < bytes.length && ALPHABET.includes(bytes[i + 1])) i += 1;
    if (i + 1 === bytes.length) return start;
    if (bytes[i + 1] === '-') i += 1;
  }
  return bytes.length;
}
