/** A task's plan: which of its processes may run once which others are done. */
import { percent, pystachioError } from '../pystachio/errors.ts';
import { getOf } from '../pystachio/object.ts';
import { toArray } from '../python/objects/iterate.ts';
import { truth } from '../python/objects/truth.ts';
import type { Value } from '../python/objects/value.ts';
import { invalidSchedule } from './errors.ts';
import { attribute, attributeValue, hasAttribute, textOf } from './reading.ts';

/** Processes by name, each with the names of those that must finish before it runs. */
export interface Plan {
  readonly processes: ReadonlyMap<string, Value>;
  readonly dependencies: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * The plan of a task's ordinary processes, or of its finalizing ones. Raises InvalidSchedule for a constraint that names both kinds or none that is known, for
 * a process that waits for what never ends or may fail unnoticed, and for cycles.
 */
export function taskPlan(task: Value, finalizing: boolean): Plan {
  const byName = new Map(processesOf(task, finalizing).map((process): [string, Value] => [nameOf(process), process]));
  const dependencies = orderConstraints(task, byName);
  if (hasCycle(byName.keys(), dependencies)) throw pystachioError(invalidSchedule(), 'Cycles detected in the task schedule!');
  requireAttributes(task, finalizing);
  return { processes: byName, dependencies };
}

function processesOf(task: Value, finalizing: boolean): Value[] {
  return toArray(attribute(task, 'processes')).filter((process) => attributeValue(process, 'final') === finalizing);
}

function nameOf(process: Value): string {
  return textOf(attributeValue(process, 'name'));
}

function orderConstraints(task: Value, processes: ReadonlyMap<string, Value>): Map<string, Set<string>> {
  const dependencies = new Map<string, Set<string>>();
  if (!hasAttribute(task, 'constraints')) return dependencies;
  for (const constraint of toArray(attribute(task, 'constraints'))) {
    const order = toArray(getOf(attribute(constraint, 'order')));
    addOrder(order, processes, dependencies);
  }
  return dependencies;
}

/** One constraint: each of the named processes waits for the one before it. */
function addOrder(order: readonly Value[], processes: ReadonlyMap<string, Value>, dependencies: Map<string, Set<string>>): void {
  const names = order.map(textOf);
  const allKnown = names.every((name) => processes.has(name));
  const noneKnown = !names.some((name) => processes.has(name));
  if (allKnown === noneKnown) throw pystachioError(invalidSchedule(), 'Invalid process dependencies!');
  if (!allKnown) return;
  for (let i = 1; i < names.length; i++) {
    const before = processes.get(names[i - 1]) as Value;
    const after = processes.get(names[i]) as Value;
    refuseDependency(before, after, order[i - 1], order[i]);
    const waitsFor = dependencies.get(names[i]) ?? new Set();
    dependencies.set(names[i], waitsFor.add(names[i - 1]));
  }
}

function refuseDependency(before: Value, after: Value, nameBefore: Value, nameAfter: Value): void {
  const problem = dependencyProblem(before, after, nameBefore, nameAfter);
  if (problem !== null) throw pystachioError(invalidSchedule(), problem);
}

/** Why one process may not wait for another; null where it may. */
export function dependencyProblem(before: Value, after: Value, nameBefore: Value, nameAfter: Value): Value | null {
  if (truth(attributeValue(before, 'daemon'))) return percent`Process ${nameAfter} may not depend upon daemon process ${nameBefore}`;
  if (truth(attributeValue(after, 'ephemeral')) || !truth(attributeValue(before, 'ephemeral'))) return null;
  return percent`Non-ephemeral process ${nameAfter} may not depend upon ephemeral process ${nameBefore}`;
}

/** Are there processes left when again and again all that wait for nothing are taken away? */
function hasCycle(processes: Iterable<string>, dependencies: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const done = new Set<string>();
  let waiting = [...processes];
  for (let before = -1; before !== waiting.length; ) {
    before = waiting.length;
    const runnable = waiting.filter((name) => [...(dependencies.get(name) ?? [])].every((other) => done.has(other)));
    for (const name of runnable) done.add(name);
    waiting = waiting.filter((name) => !done.has(name));
  }
  return waiting.length > 0;
}

/** What the original reads of each process once the graph is there: an attribute that is Empty fails here. */
function requireAttributes(task: Value, finalizing: boolean): void {
  for (const process of processesOf(task, finalizing)) attributeValue(process, 'ephemeral');
  for (const process of processesOf(task, finalizing)) {
    for (const name of ['name', 'daemon', 'ephemeral', 'max_failures', 'min_duration']) attributeValue(process, name);
  }
}
