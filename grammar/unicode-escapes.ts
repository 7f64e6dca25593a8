/** The escapes of unicode literals and the bytes they are written in, decoded as CPython 2.7's codecs decode them. */
import { characterNamed } from '../src/unicode/names.ts';
import { decoderOf } from './codecs.ts';

/** A literal that has no value. `UnicodeError` stands for UnicodeDecodeError, of which the compiler makes a SyntaxError. */
export class LiteralError extends Error {
  constructor(
    readonly type: 'ValueError' | 'UnicodeError',
    message: string,
  ) {
    super(message);
  }
}

/** What str() of a UnicodeDecodeError says. `start` and `end` are offsets into `bytes`, `end` exclusive. */
export function unicodeDecodeError(codec: string, bytes: string, start: number, end: number, reason: string): LiteralError {
  const where =
    end === start + 1
      ? `byte 0x${bytes.charCodeAt(start).toString(16).padStart(2, '0')} in position ${start}`
      : `bytes in position ${start}-${end - 1}`;
  return new LiteralError('UnicodeError', `'${codec}' codec can't decode ${where}: ${reason}`);
}

// ---- bytes

function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

function isContinuation(c: number): boolean {
  return (c & 0xc0) === 0x80;
}

/** How many bytes of the sequence of `length` at `at` are right; the second byte of some sequences is limited further. */
function validBytes(bytes: string, at: number, length: number): number {
  const first = bytes.charCodeAt(at);
  const second = bytes.charCodeAt(at + 1);
  let valid = 1;
  while (valid < length && isContinuation(bytes.charCodeAt(at + valid))) valid++;
  if (valid < length) return valid;
  const limited = (first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f);
  return limited ? length - 1 : length;
}

/** What is wrong with the sequence at `at`: its end, and the reason; null where it is right. */
function flawAt(bytes: string, at: number): [number, string] | null {
  const length = sequenceLength(bytes.charCodeAt(at));
  if (length === 0) return [at + 1, 'invalid start byte'];
  if (at + length > bytes.length) {
    let end = at + 1;
    while (end < bytes.length && isContinuation(bytes.charCodeAt(end))) end++;
    return [end, 'unexpected end of data'];
  }
  const valid = validBytes(bytes, at, length);
  return valid < length ? [at + valid, 'invalid continuation byte'] : null;
}

function codePointAt(bytes: string, at: number, length: number): number {
  let point = length === 1 ? bytes.charCodeAt(at) : bytes.charCodeAt(at) & (0x7f >> length);
  for (let i = 1; i < length; i++) point = (point << 6) | (bytes.charCodeAt(at + i) & 0x3f);
  return point;
}

/** UTF-8 as Python 2.7 decodes it: surrogates are let through. */
export function decodeUtf8(bytes: string): number[] {
  const out: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const flaw = flawAt(bytes, at);
    if (flaw !== null) throw unicodeDecodeError('utf8', bytes, at, flaw[0], flaw[1]);
    const length = sequenceLength(bytes.charCodeAt(at));
    out.push(codePointAt(bytes, at, length));
    at += length;
  }
  return out;
}

/** The length of `bytes` after they were decoded as UTF-8 and encoded again, with U+FFFD or "?" for what cannot be. */
export function recodedLength(bytes: string, encoding: string): number {
  const asUtf8 = encoding === 'utf-8';
  let size = 0;
  for (let at = 0; at < bytes.length; ) {
    const flaw = flawAt(bytes, at);
    const length = flaw === null ? sequenceLength(bytes.charCodeAt(at)) : 3;
    size += asUtf8 ? length : 1;
    at = flaw === null ? at + length : flaw[0];
  }
  return size;
}

function decodeBytes(bytes: string, encoding: string): number[] {
  if (encoding === 'utf-8') return decodeUtf8(bytes);
  const decoder = decoderOf(encoding);
  // Where there is no decoder the source was refused before any literal was read.
  if (decoder === null) throw new Error(`no decoder for ${encoding}`);
  const text = decoder.decode(Uint8Array.from(bytes, (c) => c.charCodeAt(0)));
  return Array.from(text, (c) => c.codePointAt(0)!);
}

/** The body of a literal with every character beyond ASCII as \Uxxxxxxxx, which is how CPython passes it on to its codecs. */
export function toUnicodeEscapes(body: string, encoding: string): string {
  if (!/[\x80-\xff]/.test(body)) return body;
  let out = '';
  for (let at = 0; at < body.length; ) {
    const c = body.charCodeAt(at);
    if (c === 92) {
      out += '\\';
      at++;
      // The backslash is not to escape the escape that follows, nor is it to be lost.
      if (body.charCodeAt(at) >= 0x80) out += 'u005c';
      else out += body.charAt(at++);
    } else if (c < 0x80) {
      out += body.charAt(at++);
    } else {
      const start = at;
      while (at < body.length && body.charCodeAt(at) >= 0x80) at++;
      for (const point of decodeBytes(body.slice(start, at), encoding)) out += `\\U${point.toString(16).padStart(8, '0')}`;
    }
  }
  return out;
}

