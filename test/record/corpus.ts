/**
 * Writes what Aurora's own loader makes of the corpus's cases: expected.json, and where.json for those that do not load.
 *
 *   npm run corpus:record [-- CASE...]
 *
 * A CASE is a case's name or an area's; without one, all are recorded. In the environment: PYTHON27, a CPython 2.7; PYSTACHIO, a checkout of
 * wickman/pystachio at v0.8.5; AURORA, a checkout of apache/aurora at rel/0.22.0.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type CorpusCase, corpusCases } from '../corpus-cases.ts';
import { chosenCases, type Original, originalOf } from './original.ts';

const corpus = resolve('corpus');
const driver = resolve('test/record/corpus.py');

/** The answer of corpus.py. */
interface Recorded {
  facts: string;
  where: string | null;
}

function record({ directory, env, bind, pythonPath, prelude }: CorpusCase, original: Original): Recorded {
  const bindings = Object.entries(bind).flatMap(([name, value]) => ['--bind', `${name}=${value}`]);
  const directories = pythonPath.flatMap((path) => ['--python-path', path]);
  const preludes = prelude.flatMap((path) => ['--prelude', path]);
  const args = ['-E', '-s', '-B', driver, original.pystachio, original.aurora, ...directories, ...preludes, ...bindings];
  const answer = execFileSync(original.python, args, { cwd: directory, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return JSON.parse(answer) as Recorded;
}

/** Writes the text, or removes the file where there is none. Says whether anything changed. */
function update(path: string, text: string | null): boolean {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (before === text) return false;
  if (text === null) rmSync(path);
  else writeFileSync(path, text);
  return true;
}

function recordAndWrite(each: CorpusCase, original: Original): void {
  const { facts, where } = record(each, original);
  const again = record(each, original);
  if (again.facts !== facts || again.where !== where) {
    throw new Error(`${each.name}: the original gives another answer each time, as where it orders by addresses`);
  }
  const expectedChanged = update(join(each.directory, 'expected.json'), facts);
  const whereChanged = update(join(each.directory, 'where.json'), where);
  if (expectedChanged || whereChanged) process.stdout.write(`recorded ${each.name}\n`);
}

const original = originalOf(process.env);
const cases = chosenCases(corpusCases(corpus), process.argv.slice(2));
for (const each of cases) recordAndWrite(each, original);
process.stdout.write(`${cases.length} cases\n`);
