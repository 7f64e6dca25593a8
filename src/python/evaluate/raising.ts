/** `raise` in its forms, and which except clause an exception meets. */
import { callValue } from '../objects/call.ts';
import { PyClassic, PyClassicInstance } from '../objects/classic.ts';
import { BaseException, PyException, PyRaise, PyTraceback, raise, typeError } from '../objects/exceptions.ts';
import { isSubclass, subclassOf } from '../objects/instance-check.ts';
import { repr } from '../objects/text.ts';
import { typeOf, typeType } from '../objects/types.ts';
import { PyTuple, PyType, type Value } from '../objects/value.ts';
import { runtime } from './frame.ts';

/** Can the class be raised? */
export function isExceptionClass(value: Value): boolean {
  return value instanceof PyClassic || (value instanceof PyType && value.isSubtype(BaseException));
}

/** Instantiates the class with the value that stands beside it, as PyErr_NormalizeException does. */
function instantiate(cls: Value, value: Value): PyRaise {
  if (isExceptionInstance(value) && isSubclass(classOf(value), cls)) return new PyRaise(classOf(value), value);
  const args = value === null ? [] : value instanceof PyTuple ? value.items.slice() : [value];
  const instance = callValue(cls, args, null);
  if (cls instanceof PyType && !(instance instanceof PyException)) {
    throw raise(typeError(`calling ${cls.name}() should have returned an instance of BaseException, not '${typeOf(instance).fullName}'`));
  }
  return new PyRaise(cls, instance);
}

function isExceptionInstance(value: Value): value is PyException | PyClassicInstance {
  return value instanceof PyException || value instanceof PyClassicInstance;
}

function classOf(instance: Value): Value {
  return instance instanceof PyClassicInstance ? instance.cls : typeOf(instance);
}

/** `raise type, value, traceback`: what is thrown. Raises TypeError for what cannot be raised. */
export function normalizeRaise(type: Value, value: Value, traceback: Value): PyRaise {
  let first = type;
  // The first element of a tuple is raised, however deep.
  while (first instanceof PyTuple && first.items.length > 0) first = first.items[0];
  if (traceback !== null && !(traceback instanceof PyTraceback)) {
    throw raise(typeError('raise: arg 3 must be a traceback or None'));
  }
  let raised: PyRaise;
  if (isExceptionClass(first)) {
    raised = instantiate(first, value);
  } else if (isExceptionInstance(first)) {
    if (value !== null) throw raise(typeError('instance exception may not have a separate value'));
    raised = new PyRaise(classOf(first), first);
  } else {
    throw raise(typeError(`exceptions must be old-style classes or derived from BaseException, not ${typeOf(first).fullName}`));
  }
  raised.hasInstance = true;
  if (traceback instanceof PyTraceback) raised.traceback = traceback;
  return raised;
}

/** Does an except clause with this class (or tuple of classes, or of tuples) catch the exception? */
export function matches(error: PyRaise, cls: Value): boolean {
  if (!(cls instanceof PyTuple)) return isCaughtBy(error, cls);
  // However deep tuples are in tuples: CPython counts no levels here.
  const rest = cls.items.slice().reverse();
  for (let each = rest.pop(); each !== undefined; each = rest.pop()) {
    if (each instanceof PyTuple) for (let i = each.items.length - 1; i >= 0; i--) rest.push(each.items[i]);
    else if (isCaughtBy(error, each)) return true;
  }
  return false;
}

function isCaughtBy(error: PyRaise, cls: Value): boolean {
  if (cls === error.type) return true;
  if (!isExceptionClass(cls) || !isExceptionClass(error.type)) return false;
  return typeOf(cls) === typeType ? subclassOf(error.type, cls) : accepts(cls, error.type);
}

/** Asks a class whose metaclass may answer. A clause cannot fail: what goes wrong meanwhile is reported, and the exception goes on. */
function accepts(cls: Value, type: Value): boolean {
  try {
    return isSubclass(type, cls);
  } catch (failed) {
    if (!(failed instanceof PyRaise)) throw failed;
    reportIgnored(failed, type);
    return false;
  }
}

/** PyErr_WriteUnraisable: a line on standard error about an exception that nobody can catch. */
function reportIgnored(error: PyRaise, where: Value): void {
  const name = error.type instanceof PyType ? error.type.fullName : repr(error.type);
  runtime().host.writeError(`Exception ${name}: ${repr(error.value)} in ${repr(where)} ignored\n`);
}
