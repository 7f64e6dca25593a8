import type { Lower } from './characters.ts';
import type { CharSet } from './charset.ts';

/** Instructions of a program. Arguments follow in the code; targets are absolute positions. */
export const SUCCESS = 0;
/** LITERAL code */
export const LITERAL = 1;
/** NOT_LITERAL code */
export const NOT_LITERAL = 2;
/** ANY 0: anything but a newline */
export const ANY = 3;
/** ANY_ALL 0 */
export const ANY_ALL = 4;
/** IN set */
export const IN = 5;
/** AT where */
export const AT = 6;
/** MARK index: groups begin at even and end at odd ones */
export const MARK = 7;
/** JUMP target */
export const JUMP = 8;
/** BRANCH, then for each alternative: position of the next one, its code, JUMP; 0 at the end */
export const BRANCH = 9;
/** REPEAT_ONE tail min max item argument */
export const REPEAT_ONE = 10;
/** MIN_REPEAT_ONE tail min max item argument */
export const MIN_REPEAT_ONE = 11;
/** REPEAT until min max body… until */
export const REPEAT = 12;
export const MAX_UNTIL = 13;
export const MIN_UNTIL = 14;
/** GROUPREF mark */
export const GROUPREF = 15;
/** GROUPREF_IGNORE mark */
export const GROUPREF_IGNORE = 16;
/** GROUPREF_EXISTS mark target: goes on at target when the group is unset */
export const GROUPREF_EXISTS = 17;
/** ASSERT after back: back is how far behind the current position the assertion begins */
export const ASSERT = 18;
/** ASSERT_NOT after back */
export const ASSERT_NOT = 19;

/** Positions that AT tests for. */
export const AT_BEGINNING = 0;
export const AT_BEGINNING_LINE = 1;
export const AT_END = 2;
export const AT_END_LINE = 3;
export const AT_END_STRING = 4;
export const AT_BOUNDARY = 5;
export const AT_NON_BOUNDARY = 6;
export const AT_UNICODE_BOUNDARY = 7;
export const AT_UNICODE_NON_BOUNDARY = 8;

/** An open-ended maximum in the code. */
export const UNLIMITED = 0x7fffffff;

/**
 * Where a search tries to match. sre keeps group marks between the tries of one search, which conditionals can see,
 * so that the tries must be at the very positions where sre makes them, or at fewer where a try could have no effect.
 */
export type SearchPlan =
  | { readonly kind: 'literal'; readonly text: string; readonly skip: number; readonly whole: boolean }
  | { readonly kind: 'set'; readonly set: CharSet }
  | { readonly kind: 'beginning' }
  | { readonly kind: 'everywhere' };

/** A compiled pattern. */
export interface Program {
  /** The number of capturing groups. */
  readonly groups: number;
  /** Group numbers by name, in the order of the pattern. */
  readonly groupindex: Map<string, number>;
  /** The flags given and those set inside the pattern. */
  readonly flags: number;
  readonly isUnicode: boolean;
  /** How often Python warns "group references in lookbehind assertions are not supported" (a RuntimeWarning) of this pattern. */
  readonly lookbehindWarnings: number;
  readonly code: Int32Array;
  readonly sets: readonly CharSet[];
  readonly lower: Lower;
  readonly plan: SearchPlan;
  /** The least number of characters of a match, or 0. */
  readonly minWidth: number;
}
