/** serialize_type(): the schema of any class of Pystachio's, and back. */
import type { PyType } from '../python/objects/value.ts';
import { callNamed } from './object.ts';
import { schemaFromTuple } from './schema-from-tuple.ts';
import { madeBy, ObjectType, type TypeSchema } from './typing.ts';

/** Classes that a program derives have their own name in place of the base's where the name is part of the type. */
export function schemaOf(type: PyType): TypeSchema {
  if (type instanceof ObjectType) return type.reserialize();
  return madeBy(type)?.reserializeDerived(type) ?? schemaFromTuple(callNamed(type, 'serialize_type', []));
}

/** a.serialize_type() == b.serialize_type() */
export function isSameType(a: PyType, b: PyType): boolean {
  return a === b || schemaOf(a).identity === schemaOf(b).identity;
}
