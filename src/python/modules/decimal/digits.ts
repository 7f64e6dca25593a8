/** Operations on digits, on exponents, and on neighbours. */
import { add, subtract } from './arithmetic.ts';
import { order } from './compare.ts';
import { toInteger } from './power.ts';
import { fix, rescale } from './rounding.ts';
import { nanResult, type Settings } from './settings.ts';
import { infinity, PyDecimal, type Sign } from './value.ts';

function withoutLeadingZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '') || '0';
}

/** The last `prec` digits, with zeros in front where there are fewer. */
function exactly(digits: string, prec: number): string {
  return digits.length > prec ? digits.slice(digits.length - prec) : digits.padStart(prec, '0');
}

function isLogical(x: PyDecimal): boolean {
  return x.sign === 0 && x.exponent === 0 && x.kind === '' && /^[01]*$/.test(x.digits);
}

/** and, or, xor digit by digit, of numbers that consist of zeros and ones. */
export function logical(x: PyDecimal, y: PyDecimal, fn: (a: number, b: number) => number, c: Settings): PyDecimal {
  if (!isLogical(x) || !isLogical(y)) return c.signal('InvalidOperation');
  const [a, b] = [exactly(x.digits, c.prec), exactly(y.digits, c.prec)];
  let digits = '';
  for (let i = 0; i < a.length; i++) digits += fn(Number(a[i]), Number(b[i]));
  return new PyDecimal(x.home, 0, withoutLeadingZeros(digits), 0);
}

/** The number of places in the second operand, or the result where it is none. */
function places(x: PyDecimal, y: PyDecimal, limit: number, c: Settings): number | PyDecimal {
  const nan = nanResult(x, y, c);
  if (nan !== undefined) return nan;
  if (y.kind !== '' || y.exponent !== 0) return c.signal('InvalidOperation');
  const n = toInteger(y);
  if (n < -limit || n > limit) return c.signal('InvalidOperation');
  return x.isInfinite ? x.plain() : Number(n);
}

export function rotate(x: PyDecimal, y: PyDecimal, c: Settings): PyDecimal {
  const n = places(x, y, c.prec, c);
  if (n instanceof PyDecimal) return n;
  const digits = exactly(x.digits, c.prec);
  const at = n < 0 ? Math.max(digits.length + n, 0) : n;
  return new PyDecimal(x.home, x.sign, withoutLeadingZeros(digits.slice(at) + digits.slice(0, at)), x.exponent);
}

export function shift(x: PyDecimal, y: PyDecimal, c: Settings): PyDecimal {
  const n = places(x, y, c.prec, c);
  if (n instanceof PyDecimal) return n;
  const digits = exactly(x.digits, c.prec);
  const shifted = n < 0 ? digits.slice(0, n) : exactly(digits + '0'.repeat(n), c.prec);
  return new PyDecimal(x.home, x.sign, withoutLeadingZeros(shifted), x.exponent);
}

export function scaleB(x: PyDecimal, y: PyDecimal, c: Settings): PyDecimal {
  const n = places(x, y, 2 * (c.emax + c.prec), c);
  if (n instanceof PyDecimal) return n;
  return fix(new PyDecimal(x.home, x.sign, x.digits, x.exponent + n), c);
}

/** The nearest number that the context can hold, above (1) or below (-1). */
export function neighbour(x: PyDecimal, direction: 1 | -1, c: Settings): PyDecimal {
  const nan = nanResult(x, null, c);
  if (nan !== undefined) return nan;
  if (x.isInfinite) {
    const towards: Sign = direction === 1 ? 0 : 1;
    return x.sign === towards ? infinity(x.home, towards) : new PyDecimal(x.home, x.sign, '9'.repeat(c.prec), c.etop);
  }
  const silent = c.silent(direction === 1 ? 'ROUND_CEILING' : 'ROUND_FLOOR');
  const fitting = fix(x, silent);
  if (fitting.isSpecial || order(fitting, x) !== 0) return fitting;
  const least = new PyDecimal(x.home, 0, '1', c.etiny - 1);
  return direction === 1 ? add(x, least, silent) : subtract(x, least, silent);
}

