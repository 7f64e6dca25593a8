/** type: classes as values, and how a class is made. */

import { bindDescriptor, onTypeChanged, typeGetAttr, typeSetAttr } from './attributes.ts';
import { CALLING, withSelf } from './call.ts';
import { addInstanceAttributes, addMembers, bestBase, declaredSlots, requireSameLayout } from './class-layout.ts';
import { orderOf, resolutionOrder } from './class-order.ts';
import { classSlots } from './class-slots.ts';
import { PyClassic } from './classic.ts';
import { holds } from './compare.ts';
import { PyDict } from './dict.ts';
import { DictProxy } from './dict-proxy.ts';
import { attributeError, raise, typeError, valueError } from './exceptions.ts';
import { frames } from './frames.ts';
import { PyFunction, PyStaticMethod } from './function.ts';
import { addressOf, hashIdentityValue } from './hash.ts';
import { instanceOf, subclassOf } from './instance-check.ts';
import { late } from './late.ts';
import { attribute, member, noArgs, oneArg, setMethods } from './native.ts';
import { newObject } from './object-type.ts';
import { enterRecursion, recursion } from './recursion.ts';
import type { CompareOp } from './slots.ts';
import { initByMethod, readyType } from './special-methods.ts';
import { strValue } from './text.ts';
import { truth } from './truth.ts';
import { objectType, plainName, typeOf, typeType } from './types.ts';
import { type KwArgs, NotImplemented, PyInstance, PyList, PyTuple, PyType, type Value } from './value.ts';

/** The most derived metaclass of a class's bases. Raises TypeError. */
export function winningMetaclass(metaclass: PyType, bases: readonly Value[]): PyType {
  let winner = metaclass;
  for (const base of bases) {
    if (base instanceof PyClassic) continue;
    const meta = typeOf(base);
    if (winner.isSubtype(meta)) continue;
    if (meta.isSubtype(winner)) winner = meta;
    else {
      throw raise(
        typeError(
          'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases',
        ),
      );
    }
  }
  return winner;
}

/**
 * type.__new__(metaclass, name, bases, namespace): a new class. The namespace is copied. Bases that are old-style classes are not supported beside
 * new-style ones as layout, but their attributes are looked up. Raises TypeError.
 */
export function makeClass(metaclass: PyType, name: string, bases: readonly Value[], namespace: PyDict): PyType {
  const parents = bases.length === 0 ? [objectType] : bases.map((base) => requireType(base));
  const base = bestBase(parents);
  const type = new PyType(name, parents, base, namespace.copy());
  if (metaclass !== typeType) type.type = metaclass;
  type.heap = true;
  const slotNames = declaredSlots(namespace, base);
  type.memberSlots = slotNames;
  type.mro = orderOf(type, parents);
  type.hasDict = slotNames === null || slotNames.includes('__dict__') || parents.some((p) => p.hasDict);
  const { dict } = type;
  if (dict.getStr('__module__') === undefined) dict.setStr('__module__', frames.globals()?.getStr('__name__') ?? '__builtin__');
  const module = dict.getStr('__module__') as Value;
  type.module = strValue(module) ?? '__builtin__';
  const constructor = dict.getStr('__new__');
  if (constructor instanceof PyFunction) dict.setStr('__new__', new PyStaticMethod(constructor));
  addMembers(type, slotNames ?? []);
  addInstanceAttributes(type, slotNames);
  if (dict.getStr('__doc__') === undefined) dict.setStr('__doc__', null);
  for (const parent of parents) noteSubclass(parent, type);
  classSlots(type);
  return type;
}

/**
 * A class knows those that derive from it, since they have to follow its changes. Built-in types do not change and live longer than a load: they know none of a
 * program's.
 */
function noteSubclass(parent: PyType, type: PyType): void {
  if (!parent.heap) return;
  parent.subclasses.push(type);
  onTypeChanged.derived?.(parent, type);
}

function requireType(base: Value): PyType {
  if (base instanceof PyType) return base;
  if (base instanceof PyClassic) return base.asType();
  throw raise(typeError('type() argument 2 must be a tuple of classes'));
}

/** type(...) with one argument tells a value's type; with three it makes a class of the most derived metaclass. */
function newType(metaclass: PyType, args: Value[], kw: KwArgs | null): Value {
  const count = args.length + (kw?.names.length ?? 0);
  if (count === 1 && args.length === 1) return typeOf(args[0]);
  if (count !== 3) throw raise(typeError('type() takes 1 or 3 arguments'));
  const name = strValue(args[0] ?? kw?.get('name') ?? null);
  const bases = args[1] ?? kw?.get('bases') ?? null;
  const namespace = args[2] ?? kw?.get('dict') ?? null;
  if (name === undefined) throw raise(typeError(`type() argument 1 must be string, not ${typeName(args[0])}`));
  if (!(bases instanceof PyTuple)) throw raise(typeError(`type() argument 2 must be tuple, not ${typeName(bases)}`));
  if (!(namespace instanceof PyDict)) throw raise(typeError(`type() argument 3 must be dict, not ${typeName(namespace)}`));
  const winner = winningMetaclass(metaclass, bases.items);
  if (winner !== metaclass && winner.slots.new !== newType && winner.slots.new !== null) {
    return winner.slots.new(winner, [name, bases, namespace], null);
  }
  return makeClass(winner, name, bases.items, namespace);
}

