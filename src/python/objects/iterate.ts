/** Iteration. */
import type { PyDict } from './dict.ts';
import { IndexError, isRaised, raise, runtimeError, StopIteration, TypeError, typeError } from './exceptions.ts';
import { TableCursor } from './hash-table.ts';
import type { AnySet } from './set.ts';
import { readyType } from './special-methods.ts';
import { builtinType, objectType, typeOf } from './types.ts';
import { PyList, PyObject, PyTuple, type PyType, PyUnicode, type Value } from './value.ts';

/** Gives the next value, or undefined when there is none. */
export type Step = () => Value | undefined;

/** An iterator whose values a JS function computes. Its type says what Python calls it. */
export class PyNativeIterator extends PyObject {
  constructor(
    type: PyType,
    public step: Step,
  ) {
    super();
    this.type = type;
  }
}

function stepIterator(self: Value): Value | undefined {
  return (self as PyNativeIterator).step();
}

/** Creates a built-in iterator type by its Python name. */
export function iteratorType(name: string): PyType {
  const type = builtinType(name, objectType);
  ITERATOR_TYPES.push(type);
  return type;
}

/** Gives an iterator type its slots. */
export function setIteratorSlots(type: PyType): void {
  readyType(type, { iter: (self) => self, iternext: stepIterator, new: null });
}

/** Iterator types of this room, which get their slots once object's are set (object-type.ts). */
export const ITERATOR_TYPES: PyType[] = [];

export const sequenceIteratorType = iteratorType('iterator');
const listIteratorType = iteratorType('listiterator');
const tupleIteratorType = iteratorType('tupleiterator');
const setIteratorType = iteratorType('setiterator');
export const dictKeyIteratorType = iteratorType('dictionary-keyiterator');
export const dictValueIteratorType = iteratorType('dictionary-valueiterator');
export const dictItemIteratorType = iteratorType('dictionary-itemiterator');

/** Iterates by `__getitem__` with 0, 1, 2, … until IndexError or StopIteration. */
function stepSequence(value: Value): Step {
  let i = 0;
  let done = false;
  return () => {
    if (done) return undefined;
    try {
      const { subscript } = typeOf(value).slots;
      return subscript === null ? undefined : subscript(value, i++);
    } catch (error) {
      if (!isRaised(error, IndexError) && !isRaised(error, StopIteration)) throw error;
      done = true;
      return undefined;
    }
  };
}

/** A list may grow or shrink while it is iterated; its iterator ends for good at its end. */
function stepList(list: PyList): Step {
  let i = 0;
  let done = false;
  return () => {
    if (!done && i < list.items.length) return list.items[i++];
    done = true;
    return undefined;
  };
}

function stepArray(items: readonly Value[]): Step {
  let i = 0;
  return () => (i < items.length ? items[i++] : undefined);
}

/** Characters of a str or unicode: bytes, or code points. */
function stepText(text: string, wrap: ((text: string) => Value) | null): Step {
  let i = 0;
  return () => {
    if (i >= text.length) return undefined;
    if (wrap === null) return text[i++];
    const char = String.fromCodePoint(text.codePointAt(i) as number);
    i += char.length;
    return wrap(char);
  };
}

/** Over keys, values or items of a dict. Changing its size while iterating is an error, from then on at every step. */
export function stepDict(dict: PyDict, of: 'keys' | 'values' | 'items'): Step {
  let { size } = dict;
  let cursor: TableCursor | null = new TableCursor(dict);
  return () => {
    if (cursor === null) return undefined;
    if (dict.size !== size) {
      size = -1;
      throw raise(runtimeError('dictionary changed size during iteration'));
    }
    const normal = cursor.next();
    if (normal === undefined) {
      cursor = null;
      return undefined;
    }
    if (of === 'keys') return dict.original(normal);
    const value = dict.map.get(normal) as Value;
    return of === 'values' ? value : new PyTuple([dict.original(normal), value]);
  };
}

