/** Arithmetic of complex numbers as CPython's complexobject.c defines it, on pairs of real and imaginary part. */
import { atan2, cos, exp, hypot, log, sin } from './elementary.ts';
import { makeException, OverflowError, raise, valueError, zeroDivisionError } from './exceptions.ts';
import { exactPower } from './float-power.ts';

export type Complex = readonly [real: number, imag: number];

export function addComplex(a: Complex, b: Complex): Complex {
  return [a[0] + b[0], a[1] + b[1]];
}
export function subtractComplex(a: Complex, b: Complex): Complex {
  return [a[0] - b[0], a[1] - b[1]];
}
export function multiplyComplex(a: Complex, b: Complex): Complex {
  return [a[0] * b[0] - a[1] * b[1], a[0] * b[1] + a[1] * b[0]];
}

/** Smith's way, which does not overflow early. `zero` is the ZeroDivisionError's text. */
export function divideComplex(a: Complex, b: Complex, zero: string): Complex {
  const [real, imag] = b;
  if (Math.abs(real) >= Math.abs(imag)) {
    if (real === 0) throw raise(zeroDivisionError(zero));
    const ratio = imag / real;
    const size = real + imag * ratio;
    return [(a[0] + a[1] * ratio) / size, (a[1] - a[0] * ratio) / size];
  }
  if (!(Math.abs(imag) >= Math.abs(real))) return [Number.NaN, Number.NaN];
  const ratio = real / imag;
  const size = real * ratio + imag;
  return [(a[0] * ratio + a[1]) / size, (a[1] * ratio - a[0]) / size];
}

/** Quotient and remainder; the quotient's real part is rounded down and its imaginary part dropped. */
export function divmodComplex(a: Complex, b: Complex, zero: string): [Complex, Complex] {
  const quotient: Complex = [Math.floor(divideComplex(a, b, zero)[0]), 0];
  return [quotient, subtractComplex(a, multiplyComplex(b, quotient))];
}

/** a ** b. Raises ZeroDivisionError, OverflowError. */
export function powerComplex(a: Complex, b: Complex): Complex {
  const whole = b[1] === 0 && Number.isInteger(b[0]) && Math.abs(b[0]) <= 100;
  const result = whole ? wholePower(a, b[0]) : polarPower(a, b);
  if (Math.abs(result[0]) === Infinity || Math.abs(result[1]) === Infinity)
    throw raise(makeException(OverflowError, 'complex exponentiation'));
  return result;
}

const ZERO_POWER = '0.0 to a negative or complex power';

function wholePower(a: Complex, n: number): Complex {
  if (n <= 0) return divideComplex([1, 0], squarings(a, -n), ZERO_POWER);
  return squarings(a, n);
}

function squarings(a: Complex, n: number): Complex {
  let result: Complex = [1, 0];
  let power = a;
  for (let mask = 1; n >= mask; mask *= 2) {
    if ((n & mask) !== 0) result = multiplyComplex(result, power);
    power = multiplyComplex(power, power);
  }
  return result;
}

function polarPower(a: Complex, b: Complex): Complex {
  if (b[0] === 0 && b[1] === 0) return [1, 0];
  if (a[0] === 0 && a[1] === 0) {
    if (b[1] !== 0 || b[0] < 0) throw raise(zeroDivisionError(ZERO_POWER));
    return [0, 0];
  }
  const size = hypot(a[0], a[1]);
  const angle = atan2(a[1], a[0]);
  let length = exactPower(size, b[0]);
  let phase = angle * b[0];
  if (b[1] !== 0) {
    length /= exp(angle * b[1]);
    phase += b[1] * log(size);
  }
  // The C library takes the sine of infinity for a mistake, and what was to be an overflow is called by that name.
  if (Math.abs(phase) === Infinity) throw raise(zeroDivisionError(ZERO_POWER));
  return [length * cos(phase), length * sin(phase)];
}

/** The absolute value. Raises OverflowError. */
export function absoluteComplex(a: Complex): number {
  const size = hypot(a[0], a[1]);
  if (!Number.isFinite(size) && a.every(Number.isFinite)) throw raise(makeException(OverflowError, 'absolute value too large'));
  return size;
}

/** complex(text): `1+2j`, `1`, `2j`, `j`, with white space and parentheses around. Raises ValueError. */
export function parseComplex(text: string): Complex {
  const number = '(?:(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?|inf(?:inity)?|nan)';
  const space = '[ \\t\\n\\v\\f\\r]*';
  const value = `(?:([+-]?${number})?(?:([+-]${number}?)j)?|([+-]?${number}?)j)`;
  const match = new RegExp(`^${space}(?:${value}|\\(${space}${value}${space}\\))${space}$`, 'i').exec(text);
  const parts = match === null ? [] : match.slice(1).filter((part) => part !== undefined);
  if (match === null || parts.length === 0) throw raise(valueError('complex() arg is a malformed string'));
  const [real, signed, alone] = match.slice(1, 4).some((part) => part !== undefined) ? match.slice(1, 4) : match.slice(4, 7);
  return [real === undefined ? 0 : partValue(real), imaginaryValue(signed ?? alone)];
}

function imaginaryValue(text: string | undefined): number {
  if (text === undefined) return 0;
  return text === '' || text === '+' ? 1 : text === '-' ? -1 : partValue(text);
}

function partValue(text: string): number {
  const special = /^([+-]?)(inf|nan)/i.exec(text);
  if (special === null) return Number(text);
  const size = special[2].toLowerCase() === 'nan' ? Number.NaN : Infinity;
  return special[1] === '-' ? -size : size;
}
