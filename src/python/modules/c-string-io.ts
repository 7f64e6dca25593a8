/** cStringIO: files in memory that hold bytes only; one that is given its contents can only be read. */
import { bytesOrUndefined } from '../objects/buffer-protocol.ts';
import '../objects/object-type.ts';
import { raise, stopIteration, typeError, valueError } from '../objects/exceptions.ts';
import { asInt } from '../objects/index-value.ts';
import { stepOver } from '../objects/iterate.ts';
import { attribute, type MethodSpec, noArgs, oneArg, positional, setMethods } from '../objects/native.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { readyType } from '../objects/special-methods.ts';
import { truth } from '../objects/truth.ts';
import { objectType, typeOf } from '../objects/types.ts';
import { PyList, PyObject, type PyType, type Value } from '../objects/value.ts';
import { extensionType } from './extension-type.ts';
import { ModuleBuilder } from './module-builder.ts';

class ByteBuffer extends PyObject {
  position = 0;
  closed = false;
  softspace: Value = 0;

  constructor(
    type: PyType,
    public content: string,
  ) {
    super();
    this.type = type;
  }
}

function checkOpen(self: ByteBuffer): void {
  if (self.closed) throw raise(valueError('I/O operation on closed file'));
}

function bytesOf(value: Value, what: string): string {
  const bytes = bytesOrUndefined(value);
  if (bytes === undefined) throw raise(typeError(`${what} must be string or buffer, not ${value === null ? 'None' : typeOf(value).name}`));
  return bytes;
}

function take(self: ByteBuffer, end: number): string {
  const stop = Math.max(self.position, Math.min(end, self.content.length));
  const bytes = self.content.slice(self.position, stop);
  self.position = stop;
  return bytes;
}

function readLine(self: ByteBuffer, limit: number): string {
  const newline = self.content.indexOf('\n', self.position);
  const end = newline < 0 ? self.content.length : newline + 1;
  return take(self, limit < 0 ? end : Math.min(end, self.position + limit));
}

function readLines(self: ByteBuffer): Value {
  checkOpen(self);
  const lines: Value[] = [];
  for (let line = readLine(self, -1); line !== ''; line = readLine(self, -1)) lines.push(line);
  return new PyList(lines);
}

function seek(self: ByteBuffer, offset: Value, mode: Value): Value {
  checkOpen(self);
  const whence = mode === undefined ? 0 : asInt(mode);
  const base = whence === 1 ? self.position : whence === 2 ? self.content.length : 0;
  self.position = Math.max(0, base + asInt(offset));
  return null;
}

function write(self: ByteBuffer, value: Value): null {
  checkOpen(self);
  const bytes = bytesOf(value, 'write() argument 1');
  const before = self.content.slice(0, self.position).padEnd(self.position, '\0');
  self.content = before + bytes + self.content.slice(self.position + bytes.length);
  self.position += bytes.length;
  return null;
}

function whileOpen(result: (self: ByteBuffer) => Value): MethodSpec {
  return noArgs((self: ByteBuffer) => {
    checkOpen(self);
    return result(self);
  });
}

const READING: Record<string, MethodSpec> = {
  read: positional(0, 1, (self: ByteBuffer, count) => {
    checkOpen(self);
    const n = count === undefined ? -1 : asInt(count);
    return take(self, n < 0 ? Number.POSITIVE_INFINITY : self.position + n);
  }),
  readline: positional(0, 1, (self: ByteBuffer, limit) => {
    checkOpen(self);
    return readLine(self, limit === undefined ? -1 : asInt(limit));
  }),
  readlines: positional(0, 1, readLines),
  next: noArgs((self: ByteBuffer) => {
    checkOpen(self);
    const line = readLine(self, -1);
    if (line === '') throw raise(stopIteration());
    return line;
  }),
  seek: positional(1, 2, seek),
  tell: whileOpen((self) => self.position),
  reset: whileOpen((self) => {
    self.position = 0;
    return null;
  }),
  flush: whileOpen(() => null),
  isatty: whileOpen(() => false),
  close: noArgs((self: ByteBuffer) => {
    self.closed = true;
    return null;
  }),
  truncate: positional(0, 1, (self: ByteBuffer, size) => {
    checkOpen(self);
    self.content = self.content.slice(0, size === undefined ? self.position : asInt(size));
    self.position = self.content.length;
    return null;
  }),
  getvalue: positional(0, 1, (self: ByteBuffer, toPosition) => {
    checkOpen(self);
    return toPosition !== undefined && truth(toPosition) ? self.content.slice(0, self.position) : self.content;
  }),
  closed: attribute((self: ByteBuffer) => self.closed),
};

const WRITING: Record<string, MethodSpec> = {
  write: oneArg(write),
  writelines: oneArg((self: ByteBuffer, lines) => {
    const step = stepOver(lines);
    for (let line = step(); line !== undefined; line = step()) write(self, line);
    return null;
  }),
  softspace: attribute(
    (self: ByteBuffer) => self.softspace,
    (self, value) => {
      self.softspace = value ?? 0;
    },
  ),
};

function makeType(name: string, methods: Record<string, MethodSpec>): PyType {
  const type = extensionType('cStringIO', name, objectType);
  type.basetype = false;
  readyType(type, {
    new: null,
    iter: (self) => self,
    iternext: (self) => {
      checkOpen(self as ByteBuffer);
      const line = readLine(self as ByteBuffer, -1);
      return line === '' ? undefined : line;
    },
  });
  setMethods(type, methods);
  return type;
}

let types: { input: PyType; output: PyType } | null = null;

export const cStringIoModule: ModuleFactory = () => {
  types ??= { input: makeType('StringI', READING), output: makeType('StringO', { ...READING, ...WRITING }) };
  const { input, output } = types;
  const m = new ModuleBuilder('cStringIO', 'A simple fast partial StringIO replacement.');
  m.parsed('StringIO', 0, 1, (initial) =>
    initial === undefined ? new ByteBuffer(output, '') : new ByteBuffer(input, bytesOf(initial, 'StringIO() argument 1')),
  );
  m.setAll({ InputType: input, OutputType: output });
  return m.module;
};
