/** The rules for what follows an atom: attributes, calls and subscripts. Named as in CPython 2.7's Grammar/Grammar. */
import type { IOrAlt } from 'chevrotain';
import type { Call, Comprehension, Expr, ExtSlice, Index, Keyword, Slice, SliceKind, Tuple } from './ast.ts';
import { forbiddenName } from './context.ts';
import { OperatorParser } from './parser-operators.ts';
import { NOTHING, type Rule } from './parser-state.ts';
import * as t from './tokens.ts';

const MAX_ARGUMENTS = 255;

/** What an `arglist` has collected so far. */
export interface ArgumentList {
  args: Expr[];
  keywords: Keyword[];
  starargs: Expr | null;
  kwargs: Expr | null;
  /** Generator expressions without parentheses of their own. */
  generators: number;
  count: number;
}

function noArguments(): ArgumentList {
  return { args: [], keywords: [], starargs: null, kwargs: null, generators: 0, count: 0 };
}

function makeCall(func: Expr, list: ArgumentList, start: number, end: number): Call {
  const { args, keywords, starargs, kwargs } = list;
  return { kind: 'Call', func, args, keywords, starargs, kwargs, start, end };
}

/** A subscript with commas: a tuple, unless a slice or an ellipsis is among its parts. */
function subscriptOf(dims: SliceKind[], start: number, end: number): Index | ExtSlice {
  const elts: Expr[] = [];
  for (const dim of dims) {
    if (dim.kind !== 'Index') return { kind: 'ExtSlice', dims, start, end };
    elts.push(dim.value);
  }
  const value: Tuple = { kind: 'Tuple', elts, ctx: 'Load', start, end };
  return { kind: 'Index', value, start, end };
}

export abstract class TrailerParser extends OperatorParser {
  abstract readonly comp_for: Rule<Comprehension[]>;

  private list: ArgumentList = noArguments();
  private argumentValue: Expr = NOTHING;
  private argumentStart = 0;
  private lower: Expr | null = null;

  private readonly trailers: IOrAlt<void>[] = [
    {
      ALT: () => {
        const { primary: value, primaryStart: start } = this;
        this.CONSUME(t.DOT);
        const name = this.CONSUME(t.NAME);
        this.primary = { kind: 'Attribute', value, attr: name.image, ctx: 'Load', start, end: this.there() };
      },
    },
    {
      ALT: () => {
        const { primary: func, primaryStart: start } = this;
        this.CONSUME(t.LPAR);
        this.depth += 16;
        const list = this.OPTION(this.argumentsOfCall) ?? noArguments();
        this.depth -= 16;
        this.CONSUME(t.RPAR);
        this.primary = makeCall(func, list, start, this.there());
        this.primaryStart = start;
      },
    },
    {
      ALT: () => {
        const { primary: value, primaryStart: start } = this;
        this.CONSUME(t.LSQB);
        this.depth += 16;
        const slice = this.SUBRULE(this.subscriptlist);
        this.depth -= 16;
        this.CONSUME(t.RSQB);
        this.primary = { kind: 'Subscript', value, slice, ctx: 'Load', start, end: this.there() };
        this.primaryStart = start;
      },
    },
  ];

  /** A call whose closing parenthesis has just been read. */
  protected call(func: Expr, list: ArgumentList | undefined, start: number): Expr {
    return makeCall(func, list ?? noArguments(), start, this.there());
  }

  protected readonly trailer = (): void => this.OR2(this.trailers);

  // ---- calls

  private readonly argumentsOfCall = (): ArgumentList => this.SUBRULE(this.arglist);

  private readonly argumentKinds: IOrAlt<void>[] = [
    { ALT: () => this.SUBRULE(this.argument) },
    {
      ALT: () => {
        const { list } = this;
        this.CONSUME(t.STAR);
        this.depth -= 1;
        list.starargs = this.SUBRULE(this.test);
        this.depth += 1;
      },
    },
    {
      ALT: () => {
        const { list } = this;
        this.CONSUME(t.DOUBLESTAR);
        this.depth -= 1;
        list.kwargs = this.SUBRULE2(this.test);
        this.depth += 1;
        if (this.next(t.COMMA)) this.reject();
      },
    },
  ];

  private readonly commaAfterArgument = (): void => {
    this.CONSUME(t.COMMA);
    // After *args a comma has to be followed by a keyword argument or **kwargs.
    if (this.list.starargs !== null && (this.next(t.RPAR) || this.next(t.STAR))) this.reject();
  };

  private readonly argumentAndComma = (): void => {
    const { list } = this;
    if (list.count > 0 && !this.last(t.COMMA)) this.reject();
    this.OR(this.argumentKinds);
    list.count++;
    this.OPTION(this.commaAfterArgument);
  };

  readonly arglist: Rule<ArgumentList> = this.RULE('arglist', (): ArgumentList => {
    const { list: outer, problems } = this;
    const found = problems.length;
    const list = noArguments();
    this.list = list;
    const start = this.here();
    this.AT_LEAST_ONE(this.argumentAndComma);
    this.list = outer;
    this.checkArguments(list, start, found);
    return list;
  });

