/**
 * Callables written in TypeScript, and the descriptors that bring them into types. Their argument errors are CPython's: METH_NOARGS, METH_O, PyArg_ParseTuple
 * and PyArg_ParseTupleAndKeywords each word them differently.
 */
import { PyDict } from './dict.ts';
import { raise, typeError } from './exceptions.ts';
import { builtinType, objectType, typeOf } from './types.ts';
import { KwArgs, type NativeFunction, type NativeMethod, PyObject, PyStrSub, type PyType, PyUnicode, type Value } from './value.ts';

/** builtin_function_or_method. `self` is what a method is bound to, undefined for a function. */
export class PyBuiltin extends PyObject {
  constructor(
    readonly name: string,
    readonly impl: NativeFunction,
    readonly self: Value | undefined = undefined,
    readonly module: string | null = null,
    public doc: string | null = null,
  ) {
    super();
  }
}

/** method_descriptor: a method of a built-in type, not bound yet. */
export class PyMethodDescriptor extends PyObject {
  constructor(
    readonly name: string,
    readonly owner: PyType,
    readonly impl: NativeMethod,
    /** Is it a method of a library that is written in Python, and bound as such? */
    readonly inPython = false,
  ) {
    super();
  }
}

/** classmethod_descriptor: a class method of a built-in type; `impl` gets the class as self. */
export class PyClassMethodDescriptor extends PyObject {
  constructor(
    readonly name: string,
    readonly owner: PyType,
    readonly impl: NativeMethod,
  ) {
    super();
  }
}

/** wrapper_descriptor: a method such as `__add__` made from a slot. `slot` tells which, and `fn` is the slot's function. */
export class PySlotWrapper extends PyObject {
  constructor(
    readonly name: string,
    readonly owner: PyType,
    readonly slot: string,
    readonly fn: unknown,
    readonly impl: NativeMethod,
  ) {
    super();
  }
}

/** A slot's method that stands in its type as one written for itself (METH_COEXIST): it is called sooner, and complains as such methods do. */
export class PyCoexistingMethod extends PySlotWrapper {}

/** getset_descriptor: an attribute computed by functions. Without `set` it is read-only. */
export class PyGetSet extends PyObject {
  constructor(
    readonly name: string,
    readonly owner: PyType,
    readonly get: (self: Value) => Value,
    /** `value` undefined deletes. */
    readonly set: ((self: Value, value: Value | undefined) => void) | null,
  ) {
    super();
  }
}

/** member_descriptor: an attribute that stands for a field of CPython's struct. */
export class PyField extends PyGetSet {}

export const builtinFunctionType = builtinType('builtin_function_or_method', objectType, PyBuiltin);
export const methodDescriptorType = builtinType('method_descriptor', objectType, PyMethodDescriptor);
PyCoexistingMethod.prototype.type = methodDescriptorType;
export const classMethodDescriptorType = builtinType('classmethod_descriptor', objectType, PyClassMethodDescriptor);
export const slotWrapperType = builtinType('wrapper_descriptor', objectType, PySlotWrapper);
export const getSetType = builtinType('getset_descriptor', objectType, PyGetSet);
export const memberDescriptorType = builtinType('member_descriptor', objectType, PyField);

/** What stands in a type's method table: given the method's name it makes what CPython would have compiled. */
export type MethodSpec = (name: string, owner: PyType) => Value;

function plural(n: number): string {
  return n === 1 ? '' : 's';
}

/** PyArg_ParseTuple's complaint about the number of arguments. */
export function argumentCountError(name: string, given: number, min: number, max: number): never {
  const bound = given < min ? min : max;
  const how = min === max ? 'exactly' : given < min ? 'at least' : 'at most';
  throw raise(typeError(`${name}() takes ${how} ${bound} argument${plural(bound)} (${given} given)`));
}

function noKeywords(name: string, kw: KwArgs | null): void {
  if (kw !== null && kw.names.length > 0) throw raise(typeError(`${name}() takes no keyword arguments`));
}

function describe(name: string, impl: NativeMethod): MethodSpec {
  return (_, owner) => new PyMethodDescriptor(name, owner, impl);
}

/** A method without arguments. */
export function noArgs<S extends Value>(fn: (self: S) => Value): MethodSpec {
  return (name, owner) =>
    new PyMethodDescriptor(name, owner, (self, args, kw) => {
      if (kw !== null) noKeywords(name, kw);
      if (args.length !== 0) throw raise(typeError(`${name}() takes no arguments (${args.length} given)`));
      return fn(self as S);
    });
}

