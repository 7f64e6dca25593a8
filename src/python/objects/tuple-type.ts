/** tuple. */
import './object-type.ts';
import { compareElements, equals } from './compare.ts';
import { raise, typeError, valueError } from './exceptions.ts';
import { hashTupleObject } from './hash.ts';
import { sliceArray } from './items.ts';
import { iterTuple } from './iterate.ts';
import { collect } from './length-hint.ts';
import { checkIndexArguments, countItem, findItem, itemIndex, itemsText, repeatItems } from './list-type.ts';
import { bindArguments, noArgs, oneArg, setMethods, variadic } from './native.ts';
import { asInstanceOf } from './number-slots.ts';
import { readyType, sliceMethod } from './special-methods.ts';
import { guardRepr } from './text.ts';
import { tupleType, typeOf } from './types.ts';
import { type KwArgs, NotImplemented, PySlice, PyTuple, type PyType, type Value } from './value.ts';

function itemsOf(self: Value): readonly Value[] {
  return (self as PyTuple).items;
}

/** A tuple itself serves where the result has all its items; an instance of a subclass does not. */
function isExact(self: Value): boolean {
  return typeOf(self) === tupleType;
}

function subscript(self: Value, key: Value): Value {
  const items = itemsOf(self);
  if (!(key instanceof PySlice)) return items[itemIndex(key, items.length, 'tuple', 'tuple index out of range')];
  const selected = sliceArray(items, key);
  return selected.length === items.length && isExact(self) && (key.step === null || key.step === 1) ? self : new PyTuple(selected);
}

function concat(left: Value, right: Value): Value {
  if (right instanceof PyTuple) return new PyTuple([...itemsOf(left), ...right.items]);
  throw raise(typeError(`can only concatenate tuple (not "${typeOf(right).fullName}") to tuple`));
}

function repeat(self: Value, count: number): Value {
  const items = itemsOf(self);
  if ((items.length === 0 || count === 1) && isExact(self)) return self;
  return new PyTuple(repeatItems(items, count));
}

function text(self: Value): string {
  const items = itemsOf(self);
  if (items.length === 0) return '()';
  return guardRepr(self, '(...)', () => `(${itemsText(items)}${items.length === 1 ? ',' : ''})`);
}

function newTuple(type: PyType, args: Value[], kw: KwArgs | null): Value {
  const [sequence] = kw === null && args.length <= 1 ? args : bindArguments('tuple', ['sequence'], 0, args, kw);
  if (sequence === undefined) return asInstanceOf(new PyTuple([]), type);
  if (!type.heap && sequence instanceof PyTuple && isExact(sequence)) return sequence;
  return asInstanceOf(new PyTuple(collect(sequence)), type);
}

function index(self: PyTuple, args: Value[], kw: KwArgs | null): Value {
  checkIndexArguments(args, kw);
  const i = findItem(self.items, args[0], args[1], args[2]);
  if (i < 0) throw raise(valueError('tuple.index(x): x not in tuple'));
  return i;
}

readyType(tupleType, {
  repr: text,
  hash: hashTupleObject,
  richcompare: (left, right, op) => (right instanceof PyTuple ? compareElements(itemsOf(left), right.items, op) : NotImplemented),
  iter: iterTuple,
  new: newTuple,
  length: (self) => itemsOf(self).length,
  concat,
  repeat,
  contains: (self, item) => itemsOf(self).some((other) => equals(item, other)),
  subscript,
});

setMethods(tupleType, {
  count: oneArg((self: PyTuple, item) => countItem(self.items, item)),
  index: variadic(index),
  __getslice__: (_, owner) => sliceMethod(owner),
  __getnewargs__: noArgs((self: PyTuple) => new PyTuple([new PyTuple(self.items)])),
});
