/** BufferedReader, BufferedWriter, BufferedRandom and BufferedRWPair: streams over a raw one. */
import { getAttr } from '../../objects/attributes.ts';
import { PyByteArray } from '../../objects/byte-array.ts';
import {
  AttributeError,
  environmentError,
  IOError,
  isRaised,
  makeException,
  raise,
  typeError,
  ValueError,
  valueError,
} from '../../objects/exceptions.ts';
import { asInt } from '../../objects/index-value.ts';
import { attribute, bindArguments, type MethodSpec, noArgs, oneArg, positional, setMethods } from '../../objects/native.ts';
import { makeLong } from '../../objects/number-operands.ts';
import { callMethod, readyType } from '../../objects/special-methods.ts';
import { repr, strValue } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import type { KwArgs, PyType, Value } from '../../objects/value.ts';
import { extensionType } from '../extension-type.ts';
import {
  bytesToWrite,
  fillBuffer,
  indexArgument,
  newStream,
  PyStream,
  sizeArgument,
  streamTypes,
  unsupported,
  writableBuffer,
} from './base.ts';
import { PyFileIo, takeFileBytes } from './file-io.ts';

export const DEFAULT_BUFFER_SIZE = 8192;
const EINVAL = 22;

export class PyBuffered extends PyStream {
  raw: Value | undefined = undefined;
  size = DEFAULT_BUFFER_SIZE;
  /** What has been read from the raw stream; `at` is how much of it was taken. */
  ahead = '';
  at = 0;
  /** What waits to be written. */
  pending = '';
  isDetached = false;

  get unread(): number {
    return this.ahead.length - this.at;
  }
}

function rawOf(self: PyBuffered): Value {
  if (self.raw !== undefined) return self.raw;
  throw raise(valueError(self.isDetached ? 'raw stream has been detached' : 'I/O operation on uninitialized object'));
}

function isClosed(self: PyBuffered): boolean {
  return truth(getAttr(rawOf(self), 'closed'));
}

function checkOpen(self: PyBuffered, what: string): void {
  if (isClosed(self)) throw raise(valueError(`${what} of closed file`));
}

/** Bytes from the raw stream, '' at its end, null where it would block. */
function readRaw(self: PyBuffered, count: number): string | null {
  const raw = rawOf(self);
  if (raw instanceof PyFileIo && !raw.type.heap) return takeFileBytes(raw, count);
  const target = new PyByteArray('\0'.repeat(count));
  const got = callMethod(raw, 'readinto', [target]);
  if (got === null) return null;
  const n = asInt(got);
  if (n < 0 || n > count) {
    throw raise(makeException(IOError, `raw readinto() returned invalid length ${n} (should have been between 0 and ${count})`));
  }
  return target.bytes.slice(0, n);
}

/** Reads one more piece behind what is there; false at the end. */
function fill(self: PyBuffered): boolean {
  const more = readRaw(self, self.size);
  if (more === null || more === '') return false;
  self.ahead = self.ahead.slice(self.at) + more;
  self.at = 0;
  return true;
}

function take(self: PyBuffered, count: number): string {
  const bytes = self.ahead.slice(self.at, self.at + count);
  self.at += bytes.length;
  return bytes;
}

function takeAll(self: PyBuffered): Value {
  flushPending(self);
  let all = take(self, self.unread);
  for (;;) {
    const part = callMethod(rawOf(self), 'read', []);
    if (part === null) return all === '' ? null : all;
    const bytes = strValue(part);
    if (bytes === undefined) throw raise(typeError('read() should return bytes'));
    if (bytes === '') return all;
    all += bytes;
  }
}

function read(self: PyBuffered, size: Value | undefined): Value {
  const n = sizeArgument(size);
  if (n < -1) throw raise(valueError('read length must be positive or -1'));
  checkOpen(self, 'read');
  if (n === -1) return takeAll(self);
  flushPending(self);
  while (self.unread < n && fill(self));
  return take(self, n);
}

function readOnce(self: PyBuffered, size: Value): Value {
  const n = sizeArgument(size);
  if (n < 0) throw raise(valueError('read length must be positive'));
  checkOpen(self, 'read');
  if (n === 0) return '';
  flushPending(self);
  if (self.unread === 0) fill(self);
  return take(self, n);
}

