/** `list` and `inspect` against recordings of the bodies of Aurora's own commands. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { NodeHost, toBytes } from '../../src/cli/node-host.ts';
import { AuroraError } from '../../src/loader/aurora-error.ts';
import { CommandError, type InspectForm, inspectJob, listJobs } from '../../src/loader/commands.ts';
import type { LoadOptions } from '../../src/loader/load.ts';
import { type CorpusCase, corpusCases } from '../corpus-cases.ts';

/** What the original did with a command line. */
interface Recorded {
  args: string[];
  out: string;
  err: string;
  status?: number;
  /** An exception that the command does not handle: its type and message. */
  raised?: [type: string, message: string];
}

type Answer = Omit<Recorded, 'args'>;

function pairsOf(values: Record<string, string>): [name: string, value: string][] {
  return Object.entries(values).map(([name, value]) => [toBytes(name), toBytes(value)]);
}

function answerTo({ directory, env, bind }: CorpusCase, args: readonly string[]): Answer {
  const host = new NodeHost({ variables: pairsOf(env), bare: true, workingDirectory: toBytes(directory) });
  host.writeError = () => undefined;
  const options: LoadOptions = { host, bind: pairsOf(bind), json: args.includes('--read-json') };
  const [verb, ...rest] = args.filter((arg) => !arg.startsWith('--'));
  const key = verb === 'inspect' ? (rest.shift() as string) : '';
  const file = rest[0] ?? 'config.aurora';
  const form: InspectForm = args.includes('--write-json') ? 'json' : 'description';
  const answer: Answer = { out: '', err: '' };
  const output = {
    out(text: string): void {
      answer.out += text;
    },
    err(text: string): void {
      answer.err += text;
    },
  };
  try {
    if (verb === 'list') listJobs(file, options, output);
    else inspectJob(file, toBytes(key), form, options, output);
    answer.status = 0;
  } catch (error) {
    if (error instanceof CommandError) answer.err += `${error.message}\n`;
    else if (error instanceof AuroraError) answer.raised = [error.report().type, error.report().message];
    else throw error;
  }
  return answer;
}

const cases = corpusCases(fileURLToPath(new URL('../../corpus', import.meta.url))).filter(({ directory }) =>
  existsSync(join(directory, 'commands.json')),
);

test('there are recordings', () => {
  expect(cases.length).toBeGreaterThan(20);
});

describe.each(cases.map((each) => [each.name, each] as const))('%s', (_name, each) => {
  const recordings = JSON.parse(readFileSync(join(each.directory, 'commands.json'), 'utf8')) as Recorded[];
  test.each(recordings.map((recorded) => [recorded.args.join(' '), recorded] as const))('%s', (_words, { args, status, ...recorded }) => {
    // Exit statuses are our own; only whether all was well is the original's.
    const { status: ours, ...answer } = answerTo(each, args);
    expect(answer).toEqual(recorded);
    expect(ours === 0).toBe(status === 0);
  });
});
