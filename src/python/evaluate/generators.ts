/** Bodies that can stop: statements that contain a yield, as JavaScript generators. All others keep their ordinary form. */
import type { ExceptHandler, Expr, For, If, Stmt, TryExcept, TryFinally, While, With } from '../../../grammar/ast.ts';
import { callValue } from '../objects/call.ts';
import { specialOrError } from '../objects/items.ts';
import { stepOver } from '../objects/iterate.ts';
import { truth } from '../objects/truth.ts';
import { compileExpr } from './expressions.ts';
import { BREAK, type Completion, type Evaluate, type Execute, type Frame, NORMAL, RETURN } from './frame.ts';
import type { GeneratorBody } from './generator-object.ts';
import { liftExpr, liftInto, liftStmt } from './lift-yields.ts';
import { containsYield } from './scopes.ts';
import {
  beginHandling,
  catchable,
  compileBlock,
  compileHandler,
  compileStmt,
  exitArguments,
  type Handler,
  handles,
  lastStatement,
} from './statements.ts';
import { compileTarget } from './targets.ts';
import type { Unit } from './unit.ts';
import type { Store } from './variables.ts';

/**
 * A statement of a generator's body: one that cannot stop; a yield that is a whole statement or all that is assigned; or one that can stop inside. Yields
 * have a form of their own because each level of `yield*` costs as much again at every step.
 */
type Part =
  | { kind: 'plain'; run: Execute }
  | { kind: 'yield'; value: Evaluate; at: number; store: Store | null }
  | { kind: 'stopping'; run: GeneratorBody };

/** The body of a generator function; `prologue` runs first, at the first step. */
export function compileGeneratorBody(unit: Unit, prologue: readonly Execute[], body: readonly Stmt[]): GeneratorBody {
  let compiled: GeneratorBody | null = null;
  return (f) => {
    if (compiled === null) {
      const parts = prologue.map((run): Part => ({ kind: 'plain', run }));
      compiled = runParts([...parts, ...compileParts(unit, body)]);
    }
    return compiled(f);
  };
}

function compileParts(unit: Unit, stmts: readonly Stmt[]): Part[] {
  const parts: Part[] = [];
  let plain: Stmt[] = [];
  const flush = (): void => {
    if (plain.length > 0) parts.push({ kind: 'plain', run: compileBlock(unit, plain) });
    plain = [];
  };
  for (const stmt of stmts) {
    if (!containsYield(stmt)) {
      plain.push(stmt);
      continue;
    }
    flush();
    parts.push(...compileStopping(unit, stmt));
  }
  flush();
  return parts;
}

/** Parts one after the other. Loops do the same themselves, to save a level. */
function runParts(parts: readonly Part[]): GeneratorBody {
  if (parts.length === 1 && parts[0].kind === 'stopping') return parts[0].run;
  return function* (f) {
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i];
      let completion: Completion = NORMAL;
      if (part.kind === 'plain') completion = part.run(f);
      else if (part.kind === 'stopping') completion = yield* part.run(f);
      else {
        const value = part.value(f);
        f.at = part.at;
        const sent = yield value;
        if (part.store !== null) part.store(f, sent);
      }
      if (completion !== NORMAL) return completion;
    }
    return NORMAL;
  };
}

function compileBody(unit: Unit, stmts: readonly Stmt[]): GeneratorBody {
  return runParts(compileParts(unit, stmts));
}

/** A statement that contains a yield: those that its expressions need first, and what is left of it. */
function compileStopping(unit: Unit, node: Stmt): Part[] {
  if (node.kind === 'While') return [compileWhile(unit, node)];
  if (node.kind === 'TryExcept') return [compileTryExcept(unit, node)];
  if (node.kind === 'TryFinally') return [compileTryFinally(unit, node)];
  return liftStmt(unit, node).flatMap((stmt) => (containsYield(stmt) ? compileLifted(unit, stmt) : [plainPart(unit, stmt)]));
}

function plainPart(unit: Unit, stmt: Stmt): Part {
  return { kind: 'plain', run: compileStmt(unit, stmt) };
}

/** A statement whose own expressions hold no yield any more, unless it is one. */
function compileLifted(unit: Unit, node: Stmt): Part[] {
  switch (node.kind) {
    case 'Expr':
      return [compileYield(unit, node.value, [])];
    case 'Assign':
      return [compileYield(unit, node.value, node.targets)];
    case 'If':
      return [compileIf(unit, node)];
    case 'For':
      return [compileFor(unit, node)];
    case 'With':
      return [compileWith(unit, node)];
    default:
      return compileStopping(unit, node);
  }
}

function storeAll(stores: readonly Store[]): Store {
  return (f, value) => {
    for (const store of stores) store(f, value);
  };
}

function compileYield(unit: Unit, node: Expr, targets: readonly Expr[]): Part {
  if (node.kind !== 'Yield') throw new Error('a yield was left inside an expression');
  const value: Evaluate = node.value === null ? () => null : compileExpr(unit, node.value);
  const stores = targets.map((target) => compileTarget(unit, target));
  const store = stores.length === 0 ? null : storeAll(stores);
  return { kind: 'yield', value, at: unit.mark(node), store };
}

function compileIf(unit: Unit, node: If): Part {
  const test = compileExpr(unit, node.test);
  const body = compileBody(unit, node.body);
  const orelse = node.orelse.length === 0 ? null : compileBody(unit, node.orelse);
  const at = unit.mark(node.test);
  return {
    kind: 'stopping',
    *run(f) {
      const value = test(f);
      f.at = at;
      if (truth(value)) return yield* body(f);
      return orelse === null ? NORMAL : yield* orelse(f);
    },
  };
}

