/** The structs of Aurora 0.22.0, its enumerations, constants and objects. Written by `npm run schema:types`; not to be edited. */
import type {
  BooleanType,
  ChoiceType,
  DefaultAttribute,
  EnumType,
  FloatType,
  IntegerType,
  ListType,
  MapType,
  RequiredAttribute,
  StringType,
  StructObject,
  StructType,
} from '../../pystachio/typescript/shapes.ts';
import { schemaObject, schemaType } from './schema-names.ts';

export const BYTES = 1;

export const KB = 1024;

export const MB = 1048576;

export const GB = 1073741824;

export const TB = 1099511627776;

/** Attributes of ThermosContext in Aurora 0.22.0. */
export interface ThermosContextAttributes {
  readonly ports: MapType<StringType, IntegerType>;
  readonly task_id: StringType;
  readonly user: StringType;
}
export type ThermosContext = StructObject<'ThermosContext', ThermosContextAttributes>;
export type ThermosContextType = StructType<'ThermosContext', ThermosContextAttributes>;
export const ThermosContext: ThermosContextType = schemaType('ThermosContext');

/** Attributes of Resources in Aurora 0.22.0. */
export interface ResourcesAttributes {
  /** Required. */
  readonly cpu: RequiredAttribute<FloatType>;
  /** Required. */
  readonly ram: RequiredAttribute<IntegerType>;
  /** Required. */
  readonly disk: RequiredAttribute<IntegerType>;
  /** Default: `0`. */
  readonly gpu: DefaultAttribute<IntegerType>;
}
export type Resources = StructObject<'Resources', ResourcesAttributes>;
export type ResourcesType = StructType<'Resources', ResourcesAttributes>;
export const Resources: ResourcesType = schemaType('Resources');

/** Attributes of Constraint in Aurora 0.22.0. */
export interface ConstraintAttributes {
  readonly order: ListType<StringType>;
}
export type Constraint = StructObject<'Constraint', ConstraintAttributes>;
export type ConstraintType = StructType<'Constraint', ConstraintAttributes>;
export const Constraint: ConstraintType = schemaType('Constraint');

/** Attributes of RotatePolicy in Aurora 0.22.0. */
export interface RotatePolicyAttributes {
  /** Default: `104857600`. */
  readonly log_size: DefaultAttribute<IntegerType>;
  /** Default: `5`. */
  readonly backups: DefaultAttribute<IntegerType>;
}
export type RotatePolicy = StructObject<'RotatePolicy', RotatePolicyAttributes>;
export type RotatePolicyType = StructType<'RotatePolicy', RotatePolicyAttributes>;
export const RotatePolicy: RotatePolicyType = schemaType('RotatePolicy');

export type LoggerDestination = 'file' | 'console' | 'both' | 'none';
export type LoggerDestinationType = EnumType<LoggerDestination>;
export const LoggerDestination: LoggerDestinationType = schemaType('LoggerDestination');

export type LoggerMode = 'standard' | 'rotate';
export type LoggerModeType = EnumType<LoggerMode>;
export const LoggerMode: LoggerModeType = schemaType('LoggerMode');

/** Attributes of Logger in Aurora 0.22.0. */
export interface LoggerAttributes {
  /** Default: `'file'`. */
  readonly destination: DefaultAttribute<LoggerDestinationType>;
  /** Default: `'standard'`. */
  readonly mode: DefaultAttribute<LoggerModeType>;
  readonly rotate: RotatePolicyType;
}
export type Logger = StructObject<'Logger', LoggerAttributes>;
export type LoggerType = StructType<'Logger', LoggerAttributes>;
export const Logger: LoggerType = schemaType('Logger');

/** Attributes of Process in Aurora 0.22.0. */
export interface ProcessAttributes {
  /** Required. */
  readonly cmdline: RequiredAttribute<StringType>;
  /** Required. */
  readonly name: RequiredAttribute<StringType>;
  readonly resources: ResourcesType;
  /** Default: `1`. */
  readonly max_failures: DefaultAttribute<IntegerType>;
  /** Default: `False`. */
  readonly daemon: DefaultAttribute<BooleanType>;
  /** Default: `False`. */
  readonly ephemeral: DefaultAttribute<BooleanType>;
  /** Default: `5`. */
  readonly min_duration: DefaultAttribute<IntegerType>;
  /** Default: `False`. */
  readonly final: DefaultAttribute<BooleanType>;
  readonly logger: LoggerType;
}
export type Process = StructObject<'Process', ProcessAttributes>;
export type ProcessType = StructType<'Process', ProcessAttributes>;
export const Process: ProcessType = schemaType('Process');

