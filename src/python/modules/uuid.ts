/** uuid. Time-based ones are made of random bytes: a configuration sees no network card. */
import { getAttr, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { compareThreeWay } from '../objects/compare.ts';
import { raise, typeError, valueError } from '../objects/exceptions.ts';
import { PyProperty } from '../objects/function.ts';
import { hashToInt, hashValue } from '../objects/hash.ts';
import { integerValue } from '../objects/index-value.ts';
import { isInstance } from '../objects/instance-check.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { encodeHex } from '../objects/text/codecs/byte-transforms.ts';
import { str } from '../objects/text.ts';
import { NotImplemented, PyLong, type PyType, type Value } from '../objects/value.ts';
import { md5 } from './hashlib/md5.ts';
import { sha1 } from './hashlib/sha1.ts';
import { ModuleBuilder } from './module-builder.ts';

const NAMESPACES: Record<string, string> = {
  NAMESPACE_DNS: '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
  NAMESPACE_URL: '6ba7b811-9dad-11d1-80b4-00c04fd430c8',
  NAMESPACE_OID: '6ba7b812-9dad-11d1-80b4-00c04fd430c8',
  NAMESPACE_X500: '6ba7b814-9dad-11d1-80b4-00c04fd430c8',
};

const numberOf = (self: Value): bigint => BigInt(integerValue(getAttr(self, 'int')) as number | bigint);
const hexOf = (self: Value): string => numberOf(self).toString(16).padStart(32, '0');

function dashed(hex: string): string {
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The number that the arguments of UUID() give. Raises TypeError, ValueError. */
function numberFrom(hex: Value, bytes: Value, int: Value, version: Value): bigint {
  const given = [hex, bytes, int].filter((value) => value !== null);
  if (given.length !== 1) throw raise(typeError('need one of hex, bytes, bytes_le, fields, or int'));
  let n: bigint;
  if (hex !== null) {
    const digits = str(hex)
      .replace('urn:', '')
      .replace('uuid:', '')
      .replace(/^[{}]+|[{}]+$/g, '')
      .replaceAll('-', '');
    if (digits.length !== 32) throw raise(valueError('badly formed hexadecimal UUID string'));
    if (!/^[0-9a-fA-F]+$/.test(digits)) throw raise(valueError(`invalid literal for long() with base 16: '${digits}'`));
    n = BigInt(`0x${digits}`);
  } else if (bytes !== null) {
    if (str(bytes).length !== 16) throw raise(valueError('bytes is not a 16-char string'));
    n = BigInt(`0x${encodeHex(str(bytes))}`);
  } else {
    n = BigInt(integerValue(int) as number | bigint);
  }
  if (n < 0n || n >= 1n << 128n) throw raise(valueError('int is out of range (need a 128-bit value)'));
  return version === null ? n : withVersion(n, BigInt(integerValue(version) as number | bigint));
}

function withVersion(n: bigint, version: bigint): bigint {
  const variant = (n & ~(0xc000n << 48n)) | (0x8000n << 48n);
  return (variant & ~(0xf000n << 64n)) | (version << 76n);
}

function defineClass(m: ModuleBuilder): PyType {
  const property = (name: string, get: (self: Value) => Value): Value => new PyProperty(m.method(name, ['self'], get), null, null, null);
  const field =
    (shift: bigint, mask: bigint) =>
    (self: Value): Value =>
      new PyLong((numberOf(self) >> shift) & mask);
  const cls: PyType = m.newClass('UUID', [], {
    __init__: m.method(
      '__init__',
      ['self', 'hex', 'bytes', 'bytes_le', 'fields', 'int', 'version'],
      (self, hex, bytes, _bytesLe, _fields, int, version) => {
        const n = numberFrom(hex, bytes, int, version);
        setAttr(self, 'int', int !== null && version === null ? int : new PyLong(n));
        return null;
      },
      [null, null, null, null, null, null],
    ),
    __cmp__: m.method('__cmp__', ['self', 'other'], (self, other) =>
      isInstance(other, cls) ? compareThreeWay(getAttr(self, 'int'), getAttr(other, 'int')) : NotImplemented,
    ),
    __hash__: m.method('__hash__', ['self'], (self) => hashToInt(hashValue(getAttr(self, 'int')))),
    __int__: m.method('__int__', ['self'], (self) => getAttr(self, 'int')),
    __repr__: m.method('__repr__', ['self'], (self) => `UUID('${dashed(hexOf(self))}')`),
    __str__: m.method('__str__', ['self'], (self) => dashed(hexOf(self))),
    hex: property('hex', hexOf),
    urn: property('urn', (self) => `urn:uuid:${dashed(hexOf(self))}`),
    bytes: property('bytes', (self) => hexOf(self).replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)))),
    version: property('version', (self) => Number((numberOf(self) >> 76n) & 15n)),
    time_low: property('time_low', field(96n, 0xffffffffn)),
    node: property('node', field(0n, 0xffffffffffffn)),
  });
  return cls;
}

export const uuidModule: ModuleFactory = (runtime: Runtime) => {
  const m = new ModuleBuilder('uuid', 'UUID objects (universally unique identifiers) according to RFC 4122.');
  const cls = defineClass(m);
  const make = (bytes: string, version: number): Value => callValue(cls, [null, bytes, null, null, null, version], null);
  const random = (): string => String.fromCharCode(...runtime.host.randomBytes(16));
  const bytesOf = (namespace: Value): string => str(getAttr(namespace, 'bytes'));
  m.def('uuid1', ['node', 'clock_seq'], () => make(random(), 1), [null, null]);
  m.def('uuid3', ['namespace', 'name'], (namespace, name) => make(md5(bytesOf(namespace) + str(name)), 3));
  m.def('uuid4', [], () => make(random(), 4));
  m.def('uuid5', ['namespace', 'name'], (namespace, name) => make(sha1(bytesOf(namespace) + str(name)).slice(0, 16), 5));
  for (const name of Object.keys(NAMESPACES)) m.set(name, callValue(cls, [NAMESPACES[name]], null));
  return m.module;
};
