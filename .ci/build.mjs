// Builds dist/: the command (cli.cjs, with V8's code cache of it beside), the library (index.js) and its types (index.d.ts), source maps.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  sourcemap: true,
  legalComments: 'none',
  logLevel: 'warning',
};

await Promise.all([
  // A script of node:vm has require() and no import().
  build({ ...common, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.cjs', format: 'cjs', supported: { 'dynamic-import': false } }),
  build({ ...common, entryPoints: ['src/index.ts'], outfile: 'dist/index.js', format: 'esm' }),
]);

const bundleTypes = createRequire(import.meta.url).resolve('dts-bundle-generator/dist/bin/dts-bundle-generator.js');
const types = ['--silent', '--no-check', '--no-banner', '--project', 'tsconfig.json', '-o', 'dist/index.d.ts', 'src/index.ts'];
execFileSync(process.execPath, [bundleTypes, ...types], { stdio: 'inherit' });

// A run of the command itself, so that the cache holds the functions that a run compiles.
execFileSync(process.execPath, ['.ci/write-code-cache.cjs', 'json', 'corpus/hello_world/config.aurora'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
