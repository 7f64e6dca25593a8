/** What a struct says of each attribute: TypeSignature, Required, Default and Empty. */
import { isSubclass } from '../python/objects/instance-check.ts';
import { PyObject, PyType, type Value } from '../python/objects/value.ts';
import { assertion } from './assertion.ts';
import { pythonClass } from './classes.ts';
import { objectBase } from './object-class.ts';
import { coerceTo } from './typing.ts';

export const typeSignatureType = pythonClass('TypeSignature', 'pystachio.composite');
/** Empty, the class that stands for an attribute without a value. */
export const emptyType = pythonClass('Empty', 'pystachio.composite');

export class TypeSignature extends PyObject {
  constructor(
    readonly klazz: PyType,
    readonly required: Value,
    /** undefined: Empty. */
    readonly defaultValue: Value | undefined,
  ) {
    super();
  }
}
(TypeSignature.prototype as PyObject).type = typeSignatureType;

/** isclass(value) and issubclass(value, Object) */
export function isObjectClass(value: Value): value is PyType {
  return value instanceof PyType && isSubclass(value, objectBase);
}

/** TypeSignature(cls, required, default): a default that is no instance of the class is made one. Raises what the class raises. */
export function makeSignature(klazz: Value, required: Value, defaultValue: Value | undefined): TypeSignature {
  assertion(isObjectClass(klazz));
  const given = defaultValue === undefined || defaultValue === emptyType ? undefined : coerceTo(klazz, defaultValue);
  return new TypeSignature(klazz, required, given);
}

/** TypeSignature.wrap: undefined for what says nothing of an attribute. */
export function wrapSignature(value: Value): TypeSignature | undefined {
  if (isObjectClass(value)) return makeSignature(value, false, undefined);
  return value instanceof TypeSignature ? value : undefined;
}

/** Required(cls) */
export function required(klazz: PyType): TypeSignature {
  return makeSignature(klazz, true, undefined);
}

/** Default(cls, value) */
export function withDefault(klazz: PyType, value: Value): TypeSignature {
  return makeSignature(klazz, false, value);
}
