/** base64. */

import { add } from '../objects/arithmetic.ts';
import { getAttr } from '../objects/attributes.ts';
import { bytesOrUndefined } from '../objects/buffer-protocol.ts';
import { PyByteArray } from '../objects/byte-array.ts';
import { callValue } from '../objects/call.ts';
import { isRaised, makeException, PyException, type PyRaise, TypeError as PyTypeError, raise, typeError } from '../objects/exceptions.ts';
import { getSlice, length } from '../objects/items.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { encodeHex } from '../objects/text/codecs/byte-transforms.ts';
import { truth } from '../objects/truth.ts';
import { PyList, PyTuple, PyUnicode, type Value } from '../objects/value.ts';
import { binasciiError, fromBase64, fromHex, toBase64 } from './binascii.ts';
import { bufferArgument } from './buffer-argument.ts';
import { ModuleBuilder } from './module-builder.ts';

/** TypeError whose argument is binascii's own error, as base64 raises it. */
function decode(text: Value): string {
  try {
    return fromBase64(bufferArgument(text, 'a2b_base64'));
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

/** How many bytes the last group of characters keeps, by the number of `=` behind it. */
const KEPT = new Map([
  [1, 4],
  [3, 3],
  [4, 2],
  [6, 1],
]);

function fromBase32(text: string): string {
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
  if (padding === 0) return out;
  const kept = KEPT.get(padding);
  if (kept === undefined) throw raise(typeError('Incorrect padding'));
  return out + bytesOf(bits << BigInt(5 * (8 - (plain.length % 8))), 5).slice(0, kept);
}

function bytesOf(bits: bigint, count: number): string {
  let bytes = '';
  for (let i = count - 1; i >= 0; i--) bytes += String.fromCharCode(Number((bits >> BigInt(8 * i)) & 255n));
  return bytes;
}

const LINE_BYTES = 57;

/** Lines of 57 bytes each. */
function encodeLines(bytes: string): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += LINE_BYTES) out += `${toBase64(bytes.slice(i, i + LINE_BYTES))}\n`;
  return out;
}

/** What has a length and is text; a number has none. Raises TypeError. */
function sized(value: Value, fn: string): string {
  if (bytesOrUndefined(value) === undefined) length(value);
  return bufferArgument(value, fn);
}

/** string.maketrans */
function translation(runtime: Runtime, from: Value, to: Value): Value {
  return callValue(getAttr(runtime.importModule('string'), 'maketrans'), [from, to], null);
}

function defineBase64(runtime: Runtime, m: ModuleBuilder): void {
  const encode = (s: Value): string => toBase64(bufferArgument(s, 'b2a_base64'));
  const two = (altchars: Value): Value => getSlice(altchars, undefined, 2);
  m.def(
    'b64encode',
    ['s', 'altchars'],
    (s, altchars) => {
      const text = encode(s);
      return altchars === null ? text : callMethod(text, 'translate', [translation(runtime, '+/', two(altchars))]);
    },
    [null],
  );
  m.def(
    'b64decode',
    ['s', 'altchars'],
    (s, altchars) => decode(altchars === null ? s : callMethod(s, 'translate', [translation(runtime, two(altchars), '+/')])),
    [null],
  );
  m.def('standard_b64encode', ['s'], encode);
  m.def('standard_b64decode', ['s'], decode);
  m.def('urlsafe_b64encode', ['s'], (s) => callMethod(encode(s), 'translate', [translation(runtime, '+/', '-_')]));
  m.def('urlsafe_b64decode', ['s'], (s) => decode(callMethod(s, 'translate', [translation(runtime, '-_', '+/')])));
}

function defineOthers(runtime: Runtime, m: ModuleBuilder): void {
  m.def('b16encode', ['s'], (s) => encodeHex(bufferArgument(s, 'b2a_hex')).toUpperCase());
  m.def(
    'b16decode',
    ['s', 'casefold'],
    (s, casefold) => {
      const given = truth(casefold) ? callMethod(s, 'upper', []) : s;
      const text = given instanceof PyUnicode ? given.value : bytesOrUndefined(given);
      if (text === undefined) throw raise(typeError('expected string or buffer'));
      if (/[^0-9A-F]/.test(text)) throw raise(typeError('Non-base16 digit found'));
      return fromHex(text);
    },
    [false],
  );
  m.def('b32encode', ['s'], (s) => {
    const bytes = sized(s, 'unpack');
    // Python fills the text up with `+=`, which changes a bytearray.
    if (s instanceof PyByteArray) s.bytes = bytes.padEnd(Math.ceil(bytes.length / 5) * 5, '\0');
    return toBase32(bytes);
  });
  m.def(
    'b32decode',
    ['s', 'casefold', 'map01'],
    (s, casefold, map01) => {
      if (length(s) % 8 !== 0) throw raise(makeException(PyTypeError, 'Incorrect padding'));
      let text = s;
      if (truth(map01)) text = callMethod(text, 'translate', [translation(runtime, '01', add('O', map01))]);
      if (truth(casefold)) text = callMethod(text, 'upper', []);
      const digits = fromBase32(bufferArgument(text, 'search'));
      // The items of a bytearray are numbers, which are no digits.
      if (text instanceof PyByteArray && text.bytes !== '') throw raise(typeError('Non-base32 digit found'));
      return digits;
    },
    [false, null],
  );
}

/** The functions of old: texts in lines, and files. */
function defineLines(m: ModuleBuilder): void {
  m.def('encodestring', ['s'], (s) => encodeLines(sized(s, 'b2a_base64')));
  m.def('decodestring', ['s'], (s) => fromBase64(bufferArgument(s, 'a2b_base64')));
  m.def('encode', ['input', 'output'], (input, output) => {
    for (;;) {
      let chunk = callMethod(input, 'read', [LINE_BYTES]);
      if (!truth(chunk)) return null;
      while (length(chunk) < LINE_BYTES) {
        const more = callMethod(input, 'read', [LINE_BYTES - length(chunk)]);
        if (!truth(more)) break;
        chunk = bufferArgument(chunk, 'b2a_base64') + bufferArgument(more, 'b2a_base64');
      }
      callMethod(output, 'write', [encodeLines(bufferArgument(chunk, 'b2a_base64'))]);
    }
  });
  m.def('decode', ['input', 'output'], (input, output) => {
    for (;;) {
      const line = callMethod(input, 'readline', []);
      if (!truth(line)) return null;
      callMethod(output, 'write', [fromBase64(bufferArgument(line, 'a2b_base64'))]);
    }
  });
}

const PUBLIC = ['encode', 'decode', 'encodestring', 'decodestring', 'b64encode', 'b64decode', 'b32encode', 'b32decode', 'b16encode'].concat(
  ['b16decode', 'standard_b64encode', 'standard_b64decode', 'urlsafe_b64encode', 'urlsafe_b64decode'],
);

export const base64Module: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('base64', 'Base16, Base32 and Base64 encodings, by RFC 3548.');
  m.setAll({ __all__: new PyList([...PUBLIC]), EMPTYSTRING: '', MAXLINESIZE: 76, MAXBINSIZE: LINE_BYTES });
  defineBase64(runtime, m);
  defineOthers(runtime, m);
  defineLines(m);
  return m.module;
};
