/** What a caller of the library does with a loaded configuration. */
import { describe, expect, test } from 'vitest';
import { Job, Service, Task } from '../../src/aurora/typescript/index.ts';
import {
  AuroraError,
  jobKey,
  jobsDocument,
  type Loaded,
  load,
  MemoryHost,
  NodeHost,
  PystachioError,
  PythonValue,
  pythonJson,
  selectJobs,
} from '../../src/index.ts';
import { isObject, type StructType } from '../../src/pystachio/typescript/index.ts';

const TEXT = `
class Profile(Struct):
  region = Default(String, 'east')
  size = Integer

Same = Profile
profile = Profile(size = '{{small}}')
limits = {'cpu': 0.5, 'ram': 64*MB, 'names': [u'caf\\xe9', 'caf\\xc3\\xa9'], 'none': None, 'huge': 2 ** 70, 'pair': (1, True), 'set': set(['a'])}
circle = [1]
circle.append(circle)
def helper(): pass
task = SequentialTask(processes = [Process(name = 'run', cmdline = 'run --n {{n}} {{who}}')], resources = Resources(cpu = 1, ram = GB, disk = GB))
jobs = [
  Service(cluster = 'east', role = 'www', environment = 'prod', name = 'web', task = task, instances = '{{n}}').bind(n = 2),
  Job(cluster = 'east', role = 'www', environment = 'prod', name = 'batch', task = task(name = 'once')),
]
`;

function loaded(): Loaded {
  return load({ text: TEXT });
}

test('the tasks of a Thermos file', () => {
  const text = "task = SimpleTask('{{who}}', 'true')\nexport(task)\n";
  const thermos = load({ text, name: 'x.thermos' }, { bind: { who: 'me' } });
  expect(thermos.tasks.map((task) => [task.name, task.processes?.[0].cmdline])).toEqual([['me', 'true']]);
  expect(thermos.jobs).toEqual([]);
  expect(JSON.parse(JSON.stringify(thermos))).toMatchObject({ tasks: [{ name: 'me', resources: { cpu: 1 } }] });
  expect([...thermos.environment.keys()]).toEqual(['task']);
  expect(load({ text }, { thermos: true }).tasks).toHaveLength(1);
});

