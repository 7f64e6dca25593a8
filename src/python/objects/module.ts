/** Modules as values. */
import { genericGetAttr } from './attributes.ts';
import { PyDict } from './dict.ts';
import { raise, typeError } from './exceptions.ts';
import './object-type.ts';
import { bindArguments, member, setMethods } from './native.ts';
import { readyType } from './special-methods.ts';
import { str, strValue } from './text.ts';
import { builtinType, objectType, typeOf } from './types.ts';
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

  /** What an attribute is at the moment, for modules that say so themselves; undefined leaves it to the namespace. */
  live(_name: string): Value | undefined {
    return undefined;
  }
}

export const moduleType = builtinType('module', objectType, PyModule);
moduleType.hasDict = true;

readyType(moduleType, {
  repr: (self) => {
    const { attrs } = self as PyModule;
    const name = strValue(attrs.getStr('__name__') ?? null) ?? '?';
    const file = attrs.getStr('__file__');
    return file === undefined ? `<module '${name}' (built-in)>` : `<module '${name}' from '${str(file)}'>`;
  },
  getattro: (self, name) => {
    const live = (self as PyModule).live(name);
    return live === undefined ? genericGetAttr(self, name) : live;
  },
  new: (type) => {
    const module = new PyModule('?');
    module.attrs = new PyDict();
    if (type.heap) module.type = type;
    return module;
  },
  init: (self, args, kw) => {
    const [name, doc] = bindArguments('module.__init__', ['name', 'doc'], 1, args, kw);
    const text = strValue(name);
    if (text === undefined) throw raise(typeError(`module.__init__() argument 1 must be string, not ${typeOf(name).fullName}`));
    const { attrs } = self as PyModule;
    attrs.setStr('__name__', text);
    attrs.setStr('__doc__', doc ?? null);
  },
});
setMethods(moduleType, { __dict__: member((self: PyModule) => self.attrs) });

/** A module with these names. */
export function makeModule(name: string, names: Record<string, Value> | Map<string, Value>, doc: Value = null): PyModule {
  const module = new PyModule(name, doc);
  for (const [key, value] of names instanceof Map ? names : Object.entries(names)) module.attrs.setStr(key, value);
  return module;
}