/** Attributes of Task in Aurora 0.22.0. */
export interface TaskAttributes {
  /** Default: `'{{processes[0].name}}'`. */
  readonly name: DefaultAttribute<StringType>;
  readonly processes: ListType<ProcessType>;
  /** Default: `[]`. */
  readonly constraints: DefaultAttribute<ListType<ConstraintType>>;
  readonly resources: ResourcesType;
  /** Default: `1`. */
  readonly max_failures: DefaultAttribute<IntegerType>;
  /** Default: `0`. */
  readonly max_concurrency: DefaultAttribute<IntegerType>;
  /** Default: `30`. */
  readonly finalization_wait: DefaultAttribute<IntegerType>;
  readonly user: StringType;
}
export type Task = StructObject<'Task', TaskAttributes>;
export type TaskType = StructType<'Task', TaskAttributes>;
export const Task: TaskType = schemaType('Task');

export const AURORA_EXECUTOR_NAME = 'AuroraExecutor';

/** Attributes of MesosContext in Aurora 0.22.0. */
export interface MesosContextAttributes {
  /** Required. */
  readonly instance: RequiredAttribute<IntegerType>;
  /** Required. */
  readonly hostname: RequiredAttribute<StringType>;
}
export type MesosContext = StructObject<'MesosContext', MesosContextAttributes>;
export type MesosContextType = StructType<'MesosContext', MesosContextAttributes>;
export const MesosContext: MesosContextType = schemaType('MesosContext');

/** Attributes of QueueUpdateStrategy in Aurora 0.22.0. */
export interface QueueUpdateStrategyAttributes {
  /** Default: `1`. */
  readonly batch_size: DefaultAttribute<IntegerType>;
}
export type QueueUpdateStrategy = StructObject<'QueueUpdateStrategy', QueueUpdateStrategyAttributes>;
export type QueueUpdateStrategyType = StructType<'QueueUpdateStrategy', QueueUpdateStrategyAttributes>;
export const QueueUpdateStrategy: QueueUpdateStrategyType = schemaType('QueueUpdateStrategy');

/** Attributes of BatchUpdateStrategy in Aurora 0.22.0. */
export interface BatchUpdateStrategyAttributes {
  /** Default: `1`. */
  readonly batch_size: DefaultAttribute<IntegerType>;
  /** Default: `False`. */
  readonly autopause_after_batch: DefaultAttribute<BooleanType>;
}
export type BatchUpdateStrategy = StructObject<'BatchUpdateStrategy', BatchUpdateStrategyAttributes>;
export type BatchUpdateStrategyType = StructType<'BatchUpdateStrategy', BatchUpdateStrategyAttributes>;
export const BatchUpdateStrategy: BatchUpdateStrategyType = schemaType('BatchUpdateStrategy');

/** Attributes of VariableBatchUpdateStrategy in Aurora 0.22.0. */
export interface VariableBatchUpdateStrategyAttributes {
  /** Required. */
  readonly batch_sizes: RequiredAttribute<ListType<IntegerType>>;
  /** Default: `False`. */
  readonly autopause_after_batch: DefaultAttribute<BooleanType>;
}
export type VariableBatchUpdateStrategy = StructObject<'VariableBatchUpdateStrategy', VariableBatchUpdateStrategyAttributes>;
export type VariableBatchUpdateStrategyType = StructType<'VariableBatchUpdateStrategy', VariableBatchUpdateStrategyAttributes>;
export const VariableBatchUpdateStrategy: VariableBatchUpdateStrategyType = schemaType('VariableBatchUpdateStrategy');

