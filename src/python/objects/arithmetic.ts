/** The binary and unary operators on values of any types. */
import { raise, typeError } from './exceptions.ts';
import { asIndex, makeInt } from './index-value.ts';
import type { BinaryFn, Slots } from './slots.ts';
import { typeOf } from './types.ts';
import { NotImplemented, PyFloat, type Value } from './value.ts';

type BinarySlot =
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'trueDivide'
  | 'floorDivide'
  | 'remainder'
  | 'divmod'
  | 'lshift'
  | 'rshift'
  | 'and'
  | 'xor'
  | 'or';

/** binary_op1: the numeric slots of both operands, the right one first where its type derives from the left one's. */
function binaryOp1(left: Value, right: Value, slot: BinarySlot): Value {
  const lt = typeOf(left);
  const rt = typeOf(right);
  const ls = lt.slots[slot];
  let rs = rt === lt ? null : rt.slots[slot];
  if (rs === ls) rs = null;
  if (ls !== null) {
    if (rs !== null && rt.isSubtype(lt)) {
      const result = rs(left, right);
      if (result !== NotImplemented) return result;
      rs = null;
    }
    const result = ls(left, right);
    if (result !== NotImplemented) return result;
  }
  return rs === null ? NotImplemented : rs(left, right);
}

export function operandError(left: Value, right: Value, symbol: string): never {
  throw raise(typeError(`unsupported operand type(s) for ${symbol}: '${typeOf(left).fullName}' and '${typeOf(right).fullName}'`));
}

function binary(left: Value, right: Value, slot: BinarySlot, symbol: string): Value {
  const result = binaryOp1(left, right, slot);
  if (result === NotImplemented) operandError(left, right, symbol);
  return result;
}

/** A float, and no instance of a class derived from it, whose operators may be its own. */
function isFloat(value: Value): value is PyFloat {
  return value instanceof PyFloat && !value.type.heap;
}

/** An int, whichever way it is held. */
function isInt(value: Value): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

/** Int results that a JS number holds stay numbers. What ints and floats do among themselves is done here, all else by their types. */
export function add(left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number') {
    const sum = left + right;
    return Number.isSafeInteger(sum) ? sum : makeInt(BigInt(left) + BigInt(right));
  }
  if (typeof left === 'string' && typeof right === 'string') return left + right;
  if (isFloat(left)) {
    if (isFloat(right)) return new PyFloat(left.value + right.value);
    if (typeof right === 'number') return new PyFloat(left.value + right);
  } else if (isInt(left)) {
    if (isInt(right)) return makeInt(BigInt(left) + BigInt(right));
    if (typeof left === 'number' && isFloat(right)) return new PyFloat(left + right.value);
  }
  const result = binaryOp1(left, right, 'add');
  if (result !== NotImplemented) return result;
  const { concat } = typeOf(left).slots;
  if (concat !== null) return concat(left, right);
  return operandError(left, right, '+');
}

export function subtract(left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number') {
    const difference = left - right;
    return Number.isSafeInteger(difference) ? difference : makeInt(BigInt(left) - BigInt(right));
  }
  if (isFloat(left)) {
    if (isFloat(right)) return new PyFloat(left.value - right.value);
    if (typeof right === 'number') return new PyFloat(left.value - right);
  } else if (isInt(left)) {
    if (isInt(right)) return makeInt(BigInt(left) - BigInt(right));
    if (typeof left === 'number' && isFloat(right)) return new PyFloat(left - right.value);
  }
  return binary(left, right, 'subtract', '-');
}

function repeatBy(repeat: (self: Value, count: number) => Value, sequence: Value, count: Value): Value {
  const n = asIndex(count, (type) => `can't multiply sequence by non-int of type '${type}'`, 'OverflowError');
  return repeat(sequence, n);
}

export function multiply(left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number') {
    const product = left * right;
    return Number.isSafeInteger(product) ? product + 0 : makeInt(BigInt(left) * BigInt(right));
  }
  if (isFloat(left)) {
    if (isFloat(right)) return new PyFloat(left.value * right.value);
    if (typeof right === 'number') return new PyFloat(left.value * right);
  } else if (isInt(left)) {
    if (isInt(right)) return makeInt(BigInt(left) * BigInt(right));
    if (typeof left === 'number' && isFloat(right)) return new PyFloat(left * right.value);
  }
  const result = binaryOp1(left, right, 'multiply');
  if (result !== NotImplemented) return result;
  const ls = typeOf(left).slots;
  if (ls.repeat !== null) return repeatBy(ls.repeat, left, right);
  const rs = typeOf(right).slots;
  if (rs.repeat !== null) return repeatBy(rs.repeat, right, left);
  return operandError(left, right, '*');
}

