/**
 * What a type can do, as CPython's slots: one field for each operation, null where the type has none. Operations look here, never at names.
 * Built-in types fill fields with functions; classes get functions that call the methods their programs wrote (see special-methods.ts).
 */
import type { Hash } from './hash-core.ts';
import type { KwArgs, PyType, Value } from './value.ts';

export type CompareOp = '<' | '<=' | '==' | '!=' | '>' | '>=';
export type UnaryFn = (self: Value) => Value;
/** Gives NotImplemented where it does not know the other operand. */
export type BinaryFn = (left: Value, right: Value) => Value;

export class Slots {
  repr: ((self: Value) => Value) | null = null;
  str: ((self: Value) => Value) | null = null;
  /** null: unhashable. */
  hash: ((self: Value) => Hash) | null = null;
  call: ((self: Value, args: Value[], kw: KwArgs | null) => Value) | null = null;
  getattro: ((self: Value, name: string) => Value) | null = null;
  /** `value` undefined deletes. */
  setattro: ((self: Value, name: string, value: Value | undefined) => void) | null = null;
  richcompare: ((left: Value, right: Value, op: CompareOp) => Value) | null = null;
  /** Three-way comparison of two values that both have this very slot. */
  compare: ((left: Value, right: Value) => number) | null = null;
  iter: UnaryFn | null = null;
  /** undefined: exhausted. */
  iternext: ((self: Value) => Value | undefined) | null = null;
  /** `obj` is undefined for access through the class. */
  descrGet: ((self: Value, obj: Value | undefined, type: PyType) => Value) | null = null;
  descrSet: ((self: Value, obj: Value, value: Value | undefined) => void) | null = null;
  init: ((self: Value, args: Value[], kw: KwArgs | null) => void) | null = null;
  new: ((type: PyType, args: Value[], kw: KwArgs | null) => Value) | null = null;
  /** copy.copy of an object of a library's class, whose data are in fields that no program sees; with `deep`, which copies a part, copy.deepcopy. */
  duplicate: ((self: Value, deep: ((part: Value) => Value) | null) => Value) | null = null;

  add: BinaryFn | null = null;
  subtract: BinaryFn | null = null;
  multiply: BinaryFn | null = null;
  divide: BinaryFn | null = null;
  trueDivide: BinaryFn | null = null;
  floorDivide: BinaryFn | null = null;
  remainder: BinaryFn | null = null;
  divmod: BinaryFn | null = null;
  power: ((left: Value, right: Value, modulus: Value) => Value) | null = null;
  lshift: BinaryFn | null = null;
  rshift: BinaryFn | null = null;
  and: BinaryFn | null = null;
  xor: BinaryFn | null = null;
  or: BinaryFn | null = null;
  inplaceAdd: BinaryFn | null = null;
  inplaceSubtract: BinaryFn | null = null;
  inplaceMultiply: BinaryFn | null = null;
  inplaceDivide: BinaryFn | null = null;
  inplaceTrueDivide: BinaryFn | null = null;
  inplaceFloorDivide: BinaryFn | null = null;
  inplaceRemainder: BinaryFn | null = null;
  inplacePower: BinaryFn | null = null;
  inplaceLshift: BinaryFn | null = null;
  inplaceRshift: BinaryFn | null = null;
  inplaceAnd: BinaryFn | null = null;
  inplaceXor: BinaryFn | null = null;
  inplaceOr: BinaryFn | null = null;

  negative: UnaryFn | null = null;
  positive: UnaryFn | null = null;
  absolute: UnaryFn | null = null;
  invert: UnaryFn | null = null;
  nonzero: ((self: Value) => boolean) | null = null;
  int: UnaryFn | null = null;
  long: UnaryFn | null = null;
  float: UnaryFn | null = null;
  oct: UnaryFn | null = null;
  hex: UnaryFn | null = null;
  index: UnaryFn | null = null;
  /** `__coerce__`: a pair, or NotImplemented. */
  coerce: BinaryFn | null = null;

  length: ((self: Value) => number) | null = null;
  /** Sequence concatenation and repetition: tried after the numeric slots, and only of the left operand (either, for repetition). */
  concat: BinaryFn | null = null;
  repeat: ((self: Value, count: number) => Value) | null = null;
  inplaceConcat: BinaryFn | null = null;
  inplaceRepeat: ((self: Value, count: number) => Value) | null = null;
  contains: ((self: Value, item: Value) => boolean) | null = null;
  subscript: BinaryFn | null = null;
  /** `value` undefined deletes. */
  assignSubscript: ((self: Value, key: Value, value: Value | undefined) => void) | null = null;
  /** `__getslice__` and `__setslice__`/`__delslice__` of classes: plain slices without a step go there. Built-in types take slice objects. */
  getSlice: ((self: Value, low: Value, high: Value) => Value) | null = null;
  assignSlice: ((self: Value, low: Value, high: Value, value: Value | undefined) => void) | null = null;
}

export type SlotName = keyof Slots;

/** Names of all slots. */
export const SLOT_NAMES = Object.keys(new Slots()) as SlotName[];

/** Takes over from a base what a class does not define itself. */
export function inheritSlots(into: Slots, from: Slots): void {
  const target = into as unknown as Record<string, unknown>;
  const source = from as unknown as Record<string, unknown>;
  for (const name of SLOT_NAMES) if (target[name] === null) target[name] = source[name];
}
