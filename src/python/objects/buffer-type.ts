/** buffer: the bytes of a str, unicode or bytearray from an offset on, seen and not copied. Nothing can be written through it. */
import { memoryOf, PyBuffer } from './buffer.ts';
import { indexError, raise, typeError, valueError } from './exceptions.ts';
import { hashText } from './hash-core.ts';
import { asIndex, asInt } from './index-value.ts';
import { getItem } from './items.ts';
import './object-type.ts';
import { argumentCountError } from './native.ts';
import { readyType } from './special-methods.ts';
import { hexAddress } from './text.ts';
import { builtinType, objectType, typeOf } from './types.ts';
import { type KwArgs, PyObject, PySlice, type Value } from './value.ts';

export const bufferType = builtinType('buffer', objectType, PyBuffer);
bufferType.basetype = false;

function newBuffer(_: unknown, args: Value[], kw: KwArgs | null): Value {
  if (kw !== null && kw.names.length > 0) throw raise(typeError('buffer() does not take keyword arguments'));
  if (args.length < 1 || args.length > 3) argumentCountError('buffer', args.length, 1, 3);
  const [base] = args;
  const offset = args.length > 1 ? asInt(args[1]) : 0;
  const size = args.length > 2 ? asInt(args[2]) : -1;
  if (memoryOf(base) === undefined) throw raise(typeError('buffer object expected'));
  if (offset < 0) throw raise(valueError('offset must be zero or positive'));
  if (size < -1) throw raise(valueError('size must be zero or positive'));
  if (!(base instanceof PyBuffer)) return new PyBuffer(base, offset, size);
  // A part of what the other one shows.
  const room = base.size < 0 ? -1 : Math.max(base.size - offset, 0);
  return new PyBuffer(base.base, base.offset + offset, room < 0 ? size : size < 0 ? room : Math.min(size, room));
}

function item(self: Value, key: Value): Value {
  const { bytes } = self as PyBuffer;
  if (key instanceof PySlice) return getItem(bytes, key);
  if (typeOf(key).slots.index === null) throw raise(typeError('sequence index must be integer'));
  const i = asIndex(key, () => '', 'IndexError');
  const at = i < 0 ? i + bytes.length : i;
  if (at < 0 || at >= bytes.length) throw raise(indexError('buffer index out of range'));
  return bytes[at];
}

function concat(left: Value, right: Value): Value {
  const other = memoryOf(right);
  if (other === undefined) throw raise(typeError('bad argument type for built-in operation'));
  return (left as PyBuffer).bytes + other;
}

readyType(bufferType, {
  new: newBuffer,
  repr: (self) => {
    const { base, offset, size } = self as PyBuffer;
    const address = base instanceof PyObject ? hexAddress(base) : '0x7f0000000000';
    return `<read-only buffer for ${address}, size ${size}, offset ${offset} at ${hexAddress(self)}>`;
  },
  str: (self) => (self as PyBuffer).bytes,
  hash: (self) => hashText((self as PyBuffer).bytes),
  compare: (left, right) => {
    const [a, b] = [(left as PyBuffer).bytes, (right as PyBuffer).bytes];
    return a < b ? -1 : a > b ? 1 : 0;
  },
  length: (self) => (self as PyBuffer).bytes.length,
  concat,
  repeat: (self, count) => (self as PyBuffer).bytes.repeat(Math.max(count, 0)),
  subscript: item,
  getSlice: (self, low, high) => getItem((self as PyBuffer).bytes, new PySlice(low, high, null)),
  assignSubscript: () => {
    throw raise(typeError('buffer is read-only'));
  },
});
