/** Aurora's structs and helpers built in TypeScript, beside a configuration that builds the same. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { currentSchema } from '../../../src/aurora/schema/current.ts';
import { staticTypes } from '../../../src/aurora/schema/static-types.ts';
import * as aurora from '../../../src/aurora/typescript/index.ts';
import { load } from '../../../src/index.ts';
import { PystachioError, type PystachioObject, type StructType } from '../../../src/pystachio/typescript/index.ts';

const { Job, Process, Resources, SequentialTask, SimpleTask, Service, Task, MB, GB } = aurora;

describe('the generated file', () => {
  test('is what `npm run schema:types` writes, formatting aside', () => {
    const written = readFileSync(new URL('../../../src/aurora/typescript/structs.ts', import.meta.url), 'utf8');
    const bare = (text: string): string => text.replace(/[\s,]/g, '');
    expect(bare(written)).toBe(bare(staticTypes(currentSchema().release)));
  });

  test('has every struct, and none has an attribute that a method hides', () => {
    const { thermos, aurora: own } = currentSchema().release;
    const structs = Object.entries({ ...thermos, ...own }).filter(
      ([, definition]) => typeof definition === 'object' && definition.kind === 'struct',
    );
    const exported = new Map<string, unknown>(Object.entries(aurora));
    expect(structs.length).toBeGreaterThan(30);
    for (const [name] of structs) {
      const type = exported.get(name) as StructType<string, Record<string, never>>;
      const object = type() as unknown as object;
      const visible = type.attributes.filter((attribute) => Object.getOwnPropertyDescriptor(Object.getPrototypeOf(object), attribute));
      expect(visible, name).toEqual(type.attributes);
    }
  });
});

/** The last job of a configuration, as json_dumps() writes it. */
function configured(text: string): string {
  return load({ text }).jobs.at(-1)?.json_dumps() as string;
}

describe('a job built in TypeScript is what the same configuration makes', () => {
  const hello = Process({ name: 'hello', cmdline: 'echo {{greeting}} {{mesos.instance}}' });
  const python = "hello = Process(name = 'hello', cmdline = 'echo {{greeting}} {{mesos.instance}}')\n";
  const resources = Resources({ cpu: 0.5, ram: 128 * MB, disk: GB });
  const key = { cluster: 'east', role: 'www', environment: 'prod' };
  const pythonKey = "cluster = 'east', role = 'www', environment = 'prod'";

  test.each<[string, () => PystachioObject, string]>([
    [
      'with structs',
      () => Job({ ...key, name: 'a', task: Task({ processes: [hello], resources }) }),
      `jobs = [Job(${pythonKey}, name = 'a', task = Task(processes = [hello], resources = Resources(cpu = 0.5, ram = 128*MB, disk = GB)))]`,
    ],
    [
      'with literals',
      () => Job({ ...key, task: { name: 't', processes: [{ name: 'x', cmdline: 'y' }], resources: { cpu: 1, ram: '{{memory}}' } } }),
      `jobs = [Job(${pythonKey}, task = dict(name = 't', processes = [dict(name = 'x', cmdline = 'y')], resources = dict(cpu = 1, ram = '{{memory}}')))]`,
    ],
    [
      'in order',
      () => Service({ ...key, task: SequentialTask({ processes: [hello, hello({ name: 'more' })], resources }) }).bind({ greeting: 'hi' }),
      `jobs = [Service(${pythonKey}, task = SequentialTask(processes = [hello, hello(name = 'more')], resources = Resources(cpu = 0.5, ram = 128*MB, disk = GB))).bind(greeting = 'hi')]`,
    ],
    [
      'of tasks put together',
      () => Job({ task: aurora.concat_tasks(SimpleTask('a', 'b'), Task({ processes: [hello], resources }), { name: 'all' }) }),
      "jobs = [Job(task = concat_tasks(SimpleTask('a', 'b'), Task(processes = [hello], resources = Resources(cpu = 0.5, ram = 128*MB, disk = GB)), name = 'all'))]",
    ],
    [
      'of parallel tasks',
      () => Job({ task: aurora.Tasks.combine(SimpleTask('a', 'b'), SimpleTask('c', 'd')) }),
      "jobs = [Job(task = Tasks.combine(SimpleTask('a', 'b'), SimpleTask('c', 'd')))]",
    ],
    [
      'with an order of its own',
      () => Job({ task: Task({ processes: [hello], constraints: [...aurora.order(hello, 'b'), ...aurora.Processes.order('b', 'c')] }) }),
      "jobs = [Job(task = Task(processes = [hello], constraints = order(hello, 'b') + Processes.order('b', 'c')))]",
    ],
    [
      'with options',
      () => Job({ name: aurora.java_options('server', { Xmx: '1g', v: '' }), contact: aurora.python_options('a', { long: 1 }) }),
      "jobs = [Job(name = java_options('server', {'Xmx': '1g', 'v': ''}), contact = python_options('a', long = 1))]",
    ],
    [
      'with the sum of resources',
      () => Job({ task: { resources: aurora.Units.resources_sum(resources, Resources({ cpu: 1, gpu: 2 })) } }),
      'jobs = [Job(task = Task(resources = Units.resources_sum(Resources(cpu = 0.5, ram = 128*MB, disk = GB), Resources(cpu = 1, gpu = 2))))]',
    ],
    [
      'with a container',
      () => Job({ container: aurora.Mesos({ image: aurora.DockerImage({ name: 'a', tag: 'b' }), volumes: [{ mode: 'RO' }] }) }),
      "jobs = [Job(container = Mesos(image = DockerImage(name = 'a', tag = 'b'), volumes = [Volume(mode = 'RO')]))]",
    ],
    [
      'with the objects that are there',
      () => Job({ lifecycle: aurora.DisableLifecycle, health_check_config: { health_checker: aurora.DefaultHealthChecker } }),
      'jobs = [Job(lifecycle = DisableLifecycle, health_check_config = HealthCheckConfig(health_checker = DefaultHealthChecker))]',
    ],
  ])('%s', (_how, build, text) => {
    expect(build().json_dumps()).toBe(configured(python + text));
  });

  test('and refused as it is', () => {
    const ordered = Task({ processes: [hello], constraints: aurora.order('a', 'b') });
    expect(() => aurora.Tasks.sequential(ordered)).toThrow(PystachioError);
    expect(() => aurora.Tasks.sequential(ordered)).toThrow('Cannot turn a Task with existing constraints into a SequentialTask!');
  });

  test('and read back with its values', () => {
    const job = Job({ ...key, task: SequentialTask({ processes: [hello, { name: 'b' }], resources }), instances: '{{n}}' }).bind({ n: 3 });
    expect(job.instances).toBe(3);
    expect(job.name).toBe('hello');
    expect(job.task?.processes?.map(({ name, max_failures }) => [name, max_failures])).toEqual([
      ['hello', 1],
      ['b', 1],
    ]);
    expect(job.task?.constraints[0].order).toEqual(['hello', 'b']);
    expect(job.task?.resources?.ram).toBe(128 * MB);
    expect(job.contact).toBeUndefined();
    expect(job.task?.resources instanceof Resources).toBe(true);
  });
});
