/** math: the C library's functions, with CPython's errors. */
import { getAttr, lookupSpecial } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import * as elementary from '../objects/elementary.ts';
import { makeException, OverflowError, raise, typeError, valueError, zeroDivisionError } from '../objects/exceptions.ts';
import { floatPower, truncateFloat } from '../objects/float-arithmetic.ts';
import { asInt, integerValue, makeInt } from '../objects/index-value.ts';
import { bitLength, divideToFloat, scaleByPowerOfTwo } from '../objects/integer-arithmetic.ts';
import { stepOver } from '../objects/iterate.ts';
import { native } from '../objects/native.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { typeOf } from '../objects/types.ts';
import { PyFloat, PyLong, PyTuple, type Value } from '../objects/value.ts';
import { erf, erfc, gamma, lgamma } from './math/gamma.ts';
import { ModuleBuilder } from './module-builder.ts';

/** PyFloat_AsDouble. Raises TypeError, and OverflowError for an integer beyond a float's range. */
export function floatArgument(value: Value): number {
  if (typeof value === 'number') return value;
  if (value instanceof PyFloat) return value.value;
  const n = integerValue(value);
  if (n !== undefined) {
    const x = Number(n);
    if (!Number.isFinite(x)) throw raise(makeException(OverflowError, 'long int too large to convert to float'));
    return x;
  }
  const { float } = typeOf(value).slots;
  if (float === null || typeof value === 'string' || typeOf(value).name === 'unicode') throw raise(typeError('a float is required'));
  const converted = float(value);
  if (!(converted instanceof PyFloat)) throw raise(typeError('nb_float should return float object'));
  return converted.value;
}

function domainError(): never {
  throw raise(valueError('math domain error'));
}
function rangeError(): never {
  throw raise(makeException(OverflowError, 'math range error'));
}

/** What math_1 makes of a C function's result: errors for what became NaN or infinite. */
function checked(x: number, result: number, canOverflow: boolean): Value {
  if (Number.isNaN(result) && !Number.isNaN(x)) domainError();
  if (!Number.isFinite(result) && !Number.isNaN(result) && Number.isFinite(x)) {
    if (canOverflow) rangeError();
    domainError();
  }
  return new PyFloat(result);
}

const SIMPLE: [string, (x: number) => number, boolean][] = [
  ['acos', (x) => (Math.abs(x) > 1 ? Number.NaN : Number.isNaN(x) ? x : elementary.acos(x)), false],
  ['acosh', elementary.acosh, false],
  ['asin', (x) => (Math.abs(x) > 1 ? Number.NaN : Number.isNaN(x) ? x : elementary.asin(x)), false],
  ['asinh', elementary.asinh, false],
  ['atan', elementary.atan, false],
  ['atanh', Math.atanh, false],
  ['ceil', Math.ceil, false],
  ['cos', elementary.cos, false],
  ['cosh', elementary.cosh, true],
  ['erf', erf, true],
  ['erfc', erfc, true],
  ['exp', elementary.exp, true],
  ['expm1', Math.expm1, true],
  ['fabs', Math.abs, false],
  ['floor', Math.floor, false],
  ['gamma', gamma, true],
  ['lgamma', lgamma, true],
  ['log1p', elementary.log1p, true],
  ['sin', elementary.sin, false],
  ['sinh', elementary.sinh, true],
  ['sqrt', Math.sqrt, false],
  ['tan', elementary.tan, false],
  ['tanh', elementary.tanh, false],
];

/** A logarithm of a float, or of an integer of any size. */
function logarithm(value: Value, fn: (x: number) => number): number {
  if (value instanceof PyLong) {
    if (value.value <= 0n) domainError();
    if (Number.isFinite(Number(value.value))) return fn(Number(value.value));
    const exponent = bitLength(value.value);
    return fn(divideToFloat(value.value, 1n << BigInt(exponent))) + fn(2) * exponent;
  }
  const x = floatArgument(value);
  if (x <= 0) domainError();
  return fn(x);
}

/** Errors of PyArg_UnpackTuple. */
function unpackError(name: string, given: number, min: number, max: number): never {
  const how = min === max ? '' : given < min ? 'at least ' : 'at most ';
  throw raise(typeError(`${name} expected ${how}${given < min ? min : max} arguments, got ${given}`));
}

