import { exitStatus } from './exit-status.ts';
import { fileArgument, loadFile, loadingOptions } from './loading.ts';
import { writeOutput } from './output.ts';
import type { Verb } from './verb.ts';

export const deps: Verb = {
  name: 'deps',
  summary: 'print the files that configurations include or read, one a line',
  arguments: [{ ...fileArgument, variadic: true }],
  options: loadingOptions,
  example: 'aurora-config deps hello_world.aurora',
  run(args, options) {
    const files = new Set(args.flatMap((file) => loadFile(file, options).files));
    for (const file of files) writeOutput(`${file}\n`);
    return exitStatus.ok;
  },
};
