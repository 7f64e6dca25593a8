/** Arguments that C takes as a string or buffer. */
import { bytesOrUndefined, steadyBytesOrUndefined } from '../objects/buffer-protocol.ts';
import { raise, typeError } from '../objects/exceptions.ts';
import { typeOf } from '../objects/types.ts';
import type { Value } from '../objects/value.ts';

/** Bytes of a str or buffer, or of a unicode that is ASCII; `position` tells which of the function's arguments it is. Raises TypeError. */
export function bufferArgument(value: Value, fn: string, position = 1): string {
  const bytes = bytesOrUndefined(value);
  if (bytes !== undefined) return bytes;
  throw raise(typeError(`${fn}() argument ${position} must be string or buffer, not ${value === null ? 'None' : typeOf(value).fullName}`));
}

/** The same where nobody may change the bytes meanwhile. */
export function steadyArgument(value: Value, fn: string, position = 1): string {
  const bytes = steadyBytesOrUndefined(value);
  if (bytes !== undefined) return bytes;
  const given = value === null ? 'None' : typeOf(value).fullName;
  throw raise(typeError(`${fn}() argument ${position} must be string or read-only buffer, not ${given}`));
}
