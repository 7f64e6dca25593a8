/** How the rules read a job: by the calls that a program could make, so that classes of a program's own have their say. */
import { document } from '../pystachio/document.ts';
import { pystachioError } from '../pystachio/errors.ts';
import { checkSelf, getOf, interpolateSelf } from '../pystachio/object.ts';
import { StructObject } from '../pystachio/struct.ts';
import { isInstanceOf, isOk, messageOf } from '../pystachio/typing.ts';
import { callValue } from '../python/objects/call.ts';
import { richCompare } from '../python/objects/compare.ts';
import { isRaised, ValueError } from '../python/objects/exceptions.ts';
import type { CompareOp } from '../python/objects/slots.ts';
import { truth } from '../python/objects/truth.ts';
import { intType } from '../python/objects/types.ts';
import type { Value } from '../python/objects/value.ts';
import { invalidThrift } from './errors.ts';
import { callNamed } from './helpers/calls.ts';
import type { Schema } from './schema/build.ts';
import { currentSchema } from './schema/current.ts';
import { otherSchema, standInFor } from './stand-in.ts';

/** object.name(), an attribute of a struct: interpolated by the struct's own scopes, Empty where it has none. */
export function attribute(object: Value, name: string): Value {
  return callNamed(standInFor(object, name), name);
}

/** object.has_name() */
export function hasAttribute(object: Value, name: string): boolean {
  return truth(callNamed(standInFor(object, name), `has_${name}`));
}

/** object.name().get() */
export function attributeValue(object: Value, name: string): Value {
  return getOf(attribute(object, name));
}

/** The plain value of an object that passes its check. Raises the conversion's InvalidConfig with the check's message where it does not. */
export function fullyInterpolated(object: Value): Value {
  const check = checkSelf(object);
  if (!isOk(check)) throw pystachioError(invalidThrift(), messageOf(check));
  return getOf(interpolateSelf(object).value);
}

/** fullyInterpolated() of an attribute. */
export function fullyInterpolatedAttribute(object: Value, name: string): Value {
  return fullyInterpolated(attribute(object, name));
}

/** isinstance(object, <the struct of that name>), be it the current release's or that of the release that was loaded with. */
export function isStruct(object: Value, name: string): boolean {
  const other = otherSchema();
  return isStructOf(currentSchema(), object, name) || (other !== undefined && isStructOf(other, object, name));
}

function isStructOf(schema: Schema, object: Value, name: string): boolean {
  return schema.has(name) && isInstanceOf(object, schema.structOf(name));
}

/** choice.unwrap(). Under another release what is a choice now may have been a struct. */
export function unwrapped(choice: Value): Value {
  return choice instanceof StructObject && otherSchema() !== undefined ? choice : callNamed(choice, 'unwrap');
}

/** Is `left op right` true? */
export function isTrue(left: Value, op: CompareOp, right: Value): boolean {
  return truth(richCompare(left, right, op));
}

/** int(value); undefined where it raises ValueError. */
export function intOf(value: Value): Value | undefined {
  try {
    return callValue(intType, [value]);
  } catch (error) {
    if (isRaised(error, ValueError)) return undefined;
    throw error;
  }
}

/** A str or unicode as text. */
export function textOf(value: Value): string {
  return document(value) as string;
}
