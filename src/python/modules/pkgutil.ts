/** pkgutil, as far as packages that are spread over directories need it; what looks into loaders is not there. */
import { toArray } from '../objects/iterate.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { str, strValue } from '../objects/text.ts';
import { PyList, type Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';

const joined = (directory: string, name: string): string =>
  directory === '' || directory.endsWith('/') ? directory + name : `${directory}/${name}`;

/** The path with the directories of the same package below the other entries of sys.path, and with what `name.pkg` files there list. */
function extendPath(runtime: Runtime, path: Value, name: Value): Value {
  if (!(path instanceof PyList)) return path;
  const { importHost } = runtime;
  const dotted = str(name);
  const found = path.items.slice();
  for (const entry of toArray(runtime.importModule('sys').attrs.getStr('path') ?? runtime.searchPath)) {
    const directory = strValue(entry);
    if (directory === undefined || importHost.fileKind(directory === '' ? '.' : directory) !== 'directory') continue;
    const part = joined(directory, dotted.replaceAll('.', '/'));
    if (!found.includes(part) && importHost.fileKind(`${part}/__init__.py`) === 'file') found.push(part);
    found.push(...listedIn(runtime, joined(directory, `${dotted}.pkg`)));
  }
  return new PyList(found);
}

/** The lines of a .pkg file that name something; none where there is no file. */
function listedIn({ importHost }: Runtime, file: string): string[] {
  if (importHost.fileKind(file) !== 'file') return [];
  const lines = importHost.readFile(file).replace(/\n$/, '').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

export const pkgutilModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('pkgutil', 'Packages that are spread over directories.');
  m.def('extend_path', ['path', 'name'], (path, name) => extendPath(runtime, path, name));
  return m.module;
};
