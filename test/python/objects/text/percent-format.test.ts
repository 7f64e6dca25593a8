import { describe, expect, test } from 'vitest';
import {
  formatInteger,
  formatReal,
  type PercentSpec,
  pad,
  parsePercent,
  unsupportedMessage,
} from '../../../../src/python/objects/text/percent-format.ts';
import { TextError } from '../../../../src/python/objects/text/text-error.ts';
import { differences, floatOf, integerOf, type Outcome, outcomeOf, recorded } from './recorded.ts';

const one = (format: string): PercentSpec => parsePercent(format).specs[0];

describe('% of numbers', () => {
  test('integers, int and long', () => {
    type Case = [format: string, isLong: boolean, value: string, result: Outcome];
    const actual = ([format, isLong, value]: Case) =>
      outcomeOf(() => {
        const spec = one(format);
        return formatInteger(integerOf(value), isLong, spec.conversion, spec.flags, spec.width, spec.precision);
      });
    expect(differences(recorded<Case>('percent-integers'), (line) => line[3], actual)).toEqual([]);
  });

  test('floats', () => {
    type Case = [format: string, value: string, result: Outcome];
    const actual = ([format, value]: Case) =>
      outcomeOf(() => {
        const spec = one(format);
        return formatReal(floatOf(value), spec.conversion, spec.flags, spec.width, spec.precision);
      });
    expect(differences(recorded<Case>('percent-floats'), (line) => line[2], actual)).toEqual([]);
  });
});

/** The operator on sevens only, as the recorded formats had them. */
function applySevens(format: string, isUnicode: boolean, keys: string[]): string {
  const { specs, tail } = parsePercent(format);
  let out = '';
  for (const spec of specs) {
    if (spec.key !== null) keys.push(spec.key);
    if (spec.error !== null) throw new TextError('ValueError', spec.error);
    out += spec.before + convertSeven(spec, isUnicode);
  }
  return out + tail;
}

function convertSeven(spec: PercentSpec, isUnicode: boolean): string {
  const width = spec.starWidth ? 7 : spec.width;
  const precision = spec.starPrecision ? 7 : spec.precision;
  const { conversion, flags } = spec;
  if (conversion === '%') return pad('%', flags, width, precision, false);
  if (conversion === 'c') return pad('\x07', flags, width, precision, false);
  if (conversion === 's' || conversion === 'r') return pad('7', flags, width, precision, true);
  if ('diouxX'.includes(conversion)) return formatInteger(7, false, conversion, flags, width, precision);
  if ('eEfFgG'.includes(conversion)) return formatReal(7, conversion, flags, width, precision);
  throw new TextError('ValueError', unsupportedMessage(spec, isUnicode));
}

describe('% formats', () => {
  type Case = [format: string, isUnicode: boolean, keys: string[] | null, result: Outcome];

  test('are read piece by piece, up to the first error', () => {
    const actual = ([format, isUnicode, keys]: Case) => {
      const asked: string[] = [];
      const result = outcomeOf(() => applySevens(format, isUnicode, asked));
      return [keys === null ? null : asked, result];
    };
    // Without keys Python looks at the number of arguments too, which is the caller's.
    expect(differences(recorded<Case>('percent-formats'), (line) => [line[2], line[3]], actual)).toEqual([]);
  });

  test('are read once', () => {
    expect(parsePercent('%s and %d')).toBe(parsePercent('%s and %d'));
  });

  test('tell a plain specification', () => {
    expect(parsePercent('%s%5s%(a)s%d%%').specs.map((spec) => spec.isPlain)).toEqual([true, false, false, true, true]);
  });

  test('padding counts characters', () => {
    type Padding = [format: string, isUnicode: boolean, text: string, result: string];
    const actual = ([format, , text]: Padding) => pad(text, one(format).flags, one(format).width, one(format).precision, true);
    expect(differences(recorded<Padding>('padding'), (line) => line[3], actual)).toEqual([]);
  });

  test('a negative width, as a star may take, pads on the right', () => {
    expect([pad('a', 0, -3, -1, false), formatInteger(5, false, 'd', 0, -3, -1)]).toEqual(['a  ', '5  ']);
  });

  test('a width that no text can have is a MemoryError', () => {
    expect(() => pad('a', 0, 2 ** 40, -1, false)).toThrow(TextError);
    expect(() => formatReal(1, 'f', 0, 0, 2147483647)).toThrow(TextError);
  });
});
