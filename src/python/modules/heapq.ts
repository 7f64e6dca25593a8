/** heapq and bisect: lists kept in order. */
import { getAttrOrUndefined } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { PyClassicInstance } from '../objects/classic.ts';
import { richCompare } from '../objects/compare.ts';
import { indexError, raise, runtimeError, typeError, valueError } from '../objects/exceptions.ts';
import { asInt } from '../objects/index-value.ts';
import { getItem, length } from '../objects/items.ts';
import { stepOver, toArray } from '../objects/iterate.ts';
import { bindArguments } from '../objects/native.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { truth } from '../objects/truth.ts';
import { PyList, PyObject, type PyTuple, type Value } from '../objects/value.ts';
import { libraryGenerator } from './generator.ts';
import { ModuleBuilder } from './module-builder.ts';

const less = (a: Value, b: Value): boolean => truth(richCompare(a, b, '<'));

/** heapq's `<`: objects of programs' classes that have no `__lt__` are asked for `<=` the other way round. */
function before(a: Value, b: Value): boolean {
  const own = a instanceof PyObject && (a.type.heap || a instanceof PyClassicInstance);
  if (own && getAttrOrUndefined(a, '__lt__') === undefined) return !truth(richCompare(b, a, '<='));
  return less(a, b);
}

/** As before(), of items of a heap, which comparing must leave as long as it was. Raises RuntimeError. */
function comesFirst(heap: readonly Value[], a: Value, b: Value): boolean {
  const size = heap.length;
  const result = before(a, b);
  if (heap.length !== size) throw raise(runtimeError('list changed size during iteration'));
  return result;
}

function heapOf(value: Value): Value[] {
  if (value instanceof PyList) return value.items;
  throw raise(typeError('heap argument must be a list'));
}

function siftDown(heap: Value[], start: number, from: number): void {
  let position = from;
  const item = heap[position];
  while (position > start) {
    const parent = (position - 1) >> 1;
    if (!comesFirst(heap, item, heap[parent])) break;
    heap[position] = heap[parent];
    position = parent;
  }
  heap[position] = item;
}

/** Moves the smaller child up until a leaf is reached, then the item back to its place. */
function siftUp(heap: Value[], from: number): void {
  let position = from;
  const item = heap[position];
  let child = 2 * position + 1;
  while (child < heap.length) {
    const right = child + 1;
    if (right < heap.length && !comesFirst(heap, heap[child], heap[right])) child = right;
    heap[position] = heap[child];
    position = child;
    child = 2 * position + 1;
  }
  heap[position] = item;
  siftDown(heap, from, position);
}

function heapify(heap: Value[]): void {
  for (let i = (heap.length >> 1) - 1; i >= 0; i--) siftUp(heap, i);
}

function pop(heap: Value[]): Value {
  const last = heap.pop();
  if (last === undefined) throw raise(indexError('index out of range'));
  if (heap.length === 0) return last;
  const top = heap[0];
  heap[0] = last;
  siftUp(heap, 0);
  return top;
}

function replaceTop(heap: Value[], item: Value): Value {
  if (heap.length === 0) throw raise(indexError('index out of range'));
  const top = heap[0];
  heap[0] = item;
  siftUp(heap, 0);
  return top;
}

/** The first `count` in order of `key`, equal ones in their own order. */
function extremes(count: Value, iterable: Value, key: Value, largest: boolean): Value {
  const decorated = toArray(iterable).map((value) => ({ value, key: key === null ? value : callValue(key, [value], null) }));
  decorated.sort((a, b) => {
    const [x, y] = largest ? [b.key, a.key] : [a.key, b.key];
    return less(x, y) ? -1 : less(y, x) ? 1 : 0;
  });
  return new PyList(decorated.slice(0, Math.max(0, asInt(count))).map((entry) => entry.value));
}

function* merge(iterables: readonly Value[]): Generator<Value, void, undefined> {
  const sources = iterables.map((iterable) => stepOver(iterable));
  const heads: { value: Value; order: number }[] = [];
  sources.forEach((step, order) => {
    const value = step();
    if (value !== undefined) heads.push({ value, order });
  });
  while (heads.length > 0) {
    let first = 0;
    for (let i = 1; i < heads.length; i++) if (before(heads[i].value, heads[first].value)) first = i;
    const head = heads[first];
    yield head.value;
    const value = sources[head.order]();
    if (value === undefined) heads.splice(first, 1);
    else head.value = value;
  }
}

export const heapqModule: ModuleFactory = () => {
  const m = new ModuleBuilder('heapq', 'Heap queue algorithm (a.k.a. priority queue).');
  m.parsed('heappush', 2, 2, (heap, item) => {
    const items = heapOf(heap);
    items.push(item);
    siftDown(items, 0, items.length - 1);
    return null;
  });
  m.native('heappop', 1, 1, (heap) => pop(heapOf(heap)));
  m.native('heapify', 1, 1, (heap) => {
    heapify(heapOf(heap));
    return null;
  });
  m.parsed('heapreplace', 2, 2, (heap, item) => replaceTop(heapOf(heap), item));
  m.parsed('heappushpop', 2, 2, (heap, item) => {
    const items = heapOf(heap);
    return items.length > 0 && comesFirst(items, items[0], item) ? replaceTop(items, item) : item;
  });
  m.def('nlargest', ['n', 'iterable', 'key'], (n, iterable, key) => extremes(n, iterable, key, true), [null]);
  m.def('nsmallest', ['n', 'iterable', 'key'], (n, iterable, key) => extremes(n, iterable, key, false), [null]);
  m.def('merge', ['*iterables'], (iterables) => libraryGenerator('merge', merge((iterables as PyTuple).items)));
  return m.module;
};

/** Where an item goes in a sorted sequence: behind equal ones, or before them. */
function place(args: Value[], right: boolean): { list: Value; item: Value; at: number } {
  const [list, item, low, high] = args;
  let from = low === undefined ? 0 : asInt(low);
  let to = high === undefined || high === null || asInt(high) === -1 ? length(list) : asInt(high);
  if (from < 0) throw raise(valueError('lo must be non-negative'));
  while (from < to) {
    const middle = (from + to) >> 1;
    const here = getItem(list, middle);
    if (right ? !less(item, here) : less(here, item)) from = middle + 1;
    else to = middle;
  }
  return { list, item, at: from };
}

export const bisectModule: ModuleFactory = () => {
  const m = new ModuleBuilder('bisect', 'Bisection algorithms.');
  const define = (name: string, shown: string, right: boolean, insert: boolean): void => {
    m.nativeVariadic(name, (args, kw) => {
      const { list, item, at } = place(bindArguments(shown, ['a', 'x', 'lo', 'hi'], 2, args, kw), right);
      if (!insert) return at;
      callMethod(list, 'insert', [at, item]);
      return null;
    });
  };
  for (const name of ['bisect', 'bisect_right']) define(name, 'bisect_right', true, false);
  define('bisect_left', 'bisect_left', false, false);
  for (const name of ['insort', 'insort_right']) define(name, 'insort_right', true, true);
  define('insort_left', 'insort_left', false, true);
  return m.module;
};
