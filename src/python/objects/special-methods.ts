/**
 * Special methods and slots, both ways: built-in types get methods such as `__add__` made from their slots; classes get slots that call the methods
 * their programs wrote.
 */
import { bindDescriptor, findGeneric, genericGetAttr, getAttr, lookupSpecial } from './attributes.ts';
import { callAsMethod, callValue, withSelf } from './call.ts';
import { comparesAnything, SWAPPED } from './compare.ts';
import { ended, nextOrRaise } from './ended-by.ts';
import { AttributeError, attributeError, isRaised, overflowError, raise, StopIteration, typeError, valueError } from './exceptions.ts';
import { PyFunction, PyMethod } from './function.ts';
import { addressOf, hashByMethod, hashToInt } from './hash.ts';
import type { Hash } from './hash-core.ts';
import { asIndex, asInt, indexOrUndefined, integerValue, isPlainInt, makeInt, resultAsLong } from './index-value.ts';
import { late } from './late.ts';
import { oneArgMethod, PyClassMethodDescriptor, PyCoexistingMethod, PySlotWrapper } from './native.ts';
import type { BinaryFn, CompareOp, SlotName, Slots, UnaryFn } from './slots.ts';
import { encodeAscii, strValue } from './text.ts';
import { truth } from './truth.ts';
import { setSlots, typeOf } from './types.ts';
import { checkCount } from './unpack-arguments.ts';
import { type KwArgs, type NativeMethod, NotImplemented, PyObject, PySlice, PyTuple, PyType, PyUnicode, type Value } from './value.ts';

/** The largest int. */
const LARGEST_BOUND = (1n << 63n) - 1n;

/** Calls a special method of the value's type; undefined if it has none. */
export function callSpecial(self: Value, name: string, args: Value[]): Value | undefined {
  const type = typeOf(self);
  const found = type.lookup(name);
  if (found === undefined) return undefined;
  if (found instanceof PyFunction) return callAsMethod(found, [self, ...args], null);
  return callValue(bindDescriptor(found, self, type), args, null);
}

/** NotImplemented where there is no such method: an operator then asks the other operand. */
function callOrRefuse(self: Value, name: string, args: Value[]): Value {
  const result = callSpecial(self, name, args);
  return result === undefined ? NotImplemented : result;
}

function callOrFail(self: Value, name: string, args: Value[]): Value {
  const result = callSpecial(self, name, args);
  if (result === undefined) throw raise(attributeError(name));
  return result;
}

export interface SlotDefinition {
  /** Special methods that the slot calls. */
  names: string[];
  slot: SlotName;
  /** The slot's function for classes; which method it finds may change while the program runs. */
  generic: unknown;
  /** The method of that name made from a built-in slot's function. */
  wrap: (fn: never, name: string) => NativeMethod;
}

const DEFINITIONS: SlotDefinition[] = [];
/** Which slots a special method belongs to. */
export const SLOTS_BY_METHOD = new Map<string, SlotDefinition[]>();

function define(names: string[], slot: SlotName, generic: unknown, wrap: (fn: never, name: string) => NativeMethod): void {
  const definition = { names, slot, generic, wrap };
  DEFINITIONS.push(definition);
  for (const name of names) {
    const known = SLOTS_BY_METHOD.get(name);
    if (known === undefined) SLOTS_BY_METHOD.set(name, [definition]);
    else known.push(definition);
  }
}

/** The same where C unpacks them, in the words of PyArg_UnpackTuple of no name. */
function unpacked(count: number, fn: (self: Value, ...args: Value[]) => Value): NativeMethod {
  return (self, args) => {
    checkCount('', count, count, args.length);
    return fn(self, ...args);
  };
}

/** The same where C parses them, in the words of PyArg_ParseTuple of no name. */
function parsed(count: number, fn: (self: Value, ...args: Value[]) => Value): NativeMethod {
  return (self, args) => {
    if (args.length !== count) throw raise(typeError(`function takes exactly ${count} arguments (${args.length} given)`));
    return fn(self, ...args);
  };
}

