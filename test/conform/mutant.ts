/** What mutations.ts bundles with a mutation in it and starts as a worker: the interpreter, which runs the programs that it is given and reports on each. */
import { parentPort, workerData } from 'node:worker_threads';
import { runProgram } from '../python/evaluate/run-program.ts';

/** A program of corpus/python. Bytes. */
export interface Program {
  filename: string;
  source: string;
}

/** What a program printed; null where it ended in an error of ours. */
export type Outcome = string | null;

function outcome({ source, filename }: Program): Outcome {
  try {
    return runProgram(source, filename);
  } catch {
    return null;
  }
}

const programs = workerData as readonly Program[];
parentPort?.postMessage(programs.map(outcome));
