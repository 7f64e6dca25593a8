/** Runs Python source: the Runtime of one load. */
import { parse, PythonSyntaxError, type Mode } from '../../../grammar/index.ts';
import { checkCompile } from '../../../grammar/compile-errors.ts';
import { createBuiltins } from '../builtins/index.ts';
import { MODULES } from '../modules/index.ts';
import { PyDict } from '../objects/dict.ts';
import { EXCEPTION_TYPES, importError, PyException, raise } from '../objects/exceptions.ts';
import { currentLoad } from '../objects/file-type.ts';
import type { Host } from '../objects/host.ts';
import type { PyModule } from '../objects/module.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { PyTuple, type PyType, type Value } from '../objects/value.ts';
import { CompiledCode, run } from './code.ts';
import { compileExpr } from './expressions.ts';
import { type Frame as FrameType, Frame, machine, RETURN } from './frame.ts';
import { FRAME_FUNCTIONS } from './frame-type.ts';
import { futureFlags } from './future.ts';
import { docstring } from './functions.ts';
import { resolveScopes, type Scope } from './scopes.ts';
import { compileBlock } from './statements.ts';
import { Unit } from './unit.ts';

export interface InterpreterOptions {
  host: Host;
  /** Modules beside Python's own, by full name: pystachio, apache.aurora…. */
  modules: ReadonlyMap<string, ModuleFactory>;
  /** Takes what a configuration prints. Bytes. */
  write: (bytes: string) => void;
}

export class Interpreter implements Runtime {
  readonly host: Host;
  readonly builtins: PyDict;
  readonly modules = new Map<string, PyModule>();
  readonly filesRead: string[] = [];

  constructor(private readonly options: InterpreterOptions) {
    this.host = options.host;
    this.builtins = createBuiltins(this);
  }

  write(bytes: string): void {
    this.options.write(bytes);
  }

  importModule(name: string): PyModule {
    const known = this.modules.get(name);
    if (known !== undefined) return known;
    const factory = this.factoryOf(name);
    if (factory === undefined) throw raise(importError(`No module named ${this.missingPart(name)}`));
    const dot = name.lastIndexOf('.');
    const parent = dot < 0 ? null : this.importModule(name.slice(0, dot));
    // The parent may have brought its part along.
    const made = this.modules.get(name) ?? factory(this);
    this.modules.set(name, made);
    if (name === 'sys') for (const fn of FRAME_FUNCTIONS) made.attrs.setStr(fn.name, fn);
    parent?.attrs.setStr(name.slice(dot + 1), made);
    return made;
  }

  private factoryOf(name: string): ModuleFactory | undefined {
    return this.options.modules.get(name) ?? MODULES.get(name);
  }

  /** What of a dotted name is not there: all of it, unless it begins with a package that is. */
  private missingPart(name: string): string {
    const parts = name.split('.');
    let known = 0;
    while (known < parts.length && this.factoryOf(parts.slice(0, known + 1).join('.')) !== undefined) known++;
    return parts.slice(known).join('.');
  }

  currentGlobals(): PyDict {
    return machine.frame?.globals ?? this.builtins;
  }
  currentLocals(): PyDict {
    return machine.frame?.locals() ?? this.builtins;
  }

  /** Flags that code compiled by the running code inherits. */
  private inheritedDivision(): boolean {
    return machine.frame?.code.division ?? false;
  }

  compile(source: string, filename: string, mode: Mode): CompiledCode {
    return compileSource(source, filename, mode, this.inheritedDivision());
  }

  execute(source: string, filename: string, globals: PyDict, locals: PyDict): void {
    this.runCode(this.compile(source, filename, 'exec'), globals, locals);
  }

  evaluate(source: string, filename: string, globals: PyDict, locals: PyDict): Value {
    return this.runCode(this.compile(source.replace(/^[ \t]+/, ''), filename, 'eval'), globals, locals);
  }

  /** Runs compiled code in namespaces; the value of an expression, None for a module. */
  runCode(code: CompiledCode, globals: PyDict, locals: PyDict): Value {
    return run(new Frame(code, globals, locals, [], []), code.body);
  }

  /** Makes this the runtime of all that runs inside `body`. */
  enter<T>(body: () => T): T {
    const before = machine.runtime;
    machine.runtime = this;
    currentLoad.runtime = this;
    try {
      return body();
    } finally {
      machine.runtime = before;
      currentLoad.runtime = before;
    }
  }
}

/** Compiles source text. Raises SyntaxError and what else CPython's compile() raises, as Python exceptions. */
export function compileSource(source: string, filename: string, mode: Mode, division: boolean): CompiledCode {
  try {
    const tree = parse(source, mode);
    checkCompile(tree, source);
    const scopes = resolveScopes(tree);
    const scope = scopes.get(tree) as Scope;
    const file = { filename, source, scopes, division: division || futureFlags(tree).division };
    const code = new CompiledCode('<module>', filename, source, tree, scope, false, false);
    code.division = file.division;
    const unit = new Unit(file, code, scope);
    if (tree.kind === 'Expression') {
      const value = compileExpr(unit, tree.body);
      code.body = (f: FrameType) => {
        f.result = value(f);
        return RETURN;
      };
    } else {
      code.doc = docstring(tree.body);
      code.body = compileBlock(unit, tree.body);
    }
    return code;
  } catch (error) {
    if (error instanceof PythonSyntaxError) throw raise(syntaxException(error, filename, source));
    throw error;
  }
}

/** The Python exception for a text that does not compile. */
export function syntaxException(error: PythonSyntaxError, filename: string, source: string): PyException {
  const type = EXCEPTION_TYPES.get(error.type) as PyType;
  if (error.type === 'MemoryError') return new PyException(type, new PyTuple([]));
  const exception = new PyException(type, new PyTuple([error.message]));
  if (error.type !== 'SyntaxError' && error.type !== 'IndentationError' && error.type !== 'TabError') return exception;
  const text = error.lineno > 0 ? (source.split('\n')[error.lineno - 1] ?? null) : null;
  const place = new PyTuple([filename, error.lineno === 0 ? null : error.lineno, error.offset, text]);
  exception.args = new PyTuple([error.message, place]);
  exception.message = '';
  exception.fields = new Map<string, Value>([
    ['msg', error.message],
    ['filename', filename],
    ['lineno', error.lineno === 0 ? null : error.lineno],
    ['offset', error.offset],
    ['text', text],
    ['print_file_and_line', null],
  ]);
  return exception;
}