function typeName(value: Value): string {
  return value === null ? 'None' : typeOf(value).name;
}

/** Calling a class: `__new__`, then `__init__` where that gave an instance of the class. */
function callType(self: Value, args: Value[], kw: KwArgs | null): Value {
  const type = self as PyType;
  const { new: create } = type.slots;
  if (create === null) throw raise(typeError(`cannot create '${type.name}' instances`));
  if (create === newObject && type.slots.init === initByMethod && !type.abstract) {
    const init = type.lookup('__init__');
    if (init instanceof PyFunction) return initialized(type, init, args, kw);
  }
  // object's own keeps none of its arguments.
  const initArgs = create === newObject || type.slots.init === null ? args : args.slice();
  const obj = create(type, args, kw);
  if (type === typeType && args.length === 1 && kw === null) return obj;
  const made = typeOf(obj);
  if (made === type || made.isSubtype(type)) made.slots.init?.(obj, initArgs, kw);
  return obj;
}

/**
 * What most calls of classes are: an instance without anything, and `__init__`. It counts as the two levels of a bound method, which
 * callValue(), from where this is called, takes away again where it fails.
 */
function initialized(type: PyType, init: PyFunction, args: Value[], kw: KwArgs | null): Value {
  const obj = new PyInstance(type, undefined);
  enterRecursion(CALLING);
  enterRecursion(CALLING);
  const result = init.code.call(init, withSelf(obj, args), kw);
  if (result !== null) throw raise(typeError(`__init__() should return None, not '${typeOf(result).fullName}'`));
  recursion.depth -= 2;
  return obj;
}

/** type.__init__: type.__new__ has done everything already, but for keyword arguments. */
function initType(_self: Value, args: Value[], kw: KwArgs | null): void {
  if (kw !== null && kw.names.length > 0) throw raise(typeError('type.__init__() takes no keyword arguments'));
  if (args.length !== 1 && args.length !== 3) throw raise(typeError('type.__init__() takes 1 or 3 arguments'));
}

function reprType(self: Value): Value {
  const type = self as PyType;
  const kind = type.heap ? 'class' : 'type';
  return type.module === '__builtin__' ? `<${kind} '${type.name}'>` : `<${kind} '${type.module}.${plainName(type)}'>`;
}

/** By their addresses. */
function compareTypes(left: Value, right: Value, op: CompareOp): Value {
  if (!(left instanceof PyType) || !(right instanceof PyType)) return NotImplemented;
  // A metaclass's __cmp__ goes before.
  if (left.type.slots.compare !== null || right.type.slots.compare !== null) return NotImplemented;
  return holds(op, left === right ? 0 : addressOf(left) < addressOf(right) ? -1 : 1);
}
late.compareIdentity = compareTypes;

typeType.hasDict = true;
readyType(typeType, {
  repr: reprType,
  call: callType,
  getattro: typeGetAttr,
  setattro: typeSetAttr,
  hash: hashIdentityValue,
  richcompare: compareTypes,
  new: newType,
  init: initType,
});

/** A value of `__bases__` as types. Raises TypeError. */
function checkedBases(self: PyType, value: Value | undefined): PyType[] {
  if (!self.heap) throw raise(typeError(`can't set ${self.name}.__bases__`));
  if (value === undefined) throw raise(typeError(`can't delete ${self.name}.__bases__`));
  if (!(value instanceof PyTuple)) throw raise(typeError(`can only assign tuple to ${self.name}.__bases__, not ${typeOf(value).fullName}`));
  if (value.items.length === 0) throw raise(typeError(`can only assign non-empty tuple to ${self.name}.__bases__, not ()`));
  return value.items.map((base) => {
    if (!(base instanceof PyType) && !(base instanceof PyClassic)) {
      throw raise(typeError(`${self.name}.__bases__ must be tuple of old- or new-style classes, not '${typeOf(base).fullName}'`));
    }
    const type = requireType(base);
    if (type.isSubtype(self)) throw raise(typeError('a __bases__ item causes an inheritance cycle'));
    return type;
  });
}

