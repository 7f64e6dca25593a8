/** Problems as they are found, file by file, in one of several forms. */
import { PROBLEM_CODES, type ProblemCode } from '../loader/problems.ts';
import { jsonProblem, plainProblem, prettyProblems, type ReportedProblem } from '../report/problem.ts';
import { SARIF_END, type SarifRule, sarifBegin, sarifResult } from '../report/sarif.ts';

export const checkFormats = ['pretty', 'plain', 'json', 'sarif'] as const;
export type CheckFormat = (typeof checkFormats)[number];

/** Writes the problems of one file after the other. */
export interface ProblemReport {
  begin(): string;
  file(problems: readonly ReportedProblem[]): string;
  end(): string;
}

/** `version` is this program's. */
export function problemReport(format: CheckFormat, colour: boolean, version: string): ProblemReport {
  switch (format) {
    case 'pretty':
      return eachFile((problems) => prettyProblems(problems, colour));
    case 'plain':
      return eachFile((problems) => problems.map(plainProblem).join(''));
    case 'json':
      return eachFile((problems) => problems.map(jsonProblem).join(''));
    case 'sarif':
      return sarifReport(version);
  }
}

function eachFile(file: ProblemReport['file']): ProblemReport {
  return { begin: () => '', file, end: () => '' };
}

/** Every code there is, with what it stands for. */
export function sarifRules(): SarifRule[] {
  const codes = Object.keys(PROBLEM_CODES) as ProblemCode[];
  return codes.map((code) => ({ code, severity: PROBLEM_CODES[code][0], description: PROBLEM_CODES[code][1] }));
}

function sarifReport(version: string): ProblemReport {
  let isFirst = true;
  return {
    begin: () => sarifBegin(version, sarifRules()),
    file: (problems) => {
      const results = problems.map((problem) => {
        const text = `${isFirst ? '' : ','}\n${sarifResult(problem)}`;
        isFirst = false;
        return text;
      });
      return results.join('');
    },
    end: () => SARIF_END,
  };
}
