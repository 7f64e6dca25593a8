import { closeSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { type FileKind, type Host, HostError } from '../python/objects/host.ts';
import { writeErrorBytes } from './output.ts';

/** What differs from the machine as this process sees it. */
export interface NodeHostSettings {
  /** Variables added to the environment; names and values as bytes. */
  variables: readonly (readonly [name: string, value: string])[];
  /** Without the process's own variables? */
  bare: boolean;
  /** What relative paths are relative to, as bytes; null for the process's own directory. */
  workingDirectory: string | null;
}

/** The machine that this process runs on. Nothing is asked of it before a configuration asks. */
const mostBytesOfStream = 2 ** 26;

/** The bytes of a pipe or a device, which may have no end: beyond what a configuration could use it is refused. Throws HostError. */
function readStream(path: string | Buffer): string {
  const descriptor = openSync(path, 'r');
  try {
    const chunks: string[] = [];
    const buffer = Buffer.alloc(2 ** 16);
    for (let total = 0; ; ) {
      const count = readSync(descriptor, buffer);
      if (count === 0) return chunks.join('');
      total += count;
      if (total > mostBytesOfStream) throw new HostError(27, 'File too large');
      chunks.push(buffer.toString('latin1', 0, count));
    }
  } finally {
    closeSync(descriptor);
  }
}

export class NodeHost implements Host {
  private variables: Map<string, string> | null = null;

  constructor(private readonly settings: NodeHostSettings) {}

  readFile(path: string): string {
    try {
      const located = this.locate(path);
      return statSync(located).isFile() ? readFileSync(located, 'latin1') : readStream(located);
    } catch (error) {
      throw hostError(error);
    }
  }

  fileKind(path: string): FileKind {
    try {
      const found = statSync(this.locate(path), { throwIfNoEntry: false });
      if (found === undefined) return null;
      if (found.isFile()) return 'file';
      return found.isDirectory() ? 'directory' : 'other';
    } catch (error) {
      // A path through what is no directory, or where this user may not look, leads to nothing, as os.path.exists() has it.
      hostError(error);
      return null;
    }
  }

  listDirectory(path: string): string[] {
    try {
      return readdirSync(this.locate(path), 'latin1');
    } catch (error) {
      throw hostError(error);
    }
  }

  realPath(path: string): string {
    try {
      return realpathSync(this.locate(path), 'latin1');
    } catch (error) {
      hostError(error);
      return path;
    }
  }

  get environment(): ReadonlyMap<string, string> {
    if (this.variables === null) {
      this.variables = new Map();
      if (!this.settings.bare) {
        for (const [name, value] of Object.entries(process.env)) this.variables.set(toBytes(name), toBytes(value as string));
      }
      for (const [name, value] of this.settings.variables) this.variables.set(name, value);
    }
    return this.variables;
  }

  get workingDirectory(): string {
    return this.settings.workingDirectory ?? toBytes(process.cwd());
  }

  now(): number {
    return Date.now() / 1000;
  }

  timeZone(seconds: number): { offset: number; name: string } {
    const date = new Date(seconds * 1000);
    return { offset: date.getTimezoneOffset() * -60, name: zoneName(date) };
  }

  get userName(): string | null {
    try {
      return userInfo({ encoding: 'buffer' }).username.toString('latin1');
    } catch (error) {
      // The user has no entry in the password database.
      hostError(error);
      return null;
    }
  }

  get homeDirectory(): string {
    try {
      return userInfo({ encoding: 'buffer' }).homedir.toString('latin1');
    } catch (error) {
      hostError(error);
      return '/';
    }
  }

  get hostName(): string {
    return toBytes(hostname());
  }

  writeError(bytes: string): void {
    writeErrorBytes(bytes);
  }

  randomBytes(count: number): Uint8Array {
    const bytes = new Uint8Array(count);
    for (let at = 0; at < count; at += mostRandomBytesAtOnce) crypto.getRandomValues(bytes.subarray(at, at + mostRandomBytesAtOnce));
    return bytes;
  }

  private locate(path: string): string | Buffer {
    const { workingDirectory } = this.settings;
    const located = workingDirectory === null || isAbsolute(path) || path === '' ? path : join(workingDirectory, path);
    return /[\x80-\xff]/.test(located) ? Buffer.from(located, 'latin1') : located;
  }
}

const mostRandomBytesAtOnce = 65536;

/** Node has decoded arguments, variables and names as UTF-8; a configuration sees their bytes. */
export function toBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** What the operating system refused, as Python tells it. Anything else that was thrown is thrown on. */
function hostError(error: unknown): HostError {
  const { errno, code, message } = error as NodeJS.ErrnoException;
  // Node's own refusal of a name with a NUL in it, which the system never sees.
  if (code === 'ERR_INVALID_ARG_VALUE') return new HostError(22, 'Invalid argument');
  if (errno === undefined || code === undefined) throw error;
  return new HostError(Math.abs(errno), strerror.get(code) ?? message);
}

/** The texts of the C library, which Node replaces by its own. */
const strerror: ReadonlyMap<string, string> = new Map([
  ['EPERM', 'Operation not permitted'],
  ['ENOENT', 'No such file or directory'],
  ['EIO', 'Input/output error'],
  ['ENXIO', 'No such device or address'],
  ['EAGAIN', 'Resource temporarily unavailable'],
  ['ENOMEM', 'Cannot allocate memory'],
  ['EACCES', 'Permission denied'],
  ['EBUSY', 'Device or resource busy'],
  ['ENODEV', 'No such device'],
  ['ENOTDIR', 'Not a directory'],
  ['EISDIR', 'Is a directory'],
  ['EINVAL', 'Invalid argument'],
  ['ENFILE', 'Too many open files in system'],
  ['EMFILE', 'Too many open files'],
  ['EFBIG', 'File too large'],
  ['ENAMETOOLONG', 'File name too long'],
  ['ELOOP', 'Too many levels of symbolic links'],
]);

/** The zone's abbreviation. American English knows America's, British English Europe's; the rest have only their offset. */
function zoneName(date: Date): string {
  const american = shortZone('en-US', date);
  return american.includes('GMT') ? shortZone('en-GB', date) : american;
}

/** Formatters by locale and zone: making one takes longer than all that it is asked. */
const FORMATTERS = new Map<string, Intl.DateTimeFormat>();

function shortZone(locale: string, date: Date): string {
  const key = `${locale} ${process.env.TZ ?? ''}`;
  const formatter = FORMATTERS.get(key) ?? new Intl.DateTimeFormat(locale, { timeZoneName: 'short' });
  FORMATTERS.set(key, formatter);
  const parts = formatter.formatToParts(date);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'UTC';
}
