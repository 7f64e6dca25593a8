/** Every mutation of mutations.json can be made: its program is there, and so is its text. That the program notices is for `npm run conform:mutations` to show, which takes longer. */
import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MUTATIONS, objection } from './mutation-list.ts';

test.each(MUTATIONS)('the mutation for $case can be made', (mutation) => {
  expect(existsSync(`corpus/python/${mutation.case}.py`)).toBe(true);
  expect(objection(mutation)).toBeNull();
});

test('every area of corpus/python has one', () => {
  const covered = new Set(MUTATIONS.map((mutation) => mutation.case.split('/')[0]));
  expect(readdirSync('corpus/python').filter((area) => !covered.has(area))).toEqual(['programs']);
});