/** Attributes of UpdateConfig in Aurora 0.22.0. */
export interface UpdateConfigAttributes {
  /** Default: `1`. */
  readonly batch_size: DefaultAttribute<IntegerType>;
  /** Default: `45`. */
  readonly watch_secs: DefaultAttribute<IntegerType>;
  /** Default: `0`. */
  readonly max_per_shard_failures: DefaultAttribute<IntegerType>;
  /** Default: `0`. */
  readonly max_total_failures: DefaultAttribute<IntegerType>;
  /** Default: `True`. */
  readonly rollback_on_failure: DefaultAttribute<BooleanType>;
  /** Default: `False`. */
  readonly wait_for_batch_completion: DefaultAttribute<BooleanType>;
  readonly pulse_interval_secs: IntegerType;
  /** Default: `False`. */
  readonly sla_aware: DefaultAttribute<BooleanType>;
  readonly update_strategy: ChoiceType<[QueueUpdateStrategyType, BatchUpdateStrategyType, VariableBatchUpdateStrategyType]>;
}
export type UpdateConfig = StructObject<'UpdateConfig', UpdateConfigAttributes>;
export type UpdateConfigType = StructType<'UpdateConfig', UpdateConfigAttributes>;
export const UpdateConfig: UpdateConfigType = schemaType('UpdateConfig');

/** Attributes of HttpHealthChecker in Aurora 0.22.0. */
export interface HttpHealthCheckerAttributes {
  /** Default: `'/health'`. */
  readonly endpoint: DefaultAttribute<StringType>;
  /** Default: `'ok'`. */
  readonly expected_response: DefaultAttribute<StringType>;
  /** Default: `0`. */
  readonly expected_response_code: DefaultAttribute<IntegerType>;
}
export type HttpHealthChecker = StructObject<'HttpHealthChecker', HttpHealthCheckerAttributes>;
export type HttpHealthCheckerType = StructType<'HttpHealthChecker', HttpHealthCheckerAttributes>;
export const HttpHealthChecker: HttpHealthCheckerType = schemaType('HttpHealthChecker');

/** Attributes of ShellHealthChecker in Aurora 0.22.0. */
export interface ShellHealthCheckerAttributes {
  /** Required. */
  readonly shell_command: RequiredAttribute<StringType>;
}
export type ShellHealthChecker = StructObject<'ShellHealthChecker', ShellHealthCheckerAttributes>;
export type ShellHealthCheckerType = StructType<'ShellHealthChecker', ShellHealthCheckerAttributes>;
export const ShellHealthChecker: ShellHealthCheckerType = schemaType('ShellHealthChecker');

/** Attributes of HealthCheckerConfig in Aurora 0.22.0. */
export interface HealthCheckerConfigAttributes {
  readonly http: HttpHealthCheckerType;
  readonly shell: ShellHealthCheckerType;
}
export type HealthCheckerConfig = StructObject<'HealthCheckerConfig', HealthCheckerConfigAttributes>;
export type HealthCheckerConfigType = StructType<'HealthCheckerConfig', HealthCheckerConfigAttributes>;
export const HealthCheckerConfig: HealthCheckerConfigType = schemaType('HealthCheckerConfig');

export const DefaultHealthChecker: HealthCheckerConfig = schemaObject('DefaultHealthChecker');

/** Attributes of HealthCheckConfig in Aurora 0.22.0. */
export interface HealthCheckConfigAttributes {
  /** Default: `DefaultHealthChecker`. */
  readonly health_checker: DefaultAttribute<HealthCheckerConfigType>;
  /** Default: `15`. */
  readonly initial_interval_secs: DefaultAttribute<FloatType>;
  /** Default: `10`. */
  readonly interval_secs: DefaultAttribute<FloatType>;
  /** Default: `0`. */
  readonly max_consecutive_failures: DefaultAttribute<IntegerType>;
  /** Default: `1`. */
  readonly min_consecutive_successes: DefaultAttribute<IntegerType>;
  /** Default: `1`. */
  readonly timeout_secs: DefaultAttribute<FloatType>;
}
export type HealthCheckConfig = StructObject<'HealthCheckConfig', HealthCheckConfigAttributes>;
export type HealthCheckConfigType = StructType<'HealthCheckConfig', HealthCheckConfigAttributes>;
export const HealthCheckConfig: HealthCheckConfigType = schemaType('HealthCheckConfig');

