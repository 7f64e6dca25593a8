/** What a program sees of exceptions. */
import { genericGetAttr, genericSetAttr } from './attributes.ts';
import { PyDict } from './dict.ts';
import {
  BaseException,
  EnvironmentError,
  EXCEPTION_TYPES,
  exceptionDict,
  PyException,
  raise,
  SyntaxError,
  SystemExit,
  typeError,
  UnicodeDecodeError,
  UnicodeEncodeError,
  UnicodeTranslateError,
} from './exceptions.ts';
import { getItem } from './items.ts';
import { toArray } from './iterate.ts';
import './object-type.ts';
import { attribute, noArgs, oneArg, setMethods } from './native.ts';
import { readyType } from './special-methods.ts';
import { repr, str, strOrUnicode, unicode } from './text.ts';
import type { SlotTable } from './types.ts';
import { typeOf } from './types.ts';
import { type KwArgs, PyTuple, type PyType, PyUnicode, type Value } from './value.ts';

/** The arguments are `__init__`'s to keep: a class that overrides it and does not call it has none. */
function newException(type: PyType): Value {
  return new PyException(type, new PyTuple([]));
}

function noKeywords(self: Value, kw: KwArgs | null): void {
  if (kw !== null && kw.names.length > 0) throw raise(typeError(`${typeOf(self).fullName} does not take keyword arguments`));
}

function initException(self: Value, args: Value[], kw: KwArgs | null): void {
  noKeywords(self, kw);
  const error = self as PyException;
  error.args = new PyTuple(args);
  error.message = args.length === 1 ? args[0] : '';
}

function reprException(self: Value): Value {
  const { args, type } = self as PyException;
  return `${type.name}${args.items.length === 0 ? '()' : repr(args)}`;
}

/** BaseException.__str__: the one argument, or the tuple of them. */
function strException(self: Value): Value {
  const { items } = (self as PyException).args;
  if (items.length === 0) return '';
  return items.length === 1 ? str(items[0]) : str((self as PyException).args);
}

function setUnlessTuple(self: PyException, value: Value | undefined): void {
  if (value === undefined) throw raise(typeError('args may not be deleted'));
  self.args = new PyTuple(toArray(value));
}

readyType(BaseException, {
  repr: reprException,
  str: strException,
  new: newException,
  init: initException,
  getattro: genericGetAttr,
  setattro: genericSetAttr,
  subscript: (self, key) => getItem((self as PyException).args, key),
});
setMethods(BaseException, {
  args: attribute((self: PyException) => self.args, setUnlessTuple),
  message: attribute(
    (self: PyException) => self.message,
    (self, value) => {
      self.message = value ?? '';
    },
  ),
  __dict__: attribute(exceptionDict),
  __unicode__: noArgs((self: PyException) => {
    // A class with a __str__ of its own has that decoded, not its arguments.
    if (self.type.slots.str !== strException) {
      const text = strOrUnicode(self);
      return text instanceof PyUnicode ? text : new PyUnicode(unicode(text));
    }
    const { items } = self.args;
    if (items.length === 0) return new PyUnicode('');
    return new PyUnicode(unicode(items.length === 1 ? items[0] : self.args));
  }),
  __reduce__: noArgs(
    (self: PyException) => new PyTuple(self.attrs === undefined ? [self.type, self.args] : [self.type, self.args, self.attrs]),
  ),
  __setstate__: oneArg((self: PyException, state) => {
    if (state instanceof PyDict) exceptionDict(self).merge(state);
    return null;
  }),
});

function field(name: string): ReturnType<typeof attribute> {
  return attribute(
    (self: PyException) => self.fields?.get(name) ?? null,
    (self, value) => {
      if (self.fields === null) self.fields = new Map();
      self.fields.set(name, value ?? null);
    },
  );
}

function setFields(self: PyException, names: readonly string[], values: readonly Value[]): void {
  self.fields = new Map(names.map((name, i) => [name, values[i] ?? null]));
}

