/** The rules for atoms, displays, comprehensions and lists of expressions. Named as in CPython 2.7's Grammar/Grammar. */
import type { IOrAlt } from 'chevrotain';
import type { Comprehension, Expr, Str } from './ast.ts';
import { setContext } from './context.ts';
import { concatenate, parseNumber, parseString, type StringValue } from './literals.ts';
import { NOTHING, type Rule } from './parser-state.ts';
import { TrailerParser } from './parser-trailers.ts';
import * as t from './tokens.ts';
import { LiteralError } from './unicode-escapes.ts';

/** CPython formats "(unicode error) ..." into a buffer of this many characters. */
const MAX_UNICODE_ERROR = 127;
const EMPTY: StringValue = { s: '', unicode: false };

/** What follows the iterable of a comprehension's `for`. */
interface ComprehensionTail {
  ifs: Expr[];
  rest: Comprehension[];
}

const NO_TAIL: ComprehensionTail = { ifs: [], rest: [] };

export abstract class AtomParser extends TrailerParser {
  /** The expressions of the innermost list with commas, or null before its first comma. */
  private items: Expr[] | null = null;
  private firstItem: Expr = NOTHING;
  private value: StringValue | null = null;
  private literalStart = 0;
  /** The context that the next `exprlist` is in. */
  protected targetContext: 'Store' | 'Del' = 'Store';

  // ---- atoms

  private readonly stringPart = (): void => {
    const token = this.CONSUME(t.STRING);
    if (this.RECORDING_PHASE) return;
    const { value } = this;
    try {
      const part = parseString(this.source, token.startOffset, this.there(), this.encoding, this.unicodeLiterals);
      if (!part.unicode) this.readPlainString = true;
      this.value = value === null ? part : concatenate(value, part);
    } catch (error) {
      if (!(error instanceof LiteralError)) throw error;
      this.value = EMPTY;
      if (error.type === 'ValueError') this.refuse(error.message, this.literalStart, 'ValueError');
      else this.refuse(`(unicode error) ${error.message}`.slice(0, MAX_UNICODE_ERROR), this.literalStart);
    }
  };

  private readonly inParentheses: IOrAlt<Expr>[] = [
    { ALT: () => this.SUBRULE(this.testlist_comp) },
    { ALT: () => this.SUBRULE(this.yield_expr) },
  ];

  private readonly parenthesized = (): Expr => this.OR2(this.inParentheses);

  private readonly inSquareBrackets = (): Expr => this.SUBRULE(this.listmaker);

  private readonly inBraces = (): Expr => this.SUBRULE(this.dictorsetmaker);

  /** Gives a display its brackets' extent. */
  private closed(node: Expr, start: number): Expr {
    this.depth -= 15;
    if (!this.RECORDING_PHASE) {
      node.start = start;
      node.end = this.there();
    }
    return node;
  }

  private readonly atoms: IOrAlt<Expr>[] = [
    {
      ALT: () => {
        const token = this.CONSUME(t.NAME);
        return { kind: 'Name', id: token.image, ctx: 'Load', start: token.startOffset, end: this.there() };
      },
    },
    {
      ALT: () => {
        const start = this.here();
        this.value = null;
        this.literalStart = start;
        this.AT_LEAST_ONE(this.stringPart);
        const { s, unicode, apart } = this.value ?? EMPTY;
        const node: Str = { kind: 'Str', s, unicode, start, end: this.there() };
        if (apart !== undefined && apart.length > 0) node.apart = apart;
        return node;
      },
    },
    {
      ALT: () => {
        const start = this.CONSUME(t.NUMBER).startOffset;
        const end = this.there();
        return { kind: 'Num', n: parseNumber(this.source.substring(start, end), false), start, end };
      },
    },
    {
      ALT: () => {
        const start = this.CONSUME(t.LPAR).startOffset;
        this.depth += 15;
        const node = this.OPTION(this.parenthesized);
        this.CONSUME(t.RPAR);
        this.depth -= 15;
        return node ?? { kind: 'Tuple', elts: [], ctx: 'Load', start, end: this.there() };
      },
    },
    {
      ALT: () => {
        const start = this.CONSUME(t.LSQB).startOffset;
        this.depth += 15;
        const node = this.OPTION2(this.inSquareBrackets) ?? { kind: 'List', elts: [], ctx: 'Load', start, end: start };
        this.CONSUME(t.RSQB);
        return this.closed(node, start);
      },
    },
    {
      ALT: () => {
        const start = this.CONSUME(t.LBRACE).startOffset;
        this.depth += 15;
        const node = this.OPTION3(this.inBraces) ?? { kind: 'Dict', keys: [], values: [], start, end: start };
        this.CONSUME(t.RBRACE);
        return this.closed(node, start);
      },
    },
    {
      ALT: () => {
        const start = this.CONSUME(t.BACKQUOTE).startOffset;
        this.depth += 15;
        const value = this.SUBRULE(this.testlist1);
        this.CONSUME2(t.BACKQUOTE);
        this.depth -= 15;
        return { kind: 'Repr', value, start, end: this.there() };
      },
    },
  ];

