/**
 * Functions that modules need which those functions' own modules need in turn (hash.ts and compare.ts by dict and set, and a few more). They are put here
 * when their modules load, so that modules may load in any order.
 */
import type { Hash } from './hash-core.ts';
import type { Slots } from './slots.ts';
import type { PyType, Value } from './value.ts';

type BinaryCompare = NonNullable<Slots['richcompare']>;

interface Late {
  hashValue: (value: Value) => Hash;
  /** The `hash` slots of int and str subclasses, and of types that compare by identity. */
  hashSubclass: ((value: Value) => Hash) | null;
  hashIdentityValue: ((value: Value) => Hash) | null;
  /** The `richcompare` slot of classes, which are equal where they are the same. */
  compareIdentity: BinaryCompare | null;
  equals: (a: Value, b: Value) => boolean;
  /** str.__format__ or unicode.__format__, for object.__format__. */
  formatText: (text: Value, spec: Value) => Value;
  /** The `__new__` that a built-in type has in its dict. */
  newWrapper: (owner: PyType) => Value;
}

function unset(): never {
  throw new Error('the modules of src/python/objects that other modules need late are not loaded');
}

export const late: Late = {
  hashValue: unset,
  hashSubclass: null,
  hashIdentityValue: null,
  compareIdentity: null,
  equals: unset,
  formatText: unset,
  newWrapper: unset,
};
