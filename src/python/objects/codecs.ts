/** Encoding and decoding of Python values by codec name. The codecs themselves are in text/codecs. */
import { PyByteArray } from './byte-array.ts';
import { AssertionError, LookupError, makeException, raise, typeError } from './exceptions.ts';
import { CodecFailure, type ErrorHandler, findErrorHandler } from './text/codecs/codec-error.ts';
import { type Codec, findCodec } from './text/codecs/codec-table.ts';
import { decodeAscii, encodeAscii } from './text.ts';
import { charBuffer } from './text-arguments.ts';
import { raiseCodecError, raisingTextErrors } from './text-errors.ts';
import { typeOf } from './types.ts';
import { PyUnicode, type Value } from './value.ts';

function codecOf(encoding: string): Codec {
  const codec = findCodec(encoding);
  if (codec === null) throw raise(makeException(LookupError, `unknown encoding: ${encoding}`));
  return codec;
}

/** A name that nothing is registered under is complained of only when an error is met. */
function handlerOf(errors: string): ErrorHandler {
  return (
    findErrorHandler(errors) ??
    (() => {
      throw raise(makeException(LookupError, `unknown error handler name '${errors}'`));
    })
  );
}

function raisingCodecErrors<T>(body: () => T): T {
  return raisingTextErrors(() => {
    try {
      return body();
    } catch (error) {
      if (error instanceof CodecFailure) raiseCodecError(error.error);
      throw error;
    }
  });
}

/** Character names are not known here: `\N{…}` in the unicode-escape codec is an unknown name. */
const noNames = (): null => null;

/** Text of a str or unicode for a codec that encodes characters. */
function characters(value: Value): string {
  return value instanceof PyUnicode ? value.value : decodeAscii(charBuffer(value) as string);
}

/** Bytes of a str or unicode for a codec that decodes, or takes bytes both ways. */
function octets(value: Value): string {
  return value instanceof PyUnicode ? encodeAscii(value.value) : (charBuffer(value) as string);
}

/** value.encode(encoding, errors) of a str or unicode: a str. Raises LookupError, UnicodeEncodeError, and what a codec of bytes raises. */
export function encodeValue(value: Value, encoding = 'ascii', errors = 'strict'): Value {
  const codec = codecOf(encoding);
  return raisingCodecErrors(() => {
    if (codec.kind === 'text') return codec.encode(characters(value), handlerOf(errors));
    if (codec.strictOnly && errors !== 'strict') throw raise(makeException(AssertionError, ''));
    if (!codec.strictOnly && value instanceof PyUnicode) throw raise(typeError('escape_encode() argument 1 must be string, not unicode'));
    return codec.encode(octets(value));
  });
}

/** value.decode(encoding, errors) of a str or unicode: a unicode, or a str from a codec of bytes. Raises as encodeValue. */
export function decodeValue(value: Value, encoding = 'ascii', errors = 'strict'): Value {
  const codec = codecOf(encoding);
  return raisingCodecErrors(() => {
    if (codec.kind === 'text') return new PyUnicode(codec.decode(octets(value), handlerOf(errors), noNames));
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
  throw raise(typeError(`decoder did not return an unicode object (type=${typeOf(decoded).name})`));
}
