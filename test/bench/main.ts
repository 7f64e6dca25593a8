/**
 * Prints how fast this is: `npm run bench [-- FILE.aurora ...]`. Nothing is asserted. Without arguments the corpus is measured.
 * With PYSTACHIO, AURORA and PYTHON27 in the environment (as for corpus:record) the original is timed beside it.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { coldStart } from './cold-start.ts';
import { language } from './language.ts';
import { originalSeconds } from './original.ts';
import { stackPerCall } from './stack.ts';
import { throughput } from './throughput.ts';

/** Configurations below a folder that are one file and load, by what is recorded of them. */
function corpusFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return corpusFiles(path);
    if (name !== 'config.aurora') return [];
    const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as { error?: unknown; jobs?: { error?: unknown }[] };
    const loads = expected.error === undefined && (expected.jobs ?? []).every((job) => job.error === undefined);
    const alone = readdirSync(folder).every((other) => ['config.aurora', 'expected.json'].includes(other));
    return loads && alone ? [path] : [];
  });
}

const files = process.argv.length > 2 ? process.argv.slice(2) : corpusFiles('corpus');
process.stdout.write(`node ${process.version}, ${files.length} files\n\n`);
if (process.argv.length <= 2) coldStart(process.stdout);
const ours = throughput(process.stdout, files);
const theirs = originalSeconds(files);
if (theirs === null) process.stdout.write('original      not timed: PYSTACHIO, AURORA and PYTHON27 are not set\n\n');
else {
  const each = (theirs / files.length) * 1000;
  process.stdout.write(`original      ${each.toFixed(2)} ms a file: ${(each / ours).toFixed(0)} times as long\n\n`);
}
if (process.argv.length <= 2) language(process.stdout);
stackPerCall(process.stdout);
