/** Types as a release's data write them: `List(Process)`. */
import { booleanType, floatObjectType, integerType, stringType } from '../../pystachio/basic.ts';
import { choiceSchema } from '../../pystachio/choice.ts';
import { listSchema } from '../../pystachio/list.ts';
import { mapSchema } from '../../pystachio/map.ts';
import type { TypeSchema } from '../../pystachio/typing.ts';

const BASIC: ReadonlyMap<string, TypeSchema> = new Map(
  [stringType, integerType, floatObjectType, booleanType].map((type) => [type.name, type.schema]),
);

/** The schema that a type's text means; `named` gives those of names that are not Pystachio's own. */
export function typeFromText(text: string, named: (name: string) => TypeSchema): TypeSchema {
  const basic = BASIC.get(text);
  if (basic !== undefined) return basic;
  const open = text.indexOf('(');
  if (open < 0) return named(text);
  const inner = text.slice(open + 1, -1);
  switch (text.slice(0, open)) {
    case 'List':
      return listSchema(typeFromText(inner, named));
    case 'Map': {
      const comma = inner.indexOf(', ');
      return mapSchema(typeFromText(inner.slice(0, comma), named), typeFromText(inner.slice(comma + 2), named));
    }
    case 'Choice': {
      const names = inner.slice(1, -1).split(', ');
      return choiceSchema(
        `Choice_${names.join('_')}`,
        names.map((name) => typeFromText(name, named)),
      );
    }
    default:
      throw new Error(`unknown type in the schema: ${text}`);
  }
}
