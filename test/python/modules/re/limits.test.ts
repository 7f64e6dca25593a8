import { expect, test } from 'vitest';
import { compile, findAll, match, RegexBudgetError, Scanner, toSubject } from '../../../../src/python/modules/re/engine.ts';

const LAST = Number.MAX_SAFE_INTEGER;

function spans(pattern: string, subject: string): number[] | null {
  return match(compile(pattern, 0, false), subject, 0, LAST, 'match', { steps: 1e9 })?.marks ?? null;
}

test('repeats of a million items do not exhaust the stack', () => {
  expect(spans('(a|b)*', 'ab'.repeat(500_000))).toEqual([0, 1_000_000, 999_999, 1_000_000]);
  expect(spans('(?:a|bc)*', 'abc'.repeat(300_000))).toEqual([0, 900_000]);
  expect(spans('(?:ab)*?c', `${'ab'.repeat(500_000)}c`)).toEqual([0, 1_000_001]);
  expect(spans('(?:a.)*$', `${'ab'.repeat(300_000)}a`)).toBeNull();
});

test('catastrophic backtracking ends with the budget', () => {
  const program = compile('(a*)*b', 0, false);
  const budget = { steps: 100_000 };
  expect(() => match(program, 'a'.repeat(100), 0, LAST, 'search', budget)).toThrow(RegexBudgetError);
  expect(budget.steps).toBeLessThan(0);
});

test('a search for plain text is paid for by its length', () => {
  const budget = { steps: 1000 };
  expect(() => match(compile('b', 0, false), 'a'.repeat(100_000), 0, LAST, 'search', budget)).toThrow(RegexBudgetError);
});

test('a budget is shared by all matches that are given it', () => {
  const budget = { steps: 1500 };
  const scanner = new Scanner(compile('a', 0, false), 'a'.repeat(1000), 0, LAST, budget);
  expect(() => {
    while (scanner.next() !== null);
  }).not.toThrow();
  expect(() => findAll(compile('a|aa', 0, false), 'a'.repeat(1000), 0, LAST, budget)).toThrow(RegexBudgetError);
});

test('a matcher works again after its budget ran out', () => {
  const program = compile('(?:a|b)*c', 0, false);
  expect(() => match(program, 'ab'.repeat(100), 0, LAST, 'search', { steps: 50 })).toThrow(RegexBudgetError);
  expect(match(program, 'abc', 0, LAST, 'search', { steps: 50 })?.marks).toEqual([0, 3]);
});

test('positions in unicode text with astral characters count code points', () => {
  const subject = toSubject('a\u{1f600}b');
  expect(match(compile('b', 0, true), subject, 0, LAST, 'search', { steps: 100 })?.marks).toEqual([2, 3]);
  expect(subject.slice(1, 2)).toBe('\u{1f600}');
});

test('group references in look-behind assertions are counted for their warning', () => {
  expect(compile('(a)(?<=\\1)', 0, false).lookbehindWarnings).toBe(1);
  expect(compile('(?P<n>a)(?<=(?P=n)(?(n)b|c))', 0, false).lookbehindWarnings).toBe(2);
  expect(compile('(a)\\1', 0, false).lookbehindWarnings).toBe(0);
});
