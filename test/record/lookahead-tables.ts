/**
 * Writes grammar/lookahead-tables.ts. Run by hand after a change of the grammar or of Chevrotain:
 *
 *   node .ci/run-ts.mjs test/record/lookahead-tables.ts
 */
import { writeFileSync } from 'node:fs';
import { lookaheadTablesModule } from '../grammar/lookahead-module.ts';

writeFileSync('grammar/lookahead-tables.ts', lookaheadTablesModule());
