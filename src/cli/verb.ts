import type { Options } from './options.ts';

export interface Argument {
  name: string;
  description: string;
  required: boolean;
  variadic?: boolean;
}

export interface Option {
  /** As Commander reads them: `--bind <NAME=VALUE>`. */
  flags: string;
  description: string;
  repeatable?: boolean;
  choices?: readonly string[];
  /** What holds when the option is not given; only shown, since Options answers with null. */
  default?: string;
}

/** One of the command's verbs: what its help says, and what it does. */
export interface Verb {
  name: string;
  summary: string;
  arguments: readonly Argument[];
  options: readonly Option[];
  /** A command line to begin with, shown by `--help`. */
  example: string;
  /** Returns the exit status. Throws UsageError, AuroraError, or whatever a fault of ours throws. */
  run(args: readonly string[], options: Options): number | Promise<number>;
}

/** The command line asks for something that cannot be. */
export class UsageError extends Error {}
