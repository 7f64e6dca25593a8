/** AuroraConfig within the loader: one job of a configuration as Aurora's client has it before it sends it. */
import { applyBindingHelper, type BindingHelper } from '../aurora/binding-helpers.ts';
import { JobConfig } from '../aurora/config.ts';
import type { Selection } from '../aurora/pick.ts';
import type { Interpreter } from '../python/evaluate/interpreter.ts';
import type { JsonValue } from '../report/json.ts';
import type { Job } from './job.ts';
import { thriftDocument } from './thrift-document.ts';

export interface PickOptions extends Selection {
  /** Applied to the job that is picked, in their order. */
  readonly bindingHelpers?: readonly BindingHelper[];
}

/**
 * A job with the bindings that every job has (`mesos.role`, `mesos.cluster`, `thermos.user`), of which it is known that it has a cluster, a role, a task and
 * processes. Methods throw AuroraError for what is wrong with the job.
 */
export class AuroraConfig {
  private readonly config: JobConfig;

  /** Throws AuroraError for a job that lacks what every job must have. */
  constructor(private readonly picked: Job) {
    this.config = picked.within(() => new JobConfig(picked.object));
  }

  /** Calls `body` within the load that the job is from, with the values that its methods work with; what Python raises there is thrown as AuroraError. */
  within<T>(body: (config: JobConfig, interpreter: Interpreter) => T): T {
    return this.picked.within((interpreter) => body(this.config, interpreter));
  }

  /** The JobConfiguration as plain data: sets are sorted lists, and the executor's data are parsed. */
  jobDocument(): JsonValue {
    return this.within((config, interpreter) => thriftDocument(config.thrift(), interpreter));
  }

  /** The job itself, with its bindings. */
  raw(): Job {
    return this.picked.replaced(this.config.raw());
  }

  /** Binds what a binding helper knows. */
  apply(helper: BindingHelper): void {
    this.within((config) => applyBindingHelper(config, helper));
  }
}
