/** The functions of cmath on pairs of floats: their branches, and how each avoids overflow and cancellation, are CPython's. */

import type { Complex } from '../../objects/complex-arithmetic.ts';
import * as real from '../../objects/elementary.ts';
import { overflowError, raise, valueError } from '../../objects/exceptions.ts';
import { scaleByPowerOfTwo } from '../../objects/integer-arithmetic.ts';
import { specialValue } from './special-values.ts';

const LARGE = Number.MAX_VALUE / 4;
const LARGE_ROOT = Math.sqrt(LARGE);
const LARGE_LOG = Math.log(LARGE);
const SMALLEST_NORMAL = 2 ** -1022;
const SMALL_ROOT = Math.sqrt(SMALLEST_NORMAL);

export function domainError(): never {
  throw raise(valueError('math domain error'));
}

function rangeError(): never {
  throw raise(overflowError('math range error'));
}

/** C's copysign. */
function withSignOf(size: number, sign: number): number {
  const negative = sign < 0 || Object.is(sign, -0);
  return negative ? -Math.abs(size) : Math.abs(size);
}

function isFinitePair([x, y]: Complex): boolean {
  return Number.isFinite(x) && Number.isFinite(y);
}

function special(name: string, z: Complex): Complex {
  const value = specialValue(name, z);
  return value === 'domain' ? domainError() : value;
}

/** Is the real part infinite and the imaginary one an ordinary number, whose direction counts? */
function pointsOutward([x, y]: Complex): boolean {
  return Math.abs(x) === Infinity && Number.isFinite(y) && y !== 0;
}

function inRange(z: Complex): Complex {
  return z.some((part) => Math.abs(part) === Infinity) ? rangeError() : z;
}

/** ln of a size that is too large to square. */
function logOfLarge(x: number, y: number): number {
  return real.log(real.hypot(x / 2, y / 2)) + Math.LN2 * 2;
}

function isLarge([x, y]: Complex): boolean {
  return Math.abs(x) > LARGE || Math.abs(y) > LARGE;
}

export function sqrt(z: Complex): Complex {
  if (!isFinitePair(z)) return special('sqrt', z);
  const [x, y] = z;
  if (x === 0 && y === 0) return [0, y];
  let [ax, ay] = [Math.abs(x), Math.abs(y)];
  let s: number;
  if (ax < SMALLEST_NORMAL && ay < SMALLEST_NORMAL) {
    ax = scaleByPowerOfTwo(ax, 53);
    s = scaleByPowerOfTwo(Math.sqrt(ax + real.hypot(ax, scaleByPowerOfTwo(ay, 53))), -27);
  } else {
    ax /= 8;
    s = 2 * Math.sqrt(ax + real.hypot(ax, ay / 8));
  }
  ay /= 2 * s;
  return x >= 0 ? [s, withSignOf(ay, y)] : [ay, withSignOf(s, y)];
}

export function acos(z: Complex): Complex {
  if (!isFinitePair(z)) return special('acos', z);
  const [x, y] = z;
  if (isLarge(z)) return [real.atan2(Math.abs(y), x), withSignOf(logOfLarge(x, y), -y)];
  const below = sqrt([1 - x, -y]);
  const above = sqrt([1 + x, y]);
  return [2 * real.atan2(below[0], above[0]), real.asinh(above[0] * below[1] - above[1] * below[0])];
}

export function acosh(z: Complex): Complex {
  if (!isFinitePair(z)) return special('acosh', z);
  const [x, y] = z;
  if (isLarge(z)) return [logOfLarge(x, y), real.atan2(y, x)];
  const below = sqrt([x - 1, y]);
  const above = sqrt([x + 1, y]);
  return [real.asinh(below[0] * above[0] + below[1] * above[1]), 2 * real.atan2(below[1], above[0])];
}

export function asinh(z: Complex): Complex {
  if (!isFinitePair(z)) return special('asinh', z);
  const [x, y] = z;
  if (isLarge(z)) return [withSignOf(logOfLarge(x, y), x), real.atan2(y, Math.abs(x))];
  const first = sqrt([1 + y, -x]);
  const second = sqrt([1 - y, x]);
  return [real.asinh(first[0] * second[1] - second[0] * first[1]), real.atan2(y, first[0] * second[0] - first[1] * second[1])];
}

export function atanh(z: Complex): Complex {
  if (!isFinitePair(z)) return special('atanh', z);
  const [x, y] = z;
  if (x < 0 || Object.is(x, -0)) {
    const [a, b] = atanh([-x, -y]);
    return [-a, -b];
  }
  const ay = Math.abs(y);
  if (x > LARGE_ROOT || ay > LARGE_ROOT) {
    const h = real.hypot(x / 2, y / 2);
    return [x / 4 / h / h, -withSignOf(Math.PI / 2, -y)];
  }
  if (x === 1 && ay < SMALL_ROOT) {
    if (ay === 0) return domainError();
    return [-real.log(Math.sqrt(ay) / Math.sqrt(real.hypot(ay, 2))), withSignOf(real.atan2(2, -ay) / 2, y)];
  }
  return [real.log1p((4 * x) / ((1 - x) * (1 - x) + ay * ay)) / 4, -real.atan2(-2 * y, (1 - x) * (1 + x) - ay * ay) / 2];
}

