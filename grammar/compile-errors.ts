/** What CPython 2.7 refuses only when it compiles a tree (Python/future.c, Python/symtable.c, Python/compile.c). */
import type { ExceptHandler, Expr, If, ImportFrom, Mod, Stmt, TryExcept } from './ast.ts';
import { constantTruth, lastLine } from './compiled-lines.ts';
import { lineStarts } from './lines.ts';
import { nodeLine } from './node-line.ts';
import { SymbolTable } from './symtable.ts';
import { type CompileProblem, SymbolError } from './symtable-block.ts';
import { PythonSyntaxError } from './syntax-error.ts';

const FEATURES = new Set([
  'nested_scopes',
  'generators',
  'division',
  'absolute_import',
  'with_statement',
  'print_function',
  'unicode_literals',
]);
const LATE_FUTURE = 'from __future__ imports must occur at the beginning of the file';
const MAX_BLOCKS = 20;

/** A problem with its line, where that is not its node's; 0 where CPython gives none. */
interface Found extends CompileProblem {
  line?: number;
  /** Found by future.c or symtable.c, which give the exception its place afterwards. */
  early?: boolean;
}

/** What a loop or a try puts on the stack of blocks of the function that it is in (`fblock` in compile.c). */
type FrameBlock = 'loop' | 'except' | 'finally-try' | 'finally-end';

function isFuture(statement: Stmt): statement is ImportFrom {
  return statement.kind === 'ImportFrom' && statement.module === '__future__';
}

function checkFeatures(statement: ImportFrom): Found | null {
  for (const { name } of statement.names) {
    if (name === 'braces') return { message: 'not a chance', node: statement };
    if (!FEATURES.has(name)) return { message: `future feature ${name} is not defined`, node: statement };
  }
  return null;
}

class CompileChecker {
  /** The first refusal of compile.c, by place. */
  private first: Found | null = null;
  private blocks: FrameBlock[] = [];
  private inFunction = false;
  /** Extents that are not compiled. */
  private readonly skipped: [number, number][] = [];
  /** The line of the last import from `__future__` that is in its place. */
  private futureLine = -1;

  constructor(private readonly lineOf: (node: Stmt | Expr | ExceptHandler) => number) {}

  /** The imports from `__future__` at the head of a module. */
  future(body: readonly Stmt[]): Found | null {
    if (!body.some(isFuture)) return null;
    let done = false;
    let foundDocstring = false;
    let previousLine = 0;
    for (const statement of body) {
      const line = this.lineOf(statement);
      if (done && line > previousLine) return null;
      previousLine = line;
      if (isFuture(statement)) {
        if (done) return { message: LATE_FUTURE, node: statement };
        const problem = checkFeatures(statement);
        if (problem !== null) return problem;
        this.futureLine = line;
      } else if (statement.kind === 'Expr' && statement.value.kind === 'Str' && !foundDocstring) {
        foundDocstring = true;
      } else {
        done = true;
      }
    }
    return null;
  }

  /** The first thing that compiling `body` refuses, given what the symbol table has found. */
  compile(body: Stmt[] | Expr, table: SymbolTable): Found | null {
    if (Array.isArray(body)) this.statements(body);
    const candidates: Found[] = this.first === null ? [] : [this.first];
    for (const node of table.strayYields) {
      if (!this.isSkipped(node)) candidates.push({ message: "'yield' outside function", node });
    }
    for (const problem of table.deletionsOfCells()) {
      if (!this.isSkipped(problem.node)) candidates.push({ ...problem, line: 0 });
    }
    let first: Found | null = null;
    for (const candidate of candidates) if (first === null || candidate.node.start < first.node.start) first = candidate;
    return first;
  }

  private isSkipped(node: CompileProblem['node']): boolean {
    return this.skipped.some(([start, end]) => node.start >= start && node.start < end);
  }

  private refuse(message: string, node: Stmt): void {
    this.first ??= { message, node };
  }

  private statements(body: readonly Stmt[]): void {
    for (const statement of body) this.statement(statement);
  }

  private skip(body: readonly Stmt[]): void {
    const last = body[body.length - 1];
    if (last !== undefined) this.skipped.push([body[0]!.start, last.end]);
  }

