/** Which struct type says what attributes the instances of a class have. */
import { getAttr } from '../python/objects/attributes.ts';
import { PyDict } from '../python/objects/dict.ts';
import { attributeError, raise, typeError } from '../python/objects/exceptions.ts';
import { typeOf } from '../python/objects/types.ts';
import type { PyType, Value } from '../python/objects/value.ts';
import { dictOfItems } from './map.ts';
import { TypeSignature } from './signature.ts';
import { attributeSchema, makeStructType, StructType } from './struct-type.ts';

/** Types for tables that programs wrote themselves. */
const written = new WeakMap<PyDict, StructType>();

/** By the TYPEMAP that the class has: a factory's, or one that a program wrote. */
export function structTypeOf(type: PyType): StructType {
  for (const t of type.mro) {
    if (t instanceof StructType) return t;
    const table = t.ownDict().getStr('TYPEMAP');
    if (table instanceof PyDict) return typeOfTable(type.name, table);
    if (table !== undefined) return typeOfTable(type.name, dictOfItems(table));
  }
  throw raise(attributeError(`type object '${type.name}' has no attribute 'TYPEMAP'`));
}

/** Raises AttributeError. */
function requireSignature(value: Value): TypeSignature {
  if (value instanceof TypeSignature) return value;
  getAttr(value, 'default');
  throw raise(typeError(`a TypeSignature was expected, not ${typeOf(value).fullName}`));
}

function typeOfTable(name: string, table: PyDict): StructType {
  let type = written.get(table);
  if (type === undefined) {
    type = makeStructType(
      name,
      table.entries().map(([key, signature]) => attributeSchema(String(key), requireSignature(signature))),
    );
    written.set(table, type);
  }
  return type;
}
