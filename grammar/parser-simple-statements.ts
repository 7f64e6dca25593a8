/** The rules for statements of one line. Named as in CPython 2.7's Grammar/Grammar. */
import type { IOrAlt } from 'chevrotain';
import type { Alias, Expr, ImportFrom, Stmt } from './ast.ts';
import { forbiddenName, setContext } from './context.ts';
import { demoteKeyword } from './lexer.ts';
import { ParameterParser } from './parser-parameters.ts';
import { NOTHING, type Rule } from './parser-state.ts';
import { augmentedOperators } from './precedence.ts';
import * as t from './tokens.ts';

export abstract class SimpleStatementParser extends ParameterParser {
  protected tokens: t.Token[] = [];
  /** The statements of the innermost block. */
  protected block: Stmt[] = [];
  private target: Expr = NOTHING;
  private targetStart = 0;

  // ---- expressions and assignments

  private readonly yieldOnTheRight = (): Expr => {
    this.depth += 1;
    const value = this.SUBRULE(this.yield_expr);
    this.depth -= 1;
    return value;
  };

  private readonly augmentedValues: IOrAlt<Expr>[] = [{ ALT: () => this.SUBRULE2(this.testlist) }, { ALT: this.yieldOnTheRight }];

  private readonly assignedValues: IOrAlt<Expr>[] = [
    { ALT: () => this.SUBRULE3(this.testlist) },
    { ALT: () => this.SUBRULE2(this.yield_expr) },
  ];

  private readonly assignments: IOrAlt<Stmt>[] = [
    {
      ALT: () => {
        const { target, targetStart: start } = this;
        const token = this.CONSUME(t.AugmentedAssignment);
        this.refuse(setContext(target, 'Store'), start);
        if (target.kind !== 'Name' && target.kind !== 'Attribute' && target.kind !== 'Subscript') {
          this.refuse('illegal expression for augmented assignment', start);
        }
        const value = this.OR2(this.augmentedValues);
        return { kind: 'AugAssign', target, op: augmentedOperators[token.tokenTypeIdx] ?? 'Add', value, start, end: this.there() };
      },
    },
    {
      ALT: () => {
        const { target, targetStart: start } = this;
        const targets: Expr[] = [];
        let value = target;
        let valueStart = start;
        let isYield = false;
        this.AT_LEAST_ONE(() => {
          this.CONSUME(t.EQUAL);
          if (isYield) this.refuse('assignment to yield expression not possible', valueStart);
          this.refuse(setContext(value, 'Store'), valueStart);
          targets.push(value);
          valueStart = this.here();
          isYield = this.next(t.YIELD);
          value = this.OR3(this.assignedValues);
        });
        return { kind: 'Assign', targets, value, start, end: this.there() };
      },
    },
  ];

  private readonly assignment = (): Stmt => this.OR(this.assignments);

  readonly expr_stmt: Rule<Stmt> = this.RULE('expr_stmt', (): Stmt => {
    const start = this.here();
    this.depth += 5;
    const value = this.SUBRULE(this.testlist);
    this.target = value;
    this.targetStart = start;
    const statement = this.OPTION(this.assignment);
    this.depth -= 5;
    return statement ?? { kind: 'Expr', value, start, end: this.there() };
  });

  // ---- print, del, pass, exec, assert, global

  private readonly destination = (): Expr => {
    this.CONSUME(t.RIGHTSHIFT);
    return this.SUBRULE(this.test);
  };

  readonly print_stmt: Rule<Stmt> = this.RULE('print_stmt', (): Stmt => {
    const start = this.CONSUME(t.PRINT).startOffset;
    const values: Expr[] = [];
    this.depth += 4;
    const dest = this.OPTION(this.destination) ?? null;
    if (dest === null || this.RECORDING_PHASE) this.OPTION2(() => values.push(this.SUBRULE2(this.test)));
    if (dest !== null || values.length > 0 || this.RECORDING_PHASE) {
      this.MANY(() => {
        this.CONSUME(t.COMMA);
        this.OPTION3(() => values.push(this.SUBRULE3(this.test)));
        if (values.length === 0) this.reject();
        this.rejectRepeated();
      });
    }
    this.depth -= 4;
    return { kind: 'Print', dest, values, nl: !this.last(t.COMMA), start, end: this.there() };
  });

  readonly del_stmt: Rule<Stmt> = this.RULE('del_stmt', (): Stmt => {
    const start = this.CONSUME(t.DEL).startOffset;
    this.targetContext = 'Del';
    const targets = this.SUBRULE(this.exprlist);
    return { kind: 'Delete', targets, start, end: this.there() };
  });

  readonly pass_stmt: Rule<Stmt> = this.RULE('pass_stmt', (): Stmt => {
    const start = this.CONSUME(t.PASS).startOffset;
    return { kind: 'Pass', start, end: this.there() };
  });

