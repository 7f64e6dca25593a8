/** string. */
import { add } from '../objects/arithmetic.ts';
import { getAttr, setAttr } from '../objects/attributes.ts';
import { PyByteArray } from '../objects/byte-array.ts';
import { callValue } from '../objects/call.ts';
import { makeClass } from '../objects/class.ts';
import { PyDict } from '../objects/dict.ts';
import { isRaised, KeyError, PyException, raise, typeError, ValueError, valueError } from '../objects/exceptions.ts';
import { integerValue } from '../objects/index-value.ts';
import { getItem, getSlice } from '../objects/items.ts';
import { stepOver, toArray } from '../objects/iterate.ts';
import { PyBuiltin } from '../objects/native.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { PySet } from '../objects/set.ts';
import { callMethod } from '../objects/special-methods.ts';
import { repr, str, strOrUnicode, strValue } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { objectType, typeOf, typeType } from '../objects/types.ts';
import { PyTuple, type PyType, type Value } from '../objects/value.ts';
import { joinChunks } from './join-chunks.ts';
import { ModuleBuilder } from './module-builder.ts';
import { compilePattern } from './re.ts';
import { textOrUndefined, textWith } from './text-argument.ts';

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';
const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

const CONSTANTS: Record<string, string> = {
  whitespace: '\t\n\x0b\x0c\r ',
  lowercase: LOWER,
  uppercase: UPPER,
  letters: LOWER + UPPER,
  ascii_lowercase: LOWER,
  ascii_uppercase: UPPER,
  ascii_letters: LOWER + UPPER,
  digits: DIGITS,
  hexdigits: `${DIGITS}abcdefABCDEF`,
  octdigits: '01234567',
  punctuation: PUNCTUATION,
  printable: `${DIGITS}${LOWER}${UPPER}${PUNCTUATION} \t\n\r\x0b\x0c`,
};

/** Functions that call the method of their name, with what parameters it gets beside the text. */
const DELEGATES: [string, string[], Value[]][] = [
  ['lower', [], []],
  ['upper', [], []],
  ['swapcase', [], []],
  ['capitalize', [], []],
  ['strip', ['chars'], [null]],
  ['lstrip', ['chars'], [null]],
  ['rstrip', ['chars'], [null]],
  ['split', ['sep', 'maxsplit'], [null, -1]],
  ['rsplit', ['sep', 'maxsplit'], [null, -1]],
  ['expandtabs', ['tabsize'], [8]],
  ['index', ['*args'], []],
  ['rindex', ['*args'], []],
  ['count', ['*args'], []],
  ['find', ['*args'], []],
  ['rfind', ['*args'], []],
  ['ljust', ['width', '*args'], []],
  ['rjust', ['width', '*args'], []],
  ['center', ['width', '*args'], []],
];

function defineFunctions(m: ModuleBuilder, runtime: Runtime): void {
  for (const [name, parameters, defaults] of DELEGATES) {
    const starred = parameters[parameters.length - 1] === '*args';
    m.def(
      name,
      ['s', ...parameters],
      (text, ...rest) => callMethod(text, name, starred ? [...rest.slice(0, -1), ...(rest[rest.length - 1] as PyTuple).items] : rest),
      defaults,
    );
  }
  m.set('splitfields', m.get('split'));
  m.def('join', ['words', 'sep'], (words, sep) => callMethod(sep, 'join', [words]), [' ']);
  m.set('joinfields', m.get('join'));
  m.def('zfill', ['x', 'width'], (x, width) => callMethod(strValue(x) === undefined ? repr(x) : x, 'zfill', [width]));
  m.def('replace', ['s', 'old', 'new', 'maxreplace'], (s, old, by, most) => callMethod(s, 'replace', [old, by, most]), [-1]);
  m.def(
    'translate',
    ['s', 'table', 'deletions'],
    (s, table, deletions) => {
      if (truth(deletions) || table === null) return callMethod(s, 'translate', [table, deletions]);
      return callMethod(s, 'translate', [add(table, getSlice(s, 0, 0))]);
    },
    [''],
  );
  m.def('capwords', ['s', 'sep'], capitalizeWords, [null]);
  m.parsed('maketrans', 2, 2, makeTranslation);
  const convert = (name: string, type: string): void => {
    const target = runtime.builtins.getStr(type) as Value;
    const parameters = type === 'float' ? ['s'] : ['s', 'base'];
    m.def(name, parameters, (...args) => callValue(target, args, null), type === 'float' ? [] : [10]);
  };
  convert('atof', 'float');
  convert('atoi', 'int');
  convert('atol', 'long');
  for (const name of ['index_error', 'atoi_error', 'atof_error', 'atol_error']) m.set(name, ValueError);
}

function capitalizeWords(text: Value, sep: Value): Value {
  const words = toArray(callMethod(text, 'split', sep === null ? [] : [sep])).map((word) => callMethod(word, 'capitalize', []));
  const joiner = truth(sep) ? sep : ' ';
  const chunks: Value[] = [];
  words.forEach((word, i) => {
    if (i > 0) chunks.push(joiner);
    chunks.push(word);
  });
  return joinChunks(chunks);
}