/** A method with exactly one argument (METH_O). */
export function oneArg<S extends Value>(fn: (self: S, arg: Value) => Value): MethodSpec {
  return (name, owner) => new PyMethodDescriptor(name, owner, oneArgMethod(name, fn));
}

/** What calls it. */
export function oneArgMethod<S extends Value>(name: string, fn: (self: S, arg: Value) => Value): NativeMethod {
  return (self, args, kw) => {
    if (kw !== null) noKeywords(name, kw);
    if (args.length !== 1) throw raise(typeError(`${name}() takes exactly one argument (${args.length} given)`));
    return fn(self as S, args[0]);
  };
}

/** A method with positional arguments, at least `min` and at most `max` (up to four); missing ones are undefined. */
export function positional<S extends Value>(
  min: number,
  max: number,
  fn: (self: S, a: Value, b: Value, c: Value, d: Value) => Value,
): MethodSpec {
  return (name, owner) =>
    new PyMethodDescriptor(name, owner, (self, args, kw) => {
      if (kw !== null) noKeywords(name, kw);
      if (args.length < min || args.length > max) argumentCountError(name, args.length, min, max);
      return fn(self as S, args[0], args[1], args[2], args[3]);
    });
}

/** A method that looks at its arguments itself. */
export function variadic<S extends Value>(fn: (self: S, args: Value[], kw: KwArgs | null) => Value): MethodSpec {
  return (name, owner) => describe(name, fn as NativeMethod)(name, owner);
}

/** A method that takes its arguments by position or by name (PyArg_ParseTupleAndKeywords); the first `min` must be given. */
export function keywords<S extends Value>(names: string[], min: number, fn: (self: S, ...args: Value[]) => Value): MethodSpec {
  return (name, owner) =>
    new PyMethodDescriptor(name, owner, (self, args, kw) => fn(self as S, ...bindArguments(name, names, min, args, kw)));
}

/** Turns a spec into a class method. */
export function classMethod(spec: MethodSpec): MethodSpec {
  return (name, owner) => new PyClassMethodDescriptor(name, owner, (spec(name, owner) as PyMethodDescriptor).impl);
}

/** Turns a spec into a static method: a plain function in the type's dict whose `self` is not used. */
export function staticMethod(spec: MethodSpec): MethodSpec {
  return (name, owner) => {
    const { impl } = spec(name, owner) as PyMethodDescriptor;
    return new PyBuiltin(name, (args, kw) => impl(null, args, kw));
  };
}

/** A computed attribute. */
export function attribute<S extends Value>(
  get: (self: S) => Value,
  set: ((self: S, value: Value | undefined) => void) | null = null,
): MethodSpec {
  return (name, owner) =>
    new PyGetSet(name, owner, get as (self: Value) => Value, set as ((self: Value, value: Value | undefined) => void) | null);
}

/** An attribute that stands for a field of CPython's struct, read-only without `set`. */
export function member<S extends Value>(
  get: (self: S) => Value,
  set: ((self: S, value: Value | undefined) => void) | null = null,
): MethodSpec {
  const refuse = (): never => {
    throw raise(typeError('readonly attribute'));
  };
  return (name, owner) =>
    new PyField(name, owner, get as (self: Value) => Value, (set ?? refuse) as (self: Value, value: Value | undefined) => void);
}

/** A constant in a type's dict. */
export function constant(value: Value): MethodSpec {
  return () => value;
}

/** The text of a keyword's name. */
export function keywordName(name: Value): string {
  if (typeof name === 'string') return name;
  return name instanceof PyUnicode || name instanceof PyStrSub ? name.value : String(name);
}

/** The same as complaints show it: of unicode, what is not ASCII is a question mark. */
export function shownKeyword(name: Value): string {
  const text = keywordName(name);
  return name instanceof PyUnicode ? text.replace(/[\u{80}-\u{10ffff}]/gu, '?') : text;
}

/** May it be a keyword? */
export function isKeywordText(name: Value): boolean {
  return typeof name === 'string' || name instanceof PyUnicode || name instanceof PyStrSub;
}

/** Refuses keywords that are no texts, as `f(**{1: 2})` gives them to a function written in Python. Raises TypeError. */
export function requireKeywordTexts(kw: KwArgs, name: string): void {
  if (!kw.names.every(isKeywordText)) throw raise(typeError(`${name}() keywords must be strings`));
}

