/** The rules for statements with blocks. Named as in CPython 2.7's Grammar/Grammar. */
import type { IOrAlt } from 'chevrotain';
import type { Arguments, ExceptHandler, Expr, If, Stmt, With } from './ast.ts';
import { forbiddenName, setContext } from './context.ts';
import { SimpleStatementParser } from './parser-simple-statements.ts';
import type { Rule } from './parser-state.ts';
import * as t from './tokens.ts';

/** An `if` or `elif` with its block. */
interface Branch {
  test: Expr;
  body: Stmt[];
  start: number;
}

function endOf(block: Stmt[], otherwise: number): number {
  return block[block.length - 1]?.end ?? otherwise;
}

export abstract class CompoundStatementParser extends SimpleStatementParser {
  // ---- blocks

  private readonly furtherStatementOfBlock = (): void => this.SUBRULE2(this.stmt);

  private readonly suites: IOrAlt<void>[] = [
    {
      ALT: () => {
        this.CONSUME(t.NEWLINE);
        this.CONSUME(t.INDENT);
        this.SUBRULE(this.stmt);
        this.MANY(this.furtherStatementOfBlock);
        this.CONSUME(t.DEDENT);
      },
    },
    { ALT: () => this.SUBRULE(this.simple_stmt) },
  ];

  readonly suite: Rule<Stmt[]> = this.RULE('suite', (): Stmt[] => {
    const outer = this.block;
    const block: Stmt[] = [];
    this.block = block;
    this.depth += 4;
    this.OR(this.suites);
    this.depth -= 4;
    this.block = outer;
    return block;
  });

  private readonly elseBlock = (): Stmt[] => {
    this.CONSUME(t.ELSE);
    this.CONSUME5(t.COLON);
    return this.SUBRULE5(this.suite);
  };

  readonly if_stmt: Rule<Stmt> = this.RULE('if_stmt', (): Stmt => {
    const start = this.CONSUME(t.IF).startOffset;
    const test = this.condition();
    this.CONSUME(t.COLON);
    const branches: Branch[] = [{ test, body: this.SUBRULE(this.suite), start }];
    this.MANY(() => {
      this.CONSUME(t.ELIF);
      // CPython gives the line of its condition to an elif.
      const branchStart = this.here();
      this.depth += 3;
      const condition = this.SUBRULE2(this.test);
      this.depth -= 3;
      this.CONSUME2(t.COLON);
      branches.push({ test: condition, body: this.SUBRULE2(this.suite), start: branchStart });
    });
    const orelse = this.OPTION(this.elseBlock) ?? [];
    return this.ifOf(branches, orelse);
  });

  private condition(): Expr {
    this.depth += 3;
    const test = this.SUBRULE(this.test);
    this.depth -= 3;
    return test;
  }

  private ifOf(branches: Branch[], otherwise: Stmt[]): If {
    let orelse = otherwise;
    let node: If | null = null;
    for (let i = branches.length - 1; i >= 0; i--) {
      const { test, body, start } = branches[i]!;
      const end = this.RECORDING_PHASE ? 0 : endOf(orelse, endOf(body, start));
      node = { kind: 'If', test, body, orelse, start, end };
      orelse = [node];
    }
    if (node === null) throw new Error('an if without a branch');
    return node;
  }

  readonly while_stmt: Rule<Stmt> = this.RULE('while_stmt', (): Stmt => {
    const start = this.CONSUME(t.WHILE).startOffset;
    const test = this.condition();
    this.CONSUME(t.COLON);
    const body = this.SUBRULE(this.suite);
    const orelse = this.OPTION(this.elseBlock) ?? [];
    return { kind: 'While', test, body, orelse, start, end: endOf(orelse, endOf(body, start)) };
  });

  readonly for_stmt: Rule<Stmt> = this.RULE('for_stmt', (): Stmt => {
    const start = this.CONSUME(t.FOR).startOffset;
    this.depth -= 1;
    const target = this.storeTarget();
    this.CONSUME(t.IN);
    this.depth += 5;
    const iter = this.SUBRULE(this.testlist);
    this.depth -= 4;
    this.CONSUME(t.COLON);
    const body = this.SUBRULE(this.suite);
    const orelse = this.OPTION(this.elseBlock) ?? [];
    return { kind: 'For', target, iter, body, orelse, start, end: endOf(orelse, endOf(body, start)) };
  });

  // ---- try

  private readonly handler = (): ExceptHandler => {
    const clause = this.SUBRULE(this.except_clause);
    this.CONSUME2(t.COLON);
    const body = this.SUBRULE2(this.suite);
    return { ...clause, body, end: endOf(body, clause.end) };
  };

