/**
 * Compares random expressions with CPython 2.7: each one's repr, or `Type: message`.
 *
 *   npm run conform:expressions -- COUNT [SEED]
 *
 * test/record/expressions.py makes them, the same ones for the same seed. CPython is `$PYTHON27`, or `python2.7` on the path.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expressionEvaluator } from '../python/evaluate/run-program.ts';

const [count = '10000', seed = '1'] = process.argv.slice(2);
const made = spawnSync(process.env.PYTHON27 ?? 'python2.7', [resolve('test/record/expressions.py'), count, seed], {
  encoding: 'utf8',
  maxBuffer: 2 ** 30,
  stdio: ['ignore', 'pipe', 'inherit'],
});
if (made.status !== 0) {
  process.stderr.write(`python2.7 did not run: ${made.error?.message ?? `status ${made.status}`}\n`);
  process.exit(6);
}

const evaluate = expressionEvaluator();
const lines = made.stdout.split('\n').filter((line) => line !== '');
let different = 0;
for (const line of lines) {
  const { src, out } = JSON.parse(line) as { src: string; out: string };
  let ours: string;
  try {
    ours = evaluate(src);
  } catch (error) {
    ours = `FAULT ${error}`;
  }
  if (ours === out) continue;
  different++;
  process.stdout.write(`${src}\n    CPython ${out}\n    ours    ${ours}\n`);
}
process.stdout.write(`${lines.length} expressions, ${different} differ\n`);
process.exitCode = different === 0 ? 0 : 3;
