/** uuid. Time-based ones have a random node: a configuration sees no network card. */
import { add, bitAnd, bitOr, invert, lshift, rshift } from '../objects/arithmetic.ts';
import { getAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { compareThreeWay, equals, richCompare } from '../objects/compare.ts';
import { PyDict } from '../objects/dict.ts';
import { raise, typeError, valueError } from '../objects/exceptions.ts';
import { PyProperty } from '../objects/function.ts';
import { hashToInt, hashValue } from '../objects/hash.ts';
import { makeInt } from '../objects/index-value.ts';
import { isInstance } from '../objects/instance-check.ts';
import { getItem, getSlice, length } from '../objects/items.ts';
import { toArray } from '../objects/iterate.ts';
import { integerFromArguments, toInt } from '../objects/number-slots.ts';
import { percentStr } from '../objects/percent.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { encodeHex } from '../objects/text/codecs/byte-transforms.ts';
import { repr, str, strValue } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { typeOf } from '../objects/types.ts';
import { KwArgs, NotImplemented, PyLong, type PyObject, PyTuple, PyUnicode, type Value } from '../objects/value.ts';
import { type Members, ModuleBuilder } from './module-builder.ts';

const NAMESPACES: Record<string, string> = {
  NAMESPACE_DNS: '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
  NAMESPACE_URL: '6ba7b811-9dad-11d1-80b4-00c04fd430c8',
  NAMESPACE_OID: '6ba7b812-9dad-11d1-80b4-00c04fd430c8',
  NAMESPACE_X500: '6ba7b814-9dad-11d1-80b4-00c04fd430c8',
};

const VARIANTS: Record<string, string> = {
  RESERVED_NCS: 'reserved for NCS compatibility',
  RFC_4122: 'specified in RFC 4122',
  RESERVED_MICROSOFT: 'reserved for Microsoft compatibility',
  RESERVED_FUTURE: 'reserved for future definition',
};

const long = (n: bigint): Value => new PyLong(n);
const numberOf = (self: Value): Value => getAttr(self, 'int');

/** Is it at least zero and below 2**bits? */
function fits(value: Value, bits: number): boolean {
  return truth(richCompare(0, value, '<=')) && truth(richCompare(value, long(1n << BigInt(bits)), '<'));
}

function fromHex(hex: Value): Value {
  let digits = callMethod(callMethod(hex, 'replace', ['urn:', '']), 'replace', ['uuid:', '']);
  digits = callMethod(callMethod(digits, 'strip', ['{}']), 'replace', ['-', '']);
  if (length(digits) !== 32) throw raise(valueError('badly formed hexadecimal UUID string'));
  return integerFromArguments(digits, 16, 'long');
}

/** ord() of each character. */
function byteOf(char: Value): number {
  const text = char instanceof PyUnicode ? char.value : strValue(char);
  if (text === undefined) throw raise(typeError(`ord() expected string of length 1, but ${typeOf(char).fullName} found`));
  return text.codePointAt(0) as number;
}

function fromBytes(bytes: Value): Value {
  if (length(bytes) !== 16) throw raise(valueError('bytes is not a 16-char string'));
  const digits = toArray(bytes).map((char) => byteOf(char).toString(16).padStart(2, '0'));
  return integerFromArguments(digits.join(''), 16, 'long');
}

/** The three first fields' bytes the other way round. */
function reordered(bytes: Value): Value {
  let result: Value = '';
  for (const [i, at] of [3, 2, 1, 0, 5, 4, 7, 6].entries()) result = i === 0 ? getItem(bytes, at) : add(result, getItem(bytes, at));
  return add(result, getSlice(bytes, 8, undefined));
}

function fromLittleEndian(bytes: Value): Value {
  if (length(bytes) !== 16) throw raise(valueError('bytes_le is not a 16-char string'));
  return fromBytes(reordered(bytes));
}

/** Sizes of the fields in bits. */
const FIELDS = [32, 16, 16, 8, 8, 48];

function fromFields(fields: Value): Value {
  if (length(fields) !== 6) throw raise(valueError('fields is not a 6-tuple'));
  const values = toArray(fields);
  for (const [i, bits] of FIELDS.entries()) {
    const article = bits === 8 ? 'an' : 'a';
    if (!fits(values[i], bits)) throw raise(valueError(`field ${i + 1} out of range (need ${article} ${bits}-bit value)`));
  }
  const [low, mid, high, sequenceHigh, sequenceLow, node] = values;
  const sequence = bitOr(lshift(sequenceHigh, long(8n)), sequenceLow);
  const parts = [lshift(low, long(96n)), lshift(mid, long(80n)), lshift(high, long(64n)), lshift(sequence, long(48n)), node];
  return parts.reduce((whole, part) => bitOr(whole, part));
}

/** Sets the variant of RFC 4122 and a version. */
function withVersion(n: Value, version: Value): Value {
  if (!truth(richCompare(1, version, '<=')) || !truth(richCompare(version, 5, '<='))) throw raise(valueError('illegal version number'));
  const mask = (bits: bigint, shift: bigint): Value => lshift(makeInt(bits), long(shift));
  const variant = bitOr(bitAnd(n, invert(mask(0xc000n, 48n))), mask(0x8000n, 48n));
  return bitOr(bitAnd(variant, invert(mask(0xf000n, 64n))), lshift(version, long(76n)));
}

/** The number that the arguments of UUID() give. Raises TypeError, ValueError. */
function numberFrom(hex: Value, bytes: Value, bytesLe: Value, fields: Value, int: Value, version: Value): Value {
  const given = [hex, bytes, bytesLe, fields, int].filter((value) => !equals(value, null));
  if (given.length !== 1) throw raise(typeError('need one of hex, bytes, bytes_le, fields, or int'));
  let n = int;
  if (hex !== null) n = fromHex(hex);
  else if (bytesLe !== null) n = fromLittleEndian(bytesLe);
  else if (bytes !== null) n = fromBytes(bytes);
  else if (fields !== null) n = fromFields(fields);
  if (!fits(n, 128)) throw raise(valueError('int is out of range (need a 128-bit value)'));
  return version === null ? n : withVersion(n, version);
}

const hexOf = (self: Value): Value => percentStr('%032x', numberOf(self));

function dashed(self: Value): string {
  const hex = str(hexOf(self));
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

function bytesOf(self: Value): string {
  return Array.from(str(hexOf(self)).match(/../g) ?? [], (pair) => String.fromCharCode(Number.parseInt(pair, 16))).join('');
}

function variantOf(self: Value): string {
  const has = (bit: bigint): boolean => truth(bitAnd(numberOf(self), lshift(makeInt(bit), long(48n))));
  if (!has(0x8000n)) return VARIANTS.RESERVED_NCS;
  if (!has(0x4000n)) return VARIANTS.RFC_4122;
  return has(0x2000n) ? VARIANTS.RESERVED_FUTURE : VARIANTS.RESERVED_MICROSOFT;
}

/** Properties, each of which has a method get_… as well. */
function properties(): Record<string, (self: Value) => Value> {
  const field =
    (shift: bigint, mask: bigint) =>
    (self: Value): Value =>
      bitAnd(rshift(numberOf(self), long(shift)), makeInt(mask));
  const get = (self: Value, name: string): Value => getAttr(self, name);
  return {
    bytes: bytesOf,
    bytes_le: (self) => reordered(get(self, 'bytes')),
    fields: (self) =>
      new PyTuple(
        ['time_low', 'time_mid', 'time_hi_version', 'clock_seq_hi_variant', 'clock_seq_low', 'node'].map((name) => get(self, name)),
      ),
    time_low: (self) => rshift(numberOf(self), long(96n)),
    time_mid: field(80n, 0xffffn),
    time_hi_version: field(64n, 0xffffn),
    clock_seq_hi_variant: field(56n, 0xffn),
    clock_seq_low: field(48n, 0xffn),
    time: (self) => {
      const high = lshift(bitAnd(get(self, 'time_hi_version'), long(0xfffn)), long(48n));
      return bitOr(bitOr(high, lshift(get(self, 'time_mid'), long(32n))), get(self, 'time_low'));
    },
    clock_seq: (self) => bitOr(lshift(bitAnd(get(self, 'clock_seq_hi_variant'), long(0x3fn)), long(8n)), get(self, 'clock_seq_low')),
    node: (self) => bitAnd(numberOf(self), makeInt(0xffffffffffffn)),
    hex: hexOf,
    urn: (self) => `urn:uuid:${str(self)}`,
    variant: variantOf,
    version: (self) =>
      equals(get(self, 'variant'), VARIANTS.RFC_4122) ? toInt(bitAnd(rshift(numberOf(self), long(76n)), makeInt(0xfn))) : null,
  };
}

function defineClass(m: ModuleBuilder): Value {
  const members: Members = {
    __init__: m.method(
      '__init__',
      ['self', 'hex', 'bytes', 'bytes_le', 'fields', 'int', 'version'],
      (self, hex, bytes, bytesLe, fields, int, version) => {
        const object = self as PyObject;
        object.attrs ??= new PyDict();
        object.attrs.setStr('int', numberFrom(hex, bytes, bytesLe, fields, int, version));
        return null;
      },
      [null, null, null, null, null, null],
    ),
    __cmp__: m.method('__cmp__', ['self', 'other'], (self, other) =>
      isInstance(other, cls) ? compareThreeWay(numberOf(self), numberOf(other)) : NotImplemented,
    ),
    __hash__: m.method('__hash__', ['self'], (self) => hashToInt(hashValue(numberOf(self)))),
    __int__: m.method('__int__', ['self'], numberOf),
    __repr__: m.method('__repr__', ['self'], (self) => `UUID(${repr(str(self))})`),
    __setattr__: m.method('__setattr__', ['self', 'name', 'value'], () => {
      throw raise(typeError('UUID objects are immutable'));
    }),
    __str__: m.method('__str__', ['self'], dashed),
  };
  for (const [name, get] of Object.entries(properties())) {
    const getter = m.method(`get_${name}`, ['self'], get);
    members[`get_${name}`] = getter;
    members[name] = new PyProperty(getter, null, null, null);
  }
  const cls = m.newClass('UUID', [], members);
  return cls;
}

/** 100-nanosecond steps from 1582, where the calendar of time-based UUIDs begins, to 1970. */
const EPOCH = 0x01b21dd213814000n;

/** Makes the time-based UUIDs of one load, each later than the one before. */
function timeBased(runtime: Runtime, make: (fields: Value[]) => Value, node: () => Value): (node: Value, sequence: Value) => Value {
  let last = -1n;
  return (givenNode, givenSequence) => {
    const now = BigInt(Math.floor(runtime.host.now() * 1e7)) + EPOCH;
    last = now > last ? now : last + 1n;
    const [a, b] = runtime.host.randomBytes(2);
    const sequence = givenSequence === null ? makeInt(((a & 0x3f) << 8) | b) : givenSequence;
    const time = [last & 0xffffffffn, (last >> 32n) & 0xffffn, (last >> 48n) & 0x0fffn].map(long);
    const high = bitAnd(rshift(sequence, long(8n)), long(0x3fn));
    return make([...time, high, bitAnd(sequence, long(0xffn)), givenNode === null ? node() : givenNode]);
  };
}

export const uuidModule: ModuleFactory = (runtime: Runtime) => {
  const m = new ModuleBuilder('uuid', 'Universally unique identifiers, by RFC 4122.');
  m.setAll({ __author__: 'Ka-Ping Yee <ping@zesty.ca>', ...VARIANTS });
  const cls = defineClass(m);
  const named = (names: string[], values: Value[]): Value => callValue(cls, [], new KwArgs(names, values, null));
  const random = (count: number): string => String.fromCharCode(...runtime.host.randomBytes(count));
  let node: Value | null = null;
  const getNode = (): Value => {
    // A random node says that it is none by the bit that marks multicast addresses.
    node ??= long(BigInt(`0x${encodeHex(random(6))}`) | 0x010000000000n);
    return node;
  };
  m.def('getnode', [], getNode);
  const time = timeBased(runtime, (fields) => named(['fields', 'version'], [new PyTuple(fields), 1]), getNode);
  m.def('uuid1', ['node', 'clock_seq'], time, [null, null]);
  m.def('uuid4', [], () => named(['bytes', 'version'], [random(16), 4]));
  for (const [name, hash, version] of [['uuid3', 'md5', 3] as const, ['uuid5', 'sha1', 5] as const]) {
    m.def(name, ['namespace', 'name'], (namespace, text) => {
      const hashed = callValue(getAttr(runtime.importModule('hashlib'), hash), [add(getAttr(namespace, 'bytes'), text)], null);
      return named(['bytes', 'version'], [str(callMethod(hashed, 'digest', [])).slice(0, 16), version]);
    });
  }
  for (const name of Object.keys(NAMESPACES)) m.set(name, callValue(cls, [NAMESPACES[name]], null));
  return m.module;
};
