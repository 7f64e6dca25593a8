/** Powers of decimal numbers, and powers modulo a whole one. */
import { isOne, logarithmBound, settled } from './elementary.ts';
import { fix } from './rounding.ts';
import { exponential, logarithm } from './series.ts';
import { fitNan, nanResult, type Settings } from './settings.ts';
import type { SignalName } from './signals.ts';
import { infinity, PyDecimal, powerOfTen, type Sign, wholeNumber, zeros } from './value.ts';

export function isWhole(x: PyDecimal): boolean {
  if (x.isSpecial) return false;
  if (x.exponent >= 0 || x.isZero) return true;
  return /^0*$/.test(x.digits.slice(x.exponent));
}

/** Of a whole number. */
export function isEven(x: PyDecimal): boolean {
  if (x.isZero || x.exponent > 0) return true;
  const last = x.digits.charCodeAt(x.digits.length - 1 + x.exponent);
  return Number.isNaN(last) || last % 2 === 0;
}

/** A finite number as an integer, towards zero. */
export function toInteger(x: PyDecimal): bigint {
  const size = x.exponent >= 0 ? x.coefficient * powerOfTen(x.exponent) : BigInt(x.digits.slice(0, x.exponent) || '0');
  return x.sign === 1 ? -size : size;
}

export function power(x: PyDecimal, y: PyDecimal, c: Settings): PyDecimal {
  const nan = nanResult(x, y, c);
  if (nan !== undefined) return nan;
  if (y.isZero) return x.isZero ? c.signal('InvalidOperation', '0 ** 0') : wholeNumber(x.home, 1);
  let sign: Sign = 0;
  if (x.sign === 1) {
    if (isWhole(y)) sign = isEven(y) ? 0 : 1;
    else if (!x.isZero) return c.signal('InvalidOperation', 'x ** y with x negative and y not an integer');
  }
  const base = x.signed(0);
  const zero = (): PyDecimal => new PyDecimal(x.home, sign, '0', 0);
  if (base.isZero) return y.sign === 0 ? zero() : infinity(x.home, sign);
  if (base.isInfinite) return y.sign === 0 ? infinity(x.home, sign) : zero();
  if (isOne(base)) return powerOfOne(base, y, sign, c);
  if (y.isInfinite) return (y.sign === 0) === base.adjusted < 0 ? zero() : infinity(x.home, sign);
  return positivePower(base, y, sign, c);
}

/** One to any power has as many digits as that would give it, within the precision. */
function powerOfOne(base: PyDecimal, y: PyDecimal, sign: Sign, c: Settings): PyDecimal {
  let exponent = 1 - c.prec;
  if (isWhole(y)) {
    const isLarge = y.adjusted > 15;
    const multiplier = y.sign === 1 ? 0 : isLarge ? c.prec : Math.min(Number(toInteger(y)), c.prec);
    exponent = base.exponent * multiplier + 0;
    if (exponent < 1 - c.prec) {
      exponent = 1 - c.prec;
      c.signal('Rounded');
    }
  } else {
    c.signal('Inexact');
    c.signal('Rounded');
  }
  return new PyDecimal(base.home, sign, `1${zeros(-exponent)}`, exponent);
}

/** Of a finite positive base that is not one, to a finite exponent that is not zero. */
function positivePower(x: PyDecimal, y: PyDecimal, sign: Sign, c: Settings): PyDecimal {
  const beyond = outOfRange(x, y, sign, c);
  if (beyond !== undefined) return fix(beyond, c);
  const exact = exactPower(x, y, c.prec + 1);
  if (exact === undefined) return fix(inexactPower(x, y, sign, c), c);
  const result = new PyDecimal(x.home, sign, exact.coefficient, exact.exponent);
  return isWhole(y) ? fix(result, c) : fixAsInexact(result, c);
}

/** What stands for a power so large or so small that the context has no room for it. */
function outOfRange(x: PyDecimal, y: PyDecimal, sign: Sign, c: Settings): PyDecimal | undefined {
  const bound = commonLogarithmBound(x) + y.adjusted;
  if (x.adjusted >= 0 === (y.sign === 0)) {
    return bound >= String(c.emax).length ? new PyDecimal(x.home, sign, '1', c.emax + 1) : undefined;
  }
  return bound >= String(-c.etiny).length ? new PyDecimal(x.home, sign, '1', c.etiny - 1) : undefined;
}

