/**
 * aurora-config as a library: `.aurora` configurations in, jobs out.
 *
 * `load()` executes a configuration in a Python 2.7 interpreter written in TypeScript and gives its jobs. What can be done with them, and how jobs are built
 * in TypeScript, is in `aurora-config/pystachio` and `aurora-config/schema`.
 */
import { toBytes } from './cli/node-host.ts';
import { MemoryHost, NodeHost } from './hosts.ts';
import { loadConfig as loadConfigFrom, load as loadFrom } from './loader/load.ts';
import type { Source } from './loader/source.ts';
import { AuroraConfig, type PickOptions, pickOptions } from './loader/typescript/aurora-config.ts';
import { type Loaded, LoadedConfiguration } from './loader/typescript/loaded.ts';
import { demandKnown, type LoadOptions, loaderOptions } from './loader/typescript/options.ts';

export type { ClientProblem, ClientProblemCode } from './aurora/client-validation.ts';
export type * as thrift from './aurora/thrift/types.ts';
export type { Job } from './aurora/typescript/structs.ts';
export { MemoryHost, type MemoryHostOptions, NodeHost, type NodeHostOptions } from './hosts.ts';
export { AuroraError } from './loader/aurora-error.ts';
export type { Form } from './loader/documents.ts';
export { releaseNames } from './loader/releases.ts';
export { releaseJsonSchema, releaseTypes } from './loader/schema-documents.ts';
export { schemaFacts } from './loader/schema-facts.ts';
export type { Source } from './loader/source.ts';
export {
  AuroraConfig,
  type AuroraJobKey,
  type Binding,
  type BindingHelper,
  type PickOptions,
  type Plugin,
  type ProcessPlan,
  type TaskPlan,
} from './loader/typescript/aurora-config.ts';
export { jobKey, jobsDocument, type Loaded, selectJobs } from './loader/typescript/loaded.ts';
export type { LoadOptions } from './loader/typescript/options.ts';
export { PythonValue } from './loader/typescript/plain-environment.ts';
export { PystachioError } from './pystachio/typescript/error.ts';
export { type FileKind, type Host, HostError } from './python/objects/host.ts';
export type { ErrorFormat, ReportedError, ReportedFrame } from './report/error.ts';
export { showError } from './report/error.ts';
export { compactPythonJson, type JsonFloat, type JsonValue, pythonJson } from './report/json.ts';

/**
 * Loads a configuration: a file by its path, a text, or a map of files of which one is the root. Synchronous.
 *
 * A path is loaded with what this machine has (files, environment, user), as the command does; a text and a map reach nothing outside
 * themselves. `options.host` replaces either.
 *
 * Throws AuroraError for what is wrong with the configuration, with Python's type and message and where it happened.
 */
export function load(source: Source, options: LoadOptions = {}): Loaded {
  demandKnown(source, options);
  return new LoadedConfiguration(loadFrom(loaderSource(source), loaderOptions(options, hostOf(source, options))));
}

/**
 * Loads a configuration as load() does, and picks one of its jobs as Aurora's client does: by name, and by cluster, role and environment. `options` say which job is
 * meant, and give the binding helpers and plugins that are applied to it.
 *
 * Throws AuroraError where the configuration does not load, where no job or more than one is meant, and where the job lacks what every job must have.
 */
export function loadConfig(source: Source, options: LoadOptions & PickOptions = {}): AuroraConfig {
  const { picking, loading } = pickOptions(options);
  demandKnown(source, loading);
  const config = new AuroraConfig(loadConfigFrom(loaderSource(source), { ...loaderOptions(loading, hostOf(source, loading)), ...picking }));
  for (const plugin of options.plugins ?? []) plugin(config);
  return config;
}

function loaderSource(source: Source): Source {
  return typeof source === 'string' ? toBytes(source) : source;
}

function hostOf(source: Source, { host }: LoadOptions): NonNullable<LoadOptions['host']> {
  if (host !== undefined) return host;
  if (typeof source === 'string') return new NodeHost();
  return new MemoryHost('files' in source ? source.files : {});
}
