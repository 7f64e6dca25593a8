/** What a configuration finds when it begins: the injected names, and the modules that it can import beside Python's own. */
import { auroraModules } from '../aurora/modules.ts';
import { hasChoice, type Namespaces, namespacesOf } from '../aurora/namespaces.ts';
import { useRuntime } from '../pystachio/python/current.ts';
import { PACKAGE_NAMES, PYSTACHIO_MODULES } from '../pystachio/python/modules.ts';
import { restoreSharedTypes } from '../pystachio/shared-types.ts';
import { runtime } from '../python/evaluate/frame.ts';
import type { Interpreter } from '../python/evaluate/interpreter.ts';
import { PyDict } from '../python/objects/dict.ts';
import type { PyModule } from '../python/objects/module.ts';
import type { ModuleFactory, Runtime } from '../python/objects/runtime.ts';
import type { Value } from '../python/objects/value.ts';
import { auroraConfigLoaderModule } from './aurora-config-loader.ts';
import { configModule } from './config-module.ts';
import { LazyModule } from './lazy-module.ts';

export { InvalidConfigError } from './config-module.ts';

/** What `from pystachio import *` brings of the newest. */
const PYSTACHIO_NAMES = [
  ...['Struct', 'MustacheParser', 'parsing', 'Environment', 'naming', 'Choice', 'Ref', 'Empty', 'Map', 'container', 'String', 'Type'],
  ...['Enum', 'composite', 'basic', 'Integer', 'config', 'Default', 'Required', 'typing', 'List', 'sys', 'base', 'TypeFactory', 'choice'],
  ...['compatibility', 'Namable', 'Float', 'Boolean', 'TypeCheck'],
];

const PARTS = ['parsing', 'naming', 'container', 'composite', 'basic', 'config', 'typing', 'base', 'choice', 'compatibility'];

/** The package in some version, with the parts that are there already. */
function pystachioPackage(version: string): ModuleFactory {
  return (load) => {
    const module = (PYSTACHIO_MODULES.get('pystachio') as ModuleFactory)(load);
    for (const part of PARTS) module.attrs.setStr(part, load.importModule(`pystachio.${part}`));
    // 0.8.5 says that it is 0.8.3.
    if (version < '0.8.3') module.attrs.setStr('__version__', version);
    if (!hasChoice(version)) for (const name of CHOICE_NAMES) module.attrs.deleteStr(name);
    return module;
  };
}

/** What a version of Pystachio without Choice lacks. */
const CHOICE_NAMES = ['Choice', 'choice'];

/** Pystachio's modules by full name. */
const MODULES: ReadonlyMap<string, ModuleFactory> = new Map<string, ModuleFactory>([
  ...PYSTACHIO_MODULES,
  ['pystachio.config', configModule],
]);

/** What configurations find under one release. */
interface ReleaseEnvironment {
  namespaces: Namespaces;
  /** All names, in the order in which the original's two imports insert them; the modules among them are put in for each load. */
  readonly templates: Partial<Record<ConfigurationKind, PyDict>>;
  modules: ReadonlyMap<string, ModuleFactory> | null;
}

const environments = new Map<string, ReleaseEnvironment>();

function environmentOf(release: string): ReleaseEnvironment {
  let environment = environments.get(release);
  if (environment === undefined) {
    environment = { namespaces: namespacesOf(release), templates: {}, modules: null };
    environments.set(release, environment);
  }
  return environment;
}

/** Makers of the modules that are Pystachio's and, in a release, Aurora's, by full name. */
export function injectedModules(release: string): ReadonlyMap<string, ModuleFactory> {
  const environment = environmentOf(release);
  const { namespaces } = environment;
  environment.modules ??= new Map([
    ...MODULES,
    ['pystachio', pystachioPackage(namespaces.schema.release.pystachio)],
    ...auroraModules(namespaces),
    auroraConfigLoaderModule(namespaces.schema.release.modules.packages),
  ]);
  return environment.modules;
}

/** Aurora's configurations list jobs, those of Thermos export tasks. */
export type ConfigurationKind = 'jobs' | 'tasks';

function makeTemplate(namespaces: Namespaces, kind: ConfigurationKind): PyDict {
  const names = new PyDict();
  names.setStr('__builtins__', null);
  for (const name of pystachioNames(namespaces.schema.release.pystachio)) names.setStr(name, PACKAGE_NAMES[name] ?? null);
  for (const [name, value] of kind === 'jobs' ? namespaces.injected() : namespaces.thermosNames()) names.setStr(name, value);
  return names;
}

/** What `from pystachio import *` brings in a version, in the order of the original's dict. */
export function pystachioNames(version: string): string[] {
  return hasChoice(version) ? PYSTACHIO_NAMES : PYSTACHIO_NAMES.filter((name) => !CHOICE_NAMES.includes(name));
}

/** Those of them that are modules. */
export function moduleNames(version: string): string[] {
  return pystachioNames(version).filter((name) => name === 'sys' || PARTS.includes(name));
}

function moduleOfPystachio(load: Runtime, name: string): LazyModule {
  return new LazyModule(name, () => (MODULES.get(name) as ModuleFactory)(load).attrs);
}

/** sys, whose names hardly any configuration asks for. */
function lazySys(load: Interpreter): LazyModule {
  return new LazyModule('sys', () => (load.importer.make('sys') as PyModule).attrs);
}

/** A new environment for the load that is running, with all that a release injects but include() and export(). */
export function initialEnvironment(release: string, kind: ConfigurationKind): PyDict {
  const load = runtime();
  useRuntime(load);
  const environment = environmentOf(release);
  environment.templates[kind] ??= makeTemplate(environment.namespaces, kind);
  const names = environment.templates[kind].duplicate();
  names.setStr('__builtins__', load.builtins);
  const sys = lazySys(load);
  load.addModule('sys', sys);
  names.setStr('sys', sys);
  for (const part of PARTS) {
    const module = moduleOfPystachio(load, `pystachio.${part}`);
    load.addModule(module.name, module);
    if (names.getStr(part) !== undefined) names.setStr(part, module);
  }
  return names;
}

/** Is the name's value what a configuration finds when it begins? */
export function isInjected(name: string, value: Value, release: string): boolean {
  if (name === '__builtins__' || name === 'include' || value instanceof LazyModule) return true;
  return Object.values(environmentOf(release).templates).some((template) => template.getStr(name) === value);
}

/** Undoes what programs of earlier loads changed in what is shared. */
export function restoreShared(): void {
  restoreSharedTypes();
}
