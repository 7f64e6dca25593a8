/** hashlib. A hash object keeps what it was given and works out the digest when it is asked. */
import '../objects/object-type.ts';
import { makeException, TypeError as PyTypeError, raise, typeError, valueError } from '../objects/exceptions.ts';
import { attribute, bindArguments, nativeKeywords, noArgs, oneArg, setMethods } from '../objects/native.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { readyType } from '../objects/special-methods.ts';
import { encodeHex } from '../objects/text/codecs/byte-transforms.ts';
import { encodeAscii, hexAddress, strValue } from '../objects/text.ts';
import { objectType, typeOf } from '../objects/types.ts';
import { type KwArgs, PyObject, PyTuple, PyUnicode, type Value } from '../objects/value.ts';
import { extensionType } from './extension-type.ts';
import { md5 } from './hashlib/md5.ts';
import { sha1 } from './hashlib/sha1.ts';
import { sha224, sha256, sha384, sha512 } from './hashlib/sha2.ts';
import { ModuleBuilder } from './module-builder.ts';

interface Algorithm {
  name: string;
  digestSize: number;
  blockSize: number;
  digest: (bytes: string) => string;
}

const ALGORITHMS: readonly Algorithm[] = [
  { name: 'md5', digestSize: 16, blockSize: 64, digest: md5 },
  { name: 'sha1', digestSize: 20, blockSize: 64, digest: sha1 },
  { name: 'sha224', digestSize: 28, blockSize: 64, digest: sha224 },
  { name: 'sha256', digestSize: 32, blockSize: 64, digest: sha256 },
  { name: 'sha384', digestSize: 48, blockSize: 128, digest: sha384 },
  { name: 'sha512', digestSize: 64, blockSize: 128, digest: sha512 },
];

class PyHash extends PyObject {
  constructor(
    readonly algorithm: Algorithm,
    public message: string,
  ) {
    super();
  }
}

/** Bytes to be hashed: a str's, or those of a unicode that is ASCII. */
function messageBytes(value: Value, fn: 'new' | 'update'): string {
  const bytes = strValue(value);
  if (bytes !== undefined) return bytes;
  if (value instanceof PyUnicode) return encodeAscii(value.value);
  throw raise(typeError(`${fn}() argument 1 must be string or buffer, not ${value === null ? 'None' : typeOf(value).name}`));
}

let typeMade = false;

/** Gives hash objects their type, before the first one is made. */
function makeHashType(): void {
  if (typeMade) return;
  typeMade = true;
  const type = extensionType('_hashlib', 'HASH', objectType, PyHash);
  type.basetype = false;
  readyType(type, { repr: (self) => `<${(self as PyHash).algorithm.name} HASH object @ ${hexAddress(self)}>` });
  setMethods(type, {
    update: oneArg((self: PyHash, value) => {
      self.message += messageBytes(value, 'update');
      return null;
    }),
    digest: noArgs((self: PyHash) => self.algorithm.digest(self.message)),
    hexdigest: noArgs((self: PyHash) => encodeHex(self.algorithm.digest(self.message))),
    copy: noArgs((self: PyHash) => new PyHash(self.algorithm, self.message)),
    name: attribute((self: PyHash) => self.algorithm.name),
    digest_size: attribute((self: PyHash) => self.algorithm.digestSize),
    digestsize: attribute((self: PyHash) => self.algorithm.digestSize),
    block_size: attribute((self: PyHash) => self.algorithm.blockSize),
  });
}

function makeHash(algorithm: Algorithm, value: Value | undefined): Value {
  return new PyHash(algorithm, value === undefined ? '' : messageBytes(value, 'new'));
}

/** hashlib.new(name, string='') */
function newHash(args: Value[], kw: KwArgs | null): Value {
  const [name, value] = bindArguments('new', ['name', 'string'], 1, args, kw);
  const text = strValue(name) ?? (name instanceof PyUnicode ? encodeAscii(name.value) : undefined);
  if (text === undefined) throw raise(makeException(PyTypeError, 'name must be a string'));
  const algorithm = ALGORITHMS.find((known) => known.name === text.toLowerCase());
  if (algorithm === undefined) throw raise(valueError(`unsupported hash type ${text}`));
  return makeHash(algorithm, value);
}

export const hashlibModule: ModuleFactory = () => {
  makeHashType();
  const m = new ModuleBuilder('hashlib', 'hashlib module - A common interface to many hash functions.');
  for (const algorithm of ALGORITHMS) {
    m.set(
      algorithm.name,
      nativeKeywords(`openssl_${algorithm.name}`, ['string'], 0, (value) => makeHash(algorithm, value)),
    );
  }
  m.nativeVariadic('new', newHash);
  m.set('algorithms', new PyTuple(ALGORITHMS.map((algorithm) => algorithm.name)));
  return m.module;
};

/** The modules md5 and sha of old, each with one algorithm. */
export function oldHashModule(module: 'md5' | 'sha', name: 'md5' | 'sha1'): ModuleFactory {
  return () => {
    makeHashType();
    const algorithm = ALGORITHMS.find((known) => known.name === name) as Algorithm;
    const m = new ModuleBuilder(module);
    for (const fn of ['new', module]) m.nativeKeywords(fn, ['string'], 0, (value) => makeHash(algorithm, value));
    m.setAll({ digest_size: algorithm.digestSize, blocksize: 1 });
    return m.module;
  };
}