  private within(block: FrameBlock, body: readonly Stmt[], owner: Stmt): void {
    if (this.blocks.length >= MAX_BLOCKS) this.first ??= { message: 'too many statically nested blocks', node: owner, line: 0 };
    this.blocks.push(block);
    this.statements(body);
    this.blocks.pop();
  }

  private statement(s: Stmt): void {
    switch (s.kind) {
      case 'FunctionDef':
        this.scope(s.body, true);
        return;
      case 'ClassDef':
        this.scope(s.body, false);
        return;
      case 'Return':
        if (!this.inFunction) this.refuse("'return' outside function", s);
        return;
      case 'Break':
        if (!this.blocks.includes('loop')) this.refuse("'break' outside loop", s);
        return;
      case 'Continue':
        this.checkContinue(s);
        return;
      case 'ImportFrom':
        if (isFuture(s) && this.lineOf(s) > this.futureLine) this.refuse(LATE_FUTURE, s);
        return;
      case 'If':
        this.conditional(s);
        return;
      case 'While':
        if (constantTruth(s.test) === false) this.skip(s.body);
        else this.within('loop', s.body, s);
        this.statements(s.orelse);
        return;
      case 'For':
        this.within('loop', s.body, s);
        this.statements(s.orelse);
        return;
      case 'With':
        this.within('finally-try', s.body, s);
        return;
      case 'TryFinally':
        this.within('finally-try', s.body, s);
        this.within('finally-end', s.finalbody, s);
        return;
      case 'TryExcept':
        this.tryExcept(s);
        return;
    }
  }

  private scope(body: readonly Stmt[], isFunction: boolean): void {
    const { blocks, inFunction } = this;
    this.blocks = [];
    this.inFunction = isFunction;
    this.statements(body);
    this.blocks = blocks;
    this.inFunction = inFunction;
  }

  /** An `if` with all its `elif`s, of which there may be thousands. */
  private conditional(first: If): void {
    for (let s = first; ; ) {
      const truth = constantTruth(s.test);
      if (truth === false) this.skip(s.body);
      else this.statements(s.body);
      if (truth === true) {
        this.skip(s.orelse);
        return;
      }
      const [next] = s.orelse;
      if (next?.kind !== 'If' || s.orelse.length > 1) {
        this.statements(s.orelse);
        return;
      }
      s = next;
    }
  }

  private checkContinue(s: Stmt): void {
    const { blocks } = this;
    // Any `finally` between the statement and its loop is in the way.
    for (let i = blocks.length - 1; i >= 0; i--) {
      if (blocks[i] === 'loop') return;
      if (blocks[i] !== 'finally-end') continue;
      this.refuse("'continue' not supported inside 'finally' clause", s);
      return;
    }
    this.refuse("'continue' not properly in loop", s);
  }

  private tryExcept(s: TryExcept): void {
    this.within('except', s.body, s);
    const { handlers } = s;
    let last: readonly Stmt[] = s.body;
    for (const [i, handler] of handlers.entries()) {
      if (handler.type === null && i < handlers.length - 1) {
        this.first ??= { message: "default 'except:' must be last", node: handler, line: lastLine(last, this.lineOf) };
        return;
      }
      this.statements(handler.body);
      last = handler.body;
    }
    this.statements(s.orelse);
  }
}

function find(mod: Mod, lineOf: (node: Stmt | Expr | ExceptHandler) => number): Found | null {
  const checker = new CompileChecker(lineOf);
  const { body } = mod;
  const problem = Array.isArray(body) ? checker.future(body) : null;
  if (problem !== null) return { ...problem, early: true };
  const table = new SymbolTable();
  try {
    table.build(body);
  } catch (error) {
    if (error instanceof SymbolError) return { ...error.problem, early: true };
    throw error;
  }
  return checker.compile(body, table);
}

/**
 * Checks what parsing accepts and compiling refuses. `mod` is what `parse` made of `source`.
 * @throws PythonSyntaxError
 */
export function checkCompile(mod: Mod, source: string): void {
  let starts: readonly number[] | null = null;
  const lineOf = (node: Stmt | Expr | ExceptHandler): number => {
    starts ??= lineStarts(source);
    return nodeLine(source, starts, node);
  };
  const found = find(mod, lineOf);
  if (found === null) return;
  const { message, node, line = lineOf(node), early = false } = found;
  const place = line === 0 ? 'none' : early ? 'attributes' : 'args';
  throw new PythonSyntaxError('SyntaxError', message, line, null, node.start, place);
}
