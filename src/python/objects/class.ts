/** type: classes as values, and how a class is made. */
import { bindDescriptor, typeGetAttr, typeSetAttr } from './attributes.ts';
import { PyDict } from './dict.ts';
import { DictProxy } from './dict-proxy.ts';
import { attributeError, raise, typeError } from './exceptions.ts';
import { frames } from './frames.ts';
import { PyFunction, PyStaticMethod } from './function.ts';
import { hashIdentityValue } from './hash.ts';
import { instanceOf, subclassOf } from './instance-check.ts';
import { attribute, noArgs, oneArg, PyGetSet, setMethods } from './native.ts';
import './object-type.ts';
import { PyClassic } from './classic.ts';
import { toArray } from './iterate.ts';
import { classSlots, readyType } from './special-methods.ts';
import { strValue } from './text.ts';
import { objectType, typeOf, typeType } from './types.ts';
import { type KwArgs, PyList, PyObject, PyTuple, PyType, type Value } from './value.ts';

/** Types whose instances can be referred to weakly already, or cannot because their size varies: classes derived from them get no `__weakref__`. */
const WITHOUT_WEAKREF = new Set(['set', 'frozenset', 'long', 'tuple', 'str', 'type', 'file']);

/** The first class in a line that gives its instances attributes of their own, or lets them be referred to weakly, says so in its dict. */
function addInstanceAttributes(type: PyType, slotNames: readonly string[] | null): void {
  const { dict, bases } = type;
  if (type.hasDict && !bases.some((base) => base.hasDict)) {
    dict.setStr('__dict__', new PyGetSet('__dict__', type, instanceDict, setInstanceDict));
  }
  const isListed = slotNames === null || slotNames.includes('__weakref__');
  const isNew = !bases.some((base) => base.lookup('__weakref__') !== undefined);
  if (isListed && isNew && !type.mro.some((base) => !base.heap && WITHOUT_WEAKREF.has(base.name))) {
    dict.setStr('__weakref__', new PyGetSet('__weakref__', type, () => null, null));
  }
}

function instanceDict(self: Value): Value {
  const instance = self as PyObject;
  if (instance.attrs === undefined) instance.attrs = new PyDict();
  return instance.attrs;
}

function setInstanceDict(self: Value, value: Value | undefined): void {
  if (value !== undefined && !(value instanceof PyDict)) {
    throw raise(typeError(`__dict__ must be set to a dictionary, not a '${typeOf(value).name}'`));
  }
  (self as PyObject).attrs = value;
}

/** C3: merges the bases' orders. Raises TypeError where there is none. */
function resolutionOrder(type: PyType, bases: readonly PyType[]): PyType[] {
  const lists = [...bases.map((base) => base.mro.slice()), bases.slice()];
  const order = [type];
  for (;;) {
    const open = lists.filter((list) => list.length > 0);
    if (open.length === 0) return order;
    const next = open.map((list) => list[0]).find((head) => !open.some((list) => list.indexOf(head) > 0));
    if (next === undefined) {
      const names = Array.from(new Set(open.map((list) => list[0].name))).join(', ');
      throw raise(
        typeError(
          `Cannot create a consistent method resolution\norder (MRO) for bases ${names}`,
        ),
      );
    }
    order.push(next);
    for (const list of open) if (list[0] === next) list.shift();
  }
}

/** The built-in type whose layout a class's instances have, past object's own. */
function solidBase(type: PyType): PyType {
  return type.mro.find((t) => !t.heap) ?? objectType;
}

/** The base that decides the layout. Raises TypeError where two bases disagree. */
function bestBase(bases: readonly PyType[]): PyType {
  let winner: PyType | undefined;
  let best: PyType | undefined;
  for (const base of bases) {
    if (!base.basetype)
      throw raise(typeError(`type '${base.name}' is not an acceptable base type`));
    const candidate = solidBase(base);
    if (winner === undefined || best === undefined) {
      winner = candidate;
      best = base;
    } else if (winner.isSubtype(candidate)) {
    } else if (candidate.isSubtype(winner)) {
      winner = candidate;
      best = base;
    } else {
      throw raise(typeError('multiple bases have instance lay-out conflict'));
    }
  }
  return best as PyType;
}

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

/** A member that `__slots__` declares: a data descriptor that keeps values beside the instance. */
export class PyMember extends PyObject {
  private values = new WeakMap<PyObject, Value>();

  constructor(
    readonly name: string,
    readonly owner: PyType,
  ) {
    super();
  }

  get(obj: Value): Value {
    const value = this.values.get(obj as PyObject);
    if (value === undefined) throw raise(attributeError(this.name));
    return value;
  }

  set(obj: Value, value: Value | undefined): void {
    if (value !== undefined) this.values.set(obj as PyObject, value);
    else if (!this.values.delete(obj as PyObject)) throw raise(attributeError(this.name));
  }
}

