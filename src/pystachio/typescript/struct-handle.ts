/** Objects of structs: functions, since an object that is called with attributes gives another, with the attributes as properties. */
import type { Value } from '../../python/objects/value.ts';
import { callNamed, isNative } from '../object.ts';
import { emptyType } from '../signature.ts';
import { StructObject } from '../struct.ts';
import type { StructType } from '../struct-type.ts';
import { type Realm, setInside } from './inside.ts';
import { callWith, PystachioObject, StructHandle, within } from './object.ts';
import { toValue } from './values.ts';
import { readValue } from './wrap.ts';

/** The prototypes of the objects of each struct, made when the first of them is. */
const prototypes = new WeakMap<StructType, object>();

export function structHandle(object: StructObject, realm: Realm): StructHandle {
  const handle = (attributes?: object): StructHandle =>
    within(handle as unknown as StructHandle, (value) => callWith(value, ...namesAndValues(attributes)));
  // A function's own properties would hide attributes.
  Reflect.deleteProperty(handle, 'name');
  Reflect.deleteProperty(handle, 'length');
  Object.setPrototypeOf(handle, prototypeOf(object.struct));
  setInside(handle, { value: object, realm });
  return handle as unknown as StructHandle;
}

function prototypeOf(struct: StructType): object {
  let prototype = prototypes.get(struct);
  if (prototype === undefined) {
    prototype = Object.create(StructHandle.prototype) as object;
    for (const name of struct.layout.names) if (!isMethod(name)) defineAttribute(prototype, name);
    prototypes.set(struct, prototype);
  }
  return prototype;
}

/** Is the name one of what every object can do? */
function isMethod(name: string): boolean {
  const ours = [StructHandle.prototype, PystachioObject.prototype];
  return name !== 'constructor' && ours.some((methods) => Object.hasOwn(methods, name));
}

function defineAttribute(prototype: object, name: string): void {
  const get = function (this: StructHandle): unknown {
    return this.attribute(name);
  };
  Object.defineProperty(prototype, name, { get, configurable: true, enumerable: true });
}

/** Attributes as they are given, without those that are undefined. Throws TypeError where they are none. */
export function namesAndValues(attributes: object = {}): [names: string[], values: Value[]] {
  if (typeof attributes !== 'object' || attributes === null || Array.isArray(attributes)) {
    throw new TypeError('attributes are given as an object: { name: value }');
  }
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return [given.map(([name]) => name), given.map(([name, value]) => toValue(value, name))];
}

export function structOf(value: unknown): StructObject {
  if (value instanceof StructObject) return value;
  throw new TypeError('this is no object of a struct');
}

/** object.name(), as a program would call it. */
export function readAttribute(object: StructObject, name: string, realm: Realm): unknown {
  if (!object.struct.layout.index.has(name)) throw new TypeError(`${object.type.name} has no attribute ${name}`);
  const value = isNative(object, 'interpolate_key') ? object.interpolateKey(name) : callNamed(object, 'interpolate_key', [name]);
  return value === emptyType ? undefined : readValue(value, realm);
}
