/** json. */
import { getAttr, setAttr } from '../objects/attributes.ts';
import { PyByteArray } from '../objects/byte-array.ts';
import { callValue } from '../objects/call.ts';
import { PyDict } from '../objects/dict.ts';
import { isRaised, raise, StopIteration, typeError, valueError } from '../objects/exceptions.ts';
import { asInt } from '../objects/index-value.ts';
import { toArray } from '../objects/iterate.ts';
import type { PyModule } from '../objects/module.ts';
import { kwargsFromDict, native, PyBuiltin } from '../objects/native.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { characterCount, unitIndex } from '../objects/text/code-points.ts';
import { repr, str, strValue } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { floatType, intType, typeOf } from '../objects/types.ts';
import { PyFloat, PyList, PyTuple, type PyType, type Value } from '../objects/value.ts';
import { libraryGenerator } from './generator.ts';
import { joinChunks } from './join-chunks.ts';
import { constantValue, type DecoderOptions, lineAndColumn, positionError, positionMessage, Scanner } from './json/decode.ts';
import { type EncoderOptions, Encoding, encodeString, isText, optionsOf } from './json/encode.ts';
import { ModuleBuilder } from './module-builder.ts';
import { refuse } from './refusal.ts';
import { type Text, textOrUndefined, textWith } from './text-argument.ts';
import { unpackValues } from './unpack.ts';

const ENCODER_PARAMETERS = [
  ...['skipkeys', 'ensure_ascii', 'check_circular', 'allow_nan', 'sort_keys', 'indent', 'separators', 'encoding', 'default'],
];
const DUMP_PARAMETERS = [
  ...['skipkeys', 'ensure_ascii', 'check_circular', 'allow_nan', 'cls', 'indent', 'separators', 'encoding', 'default', 'sort_keys'],
];
const DUMP_DEFAULTS: readonly Value[] = [false, true, true, true, null, null, null, 'utf-8', null, false];

/** What json.dumps() without options encodes with. */
const DEFAULTS: EncoderOptions = {
  skipkeys: false,
  ensureAscii: true,
  checkCircular: true,
  allowNan: true,
  sortKeys: false,
  indent: null,
  itemSeparator: ', ',
  keySeparator: ': ',
  encoding: 'utf-8',
  floatRepr: null,
  fallback: notSerializable,
};

function notSerializable(value: Value): never {
  throw raise(typeError(`${repr(value)} is not JSON serializable`));
}

function chunksOf(options: EncoderOptions, value: Value, inC: boolean): Value[] {
  const encoding = new Encoding(options, inC);
  encoding.encode(value);
  return encoding.chunks;
}

/** What programs change in json.encoder. */
class EncoderSettings {
  private readonly standardRepr: Value;

  constructor(private readonly m: ModuleBuilder) {
    this.standardRepr = m.get('FLOAT_REPR');
  }

  /** How floats are written; null as they always are. */
  get floatRepr(): Value {
    const given = this.m.get('FLOAT_REPR');
    return given === this.standardRepr ? null : given;
  }

  /** Whether the encoder in C takes what one call encodes. */
  usesC(options: EncoderOptions): boolean {
    return options.indent === null && !options.sortKeys && this.m.get('c_make_encoder') !== null;
  }
}

/** The class JSONEncoder. */
function defineEncoder(m: ModuleBuilder, settings: EncoderSettings): PyType {
  const iterencode = m.method(
    'iterencode',
    ['self', 'o', '_one_shot'],
    (self, value, oneShot) => {
      const options = optionsOf(self, settings.floatRepr);
      const chunks = chunksOf(options, value, truth(oneShot) && settings.usesC(options));
      return libraryGenerator('_iterencode', chunks[Symbol.iterator]());
    },
    [false],
  );
  const encode = (self: Value, value: Value): Value => {
    if (isText(value)) return encodeText(self, value);
    if (typeOf(self).lookup('iterencode') !== iterencode) {
      return joinChunks(toArray(callValue(getAttr(self, 'iterencode'), [value], kwargsFromDict(oneShotKeyword()))));
    }
    const options = optionsOf(self, settings.floatRepr);
    return joinChunks(chunksOf(options, value, settings.usesC(options)));
  };
  return m.newClass('JSONEncoder', [], {
    item_separator: ', ',
    key_separator: ': ',
    __init__: m.method('__init__', ['self', ...ENCODER_PARAMETERS], initEncoder, [
      false,
      true,
      true,
      true,
      false,
      null,
      null,
      'utf-8',
      null,
    ]),
    default: m.method('default', ['self', 'o'], (_self, value) => notSerializable(value)),
    encode: m.method('encode', ['self', 'o'], encode),
    iterencode,
  });
}

