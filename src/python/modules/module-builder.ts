/** What the modules of this folder are made with. */
import { makeClass } from '../objects/class.ts';
import { makeClassic, type PyClassic } from '../objects/classic.ts';
import { PyDict } from '../objects/dict.ts';
import { raise, typeError } from '../objects/exceptions.ts';
import type { PyFunction } from '../objects/function.ts';
import { PyModule } from '../objects/module.ts';
import { argumentCountError, native, nativeKeywords, PyBuiltin } from '../objects/native.ts';
import { type Implementation, pythonFunction } from '../objects/python-function.ts';
import { objectType, typeType } from '../objects/types.ts';
import type { NativeFunction, PyType, Value } from '../objects/value.ts';
import { LazyNamespace } from './lazy-namespace.ts';

/** Members of a class, in the order in which its namespace gets them. */
export type Members = Record<string, Value>;

export class ModuleBuilder {
  readonly module: PyModule;

  constructor(
    readonly name: string,
    doc: Value = null,
    module: PyModule | null = null,
  ) {
    this.module = module ?? new PyModule(name, doc);
  }

  get globals(): PyDict {
    return this.module.attrs;
  }

  set(name: string, value: Value): void {
    this.module.attrs.setStr(name, value);
  }

  setAll(values: Record<string, Value>): void {
    for (const name of Object.keys(values)) this.set(name, values[name]);
  }

  get(name: string): Value {
    return this.module.attrs.getStr(name) ?? null;
  }

  /** Names that are defined when somebody first looks for one of them. To be called before others are set, and once. */
  lazily(names: readonly string[], define: () => void): void {
    const namespace = new LazyNamespace();
    namespace.merge(this.globals);
    this.module.attrs = namespace;
    namespace.defer(names, define);
  }

  /** A function as Python's library writes it in Python; see pythonFunction(). */
  def(name: string, parameters: readonly string[], impl: Implementation, defaults: readonly Value[] = []): PyFunction {
    const fn = this.method(name, parameters, impl, defaults);
    this.set(name, fn);
    return fn;
  }

  /** The same without a place in the module: a method of one of its classes. */
  method(name: string, parameters: readonly string[], impl: Implementation, defaults: readonly Value[] = []): PyFunction {
    return pythonFunction(this.module.attrs, name, parameters, impl, defaults);
  }

  /** A function as Python's library writes it in C, with positional arguments only. */
  native(name: string, min: number, max: number, fn: (a: Value, b: Value, c: Value, d: Value) => Value): void {
    this.builtin(native(name, min, max, fn));
  }

  /** The same where C takes the arguments with PyArg_ParseTuple, which words its complaints otherwise. */
  parsed(name: string, min: number, max: number, fn: (a: Value, b: Value, c: Value, d: Value) => Value): void {
    this.nativeVariadic(name, (args, kw) => {
      if (kw !== null && kw.names.length > 0) throw raise(typeError(`${name}() takes no keyword arguments`));
      if (args.length < min || args.length > max) argumentCountError(name, args.length, min, max);
      return fn(args[0], args[1], args[2], args[3]);
    });
  }

  /** The same with arguments by position or by name. */
  nativeKeywords(name: string, names: string[], min: number, fn: (...args: Value[]) => Value): void {
    this.builtin(nativeKeywords(name, names, min, fn));
  }

  /** The same with a look at the arguments as they are. */
  nativeVariadic(name: string, fn: NativeFunction): void {
    this.builtin(new PyBuiltin(name, fn));
  }

  private builtin(made: PyBuiltin): void {
    this.set(made.name, new PyBuiltin(made.name, made.impl, undefined, this.name));
  }

  /** A new-style class of the module. */
  newClass(name: string, bases: readonly PyType[], members: Members, metaclass: PyType = typeType): PyType {
    const made = this.innerClass(name, bases, members, metaclass);
    this.set(name, made);
    return made;
  }

  /** The same without a place in the module. */
  innerClass(name: string, bases: readonly PyType[], members: Members, metaclass: PyType = typeType): PyType {
    return makeClass(metaclass, name, bases.length === 0 ? [objectType] : bases, this.namespace(members));
  }

  /** An old-style class of the module. */
  oldClass(name: string, bases: readonly PyClassic[], members: Members): PyClassic {
    const made = this.innerOldClass(name, bases, members);
    this.set(name, made);
    return made;
  }

  /** The same without a place in the module. */
  innerOldClass(name: string, bases: readonly PyClassic[], members: Members): PyClassic {
    return makeClassic(name, bases, this.namespace(members));
  }

  private namespace(members: Members): PyDict {
    const namespace = new PyDict();
    namespace.setStr('__module__', this.name);
    for (const name of Object.keys(members)) namespace.setStr(name, members[name]);
    return namespace;
  }
}
