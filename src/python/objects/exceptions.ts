/** Exceptions: the hierarchy, instances, and how one travels through JavaScript. */
import { PyDict } from './dict.ts';
import { builtinType, objectType } from './types.ts';
import { PyObject, PyTuple, type PyType, type Value } from './value.ts';

/** An instance of BaseException or of what derives from it. */
export class PyException extends PyObject {
  /** What `message` gives where a program has not set it; undefined once it was deleted. */
  message: Value | undefined;
  /** errno, strerror, filename; msg, lineno, offset, text; encoding, object, start, end, reason; code: by the type. */
  fields: Map<string, Value> | null = null;
  /** The object, class or code that lacks what was asked of it, for hints: what it does have may be what was meant. */
  subject: Value | undefined = undefined;

  constructor(
    type: PyType,
    public args: PyTuple,
  ) {
    super();
    this.type = type;
    this.message = args.items.length === 1 ? args.items[0] : '';
  }
}

/** A frame as a traceback needs it. */
export interface TracedFrame extends PyObject {
  readonly code: {
    readonly filename: string;
    /** Name of the function, `<module>` for a file's top level. */
    readonly name: string;
    /** Bytes of the file, for its lines. */
    readonly source: string;
    readonly nodes: readonly { start: number; end: number }[];
  };
}

/** One frame that an exception went through, and those that it had gone through before: they are `next`, towards where it was raised. */
export class PyTraceback extends PyObject {
  constructor(
    readonly frame: TracedFrame,
    /** Which of the code's nodes was being evaluated. */
    readonly at: number,
    readonly next: PyTraceback | null,
  ) {
    super();
  }

  /** The node of the syntax tree that was being evaluated. */
  get place(): { start: number; end: number } {
    return this.frame.code.nodes[this.at];
  }
}

/** The frames of a traceback, innermost first. */
export function tracebackFrames(traceback: PyTraceback | null): PyTraceback[] {
  const frames: PyTraceback[] = [];
  for (let each = traceback; each !== null; each = each.next) frames.push(each);
  return frames.reverse();
}

/**
 * What is thrown for a Python exception. Not an Error: those collect a JavaScript stack, which costs more than the rest of raising.
 */
export class PyRaise {
  traceback: PyTraceback | null = null;
  /** The frame that is in the traceback already, as it handled the exception or raised it again: it is not entered there once more. */
  raisedAgainBy: PyObject | null = null;
  /** A raise statement or a handler made its instance. Until then CPython has a class and a text, which the making of a class puts words in front of. */
  hasInstance = false;

  constructor(
    /** The exception's class: a PyType, or an old-style class. */
    readonly type: Value,
    /** Its instance. */
    readonly value: Value,
  ) {}
}

function exceptionType(name: string, base: PyType): PyType {
  const type = builtinType(name, base);
  type.hasDict = true;
  type.module = 'exceptions';
  EXCEPTION_TYPES.set(name, type);
  return type;
}

/** Every built-in exception by name. */
export const EXCEPTION_TYPES = new Map<string, PyType>();

