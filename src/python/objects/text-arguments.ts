/** What the methods of str, unicode and bytearray take as their arguments: texts, bounds and numbers, with CPython's complaints. */
import { charBuffer } from './buffer-protocol.ts';
import { PyByteArray } from './byte-array.ts';
import { overflowError, raise, typeError } from './exceptions.ts';
import { asIndex, asInt } from './index-value.ts';
import { decodeAscii, encodeAscii, strValue } from './text.ts';
import { TEXT_END } from './text-methods.ts';
import { typeOf } from './types.ts';
import { PyUnicode, type Value } from './value.ts';

/** PyUnicode_FromObject: unicode as it is, a str or buffer decoded as ASCII. Raises TypeError, UnicodeDecodeError. */
export function toUnicodeText(value: Value): string {
  if (value instanceof PyUnicode) return value.value;
  if (value instanceof PyByteArray) throw raise(typeError('decoding bytearray is not supported'));
  const bytes = charBuffer(value);
  if (bytes !== undefined) return decodeAscii(bytes);
  throw raise(typeError(`coercing to Unicode: need string or buffer, ${typeOf(value).fullName} found`));
}

const BOUND_MESSAGE = (): string => 'slice indices must be integers or None or have an __index__ method';

/** A bound of find() and its like; `missing` where it is not given or None. */
export function boundArgument(value: Value | undefined, missing: number): number {
  return value === undefined || value === null ? missing : asIndex(value, BOUND_MESSAGE);
}

/** Bounds of find(sub, start, end). */
export function startArgument(value: Value | undefined): number {
  return boundArgument(value, 0);
}
export function endArgument(value: Value | undefined): number {
  return boundArgument(value, TEXT_END);
}

/** An optional number such as maxsplit. */
export function numberArgument(value: Value | undefined, missing: number): number {
  return value === undefined ? missing : asInt(value);
}

/** A number that C keeps in 32 bits. Raises OverflowError beyond them. */
export function intArgument(value: Value | undefined, missing: number): number {
  const n = numberArgument(value, missing);
  if (n > 2147483647) throw raise(overflowError('signed integer is greater than maximum'));
  if (n < -2147483648) throw raise(overflowError('signed integer is less than minimum'));
  return n;
}

/** Argument number `position` of a function as a str without NUL (PyArg_Parse's `s`); unicode is encoded as ASCII. */
export function stringArgument(name: string, position: number, value: Value): string {
  const text = value instanceof PyUnicode ? encodeAscii(value.value) : strValue(value);
  const given = value === null ? 'None' : typeOf(value).name;
  if (text === undefined) throw raise(typeError(`${name}() argument ${position} must be string, not ${given}`));
  if (text.includes('\0')) throw raise(typeError(`${name}() argument ${position} must be string without null bytes, not ${given}`));
  return text;
}

export function needsCharBuffer(): never {
  throw raise(typeError('expected a string or other character buffer object'));
}
