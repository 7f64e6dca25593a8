/** Sums, products, quotients and remainders. */
import { fix, rescale } from './rounding.ts';
import { nanResult, type Settings } from './settings.ts';
import { infinity, PyDecimal, powerOfTen, type Sign } from './value.ts';

/** The sign of products and quotients. */
function signOf(a: PyDecimal, b: PyDecimal): Sign {
  return a.sign === b.sign ? 0 : 1;
}

export function add(a: PyDecimal, b: PyDecimal, c: Settings): PyDecimal {
  if (a.isSpecial || b.isSpecial) return addSpecial(a, b, c);
  const exponent = Math.min(a.exponent, b.exponent);
  const floor = c.rounding === 'ROUND_FLOOR';
  if (a.isZero && b.isZero) {
    const sign = (floor && a.sign !== b.sign) || (a.sign === 1 && b.sign === 1) ? 1 : 0;
    return fix(new PyDecimal(a.home, sign, '0', exponent), c);
  }
  if (a.isZero || b.isZero) {
    const other = a.isZero ? b : a;
    return fix(rescale(other, Math.max(exponent, other.exponent - c.prec - 1), c.rounding), c);
  }
  const [left, right, shared] = aligned(a, b, c.prec);
  const sum = (a.sign === 1 ? -left : left) + (b.sign === 1 ? -right : right);
  if (sum === 0n) return fix(new PyDecimal(a.home, floor && a.sign !== b.sign ? 1 : 0, '0', exponent), c);
  return fix(new PyDecimal(a.home, sum < 0n ? 1 : 0, sum < 0n ? -sum : sum, shared), c);
}

/** Both coefficients for one exponent. What is too small to count beside the other becomes the least number that rounds as it does. */
function aligned(a: PyDecimal, b: PyDecimal, prec: number): [bigint, bigint, number] {
  const [high, low] = a.exponent < b.exponent ? [b, a] : [a, b];
  const least = high.exponent + Math.min(-1, high.digits.length - prec - 2);
  const hidden = low.digits.length + low.exponent - 1 < least;
  const exponent = hidden ? least : low.exponent;
  const small = hidden ? 1n : low.coefficient;
  const large = high.coefficient * powerOfTen(high.exponent - exponent);
  return high === a ? [large, small, exponent] : [small, large, exponent];
}

function addSpecial(a: PyDecimal, b: PyDecimal, c: Settings): PyDecimal {
  const nan = nanResult(a, b, c);
  if (nan !== undefined) return nan;
  if (a.isInfinite && b.isInfinite && a.sign !== b.sign) return c.signal('InvalidOperation', '-INF + INF');
  return (a.isInfinite ? a : b).plain();
}

export function subtract(a: PyDecimal, b: PyDecimal, c: Settings): PyDecimal {
  return nanResult(a, b, c) ?? add(a, b.signed(b.sign === 1 ? 0 : 1), c);
}

export function multiply(a: PyDecimal, b: PyDecimal, c: Settings): PyDecimal {
  const sign = signOf(a, b);
  if (a.isSpecial || b.isSpecial) {
    const nan = nanResult(a, b, c);
    if (nan !== undefined) return nan;
    if (a.isInfinite && b.isZero) return c.signal('InvalidOperation', '(+-)INF * 0');
    if (b.isInfinite && a.isZero) return c.signal('InvalidOperation', '0 * (+-)INF');
    return infinity(a.home, sign);
  }
  return fix(new PyDecimal(a.home, sign, a.coefficient * b.coefficient, a.exponent + b.exponent), c);
}

/** a * b + third, the product not rounded. */
export function multiplyAdd(a: PyDecimal, b: PyDecimal, third: () => PyDecimal, c: Settings): PyDecimal {
  let product: PyDecimal;
  if (a.isSpecial || b.isSpecial) {
    for (const operand of [a, b]) if (operand.kind === 'N') return c.signal('InvalidOperation', 'sNaN', { operand });
    if (a.isNan || b.isNan) product = a.isNan ? a : b;
    else if (a.isInfinite && b.isZero) return c.signal('InvalidOperation', 'INF * 0 in fma');
    else if (a.isZero) return c.signal('InvalidOperation', '0 * INF in fma');
    else product = infinity(a.home, signOf(a, b));
  } else {
    product = new PyDecimal(a.home, signOf(a, b), a.coefficient * b.coefficient, a.exponent + b.exponent);
  }
  return add(product, third(), c);
}

export function divide(a: PyDecimal, b: PyDecimal, c: Settings): PyDecimal {
  const sign = signOf(a, b);
  if (a.isSpecial || b.isSpecial) {
    const nan = nanResult(a, b, c);
    if (nan !== undefined) return nan;
    if (a.isInfinite) return b.isInfinite ? c.signal('InvalidOperation', '(+-)INF/(+-)INF') : infinity(a.home, sign);
    c.signal('Clamped', 'Division by infinity');
    return new PyDecimal(a.home, sign, '0', c.etiny);
  }
  if (b.isZero) return a.isZero ? c.signal('DivisionUndefined', '0 / 0') : c.signal('DivisionByZero', 'x / 0', { sign });
  const ideal = a.exponent - b.exponent;
  if (a.isZero) return fix(new PyDecimal(a.home, sign, '0', ideal), c);
  // One digit more than there is room for, so that the last tells what is behind it.
  const shift = b.digits.length - a.digits.length + c.prec + 1;
  const dividend = shift > 0 ? a.coefficient * powerOfTen(shift) : a.coefficient;
  const divisor = shift < 0 ? b.coefficient * powerOfTen(-shift) : b.coefficient;
  let quotient = dividend / divisor;
  let exponent = ideal - shift;
  if (dividend % divisor !== 0n) {
    if (quotient % 5n === 0n) quotient += 1n;
  } else {
    for (; exponent < ideal && quotient % 10n === 0n; exponent++) quotient /= 10n;
  }
  return fix(new PyDecimal(a.home, sign, quotient, exponent), c);
}