function oneShotKeyword(): PyDict {
  const keywords = new PyDict();
  keywords.setStr('_one_shot', true);
  return keywords;
}

function initEncoder(self: Value, ...values: Value[]): Value {
  ENCODER_PARAMETERS.forEach((name, i) => {
    if (name === 'separators') {
      if (values[i] === null) return;
      const [item, key] = unpackValues(values[i], 2);
      setAttr(self, 'item_separator', item);
      setAttr(self, 'key_separator', key);
    } else if (name !== 'default' || values[i] !== null) {
      setAttr(self, name, values[i]);
    }
  });
  return null;
}

function encodeText(self: Value, value: Value): Value {
  const encoding = getAttr(self, 'encoding');
  const decodes = strValue(value) !== undefined && encoding !== null && encoding !== 'utf-8';
  return encodeString(decodes ? callMethod(value, 'decode', [encoding]) : value, truth(getAttr(self, 'ensure_ascii')));
}

function isDefault(values: readonly Value[], rest: PyDict): boolean {
  return rest.size === 0 && values.every((value, i) => value === DUMP_DEFAULTS[i]);
}

/** An encoder of the class and with the options that dump() or dumps() got. */
function makeEncoder(cls: Value, values: readonly Value[], rest: PyDict): Value {
  const kw = rest.copy();
  DUMP_PARAMETERS.forEach((name, i) => {
    if (name !== 'cls') kw.setStr(name, values[i]);
  });
  return callValue(cls, [], kwargsFromDict(kw));
}

function defineDump(m: ModuleBuilder, encoderClass: PyType, settings: EncoderSettings): void {
  const defaults = (): EncoderOptions => (settings.floatRepr === null ? DEFAULTS : { ...DEFAULTS, floatRepr: settings.floatRepr });
  m.def(
    'dumps',
    ['obj', ...DUMP_PARAMETERS, '**kw'],
    (value, ...options) => {
      const rest = options.pop() as PyDict;
      if (isDefault(options, rest)) {
        return isText(value) ? encodeString(value, true) : joinChunks(chunksOf(defaults(), value, settings.usesC(DEFAULTS)));
      }
      return callMethod(makeEncoder(options[4] ?? encoderClass, options, rest), 'encode', [value]);
    },
    DUMP_DEFAULTS,
  );
  m.def(
    'dump',
    ['obj', 'fp', ...DUMP_PARAMETERS, '**kw'],
    (value, file, ...options) => {
      const rest = options.pop() as PyDict;
      const chunks = isDefault(options, rest)
        ? chunksOf(defaults(), value, false)
        : toArray(callMethod(makeEncoder(options[4] ?? encoderClass, options, rest), 'iterencode', [value]));
      for (const chunk of chunks) callMethod(file, 'write', [chunk]);
      return null;
    },
    DUMP_DEFAULTS,
  );
}

const DECODER_PARAMETERS = ['encoding', 'object_hook', 'parse_float', 'parse_int', 'parse_constant', 'strict', 'object_pairs_hook'];

/** How a decoder is made to read numbers and constants; null for the standard way. */
function ownHook(self: Value, name: string, standard: Value): Value {
  const hook = getAttr(self, name);
  return hook === standard ? null : hook;
}

const parseConstant = native('__getitem__', 1, 1, (name) => constantValue(str(name)));

function decoderOptions(self: Value): DecoderOptions {
  return {
    encoding: getAttr(self, 'encoding'),
    objectHook: getAttr(self, 'object_hook'),
    objectPairsHook: getAttr(self, 'object_pairs_hook'),
    parseFloat: ownHook(self, 'parse_float', floatType),
    parseInt: ownHook(self, 'parse_int', intType),
    parseConstant: ownHook(self, 'parse_constant', parseConstant),
    strict: truth(getAttr(self, 'strict')),
  };
}

const DEFAULT_DECODER: DecoderOptions = {
  encoding: null,
  objectHook: null,
  objectPairsHook: null,
  parseFloat: null,
  parseInt: null,
  parseConstant: null,
  strict: true,
};

/** scan_once of a decoder: a value and where it ends. Raises StopIteration where none begins. */
function scanOnce(options: DecoderOptions, document: Value, index: Value): Value {
  const source = textOrUndefined(document);
  if (source === undefined) throw raise(typeError(`first argument must be a string, not ${typeOf(document).fullName}`));
  const { text, isUnicode } = source;
  const from = asInt(index);
  if (from < 0) throw raise(valueError('idx cannot be negative'));
  const scanner = new Scanner(text, isUnicode, options);
  const value = scanner.scan(isUnicode ? unitIndex(text, from) : from);
  return new PyTuple([value, isUnicode ? characterCount(text.slice(0, scanner.end)) : scanner.end]);
}

