/** What Aurora's client demands of a job beside what the scheduler does: of its updates, its announcer, and of attributes that are no longer to be used. */
import { percent } from '../pystachio/errors.ts';
import { multiply, subtract } from '../python/objects/arithmetic.ts';
import type { PyDict } from '../python/objects/dict.ts';
import { toFloat } from '../python/objects/float-type.ts';
import { truth } from '../python/objects/truth.ts';
import { PyFloat, type Value } from '../python/objects/value.ts';
import type { JobConfig } from './config.ts';
import { isEmpty } from './helpers/calls.ts';
import { attribute, attributeValue, hasAttribute, intOf, isTrue, textOf } from './reading.ts';

/** What there is to complain of, one code each. */
export type ClientProblemCode =
  | 'update-failures-reach-job-size'
  | 'update-failures-below-dedicated-minimum'
  | 'negative-value'
  | 'announced-port-unused'
  | 'static-port-not-dedicated'
  | 'production-deprecated';

export interface ClientProblem {
  readonly code: ClientProblemCode;
  /** The client goes on after a warning. */
  readonly severity: 'error' | 'warning';
  /** The original's text, with the line breaks around it. */
  readonly message: string;
  /** The attribute at fault, from the job: `update_config.watch_secs`. */
  readonly attribute: string;
}

/**
 * All problems of a job in the order in which the original looks for them; it gives up at the first error. Raises what comparing values that are no numbers
 * raises, InvalidTask and CycleException for ports, and AttributeError for Empty attributes.
 */
export function* clientProblems(config: JobConfig): Generator<ClientProblem> {
  yield* updateProblems(config);
  yield* announceProblems(config);
  yield* deprecations(config);
}

function error(code: ClientProblemCode, attribute: string, message: Value): ClientProblem {
  return { code, severity: 'error', message: textOf(message), attribute };
}

function* updateProblems(config: JobConfig): Generator<ClientProblem> {
  const size = config.instances();
  const update = config.updateConfig();
  const health = config.healthCheckConfig();
  const failures = attributeValue(update, 'max_total_failures');
  const durations = numbersOf(update, health);
  const path = 'update_config.max_total_failures';
  if (isTrue(failures, '>=', size)) {
    const message = percent`
max_total_failures in update_config must be lesser than the job size.
Based on your job size (${size}) you should use max_total_failures <= ${subtract(size, 1)}.
`;
    yield error('update-failures-reach-job-size', path, message);
  }
  if (config.isDedicated()) {
    const minimum = Math.floor((toFloat(multiply(size, new PyFloat(0.02))) as PyFloat).value);
    const message = percent`
Since this is a dedicated job, you must set your max_total_failures in
your update configuration to no less than 2% of your job size.
Based on your job size (${size}) you should use max_total_failures >= ${minimum}.
`;
    if (isTrue(failures, '<', minimum)) yield error('update-failures-below-dedicated-minimum', path, message);
  }
  for (const { value, path: at } of durations) {
    if (!isTrue(value, '<', 0)) continue;
    const name = at.slice(at.indexOf('.') + 1);
    yield error('negative-value', at, percent`\nInvalid value (${value}) specified for ${name}. Value cannot be less than 0.\n`);
  }
}

interface NumberAt {
  readonly value: Value;
  readonly path: string;
}

/** Numbers that must not be negative, read in the original's order and checked in another. */
function numbersOf(update: Value, health: Value): NumberAt[] {
  const watchSecs = attributeValue(update, 'watch_secs');
  const initial = attributeValue(health, 'initial_interval_secs');
  const failures = attributeValue(health, 'max_consecutive_failures');
  const successes = attributeValue(health, 'min_consecutive_successes');
  const interval = attributeValue(health, 'interval_secs');
  return [
    { value: watchSecs, path: 'update_config.watch_secs' },
    { value: failures, path: 'health_check_config.max_consecutive_failures' },
    { value: successes, path: 'health_check_config.min_consecutive_successes' },
    { value: initial, path: 'health_check_config.initial_interval_secs' },
    { value: interval, path: 'health_check_config.interval_secs' },
  ];
}

function* announceProblems(config: JobConfig): Generator<ClientProblem> {
  const job = config.raw();
  if (!hasAttribute(job, 'announce')) return;
  const primary = attributeValue(attribute(job, 'announce'), 'primary_port');
  const portmap = attributeValue(attribute(job, 'announce'), 'portmap') as PyDict;
  if (!config.ports().has(primary) && !portmap.has(primary)) {
    const message = percent`
Announcer specified primary port as '${primary}' but no processes have bound that port.
If you would like to utilize this port, you should listen on {{thermos.ports[${primary}]}}
from some Process bound to your task.
`;
    yield { code: 'announced-port-unused', severity: 'warning', message: textOf(message), attribute: 'announce.primary_port' };
  }
  if (config.isDedicated() || !portmap.values().some((port) => intOf(port) !== undefined)) return;
  yield error('static-port-not-dedicated', 'announce.portmap', 'Job must be dedicated in order to specify static ports!');
}

const PRODUCTION_DEPRECATED = `Job configuration attribute 'production' is deprecated.
Use 'tier' attribute instead. For more information please refer to 
http://aurora.apache.org/documentation/latest/reference/configuration/#job-objects`;

function* deprecations(config: JobConfig): Generator<ClientProblem> {
  const job = config.raw();
  if (!truth(attributeValue(job, 'production')) || !isEmpty(attribute(job, 'tier'))) return;
  yield { code: 'production-deprecated', severity: 'warning', message: PRODUCTION_DEPRECATED, attribute: 'production' };
}
