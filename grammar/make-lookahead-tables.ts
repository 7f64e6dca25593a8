/** Writes lookahead-tables.ts. Run after a change of the grammar: `npm run lookahead`. */
import { writeFileSync } from 'node:fs';
import { lookaheadTablesModule } from './lookahead-module.ts';

writeFileSync('grammar/lookahead-tables.ts', lookaheadTablesModule());
