/** collections.Counter. */
import { add, subtract } from '../../objects/arithmetic.ts';
import { getAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import { compareThreeWay, richCompare } from '../../objects/compare.ts';
import { PyDict } from '../../objects/dict.ts';
import { makeException, NotImplementedError, raise, typeError } from '../../objects/exceptions.ts';
import { PyClassMethod } from '../../objects/function.ts';
import { asIndex } from '../../objects/index-value.ts';
import { getItem, setItem } from '../../objects/items.ts';
import { stepOver } from '../../objects/iterate.ts';
import { callMethod } from '../../objects/special-methods.ts';
import { repr } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { dictType, typeOf } from '../../objects/types.ts';
import { NotImplemented, PyList, PyTuple, type PyType, type Value } from '../../objects/value.ts';
import { libraryGenerator } from '../generator.ts';
import type { ModuleBuilder } from '../module-builder.ts';

const positive = (count: Value): boolean => truth(richCompare(count, 0, '>'));

/** A count that is there, or 0. */
function countOf(self: Value, key: Value): Value {
  const count = (self as PyDict).get(key);
  return count === undefined ? 0 : count;
}

/** Counts the items of an iterable, or adds (or takes away) the counts of a mapping. */
function tally(self: Value, source: Value, combine: (a: Value, b: Value) => Value, replaces: boolean): void {
  if (source instanceof PyDict) {
    if (replaces && (self as PyDict).size === 0) {
      (self as PyDict).merge(source);
      return;
    }
    for (const [key, count] of source.entries()) setItem(self, key, combine(countOf(self, key), count));
    return;
  }
  const step = stepOver(source);
  for (let key = step(); key !== undefined; key = step()) setItem(self, key, combine(countOf(self, key), 1));
}

/** The receiver of a method that takes everything else as it comes, after its arguments have been counted. */
function countArguments(name: string, args: Value, kwds: Value, combine: (a: Value, b: Value) => Value): Value {
  const [self, ...rest] = (args as PyTuple).items;
  if (self === undefined) throw raise(typeError(`descriptor '${name}' of 'Counter' object needs an argument`));
  if (rest.length > 1) throw raise(typeError(`expected at most 1 arguments, got ${rest.length}`));
  if (rest.length === 1 && rest[0] !== null) tally(self, rest[0], combine, name !== 'subtract');
  if ((kwds as PyDict).size > 0) tally(self, kwds, combine, name !== 'subtract');
  return null;
}

function mostCommon(self: Value, limit: Value): PyList {
  const pairs = (self as PyDict).entries();
  // Equal counts stay in the dict's order.
  pairs.sort((a, b) => compareThreeWay(b[1], a[1]));
  const shown =
    limit === null
      ? pairs
      : pairs.slice(
          0,
          Math.max(
            0,
            asIndex(limit, () => 'an integer is required'),
          ),
        );
  return new PyList(shown.map((pair) => new PyTuple(pair)));
}

function* elements(self: Value): Generator<Value, void, undefined> {
  for (const [key, count] of (self as PyDict).entries()) {
    const times = asIndex(count, () => 'an integer is required');
    for (let i = 0; i < times; i++) yield key;
  }
}

function operators(m: ModuleBuilder, make: () => PyType): Record<string, Value> {
  const isCounter = (value: Value): boolean => typeOf(value).isSubtype(make());
  const operator = (name: string, fn: (result: Value, self: PyDict, other: PyDict) => void): Value =>
    m.method(name, ['self', 'other'], (self, other) => {
      if (!isCounter(other)) return NotImplemented;
      const result = callValue(make(), [], null);
      fn(result, self as PyDict, other as PyDict);
      return result;
    });
  const put = (result: Value, key: Value, count: Value): void => {
    if (positive(count)) setItem(result, key, count);
  };
  const less = (a: Value, b: Value): boolean => truth(richCompare(a, b, '<'));
  return {
    __add__: operator('__add__', (result, self, other) => {
      for (const [key, count] of self.entries()) put(result, key, add(count, getItem(other, key)));
      for (const [key, count] of other.entries()) if (!self.has(key)) put(result, key, count);
    }),
    __sub__: operator('__sub__', (result, self, other) => {
      for (const [key, count] of self.entries()) put(result, key, subtract(count, getItem(other, key)));
      for (const [key, count] of other.entries()) if (!self.has(key) && less(count, 0)) setItem(result, key, subtract(0, count));
    }),
    __or__: operator('__or__', (result, self, other) => {
      for (const [key, count] of self.entries()) {
        const second = getItem(other, key);
        put(result, key, less(count, second) ? second : count);
      }
      for (const [key, count] of other.entries()) if (!self.has(key)) put(result, key, count);
    }),
    __and__: operator('__and__', (result, self, other) => {
      for (const [key, count] of self.entries()) {
        const second = getItem(other, key);
        put(result, key, less(count, second) ? count : second);
      }
    }),
  };
}

export function defineCounter(m: ModuleBuilder): void {
  const method = (name: string, combine: (a: Value, b: Value) => Value): Value =>
    m.method(name, ['*args', '**kwds'], (args, kwds) => countArguments(name, args, kwds, combine));
  const cls: PyType = m.newClass('Counter', [dictType], {
    __init__: method('__init__', add),
    __missing__: m.method('__missing__', ['self', 'key'], () => 0),
    most_common: m.method('most_common', ['self', 'n'], mostCommon, [null]),
    elements: m.method('elements', ['self'], (self) => libraryGenerator('elements', elements(self))),
    fromkeys: new PyClassMethod(
      m.method(
        'fromkeys',
        ['cls', 'iterable', 'v'],
        () => {
          throw raise(makeException(NotImplementedError, 'Counter.fromkeys() is undefined.  Use Counter(iterable) instead.'));
        },
        [null],
      ),
    ),
    update: method('update', add),
    subtract: method('subtract', subtract),
    copy: m.method('copy', ['self'], (self) => callValue(getAttr(self, '__class__'), [self], null)),
    __reduce__: m.method('__reduce__', ['self'], (self) => {
      const plain = new PyDict();
      plain.merge(self as PyDict);
      return new PyTuple([getAttr(self, '__class__'), new PyTuple([plain])]);
    }),
    __delitem__: m.method('__delitem__', ['self', 'elem'], (self, key) => {
      (self as PyDict).delete(key);
      return null;
    }),
    __repr__: m.method('__repr__', ['self'], (self) => {
      const { name } = typeOf(self);
      if ((self as PyDict).size === 0) return `${name}()`;
      const pairs = (callMethod(self, 'most_common', []) as PyList).items.map((pair) => (pair as PyTuple).items);
      return `${name}({${pairs.map(([key, count]) => `${repr(key)}: ${repr(count)}`).join(', ')}})`;
    }),
    ...operators(m, () => cls),
  });
}
