/** Comparisons: by value, by the total order, and the larger or smaller of two. */
import { fix } from './rounding.ts';
import { nanResult, type Settings } from './settings.ts';
import { type PyDecimal, powerOfTen, wholeNumber } from './value.ts';

type Order = -1 | 0 | 1;

/** By value, for operands that are no NaNs. */
export function order(a: PyDecimal, b: PyDecimal): Order {
  if (a.isSpecial || b.isSpecial) return Math.sign(infinitySize(a) - infinitySize(b)) as Order;
  const left = a.isZero ? 0 : a.sign === 1 ? -1 : 1;
  const right = b.isZero ? 0 : b.sign === 1 ? -1 : 1;
  if (left !== right) return left < right ? -1 : 1;
  if (left === 0) return 0;
  const size = sizeOrder(a, b);
  return (left < 0 ? -size : size) as Order;
}

function infinitySize(value: PyDecimal): number {
  return value.isInfinite ? (value.sign === 1 ? -1 : 1) : 0;
}

/** Of two finite numbers that are not zero, without their signs. */
function sizeOrder(a: PyDecimal, b: PyDecimal): number {
  if (a.adjusted !== b.adjusted) return a.adjusted < b.adjusted ? -1 : 1;
  const shift = a.exponent - b.exponent;
  const left = shift > 0 ? a.coefficient * powerOfTen(shift) : a.coefficient;
  const right = shift < 0 ? b.coefficient * powerOfTen(-shift) : b.coefficient;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Signals a comparison by order that has a NaN in it; undefined where there is none. */
export function unordered(a: PyDecimal, b: PyDecimal, c: () => Settings): PyDecimal | undefined {
  if (!a.isNan && !b.isNan) return undefined;
  for (const operand of [a, b]) {
    if (operand.kind === 'N') return c().signal('InvalidOperation', 'comparison involving sNaN', { operand });
  }
  return c().signal('InvalidOperation', 'comparison involving NaN', { operand: a.isNan ? a : b });
}

/** Decimal.compare: -1, 0, 1 or NaN. */
export function compare(a: PyDecimal, b: PyDecimal, c: Settings): PyDecimal {
  return nanResult(a, b, c) ?? wholeNumber(a.home, order(a, b));
}

function nanRank(value: PyDecimal): number {
  return value.kind === 'n' ? 2 : value.kind === 'N' ? 1 : 0;
}

/** The total order of the standard, in which no two representations are alike: NaNs lie outside everything, quiet ones outermost. */
export function totalOrder(a: PyDecimal, b: PyDecimal): Order {
  if (a.sign !== b.sign) return a.sign === 1 ? -1 : 1;
  const size = sizeInTotalOrder(a, b);
  return (size === 0 ? 0 : a.sign === 1 ? -size : size) as Order;
}

function sizeInTotalOrder(a: PyDecimal, b: PyDecimal): number {
  const [left, right] = [nanRank(a), nanRank(b)];
  if (left !== right) return left < right ? -1 : 1;
  if (left !== 0) {
    const difference = a.digits.length - b.digits.length;
    return difference !== 0 ? Math.sign(difference) : a.digits < b.digits ? -1 : a.digits > b.digits ? 1 : 0;
  }
  const byValue = order(a, b);
  if (byValue !== 0) return a.sign === 1 ? -byValue : byValue;
  return Math.sign(a.exponent - b.exponent);
}

/** The larger (`wanted` 1) or smaller (-1) of two, by value or by size. */
export function extreme(a: PyDecimal, b: PyDecimal, wanted: 1 | -1, bySize: boolean, c: Settings): PyDecimal {
  if (a.isNan || b.isNan) {
    if (b.kind === 'n' && !a.isNan) return fix(a, c);
    if (a.kind === 'n' && !b.isNan) return fix(b, c);
    return nanResult(a, b, c) as PyDecimal;
  }
  let found = bySize ? order(a.signed(0), b.signed(0)) : order(a, b);
  if (found === 0) found = totalOrder(a, b);
  const takesSecond = wanted === 1 ? found === -1 : found !== -1;
  return fix(takesSecond ? b : a, c);
}
