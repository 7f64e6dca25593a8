/** The loader: source text in, the jobs list out. */
import { jobsLine } from '../aurora/inspect.ts';
import { pick } from '../aurora/pick.ts';
import { useRelease } from '../aurora/stand-in.ts';
import { limitReached } from '../python/evaluate/code.ts';
import { machine } from '../python/evaluate/frame.ts';
import { Interpreter } from '../python/evaluate/interpreter.ts';
import type { PyDict } from '../python/objects/dict.ts';
import { isRaised, PyException, PyRaise, SyntaxError as PySyntaxError, raise, ValueError } from '../python/objects/exceptions.ts';
import type { Host } from '../python/objects/host.ts';
import { toArray } from '../python/objects/iterate.ts';
import { recursion } from '../python/objects/recursion.ts';
import { str } from '../python/objects/text.ts';
import { PyList, PyTuple, type Value } from '../python/objects/value.ts';
import { decodeBytes } from '../report/bytes.ts';
import type { ReportedError } from '../report/error.ts';
import { AuroraConfig, type PickOptions } from './aurora-config.ts';
import { AuroraError, describe } from './aurora-error.ts';
import { binder } from './binding.ts';
import { confine } from './confined-host.ts';
import { InvalidConfigError, initialEnvironment, injectedModules, isInjected, restoreShared } from './environment.ts';
import { hintFor } from './hints.ts';
import { ConfigContext, type Executor, FileExecutor, fromHost, fromMap, includeFunction, TextExecutor } from './include.ts';
import { Job } from './job.ts';
import { jsonEnvironment } from './json-configuration.ts';
import { MemoryHost } from './memory-host.ts';
import { plainPath } from './plain-path.ts';
import { demandRelease } from './releases.ts';
import { filesOf, nameOf, notFound, rootOf, type Source, toByteString } from './source.ts';
import { textOf } from './texts.ts';
import { addExport, EXPORT_NAMES, exportedTasks } from './thermos.ts';
import { ThermosTask } from './thermos-task.ts';
import { withinLoad } from './within-load.ts';

export { Job } from './job.ts';
export type { Source } from './source.ts';
export type { ThermosTask } from './thermos-task.ts';

export interface LoadOptions {
  /** What is outside. The default reaches nothing: no files but those handed in, no environment. */
  host?: Host;
  /** Names bound in every job, as Aurora's --bind. */
  bind?: readonly (readonly [name: string, value: Value])[];
  /** include() and open() reach nothing outside this directory. */
  root?: string | null;
  /** Directories whose pure Python modules and packages can be imported; they are read even if they are outside `root`. */
  pythonPath?: readonly string[];
  /** Files executed first, for the names that they define. */
  prelude?: readonly string[];
  /** The release of Aurora whose names and structs the configuration has: `0.6.0`; 0.22.0 if nothing is said. `releaseNames()` lists them. */
  schema?: string;
  /** The source is JSON: `{"jobs": [...]}`, or one job alone, as Aurora's --read-json takes it. */
  json?: boolean;
  /** The source is a Thermos file, which exports tasks. If nothing is said, one whose name ends in `.thermos` is. */
  thermos?: boolean;
}

export interface Loaded {
  /** Is it a Thermos file? */
  readonly thermos: boolean;
  /** What a Thermos file exports, in that order. */
  readonly tasks: ThermosTask[];
  /** In the order in which the configuration lists them. */
  readonly jobs: Job[];
  /** Every name of the environment: what was injected and what the configuration defined. */
  readonly environment: ReadonlyMap<string, Value>;
  /** The files used, in the order in which they were first asked for, and each once; relative to the working directory where they are inside. */
  readonly files: string[];
  /** The names among them whose values the configuration gave. */
  readonly defined: ReadonlyMap<string, Value>;
  /** Runs what works on its values. Throws AuroraError for what Python raises. */
  run<T>(body: () => T): T;
  /**
   * The job that is meant, as Aurora's client has it before it sends it, with what the options ask for applied. Throws AuroraError where no job is meant, or more
   * than one: the message lists those that there are.
   */
  pick(options?: PickOptions): AuroraConfig;
}

/** Frames that stand below a configuration's top level in the original: they count against the recursion limit. */
const FRAMES_BELOW = 7;

