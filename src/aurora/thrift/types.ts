/**
 * The structs of Aurora's api.thrift that describe a job: what a client sends to the scheduler. Fields that are not set are left out; a union has one field. Names and
 * shapes are those of the interface of release 0.22.0.
 */
import type { PyFloat } from '../../python/objects/value.ts';

/** i32 and i64: a bigint beyond what a number holds exactly. */
export type Integer = number | bigint;

/** Who owns a job. */
export interface Identity {
  readonly user: string;
}

export interface JobKey {
  readonly role: string;
  readonly environment: string;
  readonly name: string;
}

/** A union: so much of one kind of resource, or a port by its name. */
export type Resource =
  | { readonly numCpus: PyFloat }
  | { readonly ramMb: Integer }
  | { readonly diskMb: Integer }
  | { readonly namedPort: string | Integer }
  | { readonly numGpus: Integer };

/** A host's attribute is one of these values, or none of them. */
export interface ValueConstraint {
  readonly negated: boolean;
  readonly values: ReadonlySet<string>;
}

/** At most so many instances on hosts with the same value of an attribute. */
export interface LimitConstraint {
  readonly limit: Integer;
}

/** A union. */
export type TaskConstraint = { readonly value: ValueConstraint } | { readonly limit: LimitConstraint };

export interface Constraint {
  /** The host's attribute. */
  readonly name: string;
  readonly constraint: TaskConstraint;
}

export interface Metadata {
  readonly key: string;
  readonly value: string;
}

export interface DockerImage {
  readonly name: string;
  readonly tag: string;
}

export interface AppcImage {
  readonly name: string;
  readonly imageId: string;
}

/** A union. */
export type Image = { readonly docker: DockerImage } | { readonly appc: AppcImage };

export interface Volume {
  readonly containerPath: string;
  readonly hostPath: string;
  /** 1: read and write; 2: read only. */
  readonly mode: number;
}

export interface MesosContainer {
  readonly image?: Image;
  readonly volumes?: readonly Volume[];
}

export interface DockerParameter {
  readonly name: string;
  readonly value: string;
}

export interface DockerContainer {
  readonly image: string;
  readonly parameters: readonly DockerParameter[];
}

/** A union. */
export type Container = { readonly mesos: MesosContainer } | { readonly docker: DockerContainer };

export interface PartitionPolicy {
  readonly reschedule: boolean;
  readonly delaySecs: Integer;
}

export interface PercentageSlaPolicy {
  readonly percentage: PyFloat;
  readonly durationSecs: Integer;
}

export interface CountSlaPolicy {
  readonly count: Integer;
  readonly durationSecs: Integer;
}

export interface CoordinatorSlaPolicy {
  readonly coordinatorUrl: string;
  readonly statusKey: string;
}

/** A union. */
export type SlaPolicy =
  | { readonly percentageSlaPolicy: PercentageSlaPolicy }
  | { readonly countSlaPolicy: CountSlaPolicy }
  | { readonly coordinatorSlaPolicy: CoordinatorSlaPolicy };

export interface ExecutorConfig {
  readonly name: string;
  /** Of Thermos, AuroraExecutor, the job itself as JSON text. */
  readonly data: string;
}

export interface TaskConfig {
  readonly job: JobKey;
  readonly owner: Identity;
  readonly isService: boolean;
  readonly priority: Integer;
  readonly maxTaskFailures: Integer;
  readonly production: boolean;
  readonly tier?: string;
  readonly resources: ReadonlySet<Resource>;
  readonly constraints: ReadonlySet<Constraint>;
  readonly taskLinks: ReadonlyMap<string, string>;
  readonly contactEmail?: string;
  readonly executorConfig: ExecutorConfig;
  readonly metadata: ReadonlySet<Metadata>;
  readonly partitionPolicy?: PartitionPolicy;
  readonly slaPolicy?: SlaPolicy;
  readonly container: Container;
}

/** What a client sends to create or update a job. */
export interface JobConfiguration {
  readonly key: JobKey;
  readonly owner: Identity;
  readonly cronSchedule?: string;
  /** 0: kill the running one; 1: cancel the new one; 2: let both run. */
  readonly cronCollisionPolicy: number;
  readonly taskConfig: TaskConfig;
  readonly instanceCount: Integer;
}

/** A union. */
export type JobUpdateStrategy =
  | { readonly queueStrategy: { readonly groupSize: Integer } }
  | { readonly batchStrategy: { readonly groupSize: Integer; readonly autopauseAfterBatch: boolean } }
  | { readonly varBatchStrategy: { readonly groupSizes: readonly Integer[]; readonly autopauseAfterBatch: boolean } };

/** Instances from `first` to `last`, both of them included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** What `update start` sends beside the JobConfiguration. */
export interface JobUpdateSettings {
  readonly updateGroupSize: Integer;
  readonly maxPerInstanceFailures: Integer;
  readonly maxFailedInstances: Integer;
  readonly minWaitInInstanceRunningMs: Integer;
  readonly rollbackOnFailure: boolean;
  readonly waitForBatchCompletion: boolean;
  /** Not set: all of them. */
  readonly updateOnlyTheseInstances?: ReadonlySet<Range>;
  readonly updateStrategy?: JobUpdateStrategy;
  readonly blockIfNoPulsesAfterMs?: Integer;
  readonly slaAware: boolean;
}
