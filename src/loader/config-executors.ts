/**
 * The executors of pystachio.config as a program sees them: each knows a kind of thing that can be loaded, and gives the function that executes it and what it
 * includes. They call each other through their classes, so that a program can derive from them.
 */
import { isText } from '../pystachio/basic.ts';
import { unpack } from '../python/evaluate/targets.ts';
import { call } from '../python/modules/library-calls.ts';
import type { ModuleBuilder } from '../python/modules/module-builder.ts';
import { remainder } from '../python/objects/arithmetic.ts';
import { getAttr, getAttrOrUndefined, setAttr } from '../python/objects/attributes.ts';
import { callValue, isCallable } from '../python/objects/call.ts';
import { equals } from '../python/objects/compare.ts';
import { PyDict } from '../python/objects/dict.ts';
import { makeException, NotImplementedError, raise, valueError } from '../python/objects/exceptions.ts';
import { readBytes } from '../python/objects/file-type.ts';
import { PyClassMethod } from '../python/objects/function.ts';
import { getItem, setItem } from '../python/objects/items.ts';
import { toArray } from '../python/objects/iterate.ts';
import type { Implementation } from '../python/objects/python-function.ts';
import type { Runtime } from '../python/objects/runtime.ts';
import { PyList, PyTuple, type PyType, type Value } from '../python/objects/value.ts';
import { DepositStack, withinInclude } from './include.ts';

/** How a file's place among the loadables is written: the including file and the name that was included. */
const KEY_SEPARATOR = '\0';

/** Makes the classes of one load's module. */
export class ConfigExecutors {
  private readonly context: PyType;

  constructor(
    private readonly m: ModuleBuilder,
    private readonly runtime: Runtime,
  ) {
    m.def('relativize', ['from_path', 'include_path'], (from, path) => this.relativize(from, path));
    this.context = this.makeContext();
  }

  /** The executors in the order in which they are asked. */
  make(): PyList {
    const base = this.makeBase();
    const file = this.makeFile(base);
    return new PyList([file, this.makeResource(file), this.makeFilelike(base), this.makeMap(base)]);
  }

  classMethod(name: string, parameters: readonly string[], impl: Implementation, defaults: readonly Value[] = []): PyClassMethod {
    return new PyClassMethod(this.m.method(name, ['cls', ...parameters], impl, defaults));
  }

  /** A path that is meant from the directory of another file. Raises what os.path.join() does. */
  private relativize(from: Value, path: Value): Value {
    const paths = getAttr(this.runtime.importModule('os'), 'path');
    return call(paths, 'join', call(paths, 'dirname', from), path);
  }

  /** ConfigContext: an environment, and the texts that were executed in it. */
  private makeContext(): PyType {
    const { m } = this;
    return m.newClass('ConfigContext', [], {
      ROOT: '',
      key: this.classMethod('key', ['from_path', 'include_string'], (_cls, from, path) =>
        call(KEY_SEPARATOR, 'join', new PyList([from, path])),
      ),
      from_key: this.classMethod('from_key', ['key'], (_cls, key) => call(key, 'split', KEY_SEPARATOR)),
      __init__: m.method('__init__', ['self', 'environment', 'loadables'], (self, environment, loadables) => {
        setAttr(self, 'environment', environment);
        setAttr(self, 'loadables', loadables);
        return null;
      }),
      compile: m.method('compile', ['self', 'from_path', 'include_string', 'data'], (self, from, name, data) => {
        setItem(getAttr(self, 'loadables'), call(self, 'key', from, name), data);
        const code = this.compile(data, name);
        this.execute(code, getAttr(self, 'environment'));
        return null;
      }),
    });
  }

  /** compile(text, name, 'exec'), as a file without `__future__` imports calls it. */
  compile(text: Value, name: Value): Value {
    return callValue(this.runtime.builtins.getStr('compile') as Value, [text, name, 'exec', 0, true]);
  }

  execute(code: Value, environment: Value): void {
    call(this.m.get('Compatibility'), 'exec_function', code, environment);
  }

  /** ConfigExecutor, from which the others derive. */
  private makeBase(): PyType {
    return this.m.newClass('ConfigExecutor', [], {
      ROOT: getAttr(this.context, 'ROOT'),
      matches: this.classMethod('matches', ['loadable'], () => false),
      get: this.classMethod('get', ['loadable'], () => {
        throw raise(makeException(NotImplementedError, ''));
      }),
    });
  }

