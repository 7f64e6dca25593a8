/** What the TypeScript compiler refuses and infers: `npm run types` is what tests most of this. */
import { expect, expectTypeOf, test } from 'vitest';
import {
  Announcer,
  DockerImage,
  Job,
  Mesos,
  MesosJob,
  Mode,
  order,
  Process,
  Resources,
  SequentialTask,
  Service,
  Task,
  Volume,
} from '../../../src/aurora/typescript/index.ts';
import {
  Choice,
  Default,
  type DocumentOf,
  Empty,
  Enum,
  type GivenTo,
  Integer,
  List,
  Map,
  type ObjectOf,
  Required,
  String,
  struct,
  type Template,
} from '../../../src/pystachio/typescript/index.ts';

const Server = struct('Server', {
  name: Required(String),
  port: Default(Integer, 80),
  tags: List(String),
  mode: Enum('fast', 'slow'),
  limits: Map(String, Integer),
});
type Server = ObjectOf<typeof Server>;

function refused(): void {
  // @ts-expect-error no such attribute
  Server({ nmae: 'web' });
  // @ts-expect-error a number is no text
  Server({ name: 80 });
  // @ts-expect-error no number, and no text that could become one
  Server({ port: true });
  // @ts-expect-error a list of texts
  Server({ tags: 'a' });
  // @ts-expect-error neither of the enumeration nor a template
  Server({ mode: 'medium' });
  // @ts-expect-error a map of integers
  Server({ limits: { a: [1] } });
  // @ts-expect-error what has a default is always there
  Server({ port: Empty });
  // @ts-expect-error a list is nothing that can be bound
  Server().bind({ n: [1] });
  // @ts-expect-error an attribute cannot be changed
  Server().name = 'web';
  // @ts-expect-error the type that JavaScript has
  Required(globalThis.String);
  // @ts-expect-error a default of another type
  Default(Integer, true);

  // @ts-expect-error no such attribute
  Job({ nmae: 'web' });
  // @ts-expect-error no such attribute, within
  Job({ task: { proceses: [] } });
  // @ts-expect-error a process is no task
  Job({ task: Process({ name: 'a' }) });
  // @ts-expect-error a task is no process
  Task({ processes: [Task({})] });
  // @ts-expect-error a Docker image given as attributes would be taken for an AppcImage, the first of the choice
  Mesos({ image: { name: 'a', tag: 'b' } });
  // @ts-expect-error neither RO nor RW
  Volume({ mode: 'ro' });
  // @ts-expect-error numbers are no constraints
  Task({ constraints: [1] });
}

function taken(): void {
  Server({ name: '{{a}}', port: '{{b}}', tags: ['c'], mode: '{{d}}', limits: new globalThis.Map([['e', '1']]) });
  Server({ name: undefined, port: 80n, tags: List(String)(['a']), mode: 'fast', limits: { e: 1 } });
  Server({ name: Empty })({ name: String('web') });
  Job({
    task: Task({ processes: [{ name: 'a', cmdline: 'b' }, Process({})], resources: Resources({ cpu: 1, ram: 1, disk: 1 }) }),
    service: 'true',
  });
  Job({
    task: { processes: [{ name: 'a' }] },
    update_config: { batch_size: 3 },
    announce: Announcer(),
    container: { docker: { image: 'x' } },
  });
  Job({ container: Mesos({ image: DockerImage({ name: 'a', tag: 'b' }), volumes: [{ mode: 'RO' }, Volume({ mode: Mode('RW') })] }) });
  Task({ processes: [Process({ name: 'a' })], constraints: order('a', Process({ name: 'b' })) });
  Service({ instances: 3 })
    .bind({ n: 1, profile: { port: 80 } }, Server())
    .in_scope({});
  const jobs: MesosJob[] = [Job(), Service, MesosJob()];
  jobs.push(SequentialTask({}) && Job());
}

test('the compiler has seen what is taken and what is refused', () => {
  // Executed, the second throws at its first line.
  expect(taken).not.toThrow();
  expect(refused).toThrow('Unknown schema attribute nmae');
});

test('what attributes read as', () => {
  expectTypeOf<Server['name']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Server['port']>().toEqualTypeOf<number | bigint | Template>();
  expectTypeOf<Server['tags']>().toEqualTypeOf<readonly string[] | undefined>();
  expectTypeOf<Server['mode']>().toEqualTypeOf<'fast' | 'slow' | Template | undefined>();
  expectTypeOf<Server['limits']>().toEqualTypeOf<{ readonly [key: string]: number | bigint | Template } | undefined>();
  expectTypeOf<Job['service']>().toEqualTypeOf<boolean | Template>();
  expectTypeOf<Job['update_config']['batch_size']>().toEqualTypeOf<number | bigint | Template>();
  expectTypeOf<NonNullable<Job['task']>['processes']>().toEqualTypeOf<readonly Process[] | undefined>();
});

test('what checked documents are', () => {
  expectTypeOf<DocumentOf<typeof Server>>().branded.toEqualTypeOf<{
    name: string;
    port: number;
    tags?: string[];
    mode?: 'fast' | 'slow';
    limits?: { [key: string]: number };
  }>();
  type JobDocument = DocumentOf<typeof Job>;
  expectTypeOf<JobDocument['cluster']>().toEqualTypeOf<string>();
  expectTypeOf<JobDocument['task']['constraints'][number]['order']>().toEqualTypeOf<string[] | undefined>();
  expectTypeOf<JobDocument['contact']>().toEqualTypeOf<string | undefined>();
});

test('a choice takes an object literal for the first of its structs only', () => {
  const Flexible = Choice([String, Volume, DockerImage]);
  type Literal = Exclude<GivenTo<typeof Flexible>, ReturnType<typeof Flexible>>;
  expectTypeOf<{ mode: 'RO' }>().toExtend<Literal>();
  expectTypeOf<string>().toExtend<Literal>();
  expectTypeOf<{ tag: string }>().not.toExtend<Literal>();
  expect(Flexible.choices.map(({ name }) => name)).toEqual(['String', 'Volume', 'DockerImage']);
});

test('instanceof tells objects apart', () => {
  const object: unknown = Server({ name: 'web' });
  if (!(object instanceof Server)) throw new Error('it is one');
  expectTypeOf(object.name).toEqualTypeOf<string | undefined>();
  expect(object.name).toBe('web');
  expect(object instanceof Job).toBe(false);
});
