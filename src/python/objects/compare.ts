/** Comparison: ==, <, cmp() and the rest, between values of any types, in CPython 2.7's order. */

import { addressOf } from './hash.ts';
import { late } from './late.ts';
import { enterRecursion, leaveRecursion } from './recursion.ts';
import type { CompareOp } from './slots.ts';
import { truth } from './truth.ts';
import { typeOf } from './types.ts';
import { NotImplemented, PyFloat, PyLong, PyTuple, type PyType, type Value } from './value.ts';

/** The operator with its operands exchanged. */
export const SWAPPED: Record<CompareOp, CompareOp> = { '<': '>', '<=': '>=', '==': '==', '!=': '!=', '>': '<', '>=': '<=' };

/** What a three-way result means for an operator. */
export function holds(op: CompareOp, order: number): boolean {
  switch (op) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '==':
      return order === 0;
    case '!=':
      return order !== 0;
    case '>':
      return order > 0;
    default:
      return order >= 0;
  }
}

/** A number as what JS can compare exactly with any other: number or bigint. undefined for what is no int, long, bool or float. */
function comparable(value: Value): number | bigint | undefined {
  switch (typeof value) {
    case 'number':
    case 'bigint':
      return value;
    case 'boolean':
      return value ? 1 : 0;
    default:
      if (value instanceof PyFloat || value instanceof PyLong) return value.type.heap ? undefined : value.value;
      return undefined;
  }
}

/** Two numbers by value, however each is held. */
export function compareNumbers(a: number | bigint, b: number | bigint, op: CompareOp): boolean {
  // JS compares a number with a bigint by mathematical value.
  switch (op) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '==':
      // biome-ignore lint/suspicious/noDoubleEquals: a number and a bigint of the same value are equal in Python.
      return a == b;
    case '!=':
      // biome-ignore lint/suspicious/noDoubleEquals: as above.
      return a != b;
    case '>':
      return a > b;
    default:
      return a >= b;
  }
}

function compareTexts(a: string, b: string, op: CompareOp): boolean {
  switch (op) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '==':
      return a === b;
    case '!=':
      return a !== b;
    case '>':
      return a > b;
    default:
      return a >= b;
  }
}

/** `left op right` as the operator gives it: any value, since `__eq__` and its like may return anything. */
export function richCompare(left: Value, right: Value, op: CompareOp): Value {
  if (typeof left === 'number' && typeof right === 'number') return compareNumbers(left, right, op);
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right, op);
  const a = comparable(left);
  if (a !== undefined) {
    const b = comparable(right);
    if (b !== undefined) return compareNumbers(a, b, op);
  }
  enterRecursion(' in cmp');
  try {
    const alike = compareAlike(left, right, op);
    if (alike !== NotImplemented) return alike;
    const rich = tryRichCompare(left, right, op);
    if (rich !== NotImplemented) return rich;
    return holds(op, threeWay(left, right));
  } finally {
    leaveRecursion();
  }
}

/** Two values of one type, but for old-style instances: that type's comparison is tried before all else. */
function compareAlike(left: Value, right: Value, op: CompareOp): Value {
  const type = typeOf(left);
  if (type !== typeOf(right)) return NotImplemented;
  const { richcompare, compare } = type.slots;
  if (compare !== null && comparesInstances.has(compare)) return NotImplemented;
  if (richcompare !== null) {
    const result = richcompare(left, right, op);
    if (result !== NotImplemented) return result;
  }
  return compare === null ? NotImplemented : holds(op, compare(left, right));
}

function tryRichCompare(left: Value, right: Value, op: CompareOp): Value {
  const lt = typeOf(left);
  const rt = typeOf(right);
  const lr = lt.slots.richcompare;
  const rr = rt.slots.richcompare;
  if (rr !== null && lt !== rt && rt.isSubtype(lt)) {
    const result = rr(right, left, SWAPPED[op]);
    if (result !== NotImplemented) return result;
  }
  if (lr !== null) {
    const result = lr(left, right, op);
    if (result !== NotImplemented) return result;
  }
  // Once more where the right one has been asked already: programs may count.
  if (rr !== null) return rr(right, left, SWAPPED[op]);
  return NotImplemented;
}

/** try_3way_compare, then default_3way_compare. */
function threeWay(left: Value, right: Value): number {
  const lt = typeOf(left);
  const rt = typeOf(right);
  const lc = lt.slots.compare;
  const rc = rt.slots.compare;
  const instances = lc !== null && comparesInstances.has(lc) ? lc : rc !== null && comparesInstances.has(rc) ? rc : null;
  if (instances !== null) {
    const order = instances(left, right);
    return order === NOT_COMPARED ? defaultThreeWay(left, right, lt, rt) : order;
  }
  if (lc !== null && lc === rc) return lc(left, right);
  const any = lc !== null && comparesAnything.has(lc) ? lc : rc !== null && comparesAnything.has(rc) ? rc : null;
  if (any !== null) return any(left, right);
  return coercedThreeWay(left, right) ?? defaultThreeWay(left, right, lt, rt);
}

