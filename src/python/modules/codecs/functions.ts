/** The functions of each codec, as `_codecs` has them: they give what was converted and how much of the input that took. */

import { characterNamed } from '../../../unicode/names.ts';
import { charBuffer } from '../../objects/buffer-protocol.ts';
import { handlerOf, octets, raisingCodecErrors } from '../../objects/codecs.ts';
import { raise, typeError } from '../../objects/exceptions.ts';
import { argumentCountError, PyBuiltin } from '../../objects/native.ts';
import { characterCount } from '../../objects/text/code-points.ts';
import type { CodecError, ErrorHandler } from '../../objects/text/codecs/codec-error.ts';
import { findCodec, type TextCodec } from '../../objects/text/codecs/codec-table.ts';
import { closedLength } from '../../objects/text/codecs/utf7.ts';
import { decodeUtf16, decodeUtf32 } from '../../objects/text/codecs/utf16-utf32.ts';
import { strValue } from '../../objects/text.ts';
import { toUnicodeText } from '../../objects/text-arguments.ts';
import { truth } from '../../objects/truth.ts';
import { typeOf } from '../../objects/types.ts';
import { PyTuple, PyUnicode, type Value } from '../../objects/value.ts';
import { decodeEscapes, encodeEscapes } from './escapes.ts';

/** Codecs whose input can end within a character, and in what words their decoders say so. */
const CUT_SHORT: ReadonlySet<string> = new Set(['unexpected end of data', 'truncated data']);

interface Decoded {
  text: string;
  consumed: number;
}

/** Decodes as far as whole characters go; with `final` what is left is an error. */
export function decodePart(
  decode: (bytes: string, handler: ErrorHandler) => string,
  bytes: string,
  errors: string,
  final: boolean,
): Decoded {
  const handler = handlerOf(errors);
  let consumed = bytes.length;
  const watch = (error: CodecError) => {
    if (final || !CUT_SHORT.has(error.reason) || error.end !== bytes.length) return handler(error);
    consumed = error.start;
    return { text: '', position: bytes.length };
  };
  const text = raisingCodecErrors(() => decode(bytes, watch));
  return { text, consumed };
}

/** The bytes of an argument that is parsed as `s*`. */
export function bytesArgument(name: string, value: Value): string {
  if (charBuffer(value) === undefined) {
    throw raise(typeError(`${name}() argument 1 must be string or buffer, not ${value === null ? 'None' : typeOf(value).name}`));
  }
  return octets(value);
}

/** The name of an error handler, None for strict. */
export function errorsArgument(name: string, value: Value | undefined): string {
  if (value === undefined || value === null) return 'strict';
  const text = strValue(value) ?? (value instanceof PyUnicode ? value.value : undefined);
  if (text === undefined) throw raise(typeError(`${name}() argument 2 must be string or None, not ${typeOf(value).fullName}`));
  return text;
}

const pair = (converted: Value, consumed: number): PyTuple => new PyTuple([converted, consumed]);

function parsed(name: string, max: number, fn: (args: Value[]) => Value): PyBuiltin {
  return new PyBuiltin(
    name,
    (args, kw) => {
      if (kw !== null && kw.names.length > 0) throw raise(typeError(`${name}() takes no keyword arguments`));
      if (args.length < 1 || args.length > max) argumentCountError(name, args.length, 1, max);
      return fn(args);
    },
    undefined,
    '_codecs',
  );
}

export function encoder(prefix: string, codec: TextCodec): PyBuiltin {
  const name = `${prefix}_encode`;
  return parsed(name, 2, ([value, given]) => {
    const text = toUnicodeText(value);
    const errors = errorsArgument(name, given);
    return pair(
      raisingCodecErrors(() => codec.encode(text, handlerOf(errors))),
      characterCount(text),
    );
  });
}

/** `partial`: the function takes `final`, and may leave an incomplete character. */
export function decoder(prefix: string, codec: TextCodec, partial: boolean): PyBuiltin {
  const name = `${prefix}_decode`;
  return parsed(name, partial ? 3 : 2, ([value, given, final]) => {
    const whole = bytesArgument(name, value);
    const isFinal = !partial || (final !== undefined && truth(final));
    const bytes = prefix === 'utf_7' && !isFinal ? whole.slice(0, closedLength(whole)) : whole;
    const decode = (input: string, handler: ErrorHandler): string => codec.decode(input, handler, characterNamed);
    const { text, consumed } = decodePart(decode, bytes, errorsArgument(name, given), isFinal);
    return pair(new PyUnicode(text), consumed);
  });
}

const ORDERS = { '-1': 'little', '1': 'big' } as const;

/** utf_16_ex_decode and utf_32_ex_decode: they also take and give the order of bytes: -1, 0 not known, 1. */
function orderedDecoder(bits: 16 | 32): PyBuiltin {
  const name = `utf_${bits}_ex_decode`;
  const decodeUtf = bits === 16 ? decodeUtf16 : decodeUtf32;
  const [bigMark, littleMark] = bits === 16 ? ['\xfe\xff', '\xff\xfe'] : ['\0\0\xfe\xff', '\xff\xfe\0\0'];
  return parsed(name, 4, ([value, given, order, final]) => {
    const bytes = bytesArgument(name, value);
    let known = order === undefined ? 0 : Number(order);
    const isMarked = known === 0;
    if (isMarked) known = bytes.startsWith(bigMark) ? 1 : bytes.startsWith(littleMark) ? -1 : 0;
    const read = isMarked ? 'marked' : ORDERS[String(known) as '1' | '-1'];
    const decode = (input: string, handler: ErrorHandler): string => decodeUtf(input, read, handler);
    const { text, consumed } = decodePart(decode, bytes, errorsArgument(name, given), final !== undefined && truth(final));
    return new PyTuple([new PyUnicode(text), consumed, known]);
  });
}

/** Prefixes of the functions by the codec's name, and whether they decode in parts. */
const TEXT_FUNCTIONS: readonly [prefix: string, partial: boolean][] = [
  ['ascii', false],
  ['latin_1', false],
  ['utf_7', true],
  ['utf_8', true],
  ['utf_16', true],
  ['utf_16_le', true],
  ['utf_16_be', true],
  ['utf_32', true],
  ['utf_32_le', true],
  ['utf_32_be', true],
  ['unicode_escape', false],
  ['raw_unicode_escape', false],
];

/** All functions by name. */
export function codecFunctions(): Map<string, PyBuiltin> {
  const functions = new Map<string, PyBuiltin>();
  const add = (fn: PyBuiltin): void => {
    functions.set(fn.name, fn);
  };
  for (const [prefix, partial] of TEXT_FUNCTIONS) {
    const codec = findCodec(prefix) as TextCodec;
    add(encoder(prefix, codec));
    add(decoder(prefix, codec, partial));
  }
  add(orderedDecoder(16));
  add(orderedDecoder(32));
  add(
    parsed('escape_encode', 2, ([value]) => {
      const text = strValue(value);
      if (text === undefined) throw raise(typeError(`escape_encode() argument 1 must be string, not ${typeOf(value).fullName}`));
      return pair(encodeEscapes(text), text.length);
    }),
  );
  add(
    parsed('escape_decode', 2, ([value, errors]) => {
      const bytes = bytesArgument('escape_decode', value);
      return pair(decodeEscapes(bytes, errorsArgument('escape_decode', errors)), bytes.length);
    }),
  );
  for (const name of ['readbuffer_encode', 'charbuffer_encode']) {
    add(
      parsed(name, 2, ([value]) => {
        const bytes = bytesArgument(name, value);
        return pair(bytes, bytes.length);
      }),
    );
  }
  return functions;
}
