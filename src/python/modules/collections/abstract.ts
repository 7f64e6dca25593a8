/** The abstract base classes of containers: what they ask of a class, and what they give to one that derives from them. */
import { bitOr, subtract } from '../../objects/arithmetic.ts';
import { getAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import { equals, richCompare } from '../../objects/compare.ts';
import { dictItemsType, dictKeysType, dictValuesType } from '../../objects/dict-views.ts';
import {
  IndexError,
  indexError,
  isRaised,
  KeyError,
  keyError,
  type PyException,
  raise,
  stopIteration,
  valueError,
} from '../../objects/exceptions.ts';
import { PyClassMethod } from '../../objects/function.ts';
import { hashFrozenset, hashToInt, hashValue } from '../../objects/hash.ts';
import { isInstance } from '../../objects/instance-check.ts';
import { contains, getItem, length, setItem } from '../../objects/items.ts';
import { getIter, next, toArray } from '../../objects/iterate.ts';
import type { Runtime } from '../../objects/runtime.ts';
import { callMethod } from '../../objects/special-methods.ts';
import { repr } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { basestringType, dictType, frozensetType, listType, setType, tupleType, typeOf } from '../../objects/types.ts';
import { NotImplemented, PyList, PyTuple, PyType, type Value } from '../../objects/value.ts';
import { abstractClass, abstractMethod, definesMethod, registerTypes } from '../abc.ts';
import { libraryGenerator } from '../generator.ts';
import type { Members, ModuleBuilder } from '../module-builder.ts';
import { updateFrom } from './ordered-dict.ts';

type Define = (name: string, bases: readonly PyType[], members: Members) => PyType;

/** `__subclasshook__` of a class that asks for methods only: every class that has them is one. */
function hook(m: ModuleBuilder, own: () => PyType, methods: readonly string[]): Value {
  return new PyClassMethod(
    m.method('__subclasshook__', ['cls', 'C'], (cls, candidate) =>
      cls === own() && methods.every((name) => definesMethod(candidate, name)) ? true : NotImplemented,
    ),
  );
}

function simple(m: ModuleBuilder, define: Define, name: string, method: string, parameters: string[], result: () => Value): PyType {
  const cls: PyType = define(name, [], {
    [method]: abstractMethod(m, method, parameters, result),
    __subclasshook__: hook(m, () => cls, [method]),
  });
  return cls;
}

interface Basics {
  hashable: PyType;
  iterable: PyType;
  sized: PyType;
  container: PyType;
}

function defineBasics(m: ModuleBuilder, define: Define): Basics {
  const hashable = simple(m, define, 'Hashable', '__hash__', ['self'], () => 0);
  const iterable = simple(m, define, 'Iterable', '__iter__', ['self'], () => libraryGenerator('__iter__', [][Symbol.iterator]()));
  registerTypes(iterable, [basestringType]);
  const iterator: PyType = define('Iterator', [iterable], {
    next: abstractMethod(m, 'next', ['self'], () => {
      throw raise(stopIteration());
    }),
    __iter__: m.method('__iter__', ['self'], (self) => self),
    __subclasshook__: hook(m, () => iterator, ['next', '__iter__']),
  });
  const sized = simple(m, define, 'Sized', '__len__', ['self'], () => 0);
  const container = simple(m, define, 'Container', '__contains__', ['self', 'x'], () => false);
  simple(m, define, 'Callable', '__call__', ['self', '*args', '**kwds'], () => null);
  return { hashable, iterable, sized, container };
}

/** What raising the class itself gives: an exception without arguments. */
function bareKeyError(): PyException {
  return callValue(KeyError, [], null) as PyException;
}

/** A new set of the class from an iterable, by the class's own constructor method. */
function fromIterable(self: Value, items: Value[]): Value {
  return callMethod(self, '_from_iterable', [new PyList(items)]);
}

function setMembers(m: ModuleBuilder, cls: () => PyType, iterable: PyType): Members {
  const isSet = (value: Value): boolean => isInstance(value, cls());
  const isIterable = (value: Value): boolean => isInstance(value, iterable);
  const compare = (name: string, fn: (self: Value, other: Value) => Value): Value =>
    m.method(name, ['self', 'other'], (self, other) => (isSet(other) ? fn(self, other) : NotImplemented));
  const operator = (name: string, fn: (self: Value, other: Value) => Value): Value =>
    m.method(name, ['self', 'other'], (self, other) => (isIterable(other) ? fn(self, other) : NotImplemented));
  const within = (a: Value, b: Value): boolean => length(a) <= length(b) && toArray(a).every((item) => contains(b, item));
  const without = (self: Value, other: Value): Value => {
    const right = isSet(other) ? other : fromIterable(self, toArray(other));
    return fromIterable(
      self,
      toArray(self).filter((item) => !contains(right, item)),
    );
  };
  const both = (self: Value, other: Value): Value =>
    fromIterable(
      self,
      toArray(other).filter((item) => contains(self, item)),
    );
  const either = (self: Value, other: Value): Value => fromIterable(self, [...toArray(self), ...toArray(other)]);
  const exclusive = (self: Value, other: Value): Value => {
    const right = isSet(other) ? other : fromIterable(self, toArray(other));
    return bitOr(subtract(self, right), subtract(right, self));
  };
  return {
    __le__: compare('__le__', within),
    __lt__: compare('__lt__', (a, b) => length(a) < length(b) && within(a, b)),
    __ge__: compare('__ge__', (a, b) => within(b, a)),
    __gt__: compare('__gt__', (a, b) => length(a) > length(b) && within(b, a)),
    __eq__: compare('__eq__', (a, b) => length(a) === length(b) && within(a, b)),
    __ne__: m.method('__ne__', ['self', 'other'], (self, other) => !truth(richCompare(self, other, '=='))),
    __hash__: null,
    _from_iterable: new PyClassMethod(m.method('_from_iterable', ['cls', 'it'], (type, items) => callValue(type, [items], null))),
    __and__: operator('__and__', both),
    __rand__: operator('__rand__', both),
    __or__: operator('__or__', either),
    __ror__: operator('__ror__', either),
    __sub__: operator('__sub__', without),
    __rsub__: operator('__rsub__', (self, other) => {
      const left = isSet(other) ? other : fromIterable(self, toArray(other));
      return fromIterable(
        self,
        toArray(left).filter((item) => !contains(self, item)),
      );
    }),
    __xor__: operator('__xor__', exclusive),
    __rxor__: operator('__rxor__', exclusive),
    _hash: m.method('_hash', ['self'], (self) => hashToInt(hashFrozenset(toArray(self).map(hashValue), length(self)))),
    isdisjoint: m.method('isdisjoint', ['self', 'other'], (self, other) => !toArray(other).some((item) => contains(self, item))),
  };
}

function defineSets(m: ModuleBuilder, define: Define, basics: Basics): PyType {
  const set: PyType = define(
    'Set',
    [basics.sized, basics.iterable, basics.container],
    setMembers(m, () => set, basics.iterable),
  );
  registerTypes(set, [frozensetType]);
  const inplace = (name: string, fn: (self: Value, other: Value) => void): Value =>
    m.method(name, ['self', 'it'], (self, other) => {
      fn(self, other);
      return self;
    });
  const call = (self: Value, name: string, items: Value[]): void => {
    for (const item of items) callMethod(self, name, [item]);
  };
  const mutable = define('MutableSet', [set], {
    add: abstractMethod(m, 'add', ['self', 'value']),
    discard: abstractMethod(m, 'discard', ['self', 'value']),
    remove: m.method('remove', ['self', 'value'], (self, value) => {
      if (!contains(self, value)) throw raise(keyError(value));
      return callMethod(self, 'discard', [value]);
    }),
    pop: m.method('pop', ['self'], (self) => {
      const value = next(getIter(self));
      if (value === undefined) throw raise(bareKeyError());
      callMethod(self, 'discard', [value]);
      return value;
    }),
    clear: m.method('clear', ['self'], (self) => {
      call(self, 'discard', toArray(self));
      return null;
    }),
    __ior__: inplace('__ior__', (self, other) => call(self, 'add', toArray(other))),
    __iand__: inplace('__iand__', (self, other) =>
      call(
        self,
        'discard',
        toArray(self).filter((item) => !contains(other, item)),
      ),
    ),
    __isub__: inplace('__isub__', (self, other) => call(self, 'discard', toArray(other))),
    __ixor__: inplace('__ixor__', (self, other) => {
      for (const item of toArray(other)) callMethod(self, contains(self, item) ? 'discard' : 'add', [item]);
    }),
  });
  registerTypes(mutable, [setType]);
  return set;
}

/** Item by key, or undefined where that raises KeyError. */
function itemOrUndefined(self: Value, key: Value): Value | undefined {
  try {
    return getItem(self, key);
  } catch (error) {
    if (isRaised(error, KeyError)) return undefined;
    throw error;
  }
}

function mappingMembers(m: ModuleBuilder, cls: () => PyType): Members {
  const pairs = (self: Value): Value[] => toArray(self).map((key) => new PyTuple([key, getItem(self, key)]));
  const values = (self: Value): Value[] => toArray(self).map((key) => getItem(self, key));
  return {
    __getitem__: abstractMethod(m, '__getitem__', ['self', 'key']),
    get: m.method('get', ['self', 'key', 'default'], (self, key, fallback) => itemOrUndefined(self, key) ?? fallback, [null]),
    __contains__: m.method('__contains__', ['self', 'key'], (self, key) => itemOrUndefined(self, key) !== undefined),
    iterkeys: m.method('iterkeys', ['self'], (self) => getIter(self)),
    itervalues: m.method('itervalues', ['self'], (self) => libraryGenerator('itervalues', values(self)[Symbol.iterator]())),
    iteritems: m.method('iteritems', ['self'], (self) => libraryGenerator('iteritems', pairs(self)[Symbol.iterator]())),
    keys: m.method('keys', ['self'], (self) => new PyList(toArray(self))),
    items: m.method('items', ['self'], (self) => new PyList(pairs(self))),
    values: m.method('values', ['self'], (self) => new PyList(values(self))),
    __hash__: null,
    __eq__: m.method('__eq__', ['self', 'other'], (self, other) => {
      if (!isInstance(other, cls())) return NotImplemented;
      const dict = (mapping: Value): Value => callValue(dictType, [callMethod(mapping, 'items', [])], null);
      return equals(dict(self), dict(other));
    }),
    __ne__: m.method('__ne__', ['self', 'other'], (self, other) => !truth(richCompare(self, other, '=='))),
  };
}

function mutableMappingMembers(m: ModuleBuilder): Members {
  return {
    __setitem__: abstractMethod(m, '__setitem__', ['self', 'key', 'value']),
    __delitem__: abstractMethod(m, '__delitem__', ['self', 'key']),
    pop: m.method('pop', ['self', 'key', '*default'], (self, key, rest) => {
      const value = itemOrUndefined(self, key);
      if (value !== undefined) {
        setItem(self, key, undefined);
        return value;
      }
      const [fallback] = (rest as PyTuple).items;
      if (fallback === undefined) throw raise(keyError(key));
      return fallback;
    }),
    popitem: m.method('popitem', ['self'], (self) => {
      const key = next(getIter(self));
      if (key === undefined) throw raise(bareKeyError());
      const value = getItem(self, key);
      setItem(self, key, undefined);
      return new PyTuple([key, value]);
    }),
    clear: m.method('clear', ['self'], (self) => {
      for (const key of toArray(self)) setItem(self, key, undefined);
      return null;
    }),
    update: m.method('update', ['self', '*args', '**kwds'], (self, args, kwds) => {
      for (const other of (args as PyTuple).items) updateFrom(self, other);
      updateFrom(self, kwds);
      return null;
    }),
    setdefault: m.method(
      'setdefault',
      ['self', 'key', 'default'],
      (self, key, fallback) => {
        const value = itemOrUndefined(self, key);
        if (value !== undefined) return value;
        setItem(self, key, fallback);
        return fallback;
      },
      [null],
    ),
  };
}

function defineMappings(m: ModuleBuilder, define: Define, basics: Basics): void {
  const mapping: PyType = define(
    'Mapping',
    [basics.sized, basics.iterable, basics.container],
    mappingMembers(m, () => mapping),
  );
  const mutable = define('MutableMapping', [mapping], mutableMappingMembers(m));
  registerTypes(mutable, [dictType]);
}

function defineViews(m: ModuleBuilder, define: Define, basics: Basics, set: PyType): void {
  // What operators of views give is a set, not a view.
  const intoSet = new PyClassMethod(m.method('_from_iterable', ['self', 'it'], (_, items) => callValue(setType, [items], null)));
  const mappingOf = (self: Value): Value => getAttr(self, '_mapping');
  const view = define('MappingView', [basics.sized], {
    __init__: m.method('__init__', ['self', 'mapping'], (self, mapping) => {
      callMethod(self, '__setattr__', ['_mapping', mapping]);
      return null;
    }),
    __len__: m.method('__len__', ['self'], (self) => length(mappingOf(self))),
    __repr__: m.method('__repr__', ['self'], (self) => `${typeOf(self).fullName}(${repr(mappingOf(self))})`),
  });
  const iterate = (of: (mapping: Value) => Value[]): Value =>
    m.method('__iter__', ['self'], (self) => libraryGenerator('__iter__', of(mappingOf(self))[Symbol.iterator]()));
  const keys = define('KeysView', [view, set], {
    _from_iterable: intoSet,
    __contains__: m.method('__contains__', ['self', 'key'], (self, key) => contains(mappingOf(self), key)),
    __iter__: iterate(toArray),
  });
  const items = define('ItemsView', [view, set], {
    _from_iterable: intoSet,
    __contains__: m.method('__contains__', ['self', 'item'], (self, item) => {
      const [key, value] = toArray(item);
      const own = itemOrUndefined(mappingOf(self), key);
      return own !== undefined && equals(own, value);
    }),
    __iter__: iterate((mapping) => toArray(mapping).map((key) => new PyTuple([key, getItem(mapping, key)]))),
  });
  const values = define('ValuesView', [view], {
    __contains__: m.method('__contains__', ['self', 'value'], (self, value) => {
      const mapping = mappingOf(self);
      return toArray(mapping).some((key) => equals(getItem(mapping, key), value));
    }),
    __iter__: iterate((mapping) => toArray(mapping).map((key) => getItem(mapping, key))),
  });
  registerTypes(keys, [dictKeysType]);
  registerTypes(items, [dictItemsType]);
  registerTypes(values, [dictValuesType]);
}

/** Items by 0, 1, 2, … until IndexError. */
function* items(self: Value): Generator<Value, void, undefined> {
  for (let i = 0; ; i++) {
    let item: Value;
    try {
      item = getItem(self, i);
    } catch (error) {
      if (isRaised(error, IndexError)) return;
      throw error;
    }
    yield item;
  }
}

function indexOf(self: Value, value: Value): number {
  const found = toArray(self).findIndex((item) => equals(item, value));
  if (found < 0) throw raise(valueError(''));
  return found;
}

function defineSequences(runtime: Runtime, m: ModuleBuilder, define: Define, basics: Basics): void {
  const sequence = define('Sequence', [basics.sized, basics.iterable, basics.container], {
    __getitem__: abstractMethod(m, '__getitem__', ['self', 'index'], () => {
      throw raise(indexError(''));
    }),
    __iter__: m.method('__iter__', ['self'], (self) => libraryGenerator('__iter__', items(self))),
    __contains__: m.method('__contains__', ['self', 'value'], (self, value) => toArray(self).some((item) => equals(item, value))),
    __reversed__: m.method('__reversed__', ['self'], (self) =>
      libraryGenerator(
        '__reversed__',
        Array.from({ length: length(self) }, (_, i) => getItem(self, length(self) - 1 - i))[Symbol.iterator](),
      ),
    ),
    index: m.method('index', ['self', 'value'], indexOf),
    count: m.method('count', ['self', 'value'], (self, value) => toArray(self).filter((item) => equals(item, value)).length),
  });
  registerTypes(sequence, [tupleType, basestringType]);
  const mutable = define('MutableSequence', [sequence], {
    __setitem__: abstractMethod(m, '__setitem__', ['self', 'index', 'value']),
    __delitem__: abstractMethod(m, '__delitem__', ['self', 'index']),
    insert: abstractMethod(m, 'insert', ['self', 'index', 'value']),
    append: m.method('append', ['self', 'value'], (self, value) => callMethod(self, 'insert', [length(self), value])),
    reverse: m.method('reverse', ['self'], (self) => {
      const n = length(self);
      for (let i = 0; i < n >> 1; i++) {
        const [a, b] = [getItem(self, i), getItem(self, n - 1 - i)];
        setItem(self, i, b);
        setItem(self, n - 1 - i, a);
      }
      return null;
    }),
    extend: m.method('extend', ['self', 'values'], (self, values) => {
      for (const value of toArray(values)) callMethod(self, 'append', [value]);
      return null;
    }),
    pop: m.method(
      'pop',
      ['self', 'index'],
      (self, index) => {
        const value = getItem(self, index);
        setItem(self, index, undefined);
        return value;
      },
      [-1],
    ),
    remove: m.method('remove', ['self', 'value'], (self, value) => {
      setItem(self, indexOf(self, value), undefined);
      return null;
    }),
    __iadd__: m.method('__iadd__', ['self', 'values'], (self, values) => {
      callMethod(self, 'extend', [values]);
      return self;
    }),
  });
  registerTypes(mutable, [listType]);
  for (const name of ['xrange', 'buffer']) {
    const type = runtime.builtins.getStr(name);
    if (type instanceof PyType) registerTypes(sequence, [type]);
  }
}

/** Their names. */
export const ABSTRACT_CLASSES: readonly string[] = [
  ...['Hashable', 'Iterable', 'Iterator', 'Sized', 'Container', 'Callable', 'Set', 'MutableSet', 'Mapping', 'MutableMapping'],
  ...['MappingView', 'KeysView', 'ItemsView', 'ValuesView', 'Sequence', 'MutableSequence'],
];

/** Puts the abstract classes into the module. */
export function defineAbstractClasses(runtime: Runtime, m: ModuleBuilder): void {
  const define: Define = (name, bases, members) => abstractClass(runtime, m, name, bases, { __module__: '_abcoll', ...members });
  const basics = defineBasics(m, define);
  const set = defineSets(m, define, basics);
  defineMappings(m, define, basics);
  defineViews(m, define, basics, set);
  defineSequences(runtime, m, define, basics);
}
