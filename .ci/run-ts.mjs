// Runs one TypeScript script of this project: `node .ci/run-ts.mjs test/bench/main.ts [argument ...]`.
// Bundled in memory first, because Node 20 runs no TypeScript; packages stay imports, so that they are what a user has.
import { mkdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const script = process.argv[2];
if (script === undefined) {
  process.stderr.write('usage: node .ci/run-ts.mjs SCRIPT [ARGUMENT ...]\n');
  process.exit(6);
}
const cache = fileURLToPath(new URL('../node_modules/.cache/run-ts/', import.meta.url));
mkdirSync(cache, { recursive: true });
const outfile = resolve(cache, `${basename(script, '.ts')}.mjs`);
await build({
  entryPoints: [script],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});
process.setSourceMapsEnabled(true);
process.argv.splice(1, 2, script);
await import(pathToFileURL(outfile).href);
