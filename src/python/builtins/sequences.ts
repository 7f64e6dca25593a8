/** Functions of sequences and iterables. */
import { getAttr, getAttrOrUndefined } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { richCompare } from '../objects/compare.ts';
import { PyDict } from '../objects/dict.ts';
import { nextOrRaise } from '../objects/ended-by.ts';
import { isRaised, MemoryError, makeException, overflowError, raise, StopIteration, typeError, valueError } from '../objects/exceptions.ts';
import { integerValue, makeInt } from '../objects/index-value.ts';
import { length } from '../objects/items.ts';
import { getIter, iteratorType, PyNativeIterator, type Step, setIteratorSlots, stepOrRefuse, stepOver } from '../objects/iterate.ts';
import { askLength, collect } from '../objects/length-hint.ts';
import { reverseArgument } from '../objects/list-sort.ts';
import { bindArguments, keywordName, kwargsFromDict, native, nativeVariadic } from '../objects/native.ts';
import { makeLong } from '../objects/number-operands.ts';
import { strValue } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { typeOf } from '../objects/types.ts';
import { nativeUnpacked } from '../objects/unpack-arguments.ts';
import { type KwArgs, PyFloat, PyList, PyTuple, PyUnicode, type Value } from '../objects/value.ts';

/** How many items range() may make: CPython would need 32 bytes for each. */
const RANGE_LIMIT = 2 ** 27;

function rangeArgument(value: Value, which: string): number | bigint {
  if (value instanceof PyFloat) throw raise(typeError(`range() integer ${which} argument expected, got float.`));
  const n = integerValue(value);
  if (n !== undefined) return n;
  const { int } = typeOf(value).slots;
  const converted = int === null ? undefined : integerValue(int(value));
  if (converted === undefined) throw raise(typeError(`range() integer ${which} argument expected, got ${typeOf(value).fullName}.`));
  return converted;
}

function range(a: Value, b: Value | undefined, c: Value | undefined): Value {
  // CPython looks at the end before the start.
  const high = rangeArgument(b === undefined ? a : b, 'end');
  const low = b === undefined ? 0 : rangeArgument(a, 'start');
  const step = c === undefined ? 1 : rangeArgument(c, 'step');
  // biome-ignore lint/suspicious/noDoubleEquals: the step may be a bigint.
  if (step == 0) throw raise(valueError('range() step argument must not be zero'));
  if (typeof low === 'number' && typeof high === 'number' && typeof step === 'number') {
    const count = Math.max(0, Math.ceil((high - low) / step));
    if (count > RANGE_LIMIT)
      throw raise(count >= 2 ** 63 ? overflowError('range() result has too many items') : makeException(MemoryError, ''));
    const items: Value[] = new Array(count);
    for (let i = 0; i < count; i++) items[i] = low + i * step;
    return new PyList(items);
  }
  return bigRange(BigInt(low), BigInt(high), BigInt(step));
}

/** A range that JS numbers do not hold. Where an argument is no int of 64 bits, all items are longs. */
function bigRange(low: bigint, high: bigint, step: bigint): Value {
  const count = step > 0n ? (high - low + step - 1n) / step : (low - high - step - 1n) / -step;
  if (count >= 1n << 63n) throw raise(overflowError('range() result has too many items'));
  if (count > BigInt(RANGE_LIMIT)) throw raise(makeException(MemoryError, ''));
  const long = [low, high, step].some((n) => BigInt.asIntN(64, n) !== n);
  const items: Value[] = [];
  for (let i = 0n; i < count; i++) items.push(long ? makeLong(low + i * step) : makeInt(low + i * step));
  return new PyList(items);
}

