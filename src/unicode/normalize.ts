/** Unicode's four normal forms, by the tables of Python 2.7: version 5.2, and 3.2 beside it. */

import { allDecompositions, correctedSince32, decompositionOf, propertiesOf, type Version } from './database.ts';
import { packedExclusions } from './database-table.ts';
import { unpackNumbers } from './packed-numbers.ts';

export interface NormalForm {
  /** Whether characters are put together again. */
  readonly composes: boolean;
  /** Whether compatibility decompositions are made too. */
  readonly compatibly: boolean;
}

const FORMS: Readonly<Record<string, NormalForm>> = {
  NFC: { composes: true, compatibly: false },
  NFD: { composes: false, compatibly: false },
  NFKC: { composes: true, compatibly: true },
  NFKD: { composes: false, compatibly: true },
};

/** The form of a name such as NFC; undefined for another name. */
export function normalFormNamed(name: string): NormalForm | undefined {
  return Object.hasOwn(FORMS, name) ? FORMS[name] : undefined;
}

// ---- syllables of Hangul, which are made by rule

const SYLLABLE = 0xac00;
const LEAD = 0x1100;
const VOWEL = 0x1161;
const BEFORE_TAIL = 0x11a7;
const LEADS = 19;
const VOWELS = 21;
const TAILS = 28;

const isWithin = (point: number, first: number, count: number): boolean => point >= first && point < first + count;
const isSyllable = (point: number): boolean => isWithin(point, SYLLABLE, LEADS * VOWELS * TAILS);

function takeSyllableApart(point: number, out: number[]): void {
  const index = point - SYLLABLE;
  const tail = index % TAILS;
  out.push(LEAD + Math.floor(index / (VOWELS * TAILS)), VOWEL + (Math.floor(index / TAILS) % VOWELS));
  if (tail > 0) out.push(BEFORE_TAIL + tail);
}

function joinSyllable(first: number, second: number): number | undefined {
  if (isWithin(first, LEAD, LEADS) && isWithin(second, VOWEL, VOWELS)) return SYLLABLE + ((first - LEAD) * VOWELS + second - VOWEL) * TAILS;
  const isOpen = isSyllable(first) && (first - SYLLABLE) % TAILS === 0;
  return isOpen && isWithin(second, BEFORE_TAIL + 1, TAILS - 1) ? first + second - BEFORE_TAIL : undefined;
}

// ---- taking apart

function takeApart(point: number, compatibly: boolean, version: Version, out: number[]): void {
  if (isSyllable(point)) {
    takeSyllableApart(point, out);
    return;
  }
  const former = version === '3.2.0' ? correctedSince32().get(point) : undefined;
  const found = former === undefined ? decompositionOf(point, version) : { form: '', points: [former] };
  if (found === undefined || (found.form !== '' && !compatibly)) out.push(point);
  else for (const part of found.points) takeApart(part, compatibly, version, out);
}

/** Puts the marks of each character into the order of their classes; those of the same class stay in theirs. */
function orderMarks(points: number[], classes: number[]): void {
  for (let i = 1; i < points.length; i++) {
    const mark = points[i]!;
    const own = classes[i]!;
    let at = i;
    for (; own > 0 && at > 0 && classes[at - 1]! > own; at--) {
      points[at] = points[at - 1]!;
      classes[at] = classes[at - 1]!;
    }
    points[at] = mark;
    classes[at] = own;
  }
}

// ---- putting together

interface Pairs {
  /** What two characters make up, by the first and then the second. */
  readonly joined: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly seconds: ReadonlySet<number>;
}

let pairs: Pairs | null = null;

function readPairs(): Pairs {
  let last = 0;
  const excluded = new Set<number>();
  for (const distance of unpackNumbers(packedExclusions())) {
    last += distance;
    excluded.add(last);
  }
  const joined = new Map<number, Map<number, number>>();
  const seconds = new Set<number>();
  for (const [point, { form, points }] of allDecompositions()) {
    if (form !== '' || points.length !== 2 || excluded.has(point)) continue;
    const [first = 0, second = 0] = points;
    const ofFirst = joined.get(first) ?? new Map<number, number>();
    joined.set(first, ofFirst.set(second, point));
    seconds.add(second);
  }
  return { joined, seconds };
}

function allPairs(): Pairs {
  pairs ??= readPairs();
  return pairs;
}

function join(first: number, second: number): number | undefined {
  return joinSyllable(first, second) ?? allPairs().joined.get(first)?.get(second);
}

function putTogether(points: readonly number[], classes: readonly number[]): number[] {
  const out: number[] = [];
  let starter = -1;
  /** The class of the last mark that stayed behind the starter. */
  let blocking = 0;
  points.forEach((point, i) => {
    const own = classes[i]!;
    const isNext = starter === out.length - 1;
    const made = starter >= 0 && (isNext || (own > blocking && blocking > 0)) ? join(out[starter]!, point) : undefined;
    if (made !== undefined) {
      out[starter] = made;
      return;
    }
    if (own === 0) starter = out.length;
    blocking = own;
    out.push(point);
  });
  return out;
}

// ---- both

function pointsOf(text: string): number[] {
  return Array.from(text, (c) => c.codePointAt(0)!);
}

function textOf(points: readonly number[]): string {
  let text = '';
  for (const point of points) text += String.fromCodePoint(point);
  return text;
}

const ASCII = /^[\0-\x7f]*$/;

/** The text in a normal form. */
export function normalize(text: string, form: NormalForm, version: Version = '5.2.0'): string {
  if (ASCII.test(text)) return text;
  const points: number[] = [];
  for (const point of pointsOf(text)) takeApart(point, form.compatibly, version, points);
  const classes = points.map((point) => propertiesOf(point).combining);
  orderMarks(points, classes);
  return textOf(form.composes ? putTogether(points, classes) : points);
}

/** Whether a text has characters that may make up another one with what is before them. */
export function mayJoin(text: string): boolean {
  if (ASCII.test(text)) return false;
  const isTail = (point: number): boolean => isWithin(point, VOWEL, VOWELS) || isWithin(point, BEFORE_TAIL + 1, TAILS - 1);
  return pointsOf(text).some((point) => allPairs().seconds.has(point) || isTail(point));
}
