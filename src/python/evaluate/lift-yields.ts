/**
 * Moves yields out of expressions: `x = f(a, (yield b))` becomes `t0 = f; t1 = a; t2 = yield b; x = t0(t1, t2)`, with evaluation in the same order. After it a
 * yield stands only as a whole statement or as all that is assigned, so that only statements need a form that can stop.
 */
import type { Expr, ListComp, SliceKind, Stmt } from '../../../grammar/ast.ts';
import { childExpressions, containsYield } from './scopes.ts';
import type { Unit } from './unit.ts';

interface Place {
  start: number;
  end: number;
}

function name(id: string, ctx: 'Load' | 'Store', place: Place): Expr {
  return { kind: 'Name', id, ctx, start: place.start, end: place.end };
}

function assign(id: string, value: Expr): Stmt {
  return { kind: 'Assign', targets: [name(id, 'Store', value)], value, start: value.start, end: value.end };
}

/** Keeps a value for later; constants and what cannot change need not be kept. */
function keep(unit: Unit, node: Expr, before: Stmt[]): Expr {
  if (node.kind === 'Str' || node.kind === 'Num' || (node.kind === 'Name' && node.id.startsWith('.'))) return node;
  const id = unit.temporary();
  before.push(assign(id, node));
  return name(id, 'Load', node);
}

/** The expression without its yields; what has to happen first is added to `before`. */
export function liftExpr(unit: Unit, node: Expr, before: Stmt[]): Expr {
  if (!containsYield(node)) return node;
  switch (node.kind) {
    case 'Yield': {
      const value = node.value === null ? null : liftExpr(unit, node.value, before);
      const id = unit.temporary();
      before.push(assign(id, { ...node, value }));
      return name(id, 'Load', node);
    }
    case 'BoolOp': {
      const id = unit.temporary();
      let block = before;
      node.values.forEach((value, i) => {
        block.push(assign(id, liftExpr(unit, value, block)));
        if (i === node.values.length - 1) return;
        const inner: Stmt[] = [];
        const test: Expr =
          node.op === 'And' ? name(id, 'Load', node) : { kind: 'UnaryOp', op: 'Not', operand: name(id, 'Load', node), ...placeOf(node) };
        block.push({ kind: 'If', test, body: inner, orelse: [], ...placeOf(node) });
        block = inner;
      });
      return name(id, 'Load', node);
    }
    case 'IfExp': {
      const id = unit.temporary();
      const test = liftExpr(unit, node.test, before);
      const body: Stmt[] = [];
      body.push(assign(id, liftExpr(unit, node.body, body)));
      const orelse: Stmt[] = [];
      orelse.push(assign(id, liftExpr(unit, node.orelse, orelse)));
      before.push({ kind: 'If', test, body, orelse, ...placeOf(node) });
      return name(id, 'Load', node);
    }
    case 'Compare':
      return node.ops.length === 1 ? liftChildren(unit, node, before) : liftComparison(unit, node, before);
    case 'ListComp':
      return liftListComp(unit, node, before);
    default:
      return liftChildren(unit, node, before);
  }
}

function placeOf(node: Place): Place {
  return { start: node.start, end: node.end };
}

/** `a < (yield) < c`: each operand is evaluated once, and none after a comparison that does not hold. */
function liftComparison(unit: Unit, node: Extract<Expr, { kind: 'Compare' }>, before: Stmt[]): Expr {
  const result = unit.temporary();
  let left = keep(unit, liftExpr(unit, node.left, before), before);
  let block = before;
  node.comparators.forEach((comparator, i) => {
    const right = keep(unit, liftExpr(unit, comparator, block), block);
    block.push(assign(result, { kind: 'Compare', left, ops: [node.ops[i]], comparators: [right], ...placeOf(node) }));
    if (i === node.comparators.length - 1) return;
    const body: Stmt[] = [];
    block.push({ kind: 'If', test: name(result, 'Load', node), body, orelse: [], ...placeOf(node) });
    block = body;
    left = right;
  });
  return name(result, 'Load', node);
}