/**
 * Loads a configuration: executes it and what it includes, and gives its jobs. Synchronous.
 *
 * Throws AuroraError for what is wrong with the configuration, with Python's type and message and where it happened, and RangeError where there is no such
 * release as `options.schema`.
 */
export function load(source: Source, options: LoadOptions = {}): Loaded {
  return open(source, options, (configuration) => {
    if (configuration.thermos) configuration.readTasks();
    else configuration.readJobs();
    return configuration;
  });
}

/**
 * Loads a configuration and picks the one job that is meant, as `load(source, options).pick(options)` does; where its list holds something else than jobs, that
 * matters only if picking meets it. Throws AuroraError.
 */
export function loadConfig(source: Source, options: LoadOptions & PickOptions = {}): AuroraConfig {
  return open(source, options, (configuration) => configuration).pick(options);
}

/** Loads a configuration without looking at its list of jobs. Throws AuroraError. */
export function loadUnread(source: Source, options: LoadOptions = {}): Pick<LoadedConfiguration, 'listing'> {
  return open(source, options, (configuration) => configuration);
}

/** One load: what is loaded, and with what. */
interface Load {
  readonly interpreter: Interpreter;
  readonly source: Source;
  /** The source's own files, where it is a map. */
  readonly files: Map<string, string> | null;
  readonly options: LoadOptions;
  readonly release: string;
}

/** Executes the source, or reads it where it is JSON. What Python raises in `use` is thrown as the configuration's error. */
function open<T>(source: Source, options: LoadOptions, use: (configuration: LoadedConfiguration) => T): T {
  const files = typeof source === 'object' && 'files' in source ? filesOf(source) : null;
  const outside = options.host ?? new MemoryHost(files ?? new Map());
  const { root = null, pythonPath = [], json = false } = options;
  const release = demandRelease(options.schema);
  const host = root === null ? outside : confine(outside, [root]);
  const importHost = root === null ? undefined : confine(outside, [root, ...pythonPath]);
  const interpreter = new Interpreter({
    host,
    importHost,
    pythonPath,
    modules: injectedModules(release),
    write: (bytes) => host.writeError(bytes),
  });
  useRelease(interpreter, release);
  restoreShared();
  const begun = { interpreter, source, files, options, release };
  return json ? withinLoad(interpreter, () => use(readJson(begun))) : interpreter.enter(() => run(begun, use));
}

/** Nothing is executed, and no name is there but what the text has. */
function readJson(begun: Load): LoadedConfiguration {
  const { interpreter, options, release } = begun;
  const environment = jsonEnvironment(interpreter, jsonText(begun), release);
  return new LoadedConfiguration(new ConfigContext(interpreter, environment, release), binder(options.bind));
}

/** Bytes of the source. Raises IOError where there is no such file. */
function jsonText({ interpreter, source, files }: Load): string {
  if (typeof source === 'string') return fromHost(interpreter)(source);
  if ('text' in source) return toByteString(source.text);
  const given = files as ReadonlyMap<string, string>;
  return fromMap(interpreter, given)(rootOf(source, given));
}

function run<T>({ interpreter, source, files, options, release }: Load, use: (configuration: LoadedConfiguration) => T): T {
  const thermos = options.thermos ?? nameOf(source, files).endsWith('.thermos');
  const environment = initialEnvironment(release, thermos ? 'tasks' : 'jobs');
  if (thermos) addExport(environment, interpreter.builtins);
  const context = new ConfigContext(interpreter, environment, release);
  const { depth } = recursion;
  recursion.depth = FRAMES_BELOW;
  machine.stackExhausted = false;
  let executed = false;
  try {
    for (const path of options.prelude ?? []) execute(new FileExecutor(context, fromHost(interpreter)), path, environment);
    const { executor, root } = executorFor(source, context, files);
    execute(executor, root, environment);
    executed = true;
    return use(new LoadedConfiguration(context, binder(options.bind), thermos));
  } catch (thrown) {
    const error = limitReached(thrown);
    throw executed ? failureOf(error, error, context) : loadError(error, context);
  } finally {
    interpreter.endLine();
    recursion.depth = depth;
  }
}

function execute(executor: Executor, root: string, environment: PyDict): void {
  environment.setStr(
    'include',
    includeFunction((path) => executor.include(path)),
  );
  executor.include(root);
}