/** wrap_*: a method with a fixed number of arguments. */
function exactly(count: number, fn: (self: Value, ...args: Value[]) => Value): NativeMethod {
  return (self, args) => {
    if (args.length !== count) {
      throw raise(typeError(`expected ${count} arguments, got ${args.length}`));
    }
    return fn(self, ...args);
  };
}

function unarySlot(name: string, slot: SlotName): void {
  define(
    [name],
    slot,
    (self: Value) => callOrFail(self, name, []),
    (fn: UnaryFn) => exactly(0, (self) => fn(self)),
  );
}

unarySlot('__neg__', 'negative');
unarySlot('__pos__', 'positive');
unarySlot('__abs__', 'absolute');
unarySlot('__invert__', 'invert');
unarySlot('__int__', 'int');
unarySlot('__long__', 'long');
unarySlot('__float__', 'float');
unarySlot('__oct__', 'oct');
unarySlot('__hex__', 'hex');
unarySlot('__index__', 'index');
unarySlot('__repr__', 'repr');
unarySlot('__str__', 'str');

/** Does `right`'s class override the reflected method that `left`'s class has? */
function overloads(left: Value, right: Value, name: string): boolean {
  const a = typeOf(right).lookup(name);
  return a !== undefined && a !== typeOf(left).lookup(name);
}

function binarySlot(
  base: string,
  slot:
    | 'add'
    | 'subtract'
    | 'multiply'
    | 'divide'
    | 'trueDivide'
    | 'floorDivide'
    | 'remainder'
    | 'divmod'
    | 'lshift'
    | 'rshift'
    | 'and'
    | 'xor'
    | 'or',
): void {
  const name = `__${base}__`;
  const reflected = `__r${base}__`;
  const generic: BinaryFn = (left, right) => {
    const lt = typeOf(left);
    const rt = typeOf(right);
    let other = lt !== rt && rt.slots[slot] === generic;
    if (lt.slots[slot] === generic) {
      if (other && rt.isSubtype(lt) && overloads(left, right, reflected)) {
        const result = callOrRefuse(right, reflected, [left]);
        if (result !== NotImplemented) return result;
        other = false;
      }
      const result = callOrRefuse(left, name, [right]);
      if (result !== NotImplemented || lt === rt) return result;
    }
    if (lt.slots[slot] !== generic && rt.slots[slot] === generic) other = true;
    return other ? callOrRefuse(right, reflected, [left]) : NotImplemented;
  };
  define([name, reflected], slot, generic, (fn: BinaryFn, which: string) =>
    which === name ? exactly(1, (self, other) => fn(self, other)) : exactly(1, (self, other) => fn(other, self)),
  );
}

binarySlot('add', 'add');
binarySlot('sub', 'subtract');
binarySlot('mul', 'multiply');
binarySlot('div', 'divide');
binarySlot('truediv', 'trueDivide');
binarySlot('floordiv', 'floorDivide');
binarySlot('mod', 'remainder');
binarySlot('divmod', 'divmod');
binarySlot('lshift', 'lshift');
binarySlot('rshift', 'rshift');
binarySlot('and', 'and');
binarySlot('xor', 'xor');
binarySlot('or', 'or');

type PowerFn = (left: Value, right: Value, modulus: Value) => Value;
const genericPower: PowerFn = (left, right, modulus) => {
  if (typeOf(left).slots.power === genericPower) {
    const args = modulus === null ? [right] : [right, modulus];
    const result = callOrRefuse(left, '__pow__', args);
    if (result !== NotImplemented || typeOf(left) === typeOf(right)) return result;
  }
  if (modulus === null && typeOf(right).slots.power === genericPower) return callOrRefuse(right, '__rpow__', [left]);
  return NotImplemented;
};
define(['__pow__', '__rpow__'], 'power', genericPower, (fn: PowerFn, name: string) => (self, args) => {
  checkCount('', 1, 2, args.length);
  return name === '__pow__' ? fn(self, args[0], args[1] ?? null) : fn(args[0], self, args[1] ?? null);
});

