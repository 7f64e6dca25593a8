/** re. The engine is in re/, patterns and matches as values in re-objects.ts. */
import { getAttr, setAttr } from '../objects/attributes.ts';
import { callValue, isCallable } from '../objects/call.ts';
import { raise, typeError, valueError } from '../objects/exceptions.ts';
import { hashValue } from '../objects/hash.ts';
import { integerValue } from '../objects/index-value.ts';
import { getItem } from '../objects/items.ts';
import { toArray } from '../objects/iterate.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { truth } from '../objects/truth.ts';
import { typeOf } from '../objects/types.ts';
import { PyList, PySlice, PyTuple, type PyType, type Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';
import * as engine from './re/engine.ts';
import { PyMatch, PyPattern, regexErrorType, regexTypes, withEngine } from './re-objects.ts';
import { makeText, textOrUndefined } from './text-argument.ts';

const CACHE = new Map<string, PyPattern>();
/** As many patterns as re itself keeps. */
const CACHE_SIZE = 100;

/** re.compile: the pattern of a text, or the pattern itself. With the flag DEBUG, what was parsed goes to `write`. Raises re.error. */
export function compilePattern(value: Value, flags: Value, write?: (bytes: string) => unknown): PyPattern {
  if (value instanceof PyPattern) {
    if (truth(flags)) throw raise(valueError('Cannot process flags argument with a compiled pattern'));
    return value;
  }
  const text = textOrUndefined(value);
  if (text === undefined) {
    hashValue(value);
    throw raise(typeError('first argument must be string or compiled pattern'));
  }
  const bits = integerValue(flags);
  if (bits === undefined) throw raise(typeError(`unsupported operand type(s) for &: '${typeOf(flags).fullName}' and 'int'`));
  const key = `${text.isUnicode ? 'u' : 'b'}${bits}:${text.text}`;
  const known = CACHE.get(key);
  if (known !== undefined) return known;
  regexTypes();
  const program = withEngine(() => engine.compile(text.text, Number(bits), text.isUnicode));
  const pattern = new PyPattern(value, program);
  if (write !== undefined && (Number(bits) & engine.flags.DEBUG) !== 0) {
    write(engine.dumpPattern(text.text, Number(bits), text.isUnicode));
    return pattern;
  }
  if (CACHE.size >= CACHE_SIZE) CACHE.clear();
  CACHE.set(key, pattern);
  return pattern;
}

const FLAGS: [string, string, number][] = [
  ['I', 'IGNORECASE', engine.flags.IGNORECASE],
  ['L', 'LOCALE', engine.flags.LOCALE],
  ['M', 'MULTILINE', engine.flags.MULTILINE],
  ['S', 'DOTALL', engine.flags.DOTALL],
  ['U', 'UNICODE', engine.flags.UNICODE],
  ['X', 'VERBOSE', engine.flags.VERBOSE],
  ['T', 'TEMPLATE', engine.flags.TEMPLATE],
];

function defineFunctions(m: ModuleBuilder, runtime: Runtime): void {
  const compile = (pattern: Value, flags: Value): PyPattern =>
    compilePattern(pattern, flags, (bytes) => callMethod(getAttr(runtime.importModule('sys'), 'stdout'), 'write', [bytes]));
  const one = ['pattern', 'string', 'flags'];
  for (const name of ['match', 'search', 'findall', 'finditer']) {
    m.def(name, one, (pattern, text, flags) => callMethod(compile(pattern, flags), name, [text]), [0]);
  }
  m.def(
    'split',
    ['pattern', 'string', 'maxsplit', 'flags'],
    (pattern, text, maxsplit, flags) => callMethod(compile(pattern, flags), 'split', [text, maxsplit]),
    [0, 0],
  );
  for (const name of ['sub', 'subn']) {
    m.def(
      name,
      ['pattern', 'repl', 'string', 'count', 'flags'],
      (pattern, repl, text, count, flags) => callMethod(compile(pattern, flags), name, [repl, text, count]),
      [0, 0],
    );
  }
  m.def('compile', ['pattern', 'flags'], compile, [0]);
  m.def('template', ['pattern', 'flags'], (pattern, flags) => compile(pattern, Number(integerValue(flags) ?? 0) | 1), [0]);
  m.def('purge', [], () => {
    CACHE.clear();
    return null;
  });
  m.def('escape', ['pattern'], (value) => {
    const text = textOrUndefined(value);
    if (text === undefined) {
      toArray(value);
      throw raise(typeError('expected string or buffer'));
    }
    return makeText(engine.escape(text.text), text.isUnicode);
  });
}

/** re.Scanner: cuts a text into tokens, each made by what stands beside the phrase that it matches. */
function defineScanner(m: ModuleBuilder): void {
  m.oldClass('Scanner', [], {
    __init__: m.method(
      '__init__',
      ['self', 'lexicon', 'flags'],
      (self, lexicon, flags) => {
        setAttr(self, 'lexicon', lexicon);
        const phrases = toArray(lexicon).map((entry) => {
          const text = textOrUndefined(toArray(entry)[0]);
          if (text === undefined) throw raise(typeError('first argument must be string or compiled pattern'));
          return { pattern: text.text, isUnicode: text.isUnicode };
        });
        regexTypes();
        const program = withEngine(() => engine.compileAlternatives(phrases, Number(integerValue(flags) ?? 0)));
        setAttr(self, 'scanner', new PyPattern(null, program));
        return null;
      },
      [0],
    ),
    scan: m.method('scan', ['self', 'string'], (self, text) => {
      const found = new PyList([]);
      const scanner = callMethod(getAttr(self, 'scanner'), 'scanner', [text]);
      let at = 0;
      for (;;) {
        const match = callMethod(scanner, 'match', []);
        if (!(match instanceof PyMatch)) break;
        const end = match.result.marks[1];
        if (end === at) break;
        at = end;
        const [, action] = toArray(getItem(getAttr(self, 'lexicon'), (match.result.lastindex ?? 0) - 1));
        setAttr(self, 'match', match);
        const token = isCallable(action) ? callValue(action, [self, match.text(0) ?? null], null) : action;
        if (token !== null) found.items.push(token);
      }
      return new PyTuple([found, getItem(text, new PySlice(at, null, null))]);
    }),
  });
}

export const reModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('re', 'Support for regular expressions (RE).');
  for (const [letter, name, bit] of FLAGS) {
    m.set(letter, bit);
    m.set(name, bit);
  }
  m.set('DEBUG', engine.flags.DEBUG);
  m.set('error', regexErrorType());
  defineFunctions(m, runtime);
  defineScanner(m);
  m.set('_pattern_type', regexTypes().pattern);
  m.set('__version__', '2.2.1');
  m.set(
    '__all__',
    new PyList([
      ...['match', 'search', 'sub', 'subn', 'split', 'findall', 'compile', 'purge', 'template', 'escape', 'I', 'L', 'M', 'S', 'X', 'U'],
      ...['IGNORECASE', 'LOCALE', 'MULTILINE', 'DOTALL', 'VERBOSE', 'UNICODE', 'error'],
    ]),
  );
  return m.module;
};

/** sre_constants, for those who import its error from there. */
export const sreConstantsModule: ModuleFactory = () => {
  const m = new ModuleBuilder('sre_constants');
  m.set('error', regexErrorType() as PyType);
  return m.module;
};
