/** _random.Random: the generator that Python has in C. */
import { runtime } from '../../evaluate/frame.ts';
import { PyDict } from '../../objects/dict.ts';
import { MemoryError, makeException, overflowError, raise, SystemError, typeError, valueError } from '../../objects/exceptions.ts';
import { hashToInt, hashValue } from '../../objects/hash.ts';
import { asInt, integerValue } from '../../objects/index-value.ts';
import { noArgs, oneArg, positional, setMethods, variadic } from '../../objects/native.ts';
import { readyType } from '../../objects/special-methods.ts';
import { objectType, typeOf } from '../../objects/types.ts';
import { checkCount } from '../../objects/unpack-arguments.ts';
import { PyFloat, PyLong, PyObject, PyTuple, type PyType, type Value } from '../../objects/value.ts';
import { extensionType } from '../extension-type.ts';
import { MersenneTwister, N } from './mersenne-twister.ts';

export class PyRandom extends PyObject {
  readonly generator = new MersenneTwister();
}

/** A whole number of random bytes of the host's. */
export function hostNumber(bytes: number): bigint {
  let n = 0n;
  for (const byte of runtime().host.randomBytes(bytes)) n = (n << 8n) | BigInt(byte);
  return n;
}

/** Seeds from an integer by its digits, from anything else by its hash, from None by the host's random bytes. */
export function seed(self: PyRandom, value: Value): void {
  const whole = value === null ? hostNumber(32) : integerValue(value);
  let n = whole === undefined ? BigInt.asUintN(64, BigInt(hashToInt(hashValue(value)))) : BigInt(whole);
  if (n < 0n) n = -n;
  const key: number[] = [];
  for (; n > 0n; n >>= 32n) key.push(Number(n & 0xffffffffn));
  self.generator.seed(key.length === 0 ? [0] : key);
}

function randomBits(self: PyRandom, count: Value): Value {
  let k = asInt(count);
  if (k <= 0) throw raise(valueError('number of bits must be greater than zero'));
  // V8's bigints end at 2**30 bits.
  if (k >= 2 ** 30) throw raise(makeException(MemoryError, ''));
  const words: string[] = [];
  for (; k > 0; k -= 32) {
    const word = self.generator.next32();
    words.push((k < 32 ? word >>> (32 - k) : word).toString(16).padStart(8, '0'));
  }
  return new PyLong(BigInt(`0x${words.reverse().join('')}`));
}

export function saveState(self: PyRandom): Value {
  return new PyTuple(self.generator.save().map((word) => new PyLong(BigInt(word))));
}

export function restoreState(self: PyRandom, state: Value): Value {
  if (!(state instanceof PyTuple)) throw raise(typeError('state vector must be a tuple'));
  if (state.items.length !== N + 1) throw raise(valueError('state vector is the wrong size'));
  const words = state.items.slice(0, N).map(wordOf);
  const index = asInt(state.items[N]);
  if (index < 0 || index > N) throw raise(valueError('invalid state'));
  self.generator.restore([...words, index]);
  return null;
}

/** The last 32 bits of what C takes as an unsigned number. */
function wordOf(value: Value): number {
  const n = integerValue(value);
  if (n === undefined) throw raise(makeException(SystemError, 'Objects/longobject.c:426: bad argument to internal function'));
  if (n < 0) throw raise(overflowError("can't convert negative value to unsigned long"));
  if (n >= 1n << 64n) throw raise(overflowError('long int too large to convert'));
  return Number(BigInt.asUintN(32, BigInt(n)));
}

export function jumpAhead(self: PyRandom, n: Value): Value {
  const by = integerValue(n);
  if (by === undefined) throw raise(typeError(`jumpahead requires an integer, not '${typeOf(n).fullName}'`));
  self.generator.jump(BigInt(by));
  return null;
}

let baseType: PyType | null = null;

/** The type, one for all loads. */
export function generatorType(): PyType {
  if (baseType !== null) return baseType;
  const type = extensionType('_random', 'Random', objectType, PyRandom);
  baseType = type;
  readyType(type, {
    new: (cls, args) => {
      const made = new PyRandom();
      if (cls !== type) made.type = cls;
      if (cls.hasDict) made.attrs = new PyDict();
      checkCount('seed', 0, 1, args.length);
      if (args.length === 1) seed(made, args[0]);
      return made;
    },
    init: () => undefined,
  });
  setMethods(type, {
    random: noArgs((self: PyRandom) => new PyFloat(self.generator.random())),
    seed: variadic((self: PyRandom, args) => {
      checkCount('seed', 0, 1, args.length);
      seed(self, args[0] ?? null);
      return null;
    }),
    getstate: noArgs(saveState),
    setstate: oneArg(restoreState),
    jumpahead: oneArg(jumpAhead),
    getrandbits: positional(1, 1, randomBits),
  });
  return type;
}
