/** What is at the paths that functions get. */
import { environmentError, OSError, raise } from '../objects/exceptions.ts';
import { pathArgument } from '../objects/file-type.ts';
import { HostError } from '../objects/host.ts';
import type { Runtime } from '../objects/runtime.ts';
import type { Value } from '../objects/value.ts';

/** Runs `body`, turning a HostError into OSError with the path as it was given. */
export function withPath<T>(path: Value, body: () => T): T {
  try {
    return body();
  } catch (error) {
    if (error instanceof HostError) throw raise(environmentError(OSError, error.errno, error.strerror, path));
    throw error;
  }
}

const S_IFREG = 0o100000;
const S_IFDIR = 0o040000;
const S_IFCHR = 0o020000;

/**
 * st_mode and st_size of what is at a path. A Host tells kinds and contents only, so permissions are the usual ones and a file's size is the length
 * of its contents. Raises OSError.
 */
export function statPath(runtime: Runtime, path: Value, functionName: string): { mode: number; size: number } {
  const bytes = pathArgument(path, functionName);
  const kind = runtime.host.fileKind(bytes);
  if (kind === null) throw raise(environmentError(OSError, 2, 'No such file or directory', path));
  if (kind === 'file') return { mode: S_IFREG | 0o644, size: withPath(path, () => runtime.host.readFile(bytes).length) };
  return { mode: kind === 'directory' ? S_IFDIR | 0o755 : S_IFCHR | 0o666, size: kind === 'directory' ? 4096 : 0 };
}