function makeTranslation(from: Value, to: Value): Value {
  const [source, target] = [from, to].map((value, i) => {
    if (value instanceof PyByteArray)
      throw raise(typeError(`maketrans() argument ${i + 1} must be string or pinned buffer, not bytearray`));
    const bytes = textOrUndefined(value) === undefined ? undefined : str(value);
    if (bytes !== undefined) return bytes;
    const given = value === null ? 'None' : typeOf(value).name;
    throw raise(typeError(`maketrans() argument ${i + 1} must be string or read-only character buffer, not ${given}`));
  });
  if (source.length !== target.length) throw raise(valueError('maketrans arguments must have same length'));
  const table = Array.from({ length: 256 }, (_, i) => String.fromCharCode(i));
  for (let i = 0; i < source.length; i++) table[source.charCodeAt(i)] = target[i];
  return table.join('');
}

const IGNORECASE_VERBOSE = 2 | 64;

/** The pattern that finds a template's placeholders, by the class's delimiter and kind of identifier. */
function placeholderPattern(runtime: Runtime, cls: PyType): Value {
  const delimiter = str(callMethod(runtime.importModule('re'), 'escape', [getAttr(cls, 'delimiter')]));
  const identifier = str(getAttr(cls, 'idpattern'));
  const forms = `(?P<escaped>${delimiter})|(?P<named>${identifier})|{(?P<braced>${identifier})}|(?P<invalid>)`;
  return compilePattern(`${delimiter}(?:${forms})`, IGNORECASE_VERBOSE);
}

/** The metaclass compiles a class's pattern when the class is made. */
function templateMetaclass(m: ModuleBuilder, runtime: Runtime): PyType {
  const setPattern = (cls: PyType, own: Value | undefined): void => {
    setAttr(cls, 'pattern', own === undefined ? placeholderPattern(runtime, cls) : compilePattern(own, IGNORECASE_VERBOSE));
  };
  return m.newClass('_TemplateMetaclass', [typeType], {
    __init__: m.method('__init__', ['cls', 'name', 'bases', 'dct'], (cls, _name, _bases, namespace) => {
      setPattern(cls as PyType, (namespace as PyDict).getStr('pattern'));
      return null;
    }),
  });
}

/** A value by the keywords first, then by the mapping. */
function lookUp(kws: PyDict, mapping: Value | undefined, key: Value): Value {
  const own = kws.get(key);
  if (own !== undefined) return own;
  return getItem(mapping === undefined ? kws : mapping, key);
}

function invalidPlaceholder(self: Value, match: Value): never {
  const at = callMethod(match, 'start', ['invalid']) as number;
  const { text } = textWith(getAttr(self, 'template'), 'splitlines');
  const before = text.slice(0, at);
  const breaks = before.match(/\r\n|[\n\r]/g)?.length ?? 0;
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  throw raise(valueError(`Invalid placeholder in string: line ${breaks + 1}, col ${at - start}`));
}

/** substitute() and safe_substitute(). */
function substitution(m: ModuleBuilder, name: string, safe: boolean): Value {
  return m.method(name, ['*args', '**kws'], (args, kws) => {
    const [self, mapping, ...more] = (args as PyTuple).items;
    if (self === undefined) throw raise(typeError(`descriptor '${name}' of 'Template' object needs an argument`));
    if (more.length > 0) throw raise(typeError('Too many positional arguments'));
    const convert = (match: Value): Value => {
      const group = (which: string): Value => callMethod(match, 'group', [which]);
      const named = truth(group('named')) ? group('named') : group('braced');
      if (named !== null) return substituted(kws as PyDict, mapping, named, safe ? match : undefined);
      if (group('escaped') !== null) return getAttr(self, 'delimiter');
      if (group('invalid') === null) {
        throw raise(new PyException(ValueError, new PyTuple(['Unrecognized named group in pattern', getAttr(self, 'pattern')])));
      }
      return safe ? callMethod(match, 'group', []) : invalidPlaceholder(self, match);
    };
    return callMethod(getAttr(self, 'pattern'), 'sub', [new PyBuiltin('convert', ([match]) => convert(match)), getAttr(self, 'template')]);
  });
}

/** The text of a name's value; what stands in the template where there is none and `match` is given. */
function substituted(kws: PyDict, mapping: Value | undefined, name: Value, match: Value | undefined): Value {
  try {
    return strOrUnicode(lookUp(kws, mapping, name));
  } catch (error) {
    if (match === undefined || !isRaised(error, KeyError)) throw error;
    return callMethod(match, 'group', []);
  }
}

