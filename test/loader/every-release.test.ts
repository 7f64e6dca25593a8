/** Under which releases a configuration loads. */
import { describe, expect, test } from 'vitest';
import { outcomeText, underEveryRelease } from '../../src/loader/every-release.ts';
import { MemoryHost } from '../../src/loader/memory-host.ts';

function outcomes(text: string): string[] {
  return underEveryRelease({ text }).map(outcomeText);
}

const job = (attributes: string): string => `jobs = [Job(name = 'j', role = 'r', cluster = 'c', environment = 'prod', ${attributes})]\n`;

describe('a configuration loads', () => {
  test('under all releases, where they have all that it uses', () => {
    expect(outcomes(job("task = SimpleTask('t', 'true')"))).toEqual(['0.2.0 to 0.23.0-SNAPSHOT: loads']);
  });

  test('under the releases that had an attribute', () => {
    expect(outcomes(job('update_config = UpdateConfig(restart_threshold = 60)'))).toEqual([
      '0.2.0 to 0.11.0: loads',
      '0.12.0 to 0.23.0-SNAPSHOT: AttributeError: Unknown schema attribute restart_threshold',
    ]);
  });

  test('under those between two changes, and fails otherwise before and after', () => {
    expect(outcomes(job("tier = 'preferred', health_check_config = HealthCheckConfig(endpoint = '/up')"))).toEqual([
      '0.2.0 to 0.8.0: AttributeError: Unknown schema attribute endpoint',
      '0.9.0: AttributeError: Unknown schema attribute tier',
      '0.10.0 to 0.11.0: loads',
      '0.12.0 to 0.23.0-SNAPSHOT: AttributeError: Unknown schema attribute endpoint',
    ]);
  });

  test('under those with a name, whatever the place of the error is', () => {
    expect(outcomes("if 'Mode' in globals():\n  jobs = []\nelse:\n  volume = Volume()\n")).toEqual([
      "0.2.0 to 0.17.0: NameError: name 'Volume' is not defined",
      '0.18.0 to 0.23.0-SNAPSHOT: loads',
    ]);
  });

  test('only if its jobs can be worked out, too', () => {
    expect(outcomes("class Odd(Struct):\n  a = Default(Integer, 1)\njobs = [Odd(a = 'x')]\n")).toEqual([
      expect.stringMatching(/^0\.2\.0 to 0\.23\.0-SNAPSHOT: CoercionError: /),
    ]);
  });
});

test('a Thermos file, too', () => {
  const text = "export(Task(processes = [Process(name = 'p', cmdline = 'c', logger = Logger())]))\n";
  expect(underEveryRelease({ text, name: 'x.thermos' }).map(outcomeText)).toEqual([
    "0.2.0 to 0.10.0: NameError: name 'Logger' is not defined",
    '0.11.0: InvalidTask: Task[processes] failed: Element in ProcessList failed check: Process[logger] failed: Logger[mode] is required.',
    '0.12.0 to 0.23.0-SNAPSHOT: loads',
  ]);
});

test('what it prints is not printed over and over', () => {
  let printed = '';
  const writeError = (bytes: string): void => {
    printed += bytes;
  };
  const host = new MemoryHost(new Map([['a.aurora', "print 'loading'\njobs = []"]]), { writeError });
  expect(underEveryRelease('a.aurora', { host })).toHaveLength(1);
  expect(printed).toBe('');
});
