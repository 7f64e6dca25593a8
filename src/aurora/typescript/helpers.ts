/** What builds tasks and orders their processes, as in a configuration. */
import { insideOf, OWN_REALM } from '../../pystachio/typescript/inside.ts';
import type { GivenAttributes, Names } from '../../pystachio/typescript/shapes.ts';
import { namesAndValues } from '../../pystachio/typescript/struct-handle.ts';
import { toValue } from '../../pystachio/typescript/values.ts';
import { readData } from '../../pystachio/typescript/wrap.ts';
import { getAttr } from '../../python/objects/attributes.ts';
import { callValue } from '../../python/objects/call.ts';
import { KwArgs } from '../../python/objects/value.ts';
import { currentHelpers } from '../helpers/current.ts';
import type { Constraint, Process, Resources, Task, TaskAttributes } from './structs.ts';

/** Tasks, and what the task made of them has of its own. */
export type TasksAndAttributes = readonly Task[] | readonly [...Task[], GivenAttributes<TaskAttributes>];
/** `'name'`, or values by name; a name whose value is false or empty stands alone. */
export type Option = string | Names;

/** name(*args, **attributes), or name.method(…) */
function call<T>(name: string, args: readonly unknown[], attributes?: object): T {
  return OWN_REALM.run(() => {
    const [first, method] = name.split('.');
    const helper = currentHelpers().get(first);
    if (helper === undefined) throw new Error(`the schema has no ${first}`);
    const [names, values] = namesAndValues(attributes);
    const keywords = names.length === 0 ? null : new KwArgs(names, values, null);
    return readData(
      callValue(
        method === undefined ? helper : getAttr(helper, method),
        args.map((arg) => toValue(arg)),
        keywords,
      ),
      OWN_REALM,
    ) as T;
  });
}

/** The last argument where it is no task. */
function callWithTasks(name: string, given: TasksAndAttributes): Task {
  const last = given.at(-1);
  return last === undefined || insideOf(last) !== undefined ? call(name, given) : call(name, given.slice(0, -1), last);
}

/** The constraints under which the processes, or those of these names, run one after the other. */
export function order(...processes: readonly (Process | string)[]): Constraint[] {
  return call('order', processes);
}

/** A task of one process, with one core and a gigabyte of memory and of disk. */
export function SimpleTask(name: string, command: string): Task {
  return call('SimpleTask', [name, command]);
}

/** A task whose processes run one after the other. Throws PystachioError where it has constraints. */
export function SequentialTask(attributes: GivenAttributes<TaskAttributes>): Task {
  return call('SequentialTask', [], attributes);
}

/** A task with the processes of all, in parallel, and the sum of their resources. The last argument may be attributes of its own. */
export function combine_tasks(...tasks: TasksAndAttributes): Task {
  return callWithTasks('combine_tasks', tasks);
}

/** A task with the processes of all, one task after the other, and what the largest needs of each resource. The last argument may be attributes of its own. */
export function concat_tasks(...tasks: TasksAndAttributes): Task {
  return callWithTasks('concat_tasks', tasks);
}

/** Options as Java takes them: `-a -Dx 1`. */
export function java_options(...options: readonly Option[]): string {
  return call('java_options', options);
}

/** Options as Python's programs take them: `-a --name value`. */
export function python_options(...options: readonly Option[]): string {
  return call('python_options', options);
}

export const Processes = { order };

export const Tasks = {
  SIMPLE_CPU: 1,
  SIMPLE_RAM: 2 ** 30,
  SIMPLE_DISK: 2 ** 30,
  combine: combine_tasks,
  concat: concat_tasks,
  simple: SimpleTask,
  /** The task with its processes one after the other. */
  sequential: (task: Task): Task => call('Tasks.sequential', [task]),
};

export const Options = { java: java_options, python: python_options };

export const Units = {
  /** The sum of each resource. */
  resources_sum: (...resources: readonly Resources[]): Resources => call('Units.resources_sum', resources),
  /** The largest of each resource. */
  resources_max: (resources: readonly Resources[]): Resources => call('Units.resources_max', [resources]),
  /** The processes of all tasks, each once, in the order of a Python set. */
  processes_merge: (tasks: readonly Task[]): Process[] => call('Units.processes_merge', [tasks]),
  /** The constraints of all tasks, each once, in the order of a Python set. */
  constraints_merge: (tasks: readonly Task[]): Constraint[] => call('Units.constraints_merge', [tasks]),
};