function defineTemplate(m: ModuleBuilder, runtime: Runtime): void {
  const metaclass = templateMetaclass(m, runtime);
  const namespace = new PyDict();
  const members: [string, Value][] = [
    ['__module__', 'string'],
    ['__metaclass__', metaclass],
    ['__doc__', 'A string class for supporting $-substitutions.'],
    ['delimiter', '$'],
    ['idpattern', '[_a-z][_a-z0-9]*'],
    [
      '__init__',
      m.method('__init__', ['self', 'template'], (self, template) => {
        setAttr(self, 'template', template);
        return null;
      }),
    ],
    ['substitute', substitution(m, 'substitute', false)],
    ['safe_substitute', substitution(m, 'safe_substitute', true)],
  ];
  for (const [name, value] of members) namespace.setStr(name, value);
  const template = makeClass(metaclass, 'Template', [objectType], namespace);
  setAttr(template, 'pattern', placeholderPattern(runtime, template));
  m.set('Template', template);
}

/** The pieces of a format string, as Formatter goes through them. */
function formatPieces(self: Value, format: Value, args: Value, kwargs: Value, used: PySet, depth: number): Value {
  if (depth < 0) throw raise(valueError('Max string recursion exceeded'));
  const result: Value[] = [];
  const step = stepOver(callMethod(self, 'parse', [format]));
  for (let piece = step(); piece !== undefined; piece = step()) {
    const [literal, field, spec, conversion] = toArray(piece);
    if (truth(literal)) result.push(literal);
    if (field === null) continue;
    const [value, key] = toArray(callMethod(self, 'get_field', [field, args, kwargs]));
    used.add(key);
    const converted = callMethod(self, 'convert_field', [value, conversion]);
    const innerSpec = formatPieces(self, spec, args, kwargs, used, depth - 1);
    result.push(callMethod(self, 'format_field', [converted, innerSpec]));
  }
  return joinChunks(result);
}

/** The receiver, the format string and the rest of format()'s arguments. */
function formatArguments(args: PyTuple, kwargs: PyDict): [Value, Value, Value] {
  const [self, ...rest] = args.items;
  if (self === undefined) throw raise(typeError("descriptor 'format' of 'Formatter' object needs an argument"));
  if (rest.length > 0) return [self, rest[0], new PyTuple(rest.slice(1))];
  const format = kwargs.delete('format_string');
  if (format === undefined) throw raise(typeError("format() missing 1 required positional argument: 'format_string'"));
  return [self, format, new PyTuple([])];
}

function getField(self: Value, name: Value, args: Value, kwargs: Value): Value {
  const [first, rest] = toArray(callMethod(name, '_formatter_field_name_split', []));
  let value = callMethod(self, 'get_value', [first, args, kwargs]);
  const step = stepOver(rest);
  for (let part = step(); part !== undefined; part = step()) {
    const [isAttribute, key] = toArray(part);
    value = truth(isAttribute) ? getAttr(value, str(key)) : getItem(value, key);
  }
  return new PyTuple([value, first]);
}

function convertField(value: Value, conversion: Value): Value {
  if (conversion === null) return value;
  if (conversion === 's') return str(value);
  if (conversion === 'r') return repr(value);
  throw raise(valueError(`Unknown conversion specifier ${str(conversion)}`));
}

function defineFormatter(m: ModuleBuilder, runtime: Runtime): void {
  m.newClass('Formatter', [], {
    format: m.method('format', ['*args', '**kwargs'], (args, kwargs) => {
      const [self, format, rest] = formatArguments(args as PyTuple, kwargs as PyDict);
      return callMethod(self, 'vformat', [format, rest, kwargs]);
    }),
    vformat: m.method('vformat', ['self', 'format_string', 'args', 'kwargs'], (self, format, args, kwargs) => {
      const used = new PySet();
      const result = formatPieces(self, format, args, kwargs, used, 2);
      callMethod(self, 'check_unused_args', [used, args, kwargs]);
      return result;
    }),
    get_value: m.method('get_value', ['self', 'key', 'args', 'kwargs'], (_self, key, args, kwargs) =>
      getItem(integerValue(key) !== undefined ? args : kwargs, key),
    ),
    check_unused_args: m.method('check_unused_args', ['self', 'used_args', 'args', 'kwargs'], () => null),
    format_field: m.method('format_field', ['self', 'value', 'format_spec'], (_self, value, spec) =>
      callValue(runtime.builtins.getStr('format') as Value, [value, spec], null),
    ),
    convert_field: m.method('convert_field', ['self', 'value', 'conversion'], (_self, value, conversion) =>
      convertField(value, conversion),
    ),
    parse: m.method('parse', ['self', 'format_string'], (_self, format) => callMethod(format, '_formatter_parser', [])),
    get_field: m.method('get_field', ['self', 'field_name', 'args', 'kwargs'], getField),
  });
}

export const stringModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('string', 'A collection of string operations (most are no longer used).');
  m.setAll(CONSTANTS);
  defineFunctions(m, runtime);
  defineTemplate(m, runtime);
  defineFormatter(m, runtime);
  return m.module;
};
