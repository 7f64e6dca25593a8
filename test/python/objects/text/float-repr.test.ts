import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixedText, significantDigits } from '../../../../src/python/objects/text/decimal-digits.ts';
import { complexRepr, complexStr, floatRepr, floatStr } from '../../../../src/python/objects/text/float-repr.ts';
import { differences, floatOf, recorded } from './recorded.ts';

type Case = [repr: string, str: string, complexRepr: string, complexStr: string];

describe('texts of floats', () => {
  const cases = recorded<Case>('float-texts');

  test('repr is the shortest that reads back', () => {
    expect(
      differences(
        cases,
        ([repr]) => repr,
        ([repr]) => floatRepr(floatOf(repr)),
      ),
    ).toEqual([]);
  });

  test('str has twelve digits', () => {
    expect(
      differences(
        cases,
        ([, str]) => str,
        ([repr]) => floatStr(floatOf(repr)),
      ),
    ).toEqual([]);
  });

  test('complex numbers', () => {
    const texts = ([repr]: Case) => [complexRepr(floatOf(repr), 1.5), complexStr(1, floatOf(repr))];
    expect(differences(cases, ([, , whole, text]) => [whole, text], texts)).toEqual([]);
  });

  test('repr of any float reads back', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => Object.is(Number(floatRepr(x)), x)));
  });
});

/** m·2^exponent rounded half to even at 10^-decimals, by arithmetic on whole numbers. */
function roundedExactly(mantissa: bigint, exponent: number, decimals: number): bigint {
  const numerator = mantissa * 10n ** BigInt(decimals) * (exponent > 0 ? 2n ** BigInt(exponent) : 1n);
  const denominator = exponent < 0 ? 2n ** BigInt(-exponent) : 1n;
  const [quotient, rest] = [numerator / denominator, (numerator % denominator) * 2n];
  return rest > denominator || (rest === denominator && quotient % 2n === 1n) ? quotient + 1n : quotient;
}

describe('rounding', () => {
  const dyadic = fc.tuple(fc.bigInt({ min: 0n, max: 2n ** 53n - 1n }), fc.integer({ min: -70, max: 40 }), fc.integer({ min: 0, max: 25 }));
  const short = fc.tuple(fc.bigInt({ min: 0n, max: 4096n }), fc.integer({ min: -12, max: 4 }), fc.integer({ min: 0, max: 12 }));

  test('a fixed number of decimals is exact, halves to even', () => {
    fc.assert(
      fc.property(fc.oneof(dyadic, short), ([mantissa, exponent, decimals]) => {
        const text = fixedText(Number(mantissa) * 2 ** exponent, decimals);
        expect(BigInt(text.replace('.', ''))).toBe(roundedExactly(mantissa, exponent, decimals));
      }),
      { numRuns: 2000 },
    );
  });

  test('significant digits agree with a fixed number of decimals', () => {
    fc.assert(
      fc.property(fc.oneof(dyadic, short), ([mantissa, exponent, decimals]) => {
        const x = Number(mantissa) * 2 ** exponent;
        const fixed = fixedText(x, decimals).replace('.', '').replace(/^0+/, '');
        fc.pre(fixed !== '');
        const { digits, point } = significantDigits(x, fixed.length);
        // A carry gives one place more than there are digits.
        const sameScale = point + decimals === fixed.length;
        fc.pre(sameScale);
        expect(digits).toBe(fixed);
      }),
      { numRuns: 2000 },
    );
  });
});
