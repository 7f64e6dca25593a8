/** Under which releases of Aurora a configuration loads. */
import type { ReportedError } from '../report/error.ts';
import { AuroraError } from './aurora-error.ts';
import { type Loaded, type LoadOptions, load } from './load.ts';
import { overlaid } from './overlaid-host.ts';
import { releaseNames } from './releases.ts';
import type { Source } from './source.ts';

/** Releases that follow one another and under which the same becomes of a configuration. */
export interface ReleaseOutcome {
  first: string;
  last: string;
  /** Null where it loads. */
  error: ReportedError | null;
}

/**
 * Loads the configuration under every release and works all its jobs, or tasks, out. Gives what becomes of it, the oldest release first; what it prints
 * goes nowhere. `options.schema` does not matter.
 */
export function underEveryRelease(source: Source, options: LoadOptions = {}): ReleaseOutcome[] {
  const host = options.host === undefined ? undefined : overlaid(options.host, { writeError: () => undefined });
  const outcomes: ReleaseOutcome[] = [];
  for (const release of releaseNames()) {
    const error = errorOf(() => load(source, { ...options, host, schema: release }));
    const before = outcomes.at(-1);
    if (before !== undefined && isSame(before.error, error)) before.last = release;
    else outcomes.push({ first: release, last: release, error });
  }
  return outcomes;
}

function errorOf(loading: () => Loaded): ReportedError | null {
  try {
    const { jobs, tasks } = loading();
    for (const each of [...jobs, ...tasks]) each.document();
    return null;
  } catch (thrown) {
    if (thrown instanceof AuroraError) return thrown.report();
    throw thrown;
  }
}

/** Hints differ, since they name the release. */
function isSame(a: ReportedError | null, b: ReportedError | null): boolean {
  if (a === null || b === null) return a === b;
  return a.type === b.type && a.message === b.message && a.file === b.file && a.line === b.line && a.column === b.column;
}

/** What is said of an outcome: `0.2.0 to 0.11.0: loads`. */
export function outcomeText({ first, last, error }: ReleaseOutcome): string {
  return `${first === last ? first : `${first} to ${last}`}: ${error === null ? 'loads' : `${error.type}: ${error.message}`}`;
}