  readonly atom: Rule<Expr> = this.RULE('atom', (): Expr => {
    this.checkDepth();
    return this.OR(this.atoms);
  });

  // ---- lists

  private readonly furtherTest = (): void => {
    const { items } = this;
    const item = this.SUBRULE2(this.test);
    items?.push(item);
    this.items = items;
  };

  private readonly nextTest = (): void => {
    this.CONSUME(t.COMMA);
    this.items ??= [this.firstItem];
    this.OPTION(this.furtherTest);
    this.rejectRepeated();
  };

  /** What was read of a list that began with `first`: that alone, or a tuple. */
  private tupleOf(first: Expr, start: number): Expr {
    return this.items === null ? first : { kind: 'Tuple', elts: this.items, ctx: 'Load', start, end: this.there() };
  }

  private beginList(first: Expr): void {
    this.items = null;
    this.firstItem = first;
  }

  readonly testlist: Rule<Expr> = this.RULE('testlist', (): Expr => {
    const start = this.here();
    const first = this.SUBRULE(this.test);
    this.beginList(first);
    this.MANY(this.nextTest);
    return this.tupleOf(first, start);
  });

  private readonly furtherTestOfRepr = (): void => {
    this.CONSUME(t.COMMA);
    const items = this.items ?? [this.firstItem];
    items.push(this.SUBRULE2(this.test));
    this.items = items;
  };

  readonly testlist1: Rule<Expr> = this.RULE('testlist1', (): Expr => {
    const start = this.here();
    const first = this.SUBRULE(this.test);
    this.beginList(first);
    this.MANY(this.furtherTestOfRepr);
    return this.tupleOf(first, start);
  });

  private readonly furtherOldTest = (): void => {
    const { items } = this;
    const item = this.SUBRULE2(this.old_test);
    items?.push(item);
    this.items = items;
  };

  private readonly nextOldTest = (): void => {
    this.CONSUME(t.COMMA);
    this.items ??= [this.firstItem];
    this.OPTION(this.furtherOldTest);
    // A comma may end the list only if another came before.
    if (this.items.length === 1) this.reject();
    this.rejectRepeated();
  };

  readonly testlist_safe: Rule<Expr> = this.RULE('testlist_safe', (): Expr => {
    const start = this.here();
    const first = this.SUBRULE(this.old_test);
    this.beginList(first);
    this.MANY(this.nextOldTest);
    return this.tupleOf(first, start);
  });

  /** The targets of `for` and `del`, in `targetContext`. */
  readonly exprlist: Rule<Expr[]> = this.RULE('exprlist', (): Expr[] => {
    const { targetContext } = this;
    const targets: Expr[] = [];
    const add = (start: number, target: Expr): void => {
      this.refuse(setContext(target, targetContext), start);
      targets.push(target);
    };
    add(this.here(), this.SUBRULE(this.expr));
    this.MANY(() => {
      this.CONSUME(t.COMMA);
      this.OPTION(() => add(this.here(), this.SUBRULE2(this.expr)));
      this.rejectRepeated();
    });
    return targets;
  });

  /** An `exprlist` as one target, which a comma makes a tuple. */
  protected storeTarget(): Expr {
    this.targetContext = 'Store';
    const targets = this.SUBRULE(this.exprlist);
    if (this.RECORDING_PHASE) return NOTHING;
    const [first = NOTHING] = targets;
    if (targets.length === 1 && !this.last(t.COMMA)) return first;
    // The line of such a tuple is that of its first target, which an opening parenthesis may precede.
    return { kind: 'Tuple', elts: targets, ctx: 'Store', start: first.start, end: this.there() };
  }

  private readonly yieldedValue = (): Expr => {
    this.depth += 1;
    const value = this.SUBRULE(this.testlist);
    this.depth -= 1;
    return value;
  };

  readonly yield_expr: Rule<Expr> = this.RULE('yield_expr', (): Expr => {
    const start = this.CONSUME(t.YIELD).startOffset;
    const value = this.OPTION(this.yieldedValue) ?? null;
    return { kind: 'Yield', value, start, end: this.there() };
  });

  // ---- displays

  private readonly generatorsOf = (): Comprehension[] => this.SUBRULE(this.comp_for);

  private readonly generatorsOfList = (): Comprehension[] => this.SUBRULE(this.list_for);

  readonly testlist_comp: Rule<Expr> = this.RULE('testlist_comp', (): Expr => {
    const start = this.here();
    const first = this.SUBRULE(this.test);
    const generators = this.OPTION2(this.generatorsOf);
    if (generators !== undefined && !this.RECORDING_PHASE) {
      return { kind: 'GeneratorExp', elt: first, generators, start, end: this.there() };
    }
    this.beginList(first);
    this.MANY(this.nextTest);
    return this.tupleOf(first, start);
  });

