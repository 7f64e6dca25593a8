/** file: what open() gives. Contents come through the Host; nothing is written but to the standard streams, /dev/null and temporary files of the load. */
import { charBuffer } from './buffer-protocol.ts';
import './object-type.ts';
import { environmentError, IOError, makeException, raise, stopIteration, typeError, valueError } from './exceptions.ts';
import { HostError } from './host.ts';
import { asInt } from './index-value.ts';
import { stepOver } from './iterate.ts';
import { type OpenBytes, OpenTemporary } from './load-files.ts';
import { attribute, bindArguments, type MethodSpec, noArgs, oneArg, positional, setMethods, variadic } from './native.ts';
import type { Runtime } from './runtime.ts';
import { readyType } from './special-methods.ts';
import { encodeUtf8 } from './text/codecs/utf8.ts';
import { encodeAscii, hexAddress, repr, strValue } from './text.ts';
import { builtinType, objectType, typeOf } from './types.ts';
import { type KwArgs, PyList, PyObject, PyTuple, type PyType, PyUnicode, type Value } from './value.ts';

/** How much iteration reads ahead, which read() and its like then refuse to lose. */
const READ_AHEAD = 8192;
const ENOENT = 2;
const EINVAL = 22;
const EROFS = 30;

export class PyFile extends PyObject {
  name: Value = '<uninitialized file>';
  mode = '<uninitialized file>';
  closed = true;
  /** What is read: the whole contents, with line ends translated where the mode asks for it. Of a temporary file that is written, the file itself. */
  source: OpenBytes = { bytes: '', position: 0 };
  /** Is it open for reading? */
  reads = true;
  /** Takes what is written; null for a file open for reading only. */
  sink: ((bytes: string) => void) | null = null;
  softspace: Value = 0;
  /** Where the text that iteration has read ahead ends; 0 while there is none. */
  ahead = 0;
  /** Kinds of line ends in the file, where the mode is a universal one. */
  lineEnds: Value[] = [];
  descriptor = 3;
  /** What close() does besides. */
  whenClosed: (() => void) | null = null;
}

export const fileType = builtinType('file', objectType, PyFile);

/** The load whose files `file()` opens: one load runs at a time, and the loader says which. */
export const currentLoad: { runtime: Runtime | null } = { runtime: null };

/** A path's bytes; unicode is encoded as UTF-8. Raises TypeError. */
export function pathArgument(value: Value, functionName: string): string {
  const bytes = value instanceof PyUnicode ? encodeUtf8(value.value) : strValue(value);
  if (bytes === undefined) throw raise(typeError(`coercing to Unicode: need string or buffer, ${typeOf(value).fullName} found`));
  if (bytes.includes('\0')) {
    throw raise(typeError(`${functionName}() argument 1 must be encoded string without null bytes, not ${typeOf(value).fullName}`));
  }
  return bytes;
}

function checkMode(mode: string): void {
  if (mode === '') throw raise(valueError('empty mode string'));
  if (!'rwaU'.includes(mode[0])) {
    throw raise(valueError(`mode string must begin with one of 'r', 'w', 'a' or 'U', not '${mode}'`));
  }
  if (mode.includes('U') && (mode[0] === 'w' || mode[0] === 'a')) {
    throw raise(valueError("universal newline mode can only be used with modes starting with 'r'"));
  }
}

/** Translates line ends as mode 'U' does, and notes which there are. */
function translateLines(file: PyFile, bytes: string): string {
  for (const [end, pattern] of [
    ['\r', /\r(?!\n)/],
    ['\n', /(^|[^\r])\n/],
    ['\r\n', /\r\n/],
  ] as const) {
    if (pattern.test(bytes)) file.lineEnds.push(end);
  }
  return bytes.replace(/\r\n?/g, '\n');
}

function openInto(file: PyFile, runtime: Runtime, path: Value, mode: string): void {
  const bytes = pathArgument(path, 'file');
  checkMode(mode);
  file.name = path;
  file.mode = mode;
  file.source = { bytes: '', position: 0 };
  file.reads = mode[0] === 'r' || mode[0] === 'U' || mode.includes('+');
  if (mode[0] !== 'w' && mode[0] !== 'a' && !mode.includes('+')) {
    file.sink = null;
    const contents = readBytes(runtime, path);
    file.source = { bytes: mode.includes('U') ? translateLines(file, contents) : contents, position: 0 };
  } else if (bytes === '/dev/null') file.sink = () => undefined;
  else writeTemporary(file, openToWrite(runtime, path, mode));
  file.closed = false;
}

/** Opens a temporary file of the load for writing. Raises IOError for any other file. */
export function openToWrite(runtime: Runtime, path: Value, mode: string): OpenTemporary {
  const { host } = runtime;
  const bytes = pathArgument(path, 'file');
  if (!host.mayWrite(bytes)) {
    throw raise(environmentError(IOError, EROFS, 'Read-only file system (a configuration cannot write files)', path));
  }
  if (mode[0] === 'r' && !host.isTemporary(bytes)) throw raise(environmentError(IOError, ENOENT, 'No such file or directory', path));
  try {
    return host.open(bytes, { truncate: mode[0] === 'w', appends: mode[0] === 'a' });
  } catch (error) {
    if (error instanceof HostError) throw raise(environmentError(IOError, error.errno, error.strerror, path));
    throw error;
  }
}

