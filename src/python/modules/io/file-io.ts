/** FileIO: the raw stream of a file, read through the Host. What would write to any but a temporary file is refused, as open() refuses it. */
import { environmentError, IOError, OSError, raise, typeError, valueError } from '../../objects/exceptions.ts';
import { currentLoad, openToWrite, pathArgument, readBytes } from '../../objects/file-type.ts';
import { asInt, integerValue } from '../../objects/index-value.ts';
import { type OpenBytes, OpenTemporary, takeBytes } from '../../objects/load-files.ts';
import { attribute, bindArguments, type MethodSpec, noArgs, oneArg, positional, setMethods } from '../../objects/native.ts';
import { makeLong } from '../../objects/number-operands.ts';
import type { Runtime } from '../../objects/runtime.ts';
import { callMethod, readyType } from '../../objects/special-methods.ts';
import { repr, strValue } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { type KwArgs, PyFloat, type PyType, PyUnicode, type Value } from '../../objects/value.ts';
import { extensionType } from '../extension-type.ts';
import { bytesToWrite, fillBuffer, indexArgument, newStream, PyStream, sizeArgument, streamTypes, writableBuffer } from './base.ts';

const EBADF = 9;
const EINVAL = 22;

export class PyFileIo extends PyStream {
  name: Value = null;
  descriptor = -1;
  closesDescriptor = true;
  reads = false;
  appends = false;
  /** Takes what is written; null where the file is open for reading only. */
  sink: ((bytes: string) => void) | null = null;
  /** What is read: the whole contents. Of a temporary file that is written, the file itself. */
  source: OpenBytes = { bytes: '', position: 0 };

  get mode(): string {
    const plus = this.reads && this.sink !== null ? '+' : '';
    return this.appends ? `ab${plus}` : this.reads ? `rb${plus}` : 'wb';
  }
}

/** Parts of a mode: r, w or a, with + or without. Raises ValueError. */
function checkMode(mode: string): { kind: string; plus: boolean } {
  let kind = '';
  let plus = false;
  for (const char of mode) {
    if (char === 'b') continue;
    if (char === '+' && !plus) plus = true;
    else if ('rwa'.includes(char) && kind === '') kind = char;
    else if ('rwa+'.includes(char)) {
      throw raise(valueError('Must have exactly one of read/write/append mode and at most one plus'));
    } else throw raise(valueError(`invalid mode: ${mode}`));
  }
  if (kind === '') throw raise(valueError('Must have exactly one of read/write/append mode and at most one plus'));
  return { kind, plus };
}

/** The standard streams by number. */
function openDescriptor(file: PyFileIo, runtime: Runtime, descriptor: number): void {
  const sinks = new Map<number, ((bytes: string) => void) | null>([
    [0, null],
    [1, (bytes) => runtime.write(bytes)],
    [2, (bytes) => runtime.host.writeError(bytes)],
  ]);
  const sink = sinks.get(descriptor);
  if (sink === undefined) throw raise(environmentError(OSError, EBADF, 'Bad file descriptor'));
  file.descriptor = descriptor;
  file.sink = sink;
}

function openPath(file: PyFileIo, runtime: Runtime, path: Value, { kind, plus }: { kind: string; plus: boolean }): void {
  const bytes = pathArgument(path, 'FileIO');
  file.descriptor = 3;
  if (kind === 'r' && !plus) file.source = { bytes: readBytes(runtime, bytes), position: 0 };
  else if (bytes === '/dev/null') file.sink = () => undefined;
  else {
    const open = openToWrite(runtime, bytes, kind);
    file.source = open;
    file.sink = (written) => open.write(written);
  }
}

