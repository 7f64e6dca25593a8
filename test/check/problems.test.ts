import { describe, expect, test } from 'vitest';
import { checkFile } from '../../src/check/check-file.ts';
import { load } from '../../src/loader/load.ts';
import { PROBLEM_CODES, type ProblemCode } from '../../src/loader/problems.ts';
import type { ReportedProblem } from '../../src/report/problem.ts';

/** A job in which nothing is wrong, to which a case adds something. */
const GOOD = `
def job(**given):
  attributes = dict(name = 'web', role = 'www', cluster = 'east', environment = 'prod', task = SimpleTask('t', 'run'))
  attributes.update(given)
  return Job(**attributes)
def task(**given):
  attributes = dict(name = 't', processes = [Process(name = 'a', cmdline = 'a')], resources = Resources(cpu = 1, ram = GB, disk = GB))
  attributes.update(given)
  return Task(**attributes)
def p(name, **given):
  return Process(name = name, cmdline = 'run', **given)
`;

function problemsOf(text: string): ReportedProblem[] {
  return [...checkFile('job.aurora', (file) => load({ text, name: file })).problems];
}

/** The problems, and where the marks « and » stand. */
function checkMarked(marked: string): { problems: ReportedProblem[]; line: number; column: number; endColumn: number } {
  const whole = GOOD + marked;
  const before = whole.slice(0, whole.indexOf('«')).split('\n');
  const column = before[before.length - 1].length + 1;
  const endColumn = column + whole.indexOf('»') - whole.indexOf('«') - 1;
  return { problems: problemsOf(whole.replace(/[«»]/g, '')), line: before.length, column, endColumn };
}

