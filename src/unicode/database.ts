/** What Unicode's database says of characters, as Python 2.7 has it: version 5.2, and 3.2 beside it. Each table is unpacked when something is first asked of it. */
import {
  decompositionForms,
  formerDecimals,
  formerDecompositions,
  formerRuns,
  packedDecompositions,
  packedValues,
  propertyKinds,
  propertyRuns,
} from './database-table.ts';
import { signed, unpackNumbers } from './packed-numbers.ts';

export type Version = '5.2.0' | '3.2.0';

export interface Properties {
  /** General category: 'Lu'. */
  readonly category: string;
  /** Bidirectional class: 'L'; empty where there is none. */
  readonly direction: string;
  /** Canonical combining class; 0 for what starts a sequence. */
  readonly combining: number;
  /** East Asian width: 'Na'. */
  readonly width: string;
  readonly isMirrored: boolean;
}

export interface Decomposition {
  /** What kind a compatibility decomposition is: 'super'; empty for a canonical one. */
  readonly form: string;
  readonly points: readonly number[];
}

export interface NumberValue {
  readonly value: number;
  readonly isDigit: boolean;
  readonly isDecimal: boolean;
}

function lazily<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

const FORM_SEPARATOR = ';';
const UNASSIGNED = 'Cn';

const kinds = lazily(() =>
  propertyKinds()
    .split(FORM_SEPARATOR)
    .map((line): Properties => {
      const [category = '', direction = '', combining = '', width = '', mirrored = ''] = line.split(' ');
      return { category, direction, combining: Number(combining), width, isMirrored: mirrored === '1' };
    }),
);

/** Where each run starts, and what its characters have. */
interface Runs {
  starts: Int32Array;
  values: Int32Array;
}

function readRuns(text: string): Runs {
  const numbers = unpackNumbers(text);
  const starts = new Int32Array(numbers.length / 2);
  const values = new Int32Array(numbers.length / 2);
  let start = 0;
  for (let i = 0; i < values.length; i++) {
    values[i] = numbers[2 * i]!;
    starts[i] = start;
    start += numbers[2 * i + 1]! + 1;
  }
  return { starts, values };
}

const currentRuns = lazily(() => readRuns(propertyRuns()));
const changedRuns = lazily(() => readRuns(formerRuns()));

function runValue({ starts, values }: Runs, point: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= point) low = middle;
    else high = middle;
  }
  return values[low]!;
}

export function propertiesOf(point: number, version: Version = '5.2.0'): Properties {
  const changed = version === '3.2.0' ? runValue(changedRuns(), point) : 0;
  return kinds()[changed > 0 ? changed - 1 : runValue(currentRuns(), point)]!;
}

/** Whether version 3.2 has no such character. */
export function isNewSince32(point: number): boolean {
  return propertiesOf(point, '3.2.0').category === UNASSIGNED;
}

// Numbers of a record: distance from the record before, less one; form; how many points, less one; and the distance of each from the one of
// the record before that stands at its place, or from the character itself where that one has fewer.
const decompositions = lazily(() => {
  const forms = decompositionForms().split(' ');
  const numbers = unpackNumbers(packedDecompositions());
  const all = new Map<number, Decomposition>();
  let at = 0;
  let point = 0;
  let before: number[] = [];
  while (at < numbers.length) {
    point += numbers[at]! + 1;
    const form = forms[numbers[at + 1]!]!;
    const length = numbers[at + 2]! + 1;
    const distances = numbers.slice(at + 3, at + 3 + length);
    before = distances.map((distance, i) => (before[i] ?? point) + signed(distance));
    all.set(point, { form, points: before });
    at += 3 + length;
  }
  return all;
});

/** The decomposition of one character, not carried on in its parts; undefined where it has none. Syllables of Hangul have none here. */
export function decompositionOf(point: number, version: Version = '5.2.0'): Decomposition | undefined {
  if (version === '3.2.0' && isNewSince32(point)) return undefined;
  return decompositions().get(point);
}

/** All characters that have a decomposition, in their order. */
export function allDecompositions(): ReadonlyMap<number, Decomposition> {
  return decompositions();
}

/** Characters that 3.2 took apart into another one than 5.2 does; for each, that one. */
export const correctedSince32 = lazily(() => {
  const numbers = unpackNumbers(formerDecompositions());
  const all = new Map<number, number>();
  let point = 0;
  for (let i = 0; i < numbers.length; i += 2) {
    point += numbers[i]!;
    all.set(point, numbers[i + 1]!);
  }
  return all;
});

const values = lazily(() => {
  const numbers = unpackNumbers(packedValues());
  const all = new Map<number, NumberValue>();
  let point = 0;
  for (let i = 0; i < numbers.length; i += 5) {
    const [distance = 0, more = 0, kind = 0, numerator = 0, denominator = 0] = numbers.slice(i, i + 5);
    point += distance;
    for (let k = 0; k <= more; k++) {
      all.set(point, { value: signed(numerator) / (denominator + 1) + k, isDigit: kind > 0, isDecimal: kind === 2 });
      point += 1;
    }
  }
  return all;
});

const decimalOnlyIn32 = lazily(() => {
  let point = 0;
  return new Set(
    unpackNumbers(formerDecimals()).map((distance) => {
      point += distance;
      return point;
    }),
  );
});

/** The number that a character stands for, or null. */
export function numericValue(point: number, version: Version = '5.2.0'): number | null {
  if (version === '3.2.0' && isNewSince32(point)) return null;
  return values().get(point)?.value ?? null;
}

/** The same for digits. Those of 5.2 count in 3.2 as well, as in Python. */
export function digitValue(point: number): number | null {
  const found = values().get(point);
  return found?.isDigit ? found.value : null;
}

/** The same for the digits of decimal numbers. */
export function decimalValue(point: number, version: Version = '5.2.0'): number | null {
  const found = values().get(point);
  if (version === '3.2.0' && (isNewSince32(point) || decimalOnlyIn32().has(point)))
    return isNewSince32(point) ? null : (found?.value ?? null);
  return found?.isDecimal ? found.value : null;
}
