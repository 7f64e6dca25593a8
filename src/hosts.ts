/** Hosts for callers of the library, whose texts are text; the loader's own are bytes. */
import { NodeHost as MachineHost } from './cli/node-host.ts';
import { MemoryHost as MapHost } from './loader/memory-host.ts';
import { filesOf, type Source, toByteString } from './loader/source.ts';

type Variables = Readonly<Record<string, string | undefined>>;

function bytesOf(variables: Variables): [name: string, value: string][] {
  return Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[toByteString(name), toByteString(value)]]));
}

export interface NodeHostOptions {
  /** The environment, in the place of the process's own. */
  env?: Variables;
  /** What relative paths are relative to, in the place of the process's own directory. */
  cwd?: string;
}

/** This machine: its files, clock, user and environment. What a configuration prints goes to standard error. */
export class NodeHost extends MachineHost {
  constructor({ env, cwd }: NodeHostOptions = {}) {
    super({ variables: bytesOf(env ?? {}), bare: env !== undefined, workingDirectory: cwd === undefined ? null : toByteString(cwd) });
  }
}

export interface MemoryHostOptions {
  /** The environment; it is empty without it. */
  env?: Variables;
  /** Seconds since 1970, in the place of the clock. */
  now?: number;
  /** The user's name, for getpass.getuser(). */
  user?: string;
  /** The machine's name: `localhost` without it. */
  hostName?: string;
}

/** Nothing but a map of files, by paths that are relative to `/`. Text is UTF-8, bytes are taken as they are. Nothing is printed. */
export class MemoryHost extends MapHost {
  constructor(files: Extract<Source, { files: unknown }>['files'] = {}, { env = {}, now, user, hostName }: MemoryHostOptions = {}) {
    super(filesOf({ files }), {
      environment: new Map(bytesOf(env)),
      now,
      userName: user === undefined ? undefined : toByteString(user),
      hostName: hostName === undefined ? undefined : toByteString(hostName),
    });
  }
}
