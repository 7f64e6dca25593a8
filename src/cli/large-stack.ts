/**
 * A second run with a larger stack. JavaScript's stack may end before Python's limit of 1,000 nested calls is reached, and its size cannot be changed while
 * running; a thread gets the size that it is started with. A configuration has no effects but what it prints, which is held back, so that it may run again.
 */
import { stackExhausted } from '../loader/stack.ts';
import { discardOutput } from './output.ts';

const STACK_MEGABYTES = 64;

/** What a second run takes over. */
export interface Inherited {
  /** What was read from standard input, which can be read only once. */
  standardInput: Uint8Array | null;
}

/** What this run has, for a second one. */
export const input: Inherited = { standardInput: null };

let second = false;

/** Makes this run the second one. */
export function takeOver(inherited: Inherited): void {
  second = true;
  input.standardInput = inherited.standardInput;
}

/** Did this run end where a larger stack would have gone on? */
export function needsLargerStack(): boolean {
  return !second && stackExhausted();
}

/** The thread's program: the same bundle, told what to take over. */
const THREAD = `
const { workerData } = require('node:worker_threads');
require(workerData.program).main(workerData.argv, workerData.inherited).then((status) => { process.exitCode = status; });
`;

/** Forgets what this run has written and runs the same command line in a thread with a larger stack. Gives its exit status. */
export async function runWithLargerStack(argv: readonly string[]): Promise<number> {
  discardOutput();
  // Most runs do not need it, and loading it takes time.
  const { Worker } = await import('node:worker_threads');
  return new Promise((resolve, reject) => {
    const worker = new Worker(THREAD, {
      eval: true,
      workerData: { program: module.filename, argv: [...argv], inherited: input },
      resourceLimits: { stackSizeMb: STACK_MEGABYTES },
    });
    worker.on('error', reject);
    worker.on('exit', resolve);
  });
}
