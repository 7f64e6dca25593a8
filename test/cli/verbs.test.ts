import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandUnderTest, temporaryDirectory } from './command.ts';

const run = commandUnderTest();

const cwd = temporaryDirectory({
  'two.aurora': `
include('lib/job.aurora')
jobs = [job(name = 'one', cluster = '{{where}}'), job(name = 'two', cluster = 'east')]
`,
  'lib/job.aurora': `
import os
hello = Process(name = 'hello', cmdline = 'echo ' + os.environ.get('GREETING', 'hello'))
job = Job(role = 'www', environment = 'prod', task = Task(processes = [hello], resources = Resources(cpu = 1, ram = MB, disk = MB)))
`,
  'misspelt.aurora': "jobs = [Jb(name = 'x')]\n",
  'misprint.aurora': "name = 'x\n",
  'reads.aurora': "print open('data.txt').read()\njobs = []\n",
  'elsewhere/data.txt': 'caf\u00e9',
  'prelude.aurora': "Company = 'named'\n",
  'modules/company/__init__.py': "name = 'packaged'\n",
  'imports.aurora': "import company\njobs = [Job(name = company.name, role = 'r', cluster = 'c', environment = 'prod')]\n",
  'modules/broken.py': 'x = 1\ny = = 2\n',
  'imports-broken.aurora': 'import broken\n',
  'prints-and-fails.aurora': "print 'loading',\nmisspelt\n",
  'only/imports.aurora': "import company\njobs = []\nopen('modules/company/__init__.py')\n",
  'after-prelude.aurora': "jobs = [Job(name = Company, role = 'r', cluster = 'c', environment = 'prod')]\n",
});
const jobsOf = (output: string): Record<string, unknown>[] => JSON.parse(output).jobs;

const RESTARTS = "Job(name = 'j', role = 'r', cluster = 'c', environment = 'prod', update_config = UpdateConfig(restart_threshold = 60))";

describe('json --schema', () => {
  const directory = temporaryDirectory({
    'restarts.aurora': `jobs = [${RESTARTS}]\n`,
    'packer.aurora': 'packed = PackerObject(package = 1)\n',
  });

  test('loads with the names of a release', () => {
    const { status, output } = run(['json', '--schema', '0.6.0', 'restarts.aurora'], { cwd: directory });
    expect(status).toBe(0);
    expect(jobsOf(output)[0]).toMatchObject({ update_config: { restart_threshold: 60, watch_secs: 45 } });
  });

  test('a hint names the releases that have an attribute which another one refuses', () => {
    const { status, error } = run(['json', 'restarts.aurora'], { cwd: directory });
    expect(status).toBe(3);
    expect(error).toMatch(/^AttributeError: Unknown schema attribute restart_threshold\n/);
    expect(error).toContain('UpdateConfig has restart_threshold in Aurora 0.2.0 to 0.11.0, and not in 0.22.0');
  });

  test('and those that have a name', () => {
    const { error } = run(['json', '--schema', '0.8.0', 'packer.aurora'], { cwd: directory });
    expect(error).toMatch(/^NameError: name 'PackerObject' is not defined\n/);
    expect(error).toContain('PackerObject is a name of Aurora 0.2.0 to 0.5.0, and not of 0.8.0');
  });

  test('a misspelt release is refused with what there is', () => {
    for (const [given, meant] of [
      ['0.22', '0.22.0'],
      ['0.23.0', '0.23.0-SNAPSHOT'],
      ['0.6.0-incubating', '0.6.0'],
      ['0.91.0', '0.9.0'],
    ]) {
      const { status, error } = run(['json', '--schema', given, 'restarts.aurora'], { cwd: directory });
      expect(status).toBe(6);
      expect(error).toContain(`there is no release '${given}' of Aurora. Did you mean ${meant}?`);
      expect(error).toContain('0.2.0, 0.3.0, 0.5.0, 0.6.0, 0.7.0');
    }
  });
});

