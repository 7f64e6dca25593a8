/** The classes of itertools that go through arrangements of whole sequences. */
import { MemoryError, makeException, raise, typeError, valueError } from '../../objects/exceptions.ts';
import { asIndex, integerValue } from '../../objects/index-value.ts';
import { type Step, toArray } from '../../objects/iterate.ts';
import { bindArguments, keywordName } from '../../objects/native.ts';
import { type KwArgs, PyTuple, type Value } from '../../objects/value.ts';

export function product(args: Value[], kw: KwArgs | null): Step {
  const repeat = kw?.get('repeat');
  if (kw !== null && kw.names.length > (repeat === undefined ? 0 : 1)) {
    throw raise(typeError(`'${keywordName(kw.names[0])}' is an invalid keyword argument for this function`));
  }
  const times = repeat === undefined ? 1 : asIndex(repeat, () => 'an integer is required');
  if (times < 0) throw raise(valueError('repeat argument cannot be negative'));
  // What CPython could not allocate either: the positions of so many pools.
  if (times * args.length > 2 ** 28) throw raise(makeException(MemoryError, ''));
  const once = args.map((arg) => toArray(arg));
  const pools: Value[][] = [];
  for (let i = 0; i < times; i++) pools.push(...once);
  let indices: number[] | null = null;
  return () => {
    if (indices === null) {
      if (pools.some((pool) => pool.length === 0)) return undefined;
      indices = pools.map(() => 0);
    } else {
      let i = pools.length - 1;
      while (i >= 0 && ++indices[i] === pools[i].length) indices[i--] = 0;
      if (i < 0) {
        pools.splice(0, pools.length, []);
        indices = null;
        return undefined;
      }
    }
    return new PyTuple(indices.map((index, i) => pools[i][index]));
  };
}

function size(value: Value): number {
  const r = asIndex(value, () => 'Expected int as r');
  if (r < 0) throw raise(valueError('r must be non-negative'));
  return r;
}

export function permutations(args: Value[], kw: KwArgs | null): Step {
  const [iterable, length] = bindArguments('permutations', ['iterable', 'r'], 1, args, kw);
  const pool = toArray(iterable);
  if (length !== undefined && length !== null && integerValue(length) === undefined) throw raise(typeError('Expected int as r'));
  const r = length === undefined || length === null ? pool.length : size(length);
  const steps = permute(pool, r);
  return () => {
    const { value, done } = steps.next();
    return done === true ? undefined : (value as Value);
  };
}

function* permute(pool: readonly Value[], r: number): Generator<Value, void, undefined> {
  const n = pool.length;
  if (r > n) return;
  const indices = pool.map((_, i) => i);
  const cycles = Array.from({ length: r }, (_, i) => n - i);
  const current = (): Value => new PyTuple(indices.slice(0, r).map((i) => pool[i]));
  yield current();
  for (let i = r - 1; i >= 0; ) {
    if (--cycles[i] === 0) {
      indices.push(...indices.splice(i, 1));
      cycles[i] = n - i;
      i--;
    } else {
      const j = n - cycles[i];
      [indices[i], indices[j]] = [indices[j], indices[i]];
      yield current();
      i = r - 1;
    }
  }
}

/** combinations, and combinations_with_replacement where `again` is set. */
export function combinations(name: string, again: boolean): (args: Value[], kw: KwArgs | null) => Step {
  return (args, kw) => {
    const [iterable, length] = bindArguments(name, ['iterable', 'r'], 2, args, kw);
    const pool = toArray(iterable);
    if (integerValue(length) === undefined) throw raise(typeError('an integer is required'));
    const r = size(length);
    const n = pool.length;
    let indices: number[] | null = null;
    let done = again ? n === 0 && r > 0 : r > n;
    return () => {
      if (done) return undefined;
      if (indices === null) {
        indices = Array.from({ length: r }, (_, i) => (again ? 0 : i));
      } else {
        let i = r - 1;
        while (i >= 0 && indices[i] === (again ? n - 1 : i + n - r)) i--;
        done = i < 0;
        if (done) return undefined;
        const value = indices[i] + 1;
        for (let j = i; j < r; j++) indices[j] = again ? value : value + j - i;
      }
      return new PyTuple(indices.map((index) => pool[index]));
    };
  };
}
