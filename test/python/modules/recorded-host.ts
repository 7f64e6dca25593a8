/** The files and variables that the library's cases were recorded with. */
import { readFileSync } from 'node:fs';
import { type FileKind, type Host, HostError } from '../../../src/python/objects/host.ts';

interface RecordedHost {
  folder: string;
  environment: Record<string, string>;
  files: Record<string, string>;
}

const recorded = JSON.parse(readFileSync(new URL('recorded/host.json', import.meta.url), 'utf8')) as RecordedHost;

/** An absolute path without `.`, `..` and slashes too many. */
function absolute(path: string): string {
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : `${recorded.folder}/${path}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

export class TestHost implements Host {
  readonly environment = new Map(Object.entries(recorded.environment));
  readonly workingDirectory = recorded.folder;
  readonly userName = 'ann';
  readonly homeDirectory = '/home/ann';
  readonly hostName = 'build-1';
  private readonly files = new Map(Object.entries(recorded.files).map(([path, bytes]) => [`${recorded.folder}/${path}`, bytes]));

  readFile(path: string): string {
    const bytes = this.files.get(absolute(path));
    if (bytes !== undefined) return bytes;
    throw this.fileKind(path) === 'directory' ? new HostError(21, 'Is a directory') : new HostError(2, 'No such file or directory');
  }

  fileKind(path: string): FileKind {
    const full = absolute(path);
    if (this.files.has(full)) return 'file';
    return full === '/' || Array.from(this.files.keys()).some((file) => file.startsWith(`${full}/`)) ? 'directory' : null;
  }

  listDirectory(path: string): string[] {
    const kind = this.fileKind(path);
    if (kind === 'file') throw new HostError(20, 'Not a directory');
    if (kind === null) throw new HostError(2, 'No such file or directory');
    const prefix = `${absolute(path)}/`;
    const inside = Array.from(this.files.keys()).filter((file) => file.startsWith(prefix));
    return Array.from(new Set(inside.map((file) => file.slice(prefix.length).split('/')[0])));
  }

  realPath(path: string): string {
    return absolute(path);
  }

  now(): number {
    return 1_500_000_000;
  }

  timeZone(): { offset: number; name: string } {
    return { offset: 0, name: 'UTC' };
  }

  writeError(): void {}

  randomBytes(count: number): Uint8Array {
    return new Uint8Array(count);
  }
}
