/** What os does with the temporary files of a load. Whatever else a program asks for here would change the machine, and is refused. */
import { charBuffer } from '../../objects/buffer-protocol.ts';
import { environmentError, OSError, raise, typeError } from '../../objects/exceptions.ts';
import { fileOfTemporary, pathArgument } from '../../objects/file-type.ts';
import { asInt } from '../../objects/index-value.ts';
import { toArray } from '../../objects/iterate.ts';
import { type OpenTemporary, takeBytes } from '../../objects/load-files.ts';
import type { Runtime } from '../../objects/runtime.ts';
import { encodeAscii, strValue } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { typeOf } from '../../objects/types.ts';
import { PyUnicode, type Value } from '../../objects/value.ts';
import { withPath } from '../file-path.ts';
import { call } from '../library-calls.ts';
import type { ModuleBuilder } from '../module-builder.ts';
import { refuse, refuseChange } from '../refusal.ts';

const ENOENT = 2;
const EEXIST = 17;
const CREATE = 64;
const EXCLUSIVE = 128;
const TRUNCATE = 512;
const APPEND = 1024;

/** The functions of one load's os. */
class TemporaryFiles {
  constructor(
    private readonly m: ModuleBuilder,
    private readonly runtime: Runtime,
  ) {}

  define(): void {
    this.defineDescriptors();
    this.defineChanges();
    this.defineDirectories();
    this.m.parsed('chdir', 1, 1, (path) => {
      withPath(path, () => this.runtime.host.changeDirectory(pathArgument(path, 'chdir')));
      return null;
    });
  }

  /** The open file of a number. Raises OSError, as for every descriptor that is not of a temporary file. */
  private opened(name: string, descriptor: Value): OpenTemporary {
    return this.runtime.host.described(asInt(descriptor)) ?? refuse(`os.${name}`, 'use file descriptors');
  }

  private defineDescriptors(): void {
    const { m, runtime } = this;
    m.parsed('open', 2, 3, (path, flags) => this.open(path, asInt(flags)));
    m.parsed('close', 1, 1, (descriptor) => {
      this.opened('close', descriptor);
      runtime.host.closeDescriptor(asInt(descriptor));
      return null;
    });
    m.parsed('read', 2, 2, (descriptor, count) => takeBytes(this.opened('read', descriptor), Math.max(0, asInt(count))));
    m.parsed('write', 2, 2, (descriptor, text) => {
      const bytes = text instanceof PyUnicode ? encodeAscii(text.value) : charBuffer(text);
      if (bytes === undefined) throw raise(typeError(`must be string or buffer, not ${text === null ? 'None' : typeOf(text).name}`));
      this.opened('write', descriptor).write(bytes);
      return bytes.length;
    });
    m.parsed('lseek', 3, 3, (descriptor, offset, whence) => this.seek(this.opened('lseek', descriptor), asInt(offset), asInt(whence)));
    for (const name of ['fsync', 'fdatasync']) {
      m.native(name, 1, 1, (descriptor) => {
        this.opened(name, descriptor);
        return null;
      });
    }
    m.parsed('fdopen', 1, 3, (descriptor, mode) => {
      const open = this.opened('fdopen', descriptor);
      const file = fileOfTemporary(open, '<fdopen>', mode === undefined ? 'r' : (strValue(mode) ?? 'r'));
      file.descriptor = asInt(descriptor);
      file.whenClosed = () => runtime.host.closeDescriptor(file.descriptor);
      return file;
    });
  }

  private open(path: Value, flags: number): Value {
    const { host } = this.runtime;
    const bytes = pathArgument(path, 'open');
    if (!host.mayWrite(bytes)) return refuse('os.open', 'use file descriptors');
    const isThere = host.isTemporary(bytes);
    if (!isThere && (flags & CREATE) === 0) throw raise(environmentError(OSError, ENOENT, 'No such file or directory', path));
    if (isThere && (flags & (CREATE | EXCLUSIVE)) === (CREATE | EXCLUSIVE))
      throw raise(environmentError(OSError, EEXIST, 'File exists', path));
    return withPath(path, () => host.describe(host.open(bytes, { truncate: (flags & TRUNCATE) !== 0, appends: (flags & APPEND) !== 0 })));
  }

  private seek(open: OpenTemporary, offset: number, whence: number): Value {
    const to = offset + (whence === 1 ? open.position : whence === 2 ? open.bytes.length : 0);
    if (to < 0 || whence < 0 || whence > 2) throw raise(environmentError(OSError, 22, 'Invalid argument'));
    open.position = to;
    return to;
  }

  /** A function of a temporary file's path. */
  private change(name: string, most: number, apply: (path: string, args: Value[]) => void): void {
    this.m.parsed(name, most, most, (...args) => {
      const [path] = args;
      const bytes = pathArgument(path, name);
      if (!this.runtime.host.isTemporary(bytes)) return this.missing(name, path, bytes);
      withPath(path, () => apply(bytes, args));
      return null;
    });
  }

  /** Nothing of ours is there: in a directory of ours that is an error like any other. */
  private missing(name: string, path: Value, bytes: string): never {
    if (this.runtime.host.mayWrite(bytes)) throw raise(environmentError(OSError, ENOENT, 'No such file or directory', path));
    return refuseChange(`os.${name}`, path);
  }

  private defineChanges(): void {
    const { host } = this.runtime;
    for (const name of ['remove', 'unlink']) this.change(name, 1, (path) => host.remove(path));
    this.change('chmod', 2, () => undefined);
    this.change('utime', 2, () => undefined);
    this.change('rmdir', 1, (path) => host.removeDirectory(path));
    this.m.parsed('rename', 2, 2, (from, to) => {
      const bytes = pathArgument(from, 'rename');
      const target = pathArgument(to, 'rename');
      if (!host.isTemporary(bytes)) return this.missing('rename', from, bytes);
      if (!host.mayWrite(target)) return refuseChange('os.rename', to);
      withPath(from, () => host.rename(bytes, target));
      return null;
    });
  }

  private defineDirectories(): void {
    const { m, runtime } = this;
    const { host } = runtime;
    m.parsed('mkdir', 1, 2, (path) => {
      const bytes = pathArgument(path, 'mkdir');
      if (!host.mayWrite(bytes) && host.fileKind(bytes) === null) return refuseChange('os.mkdir', path);
      withPath(path, () => host.makeDirectory(bytes));
      return null;
    });
    m.def(
      'makedirs',
      ['name', 'mode'],
      (path) => {
        this.makeDirectories(path);
        return null;
      },
      [0o777],
    );
  }

  /** os.makedirs(): the directory and those above it that are not there. Raises OSError. */
  private makeDirectories(name: Value): void {
    const path = this.runtime.importModule('posixpath');
    let [head, tail] = toArray(call(path, 'split', name));
    if (!truth(tail)) [head, tail] = toArray(call(path, 'split', head));
    if (truth(head) && truth(tail) && !truth(call(path, 'exists', head))) {
      this.makeDirectories(head);
      if (tail === '.') return;
    }
    call(this.m.module, 'mkdir', name);
  }
}

/** Makes the functions of os that concern temporary files, and the working directory of the load. */
export function defineTemporaryFiles(m: ModuleBuilder, runtime: Runtime): void {
  new TemporaryFiles(m, runtime).define();
}
