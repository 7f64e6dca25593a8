/** UserList: a list in a class, for deriving from. */
import { add, multiply } from '../objects/arithmetic.ts';
import { getAttr, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { compareThreeWay, richCompare } from '../objects/compare.ts';
import { asInt } from '../objects/index-value.ts';
import { isInstance } from '../objects/instance-check.ts';
import { contains, getItem, length, setItem, setSlice } from '../objects/items.ts';
import { toArray } from '../objects/iterate.ts';
import { kwargsFromDict } from '../objects/native.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import type { CompareOp } from '../objects/slots.ts';
import { callMethod } from '../objects/special-methods.ts';
import { repr } from '../objects/text.ts';
import { listType, typeOf } from '../objects/types.ts';
import { PyList, PySlice, type PyTuple, type PyType, type Value } from '../objects/value.ts';
import { abstractClass } from './abc.ts';
import { type Members, ModuleBuilder } from './module-builder.ts';

const COMPARISONS: readonly [string, CompareOp][] = [
  ['__lt__', '<'],
  ['__le__', '<='],
  ['__eq__', '=='],
  ['__ne__', '!='],
  ['__gt__', '>'],
  ['__ge__', '>='],
];

const dataOf = (self: Value): Value => getAttr(self, 'data');

/** A list of the receiver's class. */
function made(self: Value, items: Value): Value {
  return callValue(getAttr(self, '__class__'), [items], null);
}

/** A slice as `__getslice__` and its like get it: bounds below zero have had the length added and count as zero. */
function sliceOf(low: Value, high: Value): PySlice {
  return new PySlice(Math.max(asInt(low), 0), typeof high === 'number' ? Math.max(high, 0) : high, null);
}

function members(m: ModuleBuilder, isUserList: (value: Value) => boolean): Members {
  const method = m.method.bind(m);
  /** What other lists are compared and joined with: their data, where they are of this class. */
  const plain = (value: Value): Value => (isUserList(value) ? dataOf(value) : value);
  const joinable = (value: Value): Value => {
    const data = plain(value);
    return data instanceof PyList ? data : new PyList(toArray(data));
  };
  const delegate = (name: string, parameters: string[], defaults: Value[] = []): Value =>
    method(name, ['self', ...parameters], (self, ...args) => callMethod(dataOf(self), name, args), defaults);
  const result: Members = {
    __init__: method(
      '__init__',
      ['self', 'initlist'],
      (self, given) => {
        setAttr(self, 'data', new PyList(given === null ? [] : toArray(plain(given))));
        return null;
      },
      [null],
    ),
    __repr__: method('__repr__', ['self'], (self) => repr(dataOf(self))),
    __cmp__: method('__cmp__', ['self', 'other'], (self, other) => compareThreeWay(dataOf(self), plain(other))),
    __hash__: null,
    __contains__: method('__contains__', ['self', 'item'], (self, item) => contains(dataOf(self), item)),
    __len__: method('__len__', ['self'], (self) => length(dataOf(self))),
    __getitem__: method('__getitem__', ['self', 'i'], (self, i) => getItem(dataOf(self), i)),
    __setitem__: method('__setitem__', ['self', 'i', 'item'], (self, i, item) => {
      setItem(dataOf(self), i, item);
      return null;
    }),
    __delitem__: method('__delitem__', ['self', 'i'], (self, i) => {
      setItem(dataOf(self), i, undefined);
      return null;
    }),
    __getslice__: method('__getslice__', ['self', 'i', 'j'], (self, low, high) => made(self, getItem(dataOf(self), sliceOf(low, high)))),
    __setslice__: method('__setslice__', ['self', 'i', 'j', 'other'], (self, low, high, other) => {
      const { start, stop } = sliceOf(low, high);
      setSlice(dataOf(self), start, stop, joinable(other));
      return null;
    }),
    __delslice__: method('__delslice__', ['self', 'i', 'j'], (self, low, high) => {
      const { start, stop } = sliceOf(low, high);
      setSlice(dataOf(self), start, stop, undefined);
      return null;
    }),
    __add__: method('__add__', ['self', 'other'], (self, other) => made(self, add(dataOf(self), joinable(other)))),
    __radd__: method('__radd__', ['self', 'other'], (self, other) => made(self, add(joinable(other), dataOf(self)))),
    __iadd__: method('__iadd__', ['self', 'other'], (self, other) => {
      callMethod(dataOf(self), 'extend', [joinable(other)]);
      return self;
    }),
    __mul__: method('__mul__', ['self', 'n'], (self, n) => made(self, multiply(dataOf(self), n))),
    __rmul__: method('__rmul__', ['self', 'n'], (self, n) => made(self, multiply(dataOf(self), n))),
    __imul__: method('__imul__', ['self', 'n'], (self, n) => {
      setAttr(self, 'data', callMethod(dataOf(self), '__imul__', [n]));
      return self;
    }),
    append: delegate('append', ['item']),
    insert: delegate('insert', ['i', 'item']),
    pop: delegate('pop', ['i'], [-1]),
    remove: delegate('remove', ['item']),
    count: delegate('count', ['item']),
    index: method('index', ['self', 'item', '*args'], (self, item, args) =>
      callMethod(dataOf(self), 'index', [item, ...(args as PyTuple).items]),
    ),
    reverse: delegate('reverse', []),
    sort: method('sort', ['self', '*args', '**kwds'], (self, args, kwds) =>
      callValue(getAttr(dataOf(self), 'sort'), [...(args as PyTuple).items], kwargsFromDict(kwds as never)),
    ),
    extend: method('extend', ['self', 'other'], (self, other) => callMethod(dataOf(self), 'extend', [plain(other)])),
  };
  for (const [name, op] of COMPARISONS) {
    result[name] = method(name, ['self', 'other'], (self, other) => richCompare(dataOf(self), plain(other), op));
  }
  return result;
}

export const userListModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('UserList', 'A list in a class of its own, for classes that derive from it.');
  const sequence = runtime.importModule('collections').attrs.getStr('MutableSequence') as PyType;
  const userList: PyType = abstractClass(
    runtime,
    m,
    'UserList',
    [sequence],
    members(m, (value) => typeOf(value) !== listType && isInstance(value, userList)),
  );
  return m.module;
};
