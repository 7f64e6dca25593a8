/** re. The engine is in re/, patterns and matches as values in re-objects.ts. */
import { raise, typeError, valueError } from '../objects/exceptions.ts';
import { integerValue } from '../objects/index-value.ts';
import { toArray } from '../objects/iterate.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { truth } from '../objects/truth.ts';
import { typeOf } from '../objects/types.ts';
import { PyList, type PyType, type Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';
import * as engine from './re/engine.ts';
import { PyPattern, regexErrorType, regexTypes, withEngine } from './re-objects.ts';
import { makeText, textOrUndefined } from './text-argument.ts';

const CACHE = new Map<string, PyPattern>();
/** As many patterns as re itself keeps. */
const CACHE_SIZE = 100;

/** re.compile: the pattern of a text, or the pattern itself. Raises re.error. */
export function compilePattern(value: Value, flags: Value): PyPattern {
  if (value instanceof PyPattern) {
    if (truth(flags)) throw raise(valueError('Cannot process flags argument with a compiled pattern'));
    return value;
  }
  const text = textOrUndefined(value);
  if (text === undefined) throw raise(typeError('first argument must be string or compiled pattern'));
  const bits = integerValue(flags);
  if (bits === undefined) throw raise(typeError(`unsupported operand type(s) for &: '${typeOf(flags).name}' and 'int'`));
  const key = `${text.isUnicode ? 'u' : 'b'}${bits}:${text.text}`;
  const known = CACHE.get(key);
  if (known !== undefined) return known;
  regexTypes();
  const program = withEngine(() => engine.compile(text.text, Number(bits), text.isUnicode));
  const pattern = new PyPattern(value, program);
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

function defineFunctions(m: ModuleBuilder): void {
  const one = ['pattern', 'string', 'flags'];
  for (const name of ['match', 'search', 'findall', 'finditer']) {
    m.def(name, one, (pattern, text, flags) => callMethod(compilePattern(pattern, flags), name, [text]), [0]);
  }
  m.def(
    'split',
    ['pattern', 'string', 'maxsplit', 'flags'],
    (pattern, text, maxsplit, flags) => callMethod(compilePattern(pattern, flags), 'split', [text, maxsplit]),
    [0, 0],
  );
  for (const name of ['sub', 'subn']) {
    m.def(
      name,
      ['pattern', 'repl', 'string', 'count', 'flags'],
      (pattern, repl, text, count, flags) => callMethod(compilePattern(pattern, flags), name, [repl, text, count]),
      [0, 0],
    );
  }
  m.def('compile', ['pattern', 'flags'], compilePattern, [0]);
  m.def('template', ['pattern', 'flags'], (pattern, flags) => compilePattern(pattern, Number(integerValue(flags) ?? 0) | 1), [0]);
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

export const reModule: ModuleFactory = () => {
  const m = new ModuleBuilder('re', 'Support for regular expressions (RE).');
  for (const [letter, name, bit] of FLAGS) {
    m.set(letter, bit);
    m.set(name, bit);
  }
  m.set('DEBUG', engine.flags.DEBUG);
  m.set('error', regexErrorType());
  defineFunctions(m);
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
