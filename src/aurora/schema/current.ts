/** The schemas that configurations are loaded with. Each is made once, when it is first asked for, and shared by all loads. */
import { Schema } from './build.ts';
import { CURRENT_RELEASE, releaseOf } from './releases/index.ts';

const schemas = new Map<string, Schema>();

/** The schema of a release. Throws RangeError where there is no such release. */
export function schemaOf(version: string): Schema {
  let schema = schemas.get(version);
  if (schema === undefined) {
    const release = releaseOf(version);
    if (release === undefined) throw new RangeError(`there is no release ${version}`);
    schema = new Schema(release);
    schemas.set(version, schema);
  }
  return schema;
}

/** The schema of the release that holds if nothing else is said. */
export function currentSchema(): Schema {
  return schemaOf(CURRENT_RELEASE);
}
