/** What a program added to an object, when that is copied. */
import { PyDict } from '../../python/objects/dict.ts';
import type { PyObject, Value } from '../../python/objects/value.ts';

/** `__dict__` of the copy: the same values, or copies of them where `deep` makes such. */
export function copyAttributes(from: PyObject, to: PyObject, deep: ((part: Value) => Value) | null): void {
  if (from.attrs === undefined) return;
  to.attrs = new PyDict();
  for (const [name, value] of from.attrs.entries()) to.attrs.set(name, deep === null ? value : deep(value));
}
