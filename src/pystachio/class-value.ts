/** What stands in a class for all its instances: the types of a container's elements, the values of an enumeration. */
import { getAttrOrUndefined } from '../python/objects/attributes.ts';
import { attributeError, raise } from '../python/objects/exceptions.ts';
import { PyType, type Value } from '../python/objects/value.ts';
import { assertion } from './assertion.ts';

/** self.name, which is the class's. Raises AttributeError. */
export function classValue(type: PyType, name: string): Value {
  const value = getAttrOrUndefined(type, name);
  if (value === undefined) throw raise(attributeError(`'${type.name}' object has no attribute '${name}'`));
  return value;
}

/** The same where it is a class. */
export function classOfClass(type: PyType, name: string): PyType {
  const value = classValue(type, name);
  assertion(value instanceof PyType);
  return value;
}
