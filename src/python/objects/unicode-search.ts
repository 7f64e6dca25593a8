/** The algorithms of text-methods.ts for texts that may hold characters beyond U+FFFF: indices and widths count characters. */
import { characterCount, hasSurrogates, unitIndex } from './text/code-points.ts';
import { countText, findText, matchesTail, replaceText, rfindText, stripText } from './text-methods.ts';

interface Stretch {
  start: number;
  end: number;
  /** In characters. */
  length: number;
}

/** The part of a text between two positions, in UTF-16 units; null where the end is before the start. */
function stretchOf(text: string, start: number, end: number): Stretch | null {
  const length = characterCount(text);
  const from = start < 0 ? Math.max(start + length, 0) : start;
  const to = end < 0 ? Math.max(end + length, 0) : Math.min(end, length);
  if (to < from) return null;
  const first = unitIndex(text, from);
  return { start: first, end: unitIndex(text, to - from, first), length: to - from };
}

function searchWide(search: typeof findText, text: string, sub: string, start: number, end: number): number {
  const part = stretchOf(text, start, end);
  const at = part === null ? -1 : search(text, sub, part.start, part.end);
  return at < 0 ? -1 : characterCount(text.slice(0, at));
}

export function findUnicode(text: string, sub: string, start: number, end: number): number {
  return hasSurrogates(text) ? searchWide(findText, text, sub, start, end) : findText(text, sub, start, end);
}

export function rfindUnicode(text: string, sub: string, start: number, end: number): number {
  return hasSurrogates(text) ? searchWide(rfindText, text, sub, start, end) : rfindText(text, sub, start, end);
}

export function countUnicode(text: string, sub: string, start: number, end: number): number {
  if (!hasSurrogates(text)) return countText(text, sub, start, end);
  const part = stretchOf(text, start, end);
  if (part === null) return 0;
  return sub === '' ? part.length + 1 : countText(text, sub, part.start, part.end);
}

export function matchesTailUnicode(text: string, sub: string, start: number, end: number, atEnd: boolean): boolean {
  // An empty one is found even where the end is before the start.
  if (sub === '') return true;
  if (!hasSurrogates(text)) return matchesTail(text, sub, start, end, atEnd);
  const part = stretchOf(text, start, end);
  return part !== null && matchesTail(text, sub, part.start, part.end, atEnd);
}

export function replaceUnicode(text: string, from: string, to: string, max: number): string {
  if (from !== '' || !hasSurrogates(text)) return replaceText(text, from, to, max);
  const points = Array.from(text);
  const count = max < 0 ? points.length + 1 : Math.min(max, points.length + 1);
  return points.map((point, i) => (i < count ? to + point : point)).join('') + (count > points.length ? to : '');
}

/** strip(chars): takes off the characters of a text. */
export function stripUnicode(text: string, chars: string, sides: number): string {
  if (!hasSurrogates(text)) return stripText(text, sides, (unit) => chars.includes(String.fromCharCode(unit)));
  const stripped = new Set(chars);
  const points = Array.from(text);
  let start = 0;
  let end = points.length;
  if ((sides & 1) !== 0) while (start < end && stripped.has(points[start])) start++;
  if ((sides & 2) !== 0) while (end > start && stripped.has(points[end - 1])) end--;
  return points.slice(start, end).join('');
}

/** Where unicode ends lines. */
export function isUnicodeLineBreak(unit: number): boolean {
  return (unit >= 10 && unit <= 13) || (unit >= 0x1c && unit <= 0x1e) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

/** Compares by code points, where JS compares UTF-16 units. */
export function compareUnicode(a: string, b: string): number {
  if (a === b) return 0;
  if (!hasSurrogates(a) && !hasSurrogates(b)) return a < b ? -1 : 1;
  let i = 0;
  while (i < a.length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  if (i >= a.length || i >= b.length) return a.length < b.length ? -1 : 1;
  // The difference may be in the second half of a pair, but then both have the same first half.
  const x = a.codePointAt(i)!;
  const y = b.codePointAt(i)!;
  return x < y ? -1 : 1;
}
