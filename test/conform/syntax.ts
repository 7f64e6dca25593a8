/**
 * Compares the grammar with CPython 2.7 over the Python files of directories: the same tree and the same line of every node, or the
 * same error; and what compiling alone refuses.
 *
 *   npm run conform:syntax -- [--mutants COUNT[:SEED]] DIR...
 *
 * With `--mutants`, COUNT changed pieces of those files are compared instead; they are left in the directory that is named.
 * CPython is `$PYTHON27`, or `python2.7` on the path; without one nothing is compared. Differences that are known are listed, with
 * their reasons, in syntax-differences.txt.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { checkCompile } from '../../grammar/compile-errors.ts';
import { dump } from '../../grammar/dump.ts';
import { parse } from '../../grammar/parse.ts';
import { PythonSyntaxError } from '../../grammar/syntax-error.ts';
import { nodeLines } from '../grammar/node-lines.ts';
import { writeMutants } from './mutants.ts';

/** Type, message, line and offset. */
type Failure = [string, string, number, number | null];

interface Fact {
  error: Failure | null;
  dump?: string;
  lines?: number[];
  compile?: Failure | null;
}

const python = process.env.PYTHON27 ?? 'python2.7';

function* filesBelow(path: string): Generator<string> {
  const found = statSync(path, { throwIfNoEntry: false });
  // A link that leads nowhere.
  if (found === undefined) return;
  if (found.isFile()) {
    if (path.endsWith('.py') || path.endsWith('.aurora')) yield path;
    return;
  }
  for (const name of readdirSync(path).sort()) yield* filesBelow(join(path, name));
}

function attempt<T>(action: () => T): T | Failure {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof PythonSyntaxError)) throw error;
    return [error.type, error.message, error.lineno, error.offset];
  }
}

function firstDifference(a: string, b: string): string {
  let at = 0;
  while (a[at] === b[at]) at++;
  const from = Math.max(0, at - 60);
  return `CPython ${a.slice(from, at + 60)}\n    ours    ${b.slice(from, at + 60)}`;
}

function compare(source: string, fact: Fact): string | null {
  const tree = attempt(() => parse(source));
  if (Array.isArray(tree) || fact.error !== null) {
    const ours = JSON.stringify(Array.isArray(tree) ? tree : null);
    const theirs = JSON.stringify(fact.error);
    return ours === theirs ? null : `error: CPython ${theirs}, ours ${ours}`;
  }
  const text = dump(tree);
  if (text !== fact.dump) return `tree: ${firstDifference(fact.dump ?? '', text)}`;
  const lines = nodeLines(source, tree);
  const at = lines.findIndex((line, i) => line !== fact.lines?.[i]);
  if (at >= 0) return `line of node ${at}: CPython ${fact.lines?.[at]}, ours ${lines[at]}`;
  const ours = attempt(() => checkCompile(tree, source));
  const refusal = JSON.stringify(Array.isArray(ours) ? ours : null);
  return refusal === JSON.stringify(fact.compile) ? null : `compile: CPython ${JSON.stringify(fact.compile)}, ours ${refusal}`;
}

/** Known differences: the ends of paths, and reasons. */
function knownDifferences(): Map<string, string> {
  const lines = readFileSync('test/conform/syntax-differences.txt', 'utf8').split('\n');
  return new Map(lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t') as [string, string]));
}

/** What is to be said of a file, given how it differs and how it may. */
function verdict(file: string, difference: string | null, known: Map<string, string>): string | null {
  const entry = [...known].find(([suffix]) => file.endsWith(`/${suffix}`));
  if (entry === undefined) return difference;
  return difference === null ? `does not differ, though it is listed: ${entry[1]}` : null;
}

/** CPython's facts about the files, in their order. */
async function* factsOf(files: string[]): AsyncGenerator<Fact> {
  const child = spawn(python, ['test/conform/syntax.py'], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(files.map((file) => `${file}\n`).join(''));
  for await (const line of createInterface({ input: child.stdout })) yield JSON.parse(line);
}

/** The files to compare, as the command line names them. */
function filesFor(args: string[]): string[] {
  const { values, positionals } = parseArgs({ args, options: { mutants: { type: 'string' } }, allowPositionals: true });
  const files = positionals.flatMap((directory) => [...filesBelow(resolve(directory))]);
  if (values.mutants === undefined) return files;
  const [count = 0, seed = 1] = values.mutants.split(':').map(Number);
  const directory = mkdtempSync(join(tmpdir(), 'mutants-'));
  console.log(`${count} mutants in ${directory}, from seed ${seed}`);
  return writeMutants(files, count, seed, directory);
}

async function main(args: string[]): Promise<number> {
  if (spawnSync(python, ['-c', '']).status !== 0) {
    console.log(`skipped: there is no ${python} to compare with`);
    return 0;
  }
  const files = filesFor(args);
  const known = knownDifferences();
  let compared = 0;
  let refused = 0;
  let wrong = 0;
  for await (const fact of factsOf(files)) {
    const file = files[compared++];
    if (file === undefined) break;
    if (fact.error !== null) refused++;
    const said = verdict(file, compare(readFileSync(file, 'latin1'), fact), known);
    if (said === null) continue;
    wrong++;
    console.log(`${file}\n  ${said}`);
  }
  console.log(`${compared} of ${files.length} files compared, ${refused} of them refused by CPython; ${wrong} not as expected`);
  return wrong === 0 && compared === files.length ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
