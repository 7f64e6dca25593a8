/** posixpath, which is os.path. */
import { getAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { compareThreeWay, equals } from '../objects/compare.ts';
import { raise, typeError, valueError } from '../objects/exceptions.ts';
import { pathArgument } from '../objects/file-type.ts';
import type { Host } from '../objects/host.ts';
import { contains, getItem } from '../objects/items.ts';
import { toArray } from '../objects/iterate.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { decodeUtf8, encodeUtf8 } from '../objects/text/codecs/utf8.ts';
import { strValue, unicode } from '../objects/text.ts';
import { raiseCodecError } from '../objects/text-errors.ts';
import { truth } from '../objects/truth.ts';
import { PyList, PyTuple, PyUnicode, type Value } from '../objects/value.ts';
import { statPath } from './file-path.ts';
import { ModuleBuilder } from './module-builder.ts';
import { refuse } from './refusal.ts';
import { joinTexts, makeText, type Text, textOrUndefined, textWith } from './text-argument.ts';

const ALL = [
  ...['normcase', 'isabs', 'join', 'splitdrive', 'split', 'splitext', 'basename', 'dirname', 'commonprefix', 'getsize', 'getmtime'],
  ...['getatime', 'getctime', 'islink', 'exists', 'lexists', 'isdir', 'isfile', 'ismount', 'walk', 'expanduser', 'expandvars', 'normpath'],
  ...['abspath', 'samefile', 'sameopenfile', 'samestat', 'curdir', 'pardir', 'sep', 'pathsep', 'defpath', 'altsep', 'extsep', 'devnull'],
  ...['realpath', 'supports_unicode_filenames', 'relpath'],
];

const SLASH: Text = { text: '/', isUnicode: false };

/** The path's text up to its last component, without slashes at its end unless there is nothing else. */
function headOf(path: string): string {
  const head = path.slice(0, path.lastIndexOf('/') + 1);
  const trimmed = head.replace(/\/+$/, '');
  return trimmed === '' ? head : trimmed;
}

function joinPaths(first: Value, rest: readonly Value[]): Value {
  if (rest.length === 0) return first;
  let path = textOrUndefined(first);
  for (const value of rest) {
    const part = textWith(value, 'startswith');
    if (part.text.startsWith('/')) {
      path = part;
      continue;
    }
    path ??= textWith(first, 'endswith');
    path = joinTexts(path, path.text === '' || path.text.endsWith('/') ? part : joinTexts(SLASH, part));
  }
  return makeText((path as Text).text, (path as Text).isUnicode);
}

/** A path without empty, `.` and avoidable `..` components. Two slashes in front stay two. */
export function normalizePath(path: string): string {
  if (path === '') return '.';
  const lead = !path.startsWith('/') ? '' : path.startsWith('//') && !path.startsWith('///') ? '//' : '/';
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    const last = parts[parts.length - 1];
    if (part !== '..' || (lead === '' && parts.length === 0) || last === '..') parts.push(part);
    else if (parts.length > 0) parts.pop();
  }
  return lead + parts.join('/') || '.';
}

/** Where a path's extension begins: the last dot that is not among the leading dots of the last component. */
export function extensionStart(path: string): number {
  const dot = path.lastIndexOf('.');
  const begin = path.lastIndexOf('/') + 1;
  for (let i = begin; i < dot; i++) if (path[i] !== '.') return dot;
  return path.length;
}

function absolutePath(runtime: Runtime, value: Value): Text {
  const path = textWith(value, 'startswith');
  if (path.text.startsWith('/')) return { text: normalizePath(path.text), isUnicode: path.isUnicode };
  const { workingDirectory } = runtime.host;
  const cwd = makeText(path.isUnicode ? decodeUtf8(workingDirectory, raiseCodecError) : workingDirectory, path.isUnicode);
  const joined = textWith(joinPaths(cwd, [value]), 'startswith');
  return { text: normalizePath(joined.text), isUnicode: joined.isUnicode };
}

function commonPrefix(list: Value): Value {
  if (!truth(list)) return '';
  const items = toArray(list);
  let least = items[0];
  let greatest = items[0];
  for (const item of items) {
    if (compareThreeWay(item, least) < 0) least = item;
    if (compareThreeWay(item, greatest) > 0) greatest = item;
  }
  const text = textOrUndefined(least);
  const other = textOrUndefined(greatest);
  if (text !== undefined && other !== undefined) {
    let n = 0;
    while (n < text.text.length && text.text[n] === other.text[n]) n++;
    return makeText(text.text.slice(0, n), text.isUnicode);
  }
  return commonItems(least, greatest);
}

function commonItems(least: Value, greatest: Value): Value {
  const items = toArray(least);
  for (let i = 0; i < items.length; i++) {
    if (!equals(items[i], getItem(greatest, i))) return new PyList(items.slice(0, i));
  }
  return least;
}