/** What is wrong, at what is marked; the attribute's path, null for the job itself. */
const CASES: [behaviour: string, code: ProblemCode, attribute: string | null, marked: string][] = [
  ['an exception of the configuration', 'load-error', null, '«Jbo»()'],
  ['something else in the list of jobs', 'not-a-job', null, "jobs = [job(), «Docker»(image = 'x')]"],
  [
    'a required attribute',
    'missing-attribute',
    'environment',
    "jobs = [«Job»(name = 'web', role = 'www', cluster = 'east', task = task())]",
  ],
  [
    'a required attribute of a process',
    'missing-attribute',
    'task.processes[1].cmdline',
    "jobs = [job(task = Task(name = 't', resources = Resources(cpu = 1, ram = GB, disk = GB), processes = [p('a'), «Process»(name = 'b')]))]",
  ],
  [
    'a required attribute of a dict',
    'missing-attribute',
    'task.processes[0].cmdline',
    "jobs = [Job(name = 'web', role = 'www', cluster = 'east', environment = 'prod', task = {'name': 't', 'resources': {'cpu': 1, 'ram': GB, 'disk': GB}, 'processes': [«{'name': 'b'}»]})]",
  ],
  [
    'a task without processes',
    'missing-attribute',
    'task.processes',
    "jobs = [job()(task = «Task»(name = 't', resources = Resources(cpu = 1, ram = GB, disk = GB)))]",
  ],
  ['a task without resources', 'missing-attribute', 'task.resources', "jobs = [job()(task = «Task»(name = 't', processes = [p('a')]))]"],
  ['a number that is none', 'wrong-type', 'instances', "jobs = [job()(«instances = 'many'»)]"],
  ['a number that is known too late', 'wrong-type', 'instances', "jobs = [job()(«instances = '{{mesos.instance}}'»)]"],
  ['a word that is neither true nor false', 'wrong-type', 'service', "jobs = [job()(«service = 'perhaps'»)]"],
  ['bytes that are not ASCII', 'interpolation-error', 'contact', "jobs = [job()(«contact = 'caf\\xc3\\xa9'»)]"],
  ['a malformed reference', 'interpolation-error', 'contact', "jobs = [job()(«contact = '{{ x }}'»)]"],
  ['a reference without end', 'interpolation-error', 'contact', "jobs = [job()(«contact = '{{x}}'»).bind(x = '{{x}} ')]"],
  ['a reference that nothing binds', 'unbound-reference', 'contact', "jobs = [job()(contact = 'a «{{team}}» b')]"],
  [
    'a reference in a text that a variable holds',
    'unbound-reference',
    'contact',
    "team = 'a «{{team}}» b'\njobs = [job()(contact = team)]",
  ],
  ['a reference in a text that is put together', 'unbound-reference', 'contact', "jobs = [job()(«contact = 'a {{' + 'team}} b'»)]"],
  [
    'a reference to what is bound by another',
    'unbound-reference',
    'contact',
    "jobs = [job()(contact = '{{team}}').bind(team = '«{{company}}»')]",
  ],
  [
    'a reference that a task makes of a text',
    'unbound-reference',
    'task.processes[0].cmdline',
    "jobs = [job(task = SimpleTask('t', 'a «{{&left}}» b'))]",
  ],
  ['a reference in a number', 'unbound-reference', 'instances', "jobs = [job()(instances = '«{{count}}»')]"],
  ['a name that is no key', 'invalid-identifier', 'name', "jobs = [job()(«name = 'a b'»)]"],
  [
    'no processor',
    'invalid-resources',
    'task.resources.cpu',
    'jobs = [job(task = task(resources = Resources(«cpu = 0», ram = GB, disk = GB)))]',
  ],
  [
    'too little memory',
    'invalid-resources',
    'task.resources.ram',
    'jobs = [job(task = task(resources = Resources(cpu = 1, «ram = 512 * KB», disk = GB)))]',
  ],
  [
    'no disk',
    'invalid-resources',
    'task.resources.disk',
    'jobs = [job(task = task(resources = Resources(cpu = 1, ram = GB, «disk = 0»)))]',
  ],
  [
    'a process with a slash in its name',
    'invalid-process-name',
    'task.processes[0].name',
    "jobs = [job(task = task(processes = [Process(«name = 'a/b'», cmdline = 'c')]))]",
  ],
  [
    'the order of a process that is not there',
    'invalid-plan',
    'task.constraints[1].order',
    "jobs = [job(task = task(processes = [p('a'), p('b')], constraints = [Constraint(order = ['a', 'b']), Constraint(«order = ['a', 'z']»)]))]",
  ],
  [
    'the order of a process and one that is final',
    'invalid-plan',
    'task.constraints[0].order',
    "jobs = [job(task = task(processes = [p('a'), p('b', final = True)], constraints = [Constraint(«order = ['a', 'b']»)]))]",
  ],
  [
    'waiting for a daemon',
    'invalid-plan',
    'task.constraints[0].order',
    "jobs = [job(task = task(processes = [p('a', daemon = True), p('b')], constraints = [Constraint(«order = ['a', 'b']»)]))]",
  ],
  [
    'waiting for an ephemeral process',
    'invalid-plan',
    'task.constraints[0].order',
    "jobs = [job(task = task(processes = [p('a', ephemeral = True), p('b')], constraints = [Constraint(«order = ['a', 'b']»)]))]",
  ],
  [
    'processes that wait for each other',
    'invalid-plan',
    'task.constraints',
    "jobs = [job(task = Task(name = 't', processes = [p('a'), p('b')], resources = Resources(cpu = 1, ram = GB, disk = GB), «constraints = order('a', 'b') + order('b', 'a')»))]",
  ],
  [
    'the order of nothing',
    'invalid-plan',
    'task.constraints[0].order',
    'jobs = [job(task = task(constraints = [Constraint(«order = []»)]))]',
  ],
  [
    'a port that is no index',
    'invalid-port',
    'task.processes[0].cmdline',
    "jobs = [job(task = SimpleTask('t', 'a «{{thermos.ports.http}}»'))]",
  ],
  [
    'ports that lead to each other',
    'invalid-port',
    'announce.portmap',
    "jobs = [job()(announce = Announcer(«portmap = {'http': 'a', 'a': 'http'}»))]",
  ],
  [
    'a limit that is no number',
    'invalid-constraint',
    'constraints[host]',
    "jobs = [job()(constraints = {'rack': 'limit:1', «'host': 'limit:x'»})]",
  ],
  ['a policy that does not exist', 'invalid-policy', 'cron_collision_policy', "jobs = [job()(«cron_collision_policy = 'WAIT'»)]"],
  [
    'an update that may fail everywhere',
    'update-failures-reach-job-size',
    'update_config.max_total_failures',
    'jobs = [job()(update_config = UpdateConfig(«max_total_failures = 1»))]',
  ],
  [
    'an update of a dedicated job',
    'update-failures-below-dedicated-minimum',
    'update_config.max_total_failures',
    "jobs = [job()(instances = 100, constraints = {'dedicated': 'www/web'}, update_config = UpdateConfig(«max_total_failures = 1»))]",
  ],
  [
    'a negative time',
    'negative-value',
    'health_check_config.interval_secs',
    'jobs = [job()(health_check_config = HealthCheckConfig(«interval_secs = -1»))]',
  ],
  [
    'a port with a number',
    'static-port-not-dedicated',
    'announce.portmap',
    "jobs = [job()(announce = Announcer(«portmap = {'http': '80'}»))]",
  ],
  [
    'an announced port that is not used',
    'announced-port-unused',
    'announce.primary_port',
    "jobs = [job()(announce = Announcer(«primary_port = 'admin'», portmap = {}))]",
  ],
  ['production', 'production-deprecated', 'production', 'jobs = [job()(«production = True»)]'],
  [
    'a job that is there already',
    'ambiguous-job',
    null,
    'jobs = [job(), job(), job()(cluster = "west")]\njobs[1] = «jobs[0]»(instances = 2)',
  ],
  [
    'what the client alone finds',
    'refused',
    null,
    'jobs = [job(), «Job»(name = "x", role = "www", cluster = "east", environment = "prod", task = SimpleTask("t", "c"), container = Container())]',
  ],
];

