/** The helpers as TypeScript has them in hand: made once, and apart from those of loads, which a configuration may change. */
import type { Value } from '../../python/objects/value.ts';
import { currentSchema } from '../schema/current.ts';
import { makeHelpers } from './index.ts';

let helpers: ReadonlyMap<string, Value> | null = null;

export function currentHelpers(): ReadonlyMap<string, Value> {
  helpers ??= makeHelpers(currentSchema());
  return helpers;
}
