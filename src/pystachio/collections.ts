/** What Pystachio asks of Python's own library: copy.copy, and the abstract classes Sequence, Mapping and Iterable. */
import { getAttrOrUndefined } from '../python/objects/attributes.ts';
import { PyDict } from '../python/objects/dict.ts';
import { dictType, typeOf } from '../python/objects/types.ts';
import { PyList, PyObject, PyTuple, type Value } from '../python/objects/value.ts';
import { isText } from './basic.ts';
import { frozendictType } from './frozendict.ts';
import { PystachioObject } from './object.ts';

/** The library's functions, while a program runs: null for callers from TypeScript, whose values are Python's own containers. */
export const library: {
  /** copy.copy(value) */
  copy: ((value: Value) => Value) | null;
  /** isinstance(value, collections.name) */
  isInstance: ((value: Value, name: string) => boolean) | null;
} = { copy: null, isInstance: null };

function derivesFrom(value: Value, name: string): boolean {
  return value instanceof PyObject && !(value instanceof PystachioObject) && (library.isInstance?.(value, name) ?? false);
}

/** isinstance(value, (list, tuple)) */
export function isListOrTuple(value: Value): value is PyList | PyTuple {
  return value instanceof PyList || value instanceof PyTuple;
}

/** isinstance(value, Sequence), texts excepted. */
export function isSequence(value: Value): boolean {
  return isListOrTuple(value) || (!isText(value) && derivesFrom(value, 'Sequence'));
}

/** isinstance(value, Mapping) */
export function isMapping(value: Value): boolean {
  return value instanceof PyDict || derivesFrom(value, 'Mapping');
}

/** isinstance(value, Iterable) */
export function isIterable(value: Value): boolean {
  if (isText(value) || isListOrTuple(value) || value instanceof PyDict) return true;
  if (library.isInstance !== null) return library.isInstance(value, 'Iterable');
  return typeOf(value).slots.iter !== null || getAttrOrUndefined(value, '__iter__') !== undefined;
}

/** copy.copy(value); what cannot be told from its copy stands for itself. */
export function copyValue(value: Value): Value {
  if (!(value instanceof PyObject)) return value;
  if (!value.type.heap && isListOrTuple(value)) return value;
  if (value instanceof PyDict && value.type === dictType) return value.copy();
  if (value instanceof PyDict && value.type === frozendictType) return reinserted(value);
  return library.copy === null ? value : library.copy(value);
}

/** A dict of a derived class is rebuilt item by item. */
function reinserted(dict: PyDict): PyDict {
  const copy = new PyDict();
  copy.type = dict.type;
  for (const [key, value] of dict.entries()) copy.set(key, value);
  return copy;
}
