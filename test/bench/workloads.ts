/** Configurations of any size. `salt` makes each one new: nothing that was worked out for another can be found again. */

/** A configuration of `size` of something. */
export interface Workload {
  readonly name: string;
  readonly text: (size: number, salt: number) => string;
  /** What it includes, by name. */
  readonly files?: (size: number, salt: number) => readonly (readonly [name: string, text: string])[];
}

/** Numbers from 0 to below `size`, each made a text by `each`. */
function lines(size: number, each: (i: number) => string, from = 0): string {
  let text = '';
  for (let i = from; i < size; i++) text += `${each(i)}\n`;
  return text;
}

/** One struct of its own, so that nothing of a job's is measured with it. */
function single(attributes: string, value: string): string {
  return `class Single(Struct):\n  ${attributes}\n${value}\n`;
}

export const specialisedJobs: Workload = {
  name: 'jobs specialised from one template, each bound',
  text: (size, salt) => `
template = Job(
  cluster = 'west', role = 'www', environment = 'prod', name = '{{service}}-${salt}',
  task = Task(
    name = 'server',
    processes = [Process(name = 'run', cmdline = './{{service}} --version={{version}} --port={{thermos.ports[http]}}')],
    resources = Resources(cpu = 1.0, ram = 512*MB, disk = 1*GB)))
jobs = [template(instances = i).bind(service = 'service-%d' % i, version = i) for i in range(${size})]
`,
};

export const sequentialProcesses: Workload = {
  name: 'processes with templates in one SequentialTask',
  text: (size, salt) => `
processes = [Process(name = 'step-%d' % i, cmdline = 'run --step={{step}} --in={{directory}}') for i in range(${size})]
task = SequentialTask(name = 'steps', processes = processes, resources = Resources(cpu = 1.0, ram = 512*MB, disk = 1*GB))
jobs = [Job(cluster = 'west', role = 'www', environment = 'prod', name = 'steps', task = task).bind(directory = '/data/${salt}')]
`,
};

export const doublingDefaults: Workload = {
  name: 'defaults, each naming the one before it twice',
  text: (size, salt) => `
class Doubling${salt}(Struct):
  a0 = Default(String, 'x')
${lines(size, (i) => `  a${i} = Default(String, '{{a${i - 1}}}{{a${i - 1}}}')`, 1)}
jobs = [Doubling${salt}()]
`,
};

