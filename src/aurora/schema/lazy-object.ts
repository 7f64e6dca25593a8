/** Objects that are there from the beginning and that most configurations do not look at. */
import { StructObject } from '../../pystachio/struct.ts';
import type { StructType } from '../../pystachio/struct-type.ts';
import type { Value } from '../../python/objects/value.ts';

type Values = readonly (Value | null)[];

/** An object of the type whose attributes' values are made when somebody asks for them. */
export function lazyObject(type: StructType, make: () => Values): StructObject {
  const object = new StructObject(type, type, []);
  const settle = (value: Values): Values => {
    Object.defineProperty(object, 'values', { value, writable: true, enumerable: true, configurable: true });
    return value;
  };
  Object.defineProperty(object, 'values', { get: () => settle(make()), set: settle, enumerable: true, configurable: true });
  return object;
}