describe('a Thermos file', () => {
  const text = "export(SimpleTask('one', 'true'))\nexport({'name': 'two', 'processes': []})\n";
  const directory = temporaryDirectory({
    'x.thermos': text,
    'x.aurora': text,
    'wrong.thermos': "export({'name': 'x', 'processes': [{}]})\n",
  });
  const namesIn = (output: string): unknown[] => JSON.parse(output).tasks.map(({ name }: { name: string }) => name);

  test('prints its tasks, or one of them', () => {
    expect(namesIn(run(['json', 'x.thermos'], { cwd: directory }).output)).toEqual(['one', 'two']);
    expect(namesIn(run(['json', '--thermos', 'x.aurora', 'two'], { cwd: directory }).output)).toEqual(['two']);
    const { status, error } = run(['json', 'x.thermos', 'three'], { cwd: directory });
    expect(status).toBe(3);
    expect(error).toContain("no task is called 'three'");
    expect(error).toContain('the tasks are one, two');
  });

  test('fails with a task that is not valid', () => {
    const { status, output, error } = run(['json', 'wrong.thermos'], { cwd: directory });
    expect({ status, output }).toEqual({ status: 3, output: '' });
    expect(error).toMatch(/^InvalidTask: Task\[processes\] failed: /);
  });

  test('has no jobs', () => {
    expect(run(['list', 'x.thermos'], { cwd: directory })).toMatchObject({ status: 6, output: '' });
    expect(run(['json', '--form', 'thrift', 'x.thermos'], { cwd: directory }).status).toBe(6);
    expect(run(['json', '--thermos', '--read-json', 'x.aurora'], { cwd: directory }).status).toBe(6);
  });
});

describe('schema', () => {
  test('lists the names of the current release', () => {
    const { status, output } = run(['schema'], { cwd });
    expect(status).toBe(0);
    expect(output).toMatch(/^Aurora 0\.22\.0 \(2019-12-12\), with Pystachio 0\.8\.5\n/);
    expect(output).toContain('    watch_secs                 Integer = 45\n');
    expect(output).toContain('    cpu   Float, required\n');
    expect(output).toContain('    initial_interval_secs      Float = 15.0\n');
    expect(output).toContain("    portmap       Map(String, String) = {'aurora': '{{primary_port}}'}\n");
    expect(output).toContain('  Service                 MesosJob(service = True)\n');
    expect(output).toContain('  combine_tasks(*tasks, **kw)             is Tasks.combine\n');
    expect(output).toContain('    SIMPLE_CPU = 1.0\n');
  });

  test('and of others', () => {
    const { output } = run(['schema', '0.3.0'], { cwd });
    expect(output).toContain('    restart_threshold       Integer = 60\n');
    expect(output).toContain("  DEFAULT_ENVIRONMENT  'devel'\n");
    expect(output).not.toContain('Enumerations');
    expect(run(['schema', '0.4.0'], { cwd })).toMatchObject({ status: 6, output: '' });
  });

  test('as JSON, as JSON Schema and as TypeScript, one of them at a time', () => {
    expect(JSON.parse(run(['schema', '--json'], { cwd }).output).names.Job).toEqual({ kind: 'alias', of: 'MesosJob' });
    const { title, definitions } = JSON.parse(run(['schema', '--json-schema', '0.6.0'], { cwd }).output);
    expect(title).toBe('Jobs of Aurora 0.6.0');
    expect(definitions.UpdateConfig.properties.restart_threshold).toEqual({ type: 'integer', default: 60 });
    expect(run(['schema', '--types'], { cwd }).output).toContain('  /** Default: 45 */\n  watch_secs?: number;\n');
    expect(run(['schema', '--types', '--json'], { cwd }).status).toBe(6);
  });
});

