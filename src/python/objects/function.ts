/** Functions that a program defines, their code, and methods bound to instances and classes. */
import type { PyDict } from './dict.ts';
import { builtinType, objectType } from './types.ts';
import { type KwArgs, PyObject, type PyType, type Value } from './value.ts';

/** A variable that functions share: undefined while unbound. */
export class Cell extends PyObject {
  constructor(public value: Value | undefined) {
    super();
  }
}

/** A compiled body. The evaluator derives its own from this; the names are Python's, without `co_`. */
export abstract class PyCode extends PyObject {
  abstract readonly name: string;
  abstract readonly filename: string;
  abstract readonly firstlineno: number;
  /** Number of positional parameters. */
  abstract readonly argcount: number;
  /** Parameters first, then other local variables. */
  abstract readonly varnames: readonly string[];
  /** Names that it uses and that are not variables of its own: global ones, those of attributes and of what is imported. */
  abstract readonly names: readonly string[];
  abstract readonly freevars: readonly string[];
  abstract readonly cellvars: readonly string[];
  /** CO_OPTIMIZED 1, CO_NEWLOCALS 2, CO_VARARGS 4, CO_VARKEYWORDS 8, CO_NESTED 16, CO_GENERATOR 32, CO_NOFREE 64, and those of `__future__`. */
  abstract readonly flags: number;
  abstract readonly doc: Value;
  /** Calls a function that has this code. */
  abstract call(fn: PyFunction, args: Value[], kw: KwArgs | null): Value;

  /**
   * As call(), for running code alone: an exception leaves the frames as they were when it was raised, and whoever catches it puts that right.
   */
  enter(fn: PyFunction, args: Value[], kw: KwArgs | null): Value {
    return this.call(fn, args, kw);
  }
}

export class PyFunction extends PyObject {
  doc: Value;
  module: Value;

  constructor(
    public name: string,
    public code: PyCode,
    readonly globals: PyDict,
    /** Values of the last parameters. */
    public defaults: readonly Value[],
    readonly closure: readonly Cell[],
  ) {
    super();
    this.doc = code.doc;
    this.module = globals.getStr('__name__') ?? null;
  }
}

/** instancemethod: a function (or another callable) with its instance, or of a class and without one. */
export class PyMethod extends PyObject {
  constructor(
    readonly func: Value,
    /** undefined: unbound. */
    readonly self: Value | undefined,
    /** The class it was looked up on; a PyType or an old-style class. */
    readonly cls: Value,
  ) {
    super();
  }
}

/** staticmethod and classmethod objects, and property, as they stand in a class's dict. */
export class PyStaticMethod extends PyObject {
  constructor(public func: Value) {
    super();
  }
}
export class PyClassMethod extends PyObject {
  constructor(public func: Value) {
    super();
  }
}
export class PyProperty extends PyObject {
  constructor(
    public fget: Value,
    public fset: Value,
    public fdel: Value,
    public doc: Value,
  ) {
    super();
  }

  /** Does the documentation come from `fget`, and follow it? */
  inheritsDoc = false;
}

export const functionType: PyType = builtinType('function', objectType, PyFunction);
functionType.hasDict = true;
export const codeType = builtinType('code', objectType, PyCode);
export const cellType = builtinType('cell', objectType, Cell);
export const methodType = builtinType('instancemethod', objectType, PyMethod);
export const staticMethodType = builtinType('staticmethod', objectType, PyStaticMethod);
export const classMethodType = builtinType('classmethod', objectType, PyClassMethod);
export const propertyType = builtinType('property', objectType, PyProperty);
