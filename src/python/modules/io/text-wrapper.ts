/** TextIOWrapper: text over a stream of bytes. */

import { add } from '../../objects/arithmetic.ts';
import { getAttr, getAttrOrUndefined } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import { AttributeError, IOError, isRaised, makeException, raise, typeError, ValueError, valueError } from '../../objects/exceptions.ts';
import { currentLoad } from '../../objects/file-type.ts';
import { asInt } from '../../objects/index-value.ts';
import { toArray } from '../../objects/iterate.ts';
import { attribute, bindArguments, noArgs, oneArg, positional, setMethods } from '../../objects/native.ts';
import { makeLong } from '../../objects/number-operands.ts';
import type { Runtime } from '../../objects/runtime.ts';
import { callMethod, readyType } from '../../objects/special-methods.ts';
import { characterCount, unitIndex } from '../../objects/text/code-points.ts';
import { repr, strValue } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { typeOf } from '../../objects/types.ts';
import { type KwArgs, PyTuple, type PyType, PyUnicode, type Value } from '../../objects/value.ts';
import { extensionType } from '../extension-type.ts';
import { preferredEncoding } from '../locale-name.ts';
import { newStream, PyStream, sizeArgument, streamTypes, unicodeArgument } from './base.ts';
import { decodeLines, LineEnds, lineEndIndex, newlineArgument, PyNewlineDecoder } from './newlines.ts';

const CHUNK_SIZE = 8192;

/** Where the last piece that was decoded began: the decoder's state there, and the piece. */
interface Snapshot {
  state: Value;
  bytes: Value;
}

export class PyTextWrapper extends PyStream {
  buffer: Value | undefined = undefined;
  isDetached = false;
  encoding: Value = null;
  errors: Value = 'strict';
  newline: string | null = null;
  lineBuffering = false;
  decoder: PyNewlineDecoder | null = null;
  rawDecoder: Value = null;
  encoder: Value = null;
  /** Decoded text of which `at` UTF-16 units have been taken. */
  decoded = '';
  at = 0;
  pending = '';
  chunkSize = CHUNK_SIZE;
  /** False while a loop over the lines goes on: tell() is refused then. */
  tells = true;
  snapshot: Snapshot | null = null;
}

function bufferOf(self: PyTextWrapper): Value {
  if (self.buffer !== undefined) return self.buffer;
  throw raise(valueError(self.isDetached ? 'underlying buffer has been detached' : 'I/O operation on uninitialized object'));
}

function checkOpen(self: PyTextWrapper): void {
  if (truth(getAttr(bufferOf(self), 'closed'))) throw raise(valueError('I/O operation on closed file.'));
}

/** The codec's incremental converter. Raises LookupError for an encoding that is not known. */
function makeCoder(runtime: Runtime, which: 'encoder' | 'decoder', encoding: Value, errors: Value): Value {
  const make = callMethod(runtime.importModule('codecs'), `getincremental${which}`, [encoding]);
  return callValue(make, [errors], null);
}

function textOrNone(position: number, value: Value | undefined): Value {
  if (value === undefined || value === null) return null;
  const text = strValue(value) ?? (value instanceof PyUnicode ? value.value : undefined);
  if (text === undefined) throw raise(typeError(`__init__() argument ${position} must be string or None, not ${typeOf(value).fullName}`));
  return text;
}

