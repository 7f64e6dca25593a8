/** What the schema's helper classes are made with. */
import { makeClass } from '../../python/objects/class.ts';
import { PyDict } from '../../python/objects/dict.ts';
import { PyClassMethod } from '../../python/objects/function.ts';
import { type Implementation, pythonFunction } from '../../python/objects/python-function.ts';
import { objectType, typeType } from '../../python/objects/types.ts';
import type { PyType, Value } from '../../python/objects/value.ts';
import { watchType } from '../../pystachio/shared-types.ts';

export const HELPERS_MODULE = 'apache.thermos.config.schema_helpers';

/** Globals of the helpers' functions. */
export const helperGlobals = new PyDict();
helperGlobals.setStr('__name__', HELPERS_MODULE);

/** A class method written in Python: `parameters` without `cls`, which the implementation gets first. */
export function classMethod(name: string, parameters: readonly string[], impl: Implementation, defaults: readonly Value[] = []): [string, Value] {
  return [name, new PyClassMethod(pythonFunction(helperGlobals, name, ['cls', ...parameters], impl, defaults))];
}

/** A class of the helpers' module. */
export function helperClass(name: string, members: readonly (readonly [string, Value])[]): PyType {
  const namespace = new PyDict();
  namespace.setStr('__module__', HELPERS_MODULE);
  for (const [member, value] of members) namespace.setStr(member, value);
  const made = makeClass(typeType, name, [objectType], namespace);
  watchType(made);
  return made;
}
