/** Makes the structs, enumerations, constants and objects of a release from its description. */
import { floatObjectType } from '../../pystachio/basic.ts';
import { enumSchema } from '../../pystachio/enum.ts';
import { getOf } from '../../pystachio/object.ts';
import { structValues } from '../../pystachio/struct.ts';
import { type AttributeSchema, declareStructType, namespaceOrder, StructType } from '../../pystachio/struct-type.ts';
import { makeOf, ObjectType, TypeContext, type TypeSchema } from '../../pystachio/typing.ts';
import { PyDict } from '../../python/objects/dict.ts';
import '../../python/objects/dict-type.ts';
import '../../python/objects/list-type.ts';
import '../../python/objects/tuple-type.ts';
import { KwArgs, PyFloat, PyList, PyTuple, type Value } from '../../python/objects/value.ts';
import { definitionsOf } from './attributes.ts';
import { lazyObject } from './lazy-object.ts';
import type { AttributeDefinition, DefaultValue, Definition, Instance, Named, Release, Struct } from './release.ts';
import { typeFromText } from './type-expression.ts';

/** A release's names with their values, each made when it is first asked for. */
export class Schema {
  private readonly definitions: Map<string, Definition>;
  private readonly made = new Map<string, Value>();

  constructor(readonly release: Release) {
    this.definitions = definitionsOf(release);
  }

  /** Is it one of the release's names? */
  has(name: string): boolean {
    return this.definitions.has(name);
  }

  /** The value of one of the release's names. */
  valueOf(name: string): Value {
    let value = this.made.get(name);
    if (value === undefined) {
      const definition = this.definitions.get(name);
      if (definition === undefined) throw new Error(`the schema has no ${name}`);
      value = this.make(name, definition);
      this.made.set(name, value);
    }
    return value;
  }

  /** A struct of the release. */
  structOf(name: string): StructType {
    const type = this.valueOf(name);
    if (!(type instanceof StructType)) throw new Error(`${name} is no struct`);
    return type;
  }

  /** How one of the release's names is defined; undefined where it is no name of its. */
  definitionOf(name: string): Definition | undefined {
    return this.definitions.get(name);
  }

  /** The attributes of one of the release's structs, in source order. */
  attributeNames(struct: string): string[] {
    const definition = this.definitions.get(struct);
    if (typeof definition !== 'object' || definition.kind !== 'struct') throw new Error(`${struct} is no struct`);
    return Object.keys(definition.attributes);
  }

  private make(name: string, definition: Definition): Value {
    if (typeof definition !== 'object') return definition;
    switch (definition.kind) {
      case 'struct':
        return declareStructType(name, () => this.attributes(definition));
      case 'enumeration':
        return makeEnumeration(definition.values);
      case 'instance':
        return this.makeInstance(definition);
      case 'named':
        return this.valueOf(definition.name);
    }
  }

  private attributes({ attributes }: Struct): AttributeSchema[] {
    return inNamespaceOrder(Object.entries(attributes).map(([name, definition]) => [name, this.attribute(name, definition)]));
  }

  private attribute(name: string, definition: AttributeDefinition): AttributeSchema {
    if (typeof definition !== 'string') {
      const type = this.type(definition[0]);
      return { name, required: false, default: this.defaultOf(type, definition[1]), type };
    }
    const required = definition.endsWith('!');
    return { name, required, default: undefined, type: this.type(required ? definition.slice(0, -1) : definition) };
  }

  private type(text: string): TypeSchema {
    return typeFromText(text, (name) => (this.valueOf(name) as ObjectType).schema);
  }

  /** What get() of the default gives. */
  private defaultOf(type: TypeSchema, value: DefaultValue): Value {
    const given = this.plainValue(value);
    if (typeof given === 'number' && type === floatObjectType.schema) return new PyFloat(given);
    if (given === null || typeof given !== 'object') return given;
    return getOf(given.type instanceof ObjectType ? given : makeOf(new TypeContext().typeOf(type), given));
  }

  private plainValue(value: DefaultValue): Value {
    if (typeof value !== 'object') return value;
    if (isList(value)) return new PyList(value.map((item) => this.plainValue(item)));
    if (isInstance(value)) return this.makeInstance(value);
    if (isNamed(value)) return this.valueOf(value.name);
    const dict = new PyDict();
    for (const [key, item] of Object.entries(value)) dict.setStr(key, item);
    return dict;
  }

  private makeInstance({ of, attributes }: Instance): Value {
    const type = this.structOf(of);
    return lazyObject(type, () => {
      const names = Object.keys(attributes);
      const values = names.map((name) => this.plainValue(attributes[name]));
      return structValues(type, [], names.length === 0 ? null : new KwArgs(names, values, null));
    });
  }
}

function isList(value: DefaultValue): value is readonly DefaultValue[] {
  return Array.isArray(value);
}

function isInstance(value: object): value is Instance {
  return 'kind' in value && value.kind === 'instance';
}

function isNamed(value: object): value is Named {
  return 'kind' in value && value.kind === 'named';
}

/** `Enum('a', 'b')` */
function makeEnumeration(values: readonly string[]): Value {
  return new TypeContext().typeOf(enumSchema(`Enum_${values.join('_')}`, new PyTuple(values)));
}

/** The order in which the metaclass finds attributes. */
function inNamespaceOrder(attributes: readonly (readonly [string, AttributeSchema])[]): AttributeSchema[] {
  const byName = new Map(attributes);
  return namespaceOrder([...byName.keys()]).map((name) => byName.get(name) as AttributeSchema);
}