/** Two float arguments; where both are wrong, the second one's error is the one that is raised. */
function bothArguments(first: Value, second: Value): [number, number] {
  try {
    return [floatArgument(first), floatArgument(second)];
  } catch (error) {
    floatArgument(second);
    throw error;
  }
}

function defineTwo(m: ModuleBuilder, name: string, fn: (x: number, y: number) => number): void {
  m.nativeVariadic(name, (args) => {
    if (args.length !== 2) unpackError(name, args.length, 2, 2);
    return new PyFloat(fn(...bothArguments(args[0], args[1])));
  });
}

function remainder(x: number, y: number): number {
  if (!Number.isFinite(y) && !Number.isNaN(y) && Number.isFinite(x)) return x;
  const result = x % y;
  if (Number.isNaN(result) && !Number.isNaN(x) && !Number.isNaN(y)) domainError();
  return result;
}

function power(x: number, y: number): number {
  if (x === 1 || y === 0) return 1;
  if (x === 0 && y === -Infinity) domainError();
  if (Number.isFinite(x) && Number.isFinite(y)) {
    if ((x === 0 && y < 0) || (x < 0 && !Number.isInteger(y))) domainError();
    const estimate = y * Math.log2(Math.abs(x));
    if (x !== 0 && estimate > 1025) rangeError();
    if (x !== 0 && estimate > 1023.99 && !Number.isFinite(x ** y)) rangeError();
  }
  return floatPower(x, y);
}

function factorial(value: Value): Value {
  let n: number;
  if (value instanceof PyFloat) {
    if (!Number.isInteger(value.value)) throw raise(valueError('factorial() only accepts integral values'));
    n = asInt(makeInt(BigInt(value.value)));
  } else {
    n = asInt(value);
  }
  if (n < 0) throw raise(valueError('factorial() not defined for negative values'));
  if (n > 100000) throw raise(makeException(OverflowError, 'factorial() argument is too large for a configuration'));
  let product = 1n;
  for (let i = 2n; i <= BigInt(n); i++) product *= i;
  return product >= 1n << 63n ? new PyLong(product) : makeInt(product);
}

/** Shewchuk's sum: partial sums that lose nothing. */
function exactSum(values: Value): number {
  let partials: number[] = [];
  let special = 0;
  let infinities = 0;
  const step = stepOver(values);
  for (let item = step(); item !== undefined; item = step()) {
    const given = floatArgument(item);
    let x = given;
    const kept: number[] = [];
    for (let y of partials) {
      if (Math.abs(x) < Math.abs(y)) [x, y] = [y, x];
      const high = x + y;
      const low = y - (high - x);
      if (low !== 0) kept.push(low);
      x = high;
    }
    partials = kept;
    if (x === 0) continue;
    if (Number.isFinite(x)) {
      partials.push(x);
      continue;
    }
    if (Number.isFinite(given)) throw raise(makeException(OverflowError, 'intermediate overflow in fsum'));
    if (!Number.isNaN(given)) infinities += given;
    special += given;
    partials = [];
  }
  if (special !== 0) {
    if (Number.isNaN(infinities)) throw raise(valueError('-inf + inf in fsum'));
    return special;
  }
  return sumPartials(partials);
}

/** Adds partial sums from the largest down; what is left over decides a tie. */
function sumPartials(partials: number[]): number {
  let n = partials.length;
  if (n === 0) return 0;
  let high = partials[--n];
  let low = 0;
  while (n > 0) {
    const x = high;
    const y = partials[--n];
    high = x + y;
    low = y - (high - x);
    if (low !== 0) break;
  }
  if (n > 0 && ((low < 0 && partials[n - 1] < 0) || (low > 0 && partials[n - 1] > 0))) {
    const y = low * 2;
    const x = high + y;
    if (y === x - high) high = x;
  }
  return high;
}

function frexp(x: number): [number, number] {
  if (x === 0 || !Number.isFinite(x)) return [x, 0];
  let mantissa = x;
  let exponent = 0;
  if (Math.abs(x) < 2 ** -1022) {
    mantissa *= 2 ** 60;
    exponent = -60;
  }
  const shift = Math.floor(Math.log2(Math.abs(mantissa))) + 1;
  mantissa = scaleByPowerOfTwo(mantissa, -shift);
  exponent += shift;
  if (Math.abs(mantissa) >= 1) return [mantissa / 2, exponent + 1];
  return Math.abs(mantissa) < 0.5 ? [mantissa * 2, exponent - 1] : [mantissa, exponent];
}

