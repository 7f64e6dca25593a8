/** Errors of the text/ room as Python exceptions. */
import { EXCEPTION_TYPES, makeException, raise, unicodeError, UnicodeDecodeError, UnicodeEncodeError } from './exceptions.ts';
import type { CodecError } from './text/codecs/codec-error.ts';
import { TextError } from './text/text-error.ts';
import { type PyType, PyUnicode } from './value.ts';

/** Runs a function of the text/ room, turning its TextError into the Python exception that it names. */
export function raisingTextErrors<T>(body: () => T): T {
  try {
    return body();
  } catch (error) {
    if (error instanceof TextError) throw raise(makeException(EXCEPTION_TYPES.get(error.type) as PyType, error.message));
    throw error;
  }
}

/** Raises what a codec complained of. */
export function raiseCodecError(error: CodecError): never {
  const object = error.isDecode ? error.object : new PyUnicode(error.object);
  const type = error.isDecode ? UnicodeDecodeError : UnicodeEncodeError;
  throw raise(unicodeError(type, error.encoding, object, error.start, error.end, error.reason));
}
