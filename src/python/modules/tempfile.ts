/** tempfile: where temporary files would be. Making them is refused: a configuration changes no files. */
import { environmentError, IOError, raise } from '../objects/exceptions.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { PyList, type Value } from '../objects/value.ts';
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

const CREATORS: readonly [name: string, parameters: string[], defaults: Value[]][] = [
  ['mkstemp', ['suffix', 'prefix', 'dir', 'text'], ['', 'tmp', null, false]],
  ['mkdtemp', ['suffix', 'prefix', 'dir'], ['', 'tmp', null]],
  ['NamedTemporaryFile', ['mode', 'bufsize', 'suffix', 'prefix', 'dir', 'delete'], ['w+b', -1, '', 'tmp', null, true]],
  ['TemporaryFile', ['mode', 'bufsize', 'suffix', 'prefix', 'dir'], ['w+b', -1, '', 'tmp', null]],
];

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

export const tempfileModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('tempfile', 'Where temporary files would be.');
  m.setAll({ __all__: new PyList(EXPORTS), TMP_MAX, template: 'tmp', tempdir: null });
  m.def('gettempprefix', [], () => m.get('template'));
  const directory = (): Value => {
    if (m.get('tempdir') === null) m.set('tempdir', candidate(runtime));
    return m.get('tempdir');
  };
  m.def('gettempdir', [], directory);
  m.def(
    'mktemp',
    ['suffix', 'prefix', 'dir'],
    (suffix, prefix, dir) => {
      const path = runtime.importModule('posixpath');
      for (let i = 0; i < TMP_MAX; i++) {
        const name = `${String(prefix)}${randomName(runtime)}${String(suffix)}`;
        const file = callMethod(path, 'join', [dir ?? directory(), name]);
        if (callMethod(path, 'lexists', [file]) === false) return file;
      }
      throw raise(environmentError(IOError, EEXIST, 'No usable temporary filename found'));
    },
    ['', 'tmp', null],
  );
  for (const [name, parameters, defaults] of CREATORS) m.def(name, parameters, () => refuseChange(`tempfile.${name}`), defaults);
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
