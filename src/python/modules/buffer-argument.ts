/** Arguments that C takes as a string or buffer. */
import { PyByteArray } from '../objects/byte-array.ts';
import { raise, typeError } from '../objects/exceptions.ts';
import { encodeAscii, strValue } from '../objects/text.ts';
import { typeOf } from '../objects/types.ts';
import { PyUnicode, type Value } from '../objects/value.ts';

/** Bytes of a str or bytearray, or of a unicode that is ASCII; undefined for others. */
export function bytesOrUndefined(value: Value): string | undefined {
  const bytes = strValue(value);
  if (bytes !== undefined) return bytes;
  if (value instanceof PyUnicode) return encodeAscii(value.value);
  return value instanceof PyByteArray ? value.bytes : undefined;
}

/** The same; `position` tells which of the function's arguments it is. Raises TypeError. */
export function bufferArgument(value: Value, fn: string, position = 1): string {
  const bytes = bytesOrUndefined(value);
  if (bytes !== undefined) return bytes;
  throw raise(typeError(`${fn}() argument ${position} must be string or buffer, not ${value === null ? 'None' : typeOf(value).name}`));
}
