import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll } from 'vitest';

export interface Outcome {
  status: number | null;
  output: string;
  error: string;
}

export interface RunSettings {
  cwd?: string;
  input?: string;
  environment?: Record<string, string>;
}

/** Bundles the command from its sources, as the build does, and gives a function that runs it in a process of its own. */
export function commandUnderTest(): (args: readonly string[], settings?: RunSettings) => Outcome {
  const directory = temporaryDirectory();
  const bundle = join(directory, 'cli.cjs');
  buildSync({
    entryPoints: [fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    sourcemap: true,
  });
  const start = join(directory, 'start.cjs');
  writeFileSync(start, `require('./cli.cjs').main(process.argv.slice(2)).then((status) => { process.exitCode = status; });`);
  return (args, { cwd, input, environment } = {}) => {
    const env = { PATH: process.env.PATH, ...environment };
    const run = spawnSync(process.execPath, [start, ...args], { cwd, input: input ?? '', env, encoding: 'utf8' });
    return { status: run.status, output: run.stdout, error: run.stderr };
  };
}

/** A directory with these files, removed when the tests of this file are done. */
export function temporaryDirectory(files: Record<string, string> = {}): string {
  const directory = mkdtempSync(join(tmpdir(), 'aurora-config-test-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
  afterAll(() => rmSync(directory, { recursive: true }));
  return directory;
}