function ldexp(value: Value, by: Value): Value {
  const x = floatArgument(value);
  const exponent = integerValue(by);
  if (exponent === undefined) throw raise(typeError('Expected an int or long as second argument to ldexp.'));
  if (x === 0 || !Number.isFinite(x)) return new PyFloat(x);
  const [mantissa, own] = frexp(x);
  const total = Number(exponent) + own;
  if (total > 1024) rangeError();
  if (total < -1100) return new PyFloat(Math.sign(x) * 0);
  return new PyFloat(
    total > -1021 ? scaleByPowerOfTwo(mantissa, total) : mantissa * 2 ** 53 * 2 ** Math.max(total - 53 + 1074, -60) * Number.MIN_VALUE,
  );
}

function truncate(value: Value): Value {
  if (value instanceof PyFloat && !value.type.heap) {
    if (Number.isNaN(value.value)) throw raise(valueError('cannot convert float NaN to integer'));
    if (!Number.isFinite(value.value)) throw raise(makeException(OverflowError, 'cannot convert float infinity to integer'));
    return makeInt(truncateFloat(value.value));
  }
  const method = lookupSpecial(value, '__trunc__');
  if (method === undefined) return getAttr(value, '__trunc__');
  return callValue(method, [], null);
}

function defineParts(m: ModuleBuilder): void {
  m.native('modf', 1, 1, (value) => {
    const x = floatArgument(value);
    if (!Number.isFinite(x)) return new PyTuple([new PyFloat(Number.isNaN(x) ? x : x > 0 ? 0 : -0), new PyFloat(x)]);
    const whole = Math.trunc(x);
    return new PyTuple([new PyFloat(x === whole && (x < 0 || Object.is(x, -0)) ? -0 : x - whole), new PyFloat(whole)]);
  });
  m.native('frexp', 1, 1, (value) => {
    const [mantissa, exponent] = frexp(floatArgument(value));
    return new PyTuple([new PyFloat(mantissa), exponent]);
  });
  m.parsed('ldexp', 2, 2, ldexp);
  m.native('trunc', 1, 1, truncate);
  m.native('isnan', 1, 1, (value) => Number.isNaN(floatArgument(value)));
  m.native('isinf', 1, 1, (value) => Math.abs(floatArgument(value)) === Number.POSITIVE_INFINITY);
  m.native('degrees', 1, 1, (value) => new PyFloat(floatArgument(value) * (180 / Math.PI)));
  m.native('radians', 1, 1, (value) => new PyFloat(floatArgument(value) * (Math.PI / 180)));
  m.native('factorial', 1, 1, factorial);
  m.native('fsum', 1, 1, (values) => new PyFloat(exactSum(values)));
}

export const mathModule: ModuleFactory = () => {
  const m = new ModuleBuilder(
    'math',
    'This module is always available.  It provides access to the\nmathematical functions defined by the C standard.',
  );
  for (const [name, fn, canOverflow] of SIMPLE) {
    m.set(
      name,
      native(name, 1, 1, (value) => {
        const x = floatArgument(value);
        return checked(x, fn(x), canOverflow);
      }),
    );
  }
  m.nativeVariadic('log', (args) => {
    if (args.length < 1 || args.length > 2) unpackError('log', args.length, 1, 2);
    const x = logarithm(args[0], elementary.log);
    if (args.length === 1) return new PyFloat(x);
    const base = logarithm(args[1], elementary.log);
    if (base === 0) throw raise(zeroDivisionError('float division by zero'));
    return new PyFloat(x / base);
  });
  m.native('log10', 1, 1, (value) => new PyFloat(logarithm(value, elementary.log10)));
  defineTwo(m, 'atan2', elementary.atan2);
  defineTwo(m, 'hypot', (x, y) => {
    const result = elementary.hypot(x, y);
    if (!Number.isFinite(result) && Number.isFinite(x) && Number.isFinite(y)) rangeError();
    return result;
  });
  // Python's NaNs have their sign bit set, as the processor makes them.
  defineTwo(m, 'copysign', (x, y) => (y < 0 || Object.is(y, -0) || Number.isNaN(y) ? -Math.abs(x) : Math.abs(x)));
  defineTwo(m, 'fmod', remainder);
  defineTwo(m, 'pow', power);
  defineParts(m);
  m.setAll({ pi: new PyFloat(Math.PI), e: new PyFloat(Math.E) });
  return m.module;
};
