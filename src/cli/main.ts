import { showFailure } from './failure.ts';
import { needsLargerStack, runWithLargerStack } from './large-stack.ts';
import { Options } from './options.ts';
import { holdOutput, releaseOutput } from './output.ts';
import type { Verb } from './verb.ts';
import { verbs } from './verbs.ts';

/** Runs the command line (without node's and the program's own name), and gives the exit status. */
export async function main(argv: readonly string[]): Promise<number> {
  const verb = plainVerb(argv);
  if (verb !== undefined) return runVerb(verb, argv.slice(1), new Options(new Map()));
  // Loading Commander takes a tenth of the time of an empty Node process, so that it waits for a command line with options.
  const { runWithCommander } = await import('./with-commander.ts');
  return runWithCommander(argv);
}

/** Runs one verb; whatever it throws is shown. What it writes is seen when it is clear that it need not run again. */
export async function runVerb(verb: Verb, args: readonly string[], options: Options): Promise<number> {
  holdOutput();
  const status = await attempt(verb, args, options);
  if (needsLargerStack()) return runWithLargerStack(process.argv.slice(2));
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

/** The verb of a command line without any option, where the number of its arguments is right. */
function plainVerb(argv: readonly string[]): Verb | undefined {
  const args = argv.slice(1);
  if (args.some((arg) => arg.startsWith('-') && arg !== '-')) return undefined;
  const verb = verbs.find(({ name }) => name === argv[0]);
  if (verb === undefined || args.length < verb.arguments.filter(({ required }) => required).length) return undefined;
  const endless = verb.arguments.some(({ variadic }) => variadic);
  return endless || args.length <= verb.arguments.length ? verb : undefined;
}
