/** A job as Aurora's client treats it: validated, with the bindings that every job has, and ready to be sent. */
import { environmentOf } from '../pystachio/environment.ts';
import { percent, pystachioError } from '../pystachio/errors.ts';
import { getOf } from '../pystachio/object.ts';
import { parseAddress, type Ref } from '../pystachio/ref.ts';
import { structArguments } from '../pystachio/struct.ts';
import { remainder } from '../python/objects/arithmetic.ts';
import { PyDict } from '../python/objects/dict.ts';
import { isRaised } from '../python/objects/exceptions.ts';
import { contains } from '../python/objects/items.ts';
import { PySet } from '../python/objects/set.ts';
import { str } from '../python/objects/text.ts';
import { truth } from '../python/objects/truth.ts';
import { KwArgs, type Value } from '../python/objects/value.ts';
import { invalidConfig, invalidThrift } from './errors.ts';
import { callNamed } from './helpers/calls.ts';
import { type Plan, taskPlan } from './plan.ts';
import { isInt, resolvePortmap, taskPorts } from './ports.ts';
import { attribute, attributeValue, hasAttribute } from './reading.ts';
import { currentSchema } from './schema/current.ts';
import { convert } from './thrift/convert.ts';
import type { JobConfiguration, JobUpdateSettings } from './thrift/types.ts';
import { updateSettingsOf } from './thrift/update-settings.ts';

/** Raises AuroraConfig.InvalidConfig for a job without a cluster, a task, a role or processes. */
export function validateJob(job: Value): void {
  for (const required of ['cluster', 'task', 'role']) {
    if (hasAttribute(job, required)) continue;
    const capitalized = required[0].toUpperCase() + required.slice(1);
    throw pystachioError(invalidConfig(), percent`${capitalized} required for job "${attribute(job, 'name')}"`);
  }
  if (hasAttribute(attribute(job, 'task'), 'processes')) return;
  throw pystachioError(invalidConfig(), percent`Processes required for task on job "${attribute(job, 'name')}"`);
}

const STANDARD_BINDINGS: readonly (readonly [name: string, value: string])[] = [
  ['mesos.role', '{{role}}'],
  ['mesos.cluster', '{{cluster}}'],
  ['thermos.user', '{{role}}'],
];

/** The job with what old configurations call its role and cluster bound to them. */
export function withStandardBindings(job: Value): Value {
  const bindings = new PyDict();
  for (const [name, value] of STANDARD_BINDINGS) bindings.set(parseAddress(name, false) as Ref, value);
  return callNamed(job, 'bind', bindings);
}

/** What is known of a running instance, bound as `mesos`. Instance 0 is not known, as in the original. */
function instanceContext(instance: Value): Value {
  const type = currentSchema().structOf('MesosContext');
  const known = truth(instance) ? new KwArgs(['instance'], [instance], null) : null;
  return environmentOf([['mesos', structArguments(type, type, [], known)]]);
}

/**
 * AuroraConfig. It works with the values of the load that the job came from, within that load's `enter()`, and raises Python's exceptions; the library's
 * AuroraConfig does that for its caller.
 */
export class JobConfig {
  private job: Value;
  private readonly metadata: [Value, Value][] = [];

  /** Raises AuroraConfig.InvalidConfig, and what binding raises. */
  constructor(job: Value) {
    validateJob(job);
    this.job = withStandardBindings(job);
  }

  /** The job with its bindings, its templates as they were written. */
  raw(): Value {
    return this.job;
  }

  /** Puts another job in its place. */
  updateJob(job: Value): void {
    this.job = job;
  }

  /** job.bind(binding) */
  bind(binding: Value): void {
    this.job = callNamed(this.job, 'bind', binding);
  }

  /** job(): as it is sent, by `user`, or by whoever runs this where that is null. Raises AuroraConfig.InvalidConfig, and what converting raises beside. */
  thrift(user: string | null = null): JobConfiguration {
    const interpolated = remainder(this.job, instanceContext(null));
    try {
      return convert(interpolated, this.metadata, this.ports().keys(), user);
    } catch (error) {
      if (!isRaised(error, invalidThrift())) throw error;
      throw pystachioError(invalidConfig(), str(error.value));
    }
  }

  /** task(instance): the task of one instance. */
  task(instance: Value): Value {
    return attribute(remainder(this.job, instanceContext(instance)), 'task');
  }

  /** The plan of the task's ordinary or finalizing processes. Raises InvalidSchedule. */
  plan(finalizing: boolean): Plan {
    return taskPlan(this.task(null), finalizing);
  }

  /**
   * Ports that the scheduler must allocate: those that processes refer to and those that the portmap leads to, but for those that have a number. Raises InvalidTask,
   * CycleException.
   */
  ports(): PySet {
    const referenced = taskPorts(attribute(this.job, 'task'));
    const portmap = hasAttribute(this.job, 'announce') ? getOf(attribute(attribute(this.job, 'announce'), 'portmap')) : new PyDict();
    const resolved = resolvePortmap(portmap as PyDict);
    const ports = new PySet();
    for (const port of resolved.values()) if (!isInt(port)) ports.add(port);
    for (const name of referenced.keys()) {
      const port = resolved.get(name) ?? name;
      if (!isInt(port)) ports.add(port);
    }
    return ports;
  }

  /** Does a process refer to the port `health`? */
  hasHealthPort(): boolean {
    return taskPorts(attribute(this.job, 'task')).has('health');
  }

  instances(): Value {
    return attributeValue(this.job, 'instances');
  }

  name(): Value {
    return attributeValue(this.job, 'name');
  }

  role(): Value {
    return attributeValue(this.job, 'role');
  }

  cluster(): Value {
    return attributeValue(this.job, 'cluster');
  }

  environment(): Value {
    return attributeValue(this.job, 'environment');
  }

  updateConfig(): Value {
    return attribute(this.job, 'update_config');
  }

  /** What is sent to update the job, or some of its instances. Raises ValueError, and what reading the UpdateConfig raises. */
  updateSettings(instances?: readonly number[]): JobUpdateSettings {
    return updateSettingsOf(this.updateConfig(), instances);
  }

  healthCheckConfig(): Value {
    return attribute(this.job, 'health_check_config');
  }

  /** Metadata that are sent beside those that the job has. */
  addMetadata(key: Value, value: Value): void {
    this.metadata.push([key, value]);
  }

  /** Is there a constraint for hosts that are dedicated to somebody? */
  isDedicated(): boolean {
    return hasAttribute(this.job, 'constraints') && contains(attribute(this.job, 'constraints'), 'dedicated');
  }
}
