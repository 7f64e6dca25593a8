/** os, as far as a configuration may reach: environment, paths, listings. What would change anything outside is refused. */
import { getAttr, getAttrOrUndefined } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { makeClassic, type PyClassic, PyClassicInstance } from '../objects/classic.ts';
import { PyDict } from '../objects/dict.ts';
import { environmentError, isRaised, OSError, type PyRaise, raise, typeError, valueError } from '../objects/exceptions.ts';
import { pathArgument } from '../objects/file-type.ts';
import { asInt } from '../objects/index-value.ts';
import { getItem, setItem } from '../objects/items.ts';
import { stepOver, toArray } from '../objects/iterate.ts';
import { PyModule } from '../objects/module.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { ignoreErrors } from '../objects/text/codecs/codec-error.ts';
import { decodeUtf8 } from '../objects/text/codecs/utf8.ts';
import { encodeAscii, strValue } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { typeOf } from '../objects/types.ts';
import { PyFloat, PyList, PyTuple, type PyType, PyUnicode, type Value } from '../objects/value.ts';
import { errorText } from './error-numbers.ts';
import { statPath, withPath } from './file-path.ts';
import { libraryGenerator } from './generator.ts';
import { ModuleBuilder } from './module-builder.ts';
import { defineTemporaryFiles } from './os/temporary.ts';
import { refuse, refuseChange } from './refusal.ts';
import { makeStructSequence, structSequenceType } from './struct-sequence.ts';

/** What the password database would say of a host's only user. */
export const USER_ID = 1000;

const CONSTANTS: Record<string, Value> = {
  name: 'posix',
  linesep: '\n',
  curdir: '.',
  pardir: '..',
  sep: '/',
  pathsep: ':',
  defpath: ':/bin:/usr/bin',
  altsep: null,
  extsep: '.',
  devnull: '/dev/null',
  F_OK: 0,
  R_OK: 4,
  W_OK: 2,
  X_OK: 1,
  O_RDONLY: 0,
  O_WRONLY: 1,
  O_RDWR: 2,
  O_CREAT: 64,
  O_EXCL: 128,
  O_TRUNC: 512,
  O_APPEND: 1024,
  SEEK_SET: 0,
  SEEK_CUR: 1,
  SEEK_END: 2,
  O_NONBLOCK: 2048,
  O_NDELAY: 2048,
  O_NOCTTY: 256,
  O_SYNC: 1052672,
  O_DSYNC: 4096,
  O_RSYNC: 1052672,
  O_ASYNC: 8192,
  O_DIRECT: 16384,
  O_DIRECTORY: 65536,
  O_NOFOLLOW: 131072,
  O_NOATIME: 262144,
  O_LARGEFILE: 0,
  P_WAIT: 0,
  P_NOWAIT: 1,
  P_NOWAITO: 1,
  WNOHANG: 1,
  WUNTRACED: 2,
  WCONTINUED: 8,
  NGROUPS_MAX: 65536,
  TMP_MAX: 238328,
  EX_OK: 0,
  EX_USAGE: 64,
  EX_DATAERR: 65,
  EX_NOINPUT: 66,
  EX_NOUSER: 67,
  EX_NOHOST: 68,
  EX_UNAVAILABLE: 69,
  EX_SOFTWARE: 70,
  EX_OSERR: 71,
  EX_OSFILE: 72,
  EX_CANTCREAT: 73,
  EX_IOERR: 74,
  EX_TEMPFAIL: 75,
  EX_PROTOCOL: 76,
  EX_NOPERM: 77,
  EX_CONFIG: 78,
};

