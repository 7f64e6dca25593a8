/** sys. What belongs to the code that is running (exc_info, _getframe) is put in by the evaluator. */
import { PyDict } from '../objects/dict.ts';
import { PyException, PyRaise, raise, SystemExit, valueError } from '../objects/exceptions.ts';
import { standardStream } from '../objects/file-type.ts';
import { asInt } from '../objects/index-value.ts';
import { recursion } from '../objects/recursion.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { PyFloat, PyList, PyTuple, type PyType, type Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';
import { makeStructSequence, structSequenceType } from './struct-sequence.ts';

const MAXINT = (1n << 63n) - 1n;

interface SysTypes {
  versionInfo: PyType;
  flags: PyType;
  floatInfo: PyType;
  longInfo: PyType;
}

const FLAGS = [
  ...['debug', 'py3k_warning', 'division_warning', 'division_new', 'inspect', 'interactive', 'optimize', 'dont_write_bytecode'],
  ...['no_user_site', 'no_site', 'ignore_environment', 'tabcheck', 'verbose', 'unicode', 'bytes_warning', 'hash_randomization'],
];
const FLOAT_INFO = ['max', 'max_exp', 'max_10_exp', 'min', 'min_exp', 'min_10_exp', 'dig', 'mant_dig', 'epsilon', 'radix', 'rounds'];

let sysTypes: SysTypes | null = null;

function makeTypes(): SysTypes {
  return {
    versionInfo: structSequenceType('sys', 'version_info', ['major', 'minor', 'micro', 'releaselevel', 'serial']),
    flags: structSequenceType('sys', 'flags', FLAGS),
    floatInfo: structSequenceType('sys', 'float_info', FLOAT_INFO),
    longInfo: structSequenceType('sys', 'long_info', ['bits_per_digit', 'sizeof_digit']),
  };
}

function defineConstants(m: ModuleBuilder, types: SysTypes): void {
  m.setAll({
    version: '2.7.18 (default, Apr 20 2020, 00:00:00) \n[GCC]',
    version_info: makeStructSequence(types.versionInfo, [2, 7, 18, 'final', 0]),
    hexversion: 0x020712f0,
    api_version: 1013,
    subversion: new PyTuple(['CPython', '', '']),
    copyright: 'Copyright (c) 2001-2020 Python Software Foundation.\nAll Rights Reserved.',
    platform: 'linux2',
    maxint: MAXINT,
    maxsize: MAXINT,
    maxunicode: 0x10ffff,
    byteorder: 'little',
    executable: '',
    prefix: '/usr',
    exec_prefix: '/usr',
    float_repr_style: 'short',
    py3kwarning: false,
    dont_write_bytecode: true,
    argv: new PyList(['aurora']),
    meta_path: new PyList([]),
    path_hooks: new PyList([]),
    path_importer_cache: new PyDict(),
    warnoptions: new PyList([]),
    builtin_module_names: new PyTuple(['__builtin__', '__main__', 'sys']),
    flags: makeStructSequence(
      types.flags,
      FLAGS.map(() => 0),
    ),
    long_info: makeStructSequence(types.longInfo, [30, 4]),
    float_info: makeStructSequence(types.floatInfo, [
      new PyFloat(Number.MAX_VALUE),
      1024,
      308,
      new PyFloat(2 ** -1022),
      -1021,
      -307,
      15,
      53,
      new PyFloat(Number.EPSILON),
      2,
      1,
    ]),
  });
}

function exit(status: Value): never {
  const given = status === undefined ? null : status;
  const args = given === null ? [] : given instanceof PyTuple ? given.items : [given];
  const value = new PyException(SystemExit, new PyTuple(args));
  value.fields = new Map<string, Value>([['code', args.length === 0 ? null : args.length === 1 ? args[0] : new PyTuple(args)]]);
  throw new PyRaise(SystemExit, value);
}

function defineFunctions(m: ModuleBuilder): void {
  m.parsed('exit', 0, 1, exit);
  m.native('getrecursionlimit', 0, 0, () => recursion.limit);
  m.parsed('setrecursionlimit', 1, 1, (limit) => {
    const n = asInt(limit);
    if (n <= 0) throw raise(valueError('recursion limit must be positive'));
    recursion.limit = n;
    return null;
  });
  m.native('getdefaultencoding', 0, 0, () => 'ascii');
  m.native('getfilesystemencoding', 0, 0, () => 'UTF-8');
  m.native('getcheckinterval', 0, 0, () => 100);
  m.parsed('setcheckinterval', 1, 1, (n) => {
    asInt(n);
    return null;
  });
  m.native('getrefcount', 1, 1, () => 2);
  for (const name of ['settrace', 'setprofile']) m.native(name, 1, 1, () => null);
  for (const name of ['gettrace', 'getprofile']) m.native(name, 0, 0, () => null);
}

export const sysModule: ModuleFactory = (runtime) => {
  sysTypes ??= makeTypes();
  const m = new ModuleBuilder('sys', 'The interpreter, as far as a configuration sees it.');
  defineConstants(m, sysTypes);
  defineFunctions(m);
  const stdout = standardStream('<stdout>', 1, (bytes) => runtime.write(bytes));
  const stderr = standardStream('<stderr>', 2, (bytes) => runtime.host.writeError(bytes));
  const stdin = standardStream('<stdin>', 0, null);
  m.setAll({ stdin, stdout, stderr, __stdin__: stdin, __stdout__: stdout, __stderr__: stderr });
  m.setAll({ modules: runtime.modules, path: runtime.searchPath });
  return m.module;
};