function writeTemporary(file: PyFile, open: OpenTemporary): void {
  file.source = open;
  file.sink = (bytes) => open.write(bytes);
}

/** A file object for a temporary file that is open already. */
export function fileOfTemporary(open: OpenTemporary, name: Value, mode: string): PyFile {
  checkMode(mode);
  const file = new PyFile();
  file.name = name;
  file.mode = mode;
  file.reads = mode[0] === 'r' || mode.includes('+');
  writeTemporary(file, open);
  if (mode[0] === 'r' && !mode.includes('+')) file.sink = null;
  file.closed = false;
  return file;
}

/** A file's bytes as execfile() and its like read them, and open() too; noted among the files that were asked for. Raises IOError. */
export function readBytes(runtime: Pick<Runtime, 'host' | 'filesRead'>, path: Value): string {
  const bytes = pathArgument(path, 'file');
  if (!runtime.host.isTemporary(bytes)) runtime.filesRead.push(runtime.host.locate(bytes));
  try {
    return runtime.host.readFile(bytes);
  } catch (error) {
    if (error instanceof HostError) throw raise(environmentError(IOError, error.errno, error.strerror, path));
    throw error;
  }
}

/** open(path, mode). Raises IOError for what cannot be read, and for modes that write, but of temporary files. */
export function openFile(runtime: Runtime, path: Value, mode: string): PyFile {
  const file = new PyFile();
  openInto(file, runtime, path, mode);
  return file;
}

/** A standard stream: `<stdout>` and its like. `write` null makes one that is read and is empty. */
export function standardStream(name: string, descriptor: number, write: ((bytes: string) => void) | null): PyFile {
  const file = new PyFile();
  file.name = name;
  file.mode = write === null ? 'r' : 'w';
  file.sink = write;
  file.reads = write === null;
  file.closed = false;
  file.descriptor = descriptor;
  return file;
}

/** The arguments of open() and file(): name, mode, buffering. Raises TypeError. */
export function openArguments(args: Value[], kw: KwArgs | null): { path: Value; mode: string } {
  const [path, mode, buffering] = bindArguments('file', ['name', 'mode', 'buffering'], 1, args, kw);
  pathArgument(path, 'file');
  if (buffering !== undefined) asInt(buffering);
  if (mode === undefined) return { path, mode: 'r' };
  const text = mode instanceof PyUnicode ? encodeAscii(mode.value) : strValue(mode);
  if (text === undefined) {
    throw raise(typeError(`file() argument 2 must be string, not ${mode === null ? 'None' : typeOf(mode).name}`));
  }
  return { path, mode: text };
}

function initFile(self: Value, args: Value[], kw: KwArgs | null): void {
  const { path, mode } = openArguments(args, kw);
  if (currentLoad.runtime === null) throw raise(environmentError(IOError, EROFS, 'no files can be opened here', path));
  openInto(self as PyFile, currentLoad.runtime, path, mode);
}

function checkOpen(file: PyFile): void {
  if (file.closed) throw raise(valueError('I/O operation on closed file'));
}

function checkReading(file: PyFile): void {
  checkOpen(file);
  if (!file.reads) throw raise(makeException(IOError, 'File not open for reading'));
  if (file.ahead > file.source.position) throw raise(valueError('Mixing iteration and read methods would lose data'));
}

function checkWriting(file: PyFile): (bytes: string) => void {
  checkOpen(file);
  if (file.sink === null) throw raise(makeException(IOError, 'File not open for writing'));
  return file.sink;
}

/** The next line with its end; '' at the end of the file. */
function takeLine(file: PyFile, limit: number): string {
  const { bytes, position } = file.source;
  const end = bytes.indexOf('\n', position);
  let stop = end < 0 ? bytes.length : end + 1;
  if (limit >= 0 && stop > position + limit) stop = position + limit;
  file.source.position = stop;
  return bytes.slice(position, stop);
}

function nextLine(self: Value): Value | undefined {
  const file = self as PyFile;
  checkOpen(file);
  if (!file.reads) throw raise(makeException(IOError, 'File not open for reading'));
  if (file.source.position >= file.ahead) file.ahead = Math.min(file.source.position + READ_AHEAD, file.source.bytes.length);
  const line = takeLine(file, -1);
  if (file.source.position > file.ahead) file.ahead = file.source.position;
  return line === '' ? undefined : line;
}

function readLines(file: PyFile, hint: Value): Value {
  const wanted = hint === undefined ? 0 : asInt(hint);
  checkReading(file);
  const start = file.source.position;
  const lines: Value[] = [];
  // A hint is looked at once for each buffer that was filled.
  const enough = wanted > 0 ? Math.ceil(wanted / READ_AHEAD) * READ_AHEAD : Number.POSITIVE_INFINITY;
  while (file.source.position - start < enough) {
    const line = takeLine(file, -1);
    if (line === '') break;
    lines.push(line);
  }
  return new PyList(lines);
}

