/** urllib, as far as it works on text. */
import { getAttr, getAttrOrUndefined, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { PyDict } from '../objects/dict.ts';
import {
  IOError,
  isRaised,
  keyError,
  PyException,
  TypeError as PyTypeError,
  raise,
  typeError,
  UnicodeError,
  ValueError,
} from '../objects/exceptions.ts';
import { PyProperty } from '../objects/function.ts';
import { contains, length } from '../objects/items.ts';
import { stepOver, toArray } from '../objects/iterate.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { encodeAscii, repr, str } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { PyList, PyTuple, PyUnicode, type Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';
import { refuse } from './refusal.ts';
import { makeText, textOrUndefined, textWith } from './text-argument.ts';
import { unpackValues } from './unpack.ts';

const ALWAYS_SAFE = /^[A-Za-z0-9_.-]$/;

/** quote(): characters but the safe ones as %XX. Raises KeyError for a character beyond 255. */
export function quoteText(value: Value, safe: Value): Value {
  if (value === null) throw raise(typeError('None object cannot be quoted'));
  if (!truth(value)) return value;
  const { text, isUnicode } = textWith(value, 'rstrip');
  const kept = textWith(safe, 'rstrip').text;
  let out = '';
  let changed = false;
  for (const char of text) {
    if (ALWAYS_SAFE.test(char) || kept.includes(char)) {
      out += char;
      continue;
    }
    changed = true;
    const code = char.charCodeAt(0);
    if (isUnicode && code > 127) throw raise(keyError(new PyUnicode(char)));
    out += `%${code.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return changed ? makeText(out, isUnicode && [...text].every((char) => ALWAYS_SAFE.test(char))) : value;
}

function quotePlus(value: Value, safe: Value): Value {
  const text = textOrUndefined(value);
  if (text === undefined ? !contains(value, ' ') : !text.text.includes(' ')) return quoteText(value, safe);
  const quoted = textWith(quoteText(value, `${textWith(safe, 'rstrip').text} `), 'replace');
  return makeText(quoted.text.replaceAll(' ', '+'), quoted.isUnicode);
}

/** unquote(): %XX as the characters that they stand for. */
export function unquoteText(value: Value): Value {
  const { text, isUnicode } = textWith(value, 'split');
  if (!text.includes('%')) return value;
  return makeText(
    text.replace(/%([0-9a-fA-F]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))),
    isUnicode,
  );
}

export function unquotePlus(value: Value): Value {
  const { text, isUnicode } = textWith(value, 'replace');
  return unquoteText(makeText(text.replaceAll('+', ' '), isUnicode));
}

const NOT_A_QUERY = 'not a valid non-string sequence or mapping object';

/** The pairs of a query: a mapping's items, or a sequence's. Raises TypeError. */
function queryPairs(query: Value): Value[] {
  const items = getAttrOrUndefined(query, 'items');
  if (items !== undefined) return toArray(callValue(items, [], null));
  try {
    if (length(query) > 0 && !(toArray(query)[0] instanceof PyTuple)) throw raise(typeError(NOT_A_QUERY));
  } catch (error) {
    if (isRaised(error, PyTypeError)) throw raise(typeError(NOT_A_QUERY));
    throw error;
  }
  return toArray(query);
}

function encodeQuery(query: Value, doseq: boolean): Value {
  const parts: string[] = [];
  const quoted = (value: Value): string => str(quotePlus(value, ''));
  for (const pair of queryPairs(query)) {
    const [key, value] = unpackValues(pair, 2);
    const name = quoted(str(key));
    if (!doseq || textOrUndefined(value) !== undefined) {
      parts.push(`${name}=${quoted(str(value))}`);
      continue;
    }
    for (const item of iterable(value) ? toArray(value) : [value]) parts.push(`${name}=${quoted(str(item))}`);
  }
  return parts.join('&');
}

function iterable(value: Value): boolean {
  try {
    stepOver(value);
    return true;
  } catch (error) {
    if (isRaised(error, PyTypeError)) return false;
    throw error;
  }
}

/** Functions that split a text in two by a pattern with groups; where it does not match they give None and the text, in some order. */
function splitter(pattern: RegExp, order: 'before' | 'after', change: (text: string) => string = (text) => text): (value: Value) => Value {
  return (value) => {
    const { text, isUnicode } = textWith(value, 'split');
    const match = pattern.exec(text);
    if (match === null) return new PyTuple(order === 'before' ? [null, value] : [value, null]);
    return new PyTuple([makeText(change(match[1]), isUnicode), makeText(match[2], isUnicode)]);
  };
}

/** What comes behind a host begins with a slash, even where it is a query. */
function splitHost(url: Value): Value {
  const { text, isUnicode } = textWith(url, 'split');
  const match = /^\/\/([^/#?]*)([\s\S]*)$/.exec(text);
  if (match === null) return new PyTuple([null, url]);
  const [, host, path] = match;
  return new PyTuple([makeText(host, isUnicode), makeText(path === '' || path.startsWith('/') ? path : `/${path}`, isUnicode)]);
}

/** A port that is empty is none, but its colon goes. */
function splitPort(host: Value): Value {
  const { text, isUnicode } = textWith(host, 'split');
  const match = /^(.*):([0-9]*)$/.exec(text);
  if (match === null) return new PyTuple([host, null]);
  return new PyTuple([makeText(match[1], isUnicode), match[2] === '' ? null : makeText(match[2], isUnicode)]);
}

const SPLITTERS: [string, string, (value: Value) => Value][] = [
  ['splittype', 'url', splitter(/^([^/:]+):([\s\S]*)$/, 'before', (text) => text.toLowerCase())],
  ['splithost', 'url', splitHost],
  ['splituser', 'host', splitter(/^(.*)@(.*)$/, 'before')],
  ['splitpasswd', 'user', splitter(/^([^:]*):([\s\S]*)$/, 'after')],
  ['splitport', 'host', splitPort],
  ['splitquery', 'url', splitter(/^(.*)\?([^?]*)$/, 'after')],
  ['splittag', 'url', splitter(/^(.*)#([^#]*)$/, 'after')],
  ['splitvalue', 'attr', splitter(/^([^=]*)=(.*)$/, 'after')],
];

function splitNumericPort(runtime: Runtime, host: Value, fallback: Value): Value {
  const { text, isUnicode } = textWith(host, 'split');
  const match = /^(.*):(.*)$/.exec(text);
  if (match === null) return new PyTuple([host, fallback]);
  const [, name, digits] = match;
  const port = digits === '' ? fallback : portNumber(runtime, digits);
  return new PyTuple([makeText(name, isUnicode), port]);
}

function portNumber(runtime: Runtime, digits: string): Value {
  try {
    return callValue(runtime.builtins.getStr('int') as Value, [digits], null);
  } catch (error) {
    if (isRaised(error, ValueError)) return null;
    throw error;
  }
}

function defineSplitters(m: ModuleBuilder, runtime: Runtime): void {
  for (const [name, parameter, fn] of SPLITTERS) m.def(name, [parameter], fn);
  m.def('splitnport', ['host', 'defport'], (host, fallback) => splitNumericPort(runtime, host, fallback), [-1]);
  m.def('splitattr', ['url'], (url) => {
    const { text, isUnicode } = textWith(url, 'split');
    const [first, ...rest] = text.split(';');
    return new PyTuple([makeText(first, isUnicode), new PyList(rest.map((part) => makeText(part, isUnicode)))]);
  });
  m.def('unwrap', ['url'], (url) => {
    const { text, isUnicode } = textWith(url, 'strip');
    let inner = text.trim();
    if (inner.startsWith('<') && inner.endsWith('>')) inner = inner.slice(1, -1).trim();
    if (inner.startsWith('URL:')) inner = inner.slice(4).trim();
    return makeText(inner, isUnicode);
  });
}

/** What the environment says of proxies, by scheme. */
function defineProxies(m: ModuleBuilder, runtime: Runtime): void {
  const proxies = (): Value => {
    const found = new PyDict();
    const pairs = toArray(callMethod(getAttr(runtime.importModule('os'), 'environ'), 'items', [])).map((pair) => toArray(pair).map(str));
    for (const lower of [false, true]) {
      for (const [name, value] of pairs) {
        if (!/_proxy$/i.test(name) || (lower && !name.endsWith('_proxy'))) continue;
        const scheme = name.slice(0, -'_proxy'.length).toLowerCase();
        if (value !== '') found.setStr(scheme, value);
        else if (lower) found.delete(scheme);
      }
    }
    return found;
  };
  m.def('getproxies_environment', [], proxies);
  m.set('getproxies', m.get('getproxies_environment'));
}

export const urllibModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('urllib', 'Functions on URLs. A configuration cannot open them.');
  m.def('quote', ['s', 'safe'], quoteText, ['/']);
  m.def('quote_plus', ['s', 'safe'], quotePlus, ['']);
  m.def('unquote', ['s'], unquoteText);
  m.def('unquote_plus', ['s'], unquotePlus);
  m.def('urlencode', ['query', 'doseq'], (query, doseq) => encodeQuery(query, truth(doseq)), [0]);
  m.def('pathname2url', ['pathname'], (path) => quoteText(path, '/'));
  m.def('url2pathname', ['pathname'], unquoteText);
  defineSplitters(m, runtime);
  m.set('always_safe', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-');
  m.set('__version__', '1.17');
  m.def('basejoin', ['base', 'url', 'allow_fragments'], (...args) => callMethod(runtime.importModule('urlparse'), 'urljoin', args), [true]);
  m.def('toBytes', ['url'], (url) => {
    if (!(url instanceof PyUnicode)) return url;
    try {
      return encodeAscii(url.value);
    } catch (error) {
      if (!isRaised(error, UnicodeError)) throw error;
      throw raise(new PyException(UnicodeError, new PyTuple([`URL ${repr(url)} contains non-ASCII characters`])));
    }
  });
  defineProxies(m, runtime);
  m.newClass('ContentTooShortError', [IOError], {
    __init__: m.method('__init__', ['self', 'message', 'content'], (self, message, content) => {
      setAttr(self, 'args', new PyTuple([message]));
      setAttr(self, 'content', content);
      return null;
    }),
  });
  for (const name of [
    'localhost',
    'thishost',
    'ftperrors',
    'noheaders',
    'proxy_bypass',
    'urlopen',
    'urlretrieve',
    'urlcleanup',
    'URLopener',
    'FancyURLopener',
  ]) {
    m.def(name, ['*args', '**kwargs'], () => refuse(`urllib.${name}`, 'use the network'));
  }
  return m.module;
};

/** urllib2's exceptions, which programs name in except clauses. */
function defineErrors(m: ModuleBuilder): void {
  const set = (self: Value, names: readonly string[], values: readonly Value[]): null => {
    names.forEach((name, i) => {
      setAttr(self, name, values[i]);
    });
    return null;
  };
  const urlError = m.newClass('URLError', [IOError], {
    __init__: m.method('__init__', ['self', 'reason'], (self, reason) => set(self, ['args', 'reason'], [new PyTuple([reason]), reason])),
    __str__: m.method('__str__', ['self'], (self) => `<urlopen error ${str(getAttr(self, 'reason'))}>`),
  });
  const httpNames = ['filename', 'code', 'msg', 'hdrs', 'fp'];
  m.newClass('HTTPError', [urlError], {
    __init__: m.method('__init__', ['self', 'url', 'code', 'msg', 'hdrs', 'fp'], (self, ...values) => set(self, httpNames, values)),
    __str__: m.method('__str__', ['self'], (self) => `HTTP Error ${str(getAttr(self, 'code'))}: ${str(getAttr(self, 'msg'))}`),
    reason: new PyProperty(
      m.method('reason', ['self'], (self) => getAttr(self, 'msg')),
      null,
      null,
      null,
    ),
    info: m.method('info', ['self'], (self) => getAttr(self, 'hdrs')),
    getcode: m.method('getcode', ['self'], (self) => getAttr(self, 'code')),
    geturl: m.method('geturl', ['self'], (self) => getAttr(self, 'filename')),
  });
}

const OPENERS = [
  ...['urlopen', 'build_opener', 'install_opener', 'Request', 'OpenerDirector', 'BaseHandler', 'HTTPHandler', 'HTTPSHandler'],
  ...['HTTPCookieProcessor', 'HTTPPasswordMgr', 'HTTPPasswordMgrWithDefaultRealm', 'HTTPBasicAuthHandler', 'HTTPDigestAuthHandler'],
  ...['HTTPRedirectHandler', 'HTTPErrorProcessor', 'HTTPDefaultErrorHandler', 'ProxyHandler', 'ProxyBasicAuthHandler', 'FileHandler'],
  ...['FTPHandler', 'CacheFTPHandler', 'UnknownHandler', 'AbstractHTTPHandler'],
];

/** urllib2: its exceptions, and what opens URLs, which is refused. */
export const urllib2Module: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('urllib2', 'Opening URLs, which a configuration cannot do.');
  defineErrors(m);
  for (const name of OPENERS) m.def(name, ['*args', '**kwargs'], () => refuse(`urllib2.${name}`, 'use the network'));
  const urllib = runtime.importModule('urllib').attrs;
  const shared = ['quote', 'unquote', 'unwrap', 'splithost', 'splitport', 'splittype', 'splituser', 'splitpasswd', 'splittag', 'splitattr'];
  for (const name of [...shared, 'splitvalue', 'url2pathname', 'getproxies', 'toBytes']) m.set(name, urllib.getStr(name) ?? null);
  for (const name of ['urlparse', 'urllib']) m.set(name, runtime.importModule(name));
  m.set('__version__', '2.7');
  return m.module;
};