describe('a problem of each kind, alone, with its place', () => {
  test.each(CASES)('%s', (_behaviour, code, attribute, marked) => {
    const { problems, line, column, endColumn } = checkMarked(marked);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]).toMatchObject({ code, attribute, file: 'job.aurora', line, column, endColumn, severity: PROBLEM_CODES[code][0] });
  });

  test('every code is among them', () => {
    const codes = Object.keys(PROBLEM_CODES) as ProblemCode[];
    const ofThermos: ProblemCode[] = ['invalid-task'];
    const tried = [...ofThermos, ...CASES.map(([, code]) => code)];
    expect(new Set(tried)).toEqual(new Set(codes.filter((code) => PROBLEM_CODES[code][0] !== 'note')));
  });

  test('tasks that a Thermos file exports', () => {
    const text = "export(SimpleTask('good', 'run'))\nexport(Task(processes = [Process(name = 'a')]))\n";
    const { problems } = checkFile('tasks.thermos', (file) => load({ text, name: file }));
    const message = 'InvalidTask: Task[processes] failed: Element in ProcessList failed check: Process[cmdline] is required.';
    expect(problems).toMatchObject([{ code: 'invalid-task', severity: 'error', message, line: 2, column: 8 }]);
  });
});

describe('nothing is wrong with', () => {
  test.each([
    ['a job', 'jobs = [job()]'],
    ['a file without jobs', 'team = 1'],
    [
      'references that are bound where a task runs',
      "jobs = [job(task = SimpleTask('t', '{{mesos.instance}} {{mesos.hostname}} {{thermos.task_id}} {{thermos.ports[http]}} {{thermos.user}} {{mesos.role}}'))]",
    ],
    ['a port that is announced and used', "jobs = [job(task = SimpleTask('t', '{{thermos.ports[http]}}'), announce = Announcer())]"],
    [
      'processes in order',
      "jobs = [job(task = SequentialTask(name = 't', processes = [p('a'), p('b')], resources = Resources(cpu = 1, ram = GB, disk = GB)))]",
    ],
    ['the same job on two clusters', "jobs = [job(), job(cluster = 'west')]"],
    ['a limit in digits of another script', "jobs = [job(constraints = {'host': u'limit:\\u0663'})]"],
    ['a policy, which is a choice', 'jobs = [job(sla_policy = CountSlaPolicy(count = 2, duration_secs = 30))]'],
  ])('%s', (_what, text) => {
    expect(problemsOf(GOOD + text)).toEqual([]);
  });
});

test('all problems of all jobs, not just the first', () => {
  const text = `${GOOD}
jobs = [
  job(name = 'first', instances = 'many', update_config = UpdateConfig(watch_secs = -1), task = task(resources = Resources(cpu = 0, disk = 1))),
  job(name = 'second', contact = '{{a}} {{b}}', constraints = {'host': 'limit:x', 'rack': 'limit:y'}),
]`;
  expect(problemsOf(text).map(({ job, code, attribute }) => `${job} ${code} ${attribute}`)).toEqual([
    'east/www/prod/first wrong-type instances',
    'east/www/prod/first missing-attribute task.resources.ram',
    'east/www/prod/first invalid-resources task.resources.cpu',
    'east/www/prod/first invalid-resources task.resources.disk',
    'east/www/prod/first negative-value update_config.watch_secs',
    'east/www/prod/second unbound-reference contact',
    'east/www/prod/second unbound-reference contact',
    'east/www/prod/second invalid-constraint constraints[host]',
    'east/www/prod/second invalid-constraint constraints[rack]',
  ]);
});

test('a problem in an included file is told of there', () => {
  const files = { 'main.aurora': `include('lib.aurora')${GOOD}jobs = [job(task = bad)]`, 'lib.aurora': "bad = SimpleTask('t', 'x {{y}}')" };
  const { problems } = checkFile('main.aurora', () => load({ files }));
  expect(problems).toMatchObject([{ config: 'main.aurora', file: 'lib.aurora', line: 1, column: 26, code: 'unbound-reference' }]);
});

test('a class of the program’s own is asked itself', () => {
  const text = `${GOOD}
class Mine(Job):
  def check(self): return TypeCheck(False, 'not so')
jobs = [Mine(name = 'web', role = 'www', cluster = 'east', environment = 'prod', task = task())]`;
  expect(problemsOf(text)).toMatchObject([{ code: 'wrong-type', message: 'not so', attribute: null }]);
});
