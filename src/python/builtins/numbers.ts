/** Functions of numbers. */
import { absolute, add, divmod, power } from '../objects/arithmetic.ts';
import { PyByteArray } from '../objects/byte-array.ts';
import { compareThreeWay } from '../objects/compare.ts';
import { overflowError, raise, typeError, valueError } from '../objects/exceptions.ts';
import { asIndex, asInt, indexOrUndefined, integerValue } from '../objects/index-value.ts';
import { length } from '../objects/items.ts';
import { stepOver } from '../objects/iterate.ts';
import { native, nativeKeywords } from '../objects/native.ts';
import { integerToFloat } from '../objects/number-operands.ts';
import { strValue } from '../objects/text.ts';
import { typeOf } from '../objects/types.ts';
import { nativeUnpacked } from '../objects/unpack-arguments.ts';
import { PyFloat, PyTuple, PyUnicode, type Value } from '../objects/value.ts';

/** A number as a JS double. Raises TypeError. */
function toFloat(value: Value): number {
  if (value instanceof PyFloat) return value.value;
  const n = integerValue(value);
  if (n !== undefined) return integerToFloat(n);
  const { float } = typeOf(value).slots;
  if (float === null) throw raise(typeError('a float is required'));
  return (float(value) as PyFloat).value;
}

/** round(): half away from zero, decided on the exact decimal value. */
export function roundHalfAway(x: number, digits: number): number {
  if (!Number.isFinite(x) || x === 0) return x;
  if (digits > 322 || (digits >= 0 && Math.abs(x) >= 2 ** 52)) return x;
  if (digits < -308) return x < 0 ? -0 : 0;
  const { numerator, denominator } = exactFraction(Math.abs(x));
  const scale = 10n ** BigInt(Math.abs(digits));
  const [n, d] = digits >= 0 ? [numerator * scale, denominator] : [numerator, denominator * scale];
  let quotient = n / d;
  if ((n % d) * 2n >= d) quotient++;
  const text = digits >= 0 ? `${quotient}e-${digits}` : `${quotient}e${-digits}`;
  const rounded = Number(text);
  if (!Number.isFinite(rounded)) throw raise(overflowError('rounded value too large to represent'));
  return x < 0 ? -rounded : rounded;
}

function exactFraction(x: number): { numerator: bigint; denominator: bigint } {
  let exponent = 0;
  let mantissa = x;
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    exponent++;
  }
  return { numerator: BigInt(mantissa), denominator: 1n << BigInt(exponent) };
}

function withPrefix(value: Value, slot: 'oct' | 'hex', name: string): Value {
  const fn = typeOf(value).slots[slot];
  if (fn === null) throw raise(typeError(`${name}() argument can't be converted to ${name}`));
  const text = fn(value);
  if (strValue(text) === undefined) throw raise(typeError(`__${name}__ returned non-string (type ${typeOf(text).fullName})`));
  return text;
}

function binary(value: Value): Value {
  const n = indexOrUndefined(value);
  if (n === undefined) throw raise(typeError(`'${typeOf(value).fullName}' object cannot be interpreted as an index`));
  const sign = n < 0 ? '-' : '';
  return `${sign}0b${(n < 0 ? -n : n).toString(2)}`;
}

function sum(iterable: Value, start: Value): Value {
  const step = stepOver(iterable);
  if (strValue(start) !== undefined || start instanceof PyUnicode)
    throw raise(typeError("sum() can't sum strings [use ''.join(seq) instead]"));
  let total = start;
  for (let item = step(); item !== undefined; item = step()) total = add(total, item);
  return total;
}

function ordinal(value: Value): Value {
  const bytes = strValue(value);
  if (bytes !== undefined) {
    if (bytes.length !== 1) throw raise(typeError(`ord() expected a character, but string of length ${bytes.length} found`));
    return bytes.charCodeAt(0);
  }
  if (value instanceof PyUnicode) {
    const points = length(value);
    if (points !== 1) throw raise(typeError(`ord() expected a character, but string of length ${points} found`));
    return value.value.codePointAt(0) as number;
  }
  if (value instanceof PyByteArray) {
    if (value.bytes.length !== 1) throw raise(typeError(`ord() expected a character, but string of length ${value.bytes.length} found`));
    return value.bytes.charCodeAt(0);
  }
  throw raise(typeError(`ord() expected string of length 1, but ${typeOf(value).fullName} found`));
}

function coerce(a: Value, b: Value): Value {
  const type = typeOf(a);
  const { coerce: slot, subtract, remainder, and } = type.slots;
  // Where a type's operators look at both operands themselves, there is nothing to bring together.
  const plain = !type.heap && type.findSpecial === null && slot === null && subtract === null && remainder === null && and === null;
  if (plain && type === typeOf(b)) return new PyTuple([a, b]);
  if (slot !== null) {
    const pair = slot(a, b);
    if (pair instanceof PyTuple) return pair;
  }
  const { coerce: other } = typeOf(b).slots;
  if (other !== null) {
    const pair = other(b, a);
    if (pair instanceof PyTuple) return new PyTuple([pair.items[1], pair.items[0]]);
  }
  throw raise(typeError('number coercion failed'));
}

export const NUMBER_FUNCTIONS = [
  native('abs', 1, 1, absolute),
  nativeUnpacked('divmod', 2, 2, divmod),
  nativeUnpacked('pow', 2, 3, (x, y, z) => power(x, y, z ?? null)),
  nativeKeywords(
    'round',
    ['number', 'ndigits'],
    1,
    (number, digits) =>
      new PyFloat(
        roundHalfAway(
          toFloat(number),
          digits === undefined ? 0 : asIndex(digits, (type) => `'${type}' object cannot be interpreted as an index`),
        ),
      ),
  ),
  native('bin', 1, 1, binary),
  native('oct', 1, 1, (value) => withPrefix(value, 'oct', 'oct')),
  native('hex', 1, 1, (value) => withPrefix(value, 'hex', 'hex')),
  nativeUnpacked('sum', 1, 2, (iterable, start) => sum(iterable, start === undefined ? 0 : start)),
  native('ord', 1, 1, ordinal),
  native('chr', 1, 1, (value) => {
    const code = asInt(value);
    if (code < 0 || code > 255) throw raise(valueError('chr() arg not in range(256)'));
    return String.fromCharCode(code);
  }),
  native('unichr', 1, 1, (value) => {
    const code = asInt(value);
    if (code > 0x7fffffff) throw raise(overflowError('signed integer is greater than maximum'));
    if (code < -0x80000000) throw raise(overflowError('signed integer is less than minimum'));
    if (code < 0 || code > 0x10ffff) throw raise(valueError('unichr() arg not in range(0x110000) (wide Python build)'));
    return new PyUnicode(String.fromCodePoint(code));
  }),
  nativeUnpacked('cmp', 2, 2, compareThreeWay),
  nativeUnpacked('coerce', 2, 2, coerce),
];
