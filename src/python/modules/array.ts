/** array: numbers or characters of one kind, kept as C keeps them. */
import '../objects/object-type.ts';
import { PyBytesLender, readBuffer } from '../objects/buffer-protocol.ts';
import { compareSequences, equals } from '../objects/compare.ts';
import { EOFError, indexError, MemoryError, makeException, PyException, raise, typeError, valueError } from '../objects/exceptions.ts';
import { PyFile } from '../objects/file-type.ts';
import { addressOf } from '../objects/hash.ts';
import { asIndex, asInt } from '../objects/index-value.ts';
import { sliceRange } from '../objects/items.ts';
import { iteratorType, PyNativeIterator, setIteratorSlots, stepOver } from '../objects/iterate.ts';
import { argumentCountError, attribute, noArgs, oneArg, positional, setMethods } from '../objects/native.ts';
import { asInstanceOf } from '../objects/number-slots.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import type { CompareOp } from '../objects/slots.ts';
import { callMethod, readyType, sliceMethod } from '../objects/special-methods.ts';
import { repr, strValue } from '../objects/text.ts';
import { objectType, typeOf } from '../objects/types.ts';
import { type KwArgs, NotImplemented, PyList, PySlice, PyTuple, type PyType, PyUnicode, type Value } from '../objects/value.ts';
import { charactersOf, type ItemKind, kindOf, type Raw, type Store } from './array/item-kinds.ts';
import { steadyArgument } from './buffer-argument.ts';
import { extensionType } from './extension-type.ts';
import { ModuleBuilder } from './module-builder.ts';

/** More bytes than this, and nobody wants them. */
const MOST_BYTES = 2 ** 30;

class PyArray extends PyBytesLender {
  length = 0;
  /** Longer than what is in it. */
  private store: Store;

  constructor(readonly kind: ItemKind) {
    super();
    this.store = kind.create(0);
  }

  /** The items as they are kept. */
  get raws(): Store {
    return this.store.subarray(0, this.length);
  }

  at(i: number): Value {
    return this.kind.toValue(this.store[i]);
  }

  put(i: number, value: Value): void {
    this.store[i] = this.kind.toRaw(value);
  }

  values(): Value[] {
    return Array.from({ length: this.length }, (_, i) => this.at(i));
  }

  /** Replaces items by others, which may be more or fewer. Raises MemoryError. */
  replace(start: number, count: number, raws: ArrayLike<Raw>): void {
    const length = this.length - count + raws.length;
    // Of its own items a copy is put in.
    const given = Array.isArray(raws) ? raws : Array.from(raws);
    if (length > this.store.length) this.grow(length);
    this.store.copyWithin(start + given.length, start + count, this.length);
    for (let i = 0; i < given.length; i++) this.store[start + i] = given[i];
    this.length = length;
  }

  add(raw: Raw): void {
    if (this.length === this.store.length) this.grow(this.length + 1);
    this.store[this.length++] = raw;
  }

  private grow(count: number): void {
    if (count * this.kind.size > MOST_BYTES) throw raise(new PyException(MemoryError, new PyTuple([])));
    const larger = this.kind.create(count + (count >> 3) + 4);
    for (let i = 0; i < this.length; i++) larger[i] = this.store[i];
    this.store = larger;
  }

  private get octets(): Uint8Array {
    return new Uint8Array(this.store.buffer, 0, this.length * this.kind.size);
  }

  override lend(): string {
    let bytes = '';
    for (const octet of this.octets) bytes += String.fromCharCode(octet);
    return bytes;
  }

  override overwrite(at: number, bytes: string): void {
    const { octets } = this;
    for (let i = 0; i < bytes.length; i++) octets[at + i] = bytes.charCodeAt(i);
  }

  override partOf(bytes: string): Value {
    const part = new PyArray(this.kind);
    part.appendBytes(bytes);
    return part;
  }

  /** Items out of bytes, of which there must be enough for the last one. */
  appendBytes(bytes: string): void {
    const at = this.length * this.kind.size;
    const count = bytes.length / this.kind.size;
    if (this.length + count > this.store.length) this.grow(this.length + count);
    this.length += count;
    this.overwrite(at, bytes);
  }

  swapBytes(): void {
    const { octets } = this;
    for (let at = 0; at < octets.length; at += this.kind.size) octets.subarray(at, at + this.kind.size).reverse();
  }
}
Object.assign(PyArray.prototype, { isViewable: false, isWritable: true });

