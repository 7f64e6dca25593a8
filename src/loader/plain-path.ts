/** How files that were used are named. */
import type { Host } from '../python/objects/host.ts';
import { normalPath } from '../python/objects/normal-path.ts';

/** The path without detours, and relative to the working directory where it is inside: the same file by the same name, however it was reached. */
export function plainPath(host: Host, path: string): string {
  const short = normalPath(path);
  // Behind a symbolic link `..` leads elsewhere.
  const named = short === path || host.realPath(short) === host.realPath(path) ? short : path;
  const here = `${normalPath(host.workingDirectory)}/`.replace('//', '/');
  return named.startsWith(here) ? named.slice(here.length) : named;
}
