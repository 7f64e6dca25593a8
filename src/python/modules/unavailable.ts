/**
 * Modules of Python's library that are not written here. They can be imported, since many a file imports what it never uses; the first use of anything in them says
 * that it is not there. A module of that name in a directory of sys.path comes before them.
 */
import { importError, raise } from '../objects/exceptions.ts';
import { PyModule } from '../objects/module.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import type { Value } from '../objects/value.ts';

class UnavailableModule extends PyModule {
  override live(name: string): Value | undefined {
    // What the import statement itself asks for begins so.
    if (name.startsWith('__') || this.attrs.getStr(name) !== undefined) return undefined;
    throw raise(importError(`Python's module ${this.name} is not part of aurora-config: '${name}' cannot be used`));
  }
}

const NAMES = [
  'cPickle',
  'distutils',
  'email',
  'httplib',
  'imp',
  'marshal',
  'multiprocessing',
  'pickle',
  'pkgutil',
  'select',
  'sets',
  'shelve',
  'signal',
  'site',
  'sqlite3',
  'tarfile',
  'thread',
  'unittest',
  'user',
  'weakref',
  'xml',
  'zipfile',
];

/** Each by its name. One that gets written leaves this list and gets a line of its own in index.ts. */
export const SUBSTITUTE_MODULES: ReadonlyMap<string, ModuleFactory> = new Map(
  NAMES.map((name) => [name, () => new UnavailableModule(name)]),
);
