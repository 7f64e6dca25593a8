/** Random programs, and what the original made of them (test/record/pystachio-cases.py). */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Case, expectedAnswers, makePlace } from './run-case.ts';

const lines = readFileSync(new URL('cases.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const { questions } = JSON.parse(lines[0]) as { questions: string[] };
const cases = lines.slice(1).map((line) => JSON.parse(line) as Case);

test('random types, values and bindings give what the original gives', () => {
  expect(cases.length).toBeGreaterThanOrEqual(3000);
  const { ask } = makePlace(questions);
  for (const recorded of cases) {
    const [ours, expected] = [ask(recorded), expectedAnswers(recorded)];
    // Thousands of expectations would take longer than the answers.
    if (ours.join('\n') !== expected.join('\n')) expect(ours, recorded.program).toEqual(expected);
  }
});

test('the document of an object is that of what it interpolates to', () => {
  const { compareDocuments } = makePlace(questions);
  for (const { program } of cases) {
    const { direct, roundabout } = compareDocuments(program);
    expect(direct, program).toEqual(roundabout);
  }
});
