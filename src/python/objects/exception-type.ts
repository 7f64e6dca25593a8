/** The exceptions that keep more than their arguments: what their constructors take, their attributes, and their texts. */

import { initException, reduced, strException } from './base-exception.ts';
import {
  BaseException,
  EnvironmentError,
  EXCEPTION_TYPES,
  indexError,
  type PyException,
  raise,
  SyntaxError,
  SystemExit,
  typeError,
  UnicodeDecodeError,
  UnicodeEncodeError,
  UnicodeTranslateError,
} from './exceptions.ts';
import { asIndex, asInt } from './index-value.ts';
import { toArray } from './iterate.ts';
import { attribute, type MethodSpec, noArgs, setMethods } from './native.ts';
import { readyType } from './special-methods.ts';
import { repr, str, strOrUnicode, strValue, unicode } from './text.ts';
import type { SlotTable } from './types.ts';
import { typeOf } from './types.ts';
import { type KwArgs, PyTuple, type PyType, PyUnicode, type Value } from './value.ts';

function field(self: PyException, name: string): Value | undefined {
  return self.fields?.get(name);
}

function setField(self: PyException, name: string, value: Value): void {
  if (self.fields === null) self.fields = new Map();
  self.fields.set(name, value);
}

function setFields(self: PyException, names: readonly string[], values: readonly Value[]): void {
  names.forEach((name, i) => {
    setField(self, name, values[i]);
  });
}

/** A field that holds anything, and None while it is not set. */
function objectField(name: string): MethodSpec {
  return attribute(
    (self: PyException) => field(self, name) ?? null,
    (self, value) => {
      if (value === undefined) self.fields?.delete(name);
      else setField(self, name, value);
    },
  );
}

/** A field of a Unicode error that holds an index. */
function indexField(name: string): MethodSpec {
  return attribute(
    (self: PyException) => field(self, name) ?? 0,
    (self, value) => {
      if (value === undefined) throw raise(typeError("can't delete numeric/char attribute"));
      setField(self, name, typeof value === 'number' ? value : fieldIndex(value));
    },
  );
}

/** A number for a field, as C's PyInt_AsSsize_t takes it from a value. */
function fieldIndex(value: Value): number {
  return asIndex(value, () => 'an integer is required', 'OverflowError');
}

function fieldTable(names: readonly string[]): Record<string, MethodSpec> {
  return Object.fromEntries(names.map((name) => [name, objectField(name)]));
}

/** `'%s' % value` inside a text: unicode makes all of it unicode. */
function formatted(parts: readonly Value[]): Value {
  const texts = parts.map((part) => strOrUnicode(part));
  if (!texts.some((text) => text instanceof PyUnicode)) return texts.map((text) => strValue(text) ?? '').join('');
  return new PyUnicode(texts.map((text) => unicode(text)).join(''));
}

function initEnvironmentError(self: Value, args: Value[], kw: KwArgs | null): void {
  initException(self, args, kw);
  if (args.length < 2 || args.length > 3) return;
  const error = self as PyException;
  setFields(error, ['errno', 'strerror'], args);
  if (args.length < 3) return;
  setField(error, 'filename', args[2]);
  error.args = new PyTuple(args.slice(0, 2));
}

function strEnvironmentError(self: Value): Value {
  const error = self as PyException;
  const errno = field(error, 'errno');
  const strerror = field(error, 'strerror');
  const filename = field(error, 'filename');
  if (filename !== undefined) return formatted(['[Errno ', errno ?? null, '] ', strerror ?? null, ': ', repr(filename)]);
  if (errno !== undefined && strerror !== undefined) return formatted(['[Errno ', errno, '] ', strerror]);
  return strException(self);
}

function reduceEnvironmentError(self: PyException): Value {
  const filename = field(self, 'filename');
  const { items } = self.args;
  return reduced(self, items.length === 2 && filename !== undefined ? new PyTuple([...items, filename]) : self.args);
}

function initSystemExit(self: Value, args: Value[], kw: KwArgs | null): void {
  initException(self, args, kw);
  if (args.length > 0) setField(self as PyException, 'code', args.length === 1 ? args[0] : new PyTuple(args));
}

function initSyntaxError(self: Value, args: Value[], kw: KwArgs | null): void {
  initException(self, args, kw);
  const error = self as PyException;
  if (args.length > 0) setField(error, 'msg', args[0]);
  if (args.length !== 2) return;
  const info = toArray(args[1]);
  if (info.length !== 4) throw raise(indexError('tuple index out of range'));
  setFields(error, ['filename', 'lineno', 'offset', 'text'], info);
}

/** `message (file, line n)`, of the file its last part. */
function strSyntaxError(self: Value): Value {
  const error = self as PyException;
  const text = str(field(error, 'msg') ?? null);
  const filename = strValue(field(error, 'filename') ?? null);
  const lineno = field(error, 'lineno');
  const base = filename?.slice(filename.lastIndexOf('/') + 1);
  const line = typeof lineno === 'number' || typeof lineno === 'bigint' ? `line ${lineno}` : undefined;
  const place = [base, line].filter((part) => part !== undefined);
  return place.length === 0 ? text : `${text} (${place.join(', ')})`;
}

