/**
 * Prints how fast this is: `npm run bench [-- PART | FILE.aurora ...]`, where a part is start, files, pystachio, language or stack. Nothing is asserted.
 * Without files the corpus is measured, and Apache's own where there is a checkout. With PYSTACHIO, AURORA and PYTHON27 in the environment (as for
 * corpus:record) the original is timed beside it.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { coldStart } from './cold-start.ts';
import { language } from './language.ts';
import { originalSeconds } from './original.ts';
import { pystachio } from './pystachio.ts';
import { stackPerCall } from './stack.ts';
import { throughput } from './throughput.ts';

/** Files of that kind below a folder. */
function filesBelow(folder: string, matches: (path: string) => boolean): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return filesBelow(path, matches);
      return matches(path) ? [path] : [];
    });
}

/** Is it a configuration of the corpus that is one file and loads, by what is recorded of it? */
function isWholeConfiguration(path: string): boolean {
  if (!path.endsWith('/config.aurora')) return false;
  const folder = join(path, '..');
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as { error?: unknown; jobs?: { error?: unknown }[] };
  const loads = expected.error === undefined && (expected.jobs ?? []).every((job) => job.error === undefined);
  return loads && readdirSync(folder).every((other) => ['config.aurora', 'expected.json'].includes(other));
}

/** Configurations in AURORA's checkout: its examples and those of its end-to-end tests. */
function apacheFiles(): string[] {
  const { AURORA } = process.env;
  if (AURORA === undefined) return [];
  const folders = ['examples/jobs', 'src/test/sh/org/apache/aurora/e2e'].map((folder) => join(AURORA, folder));
  return folders.filter(existsSync).flatMap((folder) => filesBelow(folder, (path) => path.endsWith('.aurora')));
}

const out = process.stdout;

function measureFiles(what: string, files: readonly string[]): void {
  if (files.length === 0) return;
  out.write(`${what}, ${files.length} files\n`);
  const ours = throughput(out, files);
  const theirs = originalSeconds(files);
  if (theirs === null) out.write('original      not timed: PYSTACHIO, AURORA and PYTHON27 are not set\n\n');
  else {
    const each = (theirs.reduce((sum, seconds) => sum + seconds, 0) / files.length) * 1000;
    out.write(`original      ${each.toFixed(2)} ms a file: ${(each / ours).toFixed(0)} times as long\n\n`);
  }
}

const PARTS: Readonly<Record<string, () => void>> = {
  start: () => coldStart(out),
  files: () => {
    measureFiles('the corpus', filesBelow('corpus', isWholeConfiguration));
    measureFiles("Apache's", apacheFiles());
  },
  pystachio: () => pystachio(out),
  language: () => language(out),
  stack: () => stackPerCall(out),
};

out.write(`node ${process.version}\n\n`);
const given = process.argv.slice(2);
if (given.length > 0 && !(given[0] in PARTS)) measureFiles('given', given);
else for (const part of given.length > 0 ? given : Object.keys(PARTS)) PARTS[part]();