/** Rounded down, as Python's integer division; `right` is not zero. Adding zero makes JS's negative zero an int again. */
function floorQuotient(left: number, right: number): number {
  const rest = left % right;
  const quotient = (left - rest) / right;
  return (rest !== 0 && rest < 0 !== right < 0 ? quotient - 1 : quotient) + 0;
}

function isInt32(n: number): boolean {
  return (n | 0) === n;
}

/** A quotient one side of which is a float; undefined for all else, and where the divisor is zero. */
function floatQuotient(left: Value, right: Value): PyFloat | undefined {
  if (isFloat(right) && right.value !== 0) {
    if (isFloat(left)) return new PyFloat(left.value / right.value);
    return typeof left === 'number' ? new PyFloat(left / right.value) : undefined;
  }
  return typeof right === 'number' && right !== 0 && isFloat(left) ? new PyFloat(left.value / right) : undefined;
}

export function divide(left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number' && right !== 0) return floorQuotient(left, right);
  return floatQuotient(left, right) ?? binary(left, right, 'divide', '/');
}
export function trueDivide(left: Value, right: Value): Value {
  return floatQuotient(left, right) ?? binary(left, right, 'trueDivide', '/');
}
export function floorDivide(left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number' && right !== 0) return floorQuotient(left, right);
  return binary(left, right, 'floorDivide', '//');
}
export function remainder(left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number' && right !== 0) {
    const rest = left % right;
    return rest !== 0 && rest < 0 !== right < 0 ? rest + right : rest + 0;
  }
  return binary(left, right, 'remainder', '%');
}
export function divmod(left: Value, right: Value): Value {
  return binary(left, right, 'divmod', 'divmod()');
}
export function lshift(left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number' && right >= 0 && right < 31) {
    const shifted = left * (1 << right);
    if (Number.isSafeInteger(shifted)) return shifted;
  }
  return binary(left, right, 'lshift', '<<');
}
export function rshift(left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number' && isInt32(left) && right >= 0) return left >> Math.min(right, 31);
  return binary(left, right, 'rshift', '>>');
}
export function bitAnd(left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number' && isInt32(left) && isInt32(right)) return left & right;
  if (isInt(left) && isInt(right)) return makeInt(BigInt(left) & BigInt(right));
  return binary(left, right, 'and', '&');
}
export function bitXor(left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number' && isInt32(left) && isInt32(right)) return left ^ right;
  if (isInt(left) && isInt(right)) return makeInt(BigInt(left) ^ BigInt(right));
  return binary(left, right, 'xor', '^');
}
export function bitOr(left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number' && isInt32(left) && isInt32(right)) return left | right;
  if (isInt(left) && isInt(right)) return makeInt(BigInt(left) | BigInt(right));
  return binary(left, right, 'or', '|');
}

/** pow(left, right[, modulus]); `modulus` null for the operator. */
export function power(left: Value, right: Value, modulus: Value = null): Value {
  const lt = typeOf(left);
  const rt = typeOf(right);
  const ls = lt.slots.power;
  let rs = rt === lt ? null : rt.slots.power;
  if (rs === ls) rs = null;
  if (ls !== null) {
    if (rs !== null && rt.isSubtype(lt)) {
      const result = rs(left, right, modulus);
      if (result !== NotImplemented) return result;
      rs = null;
    }
    const result = ls(left, right, modulus);
    if (result !== NotImplemented) return result;
  }
  if (rs !== null) {
    const result = rs(left, right, modulus);
    if (result !== NotImplemented) return result;
  }
  if (modulus === null) return operandError(left, right, '** or pow()');
  const ms = typeOf(modulus).slots.power;
  if (ms !== null && ms !== ls && ms !== rt.slots.power) {
    const result = ms(left, right, modulus);
    if (result !== NotImplemented) return result;
  }
  const names = [left, right, modulus].map((v) => `'${typeOf(v).fullName}'`);
  throw raise(typeError(`unsupported operand type(s) for pow(): ${names[0]}, ${names[1]}, ${names[2]}`));
}

type InplaceSlot = Extract<keyof Slots, `inplace${string}`>;

function isNumber(value: Value): boolean {
  return isInt(value) || isFloat(value);
}

/** `left op= right` is `left op right` for ints, which have no in-place slots. */
function ofInts(ordinary: BinaryFn, general: BinaryFn): BinaryFn {
  return (left, right) => (isInt(left) && isInt(right) ? ordinary(left, right) : general(left, right));
}
/** And for floats with operators that they have. */
function ofNumbers(ordinary: BinaryFn, general: BinaryFn): BinaryFn {
  return (left, right) => (isNumber(left) && isNumber(right) ? ordinary(left, right) : general(left, right));
}