// ---- escapes

const SIMPLE = new Map<string, string>([
  ['\n', ''],
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['b', '\b'],
  ['f', '\f'],
  ['t', '\t'],
  ['n', '\n'],
  ['r', '\r'],
  ['v', '\v'],
  ['a', '\x07'],
]);
const HEX_DIGITS = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);
const MAX_CODE_POINT = 0x10ffff;

function hexRun(text: string, at: number, count: number): number {
  let end = at;
  while (end < at + count && /[0-9a-fA-F]/.test(text.charAt(end))) end++;
  return end;
}

function hexEscape(text: string, at: number, kind: string, count: number): string {
  const end = hexRun(text, at + 2, count);
  if (end < at + 2 + count) throw unicodeDecodeError('unicodeescape', text, at, end, `truncated \\${kind}${'X'.repeat(count)} escape`);
  const point = Number.parseInt(text.slice(at + 2, end), 16);
  if (point > MAX_CODE_POINT) throw unicodeDecodeError('unicodeescape', text, at, end, 'illegal Unicode character');
  return String.fromCodePoint(point);
}

/** The code point of the `\N{...}` at `at`, and the offset after it. */
function namedCharacter(text: string, at: number): [number, number] {
  const close = text.charAt(at + 2) === '{' ? text.indexOf('}', at + 3) : -1;
  if (close <= at + 3) {
    const end = text.charAt(at + 2) !== '{' ? at + 2 : close < 0 ? text.length : close;
    throw unicodeDecodeError('unicodeescape', text, at, end, 'malformed \\N character escape');
  }
  const point = characterNamed(text.slice(at + 3, close));
  if (point === null) throw unicodeDecodeError('unicodeescape', text, at, close + 1, 'unknown Unicode character name');
  return [point, close + 1];
}

/** Whether `before` ends in the first and `after` starts with the second half of a surrogate pair, which UTF-16 takes for one character. */
export function makesPair(before: string, after: string): boolean {
  return /[\ud800-\udbff]$/.test(before) && /^[\udc00-\udfff]/.test(after);
}

/**
 * The "unicode-escape" codec: the value of an ordinary unicode literal. Gives to `apart` where the halves of surrogate pairs are characters
 * of their own.
 */
export function decodeUnicodeEscape(text: string, apart: number[]): string {
  let out = '';
  let from = 0;
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', from)) {
    out += text.slice(from, at);
    const kind = text.charAt(at + 1);
    const count = HEX_DIGITS.get(kind);
    const simple = SIMPLE.get(kind);
    from = at + 2;
    if (simple !== undefined) {
      out += simple;
    } else if (count !== undefined) {
      const character = hexEscape(text, at, kind, count);
      if (makesPair(out.slice(-1), character)) apart.push(out.length - 1);
      out += character;
      from += count;
    } else if (/[0-7]/.test(kind)) {
      while (from < at + 4 && /[0-7]/.test(text.charAt(from))) from++;
      out += String.fromCharCode(Number.parseInt(text.slice(at + 1, from), 8));
    } else if (kind === 'N') {
      const [point, end] = namedCharacter(text, at);
      out += String.fromCodePoint(point);
      from = end;
    } else {
      out += text.slice(at, from);
    }
  }
  return out + text.slice(from);
}

/** The "raw-unicode-escape" codec: the value of a ur'' literal, in which only \u and \U after an odd number of backslashes count. */
export function decodeRawUnicodeEscape(text: string, apart: number[]): string {
  let out = '';
  let from = 0;
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', from)) {
    let after = at;
    while (text.charAt(after) === '\\') after++;
    const kind = text.charAt(after);
    if ((after - at) % 2 === 0 || (kind !== 'u' && kind !== 'U')) {
      out += text.slice(from, after);
      from = after;
      continue;
    }
    const count = kind === 'u' ? 4 : 8;
    const end = hexRun(text, after + 1, count);
    if (end < after + 1 + count) throw unicodeDecodeError('rawunicodeescape', text, at, end, 'truncated \\uXXXX');
    const point = Number.parseInt(text.slice(after + 1, end), 16);
    if (point > MAX_CODE_POINT) throw unicodeDecodeError('rawunicodeescape', text, at, end, '\\Uxxxxxxxx out of range');
    const character = String.fromCodePoint(point);
    out += text.slice(from, after - 1);
    if (makesPair(out.slice(-1), character)) apart.push(out.length - 1);
    out += character;
    from = end;
  }
  return out + text.slice(from);
}
