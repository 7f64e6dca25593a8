/** collections.OrderedDict. A dict's Map keeps keys in the order in which they came, which is the order wanted here. */
import { getAttr, getAttrOrUndefined } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import { equals } from '../../objects/compare.ts';
import { PyDict } from '../../objects/dict.ts';
import { keyError, raise, typeError } from '../../objects/exceptions.ts';
import { PyClassMethod } from '../../objects/function.ts';
import { contains, getItem, setItem } from '../../objects/items.ts';
import { getIter, stepOver, toArray } from '../../objects/iterate.ts';
import { callMethod } from '../../objects/special-methods.ts';
import { guardRepr, repr } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { dictType, typeOf } from '../../objects/types.ts';
import { PyList, PyTuple, type PyType, type Value } from '../../objects/value.ts';
import { libraryGenerator } from '../generator.ts';
import type { ModuleBuilder } from '../module-builder.ts';
import { unpackValues } from '../unpack.ts';

/** Keys in the order in which they were first put in. */
function orderedKeys(self: Value): Value[] {
  const dict = self as PyDict;
  return Array.from(dict.map.keys(), (normal) => dict.original(normal));
}

function* each(self: Value, of: (key: Value) => Value): Generator<Value, void, undefined> {
  for (const normal of (self as PyDict).map.keys()) yield of((self as PyDict).original(normal));
}

/** Goes on pairs, or on a mapping by `keys` and items: MutableMapping.update(). */
export function updateFrom(self: Value, other: Value): void {
  const isMapping = other instanceof PyDict;
  const keys = isMapping ? undefined : getAttrOrUndefined(other, 'keys');
  if (isMapping || keys !== undefined) {
    const step = stepOver(keys === undefined ? other : callValue(keys, [], null));
    for (let key = step(); key !== undefined; key = step()) setItem(self, key, getItem(other, key));
    return;
  }
  const step = stepOver(other);
  for (let pair = step(); pair !== undefined; pair = step()) {
    const [key, value] = unpackValues(pair, 2);
    setItem(self, key, value);
  }
}

/** `update(*args, **kwds)` and `__init__`, as methods that take `self` among their positional arguments. */
function updateArguments(name: string, cls: string, args: Value, kwds: Value): Value {
  const [self, ...rest] = (args as PyTuple).items;
  if (self === undefined) throw raise(typeError(`descriptor '${name}' of '${cls}' object needs an argument`));
  if (rest.length > 1) {
    const complaint = name === '__init__' ? 'expected at most 1 arguments, got' : 'update expected at most 1 arguments, got';
    throw raise(typeError(`${complaint} ${rest.length}`));
  }
  if (rest.length === 1) updateFrom(self, rest[0]);
  for (const [key, value] of (kwds as PyDict).entries()) setItem(self, key, value);
  return null;
}

function reprOrdered(self: Value): Value {
  const { name } = typeOf(self);
  if ((self as PyDict).size === 0) return `${name}()`;
  return guardRepr(self, '...', () => `${name}(${repr(callMethod(self, 'items', []))})`);
}

function equalOrdered(cls: PyType, self: Value, other: Value): boolean {
  if (!(other instanceof PyDict)) return false;
  if (other.type !== cls && !other.type.isSubtype(cls)) return truth(dictEquals(self, other));
  const mine = orderedKeys(self);
  const theirs = orderedKeys(other);
  return (
    mine.length === theirs.length &&
    mine.every((key, i) => equals(key, theirs[i])) &&
    mine.every((key) => equals((self as PyDict).get(key) as Value, other.get(key) as Value))
  );
}

function dictEquals(self: Value, other: Value): Value {
  const compare = dictType.slots.richcompare;
  return compare === null ? self === other : compare(self, other, '==');
}

function takeItem(self: Value, last: Value): Value {
  const keys = orderedKeys(self);
  if (keys.length === 0) throw raise(keyError('dictionary is empty'));
  const key = truth(last) ? keys[keys.length - 1] : keys[0];
  return new PyTuple([key, (self as PyDict).delete(key) as Value]);
}

