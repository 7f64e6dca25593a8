/** The modules of Aurora's that a configuration can import. */
import { makeModule, PyModule } from '../python/objects/module.ts';
import type { ModuleFactory } from '../python/objects/runtime.ts';
import type { Namespaces } from './namespaces.ts';

/** A module with a copy of its namespace: a program may change it. */
function schemaModule(namespaces: Namespaces, name: string): ModuleFactory {
  return (runtime) => {
    const module = new PyModule(name);
    module.attrs = namespaces.of(name).duplicate();
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

/** The packages that modules of these names are in, with the parts of each. */
function packagesOf(names: readonly string[]): Map<string, string[]> {
  const packages = new Map<string, string[]>();
  for (const name of names) {
    const path = name.split('.');
    for (let i = 1; i < path.length; i++) {
      const packageName = path.slice(0, i).join('.');
      const parts = packages.get(packageName) ?? [];
      if (!parts.includes(path[i])) parts.push(path[i]);
      packages.set(packageName, parts);
    }
  }
  return packages;
}

/** Makers of a release's modules by full name. */
export function auroraModules(namespaces: Namespaces): Map<string, ModuleFactory> {
  const modules = new Map<string, ModuleFactory>();
  for (const [name, parts] of packagesOf(namespaces.names)) modules.set(name, packageOf(name, parts));
  for (const name of namespaces.names) modules.set(name, schemaModule(namespaces, name));
  return modules;
}
