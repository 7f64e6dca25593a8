/** `left == right` as a program writes it: what is identical is asked, too. */
import { richCompare } from '../python/objects/compare.ts';
import { truth } from '../python/objects/truth.ts';
import type { Value } from '../python/objects/value.ts';

/** Raises what comparing raises. */
export function isEqual(left: Value, right: Value): boolean {
  return truth(richCompare(left, right, '=='));
}