describe('json', () => {
  test('prints the jobs with sorted keys, indented by two', () => {
    const { status, output, error } = run(['json', 'two.aurora'], { cwd });
    expect({ status, error }).toEqual({ status: 0, error: '' });
    expect(jobsOf(output).map(({ name }) => name)).toEqual(['one', 'two']);
    expect(output).toMatch(/^\{\n {2}"jobs": \[\n {4}\{\n {6}"/);
    expect(output).toContain('"cpu": 1.0');
    expect(output.endsWith('\n}\n')).toBe(true);
  });

  test('--compact is one line that means the same', () => {
    const { output } = run(['json', '--compact', 'two.aurora'], { cwd });
    expect(output.indexOf('\n')).toBe(output.length - 1);
    expect(JSON.parse(output)).toEqual(JSON.parse(run(['json', 'two.aurora'], { cwd }).output));
  });

  test('--form raw prints a job as written', () => {
    expect(jobsOf(run(['json', '--form', 'raw', 'two.aurora'], { cwd }).output)[0]).toMatchObject({ cluster: '{{where}}' });
  });

  test('--form facts prints everything at once', () => {
    const [facts] = jobsOf(run(['json', '--form', 'facts', 'two.aurora'], { cwd }).output);
    expect(Object.keys(facts)).toEqual(['check', 'job', 'raw', 'thrift_error', 'unbound']);
    expect(facts.thrift_error).toEqual(['InvalidConfig', 'The configuration was invalid: Config contains unbound variables: {{where}}']);
  });

  test('--form thrift prints what is sent to the scheduler, with the user whose environment it is', () => {
    const { status, output } = run(['json', '--form', 'thrift', '--env', 'LOGNAME=ann', 'two.aurora', 'two'], { cwd });
    expect(status).toBe(0);
    const key = { role: 'www', environment: 'prod', name: 'two' };
    expect(jobsOf(output)).toMatchObject([
      { key, owner: { user: 'ann' }, instanceCount: 1, taskConfig: { resources: [{ diskMb: 1 }, { numCpus: 1 }, { ramMb: 1 }] } },
    ]);
  });

  test('--form thrift of a job that the client refuses is status 3', () => {
    const { status, output, error } = run(['json', '--form', 'thrift', 'two.aurora'], { cwd });
    expect({ status, output }).toEqual({ status: 3, output: '' });
    expect(error).toMatch(/^InvalidConfig: The configuration was invalid: Config contains unbound variables: \{\{where\}\}/);
  });

  test('--read-json takes what json prints, and one job alone', () => {
    const { output } = run(['json', 'two.aurora', 'two'], { cwd });
    const directory = temporaryDirectory({ 'jobs.json': output, 'one.json': JSON.stringify(jobsOf(output)[0]) });
    for (const file of ['jobs.json', 'one.json']) expect(run(['json', '--read-json', file], { cwd: directory }).output).toBe(output);
    const { status, error } = run(['json', '--read-json', 'missing.json'], { cwd: directory });
    expect({ status, error }).toMatchObject({
      status: 3,
      error: expect.stringMatching(/^IOError: \[Errno 2\] No such file or directory: 'missing.json'/),
    });
  });

  test('--form facts prints the error of a file that does not load, and is status 3', () => {
    const { status, output, error } = run(['json', '--form', 'facts', 'misspelt.aurora'], { cwd });
    expect({ status, facts: JSON.parse(output) }).toEqual({ status: 3, facts: { error: ['NameError', "name 'Jb' is not defined"] } });
    expect(error).toContain("name 'Jb' is not defined");
  });

  test('--python-path lets modules be imported, and an error without it says so', () => {
    const { output } = run(['json', '--python-path', 'modules', 'imports.aurora'], { cwd });
    expect(jobsOf(output)[0]).toMatchObject({ name: 'packaged' });
    const { status, error } = run(['json', 'imports.aurora'], { cwd });
    expect(status).toBe(3);
    expect(error).toContain('No module named company');
    expect(error).toMatch(/--python-path.*--prelude/);
  });

  test('a module that does not compile is shown where it fails', () => {
    const { error } = run(['json', '--python-path', 'modules', 'imports-broken.aurora'], { cwd });
    expect(error).toContain('modules/broken.py:2:5');
    expect(error).toContain('y = = 2');
  });

  test('an error begins a line of its own', () => {
    const { error } = run(['json', '--error-format', 'json', 'prints-and-fails.aurora'], { cwd });
    const [printed, reported] = error.trimEnd().split('\n');
    expect(printed).toBe('loading');
    expect(JSON.parse(reported)).toMatchObject({ type: 'NameError', line: 2 });
  });

  test('--python-path may be outside --root; what the configuration opens may not', () => {
    const { status, error } = run(['json', '--root', 'only', '--python-path', 'modules', 'only/imports.aurora'], { cwd });
    expect(status).toBe(3);
    expect(error).toContain('outside the root directory');
  });

  test('--bind binds a name, in the order given', () => {
    const { output } = run(['json', '--bind', 'where=west', '--form', 'interpolated', 'two.aurora'], { cwd });
    expect(jobsOf(output)[0]).toMatchObject({ cluster: 'west' });
  });

  test('a job key picks jobs; parts may be left out from the left', () => {
    const names = (key: string): unknown[] => jobsOf(run(['json', 'two.aurora', key], { cwd }).output).map(({ name }) => name);
    expect(names('east/www/prod/two')).toEqual(['two']);
    expect(names('two')).toEqual(['two']);
    expect(names('prod/*')).toEqual(['one', 'two']);
    expect(names('east/*/*/*')).toEqual(['two']);
  });

  test('a job key that no job has is status 3', () => {
    expect(run(['json', 'two.aurora', 'three'], { cwd })).toMatchObject({ status: 3, output: '' });
  });
});

describe('what a configuration sees', () => {
  const cmdline = (args: string[], environment?: Record<string, string>): string =>
    run(['json', ...args, 'two.aurora'], { cwd, environment }).output.match(/"cmdline": "(.*)"/)?.[1] ?? '';

  test("the process's environment", () => expect(cmdline([], { GREETING: 'hi' })).toBe('echo hi'));
  test('--env over it', () => expect(cmdline(['--env', 'GREETING=hey=hey'], { GREETING: 'hi' })).toBe('echo hey=hey'));
  test('--no-env without it', () => expect(cmdline(['--no-env'], { GREETING: 'hi' })).toBe('echo hello'));
  test('--no-env and --env together, in any order', () => {
    expect(cmdline(['--env', 'GREETING=hey', '--no-env'], { GREETING: 'hi' })).toBe('echo hey');
  });

  test('--cwd moves what open() is relative to, and not the file itself; what is printed goes to standard error', () => {
    expect(run(['json', '--cwd', 'elsewhere', 'reads.aurora'], { cwd })).toEqual({
      status: 0,
      output: '{\n  "jobs": []\n}\n',
      error: 'caf\u00e9\n',
    });
  });

  test('--root keeps everything inside', () => {
    expect(run(['list', '--root', 'elsewhere', 'two.aurora'], { cwd })).toMatchObject({ status: 3, output: '' });
    expect(run(['list', '--root', '.', 'two.aurora', '--bind', 'where=c'], { cwd })).toMatchObject({ status: 0 });
  });

  test('--prelude adds names', () => {
    expect(run(['list', '--prelude', 'prelude.aurora', 'after-prelude.aurora'], { cwd }).output).toBe('jobs=[c/r/prod/named]\n');
  });
});

describe('list', () => {
  test('prints the keys of the jobs', () => {
    expect(run(['list', '--bind', 'where=west', 'two.aurora'], { cwd })).toEqual({
      status: 0,
      output: 'jobs=[west/www/prod/one, east/www/prod/two]\n',
      error: '',
    });
  });

  test('reads standard input for -', () => {
    expect(run(['list', '-'], { cwd, input: 'jobs = []' })).toEqual({ status: 0, output: 'jobs=[]\n', error: '' });
  });

  test('standard input includes nothing', () => {
    expect(run(['list', '-'], { cwd, input: "include('lib/job.aurora')" })).toMatchObject({ status: 3, output: '' });
  });
});

test('deps prints the files, each once, however it was reached', () => {
  expect(run(['deps', './two.aurora', 'two.aurora', 'lib/../lib/./job.aurora', join(cwd, 'lib/job.aurora')], { cwd })).toEqual({
    status: 0,
    output: 'two.aurora\nlib/job.aurora\n',
    error: '',
  });
});

test('ast prints the tree on one line', () => {
  expect(run(['ast', 'misspelt.aurora'], { cwd })).toEqual({
    status: 0,
    output:
      "Module(body=[Assign(targets=[Name(id='jobs', ctx=Store())], value=List(elts=[Call(func=Name(id='Jb', ctx=Load()), args=[], " +
      "keywords=[keyword(arg='name', value=Str(s='x'))], starargs=None, kwargs=None)], ctx=Load()))])\n",
    error: '',
  });
});

describe('a mistake in a configuration', () => {
  test('is shown with its place, on standard error, and is status 3', () => {
    const { status, output, error } = run(['json', 'misspelt.aurora'], { cwd });
    expect({ status, output }).toEqual({ status: 3, output: '' });
    expect(error).toContain("NameError: name 'Jb' is not defined\n");
    expect(error).toContain('--> misspelt.aurora:1:9\n');
    expect(error).toContain("1 | jobs = [Jb(name = 'x')]\n  |         ^^\n");
    expect(error).toContain("did you mean 'Job'?");
    expect(error).not.toContain('.ts:');
  });

  test('is one JSON object with --error-format json', () => {
    const { error } = run(['json', '--error-format', 'json', 'misspelt.aurora'], { cwd });
    expect(JSON.parse(error)).toMatchObject({ file: 'misspelt.aurora', line: 1, column: 9, type: 'NameError' });
  });

  test('begins with its place with --error-format plain', () => {
    const { error } = run(['json', '--error-format', 'plain', 'misspelt.aurora'], { cwd });
    expect(error).toMatch(/^misspelt\.aurora:1:9: NameError: /);
  });

  test('in the syntax is one too, for json and for ast', () => {
    expect(run(['json', 'misprint.aurora'], { cwd })).toMatchObject({
      status: 3,
      error: expect.stringContaining('InvalidConfigError: EOL while scanning string literal'),
    });
    expect(run(['ast', 'misprint.aurora'], { cwd })).toMatchObject({
      status: 3,
      error: expect.stringContaining('SyntaxError: EOL while scanning string literal'),
    });
  });

  test('a file that is not there is one', () => {
    expect(run(['json', 'missing.aurora'], { cwd })).toMatchObject({
      status: 3,
      output: '',
      error: expect.stringContaining('missing.aurora'),
    });
  });
});
