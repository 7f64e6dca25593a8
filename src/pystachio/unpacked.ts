/** Assignments to several names, of a value that somebody else gave. */
import { raise, valueError } from '../python/objects/exceptions.ts';
import { toArray } from '../python/objects/iterate.ts';
import type { Value } from '../python/objects/value.ts';

/** Exactly so many items. Raises ValueError as an assignment does, and TypeError for what cannot be iterated. */
export function unpacked(value: Value, count: number): Value[] {
  const items = toArray(value);
  if (items.length === count) return items;
  const plural = items.length === 1 ? '' : 's';
  throw raise(valueError(items.length > count ? 'too many values to unpack' : `need more than ${items.length} value${plural} to unpack`));
}
