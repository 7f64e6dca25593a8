/** What all of io's streams share: _io._IOBase, and the three kinds that derive from it. */
import '../../objects/object-type.ts';
import { getAttr, getAttrOrUndefined } from '../../objects/attributes.ts';
import { PyBytesLender, readBuffer, viewBuffer } from '../../objects/buffer-protocol.ts';
import { PyByteArray } from '../../objects/byte-array.ts';
import { makeClass } from '../../objects/class.ts';
import { PyDict } from '../../objects/dict.ts';
import { IOError, makeException, raise, stopIteration, typeError, ValueError, valueError } from '../../objects/exceptions.ts';
import { asIndex, asInt, indexOrUndefined } from '../../objects/index-value.ts';
import { length } from '../../objects/items.ts';
import { stepOver } from '../../objects/iterate.ts';
import { attribute, type MethodSpec, noArgs, oneArg, positional, setMethods, variadic } from '../../objects/native.ts';
import { makeLong } from '../../objects/number-operands.ts';
import { callMethod, readyType } from '../../objects/special-methods.ts';
import { encodeAscii, strValue } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { objectType, typeOf, typeType } from '../../objects/types.ts';
import { PyList, PyObject, type PyType, PyUnicode, type Value } from '../../objects/value.ts';
import { extensionType } from '../extension-type.ts';

/** Any stream. */
export class PyStream extends PyObject {
  isClosed = false;
}

let unsupportedType: PyType | null = null;

/** io.UnsupportedOperation */
export function unsupportedOperation(): PyType {
  if (unsupportedType === null) {
    const namespace = new PyDict();
    namespace.setStr('__module__', 'io');
    unsupportedType = makeClass(typeType, 'UnsupportedOperation', [ValueError, IOError], namespace);
  }
  return unsupportedType;
}

export function unsupported(name: string): never {
  throw raise(makeException(unsupportedOperation(), name));
}

/** A method that this kind of stream does not have. */
const refused = (name: string): MethodSpec => variadic(() => unsupported(name));

export function checkClosed(self: Value): void {
  if (truth(getAttr(self, 'closed'))) throw raise(valueError('I/O operation on closed file.'));
}

/** A size or limit: -1 for none or None. Raises TypeError. */
export function sizeArgument(value: Value | undefined): number {
  if (value === undefined || value === null) return -1;
  const { slots } = typeOf(value);
  if (indexOrUndefined(value) === undefined && slots.int === null && slots.float === null) {
    throw raise(typeError(`integer argument expected, got '${typeOf(value).fullName}'`));
  }
  return asIndex(value, (type) => `'${type}' object cannot be interpreted as an index`, 'OverflowError');
}

/** An argument that must be a whole number. */
export function indexArgument(value: Value): number {
  return asIndex(value, (type) => `'${type}' object cannot be interpreted as an index`, 'OverflowError');
}

/** The bytes of what has the buffer interface. Raises TypeError. */
export function bufferBytes(value: Value): string {
  const bytes = viewBuffer(value) ?? (value instanceof PyUnicode ? undefined : readBuffer(value));
  if (bytes === undefined) throw raise(typeError(`'${typeOf(value).fullName}' does not have the buffer interface`));
  return bytes;
}

/** The bytes of an argument that is parsed as `s*`: unicode is encoded as ASCII. */
export function bytesToWrite(value: Value): string {
  return value instanceof PyUnicode ? encodeAscii(value.value) : bufferBytes(value);
}

/** Puts bytes into what readinto() was given, and gives how many. */
export function fillBuffer(target: PyBytesLender, bytes: string): Value {
  target.overwrite(0, bytes);
  return makeLong(bytes.length);
}

export function writableBuffer(value: Value): PyBytesLender {
  if (value instanceof PyBytesLender && value.isWritable) return value;
  throw raise(typeError(`readinto() argument 1 must be read-write buffer, not ${value === null ? 'None' : typeOf(value).name}`));
}

/** Bytes up to a line's end, read as peek() allows, or one by one. */
function readLine(self: Value, limit: number): Value {
  const hasPeek = getAttrOrUndefined(self, 'peek') !== undefined;
  let line = '';
  while (limit < 0 || line.length < limit) {
    let ahead = 1;
    if (hasPeek) ahead = lookAhead(self, limit < 0 ? Number.POSITIVE_INFINITY : limit - line.length);
    const bytes = strValue(callMethod(self, 'read', [ahead]));
    if (bytes === undefined) throw raise(makeException(IOError, 'read() should have returned a bytes object'));
    if (bytes === '') break;
    line += bytes;
    if (line.endsWith('\n')) break;
  }
  return line;
}

/** How many bytes of what peek() shows belong to the line. */
function lookAhead(self: Value, most: number): number {
  const shown = strValue(callMethod(self, 'peek', [1]));
  if (shown === undefined) throw raise(makeException(IOError, 'peek() should have returned a bytes object'));
  if (shown === '') return 1;
  const end = shown.indexOf('\n');
  return Math.min(end < 0 ? shown.length : end + 1, most);
}

function readLines(self: Value, hint: Value): Value {
  const wanted = sizeArgument(hint);
  const lines: Value[] = [];
  const step = stepOver(self);
  let total = 0;
  for (let line = step(); line !== undefined; line = step()) {
    lines.push(line);
    total += length(line);
    if (wanted > 0 && total > wanted) break;
  }
  return new PyList(lines);
}

