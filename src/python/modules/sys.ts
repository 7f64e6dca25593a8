/** sys. What belongs to the code that is running (exc_info, _getframe) is put in by the evaluator. Its hooks are in sys/. */
import { callValue } from '../objects/call.ts';
import { PyDict } from '../objects/dict.ts';
import {
  makeException,
  NotImplementedError,
  overflowError,
  PyException,
  PyRaise,
  raise,
  SystemExit,
  typeError,
  valueError,
} from '../objects/exceptions.ts';
import { standardStream } from '../objects/file-type.ts';
import { asInt } from '../objects/index-value.ts';
import { toArray } from '../objects/iterate.ts';
import { recursion } from '../objects/recursion.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { collectorSize } from '../objects/size-of.ts';
import { callSpecial } from '../objects/special-methods.ts';
import { typeOf } from '../objects/types.ts';
import { PyFloat, PyList, PyTuple, type PyType, type Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';
import { makeStructSequence, structSequenceType } from './struct-sequence.ts';
import { display, makeSysModule, writeToStream } from './sys/hooks.ts';
import { uncaughtText } from './traceback/uncaught.ts';

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
const BUILTIN_MODULES = [
  ...['__builtin__', '__main__', '_ast', '_codecs', '_sre', '_symtable', '_warnings', '_weakref', 'errno', 'exceptions', 'gc', 'imp'],
  ...['marshal', 'posix', 'pwd', 'signal', 'sys', 'thread', 'xxsubtype', 'zipimport'],
];
const FLOAT_INFO = ['max', 'max_exp', 'max_10_exp', 'min', 'min_exp', 'min_10_exp', 'dig', 'mant_dig', 'epsilon', 'radix', 'rounds'];

let sysTypes: SysTypes | null = null;

function makeTypes(): SysTypes {
  const types = {
    versionInfo: structSequenceType('sys', 'version_info', ['major', 'minor', 'micro', 'releaselevel', 'serial']),
    flags: structSequenceType('sys', 'flags', FLAGS),
    floatInfo: structSequenceType('sys', 'float_info', FLOAT_INFO),
    longInfo: structSequenceType('sys', 'long_info', ['bits_per_digit', 'sizeof_digit']),
  };
  // There is one of each, and a program makes no more.
  for (const single of [types.versionInfo, types.flags]) single.slots.new = null;
  return types;
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
    dont_write_bytecode: false,
    argv: new PyList(['aurora']),
    meta_path: new PyList([]),
    path_hooks: new PyList([]),
    path_importer_cache: new PyDict(),
    warnoptions: new PyList([]),
    builtin_module_names: new PyTuple(BUILTIN_MODULES),
    _git: new PyTuple(['CPython', '', '']),
    __package__: null,
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

function exit(args: Value[]): never {
  if (args.length > 1) throw raise(typeError(`exit expected at most 1 arguments, got ${args.length}`));
  const [status = null] = args;
  const parts = status === null ? [] : status instanceof PyTuple ? status.items : [status];
  const value = new PyException(SystemExit, new PyTuple(parts));
  value.fields = new Map<string, Value>([['code', parts.length === 0 ? null : parts.length === 1 ? parts[0] : new PyTuple(parts)]]);
  throw new PyRaise(SystemExit, value);
}

/** C's int is what holds it. Raises ValueError and OverflowError. */
function setRecursionLimit(limit: Value): null {
  const n = asInt(limit);
  if (Math.abs(n) > 0x7fffffff) throw raise(overflowError(`signed integer is ${n > 0 ? 'greater than maximum' : 'less than minimum'}`));
  if (n <= 0) throw raise(valueError('recursion limit must be positive'));
  recursion.limit = n;
  return null;
}

/** sys.getsizeof(object[, default]). Raises TypeError where there is no size and no default. */
function getSize(value: Value, fallback: Value | undefined): Value {
  const size = callSpecial(value, '__sizeof__', []);
  if (size === undefined) {
    if (fallback !== undefined) return fallback;
    throw raise(typeError(`Type ${typeOf(value).fullName} doesn't define __sizeof__`));
  }
  return asInt(size) + collectorSize(value);
}

/** A hook that would be called at every step cannot be set: nothing here calls it. None takes it away, which is no change. */
function noTracing(name: string): (hook: Value) => null {
  return (hook) => {
    if (hook !== null) throw raise(makeException(NotImplementedError, `sys.${name}(): a configuration's steps cannot be followed here`));
    return null;
  };
}

function defineFunctions(m: ModuleBuilder): void {
  m.nativeVariadic('exit', (args, kw) => {
    if (kw !== null && kw.names.length > 0) throw raise(typeError('exit() takes no keyword arguments'));
    return exit(args);
  });
  m.native('getrecursionlimit', 0, 0, () => recursion.limit);
  m.parsed('setrecursionlimit', 1, 1, setRecursionLimit);
  m.native('getdefaultencoding', 0, 0, () => 'ascii');
  m.native('getfilesystemencoding', 0, 0, () => 'UTF-8');
  m.native('getcheckinterval', 0, 0, () => 100);
  m.parsed('setcheckinterval', 1, 1, (n) => {
    asInt(n);
    return null;
  });
  m.native('getrefcount', 1, 1, () => 2);
  m.nativeKeywords('getsizeof', ['object', 'default'], 1, getSize);
  m.parsed('call_tracing', 2, 2, (callee, args) => callValue(callee, [...toArray(args)], null));
  for (const name of ['settrace', 'setprofile']) m.native(name, 1, 1, noTracing(name));
  for (const name of ['gettrace', 'getprofile', 'callstats', '_clear_type_cache']) m.native(name, 0, 0, () => null);
}

/** The hooks, each also under a name of its own for who has replaced it. */
function defineHooks(m: ModuleBuilder, runtime: Runtime): void {
  m.native('displayhook', 1, 1, (value) => display(runtime, m.module, value));
  m.parsed('excepthook', 3, 3, (type, value, traceback) => {
    writeToStream(m.module, 'stderr', uncaughtText(runtime, type, value, traceback));
    return null;
  });
  for (const name of ['displayhook', 'excepthook']) m.set(`__${name}__`, m.get(name));
}

export const sysModule: ModuleFactory = (runtime) => {
  sysTypes ??= makeTypes();
  const m = new ModuleBuilder('sys', null, makeSysModule('The interpreter, as far as a configuration sees it.'));
  defineConstants(m, sysTypes);
  defineFunctions(m);
  defineHooks(m, runtime);
  const stdout = standardStream('<stdout>', 1, (bytes) => runtime.write(bytes));
  const stderr = standardStream('<stderr>', 2, (bytes) => runtime.host.writeError(bytes));
  const stdin = standardStream('<stdin>', 0, null);
  m.setAll({ stdin, stdout, stderr, __stdin__: stdin, __stdout__: stdout, __stderr__: stderr });
  m.setAll({ modules: runtime.modules, path: runtime.searchPath });
  return m.module;
};
