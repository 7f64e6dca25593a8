/**
 * Writes what the bodies of Aurora's own commands print of cases of the corpus: commands.json, beside config.aurora.
 *
 *   npm run commands:record [-- CASE...]
 *
 * A CASE is a case's name or an area's; without one, all that have a commands.json are recorded anew. What the environment must hold: corpus/README.md.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type CorpusCase, corpusCases } from '../corpus-cases.ts';
import { chosenCases, originalOf } from './original.ts';

const original = originalOf(process.env);
const driver = resolve('test/record/commands.py');

function record({ directory, env, bind, commands }: CorpusCase): string {
  const bindings = Object.entries(bind).flatMap(([name, value]) => ['--bind', `${name}=${value}`]);
  const args = ['-E', '-s', '-B', driver, original.pystachio, original.aurora, ...bindings, JSON.stringify(commands)];
  return execFileSync(original.python, args, { cwd: directory, env, encoding: 'utf8' });
}

const all = corpusCases(resolve('corpus'));
const names = process.argv.slice(2);
const cases = names.length > 0 ? chosenCases(all, names) : all.filter(({ directory }) => existsSync(join(directory, 'commands.json')));
for (const each of cases) {
  const text = record(each);
  if (record(each) !== text) throw new Error(`${each.name}: the original gives another answer each time`);
  writeFileSync(join(each.directory, 'commands.json'), text);
}
process.stdout.write(`${cases.length} cases\n`);
