/** The loader against every case of the corpus: the same jobs in the same order, or the same error in the same place. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { NodeHost, toBytes } from '../src/cli/node-host.ts';
import { AuroraError } from '../src/loader/aurora-error.ts';
import { jobsDocument } from '../src/loader/documents.ts';
import { type Job, load } from '../src/loader/load.ts';
import type { ReportedError } from '../src/report/error.ts';
import { type JsonValue, pythonJson } from '../src/report/json.ts';
import { type CorpusCase, corpusCases } from './corpus-cases.ts';

/** The machine in a case's folder and environment; what a configuration prints goes nowhere. */
class CaseHost extends NodeHost {
  constructor({ directory, env }: CorpusCase) {
    super({ variables: bytesOf(env), bare: true, workingDirectory: toBytes(directory) });
  }

  override writeError(): void {}
}

interface Answer {
  /** The text of expected.json. */
  facts: string;
  /** The jobs that have a document, by that. */
  printed: string;
  error: ReportedError | null;
}

function bytesOf(pairs: Record<string, string>): [name: string, value: string][] {
  return Object.entries(pairs).map(([name, value]) => [toBytes(name), toBytes(value)]);
}

function answerTo(each: CorpusCase): Answer {
  try {
    const { jobs } = load('config.aurora', {
      host: new CaseHost(each),
      bind: bytesOf(each.bind),
      pythonPath: each.pythonPath,
      prelude: each.prelude,
    });
    const printed = pythonJson(jobs.map(documentOrNull));
    return { facts: `${pythonJson(jobsDocument(jobs, 'facts'))}\n`, printed, error: null };
  } catch (thrown) {
    if (!(thrown instanceof AuroraError)) throw thrown;
    const error = thrown.report();
    return { facts: `${pythonJson(new Map([['error', [error.type, error.message]]]))}\n`, printed: '[]', error };
  }
}

/** What `json` prints of the job; null where it cannot be worked out. */
function documentOrNull(job: Job): JsonValue {
  try {
    return job.document();
  } catch (thrown) {
    if (!(thrown instanceof AuroraError)) throw thrown;
    return null;
  }
}

function recorded(each: CorpusCase, name: string): string | null {
  const path = join(each.directory, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

const cases = corpusCases(fileURLToPath(new URL('../corpus', import.meta.url)));

test('the corpus is there', () => {
  expect(cases.map(({ name }) => name)).toContain('hello_world');
});

describe.each(cases.map((each) => [each.name, each] as const))('%s', (_name, each) => {
  const answer = (): Answer => {
    known ??= answerTo(each);
    return known;
  };
  let known: Answer | null = null;

  test('has the facts recorded from the original', () => {
    const { facts } = answer();
    const expected = recorded(each, 'expected.json');
    // The data first, for a difference that can be read; then the text, in which 1.0 is not 1.
    expect(JSON.parse(facts)).toEqual(JSON.parse(expected as string));
    expect(facts).toBe(expected);
  });

  test('prints of each job what is among its facts', () => {
    const { jobs = [] } = JSON.parse(recorded(each, 'expected.json') as string) as { jobs?: { job?: unknown }[] };
    expect(JSON.parse(answer().printed)).toEqual(jobs.map(({ job }) => job ?? null));
  });

  const where = recorded(each, 'where.json');
  if (where === null) return;
  test('fails where the original fails', () => {
    const { file, line } = JSON.parse(where) as { file: string | null; line: number | null };
    const { error } = answer();
    // Python names a file as include() was given it, ours by its path from the working directory.
    if (file !== null) expect(basename(error?.file ?? '')).toBe(basename(file));
    if (line !== null) expect(error?.line).toBe(line);
  });
});
