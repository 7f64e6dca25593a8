/** urllib, as far as it works on text. */
import { getAttrOrUndefined } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { isRaised, keyError, TypeError as PyTypeError, raise, typeError } from '../objects/exceptions.ts';
import { length } from '../objects/items.ts';
import { stepOver, toArray } from '../objects/iterate.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { str } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { PyList, PyTuple, PyUnicode, type Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';
import { refuse } from './refusal.ts';
import { makeText, textOrUndefined, textWith } from './text-argument.ts';

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
  if (text === undefined || !text.text.includes(' ')) return quoteText(value, safe);
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
    const [key, value] = toArray(pair);
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

const SPLITTERS: [string, string, (value: Value) => Value][] = [
  ['splittype', 'url', splitter(/^([^/:]+):([\s\S]*)$/, 'before', (text) => text.toLowerCase())],
  ['splithost', 'url', splitter(/^\/\/([^/#?]*)([\s\S]*)$/, 'before')],
  ['splituser', 'host', splitter(/^(.*)@(.*)$/, 'before')],
  ['splitpasswd', 'user', splitter(/^([^:]*):([\s\S]*)$/, 'after')],
  ['splitport', 'host', splitter(/^(.*):([0-9]+)$/, 'after')],
  ['splitquery', 'url', splitter(/^(.*)\?([^?]*)$/, 'after')],
  ['splittag', 'url', splitter(/^(.*)#([^#]*)$/, 'after')],
  ['splitvalue', 'attr', splitter(/^([^=]*)=(.*)$/, 'after')],
];

function splitNumericPort(host: Value, fallback: Value): Value {
  const { text, isUnicode } = textWith(host, 'split');
  const match = /^(.*):(.*)$/.exec(text);
  if (match === null) return new PyTuple([host, fallback]);
  const port = /^[0-9]+$/.test(match[2]) ? Number(match[2]) : null;
  return new PyTuple([makeText(match[1], isUnicode), port]);
}

function defineSplitters(m: ModuleBuilder): void {
  for (const [name, parameter, fn] of SPLITTERS) m.def(name, [parameter], fn);
  m.def('splitnport', ['host', 'defport'], splitNumericPort, [-1]);
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

export const urllibModule: ModuleFactory = () => {
  const m = new ModuleBuilder('urllib', 'Functions on URLs. A configuration cannot open them.');
  m.def('quote', ['s', 'safe'], quoteText, ['/']);
  m.def('quote_plus', ['s', 'safe'], quotePlus, ['']);
  m.def('unquote', ['s'], unquoteText);
  m.def('unquote_plus', ['s'], unquotePlus);
  m.def('urlencode', ['query', 'doseq'], (query, doseq) => encodeQuery(query, truth(doseq)), [0]);
  m.def('pathname2url', ['pathname'], (path) => quoteText(path, '/'));
  m.def('url2pathname', ['pathname'], unquoteText);
  defineSplitters(m);
  for (const name of ['urlopen', 'urlretrieve', 'URLopener', 'FancyURLopener']) {
    m.def(name, ['*args', '**kwargs'], () => refuse(`urllib.${name}`, 'use the network'));
  }
  return m.module;
};

/** urllib2 imports and refuses. */
export const urllib2Module: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('urllib2', 'Opening URLs, which a configuration cannot do.');
  for (const name of ['urlopen', 'build_opener', 'install_opener', 'Request']) {
    m.def(name, ['*args', '**kwargs'], () => refuse(`urllib2.${name}`, 'use the network'));
  }
  for (const name of ['quote', 'unquote']) m.set(name, runtime.importModule('urllib').attrs.getStr(name) ?? null);
  return m.module;
};
