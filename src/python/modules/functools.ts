/** functools. */
import '../objects/object-type.ts';
import { getAttr, getAttrOrUndefined, setAttr } from '../objects/attributes.ts';
import { callValue, isCallable } from '../objects/call.ts';
import { richCompare } from '../objects/compare.ts';
import { PyDict } from '../objects/dict.ts';
import { raise, typeError, valueError } from '../objects/exceptions.ts';
import { stepOver, toArray } from '../objects/iterate.ts';
import { attribute, kwargsDict, kwargsFromDict, member, noArgs, oneArg, setMethods } from '../objects/native.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import type { CompareOp } from '../objects/slots.ts';
import { callMethod, readyType } from '../objects/special-methods.ts';
import { str } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { objectType, typeOf } from '../objects/types.ts';
import { type KwArgs, PyObject, PyTuple, type PyType, type Value } from '../objects/value.ts';
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

/** `__reduce__`: how copy (and pickle) make it again; its attributes are part of the state. */
function reducePartial(self: PyPartial): Value {
  const attrs = self.attrs !== undefined && self.attrs.size > 0 ? self.attrs : null;
  const state = new PyTuple([self.func, new PyTuple(self.args), self.keywords, attrs]);
  return new PyTuple([typeOf(self), new PyTuple([self.func]), state]);
}

/** `__setstate__`: what `__reduce__` gave. Raises TypeError for anything else. */
function setPartialState(self: PyPartial, state: Value): Value {
  const [func, args, keywords, attrs] = state instanceof PyTuple ? state.items : [];
  const fits = state instanceof PyTuple && state.items.length === 4 && isCallable(func) && args instanceof PyTuple;
  if (!fits || !(keywords === null || keywords instanceof PyDict)) throw raise(typeError('invalid partial state'));
  self.func = func;
  self.args = args.items;
  self.keywords = keywords === null ? new PyDict() : keywords.type.heap ? keywords.copy() : keywords;
  self.attrs = attrs instanceof PyDict ? attrs : new PyDict();
  return null;
}

function setPartialDict(self: PyPartial, value: Value | undefined): void {
  if (value === undefined) throw raise(typeError("a partial object's dictionary may not be deleted"));
  if (!(value instanceof PyDict)) throw raise(typeError("setting partial object's dictionary to a non-dict"));
  self.attrs = value;
}

function makePartialType(): PyType {
  const type = extensionType('functools', 'partial', objectType, PyPartial);
  type.hasDict = true;
  readyType(type, { call: callPartial, new: newPartial, init: () => undefined });
  setMethods(type, {
    func: member((self: PyPartial) => self.func),
    args: member((self: PyPartial) => new PyTuple(self.args)),
    keywords: member((self: PyPartial) => self.keywords),
    __dict__: attribute((self: PyPartial) => self.attrs ?? new PyDict(), setPartialDict),
    __reduce__: noArgs(reducePartial),
    __setstate__: oneArg(setPartialState),
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
    callMethod(getAttr(wrapper, str(name)), 'update', [getAttrOrUndefined(wrapped, str(name)) ?? new PyDict()]);
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

/** How the other comparisons follow from one: by that operator, and by == where it alone does not tell. */
function derivedComparisons(root: CompareOp): Derived[] {
  const ask = (self: Value, other: Value): Value => richCompare(self, other, root);
  const equal = (self: Value, other: Value): Value => richCompare(self, other, '==');
  const not = (self: Value, other: Value): Value => !truth(ask(self, other));
  const or = (self: Value, other: Value): Value => {
    const result = ask(self, other);
    return truth(result) ? result : equal(self, other);
  };
  const and = (self: Value, other: Value): Value => {
    const result = ask(self, other);
    return truth(result) ? !truth(equal(self, other)) : result;
  };
  const neither = (self: Value, other: Value): Value => !truth(or(self, other));
  const notOrEqual = (self: Value, other: Value): Value => !truth(ask(self, other)) || equal(self, other);
  const unequal: Derived = ['__ne__', (self, other) => !truth(equal(self, other))];
  switch (root) {
    case '<':
      return [['__gt__', neither], ['__le__', or], unequal, ['__ge__', not]];
    case '<=':
      return [['__ge__', notOrEqual], ['__lt__', and], unequal, ['__gt__', not]];
    case '>':
      return [['__lt__', neither], ['__ge__', or], unequal, ['__le__', not]];
    default:
      return [['__le__', notOrEqual], ['__gt__', and], unequal, ['__lt__', not]];
  }
}

/** The comparisons that a class may be given the others from, in the order in which they are looked for. */
const ROOTS: readonly [string, CompareOp][] = [
  ['__lt__', '<'],
  ['__le__', '<='],
  ['__gt__', '>'],
  ['__ge__', '>='],
];

function totalOrdering(m: ModuleBuilder, cls: Value): Value {
  const root = ROOTS.find(([name]) => defines(cls, name));
  if (root === undefined) throw raise(valueError('must define at least one ordering operation: < > <= >='));
  for (const [name, fn] of derivedComparisons(root[1])) {
    if (!defines(cls, name)) setAttr(cls, name, m.method(name, ['self', 'other'], fn));
  }
  return cls;
}

/** Does the class, or one that it derives from, define it? object itself defines none in Python 2; an old-style class has no `__mro__`. */
function defines(cls: Value, name: string): boolean {
  const mro = getAttrOrUndefined(cls, '__mro__');
  if (mro === undefined) return getAttrOrUndefined(cls, name) !== undefined;
  return toArray(mro).some((base) => truth(callMethod(getAttr(base, '__dict__'), '__contains__', [name])));
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