/** Attributes of HttpLifecycleConfig in Aurora 0.22.0. */
export interface HttpLifecycleConfigAttributes {
  /** Default: `'health'`. */
  readonly port: DefaultAttribute<StringType>;
  /** Default: `'/quitquitquit'`. */
  readonly graceful_shutdown_endpoint: DefaultAttribute<StringType>;
  /** Default: `'/abortabortabort'`. */
  readonly shutdown_endpoint: DefaultAttribute<StringType>;
  /** Default: `5`. */
  readonly graceful_shutdown_wait_secs: DefaultAttribute<IntegerType>;
  /** Default: `5`. */
  readonly shutdown_wait_secs: DefaultAttribute<IntegerType>;
}
export type HttpLifecycleConfig = StructObject<'HttpLifecycleConfig', HttpLifecycleConfigAttributes>;
export type HttpLifecycleConfigType = StructType<'HttpLifecycleConfig', HttpLifecycleConfigAttributes>;
export const HttpLifecycleConfig: HttpLifecycleConfigType = schemaType('HttpLifecycleConfig');

/** Attributes of LifecycleConfig in Aurora 0.22.0. */
export interface LifecycleConfigAttributes {
  readonly http: HttpLifecycleConfigType;
}
export type LifecycleConfig = StructObject<'LifecycleConfig', LifecycleConfigAttributes>;
export type LifecycleConfigType = StructType<'LifecycleConfig', LifecycleConfigAttributes>;
export const LifecycleConfig: LifecycleConfigType = schemaType('LifecycleConfig');

export const DisableLifecycle: LifecycleConfig = schemaObject('DisableLifecycle');

export const DefaultLifecycleConfig: LifecycleConfig = schemaObject('DefaultLifecycleConfig');

/** Attributes of Announcer in Aurora 0.22.0. */
export interface AnnouncerAttributes {
  /** Default: `'http'`. */
  readonly primary_port: DefaultAttribute<StringType>;
  /** Default: `{'aurora': '{{primary_port}}'}`. */
  readonly portmap: DefaultAttribute<MapType<StringType, StringType>>;
  readonly zk_path: StringType;
}
export type Announcer = StructObject<'Announcer', AnnouncerAttributes>;
export type AnnouncerType = StructType<'Announcer', AnnouncerAttributes>;
export const Announcer: AnnouncerType = schemaType('Announcer');

/** Attributes of MesosTaskInstance in Aurora 0.22.0. */
export interface MesosTaskInstanceAttributes {
  /** Required. */
  readonly task: RequiredAttribute<TaskType>;
  /** Required. */
  readonly instance: RequiredAttribute<IntegerType>;
  /** Required. */
  readonly role: RequiredAttribute<StringType>;
  readonly announce: AnnouncerType;
  /** Required. */
  readonly environment: RequiredAttribute<StringType>;
  /** Default: `HealthCheckConfig()`. */
  readonly health_check_config: DefaultAttribute<HealthCheckConfigType>;
  readonly lifecycle: LifecycleConfigType;
}
export type MesosTaskInstance = StructObject<'MesosTaskInstance', MesosTaskInstanceAttributes>;
export type MesosTaskInstanceType = StructType<'MesosTaskInstance', MesosTaskInstanceAttributes>;
export const MesosTaskInstance: MesosTaskInstanceType = schemaType('MesosTaskInstance');

/** Attributes of Parameter in Aurora 0.22.0. */
export interface ParameterAttributes {
  /** Required. */
  readonly name: RequiredAttribute<StringType>;
  /** Required. */
  readonly value: RequiredAttribute<StringType>;
}
export type Parameter = StructObject<'Parameter', ParameterAttributes>;
export type ParameterType = StructType<'Parameter', ParameterAttributes>;
export const Parameter: ParameterType = schemaType('Parameter');

/** Attributes of Docker in Aurora 0.22.0. */
export interface DockerAttributes {
  /** Required. */
  readonly image: RequiredAttribute<StringType>;
  /** Default: `[]`. */
  readonly parameters: DefaultAttribute<ListType<ParameterType>>;
}
export type Docker = StructObject<'Docker', DockerAttributes>;
export type DockerType = StructType<'Docker', DockerAttributes>;
export const Docker: DockerType = schemaType('Docker');

/** Attributes of AppcImage in Aurora 0.22.0. */
export interface AppcImageAttributes {
  /** Required. */
  readonly name: RequiredAttribute<StringType>;
  /** Required. */
  readonly image_id: RequiredAttribute<StringType>;
}
export type AppcImage = StructObject<'AppcImage', AppcImageAttributes>;
export type AppcImageType = StructType<'AppcImage', AppcImageAttributes>;
export const AppcImage: AppcImageType = schemaType('AppcImage');

