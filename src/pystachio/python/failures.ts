/** Which of Namable's errors a find() that led nowhere raises. */

import { toArray } from '../../python/objects/iterate.ts';
import { parseInt27 } from '../../python/objects/text/int-text.ts';
import { repr } from '../../python/objects/text.ts';
import { typeOf } from '../../python/objects/types.ts';
import type { Value } from '../../python/objects/value.ts';
import { NamingError, NotFound, percent, pystachioError, Unnamable } from '../errors.ts';
import { ListObject } from '../list.ts';
import { keyTypeOf, MapObject } from '../map.ts';
import { callNamed, type PystachioObject } from '../object.ts';
import { Ref, refOfValues } from '../ref.ts';
import { isNamable } from '../scope.ts';
import { StructObject } from '../struct.ts';
import { makeOf } from '../typing.ts';

/** What find() is given, as a reference. `asked` is what it asks first: what is no reference fails there. Raises AttributeError. */
export function referenceFor(value: Value, asked: string): Ref {
  if (value instanceof Ref) return value;
  callNamed(value, asked, []);
  return refOfValues(toArray(callNamed(value, 'components', [])));
}

/** Raises Namable.NotFound, and IndexError for the empty reference. */
export function notFound(obj: Value, ref: Ref): never {
  throw pystachioError(NotFound, percent`Could not find ${ref.action().value} in object ${typeOf(obj).name}`);
}

/** Raises Namable.NamingError. */
export function namingError(obj: Value, ref: Ref): never {
  throw pystachioError(NamingError, `Cannot dereference object ${typeOf(obj).name} by ${repr(ref.components[0])}`);
}

/** Raises Namable.Unnamable. */
export function unnamable(obj: Value): never {
  throw pystachioError(Unnamable, `Object is not indexable: ${typeOf(obj).name}`);
}

/** obj.find(ref). Raises one of Namable's errors, and IndexError for the empty reference. */
export function found(obj: PystachioObject, ref: Ref): Value {
  ref.action();
  const value = obj.findNatively(ref);
  return value === undefined ? raiseFailure(obj, ref) : value;
}

/** Raises what the original's find() raises for a reference that was not found. */
export function raiseFailure(obj: Value, ref: Ref): never {
  const [first] = ref.components;
  let element: Value | undefined;
  if (obj instanceof StructObject) {
    if (first.isIndex) namingError(obj, ref);
    element = obj.attributeNamed(first.name);
  } else if (obj instanceof ListObject) {
    const index = first.isIndex ? parseInt27(first.name) : null;
    if (index === null) namingError(obj, ref);
    element = obj.items.at(Number(index));
  } else if (obj instanceof MapObject) {
    if (!first.isIndex) namingError(obj, ref);
    element = obj.valueAt(makeOf(keyTypeOf(obj.type), first.value));
  }
  if (element === undefined) notFound(obj, ref);
  if (!isNamable(element)) unnamable(element);
  return raiseFailure(element, ref.rest());
}
