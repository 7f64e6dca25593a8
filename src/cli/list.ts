import { jobsListing } from '../loader/documents.ts';
import { exitStatus } from './exit-status.ts';
import { fileArgument, loadFile, loadingOptions } from './loading.ts';
import { writeOutput } from './output.ts';
import type { Verb } from './verb.ts';

export const list: Verb = {
  name: 'list',
  summary: "print the keys of a configuration's jobs",
  arguments: [fileArgument],
  options: loadingOptions,
  example: 'aurora-config list hello_world.aurora',
  run(args, options) {
    writeOutput(`${jobsListing(loadFile(args[0], options).jobs)}\n`);
    return exitStatus.ok;
  },
};
