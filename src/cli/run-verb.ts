import { showFailure } from './failure.ts';
import { needsLargerStack, runWithLargerStack } from './large-stack.ts';
import type { Options } from './options.ts';
import { holdOutput, releaseOutput } from './output.ts';
import type { Verb } from './verb.ts';

/** Runs one verb; whatever it throws is shown. What it writes is seen when it is clear that it need not run again. */
export async function runVerb(verb: Verb, args: readonly string[], options: Options, argv: readonly string[]): Promise<number> {
  holdOutput();
  const status = await attempt(verb, args, options);
  if (needsLargerStack()) return runWithLargerStack(argv);
  releaseOutput();
  return status;
}

async function attempt(verb: Verb, args: readonly string[], options: Options): Promise<number> {
  try {
    return verb.run(args, options);
  } catch (thrown) {
    return showFailure(thrown, options);
  }
}
