/** Aurora's commands `config list` and `job inspect`: what they print, and their words for what goes wrong. */
import { type ClientProblem, clientProblems } from '../aurora/client-validation.ts';
import { callNamed } from '../aurora/helpers/calls.ts';
import { inspection, type Printed } from '../aurora/inspect.ts';
import type { Selection } from '../aurora/pick.ts';
import { checkSelf } from '../pystachio/object.ts';
import { isOk } from '../pystachio/typing.ts';
import { type Host, HostError } from '../python/objects/host.ts';
import { repr } from '../python/objects/text.ts';
import { decodeBytes } from '../report/bytes.ts';
import { pythonJson } from '../report/json.ts';
import type { AuroraConfig } from './aurora-config.ts';
import { AuroraError } from './aurora-error.ts';
import { KEY_PARTS } from './job.ts';
import { type LoadOptions, loadConfig, loadUnread } from './load.ts';
import type { Source } from './source.ts';
import { textOf } from './texts.ts';

/** Where a command writes. */
export interface CommandOutput {
  out(text: string): void;
  err(text: string): void;
}

/** A command's own words for what went wrong. */
export class CommandError extends Error {
  constructor(
    message: string,
    /** The error that it tells of; null where it is the client that refuses the job. */
    readonly told: AuroraError | null,
  ) {
    super(message);
  }
}

/** Errors that `config list` tells in words of its own; of others the original shows a traceback. */
const TOLD_BY_LIST = new Set(['InvalidConfigError', 'NotFound']);
const TOLD_OF_JSON = new Set(['ValueError', 'UnicodeDecodeError', 'UnicodeEncodeError']);

/** `config list`. Throws CommandError, AuroraError. */
export function listJobs(source: Source, options: LoadOptions, output: CommandOutput): void {
  const told = options.json === true ? TOLD_OF_JSON : TOLD_BY_LIST;
  const configuration = tellErrors(
    'Error loading configuration file: ',
    ({ type }) => told.has(type),
    () => loadUnread(source, options),
  );
  output.out(`${configuration.listing()}\n`);
}

/** How a job is shown: described, as JSON on one line, or as it is sent to the scheduler. */
export type InspectForm = 'description' | 'json' | 'thrift';

/** `job inspect`. Throws CommandError for what the original tells of itself, and AuroraError where it shows a traceback. */
export function inspectJob(source: Source, key: string, form: InspectForm, options: LoadOptions, output: CommandOutput): void {
  const config = tellErrors(
    LOADING,
    () => true,
    () => loadChecked(source, key, options, output),
  );
  if (form === 'thrift') output.out(`${pythonJson(config.jobDocument())}\n`);
  else if (form === 'json') output.out(`${config.within((job) => textOf(callNamed(job.raw(), 'json_dumps')))}\n`);
  else
    config.within((job) => {
      for (const printed of inspection(job)) output.out(linesOf(printed));
    });
}

function linesOf({ text, indent }: Printed): string {
  const blanks = ' '.repeat(indent);
  return textOf(text)
    .split('\n')
    .map((line) => `${blanks}${line}\n`)
    .join('');
}

/** What `body` gives; those of its errors that are chosen are told in the words of a command. */
function tellErrors<T>(words: string, chosen: (error: AuroraError) => boolean, body: () => T): T {
  try {
    return body();
  } catch (thrown) {
    if (!(thrown instanceof AuroraError) || !chosen(thrown)) throw thrown;
    throw new CommandError(`${words}${thrown.report().message}`, thrown);
  }
}

const LOADING = 'Error loading configuration: ';

function loadChecked(source: Source, key: string, options: LoadOptions, output: CommandOutput): AuroraConfig {
  if (typeof source === 'string' && options.host !== undefined) requireReadable(source, options.host);
  const config = loadConfig(source, { ...options, ...selectionOf(key) });
  config.within((job) => {
    for (const problem of clientProblems(job)) tellProblem(problem, output);
    const check = checkSelf(job.raw());
    if (!isOk(check)) throw new CommandError(`${LOADING}${textOf(check)}`, null);
  });
  return config;
}

/** The original opens the file before it loads it, and tells of one that is not there in other words than the loader. */
function requireReadable(path: string, host: Host): void {
  if (host.fileKind(path) === 'file') return;
  try {
    host.readFile(path);
  } catch (error) {
    if (error instanceof HostError) throw new CommandError(`${LOADING}[Errno ${error.errno}] ${error.strerror}: ${repr(path)}`, null);
    throw error;
  }
}

/** What a key asks for: `cluster/role/env/name`, any part `*` or left out from the left. */
function selectionOf(key: string): Selection {
  const parts = key.split('/').map((part) => (part === '*' ? null : part));
  const most = KEY_PARTS.length;
  if (parts.length > most) throw new CommandError(`a job key has ${most} parts at most: '${decodeBytes(key)}'`, null);
  const [cluster, role, environment, name] = [...new Array<null>(most - parts.length).fill(null), ...parts];
  return { cluster, role, environment, name };
}

/** Tells of a warning, and gives up at an error. */
function tellProblem({ code, severity, message }: ClientProblem, output: CommandOutput): void {
  if (severity === 'error') throw new CommandError(code === 'static-port-not-dedicated' ? `${LOADING}${message}` : message, null);
  output.err(`${code === 'production-deprecated' ? framed(message) : message}\n`);
}

const FRAME = '*'.repeat(80);

/** What the client writes of an attribute that is no longer to be used. */
function framed(message: string): string {
  const lines = message.split('\n').map((line) => `* ${line}`);
  return ['', FRAME, '* The command you ran is deprecated and will soon break!', ...lines, FRAME, ''].join('\n');
}