/** A lower bound of the exponent of log10(x)'s first digit. */
function commonLogarithmBound(x: PyDecimal): number {
  const { adjusted } = x;
  if (adjusted >= 1) return String(adjusted).length - 1;
  if (adjusted <= -2) return String(-1 - adjusted).length - 1;
  return logarithmBound(x) - 1;
}

/** A whole number without the tens in it, and their count. */
function withoutTens(n: bigint): [bigint, number] {
  const digits = String(n);
  const kept = digits.replace(/0+$/, '');
  return [BigInt(kept), digits.length - kept.length];
}

/** A fraction of whole numbers in lowest terms. */
interface Fraction {
  numerator: bigint;
  denominator: bigint;
}

/** |y| as a fraction; undefined where its denominator is too large for a root of x to be a decimal number. */
function asFraction(y: PyDecimal, largestRoot: bigint): Fraction | undefined {
  const [digits, tens] = withoutTens(y.coefficient);
  const exponent = y.exponent + tens;
  if (exponent >= 0) return { numerator: digits * powerOfTen(exponent), denominator: 1n };
  // Lowest terms take at most the digits' own size away.
  if (-exponent - String(digits).length > String(largestRoot).length) return undefined;
  let numerator = digits;
  let denominator = powerOfTen(-exponent);
  for (const prime of [2n, 5n]) {
    while (numerator % prime === 0n && denominator % prime === 0n) {
      numerator /= prime;
      denominator /= prime;
    }
  }
  return denominator > largestRoot ? undefined : { numerator, denominator };
}

/** The whole n-th root of a number that is an n-th power; undefined for others. */
function exactRoot(value: bigint, n: bigint): bigint | undefined {
  let root = 1n << (BigInt(value.toString(2).length) / n + 1n);
  for (;;) {
    const better = ((n - 1n) * root + value / root ** (n - 1n)) / n;
    if (better >= root) break;
    root = better;
  }
  return root ** n === value ? root : undefined;
}

/** x**y if that has at most `places` digits. Both are finite, x is positive and not one. */
function exactPower(x: PyDecimal, y: PyDecimal, places: number): { coefficient: bigint | string; exponent: number } | undefined {
  let [base, tens] = withoutTens(x.coefficient);
  tens += x.exponent;
  const largestRoot = base === 1n ? BigInt(Math.abs(tens)) : BigInt(base.toString(2).length);
  const fraction = asFraction(y, largestRoot);
  if (fraction === undefined) return undefined;
  const { numerator, denominator } = fraction;
  if (denominator > 1n) {
    if (BigInt(tens) % denominator !== 0n) return undefined;
    const root = exactRoot(base, denominator);
    if (root === undefined) return undefined;
    base = root;
    tens /= Number(denominator);
  }
  const found = wholePower(base, tens, y.sign === 1, numerator, places);
  if (found === undefined || y.sign === 1 || !isWhole(y)) return found;
  // As many zeros as repeated multiplication would keep.
  const ideal = x.exponent * Number(toInteger(y));
  const padding = zeros(Math.min(found.exponent - ideal, places - String(found.coefficient).length));
  return { coefficient: found.coefficient + padding, exponent: found.exponent - padding.length };
}

/** (base * 10**tens) ** ±count; the base has no tens in it. */
function wholePower(
  base: bigint,
  tens: number,
  inverse: boolean,
  count: bigint,
  places: number,
): { coefficient: string; exponent: number } | undefined {
  const exponent = tens * Number(count);
  if (base === 1n) return { coefficient: '1', exponent: inverse ? -exponent : exponent };
  if (!inverse) {
    // Less than a digit for each factor is possible only below ten.
    const perFactor = Math.max(String(base).length - 1, 0.3);
    if (Number(count) * perFactor > places + 1) return undefined;
    const coefficient = String(base ** count);
    return coefficient.length > places ? undefined : { coefficient, exponent };
  }
  // One divided by a power of two is a power of five, and the other way round.
  const prime = base % 2n === 0n ? 2n : 5n;
  let factors = 0n;
  for (; base % prime === 0n; base /= prime) factors++;
  factors *= count;
  if (base !== 1n || Number(factors) * 0.3 > places + 1) return undefined;
  const coefficient = String((prime === 2n ? 5n : 2n) ** factors);
  return coefficient.length > places ? undefined : { coefficient, exponent: -exponent - Number(factors) };
}