function readLine(self: PyBuffered, limit: number): string {
  rawOf(self);
  checkOpen(self, 'readline');
  flushPending(self);
  for (let from = self.at; ; ) {
    const end = self.ahead.indexOf('\n', from);
    const stop = end < 0 ? -1 : end + 1 - self.at;
    if (limit >= 0 && (stop < 0 ? self.unread : stop) >= limit) return take(self, limit);
    if (stop >= 0) return take(self, stop);
    const seen = self.unread;
    if (!fill(self)) return take(self, seen);
    from = self.at + seen;
  }
}

function flushPending(self: PyBuffered): void {
  const bytes = self.pending;
  if (bytes === '') return;
  self.pending = '';
  for (let done = 0; done < bytes.length; ) {
    const written = callMethod(rawOf(self), 'write', [bytes.slice(done)]);
    if (written === null) throw raise(makeException(IOError, 'write could not complete without blocking'));
    done += asInt(written);
  }
}

function write(self: PyBuffered, value: Value): Value {
  const bytes = bytesToWrite(value);
  if (isClosed(self)) throw raise(valueError('write to closed file'));
  if (self.unread > 0) callMethod(rawOf(self), 'seek', [-self.unread, 1]);
  self.ahead = '';
  self.at = 0;
  self.pending += bytes;
  if (self.pending.length > self.size) flushPending(self);
  return makeLong(bytes.length);
}

function tell(self: PyBuffered): Value {
  return makeLong(asInt(callMethod(rawOf(self), 'tell', [])) - self.unread + self.pending.length);
}

function seek(self: PyBuffered, offset: Value, mode: Value | undefined): Value {
  const whence = mode === undefined ? 0 : asInt(mode);
  if (whence < 0 || whence > 2) throw raise(valueError(`invalid whence value ${whence}`));
  rawOf(self);
  checkOpen(self, 'seek');
  const to = indexArgument(offset);
  flushPending(self);
  const position = asInt(callMethod(self.raw as Value, 'seek', [whence === 1 ? to - self.unread : to, whence]));
  self.ahead = '';
  self.at = 0;
  if (position < 0) throw raise(environmentError(IOError, EINVAL, `Raw stream returned invalid position ${position}`));
  return makeLong(position);
}

function closeBuffered(self: PyBuffered): Value {
  if (isClosed(self)) return null;
  try {
    callMethod(self, 'flush', []);
  } finally {
    callMethod(rawOf(self), 'close', []);
  }
  return null;
}

/** Methods that ask the raw stream. */
const asks = (name: string): MethodSpec => noArgs((self: PyBuffered) => callMethod(rawOf(self), name, []));

const COMMON: Record<string, MethodSpec> = {
  raw: attribute((self: PyBuffered) => rawOf(self)),
  name: attribute((self: PyBuffered) => getAttr(rawOf(self), 'name')),
  mode: attribute((self: PyBuffered) => getAttr(rawOf(self), 'mode')),
  closed: attribute((self: PyBuffered) => getAttr(rawOf(self), 'closed')),
  seekable: asks('seekable'),
  readable: asks('readable'),
  writable: asks('writable'),
  fileno: asks('fileno'),
  isatty: asks('isatty'),
  seek: positional(1, 2, seek),
  tell: noArgs(tell),
  truncate: positional(0, 1, (self: PyBuffered, size) => {
    flushPending(self);
    return callMethod(rawOf(self), 'truncate', [size === undefined || size === null ? tell(self) : size]);
  }),
  flush: noArgs((self: PyBuffered) => {
    if (isClosed(self)) throw raise(valueError('I/O operation on closed file.'));
    flushPending(self);
    return callMethod(rawOf(self), 'flush', []);
  }),
  close: noArgs(closeBuffered),
  detach: noArgs((self: PyBuffered) => {
    const raw = rawOf(self);
    callMethod(self, 'flush', []);
    self.raw = undefined;
    self.isDetached = true;
    return raw;
  }),
};

const READING: Record<string, MethodSpec> = {
  read: positional(0, 1, read),
  read1: positional(1, 1, readOnce),
  readline: positional(0, 1, (self: PyBuffered, limit) => readLine(self, sizeArgument(limit))),
  peek: positional(0, 1, (self: PyBuffered) => {
    flushPending(self);
    if (self.unread === 0) fill(self);
    return self.ahead.slice(self.at);
  }),
  readinto: oneArg((self: PyBuffered, given) => {
    const target = writableBuffer(given);
    return fillBuffer(target, strValue(read(self, target.lend().length)) ?? '');
  }),
};

const WRITING: Record<string, MethodSpec> = { write: oneArg(write) };