export function nextToward(x: PyDecimal, y: PyDecimal, c: Settings): PyDecimal {
  const nan = nanResult(x, y, c);
  if (nan !== undefined) return nan;
  const comparison = order(x, y);
  if (comparison === 0) return x.signed(y.sign);
  const result = neighbour(x, comparison === -1 ? 1 : -1, c);
  if (result.isInfinite) {
    c.signal('Overflow', 'Infinite result from next_toward', { sign: result.sign });
    c.signal('Inexact');
    c.signal('Rounded');
  } else if (result.adjusted < c.emin) {
    for (const signal of ['Underflow', 'Subnormal', 'Inexact', 'Rounded'] as const) c.signal(signal);
    if (result.isZero) c.signal('Clamped');
  }
  return result;
}

/** Without zeros at the end. */
export function normalize(x: PyDecimal, c: Settings): PyDecimal {
  const nan = nanResult(x, null, c);
  if (nan !== undefined) return nan;
  const fitting = fix(x, c);
  if (fitting.isInfinite) return fitting;
  if (fitting.isZero) return new PyDecimal(x.home, fitting.sign, '0', 0);
  const highest = c.clamp ? c.etop : c.emax;
  const { digits } = fitting;
  let end = digits.length;
  let { exponent } = fitting;
  while (digits[end - 1] === '0' && exponent < highest) {
    exponent++;
    end--;
  }
  return new PyDecimal(x.home, fitting.sign, digits.slice(0, end), exponent);
}

/** The number with the exponent of another. */
export function quantize(x: PyDecimal, target: PyDecimal, c: Settings, watchesExponent: boolean): PyDecimal {
  const { rounding } = c;
  if (x.isSpecial || target.isSpecial) {
    const nan = nanResult(x, target, c);
    if (nan !== undefined) return nan;
    return x.isInfinite && target.isInfinite ? x.plain() : c.signal('InvalidOperation', 'quantize with one INF');
  }
  const { exponent } = target;
  if (!watchesExponent) {
    const result = rescale(x, exponent, rounding);
    if (exponent > x.exponent) {
      c.signal('Rounded');
      if (order(result, x) !== 0) c.signal('Inexact');
    }
    return result;
  }
  const invalid = (explanation: string): PyDecimal => c.signal('InvalidOperation', explanation);
  if (exponent < c.etiny || exponent > c.emax) return invalid('target exponent out of bounds in quantize');
  if (x.isZero) return fix(new PyDecimal(x.home, x.sign, '0', exponent), c);
  const tooLarge = 'exponent of quantize result too large for current context';
  const tooLong = 'quantize result has too many digits for current context';
  if (x.adjusted > c.emax) return invalid(tooLarge);
  if (x.adjusted - exponent + 1 > c.prec) return invalid(tooLong);
  const result = rescale(x, exponent, rounding);
  if (result.adjusted > c.emax) return invalid(tooLarge);
  if (result.digits.length > c.prec) return invalid(tooLong);
  if (!result.isZero && result.adjusted < c.emin) c.signal('Subnormal');
  if (exponent > x.exponent) {
    if (order(result, x) !== 0) c.signal('Inexact');
    c.signal('Rounded');
  }
  return fix(result, c);
}

/** Rounded to a whole number; the exact form signals what that changed. */
export function toIntegral(x: PyDecimal, c: Settings, signals: boolean): PyDecimal {
  const nan = nanResult(x, null, c);
  if (nan !== undefined) return nan;
  if (x.isSpecial || x.exponent >= 0) return x.plain();
  if (signals && x.isZero) return new PyDecimal(x.home, x.sign, '0', 0);
  const result = rescale(x, 0, c.rounding);
  if (!signals) return result;
  if (order(result, x) !== 0) c.signal('Inexact');
  c.signal('Rounded');
  return result;
}