function initWrapper(self: Value, args: Value[], kw: KwArgs | null): void {
  const names = ['buffer', 'encoding', 'errors', 'newline', 'line_buffering'];
  const [buffer, encoding, errors, newline, lineBuffering] = bindArguments('TextIOWrapper', names, 1, args, kw);
  const file = self as PyTextWrapper;
  const runtime = currentLoad.runtime as Runtime;
  file.newline = newline === undefined ? null : newlineArgument('__init__', 4, newline);
  file.encoding = textOrNone(2, encoding) ?? preferredEncoding(runtime.host);
  file.errors = textOrNone(3, errors) ?? 'strict';
  file.lineBuffering = lineBuffering !== undefined && truth(lineBuffering);
  file.decoder = null;
  file.encoder = null;
  callMethod(runtime.importModule('codecs'), 'lookup', [file.encoding]);
  if (truth(callMethod(buffer, 'readable', []))) {
    const universal = file.newline === null || file.newline === '';
    file.rawDecoder = makeCoder(runtime, 'decoder', file.encoding, file.errors);
    file.decoder = new PyNewlineDecoder();
    file.decoder.decoder = file.rawDecoder;
    file.decoder.lineEnds = new LineEnds(file.newline === null, universal);
  }
  if (truth(callMethod(buffer, 'writable', []))) file.encoder = makeCoder(runtime, 'encoder', file.encoding, file.errors);
  file.buffer = buffer;
  file.decoded = '';
  file.at = 0;
  file.pending = '';
  file.snapshot = null;
}

function decoderOf(self: PyTextWrapper): PyNewlineDecoder {
  checkOpen(self);
  if (self.decoder === null) throw raise(makeException(IOError, 'not readable'));
  return self.decoder;
}

function flushPending(self: PyTextWrapper): void {
  const bytes = self.pending;
  if (bytes === '') return;
  self.pending = '';
  callMethod(bufferOf(self), 'write', [bytes]);
}

function setDecoded(self: PyTextWrapper, text: string): void {
  self.decoded = text;
  self.at = 0;
}

/** Decodes one more piece; false at the end. */
function readPiece(self: PyTextWrapper): boolean {
  const decoder = decoderOf(self);
  const state = self.tells ? callMethod(self.rawDecoder, 'getstate', []) : null;
  const bytes = callMethod(bufferOf(self), 'read1', [self.chunkSize]);
  if (strValue(bytes) === undefined)
    throw raise(typeError(`underlying read1() should have returned a bytes object, not '${typeOf(bytes).fullName}'`));
  const isEnd = !truth(bytes);
  const text = decodeLines(decoder, bytes, isEnd);
  setDecoded(self, text);
  if (state !== null) {
    const [before, flags] = toArray(state);
    self.snapshot = { state: new PyTuple(['', flags]), bytes: add(before, bytes) };
  }
  return text !== '' || !isEnd;
}

function takeDecoded(self: PyTextWrapper, units: number): string {
  const text = self.decoded.slice(self.at, self.at + units);
  self.at += text.length;
  return text;
}

/** Up to so many characters of what has been decoded. */
function takeCharacters(self: PyTextWrapper, count: number): string {
  const rest = self.decoded.slice(self.at);
  return takeDecoded(self, unitIndex(rest, Math.min(count, characterCount(rest))));
}

function read(self: PyTextWrapper, size: Value | undefined): Value {
  const n = sizeArgument(size);
  const decoder = decoderOf(self);
  flushPending(self);
  if (n < 0) {
    const rest = takeDecoded(self, self.decoded.length);
    const bytes = callMethod(bufferOf(self), 'read', []);
    const text = rest + decodeLines(decoder, bytes, true);
    setDecoded(self, '');
    self.snapshot = null;
    return new PyUnicode(text);
  }
  let text = takeCharacters(self, n);
  let left = n - characterCount(text);
  while (left > 0 && readPiece(self)) {
    const more = takeCharacters(self, left);
    text += more;
    left -= characterCount(more);
  }
  return new PyUnicode(text);
}

function readLine(self: PyTextWrapper, limit: number): PyUnicode {
  checkOpen(self);
  flushPending(self);
  let line = '';
  for (;;) {
    if (self.at >= self.decoded.length) {
      let more = true;
      while (self.decoded.length <= self.at && more) more = readPiece(self);
      if (!more) {
        setDecoded(self, '');
        self.snapshot = null;
        break;
      }
    }
    const rest = self.decoded.slice(self.at);
    // A line's end of two characters may be cut in two.
    const joined = line + rest;
    const end = lineEndIndex(joined, Math.max(0, line.length - 1), self.newline);
    if (end >= 0) {
      takeDecoded(self, end - line.length);
      line = joined.slice(0, end);
      break;
    }
    takeDecoded(self, rest.length);
    line = joined;
    if (limit >= 0 && characterCount(line) >= limit) break;
  }
  if (limit >= 0 && characterCount(line) > limit) {
    const cut = unitIndex(line, limit);
    self.at -= line.length - cut;
    line = line.slice(0, cut);
  }
  return new PyUnicode(line);
}

