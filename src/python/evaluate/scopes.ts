/**
 * Which variable each name in a body means: CPython's symbol table. Names become slots of a function's frame, cells that functions share, names of a
 * namespace (module, class, and functions with `exec` or `import *`), or globals.
 */
import type {
  AnyNode,
  Arguments,
  ClassDef,
  Comprehension,
  DictComp,
  Expr,
  FunctionDef,
  GeneratorExp,
  Lambda,
  Mod,
  SetComp,
  SliceKind,
  Stmt,
} from '../../../grammar/ast.ts';

export type ScopeNode = Mod | FunctionDef | Lambda | ClassDef | GeneratorExp | SetComp | DictComp;

/** Where a name's value is kept. */
export type Place = { in: 'slot'; index: number } | { in: 'cell'; index: number } | { in: 'names' } | { in: 'global' };

export class Scope {
  /**
   * Names in the order in which the compiled body first loads or stores them, which is that of `co_varnames` and `co_names`. Those of attributes and imports
   * have a dot before them.
   */
  readonly mentioned = new Set<string>();
  /** Names that the body binds. */
  readonly bound = new Set<string>();
  readonly used = new Set<string>();
  readonly globals = new Set<string>();
  /** Parameters in order, `.0`, `.1` … for tuples. */
  readonly parameters: string[] = [];
  readonly children: Scope[] = [];
  /** Slot numbers of local variables, parameters first. */
  readonly slots = new Map<string, number>();
  /** Variables of this function that inner ones use. */
  cellvars: string[] = [];
  /** Variables of enclosing functions that this one (or one inside it) uses. */
  freevars: string[] = [];
  isGenerator = false;
  /** It executes text, or imports all of a module: names that it does not bind may stand in what locals() has given. */
  hasExec = false;

  constructor(
    readonly kind: 'module' | 'class' | 'function',
    readonly parent: Scope | null,
    /** Innermost class around, for private names. */
    readonly className: string | null,
  ) {
    parent?.children.push(this);
  }

  /** Where a (mangled) name is. */
  place(name: string): Place {
    if (this.globals.has(name)) return { in: 'global' };
    if (this.kind === 'module') return { in: 'names' };
    const cell = this.cellvars.indexOf(name);
    if (cell >= 0) return { in: 'cell', index: cell };
    if (!this.bound.has(name) || this.kind === 'class') {
      const free = this.freevars.indexOf(name);
      if (free >= 0 && !(this.kind === 'class' && this.bound.has(name))) return { in: 'cell', index: this.cellvars.length + free };
    }
    if (this.kind !== 'function') return { in: 'names' };
    const slot = this.slots.get(name);
    if (slot !== undefined) return { in: 'slot', index: slot };
    return { in: 'global' };
  }
}

/** Private names inside a class: `__x` is `_Class__x`. */
export function mangle(name: string, className: string | null): string {
  if (className === null || !name.startsWith('__') || name.endsWith('__') || name.includes('.')) return name;
  const stripped = className.replace(/^_+/, '');
  return stripped === '' ? name : `_${stripped}${name}`;
}

/** Scopes of a tree's bodies. */
export function resolveScopes(root: Mod): Map<ScopeNode, Scope> {
  const collector = new Collector();
  collector.root(root);
  resolve(collector.top as Scope, new Set());
  return collector.scopes;
}

class Collector {
  readonly scopes = new Map<ScopeNode, Scope>();
  top: Scope | null = null;
  private scope!: Scope;

  root(root: Mod): void {
    this.top = this.scope = new Scope('module', null, null);
    this.scopes.set(root, this.scope);
    if (root.kind === 'Expression') this.expr(root.body);
    else this.stmts(root.body);
  }

  private name(id: string): string {
    return mangle(id, this.scope.className);
  }
  private mention(name: string): void {
    this.scope.mentioned.add(`.${name}`);
  }
  private bind(id: string): void {
    this.scope.bound.add(this.name(id));
    this.scope.mentioned.add(this.name(id));
  }

  private inside(node: ScopeNode, kind: Scope['kind'], className: string | null, body: () => void): void {
    const outer = this.scope;
    this.scope = new Scope(kind, outer, className);
    this.scopes.set(node, this.scope);
    body();
    this.scope = outer;
  }

  private stmts(stmts: readonly Stmt[]): void {
    for (const stmt of stmts) this.stmt(stmt);
  }

