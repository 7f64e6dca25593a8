// Builds dist/: the command (cli.cjs, with V8's code cache of it beside), the library's entries with what they share, their types, source maps.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildTypes } from './build-types.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  sourcemap: true,
  legalComments: 'none',
  logLevel: 'warning',
};

/** What the package exports: what the entries share exists once, so that they give each other's objects. */
const entries = { index: 'src/index.ts', pystachio: 'src/pystachio/typescript/index.ts', schema: 'src/aurora/typescript/index.ts' };

await Promise.all([
  // A script of node:vm has require() and no import().
  build({
    ...common,
    minify: true,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.cjs',
    format: 'cjs',
    supported: { 'dynamic-import': false },
  }),
  // Of an error that nobody catches, Node shows the class's name and the line that throws.
  build({ ...common, entryPoints: entries, outdir: 'dist', format: 'esm', splitting: true, chunkNames: 'shared-[hash]' }),
]);

buildTypes(entries);

// A run of the command itself, so that the cache holds the functions that a run compiles.
execFileSync(process.execPath, ['.ci/write-code-cache.cjs', 'json', 'corpus/hello_world/config.aurora'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