/** `cls.__bases__ = (…)`: the class and those below get new orders and slots. Raises TypeError. */
function setBases(self: PyType, value: Value | undefined): void {
  const bases = checkedBases(self, value);
  const best = bestBase(bases);
  requireSameLayout(self.base ?? objectType, best, '__bases__');
  const { bases: oldBases, base: oldBase } = self;
  self.bases = bases;
  self.base = best;
  const before = new Map<PyType, PyType[]>();
  try {
    reorder(self, before);
  } catch (error) {
    for (const [type, order] of before) type.mro = order;
    self.bases = oldBases;
    self.base = oldBase;
    throw error;
  }
  for (const old of oldBases) old.subclasses = old.subclasses.filter((sub) => sub !== self);
  for (const base of bases) noteSubclass(base, self);
  rebuild(self);
}

/** New orders for a class whose bases have changed and for those below; `before` gets the old ones, should one of them fail. */
function reorder(type: PyType, before: Map<PyType, PyType[]>): void {
  const order = orderOf(type, type.bases);
  if (!before.has(type)) before.set(type, type.mro);
  type.mro = order;
  for (const sub of type.subclasses) reorder(sub, before);
}

/** Makes the slots of a class anew whose place in the hierarchy has changed, and then of those below. */
function rebuild(type: PyType): void {
  type.changed();
  classSlots(type);
  for (const sub of type.subclasses) rebuild(sub);
}

/** Old-style classes are shown as what they are. */
function shown(type: PyType | null): Value {
  return type?.classic ?? type;
}
function shownAll(types: readonly PyType[]): Value[] {
  return types.map(shown);
}

function setModule(self: PyType, value: Value | undefined): void {
  if (!self.heap) throw raise(typeError(`can't set ${self.name}.__module__`));
  if (value === undefined) throw raise(typeError(`can't delete ${self.name}.__module__`));
  self.ownDict().setStr('__module__', value);
  self.module = strValue(value) ?? '__builtin__';
  self.changed();
}

function setName(self: PyType, value: Value | undefined): void {
  if (!self.heap) throw raise(typeError(`can't set ${self.name}.__name__`));
  const name = value === undefined ? undefined : strValue(value);
  if (value === undefined) throw raise(typeError(`can't delete ${self.name}.__name__`));
  if (name === undefined) throw raise(typeError(`can only assign string to ${self.name}.__name__, not '${typeOf(value).fullName}'`));
  if (name.includes('\0')) throw raise(valueError('type name must not contain null characters'));
  self.name = name;
}

/** Py_TPFLAGS that programs look at: a program's class, may be derived from, is ready, abstract, and which built-in type it derives from. */
const [HEAP_TYPE, BASE_TYPE, READY, IS_ABSTRACT] = [1 << 9, 1 << 10, 1 << 12, 1 << 20];
const SUBCLASS_FLAGS = ['int', 'long', 'list', 'tuple', 'str', 'unicode', 'dict', 'BaseException', 'type'];

function flagsOf(type: PyType): Value {
  let flags = READY;
  if (type.heap) flags |= HEAP_TYPE;
  if (type.basetype) flags |= BASE_TYPE;
  if (type.abstract) flags |= IS_ABSTRACT;
  const which = SUBCLASS_FLAGS.findIndex((name) => type.mro.some((base) => !base.heap && base.name === name));
  return which < 0 ? flags : flags + 2 ** (23 + which);
}

setMethods(typeType, {
  __name__: attribute((self: PyType) => plainName(self), setName),
  __module__: attribute((self: PyType) => (self.heap ? (self.ownDict().getStr('__module__') ?? null) : self.module), setModule),
  __bases__: attribute((self: PyType) => new PyTuple(shownAll(self.bases)), setBases),
  __base__: member((self: PyType) => shown(self.base)),
  __mro__: member((self: PyType) => new PyTuple(shownAll(self.mro))),
  __dict__: attribute((self: PyType) => new DictProxy(self.ownDict())),
  __doc__: attribute((self: PyType) => {
    const doc = self.ownDict().getStr('__doc__');
    return doc === undefined ? self.doc : bindDescriptor(doc, undefined, self);
  }),
  mro: noArgs((self: PyType) => new PyList(shownAll(resolutionOrder(self, self.bases)))),
  __flags__: member(flagsOf),
  __abstractmethods__: attribute(
    (self: PyType) => {
      const methods = self === typeType ? undefined : self.ownDict().getStr('__abstractmethods__');
      if (methods === undefined) throw raise(attributeError('__abstractmethods__'));
      return methods;
    },
    (self, value) => {
      if (value !== undefined) self.ownDict().setStr('__abstractmethods__', value);
      else if (!self.ownDict().deleteStr('__abstractmethods__')) throw raise(attributeError('__abstractmethods__'));
      self.abstract = value !== undefined && truth(value);
      self.changed();
    },
  ),
  __subclasses__: noArgs((self: PyType) => new PyList(self.subclasses.slice())),
  __instancecheck__: oneArg((self: PyType, obj) => instanceOf(obj, self)),
  __subclasscheck__: oneArg((self: PyType, cls) => subclassOf(cls, self)),
});
