import { exitStatus } from './exit-status.ts';
import { showFailure } from './failure.ts';
import { needsLargerStack, runWithLargerStack } from './large-stack.ts';
import type { Options } from './options.ts';
import { holdOutput, releaseOutput, writeError } from './output.ts';
import type { Verb } from './verb.ts';

/** Runs one verb; whatever it throws is shown. What it writes is seen when it is clear that it need not run again. */
export async function runVerb(verb: Verb, args: readonly string[], options: Options, argv: readonly string[]): Promise<number> {
  holdOutput();
  const status = await attempt(verb, args, options);
  if (needsLargerStack()) return runWithLargerStack(argv);
  return release(status);
}

/** Writes what was held back. What stops that is not a fault of ours, and not of the configuration. */
function release(status: number): number {
  try {
    releaseOutput();
    return status;
  } catch (error) {
    try {
      writeError(`aurora-config: cannot write: ${(error as Error).message}\n`);
    } catch {
      // Standard error cannot be written to either: the exit status says it.
    }
    return exitStatus.found;
  }
}

async function attempt(verb: Verb, args: readonly string[], options: Options): Promise<number> {
  try {
    return await verb.run(args, options);
  } catch (thrown) {
    return showFailure(thrown, options);
  }
}
