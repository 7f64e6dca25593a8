/** hashlib. A hash object keeps what it was given and works out the digest when it is asked. */
import '../objects/object-type.ts';
import { add } from '../objects/arithmetic.ts';
import { readBuffer } from '../objects/buffer-protocol.ts';
import { callValue } from '../objects/call.ts';
import { richCompare } from '../objects/compare.ts';
import { PyException, TypeError as PyTypeError, raise, typeError, ValueError } from '../objects/exceptions.ts';
import { asInt } from '../objects/index-value.ts';
import { argumentCountError, attribute, bindArguments, member, noArgs, PyBuiltin, setMethods, variadic } from '../objects/native.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { PySet } from '../objects/set.ts';
import { readyType } from '../objects/special-methods.ts';
import { encodeHex } from '../objects/text/codecs/byte-transforms.ts';
import { defaultRepr, strValue } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { objectType } from '../objects/types.ts';
import { PyObject, PyTuple, type PyType, PyUnicode, type Value } from '../objects/value.ts';
import { bufferArgument } from './buffer-argument.ts';
import { extensionType } from './extension-type.ts';
import { keyedHash, xorBytes } from './hashlib/keyed.ts';
import { md5 } from './hashlib/md5.ts';
import { sha1 } from './hashlib/sha1.ts';
import { sha224, sha256, sha384, sha512 } from './hashlib/sha2.ts';
import { ModuleBuilder } from './module-builder.ts';

interface Algorithm {
  name: string;
  /** The module of Python's that has it, written in C, and its function there. */
  module: string;
  constructorName: string;
  typeName: string;
  digestSize: number;
  blockSize: number;
  digest: (bytes: string) => string;
  type: PyType | null;
}

function algorithm(name: string, module: string, digestSize: number, blockSize: number, digest: (bytes: string) => string): Algorithm {
  const isOld = module === '_md5' || module === '_sha';
  const names = { constructorName: isOld ? 'new' : name, typeName: isOld ? module.slice(1) : name };
  return { name, module, ...names, digestSize, blockSize, digest, type: null };
}

const ALGORITHMS: readonly Algorithm[] = [
  algorithm('md5', '_md5', 16, 64, md5),
  algorithm('sha1', '_sha', 20, 64, sha1),
  algorithm('sha224', '_sha256', 28, 64, sha224),
  algorithm('sha256', '_sha256', 32, 64, sha256),
  algorithm('sha384', '_sha512', 48, 128, sha384),
  algorithm('sha512', '_sha512', 64, 128, sha512),
];

class PyHash extends PyObject {
  constructor(
    readonly algorithm: Algorithm,
    public message: string,
  ) {
    super();
    this.type = typeOfHashes(algorithm);
  }
}

/** The type of an algorithm's objects, made when the first one is. */
function typeOfHashes(made: Algorithm): PyType {
  if (made.type !== null) return made.type;
  const type = extensionType(made.module, made.typeName, objectType);
  made.type = type;
  type.basetype = false;
  readyType(type, { new: null, repr: defaultRepr });
  const size = made.module === '_sha256' || made.module === '_sha512' ? member : attribute;
  setMethods(type, {
    update: variadic((self: PyHash, args, kw) => {
      if (kw !== null && kw.names.length > 0) throw raise(typeError('update() takes no keyword arguments'));
      if (args.length !== 1) argumentCountError('update', args.length, 1, 1);
      self.message += bufferArgument(args[0], 'update');
      return null;
    }),
    digest: noArgs((self: PyHash) => self.algorithm.digest(self.message)),
    hexdigest: noArgs((self: PyHash) => encodeHex(self.algorithm.digest(self.message))),
    copy: noArgs((self: PyHash) => new PyHash(self.algorithm, self.message)),
    name: attribute((self: PyHash) => self.algorithm.name.toUpperCase()),
    digest_size: size((self: PyHash) => self.algorithm.digestSize),
    digestsize: attribute((self: PyHash) => self.algorithm.digestSize),
    block_size: size((self: PyHash) => self.algorithm.blockSize),
  });
  return type;
}

function makeHash(made: Algorithm, value: Value | undefined): PyHash {
  return new PyHash(made, value === undefined ? '' : bufferArgument(value, 'new'));
}