function inplaceSlot(name: string, slot: SlotName): void {
  define(
    [name],
    slot,
    (left: Value, right: Value) => callOrRefuse(left, name, [right]),
    (fn: BinaryFn) => exactly(1, (self, other) => fn(self, other)),
  );
}
inplaceSlot('__iadd__', 'inplaceAdd');
inplaceSlot('__isub__', 'inplaceSubtract');
inplaceSlot('__imul__', 'inplaceMultiply');
inplaceSlot('__idiv__', 'inplaceDivide');
inplaceSlot('__itruediv__', 'inplaceTrueDivide');
inplaceSlot('__ifloordiv__', 'inplaceFloorDivide');
inplaceSlot('__imod__', 'inplaceRemainder');
inplaceSlot('__ipow__', 'inplacePower');
inplaceSlot('__ilshift__', 'inplaceLshift');
inplaceSlot('__irshift__', 'inplaceRshift');
inplaceSlot('__iand__', 'inplaceAnd');
inplaceSlot('__ixor__', 'inplaceXor');
inplaceSlot('__ior__', 'inplaceOr');

const COMPARISONS: [string, CompareOp][] = [
  ['__lt__', '<'],
  ['__le__', '<='],
  ['__eq__', '=='],
  ['__ne__', '!='],
  ['__gt__', '>'],
  ['__ge__', '>='],
];
const COMPARISON_NAMES = new Map(COMPARISONS.map(([name, op]) => [op, name]));

/** slot_tp_richcompare: the left operand's method, then the right one's reflected one. */
function richCompareByMethods(left: Value, right: Value, op: CompareOp): Value {
  if (typeOf(left).slots.richcompare === richCompareByMethods) {
    const result = callOrRefuse(left, COMPARISON_NAMES.get(op) as string, [right]);
    if (result !== NotImplemented) return result;
  }
  if (typeOf(right).slots.richcompare !== richCompareByMethods) return NotImplemented;
  return callOrRefuse(right, COMPARISON_NAMES.get(SWAPPED[op]) as string, [left]);
}
define(
  COMPARISONS.map(([name]) => name),
  'richcompare',
  richCompareByMethods,
  (fn: (l: Value, r: Value, op: CompareOp) => Value, name: string) => {
    const op = (COMPARISONS.find(([n]) => n === name) as [string, CompareOp])[1];
    return exactly(1, (self, other) => fn(self, other, op));
  },
);

/** The left operand's `__cmp__`; undefined where there is none or it does not know. */
function halfCompare(left: Value, right: Value): number | undefined {
  if (typeOf(left).slots.compare !== compareByMethods) return undefined;
  const result = callSpecial(left, '__cmp__', [right]);
  if (result === undefined || result === NotImplemented) return undefined;
  const n = resultAsLong(result);
  if (n === undefined) throw raise(typeError('an integer is required'));
  return n < 0 ? -1 : n > 0 ? 1 : 0;
}

/** _PyObject_SlotCompare: the left operand's `__cmp__`, then the right one's; where neither knows, addresses decide. */
function compareByMethods(left: Value, right: Value): number {
  const order = halfCompare(left, right);
  if (order !== undefined) return order;
  const reverse = halfCompare(right, left);
  if (reverse !== undefined) return -reverse;
  const [a, b] = [addressOf(left), addressOf(right)];
  return a < b ? -1 : a > b ? 1 : 0;
}
comparesAnything.add(compareByMethods);
define(['__cmp__'], 'compare', compareByMethods, (fn: (l: Value, r: Value) => number, _name) =>
  exactly(1, (self, other) => {
    if (typeOf(other).slots.compare !== (fn as unknown)) {
      throw raise(
        typeError(`${typeOf(self).fullName}.__cmp__(x,y) requires y to be a '${typeOf(self).fullName}', not a '${typeOf(other).fullName}'`),
      );
    }
    return fn(self, other);
  }),
);

define(['__hash__'], 'hash', hashByMethod, (fn: (self: Value) => Hash) => exactly(0, (self) => hashToInt(fn(self))));