function relativePath(runtime: Runtime, value: Value, start: Value): Value {
  if (!truth(value)) throw raise(valueError('no path specified'));
  const from = absolutePath(runtime, start);
  const to = absolutePath(runtime, value);
  const parts = (text: Text): string[] => text.text.split('/').filter((part) => part !== '');
  const startParts = parts(from);
  const pathParts = parts(to);
  let common = 0;
  while (common < startParts.length && common < pathParts.length && startParts[common] === pathParts[common]) common++;
  // commonprefix() orders the lists, which raises where bytes of one are no text of the other.
  if (common < startParts.length && common < pathParts.length) {
    joinTexts({ ...from, text: startParts[common] }, { ...to, text: pathParts[common] });
  }
  const result = [...startParts.slice(common).map(() => '..'), ...pathParts.slice(common)];
  if (result.length === 0) return '.';
  return makeText(result.join('/'), to.isUnicode && pathParts.length > common);
}

/** os.environ as the program has it now. */
function environ(runtime: Runtime): Value {
  return getAttr(runtime.importModule('os'), 'environ');
}

function expandUser(runtime: Runtime, value: Value): Value {
  const path = textWith(value, 'startswith');
  if (!path.text.startsWith('~')) return value;
  const slash = path.text.indexOf('/', 1);
  const end = slash < 0 ? path.text.length : slash;
  const home = homeOf(runtime, path.text.slice(1, end));
  if (home === undefined) return value;
  const base = textWith(home, 'rstrip');
  const expanded = joinTexts({ text: base.text.replace(/\/+$/, ''), isUnicode: base.isUnicode }, { ...path, text: path.text.slice(end) });
  return expanded.text === '' ? '/' : makeText(expanded.text, expanded.isUnicode);
}

/** A user's home directory, the own one for ''; undefined where it is not known. */
function homeOf(runtime: Runtime, user: string): Value | undefined {
  const environment = environ(runtime);
  if (user === '') return contains(environment, 'HOME') ? getItem(environment, 'HOME') : runtime.host.homeDirectory;
  return user === runtime.host.userName ? runtime.host.homeDirectory : undefined;
}

function expandVariables(runtime: Runtime, value: Value): Value {
  const path = textOrUndefined(value);
  if (path === undefined) {
    if (!contains(value, '$')) return value;
    throw raise(typeError('expected string or buffer'));
  }
  if (!path.text.includes('$')) return value;
  const environment = environ(runtime);
  const variable = path.isUnicode ? /\$([\p{L}\p{N}_]+|\{[^}]*\})/gu : /\$([A-Za-z0-9_]+|\{[^}]*\})/g;
  let result: Text = { text: '', isUnicode: path.isUnicode };
  let last = 0;
  for (let m = variable.exec(path.text); m !== null; m = variable.exec(path.text)) {
    const plain = m[1].startsWith('{') && m[1].endsWith('}') ? m[1].slice(1, -1) : m[1];
    const name = path.isUnicode ? encodeUtf8(plain) : plain;
    if (!contains(environment, name)) continue;
    result = joinTexts(result, { ...path, text: path.text.slice(last, m.index) });
    result = joinTexts(result, variableText(getItem(environment, name), path.isUnicode));
    last = m.index + m[0].length;
  }
  result = joinTexts(result, { ...path, text: path.text.slice(last) });
  return makeText(result.text, result.isUnicode);
}

function variableText(value: Value, isUnicode: boolean): Text {
  const bytes = strValue(value);
  if (isUnicode && bytes !== undefined) return { text: decodeUtf8(bytes, raiseCodecError), isUnicode };
  return textOrUndefined(value) ?? { text: unicode(value), isUnicode: true };
}

/** The path with links resolved as far as it exists. */
function realPath(host: Host, path: string): string {
  const full = path.startsWith('/') ? path : `${host.workingDirectory}/${path}`;
  let rest = '';
  let existing = full.replace(/(.)\/+$/, '$1');
  while (existing !== '/' && existing !== '' && host.fileKind(existing) === null) {
    rest = `/${existing.slice(existing.lastIndexOf('/') + 1)}${rest}`;
    existing = headOf(existing);
  }
  const base = host.realPath(existing === '' ? '/' : existing);
  return normalizePath(`${base === '/' ? '' : base}${rest}` || '/');
}

function definePure(m: ModuleBuilder): void {
  m.def('normcase', ['s'], (s) => s);
  m.def('isabs', ['s'], (s) => textWith(s, 'startswith').text.startsWith('/'));
  m.def('join', ['a', '*p'], (a, p) => joinPaths(a, (p as PyTuple).items));
  m.def('split', ['p'], (p) => {
    const { text, isUnicode } = textWith(p, 'rfind');
    const tail = text.slice(text.lastIndexOf('/') + 1);
    return new PyTuple([makeText(headOf(text), isUnicode), makeText(tail, isUnicode)]);
  });
  m.def('splitext', ['p'], (p) => {
    const { text, isUnicode } = textWith(p, 'rfind');
    const at = extensionStart(text);
    if (at === text.length) return new PyTuple([p, '']);
    return new PyTuple([makeText(text.slice(0, at), isUnicode), makeText(text.slice(at), isUnicode)]);
  });
  m.def('splitdrive', ['p'], (p) => new PyTuple(['', p]));
  m.def('basename', ['p'], (p) => {
    const { text, isUnicode } = textWith(p, 'rfind');
    return makeText(text.slice(text.lastIndexOf('/') + 1), isUnicode);
  });
  m.def('dirname', ['p'], (p) => {
    const { text, isUnicode } = textWith(p, 'rfind');
    return makeText(headOf(text), isUnicode);
  });
  m.def('commonprefix', ['m'], commonPrefix);
  m.def('normpath', ['path'], (path) => {
    const { text, isUnicode } = textWith(path, 'startswith');
    return makeText(normalizePath(text), isUnicode);
  });
}

