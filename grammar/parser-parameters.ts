/** The rules for parameters and lambda. Named as in CPython 2.7's Grammar/Grammar. */
import type { IOrAlt } from 'chevrotain';
import type { Arguments, Expr } from './ast.ts';
import { forbiddenName } from './context.ts';
import { AtomParser } from './parser-atoms.ts';
import type { Rule } from './parser-state.ts';
import * as t from './tokens.ts';

/** Parameters while they are read, and where their list starts, which is the line that ast.c's errors name. */
interface ParameterList {
  node: Arguments;
  count: number;
}

function noParameters(start: number): ParameterList {
  return { node: { kind: 'arguments', args: [], vararg: null, kwarg: null, defaults: [], start, end: start }, count: 0 };
}

export abstract class ParameterParser extends AtomParser {
  private parameterList = noParameters(0);

  private lambda(start: number, args: Arguments | undefined, body: Expr): Expr {
    const none = noParameters(start).node;
    return { kind: 'Lambda', args: args ?? none, body, start, end: this.there() };
  }

  private readonly parametersOfLambda = (): Arguments => {
    this.depth += 1;
    const node = this.SUBRULE(this.varargslist);
    this.depth -= 1;
    return node;
  };

  readonly lambdef: Rule<Expr> = this.RULE('lambdef', (): Expr => {
    const start = this.CONSUME(t.LAMBDA).startOffset;
    this.depth += 2;
    this.checkDepth();
    const args = this.OPTION(this.parametersOfLambda);
    this.CONSUME(t.COLON);
    const body = this.SUBRULE(this.test);
    this.depth -= 2;
    return this.lambda(start, args, body);
  });

  readonly old_lambdef: Rule<Expr> = this.RULE('old_lambdef', (): Expr => {
    const start = this.CONSUME(t.LAMBDA).startOffset;
    this.depth += 2;
    this.checkDepth();
    const args = this.OPTION(this.parametersOfLambda);
    this.CONSUME(t.COLON);
    const body = this.SUBRULE(this.old_test);
    this.depth -= 2;
    return this.lambda(start, args, body);
  });

  readonly parameters: Rule<Arguments> = this.RULE('parameters', (): Arguments => {
    const start = this.CONSUME(t.LPAR).startOffset;
    this.depth += 1;
    const node = this.OPTION(() => this.SUBRULE(this.varargslist));
    this.depth -= 1;
    this.CONSUME(t.RPAR);
    return node ?? noParameters(start).node;
  });

  private readonly defaultValue = (): Expr => {
    this.CONSUME(t.EQUAL);
    return this.SUBRULE(this.test);
  };

  private readonly parameterKinds: IOrAlt<void>[] = [
    {
      ALT: () => {
        const { node } = this.parameterList;
        const parenthesized = this.next(t.LPAR);
        const parameter = this.SUBRULE(this.fpdef);
        const value = this.OPTION(this.defaultValue);
        if (!this.RECORDING_PHASE) this.addParameter(node, parameter, value, parenthesized);
      },
    },
    {
      ALT: () => {
        const { node } = this.parameterList;
        this.CONSUME(t.STAR);
        const name = this.CONSUME(t.NAME);
        this.refuse(forbiddenName(name.image), name.startOffset);
        node.vararg = name.image;
      },
    },
    {
      ALT: () => {
        const { node } = this.parameterList;
        this.CONSUME(t.DOUBLESTAR);
        const name = this.CONSUME2(t.NAME);
        this.refuse(forbiddenName(name.image), name.startOffset);
        node.kwarg = name.image;
        if (this.next(t.COMMA)) this.reject();
      },
    },
  ];

  private readonly commaAfterParameter = (): void => {
    this.CONSUME(t.COMMA);
    // *args may be followed by **kwargs only.
    if (this.parameterList.node.vararg !== null && !this.next(t.DOUBLESTAR)) this.reject();
  };

  private readonly parameterAndComma = (): void => {
    const list = this.parameterList;
    if (list.count > 0 && !this.last(t.COMMA)) this.reject();
    list.count++;
    this.OR(this.parameterKinds);
    this.parameterList = list;
    this.OPTION2(this.commaAfterParameter);
  };

  readonly varargslist: Rule<Arguments> = this.RULE('varargslist', (): Arguments => {
    const outer = this.parameterList;
    const list = noParameters(this.here());
    this.parameterList = list;
    this.AT_LEAST_ONE(this.parameterAndComma);
    this.parameterList = outer;
    if (!this.RECORDING_PHASE) list.node.end = this.there();
    return list.node;
  });

  /** Adds a parameter with the checks of ast_for_arguments in its order. */
  private addParameter(node: Arguments, parameter: Expr, value: Expr | undefined, parenthesized: boolean): void {
    const { args, defaults, start } = node;
    const simple = parameter.kind === 'Name';
    if (value !== undefined) {
      defaults.push(value);
      // CPython looks at `(x)` twice, and the second time past its default.
      if (parenthesized && simple) this.refuse('parenthesized arg with default', start);
    } else if (defaults.length > 0) {
      this.refuse('non-default argument follows default argument', start);
    }
    if (simple) {
      this.refuse(forbiddenName(parameter.id), start);
      parameter.ctx = 'Param';
    } else {
      this.checkNames(parameter);
    }
    args.push(parameter);
  }

  private checkNames(target: Expr): void {
    if (target.kind === 'Name') this.refuse(forbiddenName(target.id), target.start);
    else if (target.kind === 'Tuple') for (const element of target.elts) this.checkNames(element);
  }

  private readonly parameterForms: IOrAlt<Expr>[] = [
    {
      ALT: () => {
        const name = this.CONSUME(t.NAME);
        return { kind: 'Name', id: name.image, ctx: 'Store', start: name.startOffset, end: this.there() };
      },
    },
    {
      ALT: () => {
        this.CONSUME(t.LPAR);
        const node = this.SUBRULE(this.fplist);
        this.CONSUME(t.RPAR);
        return node;
      },
    },
  ];

  readonly fpdef: Rule<Expr> = this.RULE('fpdef', (): Expr => this.OR(this.parameterForms));

  /** A tuple of parameters, or the one that stands in parentheses without a comma. */
  readonly fplist: Rule<Expr> = this.RULE('fplist', (): Expr => {
    const start = this.here();
    const first = this.SUBRULE(this.fpdef);
    const elts = [first];
    this.MANY(() => {
      this.CONSUME(t.COMMA);
      this.OPTION(() => elts.push(this.SUBRULE2(this.fpdef)));
      this.rejectRepeated();
    });
    if (elts.length === 1 && !this.last(t.COMMA)) return first;
    return { kind: 'Tuple', elts, ctx: 'Store', start, end: this.there() };
  });
}
