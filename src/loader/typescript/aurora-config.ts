/** AuroraConfig for callers of the library: a job as Aurora's client has it before it sends it. */
import type { BindingHelper as LoaderBindingHelper } from '../../aurora/binding-helpers.ts';
import { type ClientProblem, clientProblems } from '../../aurora/client-validation.ts';
import type { JobConfig } from '../../aurora/config.ts';
import type { Selection } from '../../aurora/pick.ts';
import type { Plan } from '../../aurora/plan.ts';
import type { JobConfiguration, JobUpdateSettings } from '../../aurora/thrift/types.ts';
import type { HealthCheckConfig, MesosJob, Task, UpdateConfig } from '../../aurora/typescript/structs.ts';
import { document } from '../../pystachio/document.ts';
import { emptyType } from '../../pystachio/signature.ts';
import type { Names, Plain } from '../../pystachio/typescript/shapes.ts';
import { boundValue, plainOf, textValue } from '../../pystachio/typescript/values.ts';
import type { Value } from '../../python/objects/value.ts';
import type { JsonValue } from '../../report/json.ts';
import type { AuroraConfig as LoaderConfig, PickOptions as LoaderPickOptions } from '../aurora-config.ts';
import { toByteString } from '../source.ts';
import { insideValue, outsideOf } from './loaded.ts';

/** What a name of the templates can be bound to. */
export type Binding = Names[string];

/** Resolves references such as `{{packer[role][name]}}`, whose meaning somebody must look up, when they are met in a job. */
export interface BindingHelper {
  /** The references that it resolves, and all that begin as they do: `packer[*][*]`, where `*` stands for any name. */
  readonly pattern: string;
  /**
   * What a reference means. `names` are those of its steps, `['packer', 'role', 'name']`; of the same names it is asked once for each job. Undefined leaves the
   * reference as it is.
   */
  resolve(names: readonly string[]): Binding | undefined;
}

/** Called with the job that is picked. It may bind names, add metadata, or throw. */
export type Plugin = (config: AuroraConfig) => void;

/**
 * Which job is meant. A name is needed to tell jobs apart: without one the only job of the configuration is taken, whatever else is asked for. Where cluster, role or
 * environment are null or left out they do not matter.
 */
export interface PickOptions extends Selection {
  /** Applied in their order, before the plugins. */
  readonly bindingHelpers?: readonly BindingHelper[];
  readonly plugins?: readonly Plugin[];
}

/** Processes by name, and for each that waits for others the names of those. */
export interface ProcessPlan {
  readonly processes: readonly string[];
  readonly dependencies: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Finalizing processes run once the ordinary ones are done. */
export interface TaskPlan {
  readonly ordinary: ProcessPlan;
  readonly finalizing: ProcessPlan;
}

/** The parts of a job's key. */
export interface AuroraJobKey {
  readonly cluster: string;
  readonly role: string;
  readonly environment: string;
  readonly name: string;
}

/** The loader's options for picking, whose texts are bytes, and the options that are for loading. */
export function pickOptions<Options extends PickOptions>(
  options: Options,
): { picking: LoaderPickOptions; loading: Omit<Options, keyof PickOptions> } {
  const { name, cluster, role, environment, bindingHelpers = [], plugins: _, ...loading } = options;
  const picking = {
    name: bytesOf(name),
    cluster: bytesOf(cluster),
    role: bytesOf(role),
    environment: bytesOf(environment),
    bindingHelpers: bindingHelpers.map(loaderHelper),
  };
  return { picking, loading };
}

function bytesOf(text: string | null | undefined): string | null {
  return text === null || text === undefined ? null : toByteString(text);
}

function loaderHelper(helper: BindingHelper): LoaderBindingHelper {
  return {
    pattern: helper.pattern,
    resolve: (names) => {
      const binding = helper.resolve(names);
      return binding === undefined ? undefined : boundValue(binding);
    },
  };
}

/**
 * A job with the bindings that every job has (`mesos.role`, `mesos.cluster`, `thermos.user`), of which it is known that it has a cluster, a role, a task and
 * processes. loadConfig() makes it. Methods throw AuroraError for what is wrong with the job.
 */
export class AuroraConfig {
  constructor(private readonly config: LoaderConfig) {}

