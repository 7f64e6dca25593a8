import { type MatchResult, resultOf, search } from './match.ts';
import { type Budget, MatchState } from './match-state.ts';
import type { Program } from './program.ts';
import { type Subject, sliceSubject } from './text.ts';

/**
 * The successive matches that `finditer` and `findall` give: each search begins where the match before ended,
 * one character further after an empty match.
 */
export class Scanner {
  private readonly program: Program;
  private readonly subject: Subject;
  private readonly end: number;
  private readonly budget: Budget;
  private start: number;

  constructor(program: Program, subject: Subject, pos: number, endpos: number, budget: Budget) {
    this.program = program;
    this.subject = subject;
    this.budget = budget;
    this.start = Math.min(Math.max(pos, 0), subject.length);
    this.end = Math.min(Math.max(endpos, 0), subject.length);
  }

  /** The next match, or null when there are no more. */
  next(): MatchResult | null {
    if (this.start > this.end) return null;
    const state = new MatchState(this.subject, this.end, this.program.groups, this.budget);
    if (!search(this.program, state, this.start)) {
      this.start = this.end + 1;
      return null;
    }
    this.start = state.position === state.start ? state.position + 1 : state.position;
    return resultOf(this.program, state);
  }
}

/** What `findall` gives: of each match the text, or its only group, or all its groups. Unset groups are empty. */
export function findAll(program: Program, subject: Subject, pos: number, endpos: number, budget: Budget): (string | string[])[] {
  const found: (string | string[])[] = [];
  const scanner = new Scanner(program, subject, pos, endpos, budget);
  for (let result = scanner.next(); result !== null; result = scanner.next()) {
    if (program.groups <= 1) {
      found.push(groupText(subject, result, program.groups));
      continue;
    }
    const groups: string[] = [];
    for (let group = 1; group <= program.groups; group++) groups.push(groupText(subject, result, group));
    found.push(groups);
  }
  return found;
}

/** A group's text; an unset one's is empty. */
function groupText(subject: Subject, result: MatchResult, group: number): string {
  return sliceSubject(subject, result.marks[group * 2], result.marks[group * 2 + 1]);
}

/** What `split` gives: the pieces, and between them the groups, null for unset ones. It never splits at an empty match. */
export function split(program: Program, subject: Subject, maxsplit: number, budget: Budget): (string | null)[] {
  const pieces: (string | null)[] = [];
  const scanner = new Scanner(program, subject, 0, subject.length, budget);
  let last = 0;
  let count = 0;
  while (maxsplit === 0 || count < maxsplit) {
    const result = scanner.next();
    if (result === null) break;
    const start = result.marks[0];
    const end = result.marks[1];
    if (start === end) {
      if (last === subject.length) break;
      continue;
    }
    pieces.push(sliceSubject(subject, last, start));
    for (let group = 1; group <= program.groups; group++) {
      pieces.push(result.marks[group * 2] < 0 ? null : groupText(subject, result, group));
    }
    count++;
    last = end;
  }
  pieces.push(sliceSubject(subject, last, subject.length));
  return pieces;
}

/**
 * What `sub` gives, as pieces to be joined, and the number of replacements. A match that is empty and adjoins the one before is left alone.
 *
 * @param count how many to replace at most; 0 is all
 * @param replace gives the piece for a match, null for nothing
 */
export function substitute<Piece>(
  program: Program,
  subject: Subject,
  count: number,
  replace: (result: MatchResult) => Piece | null,
  budget: Budget,
): { pieces: (string | Piece)[]; count: number } {
  const pieces: (string | Piece)[] = [];
  const scanner = new Scanner(program, subject, 0, subject.length, budget);
  let last = 0;
  let replaced = 0;
  while (count === 0 || replaced < count) {
    const result = scanner.next();
    if (result === null) break;
    const start = result.marks[0];
    const end = result.marks[1];
    if (last < start) pieces.push(sliceSubject(subject, last, start));
    else if (last === start && last === end && replaced > 0) continue;
    const piece = replace(result);
    if (piece !== null) pieces.push(piece);
    last = end;
    replaced++;
  }
  if (last < subject.length) pieces.push(sliceSubject(subject, last, subject.length));
  return { pieces, count: replaced };
}
