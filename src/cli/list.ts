import { listJobs } from '../loader/commands.ts';
import { commandOptions, runCommand } from './command.ts';
import { fileArgument, loadOptions, sourceOf } from './loading.ts';
import { UsageError, type Verb } from './verb.ts';

export const list: Verb = {
  name: 'list',
  summary: "print the keys of a configuration's jobs",
  arguments: [fileArgument],
  options: commandOptions,
  example: 'aurora-config list hello_world.aurora',
  run(args, options) {
    if (options.flag('thermos') || args[0].endsWith('.thermos'))
      throw new UsageError('a Thermos file has tasks and no jobs: json prints them');
    return runCommand(options, (output) => listJobs(sourceOf(args[0], options), loadOptions(options), output));
  },
};