function liftListComp(unit: Unit, node: ListComp, before: Stmt[]): Expr {
  const id = unit.temporary();
  const place = placeOf(node);
  before.push(assign(id, { kind: 'List', elts: [], ctx: 'Load', ...place }));
  const append: Expr = { kind: 'Attribute', value: name(id, 'Load', node), attr: 'append', ctx: 'Load', ...place };
  let body: Stmt = {
    kind: 'Expr',
    value: { kind: 'Call', func: append, args: [node.elt], keywords: [], starargs: null, kwargs: null, ...place },
    ...place,
  };
  for (const part of node.generators.slice().reverse()) {
    for (const test of part.ifs.slice().reverse()) body = { kind: 'If', test, body: [body], orelse: [], ...place };
    body = { kind: 'For', target: part.target, iter: part.iter, body: [body], orelse: [], ...place };
  }
  before.push(...liftStmt(unit, body));
  return name(id, 'Load', node);
}

/** Strict nodes: all parts are evaluated in order, so those before the last yield are kept. */
function liftChildren(unit: Unit, node: Expr, before: Stmt[]): Expr {
  const children = partsOf(node);
  const last = children.map(containsYield).lastIndexOf(true);
  const lifted = children.map((child, i) => {
    if (i > last) return child;
    const value = liftExpr(unit, child, before);
    return i < last ? keep(unit, value, before) : value;
  });
  const copy = rebuild(node, lifted);
  const scope = unit.file.scopes.get(node as never);
  if (scope !== undefined) unit.file.scopes.set(copy as never, scope);
  return copy;
}

function partsOf(node: Expr): Expr[] {
  switch (node.kind) {
    case 'Lambda':
      return node.args.defaults;
    case 'GeneratorExp':
    case 'SetComp':
    case 'DictComp':
      return [node.generators[0].iter];
    default:
      return childExpressions(node);
  }
}

/** The node with its parts, as partsOf lists them, exchanged. */
function rebuild(node: Expr, parts: Expr[]): Expr {
  const next = (): Expr => parts.shift() as Expr;
  switch (node.kind) {
    case 'BinOp':
      return { ...node, left: next(), right: next() };
    case 'UnaryOp':
      return { ...node, operand: next() };
    case 'Dict': {
      const pairs = node.keys.map(() => ({ value: next(), key: next() }));
      return { ...node, keys: pairs.map((p) => p.key), values: pairs.map((p) => p.value) };
    }
    case 'Set':
    case 'List':
    case 'Tuple':
      return { ...node, elts: parts };
    case 'Compare':
      return { ...node, left: next(), comparators: parts };
    case 'Call':
      return {
        ...node,
        func: next(),
        args: node.args.map(next),
        keywords: node.keywords.map((keyword) => ({ ...keyword, value: next() })),
        starargs: node.starargs === null ? null : next(),
        kwargs: node.kwargs === null ? null : next(),
      };
    case 'Repr':
    case 'Attribute':
      return { ...node, value: next() };
    case 'Subscript':
      return { ...node, value: next(), slice: rebuildSlice(node.slice, parts) };
    case 'Lambda':
      return { ...node, args: { ...node.args, defaults: parts } };
    case 'GeneratorExp':
    case 'SetComp':
    case 'DictComp': {
      const [first, ...rest] = node.generators;
      return { ...node, generators: [{ ...first, iter: next() }, ...rest] };
    }
    default:
      throw new Error(`a ${node.kind} has no parts`);
  }
}

