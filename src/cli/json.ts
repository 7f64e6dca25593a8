import { AuroraError } from '../loader/aurora-error.ts';
import { FORMS, type Form, jobsDocument, jobsText, selectJobs, selectTasks, tasksDocument } from '../loader/documents.ts';
import type { Loaded } from '../loader/load.ts';
import { compactPythonJson, type JsonValue, pythonJson } from '../report/json.ts';
import { exitStatus } from './exit-status.ts';
import { fileArgument, loadFile, loadingOptions } from './loading.ts';
import type { Options } from './options.ts';
import { writeOutput } from './output.ts';
import { UsageError, type Verb } from './verb.ts';

export const json: Verb = {
  name: 'json',
  summary: 'load a configuration and print its jobs as JSON',
  arguments: [
    fileArgument,
    {
      name: 'jobkey',
      description: 'cluster/role/env/name, any part * or left out from the left; of a Thermos file, the name of a task',
      required: false,
    },
  ],
  options: [
    {
      flags: '--form <FORM>',
      description: 'the jobs interpolated, raw as written, thrift as they are sent to the scheduler, or all facts at once',
      choices: FORMS,
      default: 'interpolated',
    },
    { flags: '--compact', description: 'JSON on one line' },
    ...loadingOptions,
  ],
  example: 'aurora-config json hello_world.aurora devcluster/www-data/prod/hello',
  run(args, options) {
    const form = (options.text('form') ?? 'interpolated') as Form;
    const loaded = form === 'facts' ? loadOrPrintError(args[0], options) : loadFile(args[0], options);
    if (loaded.thermos) printTasks(loaded, args[1] ?? null, form, options);
    else printJobs(loaded, args[1] ?? null, form, options);
    return exitStatus.ok;
  },
};

function printJobs({ jobs }: Loaded, key: string | null, form: Form, options: Options): void {
  const selected = selectJobs(jobs, key);
  if (options.flag('compact')) print(jobsDocument(selected, form), options);
  else writeOutput(`${jobsText(selected, form)}\n`);
}

function printTasks({ tasks }: Loaded, name: string | null, form: Form, options: Options): void {
  if (form === 'thrift') throw new UsageError('--form thrift is about jobs, and a Thermos file has tasks');
  print(tasksDocument(selectTasks(tasks, name), form), options);
}

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
