/**
 * The algorithms of the methods of str and unicode that only look for and cut texts, in UTF-16 units: for str these are its bytes, and for unicode its
 * characters as long as it has none beyond U+FFFF (unicode-methods.ts sees to those).
 */
import { repeatText } from './text/text-error.ts';

/** An end that is not given. */
export const TEXT_END = Number.MAX_SAFE_INTEGER;

/** ADJUST_INDICES, of the start: negative ones count from the end. May lie behind the end. */
function clipStart(start: number, length: number): number {
  return start >= 0 ? start : Math.max(start + length, 0);
}
function clipEnd(end: number, length: number): number {
  if (end > length) return length;
  return end >= 0 ? end : Math.max(end + length, 0);
}

/** str.find: an index, or -1. */
export function findText(text: string, sub: string, start: number, end: number): number {
  const from = clipStart(start, text.length);
  const to = clipEnd(end, text.length);
  if (to - from < sub.length) return -1;
  const at = text.indexOf(sub, from);
  return at >= 0 && at + sub.length <= to ? at : -1;
}

/** str.rfind */
export function rfindText(text: string, sub: string, start: number, end: number): number {
  const from = clipStart(start, text.length);
  const to = clipEnd(end, text.length);
  if (to - from < sub.length) return -1;
  const at = text.lastIndexOf(sub, to - sub.length);
  return at >= from ? at : -1;
}

/** str.count: occurrences that do not overlap; an empty one is found between all characters. */
export function countText(text: string, sub: string, start: number, end: number): number {
  const from = clipStart(start, text.length);
  const to = clipEnd(end, text.length);
  if (to < from) return 0;
  if (sub === '') return to - from + 1;
  let count = 0;
  for (let at = text.indexOf(sub, from); at >= 0 && at + sub.length <= to; at = text.indexOf(sub, at + sub.length)) count++;
  return count;
}

/** str.startswith (`atEnd` false) and endswith within bounds. */
export function matchesTail(text: string, sub: string, start: number, end: number, atEnd: boolean): boolean {
  const from = clipStart(start, text.length);
  const to = clipEnd(end, text.length);
  if (to - from < sub.length) return false;
  return text.startsWith(sub, atEnd ? to - sub.length : from);
}

/** str.replace; `max` negative: all. An empty `from` inserts before every character and at the end. */
export function replaceText(text: string, from: string, to: string, max: number): string {
  if (max < 0 && from !== '') return text.includes(from) ? text.split(from).join(to) : text;
  if (max === 0 || (max > 0 && text === '')) return text;
  return from === '' ? interleave(text, to, max) : replaceSome(text, from, to, max);
}

function interleave(text: string, to: string, max: number): string {
  const count = max < 0 ? text.length + 1 : Math.min(max, text.length + 1);
  let out = '';
  let done = 0;
  while (done < count && done < text.length) out += to + text[done++];
  return done < count ? out + to : out + text.slice(done);
}

function replaceSome(text: string, from: string, to: string, max: number): string {
  let out = '';
  let start = 0;
  let left = max;
  for (let at = text.indexOf(from); at >= 0 && left > 0; at = text.indexOf(from, start)) {
    out += text.slice(start, at) + to;
    start = at + from.length;
    left--;
  }
  return out + text.slice(start);
}

/** str.split(sep, max); `sep` not empty, `max` negative: all. */
export function splitBy(text: string, sep: string, max: number): string[] {
  if (max < 0) return text.split(sep);
  const parts: string[] = [];
  let start = 0;
  for (let at = text.indexOf(sep); at >= 0 && parts.length < max; at = text.indexOf(sep, start)) {
    parts.push(text.slice(start, at));
    start = at + sep.length;
  }
  parts.push(text.slice(start));
  return parts;
}

/** str.rsplit(sep, max) */
export function rsplitBy(text: string, sep: string, max: number): string[] {
  const parts: string[] = [];
  let end = text.length;
  while (max < 0 || parts.length < max) {
    const at = end < sep.length ? -1 : text.lastIndexOf(sep, end - sep.length);
    if (at < 0) break;
    parts.push(text.slice(at + sep.length, end));
    end = at;
  }
  parts.push(text.slice(0, end));
  return parts.reverse();
}

/** Is the UTF-16 unit white space? */
export type SpaceTest = (unit: number) => boolean;

