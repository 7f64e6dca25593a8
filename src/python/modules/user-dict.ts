/** UserDict: dict-like classes of the old style, which os.environ is one of. */
import { getAttr, getAttrOrUndefined, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { PyClassicInstance } from '../objects/classic.ts';
import { compareThreeWay } from '../objects/compare.ts';
import { PyDict } from '../objects/dict.ts';
import { keyError, raise, typeError } from '../objects/exceptions.ts';
import { PyClassMethod } from '../objects/function.ts';
import { isInstance } from '../objects/instance-check.ts';
import { contains, getItem, length, setItem } from '../objects/items.ts';
import { getIter, stepOver, toArray } from '../objects/iterate.ts';
import { kwargsFromDict } from '../objects/native.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { repr } from '../objects/text.ts';
import type { PyTuple, Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';
import { defineDictMixin } from './user-dict/dict-mixin.ts';

const dataOf = (self: Value): Value => getAttr(self, 'data');

/** The receiver, and the mapping given by position or as `dict`. */
function mappingArgument(args: Value, kwargs: Value, method: string): { self: Value; mapping: Value; kwargs: PyDict } {
  const { items } = args as PyTuple;
  const rest = kwargs as PyDict;
  if (items.length === 0) throw raise(typeError(`descriptor '${method}' of 'UserDict' object needs an argument`));
  if (items.length > 2) throw raise(typeError(`expected at most 1 arguments, got ${items.length - 1}`));
  const mapping = items.length === 2 ? items[1] : (rest.delete('dict') ?? null);
  return { self: items[0], mapping, kwargs: rest };
}

/** Calls dict.update of the data with a mapping or with keywords. */
function updateData(self: Value, mapping: Value): void {
  callMethod(dataOf(self), 'update', [mapping]);
}

function updatePairs(self: Value, mapping: Value): void {
  const step = stepOver(callMethod(mapping, 'items', []));
  for (let pair = step(); pair !== undefined; pair = step()) {
    const [key, value] = toArray(pair);
    setItem(self, key, value);
  }
}

function missing(self: Value, key: Value): Value {
  const cls = getAttr(self, '__class__');
  const method = getAttrOrUndefined(cls, '__missing__');
  if (method !== undefined) return callValue(method, [self, key], null);
  throw raise(keyError(key));
}

function defineUserDict(m: ModuleBuilder): void {
  const method = m.method.bind(m);
  const delegate = (name: string): Value => method(name, ['self'], (self) => callMethod(dataOf(self), name, []));
  const userDict = m.oldClass('UserDict', [], {
    __init__: method('__init__', ['*args', '**kwargs'], (args, kwargs) => {
      const given = mappingArgument(args, kwargs, '__init__');
      setAttr(given.self, 'data', new PyDict());
      const update = getAttr(given.self, 'update');
      if (given.mapping !== null) callValue(update, [given.mapping], null);
      if (given.kwargs.size > 0) callValue(update, [given.kwargs], null);
      return null;
    }),
    __repr__: method('__repr__', ['self'], (self) => repr(dataOf(self))),
    __cmp__: method('__cmp__', ['self', 'dict'], (self, other) =>
      compareThreeWay(dataOf(self), isInstance(other, userDict) ? dataOf(other) : other),
    ),
    __hash__: null,
    __len__: method('__len__', ['self'], (self) => length(dataOf(self))),
    __getitem__: method('__getitem__', ['self', 'key'], (self, key) => {
      const data = dataOf(self);
      return contains(data, key) ? getItem(data, key) : missing(self, key);
    }),
    __setitem__: method('__setitem__', ['self', 'key', 'item'], (self, key, item) => {
      setItem(dataOf(self), key, item);
      return null;
    }),
    __delitem__: method('__delitem__', ['self', 'key'], (self, key) => {
      setItem(dataOf(self), key, undefined);
      return null;
    }),
    clear: delegate('clear'),
    copy: method('copy', ['self'], (self) => copyUserDict(self, userDict)),
    keys: delegate('keys'),
    items: delegate('items'),
    iteritems: delegate('iteritems'),
    iterkeys: delegate('iterkeys'),
    itervalues: delegate('itervalues'),
    values: delegate('values'),
    has_key: method('has_key', ['self', 'key'], (self, key) => contains(dataOf(self), key)),
    update: method('update', ['*args', '**kwargs'], (args, kwargs) => {
      const given = mappingArgument(args, kwargs, 'update');
      const { self, mapping } = given;
      if (mapping instanceof PyClassicInstance && isInstance(mapping, userDict)) updateData(self, dataOf(mapping));
      else if (mapping instanceof PyDict || (mapping !== null && getAttrOrUndefined(mapping, 'items') === undefined))
        updateData(self, mapping);
      else if (mapping !== null) updatePairs(self, mapping);
      if (given.kwargs.size > 0) callValue(getAttr(dataOf(self), 'update'), [], kwargsFromDict(given.kwargs));
      return null;
    }),
    get: method('get', ['self', 'key', 'failobj'], (self, key, other) => (contains(self, key) ? getItem(self, key) : other), [null]),
    setdefault: method(
      'setdefault',
      ['self', 'key', 'failobj'],
      (self, key, other) => {
        if (!contains(self, key)) setItem(self, key, other);
        return getItem(self, key);
      },
      [null],
    ),
    pop: method('pop', ['self', 'key', '*args'], (self, key, args) => callMethod(dataOf(self), 'pop', [key, ...(args as PyTuple).items])),
    popitem: delegate('popitem'),
    fromkeys: new PyClassMethod(
      method(
        'fromkeys',
        ['cls', 'iterable', 'value'],
        (cls, iterable, value) => {
          const dict = callValue(cls, [], null);
          for (const key of toArray(iterable)) setItem(dict, key, value);
          return dict;
        },
        [null],
      ),
    ),
    __contains__: method('__contains__', ['self', 'key'], (self, key) => contains(dataOf(self), key)),
  });
  m.oldClass('IterableUserDict', [userDict], {
    __iter__: method('__iter__', ['self'], (self) => getIter(dataOf(self))),
  });
}

/** A copy of an instance of a derived class has the attributes of the first one, and its items put in by `update`. */
function copyUserDict(self: Value, userDict: Value): Value {
  const instance = self as PyClassicInstance;
  const data = dataOf(self);
  const copy = new PyClassicInstance(instance.cls);
  copy.attrs = instance.attrs.copy();
  copy.attrs.setStr('data', new PyDict());
  if (instance.cls === userDict) copy.attrs.setStr('data', callMethod(data, 'copy', []));
  else callMethod(copy, 'update', [self]);
  return copy;
}

export const userDictModule: ModuleFactory = () => {
  const m = new ModuleBuilder('UserDict', 'A more or less complete user-defined wrapper around dictionary objects.');
  m.lazily(['DictMixin'], () => defineDictMixin(m));
  defineUserDict(m);
  return m.module;
};
