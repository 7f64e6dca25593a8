/** A host that reaches nothing outside certain directories: --root. */
import { type FileKind, type Host, HostError } from '../python/objects/host.ts';
import { normalPath } from '../python/objects/normal-path.ts';

/** The same host with files outside the `roots` refused, however they are named; symbolic links are followed first. */
export function confine(host: Host, roots: readonly string[]): Host {
  const tops = roots.map((root) => host.realPath(absolute(host, root)));
  const inside = (path: string): boolean => {
    const real = host.realPath(absolute(host, path));
    return tops.some((top) => real === top || top === '/' || real.startsWith(`${top}/`));
  };
  const checked = (path: string): string => {
    if (!inside(path)) throw new HostError(13, 'Permission denied: outside the root directory');
    return path;
  };
  return {
    readFile: (path) => host.readFile(checked(path)),
    fileKind: (path): FileKind => (inside(path) ? host.fileKind(path) : null),
    listDirectory: (path) => host.listDirectory(checked(path)),
    realPath: (path) => host.realPath(path),
    environment: host.environment,
    workingDirectory: host.workingDirectory,
    now: () => host.now(),
    timeZone: (seconds) => host.timeZone(seconds),
    userName: host.userName,
    homeDirectory: host.homeDirectory,
    hostName: host.hostName,
    writeError: (bytes) => host.writeError(bytes),
    randomBytes: (count) => host.randomBytes(count),
  };
}

function absolute(host: Host, path: string): string {
  return normalPath(path.startsWith('/') ? path : `${host.workingDirectory}/${path}`);
}
