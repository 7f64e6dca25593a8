import { RegexBudgetError } from './errors.ts';
import type { Subject } from './text.ts';

/** Steps that matching may still take; counted down as it goes. A step is one instruction, or a few characters of a simple repeat. */
export interface Budget {
  steps: number;
}

/** What outlives a single try: sre keeps the marks of failed tries, and conditionals and negative assertions let a program see them. */
export class MatchState {
  readonly subject: Subject;
  readonly end: number;
  readonly budget: Budget;
  /** Begin and end of each group; only those up to `lastmark` mean anything. */
  readonly marks: Int32Array;
  lastmark = -1;
  lastindex = -1;
  /** Where the match begins and ends, once there is one. */
  start = 0;
  position = 0;

  constructor(subject: Subject, end: number, groups: number, budget: Budget) {
    this.subject = subject;
    this.end = end;
    this.budget = budget;
    this.marks = new Int32Array(groups * 2 + 2);
  }
}

/** More words than this would be more memory than a configuration's pattern can need: 512 MB. */
const MAX_STACK = 1 << 27;

/** A stack larger than this is not kept for the next match. */
const KEEP_STACK = 1 << 16;

let spare: Int32Array | null = null;

/** The backtracking stack; one match uses it at a time. */
export function takeStack(): Int32Array {
  const stack = spare ?? new Int32Array(1024);
  spare = null;
  return stack;
}

export function returnStack(stack: Int32Array): void {
  if (stack.length <= KEEP_STACK) spare = stack;
}

/** A copy with room for at least `size` words. */
export function growStack(stack: Int32Array, size: number): Int32Array {
  if (size > MAX_STACK) throw new RegexBudgetError();
  const larger = new Int32Array(Math.max(stack.length * 2, size));
  larger.set(stack);
  return larger;
}