  readonly except_clause: Rule<ExceptHandler> = this.RULE('except_clause', (): ExceptHandler => {
    const start = this.CONSUME(t.EXCEPT).startOffset;
    let type: Expr | null = null;
    let name: Expr | null = null;
    this.depth += 4;
    this.OPTION(() => {
      type = this.SUBRULE(this.test);
      this.OPTION2(() => {
        this.OR(this.asOrComma);
        const nameStart = this.here();
        const target = this.SUBRULE2(this.test);
        this.refuse(setContext(target, 'Store'), nameStart);
        name = target;
      });
    });
    this.depth -= 4;
    return { kind: 'ExceptHandler', type, name, body: [], start, end: this.there() };
  });

  private readonly asOrComma: IOrAlt<void>[] = [{ ALT: () => void this.CONSUME(t.AS) }, { ALT: () => void this.CONSUME(t.COMMA) }];

  private readonly finallyBlock = (): Stmt[] => {
    this.CONSUME(t.FINALLY);
    this.CONSUME3(t.COLON);
    return this.SUBRULE3(this.suite);
  };

  readonly try_stmt: Rule<Stmt> = this.RULE('try_stmt', (): Stmt => {
    const start = this.CONSUME(t.TRY).startOffset;
    this.CONSUME(t.COLON);
    const body = this.SUBRULE(this.suite);
    const handlers: ExceptHandler[] = [];
    let orelse: Stmt[] = [];
    let finalbody: Stmt[] | null = null;
    this.MANY(() => handlers.push(this.handler()));
    if (handlers.length > 0 || this.RECORDING_PHASE) orelse = this.OPTION(this.elseBlock) ?? [];
    finalbody = this.OPTION2(this.finallyBlock) ?? null;
    if (handlers.length === 0 && finalbody === null) this.reject();
    return this.tryOf(body, handlers, orelse, finalbody, start);
  });

  /** CPython has no node for all of `try`: what has both handlers and `finally` is one in the other. */
  private tryOf(body: Stmt[], handlers: ExceptHandler[], orelse: Stmt[], finalbody: Stmt[] | null, start: number): Stmt {
    const handled = handlers[handlers.length - 1];
    let inner = body;
    if (handled !== undefined) {
      const end = endOf(orelse, handled.end);
      const node: Stmt = { kind: 'TryExcept', body, handlers, orelse, start, end };
      if (finalbody === null) return node;
      inner = [node];
    }
    return { kind: 'TryFinally', body: inner, finalbody: finalbody ?? [], start, end: endOf(finalbody ?? [], start) };
  }

  // ---- with

  readonly with_stmt: Rule<Stmt> = this.RULE('with_stmt', (): Stmt => {
    this.CONSUME(t.WITH);
    const items: With[] = [];
    items.push(this.SUBRULE(this.with_item));
    this.MANY(() => {
      this.CONSUME(t.COMMA);
      items.push(this.SUBRULE2(this.with_item));
    });
    this.CONSUME(t.COLON);
    const body = this.SUBRULE(this.suite);
    return this.withOf(items, body);
  });

  private withOf(items: With[], body: Stmt[]): Stmt {
    let inner = body;
    for (let i = items.length - 1; i >= 0 && !this.RECORDING_PHASE; i--) {
      const item = items[i]!;
      item.body = inner;
      item.end = endOf(inner, item.end);
      inner = [item];
    }
    return items[0]!;
  }

  /** One item, as the `With` that it makes. */
  readonly with_item: Rule<With> = this.RULE('with_item', (): With => {
    const start = this.here();
    this.depth += 4;
    const context = this.SUBRULE(this.test);
    const variables = this.OPTION(() => {
      this.CONSUME(t.AS);
      this.depth -= 5;
      const target = this.SUBRULE(this.expr);
      this.depth += 5;
      this.refuse(setContext(target, 'Store'), start);
      return target;
    });
    this.depth -= 4;
    return { kind: 'With', context_expr: context, optional_vars: variables ?? null, body: [], start, end: this.there() };
  });

  // ---- functions and classes

  protected decorators: Expr[] = [];
  private definitionStart = 0;

  private takeDecorators(): Expr[] {
    const { decorators } = this;
    this.decorators = [];
    return decorators;
  }

