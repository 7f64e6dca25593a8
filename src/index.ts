/**
 * aurora-config as a library: `.aurora` configurations in, jobs out.
 *
 * `load()` executes a configuration in a Python 2.7 interpreter written in TypeScript and gives its jobs.
 */
import { NodeHost, toBytes } from './cli/node-host.ts';
import { type Loaded, type LoadOptions, load as loadFrom, type Source } from './loader/load.ts';

export { AuroraError } from './loader/aurora-error.ts';
export { type Form, jobKey, jobsDocument, selectJobs } from './loader/documents.ts';
export { Job, type Loaded, type LoadOptions, type Source } from './loader/load.ts';
export { MemoryHost, type MemoryHostOptions } from './loader/memory-host.ts';
export { releaseNames } from './loader/releases.ts';
export { releaseJsonSchema, releaseTypes } from './loader/schema-documents.ts';
export { schemaFacts } from './loader/schema-facts.ts';
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
  if (typeof source !== 'string' && (typeof source !== 'object' || source === null || !('text' in source || 'files' in source))) {
    throw new TypeError('load() takes a path, { text } or { files }');
  }
  if (typeof source !== 'string' || options.host !== undefined) return loadFrom(source, options);
  const host = new NodeHost({ variables: [], bare: false, workingDirectory: null });
  return loadFrom(toBytes(source), { ...options, host });
}
