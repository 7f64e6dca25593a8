/** linecache: lines of source files, as tracebacks show them. */
import { PyDict } from '../objects/dict.ts';
import { HostError } from '../objects/host.ts';
import { asInt } from '../objects/index-value.ts';
import { toArray } from '../objects/iterate.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { strValue } from '../objects/text.ts';
import { PyList, PyTuple, type Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';

/** A path below a directory, unless it is absolute. */
function joined(directory: string, path: string): string {
  return directory === '' || directory.endsWith('/') ? `${directory}${path}` : `${directory}/${path}`;
}

/** Where a file is that goes by a name: there, or below a directory of sys.path. */
function found(runtime: Runtime, filename: string): string | undefined {
  const { host } = runtime;
  if (host.fileKind(filename) === 'file') return filename;
  if (filename.startsWith('/')) return undefined;
  const directories = toArray(runtime.importModule('sys').attrs.getStr('path') ?? new PyList([]));
  for (const directory of directories) {
    const name = strValue(directory);
    if (name !== undefined && host.fileKind(joined(name, filename)) === 'file') return joined(name, filename);
  }
  return undefined;
}

/** The lines of a text, each with its end; the last gets one if it has none. */
function linesOf(text: string): string[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  if (lines[lines.length - 1] === '') lines.pop();
  return lines.map((line) => `${line}\n`);
}

function readLines(runtime: Runtime, filename: string): { lines: string[]; path: string; size: number } | undefined {
  if (filename === '' || (filename.startsWith('<') && filename.endsWith('>'))) return undefined;
  const path = found(runtime, filename);
  if (path === undefined) return undefined;
  try {
    const text = runtime.host.readFile(path);
    return { lines: linesOf(text), path, size: text.length };
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

/** What `cache` holds for a file. No file changes while a configuration is loaded, so entries have no time and stay. */
function update(runtime: Runtime, m: ModuleBuilder, filename: Value): Value {
  const cache = m.get('cache') as PyDict;
  cache.delete(filename);
  const read = readLines(runtime, strValue(filename) ?? '');
  if (read === undefined) return new PyList([]);
  const lines = new PyList(read.lines);
  cache.set(filename, new PyTuple([read.size, null, lines, read.path]));
  return lines;
}

function getLines(runtime: Runtime, m: ModuleBuilder, filename: Value): Value {
  const known = (m.get('cache') as PyDict).get(filename);
  return known instanceof PyTuple ? known.items[2] : update(runtime, m, filename);
}

export const linecacheModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('linecache', 'Lines of source files, read once.');
  m.set('__all__', new PyList(['getline', 'clearcache', 'checkcache']));
  m.set('cache', new PyDict());
  const optional = [null];
  m.def('getlines', ['filename', 'module_globals'], (filename) => getLines(runtime, m, filename), optional);
  m.def('updatecache', ['filename', 'module_globals'], (filename) => update(runtime, m, filename), optional);
  m.def(
    'getline',
    ['filename', 'lineno', 'module_globals'],
    (filename, lineno) => toArray(getLines(runtime, m, filename))[asInt(lineno) - 1] ?? '',
    optional,
  );
  m.def('checkcache', ['filename'], () => null, optional);
  m.def('clearcache', [], () => {
    m.set('cache', new PyDict());
    return null;
  });
  return m.module;
};