  /** Checks that ast.c makes before it looks into any argument, so that what was found in these, after the first `found`, is void. */
  private checkArguments(list: ArgumentList, start: number, found: number): void {
    const count = list.args.length + list.keywords.length;
    let message: string | null = null;
    if (list.generators > 0 && count > 1) message = 'Generator expression must be parenthesized if not sole argument';
    else if (count > MAX_ARGUMENTS) message = 'more than 255 arguments';
    if (message === null) return;
    this.problems.length = found;
    this.refuse(message, start);
  }

  private readonly argumentForms: IOrAlt<boolean>[] = [
    {
      ALT: () => {
        const { list, argumentValue: name, argumentStart: start } = this;
        this.CONSUME(t.EQUAL);
        this.checkKeyword(list, name, start);
        const value = this.SUBRULE2(this.test);
        list.keywords.push({ kind: 'keyword', arg: name.kind === 'Name' ? name.id : '', value, start, end: this.there() });
        return true;
      },
    },
    {
      ALT: () => {
        const { list, argumentValue: elt, argumentStart: start } = this;
        const generators = this.SUBRULE(this.comp_for);
        list.args.push({ kind: 'GeneratorExp', elt, generators, start, end: this.there() });
        list.generators++;
        return true;
      },
    },
  ];

  private readonly argumentForm = (): boolean => this.OR(this.argumentForms);

  readonly argument: Rule<void> = this.RULE('argument', (): void => {
    const start = this.here();
    const found = this.problems.length;
    const value = this.SUBRULE(this.test);
    this.argumentValue = value;
    this.argumentStart = start;
    if (this.OPTION(this.argumentForm) === undefined) this.positional(value, start, found);
  });

  private positional(value: Expr, start: number, found: number): void {
    const { list } = this;
    list.args.push(value);
    if (list.keywords.length === 0 && list.starargs === null) return;
    // ast.c looks at the place of an argument before it looks at the argument.
    this.problems.length = found;
    this.refuse(list.keywords.length > 0 ? 'non-keyword arg after keyword arg' : 'only named arguments may follow *expression', start);
  }

  private checkKeyword(list: ArgumentList, name: Expr, start: number): void {
    if (name.kind === 'Lambda') this.refuse('lambda cannot contain assignment', start);
    else if (name.kind !== 'Name') this.refuse("keyword can't be an expression", start);
    else {
      this.refuse(forbiddenName(name.id), start);
      for (const keyword of list.keywords) if (keyword.arg === name.id) this.refuse('keyword argument repeated', start);
    }
  }

  // ---- subscripts

  private dims: SliceKind[] | null = null;
  private firstDim: SliceKind = { kind: 'Ellipsis', start: 0, end: 0 };

  private readonly furtherSubscript = (): void => {
    const dims = this.dims;
    const dim = this.SUBRULE2(this.subscript);
    this.dims = dims;
    dims?.push(dim);
  };

  private readonly nextSubscript = (): void => {
    this.CONSUME(t.COMMA);
    this.dims ??= [this.firstDim];
    this.OPTION(this.furtherSubscript);
    this.rejectRepeated();
  };

  readonly subscriptlist: Rule<SliceKind> = this.RULE('subscriptlist', (): SliceKind => {
    const start = this.here();
    const first = this.SUBRULE(this.subscript);
    this.dims = null;
    this.firstDim = first;
    this.MANY(this.nextSubscript);
    return this.dims === null ? first : subscriptOf(this.dims, start, this.there());
  });

  private readonly sliceAfterLower = (): Slice => this.SUBRULE(this.slice);

  private readonly subscripts: IOrAlt<SliceKind>[] = [
    {
      ALT: () => {
        const start = this.here();
        const value = this.SUBRULE(this.test);
        this.lower = value;
        const slice = this.OPTION(this.sliceAfterLower);
        if (slice === undefined) return { kind: 'Index', value, start, end: this.there() };
        return this.RECORDING_PHASE ? slice : { ...slice, start };
      },
    },
    {
      ALT: () => {
        this.lower = null;
        return this.SUBRULE2(this.slice);
      },
    },
    {
      ALT: () => {
        const start = this.CONSUME(t.DOT).startOffset;
        this.CONSUME2(t.DOT);
        this.CONSUME3(t.DOT);
        return { kind: 'Ellipsis', start, end: this.there() };
      },
    },
  ];

  readonly subscript: Rule<SliceKind> = this.RULE('subscript', (): SliceKind => this.OR(this.subscripts));

  private readonly boundOfSlice = (): Expr => this.SUBRULE(this.test);

  private readonly stepOfSlice = (): Expr => this.SUBRULE(this.sliceop);

  /** The part of `subscript` from the first colon on, which comes with and without a lower bound. */
  readonly slice: Rule<Slice> = this.RULE('slice', (): Slice => {
    const { lower } = this;
    const start = this.CONSUME(t.COLON).startOffset;
    const upper = this.OPTION(this.boundOfSlice) ?? null;
    const step = this.OPTION2(this.stepOfSlice) ?? null;
    return { kind: 'Slice', lower, upper, step, start, end: this.there() };
  });

  readonly sliceop: Rule<Expr> = this.RULE('sliceop', (): Expr => {
    const start = this.CONSUME(t.COLON).startOffset;
    this.depth += 1;
    const step = this.OPTION(this.boundOfSlice);
    this.depth -= 1;
    // `x[::]` is told from `x[:]` by a step that is None.
    return step ?? { kind: 'Name', id: 'None', ctx: 'Load', start, end: this.there() };
  });
}
