/** The names that a configuration defined, as JavaScript's own values. */

import { keyText } from '../../pystachio/document.ts';
import { PystachioObject as OurObject } from '../../pystachio/object.ts';
import type { Realm } from '../../pystachio/typescript/inside.ts';
import { typeHandle } from '../../pystachio/typescript/types.ts';
import { wrap } from '../../pystachio/typescript/wrap.ts';
import { madeBy } from '../../pystachio/typing.ts';
import { PyDict } from '../../python/objects/dict.ts';
import { PySet } from '../../python/objects/set.ts';
import { decodeBytes } from '../../python/objects/text/decode-bytes.ts';
import { repr } from '../../python/objects/text.ts';
import { typeOf } from '../../python/objects/types.ts';
import { PyFloat, PyIntSub, PyList, PyLong, PyStrSub, PyTuple, PyType, PyUnicode, type Value } from '../../python/objects/value.ts';

/** What JavaScript has nothing like: functions, classes, modules. */
export class PythonValue {
  constructor(
    /** The name of its type: `function`. */
    readonly type: string,
    private readonly text: string,
  ) {}

  /** Python's repr. */
  toString(): string {
    return this.text;
  }
}

/** A value as JavaScript has it. Pystachio's objects and types stay what they are; text is decoded as UTF-8, or else as Latin-1. */
export function javascriptValue(value: Value, realm: Realm, around: readonly Value[] = []): unknown {
  switch (typeof value) {
    case 'string':
      return decodeBytes(value);
    case 'object':
      return value === null ? null : boxedValue(value, realm, around);
    default:
      return value;
  }
}

function boxedValue(value: Exclude<Value, null | string | number | bigint | boolean>, realm: Realm, around: readonly Value[]): unknown {
  if (value instanceof PyUnicode || value instanceof PyFloat || value instanceof PyLong || value instanceof PyIntSub) return value.value;
  if (value instanceof PyStrSub) return decodeBytes(value.value);
  if (value instanceof OurObject) return wrap(value, realm);
  if (value instanceof PyType && madeBy(value) !== undefined) return typeHandle(value, realm);
  // A list may contain itself.
  if (around.includes(value)) return pythonValue(value, realm);
  const inner = (item: Value): unknown => javascriptValue(item, realm, [...around, value]);
  if (value instanceof PyList || value instanceof PyTuple) return value.items.map(inner);
  if (value instanceof PySet) return new Set(value.keys().map(inner));
  if (value instanceof PyDict && value.keys().every(isKey)) {
    return Object.fromEntries(value.entries().map(([key, item]) => [keyText(key), inner(item)]));
  }
  return pythonValue(value, realm);
}

function pythonValue(value: Value, realm: Realm): PythonValue {
  const text = realm.run(() => decodeBytes(repr(value)));
  return new PythonValue(typeOf(value).name, text);
}

/** May the value be the key of an object, as JSON writes it? */
function isKey(value: Value): boolean {
  return value === null || typeof value !== 'object' || value instanceof PyUnicode || value instanceof PyStrSub || value instanceof PyLong;
}
