import { LOCALE, UNICODE } from './flags.ts';
import type { Category } from './node.ts';
import { DIGIT_BOUNDARIES, LOWER_RUNS, SPACE_BOUNDARIES, WORD_BOUNDARIES } from './unicode-tables.ts';

/** Whether a code point has a property. */
export type Predicate = (code: number) => boolean;

/** Maps a code point to its lower case. */
export type Lower = (code: number) => number;

/** The test that a category stands for under re.U. */
export function unicodePredicate(category: Category): Predicate {
  if (category === 'digit') return isUnicodeDigit;
  return category === 'space' ? isUnicodeSpace : isUnicodeWord;
}

/** The lower-casing that re.I compares with: simple Unicode mappings under re.U, ASCII otherwise. */
export function lowerFunction(flags: number): Lower {
  return (flags & UNICODE) !== 0 && (flags & LOCALE) === 0 ? lowerUnicode : lowerAscii;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether an ASCII letter, digit or underscore. */
export function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
}

/** Lowers ASCII letters only. */
export function lowerAscii(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

let wordTable: Int32Array | null = null;
let digitTable: Int32Array | null = null;
let spaceTable: Int32Array | null = null;
let lowerTable: Map<number, number> | null = null;

/** Whether unicode `\w`: alphanumeric in Unicode 5.2, or an underscore. */
export function isUnicodeWord(code: number): boolean {
  if (code < 128) return isWord(code);
  wordTable ??= decodeBoundaries(WORD_BOUNDARIES);
  return rank(wordTable, code) % 2 === 1;
}

function isUnicodeDigit(code: number): boolean {
  if (code < 128) return isDigit(code);
  digitTable ??= decodeBoundaries(DIGIT_BOUNDARIES);
  return rank(digitTable, code) % 2 === 1;
}

/** Whether unicode `\s`. */
export function isUnicodeSpace(code: number): boolean {
  spaceTable ??= decodeBoundaries(SPACE_BOUNDARIES);
  return rank(spaceTable, code) % 2 === 1;
}

/** The value of a Unicode decimal digit, or -1. Digits stand in runs of ten that begin with zero. */
export function digitValue(code: number): number {
  if (!isUnicodeDigit(code)) return -1;
  if (code < 128) return code - 48;
  digitTable ??= decodeBoundaries(DIGIT_BOUNDARIES);
  const start = digitTable[rank(digitTable, code) - 1];
  return (code - start) % 10;
}

function lowerUnicode(code: number): number {
  if (code < 128) return lowerAscii(code);
  lowerTable ??= decodeLower();
  return lowerTable.get(code) ?? code;
}

/** How many boundaries are at or before a code point; odd means inside. */
function rank(boundaries: Int32Array, code: number): number {
  let low = 0;
  let high = boundaries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (boundaries[middle] <= code) low = middle + 1;
    else high = middle;
  }
  return low;
}

function decodeBoundaries(text: string): Int32Array {
  let position = 0;
  return Int32Array.from(text.split(' '), (distance) => {
    position += Number.parseInt(distance, 36);
    return position;
  });
}

function decodeLower(): Map<number, number> {
  const numbers = LOWER_RUNS.split(' ').map((word) => Number.parseInt(word, 36));
  const table = new Map<number, number>();
  let start = 0;
  for (let index = 0; index + 3 < numbers.length; index += 4) {
    start += numbers[index];
    const count = numbers[index + 1];
    const step = numbers[index + 2];
    const delta = numbers[index + 3];
    for (let n = 0; n < count; n++) table.set(start + n * step, start + n * step + delta);
  }
  return table;
}

/**
 * Lower-case code points that share an upper case with others, which re.I under re.U treats as equal (`ſ` and `s`, `ς` and `σ`).
 * Source: what 2.7.18's sre_compile matches with re.I | re.U.
 */
const SAME_UPPER: readonly (readonly number[])[] = [
  [0x69, 0x131],
  [0x73, 0x17f],
  [0xb5, 0x3bc],
  [0x345, 0x3b9, 0x1fbe],
  [0x3b2, 0x3d0],
  [0x3b5, 0x3f5],
  [0x3b8, 0x3d1],
  [0x3ba, 0x3f0],
  [0x3c0, 0x3d6],
  [0x3c1, 0x3f1],
  [0x3c2, 0x3c3],
  [0x3c6, 0x3d5],
  [0x1e61, 0x1e9b],
];

const NO_CODES: readonly number[] = [];

let equivalents: Map<number, readonly number[]> | null = null;

/** The other lower-case code points with the same upper case; none without re.U, or under re.L. */
export function caseEquivalents(code: number, flags: number): readonly number[] {
  if ((flags & UNICODE) === 0 || (flags & LOCALE) !== 0) return NO_CODES;
  equivalents ??= new Map(SAME_UPPER.flatMap((set) => set.map((member) => [member, set.filter((other) => other !== member)])));
  return equivalents.get(code) ?? NO_CODES;
}
