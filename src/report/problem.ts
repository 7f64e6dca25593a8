/** What is wrong with a job or a file, as a person or a program reads it. */
import { type Colours, coloursFor } from './colours.ts';
import { compactPythonJson, type JsonValue } from './json.ts';
import { gutterOf, placeLines, placeText, type ReportedPlace, shownColumn, shownEndColumn } from './place.ts';

export type Severity = 'error' | 'warning' | 'note';

export interface ReportedProblem extends ReportedPlace {
  /** What kind of problem it is: a code that does not change. */
  code: string;
  severity: Severity;
  message: string;
  /** The file that was checked; `file` is where the problem is, which may be a file that this one includes. */
  config: string;
  /** The job's key: `cluster/role/environment/name`. */
  job: string | null;
  /** The part of the job at fault, such as `task.processes[2].cmdline`. */
  attribute: string | null;
  /** What may have been meant. */
  hint: string | null;
}

/** How many jobs with the same problem are named. */
const JOBS_NAMED = 3;

/** Problems of one file as text. Of jobs that share a problem, it is shown once. */
export function prettyProblems(problems: readonly ReportedProblem[], colour: boolean): string {
  const groups = new Map<string, ReportedProblem[]>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.code, problem.message, problem.attribute, placeText(problem)]);
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  return [...groups.values()].map((group) => `${prettyGroup(group, coloursFor(colour))}\n`).join('');
}

function prettyGroup(group: readonly ReportedProblem[], colour: Colours): string {
  const [problem] = group;
  const { bold, faint, hint, off } = colour;
  const lines = [`${severityColour(problem, colour)}${problem.severity}[${problem.code}]${off}: ${bold}${problem.message}${off}`];
  lines.push(...placeLines(problem, colour));
  const gutter = gutterOf(problem);
  const subject = [jobsText(group), problem.attribute ?? ''].filter((text) => text !== '').join(': ');
  if (subject !== '') lines.push(`${gutter} ${faint}=${off} ${subject}`);
  if (problem.hint !== null) lines.push(`${gutter} ${hint}${problem.hint}${off}`);
  return `${lines.join('\n')}\n`;
}

function severityColour({ severity }: ReportedProblem, { type, warning, hint }: Colours): string {
  return severity === 'error' ? type : severity === 'warning' ? warning : hint;
}

function jobsText(group: readonly ReportedProblem[]): string {
  const jobs = [...new Set(group.flatMap(({ job }) => (job === null ? [] : [job])))];
  const more = jobs.length - JOBS_NAMED;
  return more > 0 ? `${jobs.slice(0, JOBS_NAMED).join(', ')} and ${more} more jobs` : jobs.join(', ');
}

/** One line: `file:line:column: error: message [code] job attribute`. */
export function plainProblem(problem: ReportedProblem): string {
  const { severity, message, code, job, attribute } = problem;
  const subject = [job, attribute].filter((text) => text !== null).join(' ');
  const line = `${placeText(problem)}: ${severity}: ${message.replace(/\s*\n\s*/g, ' ')} [${code}]`;
  return `${subject === '' ? line : `${line} ${subject}`}\n`;
}

/** One line of JSON. */
export function jsonProblem(problem: ReportedProblem): string {
  const { severity, code, message, config, file, line, job, attribute, hint } = problem;
  const document = new Map<string, JsonValue>([
    ['severity', severity],
    ['code', code],
    ['message', message],
    ['config', config],
    ['file', file],
    ['line', line],
    ['column', shownColumn(problem)],
    ['endColumn', shownEndColumn(problem)],
    ['job', job],
    ['attribute', attribute],
  ]);
  if (hint !== null) document.set('hint', hint);
  return `${compactPythonJson(document)}\n`;
}