/** `left op= right`: the in-place slot, then the ordinary operator. */
function inplace(left: Value, right: Value, slot: InplaceSlot, ordinary: BinarySlot, symbol: string): Value {
  const own = typeOf(left).slots[slot] as BinaryFn | null;
  if (own !== null) {
    const result = own(left, right);
    if (result !== NotImplemented) return result;
  }
  return binary(left, right, ordinary, symbol);
}

export function inplaceAdd(left: Value, right: Value): Value {
  if (typeof left === 'string' ? typeof right === 'string' : isNumber(left) && isNumber(right)) return add(left, right);
  const slots = typeOf(left).slots;
  if (slots.inplaceAdd !== null) {
    const result = slots.inplaceAdd(left, right);
    if (result !== NotImplemented) return result;
  }
  const result = binaryOp1(left, right, 'add');
  if (result !== NotImplemented) return result;
  if (slots.inplaceConcat !== null) return slots.inplaceConcat(left, right);
  if (slots.concat !== null) return slots.concat(left, right);
  return operandError(left, right, '+=');
}

export function inplaceMultiply(left: Value, right: Value): Value {
  if (isNumber(left) && isNumber(right)) return multiply(left, right);
  const slots = typeOf(left).slots;
  if (slots.inplaceMultiply !== null) {
    const result = slots.inplaceMultiply(left, right);
    if (result !== NotImplemented) return result;
  }
  const result = binaryOp1(left, right, 'multiply');
  if (result !== NotImplemented) return result;
  const repeat = slots.inplaceRepeat ?? slots.repeat;
  if (repeat !== null) return repeatBy(repeat, left, right);
  const rs = typeOf(right).slots;
  if (rs.repeat !== null) return repeatBy(rs.repeat, right, left);
  return operandError(left, right, '*=');
}

export function inplacePower(left: Value, right: Value): Value {
  const own = typeOf(left).slots.inplacePower;
  if (own !== null) {
    const result = own(left, right);
    if (result !== NotImplemented) return result;
  }
  return power(left, right);
}

/** The binary operators by the name of their `ast` class. */
export const BINARY_OPERATORS: Record<string, BinaryFn> = {
  Add: add,
  Sub: subtract,
  Mult: multiply,
  Div: divide,
  Mod: remainder,
  Pow: (left, right) => power(left, right),
  LShift: lshift,
  RShift: rshift,
  BitOr: bitOr,
  BitXor: bitXor,
  BitAnd: bitAnd,
  FloorDiv: floorDivide,
  /** `/` under `from __future__ import division`. */
  TrueDiv: trueDivide,
};

/** The augmented assignments, likewise. */
export const INPLACE_OPERATORS: Record<string, BinaryFn> = {
  Add: inplaceAdd,
  Sub: ofNumbers(subtract, (left, right) => inplace(left, right, 'inplaceSubtract', 'subtract', '-=')),
  Mult: inplaceMultiply,
  Div: ofNumbers(divide, (left, right) => inplace(left, right, 'inplaceDivide', 'divide', '/=')),
  Mod: ofNumbers(remainder, (left, right) => inplace(left, right, 'inplaceRemainder', 'remainder', '%=')),
  Pow: inplacePower,
  LShift: ofInts(lshift, (left, right) => inplace(left, right, 'inplaceLshift', 'lshift', '<<=')),
  RShift: ofInts(rshift, (left, right) => inplace(left, right, 'inplaceRshift', 'rshift', '>>=')),
  BitOr: ofInts(bitOr, (left, right) => inplace(left, right, 'inplaceOr', 'or', '|=')),
  BitXor: ofInts(bitXor, (left, right) => inplace(left, right, 'inplaceXor', 'xor', '^=')),
  BitAnd: ofInts(bitAnd, (left, right) => inplace(left, right, 'inplaceAnd', 'and', '&=')),
  FloorDiv: ofNumbers(floorDivide, (left, right) => inplace(left, right, 'inplaceFloorDivide', 'floorDivide', '//=')),
  TrueDiv: ofNumbers(trueDivide, (left, right) => inplace(left, right, 'inplaceTrueDivide', 'trueDivide', '/=')),
};

function unary(value: Value, slot: 'negative' | 'positive' | 'invert' | 'absolute', symbol: string): Value {
  const fn = typeOf(value).slots[slot];
  if (fn === null) throw raise(typeError(`bad operand type for ${symbol}: '${typeOf(value).fullName}'`));
  return fn(value);
}

export function negative(value: Value): Value {
  if (typeof value === 'number' && value !== 0) return -value;
  return unary(value, 'negative', 'unary -');
}
export function positive(value: Value): Value {
  return unary(value, 'positive', 'unary +');
}
export function invert(value: Value): Value {
  return unary(value, 'invert', 'unary ~');
}
export function absolute(value: Value): Value {
  return unary(value, 'absolute', 'abs()');
}
