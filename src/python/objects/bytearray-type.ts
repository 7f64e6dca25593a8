/** bytearray: bytes that may be changed. What it has in common with str is in bytearray-methods.ts. */
import { steadyBytesOrUndefined, viewBuffer } from './buffer-protocol.ts';
import './object-type.ts';
import { bytearrayType, PyByteArray } from './byte-array.ts';
import { BYTEARRAY_METHODS } from './bytearray-methods.ts';
import { encodeValue } from './codecs.ts';
import { holds } from './compare.ts';
import { indexError, isRaised, TypeError as PyTypeError, raise, typeError, valueError } from './exceptions.ts';
import { asIndex, asInt, indexOrUndefined } from './index-value.ts';
import { type SliceRange, sliceRange } from './items.ts';
import { iteratorType, PyNativeIterator, setIteratorSlots, toArray } from './iterate.ts';
import { bindArguments, classMethod, type MethodSpec, noArgs, oneArg, positional, setMethods } from './native.ts';
import { asInstanceOf } from './number-slots.ts';
import type { CompareOp } from './slots.ts';
import { readyType } from './special-methods.ts';
import { repeatChecked, sliceBytes } from './str-type.ts';
import { encodeAscii, strValue } from './text.ts';
import { stringArgument } from './text-arguments.ts';
import { typeOf } from './types.ts';
import { type KwArgs, NotImplemented, PySlice, PyTuple, type PyType, PyUnicode, type Value } from './value.ts';

function bytesOf(self: Value): string {
  return (self as PyByteArray).bytes;
}

/** One byte out of an int or a str of one byte. */
function byteOf(value: Value): string {
  if (typeof value === 'string') {
    if (value.length !== 1) throw raise(valueError('string must be of size 1'));
    return value;
  }
  const code = indexOrUndefined(value);
  if (code === undefined) throw raise(typeError('an integer or string of size 1 is required'));
  if (code < 0 || code > 255) throw raise(valueError('byte must be in range(0, 256)'));
  return String.fromCharCode(Number(code));
}

/** Bytes of a buffer or of an iterable of bytes. */
function bytesFrom(value: Value): string {
  const bytes = viewBuffer(value);
  if (bytes !== undefined) return bytes;
  let out = '';
  for (const item of toArray(value)) out += byteOf(item);
  return out;
}

function initialBytes(source: Value | undefined, encoding: Value | undefined, errors: Value | undefined): string {
  const isEncoded = encoding !== undefined || errors !== undefined;
  const codec = encoding === undefined ? undefined : stringArgument('bytearray', 2, encoding);
  const handler = errors === undefined ? undefined : stringArgument('bytearray', 3, errors);
  if (source === undefined) {
    if (isEncoded) throw raise(typeError('encoding or errors without sequence argument'));
    return '';
  }
  if (source instanceof PyUnicode && encoding === undefined) throw raise(typeError('unicode argument without an encoding'));
  if (source instanceof PyUnicode) return strValue(encodeValue(source, codec, handler)) as string;
  const bytes = strValue(source);
  if (bytes !== undefined) {
    // Encoded, to see whether that can be done, and then taken as they are.
    if (codec !== undefined) encodeValue(source, codec, handler);
    return bytes;
  }
  if (isEncoded) throw raise(typeError('encoding or errors without a string argument'));
  const count = countOf(source);
  if (count === undefined) return bytesFrom(source);
  if (count < 0) throw raise(valueError('negative count'));
  return repeatChecked('\0', count, Number.POSITIVE_INFINITY);
}

/** What a value is as a number of bytes; undefined for what has no index, or one that raises TypeError. */
function countOf(source: Value): number | undefined {
  if (typeOf(source).slots.index === null) return undefined;
  try {
    return asIndex(source, () => '', 'OverflowError');
  } catch (error) {
    if (isRaised(error, PyTypeError)) return undefined;
    throw error;
  }
}

function init(self: Value, args: Value[], kw: KwArgs | null): void {
  const [source, encoding, errors] = bindArguments('bytearray', ['source', 'encoding', 'errors'], 0, args, kw);
  (self as PyByteArray).bytes = '';
  (self as PyByteArray).bytes = initialBytes(source, encoding, errors);
}