function iterators(m: ModuleBuilder): Record<string, Value> {
  const view = (name: string, cls: string): Value => m.method(name, ['self'], (self) => callValue(m.get(cls), [self], null));
  const pair =
    (self: Value) =>
    (key: Value): Value =>
      new PyTuple([key, getItem(self, key)]);
  return {
    __iter__: m.method('__iter__', ['self'], (self) =>
      libraryGenerator(
        '__iter__',
        each(self, (key) => key),
      ),
    ),
    __reversed__: m.method('__reversed__', ['self'], (self) =>
      libraryGenerator('__reversed__', orderedKeys(self).reverse()[Symbol.iterator]()),
    ),
    iterkeys: m.method('iterkeys', ['self'], (self) => getIter(self)),
    itervalues: m.method('itervalues', ['self'], (self) =>
      libraryGenerator(
        'itervalues',
        each(self, (key) => getItem(self, key)),
      ),
    ),
    iteritems: m.method('iteritems', ['self'], (self) => libraryGenerator('iteritems', each(self, pair(self)))),
    keys: m.method('keys', ['self'], (self) => new PyList(toArray(self))),
    values: m.method('values', ['self'], (self) => new PyList(toArray(self).map((key) => getItem(self, key)))),
    viewkeys: view('viewkeys', 'KeysView'),
    viewvalues: view('viewvalues', 'ValuesView'),
    viewitems: view('viewitems', 'ItemsView'),
    items: m.method('items', ['self'], (self) => new PyList(toArray(self).map(pair(self)))),
  };
}

export function defineOrderedDict(m: ModuleBuilder): PyType {
  const update = m.method('update', ['*args', '**kwds'], (args, kwds) => updateArguments('update', 'MutableMapping', args, kwds));
  const cls = m.newClass('OrderedDict', [dictType], {
    __doc__: 'Dictionary that remembers insertion order',
    __init__: m.method('__init__', ['*args', '**kwds'], (args, kwds) => updateArguments('__init__', 'OrderedDict', args, kwds)),
    ...iterators(m),
    update,
    clear: m.method('clear', ['self'], (self) => {
      (self as PyDict).clear();
      return null;
    }),
    pop: m.method('pop', ['self', 'key', '*default'], (self, key, rest) => {
      if (contains(self, key)) {
        const value = getItem(self, key);
        setItem(self, key, undefined);
        return value;
      }
      const [fallback] = (rest as PyTuple).items;
      if (fallback === undefined) throw raise(keyError(key));
      return fallback;
    }),
    setdefault: m.method(
      'setdefault',
      ['self', 'key', 'default'],
      (self, key, fallback) => {
        if (!contains(self, key)) setItem(self, key, fallback);
        return getItem(self, key);
      },
      [null],
    ),
    popitem: m.method('popitem', ['self', 'last'], takeItem, [true]),
    __repr__: m.method('__repr__', ['self', '_repr_running'], reprOrdered, [new PyDict()]),
    __eq__: m.method('__eq__', ['self', 'other'], (self, other) => equalOrdered(cls, self, other)),
    __ne__: m.method('__ne__', ['self', 'other'], (self, other) => !equalOrdered(cls, self, other)),
    copy: m.method('copy', ['self'], (self) => callValue(getAttr(self, '__class__'), [self], null)),
    __reduce__: m.method('__reduce__', ['self'], (self) => {
      const items = new PyList(toArray(self).map((key) => new PyList([key, getItem(self, key)])));
      const own = (self as PyDict).attrs;
      const head = [getAttr(self, '__class__'), new PyTuple([items])];
      return new PyTuple(own === undefined || own.size === 0 ? head : [...head, own.copy()]);
    }),
    fromkeys: new PyClassMethod(
      m.method(
        'fromkeys',
        ['cls', 'iterable', 'value'],
        (type, iterable, value) => {
          const made = callValue(type, [], null);
          const step = stepOver(iterable);
          for (let key = step(); key !== undefined; key = step()) setItem(made, key, value);
          return made;
        },
        [null],
      ),
    ),
  });
  return cls;
}
