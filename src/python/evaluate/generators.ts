/** Bodies that can stop: statements that contain a yield, as JavaScript generators. All others keep their ordinary form. */
import type { ExceptHandler, Expr, For, If, Stmt, TryExcept, TryFinally, While, With } from '../../../grammar/ast.ts';
import { callValue } from '../objects/call.ts';
import { specialOrError } from '../objects/items.ts';
import { stepOver } from '../objects/iterate.ts';
import { truth } from '../objects/truth.ts';
import type { Value } from '../objects/value.ts';
import { compileExpr } from './expressions.ts';
import { BREAK, type Completion, type Evaluate, type Execute, type Frame, NORMAL, RETURN } from './frame.ts';
import type { GeneratorBody } from './generator-object.ts';
import { liftExpr, liftInto, liftStmt } from './lift-yields.ts';
import { containsYield } from './scopes.ts';
import { beginHandling, catchable, compileBlock, compileHandler, compileStmt, exitArguments, type Handler, handles } from './statements.ts';
import { compileTarget } from './targets.ts';
import type { Unit } from './unit.ts';

/** A statement in either form. */
type Part = { stops: false; run: Execute } | { stops: true; run: GeneratorBody };

/** The body of a generator function; `prologue` runs first, at the first step. */
export function compileGeneratorBody(unit: Unit, prologue: readonly Execute[], body: readonly Stmt[]): GeneratorBody {
  let compiled: GeneratorBody | null = null;
  return function* (f) {
    if (compiled === null) compiled = stopping(compileParts(unit, body));
    // Slots for temporaries may have come with compiling.
    for (const step of prologue) step(f);
    return yield* compiled(f);
  };
}

function compileParts(unit: Unit, stmts: readonly Stmt[]): Part {
  const parts: Part[] = [];
  let plain: Stmt[] = [];
  const flush = (): void => {
    if (plain.length > 0) parts.push({ stops: false, run: compileBlock(unit, plain) });
    plain = [];
  };
  for (const stmt of stmts) {
    if (!containsYield(stmt)) {
      plain.push(stmt);
      continue;
    }
    flush();
    parts.push(compilePart(unit, stmt));
  }
  flush();
  return sequence(parts);
}

function sequence(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0];
  return {
    stops: true,
    *run(f) {
      for (const part of parts) {
        const completion: Completion = part.stops ? yield* part.run(f) : part.run(f);
        if (completion !== NORMAL) return completion;
      }
      return NORMAL;
    },
  };
}

function stopping(part: Part): GeneratorBody {
  if (part.stops) return part.run;
  const { run } = part;
  // biome-ignore lint/correctness/useYield: a part that cannot stop in the form of one that can.
  return function* (f) {
    return run(f);
  };
}

function compilePart(unit: Unit, node: Stmt): Part {
  if (node.kind === 'While') return compileWhile(unit, node);
  if (node.kind === 'TryExcept') return compileTryExcept(unit, node);
  if (node.kind === 'TryFinally') return compileTryFinally(unit, node);
  const lifted = liftStmt(unit, node);
  const last = lifted[lifted.length - 1];
  const parts = lifted.slice(0, -1).map((stmt) => (containsYield(stmt) ? compileLifted(unit, stmt) : plainPart(unit, stmt)));
  parts.push(containsYield(last) ? compileLifted(unit, last) : plainPart(unit, last));
  return sequence(parts);
}

function plainPart(unit: Unit, stmt: Stmt): Part {
  return { stops: false, run: compileStmt(unit, stmt) };
}

/** A statement whose own expressions hold no yield any more, unless it is one. */
function compileLifted(unit: Unit, node: Stmt): Part {
  switch (node.kind) {
    case 'Expr':
      return compileYield(unit, node.value, null);
    case 'Assign':
      return compileYield(unit, node.value, node.targets);
    case 'If':
      return compileIf(unit, node);
    case 'For':
      return compileFor(unit, node);
    case 'With':
      return compileWith(unit, node);
    default:
      return compilePart(unit, node);
  }
}