const OWN: Partial<Record<string, SlotTable>> = {
  KeyError: {
    str: (self) => {
      const { items } = (self as PyException).args;
      return items.length === 1 ? repr(items[0]) : strException(self);
    },
  },
  EnvironmentError: {
    init: (self, args, kw) => {
      initException(self, args, kw);
      const error = self as PyException;
      error.fields = null;
      if (args.length < 2 || args.length > 3) return;
      setFields(error, ['errno', 'strerror', 'filename'], args);
      if (args.length === 3) error.args = new PyTuple(args.slice(0, 2));
    },
    str: (self) => {
      const fields = (self as PyException).fields;
      const filename = fields?.get('filename') ?? null;
      if (filename !== null)
        return `[Errno ${str(fields?.get('errno') ?? null)}] ${str(fields?.get('strerror') ?? null)}: ${repr(filename)}`;
      const errno = fields?.get('errno') ?? null;
      const strerror = fields?.get('strerror') ?? null;
      return errno !== null && strerror !== null ? `[Errno ${str(errno)}] ${str(strerror)}` : strException(self);
    },
  },
  SystemExit: {
    init: (self, args, kw) => {
      initException(self, args, kw);
      if (args.length > 0) setFields(self as PyException, ['code'], [args.length === 1 ? args[0] : new PyTuple(args)]);
    },
  },
  SyntaxError: {
    init: (self, args, kw) => {
      initException(self, args, kw);
      const error = self as PyException;
      setFields(error, ['msg'], args);
      if (args.length !== 2) return;
      const info = toArray(args[1]);
      if (info.length === 4) setFields(error, ['msg', 'filename', 'lineno', 'offset', 'text'], [args[0], ...info]);
    },
    str: (self) => syntaxErrorText(self as PyException),
  },
  UnicodeDecodeError: unicodeSlots('decode', 'byte'),
  UnicodeEncodeError: unicodeSlots('encode', 'character'),
  UnicodeTranslateError: {
    init: (self, args, kw) => {
      initException(self, args, kw);
      if (args.length !== 4) throw raise(typeError(`function takes exactly 4 arguments (${args.length} given)`));
      setFields(self as PyException, ['object', 'start', 'end', 'reason'], args);
    },
  },
};

function syntaxErrorText(self: PyException): string {
  const text = str(self.fields?.get('msg') ?? null);
  const filename = self.fields?.get('filename') ?? null;
  const lineno = self.fields?.get('lineno') ?? null;
  const base = typeof filename === 'string' ? filename.slice(filename.lastIndexOf('/') + 1) : null;
  if (base !== null && lineno !== null) return `${text} (${base}, line ${str(lineno)})`;
  if (base !== null) return `${text} (${base})`;
  return lineno === null ? text : `${text} (line ${str(lineno)})`;
}

/** Code point or byte at an index of the text at fault, as its message shows it. */
function shownUnit(object: Value, index: number): string {
  if (typeof object === 'string') return `0x${(object.charCodeAt(index) || 0).toString(16).padStart(2, '0')}`;
  const point = Array.from(object instanceof PyUnicode ? object.value : '')[index]?.codePointAt(0) ?? 0;
  const hex = point.toString(16);
  if (point <= 0xff) return `u'\\x${hex.padStart(2, '0')}'`;
  return point <= 0xffff ? `u'\\u${hex.padStart(4, '0')}'` : `u'\\U${hex.padStart(8, '0')}'`;
}

function unicodeSlots(verb: string, unit: string): SlotTable {
  return {
    init: (self, args, kw) => {
      initException(self, args, kw);
      if (args.length !== 5) throw raise(typeError(`function takes exactly 5 arguments (${args.length} given)`));
      setFields(self as PyException, ['encoding', 'object', 'start', 'end', 'reason'], args);
    },
    str: (self) => {
      const { fields } = self as PyException;
      if (fields === null) return '';
      const [encoding, object, start, end, reason] = ['encoding', 'object', 'start', 'end', 'reason'].map((n) => fields.get(n) ?? null);
      const head = `'${str(encoding)}' codec can't ${verb}`;
      if (Number(end) === Number(start) + 1) {
        return `${head} ${unit} ${shownUnit(object, Number(start))} in position ${str(start)}: ${str(reason)}`;
      }
      return `${head} ${unit}s in position ${str(start)}-${Number(end) - 1}: ${str(reason)}`;
    },
  };
}

for (const type of EXCEPTION_TYPES.values()) if (type !== BaseException) readyType(type, OWN[type.name] ?? {});

function fieldTable(names: string[]): Record<string, ReturnType<typeof attribute>> {
  return Object.fromEntries(names.map((name) => [name, field(name)]));
}
setMethods(EnvironmentError, fieldTable(['errno', 'strerror', 'filename']));
setMethods(SystemExit, fieldTable(['code']));
setMethods(SyntaxError, fieldTable(['msg', 'filename', 'lineno', 'offset', 'text', 'print_file_and_line']));
for (const type of [UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError]) {
  setMethods(type, fieldTable(['encoding', 'object', 'start', 'end', 'reason']));
}
