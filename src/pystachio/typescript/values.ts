/** From JavaScript's values to Python's, and back. */
import { PyDict } from '../../python/objects/dict.ts';
import { isAscii } from '../../python/objects/text.ts';
import { PyFloat, PyList, PyLong, PyUnicode, type Value } from '../../python/objects/value.ts';
import { stringType } from '../basic.ts';
import type { Document } from '../document.ts';
import { emptyType } from '../signature.ts';
import { insideOf } from './inside.ts';
import type { Empty, Plain, PythonFloat } from './shapes.ts';

/** A float that JavaScript would take for an integer: `float(1)` is Python's `1.0`. Where a Float is wanted, the number alone will do. */
export function float(value: number): PythonFloat {
  return new PyFloat(value);
}

/**
 * The value as Python has it. A safe integer is an int, any other number a float; text is a str, or unicode where it is not ASCII; objects and Maps are dicts,
 * without what is undefined in them. Throws TypeError for what stands for no value of a configuration: null, functions, dates and their like. `where` it stands is
 * for the message.
 */
export function toValue(value: unknown, where = ''): Value {
  switch (typeof value) {
    case 'string':
      return textValue(value);
    case 'number':
      // The sum takes the sign from -0, which no int has.
      return Number.isSafeInteger(value) ? value + 0 : new PyFloat(value);
    case 'bigint':
      return integerValue(value);
    case 'boolean':
      return value;
    default:
      return objectValue(value, where);
  }
}

/** Text as a configuration has it. */
export function textValue(text: string): Value {
  return isAscii(text) ? text : new PyUnicode(text);
}

const MOST_INT = 2n ** 63n;

/** An int, or a long beyond 64 bits. */
export function integerValue(value: bigint): Value {
  if (Number.isSafeInteger(Number(value))) return Number(value);
  return value >= -MOST_INT && value < MOST_INT ? value : new PyLong(value);
}

function objectValue(value: unknown, where: string): Value {
  const inside = insideOf(value);
  if (inside !== undefined) return inside.value;
  if (value === EMPTY) return emptyType;
  if (value instanceof PyFloat) return value;
  // Not map(), which passes over holes.
  if (Array.isArray(value)) return new PyList(Array.from(value, (item, i) => toValue(item, `${where}[${i}]`)));
  if (value instanceof Map) return dictOf(value, where);
  if (isPlainObject(value)) return dictOf(Object.entries(value), where);
  throw new TypeError(`${where === '' ? '' : `${where}: `}a configuration has no such value as ${shown(value)}`);
}

function dictOf(entries: Iterable<readonly [unknown, unknown]>, where: string): PyDict {
  const dict = new PyDict();
  for (const [key, value] of entries) {
    if (value !== undefined) dict.set(toValue(key, where), toValue(value, where === '' ? `${key}` : `${where}.${key}`));
  }
  return dict;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function shown(value: unknown): string {
  if (typeof value === 'function') return `the function ${value.name}`;
  if (typeof value === 'symbol') return value.toString();
  return value === null || value === undefined ? `${value}; leave it out, or give Empty` : `an object of ${value.constructor.name}`;
}

/**
 * What is bound to a name: as toValue(), but text that is not ASCII is an object of String, since the original takes it in no other form. Throws TypeError as that
 * does.
 */
export function boundValue(value: unknown): Value {
  if (typeof value === 'string') return isAscii(value) ? value : stringType.make(new PyUnicode(value));
  if (insideOf(value) !== undefined || !isPlainObject(value)) return toValue(value);
  const dict = new PyDict();
  for (const [name, item] of Object.entries(value)) if (item !== undefined) dict.set(textValue(name), boundValue(item));
  return dict;
}

/** `Empty`, which takes an attribute away. */
export const EMPTY = Object.freeze({ toString: () => 'Empty' }) as unknown as Empty;

/** A document as JavaScript's own data: maps as objects, floats as numbers. */
export function plainOf(document: Document): Plain {
  if (document === null || typeof document !== 'object') return document;
  if (document instanceof PyFloat) return document.value;
  if (document instanceof Map) {
    // Not by assignment: a key may be __proto__.
    return Object.fromEntries([...(document as ReadonlyMap<string, Document>)].map(([key, value]) => [key, plainOf(value)]));
  }
  return (document as readonly Document[]).map(plainOf);
}
