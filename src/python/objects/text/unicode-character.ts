/** What the methods of `unicode` know about one character, by Unicode 5.2. ASCII is answered at once; tables are read when something else is asked. */

import { ALPHA, DECIMAL, DIGIT, LOWER, NUMERIC, TO_LOWER, TO_TITLE, TO_UPPER, UPPER, UPPER_OR_TITLE } from './unicode-data.ts';

export type CharacterTest = (point: number) => boolean;
export type CharacterMap = (point: number) => number;

function isAsciiDigit(point: number): boolean {
  return point >= 48 && point <= 57;
}
function isAsciiLower(point: number): boolean {
  return point >= 97 && point <= 122;
}
function isAsciiUpper(point: number): boolean {
  return point >= 65 && point <= 90;
}

export const isAlpha = characterTest(ALPHA, (point) => isAsciiLower(point | 32));
export const isDecimal = characterTest(DECIMAL, isAsciiDigit);
export const isDigit = characterTest(DIGIT, isAsciiDigit);
export const isNumeric = characterTest(NUMERIC, isAsciiDigit);
export const isLower = characterTest(LOWER, isAsciiLower);
export const isUpper = characterTest(UPPER, isAsciiUpper);
export const isUpperOrTitle = characterTest(UPPER_OR_TITLE, isAsciiUpper);

export const toLower = characterMap(TO_LOWER, (point) => (isAsciiUpper(point) ? point + 32 : point));
export const toUpper = characterMap(TO_UPPER, (point) => (isAsciiLower(point) ? point - 32 : point));
const TITLES = lazyDeltas(TO_TITLE);

export function toTitle(point: number): number {
  const delta = point < 128 ? undefined : TITLES().get(point);
  return delta === undefined ? toUpper(point) : point + delta;
}

export function isAlphanumeric(point: number): boolean {
  return isAlpha(point) || isNumeric(point);
}

function characterTest(distances: string, ascii: CharacterTest): CharacterTest {
  let table: Int32Array | null = null;
  return (point) => {
    if (point < 128) return ascii(point);
    table ??= readBoundaries(distances);
    return countUpTo(table, point) % 2 === 1;
  };
}

function readBoundaries(distances: string): Int32Array {
  let code = 0;
  return Int32Array.from(distances.split(' '), (distance) => {
    code += Number.parseInt(distance, 36);
    return code;
  });
}

/** How many entries of a sorted table are at most `point`. */
function countUpTo(table: Int32Array, point: number): number {
  let low = 0;
  let high = table.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (table[middle] <= point) low = middle + 1;
    else high = middle;
  }
  return low;
}

function characterMap(runs: string, ascii: CharacterMap): CharacterMap {
  const deltas = lazyDeltas(runs);
  return (point) => (point < 128 ? ascii(point) : point + (deltas().get(point) ?? 0));
}

function lazyDeltas(runs: string): () => Map<number, number> {
  let deltas: Map<number, number> | null = null;
  return () => {
    deltas ??= readRuns(runs);
    return deltas;
  };
}

function readRuns(text: string): Map<number, number> {
  const deltas = new Map<number, number>();
  const numbers = text.split(' ').map((word) => Number.parseInt(word, 36));
  let start = 0;
  for (let i = 0; i < numbers.length; i += 4) {
    start += numbers[i];
    for (let k = 0; k < numbers[i + 1]; k++) deltas.set(start + k * numbers[i + 2], numbers[i + 3]);
  }
  return deltas;
}