function concat(left: Value, right: Value): Value {
  const bytes = viewBuffer(right);
  if (bytes === undefined) throw raise(typeError(`can't concat ${typeOf(left).fullName} to ${typeOf(right).fullName}`));
  return new PyByteArray(bytesOf(left) + bytes);
}

function inplaceConcat(self: Value, other: Value): Value {
  const bytes = viewBuffer(other);
  if (bytes === undefined) throw raise(typeError(`can't concat ${typeOf(other).fullName} to ${typeOf(self).fullName}`));
  (self as PyByteArray).bytes += bytes;
  return self;
}

function repeated(self: Value, count: number): string {
  return repeatChecked(bytesOf(self), count, Number.POSITIVE_INFINITY);
}

function compare(left: Value, right: Value, op: CompareOp): Value {
  const a = viewBuffer(left);
  const b = viewBuffer(right);
  if (a === undefined || b === undefined) return NotImplemented;
  return holds(op, a < b ? -1 : a === b ? 0 : 1);
}

function contains(self: Value, item: Value): boolean {
  if (indexOrUndefined(item) !== undefined) return bytesOf(self).includes(byteOf(item));
  const bytes = viewBuffer(item);
  if (bytes === undefined) throw raise(typeError(`Type ${typeOf(item).fullName} doesn't support the buffer API`));
  return bytesOf(self).includes(bytes);
}

/** Where an index points to. Raises IndexError. */
function place(self: Value, key: Value, message: () => string): number {
  const { length } = self as PyByteArray;
  const index = asIndex(key, message, 'IndexError');
  const at = index < 0 ? index + length : index;
  if (at < 0 || at >= length) throw raise(indexError('bytearray index out of range'));
  return at;
}

function subscript(self: Value, key: Value): Value {
  if (key instanceof PySlice) return new PyByteArray(sliceBytes(bytesOf(self), key));
  return (self as PyByteArray).at(place(self, key, () => 'bytearray indices must be integers'));
}

function replacePart(self: Value, start: number, end: number, bytes: string): void {
  const array = self as PyByteArray;
  array.bytes = array.bytes.slice(0, start) + bytes + array.bytes.slice(end);
}

function assignSubscript(self: Value, key: Value, value: Value | undefined): void {
  if (key instanceof PySlice) {
    assignSlice(self, sliceRange(key, bytesOf(self).length), value);
    return;
  }
  const at = place(self, key, () => 'bytearray indices must be integer');
  if (value === undefined) replacePart(self, at, at + 1, '');
  else (self as PyByteArray).put(at, byteOf(value).charCodeAt(0));
}

function assignSlice(self: Value, range: SliceRange, value: Value | undefined): void {
  const bytes = value === undefined ? '' : assignedBytes(value);
  const { start, step, count } = range;
  if (step === 1) {
    replacePart(self, start, start + count, bytes);
    return;
  }
  const units: string[] = Array.from(bytesOf(self));
  if (bytes === '') {
    for (let k = 0; k < count; k++) units[start + k * step] = '';
  } else {
    if (bytes.length !== count) {
      throw raise(valueError(`attempt to assign bytes of size ${bytes.length} to extended slice of size ${count}`));
    }
    for (let k = 0; k < count; k++) units[start + k * step] = bytes[k];
  }
  (self as PyByteArray).bytes = units.join('');
}

function assignedBytes(value: Value): string {
  const { int, float } = typeOf(value).slots;
  if (value instanceof PyUnicode || int !== null || float !== null) {
    throw raise(typeError('can assign only bytes, buffers, or iterables of ints in range(0, 256)'));
  }
  return initialBytes(value, undefined, undefined);
}

function insert(self: Value, index: Value, value: Value): Value {
  const { length } = bytesOf(self);
  const at = asInt(index);
  const where = at < 0 ? Math.max(at + length, 0) : Math.min(at, length);
  replacePart(self, where, where, byteOf(value));
  return null;
}

