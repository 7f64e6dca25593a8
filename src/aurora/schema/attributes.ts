/** What a release's definitions say, taken apart for those who describe them. */
import type { AttributeDefinition, DefaultValue, Definition, Release, Struct } from './release.ts';
import { readType, type TypeExpression } from './type-expression.ts';

export interface Attribute {
  readonly name: string;
  readonly type: TypeExpression;
  /** The type as it is written: `List(Process)`. */
  readonly typeText: string;
  readonly required: boolean;
  /** Undefined where there is none. */
  readonly default: DefaultValue | undefined;
}

/** A struct's attributes in source order. */
export function attributesOf({ attributes }: Struct): Attribute[] {
  return Object.entries(attributes).map(([name, definition]) => attributeOf(name, definition));
}

function attributeOf(name: string, definition: AttributeDefinition): Attribute {
  const [written, value] = typeof definition === 'string' ? [definition, undefined] : definition;
  const required = written.endsWith('!');
  const typeText = required ? written.slice(0, -1) : written;
  return { name, type: readType(typeText), typeText, required, default: value };
}

/** All names of the release with their definitions, in source order. */
export function definitionsOf({ thermos, constants, aurora }: Release): Map<string, Definition> {
  return new Map([...Object.entries(thermos), ...Object.entries(constants), ...Object.entries(aurora)]);
}

/** The struct of a job. */
export const JOB = 'MesosJob';

/** The names that a job is made of, directly or not, itself among them, in source order. */
export function namesInJobs(release: Release): string[] {
  const definitions = definitionsOf(release);
  const found = new Set<string>();
  const visit = (name: string): void => {
    const definition = definitions.get(name);
    if (definition === undefined || found.has(name)) return;
    found.add(name);
    if (typeof definition !== 'object' || definition.kind !== 'struct') return;
    for (const { type } of attributesOf(definition)) for (const part of namesIn(type)) visit(part);
  };
  visit(JOB);
  return [...definitions.keys()].filter((name) => found.has(name));
}

function namesIn(type: TypeExpression): readonly string[] {
  switch (type.kind) {
    case 'name':
      return [type.name];
    case 'list':
      return namesIn(type.item);
    case 'map':
      return [...namesIn(type.key), ...namesIn(type.value)];
    case 'choice':
      return type.options;
  }
}
