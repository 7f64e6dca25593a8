import { describe, expect, test } from 'vitest';
import { AuroraError, load } from '../../src/index.ts';
import { MemoryHost } from '../../src/loader/memory-host.ts';

const JOB = "Job(name = 'hello', role = 'www-data', cluster = 'east', environment = 'prod', task = SimpleTask('hello', 'echo {{who}}'))";

/** The report of the error that loading ends in. */
function failure(load: () => unknown): ReturnType<AuroraError['report']> {
  try {
    load();
  } catch (error) {
    if (error instanceof AuroraError) return error.report();
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('what can be loaded', () => {
  test('a text', () => {
    const { jobs, environment, files } = load({ text: `team = 'ours'\njobs = [${JOB}]` });
    expect(jobs.map((job) => job.name)).toEqual(['hello']);
    expect(environment.get('team')).toBe('ours');
    expect(files).toEqual([]);
  });

  test('a map of files, of which the first is the root', () => {
    const files = {
      'jobs/web.aurora': "include('../lib/names.aurora')\njobs = [%s.bind(who = WHO)]".replace('%s', JOB),
      'lib/names.aurora': "include('more.aurora')",
      'lib/more.aurora': "WHO = 'you'",
    };
    const loaded = load({ files });
    expect(loaded.files).toEqual(['jobs/web.aurora', 'lib/names.aurora', 'lib/more.aurora']);
    expect(JSON.stringify(loaded.jobs[0])).toContain('echo you');
  });

  test('a path, with the files beside it', () => {
    const { jobs } = load('corpus/hello_world/config.aurora');
    expect(jobs).toHaveLength(3);
    expect(jobs[0].check()).toEqual({ ok: true, message: '' });
    expect([...jobs[0].interpolate().unbound].sort()).toEqual(['mesos.instance', 'thermos.ports[http]']);
  });

  test('text beyond ASCII, as UTF-8', () => {
    const { environment } = load({ text: "word = 'caf\u00e9'\nlength = len(word)" });
    expect(environment.get('length')).toBe(5);
  });
});

describe('the release', () => {
  const source = { text: "logger = Process(logger = Logger(mode = 'standard'))\nchoice = Choice\n" };

  test('decides which names there are', () => {
    expect(load(source, { schema: '0.14.0' }).environment.has('choice')).toBe(true);
    expect(failure(() => load(source, { schema: '0.13.0' }))).toMatchObject({ message: "name 'Choice' is not defined" });
    expect(failure(() => load(source, { schema: '0.10.0' }))).toMatchObject({ message: "name 'Logger' is not defined" });
    const text = 'environment = DEFAULT_ENVIRONMENT';
    expect(failure(() => load({ text }, { schema: '0.22.0' }))).toMatchObject({ message: "name 'DEFAULT_ENVIRONMENT' is not defined" });
    expect(load({ text }, { schema: '0.3.0' }).environment.get('environment')).toBe('devel');
  });

  test('decides which modules can be imported, and what is in them', () => {
    const text =
      'from twitter.aurora.config.schema.base import MesosJob as J\nfrom gen.twitter.aurora.constants import DEFAULT_ENVIRONMENT as D\nsame = J is Job';
    expect(load({ text }, { schema: '0.2.0' }).environment.get('same')).toBe(true);
    expect(failure(() => load({ text }, { schema: '0.3.0' }))).toMatchObject({ type: 'ImportError' });
    const version = { text: "import pystachio\nversion = pystachio.__version__\nchoice = hasattr(pystachio, 'Choice')" };
    const found = (schema: string): unknown[] => ['version', 'choice'].map((name) => load(version, { schema }).environment.get(name));
    expect([found('0.8.0'), found('0.14.0'), found('0.22.0')]).toEqual([
      ['0.8.0', false],
      ['0.8.1', true],
      ['0.8.3', true],
    ]);
  });

  test('is one that exists', () => {
    expect(() => load(source, { schema: '0.4.0' })).toThrow(RangeError);
    expect(() => load(source, { schema: '0.22' })).toThrow(/Did you mean 0\.22\.0\?/);
  });
});

describe('what a configuration reaches', () => {
  test('nothing, from a text', () => {
    expect(load({ text: "import os\nuser = os.environ.get('USER', 'nobody')" }).environment.get('user')).toBe('nobody');
    expect(failure(() => load({ text: "open('/etc/passwd')" }))).toMatchObject({
      type: 'IOError',
      message: "[Errno 2] No such file or directory: '/etc/passwd'",
    });
  });

  test('what a host gives it', () => {
    const written: string[] = [];
    const host = new MemoryHost(new Map([['data.txt', 'seven']]), {
      environment: new Map([['USER', 'ann']]),
      writeError: (bytes) => written.push(bytes),
    });
    const text = "import os\nuser = os.environ['USER']\ndata = open('data.txt').read()\nprint user";
    const { environment, files } = load({ text }, { host });
    expect([environment.get('user'), environment.get('data'), files]).toEqual(['ann', 'seven', ['data.txt']]);
    expect(written.join('')).toBe('ann\n');
  });

  test('nothing outside its root', () => {
    const host = new MemoryHost(
      new Map([
        ['in/a.aurora', "include('../out.aurora')"],
        ['out.aurora', 'x = 1'],
      ]),
    );
    expect(failure(() => load('in/a.aurora', { host, root: 'in' }))).toMatchObject({
      type: 'IOError',
      message: "[Errno 13] Permission denied: outside the root directory: 'in/../out.aurora'",
    });
  });
});

describe('temporary files', () => {
  const WRITES = `
import os, tempfile
path = tempfile.mkstemp('.aurora')[1]
with open(path, 'w') as fp:
  fp.write('region = "west"')
include(path)
os.chdir(tempfile.gettempdir())
found = [os.path.exists(name) for name in (path, 'kept', 'shared')]
`;

  test('are seen by the load that makes them, and by nothing else', () => {
    const host = new MemoryHost(
      new Map([
        ['root.aurora', WRITES],
        ['tmp/kept', ''],
      ]),
    );
    const { environment, files } = load('root.aurora', { host });
    expect([environment.get('region'), environment.get('found')]).toEqual(['west', [true, true, false]]);
    expect([host.listDirectory('tmp'), files]).toEqual([['kept'], ['root.aurora']]);
  });

  test.each([
    "open('tmp/other', 'w')",
    "import os; os.remove('tmp/kept')",
    "import os; os.mkdir('tmp/new')",
    "import os; os.rename('tmp/kept', 'tmp/lost')",
    "import os, tempfile; os.rename(tempfile.mkstemp()[1], 'tmp/kept')",
    "import os; os.open('tmp/kept', os.O_RDWR)",
    "import os; os.write(1, 'x')",
    "import shutil; shutil.rmtree('tmp', ignore_errors = True)",
    "import shutil; shutil.copy('tmp/kept', 'tmp/copy')",
    "import io; io.open('tmp/kept', 'a')",
  ])('are all that can be written: %s', (text) => {
    const files = { 'root.aurora': text, 'tmp/kept': '' };
    const { type, message } = failure(() => load({ files }));
    expect(`${type}: ${message}`).toMatch(/^(IOError|OSError): .*a configuration cannot (write|change|use) file/);
  });
});

describe('JSON under a release', () => {
  const job = (more: string): string =>
    `{"name": "j", "role": "r", "cluster": "c", "environment": "e", "task": {"name": "t", "processes": []}${more}}`;
  const outcome = (text: string, schema: string): unknown => {
    const { jobs } = load({ text }, { json: true, schema });
    return jobs.map((each) => JSON.parse(JSON.stringify(each.toJSON())).update_config.watch_secs);
  };

  test('is a list of jobs, or one, and has only what the release knows', () => {
    expect(outcome(`{"jobs": [${job('')}, ${job('')}]}`, '0.12.0')).toEqual([45, 45]);
    expect(outcome(job(''), '0.12.0')).toEqual([45]);
    expect(failure(() => outcome(job(', "odd": 1'), '0.12.0'))).toMatchObject({ message: 'Unknown schema attribute odd' });
  });

  test('was one job, and lost what was not known', () => {
    const text = job(', "odd": 1, "update_config": {"watch_secs": 9, "odd": 2}');
    expect(outcome(text, '0.11.0')).toEqual([9]);
    expect(outcome(text, '0.8.0')).toEqual([9]);
  });

  test('and, before 0.8.0, only what was not known of the job itself', () => {
    expect(outcome(job(', "odd": 1, "update_config": {"watch_secs": 9}'), '0.7.0')).toEqual([9]);
    expect(failure(() => outcome(job(', "update_config": {"odd": 2}'), '0.7.0'))).toMatchObject({
      message: 'Unknown schema attribute odd',
    });
  });
});

describe('options', () => {
  test('names bound in every job', () => {
    const text = `jobs = [${JOB}]`;
    expect(JSON.stringify(load({ text }, { bind: { who: 'you' } }).jobs)).toContain('echo you');
    expect(JSON.stringify(load({ text }, { bind: [['who', 'me']] }).jobs)).toContain('echo me');
  });

  test('files executed first', () => {
    const host = new MemoryHost(
      new Map([
        ['company.aurora', "def Stats():\n  return 'stats'"],
        ['a.aurora', 'x = Stats()'],
      ]),
    );
    expect(load('a.aurora', { host, prelude: ['company.aurora'] }).environment.get('x')).toBe('stats');
  });

  test('files executed first include what is beside them, and their errors are shown in them', () => {
    const host = new MemoryHost(
      new Map([
        ['company/names.aurora', "include('more.aurora')\nprint MORE"],
        ['company/more.aurora', "MORE = 'more'"],
        ['company/wrong.aurora', 'x = 1\nint(MORE)'],
        ['team/a.aurora', 'jobs = []'],
      ]),
    );
    const prelude = ['company/names.aurora', 'company/wrong.aurora'];
    expect(load('team/a.aurora', { host, prelude: prelude.slice(0, 1) }).files).toEqual([
      ...prelude.slice(0, 1),
      'company/more.aurora',
      'team/a.aurora',
    ]);
    const { type, file, line } = failure(() => load('team/a.aurora', { host, prelude }));
    expect({ type, file, line }).toEqual({ type: 'InvalidConfigError', file: 'company/wrong.aurora', line: 2 });
  });
});

describe('errors', () => {
  test('where, why, through what, and what may have been meant', () => {
    const files = { 'a.aurora': "include('b.aurora')\nbuild('x')", 'b.aurora': 'def build(name):\n  return Proces(name = name)' };
    expect(failure(() => load({ files }))).toEqual({
      type: 'NameError',
      message: "global name 'Proces' is not defined",
      file: 'b.aurora',
      line: 2,
      column: 10,
      endColumn: 16,
      sourceLine: '  return Proces(name = name)',
      frames: [
        { file: 'a.aurora', line: 2, name: '<module>' },
        { file: 'b.aurora', line: 2, name: 'build' },
      ],
      hint: "did you mean 'Process'?",
    });
  });

  test.each([
    ['an attribute', 'Job(instanses = 3)', "did you mean 'instances'?"],
    ['an argument', 'def f(count): pass\nf(cuont = 1)', "did you mean 'count'?"],
    ['a method', "'a'.spilt()", "did you mean 'split'?"],
    ['an attribute call', `${JOB}.clutser()`, "did you mean 'cluster'?"],
  ])('a hint for %s', (_what, text, hint) => {
    expect(failure(() => load({ text })).hint).toBe(hint);
  });

  test('a job that cannot be worked out says which one it is', () => {
    const { jobs } = load({ text: `jobs = [${JOB}, ${JOB}.bind(who = 'a{{who}}')]` });
    expect(failure(() => jobs[1].toJSON())).toMatchObject({ type: 'Uninterpolatable', hint: 'it is number 2 in the list of jobs' });
  });

  test('a root that is not there', () => {
    expect(failure(() => load('nowhere.aurora'))).toMatchObject({ type: 'NotFound', message: 'Could not load resource nowhere.aurora' });
    expect(failure(() => load({ files: { 'a.aurora': '' }, root: 'b.aurora' }))).toMatchObject({ type: 'NotFound' });
  });
});

test('one load leaves nothing behind for the next', () => {
  load({ text: "import os, sys, json\nos.environ['X'] = '1'\nJob.mark = 1\njson.mark = 1\nsys.setrecursionlimit(50)\nTask.name = 1" });
  const text = "import os, sys, json\nleft = [os.environ.get('X'), hasattr(Job, 'mark'), hasattr(json, 'mark'), sys.getrecursionlimit()]";
  const { environment } = load({ text });
  expect(environment.get('left')).toEqual([null, false, false, 1000]);
});
