/** Everything that is wrong with a job. */
import { checkSelf } from '../../pystachio/object.ts';
import { StructObject } from '../../pystachio/struct.ts';
import { isOk, messageOf } from '../../pystachio/typing.ts';
import { PyRaise } from '../../python/objects/exceptions.ts';
import { typeOf } from '../../python/objects/types.ts';
import type { Value } from '../../python/objects/value.ts';
import { JobConfig, withStandardBindings } from '../config.ts';
import { PROBLEM_CODES, type Problem } from './problem.ts';
import { ruleProblems } from './rules.ts';
import { valueProblems } from './values.ts';

export { PROBLEM_CODES, type Problem, type ProblemCode, type Severity } from './problem.ts';

/**
 * All problems of a job, found one by one. Whether it is one that Aurora would take is the client's to say: a job in which nothing was found goes the client's own way,
 * and what that refuses is a problem too.
 */
export function jobProblems(job: Value): Problem[] {
  if (!isJob(job)) return [{ code: 'not-a-job', path: [], message: `a ${typeOf(job).name} is no job` }];
  const bound = withBindings(job);
  const problems = [...valueProblems(bound), ...ruleProblems(bound)];
  if (problems.some(({ code }) => PROBLEM_CODES[code][0] === 'error')) return problems;
  const refusal = refusalOf(job);
  return refusal === null ? problems : [...problems, { code: 'refused', path: [], message: refusal }];
}

/** Has it the attributes of a job? Which class it is of does not matter to the client. */
function isJob(value: Value): value is StructObject {
  return (
    value instanceof StructObject && ['cluster', 'role', 'environment', 'name', 'task'].every((name) => value.struct.layout.index.has(name))
  );
}

function withBindings(job: Value): Value {
  try {
    return withStandardBindings(job);
  } catch (error) {
    if (error instanceof PyRaise) return job;
    throw error;
  }
}

/** What the client says of a job that it does not take. */
function refusalOf(job: Value): Problem['message'] | null {
  try {
    const config = new JobConfig(job);
    const check = checkSelf(config.raw());
    if (!isOk(check)) return messageOf(check);
    // Who checks it, and whether that is known, is no matter of the job's.
    config.thrift('nobody');
    return null;
  } catch (error) {
    if (error instanceof PyRaise) return error;
    throw error;
  }
}
