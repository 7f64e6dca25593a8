/** Pystachio for TypeScript: types, objects, and what can be done with them. A program's view of the same is in python/. */
import { repr as reprOf } from '../python/objects/text.ts';
import { KwArgs, PyTuple, type PyType, type Value } from '../python/objects/value.ts';
import './python/composite.ts';
import './python/container.ts';
import './python/choice.ts';
import './python/naming.ts';
import { str } from '../python/objects/text.ts';
import { type ChoiceType, choiceSchema } from './choice.ts';
import type { EnumType } from './enum.ts';
import { type ListType, listSchema } from './list.ts';
import { type MapType, mapSchema } from './map.ts';
import { checkSelf, getOf, type Interpolated, interpolateSelf, PystachioObject } from './object.ts';
import { bind as bindTo, inScope as scopeTo } from './python/base.ts';
import { enumType } from './python/basic.ts';
import { schemaOf } from './schema-of.ts';
import { makeSignature, type TypeSignature } from './signature.ts';
import { type StructObject, structArguments } from './struct.ts';
import { attributeSchema, makeStructType, type StructType } from './struct-type.ts';
import { isOk, messageOf, ObjectType, TypeContext } from './typing.ts';

export { booleanType as Boolean, floatObjectType as Float, integerType as Integer, stringType as String } from './basic.ts';
export { type Document, document } from './document.ts';
export { Environment, environmentOf } from './environment.ts';
export { ListObject, ListType } from './list.ts';
export { MapObject, MapType } from './map.ts';
export { type Interpolated, PystachioObject } from './object.ts';
export { structBase as Struct } from './python/composite.ts';
export { useRuntime } from './python/current.ts';
export { PACKAGE_NAMES, PYSTACHIO_MODULES } from './python/modules.ts';
export { Ref } from './ref.ts';
export { restoreSharedTypes, sharedTypesTouched } from './shared-types.ts';
export { emptyType as Empty, required as Required, TypeSignature, withDefault as Default } from './signature.ts';
export { StructObject } from './struct.ts';
export { StructType } from './struct-type.ts';
export { ObjectType } from './typing.ts';

/** Is the value an object of one of Pystachio's types? */
export function isObject(value: Value): value is PystachioObject {
  return value instanceof PystachioObject;
}

/** List(element) */
export function List(element: PyType): ListType {
  return listSchema(schemaOf(element)).build(new TypeContext());
}

/** Map(keys, values) */
function mapOf(keys: PyType, values: PyType): MapType {
  return mapSchema(schemaOf(keys), schemaOf(values)).build(new TypeContext());
}

/** Enum(name, values) */
export function Enum(name: string, values: readonly string[]): EnumType {
  return enumType(name, new PyTuple(values));
}

/** Choice(name, alternatives) */
export function Choice(name: string, alternatives: readonly PyType[]): ChoiceType {
  return choiceSchema(name, alternatives.map(schemaOf)).build(new TypeContext());
}

/**
 * `class name(Struct): …`, its attributes in the order in which the class body's dict has them. An attribute is a type, or a type with what Required() and
 * Default() say.
 */
export function struct(name: string, attributes: Iterable<readonly [string, PyType | TypeSignature]>): StructType {
  const schemas = Array.from(attributes, ([key, value]) =>
    attributeSchema(key, value instanceof ObjectType ? makeSignature(value, false, undefined) : (value as TypeSignature)),
  );
  return makeStructType(name, schemas);
}

/** type(**attributes). Raises AttributeError for an unknown attribute, and what the attributes' types raise. */
export function makeStruct(type: StructType, attributes: ReadonlyMap<string, Value>): StructObject {
  const kw = attributes.size === 0 ? null : new KwArgs([...attributes.keys()], [...attributes.values()], null);
  return structArguments(type, type, [], kw);
}

/** object.interpolate(). Raises CoercionError, Uninterpolatable, InvalidRefError, UnicodeDecodeError. */
export function interpolate(object: Value): Interpolated {
  return interpolateSelf(object);
}

/** object.get() */
export function get(object: Value): Value {
  return getOf(object);
}

/** object.check(). The message is empty where all is well. */
export function check(object: Value): { ok: boolean; message: string } {
  const result = checkSelf(object);
  return { ok: isOk(result), message: str(messageOf(result)) };
}

/** object.bind(*scopes): namables, or dicts, strings and numbers as Environment takes them; the last is closest. */
export function bind(object: PystachioObject, ...scopes: Value[]): Value {
  return bindTo(object, scopes, null);
}

/** object.in_scope(*scopes): like bind, behind what is bound already. */
export function inScope(object: PystachioObject, ...scopes: Value[]): Value {
  return scopeTo(object, scopes, null);
}

/** repr(object), bytes. */
export function repr(object: Value): string {
  return reprOf(object);
}

export { mapOf as Map };
