/** urlparse. */
import { getAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { richCompare } from '../objects/compare.ts';
import { PyDict } from '../objects/dict.ts';
import { raise, valueError } from '../objects/exceptions.ts';
import { PyProperty } from '../objects/function.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { repr } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { PyList, PyTuple, type PyType, type Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';
import { joinTexts, makeText, type Text, textWith } from './text-argument.ts';
import { unpackValues } from './unpack.ts';
import { unquotePlus, unquoteText } from './urllib.ts';

/** Schemes by what their URLs have. A program may add to the lists. */
const SCHEMES: Record<string, readonly string[]> = {
  uses_relative: [
    'ftp',
    'http',
    'gopher',
    'nntp',
    'imap',
    'wais',
    'file',
    'https',
    'shttp',
    'mms',
    'prospero',
    'rtsp',
    'rtspu',
    '',
    'sftp',
    'svn',
    'svn+ssh',
  ],
  uses_netloc: [
    'ftp',
    'http',
    'gopher',
    'nntp',
    'telnet',
    'imap',
    'wais',
    'file',
    'mms',
    'https',
    'shttp',
    'snews',
    'prospero',
    'rtsp',
    'rtspu',
    'rsync',
    '',
    'svn',
    'svn+ssh',
    'sftp',
    'nfs',
    'git',
    'git+ssh',
  ],
  non_hierarchical: ['gopher', 'hdl', 'mailto', 'news', 'telnet', 'wais', 'imap', 'snews', 'sip', 'sips'],
  uses_params: ['ftp', 'hdl', 'prospero', 'http', 'imap', 'https', 'shttp', 'rtsp', 'rtspu', 'sip', 'sips', 'mms', '', 'sftp', 'tel'],
  uses_query: ['http', 'wais', 'imap', 'https', 'shttp', 'mms', 'gopher', 'rtsp', 'rtspu', 'sip', 'sips', ''],
  uses_fragment: ['ftp', 'hdl', 'http', 'gopher', 'news', 'nntp', 'wais', 'https', 'shttp', 'snews', 'file', 'prospero', ''],
};

/** The lists of the load that runs now. */
let lists = new Map<string, PyList>();

function uses(list: string, scheme: Text): boolean {
  return lists.get(list)?.items.includes(scheme.text) ?? false;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const EMPTY: Text = { text: '', isUnicode: false };

interface Split {
  scheme: Text;
  netloc: Text;
  path: Text;
  query: Text;
  fragment: Text;
}

const text = (value: Value): Text => (value === null ? EMPTY : textWith(value, 'find'));
const value = ({ text: chars, isUnicode }: Text): Value => makeText(chars, isUnicode);
const part = (of: Text, chars: string): Text => ({ text: chars, isUnicode: of.isUnicode });
const joined = (...parts: (Text | string)[]): Text =>
  parts.map((p) => (typeof p === 'string' ? { text: p, isUnicode: false } : p)).reduce(joinTexts);

/** Splits at the first `mark`; undefined where there is none. */
function cutAt(of: Text, mark: string): [Text, Text] | undefined {
  const at = of.text.indexOf(mark);
  return at < 0 ? undefined : [part(of, of.text.slice(0, at)), part(of, of.text.slice(at + 1))];
}

/** The scheme in front of a URL; what looks like a port behind the colon is none. */
function cutScheme(url: Text): [Text, Text] | undefined {
  const colon = url.text.indexOf(':');
  if (colon <= 0) return undefined;
  const scheme = url.text.slice(0, colon);
  const rest = url.text.slice(colon + 1);
  if (!/^[A-Za-z0-9+.-]+$/.test(scheme) || (scheme !== 'http' && /^[0-9]+$/.test(rest))) return undefined;
  return [part(url, scheme.toLowerCase()), part(url, rest)];
}

/** Raises ValueError for unbalanced brackets. */
function splitUrl(given: Text, scheme: Text, fragments: boolean): Split {
  let [found, url] = cutScheme(given) ?? [scheme, given];
  let netloc = EMPTY;
  if (url.text.startsWith('//')) {
    const end = /[/?#]/.exec(url.text.slice(2));
    const at = end === null ? url.text.length : end.index + 2;
    netloc = part(url, url.text.slice(2, at));
    url = part(url, url.text.slice(at));
    if (netloc.text.includes('[') !== netloc.text.includes(']')) throw raise(valueError('Invalid IPv6 URL'));
  }
  let query = EMPTY;
  let fragment = EMPTY;
  if (fragments) [url, fragment] = cutAt(url, '#') ?? [url, EMPTY];
  [url, query] = cutAt(url, '?') ?? [url, EMPTY];
  found = found.text === '' ? EMPTY : found;
  return { scheme: found, netloc, path: url, query, fragment };
}

/** Path and parameters of the last segment. */
function splitParams(path: Text): [Text, Text] {
  const at = path.text.indexOf(';', Math.max(0, path.text.lastIndexOf('/')));
  return at < 0 ? [path, EMPTY] : [part(path, path.text.slice(0, at)), part(path, path.text.slice(at + 1))];
}

interface Parsed extends Split {
  params: Text;
}

function parseUrl(url: Text, scheme: Text, fragments: boolean): Parsed {
  const split = splitUrl(url, scheme, fragments);
  if (!uses('uses_params', split.scheme) || !split.path.text.includes(';')) return { ...split, params: EMPTY };
  const [path, params] = splitParams(split.path);
  return { ...split, path, params };
}

function unsplitUrl({ scheme, netloc, path, query, fragment }: Split): Text {
  let url = path;
  if (netloc.text !== '' || (scheme.text !== '' && uses('uses_netloc', scheme) && !url.text.startsWith('//'))) {
    if (url.text !== '' && !url.text.startsWith('/')) url = joined('/', url);
    url = joined('//', netloc, url);
  }
  if (scheme.text !== '') url = joined(scheme, ':', url);
  if (query.text !== '') url = joined(url, '?', query);
  return fragment.text === '' ? url : joined(url, '#', fragment);
}

function unparseUrl(parsed: Parsed): Text {
  const { params, path } = parsed;
  return unsplitUrl(params.text === '' ? parsed : { ...parsed, path: joined(path, ';', params) });
}

/** Goes up for each `..` as far as there is somewhere to go. */
function resolveSegments(segments: string[]): string[] {
  let rest = segments.slice();
  if (rest[rest.length - 1] === '.') rest[rest.length - 1] = '';
  rest = rest.filter((segment) => segment !== '.');
  for (;;) {
    const last = rest.length - 1;
    const i = rest.findIndex((segment, k) => k > 0 && k < last && segment === '..' && rest[k - 1] !== '' && rest[k - 1] !== '..');
    if (i < 0) break;
    rest.splice(i - 1, 2);
  }
  if (rest.length === 2 && rest[0] === '' && rest[1] === '..') rest[1] = '';
  else if (rest.length >= 2 && rest[rest.length - 1] === '..') rest.splice(-2, 2, '');
  return rest;
}

function joinUrls(baseUrl: Value, url: Value, fragments: boolean): Value {
  if (!truth(baseUrl)) return url;
  if (!truth(url)) return baseUrl;
  const base = parseUrl(text(baseUrl), EMPTY, fragments);
  const parsed = parseUrl(text(url), base.scheme, fragments);
  if (parsed.scheme.text !== base.scheme.text || !uses('uses_relative', parsed.scheme)) return url;
  if (uses('uses_netloc', parsed.scheme)) {
    if (parsed.netloc.text !== '') return value(unparseUrl(parsed));
    parsed.netloc = base.netloc;
  }
  if (parsed.path.text.startsWith('/')) return value(unparseUrl(parsed));
  if (parsed.path.text === '' && parsed.params.text === '') {
    parsed.path = base.path;
    parsed.params = base.params;
    if (parsed.query.text === '') parsed.query = base.query;
    return value(unparseUrl(parsed));
  }
  const segments = resolveSegments([...base.path.text.split('/').slice(0, -1), ...parsed.path.text.split('/')]);
  const isUnicode = base.path.isUnicode || parsed.path.isUnicode;
  return value(unparseUrl({ ...parsed, path: { text: segments.join('/'), isUnicode } }));
}

function parseQuery(query: Value, keepBlank: boolean, strict: boolean, most: Value): [Value, Value][] {
  const source = text(query);
  const fields = source.text.split(/[&;]/).length;
  if (most !== null && truth(richCompare(most, fields, '<'))) throw raise(valueError('Max number of fields exceeded'));
  const pairs: [Value, Value][] = [];
  for (const field of source.text.split(/[&;]/)) {
    if (field === '' && !strict) continue;
    const equals = field.indexOf('=');
    if (equals < 0) {
      if (strict) throw raise(valueError(`bad query field: ${repr(value(part(source, field)))}`));
      if (!keepBlank) continue;
    }
    const name = equals < 0 ? field : field.slice(0, equals);
    const content = equals < 0 ? '' : field.slice(equals + 1);
    if (content !== '' || keepBlank) pairs.push([unquotePlus(value(part(source, name))), unquotePlus(value(part(source, content)))]);
  }
  return pairs;
}

function netlocOf(self: Value): Text {
  return text(getAttr(self, 'netloc'));
}

/** Host and port, past the user. */
function hostPart(netloc: Text): string {
  return netloc.text.slice(netloc.text.lastIndexOf('@') + 1);
}

function hostName(self: Value): Value {
  const netloc = netlocOf(self);
  const host = hostPart(netloc);
  if (host === '') return null;
  const name = host.includes('[') && host.includes(']') ? host.split(']')[0].slice(1) : host.split(':')[0];
  return makeText(name.toLowerCase(), netloc.isUnicode);
}

function port(self: Value, runtime: Runtime): Value {
  const host = hostPart(netlocOf(self)).split(']').pop() as string;
  if (!host.includes(':') || host.split(':')[1] === '') return null;
  const number = callValue(runtime.builtins.getStr('int') as Value, [host.split(':')[1], 10], null);
  return typeof number === 'number' && number >= 0 && number <= 65535 ? number : null;
}

function userInfo(self: Value, which: 0 | 1): Value {
  const netloc = netlocOf(self);
  const at = netloc.text.lastIndexOf('@');
  if (at < 0) return null;
  const info = netloc.text.slice(0, at);
  const colon = info.indexOf(':');
  if (which === 0) return makeText(colon < 0 ? info : info.slice(0, colon), netloc.isUnicode);
  return colon < 0 ? null : makeText(info.slice(colon + 1), netloc.isUnicode);
}

/** The named tuples that urlsplit() and urlparse() give. */
function defineResult(m: ModuleBuilder, runtime: Runtime, name: string, fields: string, geturl: (items: Value) => Value): PyType {
  const base = callValue(getAttr(runtime.importModule('collections'), 'namedtuple'), [name, fields], null) as PyType;
  const property = (of: string, get: (self: Value) => Value): Value => new PyProperty(m.method(of, ['self'], get), null, null, null);
  return m.newClass(name, [base], {
    __slots__: new PyTuple([]),
    geturl: m.method('geturl', ['self'], (self) => geturl(self)),
    username: property('username', (self) => userInfo(self, 0)),
    password: property('password', (self) => userInfo(self, 1)),
    hostname: property('hostname', hostName),
    port: property('port', (self) => port(self, runtime)),
  });
}

function unsplitItems(items: Value): Value {
  const [scheme, netloc, path, query, fragment] = unpackValues(items, 5).map(text);
  return value(unsplitUrl({ scheme, netloc, path, query, fragment }));
}

function unparseItems(items: Value): Value {
  const [scheme, netloc, path, params, query, fragment] = unpackValues(items, 6).map(text);
  return value(unparseUrl({ scheme, netloc, path, params, query, fragment }));
}

export const urlparseModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('urlparse', 'Parse (absolute and relative) URLs.');
  const splitResult = defineResult(m, runtime, 'SplitResult', 'scheme netloc path query fragment', unsplitItems);
  const parseResult = defineResult(m, runtime, 'ParseResult', 'scheme netloc path params query fragment', unparseItems);
  const parameters = ['url', 'scheme', 'allow_fragments'];
  m.def(
    'urlsplit',
    parameters,
    (url, scheme, fragments) => {
      const split = splitUrl(text(url), text(scheme), truth(fragments));
      return callValue(splitResult, [split.scheme, split.netloc, split.path, split.query, split.fragment].map(value), null);
    },
    ['', true],
  );
  m.def(
    'urlparse',
    parameters,
    (url, scheme, fragments) => {
      const p = parseUrl(text(url), text(scheme), truth(fragments));
      return callValue(parseResult, [p.scheme, p.netloc, p.path, p.params, p.query, p.fragment].map(value), null);
    },
    ['', true],
  );
  m.def('urlunsplit', ['data'], (data) => unsplitItems(data));
  m.def('urlunparse', ['data'], (data) => unparseItems(data));
  m.def('urljoin', ['base', 'url', 'allow_fragments'], (base, url, fragments) => joinUrls(base, url, truth(fragments)), [true]);
  m.def('urldefrag', ['url'], (url) => {
    if (!text(url).text.includes('#')) return new PyTuple([url, '']);
    const parsed = parseUrl(text(url), EMPTY, true);
    return new PyTuple([value(unparseUrl({ ...parsed, fragment: EMPTY })), value(parsed.fragment)]);
  });
  m.def('unquote', ['s'], unquoteText);
  m.def('clear_cache', [], () => null);
  lists = new Map(Object.keys(SCHEMES).map((name) => [name, new PyList([...SCHEMES[name]])]));
  for (const [name, list] of lists) m.set(name, list);
  m.set('scheme_chars', `${LETTERS}${LETTERS.toUpperCase()}0123456789+-.`);
  m.set('MAX_CACHE_SIZE', 20);
  m.set('__all__', new PyList(['urlparse', 'urlunparse', 'urljoin', 'urldefrag', 'urlsplit', 'urlunsplit', 'parse_qs', 'parse_qsl']));
  defineQueries(m);
  return m.module;
};

function defineQueries(m: ModuleBuilder): void {
  const parameters = ['qs', 'keep_blank_values', 'strict_parsing', 'max_num_fields'];
  m.def(
    'parse_qsl',
    parameters,
    (query, keep, strict, most) => new PyList(parseQuery(query, truth(keep), truth(strict), most).map((pair) => new PyTuple(pair))),
    [0, 0, null],
  );
  m.def(
    'parse_qs',
    parameters,
    (query, keep, strict, most) => {
      const dict = new PyDict();
      for (const [name, content] of parseQuery(query, truth(keep), truth(strict), most)) {
        const known = dict.get(name);
        if (known instanceof PyList) known.items.push(content);
        else dict.set(name, new PyList([content]));
      }
      return dict;
    },
    [0, 0, null],
  );
}
