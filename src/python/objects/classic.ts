/** Old-style classes and their instances. */
import * as operators from './arithmetic.ts';
import { bindDescriptor, getAttr, shownName } from './attributes.ts';
import { CALLING, callValue, withSelf } from './call.ts';
import { comparesInstances, compareThreeWay, equals, NOT_COMPARED, SWAPPED } from './compare.ts';
import { PyDict } from './dict.ts';
import { AttributeError, attributeError, isRaised, PyRaise, raise, StopIteration, typeError, valueError } from './exceptions.ts';
import { frames } from './frames.ts';
import { PyFunction, PyMethod } from './function.ts';
import { hashFromPython, hashIdentityValue } from './hash.ts';
import { indexOrUndefined, integerValue, isPlainInt, makeInt, resultAsLong } from './index-value.ts';
import { iterateItems } from './iterate.ts';
import { argumentCountError, bindArguments } from './native.ts';
import { toInt } from './number-slots.ts';
import { enterRecursion, leaveRecursion, recursion } from './recursion.ts';
import './object-type.ts';
import type { BinaryFn, CompareOp, UnaryFn } from './slots.ts';
import { readyType } from './special-methods.ts';
import { hexAddress, strValue } from './text.ts';
import { truth } from './truth.ts';
import { builtinType, objectType, typeOf } from './types.ts';
import { type KwArgs, NotImplemented, PyObject, PySlice, PyTuple, PyType, type Value } from './value.ts';

interface Hooks {
  getattr: Value | undefined;
  setattr: Value | undefined;
  delattr: Value | undefined;
}
const HOOKS = new Set(['__getattr__', '__setattr__', '__delattr__']);

/** classobj */
export class PyClassic extends PyObject {
  private typeForm: PyType | null = null;

  constructor(
    public name: string,
    public bases: readonly PyClassic[],
    public dict: PyDict,
  ) {
    super();
  }

  /** An attribute has changed. */
  typeFormChanged(): void {
    this.typeForm?.changed();
  }

  setDict(dict: PyDict): void {
    this.dict = dict;
    this.findHooks();
    this.asType().dict = dict;
  }

  setBases(bases: readonly PyClassic[]): void {
    this.bases = bases;
    this.findHooks();
    const form = this.asType();
    form.bases = typeForms(bases);
    form.mro = orderOfForms(form);
  }

  /** `__getattr__`, `__setattr__` and `__delattr__`, as they were when the class was made or last given one: what a base gets later does not count. */
  private hooks: Hooks | null = null;

  get getattrHook(): Value | undefined {
    return (this.hooks ?? this.findHooks()).getattr;
  }
  get setattrHook(): Value | undefined {
    return (this.hooks ?? this.findHooks()).setattr;
  }
  get delattrHook(): Value | undefined {
    return (this.hooks ?? this.findHooks()).delattr;
  }

  findHooks(): Hooks {
    this.hooks = { getattr: this.lookup('__getattr__'), setattr: this.lookup('__setattr__'), delattr: this.lookup('__delattr__') };
    return this.hooks;
  }

