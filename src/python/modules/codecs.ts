/** codecs: encodings by name, and files that encode and decode. */
import { getAttr, setAttr } from '../objects/attributes.ts';
import { callValue, isCallable } from '../objects/call.ts';
import { registered, unknownEncoding } from '../objects/codecs.ts';
import { PyDict } from '../objects/dict.ts';
import {
  LookupError,
  makeException,
  PyException,
  PyRaise,
  raise,
  typeError,
  UnicodeDecodeError,
  UnicodeEncodeError,
  UnicodeTranslateError,
} from '../objects/exceptions.ts';
import { currentLoad, openFile } from '../objects/file-type.ts';
import { asInt } from '../objects/index-value.ts';
import { setItem } from '../objects/items.ts';
import { stepOver, toArray } from '../objects/iterate.ts';
import { bindArguments, kwargsFromDict, PyBuiltin } from '../objects/native.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import type { CodecError, ErrorHandler } from '../objects/text/codecs/codec-error.ts';
import { findErrorHandler } from '../objects/text/codecs/codec-error.ts';
import { encodeUtf8 } from '../objects/text/codecs/utf8.ts';
import { str, strValue } from '../objects/text.ts';
import { raisingTextErrors } from '../objects/text-errors.ts';
import { truth } from '../objects/truth.ts';
import { typeOf } from '../objects/types.ts';
import { PyList, PyTuple, PyUnicode, type Value } from '../objects/value.ts';
import { defineCodecInfo, defineIncremental } from './codecs/classes.ts';
import { builtinEntry } from './codecs/encodings.ts';
import { codecFunctions } from './codecs/functions.ts';
import { defineStreams } from './codecs/streams.ts';
import { libraryGenerator } from './generator.ts';
import { ModuleBuilder } from './module-builder.ts';

const UTF16_LITTLE = '\xff\xfe';
const UTF16_BIG = '\xfe\xff';
const UTF32_LITTLE = '\xff\xfe\0\0';
const UTF32_BIG = '\0\0\xfe\xff';
const MARKS = {
  BOM: UTF16_LITTLE,
  BOM_LE: UTF16_LITTLE,
  BOM_BE: UTF16_BIG,
  BOM32_LE: UTF16_LITTLE,
  BOM32_BE: UTF16_BIG,
  BOM64_LE: UTF32_LITTLE,
  BOM64_BE: UTF32_BIG,
  BOM_UTF8: '\xef\xbb\xbf',
  BOM_UTF16: UTF16_LITTLE,
  BOM_UTF16_LE: UTF16_LITTLE,
  BOM_UTF16_BE: UTF16_BIG,
  BOM_UTF32: UTF32_LITTLE,
  BOM_UTF32_LE: UTF32_LITTLE,
  BOM_UTF32_BE: UTF32_BIG,
};

function nameArgument(fn: string, position: number, value: Value): string {
  const text = value instanceof PyUnicode ? encodeUtf8(value.value) : strValue(value);
  if (text === undefined) {
    throw raise(typeError(`${fn}() argument ${position} must be string, not ${value === null ? 'None' : typeOf(value).name}`));
  }
  return text;
}

/** lookup() and register(). */
function defineLookup(m: ModuleBuilder, runtime: Runtime): (encoding: string) => Value {
  const searches: Value[] = [];
  const known = new Map<string, Value>();
  const search = (name: string): Value | null => {
    const own = builtinEntry(m, name);
    if (own !== null) return own;
    for (const fn of searches) {
      const found = callValue(fn, [name], null);
      if (found === null) continue;
      if (!(found instanceof PyTuple) || found.items.length !== 4) throw raise(typeError('codec search functions must return 4-tuples'));
      return found;
    }
    return null;
  };
  const find = (encoding: string): Value | null => {
    const name = encoding.toLowerCase().replaceAll(' ', '-');
    const cached = known.get(name);
    if (cached !== undefined) return cached;
    const found = search(name);
    if (found !== null) known.set(name, found);
    return found;
  };
  const lookup = (encoding: string): Value => {
    const found = find(encoding);
    if (found === null) throw raise(unknownEncoding(encoding));
    return found;
  };
  registered.codec = (encoding) => {
    // Another load may have another registry.
    const found = currentLoad.runtime === runtime ? find(encoding) : null;
    return found instanceof PyTuple ? found.items : null;
  };
  m.parsed('lookup', 1, 1, (name) => lookup(nameArgument('lookup', 1, name)));
  m.native('register', 1, 1, (fn) => {
    if (!isCallable(fn)) throw raise(typeError('argument must be callable'));
    searches.push(fn);
    return null;
  });
  return lookup;
}

