/** list.sort() and sorted(): cmp, key, reverse. */
import { callValue } from './call.ts';
import { richCompare } from './compare.ts';
import { raise, typeError } from './exceptions.ts';
import { asInt, integerValue } from './index-value.ts';
import { timsort } from './timsort.ts';
import { truth } from './truth.ts';
import { typeOf } from './types.ts';
import { PyLong, type Value } from './value.ts';

/** An item with what it is sorted by. */
interface Keyed {
  key: Value;
  value: Value;
}

function lessThan(a: Value, b: Value): boolean {
  return truth(richCompare(a, b, '<'));
}

/** An order by a cmp function. Raises TypeError where that gives no int. */
function byFunction(compare: Value): (a: Value, b: Value) => boolean {
  return (a, b) => {
    const order = callValue(compare, [a, b], null);
    const n = order instanceof PyLong ? undefined : integerValue(order);
    if (n === undefined) throw raise(typeError(`comparison function must return int, not ${typeOf(order).name}`));
    return n < 0;
  };
}

function allOf(items: readonly Value[], kind: 'string' | 'number'): boolean {
  for (const item of items) if (typeof item !== kind) return false;
  return true;
}

/** Sorts an array of all strs or all small ints by JS, which is stable too; false where it is neither. */
function sortPlain(items: Value[]): boolean {
  const kind = typeof items[0];
  if (kind === 'string' && allOf(items, 'string')) {
    // By code units, which are bytes here.
    (items as string[]).sort();
    return true;
  }
  if (kind === 'number' && allOf(items, 'number')) {
    // Equal numbers cannot be told apart, so that no stable sort is needed.
    const sorted = Float64Array.from(items as number[]).sort();
    for (let i = 0; i < sorted.length; i++) items[i] = sorted[i];
    return true;
  }
  return false;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sortKeyed(items: Value[], compare: Value, keys: readonly Value[]): void {
  const pairs: Keyed[] = items.map((value, i) => ({ key: keys[i], value }));
  try {
    if (compare === null && typeof keys[0] === 'string' && allOf(keys, 'string')) {
      pairs.sort((a, b) => compareTexts(a.key as string, b.key as string));
    } else if (compare === null && typeof keys[0] === 'number' && allOf(keys, 'number')) {
      pairs.sort((a, b) => (a.key as number) - (b.key as number));
    } else {
      const less = compare === null ? lessThan : byFunction(compare);
      timsort(pairs, (a, b) => less(a.key, b.key));
    }
  } finally {
    for (let i = 0; i < pairs.length; i++) items[i] = pairs[i].value;
  }
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
  else if (!sortPlain(items)) timsort(items, lessThan);
  if (reverse) items.reverse();
}

/** The `reverse` argument, an int. */
export function reverseArgument(value: Value | undefined): boolean {
  if (value === undefined) return false;
  return typeof value === 'boolean' ? value : asInt(value) !== 0;
}
