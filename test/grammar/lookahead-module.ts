/** The text of lookahead-tables.ts, for the script that writes it and the test that compares it. */
import { RecordingLookahead, vocabularyNames } from '../../grammar/lookahead.ts';
import { PythonParser } from '../../grammar/parser.ts';

export function lookaheadTablesModule(): string {
  const strategy = new RecordingLookahead();
  new PythonParser(strategy);
  const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const rows = [...strategy.rows].map(([key, row]) => `  [${quoted(key)}, ${quoted(row)}],\n`);
  return `/** Written by test/record/lookahead-tables.ts; not to be changed by hand. */

// biome-ignore format: one line for each token or decision
export const TABLE_VOCABULARY = ${quoted(vocabularyNames())};

/** A decision of the parser, and which alternative each token of the vocabulary means there. */
export const TABLE_ROWS: readonly (readonly [string, string])[] = [
${rows.join('')}];
`;
}
