/**
 * Tokens to tree: the grammar of Python 2.7 as a Chevrotain parser, strictly LL(1), its rules named as in CPython's Grammar/Grammar.
 *
 * The parser is a chain of classes, each with the rules of one part of the language: parser-operators, parser-trailers,
 * parser-atoms, parser-parameters, parser-simple-statements, parser-compound-statements, and here what starts a parse. There is one
 * parser of them. As CPython's own, it stops at the first token that cannot continue what came before.
 */
import type { ILookaheadStrategy, IOrAlt } from 'chevrotain';
import type { Mod } from './ast.ts';
import { installTables, lookaheadStrategy } from './lookahead.ts';
import { CompoundStatementParser } from './parser-compound-statements.ts';
import type { Rule, TreeProblem } from './parser-state.ts';
import { Rejection } from './rejection.ts';
import * as t from './tokens.ts';

export type Mode = 'exec' | 'eval' | 'single';

/** What a parse starts from. */
export interface ParseInput {
  source: string;
  tokens: t.Token[];
  encoding: string | null;
  unicodeLiterals: boolean;
}

/** How a parse ended. */
export type ParseResult =
  | { kind: 'tree'; tree: Mod; problems: TreeProblem[]; unicodeLiterals: boolean; readPlainString: boolean }
  /** `expected`: the one type of token that would have been right, where the parser stopped for want of it. */
  | { kind: 'stopped'; token: t.Token; expected: string | null };

export class PythonParser extends CompoundStatementParser {
  /** Without a strategy, the parser takes the tables that were made at build time, where it can, and does not analyse itself. */
  constructor(strategy: ILookaheadStrategy | null, skipValidations = true) {
    super(strategy ?? lookaheadStrategy(), skipValidations);
    if (strategy !== null || !installTables(this)) this.performSelfAnalysis();
  }

  // ---- what starts a parse

  private readonly lines: IOrAlt<void>[] = [{ ALT: () => this.SUBRULE(this.stmt) }, { ALT: () => void this.CONSUME(t.NEWLINE) }];

  private readonly line = (): void => this.OR(this.lines);

  readonly file_input: Rule<Mod> = this.RULE('file_input', (): Mod => {
    this.MANY(this.line);
    this.CONSUME(t.ENDMARKER);
    return { kind: 'Module', body: this.block, start: 0, end: this.source.length };
  });

  readonly eval_input: Rule<Mod> = this.RULE('eval_input', (): Mod => {
    this.depth += 1;
    const body = this.SUBRULE(this.testlist);
    this.MANY(() => this.CONSUME(t.NEWLINE));
    this.CONSUME(t.ENDMARKER);
    return { kind: 'Expression', body, start: 0, end: this.source.length };
  });

  private readonly interactions: IOrAlt<void>[] = [
    {
      ALT: () => {
        const start = this.CONSUME(t.NEWLINE).startOffset;
        this.block.push({ kind: 'Pass', start, end: start });
      },
    },
    { ALT: () => this.SUBRULE(this.simple_stmt) },
    {
      ALT: () => {
        this.SUBRULE(this.compound_stmt);
        this.CONSUME2(t.NEWLINE);
      },
    },
  ];

  readonly single_input: Rule<Mod> = this.RULE('single_input', (): Mod => {
    this.OR(this.interactions);
    return { kind: 'Interactive', body: this.block, start: 0, end: this.source.length };
  });

  private begin(input: ParseInput): void {
    this.source = input.source;
    this.encoding = input.encoding;
    this.tokens = input.tokens;
    this.unicodeLiterals = input.unicodeLiterals;
    this.readPlainString = false;
    this.problems = [];
    this.block = [];
    this.decorators = [];
    this.depth = 1;
    this.run.reset(input.source);
    this.input = input.tokens;
  }

  /** Parses all of `input`, or for `single` the first statement. Throws StackOverflow, and RangeError where JavaScript's stack ends. */
  parse(input: ParseInput, mode: Mode): ParseResult {
    this.begin(input);
    try {
      const tree = mode === 'exec' ? this.file_input() : mode === 'eval' ? this.eval_input() : this.single_input();
      const [error] = this.errors;
      // What follows a statement in `single` is not looked at: such an error comes after the tree.
      if (tree !== undefined) {
        const { problems, unicodeLiterals, readPlainString } = this;
        return { kind: 'tree', tree, problems, unicodeLiterals, readPlainString };
      }
      if (error === undefined) throw new Error('the parser gave neither a tree nor an error');
      const expected = error.name === 'MismatchedTokenException' ? error.message : null;
      return { kind: 'stopped', token: error.token as t.Token, expected };
    } catch (error) {
      if (error instanceof Rejection) return { kind: 'stopped', token: this.LA(1) as t.Token, expected: null };
      throw error;
    }
  }
}
