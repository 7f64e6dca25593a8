/** The helpers of Aurora's schema and the modules that can be imported, against recordings of the original. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { AuroraError } from '../../src/loader/aurora-error.ts';
import { load } from '../../src/loader/load.ts';
import { MemoryHost } from '../../src/loader/memory-host.ts';

interface Program {
  src: string;
  setup: boolean;
  out: string;
}

function recorded(name: string): unknown[] {
  return readFileSync(new URL(`recorded/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const [setup, ...programs] = recorded('helpers') as [string, ...Program[]];

/** What the program prints, and the error that it ends with. */
function outcome(text: string, schema?: string): string {
  let printed = '';
  const writeError = (bytes: string): void => {
    printed += bytes;
  };
  try {
    load({ text }, { schema, host: new MemoryHost(new Map(), { writeError }) });
  } catch (error) {
    if (!(error instanceof AuroraError)) throw error;
    printed += `${error.type}: ${error.report().message}`;
  }
  return printed;
}

test.each(programs)('$src', (program) => {
  expect(outcome((program.setup ? setup : '') + program.src)).toBe(program.out);
});

describe.each(['0.5.0', '0.13.0', '0.21.0'])('release %s', (release) => {
  const differing = new Map((recorded(`helpers-${release}`) as Program[]).map((program) => [program.src, program]));
  const there = programs.filter(({ setup }) => setup).map((program) => differing.get(program.src) ?? program);

  test.each(there)('$src', ({ src, out }) => {
    expect(outcome(setup + src, release)).toBe(out);
  });
});

test('a load does not see what an earlier one changed', () => {
  outcome('Tasks.SIMPLE_CPU = 9\nUnits.safe_get = 1\nOptions.added = 2\nbase.added = 3\nJob.added = 4');
  expect(outcome('print Tasks.SIMPLE_CPU, type(Units.safe_get).__name__, [hasattr(x, "added") for x in (Options, base, Job)]')).toBe(
    '1.0 instancemethod [False, False, False]\n',
  );
});
