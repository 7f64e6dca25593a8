/** Configurations of Thermos: they export tasks. */
import { callValue } from '../python/objects/call.ts';
import type { PyDict } from '../python/objects/dict.ts';
import { NameError, PyException, raise } from '../python/objects/exceptions.ts';
import { isInstance } from '../python/objects/instance-check.ts';
import { getItem } from '../python/objects/items.ts';
import { toArray } from '../python/objects/iterate.ts';
import { pythonFunction } from '../python/objects/python-function.ts';
import { callMethod } from '../python/objects/special-methods.ts';
import { PyList, PyTuple, type Value } from '../python/objects/value.ts';

/** The name of the list of what was exported. */
const TASKS = '__TASKS';
const EXPORT = 'export';

/** The names that are put into an environment for a Thermos file. */
export const EXPORT_NAMES: readonly string[] = [TASKS, EXPORT];

/** Puts export() into an environment, and the list that it fills. Its globals are the environment, so that a configuration's own Task is what it makes of a dict. */
export function addExport(environment: PyDict, builtins: PyDict): void {
  const global = (name: string): Value => {
    const value = environment.getStr(name) ?? builtins.getStr(name);
    if (value === undefined) throw raise(new PyException(NameError, new PyTuple([`global name '${name}' is not defined`])));
    return value;
  };
  environment.setStr(TASKS, new PyList([]));
  environment.setStr(
    EXPORT,
    pythonFunction(environment, EXPORT, ['task'], (task) => {
      const tasks = global(TASKS);
      const made = isInstance(task, global('dict')) ? callValue(global('Task'), [task], null) : task;
      return callMethod(tasks, 'append', [made]);
    }),
  );
}

/** What was exported. Raises KeyError where the configuration deleted the list, TypeError for what is no list any more. */
export function exportedTasks(environment: PyDict): Value[] {
  return toArray(getItem(environment, TASKS));
}
