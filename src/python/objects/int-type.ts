/** int. Its results are ints while they are below 2**63 in magnitude, longs beyond. */
import './object-type.ts';
import { overflowError, raise, typeError, valueError, zeroDivisionError } from './exceptions.ts';
import { floatPower } from './float-arithmetic.ts';
import { hashSubclass } from './hash.ts';
import { integerValue, makeInt } from './index-value.ts';
import {
  addIntegers,
  andIntegers,
  divideToFloat,
  floorDivideIntegers,
  floorModulo,
  invertInteger,
  isZero,
  multiplyIntegers,
  negateInteger,
  orIntegers,
  powerModulo,
  powerOfInteger,
  shiftLeft,
  shiftRight,
  subtractIntegers,
  xorIntegers,
} from './integer-arithmetic.ts';
import { bindArguments, setMethods } from './native.ts';
import { type Integer, integerToFloat, intOperand, makeLong } from './number-operands.ts';
import { asInstanceOf, integerFromArguments, integerMethods, integerSlot, prefixedText } from './number-slots.ts';
import { readyType } from './special-methods.ts';
import { intType } from './types.ts';
import { type KwArgs, NotImplemented, PyFloat, PyIntSub, PyLong, PyTuple, type PyType, type Value } from './value.ts';

const LEAST = -(1n << 63n);

function slot(op: (a: Integer, b: Integer) => Integer): (left: Value, right: Value) => Value {
  return integerSlot(intOperand, (a, b) => makeInt(op(a, b)));
}

function nonZero(divisor: Integer): void {
  if (isZero(divisor)) throw raise(zeroDivisionError('integer division or modulo by zero'));
}

function divide(a: Integer, b: Integer): Value {
  nonZero(b);
  return makeInt(floorDivideIntegers(a, b));
}

function remainder(a: Integer, b: Integer): Value {
  nonZero(b);
  // The quotient overflows, and the remainder comes from the division of longs.
  if (b === -1 && a === LEAST) return makeLong(0);
  return makeInt(floorModulo(a, b));
}

function divmod(a: Integer, b: Integer): Value {
  return new PyTuple([divide(a, b), remainder(a, b)]);
}

function trueDivide(a: Integer, b: Integer): Value {
  if (isZero(b)) throw raise(zeroDivisionError('division by zero'));
  return new PyFloat(divideToFloat(a, b));
}

function power(left: Value, right: Value, modulus: Value): Value {
  const a = intOperand(left);
  const b = intOperand(right);
  if (a === undefined || b === undefined) return NotImplemented;
  if (b < 0) {
    if (modulus !== null) throw raise(typeError('pow() 2nd argument cannot be negative when 3rd argument specified'));
    return new PyFloat(floatPower(integerToFloat(a), integerToFloat(b)));
  }
  if (modulus === null) return makeInt(powerOfInteger(a, b));
  const m = intOperand(modulus);
  if (m === undefined) return NotImplemented;
  if (isZero(m)) throw raise(valueError('pow() 3rd argument cannot be 0'));
  if (isShort(a) && isShort(m) && m > 0) return powerModulo(a, b, m);
  const result = powerModulo(a, b, m);
  return overflowsOnTheWay(BigInt(a), b, BigInt(m)) ? makeLong(result) : makeInt(result);
}

/** So short that the square is exact as a JS number. */
function isShort(n: Integer): n is number {
  return typeof n === 'number' && n < 94906265 && n > -94906265;
}

/** A product beyond 2**63 on the way makes int.__pow__ start again with longs, whose result is a long. Its loop, its remainders of C's sign. */
function overflowsOnTheWay(base: bigint, exponent: Integer, modulus: bigint): boolean {
  let result = 1n;
  let square = base;
  let rest = BigInt(exponent);
  while (rest > 0n) {
    if (rest & 1n) {
      result *= square;
      if (square === 0n) return false;
      if (BigInt.asIntN(64, result) !== result) return true;
    }
    rest >>= 1n;
    if (rest === 0n) return false;
    square *= square;
    if (BigInt.asIntN(64, square) !== square) return true;
    result %= modulus;
    square %= modulus;
  }
  return false;
}

function compare(left: Value, right: Value): number {
  const a = intOperand(left) as Integer;
  const b = intOperand(right) as Integer;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The plain int of an int, bool or subclass instance. */
function exact(self: Value): Value {
  return makeInt(intOperand(self) as Integer);
}

function absolute(self: Value): Value {
  const n = intOperand(self) as Integer;
  return makeInt(n < 0 ? negateInteger(n) : n);
}

function coerce(left: Value, right: Value): Value {
  return intOperand(right) === undefined ? NotImplemented : new PyTuple([left, right]);
}

/** int(x=0, base=10) */
function newInt(type: PyType, args: Value[], kw: KwArgs | null): Value {
  const [x, base] = kw === null && args.length === 1 ? args : bindArguments('int', ['x', 'base'], 0, args, kw);
  const value = integerFromArguments(x, base, 'int');
  if (!type.heap) return value;
  const n = integerValue(value) as Integer;
  const fits = makeInt(n);
  if (fits instanceof PyLong) throw raise(overflowError('Python int too large to convert to C long'));
  return asInstanceOf(new PyIntSub(type, fits as Integer), type);
}

const text = (self: Value): string => String(intOperand(self));

readyType(intType, {
  repr: text,
  str: text,
  hash: hashSubclass,
  compare,
  new: newInt,
  add: slot(addIntegers),
  subtract: slot(subtractIntegers),
  multiply: slot(multiplyIntegers),
  divide: integerSlot(intOperand, divide),
  floorDivide: integerSlot(intOperand, divide),
  trueDivide: integerSlot(intOperand, trueDivide),
  remainder: integerSlot(intOperand, remainder),
  divmod: integerSlot(intOperand, divmod),
  power,
  lshift: slot(shiftLeft),
  rshift: slot(shiftRight),
  and: slot(andIntegers),
  xor: slot(xorIntegers),
  or: slot(orIntegers),
  negative: (self) => makeInt(negateInteger(intOperand(self) as Integer)),
  positive: exact,
  absolute,
  invert: (self) => makeInt(invertInteger(intOperand(self) as Integer)),
  nonzero: (self) => !isZero(intOperand(self) as Integer),
  int: exact,
  long: (self) => makeLong(intOperand(self) as Integer),
  float: (self) => new PyFloat(Number(intOperand(self))),
  oct: (self) => prefixedText(intOperand(self) as Integer, 8, ''),
  hex: (self) => prefixedText(intOperand(self) as Integer, 16, ''),
  index: exact,
  coerce,
});

setMethods(
  intType,
  integerMethods(
    exact,
    (n) => n,
    (self) => new PyTuple([exact(self)]),
  ),
);