/** map(None, …) and map(f, a, b): shorter sequences are filled up with None. Each row is handed on before the next is asked for. */
function map(args: Value[]): Value {
  if (args.length < 2) throw raise(typeError('map() requires at least two args'));
  const [fn, ...iterables] = args;
  if (iterables.length === 1) return fn === null ? new PyList(collect(iterables[0])) : mapOne(fn, iterables[0]);
  const steps: (Step | null)[] = iterables.map((iterable, i) => {
    const step = stepOrRefuse(iterable, `argument ${i + 2} to map() must support iteration`);
    askLength(iterable);
    return step;
  });
  const result: Value[] = [];
  for (;;) {
    let any = false;
    const row = steps.map((step, i) => {
      const item = step?.();
      if (item === undefined) steps[i] = null;
      else any = true;
      return item ?? null;
    });
    if (!any) return new PyList(result);
    result.push(fn === null ? new PyTuple(row) : callValue(fn, row, null));
  }
}

/** Each item is passed to the function before the next one is made. */
function mapOne(fn: Value, iterable: Value): Value {
  const step = stepOrRefuse(iterable, 'argument 2 to map() must support iteration');
  askLength(iterable);
  const results: Value[] = [];
  for (let item = step(); item !== undefined; item = step()) results.push(callValue(fn, [item], null));
  return new PyList(results);
}

/** filter(): a str, unicode or tuple gives its own type. */
function filter(fn: Value, iterable: Value): Value {
  const keep = (item: Value): boolean => truth(fn === null || fn === (typeOf(true) as Value) ? item : callValue(fn, [item], null));
  const kept: Value[] = [];
  const step = stepOver(iterable);
  askLength(iterable);
  for (let item = step(); item !== undefined; item = step()) if (keep(item)) kept.push(item);
  if (strValue(iterable) !== undefined) return kept.map((item) => strValue(item) as string).join('');
  if (iterable instanceof PyUnicode) return new PyUnicode(kept.map((item) => (item as PyUnicode).value).join(''));
  return iterable instanceof PyTuple ? new PyTuple(kept) : new PyList(kept);
}

function zip(iterables: Value[]): Value {
  if (iterables.length === 0) return new PyList([]);
  iterables.every(askLength);
  const steps = iterables.map((iterable, i) => stepOrRefuse(iterable, `zip argument #${i + 1} must support iteration`));
  const rows: Value[] = [];
  if (steps.length === 2) {
    const [first, second] = steps;
    for (;;) {
      const a = first();
      const b = a === undefined ? undefined : second();
      if (a === undefined || b === undefined) return new PyList(rows);
      rows.push(new PyTuple([a, b]));
    }
  }
  for (;;) {
    const row: Value[] = [];
    for (const step of steps) {
      const item = step();
      if (item === undefined) return new PyList(rows);
      row.push(item);
    }
    rows.push(new PyTuple(row));
  }
}

/** reduce(function, iterable[, start]) */
export function reduce(fn: Value, iterable: Value, start: Value | undefined): Value {
  const step = stepOrRefuse(iterable, 'reduce() arg 2 must support iteration');
  let total = start === undefined ? step() : start;
  if (total === undefined) throw raise(typeError('reduce() of empty sequence with no initial value'));
  for (let item = step(); item !== undefined; item = step()) total = callValue(fn, [total, item], null);
  return total;
}

const REDUCE = nativeUnpacked('reduce', 2, 3, reduce);

/** min and max. */
function extreme(name: 'min' | 'max', args: Value[], kw: KwArgs | null): Value {
  // Given as None it is called, unlike that of sorted().
  let key: Value | undefined;
  for (let i = 0; kw !== null && i < kw.names.length; i++) {
    if (keywordName(kw.names[i]) !== 'key') throw raise(typeError(`${name}() got an unexpected keyword argument`));
    key = kw.values[i];
  }
  if (args.length === 0) throw raise(typeError(`${name} expected 1 arguments, got 0`));
  const step = stepOver(args.length > 1 ? new PyTuple(args) : args[0]);
  let best: Value | undefined;
  let bestKey: Value = null;
  for (let item = step(); item !== undefined; item = step()) {
    const itemKey = key === undefined ? item : callValue(key, [item], null);
    if (best === undefined || truth(richCompare(itemKey, bestKey, name === 'min' ? '<' : '>'))) {
      best = item;
      bestKey = itemKey;
    }
  }
  if (best === undefined) throw raise(valueError(`${name}() arg is an empty sequence`));
  return best;
}

