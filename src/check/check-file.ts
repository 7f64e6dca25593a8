/** Everything that is wrong with a configuration and its jobs. */
import { AuroraError } from '../loader/aurora-error.ts';
import type { Loaded } from '../loader/load.ts';
import { problemsOf } from '../loader/problems.ts';
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
    const { jobs } = load(config);
    const problems = problemsOf(jobs).map((problem) => ({ ...problem, file: problem.file ?? config, config, hint: null }));
    return { jobs: jobs.length, problems };
  } catch (thrown) {
    if (!(thrown instanceof AuroraError)) throw thrown;
    return { jobs: 0, problems: [loadProblem(config, thrown.report())] };
  }
}

/** The error of a file that does not load. */
export function loadProblem(
  config: string,
  { type, message, file, line, column, endColumn, sourceLine, hint }: ReportedError,
): ReportedProblem {
  const place = { file: file ?? config, line, column, endColumn, sourceLine };
  const text = message === '' ? type : `${type}: ${message}`;
  return { code: 'load-error', severity: 'error', message: text, ...place, config, job: null, attribute: null, hint };
}
