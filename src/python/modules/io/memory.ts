/** BytesIO and StringIO: streams in memory. */
import { IOError, makeException, raise, typeError, valueError } from '../../objects/exceptions.ts';
import { asInt } from '../../objects/index-value.ts';
import { stepOver } from '../../objects/iterate.ts';
import { attribute, bindArguments, type MethodSpec, noArgs, oneArg, positional, setMethods } from '../../objects/native.ts';
import { makeLong } from '../../objects/number-operands.ts';
import { readyType } from '../../objects/special-methods.ts';
import { characterCount, unitIndex } from '../../objects/text/code-points.ts';
import { typeOf } from '../../objects/types.ts';
import { PyList, PyTuple, type PyType, PyUnicode, type Value } from '../../objects/value.ts';
import { extensionType } from '../extension-type.ts';
import {
  bufferBytes,
  fillBuffer,
  indexArgument,
  newStream,
  PyStream,
  sizeArgument,
  streamTypes,
  unicodeArgument,
  writableBuffer,
} from './base.ts';
import { LineEnds, lineEndIndex, newlineArgument } from './newlines.ts';

class PyBytesIo extends PyStream {
  content = '';
  position = 0;
}

function open<T extends PyStream>(self: T, point = '.'): T {
  if (self.isClosed) throw raise(valueError(`I/O operation on closed file${point}`));
  return self;
}

function take(self: PyBytesIo, end: number): string {
  const stop = Math.max(self.position, Math.min(end, self.content.length));
  const bytes = self.content.slice(self.position, stop);
  self.position = stop;
  return bytes;
}

function takeBytes(self: PyBytesIo, size: Value | undefined): string {
  const n = sizeArgument(size);
  open(self);
  return take(self, n < 0 ? self.content.length : self.position + n);
}

function takeByteLine(self: PyBytesIo, limit: number): string {
  const newline = self.content.indexOf('\n', self.position);
  const end = newline < 0 ? self.content.length : newline + 1;
  return take(self, limit < 0 ? end : Math.min(end, self.position + limit));
}

function writeBytes(self: PyBytesIo, value: Value): Value {
  open(self);
  const bytes = bufferBytes(value);
  if (bytes === '') return makeLong(0);
  const { content, position } = self;
  self.content =
    position === content.length
      ? content + bytes
      : content.slice(0, position).padEnd(position, '\0') + bytes + content.slice(position + bytes.length);
  self.position = position + bytes.length;
  return makeLong(bytes.length);
}

function seekBytes(self: PyBytesIo, offset: Value, mode: Value | undefined): Value {
  const to = indexArgument(offset);
  const whence = mode === undefined ? 0 : asInt(mode);
  open(self);
  if (to < 0 && whence === 0) throw raise(valueError(`negative seek value ${to}`));
  if (whence < 0 || whence > 2) throw raise(valueError(`invalid whence (${whence}, should be 0, 1 or 2)`));
  self.position = Math.max(0, to + (whence === 1 ? self.position : whence === 2 ? self.content.length : 0));
  return makeLong(self.position);
}

const yes = (point?: string): MethodSpec =>
  noArgs((self: PyStream) => {
    open(self, point);
    return true;
  });

