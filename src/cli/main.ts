import { type Inherited, takeOver } from './large-stack.ts';
import { Options } from './options.ts';
import { runVerb } from './run-verb.ts';
import type { Verb } from './verb.ts';
import { verbs } from './verbs.ts';
import { runWithCommander } from './with-commander.ts';

/**
 * Runs the command line (without node's and the program's own name), and gives the exit status. `inherited` is what a thread with a larger stack takes over from
 * the run before it.
 */
export async function main(argv: readonly string[], inherited: Inherited | null = null): Promise<number> {
  if (inherited !== null) takeOver(inherited);
  const verb = plainVerb(argv);
  if (verb !== undefined) return runVerb(verb, argv.slice(1), new Options(new Map()), argv);
  // Loading Commander takes a tenth of the time of an empty Node process, so that it waits for a command line with options.
  return runWithCommander(await import('commander'), argv);
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
