/** A release's structs as TypeScript: the text of src/aurora/typescript/structs.ts. */
import type { AttributeDefinition, DefaultValue, Definition, Release } from './release.ts';

/** The file's text, before it is formatted. */
export function staticTypes(release: Release): string {
  const { version } = release;
  const definitions = Object.entries({ ...release.thermos, ...release.constants, ...release.aurora });
  const declared = definitions.map(([name, definition]) => declaration(name, definition, version));
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
  if (typeof definition !== 'object') return `export const ${name} = ${literal(definition)};\n`;
  switch (definition.kind) {
    case 'struct':
      return structDeclaration(name, Object.entries(definition.attributes), version);
    case 'enumeration':
      return [
        `export type ${name} = ${definition.values.map(literal).join(' | ')};`,
        `export type ${name}Type = EnumType<${name}>;`,
        `export const ${name}: ${name}Type = schemaType('${name}');\n`,
      ].join('\n');
    case 'instance':
      return `export const ${name}: ${definition.of} = schemaObject('${name}');\n`;
    case 'named':
      return `export type ${name} = ${definition.name};\nexport const ${name}: ${definition.name}Type = ${definition.name};\n`;
  }
}

function structDeclaration(name: string, attributes: readonly (readonly [string, AttributeDefinition])[], version: string): string {
  const lines = attributes.map(([attribute, definition]) => `  ${attributeDeclaration(attribute, definition)}`);
  return [
    `/** Attributes of ${name} in Aurora ${version}. */`,
    `export interface ${name}Attributes {\n${lines.join('\n')}\n}`,
    `export type ${name} = StructObject<'${name}', ${name}Attributes>;`,
    `export type ${name}Type = StructType<'${name}', ${name}Attributes>;`,
    `export const ${name}: ${name}Type = schemaType('${name}');\n`,
  ].join('\n');
}

function attributeDeclaration(name: string, definition: AttributeDefinition): string {
  if (typeof definition !== 'string') {
    return `/** Default: \`${shown(definition[1])}\`. */\n  readonly ${name}: DefaultAttribute<${staticType(definition[0])}>;`;
  }
  if (!definition.endsWith('!')) return `readonly ${name}: ${staticType(definition)};`;
  return `/** Required. */\n  readonly ${name}: RequiredAttribute<${staticType(definition.slice(0, -1))}>;`;
}

/** The static type of a type as a release's data write it. */
function staticType(text: string): string {
  const open = text.indexOf('(');
  if (open < 0) return `${text}Type`;
  const inner = text.slice(open + 1, -1);
  const parts = inner
    .replace(/^\[|\]$/g, '')
    .split(', ')
    .map(staticType);
  return text.startsWith('Choice') ? `ChoiceType<[${parts.join(', ')}]>` : `${text.slice(0, open)}Type<${parts.join(', ')}>`;
}

/** A default as a configuration would write it. */
function shown(value: DefaultValue): string {
  if (typeof value !== 'object') return typeof value === 'boolean' ? (value ? 'True' : 'False') : literal(value);
  if (Array.isArray(value)) return `[${(value as readonly DefaultValue[]).map(shown).join(', ')}]`;
  if ('kind' in value && value.kind === 'named') return String(value.name);
  if ('kind' in value && value.kind === 'instance') return `${value.of}()`;
  return `{${Object.entries(value)
    .map(([key, item]) => `${literal(key)}: ${shown(item as DefaultValue)}`)
    .join(', ')}}`;
}

function literal(value: string | number | boolean): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}
