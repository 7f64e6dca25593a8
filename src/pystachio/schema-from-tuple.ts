/** From the serialised form of a type, as `serialize_type()` gives it and `TypeFactory.new` takes it, to its schema. */

import { toArray } from '../python/objects/iterate.ts';
import { str } from '../python/objects/text.ts';
import { truth } from '../python/objects/truth.ts';
import { PyTuple, type PyType, type Value } from '../python/objects/value.ts';
import { assertion } from './assertion.ts';
import { booleanType, floatObjectType, integerType, isText, stringType } from './basic.ts';
import { choiceSchema } from './choice.ts';
import { enumSchema } from './enum.ts';
import { createByFactory, factoryNames, isReplaced } from './factories.ts';
import { listSchema } from './list.ts';
import { mapSchema } from './map.ts';
import { type AttributeSchema, structSchema } from './struct-type.ts';
import { internSchema, type SchemaKey, type TypeContext, TypeSchema } from './typing.ts';
import { exactKey, valueKey } from './value-key.ts';

/** A type of a factory that a program wrote. */
class CustomSchema extends TypeSchema {
  constructor(
    factory: string,
    private readonly given: PyTuple,
    key: SchemaKey,
    id: number,
  ) {
    super(factory, factory, key, id);
  }

  build(context: TypeContext): PyType {
    return createByFactory(this.factory, this.given.items, context);
  }

  parameters(): PyTuple {
    return this.given;
  }

  parts(): readonly TypeSchema[] {
    return [];
  }
}

/** One attribute: a name with (required, default, empty, type). */
function attributeFromTuple(pair: Value): AttributeSchema {
  const [name, signature] = toArray(pair);
  assertion(signature instanceof PyTuple);
  const [required, value, empty, type] = signature.items;
  return { name: str(name), required, default: truth(empty) ? undefined : value, type: schemaFromTuple(type) };
}

/** The attributes of a serialised struct, in its order. */
export function attributesFromTuple(attributes: Value): AttributeSchema[] {
  return toArray(attributes).map(attributeFromTuple);
}

/** Raises AssertionError for an unknown factory or malformed parameters. */
export function schemaFromTuple(serialized: Value): TypeSchema {
  const [factory, ...parameters] = toArray(serialized);
  const name = str(factory);
  if (!isReplaced(name)) {
    const known = builtinSchema(name, parameters);
    if (known !== undefined) return known;
  }
  assertion(
    factoryNames().includes(name),
    () =>
      `Unknown type: ${name}, Existing factories: [${factoryNames()
        .map((n) => `'${n}'`)
        .join(', ')}]`,
  );
  const given = new PyTuple(parameters);
  return internSchema(
    [],
    (_, exact) => `Custom ${JSON.stringify(name)} ${exact ? exactKey(given) : valueKey(given)}`,
    (key, id) => new CustomSchema(name, given, key, id),
  );
}

function builtinSchema(name: string, parameters: readonly Value[]): TypeSchema | undefined {
  switch (name) {
    case 'String':
      return stringType.schema;
    case 'Integer':
      return integerType.schema;
    case 'Float':
      return floatObjectType.schema;
    case 'Boolean':
      return booleanType.schema;
    case 'Enum':
      return enumFromParameters(parameters);
    case 'List':
      assertion(parameters.length === 1);
      return listSchema(schemaFromTuple(parameters[0]));
    case 'Map':
      assertion(parameters.length === 2);
      return mapSchema(schemaFromTuple(parameters[0]), schemaFromTuple(parameters[1]));
    case 'Struct':
      return structSchema(str(parameters[0]), attributesFromTuple(parameters[1]));
    case 'Choice':
      assertion(parameters.length === 2);
      return choiceSchema(str(parameters[0]), toArray(parameters[1]).map(schemaFromTuple));
    default:
      return undefined;
  }
}

function enumFromParameters([name, values]: readonly Value[]): TypeSchema {
  for (const value of toArray(values)) assertion(isText(value));
  return enumSchema(str(name), values);
}
