import { releaseJsonSchema, releaseTypes } from '../loader/schema-documents.ts';
import { schemaFacts } from '../loader/schema-facts.ts';
import { schemaListing } from '../loader/schema-listing.ts';
import { pythonJson } from '../report/json.ts';
import { exitStatus } from './exit-status.ts';
import { releaseGiven } from './loading.ts';
import type { Options } from './options.ts';
import { writeOutput } from './output.ts';
import { UsageError, type Verb } from './verb.ts';

/** The forms beside the listing, by their options. */
const FORMS: Readonly<Record<string, (release: string) => string>> = {
  json: (release) => `${pythonJson(schemaFacts(release))}\n`,
  'json-schema': (release) => `${JSON.stringify(releaseJsonSchema(release), null, 2)}\n`,
  types: releaseTypes,
};

export const schema: Verb = {
  name: 'schema',
  summary: 'list the names that a release of Aurora injects',
  arguments: [{ name: 'release', description: '0.2.0 to 0.23.0-SNAPSHOT', required: false }],
  options: [
    { flags: '--json', description: 'the same as JSON' },
    { flags: '--json-schema', description: 'a JSON Schema of the jobs that json prints' },
    { flags: '--types', description: 'TypeScript types of the jobs that json prints' },
  ],
  example: 'aurora-config schema 0.6.0',
  run(args, options) {
    writeOutput(formOf(options)(releaseGiven(args[0] ?? null)));
    return exitStatus.ok;
  },
};

function formOf(options: Options): (release: string) => string {
  const given = Object.keys(FORMS).filter((name) => options.flag(name));
  if (given.length > 1) throw new UsageError(`--${given.join(' and --')} cannot be combined`);
  return given.length === 0 ? schemaListing : FORMS[given[0]];
}
