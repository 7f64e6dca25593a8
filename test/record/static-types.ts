/** Writes the static types of Aurora's structs: `npm run schema:types`. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { currentSchema } from '../../src/aurora/schema/current.ts';
import { staticTypes } from '../../src/aurora/schema/static-types.ts';

const file = 'src/aurora/typescript/structs.ts';
writeFileSync(file, staticTypes(currentSchema().release));
execFileSync('node_modules/.bin/biome', ['format', '--write', file], { stdio: 'inherit' });