type CallFn = (self: Value, args: Value[], kw: KwArgs | null) => Value;
define(
  ['__call__'],
  'call',
  (self: Value, args: Value[], kw: KwArgs | null) => {
    const method = lookupSpecial(self, '__call__');
    if (method === undefined) throw raise(attributeError('__call__'));
    return callValue(method, args, kw);
  },
  (fn: CallFn) => (self, args, kw) => fn(self, args, kw),
);

/** Attribute names reach Python methods as str. */
function attributeName(value: Value): string {
  const name = strValue(value) ?? (value instanceof PyUnicode ? encodeAscii(value.value) : undefined);
  if (name === undefined) throw raise(typeError(`attribute name must be string, not '${typeOf(value).fullName}'`));
  return name;
}

function genericGetattro(self: Value, name: string): Value {
  const type = typeOf(self);
  const fallback = type.lookup('__getattr__');
  const own = type.lookup('__getattribute__');
  const slot = own === undefined ? genericGetAttr : own instanceof PySlotWrapper ? (own.fn as (self: Value, name: string) => Value) : null;
  const find = (): Value => (slot === null ? callValue(bindDescriptor(own as Value, self, type), [name], null) : slot(self, name));
  if (fallback === undefined) return find();
  try {
    const value = slot === genericGetAttr ? findGeneric(self, name) : find();
    if (value !== undefined) return value;
  } catch (error) {
    if (!isRaised(error, AttributeError)) throw error;
  }
  return callValue(bindDescriptor(fallback, self, type), [name], null);
}
define(['__getattribute__', '__getattr__'], 'getattro', genericGetattro, (fn: (self: Value, name: string) => Value, name: string) =>
  name === '__getattribute__'
    ? exactly(1, (self, attr) => (fn === genericGetAttr ? plainAttribute(self, attributeName(attr)) : fn(self, attributeName(attr))))
    : (null as never),
);

/** object.__getattribute__ of what finds its attributes otherwise: a class's own are not bound, an old-style instance's are not seen. */
function plainAttribute(self: Value, name: string): Value {
  const type = typeOf(self);
  if (!(self instanceof PyType) && type.findSpecial === null) return genericGetAttr(self, name);
  const found = type.lookup(name);
  const isData = found instanceof PyObject && found.type.slots.descrSet !== null;
  const own = self instanceof PyType && !isData ? self.ownDict().getStr(name) : undefined;
  if (own !== undefined) return own;
  if (found === undefined) throw raise(attributeError(`'${type.fullName}' object has no attribute '${name}'`));
  return bindDescriptor(found, self, type);
}

/** Refuses `object.__setattr__` for objects of a built-in type that has a way of its own. */
function requireOwnSetattr(self: Value, fn: SetattroFn, name: string): void {
  let type: PyType | null = typeOf(self);
  while (type?.heap) type = type.base;
  if (type !== null && type.slots.setattro !== fn) throw raise(typeError(`can't apply this ${name} to ${type.name} object`));
}

type SetattroFn = (self: Value, name: string, value: Value | undefined) => void;
define(
  ['__setattr__', '__delattr__'],
  'setattro',
  (self: Value, name: string, value: Value | undefined) => {
    if (value === undefined) callOrFail(self, '__delattr__', [name]);
    else callOrFail(self, '__setattr__', [name, value]);
  },
  (fn: SetattroFn, name: string) =>
    name === '__setattr__'
      ? unpacked(2, (self, attr, value) => {
          requireOwnSetattr(self, fn, name);
          fn(self, attributeName(attr), value);
          return null;
        })
      : exactly(1, (self, attr) => {
          requireOwnSetattr(self, fn, name);
          fn(self, attributeName(attr), undefined);
          return null;
        }),
);

unarySlot('__iter__', 'iter');
define(
  ['next'],
  'iternext',
  (self: Value) => {
    try {
      const value = callSpecial(self, 'next', []);
      if (value === undefined) throw raise(typeError(`'${typeOf(self).fullName}' object is not iterable`));
      return value;
    } catch (error) {
      if (!isRaised(error, StopIteration)) throw error;
      ended.by = error;
      return undefined;
    }
  },
  (fn: (self: Value) => Value | undefined) => exactly(0, (self) => nextOrRaise(self, fn)),
);

