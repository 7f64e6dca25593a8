/** The kinds of items that an array may have: how each is kept, and what Python value it is. */

import { overflowError, raise, typeError, valueError } from '../../objects/exceptions.ts';
import { asCInt, asInt, integerValue, makeInt } from '../../objects/index-value.ts';
import { makeLong } from '../../objects/number-operands.ts';
import { asDouble } from '../../objects/percent.ts';
import { strValue } from '../../objects/text.ts';
import { PyFloat, PyLong, PyUnicode, type Value } from '../../objects/value.ts';

export type Raw = number | bigint;

/** What the items are kept in: one of JavaScript's typed arrays. */
export interface Store {
  readonly length: number;
  readonly buffer: ArrayBufferLike;
  [index: number]: Raw;
  copyWithin(target: number, start: number, end?: number): unknown;
  set(source: ArrayLike<number> & ArrayLike<bigint>, offset?: number): void;
  subarray(start: number, end?: number): Store;
}

export interface ItemKind {
  readonly code: string;
  /** Bytes of one item. */
  readonly size: number;
  /** Room for so many items. */
  create(count: number): Store;
  toValue(raw: Raw): Value;
  /** Raises TypeError, OverflowError. */
  toRaw(value: Value): Raw;
}

type StoreClass = new (count: number) => unknown;

function kind(code: string, size: number, store: StoreClass, toValue: (raw: Raw) => Value, toRaw: (value: Value) => Raw): ItemKind {
  return { code, size, create: (count) => new store(count) as Store, toValue, toRaw };
}

/** A number of C's short, which bytes are taken as first. */
function asShort(value: Value): number {
  return within(asInt(value), -32768, 32767, 'signed short integer');
}

function within(n: number, least: number, most: number, what: string): number {
  if (n > most) throw raise(overflowError(`${what} is greater than maximum`));
  if (n < least) throw raise(overflowError(`${what} is less than minimum`));
  return n;
}

/** A number of C's long. */
function asLong(value: Value): bigint {
  const own = integerValue(value);
  if (own === undefined) return BigInt(asInt(value));
  const n = BigInt(own);
  if (n !== BigInt.asIntN(64, n)) throw raise(overflowError('Python int too large to convert to C long'));
  return n;
}

function asUnsigned(value: Value, most: bigint, what: string): bigint {
  const n = value instanceof PyLong ? BigInt(value.value) : asLong(value);
  if (n < 0n)
    throw raise(overflowError(value instanceof PyLong ? "can't convert negative value to unsigned long" : `${what} is less than minimum`));
  if (n >= 1n << 64n) throw raise(overflowError('long int too large to convert'));
  if (n > most) throw raise(overflowError(`${what} is greater than maximum`));
  return n;
}

function characterCode(value: Value): number {
  const text = strValue(value);
  if (text?.length !== 1) throw raise(typeError('array item must be char'));
  return text.charCodeAt(0);
}

function codePoint(value: Value): number {
  const point = value instanceof PyUnicode ? value.value.codePointAt(0) : undefined;
  if (point === undefined || String.fromCodePoint(point) !== (value as PyUnicode).value) {
    throw raise(typeError('array item must be unicode character'));
  }
  return point;
}

/** The characters of code points. Raises ValueError for numbers that are none, which CPython shows all the same. */
export function charactersOf(points: Iterable<Raw>): string {
  let text = '';
  for (const point of points) {
    if (point > 0x10ffff) throw raise(valueError(`no character has the number ${point}`));
    text += String.fromCodePoint(Number(point));
  }
  return text;
}

const asIs = (raw: Raw): Value => raw as number;
const double = (raw: Raw): Value => new PyFloat(raw as number);

const KINDS: readonly ItemKind[] = [
  kind('c', 1, Uint8Array, (raw) => String.fromCharCode(raw as number), characterCode),
  kind('b', 1, Int8Array, asIs, (value) => within(asShort(value), -128, 127, 'signed char')),
  kind('B', 1, Uint8Array, asIs, (value) => within(asInt(value), 0, 255, 'unsigned byte integer')),
  kind('u', 4, Uint32Array, (raw) => new PyUnicode(charactersOf([raw])), codePoint),
  kind('h', 2, Int16Array, asIs, asShort),
  kind('H', 2, Uint16Array, asIs, (value) => within(asCInt(value), 0, 65535, 'unsigned short')),
  kind('i', 4, Int32Array, asIs, asCInt),
  kind('I', 4, Uint32Array, makeLong, (value) => Number(asUnsigned(value, 0xffffffffn, 'unsigned int'))),
  kind('l', 8, BigInt64Array, makeInt, asLong),
  kind('L', 8, BigUint64Array, makeLong, (value) => asUnsigned(value, (1n << 64n) - 1n, 'unsigned long')),
  kind('f', 4, Float32Array, double, asDouble),
  kind('d', 8, Float64Array, double, asDouble),
];

/** undefined for a character that stands for none. */
export function kindOf(code: string): ItemKind | undefined {
  return KINDS.find((known) => known.code === code);
}
