/** A job as the JobConfiguration that Aurora's client sends. */

import { document } from '../../pystachio/document.ts';
import { percent, pystachioError } from '../../pystachio/errors.ts';
import { checkSelf, interpolateSelf } from '../../pystachio/object.ts';
import { currentRuntime } from '../../pystachio/python/current.ts';
import { parseAddress, type Ref, sameRef, subscope } from '../../pystachio/ref.ts';
import { emptyType } from '../../pystachio/signature.ts';
import { isOk, messageOf } from '../../pystachio/typing.ts';
import { divide } from '../../python/objects/arithmetic.ts';
import { getAttr } from '../../python/objects/attributes.ts';
import { equals } from '../../python/objects/compare.ts';
import { PyDict } from '../../python/objects/dict.ts';
import { isRaised } from '../../python/objects/exceptions.ts';
import { toArray } from '../../python/objects/iterate.ts';
import { repr, str } from '../../python/objects/text.ts';
import { truth } from '../../python/objects/truth.ts';
import type { PyFloat, Value } from '../../python/objects/value.ts';
import { invalidTaskError, invalidThrift } from '../errors.ts';
import { callNamed, callWithNames, isEmpty } from '../helpers/calls.ts';
import { THERMOS_PORTS } from '../ports.ts';
import { attribute, fullyInterpolated, fullyInterpolatedAttribute, hasAttribute, isTrue, textOf } from '../reading.ts';
import { requireValidTask } from '../task-validator.ts';
import { constraintsOf } from './constraints.ts';
import { containerOf } from './container.ts';
import { booleanField, enumField, integerField, integerOf, optionalTextField, textField } from './fields.ts';
import { partitionPolicyOf, slaPolicyOf } from './policies.ts';
import type { Constraint, ExecutorConfig, Identity, JobConfiguration, JobKey, Metadata, Resource, TaskConfig } from './types.ts';

/** Metadata added beside those that the job has: keys and values. */
export type AddedMetadata = readonly (readonly [key: Value, value: Value])[];

/** The executor whose data is the job itself. */
const AURORA_EXECUTOR = 'AuroraExecutor';

/** The numbers of the policies. */
export const CRON_COLLISION_POLICIES: ReadonlyMap<string, number> = new Map([
  ['KILL_EXISTING', 0],
  ['CANCEL_NEW', 1],
  ['RUN_OVERLAP', 2],
]);

/**
 * The JobConfiguration of an interpolated job, which asks for these `ports`, sent by `user`; null: by whoever runs this. Everything is looked at in the original's order, which decides what is refused first.
 * Raises the conversion's InvalidConfig, AttributeError for a required attribute that is missing, and what interpolating raises.
 */
export function convert(job: Value, metadata: AddedMetadata, ports: Iterable<Value>, user: string | null = null): JobConfiguration {
  const owner = { user: user ?? textOf(callNamed(currentRuntime().importModule('getpass'), 'getuser')) };
  const key = jobKeyOf(job);
  const taskConfig = taskConfigOf(job, { key, owner, metadata, ports });
  return {
    key,
    owner,
    cronSchedule: optionalTextField(job, 'cron_schedule'),
    cronCollisionPolicy: enumField('CronCollisionPolicy', CRON_COLLISION_POLICIES, attribute(job, 'cron_collision_policy')),
    taskConfig,
    instanceCount: integerField(job, 'instances'),
  };
}

function jobKeyOf(job: Value): JobKey {
  return { role: identifier(job, 'role'), environment: identifier(job, 'environment'), name: identifier(job, 'name') };
}

/** A part of the job key. */
function identifier(job: Value, name: string): string {
  const value = fullyInterpolatedAttribute(job, name);
  const text = textOf(value);
  if (isIdentifier(text)) return text;
  throw pystachioError(invalidThrift(), percent`Invalid ${name} '${value}'`);
}

/** May a part of the job key be called so? A line break at the end is let through, as in the original. */
export function isIdentifier(text: string): boolean {
  return /^[\w\-.]+\n?$/.test(text);
}

interface TaskParts {
  readonly key: JobKey;
  readonly owner: Identity;
  readonly metadata: AddedMetadata;
  readonly ports: Iterable<Value>;
}

/** The fields are in the order in which the original works them out. */
function taskConfigOf(job: Value, { key, owner, metadata, ports }: TaskParts): TaskConfig {
  const task = attribute(job, 'task');
  return {
    production: booleanField(job, 'production'),
    isService: booleanField(job, 'service'),
    maxTaskFailures: integerField(job, 'max_task_failures'),
    priority: integerField(job, 'priority'),
    contactEmail: optionalTextField(job, 'contact'),
    tier: optionalTextField(job, 'tier'),
    partitionPolicy: hasAttribute(job, 'partition_policy') ? partitionPolicyOf(job) : undefined,
    slaPolicy: hasAttribute(job, 'sla_policy') ? slaPolicyOf(attribute(job, 'sla_policy')) : undefined,
    metadata: metadataOf(job, metadata),
    resources: resourcesOf(task, ports),
    job: key,
    owner,
    taskLinks: new Map(),
    constraints: constraintsOfJob(job),
    container: containerOf(attribute(job, 'container')),
    executorConfig: executorConfigOf(job, requireComplete(job)),
  };
}