type DescrGet = NonNullable<Slots['descrGet']>;
define(
  ['__get__'],
  'descrGet',
  (self: Value, obj: Value | undefined, type: PyType) => {
    // What the class has is called as it is, with the descriptor as its first argument.
    const get = typeOf(self).lookup('__get__');
    return get === undefined ? self : callValue(get, [self, obj === undefined ? null : obj, type.classic ?? type], null);
  },
  (fn: DescrGet) => (self, args) => {
    const obj = args[0] ?? null;
    const type = args[1] ?? null;
    checkCount('', 1, 2, args.length);
    if (obj === null && type === null) throw raise(typeError('__get__(None, None) is invalid'));
    // A class may be any object here or none, and a function's method keeps it.
    if (self instanceof PyFunction) return new PyMethod(self, obj === null ? undefined : obj, type);
    if (self instanceof PyMethod && type === null && self.self === undefined) return new PyMethod(self.func, obj, null);
    if (self instanceof PyClassMethodDescriptor && type !== null) return fn(self, obj === null ? undefined : obj, type as PyType);
    return fn(self, obj === null ? undefined : obj, type instanceof PyType ? type : typeOf(obj));
  },
);
type DescrSet = NonNullable<Slots['descrSet']>;
define(
  ['__set__', '__delete__'],
  'descrSet',
  (self: Value, obj: Value, value: Value | undefined) => {
    if (value === undefined) callOrFail(self, '__delete__', [obj]);
    else callOrFail(self, '__set__', [obj, value]);
  },
  (fn: DescrSet, name: string) =>
    name === '__set__'
      ? unpacked(2, (self, obj, value) => {
          fn(self, obj, value);
          return null;
        })
      : exactly(1, (self, obj) => {
          fn(self, obj, undefined);
          return null;
        }),
);

/** The init slot of classes that define `__init__`. */
export function initByMethod(self: Value, args: Value[], kw: KwArgs | null): void {
  const type = typeOf(self);
  const found = type.lookup('__init__');
  if (found === undefined) return;
  let result: Value;
  if (found instanceof PyFunction) {
    result = callAsMethod(found, withSelf(self, args), kw);
  } else {
    result = callValue(bindDescriptor(found, self, type), args, kw);
  }
  if (result !== null) throw raise(typeError(`__init__() should return None, not '${typeOf(result).fullName}'`));
}
define(['__init__'], 'init', initByMethod, (fn: NonNullable<Slots['init']>) => (self, args, kw) => {
  fn(self, args, kw);
  return null;
});

define(
  ['__new__'],
  'new',
  (type: PyType, args: Value[], kw: KwArgs | null) => {
    const found = type.lookup('__new__') as Value;
    return callValue(bindDescriptor(found, undefined, type), [type, ...args], kw);
  },
  () => null as never,
);

define(
  ['__nonzero__'],
  'nonzero',
  (self: Value) => {
    const result = callSpecial(self, '__nonzero__', []);
    if (result === undefined) return genericLength(self) > 0;
    if (!isPlainInt(result)) throw raise(typeError(`__nonzero__ should return bool or int, returned ${typeOf(result).fullName}`));
    return truth(result);
  },
  (fn: (self: Value) => boolean) => exactly(0, (self) => fn(self)),
);

/** PyInt_AsSsize_t of what `__len__` returned: whatever can become an int will do. */
function lengthResult(result: Value): number {
  const { int } = typeOf(result).slots;
  const n = integerValue(result) ?? (int === null ? undefined : integerValue(int(result)));
  if (n === undefined) throw raise(typeError('an integer is required'));
  if (n > LARGEST_BOUND || n < -LARGEST_BOUND - 1n) throw raise(overflowError('long int too large to convert to int'));
  return Number(n);
}

