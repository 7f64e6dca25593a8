/** Runs Python source: the Runtime of one load. */
import type { Mode } from '../../../grammar/index.ts';
import { createBuiltins } from '../builtins/index.ts';
import type { PyDict } from '../objects/dict.ts';
import { EXCEPTION_TYPES } from '../objects/exceptions.ts';
import { currentLoad } from '../objects/file-type.ts';
import { frames } from '../objects/frames.ts';
import type { Host } from '../objects/host.ts';
import { LoadFiles } from '../objects/load-files.ts';
import type { PyModule } from '../objects/module.ts';
import { recursion } from '../objects/recursion.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import type { PyList, Value } from '../objects/value.ts';
import { CallSites } from './call-sites.ts';
import type { CompiledCode } from './code.ts';
import { compileSource } from './compile.ts';
import { executeInNamespaces, runCode } from './exec.ts';
import { machine } from './frame.ts';
import { Importer } from './importer.ts';

import { endLine } from './print.ts';
import './reachable.ts';

frames.warn = (category, message) => {
  if (machine.runtime === null) return;
  callMethod(machine.runtime.importModule('warnings'), 'warn', [message, EXCEPTION_TYPES.get(category)!]);
};

export interface InterpreterOptions {
  host: Host;
  /** Modules beside Python's own, by full name: pystachio, apache.aurora…. */
  modules: ReadonlyMap<string, ModuleFactory>;
  /** Directories in which modules are looked for: what sys.path is at first. Bytes. */
  pythonPath?: readonly string[];
  /** Through which modules of files are read, where that is not `host`. */
  importHost?: Host;
  /** Takes what a configuration prints. Bytes. */
  write: (bytes: string) => void;
}

export class Interpreter implements Runtime {
  readonly host: LoadFiles;
  readonly importHost: LoadFiles;
  readonly builtins: PyDict;
  readonly filesRead: string[] = [];
  readonly importer: Importer;
  /** Where the objects of this load were written. */
  readonly callSites = new CallSites();
  /** sys.getrecursionlimit(), which is of one load. */
  private recursionLimit = 1000;

  constructor(private readonly options: InterpreterOptions) {
    this.host = new LoadFiles(options.host);
    this.importHost = options.importHost === undefined ? this.host : new LoadFiles(options.importHost);
    this.importer = new Importer(this, {
      modules: options.modules,
      pythonPath: options.pythonPath ?? [],
      host: this.importHost,
    });
    this.builtins = createBuiltins(this);
  }

  write(bytes: string): void {
    this.options.write(bytes);
  }

  /** Ends a line that a print statement with a comma at its end has left open: what Python does when a program is over. */
  endLine(): void {
    this.enter(endLine);
  }

  get modules(): PyDict {
    return this.importer.loaded;
  }
  get searchPath(): PyList {
    return this.importer.path;
  }
  importModule(name: string): PyModule {
    return this.importer.own(name);
  }
  hasModule(name: string): boolean {
    return this.importer.has(name);
  }

  addModule(name: string, module: PyModule): void {
    this.importer.add(name, module);
  }

  currentGlobals(): PyDict {
    return machine.frame?.globals ?? this.builtins;
  }
  currentLocals(): PyDict {
    return machine.frame?.locals() ?? this.builtins;
  }

  callSite(): number {
    return machine.frame === null ? 0 : this.callSites.number(machine.frame);
  }

  /** Compiles text; `future` are the `__future__` flags that it begins with. Raises SyntaxError. */
  compile(source: string, filename: string, mode: Mode, future = 0): CompiledCode {
    return compileSource(source, filename, mode, future);
  }

  execute(source: string, filename: string, globals: PyDict, locals: PyDict, future = 0): void {
    runCode(this.compile(source, filename, 'exec', future), globals, locals);
  }

  exec(body: Value, globals: Value, locals: Value): void {
    executeInNamespaces(body, globals, locals, 0);
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
