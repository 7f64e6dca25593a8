/**
 * The document of what an object interpolates to, worked out without the objects between. Where a program could notice (it has changed or derived classes,
 * or wrote a find() of its own), and where something raises, it is done by way of them.
 */

import { PyRaise } from '../python/objects/exceptions.ts';
import type { Value } from '../python/objects/value.ts';
import { SimpleObject } from './basic.ts';
import { ChoiceObject } from './choice.ts';
import { type Document, document, keyText, ONCE, StructDocument } from './document.ts';
import { ListObject } from './list.ts';
import { MapObject } from './map.ts';
import { interpolateIn, isOurs, isPlain, PystachioObject } from './object.ts';
import { joinScopes, type Scopes } from './scope.ts';
import { shared } from './shared-types.ts';
import { StructObject } from './struct.ts';
import { acceptsSchema, type ObjectType } from './typing.ts';

/** Thrown where something has to be done by way of objects. */
const ROUNDABOUT = Symbol('by way of objects');

/** json.dumps(obj.interpolate()[0].get()) as data. Raises what interpolating raises, and what document() does. */
export function interpolatedDocument(object: PystachioObject): Document {
  return directDocument(object) ?? document(interpolateIn(object, null).value);
}

/** undefined: it cannot be done so. No document of an object is null. */
function directDocument(object: PystachioObject): Document | undefined {
  if (!shared.pristine) return undefined;
  try {
    return documentWithin(object, null);
  } catch (error) {
    if (error === ROUNDABOUT || error instanceof PyRaise) return undefined;
    throw error;
  }
}

/** `outer`: no scope in it is foreign. */
function documentWithin(object: Value, outer: Scopes | null): Document {
  if (!(object instanceof PystachioObject) || !isPlain(object) || object.chain?.foreign) throw ROUNDABOUT;
  if (object instanceof SimpleObject) return document(object.valueWithin(outer));
  if (object instanceof StructObject) return documentOfStruct(object, outer);
  if (object instanceof ListObject) return documentOfList(object, outer);
  if (object instanceof MapObject) return documentOfMap(object, outer);
  if (object instanceof ChoiceObject) return documentOfChoice(object, outer);
  throw ROUNDABOUT;
}

function documentOfStruct(object: StructObject, outer: Scopes | null): StructDocument {
  const known = object.interpolatedDocument;
  if (known instanceof StructDocument) return known;
  const { names, order } = object.struct.layout;
  if (order === null) throw ROUNDABOUT;
  object.requireCopyable();
  const constant = object.isConstant();
  const scopes = constant ? null : object.makeScopes(joinScopes(object.chain, outer));
  const map = new StructDocument(order, known === ONCE);
  for (let i = 0; i < names.length; i++) {
    const value = object.values[i];
    if (value !== null) map.set(names[i], documentWithin(value, scopes));
  }
  if (constant) object.interpolatedDocument = map.common ? map : ONCE;
  return map;
}

function documentOfList(object: ListObject, outer: Scopes | null): Document {
  const scopes = joinScopes(object.chain, outer);
  return object.items.map((item) => documentWithin(item, scopes));
}

function documentOfMap(object: MapObject, outer: Scopes | null): Document {
  const scopes = joinScopes(object.chain, outer);
  const map = new Map<string, Document>();
  for (const [key, value] of object.pairs) {
    if (!(key instanceof SimpleObject && isPlain(key)) || key.chain?.foreign) throw ROUNDABOUT;
    map.set(keyText(key.valueWithin(scopes)), documentWithin(value, scopes));
  }
  return map;
}

/** What a choice interpolates to is put into a choice again, which is asked for its value. */
function documentOfChoice(object: ChoiceObject, outer: Scopes | null): Document {
  if (!isOurs(object.value)) throw ROUNDABOUT;
  const type = object.type as ObjectType;
  const { value } = interpolateIn(object, outer);
  return document(acceptsSchema(value, type.schema, null, type) ? value : type.make(value));
}
