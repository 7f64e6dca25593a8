/** From what Pystachio works with to what TypeScript gets in hand. */
import { PyFloat, PyList, PyLong, PyTuple, PyUnicode, type Value } from '../../python/objects/value.ts';
import { SimpleObject } from '../basic.ts';
import { ChoiceObject } from '../choice.ts';
import { document, keyText } from '../document.ts';
import { ListObject } from '../list.ts';
import { MapObject } from '../map.ts';
import { getOf } from '../object.ts';
import { StructObject } from '../struct.ts';
import type { Realm } from './inside.ts';
import { ListHandle, OtherHandle, type PystachioObject, ValueHandle } from './object.ts';
import { structHandle } from './struct-handle.ts';
import { plainOf } from './values.ts';

/** The object as TypeScript sees it, whatever it is. */
export function wrap(value: Value, realm: Realm): PystachioObject {
  if (value instanceof StructObject) return structHandle(value, realm);
  if (value instanceof ListObject) return new ListHandle(value, realm);
  if (value instanceof SimpleObject || value instanceof MapObject || value instanceof ChoiceObject) return new ValueHandle(value, realm);
  return new OtherHandle(value, realm);
}

/** What an attribute reads as, of the interpolated object: a struct's object, or plain data of plain data. */
export function readValue(value: Value, realm: Realm): unknown {
  if (value instanceof StructObject) return structHandle(value, realm);
  if (value instanceof ListObject) return value.items.map((item) => readValue(item, realm));
  if (value instanceof MapObject) {
    return Object.fromEntries(value.pairs.map(([key, item]) => [keyText(getOf(key)), readValue(item, realm)]));
  }
  if (value instanceof ChoiceObject) return readValue(value.unwrap(), realm);
  return value instanceof SimpleObject ? readData(value.value, realm) : new OtherHandle(value, realm);
}

/** A value of a program's: what is plain becomes plain data, objects of Pystachio's within it stay objects. */
export function readData(value: Value, realm: Realm): unknown {
  if (value === null || typeof value !== 'object' || value instanceof PyUnicode) return plainOf(document(value));
  if (value instanceof PyFloat || value instanceof PyLong) return value.value;
  if (value instanceof PyList || value instanceof PyTuple) return value.items.map((item) => readData(item, realm));
  return plainOf(document(value));
}
