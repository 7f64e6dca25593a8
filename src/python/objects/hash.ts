/** hash() of values, by type; its arithmetic is in hash-core.ts. */
import { lookupSpecial } from './attributes.ts';
import { callValue } from './call.ts';
import { raise, typeError } from './exceptions.ts';
import { Hash, hashBig, hashFloat, hashInt, hashInt64, hashText, mul64, settle } from './hash-core.ts';
import { resultAsLong } from './index-value.ts';
import { late } from './late.ts';
import { NONE_ADDRESS, staticAddress } from './static-addresses.ts';
import { typeOf } from './types.ts';
import {
  EllipsisValue,
  NotImplemented,
  type PyFloat,
  PyInstance,
  PyIntSub,
  PyLong,
  type PyObject,
  PyStrSub,
  type PyTuple,
  PyType,
  type PyUnicode,
  type Value,
} from './value.ts';

/** Half of a hash times this is a product that a JS number holds exactly. */
const EXACT_FACTOR = 2 ** 21;

/** tuplehash. `known`: hashes of items that have been worked out already. */
export function hashTuple(items: readonly Value[], known: ReadonlyMap<Value, Hash> | null = null): Hash {
  let hi = 0;
  let lo = 0x345678;
  let mult = 1000003;
  let left = items.length;
  for (let i = 0; i < items.length; i++) {
    const y = (known === null ? undefined : known.get(items[i])) ?? hashValue(items[i]);
    left--;
    hi ^= y.hi;
    lo ^= y.lo;
    if (mult <= EXACT_FACTOR) {
      hi = (Math.imul(hi, mult) + Math.floor(((lo >>> 0) * mult) / 4294967296)) | 0;
      lo = Math.imul(lo, mult);
    } else {
      const product = mul64(hi, lo, Math.floor(mult / 4294967296), mult | 0);
      hi = product.hi;
      lo = product.lo;
    }
    mult += 82520 + left + left;
  }
  const sum = (lo >>> 0) + 97531;
  return settle((hi + (sum > 0xffffffff ? 1 : 0)) | 0, sum | 0);
}

/** frozenset_hash, order-independent. */
export function hashFrozenset(hashes: Iterable<Hash>, size: number): Hash {
  let x = mul64(0, 1927868237, 0, size + 1);
  for (const h of hashes) {
    const shiftedHi = (h.hi << 16) | (h.lo >>> 16);
    const shiftedLo = h.lo << 16;
    const y = mul64(h.hi ^ shiftedHi, h.lo ^ shiftedLo ^ 89869747, 0, 3644798167 | 0);
    // 3644798167 has its top bit set: as an unsigned multiplier its upper half is zero.
    x = new Hash(x.hi ^ y.hi, x.lo ^ y.lo);
  }
  x = mul64(x.hi, x.lo, 0, 69069);
  const lo = (x.lo >>> 0) + 907133923;
  const hi = (x.hi + (lo > 0xffffffff ? 1 : 0)) | 0;
  return hi === -1 && (lo | 0) === -1 ? hashInt(590923713) : new Hash(hi, lo | 0);
}

let nextAddress = 1;
const ADDRESSES = new WeakMap<object, number>();

/** What id() gives: objects get addresses, 16 bytes apart, when somebody first asks. */
export function addressOf(value: Value): number {
  if (value === null) return NONE_ADDRESS;
  if (typeof value !== 'object') return addressOfPrimitive(value);
  let address = ADDRESSES.get(value);
  if (address === undefined) {
    address = addressOfSingle(value) ?? 0x7f0000000000 + nextAddress++ * 16;
    ADDRESSES.set(value, address);
  }
  return address;
}

/** Equal ones are one object here, so that what they are decides. */
function addressOfPrimitive(value: string | number | bigint | boolean): number {
  if (typeof value === 'boolean') return staticAddress(value ? 'True' : 'False') as number;
  const { hi, lo } = hashValue(value);
  return 0x7e0000000000 + ((hi & 0xff) * 4294967296 + (lo >>> 0)) * 16;
}

function addressOfSingle(value: PyObject): number | undefined {
  if (value instanceof PyType) return value.heap ? undefined : staticAddress(value.fullName);
  if (value === NotImplemented) return staticAddress('NotImplemented');
  return value === EllipsisValue ? staticAddress('Ellipsis') : undefined;
}

/** _Py_HashPointer: the address rotated by four bits. */
export function hashIdentity(value: PyObject): Hash {
  return hashInt(addressOf(value) / 16);
}

