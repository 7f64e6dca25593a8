/** float. */
import './object-type.ts';
import { callValue } from './call.ts';
import { compareNumbers } from './compare.ts';
import { overflowError, raise, typeError, valueError, zeroDivisionError } from './exceptions.ts';
import { floatDivmod, floatModulo, floatPower, truncateFloat } from './float-arithmetic.ts';
import { floatFromHex, floatToHex } from './float-hex.ts';
import { hashFloatObject } from './hash.ts';
import { makeInt } from './index-value.ts';
import { integerRatio } from './integer-arithmetic.ts';
import { attribute, bindArguments, classMethod, noArgs, oneArg, positional, setMethods } from './native.ts';
import { floatOperand, makeLong, realValue } from './number-operands.ts';
import { asInstanceOf, formatSpecText, numberText } from './number-slots.ts';
import type { BinaryFn, CompareOp } from './slots.ts';
import { readyType } from './special-methods.ts';
import { floatRepr, floatStr } from './text/float-repr.ts';
import { formatSpecFloat } from './text/format-spec.ts';
import { invalidFloatMessage, parseFloat27 } from './text/int-text.ts';
import { encodeAscii, str, strValue } from './text.ts';
import { raisingTextErrors } from './text-errors.ts';
import { floatType, typeOf } from './types.ts';
import { type KwArgs, NotImplemented, PyFloat, PyTuple, type PyType, PyUnicode, type Value } from './value.ts';

function slot(op: (a: number, b: number) => number): BinaryFn {
  return (left, right) => {
    const a = floatOperand(left);
    if (a === undefined) return NotImplemented;
    const b = floatOperand(right);
    return b === undefined ? NotImplemented : new PyFloat(op(a, b));
  };
}

function divide(a: number, b: number): number {
  if (b === 0) throw raise(zeroDivisionError('float division by zero'));
  return a / b;
}

function divmod(left: Value, right: Value): Value {
  const a = floatOperand(left);
  const b = a === undefined ? undefined : floatOperand(right);
  if (a === undefined || b === undefined) return NotImplemented;
  const [quotient, rest] = floatDivmod(a, b);
  return new PyTuple([new PyFloat(quotient), new PyFloat(rest)]);
}

function power(left: Value, right: Value, modulus: Value): Value {
  if (modulus !== null) throw raise(typeError('pow() 3rd argument not allowed unless all arguments are integers'));
  const a = floatOperand(left);
  const b = a === undefined ? undefined : floatOperand(right);
  return a === undefined || b === undefined ? NotImplemented : new PyFloat(floatPower(a, b));
}

function richcompare(left: Value, right: Value, op: CompareOp): Value {
  const other = realValue(right);
  return other === undefined ? NotImplemented : compareNumbers(number(left), other, op);
}

function number(self: Value): number {
  return (self as PyFloat).value;
}

/** The plain float of a float or subclass instance. */
function exact(self: Value): Value {
  return typeOf(self).heap ? new PyFloat(number(self)) : self;
}

function coerce(left: Value, right: Value): Value {
  const x = floatOperand(right);
  if (x === undefined) return NotImplemented;
  return new PyTuple([left, right instanceof PyFloat ? right : new PyFloat(x)]);
}

/** float(text). Raises ValueError. */
export function floatFromText(text: string): number {
  const x = parseFloat27(text);
  if (x === null) throw raise(valueError(invalidFloatMessage(text)));
  return x;
}

/** float(x) of one argument: `__float__`, else the text. */
export function toFloat(value: Value): PyFloat {
  const convert = typeof value === 'string' ? null : typeOf(value).slots.float;
  if (convert !== null) {
    const result = convert(value);
    if (result instanceof PyFloat) return result;
    throw raise(typeError(`__float__ returned non-float (type ${typeOf(result).fullName})`));
  }
  const text = numberText(value, true);
  if (text === undefined) throw raise(typeError('float() argument must be a string or a number'));
  return new PyFloat(floatFromText(text));
}

function newFloat(type: PyType, args: Value[], kw: KwArgs | null): Value {
  const [x] = kw === null && args.length === 1 ? args : bindArguments('float', ['x'], 0, args, kw);
  const value = x === undefined ? new PyFloat(0) : toFloat(x);
  return type.heap ? asInstanceOf(new PyFloat(value.value), type) : value;
}

function asIntegerRatio(self: PyFloat): Value {
  if (Number.isNaN(self.value)) throw raise(valueError('Cannot pass NaN to float.as_integer_ratio.'));
  if (!Number.isFinite(self.value)) throw raise(overflowError('Cannot pass infinity to float.as_integer_ratio.'));
  const [numerator, denominator] = integerRatio(self.value);
  return new PyTuple([makeInt(numerator), makeInt(denominator)]);
}

function fromHex(type: Value, text: Value): Value {
  const bytes = text instanceof PyUnicode ? encodeAscii(text.value) : strValue(text);
  if (bytes === undefined) throw raise(typeError(`expected string or Unicode object, ${typeOf(text).fullName} found`));
  return callValue(type, [new PyFloat(floatFromHex(bytes))]);
}

function format(self: Value, spec: Value): Value {
  const text = formatSpecText(spec);
  return text === '' ? str(self) : raisingTextErrors(() => formatSpecFloat(number(self), text));
}

/** `float.__getformat__` tells how floats are stored; JS and Python agree. */
function storageFormat(_: Value, which: Value): Value {
  const name = strValue(which);
  if (name === undefined) throw raise(typeError(`__getformat__() argument must be string, not ${typeOf(which).fullName}`));
  if (name !== 'double' && name !== 'float') throw raise(valueError("__getformat__() argument 1 must be 'double' or 'float'"));
  return 'IEEE, little-endian';
}

readyType(floatType, {
  repr: (self) => floatRepr(number(self)),
  str: (self) => floatStr(number(self)),
  hash: hashFloatObject,
  richcompare,
  new: newFloat,
  add: slot((a, b) => a + b),
  subtract: slot((a, b) => a - b),
  multiply: slot((a, b) => a * b),
  divide: slot(divide),
  trueDivide: slot(divide),
  floorDivide: slot((a, b) => floatDivmod(a, b)[0]),
  remainder: slot(floatModulo),
  divmod,
  power,
  negative: (self) => new PyFloat(-number(self)),
  positive: exact,
  absolute: (self) => new PyFloat(Math.abs(number(self))),
  nonzero: (self) => number(self) !== 0,
  int: (self) => makeInt(truncateFloat(number(self))),
  long: (self) => makeLong(truncateFloat(number(self))),
  float: exact,
  coerce,
});

setMethods(floatType, {
  conjugate: noArgs(exact),
  __trunc__: noArgs((self) => makeInt(truncateFloat(number(self)))),
  as_integer_ratio: noArgs(asIntegerRatio),
  fromhex: classMethod(oneArg(fromHex)),
  hex: noArgs((self) => floatToHex(number(self))),
  is_integer: noArgs((self) => Number.isInteger(number(self))),
  __getnewargs__: noArgs((self) => new PyTuple([exact(self)])),
  __getformat__: classMethod(oneArg(storageFormat)),
  __format__: positional(1, 1, format),
  real: attribute(exact),
  imag: attribute(() => new PyFloat(0)),
});
