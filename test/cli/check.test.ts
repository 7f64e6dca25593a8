import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandUnderTest, temporaryDirectory } from './command.ts';

const run = commandUnderTest();
const JOB = "Job(name = 'web', role = 'www', cluster = 'east', environment = 'prod', task = SimpleTask('t', 'run'))";

const cwd = temporaryDirectory({
  'good.aurora': `jobs = [${JOB}]\n`,
  'teams/a/unbound.aurora': `jobs = [${JOB}(contact = '{{team}}')]\n`,
  'teams/b/old.aurora': `jobs = [${JOB}(production = True)]\n`,
  'teams/b/broken.aurora': 'jobs = [\n',
  'teams/b/notes.txt': 'not a configuration',
  'prints.aurora': "print 'loading'\njobs = []\n",
  '[odd].aurora': 'jobs = []\n',
  'job.json':
    '{"name": "web", "role": "{{team}}", "cluster": "c", "environment": "e", "task": {"name": "t", "processes": [{"name": "p", "cmdline": "x"}]}}',
});

describe('check', () => {
  test('a file in which nothing is wrong', () => {
    expect(run(['check', 'good.aurora'], { cwd })).toEqual({ status: 0, output: '', error: '1 file, 1 job: 0 errors, 0 warnings\n' });
  });

  test('an error is exit status 1, a warning alone is not', () => {
    expect(run(['check', 'teams/a/unbound.aurora'], { cwd }).status).toBe(1);
    const { status, output } = run(['check', '--format', 'plain', 'teams/b/old.aurora'], { cwd });
    expect(status).toBe(0);
    expect(output).toMatch(/^teams\/b\/old\.aurora:1:\d+: warning: .*\[production-deprecated\] east\/www\/prod\/web production\n$/);
  });

  test('patterns, directories and files, each file once; nothing of one that does not load stops the next', () => {
    const patterns = ['teams/**/*.aurora', 'teams/b', 'teams/b/old.aurora', '[odd].aurora'];
    const { status, output, error } = run(['check', '--format', 'json', ...patterns], { cwd });
    expect(status).toBe(1);
    const problems = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { config: string; code: string });
    expect(problems.map(({ config, code }) => `${config} ${code}`)).toEqual([
      'teams/a/unbound.aurora unbound-reference',
      'teams/b/broken.aurora load-error',
      'teams/b/old.aurora production-deprecated',
    ]);
    expect(error).toBe('4 files, 2 jobs: 2 errors, 1 warning\n');
  });

  test('sarif is one document for all files', () => {
    const { output } = run(['check', '--format', 'sarif', 'teams/**/*.aurora', 'good.aurora'], { cwd });
    expect(JSON.parse(output).runs[0].results).toHaveLength(3);
  });

  test('a file that is not there, and a pattern that no file matches', () => {
    const { status, output } = run(['check', '--format', 'plain', 'nowhere.aurora'], { cwd });
    expect({ status, output }).toEqual({
      status: 1,
      output: 'nowhere.aurora: error: NotFound: Could not load resource nowhere.aurora [load-error]\n',
    });
    expect(run(['check', 'nowhere/*.aurora'], { cwd })).toEqual({
      status: 6,
      output: '',
      error: "aurora-config: no file matches 'nowhere/*.aurora'\n",
    });
    mkdirSync(join(cwd, 'empty'));
    expect(run(['check', 'empty'], { cwd })).toEqual({
      status: 6,
      output: '',
      error: "aurora-config: no .aurora file is in the directory 'empty'\n",
    });
  });

  test('standard input, names to bind, what a configuration prints, --quiet', () => {
    const input = `jobs = [${JOB}(contact = '{{team}}')]`;
    expect(run(['check', '-'], { cwd, input }).status).toBe(1);
    expect(run(['check', '--quiet', '--bind', 'team=us', '-'], { cwd, input })).toEqual({ status: 0, output: '', error: '' });
    expect(run(['check', '--quiet', 'prints.aurora'], { cwd })).toEqual({ status: 0, output: '', error: 'loading\n' });
  });

  test('jobs in JSON have paths, and no places', () => {
    const { output } = run(['check', '--read-json', '--format', 'plain', 'job.json'], { cwd });
    expect(output.split('\n').slice(0, 2)).toEqual([
      'job.json: error: nothing binds {{team}} [unbound-reference] c/{{team}}/e/web role',
      'job.json: error: Task must specify resources! [missing-attribute] c/{{team}}/e/web task.resources',
    ]);
  });

  test('--schema all tells under which releases a file loads', () => {
    const input = 'u = UpdateConfig(restart_threshold = 60)';
    const { status, output } = run(['check', '--quiet', '--format', 'plain', '--schema', 'all', '-'], { cwd, input });
    expect(status).toBe(0);
    expect(output.split('\n')[0]).toBe('-: note: loads under 0.2.0 to 0.11.0 [loads-under]');
    expect(run(['check', '--schema', '0.11.0', '-'], { cwd, input }).status).toBe(0);
    expect(run(['check', '-'], { cwd, input }).status).toBe(1);
  });

  test('a thousand files in one call', () => {
    const many: Record<string, string> = {};
    for (let i = 0; i < 1000; i++)
      many[`${i % 10}/${i}.aurora`] = `jobs = [${JOB}(name = 'job${i}'${i % 100 === 0 ? ", contact = '{{x}}'" : ''})]\n`;
    const { status, output, error } = run(['check', '--format', 'plain', '*/*.aurora'], { cwd: temporaryDirectory(many) });
    expect({ status, error }).toEqual({ status: 1, error: '1000 files, 1000 jobs: 10 errors, 0 warnings\n' });
    expect(output.trimEnd().split('\n')).toHaveLength(10);
  });
});