/** Attributes of DockerImage in Aurora 0.22.0. */
export interface DockerImageAttributes {
  /** Required. */
  readonly name: RequiredAttribute<StringType>;
  /** Required. */
  readonly tag: RequiredAttribute<StringType>;
}
export type DockerImage = StructObject<'DockerImage', DockerImageAttributes>;
export type DockerImageType = StructType<'DockerImage', DockerImageAttributes>;
export const DockerImage: DockerImageType = schemaType('DockerImage');

export type Mode = 'RO' | 'RW';
export type ModeType = EnumType<Mode>;
export const Mode: ModeType = schemaType('Mode');

/** Attributes of Volume in Aurora 0.22.0. */
export interface VolumeAttributes {
  /** Required. */
  readonly container_path: RequiredAttribute<StringType>;
  /** Required. */
  readonly host_path: RequiredAttribute<StringType>;
  /** Required. */
  readonly mode: RequiredAttribute<ModeType>;
}
export type Volume = StructObject<'Volume', VolumeAttributes>;
export type VolumeType = StructType<'Volume', VolumeAttributes>;
export const Volume: VolumeType = schemaType('Volume');

/** Attributes of Mesos in Aurora 0.22.0. */
export interface MesosAttributes {
  readonly image: ChoiceType<[AppcImageType, DockerImageType]>;
  /** Default: `[]`. */
  readonly volumes: DefaultAttribute<ListType<VolumeType>>;
}
export type Mesos = StructObject<'Mesos', MesosAttributes>;
export type MesosType = StructType<'Mesos', MesosAttributes>;
export const Mesos: MesosType = schemaType('Mesos');

/** Attributes of Container in Aurora 0.22.0. */
export interface ContainerAttributes {
  readonly docker: DockerType;
}
export type Container = StructObject<'Container', ContainerAttributes>;
export type ContainerType = StructType<'Container', ContainerAttributes>;
export const Container: ContainerType = schemaType('Container');

/** Attributes of PartitionPolicy in Aurora 0.22.0. */
export interface PartitionPolicyAttributes {
  /** Default: `True`. */
  readonly reschedule: DefaultAttribute<BooleanType>;
  /** Default: `0`. */
  readonly delay_secs: DefaultAttribute<IntegerType>;
}
export type PartitionPolicy = StructObject<'PartitionPolicy', PartitionPolicyAttributes>;
export type PartitionPolicyType = StructType<'PartitionPolicy', PartitionPolicyAttributes>;
export const PartitionPolicy: PartitionPolicyType = schemaType('PartitionPolicy');

/** Attributes of Metadata in Aurora 0.22.0. */
export interface MetadataAttributes {
  /** Required. */
  readonly key: RequiredAttribute<StringType>;
  /** Required. */
  readonly value: RequiredAttribute<StringType>;
}
export type Metadata = StructObject<'Metadata', MetadataAttributes>;
export type MetadataType = StructType<'Metadata', MetadataAttributes>;
export const Metadata: MetadataType = schemaType('Metadata');

/** Attributes of ExecutorConfig in Aurora 0.22.0. */
export interface ExecutorConfigAttributes {
  /** Default: `AURORA_EXECUTOR_NAME`. */
  readonly name: DefaultAttribute<StringType>;
  /** Default: `''`. */
  readonly data: DefaultAttribute<StringType>;
}
export type ExecutorConfig = StructObject<'ExecutorConfig', ExecutorConfigAttributes>;
export type ExecutorConfigType = StructType<'ExecutorConfig', ExecutorConfigAttributes>;
export const ExecutorConfig: ExecutorConfigType = schemaType('ExecutorConfig');

/** Attributes of PercentageSlaPolicy in Aurora 0.22.0. */
export interface PercentageSlaPolicyAttributes {
  /** Required. */
  readonly percentage: RequiredAttribute<FloatType>;
  /** Required. */
  readonly duration_secs: RequiredAttribute<IntegerType>;
}
export type PercentageSlaPolicy = StructObject<'PercentageSlaPolicy', PercentageSlaPolicyAttributes>;
export type PercentageSlaPolicyType = StructType<'PercentageSlaPolicy', PercentageSlaPolicyAttributes>;
export const PercentageSlaPolicy: PercentageSlaPolicyType = schemaType('PercentageSlaPolicy');