/** Coefficients of two finite numbers for the smaller of their exponents. */
function commonScale(a: PyDecimal, b: PyDecimal): [bigint, bigint] {
  const difference = a.exponent - b.exponent;
  if (difference >= 0) return [a.coefficient * powerOfTen(difference), b.coefficient];
  return [a.coefficient, b.coefficient * powerOfTen(-difference)];
}

/** Whole quotient and remainder, for a finite dividend and a divisor that is not zero. */
function wholeDivision(a: PyDecimal, b: PyDecimal, c: Settings): [PyDecimal, PyDecimal] {
  const sign = signOf(a, b);
  const ideal = b.isInfinite ? a.exponent : Math.min(a.exponent, b.exponent);
  const distance = a.adjusted - b.adjusted;
  if (a.isZero || b.isInfinite || distance <= -2) return [new PyDecimal(a.home, sign, '0', 0), rescale(a, ideal, c.rounding)];
  if (distance <= c.prec) {
    const [dividend, divisor] = commonScale(a, b);
    const quotient = dividend / divisor;
    if (quotient < powerOfTen(c.prec)) {
      return [new PyDecimal(a.home, sign, quotient, 0), new PyDecimal(a.home, a.sign, dividend % divisor, ideal)];
    }
  }
  const failed = c.signal('DivisionImpossible', 'quotient too large in //, % or divmod');
  return [failed, failed];
}

export function quotientAndRemainder(a: PyDecimal, b: PyDecimal, c: Settings): [PyDecimal, PyDecimal] {
  const nan = nanResult(a, b, c);
  if (nan !== undefined) return [nan, nan];
  const sign = signOf(a, b);
  if (a.isInfinite) {
    if (!b.isInfinite) return [infinity(a.home, sign), c.signal('InvalidOperation', 'INF % x')];
    const failed = c.signal('InvalidOperation', 'divmod(INF, INF)');
    return [failed, failed];
  }
  if (b.isZero) {
    if (!a.isZero) return [c.signal('DivisionByZero', 'x // 0', { sign }), c.signal('InvalidOperation', 'x % 0')];
    const failed = c.signal('DivisionUndefined', 'divmod(0, 0)');
    return [failed, failed];
  }
  const [quotient, remainder] = wholeDivision(a, b, c);
  return [quotient, fix(remainder, c)];
}

export function remainder(a: PyDecimal, b: PyDecimal, c: Settings): PyDecimal {
  const nan = nanResult(a, b, c);
  if (nan !== undefined) return nan;
  if (a.isInfinite) return c.signal('InvalidOperation', 'INF % x');
  if (b.isZero) return a.isZero ? c.signal('DivisionUndefined', '0 % 0') : c.signal('InvalidOperation', 'x % 0');
  return fix(wholeDivision(a, b, c)[1], c);
}

export function floorDivide(a: PyDecimal, b: PyDecimal, c: Settings): PyDecimal {
  const nan = nanResult(a, b, c);
  if (nan !== undefined) return nan;
  const sign = signOf(a, b);
  if (a.isInfinite) return b.isInfinite ? c.signal('InvalidOperation', 'INF // INF') : infinity(a.home, sign);
  if (b.isZero) return a.isZero ? c.signal('DivisionUndefined', '0 // 0') : c.signal('DivisionByZero', 'x // 0', { sign });
  return wholeDivision(a, b, c)[0];
}

/** What is left of `a` after the multiple of `b` that is nearest to it. */
export function remainderNear(a: PyDecimal, b: PyDecimal, c: Settings): PyDecimal {
  const nan = nanResult(a, b, c);
  if (nan !== undefined) return nan;
  if (a.isInfinite) return c.signal('InvalidOperation', 'remainder_near(infinity, x)');
  if (b.isZero) {
    return a.isZero ? c.signal('DivisionUndefined', 'remainder_near(0, 0)') : c.signal('InvalidOperation', 'remainder_near(x, 0)');
  }
  if (b.isInfinite) return fix(a, c);
  const ideal = Math.min(a.exponent, b.exponent);
  if (a.isZero) return fix(new PyDecimal(a.home, a.sign, '0', ideal), c);
  const distance = a.adjusted - b.adjusted;
  if (distance >= c.prec + 1) return c.signal('DivisionImpossible');
  if (distance <= -2) return fix(rescale(a, ideal, c.rounding), c);
  const [dividend, divisor] = commonScale(a, b);
  let quotient = dividend / divisor;
  let rest = dividend % divisor;
  if (2n * rest + (quotient & 1n) > divisor) {
    rest -= divisor;
    quotient += 1n;
  }
  if (quotient >= powerOfTen(c.prec)) return c.signal('DivisionImpossible');
  const negative = rest < 0n !== (a.sign === 1);
  return fix(new PyDecimal(a.home, negative ? 1 : 0, rest < 0n ? -rest : rest, ideal), c);
}
