/** json. */
import { getAttr, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import type { PyDict } from '../objects/dict.ts';
import { isRaised, raise, StopIteration, typeError, valueError } from '../objects/exceptions.ts';
import { asInt } from '../objects/index-value.ts';
import { toArray } from '../objects/iterate.ts';
import { kwargsFromDict } from '../objects/native.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { characterCount, unitIndex } from '../objects/text/code-points.ts';
import { repr, strValue } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { typeOf } from '../objects/types.ts';
import { PyTuple, type PyType, type Value } from '../objects/value.ts';
import { libraryGenerator } from './generator.ts';
import { joinChunks } from './join-chunks.ts';
import { type DecoderOptions, positionError, Scanner } from './json/decode.ts';
import { type EncoderOptions, Encoding, encodeString, isText, optionsOf } from './json/encode.ts';
import { ModuleBuilder } from './module-builder.ts';
import { textOrUndefined } from './text-argument.ts';

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
  fallback: notSerializable,
};

function notSerializable(value: Value): never {
  throw raise(typeError(`${repr(value)} is not JSON serializable`));
}

function unpackTwo(value: Value): [Value, Value] {
  const items = toArray(value);
  if (items.length > 2) throw raise(valueError('too many values to unpack'));
  if (items.length < 2) throw raise(valueError(`need more than ${items.length} value${items.length === 1 ? '' : 's'} to unpack`));
  return [items[0], items[1]];
}

function chunksOf(options: EncoderOptions, value: Value, inC: boolean): Value[] {
  const encoding = new Encoding(options, inC);
  encoding.encode(value);
  return encoding.chunks;
}

/** The class JSONEncoder. */
function defineEncoder(m: ModuleBuilder): PyType {
  const iterencode = m.method(
    'iterencode',
    ['self', 'o', '_one_shot'],
    (self, value, oneShot) => {
      const options = optionsOf(self);
      const inC = truth(oneShot) && options.indent === null && !options.sortKeys;
      const chunks = chunksOf(options, value, inC);
      return libraryGenerator('_iterencode', chunks[Symbol.iterator]());
    },
    [false],
  );
  const encode = (self: Value, value: Value): Value => {
    if (isText(value)) return encodeText(self, value);
    if (typeOf(self).lookup('iterencode') !== iterencode) {
      return joinChunks(toArray(callMethod(self, 'iterencode', [value])));
    }
    const options = optionsOf(self);
    return joinChunks(chunksOf(options, value, options.indent === null && !options.sortKeys));
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

function initEncoder(self: Value, ...values: Value[]): Value {
  ENCODER_PARAMETERS.forEach((name, i) => {
    if (name === 'separators') {
      if (values[i] === null) return;
      const [item, key] = unpackTwo(values[i]);
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

function defineDump(m: ModuleBuilder, encoderClass: PyType): void {
  m.def(
    'dumps',
    ['obj', ...DUMP_PARAMETERS, '**kw'],
    (value, ...options) => {
      const rest = options.pop() as PyDict;
      if (isDefault(options, rest)) {
        return isText(value) ? encodeString(value, true) : joinChunks(chunksOf(DEFAULTS, value, true));
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
        ? chunksOf(DEFAULTS, value, false)
        : toArray(callMethod(makeEncoder(options[4] ?? encoderClass, options, rest), 'iterencode', [value]));
      for (const chunk of chunks) callMethod(file, 'write', [chunk]);
      return null;
    },
    DUMP_DEFAULTS,
  );
}

const DECODER_PARAMETERS = ['encoding', 'object_hook', 'parse_float', 'parse_int', 'parse_constant', 'strict', 'object_pairs_hook'];

function decoderOptions(self: Value): DecoderOptions {
  return {
    encoding: getAttr(self, 'encoding'),
    objectHook: getAttr(self, 'object_hook'),
    objectPairsHook: getAttr(self, 'object_pairs_hook'),
    parseFloat: getAttr(self, 'parse_float'),
    parseInt: getAttr(self, 'parse_int'),
    parseConstant: getAttr(self, 'parse_constant'),
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

function scanOrFail(scanner: Scanner, at: number): Value {
  try {
    return scanner.scan(at);
  } catch (error) {
    if (isRaised(error, StopIteration)) throw raise(valueError('No JSON object could be decoded'));
    throw error;
  }
}

/** The value of a whole document, with white space around it. */
function decodeDocument(document: Value, options: DecoderOptions): Value {
  const source = textOrUndefined(document);
  if (source === undefined) throw raise(typeError('expected string or buffer'));
  const { text, isUnicode } = source;
  const scanner = new Scanner(text, isUnicode, options);
  const value = scanOrFail(scanner, scanner.skip(0));
  const end = scanner.skip(scanner.end);
  if (end !== text.length) positionError('Extra data', text, isUnicode, end, text.length);
  return value;
}

/** The class JSONDecoder. */
function defineDecoder(m: ModuleBuilder): PyType {
  return m.newClass('JSONDecoder', [], {
    __init__: m.method(
      '__init__',
      ['self', ...DECODER_PARAMETERS],
      (self, ...values) => {
        DECODER_PARAMETERS.forEach((name, i) => {
          setAttr(self, name, values[i]);
        });
        return null;
      },
      [null, null, null, null, null, true, null],
    ),
    decode: m.method('decode', ['self', 's'], (self, document) => decodeDocument(document, decoderOptions(self))),
    raw_decode: m.method(
      'raw_decode',
      ['self', 's', 'idx'],
      (self, document, index) => {
        const source = textOrUndefined(document);
        if (source === undefined) throw raise(typeError(`first argument must be a string, not ${typeOf(document).name}`));
        const { text, isUnicode } = source;
        const scanner = new Scanner(text, isUnicode, decoderOptions(self));
        const start = isUnicode ? unitIndex(text, asInt(index)) : asInt(index);
        const value = scanOrFail(scanner, start);
        return new PyTuple([value, isUnicode ? characterCount(text.slice(0, scanner.end)) : scanner.end]);
      },
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

export const jsonModule: ModuleFactory = () => {
  const m = new ModuleBuilder('json', 'JSON (JavaScript Object Notation) <http://json.org>.');
  const encoderClass = defineEncoder(m);
  const decoderClass = defineDecoder(m);
  defineDump(m, encoderClass);
  defineLoad(m, decoderClass);
  m.set('__version__', '2.0.9');
  return m.module;
};

/** Kept for the submodules json.encoder and json.decoder, whose classes these are. */
export function jsonSubmodule(name: 'encoder' | 'decoder', cls: string): ModuleFactory {
  return (runtime) => {
    const m = new ModuleBuilder(`json.${name}`);
    m.set(cls, getAttr(runtime.importModule('json'), cls));
    return m.module;
  };
}