/** Each pair once. Raises UnicodeEncodeError for what is not ASCII. */
function metadataOf(job: Value, added: AddedMetadata): Set<Metadata> {
  const pairs = new Map<string, Metadata>();
  const add = (key: Value, value: Value): void => {
    const pair = { key: str(key), value: str(value) };
    pairs.set(JSON.stringify(pair), pair);
  };
  if (hasAttribute(job, 'metadata')) {
    for (const pair of toArray(attribute(job, 'metadata'))) {
      add(fullyInterpolatedAttribute(pair, 'key'), fullyInterpolatedAttribute(pair, 'value'));
    }
  }
  for (const [key, value] of added) add(key, value);
  return new Set(pairs.values());
}

const MB = 1024 * 1024;

function resourcesOf(task: Value, ports: Iterable<Value>): Set<Resource> {
  if (!hasAttribute(task, 'resources')) throw pystachioError(invalidThrift(), 'Task must specify resources!');
  const amount = (name: string): Value => fullyInterpolatedAttribute(attribute(task, 'resources'), name);
  if (equals(amount('ram'), 0) || equals(amount('disk'), 0)) {
    const message = `Must specify ram and disk resources, got ram:${repr(amount('ram'))} disk:${repr(amount('disk'))}`;
    throw pystachioError(invalidThrift(), message);
  }
  const numCpus = amount('cpu');
  const ramMb = divide(amount('ram'), MB);
  const diskMb = divide(amount('disk'), MB);
  if ([numCpus, ramMb, diskMb].some((value) => isTrue(value, '<=', 0))) {
    const shown = `cpu:${repr(numCpus)} ramMb:${repr(ramMb)} diskMb:${repr(diskMb)}`;
    throw pystachioError(invalidThrift(), `Task has invalid resources.  cpu/ramMb/diskMb must all be positive: ${shown}`);
  }
  const numGpus = amount('gpu');
  const resources = new Set<Resource>([{ numCpus: numCpus as PyFloat }, { ramMb: integerOf(ramMb) }, { diskMb: integerOf(diskMb) }]);
  for (const port of ports) resources.add({ namedPort: document(port) as string | number | bigint });
  if (truth(numGpus)) resources.add({ numGpus: integerOf(numGpus) });
  return resources;
}

function constraintsOfJob(job: Value): Set<Constraint> {
  const constraints = attribute(job, 'constraints');
  return isEmpty(constraints) ? new Set() : constraintsOf(fullyInterpolated(constraints));
}

const BOUND_LATER: readonly Ref[] = ['thermos.task_id', 'mesos.instance', 'mesos.hostname'].map((name) => parseAddress(name, false) as Ref);

/** May a reference be unbound when a job is sent? Where the task runs, it is known. */
export function isBoundLater(ref: Ref): boolean {
  return BOUND_LATER.some((known) => sameRef(known, ref)) || subscope(THERMOS_PORTS, ref) !== null;
}

/** The interpolated job. Raises InvalidConfig for a task that is not valid, for what is missing, and for references that nothing will bind. */
function requireComplete(job: Value): Value {
  const { value: underlying, unbound } = interpolateSelf(job);
  // Any instance and host will do, to have something to check.
  const someInstance = new PyDict();
  someInstance.setStr('instance', 31337);
  someInstance.setStr('hostname', '');
  const checked = callWithNames(getAttr(underlying, 'bind'), ['mesos'], [someInstance]);
  requireValid(attribute(checked, 'task'));
  if (!isOk(checkSelf(checked))) {
    throw pystachioError(invalidThrift(), percent`Job not fully specified: ${messageOf(checkSelf(underlying))}`);
  }
  const left = unbound.filter((ref) => !isBoundLater(ref));
  if (left.length > 0) {
    throw pystachioError(invalidThrift(), `Config contains unbound variables: ${left.map(str).join(' ')}`);
  }
  return underlying;
}

function requireValid(task: Value): void {
  try {
    requireValidTask(task);
  } catch (error) {
    if (!isRaised(error, invalidTaskError())) throw error;
    throw pystachioError(invalidThrift(), percent`Task is invalid: ${error.value}`);
  }
}

/** Left out of the data that Thermos gets: changing them alone is no reason to restart a task. */
const NOT_IN_DATA = ['update_config', 'instances'];

function executorConfigOf(job: Value, underlying: Value): ExecutorConfig {
  const executor = attribute(job, 'executor_config');
  if (textField(executor, 'name') !== AURORA_EXECUTOR) return { name: textField(executor, 'name'), data: textField(executor, 'data') };
  const sent = callWithNames(underlying, NOT_IN_DATA, [emptyType, emptyType]);
  return { name: AURORA_EXECUTOR, data: textOf(callNamed(sent, 'json_dumps')) };
}
