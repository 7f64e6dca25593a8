import { Command, Argument as CommanderArgument, CommanderError, Option as CommanderOption } from 'commander';
import { version } from '../../package.json';
import { exitStatus } from './exit-status.ts';
import { runVerb } from './main.ts';
import { Options } from './options.ts';
import { writeError, writeOutput } from './output.ts';
import type { Argument, Option, Verb } from './verb.ts';
import { verbs } from './verbs.ts';

/** Runs a command line of any kind: options, help, mistakes. Gives the exit status. */
export async function runWithCommander(argv: readonly string[]): Promise<number> {
  let status: Promise<number> | undefined;
  const program = new Command('aurora-config')
    .description("Executes Apache Aurora's .aurora configurations and gives their jobs.")
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: writeOutput, writeErr: writeError })
    .showHelpAfterError('(aurora-config --help lists what there is)');
  for (const verb of verbs) {
    const command = commandOf(verb).copyInheritedSettings(program);
    command.showHelpAfterError(`(aurora-config ${verb.name} --help lists what there is)`);
    command.action(() => {
      status = runVerb(verb, command.args, new Options(valuesOf(command)));
    });
    program.addCommand(command);
  }
  try {
    program.parse(argv, { from: 'user' });
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) throw thrown;
    const asked = thrown.code === 'commander.helpDisplayed' || thrown.code === 'commander.version';
    return asked ? exitStatus.ok : exitStatus.usage;
  }
  return status ?? exitStatus.usage;
}

function commandOf(verb: Verb): Command {
  const command = new Command(verb.name).summary(verb.summary).description(`${verb.summary[0].toUpperCase()}${verb.summary.slice(1)}.`);
  for (const argument of verb.arguments) command.addArgument(argumentOf(argument));
  for (const option of verb.options) command.addOption(optionOf(option));
  return command.addHelpText('after', `\nExample:\n  ${verb.example}`);
}

function argumentOf({ name, description, required, variadic }: Argument): CommanderArgument {
  const dots = variadic ? '...' : '';
  return new CommanderArgument(required ? `<${name}${dots}>` : `[${name}${dots}]`, description);
}

function optionOf({ flags, description, repeatable, choices, default: fallback }: Option): CommanderOption {
  const option = new CommanderOption(flags, description + (repeatable ? ' (repeatable)' : ''));
  // Commander would read --no-env as the opposite of --env.
  option.negate = false;
  if (choices !== undefined) option.choices(choices);
  if (fallback !== undefined) option.default(fallback);
  if (repeatable) option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
  return option;
}

function valuesOf(command: Command): Map<string, string | boolean | readonly string[]> {
  const values = new Map<string, string | boolean | readonly string[]>();
  for (const option of command.options) {
    const value: string | boolean | string[] | undefined = command.getOptionValue(option.attributeName());
    if (value !== undefined) values.set(option.name(), value);
  }
  return values;
}
