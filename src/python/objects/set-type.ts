/** set and frozenset. */
import './object-type.ts';
import { keyError, raise, typeError } from './exceptions.ts';
import { hashFrozenset } from './hash.ts';
import { iterSet } from './iterate.ts';
import { type MethodSpec, noArgs, oneArg, setMethods, variadic } from './native.ts';
import { AnySet, PyFrozenSet, PySet } from './set.ts';
import {
  copySet,
  difference,
  differenceOfAll,
  differenceUpdate,
  emptySet,
  intersection,
  intersectionOfAll,
  intersectionUpdate,
  isDisjoint,
  isSubset,
  makeSet,
  symmetricDifference,
  symmetricDifferenceUpdate,
  union,
  updateSet,
} from './set-operations.ts';
import type { BinaryFn, CompareOp } from './slots.ts';
import { readyType } from './special-methods.ts';
import { guardRepr, repr } from './text.ts';
import { frozensetType, type SlotTable, setType, typeOf } from './types.ts';
import { checkCount } from './unpack-arguments.ts';
import { type KwArgs, NotImplemented, PyList, PyTuple, type PyType, type Value } from './value.ts';

function text(self: Value): string {
  const { name } = typeOf(self);
  return guardRepr(self, `${name}(...)`, () => `${name}(${repr(new PyList((self as AnySet).keys()))})`);
}

function richcompare(left: Value, right: Value, op: CompareOp): Value {
  if (!(right instanceof AnySet)) return NotImplemented;
  const a = left as AnySet;
  switch (op) {
    case '==':
    case '!=':
      return (a.size === right.size && isSubset(a, right)) === (op === '==');
    case '<':
      return a.size < right.size && isSubset(a, right);
    case '<=':
      return isSubset(a, right);
    case '>':
      return a.size > right.size && isSubset(right, a);
    default:
      return isSubset(right, a);
  }
}

function noOrder(): never {
  throw raise(typeError('cannot compare sets using cmp()'));
}

/** A set may be asked for by another set, which is unhashable: a frozenset stands in for it. */
function asKey(key: Value): Value {
  return key instanceof PySet && typeOf(key).slots.hash === null ? makeSet(frozensetType, key) : key;
}

/** An operator whose operands must both be sets. */
function slot(op: (left: AnySet, right: AnySet) => Value): BinaryFn {
  return (left, right) => (left instanceof AnySet && right instanceof AnySet ? op(left, right) : NotImplemented);
}

function inplaceSlot(change: (set: AnySet, other: Value) => void): BinaryFn {
  return (left, right) => {
    if (!(right instanceof AnySet)) return NotImplemented;
    change(left as AnySet, right);
    return left;
  };
}

function refuseKeywords(name: string, kw: KwArgs | null): void {
  if (kw !== null && kw.names.length > 0) throw raise(typeError(`${name}() does not take keyword arguments`));
}

function init(self: Value, args: Value[], kw: KwArgs | null): void {
  refuseKeywords('set', kw);
  checkCount('set', 0, 1, args.length);
  const set = self as PySet;
  set.clear();
  if (args.length === 1) updateSet(set, args[0]);
}

let emptyFrozenset: AnySet | null = null;

function newFrozenset(type: PyType, args: Value[], kw: KwArgs | null): Value {
  if (type.heap) return args.length === 0 ? emptySet(type) : makeSet(type, firstArgument(args));
  refuseKeywords('frozenset', kw);
  const items = firstArgument(args);
  if (items instanceof PyFrozenSet && !items.type.heap) return items;
  const set = items === undefined ? emptySet(type) : makeSet(type, items);
  if (set.size > 0) return set;
  emptyFrozenset ??= set;
  return emptyFrozenset;
}

function firstArgument(args: Value[]): Value {
  checkCount('frozenset', 0, 1, args.length);
  return args[0];
}

const COMMON: SlotTable = {
  repr: text,
  richcompare,
  compare: noOrder,
  iter: iterSet,
  length: (self) => (self as AnySet).size,
  contains: (self, key) => (self as AnySet).has(asKey(key)),
  subtract: slot(difference),
  and: slot(intersection),
  xor: slot(symmetricDifference),
  or: slot((left, right) => union(left, [right])),
};

readyType(setType, {
  ...COMMON,
  hash: null,
  init,
  new: (type: PyType) => emptySet(type),
  inplaceSubtract: inplaceSlot(differenceUpdate),
  inplaceAnd: inplaceSlot(intersectionUpdate),
  inplaceXor: inplaceSlot(symmetricDifferenceUpdate),
  inplaceOr: inplaceSlot(updateSet),
});

readyType(frozensetType, {
  ...COMMON,
  hash: (self) => hashFrozenset((self as AnySet).hashes(), (self as AnySet).size),
  new: newFrozenset,
});

function asSet(value: Value): AnySet {
  return value instanceof AnySet ? value : makeSet(setType, value);
}

/** A method that takes any number of iterables. */
function ofAll(name: string, op: (self: AnySet, others: Value[]) => Value): MethodSpec {
  return variadic((self: AnySet, args, kw) => {
    if (kw !== null && kw.names.length > 0) throw raise(typeError(`${name}() takes no keyword arguments`));
    return op(self, args);
  });
}

function changing(op: (self: AnySet, arg: Value) => void): MethodSpec {
  return oneArg((self: AnySet, arg) => {
    op(self, arg);
    return null;
  });
}

/** `__reduce__`: how copy (and pickle) make it again. */
function reduce(self: AnySet): Value {
  return new PyTuple([typeOf(self), new PyTuple([new PyList(self.keys())]), self.attrs ?? null]);
}

const METHODS: Record<string, MethodSpec> = {
  union: ofAll('union', union),
  intersection: ofAll('intersection', intersectionOfAll),
  difference: ofAll('difference', differenceOfAll),
  symmetric_difference: oneArg(symmetricDifference),
  issubset: oneArg((self: AnySet, other) => isSubset(self, asSet(other))),
  issuperset: oneArg((self: AnySet, other) => isSubset(asSet(other), self)),
  isdisjoint: oneArg(isDisjoint),
  __reduce__: noArgs(reduce),
};

setMethods(frozensetType, {
  ...METHODS,
  copy: noArgs((self: AnySet) => (typeOf(self).heap ? copySet(self) : self)),
});

setMethods(setType, {
  ...METHODS,
  copy: noArgs(copySet),
  add: changing((self, key) => self.add(key)),
  discard: changing((self, key) => {
    self.discard(asKey(key));
  }),
  remove: changing((self, key) => {
    if (!self.discard(asKey(key))) throw raise(keyError(key));
  }),
  pop: noArgs((self: AnySet) => {
    if (self.size === 0) throw raise(keyError('pop from an empty set'));
    return self.pop();
  }),
  clear: noArgs((self: AnySet) => {
    self.clear();
    return null;
  }),
  update: ofAll('update', (self, others) => {
    for (const other of others) updateSet(self, other);
    return null;
  }),
  intersection_update: ofAll('intersection_update', (self, others) => {
    self.replaceBy(intersectionOfAll(self, others));
    return null;
  }),
  difference_update: ofAll('difference_update', (self, others) => {
    for (const other of others) differenceUpdate(self, other);
    return null;
  }),
  symmetric_difference_update: changing(symmetricDifferenceUpdate),
});