describe('list and inspect', () => {
  test('list, with names bound', () => {
    const input = `jobs = [${JOB}(name = '{{what}}'), ${JOB}]`;
    expect(run(['list', '-'], { input })).toEqual({ status: 0, output: 'jobs=[east/www/prod/{{what}}, east/www/prod/web]\n', error: '' });
    expect(run(['list', '--bind', 'what=api', '-'], { input }).output).toBe('jobs=[east/www/prod/api, east/www/prod/web]\n');
  });

  test('inspect describes the job that the key names, whatever parts it leaves out', () => {
    const expected = /^Job level information\n {2}name: {7}'web'\n/;
    for (const key of ['east/www/prod/web', '*/www/*/web', 'prod/web', 'web', '*']) {
      const { status, output, error } = run(['inspect', key, 'good.aurora'], { cwd });
      expect({ status, error }).toEqual({ status: 0, error: '' });
      expect(output).toMatch(expected);
    }
  });

  test('--raw is the job as it is sent, --write-json its JSON on one line', () => {
    const raw = JSON.parse(run(['inspect', '--raw', 'web', 'good.aurora'], { cwd }).output) as { key: unknown; instanceCount: number };
    expect(raw).toMatchObject({ key: { role: 'www', environment: 'prod', name: 'web' }, instanceCount: 1 });
    const { output } = run(['inspect', '--write-json', 'web', 'good.aurora'], { cwd });
    expect(output.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(output)).toMatchObject({ name: 'web', cluster: 'east' });
  });

  test('errors are told in the words of Aurora, or in the format that is asked for; status 3', () => {
    const told = run(['list', 'teams/b/broken.aurora'], { cwd });
    expect(told).toEqual({
      status: 3,
      output: '',
      error: 'Error loading configuration file: unexpected EOF while parsing (broken.aurora, line 1)\n',
    });
    expect(run(['inspect', 'x', 'teams/b/broken.aurora'], { cwd }).error).toBe(
      'Error loading configuration: unexpected EOF while parsing (broken.aurora, line 1)\n',
    );
    const { status, error } = run(['list', '--error-format', 'json', 'teams/b/broken.aurora'], { cwd });
    expect({ status, reported: JSON.parse(error) }).toMatchObject({ status: 3, reported: { type: 'InvalidConfigError', line: 1 } });
    expect(run(['inspect', 'a/b/c/d/e', 'good.aurora'], { cwd }).status).toBe(3);
  });

  test('a job that is refused is shown where it is wrong', () => {
    const { status, error } = run(['inspect', 'web', '-'], {
      input: `jobs = [${JOB}(constraints = {'rack': 'limit:1', 'host': 'limit:x'})]`,
    });
    expect(status).toBe(3);
    expect(error).toContain('in attribute constraints[host]');
    expect(error).toContain('<stdin>:1:146\n');
  });
});
