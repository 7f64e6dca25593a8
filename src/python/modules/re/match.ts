import type { CharSet } from './charset.ts';
import { RegexBudgetError } from './errors.ts';
import { execute } from './execute.ts';
import { type Budget, MatchState } from './match-state.ts';
import type { Program } from './program.ts';
import type { Subject } from './text.ts';

/** A match: `marks` holds begin and end of the match and of each group, -1 for what is unset. */
export interface MatchResult {
  readonly marks: number[];
  /** The number of the last group that was closed, or null. */
  readonly lastindex: number | null;
}

/**
 * Matches at `pos` exactly, or searches from `pos` on, in `subject` up to `endpos`.
 *
 * Positions are clamped to the subject, as Python does. `^`, `\b` and look-behind still see what is before `pos`.
 *
 * @throws RegexBudgetError when the budget's steps are used up
 */
export function match(
  program: Program,
  subject: Subject,
  pos: number,
  endpos: number,
  mode: 'match' | 'search',
  budget: Budget,
): MatchResult | null {
  const end = clamp(endpos, subject.length);
  const state = new MatchState(subject, end, program.groups, budget);
  const start = clamp(pos, subject.length);
  const found = mode === 'match' ? matchAt(program, state, start) : search(program, state, start);
  return found ? resultOf(program, state) : null;
}

function clamp(position: number, length: number): number {
  return position < 0 ? 0 : position > length ? length : position;
}

function matchAt(program: Program, state: MatchState, start: number): boolean {
  if (program.minWidth > 0 && state.end - start < program.minWidth) return false;
  state.start = start;
  return execute(program, state, 0, start);
}

/** Searches from `start`, which may be just behind the end. The state's start and position tell where a match is. */
export function search(program: Program, state: MatchState, start: number): boolean {
  const plan = program.plan;
  switch (plan.kind) {
    case 'literal':
      return searchLiteral(program, state, start, plan.text, plan.skip, plan.whole);
    case 'set':
      return searchSet(program, state, start, plan.set);
    case 'beginning':
      return start === 0 && matchAt(program, state, 0);
    default:
      return searchEverywhere(program, state, start);
  }
}

function searchLiteral(program: Program, state: MatchState, from: number, text: string, skip: number, whole: boolean): boolean {
  const { subject, end } = state;
  const length = typeof subject === 'string' ? text.length : Array.from(text).length;
  for (let start = from; ; start++) {
    const found = subject.indexOf(text, start);
    spend(state, 1 + (((found < 0 ? end : found) - start) >> 4));
    if (found < 0 || found + length > end) return false;
    start = found;
    state.start = found;
    state.position = found + length;
    if (whole || execute(program, state, skip * 2, found + skip)) return true;
  }
}

function searchSet(program: Program, state: MatchState, from: number, set: CharSet): boolean {
  const { subject, end } = state;
  const low = set.low;
  let last = from;
  for (let start = from; start < end; start++) {
    const code = subject.charCodeAt(start);
    if (code < 256 ? low[code] === 0 : !set.hasHigh(code)) continue;
    spend(state, (start - last) >> 2);
    last = start;
    state.start = start;
    if (execute(program, state, 0, start)) return true;
  }
  spend(state, (end - last) >> 2);
  return false;
}

function searchEverywhere(program: Program, state: MatchState, from: number): boolean {
  let last = state.end;
  if (program.minWidth > 1) {
    last -= program.minWidth - 1;
    if (last <= from) last = from + 1;
  }
  for (let start = from; start <= last; start++) {
    state.start = start;
    if (execute(program, state, 0, start)) return true;
  }
  return false;
}

function spend(state: MatchState, steps: number): void {
  state.budget.steps -= steps;
  if (state.budget.steps < 0) throw new RegexBudgetError();
}

/** The finished match of a state. */
export function resultOf(program: Program, state: MatchState): MatchResult {
  const marks = [state.start, state.position];
  for (let index = 0; index < program.groups * 2; index += 2) {
    const start = state.marks[index];
    const end = state.marks[index + 1];
    if (index + 1 <= state.lastmark && start >= 0 && end >= 0) marks.push(start, end);
    else marks.push(-1, -1);
  }
  return { marks, lastindex: state.lastindex < 0 ? null : state.lastindex };
}