function genericLength(self: Value): number {
  const n = lengthResult(callOrFail(self, '__len__', []));
  if (n < 0) throw raise(valueError('__len__() should return >= 0'));
  return n;
}
define(['__len__'], 'length', genericLength, (fn: (self: Value) => number) => exactly(0, (self) => fn(self)));

define(
  ['__contains__'],
  'contains',
  (self: Value, item: Value) => truth(callOrFail(self, '__contains__', [item])),
  (fn: (self: Value, item: Value) => boolean) => exactly(1, (self, item) => fn(self, item)),
);
define(
  ['__getitem__'],
  'subscript',
  (self: Value, key: Value) => callOrFail(self, '__getitem__', [key]),
  (fn: BinaryFn) => exactly(1, (self, key) => fn(self, key)),
);
type AssignFn = (self: Value, key: Value, value: Value | undefined) => void;
define(
  ['__setitem__', '__delitem__'],
  'assignSubscript',
  (self: Value, key: Value, value: Value | undefined) => {
    if (value === undefined) callOrFail(self, '__delitem__', [key]);
    else callOrFail(self, '__setitem__', [key, value]);
  },
  (fn: AssignFn, name: string) =>
    name === '__setitem__'
      ? unpacked(2, (self, key, value) => {
          fn(self, key, value);
          return null;
        })
      : exactly(1, (self, key) => {
          fn(self, key, undefined);
          return null;
        }),
);

/** `__getslice__` gets whole numbers; a negative one has the length added first. */
export function sliceBound(self: Value, bound: Value): Value {
  if (typeof bound === 'number' && bound >= 0) return bound;
  const n = indexOrUndefined(bound);
  if (n === undefined) throw raise(typeError('slice indices must be integers or None or have an __index__ method'));
  if (n >= 0) return n > LARGEST_BOUND ? LARGEST_BOUND : makeInt(n);
  const { length } = typeOf(self).slots;
  const clipped = n < -LARGEST_BOUND ? -LARGEST_BOUND - 1n : BigInt(n);
  return makeInt(length === null ? clipped : clipped + BigInt(length(self)));
}
define(
  ['__getslice__'],
  'getSlice',
  (self: Value, low: Value, high: Value) => callOrFail(self, '__getslice__', [sliceBound(self, low), sliceBound(self, high)]),
  (fn: (self: Value, low: Value, high: Value) => Value) => parsed(2, (self, low, high) => fn(self, low, high)),
);
define(
  ['__setslice__', '__delslice__'],
  'assignSlice',
  (self: Value, low: Value, high: Value, value: Value | undefined) => {
    const bounds = [sliceBound(self, low), sliceBound(self, high)];
    if (value === undefined) callOrFail(self, '__delslice__', bounds);
    else callOrFail(self, '__setslice__', [...bounds, value]);
  },
  (fn: (self: Value, low: Value, high: Value, value: Value | undefined) => void, name: string) =>
    parsed(name === '__setslice__' ? 3 : 2, (self, low, high, value) => {
      fn(self, low, high, value);
      return null;
    }),
);
define(
  ['__coerce__'],
  'coerce',
  (left: Value, right: Value) => {
    const pair = callOrRefuse(left, '__coerce__', [right]);
    const isPair = pair instanceof PyTuple && pair.items.length === 2;
    if (pair !== NotImplemented && !isPair) throw raise(typeError("__coerce__ didn't return a 2-tuple"));
    return pair;
  },
  (fn: BinaryFn) => exactly(1, (self, other) => fn(self, other)),
);

/** Sequence slots have methods named as the numeric ones; classes use the numeric slots for them. */
export const SEQUENCE_METHODS: { names: string[]; slot: SlotName; wrap: (fn: never, name: string) => NativeMethod }[] = [
  { names: ['__add__'], slot: 'concat', wrap: (fn: BinaryFn) => exactly(1, (self, other) => fn(self, other)) },
  { names: ['__mul__', '__rmul__'], slot: 'repeat', wrap: repeatMethod },
  { names: ['__iadd__'], slot: 'inplaceConcat', wrap: (fn: BinaryFn) => exactly(1, (self, other) => fn(self, other)) },
  { names: ['__imul__'], slot: 'inplaceRepeat', wrap: repeatMethod },
];

