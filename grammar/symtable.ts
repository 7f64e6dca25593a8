/**
 * The scopes of a program and what their names are, as far as CPython 2.7 refuses programs for them (Python/symtable.c).
 *
 * The first pass notes what each block does with each name; the second decides which names of a function nested functions refer to.
 */
import type { Arguments, Comprehension, DictComp, Expr, FunctionDef, GeneratorExp, If, Lambda, SetComp, SliceKind, Stmt, Yield } from './ast.ts';

/** A refusal: `node` is the one whose line is reported. */
export interface CompileProblem {
  message: string;
  node: Stmt | Expr;
}

/** Thrown at the first refusal. */
export class SymbolError extends Error {
  constructor(readonly problem: CompileProblem) {
    super(problem.message);
  }
}

// What a block does with a name.
const GLOBAL = 1;
const LOCAL = 2;
const PARAMETER = 4;
const USE = 8;
const BOUND = LOCAL | PARAMETER;

// Why a block's names cannot be resolved when it is compiled.
const IMPORT_STAR = 1;
const EXEC = 2;
const BARE_EXEC = 4;

/** `comprehension` is a function that the program did not write. */
type BlockKind = 'module' | 'class' | 'function';

class Block {
  readonly symbols = new Map<string, number>();
  readonly children: Block[] = [];
  /** Names of this function that functions within it refer to; known after the second pass. */
  cells: ReadonlySet<string> = new Set();
  generator = false;
  returnsValue = false;
  unoptimized = 0;
  /** The statement that is reported for `unoptimized`. */
  unoptimizedAt: Stmt | null = null;
  hasFree = false;
  childHasFree = false;
  readonly nested: boolean;

  constructor(
    readonly kind: BlockKind,
    readonly name: string,
    readonly node: Stmt | Expr | null,
    parent: Block | null,
  ) {
    this.nested = parent !== null && (parent.nested || parent.kind === 'function');
  }
}

/** A private name as it is stored: `__x` in class A is `_A__x`. */
function mangle(className: string | null, name: string): string {
  if (className === null || !name.startsWith('__') || name.endsWith('__')) return name;
  const stripped = className.replace(/^_+/, '');
  return stripped === '' ? name : `_${stripped}${name}`;
}

export class SymbolTable {
  /** Yields in no function, in the order in which they stand. */
  readonly strayYields: Yield[] = [];
  private readonly module = new Block('module', 'top', null, null);
  private block = this.module;
  private className: string | null = null;
  private readonly deletions: { block: Block; name: string; mangled: string; node: Expr }[] = [];
  /** Whether the second pass could refuse anything. */
  private suspicious = false;

  /** Both passes. @throws SymbolError */
  build(body: Stmt[] | Expr): void {
    if (Array.isArray(body)) this.statements(body);
    else this.expression(body);
    if (this.suspicious) this.analyze(this.module, null, new Set());
  }

  /** The first deletion of a name that a nested function refers to, which CPython finds only when it compiles it. */
  deletionsOfCells(): CompileProblem[] {
    return this.deletions
      .filter(({ block, mangled }) => block.cells.has(mangled))
      .map(({ name, node }) => ({ message: `can not delete variable '${name}' referenced in nested scope`, node }));
  }

  // ---- first pass

  private fail(message: string, node: Stmt | Expr | null): never {
    if (node === null) throw new Error(`${message}, at no node`);
    throw new SymbolError({ message, node });
  }

  private define(name: string, flag: number): void {
    const { symbols } = this.block;
    const mangled = mangle(this.className, name);
    const before = symbols.get(mangled) ?? 0;
    if ((flag & before & PARAMETER) !== 0) {
      this.fail(`duplicate argument '${name}' in function definition`, this.block.node);
    }
    symbols.set(mangled, before | flag);
    if (flag === GLOBAL) {
      const { symbols: globals } = this.module;
      globals.set(mangled, (globals.get(mangled) ?? 0) | GLOBAL);
      if ((before & PARAMETER) !== 0) this.suspicious = true;
    }
  }

