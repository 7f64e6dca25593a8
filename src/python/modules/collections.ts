/** collections. */
import type { ModuleFactory } from '../objects/runtime.ts';
import type { PyType } from '../objects/value.ts';
import { ABSTRACT_CLASSES, defineAbstractClasses } from './collections/abstract.ts';
import { defineCounter } from './collections/counter.ts';
import { makeDefaultDictType } from './collections/default-dict.ts';
import { makeDequeType } from './collections/deque.ts';
import { defineNamedTuple } from './collections/named-tuple.ts';
import { defineOrderedDict } from './collections/ordered-dict.ts';
import { LazyNamespace } from './lazy-namespace.ts';
import { ModuleBuilder } from './module-builder.ts';

let builtinTypes: { deque: PyType; defaultdict: PyType } | null = null;

export const collectionsModule: ModuleFactory = (runtime) => {
  builtinTypes ??= { deque: makeDequeType(), defaultdict: makeDefaultDictType() };
  const m = new ModuleBuilder('collections', 'High performance data structures.');
  const names = new LazyNamespace();
  names.merge(m.globals);
  m.module.attrs = names;
  m.setAll(builtinTypes);
  const orderedDict = defineOrderedDict(m);
  defineNamedTuple(m, orderedDict);
  defineCounter(m);
  names.defer(ABSTRACT_CLASSES, () => defineAbstractClasses(runtime, m));
  return m.module;
};
