/** buffer: what another object has in memory, as bytes to read. */
import './object-type.ts';
import { PyBytesLender, readBuffer } from './buffer-protocol.ts';
import { indexError, raise, typeError, valueError } from './exceptions.ts';
import { hashText } from './hash-core.ts';
import { asIndex, asInt } from './index-value.ts';
import { argumentCountError, setMethods } from './native.ts';
import { readyType, sliceMethod } from './special-methods.ts';
import { repeatChecked, sliceBytes } from './str-type.ts';
import { hexAddress } from './text.ts';
import { builtinType, objectType } from './types.ts';
import { type KwArgs, PySlice, type PyType, type Value } from './value.ts';

/** `size` is -1 for all that is there. */
export class PyBuffer extends PyBytesLender {
  constructor(
    readonly base: Value,
    readonly offset: number,
    readonly size: number,
  ) {
    super();
  }

  override lend(): string {
    const bytes = readBuffer(this.base) ?? '';
    return bytes.slice(this.offset, this.size < 0 ? undefined : this.offset + this.size);
  }

  override overwrite(): never {
    throw raise(typeError('buffer is read-only'));
  }
}
Object.assign(PyBuffer.prototype, { isText: true });

export const bufferType = builtinType('buffer', objectType, PyBuffer);
bufferType.basetype = false;
bufferType.doc = 'buffer(object [, offset[, size]]): bytes that an object has in memory, to be read.';

function bytesOf(self: Value): string {
  return (self as PyBuffer).lend();
}

function newBuffer(_: PyType, args: Value[], kw: KwArgs | null): Value {
  if (kw !== null && kw.names.length > 0) throw raise(typeError('buffer() does not take keyword arguments'));
  if (args.length < 1 || args.length > 3) argumentCountError('buffer', args.length, 1, 3);
  const [base, from, most] = args;
  const offset = from === undefined ? 0 : asInt(from);
  const size = most === undefined ? -1 : asInt(most);
  if (readBuffer(base) === undefined) throw raise(typeError('buffer object expected'));
  if (offset < 0) throw raise(valueError('offset must be zero or positive'));
  if (size < 0 && size !== -1) throw raise(valueError('size must be zero or positive'));
  if (!(base instanceof PyBuffer)) return new PyBuffer(base, offset, size);
  // One of another looks at what that one looks at.
  const rest = base.size < 0 ? -1 : Math.max(0, base.size - offset);
  return new PyBuffer(base.base, base.offset + offset, rest < 0 ? size : size < 0 ? rest : Math.min(size, rest));
}

function subscript(self: Value, key: Value): Value {
  const bytes = bytesOf(self);
  if (key instanceof PySlice) return sliceBytes(bytes, key);
  const index = asIndex(key, () => 'sequence index must be integer', 'IndexError');
  const at = index < 0 ? index + bytes.length : index;
  if (at < 0 || at >= bytes.length) throw raise(indexError('buffer index out of range'));
  return bytes[at];
}

function concat(left: Value, right: Value): Value {
  const bytes = readBuffer(right);
  if (bytes === undefined) throw raise(typeError('bad argument type for built-in operation'));
  return bytesOf(left) + bytes;
}

function refuse(): never {
  throw raise(typeError('buffer is read-only'));
}

readyType(bufferType, {
  new: newBuffer,
  repr: (self) => {
    const { base, offset, size } = self as PyBuffer;
    return `<read-only buffer for ${hexAddress(base)}, size ${size}, offset ${offset} at ${hexAddress(self)}>`;
  },
  str: bytesOf,
  hash: (self) => hashText(bytesOf(self)),
  compare: (left, right) => {
    const [a, b] = [bytesOf(left), bytesOf(right)];
    return a < b ? -1 : a === b ? 0 : 1;
  },
  length: (self) => bytesOf(self).length,
  concat,
  repeat: (self, count) => repeatChecked(bytesOf(self), count, 2 ** 63),
  subscript,
  assignSubscript: refuse,
});
setMethods(bufferType, { __getslice__: (_, owner) => sliceMethod(owner) });
