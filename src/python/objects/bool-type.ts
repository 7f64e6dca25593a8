/** bool: True and False, ints that print as words. */
import './int-type.ts';
import { makeInt } from './index-value.ts';
import { andIntegers, orIntegers, xorIntegers } from './integer-arithmetic.ts';
import { bindArguments } from './native.ts';
import { type Integer, intOperand } from './number-operands.ts';
import { integerSlot } from './number-slots.ts';
import type { BinaryFn } from './slots.ts';
import { readyType } from './special-methods.ts';
import { truth } from './truth.ts';
import { boolType } from './types.ts';
import type { KwArgs, PyType, Value } from './value.ts';

boolType.basetype = false;

/** Two bools give a bool; otherwise it is int's. */
function bitwise(onBools: (a: boolean, b: boolean) => boolean, onInts: (a: Integer, b: Integer) => Integer): BinaryFn {
  const ofInts = integerSlot(intOperand, (a, b) => makeInt(onInts(a, b)));
  return (left, right) => (typeof left === 'boolean' && typeof right === 'boolean' ? onBools(left, right) : ofInts(left, right));
}

function newBool(_: PyType, args: Value[], kw: KwArgs | null): Value {
  const [x] = kw === null && args.length === 1 ? args : bindArguments('bool', ['x'], 0, args, kw);
  return x === undefined ? false : truth(x);
}

const text = (self: Value): string => (self === true ? 'True' : 'False');

readyType(boolType, {
  repr: text,
  str: text,
  new: newBool,
  and: bitwise((a, b) => a && b, andIntegers),
  xor: bitwise((a, b) => a !== b, xorIntegers),
  or: bitwise((a, b) => a || b, orIntegers),
});