function defineLookups(m: ModuleBuilder, runtime: Runtime): void {
  const { host } = runtime;
  const kind = (path: Value): ReturnType<typeof host.fileKind> => host.fileKind(pathArgument(path, 'stat'));
  m.def('exists', ['path'], (path) => kind(path) !== null);
  m.def('lexists', ['path'], (path) => host.fileKind(pathArgument(path, 'lstat')) !== null);
  m.def('isfile', ['path'], (path) => kind(path) === 'file');
  m.def('isdir', ['s'], (path) => kind(path) === 'directory');
  m.def('islink', ['path'], (path) => {
    const bytes = pathArgument(path, 'lstat');
    if (host.fileKind(bytes) === null || /(^|\/)\.{0,2}$/.test(bytes)) return false;
    const parent = host.realPath(headOf(bytes) || '.');
    return host.realPath(bytes) !== normalizePath(`${parent}/${bytes.slice(bytes.lastIndexOf('/') + 1)}`);
  });
  m.def('ismount', ['path'], (path) => {
    pathArgument(path, 'lstat');
    return /^\/+$/.test(absolutePath(runtime, path).text);
  });
  m.def(
    'samestat',
    ['s1', 's2'],
    (a, b) => equals(getAttr(a, 'st_ino'), getAttr(b, 'st_ino')) && equals(getAttr(a, 'st_dev'), getAttr(b, 'st_dev')),
  );
  m.def('sameopenfile', ['fp1', 'fp2'], () => refuse('os.path.sameopenfile', 'use file descriptors'));
  m.def('getsize', ['filename'], (path) => statPath(runtime, path, 'stat').size);
  for (const name of ['getmtime', 'getatime', 'getctime']) {
    m.def(name, ['filename'], (path) => {
      statPath(runtime, path, 'stat');
      return refuse(`os.path.${name}`, 'see the times of files');
    });
  }
  m.def('samefile', ['f1', 'f2'], (a, b) => {
    for (const path of [a, b]) statPath(runtime, path, 'stat');
    return host.realPath(pathArgument(a, 'stat')) === host.realPath(pathArgument(b, 'stat'));
  });
  m.def('realpath', ['filename'], (value) => {
    const { text, isUnicode } = textWith(value, 'startswith');
    if (text === '') return realPath(host, text);
    const bytes = realPath(host, pathArgument(isUnicode ? encodeUtf8(text) : text, 'lstat'));
    return isUnicode ? new PyUnicode(decodeUtf8(bytes, raiseCodecError)) : bytes;
  });
}

export const posixpathModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('posixpath', 'Common operations on Posix pathnames.');
  m.setAll({
    curdir: '.',
    pardir: '..',
    extsep: '.',
    sep: '/',
    pathsep: ':',
    defpath: ':/bin:/usr/bin',
    altsep: null,
    devnull: '/dev/null',
    supports_unicode_filenames: false,
    __all__: new PyList(ALL),
  });
  definePure(m);
  defineLookups(m, runtime);
  m.def('expanduser', ['path'], (path) => expandUser(runtime, path));
  m.def('expandvars', ['path'], (path) => expandVariables(runtime, path));
  m.def('abspath', ['path'], (path) => {
    const { text, isUnicode } = absolutePath(runtime, path);
    return makeText(text, isUnicode);
  });
  m.def('relpath', ['path', 'start'], (path, start) => relativePath(runtime, path, start), ['.']);
  m.def('walk', ['top', 'func', 'arg'], (top, func, arg) => {
    walkTree(runtime, top, func, arg);
    return null;
  });
  return m.module;
};

function walkTree(runtime: Runtime, top: Value, func: Value, arg: Value): void {
  const { host } = runtime;
  const bytes = pathArgument(top, 'listdir');
  if (host.fileKind(bytes) !== 'directory') return;
  const names = new PyList(host.listDirectory(bytes));
  callValue(func, [arg, top, names], null);
  for (const name of names.items) {
    const path = joinPaths(top, [name]);
    if (host.fileKind(pathArgument(path, 'lstat')) === 'directory') walkTree(runtime, path, func, arg);
  }
}

const GENERIC = ['commonprefix', 'exists', 'getatime', 'getctime', 'getmtime', 'getsize', 'isdir', 'isfile'];

/** genericpath: the functions of posixpath that are the same on every system. */
export const genericpathModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('genericpath', 'Functions on paths that every system has.');
  for (const name of GENERIC) m.set(name, getAttr(runtime.importModule('posixpath'), name));
  m.set('__all__', new PyList(GENERIC));
  return m.module;
};
