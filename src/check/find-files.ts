/** The files that patterns name. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type FastGlob from 'fast-glob';

/** What is looked for in a directory. */
const IN_DIRECTORIES = '**/*.aurora';

/** A pattern that no file matches, or a directory without files. */
export class NothingFound extends Error {}

/**
 * Each file once, in the order of the patterns and of the names: a file, a directory, of which all `.aurora` files are meant, or a pattern such as
 * `teams/*.aurora`. Throws NothingFound. The library is handed in because it is loaded late.
 */
export function findFiles(patterns: readonly string[], glob: typeof FastGlob): string[] {
  return [...new Set(patterns.flatMap((pattern) => filesOf(pattern, glob)))];
}

function filesOf(pattern: string, glob: typeof FastGlob): string[] {
  const stat = statSync(pattern, { throwIfNoEntry: false });
  if (stat?.isDirectory()) {
    const names = glob.sync(IN_DIRECTORIES, { cwd: pattern }).sort();
    if (names.length === 0) throw new NothingFound(`no .aurora file is in the directory '${pattern}'`);
    return names.map((name) => join(pattern, name));
  }
  // A file that is not there is told of as one that does not load.
  if (stat !== undefined || !glob.isDynamicPattern(pattern)) return [pattern];
  const found = glob.sync(pattern).sort();
  if (found.length === 0) throw new NothingFound(`no file matches '${pattern}'`);
  return found;
}
