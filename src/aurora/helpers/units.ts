/** Units: sums, maxima and merges of what tasks and processes need. */
import { add } from '../../python/objects/arithmetic.ts';
import { callValue } from '../../python/objects/call.ts';
import { richCompare } from '../../python/objects/compare.ts';
import { stepOver, toArray } from '../../python/objects/iterate.ts';
import { PySet } from '../../python/objects/set.ts';
import { truth } from '../../python/objects/truth.ts';
import { PyList, type Value } from '../../python/objects/value.ts';
import { callNamed, callWithNames, isEmpty, mapped } from './calls.ts';
import { classMethod, HelperClass } from './helper-class.ts';

const DIMENSIONS = ['cpu', 'ram', 'disk', 'gpu'];

/** max(a, b) */
function larger(a: Value, b: Value): Value {
  return truth(richCompare(b, a, '>')) ? b : a;
}

/** Puts two Resources together, one dimension after the other. */
function combineResources(resources: Value, left: Value, right: Value, combine: (a: Value, b: Value) => Value): Value {
  const values = DIMENSIONS.map((name) => combine(callNamed(left, name), callNamed(right, name)));
  return callWithNames(resources, DIMENSIONS, values);
}

/** Folds Resources, Empty ones counting as without attributes, from nothing at all on. */
function foldResources(resources: Value, cls: Value, items: Value, combine: (a: Value, b: Value) => Value): Value {
  const given = mapped((item) => callNamed(cls, 'optional_resources', item), items);
  const nothing = callWithNames(resources, DIMENSIONS, [0, 0, 0, 0]);
  return given.reduce((total, item) => combineResources(resources, total, item, combine), nothing);
}

function safely(cls: Value, combine: (a: Value, b: Value) => Value): (a: Value, b: Value) => Value {
  return (a, b) => combine(callNamed(cls, 'safe_get', a), callNamed(cls, 'safe_get', b));
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

/** The class, of a release whose Resources these are. */
export function makeUnits(resources: Value): HelperClass {
  return new HelperClass('Units', [
    classMethod('safe_get', ['unit'], (_cls, unit) => (isEmpty(unit) ? 0 : callNamed(unit, 'get'))),
    classMethod('optional_resources', ['resources'], (_cls, given) => (isEmpty(given) ? callValue(resources, [], null) : given)),
    classMethod('resources_sum', ['*resources'], (cls, given) => foldResources(resources, cls, given, safely(cls, add))),
    classMethod('finalization_wait_sum', ['waits'], (cls, waits) =>
      mapped((wait) => callNamed(cls, 'safe_get', wait), waits).reduce(add, 0),
    ),
    classMethod('resources_max', ['resources'], (cls, given) => foldResources(resources, cls, given, safely(cls, larger))),
    classMethod('finalization_wait_max', ['waits'], (cls, waits) =>
      toArray(waits)
        .map((wait) => callNamed(cls, 'safe_get', wait))
        .reduce(larger, 0),
    ),
    classMethod('processes_merge', ['tasks'], (_cls, tasks) => merged(tasks, 'processes')),
    classMethod('constraints_merge', ['tasks'], (_cls, tasks) => merged(tasks, 'constraints')),
  ]);
}
