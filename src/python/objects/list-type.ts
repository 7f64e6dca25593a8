/** list. */
import './object-type.ts';
import { compareSequences, equals } from './compare.ts';
import { indexError, MemoryError, makeException, raise, typeError, valueError } from './exceptions.ts';
import { asIndex, asInt } from './index-value.ts';
import { sliceArray, sliceRange } from './items.ts';
import { iteratorType, iterList, PyNativeIterator, setIteratorSlots, stepOver, toArray } from './iterate.ts';
import { askLength, collect, collectIterated } from './length-hint.ts';
import { reverseArgument, sortArray } from './list-sort.ts';
import { argumentCountError, bindArguments, keywords, noArgs, oneArg, positional, setMethods, variadic } from './native.ts';
import { asInstanceOf } from './number-slots.ts';
import { readyType, sliceAssignment, sliceMethod } from './special-methods.ts';
import { guardRepr, repr } from './text.ts';
import { listType, typeOf } from './types.ts';
import { type KwArgs, NotImplemented, PyList, PySlice, PyTuple, type PyType, type Value } from './value.ts';

/** More items than this, and CPython's allocation of eight bytes each fails on ordinary machines; V8's arrays end at 2**32. */
const MOST_ITEMS = 2 ** 27;

/** Items repeated `count` times. Raises MemoryError before anything is allocated. */
export function repeatItems(items: readonly Value[], count: number): Value[] {
  if (count <= 0 || items.length === 0) return [];
  if (items.length * count > MOST_ITEMS) throw raise(makeException(MemoryError, ''));
  if (items.length === 1) return new Array<Value>(count).fill(items[0]);
  const result: Value[] = [];
  for (let k = 0; k < count; k++) for (const item of items) result.push(item);
  return result;
}

function itemsOf(self: Value): Value[] {
  return (self as PyList).items;
}

/** The index of an item, counted from the end where negative. Raises TypeError, IndexError. */
export function itemIndex(key: Value, length: number, typeName: string, outOfRange: string): number {
  let i = typeof key === 'number' ? key : asIndex(key, (type) => `${typeName} indices must be integers, not ${type}`, 'IndexError');
  if (i < 0) i += length;
  if (i < 0 || i >= length) throw raise(indexError(outOfRange));
  return i;
}

function subscript(self: Value, key: Value): Value {
  const items = itemsOf(self);
  if (key instanceof PySlice) return new PyList(sliceArray(items, key));
  return items[itemIndex(key, items.length, 'list', 'list index out of range')];
}

function assignSubscript(self: Value, key: Value, value: Value | undefined): void {
  const items = itemsOf(self);
  if (key instanceof PySlice) {
    if (value === undefined) deleteSlice(items, key);
    else assignSlice(items, key, value);
    return;
  }
  const i = itemIndex(key, items.length, 'list', 'list assignment index out of range');
  if (value === undefined) items.splice(i, 1);
  else items[i] = value;
}

function deleteSlice(items: Value[], slice: PySlice): void {
  const { start, step, count } = sliceRange(slice, items.length);
  if (count === 0) return;
  if (step === 1) {
    items.splice(start, count);
    return;
  }
  const gone = new Set<number>();
  for (let k = 0; k < count; k++) gone.add(start + k * step);
  let to = 0;
  for (let i = 0; i < items.length; i++) if (!gone.has(i)) items[to++] = items[i];
  items.length = to;
}

function assignSlice(items: Value[], slice: PySlice, value: Value): void {
  const { start, step, count } = sliceRange(slice, items.length);
  const given = collectIterated(value, step === 1 ? 'can only assign an iterable' : 'must assign iterable to extended slice');
  if (step === 1) {
    replaceRange(items, start, count, given);
    return;
  }
  if (given.length !== count) {
    throw raise(valueError(`attempt to assign sequence of size ${given.length} to extended slice of size ${count}`));
  }
  for (let k = 0; k < count; k++) items[start + k * step] = given[k];
}

/** Array.splice with any number of items: its arguments must fit on the stack. */
function replaceRange(items: Value[], start: number, count: number, given: readonly Value[]): void {
  if (given.length < 10000) {
    items.splice(start, count, ...given);
    return;
  }
  const rest = items.slice(start + count);
  items.length = start;
  appendAll(items, given);
  appendAll(items, rest);
}

function appendAll(items: Value[], more: readonly Value[]): void {
  for (let i = 0, n = more.length; i < n; i++) items.push(more[i]);
}

function concat(left: Value, right: Value): Value {
  if (right instanceof PyList) return new PyList([...itemsOf(left), ...right.items]);
  throw raise(typeError(`can only concatenate list (not "${typeOf(right).fullName}") to list`));
}

/** Items that came before the iterable raised stay. */
function extend(self: Value, other: Value): void {
  const items = itemsOf(self);
  if (other instanceof PyList || other instanceof PyTuple) {
    appendAll(items, toArray(other));
    return;
  }
  const step = stepOver(other);
  askLength(other);
  for (let item = step(); item !== undefined; item = step()) items.push(item);
}

function contains(self: Value, item: Value): boolean {
  const { items } = self as PyList;
  for (let i = 0; i < items.length; i++) if (equals(item, items[i])) return true;
  return false;
}

/** Text of a list's items: `[…]`'s inside. */
export function itemsText(items: readonly Value[]): string {
  let text = '';
  for (let i = 0; i < items.length; i++) text += i === 0 ? repr(items[i]) : `, ${repr(items[i])}`;
  return text;
}

