/** `from __future__ import …` as far as it changes how code runs. */
import type { Mod } from '../../../grammar/ast.ts';

export function futureFlags(tree: Mod): { division: boolean } {
  let division = false;
  if (tree.kind !== 'Expression') {
    for (const stmt of tree.body) {
      if (stmt.kind === 'ImportFrom' && stmt.module === '__future__') {
        division ||= stmt.names.some((alias) => alias.name === 'division');
      } else if (stmt.kind !== 'Expr' || stmt.value.kind !== 'Str') {
        break;
      }
    }
  }
  return { division };
}