function compileYield(unit: Unit, node: Expr, targets: readonly Expr[] | null): Part {
  if (node.kind !== 'Yield') throw new Error('a yield was left inside an expression');
  const value: Evaluate = node.value === null ? () => null : compileExpr(unit, node.value);
  const stores = targets?.map((target) => compileTarget(unit, target)) ?? [];
  const at = unit.mark(node);
  return {
    stops: true,
    *run(f) {
      const yielded = value(f);
      f.at = at;
      const sent: Value = yield yielded;
      for (const store of stores) store(f, sent ?? null);
      return NORMAL;
    },
  };
}

function compileIf(unit: Unit, node: If): Part {
  const test = compileExpr(unit, node.test);
  const body = stopping(compileParts(unit, node.body));
  const orelse = node.orelse.length === 0 ? null : stopping(compileParts(unit, node.orelse));
  const at = unit.mark(node.test);
  return {
    stops: true,
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
  const orelse = node.orelse.length === 0 ? null : stopping(compileParts(unit, node.orelse));
  const at = unit.mark(node.iter);
  return {
    stops: true,
    *run(f) {
      const values = iterable(f);
      f.at = at;
      const step = stepOver(values);
      for (let item = step(); item !== undefined; item = step()) {
        store(f, item);
        const completion: Completion = body.stops ? yield* body.run(f) : body.run(f);
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
  const prepare = before.length === 0 ? null : stopping(compileParts(unit, before));
  const body = compileParts(unit, node.body);
  const orelse = node.orelse.length === 0 ? null : stopping(compileParts(unit, node.orelse));
  const at = unit.mark(node.test);
  return {
    stops: true,
    *run(f) {
      for (;;) {
        if (prepare !== null) yield* prepare(f);
        const value = test(f);
        f.at = at;
        if (!truth(value)) break;
        const completion: Completion = body.stops ? yield* body.run(f) : body.run(f);
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
    prepare: before.length === 0 ? null : stopping(compileParts(unit, before)),
    handler: compileHandler(unit, { ...node, type, name: target }),
    block: stopping(compileParts(unit, body)),
  };
}

function compileTryExcept(unit: Unit, node: TryExcept): Part {
  const body = stopping(compileParts(unit, node.body));
  const handlers = node.handlers.map((handler) => compileStoppingHandler(unit, handler));
  const orelse = node.orelse.length === 0 ? null : stopping(compileParts(unit, node.orelse));
  return {
    stops: true,
    *run(f) {
      let completion: Completion;
      try {
        completion = yield* body(f);
      } catch (thrown) {
        const error = catchable(thrown, f);
        beginHandling(f, error);
        for (const { prepare, handler, block } of handlers) {
          if (prepare !== null) yield* prepare(f);
          if (handles(f, handler, error)) return yield* block(f);
        }
        throw error;
      }
      return completion === NORMAL && orelse !== null ? yield* orelse(f) : completion;
    },
  };
}

function compileTryFinally(unit: Unit, node: TryFinally): Part {
  const body = stopping(compileParts(unit, node.body));
  const final = stopping(compileParts(unit, node.finalbody));
  return {
    stops: true,
    *run(f) {
      let completion: Completion;
      try {
        completion = yield* body(f);
      } catch (thrown) {
        const error = catchable(thrown, f);
        const { at } = f;
        beginHandling(f, error);
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
  const body = stopping(compileParts(unit, node.body));
  return {
    stops: true,
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
        const handled = beginHandling(f, error);
        f.at = at;
        if (truth(callValue(exit, exitArguments(handled), null))) return NORMAL;
        f.at = raisedAt;
        throw error;
      }
      const { result } = f;
      f.at = at;
      callValue(exit, [null, null, null], null);
      f.result = result;
      return completion;
    },
  };
}