function pop(self: Value, index: Value | undefined): Value {
  const at = index === undefined ? -1 : asInt(index);
  const { length } = bytesOf(self);
  if (length === 0) throw raise(indexError('pop from empty bytearray'));
  const where = at < 0 ? at + length : at;
  if (where < 0 || where >= length) throw raise(indexError('pop index out of range'));
  const byte = bytesOf(self).charCodeAt(where);
  replacePart(self, where, where + 1, '');
  return byte;
}

function remove(self: Value, value: Value): Value {
  const at = bytesOf(self).indexOf(byteOf(value));
  if (at < 0) throw raise(valueError('value not found in bytearray'));
  replacePart(self, at, at + 1, '');
  return null;
}

/** Pairs of hexadecimal digits, with blanks between them. */
function fromHex(_type: Value, value: Value): Value {
  const text = value instanceof PyUnicode ? encodeAscii(value.value) : steadyBytesOrUndefined(value);
  if (text === undefined) throw raise(typeError(`fromhex() argument 1 must be string or read-only buffer, not ${typeOf(value).fullName}`));
  let out = '';
  for (let i = 0; i < text.length; i += 2) {
    while (text[i] === ' ') i++;
    if (i >= text.length) break;
    const pair = text.slice(i, i + 2);
    if (!/^[0-9a-fA-F]{2}$/.test(pair)) throw raise(valueError(`non-hexadecimal number found in fromhex() arg at position ${i}`));
    out += String.fromCharCode(Number.parseInt(pair, 16));
  }
  return new PyByteArray(out);
}

function repr(self: Value): string {
  const text = bytesOf(self);
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  // Unlike str, single quotes are escaped whatever quotes stand around.
  const escaped = text.replace(/[\\'\t\n\r]|[^ -~]/g, escapeByte);
  return `bytearray(b${quote}${escaped}${quote})`;
}

const ESCAPES: Record<string, string> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', "'": "\\'", '\\': '\\\\' };

function escapeByte(byte: string): string {
  return ESCAPES[byte] ?? `\\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

const iteratorTypeOfBytes = iteratorType('bytearray_iterator');
setIteratorSlots(iteratorTypeOfBytes);

function iterate(self: Value): Value {
  const array = self as PyByteArray;
  let i = 0;
  return new PyNativeIterator(iteratorTypeOfBytes, () => {
    if (i < array.length) return array.at(i++);
    // An array that grows afterwards does not bring it back.
    i = Number.POSITIVE_INFINITY;
    return undefined;
  });
}

const CHANGING_METHODS: Record<string, MethodSpec> = {
  append: oneArg((self, value) => {
    (self as PyByteArray).bytes += byteOf(value);
    return null;
  }),
  extend: oneArg((self, value) => {
    (self as PyByteArray).bytes += bytesFrom(value);
    return null;
  }),
  insert: positional(2, 2, insert),
  pop: positional(0, 1, pop),
  remove: oneArg(remove),
  reverse: noArgs((self) => {
    (self as PyByteArray).bytes = Array.from(bytesOf(self)).reverse().join('');
    return null;
  }),
};

readyType(bytearrayType, {
  new: (type: PyType) => asInstanceOf(new PyByteArray(''), type),
  init,
  repr,
  str: bytesOf,
  hash: null,
  richcompare: compare,
  iter: iterate,
  length: (self) => (self as PyByteArray).length,
  concat,
  inplaceConcat,
  repeat: (self, count) => new PyByteArray(repeated(self, count)),
  inplaceRepeat: (self, count) => {
    (self as PyByteArray).bytes = repeated(self, count);
    return self;
  },
  contains,
  subscript,
  assignSubscript,
});
setMethods(bytearrayType, {
  ...BYTEARRAY_METHODS,
  ...CHANGING_METHODS,
  fromhex: classMethod(positional(1, 1, fromHex)),
  __alloc__: noArgs((self) => (bytesOf(self) === '' ? 0 : bytesOf(self).length + 1)),
  __reduce__: noArgs(
    (self) => new PyTuple([typeOf(self), new PyTuple([new PyUnicode(bytesOf(self)), 'latin-1']), (self as PyByteArray).attrs ?? null]),
  ),
});
