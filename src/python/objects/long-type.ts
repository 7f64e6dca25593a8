/** long: whole numbers of any size. An operation with a long gives a long, however small. */
import './object-type.ts';
import { overflowError, raise, typeError, valueError, zeroDivisionError } from './exceptions.ts';
import { floatPower } from './float-arithmetic.ts';
import { hashLongObject } from './hash.ts';
import { integerValue, makeInt } from './index-value.ts';
import {
  addIntegers,
  andIntegers,
  divideToFloat,
  floorDivideIntegers,
  floorModulo,
  isZero,
  multiplyIntegers,
  orIntegers,
  powerModulo,
  powerOfInteger,
  shiftLeft,
  shiftRight,
  subtractIntegers,
  xorIntegers,
} from './integer-arithmetic.ts';
import { bindArguments, setMethods } from './native.ts';
import { type Integer, integerToFloat, makeLong } from './number-operands.ts';
import { asInstanceOf, integerFromArguments, integerMethods, integerSlot, prefixedText } from './number-slots.ts';
import { readyType } from './special-methods.ts';
import { longType } from './types.ts';
import { type KwArgs, NotImplemented, PyFloat, PyLong, PyTuple, type PyType, type Value } from './value.ts';

function slot(op: (a: Integer, b: Integer) => Integer): (left: Value, right: Value) => Value {
  return integerSlot(integerValue, (a, b) => makeLong(op(a, b)));
}

function big(self: Value): bigint {
  return (self as PyLong).value;
}

function nonZero(divisor: Integer): void {
  if (isZero(divisor)) throw raise(zeroDivisionError('long division or modulo by zero'));
}

function divide(a: Integer, b: Integer): Integer {
  nonZero(b);
  return floorDivideIntegers(a, b);
}

function remainder(a: Integer, b: Integer): Integer {
  nonZero(b);
  return floorModulo(a, b);
}

function trueDivide(a: Integer, b: Integer): Value {
  if (isZero(b)) throw raise(zeroDivisionError('division by zero'));
  const x = divideToFloat(a, b);
  if (!Number.isFinite(x)) throw raise(overflowError('integer division result too large for a float'));
  return new PyFloat(x);
}

function power(left: Value, right: Value, modulus: Value): Value {
  const a = integerValue(left);
  const b = integerValue(right);
  if (a === undefined || b === undefined) return NotImplemented;
  const m = modulus === null ? null : integerValue(modulus);
  if (m === undefined) return NotImplemented;
  if (b < 0) {
    if (m !== null) throw raise(typeError('pow() 2nd argument cannot be negative when 3rd argument specified'));
    return new PyFloat(floatPower(integerToFloat(a), integerToFloat(b)));
  }
  if (m === null) return new PyLong(powerOfInteger(a, b));
  if (isZero(m)) throw raise(valueError('pow() 3rd argument cannot be 0'));
  return makeLong(powerModulo(a, b, m));
}

function compare(left: Value, right: Value): number {
  const a = big(left);
  const b = big(right);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The plain long of a long or subclass instance. */
function exact(self: Value): Value {
  return self instanceof PyLong && !self.type.heap ? self : new PyLong(big(self));
}

function coerce(left: Value, right: Value): Value {
  const n = integerValue(right);
  if (n === undefined) return NotImplemented;
  return new PyTuple([left, right instanceof PyLong ? right : makeLong(n)]);
}

/** long(x=0, base=10) */
function newLong(type: PyType, args: Value[], kw: KwArgs | null): Value {
  const [x, base] = bindArguments('long', ['x', 'base'], 0, args, kw);
  const value = integerFromArguments(x, base, 'long') as PyLong;
  return type.heap ? asInstanceOf(new PyLong(value.value), type) : value;
}

readyType(longType, {
  repr: (self) => `${big(self)}L`,
  str: (self) => String(big(self)),
  hash: hashLongObject,
  compare,
  new: newLong,
  add: slot(addIntegers),
  subtract: slot(subtractIntegers),
  multiply: slot(multiplyIntegers),
  divide: slot(divide),
  floorDivide: slot(divide),
  trueDivide: integerSlot(integerValue, trueDivide),
  remainder: slot(remainder),
  divmod: integerSlot(integerValue, (a, b) => new PyTuple([makeLong(divide(a, b)), makeLong(remainder(a, b))])),
  power,
  lshift: slot(shiftLeft),
  rshift: slot(shiftRight),
  and: slot(andIntegers),
  xor: slot(xorIntegers),
  or: slot(orIntegers),
  negative: (self) => new PyLong(-big(self)),
  positive: exact,
  absolute: (self) => (big(self) < 0n ? new PyLong(-big(self)) : exact(self)),
  invert: (self) => new PyLong(~big(self)),
  nonzero: (self) => big(self) !== 0n,
  int: (self) => makeInt(big(self)),
  long: exact,
  float: (self) => new PyFloat(integerToFloat(big(self))),
  oct: (self) => prefixedText(big(self), 8, 'L'),
  hex: (self) => prefixedText(big(self), 16, 'L'),
  index: exact,
  coerce,
});

setMethods(
  longType,
  integerMethods(exact, makeLong, (self) => new PyTuple([exact(self)])),
);
