/** Under which releases of Aurora a configuration loads. */
import { AuroraError } from '../loader/aurora-error.ts';
import type { Loaded } from '../loader/load.ts';
import type { ReportedProblem } from '../report/problem.ts';
import { type Checked, loadProblem } from './check-file.ts';

/** Releases one after the other with which the same came of the file: a problem, or null where it loads. */
interface Range {
  readonly first: string;
  last: string;
  readonly problem: ReportedProblem | null;
}

/** Loads a file with every release, the oldest first, and notes what came of that. That it loads under none is an error. */
export function checkReleases(config: string, releases: readonly string[], load: (file: string, release: string) => Loaded): Checked {
  const ranges: Range[] = [];
  let jobs = 0;
  for (const release of releases) {
    const problem = problemUnder(config, () => {
      jobs = load(config, release).jobs.length;
    });
    const before = ranges[ranges.length - 1];
    if (before !== undefined && isSame(before.problem, problem)) before.last = release;
    else ranges.push({ first: release, last: release, problem });
  }
  const refusals = ranges.flatMap((range) => (range.problem === null ? [] : [refusal(range, range.problem)]));
  return { jobs, problems: [summary(config, ranges), ...refusals] };
}

function problemUnder(config: string, load: () => void): ReportedProblem | null {
  try {
    load();
    return null;
  } catch (thrown) {
    if (thrown instanceof AuroraError) return loadProblem(config, thrown.report());
    throw thrown;
  }
}

function isSame(a: ReportedProblem | null, b: ReportedProblem | null): boolean {
  if (a === null || b === null) return a === b;
  return a.message === b.message && a.file === b.file && a.line === b.line && a.column === b.column;
}

function rangeText({ first, last }: Range): string {
  return first === last ? first : `${first} to ${last}`;
}

function summary(config: string, ranges: readonly Range[]): ReportedProblem {
  const loads = ranges.filter(({ problem }) => problem === null).map(rangeText);
  const nowhere = {
    config,
    file: config,
    line: null,
    column: null,
    endColumn: null,
    sourceLine: null,
    job: null,
    attribute: null,
    hint: null,
  };
  if (loads.length === 0) return { ...nowhere, code: 'load-error', severity: 'error', message: 'loads under no release of Aurora' };
  return { ...nowhere, code: 'loads-under', severity: 'note', message: `loads under ${loads.join(' and ')}` };
}

/** The hint of a load speaks of one release. */
function refusal(range: Range, problem: ReportedProblem): ReportedProblem {
  return { ...problem, code: 'refused-under', severity: 'note', message: `${rangeText(range)}: ${problem.message}`, hint: null };
}
