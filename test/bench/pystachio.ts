/** The template library: set pieces beside the original's time for them, and how time grows with size. */
import { NodeHost } from '../../src/cli/node-host.ts';
import { jobsText } from '../../src/loader/documents.ts';
import { load } from '../../src/loader/load.ts';
import { originalSecondsOfTexts } from './original.ts';
import { doublingDefaults, growing, nesting, sequentialProcesses, specialisedJobs, type Workload } from './workloads.ts';

interface Output {
  write(text: string): unknown;
}

interface Measured {
  /** Milliseconds to load, interpolate and write as JSON: of processor time where less of that was spent than time has passed. */
  readonly milliseconds: number;
  /** Characters of JSON. */
  readonly output: number;
}

const PIECES: readonly (readonly [workload: Workload, size: number, atMost: number])[] = [
  [specialisedJobs, 400, 12],
  [sequentialProcesses, 400, 11],
  [doublingDefaults, 16, 20],
];
const SIZES = [10, 100, 1000, 10000];
const DEPTHS = [4, 20, 100, 500];
const ROUNDS = 20;
/** Rounds end when this many milliseconds have been measured, after two. */
const ENOUGH = 400;

const host = new NodeHost({ variables: [['USER', 'root']], bare: true, workingDirectory: null });
let salt = 0;

function once(workload: Workload, size: number): Measured {
  salt++;
  const files = new Map([['root.aurora', workload.text(size, salt)], ...(workload.files?.(size, salt) ?? [])]);
  const start = process.hrtime.bigint();
  const before = process.cpuUsage();
  const { jobs } = load({ files, root: 'root.aurora' }, { host });
  const { length } = jobsText(jobs, 'interpolated');
  const { user, system } = process.cpuUsage(before);
  const passed = Number(process.hrtime.bigint() - start) / 1e6;
  // Others may have had the machine meanwhile; and the process may have had more than one thread at work.
  return { milliseconds: Math.min(passed, (user + system) / 1000), output: length };
}

/** The fastest of some rounds, each of a text of its own. */
function measure(workload: Workload, size: number): Measured {
  let best = once(workload, size);
  let spent = best.milliseconds;
  for (let round = 1; round < ROUNDS && (round < 2 || spent < ENOUGH); round++) {
    const measured = once(workload, size);
    spent += measured.milliseconds;
    if (measured.milliseconds < best.milliseconds) best = measured;
  }
  return best;
}

/** The power of x that y grows with: the slope of the line through their logarithms. */
function exponent(xs: readonly number[], ys: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const u = xs.map(Math.log);
  const v = ys.map(Math.log);
  const [mu, mv] = [mean(u), mean(v)];
  return mean(u.map((value, i) => (value - mu) * (v[i] - mv))) / mean(u.map((value) => (value - mu) ** 2));
}

function pieces(out: Output): void {
  const theirs = originalSecondsOfTexts(PIECES.map(([workload, size]) => workload.text(size, ++salt)));
  out.write('pystachio     loaded, interpolated and written as JSON, warm; each text new\n');
  PIECES.forEach(([workload, size, atMost], i) => {
    const { milliseconds } = measure(workload, size);
    const beside =
      theirs === null
        ? ''
        : `; the original ${(theirs[i] * 1000).toFixed(0)} ms: ${((theirs[i] * 1000) / milliseconds).toFixed(0)} times as long`;
    out.write(`  ${`${size} ${workload.name}`.padEnd(56)}${milliseconds.toFixed(2).padStart(8)} ms (at most ${atMost})${beside}\n`);
  });
  out.write('\n');
}

function growth(out: Output, title: string, workloads: readonly Workload[], sizes: readonly number[]): void {
  out.write(`${title.padEnd(46)}${sizes.map((size) => String(size).padStart(11)).join('')}  exponent\n`);
  for (const workload of workloads) {
    const measured = sizes.map((size) => measure(workload, size));
    const times = measured.map(({ milliseconds }) => milliseconds);
    const outputs = measured.map(({ output }) => output);
    const bySize = exponent(sizes, times);
    const faster = exponent(sizes, outputs) > 1.1;
    const shown = faster ? `${exponent(outputs, times).toFixed(2)} of the output` : bySize.toFixed(2);
    out.write(`  ${workload.name.padEnd(44)}${times.map((time) => `${time.toFixed(2).padStart(8)} ms`).join('')}${shown.padStart(10)}\n`);
  }
  out.write('\n');
}

export function pystachio(out: Output): void {
  pieces(out);
  growth(out, 'growth with', growing, SIZES);
  growth(out, 'growth with depth of', nesting, DEPTHS);
}