/** encode() and decode(): any object through any codec. */
function defineConversions(m: ModuleBuilder, lookup: (encoding: string) => Value): void {
  (['encode', 'decode'] as const).forEach((name, index) => {
    m.nativeVariadic(name, (args, kw) => {
      const [value, encoding, errors] = bindArguments(name, ['obj', 'encoding', 'errors'], 1, args, kw);
      const functions = toArray(lookup(encoding === undefined ? 'ascii' : nameArgument(name, 2, encoding)));
      const rest = errors === undefined ? [] : [nameArgument(name, 3, errors)];
      const result = callValue(functions[index], [value, ...rest], null);
      if (result instanceof PyTuple && result.items.length === 2) return result.items[0];
      throw raise(typeError(`${name}r must return a tuple (object, integer)`));
    });
  });
}

/** What a UnicodeError is about, in the form of the codecs. */
function codecErrorOf(exception: Value): CodecError {
  const field = (name: string): Value => getAttr(exception, name);
  const object = field('object');
  return {
    isDecode: (exception as PyException).type.isSubtype(UnicodeDecodeError),
    encoding: 'encoding',
    object: object instanceof PyUnicode ? object.value : (strValue(object) ?? ''),
    start: asInt(field('start')),
    end: asInt(field('end')),
    reason: '',
  };
}

/** The built-in error handlers, as functions of an exception. */
function builtinHandler(name: string): Value {
  const handler = findErrorHandler(name) as ErrorHandler;
  return new PyBuiltin(
    `${name}_errors`,
    ([exception]) => {
      if (name === 'strict') {
        if (exception instanceof PyException) throw new PyRaise(exception.type, exception);
        throw raise(typeError('codec must pass exception instance'));
      }
      const kind = exception instanceof PyException ? exception.type : null;
      const isTranslation = kind?.isSubtype(UnicodeTranslateError) ?? false;
      const onlyEncoding = name === 'xmlcharrefreplace' || name === 'backslashreplace';
      const suits = [UnicodeEncodeError, UnicodeDecodeError].some((type) => kind?.isSubtype(type));
      if (!(suits || (isTranslation && !onlyEncoding))) {
        throw raise(typeError(`don't know how to handle ${typeOf(exception).fullName} in error callback`));
      }
      const error = codecErrorOf(exception);
      const { text, position } = raisingTextErrors(() => handler(error));
      const replaced = isTranslation && name === 'replace' ? '\ufffd'.repeat(error.end - error.start) : text;
      return new PyTuple([new PyUnicode(replaced), position]);
    },
    undefined,
    null,
  );
}

const HANDLERS = ['strict', 'ignore', 'replace', 'xmlcharrefreplace', 'backslashreplace'];

function defineErrorHandlers(m: ModuleBuilder, runtime: Runtime): void {
  const handlers = new Map<string, Value>();
  registered.handler = (name) => (currentLoad.runtime === runtime ? handlers.get(name) : undefined);
  const builtin = new Map<string, Value>();
  for (const name of HANDLERS) {
    const handler = builtinHandler(name);
    builtin.set(name, handler);
    m.set(`${name}_errors`, handler);
  }
  m.parsed('register_error', 2, 2, (given, handler) => {
    const name = nameArgument('register_error', 1, given);
    if (!isCallable(handler)) throw raise(typeError('handler must be callable'));
    if (builtin.get(name) === handler) handlers.delete(name);
    else handlers.set(name, handler);
    return null;
  });
  m.parsed('lookup_error', 1, 1, (given) => {
    const name = nameArgument('lookup_error', 1, given);
    const found = handlers.get(name) ?? builtin.get(name);
    if (found === undefined) throw raise(makeException(LookupError, `unknown error handler name '${name}'`));
    return found;
  });
}

/** getencoder() and its like: one attribute of what lookup() gives. */
function defineGetters(m: ModuleBuilder): void {
  const attributeOf = (encoding: Value, name: string): Value => getAttr(callValue(m.get('lookup'), [encoding], null), name);
  const getter = (name: string, attribute: string, optional: boolean): void => {
    m.def(name, ['encoding'], (encoding) => {
      const found = attributeOf(encoding, attribute);
      if (optional && found === null) throw raise(new PyException(LookupError, new PyTuple([encoding])));
      return found;
    });
  };
  getter('getencoder', 'encode', false);
  getter('getdecoder', 'decode', false);
  getter('getincrementalencoder', 'incrementalencoder', true);
  getter('getincrementaldecoder', 'incrementaldecoder', true);
  getter('getreader', 'streamreader', false);
  getter('getwriter', 'streamwriter', false);
}

function* convertEach(coder: Value, method: string, input: Value): Generator<Value> {
  const step = stepOver(input);
  for (let piece = step(); piece !== undefined; piece = step()) {
    const output = callMethod(coder, method, [piece]);
    if (truth(output)) yield output;
  }
  const last = callMethod(coder, method, ['', true]);
  if (truth(last)) yield last;
}

