/** The schema's types and objects, by name, as TypeScript has them in hand. */
import { OWN_REALM } from '../../pystachio/typescript/inside.ts';
import { typeHandle } from '../../pystachio/typescript/types.ts';
import { wrap } from '../../pystachio/typescript/wrap.ts';
import type { PyType } from '../../python/objects/value.ts';
import { currentSchema } from '../schema/current.ts';

/** A struct or an enumeration. That it is what the static type says is for the generated file to see to. */
export function schemaType<T>(name: string): T {
  return typeHandle(currentSchema().valueOf(name) as PyType) as T;
}

/** An object of a struct, such as `Service`. */
export function schemaObject<T>(name: string): T {
  return wrap(currentSchema().valueOf(name), OWN_REALM) as T;
}
