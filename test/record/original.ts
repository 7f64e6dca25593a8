/** The original whose answers are recorded, and the cases to record. */
import { resolve } from 'node:path';
import type { CorpusCase } from '../corpus-cases.ts';

const usageStatus = 6;

/** CPython 2.7, and checkouts of wickman/pystachio at v0.8.5 and apache/aurora at rel/0.22.0. */
export interface Original {
  python: string;
  pystachio: string;
  aurora: string;
}

/** What the environment names. Ends the process where it does not. */
export function originalOf(env: NodeJS.ProcessEnv): Original {
  if (env.CI) refuse('expectations are not recorded under CI');
  const { PYTHON27: python, PYSTACHIO: pystachio, AURORA: aurora } = env;
  if (!python || !pystachio || !aurora)
    return refuse('PYTHON27, PYSTACHIO and AURORA must name the original; corpus/README.md says what they are');
  return { python: python.includes('/') ? resolve(python) : python, pystachio: resolve(pystachio), aurora: resolve(aurora) };
}

/** The cases of these names and areas; all where there are none. */
export function chosenCases(cases: readonly CorpusCase[], names: readonly string[]): readonly CorpusCase[] {
  const wanted = names.map((name) => name.replace(/^corpus\//, '').replace(/\/$/, ''));
  const isMeant = (each: CorpusCase, name: string): boolean => each.name === name || each.name.startsWith(`${name}/`);
  const unknown = wanted.find((name) => !cases.some((each) => isMeant(each, name)));
  if (unknown !== undefined) refuse(`no case or area is called ${unknown}`);
  return wanted.length === 0 ? cases : cases.filter((each) => wanted.some((name) => isMeant(each, name)));
}

function refuse(why: string): never {
  process.stderr.write(`record: ${why}\n`);
  process.exit(usageStatus);
}