const callableIteratorType = iteratorType('callable-iterator');
setIteratorSlots(callableIteratorType);

function iter(value: Value, sentinel: Value | undefined): Value {
  if (sentinel === undefined) return getIter(value);
  if (typeOf(value).slots.call === null) throw raise(typeError('iter(v, w): v must be callable'));
  let done = false;
  return new PyNativeIterator(callableIteratorType, () => {
    if (done) return undefined;
    const item = calledUntilStop(value);
    done = item === undefined || truth(richCompare(item, sentinel, '=='));
    return done ? undefined : item;
  });
}

/** What a callable gives; undefined where it raises StopIteration, which ends an iterator of its values. */
function calledUntilStop(callee: Value): Value | undefined {
  try {
    return callValue(callee, [], null);
  } catch (error) {
    if (!isRaised(error, StopIteration)) throw error;
    return undefined;
  }
}

/** PySequence_Check(): items by number, as far as one can tell. */
function isSequence(value: Value): boolean {
  if (value instanceof PyDict) return false;
  const type = typeOf(value);
  return type.findSpecial === null ? type.slots.subscript !== null : getAttrOrUndefined(value, '__getitem__') !== undefined;
}

/** apply(object[, args[, kwargs]]) */
function apply(fn: Value, args: Value | undefined, kw: Value | undefined): Value {
  if (args !== undefined && !isSequence(args)) {
    throw raise(typeError(`apply() arg 2 expected sequence, found ${typeOf(args as Value).fullName}`));
  }
  if (kw !== undefined && !(kw instanceof PyDict))
    throw raise(typeError(`apply() arg 3 expected dictionary, found ${typeOf(kw).fullName}`));
  return callValue(fn, args === undefined ? [] : collect(args), kw === undefined ? null : kwargsFromDict(kw));
}

export const SEQUENCE_FUNCTIONS = [
  native('len', 1, 1, length),
  nativeUnpacked('range', 1, 3, range),
  nativeVariadic('map', map),
  nativeUnpacked('filter', 2, 2, filter),
  nativeVariadic('zip', zip),
  // The built-in one only calls that of functools.
  nativeVariadic('reduce', (args, kw) => callValue(REDUCE, args, kw)),
  nativeVariadic('min', (args, kw) => extreme('min', args, kw)),
  nativeVariadic('max', (args, kw) => extreme('max', args, kw)),
  native('any', 1, 1, (iterable) => {
    const step = stepOver(iterable);
    for (let item = step(); item !== undefined; item = step()) if (truth(item)) return true;
    return false;
  }),
  native('all', 1, 1, (iterable) => {
    const step = stepOver(iterable);
    for (let item = step(); item !== undefined; item = step()) if (!truth(item)) return false;
    return true;
  }),
  nativeVariadic('sorted', (args, kw) => {
    const [, , , reverse] = bindArguments('sorted', ['iterable', 'cmp', 'key', 'reverse'], 1, args, kw);
    if (args.length < 1) throw raise(typeError("'iterable' is an invalid keyword argument for this function"));
    reverseArgument(reverse);
    const list = new PyList(collect(args[0]));
    callValue(getAttr(list, 'sort'), args.slice(1), kw);
    return list;
  }),
  nativeUnpacked('iter', 1, 2, iter),
  nativeUnpacked('next', 1, 2, (iterator, fallback) => {
    const { iternext } = typeOf(iterator).slots;
    if (iternext === null) throw raise(typeError(`${typeOf(iterator).fullName} object is not an iterator`));
    if (fallback === undefined) return nextOrRaise(iterator, iternext);
    const item = iternext(iterator);
    return item === undefined ? fallback : item;
  }),
  nativeUnpacked('apply', 1, 3, apply),
];
