/**
 * The rules for operators, named as in CPython 2.7's Grammar/Grammar; `or_test` and `expr` are flat and stand for the rules of the
 * levels below them too (see precedence.ts), and `factor` stands for `power`.
 *
 * The most used rules have their alternatives and repeated parts as constants of the parser, which hand their results on in fields,
 * since making closures and arrays in every call of a rule would cost more than the rest of it. Numbers added to `depth` are entries
 * of CPython's stack.
 */
import type { IOrAlt } from 'chevrotain';
import type { Expr } from './ast.ts';
import { NOTHING, ParserState, type Rule } from './parser-state.ts';
import { binaryOperators, comparisonOperators } from './precedence.ts';
import * as t from './tokens.ts';

export abstract class OperatorParser extends ParserState {
  abstract readonly lambdef: Rule<Expr>;
  abstract readonly old_lambdef: Rule<Expr>;
  abstract readonly atom: Rule<Expr>;
  /** A trailer turns `primary` into what it makes of it. */
  protected abstract readonly trailer: () => void;

  protected primary: Expr = NOTHING;
  protected primaryStart = 0;
  private body: Expr = NOTHING;
  private bodyStart = 0;
  /** `depth` at the start of the run of operators, and after what binds looser than the present operand. */
  private runDepth = 0;
  private operandDepth = 0;

  private readonly elseBranch = (): Expr => {
    const { body, bodyStart: start } = this;
    this.CONSUME(t.IF);
    const test = this.SUBRULE2(this.or_test);
    this.CONSUME(t.ELSE);
    this.depth += 1;
    const orelse = this.SUBRULE(this.test);
    this.depth -= 1;
    return { kind: 'IfExp', test, body, orelse, start, end: this.there() };
  };

  private readonly tests: IOrAlt<Expr>[] = [
    {
      ALT: () => {
        const start = this.here();
        const body = this.SUBRULE(this.or_test);
        this.body = body;
        this.bodyStart = start;
        return this.OPTION(this.elseBranch) ?? body;
      },
    },
    { ALT: () => this.SUBRULE(this.lambdef) },
  ];

  readonly test: Rule<Expr> = this.RULE('test', (): Expr => this.OR(this.tests));

  private readonly oldTests: IOrAlt<Expr>[] = [{ ALT: () => this.SUBRULE(this.or_test) }, { ALT: () => this.SUBRULE(this.old_lambdef) }];

  readonly old_test: Rule<Expr> = this.RULE('old_test', (): Expr => this.OR(this.oldTests));

  private readonly negation = (): void => this.negate(this.CONSUME(t.NOT).startOffset);

  private readonly laterNegation = (): void => this.negate(this.CONSUME2(t.NOT).startOffset);

  private readonly notOfIs = (): boolean => this.CONSUME4(t.NOT) !== undefined;

  private readonly infixes: IOrAlt<void>[] = [
    {
      ALT: () => {
        const token = this.CONSUME(t.BinaryOperator);
        this.binary(token.tokenTypeIdx, token.startOffset);
        this.SUBRULE2(this.factor);
      },
    },
    {
      ALT: () => {
        const token = this.CONSUME(t.ComparisonOperator);
        this.depth = this.operandDepth;
        this.run.compare(comparisonOperators[token.tokenTypeIdx] ?? 'Eq', token.startOffset);
        this.SUBRULE3(this.factor);
      },
    },
    {
      ALT: () => {
        const start = this.CONSUME3(t.NOT).startOffset;
        this.CONSUME(t.IN);
        this.depth = this.operandDepth;
        this.run.compare('NotIn', start);
        this.SUBRULE4(this.factor);
      },
    },
    {
      ALT: () => {
        const start = this.CONSUME(t.IS).startOffset;
        this.depth = this.operandDepth;
        this.run.compare(this.OPTION(this.notOfIs) ? 'IsNot' : 'Is', start);
        this.SUBRULE5(this.factor);
      },
    },
    {
      ALT: () => {
        const token = this.CONSUME(t.BooleanOperator);
        this.operandDepth = this.runDepth;
        this.depth = this.runDepth;
        this.run.boolean(token.tokenTypeIdx === t.AND.tokenTypeIdx ? 'And' : 'Or', token.startOffset);
        this.MANY3(this.laterNegation);
        this.SUBRULE6(this.factor);
      },
    },
  ];

  private readonly infix = (): void => this.OR(this.infixes);

  readonly or_test: Rule<Expr> = this.RULE('or_test', (): Expr => {
    const { depth, runDepth, operandDepth } = this;
    this.runDepth = depth;
    this.operandDepth = depth;
    const outer = this.run.begin();
    this.MANY(this.negation);
    this.SUBRULE(this.factor);
    this.MANY2(this.infix);
    this.depth = depth;
    this.runDepth = runDepth;
    this.operandDepth = operandDepth;
    return this.RECORDING_PHASE ? NOTHING : this.run.finish(outer);
  });

  private readonly binaryInfix = (): void => {
    const token = this.CONSUME(t.BinaryOperator);
    this.binary(token.tokenTypeIdx, token.startOffset);
    this.SUBRULE2(this.factor);
  };

  readonly expr: Rule<Expr> = this.RULE('expr', (): Expr => {
    const { depth, operandDepth } = this;
    this.operandDepth = depth;
    const outer = this.run.begin();
    this.SUBRULE(this.factor);
    this.MANY(this.binaryInfix);
    this.depth = depth;
    this.operandDepth = operandDepth;
    return this.RECORDING_PHASE ? NOTHING : this.run.finish(outer);
  });

  private negate(position: number): void {
    this.run.prefix('Not', position);
    this.operandDepth += 1;
    this.depth = this.operandDepth;
  }

  private binary(type: number, position: number): void {
    const infix = binaryOperators[type];
    if (infix === undefined) return;
    if (infix.op === 'Pow') this.depth += 2;
    else this.depth = this.operandDepth;
    this.run.binary(infix, position);
  }

  private readonly signs: IOrAlt<void>[] = [
    { ALT: () => this.run.prefix('USub', this.CONSUME(t.MINUS).startOffset) },
    { ALT: () => this.run.prefix('UAdd', this.CONSUME(t.PLUS).startOffset) },
    { ALT: () => this.run.prefix('Invert', this.CONSUME(t.TILDE).startOffset) },
  ];

  private readonly sign = (): void => {
    this.depth += 1;
    this.checkDepth();
    this.OR(this.signs);
  };

  readonly factor: Rule<void> = this.RULE('factor', (): void => {
    this.MANY(this.sign);
    const start = this.here();
    this.primary = this.SUBRULE(this.atom);
    this.primaryStart = start;
    this.MANY2(this.trailer);
    if (!this.RECORDING_PHASE) this.run.operand(this.primary, start, this.there());
  });
}
