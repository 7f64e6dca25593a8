/** base64. */
import { isRaised, makeException, PyException, type PyRaise, TypeError as PyTypeError, raise, typeError } from '../objects/exceptions.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { encodeHex } from '../objects/text/codecs/byte-transforms.ts';
import { str } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { PyTuple, type Value } from '../objects/value.ts';
import { binasciiError, bufferArgument, fromBase64, toBase64 } from './binascii.ts';
import { ModuleBuilder } from './module-builder.ts';

/** Exchanges the two characters behind the letters and digits. */
function translate(text: string, from: string, to: string): string {
  return text.replace(/[+/_-]|./gs, (char) => (char === from[0] ? to[0] : char === from[1] ? to[1] : char));
}

/** TypeError whose argument is binascii's own error, as base64 raises it. */
function decode(text: string): string {
  try {
    return fromBase64(text);
  } catch (error) {
    if (!isRaised(error, binasciiError())) throw error;
    throw raise(new PyException(PyTypeError, new PyTuple([(error as PyRaise).value])));
  }
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function toBase32(bytes: string): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 5) {
    const group = bytes.slice(i, i + 5);
    let bits = 0n;
    for (let k = 0; k < 5; k++) bits = (bits << 8n) | BigInt(k < group.length ? group.charCodeAt(k) : 0);
    const used = Math.ceil((group.length * 8) / 5);
    for (let k = 0; k < 8; k++) out += k < used ? BASE32[Number((bits >> BigInt(35 - 5 * k)) & 31n)] : '=';
  }
  return out;
}

function fromBase32(given: string, casefold: boolean, map01: Value): string {
  if (given.length % 8 !== 0) throw raise(makeException(PyTypeError, 'Incorrect padding'));
  let text = map01 === null ? given : given.replaceAll('0', 'O').replaceAll('1', str(map01));
  if (casefold) text = text.toUpperCase();
  const plain = text.replace(/=+$/, '');
  const padding = text.length - plain.length;
  let bits = 0n;
  let out = '';
  for (let i = 0; i < plain.length; i++) {
    const digit = BASE32.indexOf(plain[i]);
    if (digit < 0) throw raise(typeError('Non-base32 digit found'));
    bits = (bits << 5n) | BigInt(digit);
    if (i % 8 === 7) {
      out += bytesOf(bits, 5);
      bits = 0n;
    }
  }
  const rest = plain.length % 8;
  if (rest === 0) return out;
  const kept = new Map([
    [1, 4],
    [3, 3],
    [4, 2],
    [6, 1],
  ]).get(padding);
  if (kept === undefined) throw raise(typeError('Incorrect padding'));
  return out + bytesOf(bits << BigInt(5 * (8 - rest)), 5).slice(0, kept);
}

function bytesOf(bits: bigint, count: number): string {
  let bytes = '';
  for (let i = count - 1; i >= 0; i--) bytes += String.fromCharCode(Number((bits >> BigInt(8 * i)) & 255n));
  return bytes;
}

/** Lines of 57 bytes each. */
function encodeLines(bytes: string): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 57) out += `${toBase64(bytes.slice(i, i + 57))}\n`;
  return out;
}

export const base64Module: ModuleFactory = () => {
  const m = new ModuleBuilder('base64', 'RFC 3548: Base16, Base32, Base64 Data Encodings');
  const encode = (value: Value, altchars: string | null): string => {
    const text = toBase64(bufferArgument(value, 'b2a_base64'));
    return altchars === null ? text : translate(text, '+/', altchars);
  };
  const decodeWith = (value: Value, altchars: string | null): string => {
    const text = bufferArgument(value, 'a2b_base64');
    return decode(altchars === null ? text : translate(text, altchars, '+/'));
  };
  const alternative = (value: Value): string | null => (value === null ? null : str(value));
  m.def('b64encode', ['s', 'altchars'], (s, altchars) => encode(s, alternative(altchars)), [null]);
  m.def('b64decode', ['s', 'altchars'], (s, altchars) => decodeWith(s, alternative(altchars)), [null]);
  m.def('standard_b64encode', ['s'], (s) => encode(s, null));
  m.def('standard_b64decode', ['s'], (s) => decodeWith(s, null));
  m.def('urlsafe_b64encode', ['s'], (s) => encode(s, '-_'));
  m.def('urlsafe_b64decode', ['s'], (s) => decodeWith(s, '-_'));
  m.def('encodestring', ['s'], (s) => encodeLines(bufferArgument(s, 'b2a_base64')));
  m.def('decodestring', ['s'], (s) => fromBase64(bufferArgument(s, 'a2b_base64')));
  m.def('b16encode', ['s'], (s) => encodeHex(bufferArgument(s, 'hexlify')).toUpperCase());
  m.def(
    'b16decode',
    ['s', 'casefold'],
    (s, casefold) => {
      const text = truth(casefold) ? bufferArgument(s, 'unhexlify').toUpperCase() : bufferArgument(s, 'unhexlify');
      if (/[^0-9A-F]/.test(text)) throw raise(typeError('Non-base16 digit found'));
      if (text.length % 2 !== 0) throw raise(typeError('Odd-length string'));
      return text.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
    },
    [false],
  );
  m.def('b32encode', ['s'], (s) => toBase32(bufferArgument(s, 'b32encode')));
  m.def(
    'b32decode',
    ['s', 'casefold', 'map01'],
    (s, casefold, map01) => fromBase32(bufferArgument(s, 'b32decode'), truth(casefold), map01),
    [false, null],
  );
  return m.module;
};
