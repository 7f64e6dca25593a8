/** dict_keys, dict_values and dict_items: views of a dict that follow its changes. */
import './object-type.ts';
import { equals } from './compare.ts';
import type { PyDict } from './dict.ts';
import { PyRaise } from './exceptions.ts';
import { contains } from './items.ts';
import {
  dictItemIteratorType,
  dictKeyIteratorType,
  dictValueIteratorType,
  PyNativeIterator,
  type Step,
  stepDict,
  stepOver,
} from './iterate.ts';
import { AnySet, PySet } from './set.ts';
import { differenceUpdate, intersectionUpdate, symmetricDifferenceUpdate, updateSet } from './set-operations.ts';
import type { BinaryFn, CompareOp } from './slots.ts';
import { readyType } from './special-methods.ts';
import { repr } from './text.ts';
import { builtinType, objectType, type SlotTable } from './types.ts';
import { NotImplemented, PyList, PyObject, PyTuple, type PyType, type Value } from './value.ts';

type Kind = 'keys' | 'values' | 'items';

class DictView extends PyObject {
  constructor(
    type: PyType,
    readonly dict: PyDict,
    readonly kind: Kind,
  ) {
    super();
    this.type = type;
  }

  step(): Step {
    return stepDict(this.dict, this.kind);
  }
}

export const dictKeysType = builtinType('dict_keys', objectType);
export const dictValuesType = builtinType('dict_values', objectType);
export const dictItemsType = builtinType('dict_items', objectType);
const ITERATORS: Record<Kind, PyType> = { keys: dictKeyIteratorType, values: dictValueIteratorType, items: dictItemIteratorType };

export function dictKeys(dict: PyDict): Value {
  return new DictView(dictKeysType, dict, 'keys');
}
export function dictValues(dict: PyDict): Value {
  return new DictView(dictValuesType, dict, 'values');
}
export function dictItems(dict: PyDict): Value {
  return new DictView(dictItemsType, dict, 'items');
}

function text(self: Value): string {
  const view = self as DictView;
  const { dict } = view;
  const items = view.kind === 'keys' ? dict.keys() : view.kind === 'values' ? dict.values() : dict.items();
  return `${view.type.name}(${repr(new PyList(items))})`;
}

/** The value of a key, where what hashing and comparing raise counts as "not there": so CPython compares dicts. */
export function getQuietly(dict: PyDict, key: Value): Value | undefined {
  try {
    return dict.get(key);
  } catch (error) {
    if (!(error instanceof PyRaise)) throw error;
    return undefined;
  }
}

function hasItem(self: Value, item: Value): boolean {
  const { dict } = self as DictView;
  if (!(item instanceof PyTuple) || item.items.length !== 2) return false;
  const value = getQuietly(dict, item.items[0]);
  return value !== undefined && equals(value, item.items[1]);
}

function isSetLike(value: Value): boolean {
  return value instanceof AnySet || (value instanceof DictView && value.kind !== 'values');
}

function sizeOf(value: Value): number {
  return value instanceof AnySet ? value.size : (value as DictView).dict.size;
}

function isContained(inner: Value, outer: Value): boolean {
  const step = stepOver(inner);
  for (let item = step(); item !== undefined; item = step()) if (!contains(outer, item)) return false;
  return true;
}

function richcompare(left: Value, right: Value, op: CompareOp): Value {
  if (!isSetLike(right)) return NotImplemented;
  const a = sizeOf(left);
  const b = sizeOf(right);
  switch (op) {
    case '==':
    case '!=':
      return (a === b && isContained(left, right)) === (op === '==');
    case '<':
      return a < b && isContained(left, right);
    case '<=':
      return a <= b && isContained(left, right);
    case '>':
      return a > b && isContained(right, left);
    default:
      return a >= b && isContained(right, left);
  }
}

/** The operators of sets: a set of the left operand, changed by the right one, any iterable. */
function slot(change: (result: PySet, other: Value) => void): BinaryFn {
  return (left, right) => {
    const result = new PySet();
    updateSet(result, left);
    change(result, right);
    return result;
  };
}

const COMMON: SlotTable = {
  repr: text,
  iter: (self) => new PyNativeIterator(ITERATORS[(self as DictView).kind], (self as DictView).step()),
  length: (self) => (self as DictView).dict.size,
  new: null,
};

const SET_LIKE: SlotTable = {
  ...COMMON,
  hash: null,
  richcompare,
  subtract: slot(differenceUpdate),
  and: slot(intersectionUpdate),
  xor: slot(symmetricDifferenceUpdate),
  or: slot(updateSet),
};

readyType(dictValuesType, COMMON);
readyType(dictKeysType, { ...SET_LIKE, contains: (self, key) => (self as DictView).dict.has(key) });
readyType(dictItemsType, { ...SET_LIKE, contains: hasItem });