/** hashlib.md5 and its like. */
function constructorOf(made: Algorithm): PyBuiltin {
  const construct = (args: Value[], kw: Parameters<PyBuiltin['impl']>[1]): Value => {
    if (made.name === 'md5') {
      if (kw !== null && kw.names.length > 0) throw raise(typeError('new() takes no keyword arguments'));
      if (args.length > 1) argumentCountError('new', args.length, 0, 1);
      return makeHash(made, args[0]);
    }
    return makeHash(made, bindArguments('new', ['string'], 0, args, kw)[0]);
  };
  return new PyBuiltin(made.constructorName, construct, undefined, made.module);
}

/** The algorithm of a name, which may be all small or all capital letters. Raises ValueError, TypeError. */
function algorithmOf(name: Value): Algorithm {
  const text = name instanceof PyUnicode ? name.value : strValue(name);
  const found = ALGORITHMS.find((known) => known.name === text || known.name.toUpperCase() === text);
  if (found !== undefined) return found;
  throw raise(new PyException(ValueError, new PyTuple([add('unsupported hash type ', name)])));
}

/** Bytes of a password or salt; a unicode's are those that it has in memory. Raises TypeError. */
function rawBytes(value: Value): string {
  const bytes = readBuffer(value);
  if (bytes === undefined) throw raise(typeError('buffer object expected'));
  return bytes;
}

/** hashlib.pbkdf2_hmac (RFC 2898). */
function deriveKey(name: Value, password: Value, salt: Value, iterations: Value, length: Value): Value {
  if (strValue(name) === undefined) throw raise(new PyException(PyTypeError, new PyTuple([name])));
  const [key, seed] = [rawBytes(password), rawBytes(salt)];
  const { digest, blockSize, digestSize } = algorithmOf(name);
  const refuse = (value: Value): never => {
    throw raise(new PyException(ValueError, new PyTuple([value])));
  };
  if (truth(richCompare(iterations, 1, '<'))) refuse(iterations);
  const size = length === null ? digestSize : length;
  if (truth(richCompare(size, 1, '<'))) refuse(size);
  const hash = keyedHash(digest, blockSize, key);
  const [rounds, wanted] = [asInt(iterations), asInt(size)];
  let derived = '';
  for (let block = 1; derived.length < wanted; block++) {
    let last = hash(seed + String.fromCharCode(block >>> 24, (block >>> 16) & 255, (block >>> 8) & 255, block & 255));
    let sum = last;
    for (let i = 1; i < rounds; i++) {
      last = hash(last);
      sum = xorBytes(sum, last);
    }
    derived += sum;
  }
  return derived.slice(0, wanted);
}

export const hashlibModule: ModuleFactory = () => {
  const m = new ModuleBuilder('hashlib', 'Secure hashes and message digests.');
  const names = ALGORITHMS.map(({ name }) => name);
  for (const known of ALGORITHMS) m.set(known.name, constructorOf(known));
  const create = m.method('__py_new', ['name', 'string'], (name, string) => callValue(m.get(algorithmOf(name).name), [string], null), ['']);
  m.set('new', create);
  m.def('pbkdf2_hmac', ['hash_name', 'password', 'salt', 'iterations', 'dklen'], deriveKey, [null]);
  for (const name of ['algorithms_guaranteed', 'algorithms_available']) {
    const set = new PySet();
    for (const known of names) set.add(known);
    m.set(name, set);
  }
  m.set('algorithms', new PyTuple(names));
  m.set('__all__', new PyTuple([...names, 'new', 'algorithms_guaranteed', 'algorithms_available', 'algorithms', 'pbkdf2_hmac']));
  return m.module;
};

/** The modules md5 and sha of old, each with one algorithm. */
export function oldHashModule(module: 'md5' | 'sha', name: 'md5' | 'sha1'): ModuleFactory {
  return () => {
    const made = ALGORITHMS.find((known) => known.name === name) as Algorithm;
    const m = new ModuleBuilder(module);
    for (const fn of ['new', module]) m.set(fn, constructorOf(made));
    m.setAll({ digest_size: made.digestSize, blocksize: 1 });
    if (module === 'sha') m.set('digestsize', made.digestSize);
    return m.module;
  };
}
