/** The JSON Schema and the TypeScript types of jobs, against every document that the corpus holds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { load } from '../../src/loader/load.ts';
import { releaseNames } from '../../src/loader/releases.ts';
import { releaseJsonSchema, releaseTypes } from '../../src/loader/schema-documents.ts';
import { corpusCases } from '../corpus-cases.ts';

interface Facts {
  job?: unknown;
  check?: [ok: boolean, message: string];
}

/** The list of jobs may hold what is no job; its own type checks it then. */
const NO_JOBS = new Set(['aurora/jobs/something_else_among_the_jobs']);

const documents = corpusCases(fileURLToPath(new URL('../../corpus', import.meta.url))).flatMap(({ name, directory }) => {
  const { jobs = [] } = JSON.parse(readFileSync(join(directory, 'expected.json'), 'utf8')) as { jobs?: Facts[] };
  return jobs.flatMap(({ job, check }) => (check === undefined ? [] : [{ name, job, ok: check[0] }]));
});

function validator(release: string): (jobs: unknown) => boolean {
  const validate = new Ajv({ allErrors: true }).compile(releaseJsonSchema(release));
  return (jobs) => validate({ jobs });
}

describe('the JSON Schema', () => {
  test('matches the jobs whose type check passes, and no others', () => {
    const validate = validator('0.22.0');
    const wrong = documents.filter(({ job, ok }) => validate([job]) !== ok).map(({ name }) => name);
    expect(new Set(wrong)).toEqual(NO_JOBS);
    // Both kinds are there, so that a schema which matches all or nothing would be noticed.
    expect(new Set(documents.map(({ ok }) => ok))).toEqual(new Set([true, false]));
  });

  test.each(releaseNames())('of %s matches a job of that release', (release) => {
    const { jobs } = load(JOB, { schema: release });
    expect(jobs[0].check()).toEqual({ ok: true, message: '' });
    expect(validator(release)(JSON.parse(JSON.stringify(jobs)))).toBe(true);
  });

  test('refuses what another release has', () => {
    const [job] = JSON.parse(JSON.stringify(load(JOB, { schema: '0.5.0' }).jobs));
    expect(validator('0.11.0')([job])).toBe(true);
    expect(validator('0.12.0')([job])).toBe(false);
  });
});

const JOB = {
  text: `
run = Process(name = 'run', cmdline = 'run')
task = Task(processes = [run], resources = Resources(cpu = 1, ram = GB, disk = GB))
jobs = [Service(name = 'job', role = 'role', cluster = 'cluster', environment = 'prod', task = task, announce = Announcer())]
`,
};

const MODULE = 'jobs.ts';

/** What the TypeScript compiler says of a text that can use the types. */
function complaints(text: string): string[] {
  const source = ts.createSourceFile(MODULE, `${releaseTypes('0.22.0')}\n${text}`, ts.ScriptTarget.ES2022, true);
  const options = { strict: true, noEmit: true, skipLibCheck: true, types: [], lib: ['lib.es5.d.ts'] };
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([MODULE], options, {
    ...host,
    getSourceFile: (name, version) => (name === MODULE ? source : host.getSourceFile(name, version)),
  });
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('the TypeScript types take every job whose type check passes, and not what is wrong', () => {
  const jobs = documents.filter(({ name, ok }) => ok && !NO_JOBS.has(name)).map(({ job }) => job);
  expect(complaints(`export const all: Jobs = ${JSON.stringify({ jobs })};`)).toEqual([]);
  const [job] = jobs as Record<string, unknown>[];
  expect(complaints(`export const job: Job = ${JSON.stringify({ ...job, instances: 'two' })};`)).toEqual([
    "Type 'string' is not assignable to type 'number'.",
  ]);
});