function write(self: PyTextWrapper, value: Value): Value {
  bufferOf(self);
  const given = unicodeArgument(value, (type) => `write() argument 1 must be unicode, not ${type}`);
  checkOpen(self);
  if (self.encoder === null) throw raise(makeException(IOError, 'not writable'));
  const translated = self.newline === '\r' || self.newline === '\r\n' ? given.replaceAll('\n', self.newline) : given;
  const bytes = strValue(callMethod(self.encoder, 'encode', [new PyUnicode(translated)]));
  if (bytes === undefined) throw raise(typeError('encoder should return a bytes object'));
  self.pending += bytes;
  const flushes = self.lineBuffering && /[\n\r]/.test(given);
  if (self.pending.length > self.chunkSize || flushes) flushPending(self);
  if (flushes) callMethod(bufferOf(self), 'flush', []);
  setDecoded(self, '');
  self.snapshot = null;
  if (self.decoder !== null) callMethod(self.decoder, 'reset', []);
  return makeLong(characterCount(given));
}

function tell(self: PyTextWrapper): Value {
  const buffer = bufferOf(self);
  checkOpen(self);
  if (!truth(callMethod(buffer, 'seekable', []))) throw raise(makeException(IOError, 'underlying stream is not seekable'));
  if (!self.tells) throw raise(makeException(IOError, 'telling position disabled by next() call'));
  flushPending(self);
  callMethod(self, 'flush', []);
  const position = callMethod(buffer, 'tell', []);
  const { snapshot, decoder } = self;
  if (decoder === null || snapshot === null) return position;
  const bytes = strValue(snapshot.bytes) as string;
  return makeLong(asInt(position) - bytes.length + bytesTaken(self, decoder, bytes, snapshot.state));
}

/** How many bytes of the last piece gave what has been taken of its text. */
function bytesTaken(self: PyTextWrapper, decoder: PyNewlineDecoder, bytes: string, state: Value): number {
  const target = self.at;
  if (target === 0) return 0;
  const now = callMethod(decoder, 'getstate', []);
  const ends = decoder.lineEnds;
  decoder.lineEnds = new LineEnds(ends.translates, ends.watches);
  try {
    callMethod(self.rawDecoder, 'setstate', [state]);
    let count = 0;
    let used = 0;
    for (let i = 0; i < bytes.length && count < target; i++) {
      count += decodeLines(decoder, bytes[i], false).length;
      used = i + 1;
    }
    // The second half of a line's end belongs to what was taken with the first.
    return decoder.lineEnds.pending ? used - 1 : used;
  } finally {
    decoder.lineEnds = ends;
    callMethod(decoder, 'setstate', [now]);
  }
}

function seek(self: PyTextWrapper, offset: Value, mode: Value | undefined): Value {
  const buffer = bufferOf(self);
  const whence = mode === undefined ? 0 : asInt(mode);
  checkOpen(self);
  if (!truth(callMethod(buffer, 'seekable', []))) throw raise(makeException(IOError, 'underlying stream is not seekable'));
  let to = offset;
  if (whence === 1) {
    if (asInt(offset) !== 0) throw raise(makeException(IOError, "can't do nonzero cur-relative seeks"));
    to = callMethod(self, 'tell', []);
  } else if (whence === 2) {
    if (asInt(offset) !== 0) throw raise(makeException(IOError, "can't do nonzero end-relative seeks"));
    callMethod(self, 'flush', []);
    forget(self);
    return callMethod(buffer, 'seek', [0, 2]);
  } else if (whence !== 0) throw raise(valueError(`invalid whence (${whence}, should be 0, 1 or 2)`));
  const position = asInt(to);
  if (position < 0) throw raise(valueError(`negative seek position ${position}`));
  callMethod(self, 'flush', []);
  callMethod(buffer, 'seek', [position]);
  forget(self);
  if (self.encoder !== null) {
    if (position === 0) callMethod(self.encoder, 'reset', []);
    else callMethod(self.encoder, 'setstate', [0]);
  }
  return to;
}

