/** Subscripts, slices, membership and length on values of any types. */
import { getAttr, lookupSpecial } from './attributes.ts';
import { equals } from './compare.ts';
import { attributeError, PyRaise, raise, typeError, valueError } from './exceptions.ts';
import { asIndex } from './index-value.ts';
import { type Step, stepOver } from './iterate.ts';
import { typeOf } from './types.ts';
import { PyList, PySlice, type Value } from './value.ts';

/** len(value) */
export function length(value: Value): number {
  if (typeof value === 'string') return value.length;
  const { length: slot } = typeOf(value).slots;
  if (slot === null) throw raise(typeError(`object of type '${typeOf(value).fullName}' has no len()`));
  return slot(value);
}

/** value[key] */
export function getItem(value: Value, key: Value): Value {
  if (value instanceof PyList && typeof key === 'number' && key >= 0 && key < value.items.length && !value.type.heap)
    return value.items[key];
  const { subscript } = typeOf(value).slots;
  if (subscript === null) noItems(value, key);
  return subscript(value, key);
}

/** What CPython takes for a sequence where it words an error: instances of classes, and what has a length. */
function isSequence(value: Value): boolean {
  const { heap, slots } = typeOf(value);
  return heap || slots.length !== null || slots.contains !== null;
}

function isIndex(key: Value): boolean {
  return typeOf(key).slots.index !== null;
}

function noItems(value: Value, key: Value): never {
  const { name } = typeOf(value);
  if (isSequence(value) && isIndex(key)) {
    asIndex(key, String, 'IndexError');
    throw raise(typeError(`'${name}' object does not support indexing`));
  }
  throw raise(typeError(`'${name}' object has no attribute '__getitem__'`));
}

/** value[key] = item; `item` undefined deletes. */
export function setItem(value: Value, key: Value, item: Value | undefined): void {
  if (
    value instanceof PyList &&
    typeof key === 'number' &&
    key >= 0 &&
    key < value.items.length &&
    item !== undefined &&
    !value.type.heap
  ) {
    value.items[key] = item;
    return;
  }
  const { assignSubscript } = typeOf(value).slots;
  if (assignSubscript === null) {
    const { name } = typeOf(value);
    if (isSequence(value) && isIndex(key)) asIndex(key, String, 'IndexError');
    if (item !== undefined) throw raise(typeError(`'${name}' object does not support item assignment`));
    throw raise(typeError(`'${name}' object ${isSequence(value) && isIndex(key) ? "doesn't" : 'does not'} support item deletion`));
  }
  assignSubscript(value, key, item);
}

/** value[low:high] without a step; missing bounds are undefined. Classes with `__getslice__` get it called. */
export function getSlice(value: Value, low: Value | undefined, high: Value | undefined): Value {
  // JavaScript's slice() counts from the end and clips as Python's does.
  if ((low === undefined || typeof low === 'number') && (high === undefined || typeof high === 'number')) {
    if (typeof value === 'string') return value.slice(low ?? 0, high);
    if (value instanceof PyList && !value.type.heap) return new PyList(value.items.slice(low ?? 0, high));
  }
  const { getSlice: slot } = typeOf(value).slots;
  if (slot !== null && isBound(low) && isBound(high)) return slot(value, low ?? 0, high ?? SLICE_END);
  return getItem(value, new PySlice(low ?? null, high ?? null, null));
}

export function setSlice(value: Value, low: Value | undefined, high: Value | undefined, items: Value | undefined): void {
  const { assignSlice: slot } = typeOf(value).slots;
  if (slot !== null && isBound(low) && isBound(high)) {
    slot(value, low ?? 0, high ?? SLICE_END, items);
    return;
  }
  setItem(value, new PySlice(low ?? null, high ?? null, null), items);
}

/** sys.maxint: what `__getslice__` gets for a missing upper bound. */
const SLICE_END = (1n << 63n) - 1n;

/** _PyEval_SliceIndex is used for missing bounds and integers only. */
function isBound(bound: Value | undefined): boolean {
  return bound === undefined || typeOf(bound).slots.index !== null;
}

/** `item in container` */
export function contains(container: Value, item: Value): boolean {
  const { contains: slot, iter, subscript } = typeOf(container).slots;
  if (slot !== null) return slot(container, item);
  if (iter === null && subscript === null) notIterable(container);
  const step = stepOrRefusal(container);
  for (let other = step(); other !== undefined; other = step()) if (equals(other, item)) return true;
  return false;
}

function notIterable(container: Value): never {
  throw raise(typeError(`argument of type '${typeOf(container).fullName}' is not iterable`));
}

/** Whatever `__iter__` raises becomes one TypeError. */
function stepOrRefusal(container: Value): Step {
  try {
    return stepOver(container);
  } catch (error) {
    if (!(error instanceof PyRaise)) throw error;
    return notIterable(container);
  }
}

export interface SliceRange {
  start: number;
  stop: number;
  step: number;
  /** How many items it selects. */
  count: number;
}

const SLICE_MESSAGE = (): string => 'slice indices must be integers or None or have an __index__ method';

/** PySlice_GetIndicesEx: a slice of a sequence of `length` items. Raises TypeError, and ValueError for a step of zero. */
export function sliceRange(slice: PySlice, length: number): SliceRange {
  const step = slice.step === null ? 1 : asIndex(slice.step, SLICE_MESSAGE);
  if (step === 0) throw raise(valueError('slice step cannot be zero'));
  const clip = (bound: Value, missing: number): number => {
    if (bound === null) return missing;
    let i = asIndex(bound, SLICE_MESSAGE);
    if (i < 0) i += length;
    if (i < 0) return step < 0 ? -1 : 0;
    return i >= length ? (step < 0 ? length - 1 : length) : i;
  };
  const start = clip(slice.start, step < 0 ? length - 1 : 0);
  const stop = clip(slice.stop, step < 0 ? -1 : length);
  let count = 0;
  if (step < 0 ? stop < start : start < stop) {
    count = step < 0 ? Math.floor((stop - start + 1) / step) + 1 : Math.floor((stop - start - 1) / step) + 1;
  }
  return { start, stop, step, count };
}

/** Items of an array that a slice selects. */
export function sliceArray(items: readonly Value[], slice: PySlice): Value[] {
  const { start, step, count } = sliceRange(slice, items.length);
  if (step === 1) return items.slice(start, start + count);
  const result: Value[] = new Array(count);
  for (let k = 0, i = start; k < count; k++, i += step) result[k] = items[i];
  return result;
}

/** `with`'s methods: found on the type; AttributeError names the method that is missing. */
export function specialOrError(value: Value, name: string): Value {
  // An old-style instance says whose attribute is missing.
  if (typeOf(value).findSpecial !== null) return getAttr(value, name);
  const method = lookupSpecial(value, name);
  if (method !== undefined) return method;
  throw raise(attributeError(name));
}
