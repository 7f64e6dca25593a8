/** What one load of a configuration shares: its host, its modules, its recursion limit. Built-ins and modules are made for a Runtime. */
import type { PyDict } from './dict.ts';
import type { LoadFiles } from './load-files.ts';
import type { PyModule } from './module.ts';
import type { PyList, Value } from './value.ts';

export interface Runtime {
  /** What is outside, and what the load made for itself. */
  readonly host: LoadFiles;
  /** Through which modules of files are looked for and read. */
  readonly importHost: LoadFiles;
  /** The names of `__builtin__`. */
  readonly builtins: PyDict;
  /** sys.modules: what has been imported. */
  readonly modules: PyDict;
  /** What sys.path is at first. */
  readonly searchPath: PyList;
  /** A module of ours by its full name, whatever a program did to sys.modules. Raises ImportError. */
  importModule(name: string): PyModule;
  /** Has that module of ours been made already? */
  hasModule(name: string): boolean;
  /** Notes a module of ours that is made otherwise than by its factory, or whose parts look it up while it is being made. */
  addModule(name: string, module: PyModule): void;
  /** Compiles and runs source text, as exec and execfile do; `future`: the `__future__` flags that it begins with. */
  execute(source: string, filename: string, globals: PyDict, locals: PyDict, future?: number): void;
  /** `exec body in globals, locals`: code, source text or a file. Raises TypeError for what is neither, and for namespaces that are none. */
  exec(body: Value, globals: Value, locals: Value): void;
  /** Evaluates the source text of an expression. */
  evaluate(source: string, filename: string, globals: PyDict, locals: PyDict): Value;
  /** Globals and locals of the Python code that is running now. */
  currentGlobals(): PyDict;
  currentLocals(): PyDict;
  /** A number for the call that Python code is making now, 0 where no code runs. */
  callSite(): number;
  /** Where print goes: sys.stdout of the program. Bytes. */
  write(bytes: string): void;
  /** Every file that was read or asked for, in order. */
  readonly filesRead: string[];
}

/** Makes a module for one load. */
export type ModuleFactory = (runtime: Runtime) => PyModule;
