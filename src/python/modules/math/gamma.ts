/** gamma and error functions, by the methods of CPython's mathmodule: Lanczos' approximation, and series and continued fraction of erf. */

import { cos, exp, log, sin } from '../../objects/elementary.ts';
import { floatPower } from '../../objects/float-arithmetic.ts';

const LANCZOS_G = 6.02468004077673;
const LANCZOS_G_MINUS_HALF = 5.52468004077673;
const NUMERATOR = [
  23531376880.41076, 42919803642.6491, 35711959237.35567, 17921034426.03721, 6039542586.352028, 1439720407.3117216, 248874557.86205417,
  31426415.585400194, 2876370.6289353725, 186056.26539522348, 8071.672002365816, 210.82427775157936, 2.5066282746310002,
];
const DENOMINATOR = [0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1];

function lanczosSum(x: number): number {
  let numerator = 0;
  let denominator = 0;
  if (x < 5) {
    for (let i = NUMERATOR.length - 1; i >= 0; i--) {
      numerator = numerator * x + NUMERATOR[i];
      denominator = denominator * x + DENOMINATOR[i];
    }
  } else {
    for (let i = 0; i < NUMERATOR.length; i++) {
      numerator = numerator / x + NUMERATOR[i];
      denominator = denominator / x + DENOMINATOR[i];
    }
  }
  return numerator / denominator;
}

/** sin(pi x), exact where x is a multiple of a half. */
function sinPi(x: number): number {
  const y = Math.abs(x) % 2;
  const n = Math.round(2 * y);
  const value = [
    (): number => sin(Math.PI * y),
    (): number => cos(Math.PI * (y - 0.5)),
    (): number => sin(Math.PI * (1 - y)),
    (): number => -cos(Math.PI * (y - 1.5)),
    (): number => sin(Math.PI * (y - 2)),
  ][n]();
  return x < 0 ? -value : value;
}

/** Factorials of 0 to 22 are floats without rounding. */
function smallFactorial(n: number): number {
  let product = 1;
  for (let i = 2; i <= n; i++) product *= i;
  return product;
}

/** Infinity beyond the range, NaN where it is not defined. */
export function gamma(x: number): number {
  if (!Number.isFinite(x)) return x > 0 || Number.isNaN(x) ? x : Number.NaN;
  if (x === 0) return Number.NaN;
  if (Number.isInteger(x)) {
    if (x < 0) return Number.NaN;
    if (x <= 23) return smallFactorial(x - 1);
  }
  const size = Math.abs(x);
  if (size < 1e-20) return 1 / x;
  if (size > 200) return x < 0 ? 0 / sinPi(x) : Number.POSITIVE_INFINITY;
  const y = size + LANCZOS_G_MINUS_HALF;
  const lost = size > LANCZOS_G_MINUS_HALF ? y - size - LANCZOS_G_MINUS_HALF : y - LANCZOS_G_MINUS_HALF - size;
  const correction = (lost * LANCZOS_G) / y;
  return x < 0 ? reflectedGamma(size, y, correction) : directGamma(size, y, correction);
}

function reflectedGamma(size: number, y: number, correction: number): number {
  let r = ((-Math.PI / sinPi(size) / size) * exp(y)) / lanczosSum(size);
  r -= correction * r;
  if (size < 140) return r / floatPower(y, size - 0.5);
  const root = floatPower(y, size / 2 - 0.25);
  return r / root / root;
}

function directGamma(size: number, y: number, correction: number): number {
  let r = lanczosSum(size) / exp(y);
  r += correction * r;
  if (size < 140) return r * floatPower(y, size - 0.5);
  const root = floatPower(y, size / 2 - 0.25);
  return r * root * root;
}

/** ln |gamma(x)| */
export function lgamma(x: number): number {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? x : Number.POSITIVE_INFINITY;
  if (Number.isInteger(x) && x <= 2) return x <= 0 ? Number.NaN : 0;
  const size = Math.abs(x);
  if (size < 1e-20) return -log(size);
  let r = log(lanczosSum(size)) - LANCZOS_G;
  r += (size - 0.5) * (log(size + LANCZOS_G - 0.5) - 1);
  return x < 0 ? log(Math.PI) - log(Math.abs(sinPi(size))) - log(size) - r : r;
}

const SQRT_PI = 1.772453850905516;

function erfSeries(x: number): number {
  const square = x * x;
  let sum = 0;
  let k = 25.5;
  for (let i = 0; i < 25; i++) {
    sum = 2 + (square * sum) / k;
    k -= 1;
  }
  return (sum * x * exp(-square)) / SQRT_PI;
}

function erfcFraction(x: number): number {
  if (x >= 30) return 0;
  const square = x * x;
  let a = 0;
  let da = 0.5;
  let p = 1;
  let p1 = 0;
  let q = da + square;
  let q1 = 1;
  for (let i = 0; i < 50; i++) {
    a += da;
    da += 2;
    const b = da + square;
    [p, p1] = [b * p - a * p1, p];
    [q, q1] = [b * q - a * q1, q];
  }
  return ((p / q) * x * exp(-square)) / SQRT_PI;
}

export function erf(x: number): number {
  if (Number.isNaN(x)) return x;
  const size = Math.abs(x);
  if (size < 1.5) return erfSeries(x);
  const rest = erfcFraction(size);
  return x > 0 ? 1 - rest : rest - 1;
}

export function erfc(x: number): number {
  if (Number.isNaN(x)) return x;
  const size = Math.abs(x);
  if (size < 1.5) return 1 - erfSeries(x);
  const rest = erfcFraction(size);
  return x > 0 ? rest : 2 - rest;
}