type UnicodeField = readonly [name: string, type: 'str' | 'unicode' | 'index'];

/** PyArg_ParseTuple for the constructors of Unicode errors: exact kinds, in order. */
function initUnicodeError(fields: readonly UnicodeField[]): (self: Value, args: Value[], kw: KwArgs | null) => void {
  return (self, args, kw) => {
    initException(self, args, kw);
    const error = self as PyException;
    error.fields = null;
    if (args.length !== fields.length) {
      throw raise(typeError(`function takes exactly ${fields.length} arguments (${args.length} given)`));
    }
    const values = fields.map(([, kind], i) => unicodeArgument(args[i], kind, i));
    setFields(
      error,
      fields.map(([name]) => name),
      values,
    );
  };
}

function unicodeArgument(value: Value, kind: UnicodeField[1], i: number): Value {
  if (kind === 'index') return asInt(value);
  const fits = kind === 'str' ? strValue(value) !== undefined : value instanceof PyUnicode;
  if (!fits) throw raise(typeError(`argument ${i + 1} must be ${kind}, not ${value === null ? 'None' : typeOf(value).name}`));
  return value;
}

/** Code point or byte at fault as the message shows it. */
function shownUnit(object: string | PyUnicode, point: number): string {
  const hex = point.toString(16);
  if (typeof object === 'string') return `byte 0x${hex.padStart(2, '0')}`;
  if (point <= 0xff) return `character u'\\x${hex.padStart(2, '0')}'`;
  return `character ${point <= 0xffff ? `u'\\u${hex.padStart(4, '0')}'` : `u'\\U${hex.padStart(8, '0')}'`}`;
}

/** What a Unicode error says; without the text at fault, nothing. `verb`: decode, encode or translate. */
function strUnicodeError(verb: string): (self: Value) => Value {
  return (self) => {
    const error = self as PyException;
    const given = field(error, 'object') ?? null;
    const object = given instanceof PyUnicode ? given : strValue(given);
    if (object === undefined) return '';
    const start = Number(field(error, 'start') ?? 0);
    const end = Number(field(error, 'end') ?? 0);
    const reason = str(field(error, 'reason') ?? null);
    const codec = verb === 'translate' ? '' : `'${str(field(error, 'encoding') ?? null)}' codec `;
    const points = typeof object === 'string' ? object : Array.from(object.value);
    const unit = points[start]?.codePointAt(0);
    if (end === start + 1 && unit !== undefined) {
      return `${codec}can't ${verb} ${shownUnit(object, unit)} in position ${start}: ${reason}`;
    }
    return `${codec}can't ${verb} ${typeof object === 'string' ? 'bytes' : 'characters'} in position ${start}-${end - 1}: ${reason}`;
  };
}

const POSITION: readonly UnicodeField[] = [
  ['start', 'index'],
  ['end', 'index'],
  ['reason', 'str'],
];

const OWN: Partial<Record<string, SlotTable>> = {
  KeyError: {
    str: (self) => {
      const { items } = (self as PyException).args;
      return items.length === 1 ? repr(items[0]) : strException(self);
    },
  },
  EnvironmentError: { init: initEnvironmentError, str: strEnvironmentError },
  SystemExit: { init: initSystemExit },
  SyntaxError: { init: initSyntaxError, str: strSyntaxError },
  UnicodeDecodeError: { init: initUnicodeError([['encoding', 'str'], ['object', 'str'], ...POSITION]), str: strUnicodeError('decode') },
  UnicodeEncodeError: { init: initUnicodeError([['encoding', 'str'], ['object', 'unicode'], ...POSITION]), str: strUnicodeError('encode') },
  UnicodeTranslateError: { init: initUnicodeError([['object', 'unicode'], ...POSITION]), str: strUnicodeError('translate') },
};

/** What an exception's type has of its base's: each has a constructor of its own in its namespace. */
function inheritedConstructor(type: PyType): SlotTable {
  const { new: make, init } = (type.base as PyType).slots;
  return { new: make, init };
}

for (const type of EXCEPTION_TYPES.values()) {
  if (type !== BaseException) readyType(type, { ...inheritedConstructor(type), ...OWN[type.name] });
}

setMethods(EnvironmentError, { ...fieldTable(['errno', 'strerror', 'filename']), __reduce__: noArgs(reduceEnvironmentError) });
setMethods(SystemExit, fieldTable(['code']));
setMethods(SyntaxError, fieldTable(['msg', 'filename', 'lineno', 'offset', 'text', 'print_file_and_line']));
for (const type of [UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError]) {
  setMethods(type, {
    ...fieldTable(['encoding', 'object', 'reason']),
    start: indexField('start'),
    end: indexField('end'),
  });
}