function rebuildSlice(slice: SliceKind, parts: Expr[]): SliceKind {
  switch (slice.kind) {
    case 'Index':
      return { ...slice, value: parts.shift() as Expr };
    case 'Slice': {
      const take = (bound: Expr | null): Expr | null => (bound === null ? null : (parts.shift() as Expr));
      return { ...slice, lower: take(slice.lower), upper: take(slice.upper), step: take(slice.step) };
    }
    case 'ExtSlice':
      return { ...slice, dims: slice.dims.map((dim) => rebuildSlice(dim, parts)) };
    default:
      return slice;
  }
}

/** `target = value` for a target that has yields inside; `value` is a constant or kept. */
export function liftTarget(unit: Unit, target: Expr, value: Expr, before: Stmt[]): void {
  const place = placeOf(target);
  if (target.kind !== 'Tuple' && target.kind !== 'List') {
    before.push({ kind: 'Assign', targets: [liftExpr(unit, target, before)], value, ...place });
    return;
  }
  const parts = target.elts.map(() => unit.temporary());
  const elts = parts.map((id) => name(id, 'Store', target));
  before.push({ kind: 'Assign', targets: [{ ...target, elts }], value, ...place });
  target.elts.forEach((elt, i) => {
    liftTarget(unit, elt, name(parts[i], 'Load', elt), before);
  });
}

function liftDelete(unit: Unit, target: Expr, before: Stmt[]): void {
  if (target.kind === 'Tuple' || target.kind === 'List') {
    for (const elt of target.elts) liftDelete(unit, elt, before);
  } else {
    before.push({ kind: 'Delete', targets: [liftExpr(unit, target, before)], ...placeOf(target) });
  }
}

type Target = Extract<Expr, { ctx: unknown; kind: 'Name' | 'Attribute' | 'Subscript' }>;

/** The target with what it is evaluated from kept, so that it can be read and stored. */
function keepTarget(unit: Unit, target: Target, before: Stmt[]): Target {
  if (target.kind === 'Attribute') return { ...target, value: keep(unit, liftExpr(unit, target.value, before), before) };
  if (target.kind !== 'Subscript') return target;
  const parts = partsOf(target).map((part) => keep(unit, liftExpr(unit, part, before), before));
  return rebuild(target, parts) as Target;
}

/** `target op= value`: the target is read before the value is worked out. */
function liftAugAssign(unit: Unit, node: Extract<Stmt, { kind: 'AugAssign' }>, before: Stmt[]): Stmt[] {
  const target = keepTarget(unit, node.target as Target, before);
  const old = unit.temporary();
  before.push(assign(old, { ...target, ctx: 'Load' }));
  const operand = liftExpr(unit, node.value, before);
  before.push({ ...node, target: { kind: 'Name', id: old, ctx: 'Store', ...placeOf(node.target) }, value: operand });
  return finish(before, {
    kind: 'Assign',
    targets: [{ ...target, ctx: 'Store' }],
    value: name(old, 'Load', node.target),
    ...placeOf(node),
  });
}

/** What stands before a yield is printed before it. */
function liftPrint(unit: Unit, node: Extract<Stmt, { kind: 'Print' }>, before: Stmt[]): Stmt[] {
  const dest = node.dest === null ? null : keep(unit, liftExpr(unit, node.dest, before), before);
  let pending: Expr[] = [];
  for (const value of node.values) {
    if (containsYield(value) && pending.length > 0) {
      before.push({ ...node, dest, values: pending, nl: false });
      pending = [];
    }
    pending.push(liftExpr(unit, value, before));
  }
  return finish(before, { ...node, dest, values: pending });
}

/** A target that a compound statement stores into before its body runs; one with yields is stored into at the body's beginning. */
export function liftInto(unit: Unit, target: Expr, body: Stmt[]): [Expr, Stmt[]] {
  if (!containsYield(target)) return [target, body];
  const id = unit.temporary();
  const stores: Stmt[] = [];
  liftTarget(unit, target, name(id, 'Load', target), stores);
  return [name(id, 'Store', target), [...stores, ...body]];
}