  private stmt(node: Stmt): void {
    switch (node.kind) {
      case 'FunctionDef':
        this.exprs(node.decorator_list);
        this.function(node, node.args, () => this.stmts(node.body));
        this.bind(node.name);
        return;
      case 'ClassDef':
        this.exprs(node.decorator_list);
        this.exprs(node.bases);
        this.inside(node, 'class', node.name, () => {
          for (const name of ['__name__', '__module__']) this.mention(name);
          const [first] = node.body;
          if (first.kind === 'Expr' && first.value.kind === 'Str') this.mention('__doc__');
          this.stmts(node.body);
        });
        this.bind(node.name);
        return;
      case 'Return':
      case 'Expr':
        if (node.value !== null) this.expr(node.value);
        return;
      case 'Delete':
        this.exprs(node.targets);
        return;
      case 'Assign':
        this.expr(node.value);
        this.exprs(node.targets);
        return;
      case 'AugAssign':
        this.expr(node.target);
        this.expr(node.value);
        return;
      case 'Print':
        if (node.dest !== null) this.expr(node.dest);
        this.exprs(node.values);
        return;
      case 'For':
        this.expr(node.iter);
        this.expr(node.target);
        this.stmts(node.body);
        this.stmts(node.orelse);
        return;
      case 'While':
      case 'If':
        this.expr(node.test);
        this.stmts(node.body);
        this.stmts(node.orelse);
        return;
      case 'With':
        this.expr(node.context_expr);
        if (node.optional_vars !== null) this.expr(node.optional_vars);
        this.stmts(node.body);
        return;
      case 'Raise':
        for (const e of [node.type, node.inst, node.tback]) if (e !== null) this.expr(e);
        return;
      case 'TryExcept':
        this.stmts(node.body);
        for (const handler of node.handlers) {
          if (handler.type !== null) this.expr(handler.type);
          if (handler.name !== null) this.expr(handler.name);
          this.stmts(handler.body);
        }
        this.stmts(node.orelse);
        return;
      case 'TryFinally':
        this.stmts(node.body);
        this.stmts(node.finalbody);
        return;
      case 'Assert':
        this.expr(node.test);
        this.mention('AssertionError');
        if (node.msg !== null) this.expr(node.msg);
        return;
      case 'Import':
        for (const alias of node.names) {
          const parts = alias.name.split('.');
          this.mention(alias.name);
          if (alias.asname !== null) for (const part of parts.slice(1)) this.mention(part);
          this.bind(alias.asname ?? parts[0]);
        }
        return;
      case 'ImportFrom':
        this.mention(node.module ?? '');
        for (const alias of node.names) {
          if (alias.name === '*') this.scope.hasExec = true;
          else {
            this.mention(alias.name);
            this.bind(alias.asname ?? alias.name);
          }
        }
        return;
      case 'Exec':
        this.expr(node.body);
        if (node.globals !== null) this.expr(node.globals);
        if (node.locals !== null) this.expr(node.locals);
        this.scope.hasExec = true;
        return;
      case 'Global':
        for (const id of node.names) {
          this.scope.globals.add(this.name(id));
          // A declaration anywhere inside counts for the module's own code too: its errors then speak of a "global name".
          (this.top as Scope).globals.add(this.name(id));
        }
        return;
      default:
        return;
    }
  }

  private exprs(nodes: readonly Expr[]): void {
    for (const node of nodes) this.expr(node);
  }

  private expr(node: Expr): void {
    switch (node.kind) {
      case 'Name':
        this.scope.mentioned.add(this.name(node.id));
        if (node.ctx === 'Load') this.scope.used.add(this.name(node.id));
        else this.bind(node.id);
        return;
      case 'Lambda':
        this.function(node, node.args, () => this.expr(node.body));
        return;
      case 'GeneratorExp':
      case 'SetComp':
        this.comprehension(node, node.generators, [node.elt]);
        return;
      case 'DictComp':
        this.comprehension(node, node.generators, [node.key, node.value]);
        return;
      case 'ListComp':
        // A list comprehension has no scope of its own: its variables stay behind.
        for (const part of node.generators) this.generatorPart(part, true);
        this.expr(node.elt);
        return;
      case 'Attribute':
        this.expr(node.value);
        this.mention(this.name(node.attr));
        return;
      case 'Yield':
        this.scope.isGenerator = true;
        if (node.value !== null) this.expr(node.value);
        return;
      default:
        for (const child of childExpressions(node)) this.expr(child);
    }
  }

  private generatorPart(part: Comprehension, withIter: boolean): void {
    if (withIter) this.expr(part.iter);
    this.expr(part.target);
    this.exprs(part.ifs);
  }

  private comprehension(node: GeneratorExp | SetComp | DictComp, generators: Comprehension[], elements: Expr[]): void {
    this.expr(generators[0].iter);
    this.inside(node, 'function', this.scope.className, () => {
      this.scope.parameters.push('.0');
      this.scope.bound.add('.0');
      generators.forEach((part, i) => {
        this.generatorPart(part, i > 0);
      });
      this.exprs(elements);
      if (node.kind === 'GeneratorExp') this.scope.isGenerator = true;
    });
  }

