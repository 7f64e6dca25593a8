/** `from __future__ import …` as far as it changes how code is compiled; flags have the values that compile() takes and `co_flags` shows. */
import type { Mod } from '../../../grammar/ast.ts';

export const CO_FUTURE_DIVISION = 0x2000;
export const CO_FUTURE_ABSOLUTE_IMPORT = 0x4000;
const CO_FUTURE_WITH_STATEMENT = 0x8000;
export const CO_FUTURE_PRINT_FUNCTION = 0x10000;
export const CO_FUTURE_UNICODE_LITERALS = 0x20000;

/** Stands with them where code is compiled from a unicode object, which is then given as UTF-8. */
export const SOURCE_IS_UNICODE = 0x100;

/** All of them: what code compiled by running code inherits. */
export const FUTURE_MASK =
  CO_FUTURE_DIVISION | CO_FUTURE_ABSOLUTE_IMPORT | CO_FUTURE_WITH_STATEMENT | CO_FUTURE_PRINT_FUNCTION | CO_FUTURE_UNICODE_LITERALS;

const FEATURES = new Map([
  ['division', CO_FUTURE_DIVISION],
  ['absolute_import', CO_FUTURE_ABSOLUTE_IMPORT],
  ['with_statement', CO_FUTURE_WITH_STATEMENT],
  ['print_function', CO_FUTURE_PRINT_FUNCTION],
  ['unicode_literals', CO_FUTURE_UNICODE_LITERALS],
]);

/** Flags of the features that a text asks for. */
export function futureFlags(tree: Mod): number {
  let flags = 0;
  if (tree.kind === 'Expression') return flags;
  for (const stmt of tree.body) {
    if (stmt.kind === 'ImportFrom' && stmt.module === '__future__') {
      for (const alias of stmt.names) flags |= FEATURES.get(alias.name) ?? 0;
    } else if (stmt.kind !== 'Expr' || stmt.value.kind !== 'Str') {
      break;
    }
  }
  return flags;
}