/** Blank, tab, newline, vertical tab, form feed, return: white space of str. */
export function isByteSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13);
}

/** str.split(None, max): at runs of white space; what follows the last cut keeps its end. */
export function splitSpace(text: string, max: number, isSpace: SpaceTest): string[] {
  const parts: string[] = [];
  const { length } = text;
  let i = 0;
  for (;;) {
    while (i < length && isSpace(text.charCodeAt(i))) i++;
    if (i === length) return parts;
    if (max >= 0 && parts.length === max) break;
    const start = i;
    while (i < length && !isSpace(text.charCodeAt(i))) i++;
    parts.push(text.slice(start, i));
  }
  parts.push(text.slice(i));
  return parts;
}

/** str.rsplit(None, max) */
export function rsplitSpace(text: string, max: number, isSpace: SpaceTest): string[] {
  const parts: string[] = [];
  let end = text.length;
  for (;;) {
    while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
    if (end === 0) return parts.reverse();
    if (max >= 0 && parts.length === max) break;
    const stop = end;
    while (end > 0 && !isSpace(text.charCodeAt(end - 1))) end--;
    parts.push(text.slice(end, stop));
  }
  parts.push(text.slice(0, end));
  return parts.reverse();
}

/** str.partition and rpartition: three texts, `sep` not empty. */
export function partitionText(text: string, sep: string, fromRight: boolean): [string, string, string] {
  const at = fromRight ? text.lastIndexOf(sep) : text.indexOf(sep);
  if (at < 0) return fromRight ? ['', '', text] : [text, '', ''];
  return [text.slice(0, at), sep, text.slice(at + sep.length)];
}

/** str.splitlines; `\r\n` is one break. */
export function splitLines(text: string, keepEnds: boolean, isBreak: SpaceTest): string[] {
  const lines: string[] = [];
  let start = 0;
  while (start < text.length) {
    let end = start;
    while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
    let next = end + 1;
    if (text.charCodeAt(end) === 13 && text.charCodeAt(next) === 10) next++;
    lines.push(text.slice(start, keepEnds ? next : end));
    start = next;
  }
  return lines;
}

/** Where str ends lines: at `\n` and `\r`. */
export function isByteLineBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}

export const LEFT_SIDE = 1;
export const RIGHT_SIDE = 2;

/** str.strip and its like: takes off what the test holds for, on the sides given. */
export function stripText(text: string, sides: number, isStripped: SpaceTest): string {
  let start = 0;
  let end = text.length;
  if ((sides & LEFT_SIDE) !== 0) while (start < end && isStripped(text.charCodeAt(start))) start++;
  if ((sides & RIGHT_SIDE) !== 0) while (end > start && isStripped(text.charCodeAt(end - 1))) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

/** str.expandtabs; columns start again after `\n` and `\r`. `widthOf` gives the characters in a stretch. */
export function expandTabs(text: string, size: number, widthOf: (stretch: string) => number): string {
  if (!text.includes('\t')) return text;
  let out = '';
  let column = 0;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = i === text.length ? -1 : text.charCodeAt(i);
    if (unit !== 9 && unit !== 10 && unit !== 13 && unit !== -1) continue;
    const stretch = text.slice(start, i);
    column += widthOf(stretch);
    out += stretch;
    start = i + 1;
    if (unit === 9) {
      const blanks = size > 0 ? size - (column % size) : 0;
      out += repeatText(' ', blanks);
      column += blanks;
    } else if (unit !== -1) {
      out += text[i];
      column = 0;
    }
  }
  return out;
}

/** str.ljust, rjust and center: `missing` fill characters are put around the text. */
export function padText(text: string, missing: number, fill: string, where: 'left' | 'right' | 'center', width: number): string {
  if (missing <= 0) return text;
  // CPython puts the odd one to the left where both numbers are odd, to the right otherwise.
  const left = where === 'right' ? missing : where === 'left' ? 0 : (missing >> 1) + (missing & width & 1);
  return repeatText(fill, left) + text + repeatText(fill, missing - left);
}

/** str.zfill: zeros after a sign. */
export function zeroFill(text: string, missing: number): string {
  if (missing <= 0) return text;
  const hasSign = text[0] === '+' || text[0] === '-';
  return (hasSign ? text[0] : '') + repeatText('0', missing) + (hasSign ? text.slice(1) : text);
}
