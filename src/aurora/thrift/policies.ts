/** What is promised of a job while hosts are lost or maintained, and how an update goes about its instances. */
import { toArray } from '../../python/objects/iterate.ts';
import type { PyFloat, Value } from '../../python/objects/value.ts';
import { callNamed } from '../helpers/calls.ts';
import { attribute, fullyInterpolatedAttribute, isStruct } from '../reading.ts';
import { booleanField, integerField, integerOf, textField } from './fields.ts';
import type { JobUpdateStrategy, PartitionPolicy, SlaPolicy } from './types.ts';

/** Of a job that has a `partition_policy`. */
export function partitionPolicyOf(job: Value): PartitionPolicy {
  const reschedule = booleanField(attribute(job, 'partition_policy'), 'reschedule');
  return { reschedule, delaySecs: integerField(attribute(job, 'partition_policy'), 'delay_secs') };
}

/** Of a job's `sla_policy`. */
export function slaPolicyOf(policy: Value): SlaPolicy | undefined {
  const unwrapped = callNamed(policy, 'unwrap');
  if (isStruct(unwrapped, 'PercentageSlaPolicy')) {
    const percentage = fullyInterpolatedAttribute(unwrapped, 'percentage') as PyFloat;
    return { percentageSlaPolicy: { percentage, durationSecs: integerField(unwrapped, 'duration_secs') } };
  }
  if (isStruct(unwrapped, 'CountSlaPolicy')) {
    return { countSlaPolicy: { count: integerField(unwrapped, 'count'), durationSecs: integerField(unwrapped, 'duration_secs') } };
  }
  if (isStruct(unwrapped, 'CoordinatorSlaPolicy')) {
    const coordinatorUrl = textField(unwrapped, 'coordinator_url');
    return { coordinatorSlaPolicy: { coordinatorUrl, statusKey: textField(unwrapped, 'status_key') } };
  }
  return undefined;
}

/** Of the strategy that an UpdateConfig's `update_strategy` holds. */
export function updateStrategyOf(unwrapped: Value): JobUpdateStrategy | undefined {
  if (isStruct(unwrapped, 'QueueUpdateStrategy')) return { queueStrategy: { groupSize: integerField(unwrapped, 'batch_size') } };
  if (isStruct(unwrapped, 'BatchUpdateStrategy')) {
    const groupSize = integerField(unwrapped, 'batch_size');
    return { batchStrategy: { groupSize, autopauseAfterBatch: booleanField(unwrapped, 'autopause_after_batch') } };
  }
  if (isStruct(unwrapped, 'VariableBatchUpdateStrategy')) {
    const groupSizes = toArray(fullyInterpolatedAttribute(unwrapped, 'batch_sizes')).map(integerOf);
    return { varBatchStrategy: { groupSizes, autopauseAfterBatch: booleanField(unwrapped, 'autopause_after_batch') } };
  }
  return undefined;
}
