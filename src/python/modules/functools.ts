/** functools. */
import '../objects/object-type.ts';
import { getAttr, setAttr } from '../objects/attributes.ts';
import { callValue, isCallable } from '../objects/call.ts';
import { richCompare } from '../objects/compare.ts';
import { PyDict } from '../objects/dict.ts';
import { raise, typeError, valueError } from '../objects/exceptions.ts';
import { stepOver, toArray } from '../objects/iterate.ts';
import { attribute, kwargsDict, kwargsFromDict, setMethods } from '../objects/native.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { callMethod, readyType } from '../objects/special-methods.ts';
import { str } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { objectType } from '../objects/types.ts';
import { type KwArgs, NotImplemented, PyObject, PyTuple, type PyType, type Value } from '../objects/value.ts';
import { extensionType } from './extension-type.ts';
import { ModuleBuilder } from './module-builder.ts';

class PyPartial extends PyObject {
  func: Value = null;
  args: readonly Value[] = [];
  keywords = new PyDict();
}

function newPartial(type: PyType, args: Value[], kw: KwArgs | null): Value {
  const [func, ...rest] = args;
  if (func === undefined) throw raise(typeError("type 'partial' takes at least one argument"));
  if (!isCallable(func)) throw raise(typeError('the first argument must be callable'));
  const partial = new PyPartial();
  partial.type = type;
  partial.attrs = new PyDict();
  partial.func = func;
  partial.args = rest;
  if (kw !== null && kw.names.length > 0) partial.keywords = kwargsDict(kw).copy();
  return partial;
}

function callPartial(self: Value, args: Value[], kw: KwArgs | null): Value {
  const partial = self as PyPartial;
  const all = [...partial.args, ...args];
  if (partial.keywords.size === 0) return callValue(partial.func, all, kw);
  const merged = partial.keywords.copy();
  if (kw !== null) merged.merge(kwargsDict(kw));
  return callValue(partial.func, all, kwargsFromDict(merged));
}

let partialType: PyType | null = null;

function makePartialType(): PyType {
  const type = extensionType('functools', 'partial', objectType, PyPartial);
  type.hasDict = true;
  readyType(type, { call: callPartial, new: newPartial, init: () => undefined });
  setMethods(type, {
    func: attribute((self: PyPartial) => self.func),
    args: attribute((self: PyPartial) => new PyTuple(self.args)),
    keywords: attribute((self: PyPartial) => self.keywords),
    __dict__: attribute((self: PyPartial) => self.attrs ?? new PyDict()),
  });
  return type;
}

/** reduce(), which is also a built-in. Raises TypeError for an empty sequence without an initial value. */
export function reduce(fn: Value, iterable: Value, initial: Value | undefined): Value {
  const step = stepOver(iterable);
  let result = initial ?? (initial === null ? null : step());
  if (result === undefined) throw raise(typeError('reduce() of empty sequence with no initial value'));
  for (let item = step(); item !== undefined; item = step()) result = callValue(fn, [result, item], null);
  return result;
}

function updateWrapper(wrapper: Value, wrapped: Value, assigned: Value, updated: Value): Value {
  for (const name of toArray(assigned)) setAttr(wrapper, str(name), getAttr(wrapped, str(name)));
  for (const name of toArray(updated)) {
    callMethod(getAttr(wrapper, str(name)), 'update', [getAttr(wrapped, str(name))]);
  }
  return wrapper;
}

/** cmp_to_key: a class of keys that compare by calling `mycmp`. */
function cmpToKey(m: ModuleBuilder, mycmp: Value): Value {
  const compare = (name: string, op: '<' | '>' | '==' | '<=' | '>=' | '!='): Value =>
    m.method(name, ['self', 'other'], (self, other) =>
      richCompare(callValue(mycmp, [getAttr(self, 'obj'), getAttr(other, 'obj')], null), 0, op),
    );
  return m.innerClass('K', [], {
    __slots__: new PyTuple(['obj']),
    __init__: m.method('__init__', ['self', 'obj', '*args'], (self, obj) => {
      setAttr(self, 'obj', obj);
      return null;
    }),
    __lt__: compare('__lt__', '<'),
    __gt__: compare('__gt__', '>'),
    __eq__: compare('__eq__', '=='),
    __le__: compare('__le__', '<='),
    __ge__: compare('__ge__', '>='),
    __ne__: compare('__ne__', '!='),
    __hash__: m.method('__hash__', ['self'], () => {
      throw raise(typeError('hash not implemented'));
    }),
  });
}

