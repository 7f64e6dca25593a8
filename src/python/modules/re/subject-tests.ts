import { isUnicodeWord, isWord } from './characters.ts';
import type { CharSet } from './charset.ts';
import * as op from './program.ts';
import type { Subject } from './text.ts';

/** The first place from `from` on, after items only, that has a certain character; or where the items or `limit` end. */
export function skipTo(
  subject: Subject,
  from: number,
  limit: number,
  char: number,
  item: number,
  argument: number,
  sets: readonly CharSet[],
): number {
  let ptr = from;
  while (ptr < limit && subject.charCodeAt(ptr) !== char && countItem(subject, ptr, ptr + 1, item, argument, sets) > ptr) ptr++;
  return ptr;
}

/** The end of the longest run of characters, from `ptr` up to `limit`, that a one-character instruction accepts. */
export function countItem(subject: Subject, from: number, limit: number, item: number, argument: number, sets: readonly CharSet[]): number {
  let ptr = from;
  switch (item) {
    case op.IN: {
      const set = sets[argument];
      const low = set.low;
      for (; ptr < limit; ptr++) {
        const char = subject.charCodeAt(ptr);
        if (char < 256 ? low[char] === 0 : !set.hasHigh(char)) break;
      }
      return ptr;
    }
    case op.ANY:
      while (ptr < limit && subject.charCodeAt(ptr) !== 10) ptr++;
      return ptr;
    case op.ANY_ALL:
      return limit;
    case op.LITERAL:
      while (ptr < limit && subject.charCodeAt(ptr) === argument) ptr++;
      return ptr;
    default:
      while (ptr < limit && subject.charCodeAt(ptr) !== argument) ptr++;
      return ptr;
  }
}

/** Whether a position is what an AT instruction asks for; `end` counts as the end of the subject. */
export function isAt(where: number, subject: Subject, ptr: number, end: number): boolean {
  switch (where) {
    case op.AT_BEGINNING:
      return ptr === 0;
    case op.AT_BEGINNING_LINE:
      return ptr === 0 || subject.charCodeAt(ptr - 1) === 10;
    case op.AT_END:
      return ptr === end || (ptr + 1 === end && subject.charCodeAt(ptr) === 10);
    case op.AT_END_LINE:
      return ptr === end || subject.charCodeAt(ptr) === 10;
    case op.AT_END_STRING:
      return ptr === end;
    case op.AT_BOUNDARY:
      return end > 0 && isBoundary(isWord, subject, ptr, end);
    case op.AT_NON_BOUNDARY:
      return end > 0 && !isBoundary(isWord, subject, ptr, end);
    case op.AT_UNICODE_BOUNDARY:
      return end > 0 && isBoundary(isUnicodeWord, subject, ptr, end);
    default:
      return end > 0 && !isBoundary(isUnicodeWord, subject, ptr, end);
  }
}

function isBoundary(isWordCode: (code: number) => boolean, subject: Subject, ptr: number, end: number): boolean {
  const before = ptr > 0 && isWordCode(subject.charCodeAt(ptr - 1));
  const after = ptr < end && isWordCode(subject.charCodeAt(ptr));
  return before !== after;
}
