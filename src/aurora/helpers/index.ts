/** The names of Thermos's schema_helpers. */
import type { Value } from '../../python/objects/value.ts';
import type { Schema } from '../schema/build.ts';
import { applyTo, callNamed } from './calls.ts';
import { HelpersModule } from './helper-class.ts';
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
  const { waits } = schema.release.helpers;
  const module = new HelpersModule(`${schema.release.modules.packages}.thermos.config.schema_helpers`);
  const units = makeUnits(module, { resources, dimensions: schema.attributeNames('Resources'), waits }).type;
  const processes = makeProcesses(module, process, constraint);
  const tasks = makeTasks(module, { task, process, resources, constraint, units, processes: processes.type, waits });
  const options = makeOptions(module);
  const simple = module.function('SimpleTask', ['name', 'command'], (name, command) => callNamed(tasks.type, 'simple', name, command));
  const sequential = module.function('SequentialTask', ['*args', '**kw'], (args, kw) =>
    callNamed(tasks.type, 'sequential', applyTo(task, args, kw)),
  );
  return new Map<string, Value>([
    ['Units', units],
    ['Processes', processes.type],
    ['Tasks', tasks.type],
    ['Options', options.type],
    ['SimpleTask', simple],
    ['SequentialTask', sequential],
    ['python_options', options.bound('python')],
    ['java_options', options.bound('java')],
    ['combine_tasks', tasks.bound('combine')],
    ['concat_tasks', tasks.bound('concat')],
    ['order', processes.bound('order')],
  ]);
}
