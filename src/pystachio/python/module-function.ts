/** Functions of Pystachio's modules. */
import { PyDict } from '../../python/objects/dict.ts';
import type { PyFunction } from '../../python/objects/function.ts';
import { type Implementation, pythonFunction } from '../../python/objects/python-function.ts';

/** A function written in Python, of the module of that name. `parameters` may end with `*args`. */
export function moduleFunction(module: string, name: string, parameters: readonly string[], impl: Implementation): PyFunction {
  const globals = new PyDict();
  globals.setStr('__name__', module);
  return pythonFunction(globals, name, parameters, impl);
}
