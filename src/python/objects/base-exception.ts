/** What a program sees of exceptions. The fields of those that have some are in exception-type.ts. */
import { genericGetAttr, genericSetAttr } from './attributes.ts';
import { PyDict } from './dict.ts';
import { attributeError, BaseException, exceptionDict, PyException, raise, typeError } from './exceptions.ts';
import { getItem, getSlice } from './items.ts';
import { collect } from './length-hint.ts';
import './object-type.ts';
import { attribute, noArgs, oneArg, positional, setMethods } from './native.ts';
import { readyType } from './special-methods.ts';
import { repr, str, strOrUnicode, strValue, unicode } from './text.ts';
import { typeOf } from './types.ts';
import { type KwArgs, PyTuple, type PyType, PyUnicode, type Value } from './value.ts';

/** BaseException.__new__. The arguments are `__init__`'s to keep: a class that overrides it and does not call it has none. */
function newException(type: PyType): Value {
  return new PyException(type, NO_ARGUMENTS);
}

const NO_ARGUMENTS = new PyTuple([]);

/** BaseException.__init__. Raises TypeError for keywords. */
export function initException(self: Value, args: Value[], kw: KwArgs | null): void {
  if (kw !== null && kw.names.length > 0) throw raise(typeError(`${typeOf(self).fullName} does not take keyword arguments`));
  const error = self as PyException;
  error.args = new PyTuple(args);
  if (args.length === 1) error.message = args[0];
}

/** `Type(arguments)`: of the name what comes after its last dot. */
function reprException(self: Value): Value {
  const { args, type } = self as PyException;
  const name = type.name.slice(type.name.lastIndexOf('.') + 1);
  return `${name}${args.items.length === 0 ? '()' : repr(args)}`;
}

/** BaseException.__str__: the one argument, or the tuple of them. */
export function strException(self: Value): Value {
  const { items } = (self as PyException).args;
  if (items.length === 0) return '';
  return items.length === 1 ? str(items[0]) : str((self as PyException).args);
}

function setArgs(self: PyException, value: Value | undefined): void {
  if (value === undefined) throw raise(typeError('args may not be deleted'));
  self.args = value instanceof PyTuple && !value.type.heap ? value : new PyTuple(collect(value));
}

/** A message that a program gave is in the instance's `__dict__`, before the one that its arguments gave. */
function getMessage(self: PyException): Value {
  const given = self.attrs?.getStr('message');
  if (given !== undefined) return given;
  if (self.message === undefined) throw raise(attributeError('message attribute was deleted'));
  return self.message;
}

function setMessage(self: PyException, value: Value | undefined): void {
  if (value !== undefined) {
    exceptionDict(self).setStr('message', value);
    return;
  }
  self.attrs?.deleteStr('message');
  self.message = undefined;
}

function setDict(self: PyException, value: Value | undefined): void {
  if (value === undefined) throw raise(typeError('__dict__ may not be deleted'));
  if (!(value instanceof PyDict)) throw raise(typeError('__dict__ must be a dictionary'));
  self.attrs = value;
}

/** `error[0]`: the arguments as a sequence, which takes no slice objects. */
function argument(self: Value, key: Value): Value {
  if (typeOf(key).slots.index === null) throw raise(typeError(`sequence index must be integer, not '${typeOf(key).fullName}'`));
  return getItem((self as PyException).args, key);
}

/** unicode(error): a class with a __str__ of its own has that decoded, not its arguments. */
function unicodeException(self: PyException): Value {
  if (self.type.slots.str !== strException) {
    const text = strOrUnicode(self);
    return text instanceof PyUnicode ? text : new PyUnicode(unicode(text));
  }
  const { items } = self.args;
  if (items.length === 0) return new PyUnicode('');
  return new PyUnicode(unicode(items.length === 1 ? items[0] : self.args));
}

/** `__reduce__` for exceptions made with these arguments. */
export function reduced(self: PyException, args: PyTuple): Value {
  return new PyTuple(self.attrs === undefined ? [self.type, args] : [self.type, args, self.attrs]);
}

/** Sets the attributes of a dict; none for None. Raises TypeError for all else. */
function setState(self: PyException, state: Value): Value {
  if (state === null) return null;
  if (!(state instanceof PyDict)) throw raise(typeError('state is not a dictionary'));
  const values = state.values();
  state.keys().forEach((key, i) => {
    const name = strValue(key);
    if (name === undefined) throw raise(typeError(`attribute name must be string, not '${typeOf(key).fullName}'`));
    genericSetAttr(self, name, values[i]);
  });
  return null;
}

readyType(BaseException, {
  repr: reprException,
  str: strException,
  new: newException,
  init: initException,
  getattro: genericGetAttr,
  setattro: genericSetAttr,
  subscript: argument,
  getSlice: (self, low, high) => getSlice((self as PyException).args, low, high),
});
setMethods(BaseException, {
  args: attribute((self: PyException) => self.args, setArgs),
  message: attribute(getMessage, setMessage),
  __dict__: attribute(exceptionDict, setDict),
  __unicode__: noArgs(unicodeException),
  __reduce__: noArgs((self: PyException) => reduced(self, self.args)),
  __setstate__: oneArg(setState),
  __getslice__: positional(2, 2, (self: PyException, low, high) => getSlice(self.args, low, high)),
});
