/** tempfile: files and directories that are seen by nobody but the load that makes them. */
import { add } from '../objects/arithmetic.ts';
import { getAttr, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import type { PyClassic, PyClassicInstance } from '../objects/classic.ts';
import { environmentError, IOError, OSError, raise } from '../objects/exceptions.ts';
import { pathArgument } from '../objects/file-type.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { str } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { intType, typeOf } from '../objects/types.ts';
import { PyList, PyTuple, type Value } from '../objects/value.ts';
import { call } from './library-calls.ts';
import { ModuleBuilder } from './module-builder.ts';
import { refuseChange } from './refusal.ts';

const EEXIST = 17;
const ENOENT = 2;
const TMP_MAX = 238328;
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_';

/** The first directory there is, by the environment, then by custom. */
function candidate(runtime: Runtime): string {
  const { host } = runtime;
  const named = ['TMPDIR', 'TEMP', 'TMP'].flatMap((name) => host.environment.get(name) ?? []).filter((path) => path !== '');
  const all = [...named, '/tmp', '/var/tmp', '/usr/tmp', host.workingDirectory];
  const found = all.find((path) => host.fileKind(path) === 'directory');
  if (found !== undefined) return String(callMethod(runtime.importModule('posixpath'), 'abspath', [found]));
  throw raise(environmentError(IOError, ENOENT, `No usable temporary directory found in [${all.map((path) => `'${path}'`).join(', ')}]`));
}

function randomName(runtime: Runtime): string {
  return [...runtime.host.randomBytes(6)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}

const EXPORTS = [
  'NamedTemporaryFile',
  'TemporaryFile',
  'SpooledTemporaryFile',
  'mkstemp',
  'mkdtemp',
  'mktemp',
  'TMP_MAX',
  'gettempprefix',
  'tempdir',
  'gettempdir',
];

/** Makes what tempfile makes: files and directories of the load, which are kept in memory. */
class Maker {
  constructor(
    private readonly m: ModuleBuilder,
    private readonly runtime: Runtime,
  ) {}

  private os(name: string, ...args: Value[]): Value {
    return call(this.runtime.importModule('os'), name, ...args);
  }

  /** tempfile.gettempdir() */
  directory(): Value {
    if (this.m.get('tempdir') === null) this.m.set('tempdir', candidate(this.runtime));
    return this.m.get('tempdir');
  }

  /** A path at which nothing is. Raises IOError. */
  unusedPath(suffix: Value, prefix: Value, dir: Value): Value {
    const path = this.runtime.importModule('posixpath');
    for (let i = 0; i < TMP_MAX; i++) {
      const name = add(add(prefix, randomName(this.runtime)), suffix);
      const file = call(path, 'join', dir ?? this.directory(), name);
      if (call(path, 'lexists', file) === false) return file;
    }
    throw raise(environmentError(IOError, EEXIST, 'No usable temporary filename found'));
  }

  /** The same as an absolute path. Raises OSError where its directory is none. */
  private newPath(suffix: Value, prefix: Value, dir: Value): Value {
    const path = this.runtime.importModule('posixpath');
    const file = this.unusedPath(suffix, prefix, dir);
    if (call(path, 'isdir', call(path, 'dirname', file)) === false)
      throw raise(environmentError(OSError, ENOENT, 'No such file or directory', file));
    return call(path, 'abspath', file);
  }

  directoryMade(suffix: Value, prefix: Value, dir: Value): Value {
    const path = this.newPath(suffix, prefix, dir);
    this.runtime.host.makeDirectory(pathArgument(path, 'mkdir'));
    return path;
  }

  /** The descriptor of a new file, and its path. */
  fileMade(suffix: Value, prefix: Value, dir: Value): { descriptor: number; path: Value } {
    const { host } = this.runtime;
    const path = this.newPath(suffix, prefix, dir);
    const bytes = pathArgument(path, 'open');
    host.makeFile(bytes);
    return { descriptor: host.describe(host.open(bytes)), path };
  }

  /** A file that has no name any more. */
  unnamed(mode: Value, suffix: Value, prefix: Value, dir: Value): Value {
    const { descriptor, path } = this.fileMade(suffix, prefix, dir);
    this.os('unlink', path);
    return this.opened(descriptor, mode);
  }

  opened(descriptor: number, mode: Value): Value {
    return this.os('fdopen', descriptor, mode);
  }

  /** What NamedTemporaryFile() gives: an object around the file, which removes it when it is closed. */
  wrapperClass(): PyClassic {
    const { m } = this;
    const file = (self: Value): Value => getAttr(self, 'file');
    return m.oldClass('_TemporaryFileWrapper', [], {
      unlink: getAttr(this.runtime.importModule('os'), 'unlink'),
      __init__: m.method(
        '__init__',
        ['self', 'file', 'name', 'delete'],
        (self, opened, name, removes) => {
          for (const [attribute, value] of Object.entries({ file: opened, name, close_called: false, delete: removes }))
            setAttr(self, attribute, value);
          return null;
        },
        [true],
      ),
      __getattr__: m.method('__getattr__', ['self', 'name'], (self, name) => {
        const value = getAttr((self as PyClassicInstance).attrs.getStr('file') ?? null, str(name));
        if (!typeOf(value).isSubtype(intType)) setAttr(self, str(name), value);
        return value;
      }),
      __enter__: m.method('__enter__', ['self'], (self) => {
        call(file(self), '__enter__');
        return self;
      }),
      close: m.method('close', ['self'], (self) => {
        if (truth(getAttr(self, 'close_called'))) return null;
        setAttr(self, 'close_called', true);
        call(file(self), 'close');
        return truth(getAttr(self, 'delete')) ? call(self, 'unlink', getAttr(self, 'name')) : null;
      }),
      __exit__: m.method('__exit__', ['self', 'exc', 'value', 'tb'], (self, exc, value, tb) => {
        const result = call(file(self), '__exit__', exc, value, tb);
        call(self, 'close');
        return result;
      }),
    });
  }
}

function defineMakers(m: ModuleBuilder, maker: Maker): void {
  m.def('mktemp', ['suffix', 'prefix', 'dir'], (suffix, prefix, dir) => maker.unusedPath(suffix, prefix, dir), ['', 'tmp', null]);
  m.def('mkdtemp', ['suffix', 'prefix', 'dir'], (suffix, prefix, dir) => maker.directoryMade(suffix, prefix, dir), ['', 'tmp', null]);
  m.def(
    'mkstemp',
    ['suffix', 'prefix', 'dir', 'text'],
    (suffix, prefix, dir) => {
      const { descriptor, path } = maker.fileMade(suffix, prefix, dir);
      return new PyTuple([descriptor, path]);
    },
    ['', 'tmp', null, false],
  );
  m.def(
    'TemporaryFile',
    ['mode', 'bufsize', 'suffix', 'prefix', 'dir'],
    (mode, _size, suffix, prefix, dir) => maker.unnamed(mode, suffix, prefix, dir),
    ['w+b', -1, '', 'tmp', null],
  );
  const wrapper = maker.wrapperClass();
  m.def(
    'NamedTemporaryFile',
    ['mode', 'bufsize', 'suffix', 'prefix', 'dir', 'delete'],
    (mode, _size, suffix, prefix, dir, removes) => {
      const { descriptor, path } = maker.fileMade(suffix, prefix, dir);
      return callValue(wrapper, [maker.opened(descriptor, mode), path, removes]);
    },
    ['w+b', -1, '', 'tmp', null, true],
  );
}

export const tempfileModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('tempfile', 'Temporary files, which last as long as the load that makes them.');
  const maker = new Maker(m, runtime);
  m.setAll({ __all__: new PyList(EXPORTS), TMP_MAX, template: 'tmp', tempdir: null });
  m.def('gettempprefix', [], () => m.get('template'));
  m.def('gettempdir', [], () => maker.directory());
  defineMakers(m, maker);
  m.oldClass('SpooledTemporaryFile', [], {
    __init__: m.method(
      '__init__',
      ['self', 'max_size', 'mode', 'bufsize', 'suffix', 'prefix', 'dir'],
      () => refuseChange('tempfile.SpooledTemporaryFile'),
      [0, 'w+b', -1, '', 'tmp', null],
    ),
  });
  return m.module;
};