  private enter(kind: BlockKind, name: string, node: Stmt | Expr): Block {
    const outer = this.block;
    const block = new Block(kind, name, node, outer);
    outer.children.push(block);
    this.block = block;
    return outer;
  }

  private statements(body: readonly Stmt[]): void {
    for (const statement of body) this.statement(statement);
  }

  private expressions(nodes: readonly Expr[]): void {
    for (const node of nodes) this.expression(node);
  }

  private optional(node: Expr | null): void {
    if (node !== null) this.expression(node);
  }

  private statement(s: Stmt): void {
    switch (s.kind) {
      case 'Expr':
        return this.expression(s.value);
      case 'Assign':
        this.expressions(s.targets);
        return this.expression(s.value);
      case 'AugAssign':
        this.expression(s.target);
        return this.expression(s.value);
      case 'FunctionDef':
        return this.functionDef(s);
      case 'ClassDef': {
        this.define(s.name, LOCAL);
        this.expressions(s.bases);
        this.expressions(s.decorator_list);
        const outer = this.enter('class', s.name, s);
        const { className } = this;
        this.className = s.name;
        this.statements(s.body);
        this.className = className;
        this.block = outer;
        return;
      }
      case 'Return':
        if (s.value === null) return;
        this.expression(s.value);
        this.block.returnsValue = true;
        return this.checkGenerator(s);
      case 'Delete':
        return this.delete(s.targets);
      case 'Print':
        this.optional(s.dest);
        return this.expressions(s.values);
      case 'For':
        this.expression(s.target);
        this.expression(s.iter);
        this.statements(s.body);
        return this.statements(s.orelse);
      case 'While':
        this.expression(s.test);
        this.statements(s.body);
        return this.statements(s.orelse);
      case 'If':
        return this.conditional(s);
      case 'With':
        this.expression(s.context_expr);
        this.optional(s.optional_vars);
        return this.statements(s.body);
      case 'Raise':
        this.optional(s.type);
        this.optional(s.inst);
        return this.optional(s.tback);
      case 'TryExcept':
        this.statements(s.body);
        this.statements(s.orelse);
        for (const handler of s.handlers) {
          this.optional(handler.type);
          this.optional(handler.name);
          this.statements(handler.body);
        }
        return;
      case 'TryFinally':
        this.statements(s.body);
        return this.statements(s.finalbody);
      case 'Assert':
        this.expression(s.test);
        return this.optional(s.msg);
      case 'Import':
      case 'ImportFrom':
        return this.imports(s);
      case 'Exec':
        this.expression(s.body);
        this.unoptimize(s.globals === null ? BARE_EXEC : EXEC, s);
        this.optional(s.globals);
        return this.optional(s.locals);
      case 'Global':
        for (const name of s.names) this.define(name, GLOBAL);
        return;
    }
  }

  /** An `if` with all its `elif`s, of which there may be thousands. */
  private conditional(first: If): void {
    for (let s = first; ; ) {
      this.expression(s.test);
      this.statements(s.body);
      const [next] = s.orelse;
      if (next?.kind !== 'If' || s.orelse.length > 1) return this.statements(s.orelse);
      s = next;
    }
  }

  private functionDef(s: FunctionDef): void {
    this.define(s.name, LOCAL);
    this.expressions(s.args.defaults);
    this.expressions(s.decorator_list);
    const outer = this.enter('function', s.name, s);
    this.parameters(s.args);
    this.statements(s.body);
    this.block = outer;
  }

  private unoptimize(reason: number, statement: Stmt): void {
    const { block } = this;
    block.unoptimizedAt ??= statement;
    block.unoptimized |= reason;
    if (block.kind === 'function') this.suspicious = true;
  }