  readonly exec_stmt: Rule<Stmt> = this.RULE('exec_stmt', (): Stmt => {
    const start = this.CONSUME(t.EXEC).startOffset;
    this.depth -= 1;
    const body = this.SUBRULE(this.expr);
    this.depth += 5;
    let globals: Expr | null = null;
    let locals: Expr | null = null;
    this.OPTION(() => {
      this.CONSUME(t.IN);
      globals = this.SUBRULE(this.test);
      this.OPTION2(() => {
        this.CONSUME(t.COMMA);
        locals = this.SUBRULE2(this.test);
      });
    });
    this.depth -= 4;
    return this.execOf(body, globals, locals, start);
  });

  /** `exec (code, globals, locals)` means what the function of Python 3 does. */
  private execOf(body: Expr, globals: Expr | null, locals: Expr | null, start: number): Stmt {
    const end = this.there();
    if (globals === null && body.kind === 'Tuple') {
      const [code, first, second = null] = body.elts;
      if (code !== undefined && first !== undefined && body.elts.length <= 3) {
        return { kind: 'Exec', body: code, globals: first, locals: second, start, end };
      }
    }
    return { kind: 'Exec', body, globals, locals, start, end };
  }

  readonly assert_stmt: Rule<Stmt> = this.RULE('assert_stmt', (): Stmt => {
    const start = this.CONSUME(t.ASSERT).startOffset;
    this.depth += 4;
    const test = this.SUBRULE(this.test);
    const msg = this.OPTION(() => {
      this.CONSUME(t.COMMA);
      return this.SUBRULE2(this.test);
    });
    this.depth -= 4;
    return { kind: 'Assert', test, msg: msg ?? null, start, end: this.there() };
  });

  readonly global_stmt: Rule<Stmt> = this.RULE('global_stmt', (): Stmt => {
    const start = this.CONSUME(t.GLOBAL).startOffset;
    const names = [this.CONSUME(t.NAME).image];
    this.MANY(() => {
      this.CONSUME(t.COMMA);
      names.push(this.CONSUME2(t.NAME).image);
    });
    return { kind: 'Global', names, start, end: this.there() };
  });

  // ---- flow

  readonly break_stmt: Rule<Stmt> = this.RULE('break_stmt', (): Stmt => {
    const start = this.CONSUME(t.BREAK).startOffset;
    return { kind: 'Break', start, end: this.there() };
  });

  readonly continue_stmt: Rule<Stmt> = this.RULE('continue_stmt', (): Stmt => {
    const start = this.CONSUME(t.CONTINUE).startOffset;
    return { kind: 'Continue', start, end: this.there() };
  });

  private readonly returned = (): Expr => this.SUBRULE(this.testlist);

  readonly return_stmt: Rule<Stmt> = this.RULE('return_stmt', (): Stmt => {
    const start = this.CONSUME(t.RETURN).startOffset;
    this.depth += 6;
    const value = this.OPTION(this.returned) ?? null;
    this.depth -= 6;
    return { kind: 'Return', value, start, end: this.there() };
  });

  readonly raise_stmt: Rule<Stmt> = this.RULE('raise_stmt', (): Stmt => {
    const start = this.CONSUME(t.RAISE).startOffset;
    let type: Expr | null = null;
    let inst: Expr | null = null;
    let tback: Expr | null = null;
    this.depth += 5;
    this.OPTION(() => {
      type = this.SUBRULE(this.test);
      this.OPTION2(() => {
        this.CONSUME(t.COMMA);
        inst = this.SUBRULE2(this.test);
        this.OPTION3(() => {
          this.CONSUME2(t.COMMA);
          tback = this.SUBRULE3(this.test);
        });
      });
    });
    this.depth -= 5;
    return { kind: 'Raise', type, inst, tback, start, end: this.there() };
  });

  readonly yield_stmt: Rule<Stmt> = this.RULE('yield_stmt', (): Stmt => {
    const start = this.here();
    this.depth += 6;
    const value = this.SUBRULE(this.yield_expr);
    this.depth -= 6;
    return { kind: 'Expr', value, start, end: this.there() };
  });

  // ---- imports

  readonly import_name: Rule<Stmt> = this.RULE('import_name', (): Stmt => {
    const start = this.CONSUME(t.IMPORT).startOffset;
    const names = this.SUBRULE(this.dotted_as_names);
    return { kind: 'Import', names, start, end: this.there() };
  });

  readonly import_from: Rule<Stmt> = this.RULE('import_from', (): Stmt => {
    const start = this.CONSUME(t.FROM).startOffset;
    let level = 0;
    this.MANY(() => {
      this.CONSUME(t.DOT);
      level++;
    });
    const module = this.OPTION(() => this.SUBRULE(this.dotted_name)) ?? null;
    if (level === 0 && module === null) this.reject();
    this.CONSUME(t.IMPORT);
    const names = this.OR(this.importedNames);
    const node: ImportFrom = { kind: 'ImportFrom', module, names, level, start, end: this.there() };
    if (module === '__future__' && level === 0 && !this.RECORDING_PHASE) this.future(names);
    return node;
  });

