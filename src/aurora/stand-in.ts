/**
 * The rules of the current release for jobs of another: attributes that a struct lacked then, or has no value and no default for, count as not given, so that they are
 * what they are in a struct of the current release in which nothing is given.
 */
import { currentRuntime } from '../pystachio/python/current.ts';
import { StructObject, structArguments } from '../pystachio/struct.ts';
import { StructType } from '../pystachio/struct-type.ts';
import type { Runtime } from '../python/objects/runtime.ts';
import type { Value } from '../python/objects/value.ts';
import type { Schema } from './schema/build.ts';
import { currentSchema, schemaOf } from './schema/current.ts';
import { CURRENT_RELEASE } from './schema/releases/index.ts';

/** Of loads under another release than the current one. */
const schemas = new WeakMap<Runtime, Schema>();

/** To be called when a load begins. Throws RangeError where there is no such release. */
export function useRelease(runtime: Runtime, version: string): void {
  if (version !== CURRENT_RELEASE) schemas.set(runtime, schemaOf(version));
}

/** The schema of the load that is running where that is another than the current one; undefined where it is the current one. */
export function otherSchema(): Schema | undefined {
  return schemas.get(currentRuntime());
}

/** What is asked for an attribute in the place of an object, mostly that object: under another release one of the current that has nothing but defaults may stand in for it. */
export function standInFor(object: Value, name: string): Value {
  if (otherSchema() === undefined || !(object instanceof StructObject) || object.attributeNamed(name) !== undefined) return object;
  const blank = blankOf(object.struct.name);
  return blank?.struct.layout.index.has(name) ? blank : object;
}

/** A struct of the current release in which nothing is given; undefined where it has none of that name. */
function blankOf(struct: string): StructObject | undefined {
  const schema = currentSchema();
  const type = schema.has(struct) ? schema.valueOf(struct) : undefined;
  return type instanceof StructType ? structArguments(type, type, [], null) : undefined;
}
