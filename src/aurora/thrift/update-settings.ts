/** How an update goes about its job: what `update start` sends beside the JobConfiguration. */
import { pystachioError } from '../../pystachio/errors.ts';
import { structArguments } from '../../pystachio/struct.ts';
import { multiply } from '../../python/objects/arithmetic.ts';
import { getAttr } from '../../python/objects/attributes.ts';
import { ValueError } from '../../python/objects/exceptions.ts';
import { truth } from '../../python/objects/truth.ts';
import { KwArgs, type Value } from '../../python/objects/value.ts';
import { callNamed, isEmpty } from '../helpers/calls.ts';
import { attribute, attributeValue, isStruct, isTrue } from '../reading.ts';
import { currentSchema } from '../schema/current.ts';
import { integerOf } from './fields.ts';
import { updateStrategyOf } from './policies.ts';
import type { JobUpdateSettings, JobUpdateStrategy, Range } from './types.ts';

/** Seconds: a scheduler that hears nothing for so long stops an update that wants pulses. */
const LEAST_PULSE_INTERVAL = 60;

interface Settings {
  readonly batchSize: Value;
  readonly watchSecs: Value;
  readonly pulseIntervalSecs: Value;
  readonly strategy: Value;
  readonly waits: boolean;
}

/**
 * Of a job's UpdateConfig, for all instances or for some. Raises ValueError for settings that contradict each other or are out of range, and AttributeError for a
 * QueueUpdateStrategy and a BatchUpdateStrategy: the original asks them for an attribute that they do not have.
 */
export function updateSettingsOf(update: Value, instances: readonly number[] = []): JobUpdateSettings {
  const settings = {
    batchSize: attributeValue(update, 'batch_size'),
    watchSecs: attributeValue(update, 'watch_secs'),
    maxFailedInstances: attributeValue(update, 'max_total_failures'),
    maxPerInstanceFailures: attributeValue(update, 'max_per_shard_failures'),
    strategy: attribute(update, 'update_strategy'),
    slaAware: attributeValue(update, 'sla_aware'),
    waits: truth(attributeValue(update, 'wait_for_batch_completion')),
    rollbackOnFailure: attributeValue(update, 'rollback_on_failure'),
    pulseIntervalSecs: isEmpty(attribute(update, 'pulse_interval_secs')) ? null : attributeValue(update, 'pulse_interval_secs'),
  };
  demandSense(settings);
  const { batchSize, watchSecs, pulseIntervalSecs } = settings;
  const updateStrategy = strategyOf(settings);
  return {
    updateGroupSize: integerOf(batchSize),
    maxPerInstanceFailures: integerOf(settings.maxPerInstanceFailures),
    maxFailedInstances: integerOf(settings.maxFailedInstances),
    minWaitInInstanceRunningMs: integerOf(multiply(watchSecs, 1000)),
    rollbackOnFailure: truth(settings.rollbackOnFailure),
    waitForBatchCompletion: settings.waits,
    updateOnlyTheseInstances: instances.length === 0 ? undefined : rangesOf(instances),
    updateStrategy,
    blockIfNoPulsesAfterMs: truth(pulseIntervalSecs) ? integerOf(multiply(pulseIntervalSecs, 1000)) : undefined,
    slaAware: truth(settings.slaAware),
  };
}

function demandSense({ batchSize, watchSecs, pulseIntervalSecs, strategy, waits }: Settings): void {
  const refuse = (message: string): never => {
    throw pystachioError(ValueError, message);
  };
  if (isTrue(batchSize, '<=', 0)) refuse('Batch size should be greater than 0');
  if (isTrue(watchSecs, '<', 0)) refuse('Watch seconds should be greater than or equal to 0');
  if (pulseIntervalSecs !== null && isTrue(pulseIntervalSecs, '<', LEAST_PULSE_INTERVAL)) {
    refuse(`Pulse interval seconds must be at least ${LEAST_PULSE_INTERVAL} seconds.`);
  }
  if (isEmpty(strategy)) return;
  if (waits) refuse('Ambiguous update configuration. Cannot combine wait_batch_completion with an explicit update strategy.');
  if (isTrue(batchSize, '>', 1)) {
    const advice = 'Please set batchsize inside of update strategy instead.';
    refuse(`Ambiguous update configuration. Cannot combine update strategy with batch size. ${advice}`);
  }
}

function strategyOf({ batchSize, strategy, waits }: Settings): JobUpdateStrategy | undefined {
  if (isEmpty(strategy)) {
    const type = currentSchema().structOf(waits ? 'BatchUpdateStrategy' : 'QueueUpdateStrategy');
    return updateStrategyOf(structArguments(type, type, [], new KwArgs(['batch_size'], [batchSize], null)));
  }
  const unwrapped = callNamed(strategy, 'unwrap');
  if (isStruct(unwrapped, 'QueueUpdateStrategy') || isStruct(unwrapped, 'BatchUpdateStrategy')) getAttr(strategy, 'groupSize');
  return updateStrategyOf(unwrapped);
}

/** Instances in ascending order as closed ranges. */
function rangesOf(instances: readonly number[]): Set<Range> {
  const ranges: { first: number; last: number }[] = [];
  for (const instance of instances) {
    const range = ranges.at(-1);
    if (range !== undefined && range.last + 1 === instance) range.last = instance;
    else ranges.push({ first: instance, last: instance });
  }
  return new Set(ranges);
}
