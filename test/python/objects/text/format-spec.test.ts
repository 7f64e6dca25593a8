import { describe, expect, test } from 'vitest';
import {
  formatSpecComplex,
  formatSpecFloat,
  formatSpecInteger,
  formatSpecString,
} from '../../../../src/python/objects/text/format-spec.ts';
import { TextError } from '../../../../src/python/objects/text/text-error.ts';
import { differences, floatOf, integerOf, type Outcome, outcomeOf, recorded } from './recorded.ts';

type Case = [type: string, value: string | [string, string], spec: string, result: Outcome];

function format([type, value, spec]: Case): string {
  if (Array.isArray(value)) return formatSpecComplex(floatOf(value[0]), floatOf(value[1]), spec);
  switch (type) {
    case 'str':
    case 'unicode':
      return spec === '' ? value : formatSpecString(value, spec, type === 'unicode');
    case 'float':
      return formatSpecFloat(floatOf(value), spec);
    default:
      return formatSpecInteger(integerOf(value), spec, type);
  }
}

describe('format()', () => {
  const cases = recorded<Case>('format-specs');

  test.each(['str', 'unicode', 'int', 'long', 'bool', 'float', 'complex'])('of %s', (type) => {
    const own = cases.filter((line) => line[0] === type);
    expect(own.length).toBeGreaterThan(0);
    expect(
      differences(
        own,
        (line) => line[3],
        (line) => outcomeOf(() => format(line)),
      ),
    ).toEqual([]);
  });

  test('a width that no text can have is a MemoryError', () => {
    expect(() => formatSpecInteger(1, '99999999999', 'int')).toThrow(TextError);
  });
});
