/** repr(), str() and unicode() of values. */

import { lookupSpecial } from './attributes.ts';
import { callValue } from './call.ts';
import { raise, typeError, UnicodeDecodeError, UnicodeEncodeError, unicodeError } from './exceptions.ts';
import { addressOf } from './hash.ts';
import { enterRecursion, leaveRecursion } from './recursion.ts';
import { plainName, typeOf } from './types.ts';
import { PyObject, PyStrSub, PyUnicode, type Value } from './value.ts';

/** Bytes of a str (subclasses included), undefined for others. */
export function strValue(value: Value): string | undefined {
  if (typeof value === 'string') return value;
  return value instanceof PyStrSub ? value.value : undefined;
}

/** Does the text consist of ASCII? */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** Decodes bytes as ASCII, as Python 2 does wherever str meets unicode. Raises UnicodeDecodeError. */
export function decodeAscii(bytes: string): string {
  for (let i = 0; i < bytes.length; i++) {
    if (bytes.charCodeAt(i) > 127) {
      throw raise(unicodeError(UnicodeDecodeError, 'ascii', bytes, i, i + 1, 'ordinal not in range(128)'));
    }
  }
  return bytes;
}

/** Encodes text as ASCII. Raises UnicodeEncodeError, whose indices count code points. */
export function encodeAscii(text: string): string {
  if (isAscii(text)) return text;
  const points = Array.from(text);
  const start = points.findIndex((c) => (c.codePointAt(0) as number) > 127);
  let end = start;
  while (end < points.length && (points[end].codePointAt(0) as number) > 127) end++;
  throw raise(unicodeError(UnicodeEncodeError, 'ascii', new PyUnicode(text), start, end, 'ordinal not in range(128)'));
}

/** `<Foo object at 0x7f…>` */
export function defaultRepr(value: Value): string {
  const type = typeOf(value);
  const name = type.module === '__builtin__' ? type.name : `${type.module}.${plainName(type)}`;
  return `<${name} object at ${hexAddress(value)}>`;
}

export function hexAddress(value: Value): string {
  return `0x${addressOf(value).toString(16)}`;
}

/** A str out of what `__repr__` or `__str__` returned; unicode is encoded as ASCII. */
function strResult(result: Value, method: string): string {
  const text = strValue(result);
  if (text !== undefined) return text;
  if (result instanceof PyUnicode) return encodeAscii(result.value);
  throw raise(typeError(`${method} returned non-string (type ${typeOf(result).fullName})`));
}

/** repr(value) */
export function repr(value: Value): string {
  const { repr: slot } = typeOf(value).slots;
  if (slot === null) return defaultRepr(value);
  enterRecursion(' while getting the repr of an object');
  try {
    return strResult(slot(value), '__repr__');
  } finally {
    leaveRecursion();
  }
}

/** str(value) as bytes. */
export function str(value: Value): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  const { str: slot } = typeOf(value).slots;
  if (slot === null) return repr(value);
  enterRecursion(' while getting the str of an object');
  try {
    return strResult(slot(value), '__str__');
  } finally {
    leaveRecursion();
  }
}

/** str(value) as an object: an instance of a class derived from str is kept where `__str__` gives one. */
export function strObject(value: Value): string | PyStrSub {
  if (typeof value === 'string') return value;
  const { heap, slots } = typeOf(value);
  if (!heap || slots.str === null) return str(value);
  enterRecursion(' while getting the str of an object');
  try {
    const result = slots.str(value);
    return result instanceof PyStrSub ? result : strResult(result, '__str__');
  } finally {
    leaveRecursion();
  }
}

/** str(value) as `%s` and print take it: unicode stays unicode where `__str__` (or the value itself) gives it. */
export function strOrUnicode(value: Value): string | PyUnicode {
  if (typeof value === 'string') return value;
  if (value instanceof PyUnicode && !value.type.heap) return value;
  const { str: slot } = typeOf(value).slots;
  if (slot === null) return repr(value);
  enterRecursion(' while getting the str of an object');
  try {
    const result = slot(value);
    return typeof result === 'string' || result instanceof PyUnicode ? result : strResult(result, '__str__');
  } finally {
    leaveRecursion();
  }
}

/** unicode(value) as UTF-16: `__unicode__`, else str() decoded as ASCII. */
export function unicode(value: Value): string {
  if (value instanceof PyUnicode && !value.type.heap) return value.value;
  if (typeof value === 'string') return decodeAscii(value);
  if (value instanceof PyObject) {
    const method = lookupSpecial(value, '__unicode__');
    if (method !== undefined) return unicodeResult(callValue(method, [], null));
  }
  if (value instanceof PyUnicode) return value.value;
  const { str: slot } = typeOf(value).slots;
  return unicodeResult(slot === null ? repr(value) : slot(value));
}

function unicodeResult(result: Value): string {
  if (result instanceof PyUnicode) return result.value;
  const bytes = strValue(result);
  if (bytes === undefined) throw raise(typeError(`coercing to Unicode: need string or buffer, ${typeOf(result).fullName} found`));
  return decodeAscii(bytes);
}

const REPRESENTING = new Set<Value>();

/** Runs `body` unless the value's repr is being worked out already: then `[...]` or its like. */
export function guardRepr(value: Value, recursive: string, body: () => string): string {
  if (REPRESENTING.has(value)) return recursive;
  REPRESENTING.add(value);
  try {
    return body();
  } finally {
    REPRESENTING.delete(value);
  }
}
