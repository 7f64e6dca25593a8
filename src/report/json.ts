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

/** What a map may know of itself, so that it is written sooner: the documents of structs do. */
interface KnownMap {
  /** All keys that it may have, in the order of their code points; null where that is not known. */
  order: readonly string[] | null;
  /** May its text be kept? */
  common: boolean;
  written: { readonly depth: number; readonly text: string } | null;
}

const surrogate = /[\ud800-\udfff]/;
/** A line break and the indentation of each depth, made when first needed. */
const breaks = ['\n'];

/** The value as indented text, without a newline at its end. */
export function pythonJson(value: JsonValue): string {
  return writeIndented(value, 0);
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

function writeIndented(value: JsonValue, depth: number): string {
  if (typeof value === 'string') return jsonQuote(value);
  if (value === null || typeof value !== 'object') return String(value);
  if (value instanceof Map) return writeMap(value, depth);
  if (Array.isArray(value)) return writeList(value, depth);
  return writeFloat((value as JsonFloat).value);
}

function writeMap(map: ReadonlyMap<string, JsonValue> & Partial<KnownMap>, depth: number): string {
  const { written } = map;
  if (written?.depth === depth) return written.text;
  const text = map.size === 0 ? '{}' : `{${writeEntries(map, depth + 1)}${lineBreak(depth)}}`;
  if (map.common) map.written = { depth, text };
  return text;
}

/** The entries, each on a line of its own. */
function writeEntries(map: ReadonlyMap<string, JsonValue> & Partial<KnownMap>, depth: number): string {
  const before = lineBreak(depth);
  let text = '';
  for (const key of map.order ?? sortedKeys(map)) {
    const value = map.get(key);
    if (value === undefined) continue;
    text += `${text === '' ? '' : ','}${before}${jsonQuote(key)}: ${writeIndented(value, depth)}`;
  }
  return text;
}

function writeList(list: readonly JsonValue[], depth: number): string {
  if (list.length === 0) return '[]';
  const inner = lineBreak(depth + 1);
  let text = `[${inner}${writeIndented(list[0], depth + 1)}`;
  for (let i = 1; i < list.length; i++) text += `,${inner}${writeIndented(list[i], depth + 1)}`;
  return `${text}${lineBreak(depth)}]`;
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
