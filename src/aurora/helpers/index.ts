/** The names of apache.thermos.config.schema_helpers. */
import { getAttr } from '../../python/objects/attributes.ts';
import { pythonFunction } from '../../python/objects/python-function.ts';
import type { Value } from '../../python/objects/value.ts';
import type { Schema } from '../schema/build.ts';
import { applyTo, callNamed } from './calls.ts';
import { helperGlobals } from './helper-class.ts';
import { makeOptions } from './options.ts';
import { makeProcesses } from './processes.ts';
import { makeTasks } from './tasks.ts';
import { makeUnits } from './units.ts';

/** `__all__` */
export const HELPER_NAMES = [
  ...['order', 'combine_tasks', 'concat_tasks', 'java_options', 'python_options', 'SequentialTask', 'SimpleTask'],
  ...['Options', 'Processes', 'Tasks', 'Units'],
];

/** Helpers that work with a release's structs, in source order. */
export function makeHelpers(schema: Schema): Map<string, Value> {
  const task = schema.structOf('Task');
  const process = schema.structOf('Process');
  const resources = schema.structOf('Resources');
  const constraint = schema.structOf('Constraint');
  const units = makeUnits(resources);
  const processes = makeProcesses(process, constraint);
  const tasks = makeTasks({ task, process, resources, constraint: constraint.schema, units, processes });
  const options = makeOptions();
  return new Map<string, Value>([
    ['Units', units],
    ['Processes', processes],
    ['Tasks', tasks],
    ['Options', options],
    ['SimpleTask', pythonFunction(helperGlobals, 'SimpleTask', ['name', 'command'], (name, command) => callNamed(tasks, 'simple', name, command))],
    ['SequentialTask', pythonFunction(helperGlobals, 'SequentialTask', ['*args', '**kw'], (args, kw) => callNamed(tasks, 'sequential', applyTo(task, args, kw)))],
    ['python_options', getAttr(options, 'python')],
    ['java_options', getAttr(options, 'java')],
    ['combine_tasks', getAttr(tasks, 'combine')],
    ['concat_tasks', getAttr(tasks, 'concat')],
    ['order', getAttr(processes, 'order')],
  ]);
}
