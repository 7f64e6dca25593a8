/** Everything that is wrong with a configuration and its jobs. */
import { AuroraError } from '../loader/aurora-error.ts';
import type { Loaded } from '../loader/load.ts';
import { type ProblemCode, problemsOf } from '../loader/problems.ts';
import type { ThermosTask } from '../loader/thermos-task.ts';
import type { ReportedError } from '../report/error.ts';
import type { ReportedProblem } from '../report/problem.ts';

/** What came of a file. */
export interface Checked {
  readonly jobs: number;
  readonly problems: readonly ReportedProblem[];
}

/** Checks a file and its jobs. `load` loads it; what that throws but AuroraError is thrown on. */
export function checkFile(config: string, load: (file: string) => Loaded): Checked {
  try {
    const { jobs, tasks } = load(config);
    const problems = problemsOf(jobs).map((problem) => ({ ...problem, file: problem.file ?? config, config, hint: null }));
    return { jobs: jobs.length, problems: [...problems, ...tasks.flatMap((task) => taskProblems(config, task))] };
  } catch (thrown) {
    if (!(thrown instanceof AuroraError)) throw thrown;
    return { jobs: 0, problems: [loadProblem(config, thrown.report())] };
  }
}

/** What a Thermos file exports is taken or refused as a whole. */
function taskProblems(config: string, task: ThermosTask): ReportedProblem[] {
  try {
    task.document();
    return [];
  } catch (thrown) {
    if (!(thrown instanceof AuroraError)) throw thrown;
    return [errorProblem('invalid-task', config, thrown.report())];
  }
}

/** The error of a file that does not load. */
export function loadProblem(config: string, error: ReportedError): ReportedProblem {
  return errorProblem('load-error', config, error);
}

function errorProblem(
  code: ProblemCode,
  config: string,
  { type, message, file, line, column, endColumn, sourceLine, hint, attribute }: ReportedError,
): ReportedProblem {
  const place = { file: file ?? config, line, column, endColumn, sourceLine };
  const text = message === '' ? type : `${type}: ${message}`;
  return { code, severity: 'error', message: text, ...place, config, job: null, attribute: attribute ?? null, hint };
}
