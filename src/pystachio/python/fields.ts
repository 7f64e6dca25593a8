/** What the original keeps in the `__dict__` of instances and we in fields of their own: seen there, and as attributes, but not in the class. */
import { genericGetAttr, genericSetAttr } from '../../python/objects/attributes.ts';
import { PyDict } from '../../python/objects/dict.ts';
import { attributeError, raise } from '../../python/objects/exceptions.ts';
import { attribute, type MethodSpec } from '../../python/objects/native.ts';
import type { SlotTable } from '../../python/objects/types.ts';
import type { PyObject, Value } from '../../python/objects/value.ts';
import { copyAttributes } from './copy-attributes.ts';

/** How a field is read; how it is written, where it can be. */
export interface Field<S extends PyObject> {
  get(self: S): Value;
  set?(self: S, value: Value): void;
}

/** The slots of a class whose instances have these fields, and its `__dict__`; `clone` makes another instance with the same fields. */
export function instanceFields<S extends PyObject>(
  fields: Readonly<Record<string, Field<S>>>,
  clone: (self: S) => S,
): { slots: SlotTable; dict: MethodSpec } {
  const table = new Map(Object.entries(fields));
  const slots: SlotTable = {
    getattro: (self, name) => {
      const field = table.get(name);
      return field === undefined ? genericGetAttr(self, name) : field.get(self as S);
    },
    setattro: (self, name, value) => {
      const field = table.get(name);
      if (field === undefined) genericSetAttr(self, name, value);
      else if (field.set === undefined || value === undefined) throw raise(attributeError(`attribute '${name}' cannot be changed here`));
      else field.set(self as S, value);
    },
    duplicate: (self, deep) => {
      const copy = clone(self as S);
      copy.type = (self as S).type;
      copyAttributes(self as S, copy, deep);
      return copy;
    },
  };
  const dict = attribute((self: S) => {
    const names = new PyDict();
    for (const [name, field] of table) names.setStr(name, field.get(self));
    if (self.attrs !== undefined) names.merge(self.attrs);
    return names;
  });
  return { slots, dict };
}
