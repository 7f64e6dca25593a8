/** binascii. */
import { bytesOrUndefined } from '../objects/buffer-protocol.ts';
import { makeClass } from '../objects/class.ts';
import { PyDict } from '../objects/dict.ts';
import { Exception, makeException, raise, typeError } from '../objects/exceptions.ts';
import { asInt, integerValue } from '../objects/index-value.ts';
import { bindArguments, PyBuiltin } from '../objects/native.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { decodeBase64, encodeBase64Line, encodeHex } from '../objects/text/codecs/byte-transforms.ts';
import { decodeQuoted, encodeQuoted } from '../objects/text/codecs/quoted-printable.ts';
import { decodeUu, encodeUu } from '../objects/text/codecs/uu.ts';
import { TextError } from '../objects/text/text-error.ts';
import { typeOf, typeType } from '../objects/types.ts';
import { PyTuple, type PyType, type Value } from '../objects/value.ts';
import { binHexChecksum, decodeBinHex, decodeRuns, encodeBinHex, encodeRuns } from './binascii/bin-hex.ts';
import { crc32 } from './binascii/checksums.ts';
import { bufferArgument } from './buffer-argument.ts';
import { ModuleBuilder } from './module-builder.ts';

const errorTypes = new Map<string, PyType>();

/** binascii.Error and binascii.Incomplete, one each for all loads. */
function exceptionType(name: 'Error' | 'Incomplete'): PyType {
  let type = errorTypes.get(name);
  if (type === undefined) {
    const namespace = new PyDict();
    namespace.setStr('__module__', 'binascii');
    type = makeClass(typeType, name, [Exception], namespace);
    errorTypes.set(name, type);
  }
  return type;
}

export function binasciiError(): PyType {
  return exceptionType('Error');
}

function fail(message: string): never {
  throw raise(makeException(binasciiError(), message));
}

function incomplete(message: string): never {
  throw raise(makeException(exceptionType('Incomplete'), message));
}

/** The bytes that base64 text stands for. Raises binascii.Error. */
export function fromBase64(text: string): string {
  try {
    return decodeBase64(text);
  } catch (error) {
    if (error instanceof TextError) return fail(error.message);
    throw error;
  }
}

/** Base64 of any length on one line, without an end of line. */
export function toBase64(bytes: string): string {
  return encodeBase64Line(bytes).replace(/\n$/, '');
}

/** The bytes that pairs of hexadecimal digits stand for. Raises TypeError. */
export function fromHex(text: string): string {
  if (text.length % 2 !== 0) throw raise(typeError('Odd-length string'));
  if (!/^[0-9a-fA-F]*$/.test(text)) throw raise(typeError('Non-hexadecimal digit found'));
  let bytes = '';
  for (let i = 0; i < text.length; i += 2) bytes += String.fromCharCode(Number.parseInt(text.slice(i, i + 2), 16));
  return bytes;
}

const LONGEST_UU = 45;

/** Functions of one text. */
const SIMPLE: Record<string, (bytes: string) => Value> = {
  a2b_hex: fromHex,
  b2a_hex: encodeHex,
  a2b_base64: fromBase64,
  b2a_base64: (bytes) => `${toBase64(bytes)}\n`,
  a2b_uu: (line) => decodeUu(line, fail),
  b2a_uu: (bytes) => (bytes.length > LONGEST_UU ? fail('At most 45 bytes at once') : encodeUu(bytes)),
  a2b_hqx: (text) => {
    const [bytes, done] = decodeBinHex(text, fail, incomplete);
    return new PyTuple([bytes, done ? 1 : 0]);
  },
  b2a_hqx: encodeBinHex,
  rlecode_hqx: encodeRuns,
  rledecode_hqx: (bytes) => decodeRuns(bytes, fail, incomplete),
};

/** A function with arguments by position or by name, the first a text and the others flags. */
function flagged(
  name: string,
  flags: readonly string[],
  defaults: readonly boolean[],
  fn: (bytes: string, flags: boolean[]) => Value,
): Value {
  return new PyBuiltin(
    name,
    (args, kw) => {
      const count = args.length + (kw?.names.length ?? 0);
      if (count > flags.length + 1) throw raise(typeError(`function takes at most ${flags.length + 1} arguments (${count} given)`));
      const [data, ...given] = bindArguments(name, ['data', ...flags], 1, args, kw);
      const bytes = bytesOrUndefined(data);
      if (bytes === undefined) {
        throw raise(typeError(`argument 1 must be string or buffer, not ${data === null ? 'None' : typeOf(data).name}`));
      }
      return fn(
        bytes,
        given.map((flag, i) => (flag === undefined ? defaults[i] : asInt(flag) !== 0)),
      );
    },
    undefined,
    'binascii',
  );
}

/** The checksum that a computation goes on from. */
export function startingSum(value: Value): number {
  const n = integerValue(value);
  return Number(BigInt.asIntN(32, BigInt(n ?? asInt(value))));
}

export const binasciiModule: ModuleFactory = () => {
  const m = new ModuleBuilder('binascii', 'Conversion between binary data and ASCII');
  m.setAll({ Error: binasciiError(), Incomplete: exceptionType('Incomplete') });
  for (const [name, fn] of Object.entries(SIMPLE)) m.parsed(name, 1, 1, (value) => fn(bufferArgument(value, name)));
  m.setAll({ hexlify: m.get('b2a_hex'), unhexlify: m.get('a2b_hex') });
  m.set(
    'a2b_qp',
    flagged('a2b_qp', ['header'], [false], (text, [header]) => decodeQuoted(text, header)),
  );
  m.set(
    'b2a_qp',
    flagged('b2a_qp', ['quotetabs', 'istext', 'header'], [false, true, false], (text, [quoteTabs, isText, header]) =>
      encodeQuoted(text, { quoteTabs, isText, header }),
    ),
  );
  m.parsed('crc32', 1, 2, (value, start) => {
    const bytes = bufferArgument(value, 'crc32');
    return crc32(bytes, start === undefined ? 0 : startingSum(start));
  });
  m.parsed('crc_hqx', 2, 2, (value, start) => {
    const bytes = bufferArgument(value, 'crc_hqx');
    return binHexChecksum(bytes, asInt(start));
  });
  return m.module;
};
