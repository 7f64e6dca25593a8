/** complex. */
import './object-type.ts';
import { lookupSpecial } from './attributes.ts';
import { callValue } from './call.ts';
import { compareNumbers } from './compare.ts';
import {
  absoluteComplex,
  addComplex,
  type Complex,
  divideComplex,
  divmodComplex,
  multiplyComplex,
  parseComplex,
  powerComplex,
  subtractComplex,
} from './complex-arithmetic.ts';
import { raise, typeError, valueError } from './exceptions.ts';
import { toFloat } from './float-type.ts';
import { type Hash, hashFloat, mul64, settle } from './hash-core.ts';
import { bindArguments, member, noArgs, positional, setMethods } from './native.ts';
import { floatOperand, realValue } from './number-operands.ts';
import { asInstanceOf, formatSpecText, numberText } from './number-slots.ts';
import type { BinaryFn, CompareOp } from './slots.ts';
import { readyType } from './special-methods.ts';
import { complexRepr, complexStr } from './text/float-repr.ts';
import { formatSpecComplex } from './text/format-spec.ts';
import { str, strValue } from './text.ts';
import { raisingTextErrors } from './text-errors.ts';
import { complexType, typeOf } from './types.ts';
import { type KwArgs, NotImplemented, PyComplex, PyFloat, PyTuple, type PyType, PyUnicode, type Value } from './value.ts';

function parts(self: Value): Complex {
  const { real, imag } = self as PyComplex;
  return [real, imag];
}

function make(z: Complex): PyComplex {
  return new PyComplex(z[0], z[1]);
}

function operand(value: Value): Complex | undefined {
  if (value instanceof PyComplex) return parts(value);
  const x = floatOperand(value);
  return x === undefined ? undefined : [x, 0];
}

function slot(op: (a: Complex, b: Complex) => Value): BinaryFn {
  return (left, right) => {
    const a = operand(left);
    const b = a === undefined ? undefined : operand(right);
    return a === undefined || b === undefined ? NotImplemented : op(a, b);
  };
}

const power = slot((a, b) => make(powerComplex(a, b)));

function powerSlot(left: Value, right: Value, modulus: Value): Value {
  if (modulus !== null && operand(left) !== undefined && operand(right) !== undefined) throw raise(valueError('complex modulo'));
  return power(left, right);
}

function richcompare(left: Value, right: Value, op: CompareOp): Value {
  const [real, imag] = parts(left);
  const other = right instanceof PyComplex ? right.real : realValue(right);
  if (other === undefined) return NotImplemented;
  if (op !== '==' && op !== '!=') throw raise(typeError('no ordering relation is defined for complex numbers'));
  const equal = compareNumbers(real, other, '==') && imag === (right instanceof PyComplex ? right.imag : 0);
  return op === '==' ? equal : !equal;
}

function hash(self: Value): Hash {
  const [real, imag] = parts(self);
  const a = hashFloat(real);
  const b = hashFloat(imag);
  const product = mul64(b.hi, b.lo, 0, 1000003);
  const lo = (a.lo >>> 0) + (product.lo >>> 0);
  return settle((a.hi + product.hi + (lo > 0xffffffff ? 1 : 0)) | 0, lo | 0);
}

function cannotConvert(to: string): (self: Value) => Value {
  return () => {
    throw raise(typeError(`can't convert complex to ${to}`));
  };
}

function coerce(left: Value, right: Value): Value {
  const z = operand(right);
  if (z === undefined) return NotImplemented;
  return new PyTuple([left, right instanceof PyComplex ? right : make(z)]);
}

/** One argument of complex() as a complex number. */
function part(value: Value): Complex {
  const method = lookupSpecial(value, '__complex__');
  if (method !== undefined) {
    const result = callValue(method, []);
    return realOrComplex(result);
  }
  return realOrComplex(value);
}

function checkConvertible(value: Value): void {
  if (typeOf(value).slots.float === null) throw raise(typeError('complex() argument must be a string or a number'));
}

function realOrComplex(value: Value): Complex {
  if (value instanceof PyComplex) return parts(value);
  checkConvertible(value);
  return [toFloat(value).value, 0];
}

function isText(value: Value | undefined): boolean {
  return value !== undefined && (value instanceof PyUnicode || strValue(value) !== undefined);
}

/** complex(real=0, imag=0): the imaginary argument may itself be complex. */
function newComplex(type: PyType, args: Value[], kw: KwArgs | null): Value {
  const [real, imag] = bindArguments('complex', ['real', 'imag'], 0, args, kw);
  if (real instanceof PyComplex && imag === undefined && !type.heap && !real.type.heap) return real;
  if (isText(real)) {
    if (imag !== undefined) throw raise(typeError("complex() can't take second arg if first is a string"));
    return asInstanceOf(make(parseComplex(numberText(real) as string)), type);
  }
  if (isText(imag)) throw raise(typeError("complex() second arg can't be a string"));
  // Both are looked at before either is converted.
  for (const value of [real, imag]) if (value !== undefined && lookupSpecial(value, '__complex__') === undefined) checkConvertible(value);
  const r = real === undefined ? ([0, 0] as const) : part(real);
  if (imag === undefined) return asInstanceOf(make(r), type);
  const i = part(imag);
  return asInstanceOf(make([imag instanceof PyComplex ? r[0] - i[1] : r[0], real instanceof PyComplex ? i[0] + r[1] : i[0]]), type);
}

function format(self: Value, spec: Value): Value {
  const text = formatSpecText(spec);
  const [real, imag] = parts(self);
  return text === '' ? str(self) : raisingTextErrors(() => formatSpecComplex(real, imag, text));
}

readyType(complexType, {
  repr: (self) => complexRepr(...parts(self)),
  str: (self) => complexStr(...parts(self)),
  hash,
  richcompare,
  new: newComplex,
  add: slot((a, b) => make(addComplex(a, b))),
  subtract: slot((a, b) => make(subtractComplex(a, b))),
  multiply: slot((a, b) => make(multiplyComplex(a, b))),
  divide: slot((a, b) => make(divideComplex(a, b, 'complex division by zero'))),
  trueDivide: slot((a, b) => make(divideComplex(a, b, 'complex division by zero'))),
  remainder: slot((a, b) => make(divmodComplex(a, b, 'complex remainder')[1])),
  divmod: slot((a, b) => new PyTuple(divmodComplex(a, b, 'complex divmod()').map(make))),
  floorDivide: slot((a, b) => make(divmodComplex(a, b, 'complex divmod()')[0])),
  power: powerSlot,
  negative: (self) => new PyComplex(-parts(self)[0], -parts(self)[1]),
  positive: (self) => make(parts(self)),
  absolute: (self) => new PyFloat(absoluteComplex(parts(self))),
  nonzero: (self) => parts(self)[0] !== 0 || parts(self)[1] !== 0,
  int: cannotConvert('int'),
  long: cannotConvert('long'),
  float: cannotConvert('float'),
  coerce,
});

setMethods(complexType, {
  conjugate: noArgs((self) => new PyComplex(parts(self)[0], -parts(self)[1])),
  __format__: positional(1, 1, format),
  __getnewargs__: noArgs((self) => new PyTuple(parts(self).map((x) => new PyFloat(x)))),
  real: member((self) => new PyFloat(parts(self)[0])),
  imag: member((self) => new PyFloat(parts(self)[1])),
});
