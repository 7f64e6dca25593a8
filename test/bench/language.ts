/** The language by itself: small programs, each beside CPython 2.7's time for it where there is one; and the memory of a long list. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { MemoryHost } from '../../src/loader/memory-host.ts';
import { Interpreter } from '../../src/python/evaluate/interpreter.ts';
import { callValue } from '../../src/python/objects/call.ts';
import { PyDict } from '../../src/python/objects/dict.ts';
import type { Value } from '../../src/python/objects/value.ts';

const FOLDER = 'test/bench/programs';
const RUNS = 5;
const python = process.env.PYTHON27 ?? 'python2.7';

/** Milliseconds of the fastest of some runs of a program's run(). */
function ourMilliseconds(path: string): number {
  const interpreter = new Interpreter({ host: new MemoryHost(new Map()), modules: new Map(), write: () => undefined });
  return interpreter.enter(() => {
    const names = new PyDict();
    interpreter.execute(readFileSync(path, 'latin1'), path, names, names);
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < RUNS; i++) {
      const start = process.hrtime.bigint();
      callValue(names.getStr('run') as Value, [], null);
      best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e6);
    }
    return best;
  });
}

/** CPython's, in the same order; null where there is none. */
function theirMilliseconds(paths: readonly string[]): number[] | null {
  const result = spawnSync(python, ['-B', 'test/bench/language.py', ...paths], { encoding: 'utf8' });
  if (result.error !== undefined || result.status !== 0) return null;
  return result.stdout
    .trim()
    .split('\n')
    .map((line) => Number(line) * 1000);
}

/** Peak memory of the command on a configuration, in MB. */
function peakMegabytes(text: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'aurora-config-'));
  try {
    const file = join(folder, 'config.aurora');
    const hook = join(folder, 'peak.cjs');
    writeFileSync(file, text);
    writeFileSync(hook, "process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)));");
    const { stderr } = spawnSync(process.execPath, ['-r', hook, 'bin/aurora-config', 'json', file], { encoding: 'utf8' });
    return Number(stderr) / 1024;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function language(out: { write(text: string): unknown }): void {
  const paths = readdirSync(FOLDER)
    .sort()
    .map((name) => join(FOLDER, name));
  const theirs = theirMilliseconds(paths);
  out.write(
    `language      best of ${RUNS} runs${theirs === null ? `; no ${python} to compare with` : ', and how long CPython 2.7 takes'}\n`,
  );
  paths.forEach((path, i) => {
    const mine = ourMilliseconds(path);
    const beside = theirs === null ? '' : `${theirs[i].toFixed(1).padStart(9)} ms ${(mine / theirs[i]).toFixed(2).padStart(6)} times`;
    out.write(`  ${basename(path, '.py').padEnd(44)}${mine.toFixed(1).padStart(7)} ms${beside}\n`);
  });
  const empty = peakMegabytes('jobs = []\n');
  const full = peakMegabytes('numbers = range(1000000)\njobs = []\n');
  out.write(`memory        ${full.toFixed(0)} MB with a list of a million ints, ${empty.toFixed(0)} without\n\n`);
}