  private readonly importedNames: IOrAlt<Alias[]>[] = [
    {
      ALT: () => {
        const start = this.CONSUME(t.STAR).startOffset;
        return [{ kind: 'alias', name: '*', asname: null, start, end: this.there() }];
      },
    },
    {
      ALT: () => {
        this.CONSUME(t.LPAR);
        const names = this.SUBRULE(this.import_as_names);
        this.CONSUME(t.RPAR);
        return names;
      },
    },
    {
      ALT: () => {
        const start = this.here();
        const found = this.problems.length;
        const names = this.SUBRULE2(this.import_as_names);
        if (this.last(t.COMMA)) {
          this.problems.length = found;
          this.refuse('trailing comma not allowed without surrounding parentheses', start);
        }
        return names;
      },
    },
  ];

  /** What an import from `__future__` changes in parsing, which it does wherever it stands. */
  private future(names: Alias[]): void {
    for (const { name } of names) {
      if (name === 'print_function') demoteKeyword(this.tokens, t.PRINT);
      else if (name === 'unicode_literals') this.unicodeLiterals = true;
    }
  }

  /** A name that an import may bind; `shown` is the one that is bound. */
  private alias(name: string, asname: string | null, start: number): Alias {
    return { kind: 'alias', name, asname, start, end: this.there() };
  }

  readonly import_as_name: Rule<Alias> = this.RULE('import_as_name', (): Alias => {
    const token = this.CONSUME(t.NAME);
    const asname = this.OPTION(() => {
      this.CONSUME(t.AS);
      const renamed = this.CONSUME2(t.NAME);
      this.refuse(forbiddenName(renamed.image), renamed.startOffset);
      return renamed.image;
    });
    if (asname === undefined) this.refuse(forbiddenName(token.image), token.startOffset);
    return this.alias(token.image, asname ?? null, token.startOffset);
  });

  readonly dotted_as_name: Rule<Alias> = this.RULE('dotted_as_name', (): Alias => {
    const start = this.here();
    const name = this.SUBRULE(this.dotted_name);
    const asname = this.OPTION(() => {
      this.CONSUME(t.AS);
      const renamed = this.CONSUME(t.NAME);
      this.refuse(forbiddenName(renamed.image), renamed.startOffset);
      return renamed.image;
    });
    if (asname === undefined) this.refuse(forbiddenName(name), start);
    return this.alias(name, asname ?? null, start);
  });

  readonly import_as_names: Rule<Alias[]> = this.RULE('import_as_names', (): Alias[] => {
    const names = [this.SUBRULE(this.import_as_name)];
    this.MANY(() => {
      this.CONSUME(t.COMMA);
      this.OPTION(() => names.push(this.SUBRULE2(this.import_as_name)));
      this.rejectRepeated();
    });
    return names;
  });

  readonly dotted_as_names: Rule<Alias[]> = this.RULE('dotted_as_names', (): Alias[] => {
    const names = [this.SUBRULE(this.dotted_as_name)];
    this.MANY(() => {
      this.CONSUME(t.COMMA);
      names.push(this.SUBRULE2(this.dotted_as_name));
    });
    return names;
  });

  readonly dotted_name: Rule<string> = this.RULE('dotted_name', (): string => {
    let name = this.CONSUME(t.NAME).image;
    this.MANY(() => {
      this.CONSUME(t.DOT);
      name += `.${this.CONSUME2(t.NAME).image}`;
    });
    return name;
  });

  // ---- lines

  private readonly smallStatements: IOrAlt<Stmt>[] = [
    { ALT: () => this.SUBRULE(this.expr_stmt) },
    { ALT: () => this.SUBRULE(this.print_stmt) },
    { ALT: () => this.SUBRULE(this.del_stmt) },
    { ALT: () => this.SUBRULE(this.pass_stmt) },
    { ALT: () => this.SUBRULE(this.break_stmt) },
    { ALT: () => this.SUBRULE(this.continue_stmt) },
    { ALT: () => this.SUBRULE(this.return_stmt) },
    { ALT: () => this.SUBRULE(this.raise_stmt) },
    { ALT: () => this.SUBRULE(this.yield_stmt) },
    { ALT: () => this.SUBRULE(this.import_name) },
    { ALT: () => this.SUBRULE(this.import_from) },
    { ALT: () => this.SUBRULE(this.global_stmt) },
    { ALT: () => this.SUBRULE(this.exec_stmt) },
    { ALT: () => this.SUBRULE(this.assert_stmt) },
  ];

  readonly small_stmt: Rule<Stmt> = this.RULE('small_stmt', (): Stmt => this.OR(this.smallStatements));

  private readonly furtherStatement = (): void => {
    const { block } = this;
    block.push(this.SUBRULE2(this.small_stmt));
  };

  private readonly nextStatement = (): void => {
    this.CONSUME(t.SEMI);
    this.OPTION(this.furtherStatement);
    this.rejectRepeated(t.SEMI);
  };

  /** The statements of a line, which go to the end of `block`. */
  readonly simple_stmt: Rule<void> = this.RULE('simple_stmt', (): void => {
    this.block.push(this.SUBRULE(this.small_stmt));
    this.MANY(this.nextStatement);
    this.CONSUME(t.NEWLINE);
  });
}
