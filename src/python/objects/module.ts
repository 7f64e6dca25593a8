/** Modules as values. */
import { genericGetAttr } from './attributes.ts';
import { PyDict } from './dict.ts';
import './object-type.ts';
import { attribute, setMethods } from './native.ts';
import { readyType } from './special-methods.ts';
import { str } from './text.ts';
import { builtinType, objectType } from './types.ts';
import { PyObject, type Value } from './value.ts';

/** A module; its namespace is its `attrs`. */
export class PyModule extends PyObject {
  declare attrs: PyDict;

  constructor(
    readonly name: string,
    doc: Value = null,
  ) {
    super();
    this.attrs = new PyDict();
    this.attrs.setStr('__name__', name);
    this.attrs.setStr('__doc__', doc);
  }
}

export const moduleType = builtinType('module', objectType, PyModule);
moduleType.hasDict = true;

readyType(moduleType, {
  repr: (self) => {
    const { attrs, name } = self as PyModule;
    const file = attrs.getStr('__file__');
    return file === undefined ? `<module '${name}' (built-in)>` : `<module '${name}' from '${str(file)}'>`;
  },
  getattro: genericGetAttr,
});
setMethods(moduleType, { __dict__: attribute((self: PyModule) => self.attrs) });

/** A module with these names. */
export function makeModule(name: string, names: Record<string, Value> | Map<string, Value>, doc: Value = null): PyModule {
  const module = new PyModule(name, doc);
  for (const [key, value] of names instanceof Map ? names : Object.entries(names)) module.attrs.setStr(key, value);
  return module;
}