/** What executes the source; `files` are its own where it is a map. */
function executorFor(source: Source, context: ConfigContext, files: Map<string, string> | null): { executor: Executor; root: string } {
  const { interpreter } = context;
  if (typeof source === 'string') {
    if (interpreter.host.fileKind(source) !== 'file') throw notFound(decodeBytes(source));
    return { executor: new FileExecutor(context, fromHost(interpreter)), root: source };
  }
  if ('text' in source) {
    const name = source.name ?? '<text>';
    return { executor: new TextExecutor(context, toByteString(source.text), name), root: name };
  }
  const given = files as ReadonlyMap<string, string>;
  const root = rootOf(source, given);
  if (!given.has(root)) throw notFound(root);
  return { executor: new FileExecutor(context, fromMap(interpreter, given)), root };
}

/** SyntaxError and ValueError become InvalidConfigError, as in the original; other errors pass. */
function loadError(error: unknown, context: ConfigContext): unknown {
  if (!(error instanceof PyRaise)) return error;
  if (!isRaised(error, PySyntaxError) && !isRaised(error, ValueError)) return failureOf(error, error, context);
  try {
    return failureOf(raise(new PyException(InvalidConfigError, new PyTuple([str(error.value)]))), error, context);
  } catch (thrown) {
    // The exception's text could not be had: that is what the original ends with. Where no code of the program failed, the exception knows the place.
    const failed = limitReached(thrown);
    return failureOf(failed, failed instanceof PyRaise && failed.traceback !== null ? failed : error, context);
  }
}

/** What is thrown for a Python exception; `cause` knows where it happened. Anything else is thrown as it is. */
function failureOf(shown: unknown, cause: unknown, context: ConfigContext): unknown {
  if (!(shown instanceof PyRaise && cause instanceof PyRaise)) return shown;
  return new AuroraError(reportOf(shown, cause, context));
}

function reportOf(shown: PyRaise, cause: PyRaise, { sources, environment, release }: ConfigContext): ReportedError {
  return describe(shown, cause, sources, hintFor(cause, environment, release));
}

class LoadedConfiguration implements Loaded {
  jobs: Job[] = [];
  tasks: ThermosTask[] = [];

  constructor(
    private readonly context: ConfigContext,
    private readonly bind: (job: Value) => Value,
    readonly thermos = false,
  ) {}

  /** Binds every job. Raises TypeError for what is no list, and what binding raises. */
  readJobs(): void {
    const { interpreter, environment, sources } = this.context;
    const list = environment.getStr('jobs');
    if (list !== undefined) this.jobs = toArray(list).map((value, i) => new Job(this.bind(value), interpreter, i, sources));
  }

  /** Binds every task. Raises what that raises. */
  readTasks(): void {
    const { interpreter, environment, sources } = this.context;
    this.tasks = exportedTasks(environment).map((value, i) => new ThermosTask(new Job(this.bind(value), interpreter, null, sources), i));
  }

  pick({ bindingHelpers = [], ...selection }: PickOptions = {}): AuroraConfig {
    const { interpreter, environment, sources } = this.context;
    const job = withinLoad(interpreter, () => pick(environment.getStr('jobs') ?? new PyList([]), this.bind, selection));
    const config = new AuroraConfig(new Job(job, interpreter, null, sources));
    for (const helper of bindingHelpers) config.apply(helper);
    return config;
  }

  /** The keys of the jobs as Aurora's `config list` prints them. Throws AuroraError. */
  listing(): string {
    const { interpreter, environment } = this.context;
    return withinLoad(interpreter, () => textOf(jobsLine(environment.getStr('jobs') ?? new PyList([]), this.bind)));
  }

  get environment(): ReadonlyMap<string, Value> {
    const names = new Map<string, Value>();
    for (const [name, value] of this.context.environment.map) if (typeof name === 'string') names.set(name, value);
    return names;
  }

  get files(): string[] {
    const { filesRead, host } = this.context.interpreter;
    return [...new Set(filesRead.map((path) => decodeBytes(plainPath(host, path))))];
  }

  get defined(): ReadonlyMap<string, Value> {
    return new Map(
      [...this.environment].filter(
        ([name, value]) => !isInjected(name, value, this.context.release) && !(this.thermos && EXPORT_NAMES.includes(name)),
      ),
    );
  }

  run<T>(body: () => T): T {
    return withinLoad(this.context.interpreter, body, (error) => reportOf(error, error, this.context));
  }
}
