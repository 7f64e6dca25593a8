import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { problemReport, sarifRules } from '../../src/check/report.ts';
import { PROBLEM_CODES } from '../../src/loader/problems.ts';
import type { ReportedProblem } from '../../src/report/problem.ts';

const unbound: ReportedProblem = {
  code: 'unbound-reference',
  severity: 'error',
  message: 'nothing binds {{level}}',
  config: 'web.aurora',
  file: 'lib/caf\u00e9 processes.aurora',
  line: 3,
  column: 33,
  endColumn: 42,
  sourceLine: "p = Process(cmdline = 'run\xc3\xa9 --log {{level}}')",
  job: 'east/www/prod/web',
  attribute: 'task.processes[0].cmdline',
  hint: null,
};
const deprecated: ReportedProblem = {
  ...unbound,
  code: 'production-deprecated',
  severity: 'warning',
  message: 'an old\n attribute',
  attribute: 'production',
};
const unloadable: ReportedProblem = {
  ...unbound,
  code: 'load-error',
  message: "NameError: name 'Jbo' is not defined",
  file: '/etc/web.aurora',
  line: null,
  column: null,
  endColumn: null,
  sourceLine: null,
  job: null,
  attribute: null,
  hint: "did you mean 'Job'?",
};

function written(format: 'pretty' | 'plain' | 'json' | 'sarif', ...files: ReportedProblem[][]): string {
  const report = problemReport(format, false, '1.2.3');
  return `${report.begin()}${files.map((problems) => report.file(problems)).join('')}${report.end()}`;
}

test('pretty: the line of source with what is marked, the job and the attribute', () => {
  expect(written('pretty', [unbound], [unloadable])).toBe(`error[unbound-reference]: nothing binds {{level}}
 --> lib/caf\u00e9 processes.aurora:3:32
  |
3 | p = Process(cmdline = 'run\u00e9 --log {{level}}')
  |                                ^^^^^^^^^
  = east/www/prod/web: task.processes[0].cmdline

error[load-error]: NameError: name 'Jbo' is not defined
 --> /etc/web.aurora
  did you mean 'Job'?

`);
});

test('pretty: what several jobs share is shown once', () => {
  const jobs = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ ...unbound, job: name }));
  const text = written('pretty', jobs);
  expect(text.match(/unbound-reference/g)).toHaveLength(1);
  expect(text).toContain('= a, b, c and 2 more jobs: task.processes[0].cmdline\n');
});

test('plain: one line each', () => {
  expect(written('plain', [unbound, deprecated], [unloadable]).split('\n')).toEqual([
    'lib/caf\u00e9 processes.aurora:3:32: error: nothing binds {{level}} [unbound-reference] east/www/prod/web task.processes[0].cmdline',
    'lib/caf\u00e9 processes.aurora:3:32: warning: an old attribute [production-deprecated] east/www/prod/web production',
    "/etc/web.aurora: error: NameError: name 'Jbo' is not defined [load-error]",
    '',
  ]);
});

test('json: one object a line, with everything that is known', () => {
  const lines = written('json', [unbound], [unloadable]).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      severity: 'error',
      code: 'unbound-reference',
      message: 'nothing binds {{level}}',
      config: 'web.aurora',
      file: 'lib/caf\u00e9 processes.aurora',
      line: 3,
      column: 32,
      endColumn: 41,
      job: 'east/www/prod/web',
      attribute: 'task.processes[0].cmdline',
    },
    {
      severity: 'error',
      code: 'load-error',
      message: "NameError: name 'Jbo' is not defined",
      config: 'web.aurora',
      file: '/etc/web.aurora',
      line: null,
      column: null,
      endColumn: null,
      job: null,
      attribute: null,
      hint: "did you mean 'Job'?",
    },
  ]);
});

describe('sarif', () => {
  interface Sarif {
    $schema: string;
    version: string;
    runs: { tool: { driver: { name: string; version: string; rules: { id: string }[] } }; columnKind: string; results: SarifResult[] }[];
  }
  interface SarifResult {
    ruleId: string;
    level: string;
    message: { text: string };
    locations: { physicalLocation: { artifactLocation: { uri: string }; region?: Record<string, number> }; logicalLocations?: unknown[] }[];
  }
  const parsed = (...files: ReportedProblem[][]): Sarif => JSON.parse(written('sarif', ...files)) as Sarif;

  test('is one log with one run, whose rules are the codes', () => {
    const log = parsed([unbound]);
    expect(log).toMatchObject({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0' });
    expect(log.runs).toHaveLength(1);
    expect(log.runs[0].tool.driver).toMatchObject({ name: 'aurora-config', version: '1.2.3' });
    expect(log.runs[0].tool.driver.rules.map(({ id }) => id)).toEqual(Object.keys(PROBLEM_CODES));
    expect(sarifRules()[0]).toEqual({ code: 'load-error', severity: 'error', description: PROBLEM_CODES['load-error'][1] });
  });

  test('counts columns in characters, and says so; names files by URIs', () => {
    const [run] = parsed([unbound, deprecated], [], [unloadable]).runs;
    expect(run.columnKind).toBe('unicodeCodePoints');
    expect(run.results).toHaveLength(3);
    expect(run.results[0]).toEqual({
      ruleId: 'unbound-reference',
      level: 'error',
      message: { text: 'nothing binds {{level}}' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'lib/caf%C3%A9%20processes.aurora' },
            region: { startLine: 3, startColumn: 32, endColumn: 41 },
          },
          logicalLocations: [{ name: 'task.processes[0].cmdline', fullyQualifiedName: 'east/www/prod/web:task.processes[0].cmdline' }],
        },
      ],
    });
    expect(run.results[1].level).toBe('warning');
    expect(run.results[2].locations).toEqual([{ physicalLocation: { artifactLocation: { uri: 'file:///etc/web.aurora' } } }]);
  });

  test('without problems it is a log without results', () => {
    expect(parsed().runs[0].results).toEqual([]);
  });
});

test('README has the table of codes', () => {
  const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
  const rows = [...readme.matchAll(/^\| `([\w-]+)` \| (error|warning|note) \| (.+) \|$/gm)].map(([, code, ...rest]) => [code, rest]);
  expect(Object.fromEntries(rows)).toEqual(PROBLEM_CODES);
});
