/** Writes the static types of Aurora's structs: `npm run schema:types`. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { CURRENT_RELEASE, RELEASES } from '../../src/aurora/schema/releases/index.ts';
import { staticTypes } from '../../src/aurora/schema/static-types.ts';

const file = 'src/aurora/typescript/structs.ts';
const release = RELEASES.get(CURRENT_RELEASE);
if (release === undefined) throw new Error(`no release ${CURRENT_RELEASE}`);
writeFileSync(file, staticTypes(release(), CURRENT_RELEASE));
execFileSync('node_modules/.bin/biome', ['format', '--write', file], { stdio: 'inherit' });