  private function(node: FunctionDef | Lambda, args: Arguments, body: () => void): void {
    this.exprs(args.defaults);
    this.inside(node, 'function', this.scope.className, () => {
      const { parameters } = this.scope;
      const tuples: Expr[] = [];
      args.args.forEach((arg, i) => {
        if (arg.kind === 'Name') parameters.push(this.name(arg.id));
        else {
          parameters.push(`.${i}`);
          tuples.push(arg);
        }
      });
      if (args.vararg !== null) parameters.push(this.name(args.vararg));
      if (args.kwarg !== null) parameters.push(this.name(args.kwarg));
      for (const parameter of parameters) this.scope.bound.add(parameter);
      this.exprs(tuples);
      body();
    });
  }
}

/** Sub-expressions of a node that has no scope of its own, in the order of evaluation. */
export function childExpressions(node: Expr): Expr[] {
  switch (node.kind) {
    case 'BoolOp':
      return node.values;
    case 'BinOp':
      return [node.left, node.right];
    case 'UnaryOp':
      return [node.operand];
    case 'IfExp':
      return [node.test, node.body, node.orelse];
    case 'Dict':
      return node.keys.flatMap((key, i) => [node.values[i], key]);
    case 'Set':
    case 'List':
    case 'Tuple':
      return node.elts;
    case 'Compare':
      return [node.left, ...node.comparators];
    case 'Call': {
      const result = [node.func, ...node.args, ...node.keywords.map((k) => k.value)];
      if (node.starargs !== null) result.push(node.starargs);
      if (node.kwargs !== null) result.push(node.kwargs);
      return result;
    }
    case 'Repr':
    case 'Attribute':
      return [node.value];
    case 'Subscript':
      return [node.value, ...sliceExpressions(node.slice)];
    case 'Yield':
      return node.value === null ? [] : [node.value];
    default:
      return [];
  }
}

export function sliceExpressions(slice: SliceKind): Expr[] {
  switch (slice.kind) {
    case 'Index':
      return [slice.value];
    case 'Slice':
      return [slice.lower, slice.upper, slice.step].filter((e) => e !== null);
    case 'ExtSlice':
      return slice.dims.flatMap(sliceExpressions);
    default:
      return [];
  }
}

/** Settles cells and slots, outermost scope first. `enclosing`: names that functions around bind. */
function resolve(scope: Scope, enclosing: ReadonlySet<string>): Set<string> {
  const visible = new Set(enclosing);
  if (scope.kind === 'function') {
    for (const name of scope.globals) visible.delete(name);
    for (const name of scope.bound) if (!scope.globals.has(name)) visible.add(name);
  }
  const wanted = new Set<string>();
  for (const child of scope.children) for (const name of resolve(child, visible)) wanted.add(name);
  const free = new Set<string>();
  const cells = new Set<string>();
  for (const name of wanted) {
    if (scope.kind === 'function' && scope.bound.has(name) && !scope.globals.has(name)) cells.add(name);
    else free.add(name);
  }
  for (const name of scope.used) {
    if (scope.bound.has(name) || scope.globals.has(name)) continue;
    if (enclosing.has(name) && scope.kind !== 'module') free.add(name);
  }
  scope.cellvars = [...cells].sort();
  scope.freevars = [...free].sort();
  if (scope.kind === 'function') {
    for (const name of scope.parameters) if (!scope.slots.has(name)) scope.slots.set(name, scope.slots.size);
    for (const name of scope.mentioned) {
      if (!scope.bound.has(name) || scope.slots.has(name)) continue;
      if (!cells.has(name) && !scope.globals.has(name)) scope.slots.set(name, scope.slots.size);
    }
  }
  return free;
}

/** Does a statement or expression contain a `yield` of the body that it stands in? */
export function containsYield(node: AnyNode): boolean {
  switch (node.kind) {
    case 'Yield':
      return true;
    case 'FunctionDef':
      return [...node.decorator_list, ...node.args.defaults].some(containsYield);
    case 'ClassDef':
      return [...node.decorator_list, ...node.bases].some(containsYield);
    case 'Lambda':
      return node.args.defaults.some(containsYield);
    case 'GeneratorExp':
    case 'SetComp':
    case 'DictComp':
      return containsYield(node.generators[0].iter);
    default:
      return Object.values(node).some((value) =>
        Array.isArray(value) ? value.some((v) => isNode(v) && containsYield(v)) : isNode(value) && containsYield(value),
      );
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
