/** Descriptions of the documents that jobs become under a release. */

import { schemaOf } from '../aurora/schema/current.ts';
import { jsonSchema, type SchemaDocument } from '../aurora/schema/json-schema.ts';
import { typescriptTypes } from '../aurora/schema/typescript.ts';
import { demandRelease } from './releases.ts';

/** A JSON Schema of `{"jobs": [...]}`, as `json` prints it. Throws RangeError where there is no such release. */
export function releaseJsonSchema(release?: string): SchemaDocument {
  return jsonSchema(schemaOf(demandRelease(release)).release);
}

/** The text of a TypeScript module with types of the same. Throws RangeError where there is no such release. */
export function releaseTypes(release?: string): string {
  return typescriptTypes(schemaOf(demandRelease(release)).release);
}
