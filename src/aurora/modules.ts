/** The modules of Aurora's that a configuration can import. */
import { makeModule, PyModule } from '../python/objects/module.ts';
import type { ModuleFactory } from '../python/objects/runtime.ts';
import { NAMESPACE_NAMES, namespaceOf } from './namespaces.ts';

/** A module with a copy of its namespace: a program may change it. */
function schemaModule(name: string): ModuleFactory {
  return (runtime) => {
    const module = new PyModule(name);
    module.attrs = namespaceOf(name).duplicate();
    module.attrs.setStr('__builtins__', runtime.builtins);
    return module;
  };
}

/** A package: it holds its parts, all of which the loader has imported. */
function packageOf(name: string, parts: readonly string[]): ModuleFactory {
  return (runtime) => {
    const module = makeModule(name, { __package__: name });
    runtime.addModule(name, module);
    for (const part of parts) runtime.importModule(`${name}.${part}`);
    return module;
  };
}

const PACKAGES: Record<string, readonly string[]> = {
  apache: ['aurora', 'thermos'],
  'apache.aurora': ['config'],
  'apache.aurora.config': ['schema'],
  'apache.aurora.config.schema': ['base'],
  'apache.thermos': ['config'],
  'apache.thermos.config': ['schema_base', 'schema_helpers', 'schema'],
  gen: ['apache'],
  'gen.apache': ['aurora'],
  'gen.apache.aurora': ['api'],
  'gen.apache.aurora.api': ['constants'],
};

/** Makers of the modules by full name. */
export const AURORA_MODULES: ReadonlyMap<string, ModuleFactory> = new Map<string, ModuleFactory>([
  ...Object.keys(PACKAGES).map((name): [string, ModuleFactory] => [name, packageOf(name, PACKAGES[name])]),
  ...NAMESPACE_NAMES.map((name): [string, ModuleFactory] => [name, schemaModule(name)]),
]);