  readonly funcdef: Rule<Stmt> = this.RULE('funcdef', (): Stmt => {
    const decorator_list = this.takeDecorators();
    const own = this.CONSUME(t.DEF).startOffset;
    // CPython gives the line of the first decorator to what it decorates.
    const start = decorator_list.length > 0 ? this.definitionStart : own;
    const name = this.CONSUME(t.NAME);
    this.refuse(forbiddenName(name.image), name.startOffset);
    this.depth += 4;
    const args: Arguments = this.SUBRULE(this.parameters);
    this.depth -= 4;
    this.CONSUME(t.COLON);
    const body = this.SUBRULE(this.suite);
    return { kind: 'FunctionDef', name: name.image, args, body, decorator_list, start, end: endOf(body, start) };
  });

  private readonly basesOfClass = (): Expr[] => {
    this.CONSUME(t.LPAR);
    this.depth += 4;
    const list = this.OPTION2(() => this.SUBRULE(this.bases));
    this.depth -= 4;
    this.CONSUME(t.RPAR);
    return list ?? [];
  };

  /** The `testlist` of a classdef, of which the expressions are wanted and not a tuple. */
  readonly bases: Rule<Expr[]> = this.RULE('bases', (): Expr[] => {
    const bases = [this.SUBRULE(this.test)];
    this.MANY(() => {
      this.CONSUME(t.COMMA);
      this.OPTION(() => bases.push(this.SUBRULE2(this.test)));
      this.rejectRepeated();
    });
    return bases;
  });

  readonly classdef: Rule<Stmt> = this.RULE('classdef', (): Stmt => {
    const decorator_list = this.takeDecorators();
    const own = this.CONSUME(t.CLASS).startOffset;
    const start = decorator_list.length > 0 ? this.definitionStart : own;
    const name = this.CONSUME(t.NAME);
    this.refuse(forbiddenName(name.image), own);
    const bases = this.OPTION(this.basesOfClass) ?? [];
    this.CONSUME(t.COLON);
    const body = this.SUBRULE(this.suite);
    return { kind: 'ClassDef', name: name.image, bases, body, decorator_list, start, end: endOf(body, start) };
  });

  readonly decorator: Rule<Expr> = this.RULE('decorator', (): Expr => {
    this.CONSUME(t.AT);
    const first = this.CONSUME(t.NAME);
    const start = first.startOffset;
    let node: Expr = { kind: 'Name', id: first.image, ctx: 'Load', start, end: this.there() };
    this.MANY(() => {
      this.CONSUME(t.DOT);
      const { image } = this.CONSUME2(t.NAME);
      node = { kind: 'Attribute', value: node, attr: image, ctx: 'Load', start, end: this.there() };
    });
    this.OPTION(() => {
      this.CONSUME(t.LPAR);
      this.depth += 7;
      const list = this.OPTION2(() => this.SUBRULE(this.arglist));
      this.depth -= 7;
      this.CONSUME(t.RPAR);
      node = this.call(node, list, start);
    });
    this.CONSUME(t.NEWLINE);
    return node;
  });

  private readonly definitions: IOrAlt<Stmt>[] = [{ ALT: () => this.SUBRULE(this.funcdef) }, { ALT: () => this.SUBRULE(this.classdef) }];

  readonly decorated: Rule<Stmt> = this.RULE('decorated', (): Stmt => {
    const start = this.here();
    const decorators: Expr[] = [];
    this.AT_LEAST_ONE(() => decorators.push(this.SUBRULE(this.decorator)));
    this.decorators = decorators;
    this.definitionStart = start;
    this.depth += 1;
    const node = this.OR(this.definitions);
    this.depth -= 1;
    return node;
  });

  // ---- statements

  private readonly compoundStatements: IOrAlt<Stmt>[] = [
    { ALT: () => this.SUBRULE(this.if_stmt) },
    { ALT: () => this.SUBRULE(this.while_stmt) },
    { ALT: () => this.SUBRULE(this.for_stmt) },
    { ALT: () => this.SUBRULE(this.try_stmt) },
    { ALT: () => this.SUBRULE(this.with_stmt) },
    { ALT: () => this.SUBRULE(this.funcdef) },
    { ALT: () => this.SUBRULE(this.classdef) },
    { ALT: () => this.SUBRULE(this.decorated) },
  ];

  readonly compound_stmt: Rule<void> = this.RULE('compound_stmt', (): void => {
    const { block } = this;
    block.push(this.OR(this.compoundStatements));
  });

  private readonly statements: IOrAlt<void>[] = [
    { ALT: () => this.SUBRULE(this.simple_stmt) },
    { ALT: () => this.SUBRULE(this.compound_stmt) },
  ];

  readonly stmt: Rule<void> = this.RULE('stmt', (): void => this.OR(this.statements));
}