function makeBytesIo(): PyType {
  const type = extensionType('_io', 'BytesIO', streamTypes().buffered, PyBytesIo);
  readyType(type, {
    new: (cls) => newStream(new PyBytesIo(), cls, type),
    init: (self, args, kw) => {
      const [initial] = bindArguments('BytesIO', ['initial_bytes'], 0, args, kw);
      const stream = self as PyBytesIo;
      stream.content = '';
      stream.position = 0;
      if (initial === undefined || initial === null) return;
      stream.content = bufferBytes(initial);
    },
    iternext: (self) => {
      const line = takeByteLine(open(self as PyBytesIo), -1);
      return line === '' ? undefined : line;
    },
    iter: (self) => open(self as PyBytesIo),
  });
  setMethods(type, {
    read: positional(0, 1, takeBytes),
    read1: oneArg(takeBytes),
    readline: positional(0, 1, (self: PyBytesIo, limit) => takeByteLine(open(self), sizeArgument(limit))),
    readlines: positional(0, 1, (self: PyBytesIo, hint) => {
      const wanted = sizeArgument(hint);
      open(self);
      const lines: Value[] = [];
      let total = 0;
      for (let line = takeByteLine(self, -1); line !== ''; line = takeByteLine(self, -1)) {
        lines.push(line);
        total += line.length;
        if (wanted > 0 && total >= wanted) break;
      }
      return new PyList(lines);
    }),
    readinto: oneArg((self: PyBytesIo, given) => {
      const target = writableBuffer(given);
      open(self);
      return fillBuffer(target, take(self, self.position + target.lend().length));
    }),
    write: oneArg(writeBytes),
    writelines: oneArg((self: PyBytesIo, lines) => {
      open(self);
      const step = stepOver(lines);
      for (let line = step(); line !== undefined; line = step()) writeBytes(self, line);
      return null;
    }),
    seek: positional(1, 2, seekBytes),
    tell: noArgs((self: PyBytesIo) => makeLong(open(self).position)),
    truncate: positional(0, 1, (self: PyBytesIo, size) => {
      open(self);
      const to = size === undefined || size === null ? self.position : sizeArgument(size);
      if (to < 0) throw raise(valueError(`negative size value ${to}`));
      self.content = self.content.slice(0, to);
      return makeLong(to);
    }),
    getvalue: noArgs((self: PyBytesIo) => open(self).content),
    flush: noArgs((self: PyBytesIo) => {
      open(self);
      return null;
    }),
    isatty: noArgs((self: PyBytesIo) => {
      open(self);
      return false;
    }),
    close: noArgs((self: PyBytesIo) => {
      self.isClosed = true;
      self.content = '';
      return null;
    }),
    readable: yes(),
    writable: yes(),
    seekable: yes(),
    __getstate__: noArgs((self: PyBytesIo) => new PyTuple([open(self).content, self.position, null])),
    __setstate__: oneArg((self: PyBytesIo, state) => {
      const { items } = state as PyTuple;
      self.content = bufferBytes(items[0]);
      self.position = asInt(items[1]);
      return null;
    }),
  });
  return type;
}

/** `content` is UTF-16; `position` counts characters. */
class PyStringIo extends PyStream {
  content = '';
  position = 0;
  newline: string | null = '\n';
  lineEnds = new LineEnds(false, false);
}

const unit = (self: PyStringIo): number => unitIndex(self.content, Math.min(self.position, characterCount(self.content)));

function writeText(self: PyStringIo, given: string): void {
  const universal = self.newline === null || self.newline === '';
  let text = universal ? self.lineEnds.translate(given, true) : given;
  if (self.newline === '\r' || self.newline === '\r\n') text = text.replaceAll('\n', self.newline);
  const size = characterCount(text);
  if (size === 0) return;
  const { content } = self;
  const count = characterCount(content);
  const gap = Math.max(0, self.position - count);
  const start = unit(self);
  const end = unitIndex(content, Math.min(self.position + size, count));
  self.content = content.slice(0, start) + '\0'.repeat(gap) + text + content.slice(Math.max(start, end));
  self.position += size;
}

function takeText(self: PyStringIo, count: number): Value {
  const start = unit(self);
  const total = characterCount(self.content);
  const available = Math.max(0, total - self.position);
  const n = count < 0 ? available : Math.min(count, available);
  self.position += n;
  return new PyUnicode(self.content.slice(start, unitIndex(self.content, n, start)));
}

function takeTextLine(self: PyStringIo, limit: number): PyUnicode {
  const start = unit(self);
  const end = lineEndIndex(self.content, start, self.newline);
  const line = end < 0 ? self.content.length : end;
  const count = characterCount(self.content.slice(start, line));
  return takeText(self, limit < 0 ? count : Math.min(count, limit)) as PyUnicode;
}