const STARTS_PROCESSES = [
  ...[
    'system',
    'popen',
    'popen2',
    'popen3',
    'popen4',
    'fork',
    'forkpty',
    'execl',
    'execle',
    'execlp',
    'execlpe',
    'execv',
    'execve',
    'execvp',
  ],
  ...[
    'execvpe',
    'spawnl',
    'spawnle',
    'spawnlp',
    'spawnlpe',
    'spawnv',
    'spawnve',
    'spawnvp',
    'spawnvpe',
    'wait',
    'waitpid',
    'kill',
    'killpg',
    'wait3',
    'wait4',
  ],
];
const CHANGES_PROCESS = [
  ...['fchdir', 'chroot', 'umask', 'nice', 'setuid', 'setgid', 'setsid', 'abort', '_exit', 'setegid', 'seteuid', 'setgroups'],
  ...['setpgid', 'setpgrp', 'setregid', 'setresgid', 'setresuid', 'setreuid', 'initgroups', 'tcsetpgrp'],
];
const CHANGES_FILES = [
  ...['removedirs', 'renames', 'link', 'symlink', 'chown', 'lchown', 'mkfifo', 'mknod', 'tempnam', 'tmpfile', 'tmpnam', 'lchmod'],
];
const USES_DESCRIPTORS = [
  ...['dup', 'dup2', 'pipe', 'fstat', 'ftruncate', 'isatty', 'closerange', 'fchmod', 'fchown', 'fpathconf', 'fstatvfs', 'openpty'],
  ...['tcgetpgrp', 'ttyname'],
];
/** What the machine would say of itself, which no Host tells. */
const ASKS_MACHINE = ['confstr', 'pathconf', 'statvfs', 'sysconf'];

function environmentText(value: Value, place: number): void {
  const bytes = value instanceof PyUnicode ? encodeAscii(value.value) : strValue(value);
  if (bytes === undefined) {
    throw raise(typeError(`putenv() argument ${place} must be string, not ${value === null ? 'None' : typeOf(value).name}`));
  }
  if (bytes.includes('\0'))
    throw raise(typeError(`putenv() argument ${place} must be string without null bytes, not ${typeOf(value).fullName}`));
}

/** Puts the items of a mapping or of a sequence of pairs into os.environ. */
function updateEnviron(self: Value, mapping: Value): void {
  const keys = getAttrOrUndefined(mapping, 'keys');
  const step = stepOver(keys === undefined ? mapping : callValue(keys, [], null));
  for (let item = step(); item !== undefined; item = step()) {
    const [key, value] = keys === undefined ? toArray(item) : [item, getItem(mapping, item)];
    setItem(self, key, value);
  }
}

function environClass(m: ModuleBuilder, runtime: Runtime): PyClassic {
  const base = getAttr(runtime.importModule('UserDict'), 'IterableUserDict') as PyClassic;
  const method = m.method.bind(m);
  const data = (self: Value): Value => getAttr(self, 'data');
  const namespace = new PyDict();
  namespace.setStr('__module__', 'os');
  const members = [
    method('__init__', ['self', 'environ'], (self, environ) => {
      (self as PyClassicInstance).attrs.setStr('data', environ);
      return null;
    }),
    method('__setitem__', ['self', 'key', 'item'], (self, key, item) => {
      environmentText(key, 1);
      environmentText(item, 2);
      setItem(data(self), key, item);
      return null;
    }),
    method(
      'update',
      ['self', 'dict', '**kwargs'],
      (self, mapping, kwargs) => {
        if (truth(mapping)) updateEnviron(self, mapping);
        if ((kwargs as PyDict).size > 0) callValue(getAttr(self, 'update'), [kwargs], null);
        return null;
      },
      [null],
    ),
    method('__delitem__', ['self', 'key'], (self, key) => {
      environmentText(key, 1);
      setItem(data(self), key, undefined);
      return null;
    }),
    method('clear', ['self'], (self) => callMethod(data(self), 'clear', [])),
    method('pop', ['self', 'key', '*args'], (self, key, args) => callMethod(data(self), 'pop', [key, ...(args as PyTuple).items])),
    method('copy', ['self'], (self) => callMethod(data(self), 'copy', [])),
  ];
  for (const member of members) namespace.setStr(member.name, member);
  return makeClassic('_Environ', [base], namespace);
}

function makeEnviron(m: ModuleBuilder, runtime: Runtime): PyClassicInstance {
  const cls = environClass(m, runtime);
  m.set('_Environ', cls);
  const data = new PyDict();
  for (const [name, value] of runtime.host.environment) data.setStr(name, value);
  const environ = new PyClassicInstance(cls);
  environ.attrs.setStr('data', data);
  return environ;
}

let statResultType: PyType | null = null;
const STAT_FIELDS = ['st_mode', 'st_ino', 'st_dev', 'st_nlink', 'st_uid', 'st_gid', 'st_size', 'st_atime', 'st_mtime', 'st_ctime'];

