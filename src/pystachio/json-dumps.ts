/** json.dumps(value) as a struct's json_dumps() calls it: on one line, in the order in which Python's dicts have their keys. */
import { PyDict } from '../python/objects/dict.ts';
import { floatRepr } from '../python/objects/text/float-repr.ts';
import { PyFloat, PyList, PyTuple, type Value } from '../python/objects/value.ts';
import { type Document, document, keyText } from './document.ts';

/** `value` is what get() gives. Raises TypeError for what JSON has no form of, UnicodeDecodeError. */
export function jsonDumps(value: Value): string {
  if (value instanceof PyDict) {
    const pairs = value.entries().map(([key, item]) => `${quote(keyText(key))}: ${jsonDumps(item)}`);
    return `{${pairs.join(', ')}}`;
  }
  if (value instanceof PyList || value instanceof PyTuple) return `[${value.items.map(jsonDumps).join(', ')}]`;
  return leaf(document(value));
}

function leaf(value: Document): string {
  if (typeof value === 'string') return quote(value);
  return value instanceof PyFloat ? floatText(value.value) : String(value);
}

function floatText(value: number): string {
  if (Number.isFinite(value)) return floatRepr(value);
  return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
}

const BEYOND_ASCII = /[\x7f-\uffff]/g;

/** JSON.stringify escapes as Python does, but leaves what is beyond ASCII as it is. */
function quote(text: string): string {
  return JSON.stringify(text).replace(BEYOND_ASCII, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
