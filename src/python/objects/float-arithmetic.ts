/** The operators of floats that are not C's (or JS's) own: `//`, `%`, divmod and `**`. */
import { OverflowError, overflowError, PyException, raise, valueError, zeroDivisionError } from './exceptions.ts';
import { exactPower } from './float-power.ts';
import { PyTuple } from './value.ts';

/** `x % y`: C's fmod, moved to the sign of y. Raises ZeroDivisionError. */
export function floatModulo(x: number, y: number): number {
  if (y === 0) throw raise(zeroDivisionError('float modulo'));
  const rest = x % y;
  if (rest === 0) return y < 0 ? -0 : 0;
  return y < 0 !== rest < 0 ? rest + y : rest;
}

/** Quotient and remainder as divmod() gives them. Raises ZeroDivisionError. */
export function floatDivmod(x: number, y: number): [number, number] {
  if (y === 0) throw raise(zeroDivisionError('float divmod()'));
  let rest = x % y;
  let quotient = (x - rest) / y;
  if (rest === 0) rest = y < 0 ? -0 : 0;
  // NaN is not zero, and its sign does not differ from anything's.
  else if (y < 0 !== rest < 0) {
    rest += y;
    quotient -= 1;
  }
  if (quotient === 0) return [(0 * x) / y, rest];
  const floor = Math.floor(quotient);
  return [quotient - floor > 0.5 ? floor + 1 : floor, rest];
}

/** C's ERANGE as Python raises it: its arguments are the number and the text. */
function rangeError(): never {
  const error = new PyException(OverflowError, new PyTuple([34, 'Numerical result out of range']));
  throw raise(error);
}

function isOddInteger(x: number): boolean {
  return Math.abs(x % 2) === 1;
}

/** `x ** y`. Raises ZeroDivisionError, ValueError, OverflowError. */
export function floatPower(x: number, y: number): number {
  if (y === 0) return 1;
  if (Number.isNaN(x)) return x;
  if (Number.isNaN(y)) return x === 1 ? 1 : y;
  if (!Number.isFinite(y)) return infinitePower(Math.abs(x), y);
  if (!Number.isFinite(x)) return powerOfInfinity(x, y);
  if (x === 0) {
    if (y < 0) throw raise(zeroDivisionError('0.0 cannot be raised to a negative power'));
    return isOddInteger(y) ? x : 0;
  }
  if (x < 0 && !Number.isInteger(y)) throw raise(valueError('negative number cannot be raised to a fractional power'));
  const negative = x < 0 && isOddInteger(y);
  const power = exactPower(Math.abs(x), y);
  if (!Number.isFinite(power)) rangeError();
  return negative ? -power : power;
}

function infinitePower(size: number, y: number): number {
  if (size === 1) return 1;
  return y > 0 === size > 1 ? Infinity : 0;
}

function powerOfInfinity(x: number, y: number): number {
  if (y > 0) return isOddInteger(y) ? x : Infinity;
  return isOddInteger(y) && x < 0 ? -0 : 0;
}

/** A float as the whole number towards zero. Raises OverflowError, ValueError. */
export function truncateFloat(x: number): number | bigint {
  if (Number.isNaN(x)) throw raise(valueError('cannot convert float NaN to integer'));
  if (!Number.isFinite(x)) throw raise(overflowError('cannot convert float infinity to integer'));
  const whole = Math.trunc(x) + 0;
  return Number.isSafeInteger(whole) ? whole : BigInt(whole);
}