function reprOf(self: Value): string {
  const name = (self as PyBuffered).type.name;
  const shown = (self as PyBuffered).type.heap ? name : name.slice(name.indexOf('.') + 1);
  try {
    return `<_io.${shown} name=${repr(getAttr(self, 'name'))}>`;
  } catch (error) {
    if (isRaised(error, AttributeError) || isRaised(error, ValueError)) return `<_io.${shown}>`;
    throw error;
  }
}

function initBuffered(what: string, checks: readonly string[]): (self: Value, args: Value[], kw: KwArgs | null) => void {
  return (self, args, kw) => {
    const [raw, size] = bindArguments(what, ['raw', 'buffer_size', 'max_buffer_size'], 1, args, kw);
    for (const check of checks) callMethod(raw, check, []);
    const buffered = self as PyBuffered;
    buffered.size = size === undefined ? DEFAULT_BUFFER_SIZE : indexArgument(size);
    if (buffered.size <= 0) throw raise(valueError('buffer size must be strictly positive'));
    buffered.raw = raw;
    buffered.ahead = '';
    buffered.at = 0;
    buffered.pending = '';
  };
}

function makeType(name: string, checks: readonly string[], methods: Record<string, MethodSpec>): PyType {
  const type = extensionType('_io', name, streamTypes().buffered);
  readyType(type, {
    new: (cls) => {
      const made = newStream(new PyBuffered(), cls, type);
      made.type = cls;
      return made;
    },
    init: initBuffered(name, checks),
    repr: reprOf,
    iternext: methods.read === undefined ? undefined : nextLine,
  });
  setMethods(type, { ...COMMON, ...methods });
  return type;
}

/** A derived class that has its own readline() is asked for it. */
function nextLine(self: Value): Value | undefined {
  const buffered = self as PyBuffered;
  const line = buffered.type.heap ? (strValue(callMethod(self, 'readline', [])) ?? '') : readLine(buffered, -1);
  return line === '' ? undefined : line;
}

class PyPair extends PyStream {
  reader: Value = null;
  writer: Value = null;
}

const toPart = (part: 'reader' | 'writer', name: string): MethodSpec =>
  positional(0, 1, (self: PyPair, argument) => callMethod(self[part], name, argument === undefined ? [] : [argument]));

function makePair(): PyType {
  const type = extensionType('_io', 'BufferedRWPair', streamTypes().buffered, PyPair);
  readyType(type, {
    new: (cls) => newStream(new PyPair(), cls, type),
    init: (self, args, kw) => {
      const [reader, writer, size] = bindArguments('BufferedRWPair', ['reader', 'writer', 'buffer_size', 'max_buffer_size'], 2, args, kw);
      callMethod(reader, '_checkReadable', []);
      callMethod(writer, '_checkWritable', []);
      const types = bufferedTypes();
      const make = (kind: PyType, raw: Value): Value => {
        const part = newStream(new PyBuffered(), kind, kind);
        part.type = kind;
        kind.slots.init?.(part, size === undefined ? [raw] : [raw, size], null);
        return part;
      };
      (self as PyPair).reader = make(types.BufferedReader, reader);
      (self as PyPair).writer = make(types.BufferedWriter, writer);
    },
  });
  setMethods(type, {
    read: toPart('reader', 'read'),
    read1: toPart('reader', 'read1'),
    peek: toPart('reader', 'peek'),
    readinto: toPart('reader', 'readinto'),
    readable: toPart('reader', 'readable'),
    write: toPart('writer', 'write'),
    flush: toPart('writer', 'flush'),
    writable: toPart('writer', 'writable'),
    isatty: noArgs((self: PyPair) => truth(callMethod(self.writer, 'isatty', [])) || callMethod(self.reader, 'isatty', [])),
    closed: attribute((self: PyPair) => getAttr(self.writer, 'closed')),
    detach: noArgs(() => unsupported('detach')),
    close: noArgs((self: PyPair) => {
      callMethod(self.writer, 'close', []);
      return callMethod(self.reader, 'close', []);
    }),
  });
  return type;
}

type BufferedTypes = Record<'BufferedReader' | 'BufferedWriter' | 'BufferedRandom' | 'BufferedRWPair', PyType>;

let made: BufferedTypes | null = null;

export function bufferedTypes(): BufferedTypes {
  made ??= {
    BufferedReader: makeType('BufferedReader', ['_checkReadable'], READING),
    BufferedWriter: makeType('BufferedWriter', ['_checkWritable'], WRITING),
    BufferedRandom: makeType('BufferedRandom', ['_checkSeekable', '_checkReadable', '_checkWritable'], { ...READING, ...WRITING }),
    BufferedRWPair: makePair(),
  };
  return made;
}
