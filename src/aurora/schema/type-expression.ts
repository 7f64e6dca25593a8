/** Types as a release's data write them: `List(Process)`. */
import { booleanType, floatObjectType, integerType, stringType } from '../../pystachio/basic.ts';
import { choiceSchema } from '../../pystachio/choice.ts';
import { listSchema } from '../../pystachio/list.ts';
import { mapSchema } from '../../pystachio/map.ts';
import type { TypeSchema } from '../../pystachio/typing.ts';

/** A type that was read: a name of Pystachio's or of the release's, or one of them made of others. */
export type TypeExpression =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'list'; readonly item: TypeExpression }
  | { readonly kind: 'map'; readonly key: TypeExpression; readonly value: TypeExpression }
  | { readonly kind: 'choice'; readonly options: readonly string[] };

/** Reads a type's text. */
export function readType(text: string): TypeExpression {
  const open = text.indexOf('(');
  if (open < 0) return { kind: 'name', name: text };
  const inner = text.slice(open + 1, -1);
  switch (text.slice(0, open)) {
    case 'List':
      return { kind: 'list', item: readType(inner) };
    case 'Map': {
      const comma = inner.indexOf(', ');
      return { kind: 'map', key: readType(inner.slice(0, comma)), value: readType(inner.slice(comma + 2)) };
    }
    case 'Choice':
      return { kind: 'choice', options: inner.slice(1, -1).split(', ') };
    default:
      throw new Error(`unknown type in the schema: ${text}`);
  }
}

const BASIC: ReadonlyMap<string, TypeSchema> = new Map(
  [stringType, integerType, floatObjectType, booleanType].map((type) => [type.name, type.schema]),
);

/** The schema that a type's text means; `named` gives those of names that are not Pystachio's own. */
export function typeFromText(text: string, named: (name: string) => TypeSchema): TypeSchema {
  return BASIC.get(text) ?? schemaOfExpression(readType(text), named);
}

function schemaOfExpression(type: TypeExpression, named: (name: string) => TypeSchema): TypeSchema {
  switch (type.kind) {
    case 'name':
      return BASIC.get(type.name) ?? named(type.name);
    case 'list':
      return listSchema(schemaOfExpression(type.item, named));
    case 'map':
      return mapSchema(schemaOfExpression(type.key, named), schemaOfExpression(type.value, named));
    case 'choice':
      return choiceSchema(
        `Choice_${type.options.join('_')}`,
        type.options.map((name) => BASIC.get(name) ?? named(name)),
      );
  }
}
