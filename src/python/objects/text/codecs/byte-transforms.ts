/** Codecs from bytes to bytes: hex, base64, string_escape. They have no error handlers but string_escape's own. */

import { escapeBytes } from '../string-repr.ts';
import { TextError } from '../text-error.ts';
import { escapeLength, hexRun, simpleEscape } from './unicode-escape.ts';

/** Two lower-case digits for each byte. */
export function encodeHex(bytes: string): string {
  let out = '';
  for (let i = 0; i < bytes.length; i++) out += bytes.charCodeAt(i).toString(16).padStart(2, '0');
  return out;
}

/** The bytes that pairs of hexadecimal digits stand for. Raises TypeError. */
export function decodeHex(text: string): string {
  if (text.length % 2 === 1) throw new TextError('TypeError', 'Odd-length string');
  if (/[^0-9a-fA-F]/.test(text)) throw new TextError('TypeError', 'Non-hexadecimal digit found');
  let out = '';
  for (let i = 0; i < text.length; i += 2) out += String.fromCharCode(Number.parseInt(text.slice(i, i + 2), 16));
  return out;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** 57 bytes make a line of 76 characters. */
const LINE_BYTES = 57;

/** `base64.encodestring`: lines of 76 characters, each ended by a newline. */
export function encodeBase64(bytes: string): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += LINE_BYTES) out += `${encodeBase64Line(bytes.slice(i, i + LINE_BYTES))}\n`;
  return out;
}

/** `binascii.b2a_base64` without its newline. */
export function encodeBase64Line(bytes: string): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const rest = bytes.length - i;
    const bits = (bytes.charCodeAt(i) << 16) | ((rest > 1 ? bytes.charCodeAt(i + 1) : 0) << 8) | (rest > 2 ? bytes.charCodeAt(i + 2) : 0);
    out += ALPHABET[bits >> 18] + ALPHABET[(bits >> 12) & 63];
    out += rest > 1 ? ALPHABET[(bits >> 6) & 63] : '=';
    out += rest > 2 ? ALPHABET[bits & 63] : '=';
  }
  return out;
}

/** `binascii.a2b_base64`: what is no digit is skipped. Raises binascii.Error where bits are left over. */
export function decodeBase64(text: string): string {
  let out = '';
  let buffer = 0;
  let bits = 0;
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) === 61) {
      if (!isPadding(text, i, digits % 4)) continue;
      bits = 0;
      break;
    }
    const digit = ALPHABET.indexOf(text[i]);
    if (digit < 0) continue;
    digits += 1;
    buffer = ((buffer << 6) | digit) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out += String.fromCharCode((buffer >> bits) & 255);
    }
  }
  if (bits !== 0) throw new TextError('binascii.Error', 'Incorrect padding');
  return out;
}

/** A `=` ends the text behind three digits of four, and behind two where another `=` is next. */
function isPadding(text: string, index: number, place: number): boolean {
  if (place < 2) return false;
  if (place === 3) return true;
  for (let i = index + 1; i < text.length; i++) {
    if (text[i] === '=') return true;
    if (ALPHABET.includes(text[i])) return false;
  }
  return false;
}

/** Bytes escaped as in a str literal in single quotes, without the quotes. */
export function encodeStringEscape(bytes: string): string {
  return escapeBytes(bytes, "'");
}

/** The bytes of a str literal's inside. `errors` is looked at only for a bad `\x`. Raises ValueError. */
export function decodeStringEscape(bytes: string, errors: string): string {
  let out = '';
  let position = 0;
  for (;;) {
    const mark = bytes.indexOf('\\', position);
    if (mark < 0) return out + bytes.slice(position);
    out += bytes.slice(position, mark);
    if (mark === bytes.length - 1) throw new TextError('ValueError', 'Trailing \\ in string');
    if (bytes[mark + 1] !== 'x') {
      out += octalByte(simpleEscape(bytes, mark));
      position = mark + escapeLength(bytes, mark);
    } else if (hexRun(bytes, mark + 2, 2) === 2) {
      out += String.fromCharCode(Number.parseInt(bytes.slice(mark + 2, mark + 4), 16));
      position = mark + 4;
    } else {
      out += badHex(errors);
      position = mark + 2 + hexRun(bytes, mark + 2, 1);
    }
  }
}

/** `\400` and above keep their low eight bits. */
function octalByte(text: string): string {
  return text.length === 1 ? String.fromCharCode(text.charCodeAt(0) & 255) : text;
}

function badHex(errors: string): string {
  if (errors === 'strict') throw new TextError('ValueError', 'invalid \\x escape');
  if (errors === 'replace') return '?';
  if (errors === 'ignore') return '';
  throw new TextError('ValueError', `decoding error; unknown error handling code: ${errors.slice(0, 400)}`);
}