  readonly listmaker: Rule<Expr> = this.RULE('listmaker', (): Expr => {
    const start = this.here();
    const first = this.SUBRULE(this.test);
    const generators = this.OPTION2(this.generatorsOfList);
    if (generators !== undefined && !this.RECORDING_PHASE) {
      return { kind: 'ListComp', elt: first, generators, start, end: start };
    }
    this.beginList(first);
    this.MANY(this.nextTest);
    return { kind: 'List', elts: this.items ?? [first], ctx: 'Load', start, end: start };
  });

  private readonly valueOfKey = (): Expr => {
    this.CONSUME(t.COLON);
    return this.SUBRULE2(this.test);
  };

  readonly dictorsetmaker: Rule<Expr> = this.RULE('dictorsetmaker', (): Expr => {
    const start = this.here();
    const first = this.SUBRULE(this.test);
    const value = this.OPTION(this.valueOfKey);
    const generators = this.OPTION2(this.generatorsOf);
    if (generators !== undefined && !this.RECORDING_PHASE) {
      if (value === undefined) return { kind: 'SetComp', elt: first, generators, start, end: start };
      return { kind: 'DictComp', key: first, value, generators, start, end: start };
    }
    const keys = [first];
    const values = value === undefined ? null : [value];
    this.MANY(() => {
      this.CONSUME(t.COMMA);
      this.OPTION3(() => {
        keys.push(this.SUBRULE3(this.test));
        if (values === null && !this.RECORDING_PHASE) return;
        this.CONSUME2(t.COLON);
        values?.push(this.SUBRULE4(this.test));
      });
      this.rejectRepeated();
    });
    if (values === null) return { kind: 'Set', elts: keys, start, end: start };
    return { kind: 'Dict', keys, values, start, end: start };
  });

  // ---- comprehensions

  private comprehension(target: Expr, iter: Expr, tail: ComprehensionTail, start: number): Comprehension[] {
    if (this.RECORDING_PHASE) return [];
    return [{ kind: 'comprehension', target, iter, ifs: tail.ifs, start, end: this.there() }, ...tail.rest];
  }

  private tailOf(condition: Expr, tail: ComprehensionTail | undefined): ComprehensionTail {
    if (this.RECORDING_PHASE || tail === undefined) return { ifs: [condition], rest: [] };
    return { ifs: [condition, ...tail.ifs], rest: tail.rest };
  }

  private readonly furtherClause = (): ComprehensionTail => this.SUBRULE(this.comp_iter);

  readonly comp_for: Rule<Comprehension[]> = this.RULE('comp_for', (): Comprehension[] => {
    const { depth } = this;
    const start = this.CONSUME(t.FOR).startOffset;
    this.depth = depth - 3;
    const target = this.storeTarget();
    this.CONSUME(t.IN);
    this.depth = depth;
    const iter = this.SUBRULE(this.or_test);
    this.depth = depth + 2;
    const tail = this.OPTION(this.furtherClause) ?? NO_TAIL;
    this.depth = depth;
    return this.comprehension(target, iter, tail, start);
  });

  private readonly clauses: IOrAlt<ComprehensionTail>[] = [
    { ALT: () => ({ ifs: [], rest: this.SUBRULE(this.comp_for) }) },
    { ALT: () => this.SUBRULE(this.comp_if) },
  ];

  readonly comp_iter: Rule<ComprehensionTail> = this.RULE('comp_iter', (): ComprehensionTail => this.OR(this.clauses));

  readonly comp_if: Rule<ComprehensionTail> = this.RULE('comp_if', (): ComprehensionTail => {
    this.CONSUME(t.IF);
    this.depth += 1;
    const condition = this.SUBRULE(this.old_test);
    const tail = this.OPTION(this.furtherClause);
    this.depth -= 1;
    return this.tailOf(condition, tail);
  });

  private readonly furtherClauseOfList = (): ComprehensionTail => this.SUBRULE(this.list_iter);

  readonly list_for: Rule<Comprehension[]> = this.RULE('list_for', (): Comprehension[] => {
    const { depth } = this;
    const start = this.CONSUME(t.FOR).startOffset;
    this.depth = depth - 3;
    const target = this.storeTarget();
    this.CONSUME(t.IN);
    this.depth = depth + 2;
    const iter = this.SUBRULE(this.testlist_safe);
    const tail = this.OPTION(this.furtherClauseOfList) ?? NO_TAIL;
    this.depth = depth;
    return this.comprehension(target, iter, tail, start);
  });

  private readonly clausesOfList: IOrAlt<ComprehensionTail>[] = [
    { ALT: () => ({ ifs: [], rest: this.SUBRULE(this.list_for) }) },
    { ALT: () => this.SUBRULE(this.list_if) },
  ];

  readonly list_iter: Rule<ComprehensionTail> = this.RULE('list_iter', (): ComprehensionTail => this.OR(this.clausesOfList));

  readonly list_if: Rule<ComprehensionTail> = this.RULE('list_if', (): ComprehensionTail => {
    this.CONSUME(t.IF);
    this.depth += 1;
    const condition = this.SUBRULE(this.old_test);
    const tail = this.OPTION(this.furtherClauseOfList);
    this.depth -= 1;
    return this.tailOf(condition, tail);
  });
}