function defineFiles(m: ModuleBuilder, runtime: Runtime): void {
  const { host } = runtime;
  for (const name of ['stat', 'lstat']) {
    m.parsed(name, 1, 1, (path) => {
      statResultType ??= structSequenceType('posix', 'stat_result', STAT_FIELDS);
      const { mode, size } = statPath(runtime, path, name);
      return makeStructSequence(statResultType, [mode, 0, 0, 1, USER_ID, USER_ID, size, 0, 0, 0]);
    });
  }
  m.parsed('listdir', 1, 1, (path) => {
    const names = withPath(path, () => host.listDirectory(pathArgument(path, 'listdir')));
    return new PyList(path instanceof PyUnicode ? names.map((name) => new PyUnicode(decodeUtf8(name, ignoreErrors))) : names);
  });
  m.parsed('access', 2, 2, (path) => host.fileKind(pathArgument(path, 'access')) !== null);
  m.parsed('readlink', 1, 1, (path) => {
    const bytes = pathArgument(path, 'readlink');
    if (host.fileKind(bytes) === null) throw raise(environmentError(OSError, 2, 'No such file or directory', path));
    const real = host.realPath(bytes);
    if (real === bytes) throw raise(environmentError(OSError, 22, 'Invalid argument', path));
    return real;
  });
  m.def('walk', ['top', 'topdown', 'onerror', 'followlinks'], (...args) => libraryGenerator('walk', walk(runtime, m, args)), [
    true,
    null,
    false,
  ]);
}

/** Names in a directory, or undefined where it cannot be read and `onerror` did not raise. */
function listForWalk(m: ModuleBuilder, top: Value, onerror: Value): Value[] | undefined {
  try {
    return toArray(callValue(m.get('listdir'), [top], null));
  } catch (error) {
    if (!isRaised(error, OSError)) throw error;
    if (onerror !== null) callValue(onerror, [(error as PyRaise).value], null);
    return undefined;
  }
}

function* walk(runtime: Runtime, m: ModuleBuilder, args: Value[]): Generator<Value, void, undefined> {
  const [top, topdown, onerror, followlinks] = args;
  const call = (name: string, ...values: Value[]): Value => callValue(getAttr(m.get('path'), name), values, null);
  const names = listForWalk(m, top, onerror);
  if (names === undefined) return;
  const dirs = new PyList([]);
  const files = new PyList([]);
  for (const name of names) (truth(call('isdir', call('join', top, name))) ? dirs : files).items.push(name);
  const triple = new PyTuple([top, dirs, files]);
  if (truth(topdown)) yield triple;
  for (const name of dirs.items) {
    const path = call('join', top, name);
    if (truth(followlinks) || !truth(call('islink', path))) yield* walk(runtime, m, [path, topdown, onerror, followlinks]);
  }
  if (!truth(topdown)) yield triple;
}

function defineProcess(m: ModuleBuilder, runtime: Runtime): void {
  const { host } = runtime;
  m.native('getcwd', 0, 0, () => host.workingDirectory);
  m.native('getcwdu', 0, 0, () => new PyUnicode(decodeUtf8(host.workingDirectory, ignoreErrors)));
  m.native('getpid', 0, 0, () => 1);
  m.native('getppid', 0, 0, () => 0);
  for (const name of ['getuid', 'geteuid', 'getgid', 'getegid']) m.native(name, 0, 0, () => USER_ID);
  m.native('getlogin', 0, 0, () => {
    if (host.userName === null) throw raise(environmentError(OSError, 6, errorText(6)));
    return host.userName;
  });
  m.native('uname', 0, 0, () => new PyTuple(['Linux', host.hostName, '', '', 'x86_64']));
  for (const name of ['getpgrp', 'getpgid', 'getsid']) m.native(name, name === 'getpgrp' ? 0 : 1, 1, () => 1);
  for (const name of ['getresuid', 'getresgid']) m.native(name, 0, 0, () => new PyTuple([USER_ID, USER_ID, USER_ID]));
  m.native('getgroups', 0, 0, () => new PyList([USER_ID]));
  const started = host.now();
  const none = (): PyFloat => new PyFloat(0);
  m.native('times', 0, 0, () => new PyTuple([none(), none(), none(), none(), new PyFloat(host.now() - started)]));
  m.native('getloadavg', 0, 0, () => new PyTuple([none(), none(), none()]));
  m.native('ctermid', 0, 0, () => '/dev/tty');
  m.native('stat_float_times', 0, 1, (value) => (value === undefined ? true : null));
  m.parsed('strerror', 1, 1, (code) => errorText(asInt(code)));
  m.parsed('urandom', 1, 1, (count) => {
    let bytes = '';
    if (asInt(count) < 0) throw raise(valueError('negative argument not allowed'));
    for (const byte of host.randomBytes(asInt(count))) bytes += String.fromCharCode(byte);
    return bytes;
  });
  m.parsed('putenv', 2, 2, (key, value) => {
    environmentText(key, 1);
    environmentText(value, 2);
    return null;
  });
  m.parsed('unsetenv', 1, 1, (key) => {
    environmentText(key, 1);
    return null;
  });
}

