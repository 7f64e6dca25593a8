/** slice. */
import './object-type.ts';
import { compareThreeWay } from './compare.ts';
import { raise, typeError } from './exceptions.ts';
import { asIndex } from './index-value.ts';
import { sliceRange } from './items.ts';
import { member, noArgs, oneArg, setMethods } from './native.ts';
import { readyType } from './special-methods.ts';
import { repr } from './text.ts';
import { sliceType } from './types.ts';
import { checkCount } from './unpack-arguments.ts';
import { type KwArgs, PySlice, PyTuple, type PyType, type Value } from './value.ts';

sliceType.basetype = false;

function newSlice(_: PyType, args: Value[], kw: KwArgs | null): Value {
  if (kw !== null && kw.names.length > 0) throw raise(typeError('slice() does not take keyword arguments'));
  checkCount('slice', 1, 3, args.length);
  return args.length === 1 ? new PySlice(null, args[0], null) : new PySlice(args[0], args[1], args[2] ?? null);
}

function compare(left: Value, right: Value): number {
  const a = left as PySlice;
  const b = right as PySlice;
  return compareThreeWay(a.start, b.start) || compareThreeWay(a.stop, b.stop) || compareThreeWay(a.step, b.step);
}

function indices(self: PySlice, length: Value): Value {
  const n = asIndex(length, (type) => `'${type}' object cannot be interpreted as an index`, 'OverflowError');
  const { start, stop, step } = sliceRange(self, n);
  return new PyTuple([start, stop, Number.isSafeInteger(step + 1) && Number.isSafeInteger(step - 1) ? step : clippedStep(step)]);
}

/** A step beyond what sliceRange() counts with is CPython's largest. */
function clippedStep(step: number): Value {
  return step > 0 ? (1n << 63n) - 1n : -(1n << 63n) + 1n;
}

readyType(sliceType, {
  repr: (self) => {
    const { start, stop, step } = self as PySlice;
    return `slice(${repr(start)}, ${repr(stop)}, ${repr(step)})`;
  },
  hash: () => {
    throw raise(typeError('unhashable type'));
  },
  compare,
  new: newSlice,
});

setMethods(sliceType, {
  start: member((self: PySlice) => self.start),
  stop: member((self: PySlice) => self.stop),
  step: member((self: PySlice) => self.step),
  indices: oneArg(indices),
  __reduce__: noArgs((self: PySlice) => new PyTuple([sliceType, new PyTuple([self.start, self.stop, self.step])])),
});
