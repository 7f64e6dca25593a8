/** The distributions of the module random, worked out as it does, so that the same numbers come out for the same seed. */

import { acos, cos, exp, log, sin } from '../../objects/elementary.ts';
import { floatModulo, floatPower } from '../../objects/float-arithmetic.ts';

type Source = () => number;

export const TWO_PI = 2 * Math.PI;
/** 4 * exp(-0.5) / sqrt(2), ln 4, and 1 + ln 4.5: written out, since working them out here takes time at every start. */
export const NV_MAGIC = 1.7155277699214135;
export const LOG4 = 1.3862943611198906;
export const SG_MAGIC = 2.504077396776274;

/** A normal deviate around 0 with a deviation of 1. */
export function standardNormal(random: Source): number {
  for (;;) {
    const u1 = random();
    const u2 = 1 - random();
    const z = (NV_MAGIC * (u1 - 0.5)) / u2;
    if ((z * z) / 4 <= -log(u2)) return z;
  }
}

/** A pair of normal deviates. */
export function gaussPair(random: Source): [number, number] {
  const angle = random() * TWO_PI;
  const radius = Math.sqrt(-2 * log(1 - random()));
  return [cos(angle) * radius, sin(angle) * radius];
}

export function gammavariate(random: Source, alpha: number, beta: number): number {
  if (alpha > 1) return largeGamma(random, alpha) * beta;
  if (alpha === 1) {
    let u = random();
    while (u <= 1e-7) u = random();
    return -log(u) * beta;
  }
  return smallGamma(random, alpha) * beta;
}

function largeGamma(random: Source, alpha: number): number {
  const ainv = Math.sqrt(2 * alpha - 1);
  const b = alpha - LOG4;
  const c = alpha + ainv;
  for (;;) {
    const u1 = random();
    if (!(1e-7 < u1 && u1 < 0.9999999)) continue;
    const u2 = 1 - random();
    const v = log(u1 / (1 - u1)) / ainv;
    const x = alpha * exp(v);
    const z = u1 * u1 * u2;
    const r = b + c * v - x;
    if (r + SG_MAGIC - 4.5 * z >= 0 || r >= log(z)) return x;
  }
}

function smallGamma(random: Source, alpha: number): number {
  for (;;) {
    const u = random();
    const b = (Math.E + alpha) / Math.E;
    const p = b * u;
    const x = p <= 1 ? floatPower(p, 1 / alpha) : -log((b - p) / alpha);
    const u1 = random();
    if (p > 1 ? u1 <= floatPower(x, alpha - 1) : u1 <= exp(-x)) return x;
  }
}

export function vonmisesvariate(random: Source, mu: number, kappa: number): number {
  if (kappa <= 1e-6) return TWO_PI * random();
  const s = 0.5 / kappa;
  const r = s + Math.sqrt(1 + s * s);
  let z: number;
  for (;;) {
    z = cos(Math.PI * random());
    const d = z / (r + z);
    const u = random();
    if (u < 1 - d * d || u <= (1 - d) * exp(d)) break;
  }
  const q = 1 / r;
  const f = (q + z) / (1 + q * z);
  const angle = random() > 0.5 ? mu + acos(f) : mu - acos(f);
  return floatModulo(angle, TWO_PI);
}
