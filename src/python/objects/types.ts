/** The built-in types themselves. What they can do is put into them by the file of each type. */
import { PyDict } from './dict.ts';
import { PyFrozenSet, PySet } from './set.ts';
import { SLOT_NAMES, type SlotName, Slots } from './slots.ts';
import {
  EllipsisValue,
  NotImplemented,
  PyComplex,
  PyFloat,
  PyList,
  PyLong,
  type PyObject,
  PySingleton,
  PySlice,
  PyTuple,
  PyType,
  PyUnicode,
  type Value,
} from './value.ts';

/** Creates a built-in type that derives from `base`; its instances in JS are of `representation`, if it has a class of its own. */
export function builtinType(name: string, base: PyType | null, representation?: abstract new (...args: never[]) => PyObject): PyType {
  const type = new PyType(name, base === null ? [] : [base], base, new PyDict());
  type.mro = base === null ? [type] : [type, ...base.mro];
  type.slots = new Slots();
  if (base !== null) {
    base.subclasses.push(type);
    type.hasDict = base.hasDict;
  }
  if (representation !== undefined) (representation.prototype as PyObject).type = type;
  return type;
}

export const objectType = builtinType('object', null);
export const typeType = builtinType('type', objectType, PyType);
export const intType = builtinType('int', objectType);
export const boolType = builtinType('bool', intType);
boolType.addsLayout = false;
export const longType = builtinType('long', objectType, PyLong);
export const floatType = builtinType('float', objectType, PyFloat);
export const complexType = builtinType('complex', objectType, PyComplex);
export const basestringType = builtinType('basestring', objectType);
basestringType.addsLayout = false;
export const strType = builtinType('str', basestringType);
export const unicodeType = builtinType('unicode', basestringType, PyUnicode);
export const tupleType = builtinType('tuple', objectType, PyTuple);
export const listType = builtinType('list', objectType, PyList);
export const dictType = builtinType('dict', objectType, PyDict);
export const setType = builtinType('set', objectType, PySet);
export const frozensetType = builtinType('frozenset', objectType, PyFrozenSet);
export const sliceType = builtinType('slice', objectType, PySlice);
export const noneType = builtinType('NoneType', objectType);
const singletonType = builtinType('NotImplementedType', objectType, PySingleton);
export const notImplementedType = singletonType;
export const ellipsisType = builtinType('ellipsis', objectType);
EllipsisValue.type = ellipsisType;
NotImplemented.type = notImplementedType;

/** `__name__` of a type: those written in C say their module in their name, which errors show and `__name__` does not. */
export function plainName(type: PyType): string {
  return type.heap ? type.name : type.name.slice(type.name.lastIndexOf('.') + 1);
}

/** type(value) */
export function typeOf(value: Value): PyType {
  switch (typeof value) {
    case 'string':
      return strType;
    case 'number':
    case 'bigint':
      return intType;
    case 'boolean':
      return boolType;
    default:
      return value === null ? noneType : value.type;
  }
}

export type SlotTable = Partial<{ [K in SlotName]: Slots[K] }>;

/**
 * Gives a built-in type its slots: its own first, the rest from its base. A type that compares and does not say how to hash is unhashable, as
 * `hash: null` says; hash and comparison are inherited together, as CPython does.
 */
export function setSlots(type: PyType, own: SlotTable): void {
  const slots = type.slots as unknown as Record<string, unknown>;
  const given = own as Record<string, unknown>;
  const inherited = type.base === null ? null : (type.base.slots as unknown as Record<string, unknown>);
  const comparesItself = 'hash' in own || 'richcompare' in own || 'compare' in own;
  for (const name of SLOT_NAMES) {
    const value = given[name];
    if (value !== undefined) slots[name] = value;
    else if (inherited !== null && !(comparesItself && (name === 'hash' || name === 'richcompare' || name === 'compare'))) {
      slots[name] = inherited[name];
    }
  }
  type.ownSlots = own;
}