  private imports(s: Stmt & { kind: 'Import' | 'ImportFrom' }): void {
    for (const { name, asname } of s.names) {
      if (name === '*') this.unoptimize(IMPORT_STAR, s);
      else this.define(asname ?? name.split('.', 1)[0] ?? name, LOCAL);
    }
  }

  private delete(targets: readonly Expr[]): void {
    for (const target of targets) {
      if (target.kind === 'Tuple' || target.kind === 'List') {
        this.delete(target.elts);
        continue;
      }
      this.expression(target);
      if (target.kind !== 'Name' || this.block.kind !== 'function') continue;
      this.suspicious = true;
      this.deletions.push({ block: this.block, name: target.id, mangled: mangle(this.className, target.id), node: target });
    }
  }

  private checkGenerator(node: Stmt | Expr): void {
    const { generator, returnsValue } = this.block;
    if (generator && returnsValue) this.fail("'return' with argument inside generator", node);
  }

  private parameters(args: Arguments): void {
    for (const arg of args.args) if (arg.kind === 'Name') this.define(arg.id, PARAMETER);
    if (args.vararg !== null) this.define(args.vararg, PARAMETER);
    if (args.kwarg !== null) this.define(args.kwarg, PARAMETER);
    for (const arg of args.args) if (arg.kind === 'Tuple') this.nestedParameters(arg.elts);
  }

  private nestedParameters(elts: readonly Expr[]): void {
    for (const element of elts) if (element.kind === 'Name') this.define(element.id, PARAMETER);
    for (const element of elts) if (element.kind === 'Tuple') this.nestedParameters(element.elts);
  }

  private expression(node: Expr): void {
    switch (node.kind) {
      case 'Name':
        if (this.block.kind !== 'module') this.define(node.id, node.ctx === 'Load' ? USE : LOCAL);
        return;
      case 'Num':
      case 'Str':
        return;
      case 'Attribute':
      case 'Repr':
        return this.expression(node.value);
      case 'Call':
        this.expression(node.func);
        this.expressions(node.args);
        for (const { value } of node.keywords) this.expression(value);
        this.optional(node.starargs);
        return this.optional(node.kwargs);
      case 'List':
      case 'Tuple':
      case 'Set':
        return this.expressions(node.elts);
      case 'Dict':
        this.expressions(node.keys);
        return this.expressions(node.values);
      case 'BinOp':
        return this.binary(node);
      case 'BoolOp':
        return this.expressions(node.values);
      case 'UnaryOp':
        return this.expression(node.operand);
      case 'Compare':
        this.expression(node.left);
        return this.expressions(node.comparators);
      case 'Subscript':
        this.expression(node.value);
        return this.slice(node.slice);
      case 'IfExp':
        this.expression(node.test);
        this.expression(node.body);
        return this.expression(node.orelse);
      case 'ListComp':
        this.expression(node.elt);
        return this.generators(node.generators);
      case 'GeneratorExp':
      case 'SetComp':
      case 'DictComp':
        return this.comprehension(node);
      case 'Lambda':
        return this.lambda(node);
      case 'Yield':
        this.optional(node.value);
        this.block.generator = true;
        this.checkGenerator(node);
        if (this.block.kind !== 'function') this.strayYields.push(node);
        return;
    }
  }

  /** A run of operators may be thousands long, and its tree as deep on the left. */
  private binary(node: Expr): void {
    const rights: Expr[] = [];
    let left = node;
    for (; left.kind === 'BinOp'; left = left.left) rights.push(left.right);
    this.expression(left);
    for (let i = rights.length - 1; i >= 0; i--) this.expression(rights[i]!);
  }

  private slice(slice: SliceKind): void {
    if (slice.kind === 'Index') this.expression(slice.value);
    else if (slice.kind === 'ExtSlice') for (const dim of slice.dims) this.slice(dim);
    else if (slice.kind === 'Slice') {
      this.optional(slice.lower);
      this.optional(slice.upper);
      this.optional(slice.step);
    }
  }