  /** The function of an executor, and what it begins with. */
  private pair(execute: (file: Value, context: Value) => void, root: Value, parameters = ['config_file', 'context']): PyTuple {
    const fn = this.m.method('ast_executor', parameters, (file, context) => {
      execute(file, context);
      return null;
    });
    return new PyTuple([fn, root]);
  }

  private makeFile(base: PyType): PyType {
    return this.m.newClass('FileExecutor', [base], {
      matches: this.classMethod('matches', ['loadable'], (_cls, loadable) => isText(loadable) && this.isFile(loadable)),
      compile_into: this.classMethod('compile_into', ['context', 'from_path', 'config_file'], (_cls, context, from, file) =>
        call(context, 'compile', from, file, readBytes(this.runtime, this.relativize(from, file))),
      ),
      get: this.classMethod('get', ['loadable'], (cls, loadable) => {
        const stack = new DepositStack(getAttr(cls, 'ROOT'));
        const execute = (file: Value, context: Value): void => {
          const from = stack.top;
          // Of the two levels that calling a method counts, the original's code has one.
          const compile = (): void => withinInclude(() => call(cls, 'compile_into', context, from, file), -1);
          stack.during(this.relativize(from, file), compile);
        };
        return this.pair(execute, loadable);
      }),
    });
  }

  private isFile(path: Value): Value {
    return call(getAttr(this.runtime.importModule('os'), 'path'), 'isfile', path);
  }

  /** Files inside packages. There are none without setuptools' pkg_resources, which the original may do without as well. */
  private makeResource(file: PyType): PyType {
    return this.m.newClass('ResourceExecutor', [file], {
      resource_exists: this.classMethod('resource_exists', ['loadable'], () => false),
      matches: this.classMethod('matches', ['loadable'], (cls, loadable) => isText(loadable) && call(cls, 'resource_exists', loadable)),
    });
  }

  /** Objects to read from. They have no place from which anything could be included. */
  private makeFilelike(base: PyType): PyType {
    return this.m.newClass('FilelikeExecutor', [base], {
      matches: this.classMethod('matches', ['loadable'], (_cls, loadable) => {
        return getAttrOrUndefined(loadable, 'read') !== undefined && isCallable(getAttr(loadable, 'read'));
      }),
      get: this.classMethod('get', ['loadable'], (cls, loadable) => {
        const execute = (config: Value, context: Value): void => {
          if (config !== loadable) throw raise(valueError('You may not include() anything from filelike objects.'));
          const name = remainder('<resource: %s>', loadable);
          call(context, 'compile', getAttr(cls, 'ROOT'), name, call(loadable, 'read'));
        };
        return this.pair(execute, loadable, ['config', 'context']);
      }),
    });
  }

  /** Dicts of texts by key, as a Config keeps them in its `loadables`. */
  private makeMap(base: PyType): PyType {
    return this.m.newClass('LoadableMapExecutor', [base], {
      matches: this.classMethod('matches', ['loadable'], (_cls, loadable) => loadable instanceof PyDict),
      find_root_file: this.classMethod('find_root_file', ['loadable'], (cls, loadable) => {
        for (const key of toArray(call(loadable, 'keys'))) {
          const [from, file] = unpack(call(this.context, 'from_key', key), 2);
          if (equals(from, getAttr(cls, 'ROOT'))) return file;
        }
        return null;
      }),
      from_filename: this.classMethod('from_filename', ['stack'], (_cls, stack) =>
        toArray(stack).reduce((from, path) => this.relativize(from, path), ''),
      ),
      get: this.classMethod('get', ['loadable'], (cls, loadable) => {
        const stack = new DepositStack(getAttr(cls, 'ROOT'));
        const execute = (file: Value, context: Value): void => {
          const from = call(cls, 'from_filename', new PyList(stack.entries));
          stack.during(file, () => call(context, 'compile', from, file, getItem(loadable, call(this.context, 'key', from, file))));
        };
        return this.pair(execute, call(cls, 'find_root_file', loadable));
      }),
    });
  }
}