function of(self: Value): PyArray {
  return self as PyArray;
}

function made(kind: ItemKind, raws: ArrayLike<Raw>): PyArray {
  const array = new PyArray(kind);
  array.replace(0, 0, raws);
  return array;
}

function kindArgument(value: Value): ItemKind {
  const code = value instanceof PyUnicode ? value.value : strValue(value);
  if (code?.length !== 1) {
    throw raise(
      typeError(`array() argument 1 or typecode must be char (string or ascii-unicode with length 1), not ${typeOf(value).fullName}`),
    );
  }
  const kind = kindOf(code);
  if (kind === undefined) throw raise(valueError('bad typecode (must be c, b, B, u, h, H, i, I, l, L, f or d)'));
  return kind;
}

function newArray(type: PyType, args: Value[], kw: KwArgs | null): Value {
  if (!type.heap && kw !== null && kw.names.length > 0) throw raise(typeError('array.array() does not take keyword arguments'));
  if (args.length < 1 || args.length > 2) argumentCountError('array', args.length, 1, 2);
  const kind = kindArgument(args[0]);
  const array = asInstanceOf(new PyArray(kind), type);
  const [, initial] = args;
  const bytes = initial === undefined ? undefined : strValue(initial);
  if (bytes !== undefined) appendWhole(array, bytes);
  else if (kind.code === 'u' && initial instanceof PyUnicode) appendCharacters(array, initial.value);
  else if (initial !== undefined) appendAll(array, initial);
  return array;
}

function appendWhole(array: PyArray, bytes: string): void {
  if (bytes.length % array.kind.size !== 0) throw raise(valueError('string length not a multiple of item size'));
  array.appendBytes(bytes);
}

function appendCharacters(array: PyArray, text: string): void {
  for (const char of text) array.add(char.codePointAt(0) as number);
}

function appendAll(array: PyArray, iterable: Value): void {
  const step = stepOver(iterable);
  for (let item = step(); item !== undefined; item = step()) array.add(array.kind.toRaw(item));
}

function itemsText({ kind, raws, length }: PyArray): string {
  if (length === 0) return '';
  if (kind.code === 'c') return `, ${repr(String.fromCharCode(...(raws as unknown as number[])))}`;
  if (kind.code === 'u') return `, ${repr(new PyUnicode(charactersOf(raws as unknown as number[])))}`;
  return `, [${Array.from({ length }, (_, i) => repr(kind.toValue(raws[i]))).join(', ')}]`;
}

function place(array: PyArray, key: Value, complaint: string, problem: string): number {
  const index = asIndex(key, () => complaint, 'IndexError');
  const at = index < 0 ? index + array.length : index;
  if (at < 0 || at >= array.length) throw raise(indexError(problem));
  return at;
}

function subscript(self: Value, key: Value): Value {
  const array = of(self);
  if (!(key instanceof PySlice)) return array.at(place(array, key, 'array indices must be integers', 'array index out of range'));
  const { start, step, count } = sliceRange(key, array.length);
  const { raws } = array;
  return made(
    array.kind,
    step === 1 ? raws.subarray(start, start + count) : Array.from({ length: count }, (_, k) => raws[start + k * step]),
  );
}

function assignSubscript(self: Value, key: Value, value: Value | undefined): void {
  const array = of(self);
  if (key instanceof PySlice) {
    if (value === undefined) deleteSlice(array, key);
    else assignSlice(array, key, value);
    return;
  }
  const at = place(array, key, 'array indices must be integer', 'array assignment index out of range');
  if (value === undefined) array.replace(at, 1, []);
  else array.put(at, value);
}

function deleteSlice(array: PyArray, key: PySlice): void {
  const { start, step, count } = sliceRange(key, array.length);
  if (step === 1) {
    array.replace(start, count, []);
    return;
  }
  const gone = new Set(Array.from({ length: count }, (_, k) => start + k * step));
  array.replace(
    0,
    array.length,
    Array.from(array.raws as ArrayLike<Raw>).filter((_, i) => !gone.has(i)),
  );
}