/** Attributes of CountSlaPolicy in Aurora 0.22.0. */
export interface CountSlaPolicyAttributes {
  /** Required. */
  readonly count: RequiredAttribute<IntegerType>;
  /** Required. */
  readonly duration_secs: RequiredAttribute<IntegerType>;
}
export type CountSlaPolicy = StructObject<'CountSlaPolicy', CountSlaPolicyAttributes>;
export type CountSlaPolicyType = StructType<'CountSlaPolicy', CountSlaPolicyAttributes>;
export const CountSlaPolicy: CountSlaPolicyType = schemaType('CountSlaPolicy');

/** Attributes of CoordinatorSlaPolicy in Aurora 0.22.0. */
export interface CoordinatorSlaPolicyAttributes {
  /** Required. */
  readonly coordinator_url: RequiredAttribute<StringType>;
  /** Default: `'drain'`. */
  readonly status_key: DefaultAttribute<StringType>;
}
export type CoordinatorSlaPolicy = StructObject<'CoordinatorSlaPolicy', CoordinatorSlaPolicyAttributes>;
export type CoordinatorSlaPolicyType = StructType<'CoordinatorSlaPolicy', CoordinatorSlaPolicyAttributes>;
export const CoordinatorSlaPolicy: CoordinatorSlaPolicyType = schemaType('CoordinatorSlaPolicy');

/** Attributes of MesosJob in Aurora 0.22.0. */
export interface MesosJobAttributes {
  /** Default: `'{{task.name}}'`. */
  readonly name: DefaultAttribute<StringType>;
  /** Required. */
  readonly role: RequiredAttribute<StringType>;
  readonly contact: StringType;
  /** Required. */
  readonly cluster: RequiredAttribute<StringType>;
  /** Required. */
  readonly environment: RequiredAttribute<StringType>;
  /** Default: `1`. */
  readonly instances: DefaultAttribute<IntegerType>;
  /** Required. */
  readonly task: RequiredAttribute<TaskType>;
  readonly announce: AnnouncerType;
  readonly tier: StringType;
  readonly cron_schedule: StringType;
  /** Default: `'KILL_EXISTING'`. */
  readonly cron_collision_policy: DefaultAttribute<StringType>;
  /** Default: `UpdateConfig()`. */
  readonly update_config: DefaultAttribute<UpdateConfigType>;
  readonly constraints: MapType<StringType, StringType>;
  /** Default: `[]`. */
  readonly metadata: DefaultAttribute<ListType<MetadataType>>;
  /** Default: `False`. */
  readonly service: DefaultAttribute<BooleanType>;
  /** Default: `1`. */
  readonly max_task_failures: DefaultAttribute<IntegerType>;
  /** Default: `False`. */
  readonly production: DefaultAttribute<BooleanType>;
  /** Default: `0`. */
  readonly priority: DefaultAttribute<IntegerType>;
  /** Default: `HealthCheckConfig()`. */
  readonly health_check_config: DefaultAttribute<HealthCheckConfigType>;
  /** Default: `DefaultLifecycleConfig`. */
  readonly lifecycle: DefaultAttribute<LifecycleConfigType>;
  readonly task_links: MapType<StringType, StringType>;
  /** Default: `ExecutorConfig()`. */
  readonly executor_config: DefaultAttribute<ExecutorConfigType>;
  /** Default: `False`. */
  readonly enable_hooks: DefaultAttribute<BooleanType>;
  readonly partition_policy: PartitionPolicyType;
  readonly sla_policy: ChoiceType<[CoordinatorSlaPolicyType, CountSlaPolicyType, PercentageSlaPolicyType]>;
  readonly container: ChoiceType<[ContainerType, DockerType, MesosType]>;
}
export type MesosJob = StructObject<'MesosJob', MesosJobAttributes>;
export type MesosJobType = StructType<'MesosJob', MesosJobAttributes>;
export const MesosJob: MesosJobType = schemaType('MesosJob');

export type Job = MesosJob;
export const Job: MesosJobType = MesosJob;

export const Service: MesosJob = schemaObject('Service');
