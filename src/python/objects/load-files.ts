/**
 * The files of one load: those of its Host, which are never changed, and temporary ones that a program makes, which are kept in memory and are gone when the load is.
 * A load also has a working directory of its own.
 */
import { type FileKind, type Host, HostError } from './host.ts';
import { normalPath } from './normal-path.ts';

const ENOENT = 2;
const EEXIST = 17;
const ENOTDIR = 20;
const EISDIR = 21;
const ENOTEMPTY = 39;

/** A temporary file: its contents as bytes. */
export class TemporaryFile {
  bytes = '';
}

/** What is read from an open file: all that it holds, and the place that was reached. */
export interface OpenBytes {
  readonly bytes: string;
  position: number;
}

/** The bytes from the place on, which is moved behind them; a negative count means all of them. */
export function takeBytes(source: OpenBytes, count: number): string {
  const { bytes, position } = source;
  const end = count < 0 ? bytes.length : Math.min(position + count, bytes.length);
  if (end <= position) return '';
  source.position = end;
  return bytes.slice(position, end);
}

/** An open temporary file: what a descriptor stands for. */
export class OpenTemporary implements OpenBytes {
  position = 0;

  constructor(
    readonly file: TemporaryFile,
    readonly appends: boolean,
  ) {}

  get bytes(): string {
    return this.file.bytes;
  }

  /** Puts bytes at the position, or at the end of a file to which is appended. What lies between the end and a position beyond it becomes zeros. */
  write(bytes: string): void {
    const { file } = this;
    const at = this.appends ? file.bytes.length : this.position;
    const before = file.bytes.length < at ? file.bytes.padEnd(at, '\0') : file.bytes.slice(0, at);
    file.bytes = before + bytes + file.bytes.slice(at + bytes.length);
    this.position = at + bytes.length;
  }

  truncate(size: number): void {
    const { file } = this;
    file.bytes = size <= file.bytes.length ? file.bytes.slice(0, size) : file.bytes.padEnd(size, '\0');
  }
}

function parentOf(plain: string): string {
  return plain.slice(0, plain.lastIndexOf('/')) || '/';
}

export class LoadFiles implements Host {
  /** What the program made, by plain path; null until it makes something. */
  private made: Map<string, TemporaryFile | 'directory'> | null = null;
  /** What it changed to; null while it is the host's. */
  private directory: string | null = null;
  private readonly descriptors = new Map<number, OpenTemporary>();

  constructor(private readonly host: Host) {}

  get environment(): ReadonlyMap<string, string> {
    return this.host.environment;
  }
  get workingDirectory(): string {
    return this.directory ?? this.host.workingDirectory;
  }
  get userName(): string | null {
    return this.host.userName;
  }
  get homeDirectory(): string {
    return this.host.homeDirectory;
  }
  get hostName(): string {
    return this.host.hostName;
  }
  now(): number {
    return this.host.now();
  }
  timeZone(seconds: number): { offset: number; name: string } {
    return this.host.timeZone(seconds);
  }
  writeError(bytes: string): void {
    this.host.writeError(bytes);
  }
  randomBytes(count: number): Uint8Array {
    return this.host.randomBytes(count);
  }

  readFile(path: string): string {
    const found = this.find(path);
    if (found === 'directory') throw new HostError(EISDIR, 'Is a directory');
    return found === undefined ? this.host.readFile(this.locate(path)) : found.bytes;
  }

  fileKind(path: string): FileKind {
    const found = this.find(path);
    if (found === undefined) return this.host.fileKind(this.locate(path));
    return found === 'directory' ? found : 'file';
  }

  listDirectory(path: string): string[] {
    const found = this.find(path);
    if (found instanceof TemporaryFile) throw new HostError(ENOTDIR, 'Not a directory');
    const names = found === undefined ? this.host.listDirectory(this.locate(path)) : [];
    return this.made === null ? names : [...names, ...this.madeIn(this.plain(path))];
  }

  realPath(path: string): string {
    const found = this.find(path);
    return found === undefined ? this.host.realPath(this.locate(path)) : this.plain(path);
  }

  /** A path as the host understands it: from the working directory of this load. */
  locate(path: string): string {
    return this.directory === null || path === '' || path.startsWith('/') ? path : `${this.directory}/${path}`;
  }

