/** Everything that is wrong with the jobs of a configuration. */
import { PROBLEM_CODES, type Problem, type ProblemCode, type Severity } from '../aurora/problems/index.ts';
import { pathText } from '../pystachio/parts.ts';
import { PyRaise } from '../python/objects/exceptions.ts';
import { decodeBytes } from '../report/bytes.ts';
import type { ReportedPlace } from '../report/place.ts';
import { exceptionMessage } from './aurora-error.ts';
import { type Job, MISSING } from './job.ts';
import { textOf } from './texts.ts';

export { PROBLEM_CODES, type ProblemCode, type Severity } from '../aurora/problems/index.ts';

/** A problem with its place in the source, as far as that is known. */
export interface JobProblem extends ReportedPlace {
  code: ProblemCode;
  severity: Severity;
  message: string;
  /** `cluster/role/environment/name`; null for what has no such parts. */
  job: string | null;
  /** The part of the job at fault, such as `task.processes[2].cmdline`; null: the job itself. */
  attribute: string | null;
}

/** Problems of the jobs of one configuration, in the order of the jobs. Throws AuroraError for what cannot even be looked at. */
export function problemsOf(jobs: readonly Job[]): JobProblem[] {
  const keys = jobs.map((job) => job.keyText());
  return jobs.flatMap((job, i) => {
    const isNew = keys[i].includes(MISSING) || keys.indexOf(keys[i]) === i;
    const problems = isNew
      ? job.problems()
      : [{ code: 'ambiguous-job', path: [], message: `there is another job ${keys[i]}` } as const, ...job.problems()];
    return problems.map((problem) => reported(problem, job, keys[i]));
  });
}

function reported({ code, path, message, marked }: Problem, job: Job, key: string): JobProblem {
  const text = message instanceof PyRaise ? exceptionMessage(message) : textOf(message);
  const attribute = path.length === 0 ? null : decodeBytes(pathText(path));
  return {
    code,
    severity: PROBLEM_CODES[code][0],
    message: text,
    job: code === 'not-a-job' ? null : key,
    attribute,
    ...job.placeOf(path, marked),
  };
}