function stepSet(set: AnySet): Step {
  let { size } = set;
  let cursor: TableCursor | null = new TableCursor(set);
  return () => {
    if (cursor === null) return undefined;
    if (set.size !== size) {
      size = -1;
      throw raise(runtimeError('Set changed size during iteration'));
    }
    const normal = cursor.next();
    if (normal === undefined) cursor = null;
    return normal === undefined ? undefined : set.original(normal);
  };
}

/** Iterator slots of the containers that are iterated most. */
export const iterList = (self: Value): Value => new PyNativeIterator(listIteratorType, stepList(self as PyList));
export const iterTuple = (self: Value): Value => new PyNativeIterator(tupleIteratorType, stepArray((self as PyTuple).items));
export const iterDict = (self: Value): Value => new PyNativeIterator(dictKeyIteratorType, stepDict(self as PyDict, 'keys'));
export const iterSet = (self: Value): Value => new PyNativeIterator(setIteratorType, stepSet(self as AnySet));

/** An iterator by `__getitem__`, whatever else the value can do. */
export function iterateItems(value: Value): Value {
  return new PyNativeIterator(sequenceIteratorType, stepSequence(value));
}

/** iter(value). Raises TypeError. */
export function getIter(value: Value): Value {
  const type = typeOf(value);
  const { iter, subscript } = type.slots;
  if (iter !== null) {
    const iterator = iter(value);
    if (typeOf(iterator).slots.iternext === null) {
      throw raise(typeError(`iter() returned non-iterator of type '${typeOf(iterator).fullName}'`));
    }
    return iterator;
  }
  // Types that have items and no iterator of their own are sequences; str and unicode are among them.
  if (subscript !== null) return new PyNativeIterator(sequenceIteratorType, stepOver(value));
  throw raise(typeError(`'${type.fullName}' object is not iterable`));
}

/** The next value of an iterator, undefined when it is exhausted. */
export function next(iterator: Value): Value | undefined {
  const { iternext } = typeOf(iterator).slots;
  if (iternext === null) throw raise(typeError(`'${typeOf(iterator).fullName}' object is not an iterator`));
  return iternext(iterator);
}

/** A step function over any iterable, without an iterator object where nobody would see it. Raises TypeError for what is not iterable. */
export function stepOver(value: Value): Step {
  if (typeof value === 'string') return stepText(value, null);
  const type = typeOf(value);
  const { iter, subscript } = type.slots;
  if (iter === iterList) return stepList(value as PyList);
  if (iter === iterTuple) return stepArray((value as PyTuple).items);
  if (iter === iterDict) return stepDict(value as PyDict, 'keys');
  if (iter === iterSet) return stepSet(value as AnySet);
  if (value instanceof PyUnicode && !type.heap) return stepText(value.value, (text) => new PyUnicode(text));
  if (iter === null && subscript !== null) return stepSequence(value);
  const iterator = getIter(value);
  if (iterator instanceof PyNativeIterator) return iterator.step;
  const iternext = typeOf(iterator).slots.iternext as (self: Value) => Value | undefined;
  return () => iternext(iterator);
}

/** The same in other words for what cannot be iterated: some functions put `message` in place of any TypeError that getting an iterator raises. */
export function stepOrRefuse(value: Value, message: string): Step {
  return reworded(() => stepOver(value), message);
}

/** As stepOrRefuse(), where an iterator is wanted. */
export function iteratorOrRefuse(value: Value, message: string): Value {
  return reworded(() => getIter(value), message);
}

function reworded<T>(make: () => T, message: string): T {
  try {
    return make();
  } catch (error) {
    throw isRaised(error, TypeError) ? raise(typeError(message)) : error;
  }
}

/** All values of an iterable, as list() collects them. The array is new. */
export function toArray(value: Value): Value[] {
  if (value instanceof PyList && typeOf(value).slots.iter === iterList) return value.items.slice();
  if (value instanceof PyTuple && typeOf(value).slots.iter === iterTuple) return value.items.slice();
  const step = stepOver(value);
  const items: Value[] = [];
  for (let item = step(); item !== undefined; item = step()) items.push(item);
  return items;
}
