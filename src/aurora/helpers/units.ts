/** Units: sums, maxima and merges of what tasks and processes need. */
import { add } from '../../python/objects/arithmetic.ts';
import { callValue } from '../../python/objects/call.ts';
import { richCompare } from '../../python/objects/compare.ts';
import { stepOver, toArray } from '../../python/objects/iterate.ts';
import { PySet } from '../../python/objects/set.ts';
import { truth } from '../../python/objects/truth.ts';
import { PyList, type Value } from '../../python/objects/value.ts';
import type { Helpers } from '../schema/release.ts';
import { callNamed, callWithNames, isEmpty, mapped } from './calls.ts';
import { classMethod, HelperClass, type HelpersModule, type Member } from './helper-class.ts';

/** What Units works with in a release. */
export interface UnitParts {
  resources: Value;
  /** The attributes of Resources. */
  dimensions: readonly string[];
  waits: Helpers['waits'];
}

type Combine = (a: Value, b: Value) => Value;

/** max(a, b) */
function larger(a: Value, b: Value): Value {
  return truth(richCompare(b, a, '>')) ? b : a;
}

/** Puts two Resources together, one dimension after the other. */
function combineResources({ resources, dimensions }: UnitParts, left: Value, right: Value, combine: Combine): Value {
  const values = dimensions.map((name) => combine(callNamed(left, name), callNamed(right, name)));
  return callWithNames(resources, dimensions, values);
}

/** Folds Resources, Empty ones counting as without attributes, from nothing at all on. */
function foldResources(parts: UnitParts, cls: Value, items: Value, combine: Combine): Value {
  const { resources, dimensions, waits } = parts;
  const get = waits === 'last' ? valueOrNothing : (unit: Value): Value => callNamed(cls, 'safe_get', unit);
  const given = mapped((item) => callNamed(cls, 'optional_resources', item), items);
  const nothing = callWithNames(
    resources,
    dimensions,
    dimensions.map(() => 0),
  );
  return given.reduce((total, item) => combineResources(parts, total, item, (a, b) => combine(get(a), get(b))), nothing);
}

/** What get() gives, and 0 for Empty. */
function valueOrNothing(unit: Value): Value {
  return isEmpty(unit) ? 0 : callNamed(unit, 'get');
}

/** list(set(chain.from_iterable(task.name() for task in tasks))): each once, in the order of a Python set. */
function merged(tasks: Value, name: string): PyList {
  const set = new PySet();
  const nextTask = stepOver(tasks);
  for (let task = nextTask(); task !== undefined; task = nextTask()) {
    const nextItem = stepOver(callNamed(task, name));
    for (let item = nextItem(); item !== undefined; item = nextItem()) set.add(item);
  }
  return new PyList(set.keys());
}

/** Methods about finalization_wait, where a release has them. */
function waitMethods(waits: Helpers['waits']): Record<'safeGet' | 'sum' | 'max', Member[]> {
  if (waits === 'last') return { safeGet: [], sum: [], max: [] };
  const safely =
    (cls: Value): ((wait: Value) => Value) =>
    (wait) =>
      callNamed(cls, 'safe_get', wait);
  const all = waits === 'mapped' ? mapped : (get: (wait: Value) => Value, given: Value): Value[] => toArray(given).map(get);
  return {
    safeGet: [classMethod('safe_get', ['unit'], (_cls, unit) => valueOrNothing(unit))],
    sum: [classMethod('finalization_wait_sum', ['waits'], (cls, given) => mapped(safely(cls), given).reduce(add, 0))],
    max: [classMethod('finalization_wait_max', ['waits'], (cls, given) => all(safely(cls), given).reduce(larger, 0))],
  };
}

/** The class, of a release with these parts. */
export function makeUnits(module: HelpersModule, parts: UnitParts): HelperClass {
  const { safeGet, sum, max } = waitMethods(parts.waits);
  return new HelperClass(module, 'Units', [
    ...safeGet,
    classMethod('optional_resources', ['resources'], (_cls, given) => (isEmpty(given) ? callValue(parts.resources, [], null) : given)),
    classMethod('resources_sum', ['*resources'], (cls, given) => foldResources(parts, cls, given, add)),
    ...sum,
    classMethod('resources_max', ['resources'], (cls, given) => foldResources(parts, cls, given, larger)),
    ...max,
    classMethod('processes_merge', ['tasks'], (_cls, tasks) => merged(tasks, 'processes')),
    classMethod('constraints_merge', ['tasks'], (_cls, tasks) => merged(tasks, 'constraints')),
  ]);
}
