/** Tasks: tasks made of tasks. */

import { listSchema } from '../../pystachio/list.ts';
import type { StructType } from '../../pystachio/struct-type.ts';
import { TypeContext } from '../../pystachio/typing.ts';
import { getAttr } from '../../python/objects/attributes.ts';
import { callValue } from '../../python/objects/call.ts';
import { richCompare } from '../../python/objects/compare.ts';
import { raise, valueError } from '../../python/objects/exceptions.ts';
import { stepOver, toArray } from '../../python/objects/iterate.ts';
import { truth } from '../../python/objects/truth.ts';
import { PyFloat, PyList, type PyTuple, type PyType, type Value } from '../../python/objects/value.ts';
import type { Helpers } from '../schema/release.ts';
import { callNamed, callWithNames, callWithNamesAndDict, isEmpty } from './calls.ts';
import { classMethod, HelperClass, type HelpersModule } from './helper-class.ts';

const GB = 2 ** 30;

/** What tasks are made of in a release. */
export interface TaskParts {
  task: Value;
  process: Value;
  resources: Value;
  constraint: StructType;
  units: PyType;
  processes: PyType;
  waits: Helpers['waits'];
}

const RESULT_NAMES = ['resources', 'constraints', 'finalization_wait'];

/** The class, of a release with these parts. */
export function makeTasks(module: HelpersModule, parts: TaskParts): HelperClass {
  return new HelperClass(module, 'Tasks', [
    ['SIMPLE_CPU', () => new PyFloat(1)],
    ['SIMPLE_RAM', () => GB],
    ['SIMPLE_DISK', () => GB],
    classMethod('_combine_processes', ['*tasks'], (_cls, tasks) => combineProcesses(parts, tasks as PyTuple)),
    classMethod('combine', ['*tasks', '**kw'], (cls, tasks, kw) => combine(parts, cls, tasks as PyTuple, kw)),
    classMethod('concat', ['*tasks', '**kw'], (cls, tasks, kw) => concat(parts, cls, tasks as PyTuple, kw)),
    classMethod('simple', ['name', 'command'], (cls, name, command) => simple(parts, cls, name, command)),
    classMethod('sequential', ['task'], (_cls, task) => sequential(parts, task)),
  ]);
}

/** The last task with the processes of all. */
function combineProcesses({ task, units }: TaskParts, tasks: PyTuple): Value {
  const { items } = tasks;
  if (items.length === 0) return callValue(task, [], null);
  return callWithNames(items[items.length - 1], ['processes'], [callNamed(units, 'processes_merge', tasks)]);
}

/** What the method of each task gives. */
function ofEach(tasks: PyTuple, name: string): Value[] {
  return tasks.items.map((task) => callNamed(task, name));
}

function callOnAll(cls: Value, tasks: PyTuple): Value {
  return callValue(getAttr(cls, '_combine_processes'), [...tasks.items], null);
}

/** All processes in parallel. */
function combine({ task, units, waits }: TaskParts, cls: Value, tasks: PyTuple, kw: Value): Value {
  if (tasks.items.length === 0) return callValue(task, [], null);
  const base = callOnAll(cls, tasks);
  const resources = callValue(getAttr(units, 'resources_sum'), ofEach(tasks, 'resources'), null);
  const constraints = callNamed(units, 'constraints_merge', tasks);
  if (waits === 'last') return callWithNamesAndDict(base, ['resources', 'constraints'], [resources, constraints], kw);
  const wait = callNamed(units, 'finalization_wait_max', new PyList(ofEach(tasks, 'finalization_wait')));
  return callWithNamesAndDict(base, RESULT_NAMES, [resources, constraints, wait], kw);
}

/** All processes of a task before any of the next. */
function concat(parts: TaskParts, cls: Value, tasks: PyTuple, kw: Value): Value {
  const { task, units, waits } = parts;
  if (tasks.items.length === 0) return callValue(task, [], null);
  let base = callOnAll(cls, tasks);
  const largest = (): Value => callNamed(units, 'resources_max', new PyList(ofEach(tasks, 'resources')));
  if (waits === 'last') base = callWithNames(base, ['resources'], [largest()]);
  const constraints = callNamed(units, 'constraints_merge', tasks);
  for (let i = 1; i < tasks.items.length; i++) constrainPairs(parts, tasks.items[i - 1], tasks.items[i], constraints);
  if (waits === 'last') return callWithNamesAndDict(base, ['constraints'], [constraints], kw);
  const resources = largest();
  const wait = callNamed(units, 'finalization_wait_sum', new PyList(ofEach(tasks, 'finalization_wait')));
  return callWithNamesAndDict(base, RESULT_NAMES, [resources, constraints, wait], kw);
}

/** Adds a constraint for each process of the first task and each of the second. */
function constrainPairs({ processes }: TaskParts, first: Value, second: Value, constraints: Value): void {
  const nextBefore = stepOver(callNamed(first, 'processes'));
  for (let before = nextBefore(); before !== undefined; before = nextBefore()) {
    const nextAfter = stepOver(callNamed(second, 'processes'));
    for (let after = nextAfter(); after !== undefined; after = nextAfter()) {
      if (!truth(richCompare(before, after, '!='))) continue;
      callNamed(constraints, 'extend', callNamed(processes, 'order', before, after));
    }
  }
}

function simple({ task, process, resources }: TaskParts, cls: Value, name: Value, command: Value): Value {
  const processes = new PyList([callWithNames(process, ['name', 'cmdline'], [name, command])]);
  const needs = ['SIMPLE_CPU', 'SIMPLE_RAM', 'SIMPLE_DISK'].map((attribute) => getAttr(cls, attribute));
  return callWithNames(
    task,
    ['name', 'processes', 'resources'],
    [name, processes, callWithNames(resources, ['cpu', 'ram', 'disk'], needs)],
  );
}

/** The task with its processes in order, one after the other. Raises ValueError where it has constraints. */
function sequential({ constraint, processes }: TaskParts, task: Value): Value {
  if (!isEmpty(callNamed(task, 'constraints')) && !equalsNoConstraints(callNamed(task, 'constraints'), constraint)) {
    throw raise(valueError('Cannot turn a Task with existing constraints into a SequentialTask!'));
  }
  if (isEmpty(callNamed(task, 'processes'))) return callValue(task, [], null);
  const order = callValue(getAttr(processes, 'order'), toArray(callNamed(task, 'processes')), null);
  return callWithNames(task, ['constraints'], [order]);
}

/** constraints == List(Constraint)([]) */
function equalsNoConstraints(constraints: Value, constraint: StructType): boolean {
  const list = callValue(new TypeContext().typeOf(listSchema(constraint.schema)), [new PyList([])], null);
  return truth(richCompare(constraints, list, '=='));
}
