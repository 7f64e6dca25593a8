/** random.Random: what the numbers of a generator are made into. A derived class may have another generator. */
import { add, divide, floorDivide, multiply, power, remainder, subtract, trueDivide } from '../../objects/arithmetic.ts';
import { getAttr, getAttrOrUndefined, setAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import { equals, richCompare } from '../../objects/compare.ts';
import { exp, log } from '../../objects/elementary.ts';
import {
  isRaised,
  KeyError,
  makeException,
  overflowError,
  PyException,
  TypeError as PyTypeError,
  raise,
  ValueError,
  valueError,
  ZeroDivisionError,
} from '../../objects/exceptions.ts';
import { truncateFloat } from '../../objects/float-arithmetic.ts';
import { PyMethod } from '../../objects/function.ts';
import { integerValue, makeInt } from '../../objects/index-value.ts';
import { getItem, length, setItem } from '../../objects/items.ts';
import { toArray } from '../../objects/iterate.ts';
import { PyBuiltin } from '../../objects/native.ts';
import { toInt, toLong } from '../../objects/number-slots.ts';
import { percentStr } from '../../objects/percent.ts';
import type { Runtime } from '../../objects/runtime.ts';
import { callMethod } from '../../objects/special-methods.ts';
import { encodeHex } from '../../objects/text/codecs/byte-transforms.ts';
import { repr, str } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { PyFloat, PyList, PyLong, PyTuple, type PyType, type Value } from '../../objects/value.ts';
import { sha512 } from '../hashlib/sha2.ts';
import { floatArgument } from '../math.ts';
import type { Members, ModuleBuilder } from '../module-builder.ts';
import * as distributions from './distributions.ts';
import { generatorType, jumpAhead, type PyRandom, restoreState, saveState, seed } from './generator.ts';

/** Up to here a float of 53 bits can tell all whole numbers apart. */
const WIDEST = 2n ** 53n;

const isLess = (a: Value, b: Value): boolean => truth(richCompare(a, b, '<'));

/** self.random(), which a derived class may have overridden. */
function drawn(self: Value): Value {
  return callMethod(self, 'random', []);
}

function draw(self: Value): number {
  return floatArgument(drawn(self));
}

/** int(random * n) */
function scaled(random: Value, n: Value): Value {
  if (random instanceof PyFloat && typeof n === 'number') return makeInt(truncateFloat(random.value * n));
  return toInt(multiply(random, n));
}

/** What this needs beside a receiver. */
interface Context {
  runtime: Runtime;
}

/** A number below n, for ranges wider than a float counts. */
function below(c: Context, self: Value, n: Value): Value {
  const getBits = getAttrOrUndefined(self, 'getrandbits');
  const random = getAttr(self, 'random');
  if (getBits !== undefined && (random instanceof PyBuiltin || getBits instanceof PyMethod)) {
    const bits = callValue(getAttr(c.runtime.importModule('math'), 'log'), [subtract(n, 1), new PyFloat(2)], null);
    const k = makeInt(truncateFloat(1.00001 + floatArgument(bits)));
    for (;;) {
      const found = callValue(getBits, [k], null);
      if (isLess(found, n)) return found;
    }
  }
  if (!isLess(n, new PyLong(WIDEST))) {
    const text = 'Underlying random() generator does not supply \nenough bits to choose from a population range this large';
    callValue(getAttr(c.runtime.importModule('warnings'), 'warn'), [text], null);
  }
  return scaled(drawn(self), n);
}

/** A number as an integer that is equal to it. Raises ValueError. */
function whole(value: Value, int: Value, complaint: string): Value {
  const converted = callValue(int, [value], null);
  if (!equals(converted, value)) throw raise(valueError(complaint));
  return converted;
}

interface RangeArguments {
  start: Value;
  stop: Value;
  step: Value;
  int: Value;
  widest: Value;
}

function randomRange(self: Value, { start, stop, step, int, widest }: RangeArguments): Value {
  const from = whole(start, int, 'non-integer arg 1 for randrange()');
  const isWide = (n: Value): boolean => !isLess(n, widest);
  const one = (n: Value): Value => callValue(int, [multiply(drawn(self), n)], null);
  if (stop === null) {
    if (!isLess(0, from)) throw raise(valueError('empty range for randrange()'));
    return isWide(from) ? callMethod(self, '_randbelow', [from]) : one(from);
  }
  const to = whole(stop, int, 'non-integer stop for randrange()');
  const width = subtract(to, from);
  if (equals(step, 1)) {
    if (isLess(0, width)) return callValue(int, [add(from, isWide(width) ? callMethod(self, '_randbelow', [width]) : one(width))], null);
    const text = percentStr('empty range for randrange() (%d,%d, %d)', new PyTuple([from, to, width]));
    throw raise(makeException(ValueError, str(text)));
  }
  const by = whole(step, int, 'non-integer step for randrange()');
  if (equals(by, 0)) throw raise(valueError('zero step for randrange()'));
  const count = floorDivide(isLess(0, by) ? subtract(add(width, by), 1) : add(add(width, by), 1), by);
  if (!isLess(0, count)) throw raise(valueError('empty range for randrange()'));
  return add(from, multiply(by, isWide(count) ? callMethod(self, '_randbelow', [count]) : one(count)));
}

function shuffle(self: Value, list: Value, given: Value): Value {
  const random = given === null ? getAttr(self, 'random') : given;
  for (let i = length(list) - 1; i > 0; i--) {
    const j = scaled(callValue(random, [], null), i + 1);
    const [a, b] = [getItem(list, j), getItem(list, i)];
    setItem(list, i, a);
    setItem(list, j, b);
  }
  return null;
}

/** So large a population that a set of chosen places takes less room than a copy of it. */
function largePopulation(k: number): number {
  return 21 + (k > 5 ? 4 ** Math.ceil(log(k * 3) / log(4)) : 0);
}

function sample(self: Value, population: Value, count: Value): Value {
  const n = length(population);
  if (isLess(count, 0) || isLess(n, count)) throw raise(valueError('sample larger than population'));
  const { items } = multiply(new PyList([null]), count) as PyList;
  const k = items.length;
  if (n <= largePopulation(k) || getAttrOrUndefined(population, 'keys') !== undefined) {
    const pool = toArray(population);
    for (let i = 0; i < k; i++) {
      const j = Number(integerValue(scaled(drawn(self), n - i)));
      items[i] = pool[j];
      pool[j] = pool[n - i - 1];
    }
    return new PyList(items);
  }
  const selected = new Set<number>();
  try {
    for (let i = 0; i < k; i++) {
      let j = Number(integerValue(scaled(drawn(self), n)));
      while (selected.has(j)) j = Number(integerValue(scaled(drawn(self), n)));
      selected.add(j);
      items[i] = getItem(population, j);
    }
  } catch (error) {
    // Sets and the like have no places: the number that was drawn is gone.
    if (population instanceof PyList || !(isRaised(error, PyTypeError) || isRaised(error, KeyError))) throw error;
    return callMethod(self, 'sample', [new PyTuple(toArray(population)), count]);
  }
  return new PyList(items);
}

function gauss(self: Value, mu: Value, sigma: Value): Value {
  let z = getAttr(self, 'gauss_next');
  setAttr(self, 'gauss_next', null);
  if (z === null) {
    const [first, second] = distributions.gaussPair(() => draw(self));
    z = new PyFloat(first);
    setAttr(self, 'gauss_next', new PyFloat(second));
  }
  return add(mu, multiply(z, sigma));
}

function triangular(self: Value, low: Value, high: Value, mode: Value): Value {
  let u = draw(self);
  let c: Value = new PyFloat(0.5);
  try {
    if (mode !== null) c = trueDivide(subtract(mode, low), subtract(high, low));
  } catch (error) {
    if (isRaised(error, ZeroDivisionError)) return low;
    throw error;
  }
  let [from, to] = [low, high];
  if (isLess(c, new PyFloat(u))) {
    u = 1 - u;
    c = subtract(new PyFloat(1), c);
    [from, to] = [high, low];
  }
  return add(from, multiply(subtract(to, from), power(multiply(new PyFloat(u), c), new PyFloat(0.5))));
}

const ONE = new PyFloat(1);
const float = (x: number): Value => new PyFloat(x);

/** Distributions: parameters and how they are drawn. */
const DISTRIBUTIONS: [string, string[], (self: Value, ...numbers: Value[]) => Value][] = [
  ['uniform', ['a', 'b'], (self, a, b) => add(a, multiply(subtract(b, a), drawn(self)))],
  ['normalvariate', ['mu', 'sigma'], (self, mu, sigma) => add(mu, multiply(float(distributions.standardNormal(() => draw(self))), sigma))],
  ['lognormvariate', ['mu', 'sigma'], (self, mu, sigma) => exponential(callMethod(self, 'normalvariate', [mu, sigma]))],
  ['expovariate', ['lambd'], (self, lambda) => divide(float(-log(1 - draw(self))), lambda)],
  ['gauss', ['mu', 'sigma'], gauss],
  [
    'vonmisesvariate',
    ['mu', 'kappa'],
    (self, mu, kappa) => float(distributions.vonmisesvariate(() => draw(self), floatArgument(mu), floatArgument(kappa))),
  ],
  [
    'gammavariate',
    ['alpha', 'beta'],
    (self, alpha, beta) => {
      if (!isLess(0, alpha) || !isLess(0, beta)) throw raise(valueError('gammavariate: alpha and beta must be > 0.0'));
      return float(distributions.gammavariate(() => draw(self), floatArgument(alpha), floatArgument(beta)));
    },
  ],
  [
    'betavariate',
    ['alpha', 'beta'],
    (self, alpha, beta) => {
      const y = callMethod(self, 'gammavariate', [alpha, ONE]);
      if (equals(y, 0)) return float(0);
      return divide(y, add(y, callMethod(self, 'gammavariate', [beta, ONE])));
    },
  ],
  ['paretovariate', ['alpha'], (self, alpha) => divide(ONE, power(float(1 - draw(self)), divide(ONE, alpha)))],
  ['weibullvariate', ['alpha', 'beta'], (self, alpha, beta) => multiply(alpha, power(float(-log(1 - draw(self))), divide(ONE, beta)))],
];

/** math.exp. Raises OverflowError, TypeError. */
function exponential(value: Value): Value {
  const result = exp(floatArgument(value));
  if (result === Infinity && Number.isFinite(floatArgument(value))) throw raise(overflowError('math range error'));
  return float(result);
}

/** Words as integers of 32 bits. Raises TypeError. */
function wordsOfVersionTwo(words: Value): Value {
  try {
    return new PyTuple(toArray(words).map((word) => remainder(toLong(word), new PyLong(2n ** 32n))));
  } catch (error) {
    if (!isRaised(error, ValueError)) throw error;
    throw raise(new PyException(PyTypeError, new PyTuple([error.value])));
  }
}

function stateMembers(m: ModuleBuilder): Members {
  const jump = m.method('jumpahead', ['self', 'n'], (self, n) => {
    const digest = sha512(repr(n) + repr(callMethod(self, 'getstate', [])));
    return jumpAhead(self as PyRandom, makeInt(BigInt(`0x${encodeHex(digest)}`)));
  });
  return {
    getstate: m.method(
      'getstate',
      ['self'],
      (self) => new PyTuple([getAttr(self, 'VERSION'), saveState(self as PyRandom), getAttr(self, 'gauss_next')]),
    ),
    setstate: m.method('setstate', ['self', 'state'], (self, state) => {
      const version = getItem(state, 0);
      const isOld = equals(version, 2);
      if (!isOld && !equals(version, 3)) refuseVersion(version, getAttr(self, 'VERSION'));
      const [, words, next] = unpackThree(state);
      setAttr(self, 'gauss_next', next);
      // Machines of 64 bits wrote negative words once.
      const fitting = isOld ? wordsOfVersionTwo(words) : words;
      return restoreState(self as PyRandom, fitting);
    }),
    jumpahead: jump,
    __getstate__: m.method('__getstate__', ['self'], (self) => callMethod(self, 'getstate', [])),
    __setstate__: m.method('__setstate__', ['self', 'state'], (self, state) => {
      callMethod(self, 'setstate', [state]);
      return null;
    }),
    __reduce__: m.method(
      '__reduce__',
      ['self'],
      (self) => new PyTuple([getAttr(self, '__class__'), new PyTuple([]), callMethod(self, 'getstate', [])]),
    ),
  };
}

/** `version, state, next = value`. Raises ValueError. */
export function unpackThree(value: Value): Value[] {
  const parts = toArray(value);
  if (parts.length > 3) throw raise(valueError('too many values to unpack'));
  if (parts.length < 3) throw raise(valueError(`need more than ${parts.length} value${parts.length === 1 ? '' : 's'} to unpack`));
  return parts;
}

export function refuseVersion(version: Value, own: Value): never {
  throw raise(valueError(`state with version ${str(version)} passed to Random.setstate() of version ${str(own)}`));
}

export function defineRandom(runtime: Runtime, m: ModuleBuilder): PyType {
  const c: Context = { runtime };
  const builtin = (name: string): Value => runtime.builtins.getStr(name) ?? null;
  const members: Members = {
    VERSION: 3,
    __init__: m.method(
      '__init__',
      ['self', 'x'],
      (self, x) => {
        callMethod(self, 'seed', [x]);
        setAttr(self, 'gauss_next', null);
        return null;
      },
      [null],
    ),
    seed: m.method(
      'seed',
      ['self', 'a'],
      (self, a) => {
        seed(self as PyRandom, a);
        setAttr(self, 'gauss_next', null);
        return null;
      },
      [null],
    ),
    ...stateMembers(m),
    randrange: m.method(
      'randrange',
      ['self', 'start', 'stop', 'step', '_int', '_maxwidth'],
      (self, start, stop, step, int, widest) => randomRange(self, { start, stop, step, int, widest }),
      [null, 1, builtin('int'), new PyLong(WIDEST)],
    ),
    randint: m.method('randint', ['self', 'a', 'b'], (self, a, b) => callMethod(self, 'randrange', [a, add(b, 1)])),
    _randbelow: m.method('_randbelow', ['self', 'n'], (self, n) => below(c, self, n)),
    choice: m.method('choice', ['self', 'seq'], (self, seq) => {
      const random = drawn(self);
      return getItem(seq, scaled(random, length(seq)));
    }),
    shuffle: m.method('shuffle', ['self', 'x', 'random'], shuffle, [null]),
    sample: m.method('sample', ['self', 'population', 'k'], sample),
    triangular: m.method('triangular', ['self', 'low', 'high', 'mode'], triangular, [float(0), float(1), null]),
  };
  for (const [name, parameters, fn] of DISTRIBUTIONS) members[name] = m.method(name, ['self', ...parameters], fn);
  return m.newClass('Random', [generatorType()], members);
}