/** wrap_indexargfunc, whose complaint of the number of arguments names no method. */
function repeatMethod(fn: (self: Value, count: number) => Value): NativeMethod {
  return (self, args) => {
    checkCount('', 1, 1, args.length);
    return fn(
      self,
      asIndex(args[0], (type) => `'${type}' object cannot be interpreted as an index`, 'OverflowError'),
    );
  };
}

/** `__getslice__` of the built-in sequences, which have no slot of their own for it. */
export function sliceMethod(type: PyType): PySlotWrapper {
  return new PySlotWrapper(
    '__getslice__',
    type,
    'getSlice',
    null,
    parsed(2, (self, low, high) => {
      // A negative bound is the start here, as the length has been added already.
      const [from, to] = [low, high].map((bound) => Math.max(asInt(bound), 0));
      return (type.slots.subscript as BinaryFn)(self, new PySlice(from, to, null));
    }),
  );
}

/** `__setslice__` or `__delslice__` of a built-in list. */
export function sliceAssignment(type: PyType, name: '__setslice__' | '__delslice__'): PySlotWrapper {
  const count = name === '__setslice__' ? 3 : 2;
  const assign = parsed(count, (self, low, high, items) => {
    const [from, to] = [low, high].map((bound) => Math.max(asInt(bound), 0));
    type.slots.assignSubscript?.(self, new PySlice(from, to, null), count === 3 ? items : undefined);
    return null;
  });
  return new PySlotWrapper(name, type, 'assignSlice', null, assign);
}

/** Slots' methods that types have under METH_COEXIST; all of one argument. */
const COEXISTING: Record<string, string[] | undefined> = {
  list: ['__getitem__'],
  dict: ['__getitem__', '__contains__'],
  set: ['__contains__'],
  frozenset: ['__contains__'],
};

/** The method of that name that one of these slots makes, such as `__add__`; undefined where none does. */
export function methodOfSlot(slots: object, name: string): NativeMethod | undefined {
  const own = slots as Record<string, unknown>;
  const definition = SLOTS_BY_METHOD.get(name)?.find(({ slot }) => own[slot]);
  return definition?.wrap(own[definition.slot] as never, name);
}

/** Puts methods for a built-in type's own slots into its dict. */
function fillSlotMethods(type: PyType): void {
  const own = (type.ownSlots ?? {}) as Record<string, unknown>;
  if (own.new && type.dict.getStr('__new__') === undefined) type.dict.setStr('__new__', late.newWrapper(type));
  for (const definition of [...DEFINITIONS, ...SEQUENCE_METHODS]) {
    const fn = own[definition.slot];
    if (fn === undefined) continue;
    for (const name of definition.names) {
      if (type.dict.getStr(name) !== undefined) continue;
      if (fn === null) {
        if (name === '__hash__') type.dict.setStr(name, null);
        continue;
      }
      if (COEXISTING[type.name]?.includes(name)) {
        const call = oneArgMethod(name, (self, key) => (fn as BinaryFn)(self, key));
        type.dict.setStr(name, new PyCoexistingMethod(name, type, definition.slot, fn, call));
        continue;
      }
      const impl = definition.wrap(fn as never, name);
      if (impl !== null) type.dict.setStr(name, new PySlotWrapper(name, type, definition.slot, fn, impl));
    }
  }
}

/** Gives a built-in type its slots and, when its dict is looked into, their methods. */
export function readyType(type: PyType, own: Parameters<typeof setSlots>[1]): void {
  setSlots(type, own);
  const before = type.fill;
  type.fill = (t) => {
    before?.(t);
    fillSlotMethods(t);
  };
}

/** obj.name(*args), through the attribute as a program would call it. */
export function callMethod(obj: Value, name: string, args: Value[]): Value {
  return callValue(getAttr(obj, name), args, null);
}
