import type * as Commander from 'commander';
import { version } from '../../package.json';
import { exitStatus } from './exit-status.ts';
import { Options } from './options.ts';
import { writeError, writeOutput } from './output.ts';
import { runVerb } from './run-verb.ts';
import type { Argument, Option, Verb } from './verb.ts';
import { verbs } from './verbs.ts';

type Library = typeof Commander;

/** What Commander throws where it has shown what it was asked for. */
const ASKED = new Set(['commander.helpDisplayed', 'commander.version']);

/** Runs a command line of any kind: options, help, mistakes. Gives the exit status. The library is handed in because it is loaded late. */
export async function runWithCommander(commander: Library, argv: readonly string[]): Promise<number> {
  let status: Promise<number> | undefined;
  const program = new commander.Command('aurora-config')
    .description("Executes Apache Aurora's .aurora configurations and gives their jobs.")
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: writeOutput, writeErr: writeError })
    .showHelpAfterError('(aurora-config --help lists what there is)');
  for (const verb of verbs) {
    const command = commandOf(commander, verb).copyInheritedSettings(program);
    command.showHelpAfterError(`(aurora-config ${verb.name} --help lists what there is)`);
    command.action(() => {
      status = runVerb(verb, command.args, new Options(valuesOf(command)), argv);
    });
    program.addCommand(command);
  }
  try {
    program.parse(argv, { from: 'user' });
  } catch (thrown) {
    if (!(thrown instanceof commander.CommanderError)) throw thrown;
    // A command line without a verb gets the help too, and has not asked for it.
    const asked = ASKED.has(thrown.code) || argv[0] === 'help';
    return asked ? exitStatus.ok : exitStatus.usage;
  }
  return status ?? exitStatus.usage;
}

function commandOf(commander: Library, verb: Verb): Commander.Command {
  const command = new commander.Command(verb.name)
    .summary(verb.summary)
    .description(`${verb.summary[0].toUpperCase()}${verb.summary.slice(1)}.`);
  for (const argument of verb.arguments) command.addArgument(argumentOf(commander, argument));
  for (const option of verb.options) command.addOption(optionOf(commander, option));
  return command.addHelpText('after', `\nExample:\n  ${verb.example}`);
}

function argumentOf(commander: Library, { name, description, required, variadic }: Argument): Commander.Argument {
  const dots = variadic ? '...' : '';
  return new commander.Argument(required ? `<${name}${dots}>` : `[${name}${dots}]`, description);
}

function optionOf(commander: Library, { flags, description, repeatable, choices, default: fallback }: Option): Commander.Option {
  const option = new commander.Option(flags, description + (repeatable ? ' (repeatable)' : ''));
  // Commander would read --no-env as the opposite of --env.
  option.negate = false;
  if (choices !== undefined) option.choices(choices);
  if (fallback !== undefined) option.default(fallback);
  if (repeatable) option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
  return option;
}

function valuesOf(command: Commander.Command): Map<string, string | boolean | readonly string[]> {
  const values = new Map<string, string | boolean | readonly string[]>();
  for (const option of command.options) {
    const value: string | boolean | string[] | undefined = command.getOptionValue(option.attributeName());
    if (value !== undefined) values.set(option.name(), value);
  }
  return values;
}
