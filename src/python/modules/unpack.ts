/** Assignments to several names at once, as modules written in Python make them. */
import { raise, valueError } from '../objects/exceptions.ts';
import { stepOver } from '../objects/iterate.ts';
import type { Value } from '../objects/value.ts';

/** The values of an iterable that has to have so many. Raises TypeError, ValueError. */
export function unpackValues(value: Value, count: number): Value[] {
  const step = stepOver(value);
  const values: Value[] = [];
  for (let item = step(); item !== undefined; item = step()) {
    if (values.length === count) throw raise(valueError('too many values to unpack'));
    values.push(item);
  }
  if (values.length < count) throw raise(valueError(`need more than ${values.length} value${values.length === 1 ? '' : 's'} to unpack`));
  return values;
}
