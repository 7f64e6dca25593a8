/** From the serialised form of a type, as `serialize_type()` gives it and `TypeFactory.new` takes it, to its schema. */

import { raise, typeError } from '../python/objects/exceptions.ts';
import { hashValue } from '../python/objects/hash.ts';
import { toArray } from '../python/objects/iterate.ts';
import { repr, str } from '../python/objects/text.ts';
import { truth } from '../python/objects/truth.ts';
import { typeOf } from '../python/objects/types.ts';
import { PyTuple, type PyType, type Value } from '../python/objects/value.ts';
import { assertion } from './assertion.ts';
import { booleanType, floatObjectType, integerType, isText, stringType } from './basic.ts';
import { choiceSchema } from './choice.ts';
import { isIterable, isListOrTuple } from './collections.ts';
import { enumSchema } from './enum.ts';
import { createByFactory, factoryNamed, isReplaced, requireFactory } from './factories.ts';
import { listSchema } from './list.ts';
import { mapSchema } from './map.ts';
import { type AttributeSchema, structSchema } from './struct-type.ts';
import { internSchema, type SchemaKey, TypeContext, TypeSchema } from './typing.ts';
import { unpacked } from './unpacked.ts';
import { exactKey, valueKey } from './value-key.ts';

/** A type of a factory that a program wrote. */
class CustomSchema extends TypeSchema {
  override readonly isCustom = true;

  constructor(
    factory: string,
    /** The first class that was made, which told its name; null once somebody took it. */
    private first: PyType | null,
    private readonly given: PyTuple,
    key: SchemaKey,
    id: number,
  ) {
    super(factory, (first as PyType).name, key, id);
  }

  protected override countLevels(): null {
    return null;
  }

  build(context: TypeContext): PyType {
    const { first } = this;
    this.first = null;
    return first ?? createByFactory(this.factory, this.given.items, context);
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
  const [name, signature] = unpacked(pair, 2);
  const [required, value, empty, type] = unpacked(signature, 4);
  return { name: str(name), required, default: truth(empty) ? undefined : value, type: schemaFromTuple(type) };
}

/** The attributes of a serialised struct, in its order. */
export function attributesFromTuple(attributes: Value): AttributeSchema[] {
  const pairs = toArray(attributes);
  for (const pair of pairs) assertion(pair instanceof PyTuple);
  return pairs.map(attributeFromTuple);
}

/** Raises AssertionError for an unknown factory, and AssertionError, ValueError or TypeError for malformed parameters. */
export function schemaFromTuple(serialized: Value): TypeSchema {
  const { factory, parameters } = newArguments(serialized);
  // What stands for types is a key of a dict.
  hashValue(new PyTuple([factory, ...parameters]));
  return schemaOfFactory(factory, parameters);
}

/** The arguments of TypeFactory.new(type_dict, *serialized). Raises TypeError. */
export function newArguments(serialized: Value): { factory: Value; parameters: Value[] } {
  if (!isIterable(serialized)) throw raise(typeError(`new() argument after * must be an iterable, not ${typeOf(serialized).name}`));
  const [factory, ...parameters] = toArray(serialized);
  if (factory === undefined) throw raise(typeError('new() takes at least 2 arguments (1 given)'));
  return { factory, parameters };
}

/** Numbers of factories that programs wrote: two programs may give theirs the same name. */
const factoryNumbers = new WeakMap<PyType, number>();
let customFactories = 0;

function numberOf(factory: PyType): number {
  const number = factoryNumbers.get(factory) ?? ++customFactories;
  factoryNumbers.set(factory, number);
  return number;
}

/** The same of a factory's name and parameters, which need not be hashable themselves. */
export function schemaOfFactory(factory: Value, parameters: readonly Value[]): TypeSchema {
  requireFactory(factory);
  const name = str(factory);
  if (!isReplaced(name)) {
    const known = builtinSchema(name, parameters);
    if (known !== undefined) return known;
  }
  const given = new PyTuple(parameters);
  return internSchema(
    [],
    (_, exact) => `Custom ${numberOf(factoryNamed(name))} ${JSON.stringify(name)} ${exact ? exactKey(given) : valueKey(given)}`,
    (key, id) => new CustomSchema(name, createByFactory(name, parameters, new TypeContext()), given, key, id),
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
      assertion(parameters.length === 2, () => `Type parameters: ${repr(new PyTuple(parameters))}`);
      return mapSchema(schemaFromTuple(parameters[0]), schemaFromTuple(parameters[1]));
    case 'Struct':
      return structFromParameters(parameters);
    case 'Choice':
      assertion(parameters.length === 2);
      assertion(isText(parameters[0]));
      assertion(isListOrTuple(parameters[1]));
      return choiceSchema(str(parameters[0]), toArray(parameters[1]).map(schemaFromTuple));
    default:
      return undefined;
  }
}

function structFromParameters(parameters: readonly Value[]): TypeSchema {
  const [name, attributes] = unpacked(new PyTuple(parameters), 2);
  return structSchema(str(name), attributesFromTuple(attributes));
}

function enumFromParameters(parameters: readonly Value[]): TypeSchema {
  const [name, values] = unpacked(new PyTuple(parameters), 2);
  assertion(isListOrTuple(values));
  for (const value of toArray(values)) assertion(isText(value));
  return enumSchema(str(name), values);
}
