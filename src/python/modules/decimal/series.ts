/** Logarithms and exponentials of decimal numbers to any number of places, in binary fixed point. */
import { powerOfTen } from './value.ts';

/** Bits for `digits` decimal digits. */
function bitsFor(digits: number): number {
  return Math.ceil(Math.max(digits, 1) * 3.3219281);
}

function bitLength(n: bigint): number {
  return (n < 0n ? -n : n).toString(16).length * 4;
}

/** 2 * atanh(numerator / denominator) times 2**bits, for a fraction that is small. */
function twiceAtanh(numerator: bigint, denominator: bigint, bits: bigint): bigint {
  const z = (numerator << bits) / denominator;
  const square = (z * z) >> bits;
  let power = z;
  let sum = z;
  for (let n = 3n; power !== 0n && power !== -1n; n += 2n) {
    power = (power * square) >> bits;
    sum += power / n;
  }
  return 2n * sum;
}

let constants = { bits: 0, two: 0n, ten: 0n };

/** The logarithms of 2 and 10 times 2**bits. */
function logarithms(bits: number): { two: bigint; ten: bigint } {
  if (constants.bits < bits) {
    const guarded = BigInt(bits + 32);
    const two = twiceAtanh(1n, 3n, guarded);
    constants = { bits: bits + 32, two, ten: 3n * two + twiceAtanh(1n, 9n, guarded) };
  }
  const surplus = BigInt(constants.bits - bits);
  return { two: constants.two >> surplus, ten: constants.ten >> surplus };
}

/** n / 2**bits rounded. */
function shiftRounded(n: bigint, bits: number): bigint {
  return (n + (1n << BigInt(bits - 1))) >> BigInt(bits);
}

/** ln(coefficient * 10**exponent) * 10**places, less than one off. The coefficient is positive. */
export function logarithm(coefficient: bigint, exponent: number, places: number): bigint {
  const digits = String(coefficient).length;
  const tens = exponent + digits - 1;
  const bits = bitsFor(places) + 48 + bitLength(BigInt(tens));
  const one = 1n << BigInt(bits);
  // Between 1 and 10, then by a power of two around 1.
  let y = (coefficient << BigInt(bits)) / powerOfTen(digits - 1);
  let twos = 0n;
  for (; y * 5n > one * 7n; twos++) y >>= 1n;
  const { two, ten } = logarithms(bits);
  const sum = twiceAtanh(y - one, y + one, BigInt(bits)) + twos * two + BigInt(tens) * ten;
  return shiftRounded(places >= 0 ? sum * powerOfTen(places) : sum / powerOfTen(-places), bits);
}

/** log10(coefficient * 10**exponent) * 10**places, less than one off. */
export function commonLogarithm(coefficient: bigint, exponent: number, places: number): bigint {
  const tens = String(coefficient).length + exponent;
  const width = Math.max(places, 0) + 6 + String(Math.abs(tens)).length;
  const bits = bitsFor(width) + 16;
  const { ten } = logarithms(bits);
  const scaled = (logarithm(coefficient, exponent, width) << BigInt(bits)) / ten;
  const surplus = powerOfTen(width - places);
  return (scaled + surplus / 2n) / surplus;
}

/** exp(coefficient * 10**exponent) as a coefficient of places + 1 digits, less than one off, and its exponent. */
export function exponential(coefficient: bigint, exponent: number, places: number): { coefficient: bigint; exponent: number } {
  const magnitude = Math.max(0, String(coefficient < 0n ? -coefficient : coefficient).length + exponent);
  const halvings = 8 + Math.floor(Math.sqrt(places));
  const bits = bitsFor(places + magnitude) + halvings + 48;
  const scale = BigInt(bits);
  const x = exponent >= 0 ? (coefficient * powerOfTen(exponent)) << scale : (coefficient << scale) / powerOfTen(-exponent);
  const { ten } = logarithms(bits);
  let tens = x / ten;
  if (x % ten < 0n) tens -= 1n;
  const rest = (x - tens * ten) >> BigInt(halvings);
  const one = 1n << scale;
  let sum = one + rest;
  let term = rest;
  for (let n = 2n; term !== 0n; n++) {
    term = ((term * rest) >> scale) / n;
    sum += term;
  }
  for (let i = 0; i < halvings; i++) sum = (sum * sum) >> scale;
  return { coefficient: shiftRounded(sum * powerOfTen(places), bits), exponent: Number(tens) - places };
}

/** The whole square root. */
export function wholeSquareRoot(n: bigint): bigint {
  if (n < 2n) return n;
  let x = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (;;) {
    const better = (x + n / x) >> 1n;
    if (better >= x) return x;
    x = better;
  }
}
