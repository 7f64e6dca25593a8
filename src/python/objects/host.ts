/**
 * The one door to what is outside: a configuration reaches files, environment, clock and names through a Host and through nothing else. The command
 * line gives the real one; callers of the library may give another; tests give maps.
 *
 * Texts are byte strings (code units below 256), as Python 2's are.
 */

/** What is at a path; null for nothing. */
export type FileKind = 'file' | 'directory' | 'other' | null;

/** Why a file could not be read: errno and its text, as in `[Errno 2] No such file or directory`. */
export class HostError extends Error {
  constructor(
    readonly errno: number,
    readonly strerror: string,
  ) {
    super(strerror);
  }
}

export interface Host {
  /** The file's bytes. Throws HostError. */
  readFile(path: string): string;
  fileKind(path: string): FileKind;
  /** Names in a directory, in no order in particular. Throws HostError. */
  listDirectory(path: string): string[];
  /** The path with symbolic links resolved; the path itself where there is nothing. */
  realPath(path: string): string;
  /** Environment variables, in the order in which the process has them. */
  readonly environment: ReadonlyMap<string, string>;
  /** What relative paths are relative to. */
  readonly workingDirectory: string;
  /** Seconds since 1970. */
  now(): number;
  /** Offset of local time from UTC in seconds (east positive) and the zone's name, at a time. */
  timeZone(seconds: number): { offset: number; name: string };
  /** Name of the user, as getpass.getuser() falls back to after the environment; null if there is none. */
  readonly userName: string | null;
  /** The user's home directory as the password database has it. */
  readonly homeDirectory: string;
  readonly hostName: string;
  /** Takes what a configuration prints or writes to standard error. */
  writeError(bytes: string): void;
  /** Bytes for uuid4, urandom and unseeded random. */
  randomBytes(count: number): Uint8Array;
}
