/** datetime.timedelta. */

import { holds } from '../../objects/compare.ts';
import { makeException, OverflowError, raise, typeError, valueError, zeroDivisionError } from '../../objects/exceptions.ts';
import { hashTuple } from '../../objects/hash.ts';
import { integerValue } from '../../objects/index-value.ts';
import { attribute, bindArguments, constant, noArgs, setMethods } from '../../objects/native.ts';
import type { CompareOp } from '../../objects/slots.ts';
import { readyType } from '../../objects/special-methods.ts';
import { objectType, typeOf } from '../../objects/types.ts';
import { type KwArgs, NotImplemented, PyFloat, PyTuple, type PyType, type Value } from '../../objects/value.ts';
import { extensionType } from '../extension-type.ts';
import { divideTimedelta, makeTimedelta, PyTimedelta } from './values.ts';

/** Parameters and what each counts, in microseconds. */
const UNITS: readonly (readonly [string, bigint])[] = [
  ['days', 86400000000n],
  ['seconds', 1000000n],
  ['microseconds', 1n],
  ['milliseconds', 1000n],
  ['minutes', 60000000n],
  ['hours', 3600000000n],
  ['weeks', 604800000000n],
];
const NAMES = UNITS.map(([name]) => name);

/** Whole microseconds of all parts; what fractions of floats are left over is rounded once, at the end. */
function totalOf(parts: (Value | undefined)[]): bigint {
  let total = 0n;
  let leftover = 0;
  parts.forEach((part, i) => {
    if (part === undefined) return;
    const [name, unit] = UNITS[i];
    const n = integerValue(part);
    if (n !== undefined) {
      total += BigInt(n) * unit;
      return;
    }
    if (!(part instanceof PyFloat)) throw raise(typeError(`unsupported type for timedelta ${name} component: ${typeOf(part).fullName}`));
    if (Number.isNaN(part.value)) throw raise(valueError('cannot convert float NaN to integer'));
    const whole = Math.trunc(part.value);
    if (!Number.isFinite(whole)) throw raise(makeException(OverflowError, 'cannot convert float infinity to integer'));
    total += BigInt(whole) * unit;
    const fraction = (part.value - whole) * Number(unit);
    const wholeMicroseconds = Math.trunc(fraction);
    total += BigInt(wholeMicroseconds);
    leftover += fraction - wholeMicroseconds;
  });
  // Halves go away from zero.
  return total + BigInt(leftover >= 0 ? Math.floor(leftover + 0.5) : Math.ceil(leftover - 0.5));
}

function newTimedelta(type: PyType, args: Value[], kw: KwArgs | null): Value {
  const total = totalOf(bindArguments('__new__', NAMES, 0, args, kw));
  const days = total / 86400000000n;
  if (days > 2147483647n || days < -2147483648n) throw raise(makeException(OverflowError, 'Python int too large to convert to C int'));
  const made = makeTimedelta(total);
  if (type.heap) made.type = type;
  return made;
}

function textOf(delta: PyTimedelta): string {
  const { days, seconds, microseconds } = delta;
  const two = (n: number): string => String(n).padStart(2, '0');
  const clock = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  const fraction = microseconds === 0 ? '' : `.${String(microseconds).padStart(6, '0')}`;
  return `${days === 0 ? '' : `${days} day${Math.abs(days) === 1 ? '' : 's'}, `}${clock}${fraction}`;
}

function reprOf(delta: PyTimedelta): string {
  const { days, seconds, microseconds, type } = delta;
  const parts = microseconds !== 0 ? [days, seconds, microseconds] : seconds !== 0 ? [days, seconds] : [days];
  return `${type.name}(${parts.join(', ')})`;
}

function compare(left: Value, right: Value, op: CompareOp): Value {
  if (!(right instanceof PyTimedelta)) {
    if (op === '==' || op === '!=') return op === '!=';
    throw raise(typeError(`can't compare ${typeOf(left).fullName} to ${typeOf(right).fullName}`));
  }
  const difference = (left as PyTimedelta).total() - right.total();
  return holds(op, difference < 0n ? -1 : difference > 0n ? 1 : 0);
}

function multiply(left: Value, right: Value): Value {
  const [delta, by] = left instanceof PyTimedelta ? [left, right] : [right, left];
  const n = integerValue(by);
  if (!(delta instanceof PyTimedelta) || n === undefined) return NotImplemented;
  return makeTimedelta(delta.total() * BigInt(n));
}

function divide(left: Value, right: Value): Value {
  const n = integerValue(right);
  if (!(left instanceof PyTimedelta) || n === undefined) return NotImplemented;
  if (BigInt(n) === 0n) throw raise(zeroDivisionError('integer division or modulo by zero'));
  return divideTimedelta(left, BigInt(n));
}

function combine(sign: bigint): (left: Value, right: Value) => Value {
  return (left, right) =>
    left instanceof PyTimedelta && right instanceof PyTimedelta ? makeTimedelta(left.total() + sign * right.total()) : NotImplemented;
}

export function makeTimedeltaType(): PyType {
  const type = extensionType('datetime', 'timedelta', objectType, PyTimedelta);
  readyType(type, {
    new: newTimedelta,
    init: () => undefined,
    repr: (self) => reprOf(self as PyTimedelta),
    str: (self) => textOf(self as PyTimedelta),
    hash: (self) => {
      const { days, seconds, microseconds } = self as PyTimedelta;
      return hashTuple([days, seconds, microseconds]);
    },
    richcompare: compare,
    nonzero: (self) => (self as PyTimedelta).total() !== 0n,
    add: combine(1n),
    subtract: combine(-1n),
    multiply,
    divide,
    floorDivide: divide,
    negative: (self) => makeTimedelta(-(self as PyTimedelta).total()),
    positive: (self) => makeTimedelta((self as PyTimedelta).total()),
    absolute: (self) => {
      const total = (self as PyTimedelta).total();
      return makeTimedelta(total < 0n ? -total : total);
    },
  });
  setMethods(type, {
    days: attribute((self: PyTimedelta) => self.days),
    seconds: attribute((self: PyTimedelta) => self.seconds),
    microseconds: attribute((self: PyTimedelta) => self.microseconds),
    total_seconds: noArgs((self: PyTimedelta) => new PyFloat(Number(self.total()) / 1e6)),
    min: constant(new PyTimedelta(-999999999, 0, 0)),
    max: constant(new PyTimedelta(999999999, 86399, 999999)),
    resolution: constant(new PyTimedelta(0, 0, 1)),
    __reduce__: noArgs((self: PyTimedelta) => new PyTuple([self.type, new PyTuple([self.days, self.seconds, self.microseconds])])),
  });
  return type;
}
