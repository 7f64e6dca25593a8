/** glob. */
import type { Host } from '../objects/host.ts';
import { HostError } from '../objects/host.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { decodeUtf8, encodeUtf8 } from '../objects/text/codecs/utf8.ts';
import { raiseCodecError } from '../objects/text-errors.ts';
import { PyList, type Value } from '../objects/value.ts';
import { matchesPattern } from './fnmatch.ts';
import { libraryGenerator } from './generator.ts';
import { ModuleBuilder } from './module-builder.ts';
import { makeText, textWith } from './text-argument.ts';

const MAGIC = /[*?[]/;

function namesIn(host: Host, folder: string): string[] {
  try {
    return host.listDirectory(folder === '' ? '.' : folder);
  } catch (error) {
    if (error instanceof HostError) return [];
    throw error;
  }
}

/** Names in a folder that match; hidden ones only where the pattern begins with a dot. */
function namesMatching(host: Host, folder: string, pattern: string): string[] {
  if (!MAGIC.test(pattern)) {
    const path = folder === '' ? pattern : `${folder}/${pattern}`;
    if (pattern === '') return host.fileKind(folder) === 'directory' ? [pattern] : [];
    return host.fileKind(path) === null ? [] : [pattern];
  }
  const text = { text: pattern, isUnicode: false };
  return namesIn(host, folder).filter((name) => (pattern.startsWith('.') || !name.startsWith('.')) && matchesPattern(name, text));
}

/** Paths that match a pattern, in the order in which folders list them. */
function* glob(host: Host, pattern: string): Generator<string, void, undefined> {
  if (!MAGIC.test(pattern)) {
    if (host.fileKind(pattern) !== null) yield pattern;
    return;
  }
  const slash = pattern.lastIndexOf('/');
  const folder = pattern.slice(0, slash + 1).replace(/(.)\/+$/, '$1');
  const base = pattern.slice(slash + 1);
  if (slash < 0) {
    yield* namesMatching(host, '', base);
    return;
  }
  const folders = folder !== pattern && MAGIC.test(folder) ? glob(host, folder) : [folder];
  for (const found of folders) {
    for (const name of namesMatching(host, found, base)) yield found.endsWith('/') ? found + name : `${found}/${name}`;
  }
}

function* values(host: Host, pathname: Value): Generator<Value, void, undefined> {
  const { text, isUnicode } = textWith(pathname, 'rfind');
  for (const path of glob(host, isUnicode ? encodeUtf8(text) : text)) {
    yield makeText(isUnicode ? decodeUtf8(path, raiseCodecError) : path, isUnicode);
  }
}

export const globModule: ModuleFactory = ({ host }) => {
  const m = new ModuleBuilder('glob', 'Filename globbing utility.');
  m.def('glob', ['pathname'], (pathname) => new PyList(Array.from(values(host, pathname))));
  m.def('iglob', ['pathname'], (pathname) => libraryGenerator('iglob', values(host, pathname)));
  m.def('has_magic', ['s'], (path) => MAGIC.test(textWith(path, 'search').text));
  m.set('__all__', new PyList(['glob', 'iglob']));
  return m.module;
};