function defineIterators(m: ModuleBuilder): void {
  for (const method of ['encode', 'decode']) {
    const name = `iter${method}`;
    m.def(
      name,
      ['iterator', 'encoding', 'errors', '**kwargs'],
      (iterator, encoding, errors, kwargs) => {
        function* body(): Generator<Value> {
          const make = callValue(m.get(`getincremental${method}r`), [encoding], null);
          yield* convertEach(callValue(make, [errors], kwargsFromDict(kwargs as PyDict)), method, iterator);
        }
        return libraryGenerator(name, body());
      },
      ['strict'],
    );
  }
}

/** codecs.open: a file's mode without universal line ends, and binary, where there is an encoding. */
function binaryMode(mode: string): string {
  let binary = mode;
  if (binary.includes('U')) {
    binary = binary.trim().replaceAll('U', '');
    if (!'rwa'.includes(binary[0] ?? ' ')) binary = `r${binary}`;
  }
  return binary.includes('b') ? binary : `${binary}b`;
}

function defineFiles(m: ModuleBuilder, runtime: Runtime): void {
  const info = (encoding: Value): Value => callValue(m.get('lookup'), [encoding], null);
  m.def(
    'open',
    ['filename', 'mode', 'encoding', 'errors', 'buffering'],
    (path, mode, encoding, errors) => {
      const text = str(mode);
      const file = openFile(runtime, path, encoding === null ? text : binaryMode(text));
      if (encoding === null) return file;
      const found = info(encoding);
      const streams = ['streamreader', 'streamwriter'].map((name) => getAttr(found, name));
      const opened = callValue(m.get('StreamReaderWriter'), [file, ...streams, errors], null);
      setAttr(opened, 'encoding', encoding);
      return opened;
    },
    ['rb', null, 'strict', 1],
  );
  m.def(
    'EncodedFile',
    ['file', 'data_encoding', 'file_encoding', 'errors'],
    (file, dataEncoding, given, errors) => {
      const fileEncoding = given ?? dataEncoding;
      const data = info(dataEncoding);
      const target = info(fileEncoding);
      const parts = [getAttr(data, 'encode'), getAttr(data, 'decode'), getAttr(target, 'streamreader'), getAttr(target, 'streamwriter')];
      const recoder = callValue(m.get('StreamRecoder'), [file, ...parts, errors], null);
      setAttr(recoder, 'data_encoding', dataEncoding);
      setAttr(recoder, 'file_encoding', fileEncoding);
      return recoder;
    },
    [null, 'strict'],
  );
}

function defineMaps(m: ModuleBuilder): void {
  m.def('make_identity_dict', ['rng'], (range) => {
    const dict = new PyDict();
    for (const item of toArray(range)) dict.set(item, item);
    return dict;
  });
  m.def('make_encoding_map', ['decoding_map'], (decoding) => {
    const map = new PyDict();
    for (const pair of toArray(callMethod(decoding, 'items', []))) {
      const [key, value] = toArray(pair);
      setItem(map, value, map.get(value) === undefined ? key : null);
    }
    return map;
  });
}

const EXPORTS = [
  ...['register', 'lookup', 'open', 'EncodedFile', 'BOM', 'BOM_BE', 'BOM_LE', 'BOM32_BE', 'BOM32_LE', 'BOM64_BE', 'BOM64_LE', 'BOM_UTF8'],
  ...['BOM_UTF16', 'BOM_UTF16_LE', 'BOM_UTF16_BE', 'BOM_UTF32', 'BOM_UTF32_LE', 'BOM_UTF32_BE', 'CodecInfo', 'Codec'],
  ...['IncrementalEncoder', 'IncrementalDecoder', 'StreamReader', 'StreamWriter', 'StreamReaderWriter', 'StreamRecoder', 'getencoder'],
  ...['getdecoder', 'getincrementalencoder', 'getincrementaldecoder', 'getreader', 'getwriter', 'encode', 'decode', 'iterencode'],
  ...['iterdecode', 'strict_errors', 'ignore_errors', 'replace_errors', 'xmlcharrefreplace_errors', 'backslashreplace_errors'],
  ...['register_error', 'lookup_error'],
];

export const codecsModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('codecs', 'Encodings by name, and files that encode and decode.');
  m.setAll(MARKS);
  for (const [name, fn] of codecFunctions()) m.set(name, fn);
  defineCodecInfo(m);
  defineIncremental(m);
  defineStreams(m);
  defineConversions(m, defineLookup(m, runtime));
  defineErrorHandlers(m, runtime);
  defineGetters(m);
  defineIterators(m);
  defineFiles(m, runtime);
  defineMaps(m);
  m.set('__all__', new PyList(EXPORTS));
  return m.module;
};