function declaredSlots(namespace: PyDict): string[] | null {
  const declared = namespace.getStr('__slots__');
  if (declared === undefined) return null;
  const names = strValue(declared) !== undefined ? [declared] : toArray(declared);
  return names.map((name) => {
    const text = strValue(name);
    if (text === undefined) throw raise(typeError(`__slots__ items must be strings, not '${typeOf(name).name}'`));
    return text;
  });
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
  type.mro = resolutionOrder(type, parents);
  const slotNames = declaredSlots(namespace);
  type.memberSlots = slotNames;
  type.hasDict = slotNames === null || slotNames.includes('__dict__') || parents.some((p) => p.hasDict);
  const { dict } = type;
  if (dict.getStr('__module__') === undefined) dict.setStr('__module__', frames.globals()?.getStr('__name__') ?? '__builtin__');
  const module = dict.getStr('__module__') as Value;
  type.module = strValue(module) ?? '__builtin__';
  const constructor = dict.getStr('__new__');
  if (constructor instanceof PyFunction) dict.setStr('__new__', new PyStaticMethod(constructor));
  for (const slot of slotNames ?? []) {
    if (slot === '__dict__' || slot === '__weakref__') continue;
    const mangled = slot.startsWith('__') && !slot.endsWith('__') ? `_${name.replace(/^_+/, '')}${slot}` : slot;
    dict.setStr(mangled, new PyMember(mangled, type));
  }
  addInstanceAttributes(type, slotNames);
  if (dict.getStr('__doc__') === undefined) dict.setStr('__doc__', null);
  for (const parent of parents) parent.subclasses.push(type);
  classSlots(type);
  return type;
}

function requireType(base: Value): PyType {
  if (base instanceof PyType) return base;
  if (base instanceof PyClassic) return base.asType();
  throw raise(typeError('type() argument 2 must be a tuple of classes'));
}

/** type(...) with one argument tells a value's type; with three it makes a class of the most derived metaclass. */
function newType(metaclass: PyType, args: Value[], kw: KwArgs | null): Value {
  const count = args.length + (kw?.names.length ?? 0);
  if (metaclass === typeType && count === 1 && args.length === 1) return typeOf(args[0]);
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
  const initArgs = type.slots.init === null ? args : args.slice();
  const obj = create(type, args, kw);
  if (type === typeType && args.length === 1 && kw === null) return obj;
  const made = typeOf(obj);
  if (made === type || made.isSubtype(type)) made.slots.init?.(obj, initArgs, kw);
  return obj;
}

function reprType(self: Value): Value {
  const type = self as PyType;
  const kind = type.heap ? 'class' : 'type';
  return type.module === '__builtin__' ? `<${kind} '${type.name}'>` : `<${kind} '${type.module}.${type.name}'>`;
}

typeType.hasDict = true;
readyType(typeType, {
  repr: reprType,
  call: callType,
  getattro: typeGetAttr,
  setattro: typeSetAttr,
  hash: hashIdentityValue,
  new: newType,
  // type(...) has done everything already.
  init: () => undefined,
});

function setModule(self: PyType, value: Value | undefined): void {
  if (!self.heap) throw raise(typeError(`can't set ${self.name}.__module__`));
  self.ownDict().setStr('__module__', value ?? null);
  self.module = strValue(value ?? null) ?? '__builtin__';
  self.changed();
}

function setName(self: PyType, value: Value | undefined): void {
  if (!self.heap) throw raise(typeError(`can't set ${self.name}.__name__`));
  const name = value === undefined ? undefined : strValue(value);
  if (name === undefined) throw raise(typeError(`can only assign string to ${self.name}.__name__, not '${typeOf(value ?? null).name}'`));
  self.name = name;
}

setMethods(typeType, {
  __name__: attribute((self: PyType) => self.name, setName),
  __module__: attribute((self: PyType) => (self.heap ? (self.ownDict().getStr('__module__') ?? null) : self.module), setModule),
  __bases__: attribute((self: PyType) => new PyTuple(self.bases)),
  __base__: attribute((self: PyType) => self.base),
  __mro__: attribute((self: PyType) => new PyTuple(self.mro)),
  __dict__: attribute((self: PyType) => new DictProxy(self.ownDict())),
  __doc__: attribute((self: PyType) => {
    const doc = self.ownDict().getStr('__doc__');
    return doc === undefined ? self.doc : bindDescriptor(doc, undefined, self);
  }),
  mro: noArgs((self: PyType) => new PyList(self.mro.slice())),
  __subclasses__: noArgs((self: PyType) => new PyList(self.subclasses.slice())),
  __instancecheck__: oneArg((self: PyType, obj) => instanceOf(obj, self)),
  __subclasscheck__: oneArg((self: PyType, cls) => subclassOf(cls, self)),
});
