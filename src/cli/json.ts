import { AuroraError } from '../loader/aurora-error.ts';
import { type Form, jobsDocument, jobsText, selectJobs } from '../loader/documents.ts';
import type { Loaded } from '../loader/load.ts';
import { compactPythonJson, type JsonValue, pythonJson } from '../report/json.ts';
import { exitStatus } from './exit-status.ts';
import { fileArgument, loadFile, loadingOptions } from './loading.ts';
import type { Options } from './options.ts';
import { writeOutput } from './output.ts';
import type { Verb } from './verb.ts';

export const json: Verb = {
  name: 'json',
  summary: 'load a configuration and print its jobs as JSON',
  arguments: [
    fileArgument,
    { name: 'jobkey', description: 'cluster/role/env/name, any part * or left out from the left', required: false },
  ],
  options: [
    {
      flags: '--form <FORM>',
      description: 'the jobs interpolated, raw as written, thrift as they are sent to the scheduler, or all facts at once',
      choices: ['interpolated', 'raw', 'thrift', 'facts'],
      default: 'interpolated',
    },
    { flags: '--compact', description: 'JSON on one line' },
    ...loadingOptions,
  ],
  example: 'aurora-config json hello_world.aurora devcluster/www-data/prod/hello',
  run(args, options) {
    const form = (options.text('form') ?? 'interpolated') as Form;
    const jobs = form === 'facts' ? loadOrPrintError(args[0], options).jobs : loadFile(args[0], options).jobs;
    const selected = selectJobs(jobs, args[1] ?? null);
    if (options.flag('compact')) print(jobsDocument(selected, form), options);
    else writeOutput(`${jobsText(selected, form)}\n`);
    return exitStatus.ok;
  },
};

/** Among the facts of a file is how it fails to load: printed as data too, and thrown on. */
function loadOrPrintError(file: string, options: Options): Loaded {
  try {
    return loadFile(file, options);
  } catch (thrown) {
    if (thrown instanceof AuroraError) {
      const { type, message } = thrown.report();
      print(new Map([['error', [type, message]]]), options);
    }
    throw thrown;
  }
}

function print(document: JsonValue, options: Options): void {
  writeOutput(`${options.flag('compact') ? compactPythonJson(document) : pythonJson(document)}\n`);
}
