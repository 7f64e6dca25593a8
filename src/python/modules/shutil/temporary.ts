/** What shutil does with the temporary files of a load: copies into them, and removes them. Changing any other file is refused. */

import { getAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import { isRaised, OSError, type PyRaise } from '../../objects/exceptions.ts';
import { openToWrite, pathArgument, readBytes } from '../../objects/file-type.ts';
import { toArray } from '../../objects/iterate.ts';
import type { Runtime } from '../../objects/runtime.ts';
import { str } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { PyTuple, type Value } from '../../objects/value.ts';
import { call, raiseNew } from '../library-calls.ts';
import type { ModuleBuilder } from '../module-builder.ts';
import { refuseChange } from '../refusal.ts';

/** The functions of one load's shutil. */
class TemporaryTrees {
  constructor(
    private readonly m: ModuleBuilder,
    private readonly runtime: Runtime,
  ) {}

  define(): void {
    const { m } = this;
    m.def('copyfile', ['src', 'dst'], (from, to) => this.copyFile('copyfile', from, to));
    for (const name of ['copymode', 'copystat']) {
      m.def(name, ['src', 'dst'], (_from, to) => (this.isOurs(to) ? null : refuseChange(`shutil.${name}`, to)));
    }
    for (const name of ['copy', 'copy2']) m.def(name, ['src', 'dst'], (from, to) => this.copyFile(name, from, this.inDirectory(from, to)));
    m.def('copytree', ['src', 'dst', 'symlinks', 'ignore'], (from, to, _links, ignore) => this.copyTree(from, to, ignore), [false, null]);
    m.def('move', ['src', 'dst'], (from, to) => this.move(from, this.inDirectory(from, to)));
    m.def('rmtree', ['path', 'ignore_errors', 'onerror'], (path, ignore, onerror) => this.removeTree(path, truth(ignore), onerror), [
      false,
      null,
    ]);
  }

  private path(name: string, ...args: Value[]): Value {
    return call(this.runtime.importModule('posixpath'), name, ...args);
  }

  private os(name: string, ...args: Value[]): Value {
    return call(this.runtime.importModule('os'), name, ...args);
  }

  /** May a file be made or changed there? */
  private isOurs(path: Value): boolean {
    return this.runtime.host.mayWrite(pathArgument(path, 'open'));
  }

  /** Where a file goes that is copied to a directory: beneath its own name. */
  private inDirectory(from: Value, to: Value): Value {
    return truth(this.path('isdir', to)) ? this.path('join', to, this.path('basename', from)) : to;
  }

  private copyFile(name: string, from: Value, to: Value): Value {
    if (str(this.path('abspath', from)) === str(this.path('abspath', to))) {
      raiseNew(this.m, 'Error', `\`${str(from)}\` and \`${str(to)}\` are the same file`);
    }
    if (!this.isOurs(to)) return refuseChange(`shutil.${name}`, to);
    const bytes = readBytes(this.runtime, from);
    openToWrite(this.runtime, to, 'wb').write(bytes);
    return null;
  }

  private copyTree(from: Value, to: Value, ignore: Value): Value {
    const names = toArray(this.os('listdir', from));
    const ignored = ignore === null ? [] : toArray(callValue(ignore, [from, this.os('listdir', from)]));
    if (!this.isOurs(to)) return refuseChange('shutil.copytree', to);
    this.os('makedirs', to);
    for (const name of names) {
      if (ignored.some((each) => str(each) === str(name))) continue;
      const source = this.path('join', from, name);
      const target = this.path('join', to, name);
      if (truth(this.path('isdir', source))) this.copyTree(source, target, ignore);
      else this.copyFile('copytree', source, target);
    }
    return null;
  }

  private move(from: Value, to: Value): Value {
    if (!this.isOurs(from) || !this.isOurs(to)) return refuseChange('shutil.move', this.isOurs(from) ? to : from);
    return this.os('rename', from, to);
  }

  /** Removes a tree. What fails in one of ours is that it is not there, or no directory. */
  private removeTree(path: Value, ignores: boolean, onerror: Value): Value {
    const { host } = this.runtime;
    const bytes = pathArgument(path, 'listdir');
    if (!host.isTemporary(bytes) && host.fileKind(bytes) !== null) return refuseChange('shutil.rmtree', path);
    const attempt = (name: string, ...args: Value[]): Value => {
      try {
        return this.os(name, ...args);
      } catch (error) {
        if (!isRaised(error, OSError) || (!ignores && onerror === null)) throw error;
        const { type, value } = error as PyRaise;
        if (!ignores) callValue(onerror, [getAttr(this.runtime.importModule('os'), name), path, new PyTuple([type, value, null])]);
        return new PyTuple([]);
      }
    };
    for (const name of toArray(attempt('listdir', path))) {
      const inner = this.path('join', path, name);
      if (truth(this.path('isdir', inner))) this.removeTree(inner, ignores, onerror);
      else attempt('remove', inner);
    }
    attempt('rmdir', path);
    return null;
  }
}

/** Makes the functions of shutil that change files. */
export function defineTemporaryTrees(m: ModuleBuilder, runtime: Runtime): void {
  new TemporaryTrees(m, runtime).define();
}
