/** Problems of the order in which a task's processes run. */
import { percent } from '../../pystachio/errors.ts';
import { getOf } from '../../pystachio/object.ts';
import type { Path } from '../../pystachio/parts.ts';
import { toArray } from '../../python/objects/iterate.ts';
import { truth } from '../../python/objects/truth.ts';
import type { Value } from '../../python/objects/value.ts';
import { dependencyProblem } from '../plan.ts';
import { attribute, attributeValue, hasAttribute, textOf } from '../reading.ts';
import type { Problem } from './problem.ts';

/** What is wrong with each constraint, and the circles that they form together. */
export function* orderProblems(task: Value): Iterable<Problem> {
  if (!hasAttribute(task, 'constraints')) return;
  const processes = new Map(toArray(attribute(task, 'processes')).map((process) => [textOf(attribute(process, 'name')), process]));
  const waitsFor = new Map<string, Set<string>>();
  const constraints = toArray(attribute(task, 'constraints'));
  for (let i = 0; i < constraints.length; i++) {
    const path: Path = ['task', 'constraints', i, 'order'];
    const names = toArray(getOf(attribute(constraints[i], 'order')));
    for (const message of constraintProblems(names, processes, waitsFor)) yield { code: 'invalid-plan', path, message };
  }
  const circle = findCircle(waitsFor);
  if (circle === null) return;
  yield { code: 'invalid-plan', path: ['task', 'constraints'], message: `Cycles detected in the task schedule! ${circle.join(' < ')}` };
}

/** Problems of one constraint; notes in `waitsFor` what it says where there is none. */
function* constraintProblems(
  order: readonly Value[],
  processes: ReadonlyMap<string, Value>,
  waitsFor: Map<string, Set<string>>,
): Iterable<Value> {
  const names = order.map(textOf);
  if (names.length === 0) yield 'Invalid process dependencies! The order names no process';
  const unknown = names.filter((name) => !processes.has(name));
  for (const name of new Set(unknown)) yield percent`Invalid process dependencies! The task has no process ${order[names.indexOf(name)]}`;
  if (unknown.length > 0) return;
  const finalizing = new Set(names.map((name) => truth(attributeValue(processes.get(name) as Value, 'final'))));
  if (finalizing.size > 1) {
    yield 'Invalid process dependencies! Some of the processes are final and run when the others are done';
    return;
  }
  for (let i = 1; i < names.length; i++) {
    const problem = dependencyProblem(processes.get(names[i - 1]) as Value, processes.get(names[i]) as Value, order[i - 1], order[i]);
    if (problem !== null) yield problem;
    waitsFor.set(names[i], (waitsFor.get(names[i]) ?? new Set()).add(names[i - 1]));
  }
}

/** Processes each of which waits for the one before it, and the first for the last, which is repeated at the front; null where there are none. */
function findCircle(waitsFor: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (name: string): string[] | null => {
    if (way.includes(name)) return [name, ...way.slice(way.indexOf(name)).reverse()];
    if (done.has(name)) return null;
    way.push(name);
    for (const before of waitsFor.get(name) ?? []) {
      const found = visit(before);
      if (found !== null) return found;
    }
    way.pop();
    done.add(name);
    return null;
  };
  for (const name of waitsFor.keys()) {
    const found = visit(name);
    if (found !== null) return found;
  }
  return null;
}
