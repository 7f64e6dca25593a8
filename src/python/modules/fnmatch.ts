/** fnmatch, and the matching that glob is built on. */
import { length } from '../objects/items.ts';
import { toArray } from '../objects/iterate.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { PyList, type Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';
import * as engine from './re/engine.ts';
import { compilePattern } from './re.ts';
import { makeText, type Text, textWith } from './text-argument.ts';

/** A set in brackets that begins behind `at`, as a regular expression has it, and where it ends; undefined where it is not closed. */
function bracketSet(pattern: string, at: number): [string, number] | undefined {
  let end = at;
  if (pattern[end] === '!') end++;
  if (pattern[end] === ']') end++;
  end = pattern.indexOf(']', end);
  if (end < 0) return undefined;
  const inside = pattern.slice(at, end).replaceAll('\\', '\\\\');
  if (inside.startsWith('!')) return [`[^${inside.slice(1)}]`, end + 1];
  return [inside.startsWith('^') ? `[\\${inside}]` : `[${inside}]`, end + 1];
}

/** A shell pattern as a regular expression. */
export function translatePattern(pattern: string): string {
  let out = '';
  for (let i = 0; i < pattern.length; ) {
    const char = pattern[i++];
    if (char === '*') out += '.*';
    else if (char === '?') out += '.';
    else if (char === '[') {
      const set = bracketSet(pattern, i);
      out += set === undefined ? '\\[' : set[0];
      if (set !== undefined) i = set[1];
    } else out += engine.escape(char);
  }
  return `${out}\\Z(?ms)`;
}

/** Does a name match a shell pattern? */
export function matchesPattern(name: Value, pattern: Text): boolean {
  const regex = compilePattern(makeText(translatePattern(pattern.text), pattern.isUnicode), 0);
  return callMethod(regex, 'match', [name]) !== null;
}

export const fnmatchModule: ModuleFactory = () => {
  const m = new ModuleBuilder('fnmatch', 'Filename matching with shell patterns.');
  for (const name of ['fnmatch', 'fnmatchcase']) {
    m.def(name, ['name', 'pat'], (file, pattern) => {
      length(pattern);
      return matchesPattern(file, textWith(pattern, 'replace'));
    });
  }
  m.def('filter', ['names', 'pat'], (names, pattern) => {
    const text = textWith(pattern, 'replace');
    return new PyList(toArray(names).filter((name) => matchesPattern(name, text)));
  });
  m.def('translate', ['pat'], (pattern) => {
    const { text, isUnicode } = textWith(pattern, 'replace');
    // Only what is taken over from the pattern is unicode.
    return makeText(translatePattern(text), isUnicode && /[^*?]/.test(text));
  });
  m.set('__all__', new PyList(['filter', 'fnmatch', 'fnmatchcase', 'translate']));
  return m.module;
};
