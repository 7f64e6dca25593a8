/** memoryview: the bytes of another object, without a copy of them. */
import './object-type.ts';
import { PyBytesLender, viewBuffer } from './buffer-protocol.ts';
import { holds } from './compare.ts';
import { indexError, NotImplementedError, PyException, raise, typeError, valueError } from './exceptions.ts';
import { asIndex, indexOrUndefined } from './index-value.ts';
import { sliceRange } from './items.ts';
import { attribute, bindArguments, noArgs, setMethods } from './native.ts';
import { makeLong } from './number-operands.ts';
import type { CompareOp } from './slots.ts';
import { readyType } from './special-methods.ts';
import { hexAddress, strValue } from './text.ts';
import { builtinType, objectType, typeOf } from './types.ts';
import { type KwArgs, NotImplemented, PyList, PySlice, PyTuple, type PyType, type Value } from './value.ts';

export class PyMemoryView extends PyBytesLender {
  constructor(
    /** What lends the bytes: a str, or an object. */
    readonly source: string | PyBytesLender,
    readonly start: number,
    readonly length: number,
  ) {
    super();
    if (typeof source !== 'string') source.viewed();
  }

  get isReadOnly(): boolean {
    return typeof this.source === 'string' || !this.source.isWritable;
  }

  override lend(): string {
    const bytes = typeof this.source === 'string' ? this.source : this.source.lend();
    return this.length === bytes.length ? bytes : bytes.slice(this.start, this.start + this.length);
  }

  override overwrite(at: number, bytes: string): void {
    if (typeof this.source !== 'string') this.source.overwrite(this.start + at, bytes);
  }
}
Object.assign(PyMemoryView.prototype, { isReadable: false });
Object.defineProperties(PyMemoryView.prototype, {
  isWritable: {
    get(this: PyMemoryView): boolean {
      return !this.isReadOnly;
    },
  },
  viewOf: {
    get(this: PyMemoryView): PyBytesLender | null {
      return typeof this.source === 'string' ? null : this.source;
    },
  },
});

export const memoryviewType = builtinType('memoryview', objectType, PyMemoryView);
memoryviewType.basetype = false;
memoryviewType.doc = 'memoryview(object): the bytes of an object, which are not copied.';

/** A view of a part. */
function part(view: PyMemoryView, start: number, length: number): PyMemoryView {
  return new PyMemoryView(view.source, view.start + start, length);
}

function newMemoryView(_: PyType, args: Value[], kw: KwArgs | null): Value {
  const [object] = bindArguments('memoryview', ['object'], 1, args, kw);
  if (object instanceof PyMemoryView) return part(object, 0, object.length);
  const bytes = viewBuffer(object);
  if (bytes === undefined) throw raise(typeError('cannot make memory view because object does not have the buffer interface'));
  return new PyMemoryView(strValue(object) ?? (object as PyBytesLender), 0, bytes.length);
}

function badKey(key: Value): never {
  throw raise(typeError(`cannot index memory using "${typeOf(key).fullName}"`));
}

/** What a key selects: where that begins and how long it is. Raises IndexError, NotImplementedError, TypeError. */
function selected(view: PyMemoryView, key: Value): [number, number] {
  if (key instanceof PySlice) {
    const { start, step, count } = sliceRange(key, view.length);
    if (step !== 1) throw raise(new PyException(NotImplementedError, new PyTuple([])));
    return [start, count];
  }
  if (indexOrUndefined(key) === undefined) badKey(key);
  const index = asIndex(key, () => '');
  const at = index < 0 ? index + view.length : index;
  if (at < 0 || at >= view.length) throw raise(indexError('index out of bounds'));
  return [at, 1];
}

function subscript(self: Value, key: Value): Value {
  const view = self as PyMemoryView;
  const [start, count] = selected(view, key);
  if (key instanceof PySlice) return part(view, start, count);
  const { source } = view;
  return (typeof source === 'string' ? source : source.lend())[view.start + start];
}

function assignSubscript(self: Value, key: Value, value: Value | undefined): void {
  const view = self as PyMemoryView;
  if (view.isReadOnly) throw raise(typeError('cannot modify read-only memory'));
  if (value === undefined) throw raise(typeError('cannot delete memory'));
  const [start, count] = selected(view, key);
  const bytes = viewBuffer(value);
  if (bytes === undefined) throw raise(typeError(`'${typeOf(value).fullName}' does not have the buffer interface`));
  if (bytes.length !== count) throw raise(valueError('cannot modify size of memoryview object'));
  view.overwrite(start, bytes);
}

function compare(left: Value, right: Value, op: CompareOp): Value {
  if (op !== '==' && op !== '!=') return NotImplemented;
  const [a, b] = [viewBuffer(left), viewBuffer(right)];
  if (a === undefined || b === undefined) return NotImplemented;
  return holds(op, a === b ? 0 : 1);
}

readyType(memoryviewType, {
  new: newMemoryView,
  repr: (self) => `<memory at ${hexAddress(self)}>`,
  richcompare: compare,
  length: (self) => (self as PyMemoryView).length,
  subscript,
  assignSubscript,
});
setMethods(memoryviewType, {
  tobytes: noArgs((self: PyMemoryView) => self.lend()),
  tolist: noArgs((self: PyMemoryView) => new PyList(Array.from(self.lend(), (byte) => byte.charCodeAt(0)))),
  format: attribute(() => 'B'),
  itemsize: attribute(() => makeLong(1)),
  ndim: attribute(() => makeLong(1)),
  readonly: attribute((self: PyMemoryView) => self.isReadOnly),
  shape: attribute((self: PyMemoryView) => new PyTuple([makeLong(self.length)])),
  strides: attribute(() => new PyTuple([makeLong(1)])),
  suboffsets: attribute(() => null),
});
