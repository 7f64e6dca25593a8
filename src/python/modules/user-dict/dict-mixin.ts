/** UserDict.DictMixin: all of a mapping's methods by the four that a class defines. */

import { getAttrOrUndefined } from '../../objects/attributes.ts';
import { compareThreeWay } from '../../objects/compare.ts';
import { PyDict } from '../../objects/dict.ts';
import { isRaised, KeyError, makeException, raise, typeError } from '../../objects/exceptions.ts';
import { isInstance } from '../../objects/instance-check.ts';
import { getItem, length, setItem } from '../../objects/items.ts';
import { stepOver, toArray } from '../../objects/iterate.ts';
import { callMethod } from '../../objects/special-methods.ts';
import { repr } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { PyList, PyTuple, type Value } from '../../objects/value.ts';
import { libraryGenerator } from '../generator.ts';
import type { Members, ModuleBuilder } from '../module-builder.ts';
import { unpackValues } from '../unpack.ts';

function* overKeys(self: Value): Generator<Value> {
  const step = stepOver(callMethod(self, 'keys', []));
  for (let key = step(); key !== undefined; key = step()) yield key;
}

function* overItems(self: Value): Generator<Value> {
  const step = stepOver(self);
  for (let key = step(); key !== undefined; key = step()) yield new PyTuple([key, getItem(self, key)]);
}

function* overValues(self: Value): Generator<Value> {
  const step = stepOver(callMethod(self, 'iteritems', []));
  for (let pair = step(); pair !== undefined; pair = step()) yield toArray(pair)[1];
}

/** self[key], or what `missing` gives for a KeyError. */
function itemOr(self: Value, key: Value, missing: () => Value): Value {
  try {
    return getItem(self, key);
  } catch (error) {
    if (isRaised(error, KeyError)) return missing();
    throw error;
  }
}

function hasKey(self: Value, key: Value): boolean {
  let found = true;
  itemOr(self, key, () => {
    found = false;
    return null;
  });
  return found;
}

function updatePairs(self: Value, pairs: Value): void {
  const step = stepOver(pairs);
  for (let pair = step(); pair !== undefined; pair = step()) {
    const [key, value] = unpackValues(pair, 2);
    setItem(self, key, value);
  }
}

function updateFrom(self: Value, other: Value): void {
  if (other === null) return;
  if (getAttrOrUndefined(other, 'iteritems') !== undefined) updatePairs(self, callMethod(other, 'iteritems', []));
  else if (getAttrOrUndefined(other, 'keys') !== undefined) {
    for (const key of toArray(callMethod(other, 'keys', []))) setItem(self, key, getItem(other, key));
  } else updatePairs(self, other);
}

/** dict(self.iteritems()) */
function asDict(self: Value): PyDict {
  const dict = new PyDict();
  updatePairs(dict, callMethod(self, 'iteritems', []));
  return dict;
}

function popItem(self: Value): Value {
  const first = stepOver(callMethod(self, 'iteritems', []))();
  if (first === undefined) throw raise(makeException(KeyError, 'container is empty'));
  setItem(self, toArray(first)[0], undefined);
  return first;
}

function lookups(m: ModuleBuilder): Members {
  const iterate = m.method('__iter__', ['self'], (self) => libraryGenerator('__iter__', overKeys(self)));
  return {
    __iter__: iterate,
    has_key: m.method('has_key', ['self', 'key'], hasKey),
    __contains__: m.method('__contains__', ['self', 'key'], (self, key) => callMethod(self, 'has_key', [key])),
    iteritems: m.method('iteritems', ['self'], (self) => libraryGenerator('iteritems', overItems(self))),
    iterkeys: m.method('iterkeys', ['self'], (self) => callMethod(self, '__iter__', [])),
    itervalues: m.method('itervalues', ['self'], (self) => libraryGenerator('itervalues', overValues(self))),
    values: m.method('values', ['self'], (self) => new PyList([...overValues(self)])),
    items: m.method('items', ['self'], (self) => new PyList(toArray(callMethod(self, 'iteritems', [])))),
    get: m.method('get', ['self', 'key', 'default'], (self, key, missing) => itemOr(self, key, () => missing), [null]),
    __repr__: m.method('__repr__', ['self'], (self) => repr(asDict(self))),
    __cmp__: m.method('__cmp__', ['self', 'other'], (self, other) => {
      if (other === null) return 1;
      return compareThreeWay(asDict(self), isInstance(other, m.get('DictMixin')) ? asDict(other) : other);
    }),
    __len__: m.method('__len__', ['self'], (self) => length(callMethod(self, 'keys', []))),
  };
}

function changes(m: ModuleBuilder): Members {
  return {
    clear: m.method('clear', ['self'], (self) => {
      for (const key of toArray(callMethod(self, 'keys', []))) setItem(self, key, undefined);
      return null;
    }),
    setdefault: m.method(
      'setdefault',
      ['self', 'key', 'default'],
      (self, key, missing) =>
        itemOr(self, key, () => {
          setItem(self, key, missing);
          return missing;
        }),
      [null],
    ),
    pop: m.method('pop', ['self', 'key', '*args'], (self, key, rest) => {
      const { items } = rest as PyTuple;
      if (items.length > 1) throw raise(typeError(`pop expected at most 2 arguments, got ${1 + items.length}`));
      if (items.length > 0 && !hasKey(self, key)) return items[0];
      const value = getItem(self, key);
      setItem(self, key, undefined);
      return value;
    }),
    popitem: m.method('popitem', ['self'], popItem),
    update: m.method(
      'update',
      ['self', 'other', '**kwargs'],
      (self, other, kwargs) => {
        updateFrom(self, other);
        if (truth(kwargs)) callMethod(self, 'update', [kwargs]);
        return null;
      },
      [null],
    ),
  };
}

export function defineDictMixin(m: ModuleBuilder): void {
  m.oldClass('DictMixin', [], { ...lookups(m), ...changes(m) });
}
