/** What a configuration finds when it begins: the injected names, and the modules that it can import beside Python's own. */
import { AURORA_MODULES } from '../aurora/modules.ts';
import { injectedNames } from '../aurora/namespaces.ts';
import { useRuntime } from '../pystachio/python/current.ts';
import { PACKAGE_NAMES, PYSTACHIO_MODULES } from '../pystachio/python/modules.ts';
import { restoreSharedTypes } from '../pystachio/shared-types.ts';
import { runtime } from '../python/evaluate/frame.ts';
import type { Interpreter } from '../python/evaluate/interpreter.ts';
import { PyDict } from '../python/objects/dict.ts';
import type { PyModule } from '../python/objects/module.ts';
import type { ModuleFactory, Runtime } from '../python/objects/runtime.ts';
import { auroraConfigLoaderModule } from './aurora-config-loader.ts';
import { configModule } from './config-module.ts';
import { LazyModule } from './lazy-module.ts';

export { InvalidConfigError } from './config-module.ts';

/** What `from pystachio import *` brings, in the order of the original's dict. */
const PYSTACHIO_NAMES = [
  ...['Struct', 'MustacheParser', 'parsing', 'Environment', 'naming', 'Choice', 'Ref', 'Empty', 'Map', 'container', 'String', 'Type'],
  ...['Enum', 'composite', 'basic', 'Integer', 'config', 'Default', 'Required', 'typing', 'List', 'sys', 'base', 'TypeFactory', 'choice'],
  ...['compatibility', 'Namable', 'Float', 'Boolean', 'TypeCheck'],
];

const PARTS = ['parsing', 'naming', 'container', 'composite', 'basic', 'config', 'typing', 'base', 'choice', 'compatibility'];

/** The package, with the parts that are there already. */
const pystachioPackage: ModuleFactory = (load) => {
  const module = (PYSTACHIO_MODULES.get('pystachio') as ModuleFactory)(load);
  for (const part of PARTS) module.attrs.setStr(part, load.importModule(`pystachio.${part}`));
  return module;
};

const MODULES: ReadonlyMap<string, ModuleFactory> = new Map<string, ModuleFactory>([
  ...PYSTACHIO_MODULES,
  ['pystachio', pystachioPackage],
  ['pystachio.config', configModule],
  ...AURORA_MODULES,
  ['apache.aurora.config.loader', auroraConfigLoaderModule],
]);

/** Makers of the modules that are Pystachio's and Aurora's, by full name. */
export function injectedModules(): ReadonlyMap<string, ModuleFactory> {
  return MODULES;
}

let template: PyDict | null = null;

/** All names, in the order in which the original's two imports insert them; the modules among them are put in for each load. */
function makeTemplate(): PyDict {
  const names = new PyDict();
  names.setStr('__builtins__', null);
  for (const name of PYSTACHIO_NAMES) names.setStr(name, PACKAGE_NAMES[name] ?? null);
  for (const [name, value] of injectedNames()) names.setStr(name, value);
  return names;
}

function moduleOfPystachio(load: Runtime, name: string): LazyModule {
  return new LazyModule(name, () => (MODULES.get(name) as ModuleFactory)(load).attrs);
}

/** sys, whose names hardly any configuration asks for. */
function lazySys(load: Interpreter): LazyModule {
  return new LazyModule('sys', () => (load.importer.make('sys') as PyModule).attrs);
}

/** A new environment for the load that is running, with all that is injected but include(). */
export function initialEnvironment(): PyDict {
  const load = runtime();
  useRuntime(load);
  template ??= makeTemplate();
  const names = template.duplicate();
  names.setStr('__builtins__', load.builtins);
  const sys = lazySys(load);
  load.addModule('sys', sys);
  names.setStr('sys', sys);
  for (const part of PARTS) {
    const module = moduleOfPystachio(load, `pystachio.${part}`);
    load.addModule(module.name, module);
    names.setStr(part, module);
  }
  return names;
}

/** Undoes what programs of earlier loads changed in what is shared. */
export function restoreShared(): void {
  restoreSharedTypes();
}
