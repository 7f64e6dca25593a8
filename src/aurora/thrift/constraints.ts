/** On which hosts a job's tasks may run: `{'rack': 'limit:2', 'zone': '!a,b'}`. */
import { percent } from '../../pystachio/errors.ts';
import { itemsOf } from '../../pystachio/map.ts';
import { currentRuntime } from '../../pystachio/python/current.ts';
import { callValue } from '../../python/objects/call.ts';
import { isRaised, ValueError } from '../../python/objects/exceptions.ts';
import { intType } from '../../python/objects/types.ts';
import { PyUnicode, type Value } from '../../python/objects/value.ts';
import { textOf } from '../reading.ts';
import { integerOf } from './fields.ts';
import type { Constraint, Integer, TaskConstraint } from './types.ts';

const LIMIT = 'limit:';

/** Of a dict of texts by attribute. Raises ValueError for a limit that is no integer, having printed why. */
export function constraintsOf(constraints: Value): Set<Constraint> {
  return new Set(itemsOf(constraints).map(([name, value]) => ({ name: textOf(name), constraint: constraintOf(value) })));
}

function constraintOf(value: Value): TaskConstraint {
  const text = textOf(value);
  if (text.startsWith(LIMIT)) return { limit: { limit: limitOf(text.slice(LIMIT.length), value) } };
  const negated = text.startsWith('!');
  const values = new Set((negated ? text.slice(1) : text).split(','));
  return { value: { negated, values } };
}

function limitOf(limit: string, written: Value): Integer {
  try {
    return integerOf(callValue(intType, [new PyUnicode(limit)]));
  } catch (error) {
    if (!isRaised(error, ValueError)) throw error;
    callValue(currentRuntime().builtins.getStr('print') ?? null, [percent`${written} is not a valid limit value, must be integer`]);
    throw error;
  }
}
