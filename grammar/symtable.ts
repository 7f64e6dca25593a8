/**
 * The scopes of a program and what their names are, as far as CPython 2.7 refuses programs for them (Python/symtable.c).
 *
 * This is the first pass, which notes what each block does with each name; the second is in symtable-analysis.ts.
 */
import type {
  Arguments,
  Comprehension,
  DictComp,
  Expr,
  FunctionDef,
  GeneratorExp,
  If,
  Lambda,
  SetComp,
  SliceKind,
  Stmt,
  Yield,
} from './ast.ts';
import { analyzeBlocks } from './symtable-analysis.ts';
import {
  BARE_EXEC,
  Block,
  type BlockKind,
  type CompileProblem,
  EXEC,
  GLOBAL,
  IMPORT_STAR,
  LOCAL,
  mangle,
  PARAMETER,
  refuse,
  USE,
} from './symtable-block.ts';

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
    if (this.suspicious) analyzeBlocks(this.module);
  }

  /** The first deletion of a name that a nested function refers to, which CPython finds only when it compiles it. */
  deletionsOfCells(): CompileProblem[] {
    return this.deletions
      .filter(({ block, mangled }) => block.cells.has(mangled))
      .map(({ name, node }) => ({ message: `can not delete variable '${name}' referenced in nested scope`, node }));
  }

  private define(name: string, flag: number): void {
    const { symbols } = this.block;
    const mangled = mangle(this.className, name);
    const before = symbols.get(mangled) ?? 0;
    if ((flag & before & PARAMETER) !== 0) {
      refuse(`duplicate argument '${name}' in function definition`, this.block.node);
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
        this.expression(s.value);
        return;
      case 'Assign':
        this.expressions(s.targets);
        this.expression(s.value);
        return;
      case 'AugAssign':
        this.expression(s.target);
        this.expression(s.value);
        return;
      case 'FunctionDef':
        this.functionDef(s);
        return;
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
        this.checkGenerator(s);
        return;
      case 'Delete':
        this.delete(s.targets);
        return;
      case 'Print':
        this.optional(s.dest);
        this.expressions(s.values);
        return;
      case 'For':
        this.expression(s.target);
        this.expression(s.iter);
        this.statements(s.body);
        this.statements(s.orelse);
        return;
      case 'While':
        this.expression(s.test);
        this.statements(s.body);
        this.statements(s.orelse);
        return;
      case 'If':
        this.conditional(s);
        return;
      case 'With':
        this.expression(s.context_expr);
        this.optional(s.optional_vars);
        this.statements(s.body);
        return;
      case 'Raise':
        this.optional(s.type);
        this.optional(s.inst);
        this.optional(s.tback);
        return;
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
        this.statements(s.finalbody);
        return;
      case 'Assert':
        this.expression(s.test);
        this.optional(s.msg);
        return;
      case 'Import':
      case 'ImportFrom':
        this.imports(s);
        return;
      case 'Exec':
        this.expression(s.body);
        this.unoptimize(s.globals === null ? BARE_EXEC : EXEC, s);
        this.optional(s.globals);
        this.optional(s.locals);
        return;
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
      if (next?.kind !== 'If' || s.orelse.length > 1) {
        this.statements(s.orelse);
        return;
      }
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
    if (generator && returnsValue) refuse("'return' with argument inside generator", node);
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
        this.expression(node.value);
        return;
      case 'Call':
        this.expression(node.func);
        this.expressions(node.args);
        for (const { value } of node.keywords) this.expression(value);
        this.optional(node.starargs);
        this.optional(node.kwargs);
        return;
      case 'List':
      case 'Tuple':
      case 'Set':
        this.expressions(node.elts);
        return;
      case 'Dict':
        this.expressions(node.keys);
        this.expressions(node.values);
        return;
      case 'BinOp':
        this.binary(node);
        return;
      case 'BoolOp':
        this.expressions(node.values);
        return;
      case 'UnaryOp':
        this.expression(node.operand);
        return;
      case 'Compare':
        this.expression(node.left);
        this.expressions(node.comparators);
        return;
      case 'Subscript':
        this.expression(node.value);
        this.slice(node.slice);
        return;
      case 'IfExp':
        this.expression(node.test);
        this.expression(node.body);
        this.expression(node.orelse);
        return;
      case 'ListComp':
        this.expression(node.elt);
        this.generators(node.generators);
        return;
      case 'GeneratorExp':
      case 'SetComp':
      case 'DictComp':
        this.comprehension(node);
        return;
      case 'Lambda':
        this.lambda(node);
        return;
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
}
