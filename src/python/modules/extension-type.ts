/** Types of modules written in C. */
import { builtinType } from '../objects/types.ts';
import type { PyObject, PyType } from '../objects/value.ts';

/** Creates such a type, whose name in errors begins with its module's; its instances in JS are of `representation`, if it has a class of its own. */
export function extensionType(
  module: string,
  name: string,
  base: PyType,
  representation?: abstract new (...args: never[]) => PyObject,
): PyType {
  const type = builtinType(`${module}.${name}`, base, representation);
  type.module = module;
  return type;
}
