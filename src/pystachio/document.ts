/** An object as plain data, as `json.loads(json.dumps(obj.get()))` gives it, without the dicts between. */
import { PyDict } from '../python/objects/dict.ts';
import { raise, typeError } from '../python/objects/exceptions.ts';
import { decodeUtf8 } from '../python/objects/text/codecs/utf8.ts';
import { floatRepr } from '../python/objects/text/float-repr.ts';
import { isAscii, repr } from '../python/objects/text.ts';
import { raiseCodecError } from '../python/objects/text-errors.ts';
import { PyFloat, PyIntSub, PyList, PyLong, PyStrSub, PyTuple, PyUnicode, type Value } from '../python/objects/value.ts';
import { SimpleObject } from './basic.ts';
import { ChoiceObject } from './choice.ts';
import { ListObject } from './list.ts';
import { MapObject } from './map.ts';
import { getOf, isNative, isPlain, PystachioObject } from './object.ts';
import { shared } from './shared-types.ts';
import { StructObject } from './struct.ts';
import type { NameOrder } from './struct-type.ts';

/** A float stays boxed, since JavaScript cannot tell 1.0 from 1; a number or bigint is an int or long; a string is text. */
export type Document = null | boolean | number | bigint | string | PyFloat | readonly Document[] | ReadonlyMap<string, Document>;

/** In place of a document that was made once, and is kept when it is asked for again. */
export const ONCE = Symbol('made once');

/** A struct's document. */
export class StructDocument extends Map<string, Document> {
  /** How it was written last, and how deep: what many documents contain is written again and again. */
  written: { readonly depth: number; readonly text: string } | null = null;

  constructor(
    /** All keys that it may have; null where their order is not known. */
    readonly order: NameOrder | null,
    /** Is it in many documents? */
    readonly common: boolean,
  ) {
    super();
  }
}

/** json.dumps(obj.get()) as data; its maps and arrays must not be changed. Raises TypeError for what JSON has no form of, UnicodeDecodeError. */
export function document(value: Value): Document {
  if (value instanceof PystachioObject && isNative(value, 'get')) return documentOfObject(value);
  return documentOfValue(value);
}

function documentOfObject(object: PystachioObject): Document {
  if (object instanceof SimpleObject) return documentOfValue(object.value);
  if (object instanceof StructObject) return documentOfStruct(object);
  if (object instanceof ListObject) return object.items.map(document);
  if (object instanceof MapObject) return documentOfMap(object);
  if (object instanceof ChoiceObject && isPlain(object)) return document(object.unwrap());
  return documentOfValue(getOf(object));
}

function documentOfStruct(object: StructObject): StructDocument {
  const known = object.rawDocument;
  if (known instanceof StructDocument && shared.pristine) return known;
  const { names, order } = object.struct.layout;
  const map = new StructDocument(order, known === ONCE);
  for (let i = 0; i < names.length; i++) {
    const value = object.values[i];
    if (value !== null) map.set(textOf(names[i]), document(value));
  }
  if (object.isConstant()) object.rawDocument = map.common ? map : ONCE;
  return map;
}

function documentOfMap(object: MapObject): Document {
  const map = new Map<string, Document>();
  for (const [key, value] of object.pairs) map.set(keyText(getOf(key)), document(value));
  return map;
}

function documentOfValue(value: Value): Document {
  switch (typeof value) {
    case 'string':
      return textOf(value);
    case 'object':
      return value === null ? null : documentOfBoxed(value);
    default:
      return value;
  }
}

function documentOfBoxed(value: Exclude<Value, null | boolean | number | bigint | string>): Document {
  if (value instanceof PyUnicode) return value.value;
  if (value instanceof PyFloat) return value;
  if (value instanceof PyLong || value instanceof PyIntSub) return value.value;
  if (value instanceof PyStrSub) return textOf(value.value);
  if (value instanceof PyList || value instanceof PyTuple) return value.items.map(document);
  if (value instanceof PyDict) {
    return new Map(value.entries().map(([key, item]): [string, Document] => [keyText(key), document(item)]));
  }
  throw raise(typeError(`${repr(value)} is not JSON serializable`));
}

/** Bytes as text. */
function textOf(bytes: string): string {
  return isAscii(bytes) ? bytes : decodeUtf8(bytes, raiseCodecError);
}

/** A dict's key as JSON has it. */
export function keyText(key: Value): string {
  if (typeof key === 'string') return textOf(key);
  if (key instanceof PyUnicode) return key.value;
  if (key instanceof PyStrSub) return textOf(key.value);
  if (key === null) return 'null';
  if (key instanceof PyFloat) return floatRepr(key.value);
  if (key instanceof PyLong || key instanceof PyIntSub) return String(key.value);
  if (typeof key === 'boolean' || typeof key === 'number' || typeof key === 'bigint') return String(key);
  throw raise(typeError(`key ${repr(key)} is not a string`));
}
