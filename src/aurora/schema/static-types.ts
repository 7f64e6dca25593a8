/** A release's structs as TypeScript: the text of src/aurora/typescript/structs.ts. */
import { type Attribute, attributesOf, definitionsOf } from './attributes.ts';
import type { Definition, Release, Struct } from './release.ts';
import type { TypeExpression } from './type-expression.ts';
import { written } from './written.ts';

/** The file's text, before it is formatted. */
export function staticTypes(release: Release): string {
  const { version } = release;
  const declared = [...definitionsOf(release)].map(([name, definition]) => declaration(name, definition, version));
  const used = IMPORTED.filter((name) => declared.some((text) => new RegExp(`\\b${name}\\b`).test(text)));
  return [
    `/** The structs of Aurora ${version}, its enumerations, constants and objects. Written by \`npm run schema:types\`; not to be edited. */`,
    `import type { ${used.join(', ')} } from '../../pystachio/typescript/shapes.ts';`,
    "import { schemaObject, schemaType } from './schema-names.ts';",
    '',
    ...declared,
  ].join('\n');
}

const IMPORTED = [
  ...['BooleanType', 'ChoiceType', 'DefaultAttribute', 'EnumType', 'FloatType', 'IntegerType', 'ListType', 'MapType'],
  ...['RequiredAttribute', 'StringType', 'StructObject', 'StructType'],
];

function declaration(name: string, definition: Definition, version: string): string {
  if (typeof definition !== 'object') return `export const ${name} = ${written(definition)};\n`;
  switch (definition.kind) {
    case 'struct':
      return structDeclaration(name, definition, version);
    case 'enumeration':
      return [
        `export type ${name} = ${definition.values.map(written).join(' | ')};`,
        `export type ${name}Type = EnumType<${name}>;`,
        `export const ${name}: ${name}Type = schemaType('${name}');\n`,
      ].join('\n');
    case 'instance':
      return `export const ${name}: ${definition.of} = schemaObject('${name}');\n`;
    case 'named':
      return `export type ${name} = ${definition.name};\nexport const ${name}: ${definition.name}Type = ${definition.name};\n`;
  }
}

function structDeclaration(name: string, definition: Struct, version: string): string {
  const lines = attributesOf(definition).map((attribute) => `  ${attributeDeclaration(attribute)}`);
  return [
    `/** Attributes of ${name} in Aurora ${version}. */`,
    `export interface ${name}Attributes {\n${lines.join('\n')}\n}`,
    `export type ${name} = StructObject<'${name}', ${name}Attributes>;`,
    `export type ${name}Type = StructType<'${name}', ${name}Attributes>;`,
    `export const ${name}: ${name}Type = schemaType('${name}');\n`,
  ].join('\n');
}

function attributeDeclaration({ name, type, required, default: value }: Attribute): string {
  if (value !== undefined) return `/** Default: \`${written(value)}\`. */\n  readonly ${name}: DefaultAttribute<${staticType(type)}>;`;
  if (!required) return `readonly ${name}: ${staticType(type)};`;
  return `/** Required. */\n  readonly ${name}: RequiredAttribute<${staticType(type)}>;`;
}

function staticType(type: TypeExpression): string {
  switch (type.kind) {
    case 'name':
      return `${type.name}Type`;
    case 'list':
      return `ListType<${staticType(type.item)}>`;
    case 'map':
      return `MapType<${staticType(type.key)}, ${staticType(type.value)}>`;
    case 'choice':
      return `ChoiceType<[${type.options.map((name) => `${name}Type`).join(', ')}]>`;
  }
}
