/** random: the same numbers as Python's for the same seed. */

import { runtime } from '../evaluate/frame.ts';
import { add, floorDivide, multiply, subtract } from '../objects/arithmetic.ts';
import { getAttr, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { compareThreeWay, equals } from '../objects/compare.ts';
import { PyDict } from '../objects/dict.ts';
import { raise, valueError } from '../objects/exceptions.ts';
import { floatPower, truncateFloat } from '../objects/float-arithmetic.ts';
import { hashToInt, hashValue } from '../objects/hash.ts';
import { asInt, integerValue, makeInt } from '../objects/index-value.ts';
import { getItem, length, setItem } from '../objects/items.ts';
import { toArray } from '../objects/iterate.ts';
import { noArgs, positional, setMethods } from '../objects/native.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { AnySet } from '../objects/set.ts';
import { callMethod, readyType } from '../objects/special-methods.ts';
import { objectType } from '../objects/types.ts';
import { PyFloat, PyList, PyLong, PyObject, PyTuple, type PyType, type Value } from '../objects/value.ts';
import { extensionType } from './extension-type.ts';
import { exp, log } from './math/elementary.ts';
import { floatArgument } from './math.ts';
import { ModuleBuilder } from './module-builder.ts';
import * as distributions from './random/distributions.ts';
import { MersenneTwister } from './random/mersenne-twister.ts';

class PyRandom extends PyObject {
  readonly generator = new MersenneTwister();
}

/** Seeds from an int by its digits, from anything else by its hash, from None by the host's random bytes. */
function seed(self: PyRandom, value: Value): void {
  let n: bigint;
  if (value === null) {
    n = 0n;
    for (const byte of runtime().host.randomBytes(32)) n = (n << 8n) | BigInt(byte);
  } else {
    const whole = integerValue(value);
    n = whole === undefined ? BigInt.asUintN(64, BigInt(hashToInt(hashValue(value)))) : BigInt(whole);
  }
  if (n < 0n) n = -n;
  const key: number[] = [];
  for (; n > 0n; n >>= 32n) key.push(Number(n & 0xffffffffn));
  self.generator.seed(key.length === 0 ? [0] : key);
}

function randomBits(self: PyRandom, count: Value): Value {
  let k = asInt(count);
  if (k <= 0) throw raise(valueError('number of bits must be greater than zero'));
  let result = 0n;
  for (let shift = 0n; k > 0; k -= 32, shift += 32n) {
    const word = self.generator.next32();
    result |= BigInt(k < 32 ? word >>> (32 - k) : word) << shift;
  }
  return new PyLong(result);
}

let baseType: PyType | null = null;

function makeBaseType(): PyType {
  const type = extensionType('_random', 'Random', objectType, PyRandom);
  readyType(type, {
    new: (cls) => {
      const made = new PyRandom();
      if (cls !== type) made.type = cls;
      if (cls.hasDict) made.attrs = new PyDict();
      return made;
    },
    init: () => undefined,
  });
  setMethods(type, {
    random: noArgs((self: PyRandom) => new PyFloat(self.generator.random())),
    getrandbits: positional(1, 1, (self: PyRandom, count) => randomBits(self, count)),
  });
  return type;
}

/** self.random(), which a derived class may have overridden. */
function draw(self: Value): number {
  return floatArgument(callMethod(self, 'random', []));
}

/** int(random() * n) */
function below(self: Value, n: Value): Value {
  const size = Number(integerValue(n) ?? 0);
  if (size < 9007199254740992) return makeInt(truncateFloat(draw(self) * size));
  return randomBelow(self, BigInt(integerValue(n) as number | bigint));
}

/** Random._randbelow, for ranges wider than a float counts. */
function randomBelow(self: Value, n: bigint): Value {
  const bits = Math.trunc(1.00001 + log(Number(n - 1n)) / log(2));
  for (;;) {
    const r = BigInt(integerValue(callMethod(self, 'getrandbits', [bits])) as number | bigint);
    if (r < n) return new PyLong(r);
  }
}

/** A whole number; floats that are whole pass. Raises ValueError. */
function whole(value: Value, complaint: string): Value {
  if (integerValue(value) !== undefined) return value;
  if (value instanceof PyFloat && Number.isInteger(value.value)) return makeInt(BigInt(value.value));
  throw raise(valueError(complaint));
}

function randomRange(self: Value, start: Value, stop: Value, step: Value): Value {
  const from = whole(start, 'non-integer arg 1 for randrange()');
  const positive = (n: Value): boolean => compareThreeWay(n, 0) > 0;
  if (stop === null) {
    if (positive(from)) return below(self, from);
    throw raise(valueError('empty range for randrange()'));
  }
  const to = whole(stop, 'non-integer stop for randrange()');
  const width = subtract(to, from);
  if (equals(step, 1)) {
    if (positive(width)) return makeInt(integerValue(add(from, below(self, width))) as number | bigint);
    throw raise(valueError(`empty range for randrange() (${integerValue(from)},${integerValue(to)}, ${integerValue(width)})`));
  }
  const by = whole(step, 'non-integer step for randrange()');
  if (equals(by, 0)) throw raise(valueError('zero step for randrange()'));
  const count = floorDivide(add(width, positive(by) ? subtract(by, 1) : add(by, 1)), by);
  if (!positive(count)) throw raise(valueError('empty range for randrange()'));
  return add(from, multiply(by, below(self, count)));
}

function shuffle(self: Value, list: Value, random: Value): Value {
  for (let i = length(list) - 1; i > 0; i--) {
    const drawn = random === null ? draw(self) : floatArgument(callValue(random, [], null));
    const j = Math.trunc(drawn * (i + 1));
    const [a, b] = [getItem(list, i), getItem(list, j)];
    setItem(list, i, b);
    setItem(list, j, a);
  }
  return null;
}

function sample(self: Value, population: Value, count: Value): Value {
  const n = length(population);
  const k = asInt(count);
  if (k < 0 || k > n) throw raise(valueError('sample larger than population'));
  const setSize = 21 + (k > 5 ? 4 ** Math.ceil(log(k * 3) / log(4)) : 0);
  const result: Value[] = [];
  if (n <= setSize || population instanceof PyDict) {
    const pool = toArray(population);
    for (let i = 0; i < k; i++) {
      const j = Math.trunc(draw(self) * (n - i));
      result.push(pool[j]);
      pool[j] = pool[n - i - 1];
    }
    return new PyList(result);
  }
  const source = population instanceof AnySet ? new PyTuple(toArray(population)) : population;
  const selected = new Set<number>();
  for (let i = 0; i < k; i++) {
    let j = Math.trunc(draw(self) * n);
    while (selected.has(j)) j = Math.trunc(draw(self) * n);
    selected.add(j);
    result.push(getItem(source, j));
  }
  return new PyList(result);
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

/** Distributions of floats: parameters, defaults, and how they are drawn. */
const FLOATS: [string, string[], Value[], (random: () => number, ...numbers: number[]) => number][] = [
  ['normalvariate', ['mu', 'sigma'], [], distributions.normalvariate],
  ['lognormvariate', ['mu', 'sigma'], [], (random, mu, sigma) => exp(distributions.normalvariate(random, mu, sigma))],
  ['expovariate', ['lambd'], [], distributions.expovariate],
  ['vonmisesvariate', ['mu', 'kappa'], [], distributions.vonmisesvariate],
  ['betavariate', ['alpha', 'beta'], [], distributions.betavariate],
  ['paretovariate', ['alpha'], [], (random, alpha) => 1 / floatPower(1 - random(), 1 / alpha)],
  ['weibullvariate', ['alpha', 'beta'], [], (random, alpha, beta) => alpha * floatPower(-log(1 - random()), 1 / beta)],
];

function defineRandom(m: ModuleBuilder, base: PyType): PyType {
  const members: Record<string, Value> = {
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
    getstate: m.method('getstate', ['self'], (self) => {
      const words = new PyTuple((self as PyRandom).generator.save().map((word) => new PyLong(BigInt(word))));
      return new PyTuple([3, words, getAttr(self, 'gauss_next')]);
    }),
    setstate: m.method('setstate', ['self', 'state'], (self, state) => {
      const [version, words, next] = toArray(state);
      if (!equals(version, 3)) throw raise(valueError(`state with version ${asInt(version)} passed to Random.setstate() of version 3`));
      (self as PyRandom).generator.restore(toArray(words).map((word) => Number(integerValue(word))));
      setAttr(self, 'gauss_next', next);
      return null;
    }),
    randrange: m.method('randrange', ['self', 'start', 'stop', 'step', '_int', '_maxwidth'], randomRange, [null, 1, null, null]),
    randint: m.method('randint', ['self', 'a', 'b'], (self, a, b) => callMethod(self, 'randrange', [a, add(b, 1)])),
    choice: m.method('choice', ['self', 'seq'], (self, seq) => getItem(seq, makeInt(Math.trunc(draw(self) * length(seq))))),
    shuffle: m.method('shuffle', ['self', 'x', 'random'], shuffle, [null]),
    sample: m.method('sample', ['self', 'population', 'k'], sample),
    uniform: m.method('uniform', ['self', 'a', 'b'], (self, a, b) => add(a, multiply(subtract(b, a), new PyFloat(draw(self))))),
    gauss: m.method('gauss', ['self', 'mu', 'sigma'], gauss),
    triangular: m.method(
      'triangular',
      ['self', 'low', 'high', 'mode'],
      (self, low, high, mode) => {
        const middle = mode === null ? null : floatArgument(mode);
        return new PyFloat(distributions.triangular(() => draw(self), floatArgument(low), floatArgument(high), middle));
      },
      [new PyFloat(0), new PyFloat(1), null],
    ),
    gammavariate: m.method('gammavariate', ['self', 'alpha', 'beta'], (self, alpha, beta) => {
      const [a, b] = [floatArgument(alpha), floatArgument(beta)];
      if (a <= 0 || b <= 0) throw raise(valueError('gammavariate: alpha and beta must be > 0.0'));
      return new PyFloat(distributions.gammavariate(() => draw(self), a, b));
    }),
  };
  for (const [name, parameters, defaults, fn] of FLOATS) {
    members[name] = m.method(
      name,
      ['self', ...parameters],
      (self, ...numbers) => new PyFloat(fn(() => draw(self), ...numbers.map(floatArgument))),
      defaults,
    );
  }
  return m.newClass('Random', [base], members);
}

const EXPORTED = [
  ...['seed', 'random', 'uniform', 'triangular', 'randint', 'choice', 'randrange', 'sample', 'shuffle', 'normalvariate', 'lognormvariate'],
  ...['expovariate', 'vonmisesvariate', 'gammavariate', 'gauss', 'betavariate', 'paretovariate', 'weibullvariate', 'getstate', 'setstate'],
  'getrandbits',
];

export const randomModule: ModuleFactory = () => {
  baseType ??= makeBaseType();
  const m = new ModuleBuilder('random', 'Random variable generators.');
  const cls = defineRandom(m, baseType);
  m.newClass('SystemRandom', [cls], {
    random: m.method('random', ['self'], (self) => {
      seed(self as PyRandom, null);
      return new PyFloat((self as PyRandom).generator.random());
    }),
    seed: m.method('seed', ['self', '*args', '**kwds'], () => null),
  });
  const shared = callValue(cls, [], null);
  for (const name of EXPORTED) m.set(name, getAttr(shared, name));
  return m.module;
};
