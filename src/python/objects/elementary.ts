/**
 * Elementary functions as the C library rounds them. JavaScript's own differ in the last place now and then, which repr() shows, so these are worked out in
 * fixed point with far more bits than a float has and rounded once.
 */
import { BITS, exponential, naturalLogarithm, roundScaled } from './float-power.ts';
import { bitLength, divideToFloat, integerRatio } from './integer-arithmetic.ts';

const ONE = 1n << BITS;
/** Below this an odd function is its own argument. */
const TINY = 2 ** -27;

function toFixed(x: number): bigint {
  const [numerator, denominator] = integerRatio(x);
  return (numerator << BITS) / denominator;
}

function toFloat(fixed: bigint): number {
  return divideToFloat(fixed, ONE);
}

export function squareRoot(n: bigint): bigint {
  if (n < 2n) return n;
  let x = 1n << BigInt((bitLength(n) + 1) >> 1);
  for (;;) {
    const y = (x + n / x) >> 1n;
    if (y >= x) return x;
    x = y;
  }
}

/** e**x; Infinity beyond the range. */
export function exp(x: number): number {
  if (Number.isNaN(x) || !Number.isFinite(x)) return Math.exp(x);
  if (x > 710) return Infinity;
  if (x < -746) return 0;
  if (Math.abs(x) < 2 ** -60) return 1;
  const fixed = toFixed(x);
  const ln2 = naturalLogarithm(2);
  let whole = fixed / ln2;
  if (fixed < 0n) whole -= 1n;
  return roundScaled(exponential(fixed - whole * ln2), Number(whole));
}

/** ln x of a positive x. */
export function log(x: number): number {
  return Number.isFinite(x) ? toFloat(naturalLogarithm(x)) : x;
}

/** atan of a fixed-point number: halved three times, then its series. */
function fixedArcTangent(z: bigint): bigint {
  let t = z;
  for (let k = 0; k < 3; k++) t = (t << BITS) / (ONE + squareRoot((ONE << BITS) + t * t));
  const square = (t * t) >> BITS;
  let power = t;
  let sum = t;
  let sign = -1n;
  for (let n = 3n; power !== 0n && power !== -1n; n += 2n) {
    power = (power * square) >> BITS;
    sum += (sign * power) / n;
    sign = -sign;
  }
  return sum << 3n;
}

const PI = new Map<bigint, bigint>();

/** pi with so many bits after the point. */
function pi(bits: bigint): bigint {
  let known = PI.get(bits);
  if (known === undefined) {
    const one = 1n << (bits + 16n);
    known = (4n * (4n * inverseArcTangent(5n, one) - inverseArcTangent(239n, one))) >> 16n;
    PI.set(bits, known);
  }
  return known;
}

/** atan(1/n) */
function inverseArcTangent(n: bigint, one: bigint): bigint {
  let power = one / n;
  let sum = power;
  let sign = -1n;
  for (let k = 3n; power !== 0n; k += 2n) {
    power /= n * n;
    sum += (sign * power) / k;
    sign = -sign;
  }
  return sum;
}

/** x = quarters * pi/2 + rest, where rest is between 0 and pi/2. */
function reduce(x: number): { quarters: number; rest: bigint } {
  const [numerator, denominator] = integerRatio(x);
  const extra = BigInt(Math.max(0, bitLength(numerator) - bitLength(denominator)) + 8);
  const fixed = (numerator << (BITS + extra)) / denominator;
  const half = pi(BITS + extra) >> 1n;
  let quarters = fixed / half;
  if (fixed < 0n) quarters -= 1n;
  return { quarters: Number(quarters & 3n), rest: (fixed - quarters * half) >> extra };
}

/** The series of sin (first 1) or cos (first 0). */
function series(t: bigint, first: bigint): bigint {
  const square = (t * t) >> BITS;
  let term = first === 1n ? t : ONE;
  let sum = term;
  for (let n = first; term !== 0n && term !== -1n; n += 2n) {
    term = -((term * square) >> BITS) / ((n + 1n) * (n + 2n));
    sum += term;
  }
  return sum;
}

function sineAndCosine(x: number): [bigint, bigint] {
  const { quarters, rest } = reduce(x);
  const s = series(rest, 1n);
  const c = series(rest, 0n);
  return (
    [
      [s, c],
      [c, -s],
      [-s, -c],
      [-c, s],
    ] as [bigint, bigint][]
  )[quarters];
}

export function sin(x: number): number {
  return Math.abs(x) < TINY || !Number.isFinite(x) ? Math.sin(x) : toFloat(sineAndCosine(x)[0]);
}

export function cos(x: number): number {
  return Number.isFinite(x) ? toFloat(sineAndCosine(x)[1]) : Number.NaN;
}

export function tan(x: number): number {
  if (Math.abs(x) < TINY || !Number.isFinite(x)) return Math.tan(x);
  const [s, c] = sineAndCosine(x);
  return divideToFloat(s, c);
}

export function atan(x: number): number {
  if (Math.abs(x) < TINY || !Number.isFinite(x)) return Math.atan(x);
  if (Math.abs(x) > 2 ** 60) return Math.sign(x) * toFloat(pi(BITS) >> 1n);
  return toFloat(fixedArcTangent(toFixed(x)));
}

/** The angle of a point whose coordinates are fixed-point numbers, not both zero. */
function angle(y: bigint, x: bigint): bigint {
  const size = (n: bigint): bigint => (n < 0n ? -n : n);
  if (size(y) > size(x)) {
    const quarter = pi(BITS) >> 1n;
    return (y > 0n ? quarter : -quarter) - fixedArcTangent((x << BITS) / y);
  }
  const near = fixedArcTangent((y << BITS) / x);
  if (x > 0n) return near;
  return y < 0n ? near - pi(BITS) : near + pi(BITS);
}

