/** Errors of the text/ room as Python exceptions. */
import {
  EXCEPTION_TYPES,
  Exception,
  makeException,
  type PyException,
  raise,
  UnicodeDecodeError,
  UnicodeEncodeError,
  unicodeError,
} from './exceptions.ts';
import { readyType } from './special-methods.ts';
import type { CodecError } from './text/codecs/codec-error.ts';
import { TextError } from './text/text-error.ts';
import { builtinType } from './types.ts';
import { type PyType, PyUnicode } from './value.ts';

/** Runs a function of the text/ room, turning its TextError into the Python exception that it names. */
export function raisingTextErrors<T>(body: () => T): T {
  try {
    return body();
  } catch (error) {
    if (error instanceof TextError) throw raise(makeException(exceptionOf(error), error.message));
    throw error;
  }
}

/** binascii.Error, which is no built-in name. */
let binasciiError: PyType | null = null;

function exceptionOf(error: TextError): PyType {
  if (error.type !== 'binascii.Error') return EXCEPTION_TYPES.get(error.type) as PyType;
  if (binasciiError === null) {
    binasciiError = builtinType('Error', Exception);
    binasciiError.module = 'binascii';
    readyType(binasciiError, {});
  }
  return binasciiError;
}

/** UnicodeDecodeError or UnicodeEncodeError of what a codec complained of. */
export function codecException(error: CodecError): PyException {
  const object = error.isDecode ? error.object : new PyUnicode(error.object);
  const type = error.isDecode ? UnicodeDecodeError : UnicodeEncodeError;
  return unicodeError(type, error.encoding, object, error.start, error.end, error.reason);
}

/** Raises what a codec complained of. */
export function raiseCodecError(error: CodecError): never {
  throw raise(codecException(error));
}