export const BaseException = exceptionType('BaseException', objectType);
export const SystemExit = exceptionType('SystemExit', BaseException);
export const KeyboardInterrupt = exceptionType('KeyboardInterrupt', BaseException);
export const GeneratorExit = exceptionType('GeneratorExit', BaseException);
export const Exception = exceptionType('Exception', BaseException);
export const StopIteration = exceptionType('StopIteration', Exception);
export const StandardError = exceptionType('StandardError', Exception);
export const Warning = exceptionType('Warning', Exception);
export const ArithmeticError = exceptionType('ArithmeticError', StandardError);
export const FloatingPointError = exceptionType('FloatingPointError', ArithmeticError);
export const OverflowError = exceptionType('OverflowError', ArithmeticError);
export const ZeroDivisionError = exceptionType('ZeroDivisionError', ArithmeticError);
export const AssertionError = exceptionType('AssertionError', StandardError);
export const AttributeError = exceptionType('AttributeError', StandardError);
export const BufferError = exceptionType('BufferError', StandardError);
export const EnvironmentError = exceptionType('EnvironmentError', StandardError);
export const IOError = exceptionType('IOError', EnvironmentError);
export const OSError = exceptionType('OSError', EnvironmentError);
export const EOFError = exceptionType('EOFError', StandardError);
export const ImportError = exceptionType('ImportError', StandardError);
export const LookupError = exceptionType('LookupError', StandardError);
export const IndexError = exceptionType('IndexError', LookupError);
export const KeyError = exceptionType('KeyError', LookupError);
export const MemoryError = exceptionType('MemoryError', StandardError);
export const NameError = exceptionType('NameError', StandardError);
export const UnboundLocalError = exceptionType('UnboundLocalError', NameError);
export const ReferenceError = exceptionType('ReferenceError', StandardError);
export const RuntimeError = exceptionType('RuntimeError', StandardError);
export const NotImplementedError = exceptionType('NotImplementedError', RuntimeError);
export const SyntaxError = exceptionType('SyntaxError', StandardError);
export const IndentationError = exceptionType('IndentationError', SyntaxError);
export const TabError = exceptionType('TabError', IndentationError);
export const SystemError = exceptionType('SystemError', StandardError);
export const TypeError = exceptionType('TypeError', StandardError);
export const ValueError = exceptionType('ValueError', StandardError);
export const UnicodeError = exceptionType('UnicodeError', ValueError);
export const UnicodeDecodeError = exceptionType('UnicodeDecodeError', UnicodeError);
export const UnicodeEncodeError = exceptionType('UnicodeEncodeError', UnicodeError);
export const UnicodeTranslateError = exceptionType('UnicodeTranslateError', UnicodeError);
// Only these have fields of their own; the others can be combined freely in a class's bases.
const WITH_FIELDS = new Set([BaseException, SystemExit, EnvironmentError, SyntaxError, UnicodeDecodeError, UnicodeEncodeError]);
WITH_FIELDS.add(UnicodeTranslateError);
for (const type of EXCEPTION_TYPES.values()) type.addsLayout = WITH_FIELDS.has(type);
for (const name of [
  'BytesWarning',
  'DeprecationWarning',
  'FutureWarning',
  'ImportWarning',
  'PendingDeprecationWarning',
  'RuntimeWarning',
  'SyntaxWarning',
  'UnicodeWarning',
  'UserWarning',
]) {
  exceptionType(name, Warning).addsLayout = false;
}

/** An instance of a built-in exception with one message, or without arguments where that is empty. */
export function makeException(type: PyType, message: string): PyException {
  return new PyException(type, new PyTuple(message === '' ? [] : [message]));
}

/** `throw raise(typeError('…'))`: wraps an exception instance for throwing. */
export function raise(value: PyException): PyRaise {
  return new PyRaise(value.type, value);
}

export function typeError(message: string): PyException {
  return makeException(TypeError, message);
}
export function valueError(message: string): PyException {
  return makeException(ValueError, message);
}
export function attributeError(message: string): PyException {
  return makeException(AttributeError, message);
}
/** The same, with the object that lacks the attribute. */
export function missingAttribute(subject: Value, message: Value): PyException {
  const error = new PyException(AttributeError, new PyTuple([message]));
  error.subject = subject;
  return error;
}
export function indexError(message: string): PyException {
  return makeException(IndexError, message);
}
export function overflowError(message: string): PyException {
  return makeException(OverflowError, message);
}
export function zeroDivisionError(message: string): PyException {
  return makeException(ZeroDivisionError, message);
}
export function runtimeError(message: string): PyException {
  return makeException(RuntimeError, message);
}
export function importError(message: string): PyException {
  return makeException(ImportError, message);
}
/** KeyError's argument is the key itself. */
export function keyError(key: Value): PyException {
  return new PyException(KeyError, new PyTuple([key]));
}
export function stopIteration(): PyException {
  return new PyException(StopIteration, new PyTuple([]));
}

/** IOError or OSError: `[Errno 2] No such file or directory: 'path'`. `filename` undefined leaves it out. */
export function environmentError(type: PyType, errno: number, strerror: string, filename?: Value): PyException {
  const error = new PyException(type, new PyTuple([errno, strerror]));
  error.message = '';
  error.fields = new Map<string, Value>([
    ['errno', errno],
    ['strerror', strerror],
  ]);
  if (filename !== undefined) error.fields.set('filename', filename);
  return error;
}

/** UnicodeDecodeError or UnicodeEncodeError. Indices are into `object`, the text at fault. */
export function unicodeError(type: PyType, encoding: string, object: Value, start: number, end: number, reason: string): PyException {
  const error = new PyException(type, new PyTuple([encoding, object, start, end, reason]));
  error.message = '';
  error.fields = new Map<string, Value>([
    ['encoding', encoding],
    ['object', object],
    ['start', start],
    ['end', end],
    ['reason', reason],
  ]);
  return error;
}

/** Is this a Python exception of (a class derived from) `type`? */
export function isRaised(error: unknown, type: PyType): error is PyRaise {
  return (
    error instanceof PyRaise && error.value instanceof PyObject && error.value.type instanceof Object && error.value.type.isSubtype(type)
  );
}

/** The `__dict__` of an exception, made when something is first stored there. */
export function exceptionDict(error: PyException): PyDict {
  if (error.attrs === undefined) error.attrs = new PyDict();
  return error.attrs;
}