  /** os.chdir(). Throws HostError. */
  changeDirectory(path: string): void {
    const kind = this.fileKind(path);
    if (kind === null) throw new HostError(ENOENT, 'No such file or directory');
    if (kind !== 'directory') throw new HostError(ENOTDIR, 'Not a directory');
    this.directory = normalPath(this.realPath(this.absolute(path)));
  }

  /** Did the program make what is at the path? */
  isTemporary(path: string): boolean {
    return this.find(path) !== undefined;
  }

  /** May the program write at the path: is it one of its files, or beneath one of its directories? */
  mayWrite(path: string): boolean {
    if (this.made === null) return false;
    for (let plain = this.plain(path); plain !== '/'; plain = parentOf(plain)) if (this.made.has(plain)) return true;
    return false;
  }

  /** Opens a temporary file, which it makes where there is none. To be asked for only where mayWrite() is true. Throws HostError for a directory. */
  open(path: string, { truncate = false, appends = false }: { truncate?: boolean; appends?: boolean } = {}): OpenTemporary {
    const found = this.find(path);
    if (found === 'directory') throw new HostError(EISDIR, 'Is a directory');
    const file = found ?? this.makeFile(path);
    if (truncate) file.bytes = '';
    const open = new OpenTemporary(file, appends);
    if (appends) open.position = file.bytes.length;
    return open;
  }

  /** A new file at a path where nothing is. Throws HostError where its directory is none. */
  makeFile(path: string): TemporaryFile {
    const file = new TemporaryFile();
    this.make(path, file);
    return file;
  }

  /** Throws HostError where something is there already, or the directory above is none. */
  makeDirectory(path: string): void {
    if (this.fileKind(path) !== null) throw new HostError(EEXIST, 'File exists');
    this.make(path, 'directory');
  }

  /** Removes a temporary file. Throws HostError for a directory. */
  remove(path: string): void {
    if (this.find(path) === 'directory') throw new HostError(EISDIR, 'Is a directory');
    this.made?.delete(this.plain(path));
  }

  /** Removes a temporary directory. Throws HostError where it is a file or not empty. */
  removeDirectory(path: string): void {
    if (this.find(path) !== 'directory') throw new HostError(ENOTDIR, 'Not a directory');
    const plain = this.plain(path);
    if (this.madeIn(plain).length > 0) throw new HostError(ENOTEMPTY, 'Directory not empty');
    this.made?.delete(plain);
  }

  /** Gives a temporary file another path; what is there is replaced. */
  rename(from: string, to: string): void {
    const source = this.plain(from);
    const target = this.plain(to);
    this.make(to, this.find(from) as TemporaryFile | 'directory');
    for (const [path, entry] of [...(this.made ?? [])]) {
      if (path !== source && !path.startsWith(`${source}/`)) continue;
      this.made?.delete(path);
      this.made?.set(target + path.slice(source.length), entry);
    }
  }

  /** A number for an open file, as the system would give it. */
  describe(open: OpenTemporary): number {
    let number = 3;
    while (this.descriptors.has(number)) number++;
    this.descriptors.set(number, open);
    return number;
  }

  /** The open file of that number; undefined where a temporary file has none such. */
  described(descriptor: number): OpenTemporary | undefined {
    return this.descriptors.get(descriptor);
  }

  closeDescriptor(descriptor: number): void {
    this.descriptors.delete(descriptor);
  }

  private make(path: string, entry: TemporaryFile | 'directory'): void {
    const plain = this.plain(path);
    const above = this.fileKind(parentOf(plain));
    if (above === null) throw new HostError(ENOENT, 'No such file or directory');
    if (above !== 'directory') throw new HostError(ENOTDIR, 'Not a directory');
    this.made ??= new Map();
    this.made.set(plain, entry);
  }

  private find(path: string): TemporaryFile | 'directory' | undefined {
    return this.made?.get(this.plain(path));
  }

  private absolute(path: string): string {
    return path.startsWith('/') ? path : `${this.workingDirectory}/${path}`;
  }

  private plain(path: string): string {
    return normalPath(this.absolute(path));
  }

  /** Names in a directory that the program made. */
  private madeIn(plain: string): string[] {
    const prefix = plain === '/' ? plain : `${plain}/`;
    const inside = [...(this.made?.keys() ?? [])].filter((path) => path.startsWith(prefix));
    return inside.map((path) => path.slice(prefix.length)).filter((name) => !name.includes('/'));
  }
}
