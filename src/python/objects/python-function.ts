/**
 * Functions that Python's library writes in Python: to a program they are functions like its own, with the same complaints about arguments, and as
 * attributes of classes they are methods.
 */
import type { PyDict } from './dict.ts';
import { PyDict as Dict } from './dict.ts';
import { raise, typeError } from './exceptions.ts';
import { PyCode, PyFunction } from './function.ts';
import { keywordName, requireKeywordTexts, shownKeyword } from './native.ts';
import { type KwArgs, PyTuple, type Value } from './value.ts';

/** What such a function does: gets one value for each parameter, a tuple for `*args` and a dict for `**kwargs`. */
export type Implementation = (...args: Value[]) => Value;

/** CO_VARARGS and CO_VARKEYWORDS of a code's flags. */
export const VARARGS = 4;
export const VARKEYWORDS = 8;

/** The code of such a function. */
export class LibraryCode extends PyCode {
  readonly firstlineno = 1;
  readonly names = [];
  readonly freevars = [];
  readonly cellvars = [];
  readonly doc = null;
  readonly argcount: number;
  readonly varnames: readonly string[];
  readonly flags: number;

  constructor(
    readonly name: string,
    readonly filename: string,
    parameters: readonly string[],
    protected readonly impl: Implementation,
  ) {
    super();
    let flags = 0;
    let count = parameters.length;
    if (count > 0 && parameters[count - 1].startsWith('**')) {
      flags |= VARKEYWORDS;
      count--;
    }
    if (count > 0 && parameters[count - 1].startsWith('*')) {
      flags |= VARARGS;
      count--;
    }
    this.argcount = count;
    this.flags = flags;
    this.varnames = flags === 0 ? parameters : parameters.map((name) => name.replace(/^\*+/, ''));
  }

  call(fn: PyFunction, args: Value[], kw: KwArgs | null): Value {
    const given = args.length;
    if (kw === null && this.flags === 0 && given <= this.argcount && given + fn.defaults.length >= this.argcount) {
      for (let i = given - this.argcount + fn.defaults.length; i < fn.defaults.length; i++) args.push(fn.defaults[i]);
      return this.impl(...args);
    }
    return this.impl(...this.bind(fn.defaults, args, kw));
  }

  /** PyEval_EvalCodeEx's way from arguments to parameters. Raises TypeError. */
  protected bind(defaults: readonly Value[], args: Value[], kw: KwArgs | null): Value[] {
    const { argcount } = this;
    const named = kw === null ? 0 : kw.names.length;
    if (argcount === 0 && this.flags === 0 && args.length + named > 0) this.refuse(`takes no arguments (${args.length + named} given)`);
    if (args.length > argcount && (this.flags & VARARGS) === 0) {
      const how = defaults.length > 0 ? 'at most' : 'exactly';
      this.refuse(`takes ${how} ${argcount} argument${argcount === 1 ? '' : 's'} (${args.length + named} given)`);
    }
    const bound: (Value | undefined)[] = args.slice(0, argcount);
    while (bound.length < argcount) bound.push(undefined);
    const rest = this.bindNames(bound, kw);
    this.fillDefaults(bound, defaults, args.length);
    if ((this.flags & VARARGS) !== 0) bound.push(new PyTuple(args.slice(argcount)));
    if (rest !== null) bound.push(rest);
    return bound as Value[];
  }

  private bindNames(bound: (Value | undefined)[], kw: KwArgs | null): PyDict | null {
    const rest = (this.flags & VARKEYWORDS) === 0 ? null : new Dict();
    if (kw !== null) requireKeywordTexts(kw, this.name);
    for (let i = 0; kw !== null && i < kw.names.length; i++) {
      const name = keywordName(kw.names[i]);
      const k = this.varnames.indexOf(name);
      if (k >= 0 && k < this.argcount) {
        if (bound[k] !== undefined) this.refuse(`got multiple values for keyword argument '${name}'`);
        bound[k] = kw.values[i];
      } else if (rest === null) {
        this.refuse(`got an unexpected keyword argument '${shownKeyword(kw.names[i])}'`);
      } else {
        rest.set(kw.names[i], kw.values[i]);
      }
    }
    return rest;
  }

  private fillDefaults(bound: (Value | undefined)[], defaults: readonly Value[], positional: number): void {
    const required = this.argcount - defaults.length;
    for (let i = positional; i < required; i++) {
      if (bound[i] !== undefined) continue;
      const how = (this.flags & VARARGS) !== 0 || defaults.length > 0 ? 'at least' : 'exactly';
      const given = bound.filter((value) => value !== undefined).length;
      this.refuse(`takes ${how} ${required} argument${required === 1 ? '' : 's'} (${given} given)`);
    }
    for (let i = Math.max(required, 0); i < this.argcount; i++) {
      if (bound[i] === undefined) bound[i] = defaults[i - required];
    }
  }

  private refuse(complaint: string): never {
    throw raise(typeError(`${this.name}() ${complaint}`));
  }
}

/**
 * A function of a library module. `parameters` may end with `*args` and `**kwargs`; `defaults` are for the last of the others.
 * `globals` is the module's namespace.
 */
export function pythonFunction(
  globals: PyDict,
  name: string,
  parameters: readonly string[],
  impl: Implementation,
  defaults: readonly Value[] = [],
): PyFunction {
  const module = globals.getStr('__name__');
  const code = new LibraryCode(name, `${typeof module === 'string' ? module : name}.py`, parameters, impl);
  return new PyFunction(name, code, globals, defaults, []);
}