const NONE_HASH = hashInt(NONE_ADDRESS / 16);

/** hash(value). Raises TypeError for an unhashable value. */
export function hashValue(value: Value): Hash {
  switch (typeof value) {
    case 'string':
      return hashText(value);
    case 'number':
      return hashInt(value);
    case 'boolean':
      return new Hash(0, value ? 1 : 0);
    case 'bigint':
      return hashBig(value);
    default: {
      if (value === null) return NONE_HASH;
      const hash = typeOf(value).slots.hash;
      if (hash === null) throw raise(typeError(`unhashable type: '${value.type.name}'`));
      return hash(value);
    }
  }
}

/** The hash that a `__hash__` written in Python returned. */
export function hashFromPython(value: Value): Hash {
  if (typeof value === 'number') return hashInt(value);
  if (typeof value === 'boolean') return hashInt(value ? 1 : 0);
  if (typeof value === 'bigint') return hashInt64(value);
  if (value instanceof PyLong) return hashBig(value.value);
  if (value instanceof PyIntSub) return typeof value.value === 'number' ? hashInt(value.value) : hashInt64(value.value);
  const n = resultAsLong(value);
  if (n === undefined) throw raise(typeError('an integer is required'));
  return typeof n === 'number' ? hashInt(n) : hashInt64(n);
}

/** A hash as the int that hash() returns. */
export function hashToInt(hash: Hash): number | bigint {
  if (hash.hi === 0 || hash.hi === -1 || (hash.hi >= -0x200000 && hash.hi < 0x200000)) {
    const n = hash.hi * 4294967296 + (hash.lo >>> 0);
    if (Number.isSafeInteger(n)) return n;
  }
  return BigInt.asIntN(64, (BigInt(hash.hi) << 32n) | BigInt(hash.lo >>> 0));
}

export function hashFloatObject(value: Value): Hash {
  return hashFloat((value as PyFloat).value);
}
export function hashLongObject(value: Value): Hash {
  return hashBig((value as PyLong).value);
}
export function hashUnicodeObject(value: Value): Hash {
  return hashText((value as PyUnicode).value, true);
}
/** How deep tuples in tuples are hashed by calls. CPython counts no levels there, and JavaScript's stack is smaller than C's. */
const TUPLE_DEPTH = 200;
/** What was thrown on the way may leave it too high: the next tuple then goes the slower way, once. */
let tupleDepth = 0;

export function hashTupleObject(value: Value): Hash {
  const depth = tupleDepth;
  if (depth >= TUPLE_DEPTH) {
    tupleDepth = 0;
    return hashDeepTuple(value as PyTuple);
  }
  tupleDepth = depth + 1;
  const hash = hashTuple((value as PyTuple).items);
  tupleDepth = depth;
  return hash;
}

/** The same for tuples however deep in each other: the innermost first. */
function hashDeepTuple(tuple: PyTuple): Hash {
  const known = new Map<Value, Hash>();
  const pending: PyTuple[] = [tuple];
  for (;;) {
    const each = pending[pending.length - 1];
    const inner = each.items.filter((item): item is PyTuple => typeOf(item).slots.hash === hashTupleObject && !known.has(item));
    if (inner.length > 0) {
      for (const item of inner) pending.push(item);
      continue;
    }
    const hash = hashTuple(each.items, known);
    pending.pop();
    if (pending.length === 0) return hash;
    known.set(each, hash);
  }
}
export function hashSubclass(value: Value): Hash {
  // `__hash__` called by name on a plain int or str.
  if (typeof value !== 'object' || value === null) return hashValue(value);
  if (value instanceof PyStrSub) return hashText(value.value);
  const n = (value as PyIntSub).value;
  return typeof n === 'number' ? hashInt(n) : hashInt64(n);
}

/** Calls a `__hash__` that a class defines; one that defines `__eq__` alone hashes by identity in Python 2. */
export function hashByMethod(value: Value): Hash {
  const method = lookupSpecial(value, '__hash__');
  if (method !== undefined && method !== null) return hashFromPython(callValue(method, []));
  if (method === null || !(value instanceof PyInstance)) throw raise(typeError(`unhashable type: '${typeOf(value).fullName}'`));
  return hashIdentity(value);
}

/** The `hash` slot of types that compare by identity. */
export function hashIdentityValue(value: Value): Hash {
  return hashIdentity(value as PyObject);
}

late.hashValue = hashValue;
late.hashSubclass = hashSubclass;
late.hashIdentityValue = hashIdentityValue;
