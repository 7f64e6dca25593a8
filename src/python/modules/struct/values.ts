/** Single values of struct as bytes, and back. */
import { isRaised, makeException, OverflowError, type PyRaise, raise } from '../../objects/exceptions.ts';
import { integerValue, makeInt } from '../../objects/index-value.ts';
import { toInt } from '../../objects/number-slots.ts';
import { asDouble } from '../../objects/percent.ts';
import { strValue } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { typeOf } from '../../objects/types.ts';
import { PyFloat, type Value } from '../../objects/value.ts';
import { structError } from './error.ts';
import type { Field, Layout } from './format.ts';

const MOST = 1n << 64n;

/** The integer that a value is or becomes. Raises struct.error. */
function integerOf(value: Value): bigint {
  const own = integerValue(value);
  if (own !== undefined) return BigInt(own);
  const { index, int } = typeOf(value).slots;
  const convert = index ?? int;
  if (convert === null) throw structError('cannot convert argument to integer');
  const n = integerValue(index === null ? toInt(value) : convert(value));
  if (n === undefined) throw structError('cannot convert argument to integer');
  return BigInt(n);
}

function integerInRange(value: Value, code: string, least: bigint, end: bigint): bigint {
  const outOfRange = (): PyRaise => structError(`integer out of range for '${code}' format code`);
  let n: bigint;
  try {
    n = integerOf(value);
  } catch (error) {
    throw isRaised(error, OverflowError) ? outOfRange() : error;
  }
  if (n < least || n >= end) throw outOfRange();
  return n;
}

/** Names that C's preprocessor left in the messages. */
const RANGES: Record<string, string> = {
  b: 'byte format requires -128 <= number <= 127',
  B: 'ubyte format requires 0 <= number <= 255',
  h: 'short format requires SHRT_MIN <= number <= SHRT_MAX',
  H: 'ushort format requires 0 <= number <= USHRT_MAX',
};

/** An integer of `size` bytes as an unsigned number. Raises struct.error. */
function packInteger(value: Value, { code, size }: Field, littleEndian: boolean): bigint {
  // Python packs shorts with the machine's own functions where these give the same bytes, and those word their errors otherwise.
  const unsigned = (littleEndian ? 'ILQ' : 'HILQ').includes(code);
  const own = littleEndian || size === 1 ? RANGES[code] : undefined;
  const n = unsigned ? integerInRange(value, code, 0n, MOST) : integerInRange(value, code, -MOST / 2n, MOST / 2n);
  const bits = BigInt(size * 8);
  const least = 'BHILQ'.includes(code) ? 0n : -(1n << (bits - 1n));
  const largest = least + (1n << bits) - 1n;
  if (n < least || n > largest) throw structError(own ?? `'${code}' format requires ${least} <= number <= ${largest}`);
  return BigInt.asUintN(size * 8, n);
}

/** An address. Raises OverflowError, struct.error. */
function packPointer(value: Value): bigint {
  const n = integerOf(value);
  if (n < -MOST / 2n) throw raise(makeException(OverflowError, 'Python int too large to convert to C long'));
  if (n >= MOST) throw raise(makeException(OverflowError, 'long int too large to convert'));
  return BigInt.asUintN(64, n);
}

function integerBytes(n: bigint, size: number, littleEndian: boolean): string {
  let bytes = '';
  for (let i = 0; i < size; i++) {
    const byte = String.fromCharCode(Number((n >> BigInt(8 * i)) & 255n));
    bytes = littleEndian ? bytes + byte : byte + bytes;
  }
  return bytes;
}

function doubleOf(value: Value): number {
  try {
    return asDouble(value);
  } catch {
    throw structError('required argument is not a float');
  }
}

const SCRATCH = new DataView(new ArrayBuffer(8));

function packFloat(value: Value, size: number, layout: Layout): string {
  const x = doubleOf(value);
  if (size === 8) SCRATCH.setFloat64(0, x, layout.littleEndian);
  else SCRATCH.setFloat32(0, x, layout.littleEndian);
  if (size === 4 && !layout.native && Number.isFinite(x) && !Number.isFinite(SCRATCH.getFloat32(0, layout.littleEndian))) {
    throw raise(makeException(OverflowError, 'float too large to pack with f format'));
  }
  // Python's NaNs have their sign bit set, as the processor makes them.
  const top = layout.littleEndian ? size - 1 : 0;
  if (Number.isNaN(x)) SCRATCH.setUint8(top, SCRATCH.getUint8(top) | 0x80);
  let bytes = '';
  for (let i = 0; i < size; i++) bytes += String.fromCharCode(SCRATCH.getUint8(i));
  return bytes;
}

function textOf(value: Value, code: string): string {
  const text = strValue(value);
  if (text === undefined) throw structError(`argument for '${code}' must be a string`);
  return text;
}

/** One value as bytes. Raises struct.error, OverflowError. */
export function packValue(value: Value, field: Field, layout: Layout): string {
  const { code, size } = field;
  switch (code) {
    case 'c': {
      const char = strValue(value);
      if (char?.length !== 1) throw structError('char format require string of length 1');
      return char;
    }
    case 's':
      return textOf(value, code).slice(0, size).padEnd(size, '\0');
    case 'p': {
      const text = textOf(value, code).slice(0, Math.max(size - 1, 0));
      return size === 0 ? '' : (String.fromCharCode(Math.min(text.length, 255)) + text).padEnd(size, '\0');
    }
    case '?':
      return truth(value) ? '\x01' : '\0';
    case 'f':
    case 'd':
      return packFloat(value, size, layout);
    case 'P':
      return integerBytes(packPointer(value), size, layout.littleEndian);
    default:
      return integerBytes(packInteger(value, field, layout.littleEndian), size, layout.littleEndian);
  }
}

function unpackInteger(bytes: string, { code, size }: Field, layout: Layout): Value {
  let n = 0n;
  for (let i = 0; i < size; i++) n = (n << 8n) | BigInt(bytes.charCodeAt(layout.littleEndian ? size - 1 - i : i));
  if ('bhilq'.includes(code)) n = BigInt.asIntN(size * 8, n);
  return makeInt(n);
}

/** One value out of its bytes. */
export function unpackValue(bytes: string, field: Field, layout: Layout): Value {
  const { code, size } = field;
  switch (code) {
    case 'c':
    case 's':
      return bytes;
    case 'p':
      return bytes.slice(1, 1 + Math.min(bytes.charCodeAt(0) || 0, size - 1));
    case '?':
      return bytes !== '\0';
    case 'f':
    case 'd':
      for (let i = 0; i < size; i++) SCRATCH.setUint8(i, bytes.charCodeAt(i));
      return new PyFloat(size === 8 ? SCRATCH.getFloat64(0, layout.littleEndian) : SCRATCH.getFloat32(0, layout.littleEndian));
    default:
      return unpackInteger(bytes, field, layout);
  }
}
