/** shutil: what of it changes no files but the temporary ones of the load. */
import { isCallable } from '../objects/call.ts';
import { compareThreeWay } from '../objects/compare.ts';
import { EnvironmentError, raise, typeError, valueError } from '../objects/exceptions.ts';
import { toArray } from '../objects/iterate.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { PySet } from '../objects/set.ts';
import { callMethod } from '../objects/special-methods.ts';
import { repr, str } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { PyList, PyTuple, type Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';
import { refuseChange } from './refusal.ts';
import { defineTemporaryTrees } from './shutil/temporary.ts';

interface ArchiveFormat {
  fn: Value;
  description: Value;
}

function defineArchives(m: ModuleBuilder): void {
  const formats = new Map<string, ArchiveFormat>([
    ['gztar', { fn: null, description: "gzip'ed tar-file" }],
    ['bztar', { fn: null, description: "bzip2'ed tar-file" }],
    ['tar', { fn: null, description: 'uncompressed tar file' }],
    ['zip', { fn: null, description: 'ZIP file' }],
  ]);
  m.def('get_archive_formats', [], () => {
    const pairs = [...formats].map(([name, { description }]) => new PyTuple([name, description]));
    return new PyList(pairs.sort((a, b) => compareThreeWay(a, b)));
  });
  m.def(
    'register_archive_format',
    ['name', 'function', 'extra_args', 'description'],
    (name, fn, extra, description) => {
      if (!isCallable(fn)) throw raise(typeError(`The ${str(fn)} object is not callable`));
      const pairs = extra === null ? [] : extra;
      if (!Array.isArray(pairs) && !(pairs instanceof PyList) && !(pairs instanceof PyTuple))
        throw raise(typeError('extra_args needs to be a sequence'));
      const items = Array.isArray(pairs) ? pairs : toArray(pairs);
      if (items.some((item) => !((item instanceof PyTuple || item instanceof PyList) && item.items.length === 2))) {
        throw raise(typeError('extra_args elements are : (arg_name, value)'));
      }
      formats.set(str(name), { fn, description });
      return null;
    },
    [null, ''],
  );
  m.def('unregister_archive_format', ['name'], (name) => {
    formats.delete(str(name));
    return null;
  });
  m.def(
    'make_archive',
    ['base_name', 'format', 'root_dir', 'base_dir', 'verbose', 'dry_run', 'owner', 'group', 'logger'],
    (_name, format) => {
      if (!formats.has(str(format))) throw raise(valueError(`unknown archive format ${repr(format)}`));
      return refuseChange('shutil.make_archive');
    },
    [null, null, 0, 0, null, null, null],
  );
}

/** The names that patterns match: a function for copytree(). */
function ignorePatterns(m: ModuleBuilder, runtime: Runtime, patterns: Value): Value {
  return m.method('_ignore_patterns', ['path', 'names'], (_path, names) => {
    const ignored = new PySet();
    for (const pattern of toArray(patterns)) {
      for (const name of toArray(callMethod(runtime.importModule('fnmatch'), 'filter', [names, pattern]))) ignored.add(name);
    }
    return ignored;
  });
}

const BUFFER = 16 * 1024;

const EXPORTS = [
  ...['copyfileobj', 'copyfile', 'copymode', 'copystat', 'copy', 'copy2', 'copytree', 'move', 'rmtree', 'Error', 'SpecialFileError'],
  ...['ExecError', 'make_archive', 'get_archive_formats', 'register_archive_format', 'unregister_archive_format', 'ignore_patterns'],
];

export const shutilModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('shutil', 'Files, as far as they are not changed.');
  for (const name of ['Error', 'SpecialFileError', 'ExecError']) m.newClass(name, [EnvironmentError], {});
  m.def(
    'copyfileobj',
    ['fsrc', 'fdst', 'length'],
    (from, to, size) => {
      for (let piece = callMethod(from, 'read', [size]); truth(piece); piece = callMethod(from, 'read', [size]))
        callMethod(to, 'write', [piece]);
      return null;
    },
    [BUFFER],
  );
  defineTemporaryTrees(m, runtime);
  defineArchives(m);
  m.def('ignore_patterns', ['*patterns'], (patterns) => ignorePatterns(m, runtime, patterns));
  m.set('__all__', new PyList(EXPORTS));
  return m.module;
};