describe('the jobs of a configuration', () => {
  test('read as those that are built in TypeScript', () => {
    const [web, batch] = loaded().jobs;
    expect([web.name, web.instances, batch.instances, web.service]).toEqual(['web', 2, 1, true]);
    expect(web.task?.processes?.[0].cmdline).toBe('run --n 2 {{who}}');
    expect(batch.task?.name).toBe('once');
    expect(web.interpolate().unbound).toEqual(['who']);
    expect(web.check()).toEqual({ ok: true, message: '' });
    expect(web.document().task.resources?.ram).toBe(2 ** 30);
  });

  test('are bound and changed', () => {
    const [web] = loaded().jobs;
    const changed = web.bind({ who: 'you' })({ instances: 3, task: web.task?.({ max_failures: '{{n}}' }) });
    expect(changed.document()).toMatchObject({ instances: 3, task: { max_failures: 2, processes: [{ cmdline: 'run --n 2 you' }] } });
    expect(web.instances).toBe(2);
  });

  test('go into what is built in TypeScript, and the other way round', () => {
    const [web, batch] = loaded().jobs;
    expect(Service({ name: 'again', task: batch.task }).task?.name).toBe('once');
    expect(web({ task: Task({ name: 'built' }) }).task?.name).toBe('built');
    expect(web instanceof Job).toBe(true);
  });

  test('are written as JSON', () => {
    const configuration = loaded();
    const written = JSON.parse(JSON.stringify(configuration));
    expect(written.jobs.map(({ name }: { name: string }) => name)).toEqual(['web', 'batch']);
    expect(pythonJson(jobsDocument(configuration.jobs))).toContain('"cpu": 1.0');
    expect(configuration.jobs[0].get()).toMatchObject({ instances: '{{n}}' });
  });

  test('have keys by which they are selected, changed ones and built ones too', () => {
    const { jobs } = loaded();
    const renamed = jobs[0]({ name: 'other' });
    const built = Service({ cluster: 'west', role: 'www', environment: 'prod', name: '{{x}}' }).bind({ x: 'built' });
    const all = [...jobs, renamed, built];
    expect(all.map(jobKey)).toEqual(['east/www/prod/web', 'east/www/prod/batch', 'east/www/prod/other', 'west/www/prod/built']);
    expect(selectJobs(all, 'west/*/*/*')).toEqual([built]);
    expect(selectJobs(all, 'batch')).toEqual([jobs[1]]);
    expect(() => selectJobs(all, 'nothing')).toThrow(AuroraError);
    expect(jobsDocument([built], 'facts')).toEqual(new Map([['jobs', [expect.any(Map)]]]));
  });

  test('tell where they were written when they cannot be worked out', () => {
    const { jobs } = load({ text: "jobs = [Job(name = 'a',\n  instances = 'three')]" });
    try {
      jobs[0].toJSON();
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof AuroraError && error instanceof PystachioError)) throw error;
      expect(error.report()).toMatchObject({
        type: 'CoercionError',
        message: "Cannot coerce 'three' to Integer",
        line: 2,
        attribute: 'instances',
      });
    }
  });

  test('run the methods that the configuration gave them', () => {
    const text = `
class Loud(Job):
  def interpolate(self):
    value, unbound = super(Loud, self).interpolate()
    return value(name = str(value.name()).upper() + SUFFIX), unbound
SUFFIX = '!'
jobs = [Loud(name = 'web')]`;
    const [job] = load({ text }).jobs;
    expect(job.toJSON()).toMatchObject({ name: 'WEB!' });
  });

  test('see what the configuration changes in the classes, and nothing else does', () => {
    const text = 'Integer.coerce = classmethod(lambda cls, value: 42)\nInteger.more = 1\njobs = [Job(instances = 3)]';
    const [job] = load({ text }).jobs;
    const built = Job({ instances: 5 });
    expect([job.instances, built.instances, job.instances, built.toJSON()]).toEqual([42, 5, 42, expect.objectContaining({ instances: 5 })]);
  });

  test('may be anything that has their methods', () => {
    const text =
      "class Odd(object):\n  def interpolate(self): return self, []\n  def get(self): return {'odd': 1}\n  def check(self): raise ValueError('odd')\njobs = [Odd(), 7]";
    const [odd, seven] = load({ text }).jobs;
    expect(odd.toJSON()).toEqual({ odd: 1 });
    expect(() => odd.check()).toThrow('ValueError: odd');
    expect(() => seven.toJSON()).toThrow("AttributeError: 'int' object has no attribute 'interpolate'");
  });
});

