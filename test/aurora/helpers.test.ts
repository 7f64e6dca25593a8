/** The helpers of Aurora's schema and the modules that can be imported, against recordings of the original. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { AuroraError } from '../../src/loader/aurora-error.ts';
import { load } from '../../src/loader/load.ts';
import { MemoryHost } from '../../src/loader/memory-host.ts';

interface Program {
  src: string;
  setup: boolean;
  out: string;
}

const [setup, ...programs] = readFileSync(new URL('recorded/helpers.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line)) as [string, ...Program[]];

/** What the program prints, and the error that it ends with. */
function outcome(text: string): string {
  let printed = '';
  const writeError = (bytes: string): void => {
    printed += bytes;
  };
  try {
    load({ text }, { host: new MemoryHost(new Map(), { writeError }) });
  } catch (error) {
    if (!(error instanceof AuroraError)) throw error;
    printed += `${error.type}: ${error.report().message}`;
  }
  return printed;
}

test.each(programs)('$src', (program) => {
  expect(outcome((program.setup ? setup : '') + program.src)).toBe(program.out);
});

test('a load does not see what an earlier one changed', () => {
  outcome('Tasks.SIMPLE_CPU = 9\nUnits.safe_get = 1\nOptions.added = 2\nbase.added = 3\nJob.added = 4');
  expect(outcome('print Tasks.SIMPLE_CPU, type(Units.safe_get).__name__, [hasattr(x, "added") for x in (Options, base, Job)]')).toBe(
    '1.0 instancemethod [False, False, False]\n',
  );
});