  private read<T>(body: (config: JobConfig) => T): T {
    return this.config.within(body);
  }

  /** The job as it is sent to the scheduler, by the user whom the load's environment or host names. Throws AuroraError for a job that the client refuses, and where nobody is named. */
  job(): JobConfiguration {
    return this.read((config) => config.thrift());
  }

  /** The same as `aurora-config json --form thrift` prints it, for pythonJson(): sets are sorted lists, and the executor's data are parsed. */
  jobDocument(): JsonValue {
    return this.config.jobDocument();
  }

  /** The job itself, with its bindings. */
  raw(): MesosJob {
    return this.object((config) => config.raw()) as MesosJob;
  }

  /** Puts another job in its place. */
  updateJob(job: MesosJob): void {
    this.read((config) => config.updateJob(insideValue(job)));
  }

  /** The task of one instance, as far as its templates can be worked out before it runs. */
  task(instance: number): Task {
    return this.object((config) => config.task(instance)) as unknown as Task;
  }

  /** Which of the task's processes wait for which others. Throws AuroraError for a plan that Thermos refuses. */
  plan(): TaskPlan {
    return this.read((config) => ({ ordinary: processPlan(config.plan(false)), finalizing: processPlan(config.plan(true)) }));
  }

  /** Names of the ports that the scheduler must allocate. */
  ports(): string[] {
    return this.read((config) =>
      config
        .ports()
        .keys()
        .map((port) => String(document(port))),
    );
  }

  /** Does a process refer to the port `health`? */
  hasHealthPort(): boolean {
    return this.read((config) => config.hasHealthPort());
  }

  /** How many instances there are to be; a template where it is not bound. */
  instances(): number | bigint | string {
    return this.plain((config) => config.instances()) as number | bigint | string;
  }

  name(): string {
    return this.plain((config) => config.name()) as string;
  }

  role(): string {
    return this.plain((config) => config.role()) as string;
  }

  cluster(): string {
    return this.plain((config) => config.cluster()) as string;
  }

  environment(): string {
    return this.plain((config) => config.environment()) as string;
  }

  jobKey(): AuroraJobKey {
    return { cluster: this.cluster(), role: this.role(), environment: this.environment(), name: this.name() };
  }

  /** null where it is Empty. */
  updateConfig(): UpdateConfig | null {
    return this.object((config) => config.updateConfig()) as unknown as UpdateConfig | null;
  }

  /**
   * What `update start` sends beside job(), for all instances or for those that are given in ascending order. Throws AuroraError for settings that the client
   * refuses; a QueueUpdateStrategy and a BatchUpdateStrategy are among them, by a mistake of the original's.
   */
  updateSettings(instances?: readonly number[]): JobUpdateSettings {
    return this.read((config) => config.updateSettings(instances));
  }

  /** null where it is Empty. */
  healthCheckConfig(): HealthCheckConfig | null {
    return this.object((config) => config.healthCheckConfig()) as unknown as HealthCheckConfig | null;
  }

  /** Binds names of the templates: `{ 'packer.version': '7' }`. */
  bind(bindings: Names): void {
    this.read((config) => config.bind(boundValue(bindings)));
  }

  /** Metadata that are sent beside those that the job has. */
  addMetadata(key: string, value: string): void {
    this.read((config) => config.addMetadata(textValue(key), textValue(value)));
  }

  /** Is there a constraint for hosts that are dedicated to somebody? */
  isDedicated(): boolean {
    return this.read((config) => config.isDedicated());
  }

  /** What Aurora's client would complain of: all of it, while the client gives up at the first error. */
  problems(): ClientProblem[] {
    return this.read((config) => [...clientProblems(config)]);
  }

  /** Binds what a binding helper knows. */
  apply(helper: BindingHelper): void {
    this.config.apply(loaderHelper(helper));
  }

  private plain(read: (config: JobConfig) => Value): Plain {
    return this.read((config) => plainOf(document(read(config))));
  }

  private object(read: (config: JobConfig) => Value): unknown {
    const value = this.read(read);
    return value === emptyType ? null : outsideOf(this.config.raw().replaced(value));
  }
}

function processPlan({ processes, dependencies }: Plan): ProcessPlan {
  return { processes: [...processes.keys()], dependencies };
}
