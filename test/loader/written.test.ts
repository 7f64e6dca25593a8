import { expect, test } from 'vitest';
import { AuroraError, load, type ReportedError } from '../../src/index.ts';
import { load as loadInside } from '../../src/loader/load.ts';
import type { Path } from '../../src/pystachio/parts.ts';

/** The report of what working out the last job raises. */
function failureOf(text: string): ReportedError {
  const { jobs } = load({ files: { 'job.aurora': text, 'parts.aurora': PARTS } });
  try {
    jobs[jobs.length - 1].toJSON();
  } catch (error) {
    if (error instanceof AuroraError) return error.report();
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** The configuration without its marks, and where they stand: «what is marked». */
function unmarked(marked: string): { text: string; line: number; column: number; endColumn: number } {
  const before = marked.slice(0, marked.indexOf('«')).split('\n');
  const length = marked.indexOf('»') - marked.indexOf('«') - 1;
  const column = before[before.length - 1].length + 1;
  return { text: marked.replace(/[«»]/g, ''), line: before.length, column, endColumn: column + length };
}

const PARTS = "def job(**given):\n  return Job(role = 'www', **given)\n\nbad = Process(name = 'p', cmdline = '{{ x }}')";

const CASES: [behaviour: string, attribute: string, marked: string][] = [
  [
    'a keyword of a call',
    'task.processes[0].cmdline',
    "jobs = [Job(task = Task(processes = [\n  Process(name = 'p',\n    «cmdline = '{{ x }}'»)]))]",
  ],
  [
    'the call in a function',
    'task.processes[1].cmdline',
    "def run(line):\n  return Process(name = 'p', «cmdline = line»)\njobs = [Job(task = Task(processes = [run('a'), run('{{ x }}')]))]",
  ],
  ['a job that was specialised', 'contact', "job = Job(name = 'a', «contact = '{{ x }}'»)\njobs = [job(role = 'www')(cluster = 'x')]"],
  ['the last of several specialisations', 'contact', "job = Job(contact = 'a')\njobs = [job(contact = 'b')(«contact = '{{ x }}'»)]"],
  ['a bound job', 'contact', "jobs = [Job(«contact = '{{ x }}'»).bind(a = 1)]"],
  ['an entry of a dict', 'task.name', "jobs = [Job(task = {'name': 'b', 'resources': {}}, contact = 'a')(task = {«'name': '{{ x }}'»})]"],
  [
    'a dict in a list',
    'task.processes[1].cmdline',
    "jobs = [Job(task = Task(processes = [{'name': 'a'}, {'name': 'b', «'cmdline': '{{ x }}'»}]))]",
  ],
  ['a call of dict()', 'task.name', "jobs = [Job(task = dict(«name = '{{ x }}'»))]"],
  ['a mapping as the argument', 'contact', "jobs = [Job({'name': 'a', «'contact': '{{ x }}'»})]"],
  ['keywords from a mapping', 'contact', "common = {'contact': '{{ x }}'}\njobs = [Job(name = 'a', **«common»)]"],
  ['keywords from a mapping that is written out', 'contact', "jobs = [Job(name = 'a', **{«'contact': '{{ x }}'»})]"],
  [
    'a list that a variable holds',
    'task.processes[0].cmdline',
    "line = '{{ x }}'\nprocesses = [{'name': 'a', 'cmdline': line}]\njobs = [Job(task = Task(«processes = processes»))]",
  ],
  ['a value of a map', 'constraints[rack]', "jobs = [Job(constraints = {'host': 'a', «'rack': '{{ x }}'»})]"],
  ['a helper of Aurora', 'task.processes[0].cmdline', "jobs = [Job(task = «SimpleTask»('a', '{{ x }}'))]"],
  [
    'a generator',
    'task.processes[0].cmdline',
    "def lines():\n  yield Process(name = 'a', «cmdline = '{{ x }}'»)\njobs = [Job(task = Task(processes = list(lines())))]",
  ],
  ['a long text over several lines', 'contact', "jobs = [Job(\n  «contact = '''{{ x }}»\nmore''')]"],
];

test.each(CASES)('an error of a job names the place and the path: %s', (_behaviour, attribute, marked) => {
  const { text, line, column, endColumn } = unmarked(marked);
  expect(failureOf(text)).toMatchObject({ type: 'InvalidRefError', file: 'job.aurora', line, column, endColumn, attribute });
});

test.each<[string, Path, string]>([
  ['what a method gave back', ['task', 'name'], "task = Job(task = Task(«name = 'a'»)).bind(a = 1).task\njobs = [Job(task = task())]"],
  [
    'the processes of a helper of Aurora',
    ['task', 'processes', 1, 'cmdline'],
    "jobs = [Job(task = SequentialTask(processes = [Process(name = 'a'), Process(name = 'b', «cmdline = 'b'»)]))]",
  ],
  ['an attribute that nobody gave', ['cluster'], "first = Job(name = 'a')\njobs = [«first»(role = 'b')]"],
  ['an attribute of what nobody gave', ['update_config', 'batch_size'], "jobs = [«Job»(name = 'a')]"],
  ['a job that a built-in function made', ['name'], 'import json\nmake = Job.json_loads\njobs = «map»(make, [\'{"name": "a"}\'])'],
])('a part of a job knows its place: %s', (_behaviour, path, marked) => {
  const { text, line, column, endColumn } = unmarked(marked);
  expect(loadInside({ text }).jobs[0].placeOf(path)).toMatchObject({ line, column, endColumn });
});

test('of an included file', () => {
  const found = failureOf("include('parts.aurora')\njobs = [job(task = Task(processes = [bad]))]");
  expect(found).toMatchObject({ file: 'parts.aurora', line: 4, column: 27, attribute: 'task.processes[0].cmdline' });
});

test('what was written in a configuration makes no difference between equal objects', () => {
  const { environment } = load({
    text: "a = Job(name = 'x')\nb = Job()(name = 'x')\nsame = [a == b, repr(a) == repr(b), hash(a.get()) == hash(b.get())]",
  });
  expect(environment.get('same')).toEqual([true, true, true]);
});