/** Forgets what was decoded: the position has changed. */
function forget(self: PyTextWrapper): void {
  setDecoded(self, '');
  self.snapshot = null;
  if (self.decoder !== null) callMethod(self.decoder, 'reset', []);
}

const asks = (name: string) => noArgs((self: PyTextWrapper) => callMethod(bufferOf(self), name, []));

/** A line of a loop, in which tell() is refused. */
function nextLine(self: Value): Value | undefined {
  const file = self as PyTextWrapper;
  file.tells = false;
  const line = file.type.heap ? callMethod(self, 'readline', []) : readLine(file, -1);
  if (truth(line)) return line;
  file.tells = true;
  return undefined;
}

function reprOf(self: Value): string {
  let name = '';
  try {
    const found = getAttrOrUndefined(self, 'name');
    if (found !== undefined) name = ` name=${repr(found)}`;
  } catch (error) {
    if (!isRaised(error, ValueError) && !isRaised(error, AttributeError)) throw error;
  }
  return `<_io.TextIOWrapper${name} encoding=${repr((self as PyTextWrapper).encoding)}>`;
}

let type: PyType | null = null;

export function textWrapperType(): PyType {
  type ??= makeType();
  return type;
}

function makeType(): PyType {
  const made = extensionType('_io', 'TextIOWrapper', streamTypes().text, PyTextWrapper);
  readyType(made, {
    new: (cls) => newStream(new PyTextWrapper(), cls, made),
    init: initWrapper,
    repr: reprOf,
    iternext: nextLine,
  });
  setMethods(made, {
    read: positional(0, 1, read),
    readline: positional(0, 1, (self: PyTextWrapper, limit) => readLine(self, sizeArgument(limit))),
    write: oneArg(write),
    tell: noArgs(tell),
    seek: positional(1, 2, seek),
    flush: noArgs((self: PyTextWrapper) => {
      checkOpen(self);
      self.tells = true;
      flushPending(self);
      return callMethod(bufferOf(self), 'flush', []);
    }),
    close: noArgs((self: PyTextWrapper) => {
      const buffer = bufferOf(self);
      if (truth(getAttr(buffer, 'closed'))) return null;
      try {
        callMethod(self, 'flush', []);
      } finally {
        callMethod(buffer, 'close', []);
      }
      return null;
    }),
    truncate: positional(0, 1, (self: PyTextWrapper, size) => {
      callMethod(self, 'flush', []);
      return callMethod(bufferOf(self), 'truncate', size === undefined ? [null] : [size]);
    }),
    detach: noArgs((self: PyTextWrapper) => {
      const buffer = bufferOf(self);
      callMethod(self, 'flush', []);
      self.buffer = undefined;
      self.isDetached = true;
      return buffer;
    }),
    fileno: asks('fileno'),
    seekable: asks('seekable'),
    readable: asks('readable'),
    writable: asks('writable'),
    isatty: asks('isatty'),
    buffer: attribute((self: PyTextWrapper) => bufferOf(self)),
    closed: attribute((self: PyTextWrapper) => getAttr(bufferOf(self), 'closed')),
    name: attribute((self: PyTextWrapper) => getAttr(bufferOf(self), 'name')),
    encoding: attribute((self: PyTextWrapper) => self.encoding),
    errors: attribute((self: PyTextWrapper) => self.errors),
    line_buffering: attribute((self: PyTextWrapper) => self.lineBuffering),
    newlines: attribute((self: PyTextWrapper) => {
      bufferOf(self);
      return self.decoder === null ? null : self.decoder.lineEnds.seen();
    }),
    _CHUNK_SIZE: attribute(
      (self: PyTextWrapper) => self.chunkSize,
      (self, value) => {
        const size = asInt(value ?? 0);
        if (size <= 0) throw raise(valueError('a strictly positive integer is required'));
        self.chunkSize = size;
      },
    ),
  });
  return made;
}
