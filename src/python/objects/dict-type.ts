/** dict. */
import './object-type.ts';
import { getAttr, getAttrOrUndefined, lookupSpecial } from './attributes.ts';
import { callValue, isCallable } from './call.ts';
import { compareThreeWay, equals, richCompare } from './compare.ts';
import { PyDict } from './dict.ts';
import { dictItems, dictKeys, dictValues, getQuietly } from './dict-views.ts';
import { keyError, PyRaise, raise, typeError, valueError } from './exceptions.ts';
import { getItem, setItem } from './items.ts';
import {
  dictItemIteratorType,
  dictKeyIteratorType,
  dictValueIteratorType,
  iterDict,
  PyNativeIterator,
  stepDict,
  stepOver,
} from './iterate.ts';
import { collectIterated } from './length-hint.ts';
import { classMethod, kwargsDict, noArgs, oneArg, setMethods, variadic } from './native.ts';
import { asInstanceOf } from './number-slots.ts';
import { AnySet } from './set.ts';
import type { CompareOp } from './slots.ts';
import { readyType } from './special-methods.ts';
import { guardRepr, repr } from './text.ts';
import { truth } from './truth.ts';
import { dictType, typeOf } from './types.ts';
import { checkCount, unpacked } from './unpack-arguments.ts';
import { type KwArgs, NotImplemented, PyList, PyTuple, type PyType, type Value } from './value.ts';

function subscript(self: Value, key: Value): Value {
  const value = (self as PyDict).get(key);
  if (value !== undefined) return value;
  if (typeOf(self).heap) {
    const missing = lookupSpecial(self, '__missing__');
    if (missing !== undefined) return callValue(missing, [key], null);
  }
  throw raise(keyError(key));
}

function assignSubscript(self: Value, key: Value, value: Value | undefined): void {
  const dict = self as PyDict;
  if (value !== undefined) dict.set(key, value);
  else if (dict.delete(key) === undefined) throw raise(keyError(key));
}

function text(self: Value): string {
  return guardRepr(self, '{...}', () => {
    const parts = (self as PyDict).entries().map(([key, value]) => `${repr(key)}: ${repr(value)}`);
    return `{${parts.join(', ')}}`;
  });
}

function equal(a: PyDict, b: PyDict): boolean {
  if (a.size !== b.size) return false;
  for (const [key, value] of a.entries()) {
    const other = getQuietly(b, key);
    if (other === undefined || !equals(value, other)) return false;
  }
  return true;
}

function richcompare(left: Value, right: Value, op: CompareOp): Value {
  if (!(right instanceof PyDict) || (op !== '==' && op !== '!=')) return NotImplemented;
  return equal(left as PyDict, right) === (op === '==');
}

/** The least key of `a` that `b` has not, or has with another value. */
function leastDifference(a: PyDict, b: PyDict): [Value, Value] | undefined {
  let least: [Value, Value] | undefined;
  for (const entry of a.entries()) {
    const [key, value] = entry;
    if (least !== undefined && truth(richCompare(least[0], key, '<'))) continue;
    const other = getQuietly(b, key);
    if (other === undefined || !equals(value, other)) least = entry;
  }
  return least;
}

/** The smaller dict comes first; among equally large ones the least differing key decides, then its value. */
function compare(left: Value, right: Value): number {
  const a = left as PyDict;
  const b = right as PyDict;
  if (a.size !== b.size) return a.size < b.size ? -1 : 1;
  const first = leastDifference(a, b);
  if (first === undefined) return 0;
  const second = leastDifference(b, a);
  if (second === undefined) return 0;
  return compareThreeWay(first[0], second[0]) || compareThreeWay(first[1], second[1]);
}

/** PyDict_MergeFromSeq2: pairs, each any iterable of two. */
function mergePairs(dict: PyDict, pairs: Value): void {
  const step = stepOver(pairs);
  let place = 0;
  for (let pair = step(); pair !== undefined; pair = step()) {
    const items = pairItems(pair, place);
    if (items.length !== 2) {
      throw raise(valueError(`dictionary update sequence element #${place} has length ${items.length}; 2 is required`));
    }
    dict.set(items[0], items[1]);
    place++;
  }
}

function pairItems(pair: Value, place: number): readonly Value[] {
  if ((pair instanceof PyTuple || pair instanceof PyList) && !pair.type.heap) return pair.items;
  return collectIterated(pair, `cannot convert dictionary update sequence element #${place} to a sequence`);
}

