/** Which struct type says what attributes the instances of a class have. */
import { PyDict } from '../python/objects/dict.ts';
import { attributeError, raise } from '../python/objects/exceptions.ts';
import type { PyType, Value } from '../python/objects/value.ts';
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
  }
  throw raise(attributeError(`type object '${type.name}' has no attribute 'TYPEMAP'`));
}

function typeOfTable(name: string, table: PyDict): StructType {
  let type = written.get(table);
  if (type === undefined) {
    const attributes = table.entries().filter((entry): entry is [Value, TypeSignature] => entry[1] instanceof TypeSignature);
    type = makeStructType(
      name,
      attributes.map(([key, signature]) => attributeSchema(String(key), signature)),
    );
    written.set(table, type);
  }
  return type;
}
