/** A loaded configuration as TypeScript has it in hand: its jobs are the same objects that are built in TypeScript. */
import type { MesosJob, Task } from '../../aurora/typescript/structs.ts';
import { interpolateIn } from '../../pystachio/object.ts';
import { type Attempt, type Inside, insideOf, type Realm } from '../../pystachio/typescript/inside.ts';
import { wrap } from '../../pystachio/typescript/wrap.ts';
import { Interpreter } from '../../python/evaluate/interpreter.ts';
import type { Value } from '../../python/objects/value.ts';
import type { JsonValue } from '../../report/json.ts';
import { AuroraError, placeless } from '../aurora-error.ts';
import * as documents from '../documents.ts';
import { injectedModules } from '../environment.ts';
import { checking, Job } from '../job.ts';
import type { Loaded as LoaderLoaded } from '../load.ts';
import { MemoryHost } from '../memory-host.ts';
import { CURRENT_RELEASE } from '../releases.ts';
import { javascriptValue } from './plain-environment.ts';

export interface Loaded {
  /** In the order in which the configuration lists them. Their methods throw AuroraError. */
  readonly jobs: readonly MesosJob[];
  /** What a Thermos file exports, in that order. */
  readonly tasks: readonly Task[];
  /** The files used, in the order in which they were first asked for, and each once; relative to the working directory where they are inside. */
  readonly files: readonly string[];
  /**
   * What the configuration defined, by name: text, numbers, lists and dicts as JavaScript's own, Pystachio's objects and types as they are here, and a PythonValue for
   * what JavaScript has nothing like.
   */
  readonly environment: ReadonlyMap<string, unknown>;
  /** `{ jobs }`, or `{ tasks }` of a Thermos file, for JSON.stringify, which asks them for their interpolated documents. */
  toJSON(): { jobs: readonly MesosJob[] } | { tasks: readonly Task[] };
}

export class LoadedConfiguration implements Loaded {
  readonly jobs: readonly MesosJob[];
  readonly tasks: readonly Task[];
  readonly files: readonly string[];
  private names: ReadonlyMap<string, unknown> | null = null;

  constructor(private readonly loaded: LoaderLoaded) {
    this.jobs = loaded.jobs.map((job) => outsideOf(job) as MesosJob);
    this.tasks = loaded.tasks.map(({ object }) => outsideOf(object) as Task);
    this.files = loaded.files;
  }

  get environment(): ReadonlyMap<string, unknown> {
    this.names ??= this.plainNames();
    return this.names;
  }

  private plainNames(): ReadonlyMap<string, unknown> {
    const { loaded } = this;
    const realm = new LoadRealm(loaded);
    return new Map([...loaded.defined].map(([name, value]) => [name, loaded.run(() => javascriptValue(value, realm))]));
  }

  toJSON(): { jobs: readonly MesosJob[] } | { tasks: readonly Task[] } {
    return this.loaded.thermos ? { tasks: this.tasks } : { jobs: this.jobs };
  }
}

/** Where the objects run that a configuration gave names to. */
class LoadRealm implements Realm {
  constructor(private readonly loaded: LoaderLoaded) {}

  run<T>(body: () => T): T {
    return this.loaded.run(body);
  }

  refusal(_object: Value, type: string, message: string): AuroraError {
    return placeless(type, message);
  }
}

/** Where the objects of a loaded job run. */
class JobRealm implements Realm {
  constructor(readonly job: Job) {}

  run<T>(body: () => T, attempt?: Attempt): T {
    if (attempt === undefined) return this.job.run(body);
    const job = this.job.replaced(attempt.object);
    return job.run(body, job.culprit(attempt.at === 'checking' ? checking : interpolateIn));
  }

  refusal(object: Value, type: string, message: string): AuroraError {
    return new AuroraError({ type, message, ...this.job.replaced(object).placeOf([]), frames: [], hint: null });
  }
}

/** The object of a job, or of a part of it in the job's place, as TypeScript has it in hand. */
export function outsideOf(job: Job): unknown {
  return wrap(job.object, new JobRealm(job));
}

function insideJob(object: unknown): Inside {
  const inside = insideOf(object);
  if (inside === undefined) throw new TypeError('this is no job');
  return inside;
}

/** What is behind an object. Throws TypeError for what is none of Pystachio's. */
export function insideValue(object: unknown): Value {
  return insideJob(object).value;
}

/** The job as the loader has it. */
function loaderJob(job: MesosJob): Job {
  const { value, realm } = insideJob(job);
  return realm instanceof JobRealm ? realm.job.replaced(value) : new Job(value, withoutFiles(), 0, []);
}

let interpreter: Interpreter | null = null;

/** That of jobs which were built in TypeScript: it has nothing to execute. */
function withoutFiles(): Interpreter {
  interpreter ??= new Interpreter({ host: new MemoryHost(new Map()), modules: injectedModules(CURRENT_RELEASE), write: () => undefined });
  return interpreter;
}

/** A job's key: `cluster/role/environment/name`. Throws AuroraError where a part is missing. */
export function jobKey(job: MesosJob): string {
  return documents.jobKey(loaderJob(job));
}

/**
 * The jobs that a key names: `cluster/role/env/name`, any part `*` or left out from the left; all of them where it is null.
 * Throws AuroraError where none matches.
 */
export function selectJobs(jobs: readonly MesosJob[], key: string | null): readonly MesosJob[] {
  const byLoaderJob = new Map(jobs.map((job) => [loaderJob(job), job]));
  return documents.selectJobs([...byLoaderJob.keys()], key).map((selected) => byLoaderJob.get(selected) as MesosJob);
}

/**
 * What `aurora-config json` prints, to be written by pythonJson(): `{"jobs": [...]}`, the jobs interpolated, as written, or with all that checking says. All or
 * nothing: the first job that fails is thrown, except among facts, which tell of it. Throws TypeError for a form that is none.
 */
export function jobsDocument(jobs: readonly MesosJob[], form: documents.Form = 'interpolated'): JsonValue {
  if (!documents.FORMS.includes(form)) throw new TypeError(`no form is called '${form}': it is one of ${documents.FORMS.join(', ')}`);
  return documents.jobsDocument(jobs.map(loaderJob), form);
}
