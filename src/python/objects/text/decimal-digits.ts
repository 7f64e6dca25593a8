/**
 * Decimal digits of a double, rounded half to even on its exact binary value, as CPython's dtoa rounds. JS rounds exact halves
 * up and stops at 100 digits; everything else it rounds correctly, so that only exact halves and long texts need big integers.
 */

/** `0.digits × 10^point`: `point` digits stand before the decimal point (CPython's `decpt`). */
export interface Decimal {
  digits: string;
  point: number;
}

/** `x` (finite, not negative) with `decimals` digits after the point, as `%f` without a sign. */
export function fixedText(x: number, decimals: number): string {
  if (decimals <= 100 && x < 1e21 && !isHalf(x, decimals)) return x.toFixed(decimals);
  const exact = exactDecimal(x);
  const rounded = roundDecimal(exact, exact.point + decimals);
  return insertPoint(rounded, decimals);
}

/** `x` (finite, positive) rounded to `count` significant digits; exactly so many digits are returned. */
export function significantDigits(x: number, count: number): Decimal {
  if (count <= 101) {
    const text = x.toExponential(count - 1);
    const mark = text.indexOf('e');
    const exponent = Number(text.slice(mark + 1));
    // Where rounding carried into a new digit, the value before it had one decimal more.
    if (!isHalf(x, count - 1 - exponent) && !isHalf(x, count - exponent)) {
      return { digits: text[0] + text.slice(2, mark), point: exponent + 1 };
    }
  }
  const exact = exactDecimal(x);
  const rounded = roundDecimal(exact, count);
  const digits = rounded.digits.length > count ? rounded.digits.slice(0, count) : rounded.digits.padEnd(count, '0');
  return { digits, point: rounded.point };
}

/**
 * Whether `x` may stand exactly between two texts of so many decimals: x·2·10^d is an odd integer, which for a binary fraction is to
 * say that x·2^(d+1) is. For d < 0 any integer counts: the exact way gives the same answer, only slower.
 */
function isHalf(x: number, decimals: number): boolean {
  if (decimals < 0) return Number.isInteger(x);
  return (x * 2 ** (decimals + 1)) % 2 === 1;
}

/**
 * Whether dtoa leaves trailing zeros in `decimal`, which is `x` rounded to `count` digits: `'%g' % 4000905.0` is `4.00090e+06`. It does for whole
 * numbers below 1e15 that are rounded down where its first try, in floating point, finds the rest too close to a half. Other ways strip zeros.
 */
export function keepsTrailingZeros(x: number, count: number, { digits, point }: Decimal): boolean {
  if (x >= 1e15 || count > 14 || point <= count || digits.charCodeAt(count - 1) !== 48 || !Number.isInteger(x)) return false;
  if (Number(digits) * 10 ** (point - count) >= x) return false;
  let rest = x / 10 ** (point - 1);
  const doubt = (2 * rest + 7) * 2 ** -52 * 10 ** (count - 1);
  for (let place = 1; ; place++) {
    rest -= Math.trunc(rest);
    if (place === count || rest === 0) return Math.abs(rest - 0.5) <= doubt;
    rest *= 10;
  }
}

/** Every digit of the exact value; without leading zeros. Zero has no digits. */
function exactDecimal(x: number): Decimal {
  const { mantissa, exponent } = decompose(x);
  if (mantissa === 0n) return { digits: '', point: 0 };
  if (exponent >= 0) {
    const digits = (mantissa << BigInt(exponent)).toString();
    return { digits, point: digits.length };
  }
  const digits = (mantissa * 5n ** BigInt(-exponent)).toString();
  return { digits, point: digits.length + exponent };
}

/** The double as mantissa·2^exponent. */
function decompose(x: number): { mantissa: bigint; exponent: number } {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const bits = view.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  if (biased === 0) return { mantissa: fraction, exponent: -1074 };
  return { mantissa: fraction | 0x10000000000000n, exponent: biased - 1075 };
}

/** The first `count` digits, rounded half to even; `count` may be zero or negative. Missing digits are not filled up. */
function roundDecimal({ digits, point }: Decimal, count: number): Decimal {
  if (digits.length <= count) return { digits, point };
  if (count < 0) return { digits: '', point };
  const kept = digits.slice(0, count);
  const next = digits.charCodeAt(count) - 48;
  const isTie = next === 5 && /^0*$/.test(digits.slice(count + 1));
  const isOdd = count > 0 && digits.charCodeAt(count - 1) % 2 === 1;
  const isUp = isTie ? isOdd : next >= 5;
  return isUp ? increment(kept, point) : { digits: kept, point };
}

/** One more in the last place; a carry out of the first digit makes the text one digit longer. */
function increment(digits: string, point: number): Decimal {
  const text = (BigInt(digits === '' ? '0' : digits) + 1n).toString();
  return text.length > digits.length ? { digits: text, point: point + 1 } : { digits: text, point };
}

function insertPoint({ digits, point }: Decimal, decimals: number): string {
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  if (decimals === 0) return whole;
  const fraction = point >= 0 ? digits.slice(point) : '0'.repeat(Math.min(-point, decimals)) + digits;
  return `${whole}.${fraction.padEnd(decimals, '0')}`;
}
