import { expect, test } from 'vitest';
import { checkReleases } from '../../src/check/check-releases.ts';
import { underEveryRelease } from '../../src/loader/every-release.ts';

function notesOn(text: string): string[] {
  const { problems } = checkReleases('job.aurora', underEveryRelease({ text, name: 'job.aurora' }));
  return problems.map(({ code, severity, message, line, column }) => `${severity} ${code} ${line}:${column} ${message}`);
}

test('a file that loads under every release', () => {
  expect(notesOn("jobs = [Job(name = 'web')]")).toEqual(['note loads-under null:null loads under 0.2.0 to 0.23.0-SNAPSHOT']);
});

test('attributes that came and went', () => {
  expect(notesOn("update = UpdateConfig(restart_threshold = 60)\njobs = [Job(tier = 'preferred', update_config = update)]")).toEqual([
    'note loads-under null:null loads under 0.10.0 to 0.11.0',
    'note refused-under 2:13 0.2.0 to 0.9.0: AttributeError: Unknown schema attribute tier',
    'note refused-under 1:23 0.12.0 to 0.23.0-SNAPSHOT: AttributeError: Unknown schema attribute restart_threshold',
  ]);
});

test('a file that loads under none is an error', () => {
  expect(notesOn('jobs = [')).toEqual([
    'error load-error null:null loads under no release of Aurora',
    'note refused-under 1:9 0.2.0 to 0.23.0-SNAPSHOT: InvalidConfigError: unexpected EOF while parsing (job.aurora, line 1)',
  ]);
});
