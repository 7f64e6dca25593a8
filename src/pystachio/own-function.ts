/** Functions and methods as the original has them, written in Python: to a program they are functions, with those parameters. */
import { PyDict } from '../python/objects/dict.ts';
import { attributeError, raise } from '../python/objects/exceptions.ts';
import { PyClassMethod, PyFunction, PyProperty, PyStaticMethod } from '../python/objects/function.ts';
import { isKeywordText, keywordName, type MethodSpec } from '../python/objects/native.ts';
import { type Implementation, LibraryCode, VARARGS, VARKEYWORDS } from '../python/objects/python-function.ts';
import { typeOf } from '../python/objects/types.ts';
import { KwArgs, type PyTuple, PyType, type Value } from '../python/objects/value.ts';

/** What a function with `*args` or `**kw` does: gets its arguments as it was called with them, those of its other parameters first. */
export type FreeImplementation = (args: Value[], kw: KwArgs | null) => Value;

/** The code of a function of ours: what tells it from those that a program puts in its place. */
class OwnCode extends LibraryCode {
  constructor(
    name: string,
    module: string,
    parameters: readonly string[],
    impl: Implementation,
    /** The class whose instances, or whose subclasses, the first argument must be; null for functions of modules. */
    protected readonly owner: PyType | null,
  ) {
    super(name, `${module.replaceAll('.', '/')}.py`, parameters, impl);
  }

  override call(fn: PyFunction, args: Value[], kw: KwArgs | null): Value {
    this.checkReceiver(args);
    return super.call(fn, args, kw);
  }

  /** A method that was taken out of its class is called with anything. Raises AttributeError. */
  protected checkReceiver(args: readonly Value[]): void {
    const { owner } = this;
    if (owner === null || args.length === 0) return;
    const [self] = args;
    if (typeOf(self) === owner || typeOf(self).isSubtype(owner) || (self instanceof PyType && self.isSubtype(owner))) return;
    throw raise(attributeError(`'${typeOf(self).fullName}' object has no attribute '${this.name}'`));
  }
}

/** The same for a function that looks at its arguments itself. */
class FreeCode extends OwnCode {
  constructor(
    name: string,
    module: string,
    parameters: readonly string[],
    private readonly free: FreeImplementation,
    owner: PyType | null,
  ) {
    super(name, module, parameters, () => null, owner);
  }

  override call(fn: PyFunction, args: Value[], kw: KwArgs | null): Value {
    this.checkReceiver(args);
    return this.fits(args, kw) ? this.free(args, kw) : this.callBound(this.bind(fn.defaults, args, kw));
  }

  /** Are the arguments in their places already, as most calls have them? */
  private fits(args: readonly Value[], kw: KwArgs | null): boolean {
    if (args.length < this.argcount || (args.length > this.argcount && (this.flags & VARARGS) === 0)) return false;
    return kw === null || ((this.flags & VARKEYWORDS) !== 0 && !kw.names.some((name) => !isKeywordText(name) || this.isParameter(name)));
  }

  private isParameter(name: Value): boolean {
    const place = this.varnames.indexOf(keywordName(name));
    return place >= 0 && place < this.argcount;
  }

  private callBound(bound: readonly Value[]): Value {
    const given = bound.slice(0, this.argcount);
    const rest = bound.slice(this.argcount);
    if ((this.flags & VARARGS) !== 0) given.push(...(rest[0] as PyTuple).items);
    const last = rest[rest.length - 1];
    return this.free(given, last instanceof PyDict && last.size > 0 ? new KwArgs(last.keys(), last.values(), null) : null);
  }
}

/** A function without parameters that knows its answer: what a struct's attribute is. */
class AnsweringFunction extends PyFunction {
  constructor(
    code: AnsweringCode,
    module: string,
    readonly answer: () => Value,
  ) {
    super('<lambda>', code, namespaceOf(module), [], []);
  }
}

class AnsweringCode extends OwnCode {
  constructor(module: string) {
    super('<lambda>', module, [], () => null, null);
  }

  override call(fn: PyFunction, args: Value[], kw: KwArgs | null): Value {
    if (args.length > 0 || kw !== null) this.bind([], args, kw);
    return (fn as AnsweringFunction).answer();
  }
}

/** One code for all of a module's. */
const answeringCodes = new Map<string, AnsweringCode>();

