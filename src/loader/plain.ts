/** Values as json.dumps takes them: the data model of report/json.ts. */
import { PyDict } from '../python/objects/dict.ts';
import { raise, typeError, unicodeError, UnicodeDecodeError } from '../python/objects/exceptions.ts';
import { integerValue } from '../python/objects/index-value.ts';
import { repr, strValue } from '../python/objects/text.ts';
import { strictErrors, CodecFailure } from '../python/objects/text/codecs/codec-error.ts';
import { decodeUtf8 } from '../python/objects/text/codecs/utf8.ts';
import { PyFloat, PyList, PyTuple, PyUnicode, type Value } from '../python/objects/value.ts';
import type { JsonValue } from '../report/json.ts';

/** A str as text. Raises UnicodeDecodeError for bytes that are not UTF-8, as json does. */
function textOf(bytes: string): string {
  for (let i = 0; i < bytes.length; i++) if (bytes.charCodeAt(i) > 127) return decoded(bytes);
  return bytes;
}

function decoded(bytes: string): string {
  try {
    return decodeUtf8(bytes, strictErrors);
  } catch (error) {
    if (!(error instanceof CodecFailure)) throw error;
    const { start, end, reason } = error.error;
    throw raise(unicodeError(UnicodeDecodeError, 'utf8', bytes, start, end, reason));
  }
}

function keyText(key: Value): string {
  if (typeof key === 'string') return textOf(key);
  if (key instanceof PyUnicode) return key.value;
  if (key === null) return 'null';
  if (typeof key === 'boolean') return key ? 'true' : 'false';
  if (key instanceof PyFloat) return repr(key);
  const n = integerValue(key);
  if (n !== undefined) return String(n);
  throw raise(typeError(`keys must be a string`));
}

/** The value as JSON data. Raises TypeError for what json.dumps refuses. */
export function plain(value: Value): JsonValue {
  switch (typeof value) {
    case 'string':
      return textOf(value);
    case 'number':
    case 'boolean':
    case 'bigint':
      return value;
    default:
      return value === null ? null : plainObject(value);
  }
}

function plainObject(value: Exclude<Value, null>): JsonValue {
  if (value instanceof PyUnicode) return value.value;
  if (value instanceof PyFloat) return value;
  if (value instanceof PyDict) {
    const result = new Map<string, JsonValue>();
    for (const [key, item] of value.entries()) result.set(keyText(key), plain(item));
    return result;
  }
  if (value instanceof PyTuple || value instanceof PyList) return value.items.map(plain);
  const bytes = strValue(value);
  if (bytes !== undefined) return textOf(bytes);
  const n = integerValue(value);
  if (n !== undefined) return n;
  throw raise(typeError(`${repr(value)} is not JSON serializable`));
}

/** The same data as JavaScript's own: Maps as objects, floats as numbers. Integers beyond 2**53 stay bigints. */
export function native(value: JsonValue): unknown {
  if (value instanceof Map) {
    // Without a prototype every key is ordinary.
    const result = Object.create(null) as Record<string, unknown>;
    for (const [key, item] of value) result[key] = native(item);
    return result;
  }
  if (Array.isArray(value)) return value.map(native);
  return typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
}
