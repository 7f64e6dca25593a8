/** xrange, whose numbers are made as they are asked for. */
import './object-type.ts';
import { indexError, overflowError, raise, typeError, valueError } from './exceptions.ts';
import { asIndex, integerValue, makeInt } from './index-value.ts';
import { iteratorType, PyNativeIterator, setIteratorSlots } from './iterate.ts';
import { noArgs, positional, setMethods } from './native.ts';
import type { Integer } from './number-operands.ts';
import { readyType } from './special-methods.ts';
import { builtinType, objectType, typeOf } from './types.ts';
import { type KwArgs, PyFloat, PyObject, PyTuple, type PyType, type Value } from './value.ts';

const LONG_MAX = (1n << 63n) - 1n;

export class PyXrange extends PyObject {
  constructor(
    readonly start: Integer,
    readonly step: Integer,
    /** How many numbers there are, exactly. */
    readonly count: Integer,
  ) {
    super();
    this.length = Number(count);
  }

  readonly length: number;

  /** The bound that repr() shows: one step behind the last number, as far as a C long goes. */
  get stop(): Integer {
    const stop = BigInt(this.start) + BigInt(this.count) * BigInt(this.step);
    return stop > LONG_MAX ? LONG_MAX : stop < -LONG_MAX - 1n ? -LONG_MAX - 1n : stop;
  }

  /** The number at a place. */
  at(i: number): Value {
    if (typeof this.start === 'number' && typeof this.step === 'number') {
      const n = this.start + i * this.step;
      if (Number.isSafeInteger(n)) return n;
    }
    return makeInt(BigInt(this.start) + BigInt(i) * BigInt(this.step));
  }
}

export const xrangeType = builtinType('xrange', objectType, PyXrange);
xrangeType.basetype = false;
const rangeIteratorType = iteratorType('rangeiterator');
setIteratorSlots(rangeIteratorType);

/** An argument as a C long. */
function bound(value: Value): Integer {
  if (typeof value === 'number') return value;
  if (value instanceof PyFloat) throw raise(typeError('integer argument expected, got float'));
  const { int } = typeOf(value).slots;
  const n = integerValue(value) ?? (int === null ? undefined : integerValue(int(value)));
  if (n === undefined) throw raise(typeError('an integer is required'));
  if (BigInt.asIntN(64, BigInt(n)) !== BigInt(n)) throw raise(overflowError('Python int too large to convert to C long'));
  return n;
}

function countOf(low: Integer, high: Integer, step: Integer): Integer {
  if (typeof low === 'number' && typeof high === 'number' && typeof step === 'number' && Number.isSafeInteger(high - low)) {
    return Math.max(0, Math.ceil((high - low) / step));
  }
  const distance = step > 0 ? BigInt(high) - BigInt(low) : BigInt(low) - BigInt(high);
  const size = BigInt(step < 0 ? -step : step);
  if (distance <= 0n) return 0;
  const count = (distance - 1n) / size + 1n;
  if (count >= 1n << 63n) throw raise(overflowError('xrange() result has too many items'));
  return count;
}

function newXrange(_: PyType, args: Value[], kw: KwArgs | null): Value {
  if (kw !== null && kw.names.length > 0) throw raise(typeError('xrange() does not take keyword arguments'));
  if (args.length < 1 || args.length > 3) throw raise(typeError('xrange() requires 1-3 int arguments'));
  const low = args.length === 1 ? 0 : bound(args[0]);
  const high = bound(args[args.length === 1 ? 0 : 1]);
  const step = args.length === 3 ? bound(args[2]) : 1;
  if (step === 0) throw raise(valueError('xrange() arg 3 must not be zero'));
  return new PyXrange(low, step, countOf(low, high, step));
}

function subscript(self: Value, key: Value): Value {
  const range = self as PyXrange;
  let i = asIndex(key, (type) => `sequence index must be integer, not '${type}'`, 'IndexError');
  if (i < 0) i += range.length;
  if (i < 0 || i >= range.length) throw raise(indexError('xrange object index out of range'));
  return range.at(i);
}

function text(self: Value): string {
  const range = self as PyXrange;
  const { start, step, stop } = range;
  if (step !== 1) return `xrange(${start}, ${stop}, ${step})`;
  return start === 0 ? `xrange(${stop})` : `xrange(${start}, ${stop})`;
}

function forward(self: Value): Value {
  const range = self as PyXrange;
  let i = 0;
  return new PyNativeIterator(rangeIteratorType, () => (i < range.length ? range.at(i++) : undefined));
}

function backward(self: PyXrange): Value {
  let i = self.length;
  return new PyNativeIterator(rangeIteratorType, () => (i > 0 ? self.at(--i) : undefined));
}

readyType(xrangeType, {
  repr: text,
  iter: forward,
  length: (self) => (self as PyXrange).length,
  subscript,
  new: newXrange,
});

setMethods(xrangeType, {
  __reversed__: noArgs(backward),
  // It looks at no argument.
  __reduce__: positional(
    0,
    Number.POSITIVE_INFINITY,
    (self: PyXrange) => new PyTuple([xrangeType, new PyTuple([makeInt(self.start), makeInt(self.stop), makeInt(self.step)])]),
  ),
});