/** Each measured at several sizes. */
export const growing: readonly Workload[] = [
  specialisedJobs,
  {
    name: 'jobs, each written out',
    text: (size, salt) =>
      `jobs = [\n${lines(
        size,
        (i) =>
          `  Service(cluster = 'west', role = 'www', environment = 'prod', name = 'n${i}', task = SimpleTask('t${salt}', 'run {{x}} ${i}')),`,
      )}]\n`,
  },
  sequentialProcesses,
  {
    name: 'order constraints',
    text: (size, salt) => `
processes = [Process(name = 'p%d' % i, cmdline = 'run ${salt}') for i in range(${size})]
constraints = [Constraint(order = ['p%d' % i, 'p%d' % (i + 1)]) for i in range(${size} - 1)]
jobs = [Job(cluster = 'west', role = 'www', environment = 'prod', name = 'n', task = Task(name = 't', processes = processes, constraints = constraints))]
`,
  },
  {
    name: 'tasks combined, of one process each',
    text: (size, salt) => `
tasks = [SimpleTask('t%d' % i, 'run ${salt} {{x}}') for i in range(${size})]
jobs = [Job(cluster = 'west', role = 'www', environment = 'prod', name = 'n', task = combine_tasks(*tasks))]
`,
  },
  {
    name: 'tasks concatenated, of one process each',
    text: (size, salt) => `
tasks = [Task(name = 't', processes = [Process(name = 'p%d' % i, cmdline = 'run ${salt} {{x}}')]) for i in range(${size})]
jobs = [Job(cluster = 'west', role = 'www', environment = 'prod', name = 'n', task = concat_tasks(*tasks))]
`,
  },
  {
    name: 'list elements with templates',
    text: (size, salt) =>
      single('values = List(String)', `jobs = [Single(values = ['{{prefix}}-%d' % i for i in range(${size})]).bind(prefix = 'p${salt}')]`),
  },
  {
    name: 'list elements named from a template',
    text: (size, salt) =>
      single(
        'values = List(Integer); text = String',
        `jobs = [Single(values = range(${size}), text = ' '.join('{{values[%d]}}' % i for i in range(${size})) + '${salt}')]`,
      ),
  },
  {
    name: 'map entries with templates',
    text: (size, salt) =>
      single(
        'values = Map(String, String)',
        `jobs = [Single(values = dict(('k%d-{{prefix}}' % i, '{{prefix}} %d' % i) for i in range(${size}))).bind(prefix = 'p${salt}')]`,
      ),
  },
  {
    name: 'map entries named from a template',
    text: (size, salt) =>
      single(
        'values = Map(String, String); text = String',
        `jobs = [Single(
  values = dict(('k%d' % i, '%d' % i) for i in range(${size})), text = ' '.join('{{values[k%d]}}' % i for i in range(${size})) + '${salt}')]`,
      ),
  },
  {
    name: 'names in one bind, all used',
    text: (size, salt) =>
      single(
        'text = String',
        `names = dict(('n%d' % i, i + ${salt}) for i in range(${size}))
jobs = [Single(text = ' '.join('{{n%d}}' % i for i in range(${size}))).bind(**names)]`,
      ),
  },
  {
    name: 'binds one after another, all used',
    text: (size, salt) =>
      single(
        'text = String',
        `single = Single(text = ' '.join('{{n%d}}' % i for i in range(${size})))
for i in range(${size}):
  single = single.bind(dict([('n%d' % i, i + ${salt})]))
jobs = [single]`,
      ),
  },
  {
    name: 'references that nothing binds',
    text: (size, salt) =>
      single(
        'values = List(String)',
        `jobs = [Single(values = ['{{x.y${salt}}} {{n%d}} {{other[%d]}}' % (i, i) for i in range(${size})])]`,
      ),
  },
  {
    name: 'attributes with defaults naming others',
    text: (size, salt) => `
class Wide${salt}(Struct):
  a0 = Default(String, 'x')
  a1 = Default(String, 'y')
${lines(size, (i) => `  a${i} = Default(String, '{{a0}} {{self.a1}}')`, 2)}
jobs = [Wide${salt}()]
`,
  },
  {
    name: 'files included',
    text: (size) => `jobs = []\nfor i in range(${size}): include('f%d.aurora' % i)\n`,
    files: (size, salt) =>
      Array.from({ length: size }, (_, i) => [
        `f${i}.aurora`,
        `jobs.append(Service(cluster = 'c', role = 'r', environment = 'e', name = 'n${i}', task = SimpleTask('t', 'run ${salt}')))\n`,
      ]),
  },
  {
    name: 'references in one text',
    text: (size, salt) => single('text = String', `jobs = [Single(text = 'a {{x}} ' * ${size}).bind(x = ${salt})]`),
  },
  {
    name: 'texts of 100 characters in one text',
    text: (size, salt) => single('text = String', `jobs = [Single(text = 'x' * ${size * 100} + '{{x}}').bind(x = ${salt})]`),
  },
  {
    name: 'choices',
    text: (size, salt) =>
      single(
        'values = List(Choice([Integer, String]))',
        `jobs = [Single(values = ['{{x}} %d' % i for i in range(${size})]).bind(x = 'x${salt}')]`,
      ),
  },
];

/** A struct in a struct, that many times. */
function nestedStructs(size: number, salt: number): string {
  return `
class Level${salt}(Struct):
  text = Default(String, '{{x}}')
value = Level${salt}()
for i in range(${size}):
  class Level${salt}(Struct):
    text = Default(String, '{{x}} %d' % i)
    inner = value.__class__
  value = Level${salt}(inner = value)
jobs = [value.bind(x = ${salt})]
`;
}

function nestedInLists(size: number, salt: number): string {
  return `
class Level${salt}(Struct):
  text = Default(String, '{{x}}')
value = Level${salt}()
for i in range(${size}):
  class Level${salt}(Struct):
    inner = List(value.__class__)
  value = Level${salt}(inner = [value])
jobs = [value.bind(x = ${salt})]
`;
}

function nestedInMaps(size: number, salt: number): string {
  return `
class Level${salt}(Struct):
  text = Default(String, '{{x}}')
value = Level${salt}()
for i in range(${size}):
  class Level${salt}(Struct):
    inner = Map(String, value.__class__)
  value = Level${salt}(inner = {'k': value})
jobs = [value.bind(x = ${salt})]
`;
}

function nestedDefaults(size: number, salt: number): string {
  return `
class Level${salt}(Struct):
  text = Default(String, '{{x}}')
for i in range(${size}):
  class Level${salt}(Struct):
    inner = Default(Level${salt}, Level${salt}())
jobs = [Level${salt}().bind(x = ${salt})]
`;
}

function nestedTypes(size: number, salt: number): string {
  return `
class Level${salt}(Struct):
  text = Default(String, '{{x}}')
type = Level${salt}
for i in range(${size}):
  type = List(type)
jobs = []
`;
}

/** Each measured at several depths. */
export const nesting: readonly Workload[] = [
  { name: 'structs in structs', text: nestedStructs },
  { name: 'structs in lists in structs', text: nestedInLists },
  { name: 'structs in maps in structs', text: nestedInMaps },
  { name: 'defaults in defaults', text: nestedDefaults },
  { name: 'types of lists of lists', text: nestedTypes },
];
