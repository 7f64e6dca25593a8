/** pprint.pformat of an environment's table, which its repr shows. */
import type { PyDict } from '../../python/objects/dict.ts';
import { repr } from '../../python/objects/text.ts';
import { compareRefs, type Ref } from '../ref.ts';

const WIDTH = 80;

/** Keys are references, sorted as they sort. */
export function prettyTable(table: PyDict): string {
  const entries = table.entries().sort(([a], [b]) => compareRefs(a as Ref, b as Ref));
  const items = entries.map(([key, value]) => `${repr(key)}: ${repr(value)}`);
  const line = `{${items.join(', ')}}`;
  return line.length < WIDTH ? line : `{${items.join(',\n ')}}`;
}
