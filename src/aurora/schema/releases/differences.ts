/**
 * What each release of Aurora has otherwise than the one after it, the newest first. They begin with the description in 0.22.0.ts, which is that of the newest.
 *
 * It is what configurations see when they are loaded. Pystachio is 0.8.5 under every release, but that names which an older version lacks are missing; and
 * what the client did with jobs afterwards is what 0.22.0 does.
 */
import { named, struct } from '../release.ts';
import { before, type Difference } from './difference.ts';

/** Made when a release other than the current one is asked for. */
export const differences = (): readonly Difference[] => [
  { version: '0.23.0-SNAPSHOT', date: '2020-02-21', pystachio: '0.8.5' },
  { version: '0.22.0', date: '2019-12-12', pystachio: '0.8.5' },
  {
    version: '0.21.0',
    date: '2018-09-10',
    pystachio: '0.8.3',
    names: { QueueUpdateStrategy: null, BatchUpdateStrategy: null, VariableBatchUpdateStrategy: null },
    attributes: { UpdateConfig: { update_strategy: null } },
    helpers: { waits: 'mapped' },
  },
  {
    version: '0.20.0',
    date: '2018-04-03',
    pystachio: '0.8.3',
    names: { PercentageSlaPolicy: null, CountSlaPolicy: null, CoordinatorSlaPolicy: null },
    attributes: { UpdateConfig: { sla_aware: null }, MesosJob: { sla_policy: null } },
  },
  {
    version: '0.19.1',
    date: '2018-02-11',
    pystachio: '0.8.3',
    constants: {},
    names: { PartitionPolicy: null, Metadata: null, ExecutorConfig: null },
    attributes: { MesosJob: { metadata: null, executor_config: null, partition_policy: null } },
  },
  { version: '0.19.0', date: '2017-11-10', pystachio: '0.8.3' },
  {
    version: '0.18.1',
    date: '2017-11-01',
    pystachio: '0.8.3',
    attributes: { HttpLifecycleConfig: { graceful_shutdown_wait_secs: null, shutdown_wait_secs: null } },
  },
  { version: '0.18.0', date: '2017-06-15', pystachio: '0.8.3' },
  {
    version: '0.17.0',
    date: '2017-02-06',
    pystachio: '0.8.3',
    names: { Mode: null, Volume: null },
    attributes: { Mesos: { volumes: null } },
  },
  {
    version: '0.16.0',
    date: '2016-09-27',
    pystachio: '0.8.1',
    attributes: { HealthCheckConfig: { min_consecutive_successes: null } },
  },
  { version: '0.15.0', date: '2016-07-05', pystachio: '0.8.1' },
  { version: '0.14.0', date: '2016-06-14', pystachio: '0.8.1' },
  {
    version: '0.13.0',
    date: '2016-04-14',
    pystachio: '0.8.0',
    names: { AppcImage: null, DockerImage: null, Mesos: null },
    attributes: { Resources: { gpu: null }, MesosJob: { container: 'Container' } },
  },
  { version: '0.12.0', date: '2016-02-08', pystachio: '0.8.0' },
  {
    version: '0.11.0',
    date: '2015-12-23',
    pystachio: '0.8.0',
    names: { LoggerDestination: null },
    attributes: {
      Logger: { destination: null, mode: 'LoggerMode!' },
      UpdateConfig: { restart_threshold: before('watch_secs', ['Integer', 60]) },
      ShellHealthChecker: { shell_command: 'String' },
      HealthCheckConfig: {
        endpoint: before('health_checker', ['String', '/health']),
        expected_response: before('health_checker', ['String', 'ok']),
        expected_response_code: before('health_checker', ['Integer', 0]),
      },
      Announcer: { zk_path: null },
    },
    json: 'known attributes',
  },
  {
    version: '0.10.0',
    date: '2015-11-16',
    pystachio: '0.8.0',
    names: {
      RotatePolicy: null,
      LoggerMode: null,
      Logger: null,
      HttpHealthChecker: null,
      ShellHealthChecker: null,
      HealthCheckerConfig: null,
      DefaultHealthChecker: null,
      HealthCheckConfig: struct({
        initial_interval_secs: ['Float', 15],
        interval_secs: ['Float', 10],
        timeout_secs: ['Float', 1],
        max_consecutive_failures: ['Integer', 0],
        endpoint: ['String', '/health'],
        expected_response: ['String', 'ok'],
        expected_response_code: ['Integer', 0],
      }),
    },
    attributes: { Process: { logger: null } },
  },
  {
    version: '0.9.0',
    date: '2015-07-23',
    pystachio: '0.8.0',
    names: { Parameter: null },
    attributes: { Docker: { parameters: null }, MesosContext: { hostname: null }, MesosJob: { tier: null } },
  },
  {
    version: '0.8.0',
    date: '2015-05-11',
    pystachio: '0.8.0',
    names: { HttpLifecycleConfig: null, LifecycleConfig: null, DisableLifecycle: null, DefaultLifecycleConfig: null },
    attributes: {
      HealthCheckConfig: { endpoint: null, expected_response: null, expected_response_code: null },
      MesosTaskInstance: { lifecycle: null },
      MesosJob: { lifecycle: null },
    },
  },
  {
    version: '0.7.0',
    date: '2015-02-09',
    pystachio: '0.7.4',
    attributes: { UpdateConfig: { pulse_interval_secs: null } },
    json: 'known attributes of the job',
  },
  {
    version: '0.6.0',
    date: '2014-11-25',
    pystachio: '0.7.2',
    names: { Docker: null, Container: null },
    attributes: { MesosJob: { container: null } },
  },
  {
    version: '0.5.0',
    date: '2014-08-01',
    pystachio: '0.7.2',
    constants: { DEFAULT_ENVIRONMENT: 'devel' },
    names: { PackerObject: before('UpdateConfig', struct({ package: 'String', package_uri: 'String', copy_command: 'String' })) },
    attributes: {
      UpdateConfig: { wait_for_batch_completion: null },
      MesosTaskInstance: {
        environment: ['String', named('DEFAULT_ENVIRONMENT')],
        health_check_interval_secs: before('health_check_config', ['Integer', 10]),
      },
      MesosJob: {
        recipes: before('announce', 'List(String)'),
        cron_policy: before('cron_collision_policy', 'String'),
        cron_collision_policy: 'String',
        daemon: before('service', 'Boolean'),
        service: 'Boolean',
        health_check_interval_secs: before('health_check_config', 'Integer'),
      },
    },
    helpers: { waits: 'last' },
  },
  {
    version: '0.3.0',
    date: '2014-01-02',
    pystachio: '0.7.2',
    names: {
      AppPackage: before('PackerObject', struct({ name: 'String!', version: ['String', 'latest'] })),
      AppLayout: before('PackerObject', struct({ packages: ['List(AppPackage)', []] })),
    },
    attributes: {
      UpdateConfig: { watch_secs: ['Integer', 30], rollback_on_failure: null },
      HealthCheckConfig: { initial_interval_secs: ['Float', 60], interval_secs: ['Float', 30] },
      MesosTaskInstance: { layout: before('instance', 'AppLayout'), health_check_interval_secs: ['Integer', 30] },
      MesosJob: { health_check_config: 'HealthCheckConfig', layout: before('enable_hooks', 'AppLayout') },
    },
    modules: { constants: 'gen.apache.aurora.constants' },
  },
  {
    version: '0.2.0',
    date: '2013-12-17',
    pystachio: '0.7.2',
    modules: { constants: 'gen.twitter.aurora.constants', packages: 'twitter' },
  },
];
