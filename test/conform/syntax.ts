/**
 * Compares the grammar with CPython 2.7 over the Python files of directories: the same tree and the same line of every node, or the
 * same error; and what compiling alone refuses.
 *
 *   npm run conform:syntax -- DIR...
 *
 * CPython is `$PYTHON27`, or `python2.7` on the path; without one nothing is compared.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { AnyNode } from '../../grammar/ast.ts';
import { checkCompile } from '../../grammar/compile-errors.ts';
import { dump } from '../../grammar/dump.ts';
import { lineStarts } from '../../grammar/lines.ts';
import { nodeLine } from '../../grammar/node-line.ts';
import { parse } from '../../grammar/parse.ts';
import { PythonSyntaxError } from '../../grammar/syntax-error.ts';

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
  if (statSync(path).isFile()) {
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

/** The line of every node that has one, in the order of ast.dump. */
function lineNumbers(source: string, tree: AnyNode): number[] {
  const starts = lineStarts(source);
  const out: number[] = [];
  const stack: unknown[] = [tree];
  while (stack.length > 0) {
    const value = stack.pop();
    if (Array.isArray(value)) stack.push(...value.slice().reverse());
    else if (typeof value === 'object' && value !== null && 'kind' in value) {
      const node = value as AnyNode;
      if (hasLine(node)) out.push(nodeLine(source, starts, node));
      stack.push(...Object.values(node).reverse());
    }
  }
  return out;
}

type WithLine = Parameters<typeof nodeLine>[2];

const WITHOUT_LINE = new Set<AnyNode['kind']>([
  'Module',
  'Expression',
  'Interactive',
  'Slice',
  'ExtSlice',
  'Index',
  'Ellipsis',
  'comprehension',
  'arguments',
  'keyword',
  'alias',
]);

function hasLine(node: AnyNode): node is WithLine {
  return !WITHOUT_LINE.has(node.kind);
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
  const lines = lineNumbers(source, tree);
  const at = lines.findIndex((line, i) => line !== fact.lines?.[i]);
  if (at >= 0) return `line of node ${at}: CPython ${fact.lines?.[at]}, ours ${lines[at]}`;
  const ours = attempt(() => checkCompile(tree, source));
  const refusal = JSON.stringify(Array.isArray(ours) ? ours : null);
  return refusal === JSON.stringify(fact.compile) ? null : `compile: CPython ${JSON.stringify(fact.compile)}, ours ${refusal}`;
}

async function main(directories: string[]): Promise<number> {
  if (spawnSync(python, ['-c', '']).status !== 0) {
    console.log(`skipped: there is no ${python} to compare with`);
    return 0;
  }
  const files = directories.flatMap((directory) => [...filesBelow(resolve(directory))]);
  const child = spawn(python, [join(import.meta.dirname, 'syntax.py')], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(files.map((file) => `${file}\n`).join(''));
  let index = 0;
  let different = 0;
  let refused = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const file = files[index++];
    if (file === undefined) break;
    const fact: Fact = JSON.parse(line);
    if (fact.error !== null) refused++;
    const difference = compare(readFileSync(file, 'latin1'), fact);
    if (difference === null) continue;
    different++;
    console.log(`${file}\n  ${difference}`);
  }
  console.log(`${index} of ${files.length} files compared, ${refused} of them refused by CPython; ${different} differ`);
  return different === 0 && index === files.length ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
