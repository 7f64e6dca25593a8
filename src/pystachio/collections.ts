/** What Pystachio asks of Python's own containers: copy.copy, and the abstract classes Sequence, Mapping and Iterable. */

import { getAttrOrUndefined, lookupSpecial } from '../python/objects/attributes.ts';
import { callValue } from '../python/objects/call.ts';
import { PyDict } from '../python/objects/dict.ts';
import { raise, typeError } from '../python/objects/exceptions.ts';
import { objectType, typeOf } from '../python/objects/types.ts';
import { PyList, PyObject, PyTuple, type Value } from '../python/objects/value.ts';
import { isText } from './basic.ts';
import { overrides } from './object.ts';

/** Does the value's class derive from this abstract class of `collections`? */
function derivesFrom(value: Value, name: string): boolean {
  if (!(value instanceof PyObject)) return false;
  return value.type.mro.some((type) => type.name === name && (type.module === '_abcoll' || type.module === 'collections'));
}

/** isinstance(value, Sequence), texts excepted. */
export function isSequence(value: Value): boolean {
  if (value instanceof PyList || value instanceof PyTuple) return true;
  if (isText(value)) return false;
  const { name } = typeOf(value);
  return name === 'xrange' || name === 'buffer' || derivesFrom(value, 'Sequence') || derivesFrom(value, 'MutableSequence');
}

/** isinstance(value, Mapping) */
export function isMapping(value: Value): boolean {
  return value instanceof PyDict || derivesFrom(value, 'Mapping') || derivesFrom(value, 'MutableMapping');
}

/** isinstance(value, Iterable) */
export function isIterable(value: Value): boolean {
  return isText(value) || typeOf(value).slots.iter !== null || getAttrOrUndefined(value, '__iter__') !== undefined;
}

/** copy.copy(value) as far as that can be told from the value itself: the order of a dict, and what a `__copy__` that a program wrote gives. */
export function copyValue(value: Value): Value {
  if (!(value instanceof PyObject)) return value;
  if (!value.type.heap) return value instanceof PyDict ? value.copy() : copyOfBuiltin(value);
  const method = lookupSpecial(value, '__copy__');
  if (method !== undefined) return callValue(method, [], null);
  return value instanceof PyDict && !overrides(value.type, 'items') ? reinserted(value) : value;
}

/** An iterator is not copied with what it is about to give: a new one is made from nothing. Raises TypeError where its class cannot, as those of views. */
function copyOfBuiltin(value: PyObject): Value {
  const { slots, name } = value.type;
  if (slots.iter === null) return value;
  if (slots.new === null || slots.new === objectType.slots.new) throw raise(typeError(`can't pickle ${name} objects`));
  return slots.iternext === null ? value : slots.new(value.type, [], null);
}

/** A dict of a derived class is rebuilt item by item. */
function reinserted(dict: PyDict): PyDict {
  const copy = new PyDict();
  copy.type = dict.type;
  for (const [key, value] of dict.entries()) copy.set(key, value);
  return copy;
}
