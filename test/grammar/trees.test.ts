import { describe, expect, test } from 'vitest';
import { dump } from '../../grammar/dump.ts';
import { parse } from '../../grammar/parse.ts';
import { nodeLines } from './node-lines.ts';
import { failureOf, recordedCases, titleOf } from './recorded.ts';

for (const [behaviour, cases] of recordedCases('trees')) {
  describe(`trees of ${behaviour}`, () => {
    test.each(cases.map((recorded) => [titleOf(recorded.text), recorded] as const))('%s', (_title, recorded) => {
      const { text, mode, error } = recorded;
      if (error !== undefined || mode === 'compile') {
        expect(failureOf(text, mode)).toEqual(error);
        return;
      }
      const tree = parse(text, mode);
      expect(dump(tree)).toBe(recorded.dump);
      expect(nodeLines(text, tree)).toEqual(recorded.lines);
    });
  });
}