function defineRefusals(m: ModuleBuilder): void {
  for (const name of STARTS_PROCESSES) m.nativeVariadic(name, () => refuse(`os.${name}`, 'start or signal processes'));
  for (const name of CHANGES_PROCESS) m.nativeVariadic(name, () => refuse(`os.${name}`, 'change the process that it runs in'));
  for (const name of CHANGES_FILES) m.nativeVariadic(name, (args) => refuseChange(`os.${name}`, args[0]));
  for (const name of ASKS_MACHINE) m.nativeVariadic(name, () => refuse(`os.${name}`, 'ask the machine for its limits'));
  for (const name of USES_DESCRIPTORS) m.nativeVariadic(name, () => refuse(`os.${name}`, 'use file descriptors'));
}

/** What the status of a process tells, and the parts of device numbers. */
function defineNumbers(m: ModuleBuilder): void {
  const tests: Record<string, (status: number) => Value> = {
    WEXITSTATUS: (status) => (status >> 8) & 255,
    WIFEXITED: (status) => (status & 127) === 0,
    WIFSIGNALED: (status) => (status & 127) !== 0 && (status & 127) !== 127,
    WTERMSIG: (status) => status & 127,
    WCOREDUMP: (status) => (status & 128) !== 0,
    WIFSTOPPED: (status) => (status & 255) === 127,
    WSTOPSIG: (status) => (status >> 8) & 255,
    WIFCONTINUED: (status) => status === 0xffff,
  };
  for (const name of Object.keys(tests)) m.parsed(name, 1, 1, (status) => tests[name](asInt(status)));
  m.parsed('major', 1, 1, (device) => (asInt(device) >> 8) & 0xfff);
  m.parsed('minor', 1, 1, (device) => asInt(device) & 0xff);
  m.parsed('makedev', 2, 2, (major, minor) => (asInt(major) << 8) | asInt(minor));
}

/** What `from os import *` gives: everything but the modules that os itself imports. */
function publicNames(m: ModuleBuilder): Value[] {
  return m.globals.entries().flatMap(([name, value]) => {
    const isPublic =
      typeof name === 'string' && (!name.startsWith('_') || name === '_exit') && (name === 'path' || !(value instanceof PyModule));
    return isPublic ? [name] : [];
  });
}

/** Modules that os itself imports. */
const IMPORTED = ['errno', 'sys', 'UserDict'];

export const osModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('os', 'OS routines for a configuration.');
  m.lazily([...IMPORTED, '__all__'], () => {
    for (const name of IMPORTED) m.set(name, runtime.importModule(name));
    m.set('__all__', new PyList(publicNames(m)));
  });
  m.setAll(CONSTANTS);
  m.set('error', OSError);
  m.set('path', runtime.importModule('posixpath'));
  const environ = makeEnviron(m, runtime);
  m.set('environ', environ);
  m.def('getenv', ['key', 'default'], (key, other) => callMethod(m.get('environ'), 'get', [key, other]), [null]);
  defineFiles(m, runtime);
  defineProcess(m, runtime);
  defineNumbers(m);
  defineRefusals(m);
  defineTemporaryFiles(m, runtime);
  statResultType ??= structSequenceType('posix', 'stat_result', STAT_FIELDS);
  m.set('stat_result', statResultType);
  return m.module;
};
