/** Runs Python source: the Runtime of one load. */
import type { Mode } from '../../../grammar/index.ts';
import { createBuiltins } from '../builtins/index.ts';
import { MODULES } from '../modules/index.ts';
import type { PyDict } from '../objects/dict.ts';
import { importError, raise } from '../objects/exceptions.ts';
import { currentLoad } from '../objects/file-type.ts';
import type { Host } from '../objects/host.ts';
import type { PyModule } from '../objects/module.ts';
import { recursion } from '../objects/recursion.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import type { Value } from '../objects/value.ts';
import type { CompiledCode } from './code.ts';
import { compileSource } from './compile.ts';
import { runCode } from './exec.ts';
import { machine } from './frame.ts';
import { FRAME_FUNCTIONS } from './frame-type.ts';

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
  /** sys.getrecursionlimit(), which is of one load. */
  private recursionLimit = 1000;

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

  /** Compiles text; `future` are the `__future__` flags that it begins with. Raises SyntaxError. */
  compile(source: string, filename: string, mode: Mode, future = 0): CompiledCode {
    return compileSource(source, filename, mode, future);
  }

  execute(source: string, filename: string, globals: PyDict, locals: PyDict, future = 0): void {
    runCode(this.compile(source, filename, 'exec', future), globals, locals);
  }

  evaluate(source: string, filename: string, globals: PyDict, locals: PyDict, future = 0): Value {
    return runCode(this.compile(source.replace(/^[ \t]+/, ''), filename, 'eval', future), globals, locals);
  }

  /** Makes this the runtime of all that runs inside `body`. */
  enter<T>(body: () => T): T {
    const before = machine.runtime;
    const { limit } = recursion;
    machine.runtime = this;
    currentLoad.runtime = this;
    recursion.limit = this.recursionLimit;
    try {
      return body();
    } finally {
      this.recursionLimit = recursion.limit;
      recursion.limit = limit;
      machine.runtime = before;
      currentLoad.runtime = before;
    }
  }
}