/**
 * Puts arguments given by position and by name into the order of `names`, missing ones undefined.
 * Raises TypeError in the words of PyArg_ParseTupleAndKeywords.
 */
export function bindArguments(name: string, names: readonly string[], min: number, args: Value[], kw: KwArgs | null): Value[] {
  const given = args.length + (kw === null ? 0 : kw.names.length);
  if (given > names.length) {
    const max = names.length;
    throw raise(typeError(`${name === '' ? 'function' : `${name}()`} takes at most ${max} argument${plural(max)} (${given} given)`));
  }
  const bound: (Value | undefined)[] = args.slice();
  while (bound.length < names.length) bound.push(undefined);
  let used = 0;
  if (kw !== null) {
    for (let i = 0; i < names.length; i++) {
      const value = kw.get(names[i]);
      if (value === undefined) continue;
      if (i < args.length) {
        throw raise(typeError(`Argument given by name ('${names[i]}') and position (${i + 1})`));
      }
      bound[i] = value;
      used++;
    }
  }
  for (let i = args.length; i < min; i++) {
    if (bound[i] === undefined) throw raise(typeError(`Required argument '${names[i]}' (pos ${i + 1}) not found`));
  }
  if (kw !== null && used < kw.names.length) {
    const unknown = kw.names.find((n) => !names.includes(keywordName(n))) as Value;
    if (typeof unknown !== 'string' && !(unknown instanceof PyUnicode)) throw raise(typeError('keywords must be strings'));
    throw raise(typeError(`'${keywordName(unknown)}' is an invalid keyword argument for this function`));
  }
  return bound as Value[];
}

/** Fills a type's dict from its table of specs, at the first look into it. */
export function setMethods(type: PyType, table: Record<string, MethodSpec>): void {
  const before = type.fill;
  type.fill = (t) => {
    before?.(t);
    for (const name of Object.keys(table)) t.dict.setStr(name, table[name](name, t));
  };
}

/** A function with positional arguments only, at least `min` and at most `max` (up to four); missing ones are undefined. */
export function native(name: string, min: number, max: number, fn: (a: Value, b: Value, c: Value, d: Value) => Value): PyBuiltin {
  return new PyBuiltin(name, (args, kw) => {
    if (kw !== null) noKeywords(name, kw);
    const n = args.length;
    if (n < min || n > max) {
      if (max === 0) throw raise(typeError(`${name}() takes no arguments (${n} given)`));
      if (min === 1 && max === 1) throw raise(typeError(`${name}() takes exactly one argument (${n} given)`));
      argumentCountError(name, n, min, max);
    }
    return fn(args[0], args[1], args[2], args[3]);
  });
}

/** A function that takes its arguments by position or by name; the first `min` must be given. */
export function nativeKeywords(name: string, names: string[], min: number, fn: (...args: Value[]) => Value): PyBuiltin {
  return new PyBuiltin(name, (args, kw) => fn(...bindArguments(name, names, min, args, kw)));
}

/** A function that looks at its arguments itself. */
export function nativeVariadic(name: string, fn: NativeFunction): PyBuiltin {
  return new PyBuiltin(name, fn);
}

/**
 * The dict of keyword arguments that CPython hands to a function written in C: written keywords go in last first, which decides the order of
 * keys whose hashes collide.
 */
export function kwargsDict(kw: KwArgs | null): PyDict {
  if (kw === null) return new PyDict();
  if (kw.dict !== null) return kw.dict;
  const dict = new PyDict();
  for (let i = kw.names.length - 1; i >= 0; i--) dict.set(kw.names[i], kw.values[i]);
  return dict;
}

/** Keyword arguments out of a dict, as `f(**dict)` passes them. */
export function kwargsFromDict(dict: PyDict): KwArgs | null {
  if (dict.size === 0) return null;
  return new KwArgs(dict.keys(), dict.values(), dict);
}

/** Refuses a `self` that is no instance of the type whose method is called. */
export function checkReceiver(name: string, owner: PyType, args: Value[]): Value {
  if (args.length === 0) throw raise(typeError(`descriptor '${name}' of '${owner.name}' object needs an argument`));
  if (!typeOf(args[0]).isSubtype(owner)) {
    throw raise(typeError(`descriptor '${name}' requires a '${owner.name}' object but received a '${typeOf(args[0]).fullName}'`));
  }
  return args[0];
}
