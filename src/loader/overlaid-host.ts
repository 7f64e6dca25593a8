/** A host with changes of a caller's: more variables in the environment, another place for what is printed. */
import type { Host } from '../python/objects/host.ts';

export interface HostChanges {
  /** Variables added to the environment. Bytes. */
  variables?: readonly (readonly [name: string, value: string])[];
  /** Takes what a configuration prints or writes to standard error. Bytes. */
  writeError?: (bytes: string) => void;
}

export function overlaid(host: Host, { variables = [], writeError }: HostChanges): Host {
  return {
    readFile: (path) => host.readFile(path),
    fileKind: (path) => host.fileKind(path),
    listDirectory: (path) => host.listDirectory(path),
    realPath: (path) => host.realPath(path),
    get environment() {
      return variables.length === 0 ? host.environment : new Map([...host.environment, ...variables]);
    },
    get workingDirectory() {
      return host.workingDirectory;
    },
    now: () => host.now(),
    timeZone: (seconds) => host.timeZone(seconds),
    get userName() {
      return host.userName;
    },
    get homeDirectory() {
      return host.homeDirectory;
    },
    get hostName() {
      return host.hostName;
    },
    writeError: writeError ?? ((bytes) => host.writeError(bytes)),
    randomBytes: (count) => host.randomBytes(count),
  };
}