function seek(file: PyFile, offset: Value, whence: Value): Value {
  checkOpen(file);
  const base = whence === undefined ? 0 : asInt(whence);
  const to = asInt(offset) + (base === 1 ? file.source.position : base === 2 ? file.source.bytes.length : 0);
  if (to < 0 || base < 0 || base > 2) throw raise(environmentError(IOError, EINVAL, 'Invalid argument'));
  file.source.position = to;
  file.ahead = 0;
  return null;
}

function bytesToWrite(value: Value): string | undefined {
  return value instanceof PyUnicode ? encodeAscii(value.value) : charBuffer(value);
}

/** file.write(value). Raises TypeError, and ValueError for a closed file. */
export function writeTo(file: PyFile, value: Value): void {
  const sink = checkWriting(file);
  const bytes = bytesToWrite(value);
  if (bytes === undefined) throw raise(typeError('expected a string or other character buffer object'));
  file.softspace = 0;
  sink(bytes);
}

function writeLines(file: PyFile, lines: Value): Value {
  const sink = checkWriting(file);
  file.softspace = 0;
  const step = stepOver(lines);
  for (let line = step(); line !== undefined; line = step()) {
    const bytes = bytesToWrite(line);
    if (bytes === undefined) throw raise(typeError('writelines() argument must be a sequence of strings'));
    sink(bytes);
  }
  return null;
}

readyType(fileType, {
  repr: (self) => {
    const file = self as PyFile;
    const name = typeof file.name === 'string' ? `'${file.name}'` : repr(file.name);
    return `<${file.closed ? 'closed' : 'open'} file ${name}, mode '${file.mode}' at ${hexAddress(self)}>`;
  },
  iter: (self) => {
    checkOpen(self as PyFile);
    return self;
  },
  iternext: nextLine,
  new: (type: PyType) => {
    const file = new PyFile();
    if (type !== fileType) file.type = type;
    return file;
  },
  init: initFile,
});

const itself: MethodSpec = noArgs((file: PyFile) => {
  checkOpen(file);
  return file;
});

function close(file: PyFile): Value {
  if (file.closed) return null;
  file.closed = true;
  file.whenClosed?.();
  return null;
}

setMethods(fileType, {
  read: positional(0, 1, (file: PyFile, count) => {
    const wanted = count === undefined ? -1 : asInt(count);
    checkReading(file);
    const { bytes, position } = file.source;
    const end = Math.max(position, bytes.length);
    file.source.position = wanted < 0 ? end : Math.min(position + wanted, end);
    return bytes.slice(position, file.source.position);
  }),
  readline: positional(0, 1, (file: PyFile, limit) => {
    const most = limit === undefined ? -1 : asInt(limit);
    checkReading(file);
    return takeLine(file, most);
  }),
  readlines: positional(0, 1, (file: PyFile, hint) => readLines(file, hint)),
  xreadlines: itself,
  next: noArgs((file: PyFile) => {
    const line = nextLine(file);
    if (line === undefined) throw raise(stopIteration());
    return line;
  }),
  seek: positional(1, 2, (file: PyFile, offset, whence) => seek(file, offset, whence)),
  tell: noArgs((file: PyFile) => {
    checkOpen(file);
    return Math.max(file.source.position, file.ahead);
  }),
  close: noArgs(close),
  flush: noArgs((file: PyFile) => {
    checkOpen(file);
    return null;
  }),
  fileno: noArgs((file: PyFile) => {
    checkOpen(file);
    return file.descriptor;
  }),
  isatty: noArgs((file: PyFile) => {
    checkOpen(file);
    return false;
  }),
  truncate: positional(0, 1, (file: PyFile, size) => {
    checkWriting(file);
    if (file.source instanceof OpenTemporary) file.source.truncate(size === undefined ? file.source.position : asInt(size));
    return null;
  }),
  write: oneArg((file: PyFile, value) => {
    writeTo(file, value);
    return null;
  }),
  writelines: oneArg(writeLines),
  __enter__: itself,
  __exit__: variadic((file: PyFile) => close(file)),
  name: attribute((file: PyFile) => file.name),
  mode: attribute((file: PyFile) => file.mode),
  closed: attribute((file: PyFile) => file.closed),
  encoding: attribute(() => null),
  errors: attribute(() => null),
  newlines: attribute((file: PyFile) => {
    if (file.lineEnds.length === 0 || file.source.position === 0) return null;
    return file.lineEnds.length === 1 ? file.lineEnds[0] : new PyTuple(file.lineEnds);
  }),
  softspace: attribute(
    (file: PyFile) => file.softspace,
    (file, value) => {
      if (value === undefined) throw raise(typeError("can't delete numeric/char attribute"));
      file.softspace = value;
    },
  ),
});
