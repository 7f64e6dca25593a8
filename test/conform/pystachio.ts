/**
 * Compares random programs that use Pystachio with the original: each one's error, or the answers to questions about the object that it makes.
 *
 *   npm run conform:pystachio -- COUNT [SEED]
 *
 * test/record/pystachio-cases.py makes them, the same ones for the same seed. CPython is `$PYTHON27`, or `python2.7` on the path, and `$PYSTACHIO` a checkout of
 * wickman/pystachio at v0.8.5.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { type Case, expectedAnswers, makePlace } from '../pystachio/run-case.ts';

const BATCH = 2000;

interface Batch {
  questions: string[];
  cases: Case[];
}

/** What the original makes of `count` programs from the seed on; those that take it long are left out. */
function original(count: number, seed: number): Batch {
  const { PYTHON27 = 'python2.7', PYSTACHIO } = process.env;
  if (!PYSTACHIO) return refuse('PYSTACHIO must name a checkout of wickman/pystachio at v0.8.5');
  const { status, error, stdout } = spawnSync(PYTHON27, ['-B', resolve('test/record/pystachio-cases.py'), String(count), String(seed)], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONPATH: PYSTACHIO },
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) refuse(`python2.7 did not run: ${error?.message ?? `status ${status}`}`);
  const [first, ...lines] = stdout.trimEnd().split('\n');
  return { ...(JSON.parse(first) as { questions: string[] }), cases: lines.map((line) => JSON.parse(line) as Case) };
}

function refuse(why: string): never {
  process.stderr.write(`conform:pystachio: ${why}\n`);
  process.exit(6);
}

/** The differences of one program, as text. */
function differences(recorded: Case, questions: readonly string[], ask: (recorded: Case) => string[]): string[] {
  const expected = expectedAnswers(recorded);
  let ours: string[];
  try {
    ours = ask(recorded);
  } catch (error) {
    return [`a fault: ${(error as Error).stack}`];
  }
  if (ours.length !== expected.length) return [`the original  ${recorded.error ?? 'no error'}\nours          ${ours[0]}`];
  return expected.flatMap((text, i) => {
    const asked = recorded.asked?.[i] ?? 'the program';
    const question = typeof asked === 'number' ? questions[asked] : asked;
    return ours[i] === text ? [] : [`${question}\n    the original  ${text}\n    ours          ${ours[i]}`];
  });
}

const [count = '10000', seed = '1'] = process.argv.slice(2);
const end = Number(seed) + Number(count);
let compared = 0;
let different = 0;
for (let start = Number(seed); start < end; start += BATCH) {
  const { questions, cases } = original(Math.min(BATCH, end - start), start);
  const { ask } = makePlace(questions);
  for (const recorded of cases) {
    compared++;
    const found = differences(recorded, questions, ask);
    if (found.length === 0) continue;
    different++;
    process.stdout.write(`seed ${recorded.seed}\n${recorded.program}${found.join('\n')}\n\n`);
  }
}
process.stdout.write(`${compared} programs, ${different} differ\n`);
process.exitCode = different === 0 ? 0 : 3;