export function cosh(z: Complex): Complex {
  const [x, y] = z;
  if (pointsOutward(z))
    return [withSignOf(Infinity, real.cos(y)), x > 0 ? withSignOf(Infinity, real.sin(y)) : -withSignOf(Infinity, real.sin(y))];
  if (!isFinitePair(z)) return special('cosh', z);
  if (Math.abs(x) <= LARGE_LOG) return inRange([real.cos(y) * real.cosh(x), real.sin(y) * real.sinh(x)]);
  const nearer = x - withSignOf(1, x);
  return inRange([real.cos(y) * real.cosh(nearer) * Math.E, real.sin(y) * real.sinh(nearer) * Math.E]);
}

export function sinh(z: Complex): Complex {
  const [x, y] = z;
  if (pointsOutward(z))
    return [x > 0 ? withSignOf(Infinity, real.cos(y)) : -withSignOf(Infinity, real.cos(y)), withSignOf(Infinity, real.sin(y))];
  if (!isFinitePair(z)) return special('sinh', z);
  if (Math.abs(x) <= LARGE_LOG) return inRange([real.cos(y) * real.sinh(x), real.sin(y) * real.cosh(x)]);
  const nearer = x - withSignOf(1, x);
  return inRange([real.cos(y) * real.sinh(nearer) * Math.E, real.sin(y) * real.cosh(nearer) * Math.E]);
}

export function tanh(z: Complex): Complex {
  const [x, y] = z;
  if (pointsOutward(z)) return [withSignOf(1, x), withSignOf(0, 2 * real.sin(y) * real.cos(y))];
  if (!isFinitePair(z)) return special('tanh', z);
  if (Math.abs(x) > LARGE_LOG) return [withSignOf(1, x), 4 * real.sin(y) * real.cos(y) * real.exp(-2 * Math.abs(x))];
  const tx = real.tanh(x);
  const ty = real.tan(y);
  const cx = 1 / real.cosh(x);
  const product = tx * ty;
  const divisor = 1 + product * product;
  return [(tx * (1 + ty * ty)) / divisor, (ty / divisor) * cx * cx];
}

export function exp(z: Complex): Complex {
  const [x, y] = z;
  if (pointsOutward(z)) {
    const size = x > 0 ? Infinity : 0;
    return [withSignOf(size, real.cos(y)), withSignOf(size, real.sin(y))];
  }
  if (!isFinitePair(z)) return special('exp', z);
  if (x <= LARGE_LOG) {
    const size = real.exp(x);
    return inRange([size * real.cos(y), size * real.sin(y)]);
  }
  const size = real.exp(x - 1);
  return inRange([size * real.cos(y) * Math.E, size * real.sin(y) * Math.E]);
}

/** The logarithm; of zero, minus infinity. */
export function logOrInfinity(z: Complex): Complex {
  if (!isFinitePair(z)) return special('log', z);
  const [ax, ay] = z.map(Math.abs);
  return [logOfSize(ax, ay), real.atan2(z[1], z[0])];
}

export function log(z: Complex): Complex {
  return z[0] === 0 && z[1] === 0 ? domainError() : logOrInfinity(z);
}

function logOfSize(ax: number, ay: number): number {
  if (ax > LARGE || ay > LARGE) return real.log(real.hypot(ax / 2, ay / 2)) + Math.LN2;
  if (ax < SMALLEST_NORMAL && ay < SMALLEST_NORMAL) {
    if (ax === 0 && ay === 0) return -Infinity;
    return real.log(real.hypot(scaleByPowerOfTwo(ax, 53), scaleByPowerOfTwo(ay, 53))) - 53 * Math.LN2;
  }
  const h = real.hypot(ax, ay);
  if (h < 0.71 || h > 1.73) return real.log(h);
  const [larger, smaller] = ax > ay ? [ax, ay] : [ay, ax];
  return real.log1p((larger - 1) * (larger + 1) + smaller * smaller) / 2;
}

export function log10(z: Complex): Complex {
  const [x, y] = log(z);
  return [x / Math.LN10, y / Math.LN10];
}

/** The functions of trigonometry are those of hyperbolas, a quarter turn on. */
function turned(fn: (z: Complex) => Complex): (z: Complex) => Complex {
  return ([x, y]) => {
    const [a, b] = fn([-y, x]);
    return [b, -a];
  };
}

export const asin = turned(asinh);
export const atan = turned(atanh);
export const sin = turned(sinh);
export const tan = turned(tanh);
export const cos = ([x, y]: Complex): Complex => cosh([-y, x]);

/** The number of a size and a direction. */
export function rect(r: number, phi: number): Complex {
  if (Math.abs(r) === Infinity && Number.isFinite(phi) && phi !== 0) {
    const [x, y] = [withSignOf(Infinity, real.cos(phi)), withSignOf(Infinity, real.sin(phi))];
    return r > 0 ? [x, y] : [-x, -y];
  }
  if (!Number.isFinite(r) || !Number.isFinite(phi)) return special('rect', [r, phi]);
  return phi === 0 ? [r, r * phi] : [r * real.cos(phi), r * real.sin(phi)];
}

/** The direction. Raises OverflowError where it is too small for a float. */
export function phase([x, y]: Complex): number {
  const angle = real.atan2(y, x);
  return angle === 0 && y !== 0 && Number.isFinite(x) ? rangeError() : angle;
}

/** The size. Raises OverflowError. */
export function size([x, y]: Complex): number {
  const h = real.hypot(x, y);
  return h === Infinity && Number.isFinite(x) && Number.isFinite(y) ? rangeError() : h;
}