  /** Depth first, left to right. */
  lookup(name: string): Value | undefined {
    const own = this.dict.getStr(name);
    if (own !== undefined) return own;
    for (const base of this.bases) {
      const found = base.lookup(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  derivesFrom(other: PyClassic): boolean {
    return this === other || this.bases.some((base) => base.derivesFrom(other));
  }

  /** Stands in the mro of new-style classes that have this one as a base. */
  asType(): PyType {
    if (this.typeForm === null) {
      const type = new PyType(this.name, typeForms(this.bases), objectType, this.dict);
      type.heap = true;
      type.hasDict = true;
      type.classic = this;
      type.mro = orderOfForms(type);
      type.slots = objectType.slots;
      this.typeForm = type;
    }
    return this.typeForm;
  }
}

function typeForms(bases: readonly PyClassic[]): PyType[] {
  return bases.length === 0 ? [objectType] : bases.map((base) => base.asType());
}

function orderOfForms(type: PyType): PyType[] {
  const above = new Set(type.bases.flatMap((base) => base.mro));
  above.delete(objectType);
  return [type, ...above];
}

/** instance */
export class PyClassicInstance extends PyObject {
  declare attrs: PyDict;

  constructor(public cls: PyClassic) {
    super();
    this.attrs = new PyDict();
  }
}

export const classicType = builtinType('classobj', objectType, PyClassic);
export const classicInstanceType = builtinType('instance', objectType, PyClassicInstance);
classicType.basetype = false;
classicInstanceType.basetype = false;

/** Creates a class; `bases` must be old-style. */
export function makeClassic(name: string, bases: readonly PyClassic[], namespace: PyDict): PyClassic {
  if (namespace.getStr('__doc__') === undefined) namespace.setStr('__doc__', null);
  const cls = new PyClassic(name, bases, namespace);
  cls.findHooks();
  return cls;
}

/** classobj(name, bases, dict): where a base is of another kind, its type makes the class. */
function newClassic(_type: PyType, args: Value[], kw: KwArgs | null): Value {
  const [name, bases, namespace] = bindArguments('classobj', ['name', 'bases', 'dict'], 3, args, kw);
  const text = strValue(name);
  if (text === undefined) throw raise(typeError(`argument 1 must be string, not ${name === null ? 'None' : typeOf(name).name}`));
  if (!(namespace instanceof PyDict)) throw raise(typeError('PyClass_New: dict must be a dictionary'));
  if (!(bases instanceof PyTuple)) throw raise(typeError('PyClass_New: bases must be a tuple'));
  const other = bases.items.find((base) => !(base instanceof PyClassic));
  if (other !== undefined) return callValue(typeOf(other), [name, bases, namespace]);
  if (namespace.getStr('__module__') === undefined) {
    const module = frames.globals()?.getStr('__name__');
    if (module !== undefined) namespace.setStr('__module__', module);
  }
  return makeClassic(text, bases.items as readonly PyClassic[], namespace);
}

function moduleName(cls: PyClassic): string {
  return strValue(cls.lookup('__module__') ?? null) ?? '?';
}

function bindInClass(value: Value, obj: PyClassicInstance | undefined, cls: PyClassic): Value {
  if (value instanceof PyFunction) return new PyMethod(value, obj, cls);
  return bindDescriptor(value, obj, cls.asType());
}

function getClassAttr(self: Value, name: string): Value {
  const cls = self as PyClassic;
  if (name === '__dict__') return cls.dict;
  if (name === '__bases__') return new PyTuple(cls.bases);
  if (name === '__name__') return cls.name;
  const found = cls.lookup(name);
  if (found === undefined) throw raise(attributeError(`class ${shownName(cls.name, 50)} has no attribute '${shownName(name)}'`));
  return bindInClass(found, undefined, cls);
}

function setClassAttr(self: Value, name: string, value: Value | undefined): void {
  const cls = self as PyClassic;
  const special = CLASS_ATTRIBUTES.get(name);
  if (special !== undefined) special(cls, value);
  else if (value !== undefined) cls.dict.setStr(name, value);
  else if (!cls.dict.deleteStr(name)) throw raise(attributeError(`class ${shownName(cls.name, 50)} has no attribute '${shownName(name)}'`));
  if (HOOKS.has(name)) cls.findHooks();
  cls.typeFormChanged();
}

/** Attributes of a class that are not in its dict, and how they are set. */
type SetClassAttr = (cls: PyClassic, value: Value | undefined) => void;
const CLASS_ATTRIBUTES = new Map<string, SetClassAttr>(
  Object.entries<SetClassAttr>({
    __dict__: (cls, value) => {
      if (!(value instanceof PyDict)) throw raise(typeError('__dict__ must be a dictionary object'));
      cls.setDict(value);
    },
    __bases__: (cls, value) => {
      if (!(value instanceof PyTuple)) throw raise(typeError('__bases__ must be a tuple object'));
      const bases = value.items.map((base) => {
        if (!(base instanceof PyClassic)) throw raise(typeError('__bases__ items must be classes'));
        if (base.derivesFrom(cls)) throw raise(typeError('a __bases__ item causes an inheritance cycle'));
        return base;
      });
      cls.setBases(bases);
    },
    __name__: (cls, value) => {
      const name = value === undefined ? undefined : strValue(value);
      if (name === undefined) throw raise(typeError('__name__ must be a string object'));
      if (name.includes('\0')) throw raise(typeError('__name__ must not contain null bytes'));
      cls.name = name;
    },
  }),
);

/** Calls an old-style class: an instance, then its `__init__`. */
function callClass(self: Value, args: Value[], kw: KwArgs | null): Value {
  const cls = self as PyClassic;
  const instance = new PyClassicInstance(cls);
  const init = cls.lookup('__init__');
  if (init === undefined) {
    if (args.length > 0 || (kw !== null && kw.names.length > 0)) throw raise(typeError('this constructor takes no arguments'));
    return instance;
  }
  let result: Value;
  if (init instanceof PyFunction) {
    // Two levels, as for a bound method; callValue(), from where this is called, takes them away again where it fails.
    enterRecursion(CALLING);
    enterRecursion(CALLING);
    result = init.code.call(init, withSelf(instance, args), kw);
    recursion.depth -= 2;
  } else {
    result = callValue(bindInClass(init, instance, cls), args, kw);
  }
  if (result !== null) throw raise(typeError('__init__() should return None'));
  return instance;
}

readyType(classicType, {
  repr: (self) => `<class ${moduleName(self as PyClassic)}.${(self as PyClassic).name} at ${hexAddress(self)}>`,
  str: (self) => `${moduleName(self as PyClassic)}.${(self as PyClassic).name}`,
  hash: hashIdentityValue,
  call: callClass,
  getattro: getClassAttr,
  setattro: setClassAttr,
  new: newClassic,
  init: () => undefined,
});

/** The attribute without `__getattr__`; undefined if there is none. */
function findInstanceAttr(instance: PyClassicInstance, name: string): Value | undefined {
  const own = instance.attrs.getStr(name);
  if (own !== undefined) return own;
  const found = instance.cls.lookup(name);
  return found === undefined ? undefined : bindInClass(found, instance, instance.cls);
}

function getInstanceAttr(self: Value, name: string): Value {
  const instance = self as PyClassicInstance;
  if (name === '__dict__') return instance.attrs;
  if (name === '__class__') return instance.cls;
  const value = findInstanceAttr(instance, name);
  if (value !== undefined) return value;
  const fallback = instance.cls.getattrHook;
  if (fallback !== undefined) return callValue(fallback, [instance, name], null);
  throw raise(attributeError(`${shownName(instance.cls.name, 50)} instance has no attribute '${shownName(name)}'`));
}

function setInstanceAttr(self: Value, name: string, value: Value | undefined): void {
  const instance = self as PyClassicInstance;
  if (name === '__dict__') {
    if (!(value instanceof PyDict)) throw raise(typeError('__dict__ must be set to a dictionary'));
    instance.attrs = value;
    return;
  }
  if (name === '__class__') {
    if (!(value instanceof PyClassic)) throw raise(typeError('__class__ must be set to a class'));
    instance.cls = value;
    return;
  }
  const method = value === undefined ? instance.cls.delattrHook : instance.cls.setattrHook;
  if (method !== undefined) {
    callValue(method, value === undefined ? [instance, name] : [instance, name, value], null);
  } else if (value !== undefined) {
    instance.attrs.setStr(name, value);
  } else if (!instance.attrs.deleteStr(name)) {
    throw raise(attributeError(`${shownName(instance.cls.name, 50)} instance has no attribute '${shownName(name)}'`));
  }
}

/** A special method of an instance: any attribute of that name will do, `__getattr__` included. */
function method(self: Value, name: string): Value | undefined {
  const instance = self as PyClassicInstance;
  const isThere = instance.attrs.getStr(name) !== undefined || instance.cls.lookup(name) !== undefined;
  if (!isThere && instance.cls.getattrHook === undefined) return undefined;
  try {
    return getInstanceAttr(instance, name);
  } catch (error) {
    if (isRaised(error, AttributeError)) return undefined;
    throw error;
  }
}

classicInstanceType.findSpecial = method;

function call(self: Value, name: string, args: Value[]): Value | undefined {
  const found = method(self, name);
  return found === undefined ? undefined : callValue(found, args, null);
}

function callOrRefuse(self: Value, name: string, args: Value[]): Value {
  const found = method(self, name);
  return found === undefined ? NotImplemented : callValue(found, args, null);
}

function callOrFail(self: Value, name: string, args: Value[]): Value {
  return callValue(getAttr(self, name), args, null);
}

/** instance_int: `__int__`, else what `__trunc__` gives. */
function wholeNumber(self: Value): Value {
  const found = method(self, '__int__');
  return found === undefined ? toInt(callOrFail(self, '__trunc__', [])) : callValue(found, [], null);
}

function unaryMethod(name: string): UnaryFn {
  return (self) => callOrFail(self, name, []);
}

/** Both operands through `__coerce__`, as old-style instances still do it; null where there is no common form. */
function coerced(self: Value, other: Value): [Value, Value] | null {
  const result = call(self, '__coerce__', [other]);
  if (result === undefined || result === null || result === NotImplemented) return null;
  if (!(result instanceof PyTuple) || result.items.length !== 2) throw raise(typeError('coercion should return None or 2-tuple'));
  return [result.items[0], result.items[1]];
}

/** Both operands through both sides' `__coerce__`, as comparison wants them; null where neither knew how. */
function coercedForComparison(left: Value, right: Value): [Value, Value] | null {
  const pair = left instanceof PyClassicInstance ? coerced(left, right) : null;
  if (pair !== null || !(right instanceof PyClassicInstance)) return pair;
  const reverse = coerced(right, left);
  return reverse === null ? null : [reverse[1], reverse[0]];
}

function half(self: Value, other: Value, name: string, again: (a: Value, b: Value) => Value, swapped: boolean): Value {
  if (!(self instanceof PyClassicInstance)) return NotImplemented;
  const pair = coerced(self, other);
  if (pair !== null && pair[0] !== self && !(pair[0] instanceof PyClassicInstance)) {
    return swapped ? again(pair[1], pair[0]) : again(pair[0], pair[1]);
  }
  return pair === null ? callOrRefuse(self, name, [other]) : callOrRefuse(pair[0], name, [pair[1]]);
}

function binaryMethod(base: string, again: () => BinaryFn): BinaryFn {
  return (left, right) => {
    const result = half(left, right, `__${base}__`, (a, b) => again()(a, b), false);
    if (result !== NotImplemented) return result;
    return half(right, left, `__r${base}__`, (a, b) => again()(a, b), true);
  };
}

function inplaceMethod(base: string, symbol: string): BinaryFn {
  return (left, right) => half(left, right, `__i${base}__`, operators.INPLACE_OPERATORS[symbol], false);
}

const COMPARISON_NAMES: Record<CompareOp, string> = {
  '<': '__lt__',
  '<=': '__le__',
  '==': '__eq__',
  '!=': '__ne__',
  '>': '__gt__',
  '>=': '__ge__',
};

/** What `__cmp__` returned, as C's long. */
function orderOf(result: Value): number | bigint {
  try {
    const n = resultAsLong(result);
    if (n !== undefined) return n;
  } catch (error) {
    if (!(error instanceof PyRaise)) throw error;
  }
  throw raise(typeError('comparison did not return an int'));
}

function compareInstances(a: Value, b: Value): number {
  const pair = coercedForComparison(a, b);
  const [left, right] = pair ?? [a, b];
  if (!(left instanceof PyClassicInstance) && !(right instanceof PyClassicInstance)) return compareThreeWay(left, right);
  const halfCompare = (a: Value, b: Value): number => {
    if (!(a instanceof PyClassicInstance)) return NOT_COMPARED;
    const result = call(a, '__cmp__', [b]);
    if (result === undefined || result === NotImplemented) return NOT_COMPARED;
    const n = orderOf(result);
    return n < 0 ? -1 : n > 0 ? 1 : 0;
  };
  const order = halfCompare(left, right);
  if (order !== NOT_COMPARED) return order;
  const reverse = halfCompare(right, left);
  return reverse === NOT_COMPARED ? NOT_COMPARED : -reverse;
}
comparesInstances.add(compareInstances);

/** instance_richcompare: the left one's method, then the right one's. */
function richCompareInstances(left: Value, right: Value, op: CompareOp): Value {
  if (left instanceof PyClassicInstance) {
    const result = callOrRefuse(left, COMPARISON_NAMES[op], [right]);
    if (result !== NotImplemented) return result;
  }
  return right instanceof PyClassicInstance ? callOrRefuse(right, COMPARISON_NAMES[SWAPPED[op]], [left]) : NotImplemented;
}

function hashInstance(self: Value): ReturnType<typeof hashIdentityValue> {
  const result = call(self, '__hash__', []);
  if (result !== undefined) {
    if (integerValue(result) === undefined) throw raise(typeError('__hash__() should return an int'));
    return hashFromPython(result);
  }
  if (method(self, '__eq__') !== undefined || method(self, '__cmp__') !== undefined) throw raise(typeError('unhashable instance'));
  return hashIdentityValue(self);
}

function lengthOf(self: Value): number {
  const result = callOrFail(self, '__len__', []);
  if (!isPlainInt(result)) throw raise(typeError('__len__() should return an int'));
  const n = Number(integerValue(result));
  if (n < 0) throw raise(valueError('__len__() should return >= 0'));
  return n;
}

function truthOf(self: Value): boolean {
  let result = call(self, '__nonzero__', []);
  if (result === undefined) result = call(self, '__len__', []);
  if (result === undefined) return true;
  if (!isPlainInt(result)) throw raise(typeError('__nonzero__ should return an int'));
  const n = integerValue(result) as number | bigint;
  if (n < 0) throw raise(valueError('__nonzero__ should return >= 0'));
  return n > 0;
}

function iterate(self: Value): Value {
  const result = call(self, '__iter__', []);
  if (result !== undefined) {
    if (typeOf(result).slots.iternext === null)
      throw raise(typeError(`__iter__ returned non-iterator of type '${typeOf(result).fullName}'`));
    return result;
  }
  if (method(self, '__getitem__') === undefined) throw raise(typeError('iteration over non-sequence'));
  return iterateItems(self);
}

/** Membership words every failure to iterate in its own way. */
function iteratorOrRefusal(self: Value): Value {
  try {
    return iterate(self);
  } catch (error) {
    if (!(error instanceof PyRaise)) throw error;
    throw raise(typeError("argument of type 'instance' is not iterable"));
  }
}

/** Bounds of a plain slice as `__getslice__` and its like get them: whole numbers, a negative one counted from the end where there is an end. */
function sliceBounds(self: Value, low: Value, high: Value): [Value, Value] {
  const bounds = [low, high]
    .map((bound) => BigInt(indexOrUndefined(bound) ?? 0))
    .map((n) => (n > MAXIMUM ? MAXIMUM : n < -MAXIMUM ? -MAXIMUM - 1n : n));
  const length = bounds.some((n) => n < 0n) ? BigInt(lengthOf(self)) : 0n;
  const [from, to] = bounds.map((n) => makeInt(n < 0n ? n + length : n));
  return [from, to];
}
const MAXIMUM = (1n << 63n) - 1n;

readyType(classicInstanceType, {
  repr: (self) => {
    const result = call(self, '__repr__', []);
    if (result !== undefined) return result;
    const { cls } = self as PyClassicInstance;
    return `<${moduleName(cls)}.${cls.name} instance at ${hexAddress(self)}>`;
  },
  str: (self) => {
    const found = method(self, '__str__');
    return found === undefined ? (classicInstanceType.slots.repr as UnaryFn)(self) : callValue(found, [], null);
  },
  hash: hashInstance,
  call: (self, args, kw) => {
    const found = method(self, '__call__');
    if (found === undefined) throw raise(attributeError(`${(self as PyClassicInstance).cls.name} instance has no __call__ method`));
    enterRecursion(' in __call__');
    try {
      return callValue(found, args, kw);
    } finally {
      leaveRecursion();
    }
  },
  getattro: getInstanceAttr,
  setattro: setInstanceAttr,
  richcompare: richCompareInstances,
  compare: compareInstances,
  iter: iterate,
  iternext: (self) => {
    const found = method(self, 'next');
    if (found === undefined) throw raise(typeError('instance has no next() method'));
    try {
      return callValue(found, [], null);
    } catch (error) {
      if (isRaised(error, StopIteration)) return undefined;
      throw error;
    }
  },
  add: binaryMethod('add', () => operators.add),
  subtract: binaryMethod('sub', () => operators.subtract),
  multiply: binaryMethod('mul', () => operators.multiply),
  divide: binaryMethod('div', () => operators.divide),
  trueDivide: binaryMethod('truediv', () => operators.trueDivide),
  floorDivide: binaryMethod('floordiv', () => operators.floorDivide),
  remainder: binaryMethod('mod', () => operators.remainder),
  divmod: binaryMethod('divmod', () => operators.divmod),
  power: (left, right, modulus) =>
    modulus === null || !(left instanceof PyClassicInstance)
      ? binaryMethod('pow', () => operators.power)(left, right)
      : callOrFail(left, '__pow__', [right, modulus]),
  lshift: binaryMethod('lshift', () => operators.lshift),
  rshift: binaryMethod('rshift', () => operators.rshift),
  and: binaryMethod('and', () => operators.bitAnd),
  xor: binaryMethod('xor', () => operators.bitXor),
  or: binaryMethod('or', () => operators.bitOr),
  inplaceAdd: inplaceMethod('add', 'Add'),
  inplaceSubtract: inplaceMethod('sub', 'Sub'),
  inplaceMultiply: inplaceMethod('mul', 'Mult'),
  inplaceDivide: inplaceMethod('div', 'Div'),
  inplaceTrueDivide: inplaceMethod('truediv', 'TrueDiv'),
  inplaceFloorDivide: inplaceMethod('floordiv', 'FloorDiv'),
  inplaceRemainder: inplaceMethod('mod', 'Mod'),
  inplacePower: inplaceMethod('pow', 'Pow'),
  inplaceLshift: inplaceMethod('lshift', 'LShift'),
  inplaceRshift: inplaceMethod('rshift', 'RShift'),
  inplaceAnd: inplaceMethod('and', 'BitAnd'),
  inplaceXor: inplaceMethod('xor', 'BitXor'),
  inplaceOr: inplaceMethod('or', 'BitOr'),
  coerce: (left, right) => {
    const pair = coerced(left, right);
    return pair === null ? NotImplemented : new PyTuple(pair);
  },
  negative: unaryMethod('__neg__'),
  positive: unaryMethod('__pos__'),
  absolute: unaryMethod('__abs__'),
  invert: unaryMethod('__invert__'),
  int: wholeNumber,
  long: (self) => {
    const found = method(self, '__long__');
    return found === undefined ? wholeNumber(self) : callValue(found, [], null);
  },
  float: unaryMethod('__float__'),
  oct: unaryMethod('__oct__'),
  hex: unaryMethod('__hex__'),
  index: (self) => {
    const found = call(self, '__index__', []);
    if (found === undefined) throw raise(typeError('object cannot be interpreted as an index'));
    return found;
  },
  nonzero: truthOf,
  length: lengthOf,
  contains: (self, item) => {
    const result = call(self, '__contains__', [item]);
    if (result !== undefined) return truth(result);
    const iterator = iteratorOrRefusal(self);
    const step = typeOf(iterator).slots.iternext as (self: Value) => Value | undefined;
    for (let other = step(iterator); other !== undefined; other = step(iterator)) {
      if (equals(other, item)) return true;
    }
    return false;
  },
  subscript: (self, key) => callOrFail(self, '__getitem__', [key]),
  getSlice: (self, low, high) => {
    const [from, to] = sliceBounds(self, low, high);
    const found = method(self, '__getslice__');
    return found === undefined ? callOrFail(self, '__getitem__', [new PySlice(from, to, null)]) : callValue(found, [from, to], null);
  },
  assignSlice: (self, low, high, value) => {
    const [from, to] = sliceBounds(self, low, high);
    const last = value === undefined ? [] : [value];
    if (call(self, value === undefined ? '__delslice__' : '__setslice__', [from, to, ...last]) !== undefined) return;
    callOrFail(self, value === undefined ? '__delitem__' : '__setitem__', [new PySlice(from, to, null), ...last]);
  },
  assignSubscript: (self, key, value) => {
    callOrFail(self, value === undefined ? '__delitem__' : '__setitem__', value === undefined ? [key] : [key, value]);
  },
  new: (_type, args, kw) => {
    if (kw !== null && kw.names.length > 0) throw raise(typeError('instance() takes no keyword arguments'));
    if (args.length < 1 || args.length > 2) argumentCountError('instance', args.length, 1, 2);
    const [cls, attrs] = args;
    if (!(cls instanceof PyClassic))
      throw raise(typeError(`instance() argument 1 must be classobj, not ${cls === null ? 'None' : typeOf(cls).name}`));
    const instance = new PyClassicInstance(cls);
    if (attrs instanceof PyDict) instance.attrs = attrs;
    else if (attrs !== undefined && attrs !== null) throw raise(typeError('instance() second arg must be dictionary or None'));
    return instance;
  },
  init: () => undefined,
});