/** Numbers of different types are brought to one type; undefined where that fails or the type does not compare. */
function coercedThreeWay(left: Value, right: Value): number | undefined {
  const lt = typeOf(left);
  const rt = typeOf(right);
  if (lt === rt) return undefined;
  let pair = lt.slots.coerce?.(left, right) ?? NotImplemented;
  if (pair instanceof PyTuple) return comparePair(pair.items[0], pair.items[1]);
  pair = rt.slots.coerce?.(right, left) ?? NotImplemented;
  return pair instanceof PyTuple ? comparePair(pair.items[1], pair.items[0]) : undefined;
}

function comparePair(left: Value, right: Value): number | undefined {
  const { compare } = typeOf(left).slots;
  return compare !== null && compare === typeOf(right).slots.compare ? compare(left, right) : undefined;
}

/** Compare slots that may be called with any two operands of which one has it: those that call a class's `__cmp__`. */
export const comparesAnything = new Set<(left: Value, right: Value) => number>();

/** What the compare slot of old-style instances returns where they do not know. */
export const NOT_COMPARED = 2;
/** That slot. */
export const comparesInstances = new Set<(left: Value, right: Value) => number>();

function isNumber(type: PyType): boolean {
  return type.slots.int !== null || type.slots.float !== null;
}

/**
 * Two floats one of which is NaN: their addresses decide, and the one that was made first has the higher. Constants are made before all else, so that a finite
 * number is taken for the older one wherever it stands.
 */
function unorderedFloats(left: PyFloat, right: PyFloat): number {
  return Number.isNaN(left.value) && Number.isFinite(right.value) ? -1 : 1;
}

/** Numbers come first, then types by name; None is smaller than everything; otherwise addresses decide. */
function defaultThreeWay(left: Value, right: Value, lt: PyType, rt: PyType): number {
  if (lt === rt) {
    if (left instanceof PyFloat && right instanceof PyFloat) return unorderedFloats(left, right);
    const a = addressOf(left);
    const b = addressOf(right);
    return a < b ? -1 : a > b ? 1 : 0;
  }
  if (left === null) return -1;
  if (right === null) return 1;
  const ln = isNumber(lt) ? '' : lt.fullName;
  const rn = isNumber(rt) ? '' : rt.fullName;
  if (ln !== rn) return ln < rn ? -1 : 1;
  // Classes that a program makes lie below the built-in ones.
  if (lt.heap !== rt.heap) return lt.heap ? -1 : 1;
  return addressOf(lt) < addressOf(rt) ? -1 : 1;
}

/** PyObject_RichCompareBool for ==: identical values are equal without being asked. */
export function equals(left: Value, right: Value): boolean {
  if (left === right) return true;
  if (typeof left === 'string' && typeof right === 'string') return false;
  return truth(richCompare(left, right, '=='));
}

/** cmp(left, right): -1, 0 or 1. */
export function compareThreeWay(left: Value, right: Value): number {
  if (left === right) return 0;
  if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : 1;
  if (typeof left === 'number' && typeof right === 'number') return left < right ? -1 : left > right ? 1 : 0;
  enterRecursion(' in cmp');
  try {
    return doCompare(left, right);
  } finally {
    leaveRecursion();
  }
}

function doCompare(left: Value, right: Value): number {
  const lt = typeOf(left);
  const { compare } = lt.slots;
  if (lt === typeOf(right) && compare !== null) {
    const order = compare(left, right);
    if (order !== NOT_COMPARED) return order < 0 ? -1 : order > 0 ? 1 : 0;
  }
  const a = comparable(left);
  const b = a === undefined ? undefined : comparable(right);
  // Nothing is equal to NaN, less or greater: what follows decides by the types.
  if (a !== undefined && b !== undefined && !Number.isNaN(a) && !Number.isNaN(b)) {
    // biome-ignore lint/suspicious/noDoubleEquals: a number and a bigint of the same value are equal in Python.
    return a == b ? 0 : a < b ? -1 : 1;
  }
  for (const [op, order] of [
    ['==', 0],
    ['<', -1],
    ['>', 1],
  ] as const) {
    const result = tryRichCompare(left, right, op);
    if (result !== NotImplemented && truth(result)) return order;
  }
  const order = threeWay(left, right);
  return order < 0 ? -1 : order > 0 ? 1 : 0;
}

/** Elements of two sequences compared in order, as lists and their like do it: where the lengths tell it, nothing else is asked. */
export function compareSequences(a: readonly Value[], b: readonly Value[], op: CompareOp): Value {
  if (a.length !== b.length && (op === '==' || op === '!=')) return op === '!=';
  return compareElements(a, b, op);
}

/** As tuples do it: elements are asked whatever the lengths are. */
export function compareElements(a: readonly Value[], b: readonly Value[], op: CompareOp): Value {
  const shared = Math.min(a.length, b.length);
  let i = 0;
  while (i < shared && i < a.length && i < b.length && equals(a[i], b[i])) i++;
  if (i >= a.length || i >= b.length) return holds(op, a.length - b.length);
  if (op === '==') return false;
  if (op === '!=') return true;
  return richCompare(a[i], b[i], op);
}

late.equals = equals;
