/** random.WichmannHill, the generator of Python's early versions, and random.SystemRandom, the host's. */
import { divmod, multiply, power } from '../../objects/arithmetic.ts';
import { getAttr, setAttr } from '../../objects/attributes.ts';
import { equals, richCompare } from '../../objects/compare.ts';
import { makeException, NotImplementedError, raise, typeError, valueError } from '../../objects/exceptions.ts';
import { hashToInt, hashValue } from '../../objects/hash.ts';
import { integerValue, makeInt } from '../../objects/index-value.ts';
import { getItem } from '../../objects/items.ts';
import { toInt } from '../../objects/number-slots.ts';
import type { Runtime } from '../../objects/runtime.ts';
import { callMethod } from '../../objects/special-methods.ts';
import { truth } from '../../objects/truth.ts';
import { intType, typeOf } from '../../objects/types.ts';
import { PyFloat, PyLong, PyTuple, type PyType, type Value } from '../../objects/value.ts';
import type { ModuleBuilder } from '../module-builder.ts';
import { hostNumber } from './generator.ts';
import { refuseVersion, unpackThree } from './random-class.ts';

/** Multipliers and moduli of the three parts. */
const PARTS = [
  [171, 30269],
  [172, 30307],
  [170, 30323],
] as const;

const numbersOf = (self: Value): number[] => (getAttr(self, '_seed') as PyTuple).items.map((part) => Number(integerValue(part)));

function keep(self: Value, parts: readonly Value[]): void {
  setAttr(self, '_seed', new PyTuple([...parts]));
}

/** Takes the remainders by some numbers out of an integer, one after the other; what is left comes last. */
function digits(value: Value, moduli: readonly number[]): Value[] {
  let rest = value;
  const found = moduli.map((modulus) => {
    const [quotient, digit] = (divmod(rest, modulus) as PyTuple).items;
    rest = quotient;
    return toInt(digit);
  });
  return [...found, rest];
}

function seedWichmannHill(self: Value, given: Value): void {
  const a = given === null ? new PyLong(hostNumber(16)) : integerValue(given) === undefined ? hashToInt(hashValue(given)) : given;
  const parts = digits(
    a,
    PARTS.map(([, modulus]) => modulus - 1),
  ).slice(0, 3);
  keep(
    self,
    parts.map((part) => makeInt(Number(integerValue(part)) + 1)),
  );
  setAttr(self, 'gauss_next', null);
}

function nextWichmannHill(self: Value): number {
  const parts = numbersOf(self).map((part, i) => (PARTS[i][0] * part) % PARTS[i][1]);
  keep(self, parts);
  return parts.reduce((sum, part, i) => sum + part / PARTS[i][1], 0) % 1;
}

function jump(self: Value, n: Value): void {
  if (!truth(richCompare(n, 0, '>='))) throw raise(valueError('n must be >= 0'));
  const parts = (getAttr(self, '_seed') as PyTuple).items;
  keep(
    self,
    parts.map((part, i) => {
      const product = toInt(multiply(part, power(PARTS[i][0], n, PARTS[i][1])));
      return makeInt(Number(BigInt(integerValue(product) as number | bigint) % BigInt(PARTS[i][1])));
    }),
  );
}

/** Three small seeds, which the clock gives where all are zero. */
function seedSmall(runtime: Runtime, self: Value, seeds: readonly Value[]): void {
  if (!seeds.every((part) => typeOf(part) === intType)) throw raise(typeError('seeds must be integers'));
  let parts = seeds.map((part) => Number(part));
  if (!parts.every((part) => part >= 0 && part < 256)) throw raise(valueError('seeds must be in range(0, 256)'));
  if (parts.every((part) => part === 0)) {
    const time = BigInt(Math.floor(runtime.host.now() * 256));
    const mixed = Number((time & 0xffffffn) ^ (time >> 24n));
    parts = [mixed & 255, (mixed >> 8) & 255, (mixed >> 16) & 255];
  }
  keep(
    self,
    parts.map((part) => part || 1),
  );
  setAttr(self, 'gauss_next', null);
}

function seedByHash(self: Value, value: Value): Value {
  const [x, y, z, rest] = digits(hashToInt(hashValue(value)), [256, 256, 256]);
  const parts = [x, y, z].map((part) => {
    const sum = (BigInt(integerValue(part) as number | bigint) + BigInt(integerValue(rest) as number | bigint)) % 256n;
    return Number(sum < 0n ? sum + 256n : sum) || 1;
  });
  return callMethod(self, '_WichmannHill__whseed', parts);
}

export function defineWichmannHill(runtime: Runtime, m: ModuleBuilder, random: PyType): void {
  const nothing =
    (fn: (self: Value, ...args: Value[]) => void) =>
    (self: Value, ...args: Value[]) => {
      fn(self, ...args);
      return null;
    };
  m.newClass('WichmannHill', [random], {
    VERSION: 1,
    seed: m.method('seed', ['self', 'a'], nothing(seedWichmannHill), [null]),
    random: m.method('random', ['self'], (self) => new PyFloat(nextWichmannHill(self))),
    getstate: m.method(
      'getstate',
      ['self'],
      (self) => new PyTuple([getAttr(self, 'VERSION'), getAttr(self, '_seed'), getAttr(self, 'gauss_next')]),
    ),
    setstate: m.method('setstate', ['self', 'state'], (self, state) => {
      const version = getItem(state, 0);
      if (!equals(version, 1)) refuseVersion(version, getAttr(self, 'VERSION'));
      const [, parts, next] = unpackThree(state);
      setAttr(self, '_seed', parts);
      setAttr(self, 'gauss_next', next);
      return null;
    }),
    jumpahead: m.method('jumpahead', ['self', 'n'], nothing(jump)),
    _WichmannHill__whseed: m.method(
      '__whseed',
      ['self', 'x', 'y', 'z'],
      nothing((self, ...seeds) => seedSmall(runtime, self, seeds)),
      [0, 0, 0],
    ),
    whseed: m.method(
      'whseed',
      ['self', 'a'],
      (self, a) => (a === null ? callMethod(self, '_WichmannHill__whseed', []) : seedByHash(self, a)),
      [null],
    ),
  });
}

/** Seven bytes have the 53 bits of a float and three more. */
function systemFloat(): Value {
  return new PyFloat(Number(hostNumber(7) >> 3n) * 2 ** -53);
}

function systemBits(count: Value): Value {
  if (!truth(richCompare(count, 0, '>'))) throw raise(valueError('number of bits must be greater than zero'));
  const k = toInt(count);
  if (!equals(k, count)) throw raise(typeError('number of bits should be an integer'));
  const bits = Number(integerValue(k));
  const bytes = Math.ceil(bits / 8);
  return new PyLong(hostNumber(bytes) >> BigInt(bytes * 8 - bits));
}

export function defineSystemRandom(m: ModuleBuilder, random: PyType): void {
  const nothing = m.method('_stub', ['self', '*args', '**kwds'], () => null);
  const refused = m.method('_notimplemented', ['self', '*args', '**kwds'], () => {
    throw raise(makeException(NotImplementedError, 'System entropy source does not have state.'));
  });
  m.newClass('SystemRandom', [random], {
    random: m.method('random', ['self'], systemFloat),
    getrandbits: m.method('getrandbits', ['self', 'k'], (_self, k) => systemBits(k)),
    _stub: nothing,
    seed: nothing,
    jumpahead: nothing,
    _notimplemented: refused,
    getstate: refused,
    setstate: refused,
  });
}