function init(self: Value, args: Value[], kw: KwArgs | null): void {
  const [sequence] = kw === null && args.length <= 1 ? args : bindArguments('list', ['sequence'], 0, args, kw);
  const list = self as PyList;
  list.items = [];
  if (sequence !== undefined) list.items = collect(sequence);
}

function insert(self: PyList, index: Value, item: Value): Value {
  self.items.splice(clampIndex(asInt(index), self.items.length), 0, item);
  return null;
}

function clampIndex(i: number, length: number): number {
  return i < 0 ? Math.max(0, i + length) : Math.min(i, length);
}

function pop(self: PyList, index: Value | undefined): Value {
  const { items } = self;
  const i = index === undefined ? -1 : asInt(index);
  if (items.length === 0) throw raise(indexError('pop from empty list'));
  const at = i < 0 ? i + items.length : i;
  if (at < 0 || at >= items.length) throw raise(indexError('pop index out of range'));
  return at === items.length - 1 ? (items.pop() as Value) : items.splice(at, 1)[0];
}

const BOUND_MESSAGE = (): string => 'slice indices must be integers or have an __index__ method';

/** Index of the first item equal to `item` between two bounds as slices have them, -1 if there is none. */
export function findItem(items: readonly Value[], item: Value, low: Value | undefined, high: Value | undefined): number {
  const bound = (value: Value | undefined, missing: number): number => {
    const i = value === undefined ? missing : asIndex(value, BOUND_MESSAGE);
    return i < 0 ? Math.max(0, i + items.length) : i;
  };
  const stop = bound(high, Number.MAX_SAFE_INTEGER);
  for (let i = bound(low, 0); i < stop && i < items.length; i++) if (equals(items[i], item)) return i;
  return -1;
}

function index(self: PyList, args: Value[], kw: KwArgs | null): Value {
  checkIndexArguments(args, kw);
  const i = findItem(self.items, args[0], args[1], args[2]);
  if (i < 0) throw raise(valueError(`${repr(args[0])} is not in list`));
  return i;
}

/** list.index and tuple.index take one to three arguments. */
export function checkIndexArguments(args: Value[], kw: KwArgs | null): void {
  if (kw !== null && kw.names.length > 0) throw raise(typeError('index() takes no keyword arguments'));
  if (args.length < 1 || args.length > 3) argumentCountError('index', args.length, 1, 3);
}

function remove(self: PyList, item: Value): Value {
  const i = findItem(self.items, item, undefined, undefined);
  if (i < 0) throw raise(valueError('list.remove(x): x not in list'));
  self.items.splice(i, 1);
  return null;
}

/** Number of items equal to `item`. */
export function countItem(items: readonly Value[], item: Value): number {
  let count = 0;
  for (let i = 0; i < items.length; i++) if (equals(items[i], item)) count++;
  return count;
}

/** The list is empty for whom looks while it is sorted, and notices what is done to it meanwhile, even if that is undone. */
function sort(self: PyList, compare: Value | undefined, key: Value | undefined, reverse: Value | undefined): Value {
  const reversed = reverseArgument(reverse);
  const { items } = self;
  let modified = false;
  const watched = new Proxy<Value[]>([], {
    set(target, property, value) {
      modified = true;
      return Reflect.set(target, property, value);
    },
  });
  self.items = watched;
  try {
    sortArray(items, compare ?? null, key ?? null, reversed);
  } finally {
    modified ||= self.items !== watched;
    self.items = items;
  }
  if (modified) throw raise(valueError('list modified during sort'));
  return null;
}

const reverseIteratorType = iteratorType('listreverseiterator');
setIteratorSlots(reverseIteratorType);

function reversedList(self: PyList): Value {
  let i = self.items.length - 1;
  return new PyNativeIterator(reverseIteratorType, () => {
    if (i >= 0 && i < self.items.length) return self.items[i--];
    i = -1;
    return undefined;
  });
}

readyType(listType, {
  repr: (self) => guardRepr(self, '[...]', () => `[${itemsText(itemsOf(self))}]`),
  hash: null,
  richcompare: (left, right, op) => (right instanceof PyList ? compareSequences(itemsOf(left), right.items, op) : NotImplemented),
  iter: iterList,
  init,
  new: (type: PyType) => asInstanceOf(new PyList([]), type),
  length: (self) => itemsOf(self).length,
  concat,
  repeat: (self, count) => new PyList(repeatItems(itemsOf(self), count)),
  inplaceConcat: (self, other) => {
    extend(self, other);
    return self;
  },
  inplaceRepeat: (self, count) => {
    (self as PyList).items = repeatItems(itemsOf(self), count);
    return self;
  },
  contains,
  subscript,
  assignSubscript,
});

setMethods(listType, {
  append: oneArg((self: PyList, item) => {
    self.items.push(item);
    return null;
  }),
  insert: positional(2, 2, insert),
  extend: oneArg((self, other) => {
    extend(self, other);
    return null;
  }),
  pop: positional(0, 1, pop),
  remove: oneArg(remove),
  index: variadic(index),
  count: oneArg((self: PyList, item) => countItem(self.items, item)),
  reverse: noArgs((self: PyList) => {
    self.items.reverse();
    return null;
  }),
  sort: keywords(['cmp', 'key', 'reverse'], 0, sort),
  __reversed__: noArgs(reversedList),
  __getslice__: (_, owner) => sliceMethod(owner),
  __setslice__: (_, owner) => sliceAssignment(owner, '__setslice__'),
  __delslice__: (_, owner) => sliceAssignment(owner, '__delslice__'),
});
