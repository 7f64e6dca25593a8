/** What `encodings` has of each codec: its classes, made when the codec is first looked up. */
import { getAttr, setAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import type { PyClassic } from '../../objects/classic.ts';
import { decodeValue, encodeValue } from '../../objects/codecs.ts';
import { equals } from '../../objects/compare.ts';
import { PyDict } from '../../objects/dict.ts';
import { AssertionError, AttributeError, isRaised, makeException, PyException, raise, UnicodeError } from '../../objects/exceptions.ts';
import { length } from '../../objects/items.ts';
import { toArray } from '../../objects/iterate.ts';
import { kwargsFromDict } from '../../objects/native.ts';
import { findCodec, type TextCodec } from '../../objects/text/codecs/codec-table.ts';
import { UTF8_MARK } from '../../objects/text/codecs/utf8.ts';
import { str, strValue } from '../../objects/text.ts';
import { PyTuple, type PyType, PyUnicode, type Value } from '../../objects/value.ts';
import { type Members, ModuleBuilder } from '../module-builder.ts';
import { bytesArgument, decoder, encoder } from './functions.ts';

/** One codec's entry while it is being made: the codecs module that it derives from and its own namespace. */
class Entry {
  readonly m: ModuleBuilder;

  constructor(
    readonly codecs: ModuleBuilder,
    module: string,
  ) {
    this.m = new ModuleBuilder(`encodings.${module}`);
  }

  base(name: string): PyType {
    return this.codecs.get(name) as PyType;
  }

  classicBase(name: string): PyClassic {
    return this.codecs.get(name) as PyClassic;
  }

  incremental(kind: 'Encoder' | 'Decoder', members: Members, buffered = false): Value {
    return this.m.newClass(`Incremental${kind}`, [this.base(`${buffered ? 'Buffered' : ''}Incremental${kind}`)], members);
  }

  stream(kind: 'Reader' | 'Writer', bases: PyClassic[], members: Members): Value {
    return this.m.oldClass(`Stream${kind}`, [...bases, this.classicBase(`Stream${kind}`)], members);
  }

  info(name: string, values: Record<string, Value>): Value {
    const options = new PyDict();
    options.setStr('name', name);
    for (const key of Object.keys(values)) options.setStr(key, values[key]);
    return callValue(this.codecs.get('CodecInfo'), [], kwargsFromDict(options));
  }

  /** A function that `_codecs` has. */
  fn(name: string): Value {
    return this.codecs.get(name);
  }
}

const first = (result: Value): Value => toArray(result)[0];
const errorsOf = (self: Value): Value => getAttr(self, 'errors');

/** Codecs that know no state: ascii, latin-1, the escapes, rot-13. */
function plainEntry(entry: Entry, name: string, encode: Value, decode: Value, isText: Value = null): Value {
  const { m } = entry;
  const codec = m.oldClass('Codec', [entry.classicBase('Codec')], { encode, decode });
  return entry.info(name, {
    encode,
    decode,
    incrementalencoder: entry.incremental('Encoder', {
      encode: m.method('encode', ['self', 'input', 'final'], (self, input) => first(callValue(encode, [input, errorsOf(self)], null)), [
        false,
      ]),
    }),
    incrementaldecoder: entry.incremental('Decoder', {
      decode: m.method('decode', ['self', 'input', 'final'], (self, input) => first(callValue(decode, [input, errorsOf(self)], null)), [
        false,
      ]),
    }),
    streamreader: entry.stream('Reader', [codec], {}),
    streamwriter: entry.stream('Writer', [codec], {}),
    _is_text_encoding: isText,
  });
}

/** Codecs that can end within a character: utf-8, and utf-16 and utf-32 of a known order. */
function partialEntry(entry: Entry, name: string, prefix: string): Value {
  const { m } = entry;
  const encode = entry.fn(`${prefix}_encode`);
  const decode = entry.fn(`${prefix}_decode`);
  return entry.info(name, {
    encode,
    decode: m.def('decode', ['input', 'errors'], (input, errors) => callValue(decode, [input, errors, true], null), ['strict']),
    incrementalencoder: entry.incremental('Encoder', {
      encode: m.method('encode', ['self', 'input', 'final'], (self, input) => first(callValue(encode, [input, errorsOf(self)], null)), [
        false,
      ]),
    }),
    incrementaldecoder: entry.incremental('Decoder', { _buffer_decode: decode }, true),
    streamreader: entry.stream('Reader', [], { decode }),
    streamwriter: entry.stream('Writer', [], { encode }),
  });
}

function forget(self: Value, name: string): void {
  try {
    setAttr(self, name, undefined);
  } catch (error) {
    if (!isRaised(error, AttributeError)) throw error;
  }
}

/** A class's reset(): that of its base, then one more thing. */
function resetThen(entry: Entry, base: Value, then: (self: Value) => void): Value {
  return entry.m.method('reset', ['self'], (self) => {
    callValue(getAttr(base, 'reset'), [self], null);
    then(self);
    return null;
  });
}

/** `__init__` of a class: that of its base, then one more attribute. */
function initThen(entry: Entry, base: Value, parameters: string[], name: string, value: Value): Value {
  return entry.m.method(
    '__init__',
    ['self', ...parameters],
    (self, ...args) => {
      callValue(getAttr(base, '__init__'), [self, ...args], null);
      setAttr(self, name, value);
      return null;
    },
    ['strict'],
  );
}

/** utf-16 and utf-32 behind a mark, which the first piece has and which decides on the rest. */
function markedEntry(entry: Entry, name: string, bits: 16 | 32): Value {
  const { m } = entry;
  const fn = (suffix: string): Value => entry.fn(`utf_${bits}_${suffix}`);
  const decodeFirst = (input: Value, errors: Value, final: Value): [PyTuple, Value] => {
    const [text, consumed, order] = toArray(callValue(fn('ex_decode'), [input, errors, 0, final], null));
    if (order === 0 && (consumed as number) >= bits / 8) {
      throw raise(makeException(UnicodeError, `UTF-${bits} stream does not start with BOM`));
    }
    return [new PyTuple([text, consumed]), order === -1 ? fn('le_decode') : order === 1 ? fn('be_decode') : null];
  };
  const encodeNext = (self: Value, input: Value, errors: Value): Value => {
    const known = getAttr(self, 'encoder');
    if (known !== null) return callValue(known, [input, errors], null);
    const result = callValue(fn('encode'), [input, errors], null);
    setAttr(self, 'encoder', fn('le_encode'));
    return result;
  };
  const encoderBase = entry.base('IncrementalEncoder');
  const decoderBase = entry.base('BufferedIncrementalDecoder');
  const writerBase = entry.classicBase('StreamWriter');
  const clear = (attribute: string) => (self: Value) => setAttr(self, attribute, null);
  return entry.info(name, {
    encode: fn('encode'),
    decode: m.def('decode', ['input', 'errors'], (input, errors) => callValue(fn('decode'), [input, errors, true], null), ['strict']),
    incrementalencoder: entry.incremental('Encoder', {
      __init__: initThen(entry, encoderBase, ['errors'], 'encoder', null),
      encode: m.method('encode', ['self', 'input', 'final'], (self, input) => first(encodeNext(self, input, errorsOf(self))), [false]),
      reset: resetThen(entry, encoderBase, clear('encoder')),
      getstate: m.method('getstate', ['self'], (self) => (getAttr(self, 'encoder') === null ? 2 : 0)),
      setstate: m.method('setstate', ['self', 'state'], (self, state) => {
        setAttr(self, 'encoder', equals(state, 0) ? fn('le_encode') : null);
        return null;
      }),
    }),
    incrementaldecoder: entry.incremental(
      'Decoder',
      {
        __init__: initThen(entry, decoderBase, ['errors'], 'decoder', null),
        _buffer_decode: m.method('_buffer_decode', ['self', 'input', 'errors', 'final'], (self, input, errors, final) => {
          const known = getAttr(self, 'decoder');
          if (known !== null) return callValue(known, [input, errorsOf(self), final], null);
          const [result, next] = decodeFirst(input, errors, final);
          if (next !== null) setAttr(self, 'decoder', next);
          return result;
        }),
        reset: resetThen(entry, decoderBase, clear('decoder')),
      },
      true,
    ),
    streamreader: entry.stream('Reader', [], {
      reset: resetThen(entry, entry.classicBase('StreamReader'), (self) => forget(self, 'decode')),
      decode: m.method(
        'decode',
        ['self', 'input', 'errors'],
        (self, input, errors) => {
          const [result, next] = decodeFirst(input, errors, false);
          if (next !== null) setAttr(self, 'decode', next);
          return result;
        },
        ['strict'],
      ),
    }),
    streamwriter: entry.stream('Writer', [], {
      __init__: initThen(entry, writerBase, ['stream', 'errors'], 'encoder', null),
      reset: resetThen(entry, writerBase, clear('encoder')),
      encode: m.method('encode', ['self', 'input', 'errors'], encodeNext, ['strict']),
    }),
  });
}

/** utf-8-sig: a mark before the first piece. */
function signedEntry(entry: Entry): Value {
  const { m } = entry;
  const encodeFn = entry.fn('utf_8_encode');
  const decodeFn = entry.fn('utf_8_decode');
  const isMarked = (input: Value): boolean => (strValue(input) ?? '').startsWith(UTF8_MARK);
  const mayBeMark = (input: Value): boolean => UTF8_MARK.startsWith(strValue(input) ?? ' ');
  const encodeMarked = (input: Value, errors: Value): Value => UTF8_MARK + strValue(first(callValue(encodeFn, [input, errors], null)));
  const decodeAfterMark = (input: Value, rest: Value[]): Value => {
    const [text, consumed] = toArray(callValue(decodeFn, [(strValue(input) as string).slice(UTF8_MARK.length), ...rest], null));
    return new PyTuple([text, (consumed as number) + UTF8_MARK.length]);
  };
  const nothing = (): Value => new PyTuple([new PyUnicode(''), 0]);
  const encode = m.def('encode', ['input', 'errors'], (input, errors) => new PyTuple([encodeMarked(input, errors), length(input)]), [
    'strict',
  ]);
  const decode = m.def(
    'decode',
    ['input', 'errors'],
    (input, errors) => (isMarked(input) ? decodeAfterMark(input, [errors, true]) : callValue(decodeFn, [input, errors, true], null)),
    ['strict'],
  );
  const encoderBase = entry.base('IncrementalEncoder');
  const decoderBase = entry.base('BufferedIncrementalDecoder');
  return entry.info('utf-8-sig', {
    encode,
    decode,
    incrementalencoder: entry.incremental('Encoder', {
      __init__: initThen(entry, encoderBase, ['errors'], 'first', 1),
      encode: m.method(
        'encode',
        ['self', 'input', 'final'],
        (self, input) => {
          if (equals(getAttr(self, 'first'), 0)) return first(callValue(encodeFn, [input, errorsOf(self)], null));
          setAttr(self, 'first', 0);
          return encodeMarked(input, errorsOf(self));
        },
        [false],
      ),
      reset: resetThen(entry, encoderBase, (self) => setAttr(self, 'first', 1)),
      getstate: m.method('getstate', ['self'], (self) => getAttr(self, 'first')),
      setstate: m.method('setstate', ['self', 'state'], (self, state) => {
        setAttr(self, 'first', state);
        return null;
      }),
    }),
    incrementaldecoder: entry.incremental(
      'Decoder',
      {
        __init__: initThen(entry, decoderBase, ['errors'], 'first', true),
        _buffer_decode: m.method('_buffer_decode', ['self', 'input', 'errors', 'final'], (self, input, errors, final) => {
          if (getAttr(self, 'first') === true) {
            if (length(input) < UTF8_MARK.length && mayBeMark(input)) return nothing();
            setAttr(self, 'first', null);
            if (isMarked(input)) return decodeAfterMark(input, [errors, final]);
          }
          return callValue(decodeFn, [input, errors, final], null);
        }),
        reset: resetThen(entry, decoderBase, (self) => setAttr(self, 'first', true)),
      },
      true,
    ),
    streamreader: entry.stream('Reader', [], {
      reset: resetThen(entry, entry.classicBase('StreamReader'), (self) => forget(self, 'decode')),
      decode: m.method(
        'decode',
        ['self', 'input', 'errors'],
        (self, input, errors) => {
          if (length(input) < UTF8_MARK.length && mayBeMark(input)) return nothing();
          setAttr(self, 'decode', decodeFn);
          return isMarked(input) ? decodeAfterMark(input, [errors]) : callValue(decodeFn, [input, errors], null);
        },
        ['strict'],
      ),
    }),
    streamwriter: entry.stream('Writer', [], {
      reset: resetThen(entry, entry.classicBase('StreamWriter'), (self) => forget(self, 'encode')),
      encode: m.method(
        'encode',
        ['self', 'input', 'errors'],
        (self, input, errors) => {
          setAttr(self, 'encode', encodeFn);
          return callValue(encode, [input, errors], null);
        },
        ['strict'],
      ),
    }),
  });
}

/** The functions of binascii that say what they want; the other codecs take what str() makes of anything. */
const CONVERTERS: Record<string, readonly string[]> = { hex: ['b2a_hex', 'a2b_hex'], base64: ['b2a_base64', 'a2b_base64'] };

/** hex, base64, quopri and uu: bytes to bytes, strictly. */
function bytesEntry(entry: Entry, name: string): Value {
  const { m } = entry;
  const converters = CONVERTERS[name];
  const strictly = (convert: (input: Value) => Value, which: 0 | 1) => (input: Value, errors: Value) => {
    if (!equals(errors, 'strict')) throw raise(new PyException(AssertionError, new PyTuple([])));
    if (converters === undefined) return new PyTuple([convert(str(input)), length(input)]);
    if (!(input instanceof PyUnicode)) bytesArgument(converters[which], input);
    return new PyTuple([convert(input), length(input)]);
  };
  const encode = m.def(
    `${name}_encode`,
    ['input', 'errors'],
    strictly((input) => encodeValue(input, name), 0),
    ['strict'],
  );
  const decode = m.def(
    `${name}_decode`,
    ['input', 'errors'],
    strictly((input) => decodeValue(input, name), 1),
    ['strict'],
  );
  const codec = m.oldClass('Codec', [entry.classicBase('Codec')], {
    encode: m.method('encode', ['self', 'input', 'errors'], (_self, input, errors) => callValue(encode, [input, errors], null), ['strict']),
    decode: m.method('decode', ['self', 'input', 'errors'], (_self, input, errors) => callValue(decode, [input, errors], null), ['strict']),
  });
  const step = (fn: Value) => (self: Value, input: Value) => first(callValue(fn, [input, errorsOf(self)], null));
  return entry.info(name, {
    encode,
    decode,
    incrementalencoder: entry.incremental('Encoder', { encode: m.method('encode', ['self', 'input', 'final'], step(encode), [false]) }),
    incrementaldecoder: entry.incremental('Decoder', { decode: m.method('decode', ['self', 'input', 'final'], step(decode), [false]) }),
    streamreader: entry.stream('Reader', [codec], {}),
    streamwriter: entry.stream('Writer', [codec], {}),
    _is_text_encoding: false,
  });
}

/** Modules of `encodings` by the codec's name, where the name does not give it. */
const MODULES: Record<string, string> = {
  'iso8859-1': 'latin_1',
  hex: 'hex_codec',
  base64: 'base64_codec',
  quopri: 'quopri_codec',
  uu: 'uu_codec',
  'rot-13': 'rot_13',
};

/** The CodecInfo of a codec that is built in; null for others. */
export function builtinEntry(codecs: ModuleBuilder, encoding: string): Value | null {
  const codec = findCodec(encoding);
  if (codec === null) return null;
  const { name } = codec;
  const module = MODULES[name] ?? name.replaceAll('-', '_');
  const entry = new Entry(codecs, module);
  switch (name) {
    case 'utf-7':
    case 'utf-8':
    case 'utf-16-le':
    case 'utf-16-be':
    case 'utf-32-le':
    case 'utf-32-be':
      return partialEntry(entry, name, module);
    case 'utf-16':
      return markedEntry(entry, name, 16);
    case 'utf-32':
      return markedEntry(entry, name, 32);
    case 'utf-8-sig':
      return signedEntry(entry);
    case 'hex':
    case 'base64':
    case 'quopri':
    case 'uu':
      return bytesEntry(entry, name);
    case 'string-escape':
      return plainEntry(entry, name, entry.fn('escape_encode'), entry.fn('escape_decode'));
    case 'rot-13':
      return plainEntry(entry, name, encoder('rot_13', codec as TextCodec), decoder('rot_13', codec as TextCodec, false), false);
    default:
      return plainEntry(entry, name, entry.fn(`${module}_encode`), entry.fn(`${module}_decode`));
  }
}