describe('the environment of a configuration', () => {
  test('is what it defined', () => {
    expect([...loaded().environment.keys()].sort()).toEqual(['Profile', 'Same', 'circle', 'helper', 'jobs', 'limits', 'profile', 'task']);
  });

  test('has plain data as JavaScript has them', () => {
    const names = ['caf\xe9', 'caf\xe9'];
    const set = new Set(['a']);
    expect(loaded().environment.get('limits')).toEqual({
      cpu: 0.5,
      ram: 2 ** 26,
      names,
      none: null,
      huge: 2n ** 70n,
      pair: [1, true],
      set,
    });
  });

  test('has objects and types that can be worked with', () => {
    const { environment } = loaded();
    const profile = environment.get('profile');
    const Profile = environment.get('Profile') as StructType<'Profile', object>;
    if (!isObject(profile)) throw new Error('it is one');
    expect(profile.bind({ small: 3 }).toJSON()).toEqual({ region: 'east', size: 3 });
    expect(profile instanceof Profile).toBe(true);
    expect(environment.get('Same')).toBe(Profile);
    expect(Profile({ region: 'west' } as object).toJSON()).toEqual({ region: 'west' });
    expect((environment.get('jobs') as unknown[]).length).toBe(2);
  });

  test("has objects whose errors are the configuration's, with their place and a hint", () => {
    const text = "class Loud(Job):\n  def interpolate(self):\n    return suffx\nsuffix = '!'\nloud = Loud(name = 'web')";
    const loud = load({ text }).environment.get('loud');
    if (!isObject(loud)) throw new Error('it is one');
    try {
      loud.interpolate();
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof AuroraError)) throw error;
      expect(error.report()).toMatchObject({ type: 'NameError', line: 3, column: 12, hint: "did you mean 'suffix'?" });
    }
  });

  test('tells of what JavaScript has nothing like', () => {
    const helper = loaded().environment.get('helper');
    expect(helper).toBeInstanceOf(PythonValue);
    expect((helper as PythonValue).type).toBe('function');
    expect(`${helper}`).toMatch(/^<function helper at 0x/);
    expect(`${(loaded().environment.get('circle') as unknown[])[1]}`).toBe('[1, [...]]');
  });
});

describe('options', () => {
  test('that do not exist are refused', () => {
    const wrong =
      (options: object): (() => Loaded) =>
      () =>
        load({ text: '' }, options);
    expect(wrong({ pythonpath: [] })).toThrow(
      "load() has no option 'pythonpath'; it has bind, env, output, root, pythonPath, prelude, schema, json, thermos, host",
    );
    expect(() => load({ text: '', rot: 'x' } as never)).toThrow("a source has no option 'rot'; it has text, name");
    expect(() => load({} as never)).toThrow('load() takes a path, { text } or { files }');
  });

  test('bind takes what bind() takes', () => {
    const text = "jobs = [Job(name = '{{a.b}} {{c}} {{d}}')]";
    const [job] = load({ text }, { bind: { a: { b: 1 }, c: Task({ name: 't' }).resources ?? 'caf\xe9', d: undefined } }).jobs;
    expect(job.name).toBe('1 caf\xe9 {{d}}');
  });

  test('env is added to the environment of any host', () => {
    const text = "import os\nseen = [os.environ.get('A'), os.environ.get('B')]";
    const host = new MemoryHost({}, { env: { A: 'host', B: 'host' } });
    expect(load({ text }, { env: { A: '\xe9', C: undefined } }).environment.get('seen')).toEqual(['\xe9', null]);
    expect(load({ text }, { host, env: { A: 'mine' } }).environment.get('seen')).toEqual(['mine', 'host']);
    expect(load({ text }, { host: new NodeHost({ env: { B: 'b' } }) }).environment.get('seen')).toEqual([null, 'b']);
  });

  test('output gets what is printed', () => {
    const printed: string[] = [];
    load({ text: "print 'caf\xe9', 1\nimport sys\nsys.stderr.write('x')" }, { output: (text) => printed.push(text) });
    expect(printed.join('')).toBe('caf\xe9 1\nx');
  });

  test('a text reads files of a directory of this machine through a NodeHost', () => {
    const { files } = load({ text: "text = open('config.aurora').read()" }, { host: new NodeHost({ cwd: 'corpus/hello_world' }) });
    expect(files).toEqual(['config.aurora']);
  });
});

test('a loaded job that does not pass its check has no document, and the error has a place', () => {
  const [job] = load({ text: "\njobs = [Job(name = 'a', role = 'r')]", name: 'a.aurora' }).jobs;
  const refused = (): unknown => job.document();
  expect(refused).toThrow(AuroraError);
  expect(refused).toThrow('a.aurora:2:9: ');
  expect(refused).toThrow('is required');
});

test('a form that is none is refused', () => {
  expect(() => jobsDocument([], 'yaml' as 'raw')).toThrow(
    new TypeError("no form is called 'yaml': it is one of interpolated, raw, thrift, facts"),
  );
});
