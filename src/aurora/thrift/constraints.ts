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

/** What a constraint's text says after `limit:`, as int() gets it; undefined where it is no limit. */
export function limitIn(text: string): PyUnicode | undefined {
  return text.startsWith(LIMIT) ? new PyUnicode(text.slice(LIMIT.length)) : undefined;
}

/** What is said of a constraint whose limit is no integer. */
export function notALimit(written: Value): Value {
  return percent`${written} is not a valid limit value, must be integer`;
}

/** Of a dict of texts by attribute. Raises ValueError for a limit that is no integer, having printed why. */
export function constraintsOf(constraints: Value): Set<Constraint> {
  return new Set(itemsOf(constraints).map(([name, value]) => ({ name: textOf(name), constraint: constraintOf(value) })));
}

function constraintOf(value: Value): TaskConstraint {
  const text = textOf(value);
  const limit = limitIn(text);
  if (limit !== undefined) return { limit: { limit: limitOf(limit, value) } };
  const negated = text.startsWith('!');
  const values = new Set((negated ? text.slice(1) : text).split(','));
  return { value: { negated, values } };
}

function limitOf(limit: PyUnicode, written: Value): Integer {
  try {
    return integerOf(callValue(intType, [limit]));
  } catch (error) {
    if (!isRaised(error, ValueError)) throw error;
    callValue(currentRuntime().builtins.getStr('print') ?? null, [notALimit(written)]);
    throw error;
  }
}