function initFile(self: Value, args: Value[], kw: KwArgs | null): void {
  const [path, given, closesDescriptor] = bindArguments('fileio', ['file', 'mode', 'closefd'], 1, args, kw);
  const file = self as PyFileIo;
  if (path instanceof PyFloat) throw raise(typeError('integer argument expected, got float'));
  const descriptor = integerValue(path);
  if (descriptor !== undefined && descriptor < 0) throw raise(valueError('negative file descriptor'));
  const text = strValue(path) ?? (path instanceof PyUnicode ? path.value : undefined);
  if (text?.includes('\0')) throw raise(typeError('embedded NUL character'));
  const { kind, plus } = checkMode(given === undefined ? 'r' : (strValue(given) ?? 'r'));
  file.closesDescriptor = closesDescriptor === undefined || truth(closesDescriptor);
  const runtime = currentLoad.runtime as Runtime;
  file.name = path;
  file.reads = kind === 'r' || plus;
  file.appends = kind === 'a';
  if (descriptor !== undefined) {
    openDescriptor(file, runtime, Number(descriptor));
    if (kind === 'r' && !plus) file.sink = null;
  } else {
    if (!file.closesDescriptor) throw raise(valueError('Cannot use closefd=False with file name'));
    openPath(file, runtime, path, { kind, plus });
  }
  file.isClosed = false;
}

function open(self: PyFileIo): PyFileIo {
  if (self.isClosed) throw raise(valueError('I/O operation on closed file'));
  return self;
}

function reading(self: PyFileIo): PyFileIo {
  open(self);
  if (!self.reads) throw raise(valueError('File not open for reading'));
  return self;
}

export function takeFileBytes(self: PyFileIo, count: number): string {
  reading(self);
  return takeBytes(self.source, count);
}

function seek(self: PyFileIo, offset: Value, mode: Value | undefined): Value {
  open(self);
  if (offset instanceof PyFloat) throw raise(typeError('an integer is required'));
  const whence = mode === undefined ? 0 : asInt(mode);
  const to = indexArgument(offset) + (whence === 1 ? self.source.position : whence === 2 ? self.source.bytes.length : 0);
  if (to < 0 || whence < 0 || whence > 2) throw raise(environmentError(IOError, EINVAL, 'Invalid argument'));
  self.source.position = to;
  return makeLong(to);
}

function write(self: PyFileIo, value: Value): Value {
  open(self);
  if (self.sink === null) throw raise(valueError('File not open for writing'));
  const bytes = bytesToWrite(value);
  self.sink(bytes);
  return bytes.length;
}

const tells = (what: (self: PyFileIo) => Value): MethodSpec => noArgs((self: PyFileIo) => what(open(self)));

let type: PyType | null = null;

export function fileIoType(): PyType {
  type ??= makeType();
  return type;
}

function makeType(): PyType {
  const made = extensionType('_io', 'FileIO', streamTypes().raw, PyFileIo);
  readyType(made, {
    new: (cls) => newStream(new PyFileIo(), cls, made),
    init: initFile,
    repr: (self) => {
      const file = self as PyFileIo;
      return file.isClosed ? '<_io.FileIO [closed]>' : `<_io.FileIO name=${repr(file.name)} mode='${file.mode}'>`;
    },
  });
  setMethods(made, {
    read: positional(0, 1, (self: PyFileIo, size) => takeFileBytes(self, sizeArgument(size))),
    readall: noArgs((self: PyFileIo) => takeFileBytes(self, -1)),
    readinto: oneArg((self: PyFileIo, given) => {
      const target = writableBuffer(given);
      return fillBuffer(target, takeFileBytes(self, target.lend().length));
    }),
    write: oneArg(write),
    seek: positional(1, 2, seek),
    tell: tells((self) => makeLong(self.source.position)),
    truncate: positional(0, 1, (self: PyFileIo, size) => {
      open(self);
      if (self.sink === null) throw raise(valueError('File not open for writing'));
      const length = size === undefined || size === null ? makeLong(self.source.position) : size;
      if (self.source instanceof OpenTemporary) self.source.truncate(asInt(length));
      return length;
    }),
    close: noArgs((self: PyFileIo) => {
      if (!self.isClosed) callMethod(self, 'flush', []);
      self.isClosed = true;
      return null;
    }),
    readable: tells((self) => self.reads),
    writable: tells((self) => self.sink !== null),
    seekable: tells((self) => self.descriptor > 2),
    fileno: tells((self) => self.descriptor),
    isatty: tells(() => false),
    closefd: attribute((self: PyFileIo) => self.closesDescriptor),
    mode: attribute((self: PyFileIo) => new PyUnicode(self.mode)),
    name: attribute(
      (self: PyFileIo) => self.name,
      (self, value) => {
        self.name = value ?? null;
      },
    ),
  });
  return made;
}
