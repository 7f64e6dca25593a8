import { describe, expect, test } from 'vitest';
import { failureOf, recordedCases, titleOf } from './recorded.ts';

for (const [behaviour, cases] of recordedCases('errors')) {
  describe(`errors of ${behaviour}`, () => {
    test.each(cases.map((recorded) => [titleOf(recorded.text), recorded] as const))('%s', (_title, { text, mode, error }) => {
      expect(failureOf(text, mode)).toEqual(error);
    });
  });
}
