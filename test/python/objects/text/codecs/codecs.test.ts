import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CodecError,
  CodecFailure,
  findErrorHandler,
  strictErrors,
} from '../../../../../src/python/objects/text/codecs/codec-error.ts';
import { type ByteCodec, findCodec, type TextCodec } from '../../../../../src/python/objects/text/codecs/codec-table.ts';
import { TextError } from '../../../../../src/python/objects/text/text-error.ts';
import { differences, type Outcome, outcomeOf, recorded } from '../recorded.ts';

const noNames = () => null;

function textCodec(name: string): TextCodec {
  const codec = findCodec(name);
  if (codec?.kind !== 'text') throw new Error(`no text codec ${name}`);
  return codec;
}

function byteCodec(name: string): ByteCodec {
  const codec = findCodec(name);
  if (codec?.kind !== 'bytes') throw new Error(`no byte codec ${name}`);
  return codec;
}

type Case = [codec: string, handler: string, text: string, result: Outcome];

describe.each([
  'utf-8',
  'ascii',
  'latin-1',
  'rot13',
  'unicode_escape',
  'raw_unicode_escape',
  'utf-16',
  'utf-16-le',
  'utf-16-be',
  'utf-32',
  'utf-32-le',
  'utf-32-be',
])('%s', (name) => {
  const codec = textCodec(name);

  test('decodes', () => {
    const cases = recorded<Case>('decoding').filter((line) => line[0] === name);
    const actual = ([, handler, bytes]: Case) => outcomeOf(() => codec.decode(bytes, findErrorHandler(handler)!, noNames));
    expect(differences(cases, (line) => line[3], actual)).toEqual([]);
  });

  test('encodes', () => {
    const cases = recorded<Case>('encoding').filter((line) => line[0] === name);
    const actual = ([, handler, text]: Case) => outcomeOf(() => codec.encode(text, findErrorHandler(handler)!));
    expect(differences(cases, (line) => line[3], actual)).toEqual([]);
  });
});

test.each(['hex', 'base64', 'string_escape'])('%s', (name) => {
  type ByteCase = [codec: string, way: 'encode' | 'decode', errors: string, text: string, result: Outcome];
  const cases = recorded<ByteCase>('byte-codecs').filter((line) => line[0] === name);
  const codec = byteCodec(name);
  const actual = ([, way, errors, text]: ByteCase) => outcomeOf(() => (way === 'encode' ? codec.encode(text) : codec.decode(text, errors)));
  expect(differences(cases, (line) => line[4], actual)).toEqual([]);
});

test('names of codecs', () => {
  type NameCase = [name: string, result: Outcome];
  const actual = ([name]: NameCase) => {
    const codec = findCodec(name);
    return codec === null ? { error: ['LookupError', `unknown encoding: ${name}`] } : codec.name;
  };
  expect(differences(recorded<NameCase>('codec-names'), (line) => line[1], actual)).toEqual([]);
});

test.each(['utf-8', 'utf-16', 'utf-32-be', 'unicode_escape', 'raw_unicode_escape'])('%s gives back what it encoded', (name) => {
  const codec = textCodec(name);
  // A backslash before a u is an escape to raw_unicode_escape, which does not escape it.
  const point = fc.oneof(
    fc.integer({ min: 0, max: 0xd7ff }),
    fc.integer({ min: 0xe000, max: 0x10ffff }),
    fc.integer({ min: 0, max: 0x100 }),
  );
  const text = fc
    .array(point.filter((value) => name !== 'raw_unicode_escape' || value !== 92))
    .map((points) => String.fromCodePoint(...points));
  fc.assert(fc.property(text, (value) => codec.decode(codec.encode(value, strictErrors), strictErrors, noNames) === value));
});

test.each(['hex', 'base64', 'string_escape'])('%s gives back any bytes', (name) => {
  const codec = byteCodec(name);
  fc.assert(
    fc.property(
      fc.uint8Array(),
      (bytes) => codec.decode(codec.encode(String.fromCharCode(...bytes)), 'strict') === String.fromCharCode(...bytes),
    ),
  );
});

describe('an error handler of the caller', () => {
  test('chooses the text and where to go on', () => {
    const skipTwo = (error: CodecError) => ({ text: '<>', position: error.start + 2 });
    expect(textCodec('utf-8').decode('a\xff\xfebc', skipTwo, noNames)).toBe('a<>bc');
    expect(textCodec('ascii').encode('a\u{1f600}\u20acbc', skipTwo)).toBe('a<>bc');
  });

  test('may count from the end', () => {
    expect(textCodec('ascii').decode('a\xffbcd', () => ({ text: '', position: -1 }), noNames)).toBe('ad');
  });

  test('may not go beyond the input', () => {
    expect(() => textCodec('ascii').decode('\xff', () => ({ text: '', position: 2 }), noNames)).toThrow(TextError);
  });

  test('must give what can be encoded', () => {
    expect(() => textCodec('ascii').encode('\xe9\xe9', (error) => ({ text: '\xe9', position: error.end }))).toThrow(CodecFailure);
  });
});

test('a lookup of names serves \\N{...}', () => {
  const decoded = textCodec('unicode_escape').decode('\\N{BULLET}', strictErrors, (name) => (name === 'BULLET' ? 0x2022 : null));
  expect(decoded).toBe('\u2022');
});
