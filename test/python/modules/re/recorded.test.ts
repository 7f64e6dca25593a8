import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  compile,
  escape as escapePattern,
  expandTemplate,
  findAll,
  type MatchResult,
  match,
  parseTemplate,
  RegexError,
  Scanner,
  split,
  substitute,
  toSubject,
} from '../../../../src/python/modules/re/engine.ts';

// What each row holds is said in test/record/re-cases.py, which wrote the file.
type MatchRow = [number[], number | null] | null;
type SubjectRow = [string, MatchRow, MatchRow[], (string | null)[], string, number];

interface Recorded {
  matches: [string, boolean, number, number, [string, number][], number, SubjectRow[]][];
  bounds: [string, number, string, number, number, MatchRow, MatchRow, unknown[]][];
  errors: [string, boolean, number, string, string, boolean][];
  templates: [string, string, boolean, string, string | null, string | null, string | null][];
  limited: [string, string, number, string, (string | null)[], unknown[]][];
  escapes: [string, string][];
}

const recorded: Recorded = JSON.parse(readFileSync(new URL('./cases.recorded.json', import.meta.url), 'utf8'));

const LAST = Number.MAX_SAFE_INTEGER;

function budget() {
  return { steps: 20_000_000 };
}

function row(result: MatchResult | null): MatchRow {
  return result === null ? null : [result.marks, result.lastindex];
}

function subjectRow(program: ReturnType<typeof compile>, text: string): SubjectRow {
  const subject = toSubject(text);
  const found: MatchRow[] = [];
  const scanner = new Scanner(program, subject, 0, LAST, budget());
  for (let result = scanner.next(); result !== null; result = scanner.next()) found.push(row(result));
  const marked = substitute(program, subject, 0, (m) => `<${subject.slice(m.marks[0], m.marks[1])}<`, budget());
  return [
    text,
    row(match(program, subject, 0, LAST, 'match', budget())),
    found,
    split(program, subject, 0, budget()),
    marked.pieces.join(''),
    marked.count,
  ];
}

/** What Python would say of the error that a function throws. */
function problem(run: () => unknown): [string, string, boolean] {
  try {
    run();
  } catch (error) {
    if (error instanceof RegexError) return [error.type, error.message, error.isUnicode];
    throw error;
  }
  return ['none', '', false];
}

/** Rows are compared as text: thousands of structural comparisons would take most of the test's time. */
function checkPattern([pattern, isUnicode, flags, groups, groupindex, finalFlags, rows]: Recorded['matches'][number]): void {
  const label = `${isUnicode ? 'u' : ''}${JSON.stringify(pattern)}, ${flags}`;
  const program = compile(pattern, flags, isUnicode);
  const index = [...program.groupindex].sort((a, b) => (a[0] < b[0] ? -1 : 1));
  expect([program.groups, index, program.flags], label).toEqual([groups, groupindex, finalFlags]);
  const got = rows.map((expected) => subjectRow(program, expected[0]));
  if (JSON.stringify(got) !== JSON.stringify(rows)) expect(got, label).toEqual(rows);
  for (const expected of rows) {
    const first = row(match(program, toSubject(expected[0]), 0, LAST, 'search', budget()));
    if (JSON.stringify(first) !== JSON.stringify(expected[2][0] ?? null)) expect(first, label).toEqual(expected[2][0] ?? null);
  }
}

test('patterns match as in Python 2.7.18', () => {
  expect(recorded.matches.length).toBeGreaterThan(1000);
  for (const pattern of recorded.matches) checkPattern(pattern);
});

test('pos and endpos bound a match as in Python', () => {
  for (const [pattern, flags, subject, pos, endpos, matched, searched, all] of recorded.bounds) {
    const program = compile(pattern, flags, false);
    const label = `${pattern} on ${subject} from ${pos} to ${endpos}`;
    expect(row(match(program, subject, pos, endpos, 'match', budget())), label).toEqual(matched);
    expect(row(match(program, subject, pos, endpos, 'search', budget())), label).toEqual(searched);
    expect(findAll(program, subject, pos, endpos, budget()), label).toEqual(all);
  }
});

test('bad patterns raise what Python raises', () => {
  for (const [pattern, isUnicode, flags, type, message, messageIsUnicode] of recorded.errors) {
    expect(
      problem(() => compile(pattern, flags, isUnicode)),
      pattern,
    ).toEqual([type, message, messageIsUnicode]);
  }
});

test('replacement templates expand as in Python', () => {
  for (const [pattern, text, isUnicode, subjectText, result, type, message] of recorded.templates) {
    const program = compile(pattern, 0, isUnicode);
    const subject = toSubject(subjectText);
    const label = `${pattern} by ${text} in ${subjectText}`;
    const run = () => {
      const template = parseTemplate(text, program, isUnicode);
      return substitute(program, subject, 0, (m) => expandTemplate(template, program, subject, m), budget()).pieces.join('');
    };
    if (type === null) expect(run(), label).toBe(result);
    else expect(problem(run).slice(0, 2), label).toEqual([type, message]);
  }
});

test('counts limit sub and split as in Python', () => {
  for (const [pattern, subject, count, replaced, pieces, all] of recorded.limited) {
    const program = compile(pattern, 0, false);
    const label = `${pattern} on ${subject}, ${count}`;
    expect(substitute(program, subject, count, () => '-', budget()).pieces.join(''), label).toBe(replaced);
    expect(split(program, subject, count, budget()), label).toEqual(pieces);
    expect(findAll(program, subject, 0, LAST, budget()), label).toEqual(all);
  }
});

test('escape writes what Python writes', () => {
  for (const [text, escaped] of recorded.escapes) expect(escapePattern(text)).toBe(escaped);
});
