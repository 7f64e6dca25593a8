import { expect, test } from 'vitest';
import { CodecFailure } from '../../../../src/python/objects/text/codecs/codec-error.ts';
import { floatRepr } from '../../../../src/python/objects/text/float-repr.ts';
import {
  encodeDecimal,
  intText,
  invalidFloatMessage,
  invalidIntMessage,
  isIntBase,
  parseFloat27,
  parseInt27,
  parseLong27,
} from '../../../../src/python/objects/text/int-text.ts';
import { TextError } from '../../../../src/python/objects/text/text-error.ts';
import { differences, integerOf, type Outcome, outcomeOf, recorded } from './recorded.ts';

test('int() and long() of a str', () => {
  type Case = [type: 'int' | 'long', text: string, base: number | null, result: Outcome];
  const actual = ([type, text, base]: Case) =>
    outcomeOf(() => {
      const parse = type === 'int' ? parseInt27 : parseLong27;
      const value = isIntBase(base ?? 10) ? parse(text, base ?? 10) : null;
      if (value === null) throw new TextError('ValueError', invalidIntMessage(text, base, type));
      return String(value);
    });
  expect(differences(recorded<Case>('integers-read'), (line) => line[3], actual)).toEqual([]);
});

test('the digits of an integer in any base', () => {
  type Case = [value: string, base: number, text: string];
  const actual = ([value, base]: Case) => intText(integerOf(value), base);
  expect(differences(recorded<Case>('integers-written'), (line) => line[2], actual)).toEqual([]);
});

test('digits in any base read back', () => {
  type Case = [value: string, base: number, text: string];
  const actual = ([, base, text]: Case) => String(parseInt27(text, base));
  expect(differences(recorded<Case>('integers-written'), (line) => line[0], actual)).toEqual([]);
});

function readFloat(text: string): string {
  const value = parseFloat27(text);
  if (value === null) throw new TextError('ValueError', invalidFloatMessage(text));
  return floatRepr(value);
}

test('float() of a str', () => {
  type Case = [text: string, result: Outcome];
  const actual = ([text]: Case) => outcomeOf(() => readFloat(text));
  expect(differences(recorded<Case>('floats-read'), (line) => line[1], actual)).toEqual([]);
});

test('numbers in unicode: digits of any script, white space of any kind', () => {
  type Case = [text: string, result: Outcome];
  const actual = ([text]: Case) =>
    outcomeOf(() => {
      const bytes = encodeDecimal(text);
      if (typeof bytes !== 'string') throw new CodecFailure(bytes);
      return readFloat(bytes);
    });
  expect(differences(recorded<Case>('decimal-unicode'), (line) => line[1], actual)).toEqual([]);
});
