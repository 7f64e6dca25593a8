/**
 * include(), as the loader uses it: what executes files, for the configuration itself and for the Config objects that programs make (config-module.ts). Names are
 * relative to the file on top of a stack of files that are being executed, not to the file in which the call is written; a file that raises is never taken
 * off the stack.
 */

import type { Interpreter } from '../python/evaluate/interpreter.ts';
import { getAttr } from '../python/objects/attributes.ts';
import { PyDict } from '../python/objects/dict.ts';
import { environmentError, IOError, raise, typeError, valueError } from '../python/objects/exceptions.ts';
import { readBytes } from '../python/objects/file-type.ts';
import type { PyFunction } from '../python/objects/function.ts';
import { normalPath } from '../python/objects/normal-path.ts';
import { pythonFunction } from '../python/objects/python-function.ts';
import { recursion } from '../python/objects/recursion.ts';
import { encodeAscii, strValue } from '../python/objects/text.ts';
import { PyUnicode, type Value } from '../python/objects/value.ts';

/** Frames of Pystachio's own that stand between include() and the included file's top level: they count against the recursion limit. */
const INCLUDE_FRAMES = 5;

/** The names of files that are being executed, the innermost last. */
export class DepositStack {
  readonly entries: Value[];

  constructor(root: Value = '') {
    this.entries = [root];
  }

  get top(): Value {
    return this.entries[this.entries.length - 1];
  }

  /** Executes a file. When that raises, its name stays where it is. */
  during(name: Value, execute: () => void): void {
    this.entries.push(name);
    execute();
    this.entries.pop();
  }
}

/** os.path.dirname */
function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/');
  const head = path.slice(0, slash + 1);
  return /^\/*$/.test(head) ? head : head.replace(/\/+$/, '');
}

/** os.path.join(os.path.dirname(fromPath), path) */
export function relativize(fromPath: string, path: string): string {
  const directory = directoryOf(fromPath);
  if (path.startsWith('/') || directory === '') return path;
  return directory.endsWith('/') ? `${directory}${path}` : `${directory}/${path}`;
}

/** Bytes of an included file's name. Raises what os.path.join raises for what is no text. */
function pathText(path: Value): string {
  const bytes = strValue(path);
  if (bytes !== undefined) return bytes;
  if (path instanceof PyUnicode) return encodeAscii(path.value);
  // os.path.join asks the name whether it begins with a slash.
  getAttr(path, 'startswith');
  throw raise(typeError('coercing to Unicode: need string or buffer'));
}

/** What configurations come from: the root's name, and how a file is got and executed. */
export interface Executor {
  /** Executes the file that `path` names. */
  include(path: Value): void;
}

/** A file that was compiled: the name that include() was given, its path from the working directory, its bytes. */
export interface CompiledSource {
  name: string;
  path: string;
  source: string;
}

/** Executes sources in one shared environment. */
export class ConfigContext {
  /** What was compiled. */
  readonly sources: CompiledSource[] = [];

  constructor(
    readonly interpreter: Interpreter,
    readonly environment: PyDict,
    /** The release of Aurora that it has the names of. */
    readonly release: string,
  ) {}

  /** Executes a file. `name` is what it is compiled under, as include() was given it; `path` is where it is. */
  compile(name: string, path: string, source: string): void {
    this.sources.push({ name, path, source });
    withinInclude(() => this.interpreter.execute(source, name, this.environment, this.environment));
  }
}

/** Counts the levels that stand there in the original, beside those that are counted anyway. */
export function withinInclude(execute: () => void, levels = INCLUDE_FRAMES): void {
  recursion.depth += levels;
  try {
    execute();
  } finally {
    recursion.depth -= levels;
  }
}

/** Files. `read` gives the bytes of a path, or raises IOError. */
export class FileExecutor implements Executor {
  private readonly stack = new DepositStack();

  constructor(
    private readonly context: ConfigContext,
    private readonly read: (path: string) => string,
  ) {}

  include(path: Value): void {
    const name = pathText(path);
    const actual = relativize(this.stack.top as string, name);
    this.stack.during(actual, () => this.context.compile(name, actual, this.read(actual)));
  }
}

/** Reads files through the host. */
export function fromHost(interpreter: Interpreter): (path: string) => string {
  return (path) => readBytes(interpreter, path);
}

/** Reads files of a map by normalized path. */
export function fromMap(interpreter: Interpreter, files: ReadonlyMap<string, string>): (path: string) => string {
  return (path) => {
    interpreter.filesRead.push(normalPath(path));
    const source = files.get(normalPath(path));
    if (source === undefined) throw raise(environmentError(IOError, 2, 'No such file or directory', path));
    return source;
  };
}

/** A text without a place of its own, as from a file-like object: nothing can be included from it. */
export class TextExecutor implements Executor {
  private started = false;

  constructor(
    private readonly context: ConfigContext,
    private readonly text: string,
    private readonly name: string,
  ) {}

  include(_path: Value): void {
    if (this.started) throw raise(valueError('You may not include() anything from filelike objects.'));
    this.started = true;
    this.context.compile(this.name, this.name, this.text);
  }
}

/** The function that configurations call: a lambda in the original. `execute` gets what it is given. */
export function includeFunction(execute: (path: Value) => void): PyFunction {
  const globals = new PyDict();
  globals.setStr('__name__', 'pystachio.config');
  return pythonFunction(globals, '<lambda>', ['fn'], (path) => {
    execute(path);
    return null;
  });
}
