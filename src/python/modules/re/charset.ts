import { caseEquivalents, type Lower, lowerAscii, lowerFunction, type Predicate, unicodePredicate } from './characters.ts';
import { IGNORECASE, LOCALE, UNICODE } from './flags.ts';
import type { Category, SetItem } from './node.ts';

/** A set of characters: a table for the first 256 of them, and a test for the others. */
export class CharSet {
  /** 1 for each member below 256. */
  readonly low: Uint8Array;
  private readonly members: Members;
  private readonly fold: Lower | null;

  constructor(members: Members, fold: Lower | null) {
    this.members = members;
    this.fold = fold;
    this.low = new Uint8Array(256);
    this.fill();
  }

  private fill(): void {
    const low = this.low;
    const { negate, ranges, predicates } = this.members;
    const member = negate ? 0 : 1;
    if (negate) low.fill(1);
    for (let index = 0; index < ranges.length; index += 2) low.fill(member, ranges[index], ranges[index + 1] + 1);
    for (const predicate of predicates) for (let code = 0; code < 256; code++) if (predicate(code)) low[code] = member;
    if (this.fold === lowerAscii) low.copyWithin(65, 97, 123);
    else if (this.fold !== null) this.foldTable(this.fold);
  }

  /** Lower-casing never leaves the first 256 code points, so that folding is a look-up in the unfolded table. */
  private foldTable(fold: Lower): void {
    const unfolded = this.low.slice();
    for (let code = 0; code < 256; code++) this.low[code] = unfolded[fold(code)];
  }

  /** Whether a character of 256 or above is a member. */
  hasHigh(code: number): boolean {
    const { negate, ranges, predicates } = this.members;
    const folded = this.fold === null ? code : this.fold(code);
    for (let index = 0; index < ranges.length; index += 2) {
      if (folded >= ranges[index] && folded <= ranges[index + 1]) return !negate;
    }
    for (const predicate of predicates) if (predicate(folded)) return !negate;
    return negate;
  }
}

/** A set's content: inclusive ranges as flat pairs, and categories. */
interface Members {
  negate: boolean;
  readonly ranges: number[];
  readonly predicates: Predicate[];
}

/** A character set under a pattern's flags, as 2.7.18's sre_compile understands it. */
export function buildCharSet(items: readonly SetItem[], flags: number): CharSet {
  const fold = (flags & IGNORECASE) === 0 ? null : lowerFunction(flags);
  const members: Members = { negate: false, ranges: [], predicates: [] };
  for (const item of items) {
    if (item.op === 'negate') members.negate = true;
    else if (item.op === 'category') addCategory(members, item.category, item.negative, flags);
    else if (item.op === 'literal') addLiteral(members.ranges, item.code, flags, fold);
    else addRange(members.ranges, item.low, item.high, flags, fold);
  }
  return new CharSet(members, fold);
}

function addCategory(members: Members, category: Category, negative: boolean, flags: number): void {
  if ((flags & UNICODE) === 0 || (flags & LOCALE) !== 0) {
    members.ranges.push(...(negative ? complement(ASCII_RANGES[category]) : ASCII_RANGES[category]));
    return;
  }
  const predicate = unicodePredicate(category);
  members.predicates.push(negative ? (code) => !predicate(code) : predicate);
}

/** The categories without re.U; under re.L as well, since a configuration runs in the C locale. */
const ASCII_RANGES: Readonly<Record<Category, readonly number[]>> = {
  digit: [48, 57],
  space: [9, 13, 32, 32],
  word: [48, 57, 65, 90, 95, 95, 97, 122],
};

function complement(ranges: readonly number[]): number[] {
  const gaps = [0];
  for (let index = 0; index < ranges.length; index += 2) gaps.push(ranges[index] - 1, ranges[index + 1] + 1);
  gaps.push(0x10ffff);
  return gaps;
}

function addLiteral(ranges: number[], code: number, flags: number, fold: Lower | null): void {
  const folded = fold === null ? code : fold(code);
  // sre_compile puts an astral literal in as it was written, so that under re.I an upper-case one matches nothing.
  if (folded > 0xffff) ranges.push(code, code);
  else addFolded(ranges, folded, flags);
}

function addFolded(ranges: number[], folded: number, flags: number): void {
  ranges.push(folded, folded);
  if ((flags & IGNORECASE) === 0) return;
  for (const other of caseEquivalents(folded, flags)) ranges.push(other, other);
}

function addRange(ranges: number[], low: number, high: number, flags: number, fold: Lower | null): void {
  if (fold === null || high > 0xffff) ranges.push(low, high);
  if (fold === null) return;
  const lastBmp = Math.min(high, 0xffff);
  if ((flags & UNICODE) === 0 || (flags & LOCALE) !== 0) {
    addAsciiFolded(ranges, low, lastBmp);
    return;
  }
  for (let code = low; code <= lastBmp; code++) addFoldedMember(ranges, fold(code), flags);
  if (high <= 0xffff) return;
  // The only cased astral characters that sre_compile looks for are below 0x12000.
  for (let code = Math.max(low, 0x10000); code <= Math.min(high, 0x11fff); code++) ranges.push(fold(code), fold(code));
}

/** As addFolded, but lengthens the last range where it can: most ranges fold to themselves. */
function addFoldedMember(ranges: number[], folded: number, flags: number): void {
  const last = ranges.length - 1;
  if (last > 0 && ranges[last] === folded - 1) ranges[last] = folded;
  else ranges.push(folded, folded);
  const others = caseEquivalents(folded, flags);
  if (others.length > 0) for (const other of others) ranges.push(other, other);
}

function addAsciiFolded(ranges: number[], low: number, high: number): void {
  if (low <= high) ranges.push(low, high);
  const first = Math.max(low, 65);
  const last = Math.min(high, 90);
  if (first <= last) ranges.push(first + 32, last + 32);
}
