/** binascii. */
import { makeClass } from '../objects/class.ts';
import { PyDict } from '../objects/dict.ts';
import { Exception, makeException, raise, typeError } from '../objects/exceptions.ts';
import { asInt, integerValue } from '../objects/index-value.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { decodeBase64, encodeBase64Line, encodeHex } from '../objects/text/codecs/byte-transforms.ts';
import { TextError } from '../objects/text/text-error.ts';
import { encodeAscii, strValue } from '../objects/text.ts';
import { typeOf, typeType } from '../objects/types.ts';
import { type PyType, PyUnicode, type Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';

let errorType: PyType | null = null;

/** binascii.Error, one for all loads. */
export function binasciiError(): PyType {
  if (errorType === null) {
    const namespace = new PyDict();
    namespace.setStr('__module__', 'binascii');
    errorType = makeClass(typeType, 'Error', [Exception], namespace);
  }
  return errorType;
}

/** Bytes of an argument that C takes as a string or buffer. */
export function bufferArgument(value: Value, fn: string): string {
  const bytes = strValue(value);
  if (bytes !== undefined) return bytes;
  if (value instanceof PyUnicode) return encodeAscii(value.value);
  throw raise(typeError(`${fn}() argument 1 must be string or buffer, not ${value === null ? 'None' : typeOf(value).name}`));
}

/** The bytes that base64 text stands for. Raises binascii.Error. */
export function fromBase64(text: string): string {
  try {
    return decodeBase64(text);
  } catch (error) {
    if (error instanceof TextError) throw raise(makeException(binasciiError(), error.message));
    throw error;
  }
}

/** Base64 of any length on one line, without an end of line. */
export function toBase64(bytes: string): string {
  return encodeBase64Line(bytes).replace(/\n$/, '');
}

function fromHex(text: string): string {
  if (text.length % 2 !== 0) throw raise(typeError('Odd-length string'));
  if (!/^[0-9a-fA-F]*$/.test(text)) throw raise(typeError('Non-hexadecimal digit found'));
  let bytes = '';
  for (let i = 0; i < text.length; i += 2) bytes += String.fromCharCode(Number.parseInt(text.slice(i, i + 2), 16));
  return bytes;
}

/** The checksum of zip files, as a signed number. */
function crc32(bytes: string, start: number): number {
  let crc = ~start;
  for (let i = 0; i < bytes.length; i++) {
    crc ^= bytes.charCodeAt(i);
    for (let k = 0; k < 8; k++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc;
}

export const binasciiModule: ModuleFactory = () => {
  const m = new ModuleBuilder('binascii', 'Conversion between binary data and ASCII');
  m.set('Error', binasciiError());
  for (const name of ['hexlify', 'b2a_hex']) m.parsed(name, 1, 1, (value) => encodeHex(bufferArgument(value, name)));
  for (const name of ['unhexlify', 'a2b_hex']) m.parsed(name, 1, 1, (value) => fromHex(bufferArgument(value, name)));
  m.parsed('b2a_base64', 1, 1, (value) => `${toBase64(bufferArgument(value, 'b2a_base64'))}\n`);
  m.parsed('a2b_base64', 1, 1, (value) => fromBase64(bufferArgument(value, 'a2b_base64')));
  m.parsed('crc32', 1, 2, (value, start) => {
    const from = start === undefined ? 0 : Number(BigInt.asIntN(32, BigInt(integerValue(start) ?? asInt(start))));
    return crc32(bufferArgument(value, 'crc32'), from);
  });
  return m.module;
};
