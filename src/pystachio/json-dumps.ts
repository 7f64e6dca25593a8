/** json.dumps(value) as a struct's json_dumps() calls it: on one line, in the order in which Python's dicts have their keys. */
import { PyDict } from '../python/objects/dict.ts';
import { floatRepr } from '../python/objects/text/float-repr.ts';
import { jsonQuote } from '../python/objects/text/json-quote.ts';
import { PyFloat, PyList, PyTuple, PyUnicode, type Value } from '../python/objects/value.ts';
import { document, keyText } from './document.ts';

/** `value` is what get() gives. Raises TypeError for what JSON has no form of, UnicodeDecodeError. */
export function jsonDumps(value: Value): string {
  if (value instanceof PyUnicode) return jsonQuote(value.value);
  if (value instanceof PyDict) return dumpDict(value);
  if (value instanceof PyList || value instanceof PyTuple) return `[${value.items.map(jsonDumps).join(', ')}]`;
  const data = document(value);
  if (typeof data === 'string') return jsonQuote(data);
  return data instanceof PyFloat ? floatText(data.value) : String(data);
}

function dumpDict(dict: PyDict): string {
  let text = '';
  for (const [key, item] of dict.entries()) {
    text += text === '' ? '{' : ', ';
    text += `${jsonQuote(keyText(key))}: ${jsonDumps(item)}`;
  }
  return text === '' ? '{}' : `${text}}`;
}

function floatText(value: number): string {
  if (Number.isFinite(value)) return floatRepr(value);
  return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
}
