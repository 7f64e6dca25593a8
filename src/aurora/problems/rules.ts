/** Problems of a job by Aurora's rules: each of them, where the client stops at the first. */
import { isNumeric } from '../../pystachio/basic.ts';
import { percent } from '../../pystachio/errors.ts';
import { itemsOf } from '../../pystachio/map.ts';
import { keyText } from '../../pystachio/parts.ts';
import type { PyDict } from '../../python/objects/dict.ts';
import { PyRaise } from '../../python/objects/exceptions.ts';
import { toArray } from '../../python/objects/iterate.ts';
import type { Value } from '../../python/objects/value.ts';
import { clientProblems } from '../client-validation.ts';
import { JobConfig } from '../config.ts';
import { callWithNames, isEmpty } from '../helpers/calls.ts';
import { resolvePortmap } from '../ports.ts';
import { attribute, attributeValue, hasAttribute, intOf, isTrue, textOf } from '../reading.ts';
import { isProcessName } from '../task-validator.ts';
import { limitIn, notALimit } from '../thrift/constraints.ts';
import { CRON_COLLISION_POLICIES, isIdentifier } from '../thrift/convert.ts';
import { orderProblems } from './order.ts';
import type { Problem } from './problem.ts';

/** Looks at a job that has the standard bindings. */
type Rule = (job: Value) => Iterable<Problem>;

/** All that the rules find. A rule that cannot have a value that it needs finds no more: what is wrong with the value is told of it. */
export function ruleProblems(job: Value): Problem[] {
  return RULES.flatMap((rule) => {
    const found: Problem[] = [];
    try {
      for (const problem of rule(job)) found.push(problem);
    } catch (error) {
      if (!(error instanceof PyRaise)) throw error;
    }
    return found;
  });
}

const RULES: readonly Rule[] = [
  identifiers,
  processes,
  resources,
  (job) => orderProblems(attribute(job, 'task')),
  constraintLimits,
  cronCollision,
  portmap,
  clientRules,
];

/** isinstance(value, str) of an unfinished template? Then nothing can be said of it yet. */
function isUnfinished(text: string): boolean {
  return text.includes('{{');
}

function* identifiers(job: Value): Iterable<Problem> {
  for (const part of ['role', 'environment', 'name']) {
    const value = attribute(job, part);
    if (isEmpty(value)) continue;
    const text = textOf(value);
    if (isIdentifier(text) || isUnfinished(text)) continue;
    yield { code: 'invalid-identifier', path: [part], message: percent`Invalid ${part} '${value}'` };
  }
}

function* processes(job: Value): Iterable<Problem> {
  const task = attribute(job, 'task');
  if (isEmpty(task)) return;
  if (!hasAttribute(task, 'processes')) {
    yield { code: 'missing-attribute', path: ['task', 'processes'], message: 'Task[processes] is required.' };
    return;
  }
  const named = toArray(attribute(task, 'processes')).map((process) => attribute(process, 'name'));
  for (let i = 0; i < named.length; i++) {
    if (isEmpty(named[i]) || isProcessName(textOf(named[i]))) continue;
    yield { code: 'invalid-process-name', path: ['task', 'processes', i, 'name'], message: percent`Invalid process name: ${named[i]}` };
  }
}

const MB = 1024 * 1024;

function* resources(job: Value): Iterable<Problem> {
  const task = attribute(job, 'task');
  if (isEmpty(task)) return;
  if (!hasAttribute(task, 'resources')) {
    yield { code: 'missing-attribute', path: ['task', 'resources'], message: 'Task must specify resources!' };
    return;
  }
  const amounts = attribute(task, 'resources');
  for (const [name, least, what] of [
    ['cpu', 0, 'more than 0'],
    ['ram', MB, 'at least one MB'],
    ['disk', MB, 'at least one MB'],
  ] as const) {
    const amount = attribute(amounts, name);
    if (isEmpty(amount)) continue;
    const value = attributeValue(amounts, name);
    if (!isNumeric(value)) continue;
    if (least === 0 ? isTrue(value, '>', 0) : !isTrue(value, '<', least)) continue;
    yield {
      code: 'invalid-resources',
      path: ['task', 'resources', name],
      message: percent`Task has invalid resources: ${name} must be ${what}, not ${value}`,
    };
  }
}

function* constraintLimits(job: Value): Iterable<Problem> {
  if (!hasAttribute(job, 'constraints')) return;
  for (const [name, value] of itemsOf(attributeValue(job, 'constraints'))) {
    const text = textOf(value);
    const limit = limitIn(text);
    if (limit === undefined || isUnfinished(text) || intOf(limit) !== undefined) continue;
    yield { code: 'invalid-constraint', path: ['constraints', { key: keyText(name) }], message: notALimit(value) };
  }
}

function* cronCollision(job: Value): Iterable<Problem> {
  const policy = attribute(job, 'cron_collision_policy');
  const text = textOf(policy);
  if (CRON_COLLISION_POLICIES.has(text.toUpperCase()) || isUnfinished(text)) return;
  const message = percent`there is no policy '${policy}': the policies are ${[...CRON_COLLISION_POLICIES.keys()].join(', ')}`;
  yield { code: 'invalid-policy', path: ['cron_collision_policy'], message };
}

function* portmap(job: Value): Iterable<Problem> {
  if (!hasAttribute(job, 'announce')) return;
  const ports = attributeValue(attribute(job, 'announce'), 'portmap') as PyDict;
  try {
    resolvePortmap(ports);
  } catch (error) {
    if (!(error instanceof PyRaise)) throw error;
    yield { code: 'invalid-port', path: ['announce', 'portmap'], message: error };
  }
}

/** What the client demands, of whatever there is of the job: what is missing or cannot be had is made up, and nothing is said of it. */
function* clientRules(job: Value): Iterable<Problem> {
  const missing = ['cluster', 'role'].filter((name) => !hasAttribute(job, name));
  const uncounted = isUnreadable(job, 'instances');
  const names = uncounted ? [...missing, 'instances'] : missing;
  const values = names.map((name) => (name === 'instances' ? 1 : name));
  const complete = names.length === 0 ? job : callWithNames(job, names, values);
  for (const { code, message, attribute } of clientProblems(new JobConfig(complete))) {
    if (uncounted && code.startsWith('update-failures')) continue;
    yield { code, path: attribute.split('.'), message: message.trim().replace(/ *\n/g, ' ') };
  }
}

function isUnreadable(job: Value, name: string): boolean {
  try {
    return !isNumeric(attributeValue(job, name));
  } catch (error) {
    if (error instanceof PyRaise) return true;
    throw error;
  }
}
