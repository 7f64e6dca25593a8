/** A host that reaches nothing but a map of files: what a caller of the library gets by default. */
import { type FileKind, type Host, HostError } from '../python/objects/host.ts';
import { normalPath } from '../python/objects/normal-path.ts';

export interface MemoryHostSettings {
  environment?: ReadonlyMap<string, string>;
  /** Seconds since 1970. */
  now?: number;
  userName?: string;
  hostName?: string;
  /** Takes what a configuration prints. */
  writeError?: (bytes: string) => void;
}

export class MemoryHost implements Host {
  readonly environment: ReadonlyMap<string, string>;
  readonly workingDirectory = '/';
  readonly userName: string | null;
  readonly homeDirectory = '/';
  readonly hostName: string;

  /** `files`: bytes by normalized path; paths without a leading slash are relative to the working directory, which is the root. */
  constructor(
    private readonly files: ReadonlyMap<string, string>,
    private readonly options: MemoryHostSettings = {},
  ) {
    this.environment = options.environment ?? new Map();
    this.userName = options.userName ?? null;
    this.hostName = options.hostName ?? 'localhost';
  }

  private find(path: string): string | undefined {
    const plain = normalPath(path);
    return this.files.get(plain) ?? this.files.get(plain.replace(/^\//, ''));
  }

  readFile(path: string): string {
    const text = this.find(path);
    if (text !== undefined) return text;
    throw this.fileKind(path) === 'directory' ? new HostError(21, 'Is a directory') : new HostError(2, 'No such file or directory');
  }

  fileKind(path: string): FileKind {
    if (this.find(path) !== undefined) return 'file';
    return this.children(path).length > 0 || normalPath(path) === '/' ? 'directory' : null;
  }

  private children(path: string): string[] {
    const prefix = normalPath(path).replace(/^\//, '').replace(/\/?$/, '/').replace(/^\/$/, '');
    const names = new Set<string>();
    for (const file of this.files.keys()) {
      const plain = file.replace(/^\//, '');
      if (plain.startsWith(prefix)) names.add(plain.slice(prefix.length).split('/')[0]);
    }
    return [...names];
  }

  listDirectory(path: string): string[] {
    const names = this.children(path);
    if (names.length === 0 && normalPath(path) !== '/') throw new HostError(2, 'No such file or directory');
    return names;
  }

  realPath(path: string): string {
    return normalPath(path);
  }

  now(): number {
    return this.options.now ?? Date.now() / 1000;
  }

  timeZone(): { offset: number; name: string } {
    return { offset: 0, name: 'UTC' };
  }

  writeError(bytes: string): void {
    this.options.writeError?.(bytes);
  }

  randomBytes(count: number): Uint8Array {
    return crypto.getRandomValues(new Uint8Array(count));
  }
}