function requirement(method: string, complaint: string): MethodSpec {
  return noArgs((self) => {
    if (callMethod(self, method, []) !== true) throw raise(makeException(IOError, complaint));
    return true;
  });
}

const no = (): MethodSpec => noArgs(() => false);

function makeBase(): PyType {
  const type = extensionType('_io', '_IOBase', objectType, PyStream);
  type.hasDict = true;
  readyType(type, {
    new: (cls) => newStream(new PyStream(), cls, type),
    init: () => undefined,
    iter: (self) => {
      checkClosed(self);
      return self;
    },
    iternext: (self) => {
      const line = callMethod(self, 'readline', []);
      return length(line) === 0 ? undefined : line;
    },
  });
  setMethods(type, {
    seek: refused('seek'),
    tell: noArgs((self) => callMethod(self, 'seek', [0, 1])),
    truncate: refused('truncate'),
    fileno: refused('fileno'),
    flush: noArgs((self: PyStream) => {
      if (self.isClosed) throw raise(valueError('I/O operation on closed file.'));
      return null;
    }),
    close: noArgs((self: PyStream) => {
      if (self.isClosed) return null;
      try {
        callMethod(self, 'flush', []);
      } finally {
        self.isClosed = true;
      }
      return null;
    }),
    closed: attribute((self: PyStream) => self.isClosed),
    seekable: no(),
    readable: no(),
    writable: no(),
    isatty: noArgs((self) => {
      checkClosed(self);
      return false;
    }),
    _checkClosed: variadic((self) => {
      checkClosed(self);
      return null;
    }),
    _checkSeekable: requirement('seekable', 'File or stream is not seekable.'),
    _checkReadable: requirement('readable', 'File or stream is not readable.'),
    _checkWritable: requirement('writable', 'File or stream is not writable.'),
    __enter__: noArgs((self) => {
      checkClosed(self);
      return self;
    }),
    __exit__: variadic((self) => callMethod(self, 'close', [])),
    next: noArgs((self) => {
      const line = callMethod(self, 'readline', []);
      if (length(line) === 0) throw raise(stopIteration());
      return line;
    }),
    readline: positional(0, 1, (self, limit) => readLine(self, sizeArgument(limit))),
    readlines: positional(0, 1, readLines),
    writelines: oneArg((self, lines) => {
      checkClosed(self);
      const step = stepOver(lines);
      for (let line = step(); line !== undefined; line = step()) callMethod(self, 'write', [line]);
      return null;
    }),
  });
  return type;
}

/** Gives a new stream its class, where that is derived, and its attributes. */
export function newStream<T extends PyStream>(stream: T, cls: PyType, own: PyType): T {
  if (cls !== own) stream.type = cls;
  stream.attrs = new PyDict();
  return stream;
}

/** All that a raw stream still has. */
function readAll(self: Value): Value {
  let all = '';
  for (;;) {
    const part = callMethod(self, 'read', [8192]);
    if (part === null) return all === '' ? null : all;
    const bytes = strValue(part);
    if (bytes === undefined) throw raise(typeError('read() should return bytes'));
    if (bytes === '') return all;
    all += bytes;
  }
}

function makeRaw(base: PyType): PyType {
  const type = extensionType('_io', '_RawIOBase', base);
  type.addsLayout = false;
  readyType(type, {});
  setMethods(type, {
    read: positional(0, 1, (self, count) => {
      const n = count === undefined ? -1 : asInt(count);
      if (n < 0) return callMethod(self, 'readall', []);
      const target = new PyByteArray('\0'.repeat(n));
      const got = callMethod(self, 'readinto', [target]);
      return got === null ? null : target.bytes.slice(0, asInt(got));
    }),
    readall: noArgs(readAll),
  });
  return type;
}

function makeBuffered(base: PyType): PyType {
  const type = extensionType('_io', '_BufferedIOBase', base);
  type.addsLayout = false;
  readyType(type, {});
  setMethods(type, {
    detach: refused('detach'),
    read: refused('read'),
    read1: refused('read1'),
    write: refused('write'),
    readinto: oneArg((self, given) => {
      const target = writableBuffer(given);
      return fillBuffer(target, strValue(callMethod(self, 'read', [target.lend().length])) ?? '');
    }),
  });
  return type;
}

function makeText(base: PyType): PyType {
  const type = extensionType('_io', '_TextIOBase', base);
  type.addsLayout = false;
  readyType(type, {});
  setMethods(type, {
    detach: refused('detach'),
    read: refused('read'),
    readline: refused('readline'),
    write: refused('write'),
    encoding: attribute(() => null),
    newlines: attribute(() => null),
    errors: attribute(() => null),
  });
  return type;
}

export interface StreamTypes {
  base: PyType;
  raw: PyType;
  buffered: PyType;
  text: PyType;
}

let types: StreamTypes | null = null;

export function streamTypes(): StreamTypes {
  if (types === null) {
    const base = makeBase();
    types = { base, raw: makeRaw(base), buffered: makeBuffered(base), text: makeText(base) };
  }
  return types;
}

/** The text of a unicode argument. Raises TypeError. */
export function unicodeArgument(value: Value, complaint: (type: string) => string): string {
  if (value instanceof PyUnicode) return value.value;
  throw raise(typeError(complaint(value === null ? 'NoneType' : typeOf(value).name)));
}
