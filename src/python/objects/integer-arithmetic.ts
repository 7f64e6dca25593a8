/**
 * The operators of whole numbers as Python defines them (division rounds down, the remainder has the divisor's sign), on JS numbers while they are safe and on
 * bigints beyond. Which type a result has is not decided here.
 */
import { MemoryError, makeException, overflowError, raise, valueError } from './exceptions.ts';
import type { Integer } from './number-operands.ts';

export function isNegative(n: Integer): boolean {
  return n < 0;
}

export function isZero(n: Integer): boolean {
  return n === 0 || n === 0n;
}

/** V8's bigints end at 2**30 bits, where CPython too would be asking for memory that few machines have. */
function inMemory(compute: () => bigint): bigint {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RangeError) throw raise(makeException(MemoryError, ''));
    throw error;
  }
}

export function addIntegers(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return BigInt(a) + BigInt(b);
}

export function subtractIntegers(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (Number.isSafeInteger(difference)) return difference;
  }
  return BigInt(a) - BigInt(b);
}

export function multiplyIntegers(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    // 0 * -1 is JS's negative zero, which no int is.
    if (Number.isSafeInteger(product)) return product + 0;
  }
  return inMemory(() => BigInt(a) * BigInt(b));
}

/** a // b; b is not zero. */
export function floorDivideIntegers(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const rest = a % b;
    const quotient = (a - rest) / b;
    return (rest !== 0 && rest < 0 !== b < 0 ? quotient - 1 : quotient) + 0;
  }
  const x = BigInt(a);
  const y = BigInt(b);
  const quotient = x / y;
  return x % y !== 0n && x < 0n !== y < 0n ? quotient - 1n : quotient;
}

/** a % b; b is not zero. */
export function floorModulo(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const rest = a % b;
    return (rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest) + 0;
  }
  const y = BigInt(b);
  const rest = BigInt(a) % y;
  return rest !== 0n && rest < 0n !== y < 0n ? rest + y : rest;
}

/** Refuses a negative count, and one beyond 2**63. */
function checkShift(count: Integer): void {
  if (count >= 2 ** 63 || count < -(2 ** 63)) throw raise(overflowError('long int too large to convert to int'));
  if (count < 0) throw raise(valueError('negative shift count'));
}

/** Raises ValueError for a negative count, OverflowError and MemoryError for a large one. */
export function shiftLeft(a: Integer, count: Integer): Integer {
  checkShift(count);
  if (isZero(a)) return a;
  if (count > 2 ** 30) throw raise(makeException(MemoryError, ''));
  if (typeof a === 'number' && count < 22) {
    const shifted = a * 2 ** Number(count);
    if (Number.isSafeInteger(shifted)) return shifted;
  }
  return inMemory(() => BigInt(a) << BigInt(count));
}

/** Raises ValueError for a negative count, OverflowError for one beyond 2**63. */
export function shiftRight(a: Integer, count: Integer): Integer {
  checkShift(count);
  if (count > 2 ** 31) return a < 0 ? -1 : 0;
  if (typeof a === 'number') return count > 60 ? (a < 0 ? -1 : 0) : Math.floor(a / 2 ** Number(count)) + 0;
  return a >> BigInt(count);
}

function isSmall(n: Integer): n is number {
  return typeof n === 'number' && n === (n | 0);
}

export function andIntegers(a: Integer, b: Integer): Integer {
  return isSmall(a) && isSmall(b) ? a & b : BigInt(a) & BigInt(b);
}
export function orIntegers(a: Integer, b: Integer): Integer {
  return isSmall(a) && isSmall(b) ? a | b : BigInt(a) | BigInt(b);
}
export function xorIntegers(a: Integer, b: Integer): Integer {
  return isSmall(a) && isSmall(b) ? a ^ b : BigInt(a) ^ BigInt(b);
}

export function negateInteger(a: Integer): Integer {
  return typeof a === 'number' ? 0 - a : -a;
}
export function invertInteger(a: Integer): Integer {
  return typeof a === 'number' && a < Number.MAX_SAFE_INTEGER && a > Number.MIN_SAFE_INTEGER ? -1 - a : ~BigInt(a);
}

