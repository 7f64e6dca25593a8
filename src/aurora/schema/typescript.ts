/** TypeScript types of the documents that jobs become. */
import { type Attribute, attributesOf, definitionsOf, JOB, namesInJobs } from './attributes.ts';
import type { Definition, Release } from './release.ts';
import type { TypeExpression } from './type-expression.ts';
import { writtenDefault } from './written.ts';

const BASIC: Readonly<Record<string, string>> = { String: 'string', Integer: 'number', Float: 'number', Boolean: 'boolean' };

/**
 * A module's text: an interface for each struct that jobs are made of, a union for each enumeration, and `Jobs` for `{"jobs": [...]}`. They are those of
 * jobs whose type check passes.
 */
export function typescriptTypes(release: Release): string {
  const definitions = definitionsOf(release);
  const types = namesInJobs(release).map((name) => typeText(name, definitions.get(name) as Definition));
  return [
    `/**
 * What \`aurora-config json\` prints under Aurora ${release.version}: jobs whose type check passes, interpolated. An attribute with a default is
 * absent only where the configuration gave it Empty.
 */\n`,
    `export interface Jobs {\n  jobs: ${JOB}[];\n}\n`,
    ...types,
    `export type Job = ${JOB};\n`,
  ].join('\n');
}

function typeText(name: string, definition: Definition): string {
  if (typeof definition !== 'object') throw new Error(`${name} is no type`);
  if (definition.kind === 'enumeration') return `export type ${name} = ${definition.values.map((value) => `'${value}'`).join(' | ')};\n`;
  if (definition.kind !== 'struct') throw new Error(`${name} is no type`);
  return `export interface ${name} {\n${attributesOf(definition)
    .map((attribute) => `  ${attributeText(attribute)}\n`)
    .join('')}}\n`;
}

function attributeText({ name, type, typeText: text, required, default: value }: Attribute): string {
  const comment = value === undefined ? '' : `/** Default: ${writtenDefault(text, value)} */\n  `;
  return `${comment}${name}${required ? '' : '?'}: ${typeOf(type)};`;
}

function typeOf(type: TypeExpression): string {
  switch (type.kind) {
    case 'name':
      return BASIC[type.name] ?? type.name;
    case 'list':
      return type.item.kind === 'choice' ? `(${typeOf(type.item)})[]` : `${typeOf(type.item)}[]`;
    case 'map':
      return `Record<string, ${typeOf(type.value)}>`;
    case 'choice':
      return type.options.map((name) => BASIC[name] ?? name).join(' | ');
  }
}