/** The same as an object, made from a decoder's attributes as they are then: json.scanner.make_scanner. */
class DecoderScan extends PyBuiltin {
  constructor(readonly options: DecoderOptions) {
    super('scan_once', (args) => scanOnce(options, args[0], args[1]));
  }
}

function scanOrFail<T>(scan: () => T): T {
  try {
    return scan();
  } catch (error) {
    if (isRaised(error, StopIteration)) throw raise(valueError('No JSON object could be decoded'));
    throw error;
  }
}

/** The value of a whole document, with white space around it. */
function decodeDocument(document: Value, options: DecoderOptions): Value {
  const source = textOrUndefined(document);
  if (source === undefined) {
    // White space is skipped first, by an expression that takes what the scanner does not.
    const isBytes = document instanceof PyByteArray;
    throw raise(typeError(isBytes ? 'first argument must be a string, not bytearray' : 'expected string or buffer'));
  }
  const { text, isUnicode } = source;
  const scanner = new Scanner(text, isUnicode, options);
  const value = scanOrFail(() => scanner.scan(scanner.skip(0)));
  const end = scanner.skip(scanner.end);
  if (end !== text.length) positionError('Extra data', text, isUnicode, end, text.length);
  return value;
}

/** What a decoder's attributes are where nothing was given. */
const STANDARD: Record<string, Value> = { parse_float: floatType, parse_int: intType, parse_constant: parseConstant };

/** decode() with a scan_once of the program's own. */
function decodeBy(scan: Value, document: Value): Value {
  const { text, isUnicode } = textWith(document, 'match');
  const skip = (at: number): number => new Scanner(text, isUnicode, DEFAULT_DECODER).skip(at);
  const [value, stop] = toArray(scanOrFail(() => callValue(scan, [document, skip(0)], null)));
  const end = skip(asInt(stop));
  if (end !== text.length) positionError('Extra data', text, isUnicode, end, text.length);
  return value;
}

/** The class JSONDecoder. */
function defineDecoder(m: ModuleBuilder, decoder: ModuleBuilder): PyType {
  return m.newClass('JSONDecoder', [], {
    __init__: m.method(
      '__init__',
      ['self', ...DECODER_PARAMETERS],
      (self, ...values) => {
        DECODER_PARAMETERS.forEach((name, i) => {
          const standard = STANDARD[name];
          setAttr(self, name, standard !== undefined && !truth(values[i]) ? standard : values[i]);
        });
        setAttr(self, 'parse_string', decoder.get('scanstring'));
        setAttr(self, 'scan_once', new DecoderScan(decoderOptions(self)));
        return null;
      },
      [null, null, null, null, null, true, null],
    ),
    decode: m.method('decode', ['self', 's'], (self, document) => {
      const scan = getAttr(self, 'scan_once');
      return scan instanceof DecoderScan ? decodeDocument(document, scan.options) : decodeBy(scan, document);
    }),
    raw_decode: m.method(
      'raw_decode',
      ['self', 's', 'idx'],
      (self, document, index) => scanOrFail(() => callValue(getAttr(self, 'scan_once'), [document, index], null)),
      [0],
    ),
  });
}

function defineLoad(m: ModuleBuilder, decoderClass: PyType): void {
  const parameters = ['encoding', 'cls', 'object_hook', 'parse_float', 'parse_int', 'parse_constant', 'object_pairs_hook'];
  const defaults = parameters.map(() => null);
  const load = (document: Value, values: Value[]): Value => {
    const rest = values.pop() as PyDict;
    if (rest.size === 0 && values.every((value) => value === null)) return decodeDocument(document, DEFAULT_DECODER);
    parameters.forEach((name, i) => {
      if (name !== 'cls' && (name === 'encoding' || values[i] !== null)) rest.setStr(name, values[i]);
    });
    return callMethod(callValue(values[1] ?? decoderClass, [], kwargsFromDict(rest)), 'decode', [document]);
  };
  m.def('loads', ['s', ...parameters, '**kw'], (document, ...values) => load(document, values), defaults);
  m.def('load', ['fp', ...parameters, '**kw'], (file, ...values) => load(callMethod(file, 'read', []), values), defaults);
}

