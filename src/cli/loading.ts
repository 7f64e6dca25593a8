import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Loaded, type LoadOptions, load } from '../loader/load.ts';
import { CURRENT_RELEASE, demandRelease } from '../loader/releases.ts';
import { errorFormatOption } from './failure.ts';
import { input } from './large-stack.ts';
import { NodeHost, toBytes } from './node-host.ts';
import type { Options } from './options.ts';
import { type Argument, type Option, UsageError } from './verb.ts';

export const fileArgument: Argument = { name: 'file', description: 'a configuration, or - for standard input', required: true };

/** The options of every verb that loads a configuration. */
export const loadingOptions: readonly Option[] = [
  { flags: '--bind <NAME=VALUE>', description: 'bind a name of the templates, as Aurora does', repeatable: true },
  { flags: '--env <NAME=VALUE>', description: 'set an environment variable', repeatable: true },
  { flags: '--no-env', description: "start without the process's environment variables" },
  { flags: '--cwd <DIR>', description: 'what relative names given to open() and os.path are relative to' },
  { flags: '--root <DIR>', description: 'include() and open() reach nothing outside DIR' },
  { flags: '--python-path <DIR>', description: 'pure Python modules under DIR can be imported', repeatable: true },
  { flags: '--schema <RELEASE>', description: 'the names of that release of Aurora', default: CURRENT_RELEASE },
  { flags: '--prelude <FILE>', description: 'execute FILE first, for the names that it defines', repeatable: true },
  { flags: '--read-json', description: 'the file is JSON: {"jobs": [...]}, or one job alone' },
  { flags: '--thermos', description: 'the file exports tasks, as one whose name ends in .thermos does' },
  errorFormatOption,
];

/** Loads one file as the options say. Throws what load() throws, and UsageError. */
export function loadFile(file: string, options: Options): Loaded {
  return load(sourceOf(file, options), loadOptions(options));
}

/** What the options say of loading. Throws UsageError. */
export function loadOptions(options: Options, release = releaseGiven(options.text('schema'))): LoadOptions {
  if (options.flag('thermos') && options.flag('read-json')) throw new UsageError('--read-json reads jobs, and --thermos is about tasks');
  demandKind('cwd', 'directory', options);
  demandKind('root', 'directory', options);
  demandKind('prelude', 'file', options);
  demandKind('python-path', 'directory', options);
  return {
    host: hostOf(options),
    bind: namesAndValues('bind', options),
    root: located(options.text('root'), options),
    pythonPath: options.texts('python-path').map((directory) => located(directory, options)),
    prelude: options.texts('prelude').map((prelude) => located(prelude, options)),
    schema: release,
    json: options.flag('read-json'),
    thermos: options.flag('thermos') ? true : undefined,
  };
}

/** The release that a command line names. Throws UsageError where there is none. */
export function releaseGiven(release: string | null): string {
  try {
    return demandRelease(release ?? undefined);
  } catch (thrown) {
    if (thrown instanceof RangeError) throw new UsageError(thrown.message);
    throw thrown;
  }
}

/** Refuses what an option names and is not there, before the configuration is blamed for it. */
function demandKind(option: string, kind: 'file' | 'directory', options: Options): void {
  const single = options.text(option);
  for (const path of single === null ? options.texts(option) : [single]) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (kind === 'file' ? found?.isFile() : found?.isDirectory()) continue;
    throw new UsageError(`--${option}: ${found === undefined ? `there is no ${kind}` : `not a ${kind}:`} '${path}'`);
  }
}

/** What a file argument names, as load() takes it. Standard input is read as bytes. */
export function sourceOf(file: string, options: Options): string | { text: Uint8Array; name: string } {
  if (file !== '-') return located(file, options);
  input.standardInput ??= readFileSync(0);
  return { text: input.standardInput, name: '<stdin>' };
}

/** The machine, with the environment and the working directory that the options ask for. */
export function hostOf(options: Options): NodeHost {
  const cwd = options.text('cwd');
  return new NodeHost({
    variables: namesAndValues('env', options),
    bare: options.flag('no-env'),
    workingDirectory: cwd === null ? null : toBytes(resolve(cwd)),
  });
}

/** Names on the command line are relative to the process's own directory, whatever --cwd says to the configuration. */
function located<Path extends string | null>(path: Path, options: Options): Path | string {
  if (path === null) return path;
  return toBytes(options.text('cwd') === null ? path : resolve(path));
}

/** The values of a NAME=VALUE option, as bytes. */
function namesAndValues(option: string, options: Options): (readonly [name: string, value: string])[] {
  return options.texts(option).map((given) => {
    const at = given.indexOf('=');
    if (at < 1) throw new UsageError(`--${option} wants NAME=VALUE, not '${given}'`);
    return [toBytes(given.slice(0, at)), toBytes(given.slice(at + 1))] as const;
  });
}
