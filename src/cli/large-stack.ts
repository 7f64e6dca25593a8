/**
 * A second run with a larger stack. JavaScript's stack may end before Python's limit of 1,000 nested calls is reached, and its size cannot be changed while
 * running; a thread gets the size that it is started with. A configuration has no effects but what it prints, which is held back, so that it may run again.
 */
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { stackExhausted } from '../loader/stack.ts';
import { discardOutput } from './output.ts';

const STACK_MEGABYTES = 64;

interface Inherited {
  standardInput: Uint8Array | null;
}

/** What was read from standard input, which can be read only once. */
export const input: Inherited = { standardInput: isMainThread ? null : (workerData as Inherited).standardInput };

/** Did this run end where a larger stack would have gone on? */
export function needsLargerStack(): boolean {
  return isMainThread && stackExhausted();
}

/** Forgets what this run has written and runs the same command line in a thread with a larger stack. Gives its exit status. */
export function runWithLargerStack(argv: readonly string[]): Promise<number> {
  discardOutput();
  return new Promise((resolve, reject) => {
    const worker = new Worker(process.argv[1], {
      argv: [...argv],
      workerData: input,
      resourceLimits: { stackSizeMb: STACK_MEGABYTES },
    });
    worker.on('error', reject);
    worker.on('exit', resolve);
  });
}