function inexactPower(x: PyDecimal, y: PyDecimal, sign: Sign, c: Settings): PyDecimal {
  const { prec } = c;
  const bound = logarithmBound(x);
  const factor = y.sign === 1 ? -y.coefficient : y.coefficient;
  const width = y.adjusted + 1;
  if (bound + 3 + width < -prec - 3) {
    // So near to one that only the side counts.
    const above = x.adjusted >= 0 === (y.sign === 0);
    return above
      ? new PyDecimal(x.home, sign, powerOfTen(prec + 3) + 1n, -prec - 3)
      : new PyDecimal(x.home, sign, '9'.repeat(prec + 3), -prec - 3);
  }
  const found = settled(prec, (extra) => {
    const places = Math.max(prec + extra + width + 3, 3);
    return exponential(logarithm(x.coefficient, x.exponent, places) * factor, y.exponent - places, prec + extra);
  });
  return new PyDecimal(x.home, sign, found.coefficient, found.exponent);
}

const AFTER_OVERFLOW: readonly SignalName[] = ['Underflow', 'Subnormal', 'Inexact', 'Rounded', 'Clamped'];

/** A power that is no whole one counts as inexact, and is padded to full precision, even where it is exact. */
function fixAsInexact(result: PyDecimal, c: Settings): PyDecimal {
  const missing = Math.max(c.prec + 1 - result.digits.length, 0);
  const padded = new PyDecimal(result.home, result.sign, result.digits + zeros(missing), result.exponent - missing);
  const raised = new Set<SignalName>();
  const fixed = fix(padded, c.collecting(raised));
  raised.add('Inexact');
  if (raised.has('Subnormal')) raised.add('Underflow');
  if (raised.has('Overflow')) c.signal('Overflow', 'above Emax', { sign: fixed.sign });
  for (const signal of AFTER_OVERFLOW) if (raised.has(signal)) c.signal(signal);
  return fixed;
}

export function powerModulo(x: PyDecimal, y: PyDecimal, modulus: PyDecimal, c: Settings): PyDecimal {
  const operands = [x, y, modulus];
  for (const operand of operands) if (operand.kind === 'N') return c.signal('InvalidOperation', 'sNaN', { operand });
  for (const operand of operands) if (operand.isNan) return fitNan(operand, c);
  const invalid = (explanation: string): PyDecimal => c.signal('InvalidOperation', explanation);
  if (!operands.every(isWhole)) return invalid('pow() 3rd argument not allowed unless all arguments are integers');
  if (y.sign === 1 && !y.isZero) return invalid('pow() 2nd argument cannot be negative when 3rd argument specified');
  if (modulus.isZero) return invalid('pow() 3rd argument cannot be 0');
  if (modulus.adjusted >= c.prec) {
    return invalid('insufficient precision: pow() 3rd argument must not have more than precision digits');
  }
  if (x.isZero && y.isZero) return invalid('at least one of pow() 1st argument and 2nd argument must be nonzero; 0**0 is not defined');
  const by = toInteger(modulus.signed(0));
  const [exponent, tens] = parts(y);
  let base = ((parts(x)[0] % by) * modularPower(10n, BigInt(parts(x)[1]), by)) % by;
  for (let i = 0; i < tens; i++) base = modularPower(base, 10n, by);
  return new PyDecimal(x.home, isEven(y) ? 0 : x.sign, modularPower(base, exponent, by), 0);
}

/** The size of a whole number as a coefficient and tens that are none or more. */
function parts(x: PyDecimal): [bigint, number] {
  return x.exponent >= 0 ? [x.coefficient, x.exponent] : [toInteger(x.signed(0)), 0];
}

/** base**exponent % modulus, none of them negative. */
export function modularPower(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n % modulus;
  let square = base % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}