/** `lambda: …` in a module of that name. */
export function answering(module: string, answer: () => Value): PyFunction {
  let code = answeringCodes.get(module);
  if (code === undefined) {
    code = new AnsweringCode(module);
    answeringCodes.set(module, code);
  }
  return new AnsweringFunction(code, module, answer);
}

/** The namespaces of the modules, as far as their functions show them. */
const namespaces = new Map<string, PyDict>();

function namespaceOf(module: string): PyDict {
  let namespace = namespaces.get(module);
  if (namespace === undefined) {
    namespace = new PyDict();
    namespace.setStr('__name__', module);
    namespaces.set(module, namespace);
  }
  return namespace;
}

/** Is it a function or class method of ours, and not one that a program put there? */
export function isOwn(value: Value | undefined): boolean {
  if (value instanceof PyClassMethod) return isOwn(value.func);
  return value instanceof PyFunction && value.code instanceof OwnCode;
}

/** A function of the module of that name. `parameters` may end with `*args`. */
export function moduleFunction(
  module: string,
  name: string,
  parameters: readonly string[],
  impl: Implementation,
  defaults: readonly Value[] = [],
): PyFunction {
  return new PyFunction(name, new OwnCode(name, module, parameters, impl, null), namespaceOf(module), defaults, []);
}

function methodFunction(name: string, owner: PyType, parameters: readonly string[], impl: Implementation, defaults: readonly Value[]) {
  return new PyFunction(name, new OwnCode(name, owner.module, parameters, impl, owner), namespaceOf(owner.module), defaults, []);
}

function freeFunction(name: string, owner: PyType, parameters: readonly string[], impl: FreeImplementation, receiver: PyType | null) {
  return new PyFunction(name, new FreeCode(name, owner.module, parameters, impl, receiver), namespaceOf(owner.module), [], []);
}

/** A method with these parameters behind `self`; `defaults` are those of the last. */
export function method<S extends Value>(
  parameters: readonly string[],
  fn: (self: S, ...args: Value[]) => Value,
  defaults: readonly Value[] = [],
): MethodSpec {
  return (name, owner) => methodFunction(name, owner, ['self', ...parameters], fn as Implementation, defaults);
}

/** A method of a metaclass, whose instances are classes. */
export function metaclassMethod(parameters: readonly string[], fn: (cls: PyType, ...args: Value[]) => Value): MethodSpec {
  return (name, owner) => methodFunction(name, owner, ['cls', ...parameters], fn as Implementation, []);
}

/** A method that takes whatever it is given: its parameters end with `*args` or `**kw`. */
export function freeMethod<S extends Value>(
  parameters: readonly string[],
  fn: (self: S, args: readonly Value[], kw: KwArgs | null) => Value,
): MethodSpec {
  return (name, owner) => freeFunction(name, owner, ['self', ...parameters], ([self, ...args], kw) => fn(self as S, args, kw), owner);
}

/** A class method with these parameters behind `cls`. */
export function classMethod(
  parameters: readonly string[],
  fn: (cls: PyType, ...args: Value[]) => Value,
  defaults: readonly Value[] = [],
): MethodSpec {
  return (name, owner) => new PyClassMethod(methodFunction(name, owner, ['cls', ...parameters], fn as Implementation, defaults));
}

/** A class method whose parameters end with `*args`. */
export function freeClassMethod(parameters: readonly string[], fn: (cls: PyType, args: readonly Value[]) => Value): MethodSpec {
  return (name, owner) =>
    new PyClassMethod(freeFunction(name, owner, ['cls', ...parameters], ([cls, ...args]) => fn(cls as PyType, args), owner));
}

/** A static method. */
export function staticMethod(parameters: readonly string[], fn: Implementation, defaults: readonly Value[] = []): MethodSpec {
  return (name, owner) => new PyStaticMethod(moduleFunction(owner.module, name, parameters, fn, defaults));
}

/** A static method whose parameters end with `*args` or `**kw`. */
export function freeStaticMethod(parameters: readonly string[], fn: FreeImplementation): MethodSpec {
  return (name, owner) => new PyStaticMethod(freeFunction(name, owner, parameters, fn, null));
}

/** What another spec makes, under the name that the original's function has where that is not its attribute's. */
export function named(name: string, spec: MethodSpec): MethodSpec {
  return (_, owner) => spec(name, owner);
}

/** A property that a function of `self` computes. */
export function property<S extends Value>(fn: (self: S) => Value): MethodSpec {
  return (name, owner) => new PyProperty(methodFunction(name, owner, ['self'], fn as Implementation, []), null, null, null);
}
