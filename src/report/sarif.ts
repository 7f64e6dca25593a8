/** Problems in the Static Analysis Results Interchange Format, SARIF 2.1.0, written piece by piece. */
import { shownColumn, shownEndColumn } from './place.ts';
import type { ReportedProblem, Severity } from './problem.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

export interface SarifRule {
  readonly code: string;
  readonly severity: Severity;
  readonly description: string;
}

/** What stands before the first result. */
export function sarifBegin(version: string, rules: readonly SarifRule[]): string {
  const driver = {
    name: 'aurora-config',
    version,
    rules: rules.map(({ code, severity, description }) => ({
      id: code,
      shortDescription: { text: description },
      defaultConfiguration: { level: severity },
    })),
  };
  const tool = JSON.stringify({ driver });
  return `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"tool":${tool},"columnKind":"unicodeCodePoints","results":[`;
}

/** What stands behind the last. */
export const SARIF_END = ']}]}\n';

/** One result; a comma is to stand between two of them. */
export function sarifResult(problem: ReportedProblem): string {
  const { code, severity, message, job, attribute } = problem;
  const names = [job, attribute].filter((name) => name !== null);
  const logicalLocations = names.length === 0 ? undefined : [{ name: names[names.length - 1], fullyQualifiedName: names.join(':') }];
  const location = { physicalLocation: physicalLocation(problem), logicalLocations };
  return JSON.stringify({ ruleId: code, level: severity, message: { text: message }, locations: [location] });
}

function physicalLocation(problem: ReportedProblem): object {
  const artifactLocation = { uri: uriOf(problem.file ?? problem.config) };
  const { line } = problem;
  if (line === null) return { artifactLocation };
  const startColumn = shownColumn(problem) ?? undefined;
  const endColumn = shownEndColumn(problem) ?? undefined;
  return { artifactLocation, region: { startLine: line, startColumn, endColumn } };
}

/** A path as a URI reference. */
function uriOf(path: string): string {
  const escaped = path.split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${escaped}` : escaped;
}