export function atan2(y: number, x: number): number {
  if (x === 0 || y === 0 || !Number.isFinite(x) || !Number.isFinite(y)) return Math.atan2(y, x);
  const ratio = Math.abs(y / x);
  if (ratio > 2 ** 60 || ratio < 2 ** -60 || ratio === 0) return Math.atan2(y, x);
  const [yn, yd] = integerRatio(y);
  const [xn, xd] = integerRatio(x);
  // Both by the same factor, so that neither is lost in fixed point.
  const scale = BigInt(Math.max(0, bitLength(yd), bitLength(xd)) + 8);
  return toFloat(angle(((yn << scale) / yd) << BITS, ((xn << scale) / xd) << BITS));
}

/** sqrt(1 - x*x) in fixed point. */
function complement(x: bigint): bigint {
  return squareRoot((ONE << BITS) - x * x);
}

/** Of x between -1 and 1. */
export function asin(x: number): number {
  if (Math.abs(x) < TINY || Math.abs(x) === 1) return Math.asin(x);
  const fixed = toFixed(x);
  return toFloat(angle(fixed, complement(fixed)));
}

export function acos(x: number): number {
  if (Math.abs(x) === 1) return Math.acos(x);
  const fixed = toFixed(x);
  return toFloat(angle(complement(fixed), fixed));
}

/** What rounding a * a has lost, exactly: Veltkamp's halves of a float multiply without loss. */
function squareError(a: number, square: number): number {
  const c = 134217729 * a;
  const high = c - (c - a);
  const low = a - high;
  return high * high - square + 2 * high * low + low * low;
}

/** The hypotenuse with twice the digits of a float; undefined where those do not tell which way it is rounded, or a square is out of range. */
function quickHypotenuse(x: number, y: number): number | undefined {
  const a = Math.max(Math.abs(x), Math.abs(y));
  const b = Math.min(Math.abs(x), Math.abs(y));
  if (b === 0) return a;
  if (a > 2 ** 500 || b < 2 ** -450) return undefined;
  const aa = a * a;
  const bb = b * b;
  const sum = aa + bb;
  const rest = bb - (sum - aa) + squareError(a, aa) + squareError(b, bb);
  const root = Math.sqrt(sum);
  const square = root * root;
  const correction = (sum - square - squareError(root, square) + rest) / (2 * root);
  const doubt = root * 2 ** -98;
  const result = root + (correction + doubt);
  return result === root + (correction - doubt) ? result : undefined;
}

export function hypot(x: number, y: number): number {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return Math.hypot(x, y);
  return quickHypotenuse(x, y) ?? exactHypotenuse(x, y);
}

function exactHypotenuse(x: number, y: number): number {
  const [xn, xd] = integerRatio(x);
  const [yn, yd] = integerRatio(y);
  const square = xn * xn * yd * yd + yn * yn * xd * xd;
  const shift = 2n * BITS;
  // An odd last bit keeps a result that is not exact from looking like a tie.
  const root = squareRoot(square << shift);
  const exact = root * root === square << shift;
  return divideToFloat(exact ? root : root | 1n, (xd * yd) << BITS);
}

const LOG10_2_HIGH = 0.30102999566361177;
const LOG10_2_LOW = 3.694239077158931e-13;

/** As fdlibm works it out from ln, which is not always the nearest float. */
export function log10(x: number): number {
  if (!Number.isFinite(x)) return x;
  let k = Math.max(-1074, Math.floor(Math.log2(x)));
  if (x < 2 ** k) k--;
  else if (x >= 2 ** (k + 1)) k++;
  const whole = k < 0 ? k + 1 : k;
  const mantissa = k < -1000 ? (x * 2 ** 100) / 2 ** (whole + 100) : x / 2 ** whole;
  return whole * LOG10_2_LOW + Math.LOG10E * log(mantissa) + whole * LOG10_2_HIGH;
}

/** As fdlibm does from e**x. */
export function cosh(x: number): number {
  const size = Math.abs(x);
  if (!Number.isFinite(x) || size > 709 || size < 0.34657359027997264) return Math.cosh(x);
  const e = exp(size);
  return size < 22 ? 0.5 * e + 0.5 / e : 0.5 * e;
}

/** As fdlibm does from ln. */
export function asinh(x: number): number {
  const size = Math.abs(x);
  if (!Number.isFinite(x) || size <= 2 || size > 2 ** 28) return Math.asinh(x);
  const result = log(2 * size + 1 / (Math.sqrt(x * x + 1) + size));
  return x < 0 ? -result : result;
}

export function acosh(x: number): number {
  if (!Number.isFinite(x) || x <= 2 || x > 2 ** 28) return Math.acosh(x);
  return log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
}

/** As fdlibm does from e**x and expm1. */
export function sinh(x: number): number {
  const size = Math.abs(x);
  if (!Number.isFinite(x) || size > 709 || size < 22) return Math.sinh(x);
  return x < 0 ? -0.5 * exp(size) : 0.5 * exp(size);
}

/** As the C library does from expm1. */
export function tanh(x: number): number {
  const size = Math.abs(x);
  if (Number.isNaN(x) || size >= 22) return Math.tanh(x);
  if (size < 2 ** -55) return x * (1 + x);
  const t = Math.expm1(size >= 1 ? 2 * size : -2 * size);
  const result = size >= 1 ? 1 - 2 / (t + 2) : -t / (t + 2);
  return x < 0 ? -result : result;
}

export const log1p = Math.log1p;