function assignSlice(array: PyArray, key: PySlice, value: Value): void {
  if (!(value instanceof PyArray)) throw raise(typeError(`can only assign array (not "${typeOf(value).fullName}") to array slice`));
  if (value.kind !== array.kind) throw raise(typeError('bad argument type for built-in operation'));
  const { start, step, count } = sliceRange(key, array.length);
  if (step === 1) {
    array.replace(start, count, value.raws);
    return;
  }
  if (value.length !== count) {
    throw raise(valueError(`attempt to assign array of size ${value.length} to extended slice of size ${count}`));
  }
  const given = Array.from(value.raws as ArrayLike<Raw>);
  const { raws } = array;
  for (let k = 0; k < count; k++) raws[start + k * step] = given[k];
}

function concat(left: Value, right: Value): Value {
  if (!(right instanceof PyArray)) throw raise(typeError(`can only append array (not "${typeOf(right).fullName}") to array`));
  const array = of(left);
  if (right.kind !== array.kind) throw raise(typeError('bad argument type for built-in operation'));
  const joined = made(array.kind, array.raws);
  joined.replace(joined.length, 0, right.raws);
  return joined;
}

/** Items of another array of the same kind. */
function extendBy(array: PyArray, other: PyArray): void {
  if (other.kind !== array.kind) throw raise(typeError('can only extend with array of same kind'));
  array.replace(array.length, 0, other.raws);
}

function inplaceConcat(self: Value, other: Value): Value {
  if (!(other instanceof PyArray)) throw raise(typeError(`can only extend array with array (not "${typeOf(other).fullName}")`));
  extendBy(of(self), other);
  return self;
}

function repeated({ kind, length, raws }: PyArray, count: number): PyArray {
  if (length * count * kind.size > MOST_BYTES) throw raise(new PyException(MemoryError, new PyTuple([])));
  const items = Array.from(raws as ArrayLike<Raw>);
  return made(
    kind,
    Array.from({ length: length * Math.max(count, 0) }, (_, i) => items[i % length]),
  );
}

function compare(left: Value, right: Value, op: CompareOp): Value {
  if (!(left instanceof PyArray) || !(right instanceof PyArray)) return NotImplemented;
  return compareSequences(left.values(), right.values(), op);
}

/** Where the first item stands that equals a value; -1 if there is none. */
function find(array: PyArray, value: Value): number {
  for (let i = 0; i < array.length; i++) if (equals(array.at(i), value)) return i;
  return -1;
}

function findOrRaise(array: PyArray, value: Value, method: string): number {
  const at = find(array, value);
  if (at < 0) throw raise(valueError(`array.${method}(x): x not in list`));
  return at;
}

function insert(array: PyArray, index: Value, value: Value): null {
  const at = asInt(index);
  const where = at < 0 ? Math.max(at + array.length, 0) : Math.min(at, array.length);
  array.replace(where, 0, [array.kind.toRaw(value)]);
  return null;
}

function pop(array: PyArray, index: Value | undefined): Value {
  const at = index === undefined ? -1 : asInt(index);
  if (array.length === 0) throw raise(indexError('pop from empty array'));
  const where = at < 0 ? at + array.length : at;
  if (where < 0 || where >= array.length) throw raise(indexError('pop index out of range'));
  const item = array.at(where);
  array.replace(where, 1, []);
  return item;
}

/** All of a list or none of it. */
function fromList(array: PyArray, list: Value): null {
  if (!(list instanceof PyList)) throw raise(typeError('arg must be list'));
  array.replace(
    array.length,
    0,
    list.items.map((item) => array.kind.toRaw(item)),
  );
  return null;
}

function fromString(array: PyArray, bytes: Value): null {
  const given = steadyArgument(bytes, 'fromstring');
  if (bytes === array) throw raise(valueError('array.fromstring(x): x cannot be self'));
  appendWhole(array, given);
  return null;
}

function fromUnicode(array: PyArray, text: Value): null {
  if (!(text instanceof PyUnicode)) {
    if (readBuffer(text) === undefined)
      throw raise(typeError(`fromunicode() argument 1 must be string or read-only buffer, not ${typeOf(text).fullName}`));
    throw raise(typeError(`fromunicode() argument 1 must be cannot convert raw buffers, not ${typeOf(text).fullName}`));
  }
  if (array.kind.code !== 'u') throw raise(valueError("fromunicode() may only be called on type 'u' arrays"));
  appendCharacters(array, text.value);
  return null;
}

function toUnicode({ kind, raws }: PyArray): Value {
  if (kind.code !== 'u') throw raise(valueError("tounicode() may only be called on type 'u' arrays"));
  return new PyUnicode(charactersOf(raws as unknown as number[]));
}

