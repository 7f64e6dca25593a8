/** sqrt, exp, ln, log10 and logb of decimal numbers: rounded as the exact result would be. */
import { fix } from './rounding.ts';
import { commonLogarithm, exponential, logarithm, wholeSquareRoot } from './series.ts';
import { nanResult, type Settings } from './settings.ts';
import { infinity, PyDecimal, powerOfTen, wholeNumber } from './value.ts';

const HALF_EVEN = 'ROUND_HALF_EVEN';

export function squareRoot(x: PyDecimal, c: Settings): PyDecimal {
  const nan = nanResult(x, null, c);
  if (nan !== undefined) return nan;
  if (x.isInfinite && x.sign === 0) return x.plain();
  const ideal = Math.floor(x.exponent / 2);
  if (x.isZero) return fix(new PyDecimal(x.home, x.sign, '0', ideal), c);
  if (x.sign === 1) return c.signal('InvalidOperation', 'sqrt(-x), x > 0');
  const odd = x.exponent % 2 !== 0;
  const radicand = odd ? x.coefficient * 10n : x.coefficient;
  // One digit more than there is room for, so that the last tells what is behind it.
  const shift = c.prec + 1 - (odd ? (x.digits.length >> 1) + 1 : (x.digits.length + 1) >> 1);
  const scaled = shift >= 0 ? radicand * powerOfTen(2 * shift) : radicand / powerOfTen(-2 * shift);
  let root = wholeSquareRoot(scaled);
  let exponent = ideal - shift;
  const exact = root * root === scaled && (shift >= 0 || radicand % powerOfTen(-2 * shift) === 0n);
  if (exact) {
    root = shift >= 0 ? root / powerOfTen(shift) : root * powerOfTen(-shift);
    exponent = ideal;
  } else if (root % 5n === 0n) {
    root += 1n;
  }
  return fix(new PyDecimal(x.home, 0, root, exponent), c.rounded(HALF_EVEN));
}

/** Would these digits, less than one off, round to `prec` digits in two ways? */
function isAmbiguous(coefficient: bigint, prec: number): boolean {
  const size = coefficient < 0n ? -coefficient : coefficient;
  return size % (5n * powerOfTen(Math.max(String(size).length - prec - 1, 0))) === 0n;
}

/** Works out more and more places until there is one way of rounding them. */
export function settled<T extends { coefficient: bigint }>(prec: number, attempt: (extra: number) => T): T {
  for (let extra = 3; ; extra += 3) {
    const found = attempt(extra);
    if (!isAmbiguous(found.coefficient, prec)) return found;
  }
}

export function exponentialOf(x: PyDecimal, c: Settings): PyDecimal {
  const nan = nanResult(x, null, c);
  if (nan !== undefined) return nan;
  if (x.isInfinite) return x.sign === 1 ? wholeNumber(x.home, 0) : x.plain();
  if (x.isZero) return wholeNumber(x.home, 1);
  return fix(exponentialDigits(x, c), c.rounded(HALF_EVEN));
}

function exponentialDigits(x: PyDecimal, c: Settings): PyDecimal {
  const { adjusted, home, sign } = x;
  const { prec, emax, etiny } = c;
  // Far beyond what the context has room for, or so near to one that only the side counts.
  if (sign === 0 && adjusted > String((emax + 1) * 3).length) return new PyDecimal(home, 0, '1', emax + 1);
  if (sign === 1 && adjusted > String((-etiny + 1) * 3).length) return new PyDecimal(home, 0, '1', etiny - 1);
  if (sign === 0 && adjusted < -prec) return new PyDecimal(home, 0, powerOfTen(prec) + 1n, -prec);
  if (sign === 1 && adjusted < -prec - 1) return new PyDecimal(home, 0, '9'.repeat(prec + 1), -prec - 1);
  const coefficient = sign === 1 ? -x.coefficient : x.coefficient;
  const found = settled(prec, (extra) => exponential(coefficient, x.exponent, prec + extra));
  return new PyDecimal(home, 0, found.coefficient, found.exponent);
}

/** A lower bound of the exponent of ln(x)'s first digit, for x that is not one. At most two too low. */
export function logarithmBound(x: PyDecimal): number {
  const { adjusted, exponent, coefficient } = x;
  if (adjusted >= 1) return Math.floor(Math.log10(2.3 * adjusted)) - 1;
  if (adjusted <= -2) return Math.floor(Math.log10(2.3 * (-1 - adjusted))) - 1;
  // Around one it is as large as the distance from one.
  const distance = coefficient - powerOfTen(-exponent);
  return String(distance < 0n ? -distance : distance).length + exponent - 2;
}

/** Is the number one, in any representation? */
export function isOne(x: PyDecimal): boolean {
  return x.kind === '' && x.sign === 0 && x.adjusted === 0 && x.coefficient === powerOfTen(-x.exponent);
}

/** What ln and log10 give of NaNs, zero, infinities and negative numbers. */
function logarithmSpecial(x: PyDecimal, name: string, c: Settings): PyDecimal | undefined {
  const nan = nanResult(x, null, c);
  if (nan !== undefined) return nan;
  if (x.isZero) return infinity(x.home, 1);
  if (x.isInfinite && x.sign === 0) return infinity(x.home, 0);
  if (name === 'ln' && isOne(x)) return wholeNumber(x.home, 0);
  return x.sign === 1 ? c.signal('InvalidOperation', `${name} of a negative value`) : undefined;
}

export function naturalLogarithmOf(x: PyDecimal, c: Settings): PyDecimal {
  const special = logarithmSpecial(x, 'ln', c);
  if (special !== undefined) return special;
  return fix(logarithmDigits(x, logarithmBound(x), logarithm, c), c.rounded(HALF_EVEN));
}

function logarithmDigits(x: PyDecimal, bound: number, fn: typeof logarithm, c: Settings): PyDecimal {
  const { coefficient, places } = settled(c.prec, (extra) => {
    const places = c.prec - bound - 1 + extra;
    return { coefficient: fn(x.coefficient, x.exponent, places), places };
  });
  return new PyDecimal(x.home, coefficient < 0n ? 1 : 0, coefficient < 0n ? -coefficient : coefficient, -places);
}

export function commonLogarithmOf(x: PyDecimal, c: Settings): PyDecimal {
  const special = logarithmSpecial(x, 'log10', c);
  if (special !== undefined) return special;
  const isPower = /^10*$/.test(x.digits);
  const result = isPower ? wholeNumber(x.home, x.adjusted) : logarithmDigits(x, logarithmBound(x) - 1, commonLogarithm, c);
  return fix(result, c.rounded(HALF_EVEN));
}

export function exponentOf(x: PyDecimal, c: Settings): PyDecimal {
  const nan = nanResult(x, null, c);
  if (nan !== undefined) return nan;
  if (x.isInfinite) return infinity(x.home, 0);
  if (x.isZero) return c.signal('DivisionByZero', 'logb(0)', { sign: 1 });
  return fix(wholeNumber(x.home, x.adjusted), c);
}