/** A simple statement as several, of which only whole yields stop. */
export function liftStmt(unit: Unit, node: Stmt): Stmt[] {
  const before: Stmt[] = [];
  const list = (exprs: readonly Expr[]): Expr[] => {
    const last = exprs.map(containsYield).lastIndexOf(true);
    return exprs.map((expr, i) => {
      if (i > last) return expr;
      const value = liftExpr(unit, expr, before);
      return i < last ? keep(unit, value, before) : value;
    });
  };
  const optional = (expr: Expr | null): Expr | null => (expr === null ? null : list([expr])[0]);
  switch (node.kind) {
    case 'Expr':
      if (node.value.kind === 'Yield') {
        return finish(before, { ...node, value: { ...node.value, value: optional(node.value.value) } });
      }
      return finish(before, { ...node, value: liftExpr(unit, node.value, before) });
    case 'Assign': {
      const value = liftExpr(unit, node.value, before);
      if (!node.targets.some(containsYield)) return finish(before, { ...node, value });
      const kept = keep(unit, value, before);
      for (const target of node.targets) liftTarget(unit, target, kept, before);
      return before;
    }
    case 'AugAssign':
      return liftAugAssign(unit, node, before);
    case 'Return':
      return finish(before, { ...node, value: optional(node.value) });
    case 'Delete':
      for (const target of node.targets) liftDelete(unit, target, before);
      return before;
    case 'Print':
      return liftPrint(unit, node, before);
    case 'Raise': {
      const given = [node.type, node.inst, node.tback].filter((e) => e !== null);
      const [type, inst, tback] = list(given);
      return finish(before, { ...node, type: type ?? null, inst: inst ?? null, tback: tback ?? null });
    }
    case 'Assert': {
      if (node.msg !== null && containsYield(node.msg)) {
        const test = keep(unit, liftExpr(unit, node.test, before), before);
        const body: Stmt[] = [];
        const msg = liftExpr(unit, node.msg, body);
        body.push({ ...node, test, msg });
        return finish(before, {
          kind: 'If',
          test: { kind: 'UnaryOp', op: 'Not', operand: test, ...placeOf(node) },
          body,
          orelse: [],
          ...placeOf(node),
        });
      }
      return finish(before, { ...node, test: liftExpr(unit, node.test, before) });
    }
    case 'Exec': {
      const given = [node.body, node.globals, node.locals].filter((e) => e !== null);
      const [body, globals, locals] = list(given);
      return finish(before, { ...node, body, globals: globals ?? null, locals: locals ?? null });
    }
    case 'If':
      return finish(before, { ...node, test: liftExpr(unit, node.test, before) });
    case 'For': {
      const [target, body] = liftInto(unit, node.target, node.body);
      return finish(before, { ...node, iter: liftExpr(unit, node.iter, before), target, body });
    }
    case 'With': {
      const [target, body] = node.optional_vars === null ? [null, node.body] : liftInto(unit, node.optional_vars, node.body);
      return finish(before, { ...node, context_expr: liftExpr(unit, node.context_expr, before), optional_vars: target, body });
    }
    case 'FunctionDef': {
      const parts = list([...node.decorator_list, ...node.args.defaults]);
      const decorators = parts.splice(0, node.decorator_list.length);
      return finish(before, moved(unit, node, { ...node, decorator_list: decorators, args: { ...node.args, defaults: parts } }));
    }
    case 'ClassDef': {
      const parts = list([...node.decorator_list, ...node.bases]);
      const decorators = parts.splice(0, node.decorator_list.length);
      return finish(before, moved(unit, node, { ...node, decorator_list: decorators, bases: parts }));
    }
    default:
      return [node];
  }
}

function moved(unit: Unit, from: Stmt, to: Stmt): Stmt {
  const scope = unit.file.scopes.get(from as never);
  if (scope !== undefined) unit.file.scopes.set(to as never, scope);
  return to;
}

function finish(before: Stmt[], last: Stmt): Stmt[] {
  return [...before, last];
}
