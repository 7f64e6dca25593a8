/** --bind: names bound in every job, each as a scope of its own, as Aurora's client does. */

import { PyDict } from '../python/objects/dict.ts';
import { callMethod } from '../python/objects/special-methods.ts';
import type { Value } from '../python/objects/value.ts';
import type { LoadOptions } from './load.ts';

/** A function that binds the given names in a job. */
export function binder(bind: LoadOptions['bind']): (job: Value) => Value {
  if (bind === undefined || bind.length === 0) return (job) => job;
  return (job) =>
    callMethod(
      job,
      'bind',
      bind.map(([name, value]) => {
        const scope = new PyDict();
        scope.setStr(name, value);
        return scope;
      }),
    );
}
