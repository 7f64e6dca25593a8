/** weakref: objects do not die here, so that a reference always leads to its object and callbacks are never called. */
import '../objects/object-type.ts';
import * as arithmetic from '../objects/arithmetic.ts';
import { getAttr, getAttrOrUndefined, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import type { PyClassic } from '../objects/classic.ts';
import { compareThreeWay, richCompare } from '../objects/compare.ts';
import { PyDict } from '../objects/dict.ts';
import { keyError, ReferenceError as PyReferenceError, raise, typeError } from '../objects/exceptions.ts';
import { hashValue } from '../objects/hash.ts';
import { contains, getItem, length, setItem } from '../objects/items.ts';
import { getIter, next, toArray } from '../objects/iterate.ts';
import { asInstanceOf } from '../objects/number-slots.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import type { BinaryFn, UnaryFn } from '../objects/slots.ts';
import { callMethod, readyType } from '../objects/special-methods.ts';
import { hexAddress, str, strValue } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { builtinType, objectType, typeOf } from '../objects/types.ts';
import { checkCount } from '../objects/unpack-arguments.ts';
import { NotImplemented, PyList, PyLong, PyObject, PyStrSub, PyTuple, PyType, type Value } from '../objects/value.ts';
import { type Members, ModuleBuilder } from './module-builder.ts';

/** Built-in types whose instances may be referred to. */
const REFERABLE = new Set([
  ...['function', 'instancemethod', 'type', 'classobj', 'instance', 'set', 'frozenset', 'generator', 'file', 'code'],
  ...['array.array', 'collections.deque', '_sre.SRE_Pattern', 'functools.partial'],
]);

class PyReference extends PyObject {
  constructor(
    readonly target: PyObject,
    readonly callback: Value,
  ) {
    super();
  }
}

class PyProxy extends PyReference {}

/** The references to an object that there are. */
const references = new WeakMap<PyObject, PyReference[]>();

function isReferable(value: Value): value is PyObject {
  if (!(value instanceof PyObject)) return false;
  const { type } = value;
  const builtin = type.mro.find((base) => !base.heap) as PyType;
  if (value instanceof PyType || REFERABLE.has(builtin.fullName)) return true;
  // Objects of varying size have no room for it.
  if (value instanceof PyTuple || value instanceof PyLong || value instanceof PyStrSub) return false;
  return type.mro.some((base) => base.heap && (base.memberSlots === null || base.memberSlots.includes('__weakref__')));
}

function referable(value: Value): PyObject {
  if (isReferable(value)) return value;
  throw raise(typeError(`cannot create weak reference to '${typeOf(value).fullName}' object`));
}

/** Notes a reference. One without a callback is there only once for an object and a type. */
function noted<T extends PyReference>(target: PyObject, callback: Value, type: PyType, make: () => T): T {
  const known = references.get(target) ?? [];
  const same = callback === null ? known.find((other) => other.type === type && other.callback === null) : undefined;
  if (same !== undefined) return same as T;
  const reference = make();
  references.set(target, [...known, reference]);
  return reference;
}

function targetOf(self: Value): Value {
  return self instanceof PyProxy ? self.target : self;
}

const unary =
  (fn: UnaryFn): UnaryFn =>
  (self) =>
    fn(targetOf(self));
const binary =
  (fn: BinaryFn): BinaryFn =>
  (left, right) =>
    fn(targetOf(left), targetOf(right));

/** What a number's slots do for a proxy. */
function numberSlots(): Parameters<typeof readyType>[1] {
  const { add, subtract, multiply, divide, trueDivide, floorDivide, remainder, divmod, lshift, rshift } = arithmetic;
  const converted = (name: string): UnaryFn => unary((target) => callMethod(target, name, []));
  return {
    ...{ add: binary(add), subtract: binary(subtract), multiply: binary(multiply), divide: binary(divide) },
    ...{ trueDivide: binary(trueDivide), floorDivide: binary(floorDivide), remainder: binary(remainder), divmod: binary(divmod) },
    ...{ lshift: binary(lshift), rshift: binary(rshift) },
    ...{ and: binary(arithmetic.bitAnd), or: binary(arithmetic.bitOr), xor: binary(arithmetic.bitXor) },
    power: (left, right, modulus) => arithmetic.power(targetOf(left), targetOf(right), targetOf(modulus)),
    ...{ negative: unary(arithmetic.negative), positive: unary(arithmetic.positive), invert: unary(arithmetic.invert) },
    ...{ absolute: unary(arithmetic.absolute), int: converted('__int__'), long: converted('__long__'), float: converted('__float__') },
  };
}

function makeProxyType(name: string, isCallable: boolean): PyType {
  const type = builtinType(name, objectType);
  type.basetype = false;
  readyType(type, {
    new: null,
    repr: (self) => {
      const { target } = self as PyProxy;
      return `<weakproxy at ${hexAddress(self)} to ${typeOf(target).name} at ${hexAddress(target)}>`;
    },
    str: (self) => str(targetOf(self)),
    hash: null,
    getattro: (self, attribute) => getAttr(targetOf(self), attribute),
    setattro: (self, attribute, value) => setAttr(targetOf(self), attribute, value),
    compare: (left, right) => compareThreeWay(targetOf(left), targetOf(right)),
    nonzero: (self) => truth(targetOf(self)),
    iter: unary(getIter),
    iternext: (self) => next(targetOf(self)),
    length: (self) => length(targetOf(self)),
    contains: (self, item) => contains(targetOf(self), item),
    subscript: (self, key) => getItem(targetOf(self), key),
    assignSubscript: (self, key, value) => setItem(targetOf(self), key, value),
    ...numberSlots(),
    ...(isCallable ? { call: (self, args, kw) => callValue(targetOf(self), args, kw) } : {}),
  });
  return type;
}

function makeReferenceType(): PyType {
  const type = builtinType('weakref', objectType, PyReference);
  readyType(type, {
    new: (cls, args, kw) => {
      if (cls === type && kw !== null && kw.names.length > 0) throw raise(typeError('ref() does not take keyword arguments'));
      checkCount('__new__', 1, 2, args.length);
      const target = referable(args[0]);
      const callback = args[1] ?? null;
      return noted(target, cls === type ? callback : true, cls, () => asInstanceOf(new PyReference(target, callback), cls));
    },
    init: (_, args, kw) => {
      if (kw !== null && kw.names.length > 0) throw raise(typeError('ref() does not take keyword arguments'));
      checkCount('__init__', 1, 2, args.length);
    },
    repr: (self) => {
      const { target } = self as PyReference;
      const name = strValue(getAttrOrUndefined(target, '__name__') ?? null);
      return `<weakref at ${hexAddress(self)}; to '${typeOf(target).fullName}' at ${hexAddress(target)}${name === undefined ? '' : ` (${name})`}>`;
    },
    hash: (self) => hashValue((self as PyReference).target),
    richcompare: (left, right, op) => {
      if ((op !== '==' && op !== '!=') || !(left instanceof PyReference) || !(right instanceof PyReference)) return NotImplemented;
      return richCompare(left.target, right.target, op);
    },
    call: (self, args) => {
      if (args.length > 0) throw raise(typeError(`'${typeOf(self).name}' object takes no arguments`));
      return (self as PyReference).target;
    },
  });
  return type;
}

interface Types {
  reference: PyType;
  proxy: PyType;
  callableProxy: PyType;
}

let types: Types | null = null;

function makeTypes(): Types {
  const proxy = makeProxyType('weakproxy', false);
  return { reference: makeReferenceType(), proxy, callableProxy: makeProxyType('weakcallableproxy', true) };
}

function newProxy({ proxy, callableProxy }: Types, value: Value, callback: Value): Value {
  const target = referable(value);
  const type = typeOf(target).slots.call === null ? proxy : callableProxy;
  return noted(target, callback, type, () => {
    const made = new PyProxy(target, callback);
    made.type = type;
    return made;
  });
}

/** The methods of a dictionary of weak keys or values over what UserDict has; `check` refuses what cannot be referred to. */
function dictionaryMembers(m: ModuleBuilder, name: string, check: (key: Value, value: Value) => void): Members {
  const data = (self: Value): Value => getAttr(self, 'data');
  const store = (self: Value, key: Value, value: Value): void => {
    check(key, value);
    setItem(data(self), key, value);
  };
  const update = (self: Value, more: Value): void => {
    const pairs = new PyDict();
    callMethod(pairs, 'update', [more]);
    for (const [key, value] of pairs.entries()) store(self, key, value);
  };
  return {
    __init__: m.method('__init__', ['self', '*args', '**kw'], (self, args, kw) => {
      setAttr(self, 'data', callValue(typeOf(new PyDict()), [], null));
      for (const more of toArray(args)) update(self, more);
      update(self, kw);
      return null;
    }),
    __repr__: m.method('__repr__', ['self'], (self) => `<${name} at ${Number(hexAddress(self))}>`),
    __setitem__: m.method('__setitem__', ['self', 'key', 'value'], (self, key, value) => {
      store(self, key, value);
      return null;
    }),
    update: m.method(
      'update',
      ['self', 'dict', '**kwargs'],
      (self, more, kw) => {
        if (more !== null) update(self, more);
        update(self, kw);
        return null;
      },
      [null],
    ),
    setdefault: m.method(
      'setdefault',
      ['self', 'key', 'default'],
      (self, key, value) => {
        if (!contains(data(self), key)) store(self, key, value);
        return getItem(data(self), key);
      },
      [null],
    ),
    copy: m.method('copy', ['self'], (self) => callValue(getAttr(self, '__class__'), [data(self)], null)),
  };
}

function defineDictionaries(m: ModuleBuilder, runtime: Runtime, { reference }: Types): void {
  const base = runtime.importModule('UserDict').attrs.getStr('UserDict') as PyClassic;
  const data = (self: Value): Value => getAttr(self, 'data');
  const refer = (value: Value): Value => callValue(reference, [value], null);
  const refs = (self: Value, method: string): Value => new PyList(toArray(callMethod(data(self), method, [])).map(refer));
  const iterator = m.method('__iter__', ['self'], (self) => getIter(data(self)));
  m.oldClass('WeakValueDictionary', [base], {
    ...dictionaryMembers(m, 'WeakValueDictionary', (_, value) => referable(value)),
    __iter__: iterator,
    valuerefs: m.method('valuerefs', ['self'], (self) => refs(self, 'values')),
    itervaluerefs: m.method('itervaluerefs', ['self'], (self) => getIter(refs(self, 'values'))),
  });
  const existing = (self: Value, key: Value): Value => {
    referable(key);
    if (!contains(data(self), key)) throw raise(keyError(refer(key)));
    return key;
  };
  m.oldClass('WeakKeyDictionary', [base], {
    ...dictionaryMembers(m, 'WeakKeyDictionary', (key) => referable(key)),
    __iter__: iterator,
    __getitem__: m.method('__getitem__', ['self', 'key'], (self, key) => getItem(data(self), existing(self, key))),
    __delitem__: m.method('__delitem__', ['self', 'key'], (self, key) => {
      setItem(data(self), existing(self, key), undefined);
      return null;
    }),
    __contains__: m.method('__contains__', ['self', 'key'], (self, key) => isReferable(key) && contains(data(self), key)),
    has_key: m.method('has_key', ['self', 'key'], (self, key) => isReferable(key) && contains(data(self), key)),
    pop: m.method('pop', ['self', 'key', '*args'], (self, key, args) => {
      if (toArray(args).length === 0) existing(self, key);
      return callMethod(data(self), 'pop', [referable(key), ...toArray(args)]);
    }),
    keyrefs: m.method('keyrefs', ['self'], (self) => refs(self, 'keys')),
    iterkeyrefs: m.method('iterkeyrefs', ['self'], (self) => getIter(refs(self, 'keys'))),
  });
}

/** WeakSet, whose items are in a set of their own. */
function defineWeakSet(m: ModuleBuilder, { reference }: Types, setType: Value): void {
  const data = (self: Value): Value => getAttr(self, 'data');
  const made = (self: Value, items: Value): Value => callValue(getAttr(self, '__class__'), [items], null);
  const plain = (other: Value): Value => callValue(setType, [new PyList(toArray(other))], null);
  const add = (self: Value, item: Value): null => {
    callMethod(data(self), 'add', [referable(item)]);
    return null;
  };
  const isWeakSet = (value: Value): boolean => value instanceof PyObject && value.type.isSubtype(m.get('WeakSet') as PyType);
  const members: Members = {
    __init__: m.method(
      '__init__',
      ['self', 'data'],
      (self, given) => {
        setAttr(self, 'data', callValue(setType, [], null));
        if (given !== null) for (const item of toArray(given)) add(self, item);
        return null;
      },
      [null],
    ),
    __iter__: m.method('__iter__', ['self'], (self) => getIter(data(self))),
    __len__: m.method('__len__', ['self'], (self) => length(data(self))),
    __contains__: m.method('__contains__', ['self', 'item'], (self, item) => isReferable(item) && contains(data(self), item)),
    add: m.method('add', ['self', 'item'], add),
    clear: m.method('clear', ['self'], (self) => callMethod(data(self), 'clear', [])),
    copy: m.method('copy', ['self'], (self) => made(self, data(self))),
    discard: m.method('discard', ['self', 'item'], (self, item) => callMethod(data(self), 'discard', [referable(item)])),
    remove: m.method('remove', ['self', 'item'], (self, item) => {
      if (!contains(data(self), referable(item))) throw raise(keyError(callValue(reference, [item], null)));
      return callMethod(data(self), 'remove', [item]);
    }),
    pop: m.method('pop', ['self'], (self) => {
      if (length(data(self)) === 0) throw raise(keyError('pop from empty WeakSet'));
      return callMethod(data(self), 'pop', []);
    }),
    __eq__: m.method('__eq__', ['self', 'other'], (self, other) =>
      isWeakSet(other) ? richCompare(data(self), plain(other), '==') : NotImplemented,
    ),
    __ne__: m.method('__ne__', ['self', 'other'], (self, other) =>
      isWeakSet(other) ? richCompare(data(self), plain(other), '!=') : NotImplemented,
    ),
    __hash__: null,
  };
  const named = (names: string[], parameter: string, fn: (self: Value, other: Value) => Value): void => {
    for (const name of names) members[name] = m.method(name, ['self', parameter], fn);
  };
  named(['union', '__or__'], 'other', (self, other) => made(self, callMethod(data(self), 'union', [other])));
  for (const [name, operator] of [
    ['intersection', '__and__'],
    ['difference', '__sub__'],
    ['symmetric_difference', '__xor__'],
  ]) {
    named([name, operator], 'other', (self, other) => made(self, callMethod(data(self), name, [other])));
    named([`${name}_update`], 'other', (self, other) => callMethod(data(self), `${name}_update`, [other]));
    named([operator.replace('__', '__i')], 'other', (self, other) => {
      callMethod(data(self), `${name}_update`, [other]);
      return self;
    });
  }
  named(['update'], 'other', (self, other) => {
    for (const item of toArray(other)) add(self, item);
    return null;
  });
  named(['__ior__'], 'other', (self, other) => {
    callMethod(self, 'update', [other]);
    return self;
  });
  named(['issubset', '__le__'], 'other', (self, other) => callMethod(data(self), 'issubset', [other]));
  named(['issuperset', '__ge__'], 'other', (self, other) => callMethod(data(self), 'issuperset', [other]));
  named(['__lt__'], 'other', (self, other) => richCompare(data(self), plain(other), '<'));
  named(['__gt__'], 'other', (self, other) => richCompare(data(self), plain(other), '>'));
  named(['isdisjoint'], 'other', (self, other) => callMethod(data(self), 'isdisjoint', [other]));
  m.newClass('WeakSet', [], { ...members, __module__: '_weakrefset' });
}

export const weakrefModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('weakref', 'References that do not keep an object; here nothing lets one go.');
  types ??= makeTypes();
  const made = types;
  m.setAll({ ref: made.reference, ReferenceType: made.reference, ProxyType: made.proxy, CallableProxyType: made.callableProxy });
  m.set('ProxyTypes', new PyTuple([made.proxy, made.callableProxy]));
  m.set('ReferenceError', PyReferenceError);
  m.native('proxy', 1, 2, (value, callback) => newProxy(made, value, callback ?? null));
  const known = (value: Value): PyReference[] => (value instanceof PyObject ? (references.get(value) ?? []) : []);
  m.native('getweakrefcount', 1, 1, (value) => known(value).length);
  m.native('getweakrefs', 1, 1, (value) => new PyList(known(value)));
  defineDictionaries(m, runtime, made);
  defineWeakSet(m, made, runtime.builtins.getStr('set') ?? null);
  return m.module;
};
