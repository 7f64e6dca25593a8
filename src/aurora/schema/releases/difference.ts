/** How a release is written down by what it has otherwise than the one after it. */
import type { AttributeDefinition, Definition, Definitions, Helpers, JsonForm, Modules, Release, Struct } from '../release.ts';

/** Something that the one after it does not have: it stands before the named one. */
export interface Before<T> {
  readonly kind: 'before';
  readonly next: string;
  readonly value: T;
}

/** By name: null for what it does not have yet, a value where it is another one, `before()` for what it still has. */
export type Edits<T> = Readonly<Record<string, T | Before<T> | null>>;

export interface Difference {
  readonly version: string;
  readonly date: string;
  readonly pystachio: string;
  /** Of the schema's modules. */
  readonly names?: Edits<Definition>;
  /** By struct. */
  readonly attributes?: Readonly<Record<string, Edits<AttributeDefinition>>>;
  /** All that it imports. */
  readonly constants?: Release['constants'];
  readonly helpers?: Partial<Helpers>;
  readonly modules?: Partial<Modules>;
  readonly json?: JsonForm;
}

export function before<T>(next: string, value: T): Before<T> {
  return { kind: 'before', next, value };
}

/** The release that has these differences from the one after it. */
export function earlier(later: Release, difference: Difference): Release {
  const {
    version,
    date,
    pystachio,
    names = {},
    attributes = {},
    constants = later.constants,
    helpers,
    modules,
    json = later.json,
  } = difference;
  const edit = (definitions: Definitions): Definitions => editStructs(edited(definitions, names), attributes);
  const same = difference.names === undefined && difference.attributes === undefined && difference.constants === undefined;
  return {
    version,
    date,
    pystachio,
    thermos: edit(later.thermos),
    constants,
    aurora: edit(later.aurora),
    helpers: { ...later.helpers, ...helpers },
    modules: { ...later.modules, ...modules },
    json,
    injected: same ? later.injected : null,
  };
}

function editStructs(definitions: Definitions, edits: Readonly<Record<string, Edits<AttributeDefinition>>>): Definitions {
  return Object.fromEntries(
    Object.entries(definitions).map(([name, definition]) => {
      const own = edits[name];
      if (own === undefined) return [name, definition];
      const { kind, attributes } = definition as Struct;
      return [name, { kind, attributes: edited(attributes, own) }];
    }),
  );
}

/** A table with some of its names left out, changed, or put in where the one that they stand before is. */
function edited<T>(table: Readonly<Record<string, T>>, edits: Edits<T>): Record<string, T> {
  const result: Record<string, T> = {};
  const insertions = Object.entries(edits).filter((edit): edit is [string, Before<T>] => isBefore(edit[1]));
  for (const [name, value] of Object.entries(table)) {
    for (const [inserted, { next, value: given }] of insertions) if (next === name) result[inserted] = given;
    const edit = edits[name];
    if (edit === undefined) result[name] = value;
    else if (edit !== null) result[name] = edit as T;
  }
  return result;
}

function isBefore<T>(edit: T | Before<T> | null): edit is Before<T> {
  return typeof edit === 'object' && edit !== null && 'kind' in edit && edit.kind === 'before';
}
