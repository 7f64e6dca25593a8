/** Errors of the text/ room as Python exceptions. */
import { EXCEPTION_TYPES, Exception, makeException, raise, UnicodeDecodeError, UnicodeEncodeError, unicodeError } from './exceptions.ts';
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

/** Raises what a codec complained of. */
export function raiseCodecError(error: CodecError): never {
  const object = error.isDecode ? error.object : new PyUnicode(error.object);
  const type = error.isDecode ? UnicodeDecodeError : UnicodeEncodeError;
  throw raise(unicodeError(type, error.encoding, object, error.start, error.end, error.reason));
}