/** Has it an attribute `keys`? Whatever goes wrong while it is looked up means no. */
function hasKeys(value: Value): boolean {
  try {
    return getAttrOrUndefined(value, 'keys') !== undefined;
  } catch (error) {
    if (error instanceof PyRaise) return false;
    throw error;
  }
}

/** Puts a mapping, that is, what has `keys`, or an iterable of pairs into a dict. Raises TypeError, ValueError. */
export function updateDict(dict: PyDict, from: Value): void {
  if (from instanceof PyDict) {
    dict.merge(from);
    return;
  }
  const isPlain = (from instanceof PyList || from instanceof PyTuple) && !from.type.heap;
  if (isPlain || !hasKeys(from)) {
    mergePairs(dict, from);
    return;
  }
  const keys = getAttr(from, 'keys');
  if (!isCallable(keys)) throw raise(typeError(`attribute of type '${typeOf(keys).fullName}' is not callable`));
  const step = stepOver(callValue(keys, [], null));
  for (let key = step(); key !== undefined; key = step()) dict.set(key, getItem(from, key));
}

/** What dict(…) and dict.update(…) have in common. */
function updateFromArguments(name: string, self: Value, args: Value[], kw: KwArgs | null): void {
  checkCount(name, 0, 1, args.length);
  if (args.length === 1) updateDict(self as PyDict, args[0]);
  if (kw !== null) (self as PyDict).merge(kwargsDict(kw));
}

function fromKeys(type: Value, keys: Value, value: Value | undefined): Value {
  const dict = callValue(type, [], null);
  const filled = value ?? null;
  if (dict instanceof PyDict && !dict.type.heap) {
    if (dict.size === 0 && (keys instanceof PyDict || keys instanceof AnySet) && !keys.type.heap) {
      dict.fillFrom(keys, filled);
      return dict;
    }
    const step = stepOver(keys);
    for (let key = step(); key !== undefined; key = step()) dict.set(key, filled);
    return dict;
  }
  const step = stepOver(keys);
  for (let key = step(); key !== undefined; key = step()) setItem(dict, key, filled);
  return dict;
}

function pop(self: PyDict, key: Value, fallback: Value | undefined): Value {
  const value = self.size === 0 ? undefined : self.delete(key);
  if (value !== undefined) return value;
  if (fallback !== undefined) return fallback;
  throw raise(keyError(key));
}

function popItem(self: PyDict): Value {
  if (self.size === 0) throw raise(keyError('popitem(): dictionary is empty'));
  return new PyTuple(self.popitem());
}

function setDefault(self: PyDict, key: Value, fallback: Value | undefined): Value {
  return self.setDefault(key, fallback ?? null);
}

readyType(dictType, {
  repr: text,
  hash: null,
  richcompare,
  compare,
  iter: iterDict,
  init: (self, args, kw) => updateFromArguments('dict', self, args, kw),
  new: (type: PyType) => asInstanceOf(new PyDict(), type),
  length: (self) => (self as PyDict).size,
  contains: (self, key) => (self as PyDict).has(key),
  subscript,
  assignSubscript,
});

setMethods(dictType, {
  has_key: oneArg((self: PyDict, key) => self.has(key)),
  get: unpacked(1, 2, (self: PyDict, key, fallback) => {
    const value = self.get(key);
    return value === undefined ? (fallback ?? null) : value;
  }),
  setdefault: unpacked(1, 2, setDefault),
  pop: unpacked(1, 2, pop),
  popitem: noArgs(popItem),
  keys: noArgs((self: PyDict) => new PyList(self.keys())),
  values: noArgs((self: PyDict) => new PyList(self.values())),
  items: noArgs((self: PyDict) => new PyList(self.items())),
  iterkeys: noArgs((self: PyDict) => new PyNativeIterator(dictKeyIteratorType, stepDict(self, 'keys'))),
  itervalues: noArgs((self: PyDict) => new PyNativeIterator(dictValueIteratorType, stepDict(self, 'values'))),
  iteritems: noArgs((self: PyDict) => new PyNativeIterator(dictItemIteratorType, stepDict(self, 'items'))),
  viewkeys: noArgs(dictKeys),
  viewvalues: noArgs(dictValues),
  viewitems: noArgs(dictItems),
  update: variadic((self, args, kw) => {
    updateFromArguments('update', self, args, kw);
    return null;
  }),
  fromkeys: classMethod(unpacked(1, 2, fromKeys)),
  clear: noArgs((self: PyDict) => {
    self.clear();
    return null;
  }),
  copy: noArgs((self: PyDict) => self.copy()),
});
