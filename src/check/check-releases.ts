/** Under which releases of Aurora a configuration loads. */
import { noPlace } from '../loader/aurora-error.ts';
import type { ReleaseOutcome } from '../loader/every-release.ts';
import type { ReportedError } from '../report/error.ts';
import type { ReportedProblem } from '../report/problem.ts';
import { type Checked, loadProblem } from './check-file.ts';

/** Notes on what became of a file under every release. That it loads under none is an error. */
export function checkReleases(config: string, outcomes: readonly ReleaseOutcome[]): Checked {
  const refusals = outcomes.flatMap((outcome) => (outcome.error === null ? [] : [refusal(config, outcome, outcome.error)]));
  return { jobs: 0, problems: [summary(config, outcomes), ...refusals] };
}

function rangeText({ first, last }: ReleaseOutcome): string {
  return first === last ? first : `${first} to ${last}`;
}

function summary(config: string, outcomes: readonly ReleaseOutcome[]): ReportedProblem {
  const loads = outcomes.filter(({ error }) => error === null).map(rangeText);
  const nowhere = { ...noPlace, config, file: config, job: null, attribute: null, hint: null };
  if (loads.length === 0) return { ...nowhere, code: 'load-error', severity: 'error', message: 'loads under no release of Aurora' };
  return { ...nowhere, code: 'loads-under', severity: 'note', message: `loads under ${loads.join(' and ')}` };
}

/** The hint of a load speaks of one release. */
function refusal(config: string, outcome: ReleaseOutcome, error: ReportedError): ReportedProblem {
  const problem = loadProblem(config, error);
  return { ...problem, code: 'refused-under', severity: 'note', message: `${rangeText(outcome)}: ${problem.message}`, hint: null };
}
