/** importlib: import_module(). */

import { callValue } from '../objects/call.ts';
import { raise, typeError, valueError } from '../objects/exceptions.ts';
import { getItem } from '../objects/items.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { truth } from '../objects/truth.ts';
import type { Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';
import { joinTexts, makeText, textWith } from './text-argument.ts';

/** The full name of what stands behind `dots` dots, seen from a package. Raises AttributeError, ValueError. */
function resolved(rest: Value, packageName: Value, dots: number): Value {
  const { text, isUnicode } = textWith(packageName, 'rindex');
  let name = text;
  for (let i = 1; i < dots; i++) {
    const dot = name.lastIndexOf('.');
    if (dot < 0) throw raise(valueError('attempted relative import beyond top-level package'));
    name = name.slice(0, dot);
  }
  const joined = joinTexts({ text: `${name}.`, isUnicode }, textWith(rest, 'startswith'));
  return makeText(joined.text, joined.isUnicode);
}

export const importlibModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('importlib', 'Importing a module by its name.');
  m.def(
    'import_module',
    ['name', 'package'],
    (given, packageName) => {
      const { text, isUnicode } = textWith(given, 'startswith');
      const dots = (/^\.*/.exec(text) as RegExpExecArray)[0].length;
      if (dots > 0 && !truth(packageName)) throw raise(typeError("relative imports require the 'package' argument"));
      const name = dots === 0 ? given : resolved(makeText(text.slice(dots), isUnicode), packageName, dots);
      callValue(runtime.builtins.getStr('__import__') ?? null, [name], null);
      return getItem(runtime.importModule('sys').attrs.getStr('modules') ?? null, name);
    },
    [null],
  );
  return m.module;
};
