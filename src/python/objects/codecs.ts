/** Encoding and decoding of Python values by codec name. The codecs themselves are in text/codecs. */
import { characterNamed } from '../../unicode/names.ts';
import { charBuffer } from './buffer-protocol.ts';
import { PyByteArray } from './byte-array.ts';
import { callValue } from './call.ts';
import { AssertionError, LookupError, makeException, type PyException, raise, typeError } from './exceptions.ts';
import { integerValue } from './index-value.ts';
import { CodecFailure, type ErrorHandler, findErrorHandler } from './text/codecs/codec-error.ts';
import { findCodec } from './text/codecs/codec-table.ts';
import { decodeAscii, encodeAscii } from './text.ts';
import { codecException, raiseCodecError, raisingTextErrors } from './text-errors.ts';
import { typeOf } from './types.ts';
import { PyStrSub, PyTuple, PyUnicode, type Value } from './value.ts';

/**
 * What a program has registered: `codec` gives the tuple of functions of an encoding that is not built in, null where nobody knows it; `handler` what
 * register_error() was given under a name.
 */
export const registered: { codec: (encoding: string) => readonly Value[] | null; handler: (name: string) => Value | undefined } = {
  codec: () => null,
  handler: () => undefined,
};

/** LookupError for the name of an encoding. */
export function unknownEncoding(encoding: string): PyException {
  return makeException(LookupError, `unknown encoding: ${encoding}`);
}

/** An error handler that a program has written: it gets the exception, and gives unicode and where to go on. */
function programHandler(handler: Value): ErrorHandler {
  return (error) => {
    const result = callValue(handler, [codecException(error)], null);
    const [text, position] = result instanceof PyTuple && result.items.length === 2 ? result.items : [];
    const at = position === undefined ? undefined : integerValue(position);
    if (!(text instanceof PyUnicode) || at === undefined) {
      const direction = error.isDecode ? 'decoding' : 'encoding';
      throw raise(typeError(`${direction} error handler must return (unicode, int) tuple`));
    }
    return { text: text.value, position: Number(at) };
  };
}

/** A name that nothing is registered under is complained of only when an error is met. */
export function handlerOf(errors: string): ErrorHandler {
  const own = registered.handler(errors);
  if (own !== undefined) return programHandler(own);
  return (
    findErrorHandler(errors) ??
    (() => {
      throw raise(makeException(LookupError, `unknown error handler name '${errors}'`));
    })
  );
}

/** Runs a codec, raising what it complains of as Python's exceptions. */
export function raisingCodecErrors<T>(body: () => T): T {
  return raisingTextErrors(() => {
    try {
      return body();
    } catch (error) {
      if (error instanceof CodecFailure) raiseCodecError(error.error);
      throw error;
    }
  });
}

/** One of the functions of a codec that a program has registered. */
function callRegistered(encoding: string, index: 0 | 1, value: Value, errors: string): Value {
  const functions = registered.codec(encoding);
  if (functions === null) throw raise(unknownEncoding(encoding));
  const result = callValue(functions[index], errors === 'strict' ? [value, 'strict'] : [value, errors], null);
  const which = index === 0 ? 'encoder' : 'decoder';
  if (!(result instanceof PyTuple) || result.items.length !== 2) throw raise(typeError(`${which} must return a tuple (object,integer)`));
  const [converted] = result.items;
  if (typeof converted === 'string' || converted instanceof PyUnicode || converted instanceof PyStrSub) return converted;
  throw raise(typeError(`${which} did not return a string/unicode object (type=${typeOf(converted).fullName})`));
}

/** Text of a str or unicode for a codec that encodes characters. */
export function characters(value: Value): string {
  return value instanceof PyUnicode ? value.value : decodeAscii(charBuffer(value) as string);
}

/** Bytes of a str or unicode for a codec that decodes, or takes bytes both ways. */
export function octets(value: Value): string {
  return value instanceof PyUnicode ? encodeAscii(value.value) : (charBuffer(value) as string);
}

/** value.encode(encoding, errors) of a str or unicode: a str. Raises LookupError, UnicodeEncodeError, and what a codec of bytes raises. */
export function encodeValue(value: Value, encoding = 'ascii', errors = 'strict'): Value {
  const codec = findCodec(encoding);
  if (codec === null) return callRegistered(encoding, 0, value, errors);
  return raisingCodecErrors(() => {
    if (codec.kind === 'text') return codec.encode(characters(value), handlerOf(errors));
    if (codec.strictOnly && errors !== 'strict') throw raise(makeException(AssertionError, ''));
    if (!codec.strictOnly && value instanceof PyUnicode) throw raise(typeError('escape_encode() argument 1 must be string, not unicode'));
    return codec.encode(octets(value));
  });
}

/** value.decode(encoding, errors) of a str or unicode: a unicode, or a str from a codec of bytes. Raises as encodeValue. */
export function decodeValue(value: Value, encoding = 'ascii', errors = 'strict'): Value {
  const codec = findCodec(encoding);
  if (codec === null) return callRegistered(encoding, 1, value, errors);
  return raisingCodecErrors(() => {
    if (codec.kind === 'text') return new PyUnicode(codec.decode(octets(value), handlerOf(errors), characterNamed));
    if (codec.strictOnly && errors !== 'strict') throw raise(makeException(AssertionError, ''));
    if (!codec.strictOnly && value instanceof PyByteArray) {
      throw raise(typeError('escape_decode() argument 1 must be string or read-only buffer, not bytearray'));
    }
    return codec.decode(octets(value), errors);
  });
}

/** unicode(bytes, encoding, errors) as UTF-16. */
export function decodeToUnicode(bytes: string, encoding: string, errors: string): string {
  const decoded = decodeValue(bytes, encoding, errors);
  if (decoded instanceof PyUnicode) return decoded.value;
  throw raise(typeError(`decoder did not return an unicode object (type=${typeOf(decoded).fullName})`));
}
