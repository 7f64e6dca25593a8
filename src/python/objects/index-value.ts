/** Values as indexes and counts: `__index__`. */
import { EXCEPTION_TYPES, makeException, raise, typeError } from './exceptions.ts';
import { typeOf } from './types.ts';
import { PyIntSub, PyLong, type PyType, type Value } from './value.ts';

/** The number an int, long or bool stands for (heap subclasses included), undefined for other values. */
export function integerValue(value: Value): number | bigint | undefined {
  switch (typeof value) {
    case 'number':
    case 'bigint':
      return value;
    case 'boolean':
      return value ? 1 : 0;
    default:
      if (value instanceof PyLong || value instanceof PyIntSub) return value.value;
      return undefined;
  }
}

/** An index as a JS number or bigint, by `__index__`; undefined where the value has none. */
export function indexOrUndefined(value: Value): number | bigint | undefined {
  const direct = integerValue(value);
  if (direct !== undefined) return direct;
  const { index } = typeOf(value).slots;
  if (index === null) return undefined;
  const result = integerValue(index(value));
  if (result === undefined) throw raise(typeError(`__index__ returned non-(int,long) (type ${typeOf(index(value)).name})`));
  return result;
}

/**
 * An index as a JS number. `message` words the TypeError for values that are none. Beyond 2**63 it is clipped, or where `overflow` names an exception,
 * that is raised ("cannot fit 'long' into an index-sized integer").
 */
export function asIndex(
  value: Value,
  message: (typeName: string) => string,
  overflow: 'clip' | 'OverflowError' | 'IndexError' = 'clip',
): number {
  if (typeof value === 'number') return value;
  const n = indexOrUndefined(value);
  if (n === undefined) throw raise(typeError(message(typeOf(value).fullName)));
  if (typeof n === 'number') return n;
  if (n >= 1n << 63n || n < -(1n << 63n)) {
    if (overflow === 'clip') return n > 0n ? Number.MAX_SAFE_INTEGER : Number.MIN_SAFE_INTEGER;
    const type = EXCEPTION_TYPES.get(overflow) as PyType;
    throw raise(makeException(type, `cannot fit '${typeOf(value).fullName}' into an index-sized integer`));
  }
  return Number(n);
}

/** An argument that C code takes as an int: floats are refused, `__int__` accepted. */
export function asInt(value: Value): number {
  if (typeof value === 'number') return value;
  const direct = integerValue(value);
  if (direct !== undefined) {
    if (typeof direct === 'bigint' && (direct >= 1n << 63n || direct < -(1n << 63n))) {
      throw raise(makeException(EXCEPTION_TYPES.get('OverflowError') as PyType, 'Python int too large to convert to C long'));
    }
    return Number(direct);
  }
  const type = typeOf(value);
  if (type.name === 'float') throw raise(typeError('integer argument expected, got float'));
  const { int } = type.slots;
  const converted = int === null ? undefined : integerValue(int(value));
  if (converted === undefined) throw raise(typeError('an integer is required'));
  return Number(converted);
}

/** asInt for C's int of 32 bits. Raises OverflowError beyond. */
export function asCInt(value: Value): number {
  const n = asInt(value);
  const problem = n > 0x7fffffff ? 'greater than maximum' : n < -0x80000000 ? 'less than minimum' : null;
  if (problem !== null) throw raise(makeException(EXCEPTION_TYPES.get('OverflowError') as PyType, `signed integer is ${problem}`));
  return n;
}

/** PyInt_AsLong of a method's result, clipped: whatever can become an int will do. undefined for what cannot. Raises OverflowError beyond 64 bits. */
export function resultAsLong(value: Value): number | bigint | undefined {
  let n = integerValue(value);
  if (n === undefined) {
    const { int } = typeOf(value).slots;
    n = int === null ? undefined : integerValue(int(value));
  }
  if (typeof n === 'bigint' && (n >= 1n << 63n || n < -(1n << 63n))) {
    throw raise(makeException(EXCEPTION_TYPES.get('OverflowError') as PyType, 'Python int too large to convert to C long'));
  }
  return n;
}

/** Is it an int (or a bool), and no long? */
export function isPlainInt(value: Value): boolean {
  return !(value instanceof PyLong) && integerValue(value) !== undefined;
}

const MAXIMUM = (1n << 63n) - 1n;
const MINIMUM = -(1n << 63n);

/** An int from a JS number or bigint: a JS number where it is safe, a bigint up to 2**63, a long beyond. */
export function makeInt(n: number | bigint): Value {
  if (typeof n === 'number') return Number.isSafeInteger(n) ? n : makeInt(BigInt(n));
  if (n >= -9007199254740991n && n <= 9007199254740991n) return Number(n);
  return n >= MINIMUM && n <= MAXIMUM ? n : new PyLong(n);
}