/** Items that the file has not enough bytes for are missing; those that are there have been taken. */
function fromFile(array: PyArray, file: Value, count: Value): null {
  if (!(file instanceof PyFile)) throw raise(typeError('arg1 must be open file'));
  const wanted = Math.max(asInt(count), 0);
  const { size } = array.kind;
  const bytes = wanted === 0 ? '' : (strValue(callMethod(file, 'read', [wanted * size])) ?? '');
  const whole = Math.floor(bytes.length / size);
  array.appendBytes(bytes.slice(0, whole * size));
  if (whole < wanted) throw raise(makeException(EOFError, 'not enough items in file'));
  return null;
}

function toFile(array: PyArray, file: Value): null {
  if (!(file instanceof PyFile)) throw raise(typeError('arg must be open file'));
  callMethod(file, 'write', [array.lend()]);
  return null;
}

function reduce(array: PyArray): Value {
  return new PyTuple([array.type, new PyTuple([array.kind.code, new PyList(array.values())]), array.attrs ?? null]);
}

/** A method that gives None. */
function nothing<A extends Value[]>(change: (array: PyArray, ...args: A) => unknown): (self: PyArray, ...args: A) => null {
  return (self, ...args) => {
    change(self, ...args);
    return null;
  };
}

const METHODS = {
  append: oneArg(nothing((self, item) => self.add(self.kind.toRaw(item)))),
  buffer_info: noArgs((self: PyArray) => new PyTuple([addressOf(self), self.length])),
  byteswap: noArgs(nothing((self) => self.swapBytes())),
  count: oneArg((self: PyArray, value) => self.values().filter((item) => equals(item, value)).length),
  extend: oneArg(nothing((self, more) => (more instanceof PyArray ? extendBy(self, more) : appendAll(self, more)))),
  fromfile: positional(2, 2, fromFile),
  fromlist: oneArg(fromList),
  fromstring: positional(1, 1, fromString),
  fromunicode: positional(1, 1, fromUnicode),
  index: oneArg((self: PyArray, value) => findOrRaise(self, value, 'index')),
  insert: positional(2, 2, insert),
  pop: positional(0, 1, pop),
  read: positional(2, 2, fromFile),
  remove: oneArg(nothing((self, value) => self.replace(findOrRaise(self, value, 'remove'), 1, []))),
  reverse: noArgs(nothing((self) => self.replace(0, self.length, Array.from(self.raws as ArrayLike<Raw>).reverse()))),
  tofile: oneArg(toFile),
  tolist: noArgs((self: PyArray) => new PyList(self.values())),
  tostring: noArgs((self: PyArray) => self.lend()),
  tounicode: noArgs(toUnicode),
  write: oneArg(toFile),
  typecode: attribute((self: PyArray) => self.kind.code),
  itemsize: attribute((self: PyArray) => self.kind.size),
  __copy__: noArgs((self: PyArray) => made(self.kind, self.raws)),
  __deepcopy__: oneArg((self: PyArray) => made(self.kind, self.raws)),
  __reduce__: noArgs(reduce),
};

let arrayType: PyType | null = null;

function makeArrayType(): PyType {
  const type = extensionType('array', 'array', objectType, PyArray);
  const iterator = iteratorType('arrayiterator');
  setIteratorSlots(iterator);
  type.doc = 'array(typecode [, initializer]): numbers or characters of one kind, kept as C keeps them.';
  readyType(type, {
    new: newArray,
    repr: (self) => `array('${of(self).kind.code}'${itemsText(of(self))})`,
    richcompare: compare,
    iter: (self) => {
      let i = 0;
      return new PyNativeIterator(iterator, () => (i < of(self).length ? of(self).at(i++) : undefined));
    },
    length: (self) => of(self).length,
    concat,
    repeat: (self, count) => repeated(of(self), count),
    inplaceConcat,
    inplaceRepeat: (self, count) => {
      of(self).replace(0, of(self).length, repeated(of(self), count).raws);
      return self;
    },
    contains: (self, value) => find(of(self), value) >= 0,
    subscript,
    assignSubscript,
  });
  setMethods(type, { ...METHODS, __getslice__: (_, owner) => sliceMethod(owner) });
  return type;
}

export const arrayModule: ModuleFactory = () => {
  const m = new ModuleBuilder('array', 'Numbers or characters of one kind, kept as C keeps them.');
  arrayType ??= makeArrayType();
  m.set('array', arrayType);
  m.set('ArrayType', arrayType);
  return m.module;
};
