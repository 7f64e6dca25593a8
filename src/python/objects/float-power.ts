/**
 * x ** y of positive floats, rounded to the nearest float. V8's own Math.pow is off by one in the last place now and then, which repr() shows; the C library's is
 * not.
 */
import { bitLength, divideToFloat, integerRatio, scaleByPowerOfTwo } from './integer-arithmetic.ts';

/** Bits after the point in the fixed-point numbers here. */
export const BITS = 160n;
const ONE = 1n << BITS;

/** Infinity where the result is beyond the range of a float, 0 where it is below. */
export function exactPower(x: number, y: number): number {
  if (x === 1) return 1;
  if (x === 0 || !Number.isFinite(x) || !Number.isFinite(y)) return x ** y;
  const estimate = y * Math.log2(x);
  if (estimate > 1025) return Infinity;
  if (estimate < -1080) return 0;
  if (y === 1) return x;
  if (y === 0.5) return Math.sqrt(x);
  if (Number.isInteger(y) && Math.abs(y) <= 64) return integerPower(x, y);
  return fractionalPower(x, y);
}

/** By exact arithmetic. */
function integerPower(x: number, y: number): number {
  const [numerator, denominator] = integerRatio(x);
  const n = BigInt(Math.abs(y));
  return y > 0 ? divideToFloat(numerator ** n, denominator ** n) : divideToFloat(denominator ** n, numerator ** n);
}

/** 2 ** (y * log2 x), in fixed point with far more bits than a float has. */
function fractionalPower(x: number, y: number): number {
  const [numerator, denominator] = integerRatio(y);
  const logarithm = (naturalLogarithm(x) * numerator) / denominator;
  const ln2 = naturalLogarithm(2);
  let whole = logarithm / ln2;
  if (logarithm < 0n) whole -= 1n;
  const scaled = exponential(logarithm - whole * ln2);
  return roundScaled(scaled, Number(whole));
}

/** scaled / 2**BITS * 2**exponent as a float. */
export function roundScaled(scaled: bigint, exponent: number): number {
  const shift = exponent - Number(BITS);
  return shift >= 0 ? scaleByPowerOfTwo(Number(scaled), shift) : divideToFloat(scaled, 1n << BigInt(-shift));
}

let ln2: bigint | null = null;

/** ln x as a fixed-point number. */
export function naturalLogarithm(x: number): bigint {
  if (x === 2) {
    if (ln2 === null) ln2 = 2n * inverseTangent(ONE / 3n);
    return ln2;
  }
  const [numerator, denominator] = integerRatio(x);
  let exponent = bitLength(numerator) - bitLength(denominator);
  let mantissa =
    exponent >= 0 ? (numerator << BITS) / (denominator << BigInt(exponent)) : (numerator << (BITS + BigInt(-exponent))) / denominator;
  // Around 1 nothing cancels.
  if (mantissa > (ONE * 3n) / 2n) {
    mantissa >>= 1n;
    exponent++;
  } else if (mantissa < (ONE * 3n) / 4n) {
    mantissa <<= 1n;
    exponent--;
  }
  const near = 2n * inverseTangent(((mantissa - ONE) << BITS) / (mantissa + ONE));
  return exponent === 0 ? near : near + BigInt(exponent) * naturalLogarithm(2);
}

/** artanh z of a fixed-point number of at most a third: z + z**3/3 + z**5/5 + … */
function inverseTangent(z: bigint): bigint {
  const square = (z * z) >> BITS;
  let power = z;
  let sum = z;
  for (let n = 3n; power !== 0n && power !== -1n; n += 2n) {
    power = (power * square) >> BITS;
    sum += power / n;
  }
  return sum;
}

/** e**t of a fixed-point number between 0 and 1: the series of t/2**16, squared 16 times. */
export function exponential(t: bigint): bigint {
  const reduced = t >> 16n;
  let term = ONE;
  let sum = ONE;
  for (let n = 1n; term !== 0n; n++) {
    term = ((term * reduced) >> BITS) / n;
    sum += term;
  }
  for (let k = 0; k < 16; k++) sum = (sum * sum) >> BITS;
  return sum;
}
