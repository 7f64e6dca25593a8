import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  decimalValue,
  decompositionOf,
  digitValue,
  isNewSince32,
  numericValue,
  propertiesOf,
  type Version,
} from '../../src/unicode/database.ts';
import { mayJoin, type NormalForm, normalFormNamed, normalize } from '../../src/unicode/normalize.ts';

/** MD5 of a line for each of POINTS, by what is asked. */
type Digests = Record<string, string>;
interface Recorded {
  '5.2.0': Digests;
  '3.2.0': Digests;
  /** Texts, and the MD5 of their forms one after the other, those of 5.2 first. */
  texts: [string, string][];
}

const recorded: Recorded = JSON.parse(readFileSync(new URL('recorded/database.json', import.meta.url), 'utf8'));
const FORMS = ['NFC', 'NFD', 'NFKC', 'NFKD'];

const range = (first: number, end: number): number[] => Array.from({ length: end - first }, (_, i) => first + i);
/** All that have characters, and the edges of the planes that have none. */
const POINTS = [
  ...range(0, 0x30000),
  ...range(0xe0000, 0xe0200),
  ...range(3, 17).flatMap((plane) => [0, 0xfffd, 0xfffe, 0xffff].map((last) => plane * 0x10000 + last)),
];

function digest(line: (point: number) => string): string {
  return createHash('md5')
    .update(POINTS.map((point) => `${line(point)}\n`).join(''))
    .digest('hex');
}

const hex = (point: number, digits: number): string => point.toString(16).padStart(digits, '0');

function escapedPoint(point: number): string {
  if (point > 0xffff) return `\\U${hex(point, 8)}`;
  if (point > 0xff) return `\\u${hex(point, 4)}`;
  const named: Record<number, string> = { 9: '\\t', 10: '\\n', 13: '\\r', 92: '\\\\' };
  return named[point] ?? (point < 32 || point > 126 ? `\\x${hex(point, 2)}` : String.fromCharCode(point));
}

/** A text as Python's codec unicode-escape writes it. */
function escaped(text: string): string {
  return Array.from(text, (c) => escapedPoint(c.codePointAt(0)!)).join('');
}

const unescaped = (text: string): string =>
  text.replace(/\\(?:x(..)|u(....)|U(........))/g, (_, ...hexes: (string | undefined)[]) =>
    String.fromCodePoint(Number.parseInt(hexes.slice(0, 3).find((found) => found !== undefined)!, 16)),
  );

function decomposition(point: number, version: Version): string {
  const found = decompositionOf(point, version);
  if (found === undefined) return '';
  const points = found.points.map((part) => hex(part, 4).toUpperCase());
  return [...(found.form === '' ? [] : [`<${found.form}>`]), ...points].join(' ');
}

function pythonNumber(value: number | null): string {
  if (value === null) return 'None';
  if (!Number.isInteger(value)) return String(Number(value.toPrecision(12)));
  return value < 1e12 ? `${value}.0` : value.toExponential().replace('e+', 'e+').replace(/^1e/, '1e');
}

const WAYS: Record<string, (point: number, version: Version) => string> = {
  category: (point, version) => propertiesOf(point, version).category,
  bidirectional: (point, version) => propertiesOf(point, version).direction,
  combining: (point, version) => String(propertiesOf(point, version).combining),
  east_asian_width: (point, version) => propertiesOf(point, version).width,
  mirrored: (point, version) => (propertiesOf(point, version).isMirrored ? '1' : '0'),
  decomposition,
  decimal: (point, version) => String(decimalValue(point, version) ?? 'None'),
  digit: (point) => String(digitValue(point) ?? 'None'),
  numeric: (point, version) => pythonNumber(numericValue(point, version)),
};

describe.each(['5.2.0', '3.2.0'] as const)('version %s', (version) => {
  test.each(Object.entries(WAYS))('%s of every character', (name, way) => {
    expect(digest((point) => way(point, version))).toBe(recorded[version][name]);
  });
  test.each(FORMS)('%s of every character', (name) => {
    const form = normalFormNamed(name)!;
    expect(digest((point) => escaped(normalize(String.fromCodePoint(point), form, version)))).toBe(recorded[version][name]);
  });
});

test.each(FORMS)('Python gives back a text that is in %s and holds nothing that may join', (name) => {
  const form = normalFormNamed(name) as NormalForm;
  const isKept = (text: string): boolean => normalize(text, form) === text && !(form.composes && mayJoin(text));
  expect(digest((point) => (isKept(String.fromCodePoint(point)) ? 'True' : 'False'))).toBe(recorded['5.2.0'][`${name} as it is`]);
});

test.each(recorded.texts)('the normal forms of %s', (text, expected) => {
  const hash = createHash('md5');
  for (const version of ['5.2.0', '3.2.0'] as const) {
    for (const name of FORMS) hash.update(`${escaped(normalize(unescaped(text), normalFormNamed(name)!, version))}\n`);
  }
  expect(hash.digest('hex')).toBe(expected);
});

test('what is new since 3.2 has no category there', () => {
  expect([isNewSince32(0x221), isNewSince32(0x220)]).toEqual([true, false]);
});
