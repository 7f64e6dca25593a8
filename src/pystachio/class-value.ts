/** What stands in a class for all its instances: the types of a container's elements, the values of an enumeration. */
import { getAttr } from '../python/objects/attributes.ts';
import { attributeError, raise } from '../python/objects/exceptions.ts';
import { PyType, type Value } from '../python/objects/value.ts';
import { assertion } from './assertion.ts';

/** self.name, which is the class's. Raises AttributeError. */
export function classValue(type: PyType, name: string): Value {
  if (type.lookup(name) === undefined) throw raise(attributeError(`'${type.name}' object has no attribute '${name}'`));
  return getAttr(type, name);
}

/** The same where it is a class. */
export function classOfClass(type: PyType, name: string): PyType {
  const value = classValue(type, name);
  assertion(value instanceof PyType);
  return value;
}