type Derived = [string, (self: Value, other: Value) => Value];

/** How the other three comparisons follow from one: by that one, and by == where it alone does not tell. */
function derivedComparisons(root: string): Derived[] {
  const ask = (self: Value, other: Value): Value => callMethod(self, root, [other]);
  const not = (self: Value, other: Value): Value => {
    const result = ask(self, other);
    return result === NotImplemented ? result : !truth(result);
  };
  const and = (self: Value, other: Value): Value => {
    const result = ask(self, other);
    return result === NotImplemented ? result : truth(result) && !equal(self, other);
  };
  const or = (self: Value, other: Value): Value => {
    const result = ask(self, other);
    return result === NotImplemented ? result : truth(result) || equal(self, other);
  };
  const notOrEqual = (self: Value, other: Value): Value => {
    const result = ask(self, other);
    return result === NotImplemented ? result : !truth(result) || equal(self, other);
  };
  const notAndUnequal = (self: Value, other: Value): Value => {
    const result = ask(self, other);
    return result === NotImplemented ? result : !truth(result) && !equal(self, other);
  };
  switch (root) {
    case '__lt__':
      return [
        ['__gt__', notAndUnequal],
        ['__le__', or],
        ['__ge__', not],
      ];
    case '__le__':
      return [
        ['__ge__', notOrEqual],
        ['__lt__', and],
        ['__gt__', not],
      ];
    case '__gt__':
      return [
        ['__lt__', notAndUnequal],
        ['__ge__', or],
        ['__le__', not],
      ];
    default:
      return [
        ['__le__', notOrEqual],
        ['__gt__', and],
        ['__lt__', not],
      ];
  }
}

function equal(self: Value, other: Value): boolean {
  return truth(richCompare(self, other, '=='));
}

function totalOrdering(m: ModuleBuilder, cls: Value): Value {
  const own = getAttr(cls, '__dict__');
  const has = (name: string): boolean => truth(callMethod(own, '__contains__', [name])) || inherits(cls, name);
  const roots = ['__lt__', '__le__', '__gt__', '__ge__'].filter(has).sort();
  if (roots.length === 0) throw raise(valueError('must define at least one ordering operation: < > <= >='));
  const root = roots[roots.length - 1];
  for (const [name, fn] of derivedComparisons(root)) {
    if (!roots.includes(name)) setAttr(cls, name, m.method(name, ['self', 'other'], fn));
  }
  return cls;
}

/** Does a class that the class derives from define it? object itself defines none in Python 2. */
function inherits(cls: Value, name: string): boolean {
  const mro = toArray(getAttr(cls, '__mro__'));
  return mro.some((base) => truth(callMethod(getAttr(base, '__dict__'), '__contains__', [name])));
}

const ASSIGNMENTS = new PyTuple(['__module__', '__name__', '__doc__']);
const UPDATES = new PyTuple(['__dict__']);

export const functoolsModule: ModuleFactory = () => {
  partialType ??= makePartialType();
  const m = new ModuleBuilder('functools', 'Tools for working with functions and callable objects.');
  m.set('partial', partialType);
  m.parsed('reduce', 2, 3, (fn, iterable, initial) => reduce(fn, iterable, initial));
  m.setAll({ WRAPPER_ASSIGNMENTS: ASSIGNMENTS, WRAPPER_UPDATES: UPDATES });
  m.def('update_wrapper', ['wrapper', 'wrapped', 'assigned', 'updated'], updateWrapper, [ASSIGNMENTS, UPDATES]);
  m.def(
    'wraps',
    ['wrapped', 'assigned', 'updated'],
    (wrapped, assigned, updated) => {
      const kw = new PyDict();
      kw.setStr('wrapped', wrapped);
      kw.setStr('assigned', assigned);
      kw.setStr('updated', updated);
      return newPartial(partialType as PyType, [m.get('update_wrapper')], kwargsFromDict(kw));
    },
    [ASSIGNMENTS, UPDATES],
  );
  m.def('cmp_to_key', ['mycmp'], (mycmp) => cmpToKey(m, mycmp));
  m.def('total_ordering', ['cls'], (cls) => totalOrdering(m, cls));
  return m.module;
};
