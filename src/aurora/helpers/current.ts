/** The helpers that configurations are loaded with. They are made once and shared by all loads. */
import type { Value } from '../../python/objects/value.ts';
import { currentSchema } from '../schema/current.ts';
import { makeHelpers } from './index.ts';

let helpers: ReadonlyMap<string, Value> | null = null;

export function currentHelpers(): ReadonlyMap<string, Value> {
  helpers ??= makeHelpers(currentSchema());
  return helpers;
}