  private lambda(node: Lambda): void {
    this.expressions(node.args.defaults);
    const outer = this.enter('function', 'lambda', node);
    this.parameters(node.args);
    this.expression(node.body);
    this.block = outer;
  }

  private generators(generators: readonly Comprehension[]): void {
    for (const { target, iter, ifs } of generators) {
      this.expression(target);
      this.expression(iter);
      this.expressions(ifs);
    }
  }

  /** All but a list comprehension is a function of its own, to which the first iterable is passed. */
  private comprehension(node: GeneratorExp | SetComp | DictComp): void {
    const [first, ...further] = node.generators;
    if (first === undefined) return;
    this.expression(first.iter);
    const outer = this.enter('function', node.kind, node);
    this.block.generator = node.kind === 'GeneratorExp';
    this.expression(first.target);
    this.expressions(first.ifs);
    this.generators(further);
    if (node.kind === 'DictComp') {
      this.expression(node.value);
      this.expression(node.key);
    } else {
      this.expression(node.elt);
    }
    this.block = outer;
  }

  // ---- second pass

  /**
   * Decides on the names of `block`. `bound` holds the names of the functions around it (null in the module) and `globals` those
   * declared global around it; both are the block's own to change. Returns the names that it takes from around it.
   */
  private analyze(block: Block, bound: Set<string> | null, globals: Set<string>): Set<string> {
    const free = new Set<string>();
    const local = new Set<string>();
    // A class's own names are not seen in the functions within it.
    const boundBefore = new Set(bound);
    const globalsBefore = new Set(globals);
    for (const [name, flags] of block.symbols) {
      if ((flags & GLOBAL) !== 0) {
        if ((flags & PARAMETER) !== 0) this.fail(`name '${name}' is local and global`, block.node);
        globals.add(name);
        bound?.delete(name);
      } else if ((flags & BOUND) !== 0) {
        local.add(name);
        globals.delete(name);
      } else if (bound?.has(name)) {
        block.hasFree = true;
        free.add(name);
      } else if (!globals.has(name) && block.nested) {
        block.hasFree = true;
      }
    }
    const seen = block.kind === 'class' ? boundBefore : new Set(bound);
    if (block.kind === 'function') for (const name of local) seen.add(name);
    const ofChildren = this.analyzeChildren(block, seen, block.kind === 'class' ? globalsBefore : globals);
    if (block.kind === 'function') this.takeCells(block, local, ofChildren);
    this.checkUnoptimized(block);
    for (const name of ofChildren) free.add(name);
    return free;
  }

  private analyzeChildren(block: Block, bound: Set<string>, globals: Set<string>): Set<string> {
    const free = new Set<string>();
    for (const child of block.children) {
      for (const name of this.analyze(child, new Set(bound), new Set(globals))) free.add(name);
      if (child.hasFree || child.childHasFree) block.childHasFree = true;
    }
    return free;
  }

  private takeCells(block: Block, local: ReadonlySet<string>, free: Set<string>): void {
    const cells = new Set<string>();
    for (const name of local) if (free.delete(name)) cells.add(name);
    block.cells = cells;
  }

  private checkUnoptimized(block: Block): void {
    const { unoptimized, name } = block;
    if (block.kind !== 'function' || !(block.hasFree || block.childHasFree)) return;
    if (unoptimized === 0 || unoptimized === EXEC) return;
    const because = block.childHasFree ? 'contains a nested function with free variables' : 'is a nested function';
    let message = `function '${name}' uses import * and bare exec, which are illegal because it ${because}`;
    if (unoptimized === IMPORT_STAR) message = `import * is not allowed in function '${name}' because it ${because}`;
    if (unoptimized === BARE_EXEC) message = `unqualified exec is not allowed in function '${name}' because it ${because}`;
    this.fail(message, block.unoptimizedAt);
  }
}
