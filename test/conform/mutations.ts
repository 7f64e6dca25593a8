/**
 * Breaks the interpreter on purpose, one behaviour at a time, and runs the program of corpus/python that is named after that behaviour: its output has to become another than what
 * CPython was recorded to print. A case that does not notice is no case.
 *
 *   npm run conform:mutations [-- CASE...]
 *
 * The mutations are in mutations.json: the program, the source file, the text in it (which it has once), and what replaces it. One counts as noticed only if the interpreter is
 * still one: it has to run a program that uses nothing special, and may neither fail otherwise than in Python's way nor run for ever.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type BuildContext, context, type OnLoadResult } from 'esbuild';
import type { Outcome, Program } from './mutant.ts';
import { MUTATIONS, type Mutation, objection } from './mutation-list.ts';

const FOLDER = resolve('node_modules/.cache/mutations');
/** How many interpreters are at work at the same time. */
const LANES = 2;
/** Milliseconds that an interpreter has, in which it starts and runs two programs. */
const TIME = 20_000;

/** Every interpreter that is still one prints this. */
const CONTROL: Program = { filename: 'control.py', source: 'for i in [1, 2]:\n  print "sound", i\n' };
const CONTROL_OUTPUT = 'sound 1\nsound 2\n';

function program(name: string): Program {
  return { filename: `${basename(name)}.py`, source: readFileSync(`corpus/python/${name}.py`, 'latin1') };
}

/** Builds interpreters with a mutation in them, one after the other, and runs programs in them. */
class Lane {
  private mutation: Mutation | null = null;
  private readonly outfile: string;

  private constructor(
    number: number,
    private readonly bundler: BuildContext,
  ) {
    this.outfile = join(FOLDER, `${number}.mjs`);
  }

  static async open(number: number): Promise<Lane> {
    let lane: Lane | null = null;
    const bundler = await context({
      entryPoints: ['test/conform/mutant.ts'],
      write: false,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      packages: 'external',
      logLevel: 'silent',
      plugins: [{ name: 'mutation', setup: ({ onLoad }) => onLoad({ filter: /\.ts$/ }, ({ path }) => lane?.load(path)) }],
    });
    lane = new Lane(number, bundler);
    return lane;
  }

  close(): Promise<void> {
    return this.bundler.dispose();
  }

  /** What each program comes to under a mutation, or without one. Raises an error where the mutated source is no TypeScript. */
  async run(mutation: Mutation | null, programs: readonly Program[]): Promise<Outcome[] | null> {
    this.mutation = mutation;
    const { outputFiles = [] } = await this.bundler.rebuild();
    writeFileSync(this.outfile, outputFiles[0].contents);
    return outcomes(this.outfile, programs);
  }

  private load(path: string): OnLoadResult | undefined {
    if (this.mutation === null || path !== resolve(this.mutation.file)) return undefined;
    const { find, replace } = this.mutation;
    return { contents: readFileSync(path, 'utf8').replace(find, () => replace), loader: 'ts' };
  }
}

/** Runs programs in a worker, which is ended where it does not end of itself; null where it told nothing. */
function outcomes(file: string, programs: readonly Program[]): Promise<Outcome[] | null> {
  return new Promise((done) => {
    const worker = new Worker(file, { workerData: programs, resourceLimits: { maxOldGenerationSizeMb: 512 } });
    const end = (result: Outcome[] | null): void => {
      clearTimeout(timer);
      void worker.terminate();
      done(result);
    };
    const timer = setTimeout(() => end(null), TIME);
    worker.once('message', end);
    worker.once('error', () => end(null));
  });
}

/** Why a mutation does not count as noticed by its case; null if it does. */
async function verdict(lane: Lane, mutation: Mutation): Promise<string | null> {
  const unmade = objection(mutation);
  if (unmade !== null) return unmade;
  let results: Outcome[] | null;
  try {
    results = await lane.run(mutation, [CONTROL, program(mutation.case)]);
  } catch (error) {
    return `it does not compile: ${error}`;
  }
  if (results === null) return 'it does not start, or runs for ever, or takes all memory';
  const [control, output] = results;
  if (control !== CONTROL_OUTPUT) return 'nothing runs with it';
  if (output === null) return 'the program ends in a fault';
  return output === readFileSync(`corpus/python/${mutation.case}.out`, 'latin1') ? 'the program passes with it' : null;
}

/** The cases that fail in the interpreter as it is. */
async function failing(lane: Lane, names: readonly string[]): Promise<string[]> {
  const results = await lane.run(null, names.map(program));
  return names.filter((name, i) => results?.[i] !== readFileSync(`corpus/python/${name}.out`, 'latin1'));
}

async function main(names: readonly string[]): Promise<number> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const chosen = names.length === 0 ? MUTATIONS : MUTATIONS.filter((mutation) => names.includes(mutation.case));
  const lanes = await Promise.all(Array.from({ length: LANES }, (_, i) => Lane.open(i)));
  const unsound = await failing(lanes[0], [...new Set(chosen.map((mutation) => mutation.case))]);
  for (const name of unsound) process.stdout.write(`FAILS WITHOUT ANY MUTATION  ${name}\n`);
  let unnoticed = 0;
  const waiting = chosen.values();
  await Promise.all(
    lanes.map(async (lane) => {
      for (const mutation of waiting) {
        const reason = await verdict(lane, mutation);
        if (reason !== null) unnoticed++;
        process.stdout.write(`${reason === null ? 'noticed' : `NOT NOTICED (${reason})`}  ${mutation.case}\n`);
      }
    }),
  );
  await Promise.all(lanes.map((lane) => lane.close()));
  rmSync(FOLDER, { recursive: true });
  process.stdout.write(`${chosen.length - unnoticed} of ${chosen.length} mutations noticed\n`);
  return unnoticed === 0 && unsound.length === 0 && chosen.length > 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
