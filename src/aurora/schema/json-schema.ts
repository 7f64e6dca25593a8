/** The JSON Schema of the documents that jobs become. */
import { type Attribute, attributesOf, definitionsOf, JOB, namesInJobs } from './attributes.ts';
import type { DefaultValue, Definition, Release } from './release.ts';
import type { TypeExpression } from './type-expression.ts';

/** JSON data. */
export type SchemaDocument = { readonly [key: string]: unknown };

const BASIC: Readonly<Record<string, SchemaDocument>> = {
  String: { type: 'string' },
  Integer: { type: 'integer' },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
};

/**
 * The schema (draft 7) of `{"jobs": [...]}` with jobs whose type check passes, as `json` prints them. A job that does not pass, because an
 * attribute is missing or a reference stands where a number belongs, does not match.
 */
export function jsonSchema(release: Release): SchemaDocument {
  const definitions = definitionsOf(release);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `Jobs of Aurora ${release.version}`,
    type: 'object',
    properties: { jobs: { type: 'array', items: reference(JOB) } },
    required: ['jobs'],
    additionalProperties: false,
    definitions: Object.fromEntries(namesInJobs(release).map((name) => [name, definitionSchema(definitions.get(name) as Definition)])),
  };
}

function reference(name: string): SchemaDocument {
  return { $ref: `#/definitions/${name}` };
}

function definitionSchema(definition: Definition): SchemaDocument {
  if (typeof definition !== 'object') throw new Error('a constant is no type');
  if (definition.kind === 'enumeration') return { type: 'string', enum: definition.values };
  if (definition.kind !== 'struct') throw new Error(`an ${definition.kind} is no type`);
  const attributes = attributesOf(definition);
  const required = attributes.filter((attribute) => attribute.required).map(({ name }) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(attributes.map((attribute) => [attribute.name, attributeSchema(attribute)])),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

/** Defaults are given where they are plain data: those of a struct follow from its own attributes. */
function attributeSchema({ type, default: value }: Attribute): SchemaDocument {
  const schema = typeSchema(type);
  // Beside $ref nothing else counts in draft 7.
  return value === undefined || '$ref' in schema || !isPlain(value) ? schema : { ...schema, default: value };
}

function isPlain(value: DefaultValue): boolean {
  return typeof value !== 'object' || !('kind' in value);
}

function typeSchema(type: TypeExpression): SchemaDocument {
  switch (type.kind) {
    case 'name':
      return BASIC[type.name] ?? reference(type.name);
    case 'list':
      return { type: 'array', items: typeSchema(type.item) };
    case 'map':
      return { type: 'object', additionalProperties: typeSchema(type.value) };
    case 'choice':
      return { anyOf: type.options.map((name) => typeSchema({ kind: 'name', name })) };
  }
}
