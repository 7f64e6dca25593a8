/** collections. */
import type { ModuleFactory } from '../objects/runtime.ts';
import type { PyType } from '../objects/value.ts';
import { ABSTRACT_CLASSES, defineAbstractClasses } from './collections/abstract.ts';
import { defineCounter } from './collections/counter.ts';
import { makeDefaultDictType } from './collections/default-dict.ts';
import { makeDequeType } from './collections/deque.ts';
import { defineNamedTuple } from './collections/named-tuple.ts';
import { defineOrderedDict } from './collections/ordered-dict.ts';
import { ModuleBuilder } from './module-builder.ts';

let builtinTypes: { deque: PyType; defaultdict: PyType } | null = null;

export const collectionsModule: ModuleFactory = (runtime) => {
  builtinTypes ??= { deque: makeDequeType(), defaultdict: makeDefaultDictType() };
  const m = new ModuleBuilder('collections', 'High performance data structures.');
  m.lazily(ABSTRACT_CLASSES, () => defineAbstractClasses(runtime, m));
  m.setAll(builtinTypes);
  const orderedDict = defineOrderedDict(m);
  defineNamedTuple(m, orderedDict);
  defineCounter(m);
  return m.module;
};
