/** What the rules share: the options of a parse, what it has found wrong, and how the rules stop it. */
import { EmbeddedActionsParser, type ILookaheadStrategy, type ParserMethod } from 'chevrotain';
import type { Expr } from './ast.ts';
import { OperatorRun } from './precedence.ts';
import { Rejection } from './rejection.ts';
import { COMMA, type Terminal, type Token, VOCABULARY } from './tokens.ts';

export type Rule<R> = ParserMethod<[], R>;

/** Something that CPython refuses after parsing, when it builds the tree (Python/ast.c). */
export interface TreeProblem {
  type: 'SyntaxError' | 'ValueError';
  message: string;
  /** Where the node starts whose line is reported. */
  start: number;
  /** How far the parser had read when it found this: what is wrong with a node itself, and not with a part of it, ends after its parts. */
  end: number;
}

/** Thrown where CPython's parser stack is full. */
export class StackOverflow extends Error {}

/**
 * CPython's MAXSTACK. Its parser keeps one entry for each rule that it is within, so a text is too deep where it nests too many of
 * CPython's rules, not of ours: `depth` counts them, as the number of entries below the `test` that is being parsed.
 */
const MAX_STACK = 1500;
/** Entries from a `test` to an `atom` in it: test, or_test, and_test, not_test, comparison, expr, ... power, atom. */
const TEST_TO_ATOM = 14;

/** Stands where no expression has been read yet, as while Chevrotain records the rules. */
export const NOTHING: Expr = { kind: 'Tuple', elts: [], ctx: 'Load', start: 0, end: 0 };

const NO_MESSAGE = () => '';

export abstract class ParserState extends EmbeddedActionsParser {
  protected source = '';
  protected encoding: string | null = null;
  protected unicodeLiterals = false;
  /** `true` once a literal was read as a str that `unicode_literals` would make unicode, as CPython does even before the import. */
  protected readPlainString = false;
  protected depth = 0;
  /** What was found that CPython's ast.c refuses, as it was read. It counts only if the whole text parses. */
  protected problems: TreeProblem[] = [];
  protected readonly run = new OperatorRun();

  constructor(lookaheadStrategy: ILookaheadStrategy, skipValidations: boolean) {
    super(VOCABULARY, {
      lookaheadStrategy,
      skipValidations,
      maxLookahead: 1,
      recoveryEnabled: false,
      errorMessageProvider: {
        // Of an error only the token counts, and which type alone would have been right.
        buildMismatchTokenMessage: ({ expected }) => expected.name,
        buildNoViableAltMessage: NO_MESSAGE,
        buildEarlyExitMessage: NO_MESSAGE,
        buildNotAllInputParsedMessage: NO_MESSAGE,
      },
    });
  }

  /** Where the next token starts. */
  protected here(): number {
    return this.LA(1).startOffset;
  }

  /** Where the last token ended. */
  protected there(): number {
    return (this.LA(0) as Token).endOffset;
  }

  protected next(type: Terminal): boolean {
    return this.LA(1).tokenTypeIdx === type.tokenTypeIdx;
  }

  protected last(type: Terminal): boolean {
    return this.LA(0).tokenTypeIdx === type.tokenTypeIdx;
  }

  /** Stops at the next token, where a flat rule accepts more than CPython's Grammar does. */
  protected reject(): void {
    if (!this.RECORDING_PHASE) throw new Rejection();
  }

  /** Refuses `a,,b`: a separator may end a list but not follow another. */
  protected rejectRepeated(separator: Terminal = COMMA): void {
    if (this.last(separator) && this.next(separator)) this.reject();
  }

  /** Notes what ast.c refuses. */
  protected refuse(message: string | null, start: number, type: TreeProblem['type'] = 'SyntaxError'): void {
    if (message !== null && !this.RECORDING_PHASE) this.problems.push({ type, message, start, end: this.there() });
  }

  /** Checks that CPython's stack can hold an atom here. */
  protected checkDepth(): void {
    if (this.depth + TEST_TO_ATOM > MAX_STACK) throw new StackOverflow();
  }
}
