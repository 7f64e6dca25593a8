/**
 * Plain data as Python 2.7 writes it: `json.dumps(value, indent=2, sort_keys=True, separators=(',', ': '))`, byte for byte.
 */

import { floatRepr } from '../python/objects/text/float-repr.ts';
import { jsonQuote } from '../python/objects/text/json-quote.ts';

/** A number that Python calls a float; the evaluator's own boxed floats are such objects. */
export interface JsonFloat {
  readonly value: number;
}

/**
 * What can be written. A JS number or bigint is one of Python's integers, a string is text (UTF-16, no longer bytes), a Map is a
 * dict; a float is boxed, since JS cannot tell 1.0 from 1.
 */
export type JsonValue = null | boolean | number | bigint | string | JsonFloat | readonly JsonValue[] | ReadonlyMap<string, JsonValue>;

/** Keys in the order of their code points. */
export interface KeyOrder {
  readonly keys: readonly string[];
  /** What is written before each key's value, by depth, once it has been worked out. */
  readonly beginnings: (readonly string[] | undefined)[];
}

/** What a map may know of itself, so that it is written sooner: the documents of structs do. */
interface KnownMap {
  /** All keys that it may have; null where that is not known. */
  order: KeyOrder | null;
  /** May its text be kept? */
  common: boolean;
  written: { readonly depth: number; readonly text: string } | null;
}

const surrogate = /[\ud800-\udfff]/;
/** A line break and the indentation of each depth, made when first needed. */
const breaks = ['\n'];

/** The value as indented text, without a newline at its end. */
export function pythonJson(value: JsonValue): string {
  return indented(value, 0);
}

/** `{key: [items]}` as pythonJson() writes it. One item is asked for after the other, and dropped once it is written. */
export function pythonJsonOfList(key: string, items: Iterable<JsonValue>): string {
  const texts: string[] = [];
  for (const item of items) texts.push(indented(item, 2));
  const list = texts.length === 0 ? '[]' : `[${lineBreak(2)}${texts.join(`,${lineBreak(2)}`)}${lineBreak(1)}]`;
  return `{${lineBreak(1)}${jsonQuote(key)}: ${list}${lineBreak(0)}}`;
}

/** The value on one line, as `json.dumps(value, sort_keys=True, separators=(',', ':'))` writes it. */
export function compactPythonJson(value: JsonValue): string {
  if (typeof value === 'string') return jsonQuote(value);
  if (value === null || typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map(compactPythonJson).join(',')}]`;
  if (!(value instanceof Map)) return writeFloat((value as JsonFloat).value);
  return `{${sortedKeys(value)
    .map((key) => `${jsonQuote(key)}:${compactPythonJson(value.get(key))}`)
    .join(',')}}`;
}

function indented(value: JsonValue, depth: number): string {
  const pieces: string[] = [];
  write(pieces, value, depth);
  return pieces.length === 1 ? pieces[0] : pieces.join('');
}

/** Adds the value's text. Many short pieces joined once take less time and memory than texts made of texts. */
function write(pieces: string[], value: JsonValue, depth: number): void {
  if (typeof value === 'string') pieces.push(jsonQuote(value));
  else if (value === null || typeof value !== 'object') pieces.push(String(value));
  else if (value instanceof Map) writeMap(pieces, value, depth);
  else if (Array.isArray(value)) writeList(pieces, value, depth);
  else pieces.push(writeFloat((value as JsonFloat).value));
}

function writeMap(pieces: string[], map: ReadonlyMap<string, JsonValue> & Partial<KnownMap>, depth: number): void {
  if (map.common) pieces.push(keptText(map as ReadonlyMap<string, JsonValue> & KnownMap, depth));
  else if (map.size === 0) pieces.push('{}');
  else writeEntries(pieces, map, depth);
}

/** The text of a map that many contain, kept with it. */
function keptText(map: ReadonlyMap<string, JsonValue> & KnownMap, depth: number): string {
  if (map.written?.depth !== depth) {
    const pieces: string[] = [];
    if (map.size > 0) writeEntries(pieces, map, depth);
    map.written = { depth, text: map.size === 0 ? '{}' : pieces.join('') };
  }
  return (map.written as { text: string }).text;
}

/** The entries, each on a line of its own. */
function writeEntries(pieces: string[], map: ReadonlyMap<string, JsonValue> & Partial<KnownMap>, depth: number): void {
  const { order } = map;
  const keys = order?.keys ?? sortedKeys(map);
  const beginnings = order ? beginningsOf(order, depth + 1) : null;
  let first = true;
  for (let i = 0; i < keys.length; i++) {
    const value = map.get(keys[i]);
    if (value === undefined) continue;
    const beginning = beginnings === null ? beginningOf(keys[i], depth + 1) : beginnings[i];
    pieces.push(first ? `{${beginning.slice(1)}` : beginning);
    first = false;
    write(pieces, value, depth + 1);
  }
  pieces.push(lineBreak(depth), '}');
}

function beginningsOf({ keys, beginnings }: KeyOrder, depth: number): readonly string[] {
  let known = beginnings[depth];
  if (known === undefined) known = beginnings[depth] = keys.map((key) => beginningOf(key, depth));
  return known;
}

/** What stands between a value and the one before it. */
function beginningOf(key: string, depth: number): string {
  return `,${lineBreak(depth)}${jsonQuote(key)}: `;
}

function writeList(pieces: string[], list: readonly JsonValue[], depth: number): void {
  if (list.length === 0) {
    pieces.push('[]');
    return;
  }
  const inner = lineBreak(depth + 1);
  for (let i = 0; i < list.length; i++) {
    pieces.push(i === 0 ? '[' : ',', inner);
    write(pieces, list[i], depth + 1);
  }
  pieces.push(lineBreak(depth), ']');
}

function lineBreak(depth: number): string {
  while (breaks.length <= depth) breaks.push(`${breaks[breaks.length - 1]}  `);
  return breaks[depth];
}

/** As Python's repr writes it, but for what no number is. */
function writeFloat(value: number): string {
  if (Number.isFinite(value)) return floatRepr(value);
  return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
}

/** The keys in the order of their code points. JavaScript compares UTF-16, which differs where there are surrogates. */
function sortedKeys(map: ReadonlyMap<string, JsonValue>): string[] {
  const keys = [...map.keys()];
  // Insertion in place: dicts here are small, and often sorted already.
  if (keys.length > 40) keys.sort();
  else {
    for (let i = 1; i < keys.length; i++) {
      const key = keys[i];
      let at = i;
      for (; at > 0 && keys[at - 1] > key; at--) keys[at] = keys[at - 1];
      keys[at] = key;
    }
  }
  return keys.some(hasSurrogate) ? keys.sort(compareCodePoints) : keys;
}

function hasSurrogate(text: string): boolean {
  return surrogate.test(text);
}

function compareCodePoints(a: string, b: string): number {
  const others = [...b];
  let at = 0;
  for (const char of a) {
    if (at === others.length) return 1;
    const difference = (char.codePointAt(0) as number) - (others[at].codePointAt(0) as number);
    if (difference !== 0) return difference;
    at++;
  }
  return at - others.length;
}
