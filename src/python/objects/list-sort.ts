/** list.sort() and sorted(): cmp, key, reverse. */

import { callValue } from './call.ts';
import { equals, richCompare } from './compare.ts';
import { raise, typeError } from './exceptions.ts';
import { integerValue } from './index-value.ts';
import { sortedOrder } from './sorted-order.ts';
import { intArgument } from './text-arguments.ts';
import { timsort } from './timsort.ts';
import { truth } from './truth.ts';
import { typeOf } from './types.ts';
import { PyFloat, PyLong, PyTuple, PyUnicode, type Value } from './value.ts';

/** An item with what it is sorted by. */
interface Keyed {
  key: Value;
  value: Value;
}

function isPlainTuple(value: Value): value is PyTuple {
  return value instanceof PyTuple && !value.type.heap;
}

function lessThan(a: Value, b: Value): boolean {
  if (isPlainTuple(a) && isPlainTuple(b)) return tupleLessThan(a.items, b.items);
  return truth(richCompare(a, b, '<'));
}

/** What comparing tuples does, without a look at the types where the first items that differ are both strs or both ints. */
function tupleLessThan(a: readonly Value[], b: readonly Value[]): boolean {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const x = a[i];
    const y = b[i];
    if (x === y) continue;
    if (typeof x === 'string' && typeof y === 'string') return x < y;
    if (typeof x === 'number' && typeof y === 'number') return x < y;
    if (!equals(x, y)) return lessThan(x, y);
  }
  return a.length < b.length;
}

/** An order by a cmp function. Raises TypeError where that gives no int. */
function byFunction(compare: Value): (a: Value, b: Value) => boolean {
  return (a, b) => {
    const order = callValue(compare, [a, b], null);
    const n = order instanceof PyLong ? undefined : integerValue(order);
    if (n === undefined) throw raise(typeError(`comparison function must return int, not ${typeOf(order).fullName}`));
    return n < 0;
  };
}

/** Values that JS orders as Python does, and that no code of a program is asked about: an array of them; null where there are others. */
function plainKeys(keys: readonly Value[]): string[] | Float64Array | null {
  const first = keys[0];
  if (typeof first === 'string') return keys.every((key) => typeof key === 'string') ? (keys as string[]) : null;
  if (first instanceof PyUnicode) return unicodeKeys(keys);
  return typeof first === 'number' || first instanceof PyFloat ? numberKeys(keys) : null;
}

/** Ints and floats. A NaN has no place in an order, and ints beyond 2**53 are no JS numbers. */
function numberKeys(keys: readonly Value[]): Float64Array | null {
  const numbers = new Float64Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (typeof key === 'number') numbers[i] = key;
    else if (key instanceof PyFloat && !key.type.heap && !Number.isNaN(key.value)) numbers[i] = key.value;
    else return null;
  }
  return numbers;
}

/** UTF-16 orders as code points do while there are no surrogates. */
function unicodeKeys(keys: readonly Value[]): string[] | null {
  const texts: string[] = new Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (!(key instanceof PyUnicode) || key.type.heap || /[\ud800-\udfff]/.test(key.value)) return null;
    texts[i] = key.value;
  }
  return texts;
}

/** Sorts values by plain keys, equal ones keeping their order. */
function sortByPlain(values: Value[], keys: string[] | Float64Array): void {
  const order = sortedOrder(keys);
  const sorted: Value[] = new Array(values.length);
  for (let i = 0; i < sorted.length; i++) sorted[i] = values[order[i]];
  for (let i = 0; i < sorted.length; i++) values[i] = sorted[i];
}

/** Sorts an array of all strs or all small ints by JS; false where it is neither. Equal ones cannot be told apart, so that they need not keep their order. */
function sortPlain(items: Value[], keys: string[] | Float64Array): boolean {
  if (keys instanceof Float64Array) {
    for (const item of items) if (typeof item !== 'number') return false;
    keys.sort();
    for (let i = 0; i < keys.length; i++) items[i] = keys[i];
    return true;
  }
  if (typeof items[0] !== 'string') return false;
  // By code units, which are bytes here.
  (items as string[]).sort();
  return true;
}

function sortKeyed(items: Value[], compare: Value, keys: readonly Value[]): void {
  const plain = compare === null ? plainKeys(keys) : null;
  if (plain !== null) {
    sortByPlain(items, plain);
    return;
  }
  const pairs: Keyed[] = items.map((value, i) => ({ key: keys[i], value }));
  try {
    const less = compare === null ? lessThan : byFunction(compare);
    timsort(pairs, (a, b) => less(a.key, b.key));
  } finally {
    for (let i = 0; i < pairs.length; i++) items[i] = pairs[i].value;
  }
}

function sortUnkeyed(items: Value[]): void {
  const plain = plainKeys(items);
  if (plain === null) timsort(items, lessThan);
  else if (!sortPlain(items, plain)) sortByPlain(items, plain);
}

/**
 * Sorts an array in place; `compare` and `key` null where not given. Whatever the functions called raise goes through, the items then being in some order.
 */
export function sortArray(items: Value[], compare: Value, key: Value, reverse: boolean): void {
  const keys = key === null ? null : items.map((item) => callValue(key, [item], null));
  if (items.length < 2) return;
  // Reversed before and after, so that equal items keep their order.
  if (reverse) {
    items.reverse();
    keys?.reverse();
  }
  if (keys !== null) sortKeyed(items, compare, keys);
  else if (compare !== null) timsort(items, byFunction(compare));
  else sortUnkeyed(items);
  if (reverse) items.reverse();
}

/** The `reverse` argument, an int. */
export function reverseArgument(value: Value | undefined): boolean {
  if (value === undefined) return false;
  return typeof value === 'boolean' ? value : intArgument(value, 0) !== 0;
}
