/** Processes: the order in which they run. */

import { isText } from '../../pystachio/basic.ts';
import { raise, valueError } from '../../python/objects/exceptions.ts';
import { isInstance } from '../../python/objects/instance-check.ts';
import { repr } from '../../python/objects/text.ts';
import { PyList, type PyTuple, type Value } from '../../python/objects/value.ts';
import { callNamed, callWithNames } from './calls.ts';
import { classMethod, HelperClass, type HelpersModule } from './helper-class.ts';

/** The class, of a release whose Process and Constraint these are. */
export function makeProcesses(module: HelpersModule, process: Value, constraint: Value): HelperClass {
  return new HelperClass(module, 'Processes', [
    classMethod('_process_name', ['process'], (_cls, given) => {
      if (isInstance(given, process)) return callNamed(given, 'name');
      if (isText(given)) return given;
      throw raise(valueError(`Unknown value for process order: ${repr(given)}`));
    }),
    classMethod('order', ['*processes'], (cls, given) => {
      const names = (given as PyTuple).items.map((item) => callNamed(cls, '_process_name', item));
      return new PyList([callWithNames(constraint, ['order'], [new PyList(names)])]);
    }),
  ]);
}