/** a ** b for b >= 0. */
export function powerOfInteger(a: Integer, b: Integer): bigint {
  const base = BigInt(a);
  // Beyond any memory, except where the result stays small.
  if (b > 2 ** 31 && base !== 0n && base !== 1n && base !== -1n) throw raise(makeException(MemoryError, ''));
  return inMemory(() => base ** BigInt(b));
}

/** Where the square of the modulus is exact as a JS number. */
function powerModuloShort(a: number, b: number, modulus: number): number {
  let base = a % modulus;
  if (base < 0) base += modulus;
  let result = 1 % modulus;
  for (let rest = b; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = (result * base) % modulus;
    base = (base * base) % modulus;
  }
  return result + 0;
}

/** pow(a, b, modulus) for b >= 0 and a modulus that is not zero. */
export function powerModulo(a: Integer, b: Integer, modulus: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number' && typeof modulus === 'number' && modulus > 0 && modulus < 94906265) {
    return powerModuloShort(a, b, modulus);
  }
  const m = BigInt(modulus);
  let base = BigInt(a) % m;
  let rest = BigInt(b);
  let result = 1n;
  while (rest > 0n) {
    if (rest & 1n) result = (result * base) % m;
    rest >>= 1n;
    if (rest > 0n) base = (base * base) % m;
  }
  return floorModulo(result, m);
}

/** Bits of the absolute value. */
export function bitLength(n: Integer): number {
  if (isZero(n)) return 0;
  if (typeof n === 'number') return Math.abs(n) < 2147483648 ? 32 - Math.clz32(Math.abs(n)) : bitLength(BigInt(n));
  const hex = (n < 0n ? -n : n).toString(16);
  return (hex.length - 1) * 4 + (32 - Math.clz32(Number.parseInt(hex[0], 16)));
}

/** a / b as the nearest float; Infinity where that is beyond a float's range. b is not zero. */
export function divideToFloat(a: Integer, b: Integer): number {
  if (typeof a === 'number' && typeof b === 'number') return a / b;
  const x = BigInt(a);
  const y = BigInt(b);
  const negative = x < 0n !== y < 0n;
  const value = divideMagnitudes(x < 0n ? -x : x, y < 0n ? -y : y);
  return negative ? -value : value;
}

/** Keeps two bits more than a float holds, the last one saying whether anything follows: rounding that to a float rounds once. */
function divideMagnitudes(x: bigint, y: bigint): number {
  const exponent = bitLength(x) - bitLength(y);
  if (x === 0n || exponent < -1080) return 0;
  if (exponent > 1025) return Infinity;
  const shift = Math.max(exponent - 55, SUBNORMAL_SHIFT);
  const numerator = shift < 0 ? x << BigInt(-shift) : x;
  const denominator = shift > 0 ? y << BigInt(shift) : y;
  const quotient = numerator / denominator;
  const kept = numerator % denominator === 0n ? quotient : quotient | 1n;
  if (shift > SUBNORMAL_SHIFT) return scaleByPowerOfTwo(Number(kept), shift);
  const below = kept & 3n;
  const units = kept >> 2n;
  const up = below === 3n || (below === 2n && (units & 1n) === 1n);
  return Number(up ? units + 1n : units) * Number.MIN_VALUE;
}

/** The least float is 2**-1074; two bits more are kept. */
const SUBNORMAL_SHIFT = -1076;

/** x * 2**exponent, by halves, since 2**exponent itself may be out of range. */
export function scaleByPowerOfTwo(x: number, exponent: number): number {
  const half = Math.trunc(exponent / 2);
  return x * 2 ** half * 2 ** (exponent - half);
}

/** The fraction in lowest terms that a finite float is. */
export function integerRatio(x: number): [bigint, bigint] {
  let numerator = x;
  let exponent = 0;
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    exponent++;
  }
  return [BigInt(numerator), 1n << BigInt(exponent)];
}
