import { type InspectForm, inspectJob } from '../loader/commands.ts';
import { commandOptions, runCommand } from './command.ts';
import { fileArgument, loadOptions, sourceOf } from './loading.ts';
import { toBytes } from './node-host.ts';
import type { Options } from './options.ts';
import type { Verb } from './verb.ts';

export const inspect: Verb = {
  name: 'inspect',
  summary: 'describe one job',
  arguments: [{ name: 'jobkey', description: 'cluster/role/env/name, any part * or left out from the left', required: true }, fileArgument],
  options: [
    { flags: '--raw', description: 'print the job as it is sent to the scheduler' },
    { flags: '--write-json', description: 'print the job as JSON, on one line' },
    ...commandOptions,
  ],
  example: 'aurora-config inspect devcluster/www-data/prod/hello hello_world.aurora',
  run([key, file], options) {
    return runCommand(options, (output) =>
      inspectJob(sourceOf(file, options), toBytes(key), formOf(options), loadOptions(options), output),
    );
  },
};

function formOf(options: Options): InspectForm {
  if (options.flag('raw')) return 'thrift';
  return options.flag('write-json') ? 'json' : 'description';
}
