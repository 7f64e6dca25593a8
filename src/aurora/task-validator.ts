/** What a task must be before it is sent: its processes named, complete, with a plan, and with nothing unbound but ports and what is known where it runs. */
import { environmentOf } from '../pystachio/environment.ts';
import { percent, pystachioError } from '../pystachio/errors.ts';
import { checkSelf, interpolateSelf } from '../pystachio/object.ts';
import { structArguments } from '../pystachio/struct.ts';
import { isOk, messageOf } from '../pystachio/typing.ts';
import { remainder } from '../python/objects/arithmetic.ts';
import { PyDict } from '../python/objects/dict.ts';
import { isRaised } from '../python/objects/exceptions.ts';
import { toArray } from '../python/objects/iterate.ts';
import { str } from '../python/objects/text.ts';
import { KwArgs, type Value } from '../python/objects/value.ts';
import { invalidSchedule, invalidTaskError } from './errors.ts';
import { taskPlan } from './plan.ts';
import { portsOf } from './ports.ts';
import { attribute, attributeValue, textOf } from './reading.ts';
import { currentSchema } from './schema/current.ts';

/** Raises InvalidTaskError in the first of the original's four steps that fails, and what reading an Empty attribute raises. */
export function requireValidTask(task: Value): void {
  requireProcessNames(task);
  const check = checkSelf(task);
  if (!isOk(check)) throw pystachioError(invalidTaskError(), percent`Failed to fully evaluate task: ${messageOf(check)}`);
  requirePlan(task);
  requireBound(task);
}

/** May a process be called so? It becomes a file's name. */
export function isProcessName(name: string): boolean {
  return /^[^./][^/]*$/.test(name);
}

function requireProcessNames(task: Value): void {
  for (const process of toArray(attribute(task, 'processes'))) {
    const name = attributeValue(process, 'name');
    if (isProcessName(textOf(name))) continue;
    throw pystachioError(invalidTaskError(), `Task has invalid process: ${str(percent`Invalid process name: ${name}`)}`);
  }
}

function requirePlan(task: Value): void {
  try {
    taskPlan(task, false);
    taskPlan(task, true);
  } catch (error) {
    if (!isRaised(error, invalidSchedule())) throw error;
    throw pystachioError(invalidTaskError(), percent`Task has invalid plan: ${error.value}`);
  }
}

/** The lowest of the port numbers that stand for those that are not known yet. */
const SOME_PORT = 30000;

/** Whatever is unbound once everything that Thermos binds is bound: references within references, for one. */
function requireBound(task: Value): void {
  const ports = new PyDict();
  portsOf(task).forEach((name, i) => {
    ports.set(name, SOME_PORT + i);
  });
  const type = currentSchema().structOf('ThermosContext');
  const context = structArguments(type, type, [], new KwArgs(['task_id', 'user', 'ports'], ['dummy_task_id', 'dummy_user', ports], null));
  const { unbound } = interpolateSelf(remainder(task, environmentOf([['thermos', context]])));
  if (unbound.length === 0) return;
  const refs = unbound.map((ref) => ref.text()).join(' ');
  throw pystachioError(invalidTaskError(), `Unexpected unbound refs: ${refs}. Make sure you are not nesting template variables.`);
}