/** json.encoder, whose names a program may change. */
function encoderModule(): ModuleBuilder {
  const m = new ModuleBuilder('json.encoder', 'Implementation of JSONEncoder');
  m.def('encode_basestring', ['s'], (text) => encodeString(textArgument(text), false));
  m.def('py_encode_basestring_ascii', ['s'], (text) => encodeString(textArgument(text), true));
  m.parsed('encode_basestring_ascii', 1, 1, (text) => encodeString(textArgument(text), true));
  m.set('c_encode_basestring_ascii', m.get('encode_basestring_ascii'));
  m.set(
    'c_make_encoder',
    native('make_encoder', 0, 10, () => refuse('json.encoder.c_make_encoder', 'make an encoder without JSONEncoder')),
  );
  m.set('FLOAT_REPR', getAttr(floatType, '__repr__'));
  m.set('INFINITY', new PyFloat(Number.POSITIVE_INFINITY));
  const escapes = new PyDict();
  for (const char of ['\\', '"', '\b', '\f', '\n', '\r', '\t']) escapes.setStr(char, (encodeString(char, true) as string).slice(1, -1));
  for (let code = 0; code < 32; code++) {
    const char = String.fromCharCode(code);
    if (escapes.getStr(char) === undefined) escapes.setStr(char, `\\u${code.toString(16).padStart(4, '0')}`);
  }
  m.set('ESCAPE_DCT', escapes);
  return m;
}

function textArgument(value: Value): Value {
  if (isText(value)) return value;
  throw raise(typeError(`first argument must be a string, not ${typeOf(value).fullName}`));
}

function decoderModule(): ModuleBuilder {
  const m = new ModuleBuilder('json.decoder', 'Implementation of JSONDecoder');
  m.nativeVariadic('scanstring', (args) => {
    if (args.length < 2) throw raise(typeError(`scanstring() takes at least 2 arguments (${args.length} given)`));
    const [document, end, encoding, strict] = args;
    const { text, isUnicode } = textWith(textArgument(document), 'match');
    const options = { ...DEFAULT_DECODER, encoding: encoding ?? null, strict: strict === undefined || truth(strict) };
    const scanner = new Scanner(text, isUnicode, options);
    const start = asInt(end);
    const value = scanner.string(isUnicode && start > 0 ? unitIndex(text, start) : start);
    return new PyTuple([value, isUnicode ? characterCount(text.slice(0, scanner.end)) : scanner.end]);
  });
  m.set('c_scanstring', m.get('scanstring'));
  m.set('py_scanstring', m.get('scanstring'));
  const constants: [string, string][] = [
    ['NaN', 'NaN'],
    ['PosInf', 'Infinity'],
    ['NegInf', '-Infinity'],
  ];
  for (const [name, text] of constants) m.set(name, constantValue(text));
  const unitAt = ({ text, isUnicode }: Text, at: Value): number => (isUnicode ? unitIndex(text, asInt(at)) : asInt(at));
  m.def('linecol', ['doc', 'pos'], (document, at) => {
    const source = textWith(document, 'count');
    return new PyTuple(lineAndColumn(source.text, source.isUnicode, unitAt(source, at)));
  });
  m.def(
    'errmsg',
    ['msg', 'doc', 'pos', 'end'],
    (message, document, at, end) => {
      const source = textWith(document, 'count');
      const stop = end === null ? undefined : unitAt(source, end);
      return positionMessage(str(message), source.text, source.isUnicode, unitAt(source, at), stop);
    },
    [null],
  );
  m.set('DEFAULT_ENCODING', 'utf-8');
  m.set('__all__', new PyList(['JSONDecoder']));
  return m;
}

function scannerModule(): ModuleBuilder {
  const m = new ModuleBuilder('json.scanner', 'JSON token scanner');
  m.native('make_scanner', 1, 1, (context) => new DecoderScan(decoderOptions(context)));
  m.set('c_make_scanner', m.get('make_scanner'));
  m.set('py_make_scanner', m.get('make_scanner'));
  m.set('__all__', new PyList(['make_scanner']));
  return m;
}

export const jsonModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('json', 'JSON (JavaScript Object Notation) <http://json.org>.');
  const encoder = encoderModule();
  const decoder = decoderModule();
  const settings = new EncoderSettings(encoder);
  const encoderClass = defineEncoder(encoder, settings);
  const decoderClass = defineDecoder(decoder, decoder);
  m.set('JSONEncoder', encoderClass);
  m.set('JSONDecoder', decoderClass);
  defineDump(m, encoderClass, settings);
  defineLoad(m, decoderClass);
  for (const part of [encoder, decoder, scannerModule()]) {
    m.set(part.name.slice('json.'.length), part.module);
    runtime.modules.set(part.name, part.module);
  }
  m.set('_default_encoder', callValue(encoderClass, [], null));
  m.set('_default_decoder', callValue(decoderClass, [], null));
  m.set('__version__', '2.0.9');
  m.set('__author__', 'Bob Ippolito <bob@redivi.com>');
  m.set('__all__', new PyList(['dump', 'dumps', 'load', 'loads', 'JSONDecoder', 'JSONEncoder']));
  return m.module;
};

/** A submodule: importing the package, which comes first, has made it. */
export function jsonSubmodule(name: 'encoder' | 'decoder' | 'scanner'): ModuleFactory {
  return (runtime) => getAttr(runtime.importModule('json'), name) as PyModule;
}