function compileFor(unit: Unit, node: For): Part {
  const iterable = compileExpr(unit, node.iter);
  const store = compileTarget(unit, node.target);
  const body = compileParts(unit, node.body);
  const orelse = node.orelse.length === 0 ? null : compileBody(unit, node.orelse);
  const at = unit.mark(node.iter);
  return {
    kind: 'stopping',
    *run(f) {
      const values = iterable(f);
      f.at = at;
      const step = stepOver(values);
      for (let item = step(); item !== undefined; item = step()) {
        store(f, item);
        let completion: Completion = NORMAL;
        for (let i = 0; i < body.length && completion === NORMAL; i++) {
          const part = body[i];
          if (part.kind === 'plain') completion = part.run(f);
          else if (part.kind === 'stopping') completion = yield* part.run(f);
          else {
            const yielded = part.value(f);
            f.at = part.at;
            const sent = yield yielded;
            if (part.store !== null) part.store(f, sent);
          }
        }
        if (completion === BREAK) return NORMAL;
        if (completion === RETURN) return RETURN;
        f.at = at;
      }
      return orelse === null ? NORMAL : yield* orelse(f);
    },
  };
}

function compileWhile(unit: Unit, node: While): Part {
  const before: Stmt[] = [];
  const test = compileExpr(unit, liftExpr(unit, node.test, before));
  const prepare = before.length === 0 ? null : compileBody(unit, before);
  const body = compileParts(unit, node.body);
  const orelse = node.orelse.length === 0 ? null : compileBody(unit, node.orelse);
  const at = unit.mark(node.test);
  return {
    kind: 'stopping',
    *run(f) {
      for (;;) {
        if (prepare !== null) yield* prepare(f);
        const value = test(f);
        f.at = at;
        if (!truth(value)) break;
        let completion: Completion = NORMAL;
        for (let i = 0; i < body.length && completion === NORMAL; i++) {
          const part = body[i];
          if (part.kind === 'plain') completion = part.run(f);
          else if (part.kind === 'stopping') completion = yield* part.run(f);
          else {
            const yielded = part.value(f);
            f.at = part.at;
            const sent = yield yielded;
            if (part.store !== null) part.store(f, sent);
          }
        }
        if (completion === BREAK) return NORMAL;
        if (completion === RETURN) return RETURN;
      }
      return orelse === null ? NORMAL : yield* orelse(f);
    },
  };
}

interface StoppingHandler {
  /** Yields of the clause's type, which come before it. */
  prepare: GeneratorBody | null;
  handler: Handler;
  block: GeneratorBody;
}

function compileStoppingHandler(unit: Unit, node: ExceptHandler): StoppingHandler {
  const before: Stmt[] = [];
  const type = node.type === null ? null : liftExpr(unit, node.type, before);
  const [target, body] = node.name === null ? [null, node.body] : liftInto(unit, node.name, node.body);
  return {
    prepare: before.length === 0 ? null : compileBody(unit, before),
    handler: compileHandler(unit, { ...node, type, name: target }),
    block: compileBody(unit, body),
  };
}

function compileTryExcept(unit: Unit, node: TryExcept): Part {
  const body = compileBody(unit, node.body);
  const handlers = node.handlers.map((handler) => compileStoppingHandler(unit, handler));
  const orelse = node.orelse.length === 0 ? null : compileBody(unit, node.orelse);
  return {
    kind: 'stopping',
    *run(f) {
      let completion: Completion;
      try {
        completion = yield* body(f);
      } catch (thrown) {
        const error = catchable(thrown, f);
        const { at } = f;
        beginHandling(f, error);
        for (const { prepare, handler, block } of handlers) {
          if (prepare !== null) yield* prepare(f);
          if (handles(f, handler, error)) return yield* block(f);
        }
        f.at = at;
        throw error;
      }
      return completion === NORMAL && orelse !== null ? yield* orelse(f) : completion;
    },
  };
}

function compileTryFinally(unit: Unit, node: TryFinally): Part {
  const body = compileBody(unit, node.body);
  const final = compileBody(unit, node.finalbody);
  return {
    kind: 'stopping',
    *run(f) {
      let completion: Completion;
      try {
        completion = yield* body(f);
      } catch (thrown) {
        const error = catchable(thrown, f);
        const { at } = f;
        const ended: Completion = yield* final(f);
        if (ended !== NORMAL) return ended;
        f.at = at;
        throw error;
      }
      const { result } = f;
      const ended: Completion = yield* final(f);
      if (ended !== NORMAL) return ended;
      f.result = result;
      return completion;
    },
  };
}

function compileWith(unit: Unit, node: With): Part {
  const context = compileExpr(unit, node.context_expr);
  const at = unit.mark(node.context_expr);
  const store = node.optional_vars === null ? null : compileTarget(unit, node.optional_vars);
  const body = compileBody(unit, node.body);
  const exitAt = unit.mark(lastStatement(node.body));
  return {
    kind: 'stopping',
    *run(f: Frame) {
      const manager = context(f);
      f.at = at;
      const exit = specialOrError(manager, '__exit__');
      const value = callValue(specialOrError(manager, '__enter__'), [], null);
      let completion: Completion;
      try {
        store?.(f, value);
        completion = yield* body(f);
      } catch (thrown) {
        const error = catchable(thrown, f);
        const { at: raisedAt } = f;
        beginHandling(f, error);
        f.at = exitAt;
        if (truth(callValue(exit, exitArguments(error), null))) return NORMAL;
        f.at = raisedAt;
        throw error;
      }
      const { result } = f;
      f.at = exitAt;
      callValue(exit, [null, null, null], null);
      f.result = result;
      return completion;
    },
  };
}