function seekText(self: PyStringIo, offset: Value, mode: Value | undefined): Value {
  const to = indexArgument(offset);
  const whence = mode === undefined ? 0 : asInt(mode);
  open(self, '');
  if (whence < 0 || whence > 2) throw raise(valueError(`Invalid whence (${whence}, should be 0, 1 or 2)`));
  if (to < 0 && whence === 0) throw raise(valueError(`Negative seek position ${to}`));
  if (to !== 0 && whence !== 0) throw raise(makeException(IOError, "Can't do nonzero cur-relative seeks"));
  self.position = whence === 0 ? to : whence === 1 ? self.position : characterCount(self.content);
  return makeLong(self.position);
}

function initStringIo(self: Value, args: Value[], kw: Parameters<typeof bindArguments>[4]): void {
  const [initial, newline] = bindArguments('__init__', ['initial_value', 'newline'], 0, args, kw);
  const stream = self as PyStringIo;
  const ends = newline === undefined ? '\n' : newlineArgument('__init__', 2, newline);
  if (initial !== undefined && initial !== null && !(initial instanceof PyUnicode)) {
    throw raise(typeError(`initial_value must be unicode or None, not ${typeOf(initial).fullName}`));
  }
  stream.newline = ends;
  stream.lineEnds = new LineEnds(ends === null, ends === null || ends === '');
  stream.content = '';
  stream.position = 0;
  stream.isClosed = false;
  if (initial instanceof PyUnicode) writeText(stream, initial.value);
  stream.position = 0;
}

function makeStringIo(): PyType {
  const type = extensionType('_io', 'StringIO', streamTypes().text, PyStringIo);
  readyType(type, {
    new: (cls) => newStream(new PyStringIo(), cls, type),
    init: initStringIo,
    iternext: (self) => {
      const line = takeTextLine(open(self as PyStringIo, ''), -1);
      return line.value === '' ? undefined : line;
    },
  });
  setMethods(type, {
    read: positional(0, 1, (self: PyStringIo, size) => {
      const n = sizeArgument(size);
      return takeText(open(self, ''), n);
    }),
    readline: positional(0, 1, (self: PyStringIo, limit) => {
      const n = sizeArgument(limit);
      return takeTextLine(open(self, ''), n);
    }),
    write: oneArg((self: PyStringIo, value) => {
      const text = unicodeArgument(value, (name) => `unicode argument expected, got '${name}'`);
      open(self, '');
      writeText(self, text);
      return makeLong(characterCount(text));
    }),
    seek: positional(1, 2, seekText),
    tell: noArgs((self: PyStringIo) => makeLong(open(self, '').position)),
    truncate: positional(0, 1, (self: PyStringIo, size) => {
      open(self, '');
      const to = size === undefined || size === null ? self.position : sizeArgument(size);
      if (to < 0) throw raise(valueError(`Negative size value ${to}`));
      self.content = self.content.slice(0, unitIndex(self.content, Math.min(to, characterCount(self.content))));
      return makeLong(to);
    }),
    getvalue: noArgs((self: PyStringIo) => new PyUnicode(open(self, '').content)),
    close: noArgs((self: PyStringIo) => {
      self.isClosed = true;
      self.content = '';
      return null;
    }),
    flush: noArgs(() => null),
    readable: yes(''),
    writable: yes(''),
    seekable: yes(''),
    line_buffering: attribute((self: PyStringIo) => {
      open(self, '');
      return false;
    }),
    newlines: attribute((self: PyStringIo) => {
      open(self, '');
      return self.newline === null || self.newline === '' ? self.lineEnds.seen() : null;
    }),
    __getstate__: noArgs((self: PyStringIo) => {
      open(self, '');
      return new PyTuple([new PyUnicode(self.content), self.newline, self.position, null]);
    }),
    __setstate__: oneArg((self: PyStringIo, state) => {
      const [content, newline, position] = (state as PyTuple).items;
      initStringIo(self, [content, newline], null);
      self.position = asInt(position);
      return null;
    }),
  });
  return type;
}

let made: { BytesIO: PyType; StringIO: PyType } | null = null;

export function memoryTypes(): { BytesIO: PyType; StringIO: PyType } {
  made ??= { BytesIO: makeBytesIo(), StringIO: makeStringIo() };
  return made;
}
