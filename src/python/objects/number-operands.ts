/** What the operators of numbers take as operands, and what a number is in JavaScript. */
import { overflowError, raise } from './exceptions.ts';
import { integerValue } from './index-value.ts';
import { PyFloat, PyIntSub, PyLong, type Value } from './value.ts';

/** A whole number: safe as a JS number, anything as a bigint. */
export type Integer = number | bigint;

/** The number of an int, bool or instance of their subclasses; undefined for others, longs among them. */
export function intOperand(value: Value): Integer | undefined {
  switch (typeof value) {
    case 'number':
    case 'bigint':
      return value;
    case 'boolean':
      return value ? 1 : 0;
    default:
      return value instanceof PyIntSub ? value.value : undefined;
  }
}

/** A whole number as a JS number. Raises OverflowError beyond the range of a float. */
export function integerToFloat(n: Integer): number {
  const x = Number(n);
  if (!Number.isFinite(x)) throw raise(overflowError('long int too large to convert to float'));
  return x;
}

/** The number of a float, int or long (or of instances of their subclasses) as operators on floats take it; undefined for others. */
export function floatOperand(value: Value): number | undefined {
  if (value instanceof PyFloat) return value.value;
  if (typeof value === 'number') return value;
  const n = integerValue(value);
  return n === undefined ? undefined : integerToFloat(n);
}

/** The number of a float, int or long, exactly: JS compares a number with a bigint by value. */
export function realValue(value: Value): Integer | undefined {
  return value instanceof PyFloat ? value.value : integerValue(value);
}

/** The long of a whole number. */
export function makeLong(n: Integer): PyLong {
  return new PyLong(BigInt(n));
}
