/** What Aurora's commands `config list` and `job inspect` print. */

import { percent } from '../pystachio/errors.ts';
import { itemsOf } from '../pystachio/map.ts';
import { getOf } from '../pystachio/object.ts';
import { length } from '../python/objects/items.ts';
import { stepOver, toArray } from '../python/objects/iterate.ts';
import { truth } from '../python/objects/truth.ts';
import { PyList, type Value } from '../python/objects/value.ts';
import type { JobConfig } from './config.ts';
import { callNamed, mapped } from './helpers/calls.ts';
import { attribute, attributeValue, hasAttribute } from './reading.ts';

/** The keys of a list of jobs as one line: `jobs=[cluster/role/env/name, ...]`. Raises AttributeError for a job that lacks a part of its key. */
export function jobsLine(jobs: Value, bind: (job: Value) => Value): Value {
  if (!truth(jobs)) return 'jobs=[]';
  const keys = mapped(bind, jobs).map((job) => {
    const parts = ['cluster', 'role', 'environment', 'name'].map((part) => attributeValue(job, part));
    return callNamed('/', 'join', new PyList(parts));
  });
  return percent`jobs=[${callNamed(', ', 'join', new PyList(keys))}]`;
}

/** A text of any number of lines, each of which is to be indented by so many blanks. */
export interface Printed {
  readonly text: Value;
  readonly indent: number;
}

function line(text: Value, indent = 0): Printed {
  return { text, indent };
}

/** A job described for a person, one text after the other. Raises InvalidConfig before the first, and what reading Empty attributes raises. */
export function* inspection(config: JobConfig): Generator<Printed> {
  const job = config.raw();
  const { isService } = config.thrift().taskConfig;
  yield* jobLines(job);
  yield line(percent`service:    ${isService}`, 2);
  yield line(percent`production: ${truth(attributeValue(job, 'production'))}`, 2);
  yield line('');
  const task = attribute(job, 'task');
  yield* taskLines(task);
  yield line('');
  const nextProcess = stepOver(attribute(task, 'processes'));
  for (let process = nextProcess(); process !== undefined; process = nextProcess()) yield* processLines(process);
}

function* jobLines(job: Value): Generator<Printed> {
  yield line('Job level information');
  yield line(percent`name:       '${attribute(job, 'name')}'`, 2);
  yield line(percent`role:       '${attribute(job, 'role')}'`, 2);
  if (hasAttribute(job, 'contact')) yield line(percent`contact:    '${attribute(job, 'contact')}'`, 2);
  yield line(percent`cluster:    '${attribute(job, 'cluster')}'`, 2);
  yield line(percent`instances:  '${attribute(job, 'instances')}'`, 2);
  if (hasAttribute(job, 'cron_schedule')) {
    yield line('cron:', 2);
    yield line(percent`schedule: '${attribute(job, 'cron_schedule')}'`, 4);
    yield line(percent`policy:   '${attribute(job, 'cron_collision_policy')}'`, 4);
  }
  if (hasAttribute(job, 'constraints')) {
    yield line('constraints:', 2);
    for (const [name, value] of itemsOf(attributeValue(job, 'constraints'))) yield line(percent`'${name}': '${value}'`, 4);
  }
  if (hasAttribute(job, 'partition_policy')) {
    yield line('partition_policy:', 2);
    yield line(percent`reschedule: ${attribute(attribute(job, 'partition_policy'), 'reschedule')}`, 4);
    yield line(percent`delay_secs: '${attribute(attribute(job, 'partition_policy'), 'delay_secs')}'`, 4);
  }
}

function* taskLines(task: Value): Generator<Printed> {
  yield line('Task level information');
  yield line(percent`name: '${attribute(task, 'name')}'`, 2);
  if (length(attributeValue(task, 'constraints')) === 0) return;
  yield line('constraints:', 2);
  const nextConstraint = stepOver(attribute(task, 'constraints'));
  for (let constraint = nextConstraint(); constraint !== undefined; constraint = nextConstraint()) {
    const names = toArray(attribute(constraint, 'order')).map(getOf);
    yield line(percent`${callNamed(' < ', 'join', new PyList(names))}`, 2);
  }
}

function* processLines(process: Value): Generator<Printed> {
  yield line(percent`Process '${attribute(process, 'name')}':`);
  for (const flag of ['daemon', 'ephemeral', 'final']) {
    if (truth(attributeValue(process, flag))) yield line(flag, 2);
  }
  yield line('cmdline:', 2);
  for (const text of toArray(callNamed(attributeValue(process, 'cmdline'), 'splitlines'))) yield line(text, 4);
  yield line('');
}
