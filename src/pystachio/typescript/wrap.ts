/** From what Pystachio works with to what TypeScript gets in hand. */
import { PyDict } from '../../python/objects/dict.ts';
import { PyList, PyTuple, type Value } from '../../python/objects/value.ts';
import { SimpleObject } from '../basic.ts';
import { ChoiceObject } from '../choice.ts';
import { document, keyText } from '../document.ts';
import { ListObject } from '../list.ts';
import { MapObject } from '../map.ts';
import { getOf, PystachioObject as OurObject } from '../object.ts';
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

/** A value of a program's: what is plain becomes plain data, objects of Pystachio's within it stay objects. Raises TypeError for what is neither. */
export function readData(value: Value, realm: Realm): unknown {
  if (value instanceof OurObject) return wrap(value, realm);
  if (value instanceof PyList || value instanceof PyTuple) return value.items.map((item) => readData(item, realm));
  if (value instanceof PyDict) return Object.fromEntries(value.entries().map(([key, item]) => [keyText(key), readData(item, realm)]));
  return plainOf(document(value));
}
