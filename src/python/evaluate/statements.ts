/** Statements -> closures that execute them. */
import type {
  Assert,
  Assign,
  AugAssign,
  ExceptHandler,
  Expr,
  For,
  If,
  Raise,
  Return,
  Stmt,
  TryExcept,
  TryFinally,
  While,
  With,
} from '../../../grammar/ast.ts';
import { INPLACE_OPERATORS, inplaceAdd } from '../objects/arithmetic.ts';
import { getAttr, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { PyRaise, PyTraceback, raise, typeError } from '../objects/exceptions.ts';
import { getItem, getSlice, setItem, setSlice, specialOrError } from '../objects/items.ts';
import { stepOver } from '../objects/iterate.ts';
import type { BinaryFn } from '../objects/slots.ts';
import { truth } from '../objects/truth.ts';
import type { Value } from '../objects/value.ts';
import { compileClassDef } from './classes.ts';
import { catchable } from './code.ts';
import { compileExec } from './exec.ts';
import { compileBound, compileExpr, compileSlice, itemsOf } from './expressions.ts';
import { BREAK, CONTINUE, type Completion, currentException, type Execute, type Frame, NORMAL, RETURN } from './frame.ts';
import { compileFunctionDef } from './functions.ts';
import { CO_FUTURE_DIVISION } from './future.ts';
import { compileImport, compileImportFrom } from './imports.ts';
import { compileDisplay, compilePrint } from './print.ts';
import { matches, normalizeRaise } from './raising.ts';
import { compileDelete, compileTarget } from './targets.ts';
import type { Unit } from './unit.ts';
import { compileLoad, compileStore, globalValue } from './variables.ts';

export function compileBlock(unit: Unit, stmts: readonly Stmt[]): Execute {
  const parts = stmts.map((stmt) => compileStmt(unit, stmt));
  if (parts.length === 1) return parts[0];
  if (parts.length === 2) {
    const [a, b] = parts;
    return (f) => {
      const completion = a(f);
      return completion === NORMAL ? b(f) : completion;
    };
  }
  return (f) => {
    for (let i = 0; i < parts.length; i++) {
      const completion = parts[i](f);
      if (completion !== NORMAL) return completion;
    }
    return NORMAL;
  };
}

export function compileStmt(unit: Unit, node: Stmt): Execute {
  switch (node.kind) {
    case 'Expr': {
      const value = compileExpr(unit, node.value);
      if (unit.file.interactive && unit.scope.kind === 'module') return compileDisplay(value);
      return (f) => {
        value(f);
        return NORMAL;
      };
    }
    case 'Assign':
      return compileAssign(unit, node);
    case 'AugAssign':
      return compileAugAssign(unit, node);
    case 'Return':
      return compileReturn(unit, node);
    case 'If':
      return compileIf(unit, node);
    case 'For':
      return compileFor(unit, node);
    case 'While':
      return compileWhile(unit, node);
    case 'FunctionDef':
      return compileFunctionDef(unit, node);
    case 'ClassDef':
      return compileClassDef(unit, node);
    case 'Import':
      return compileImport(unit, node);
    case 'ImportFrom':
      return compileImportFrom(unit, node);
    case 'Print':
      return compilePrint(unit, node);
    case 'Raise':
      return compileRaise(unit, node);
    case 'TryExcept':
      return compileTryExcept(unit, node);
    case 'TryFinally':
      return compileTryFinally(unit, node);
    case 'With':
      return compileWith(unit, node);
    case 'Assert':
      return compileAssert(unit, node);
    case 'Delete': {
      const parts = node.targets.map((target) => compileDelete(unit, target));
      return (f) => {
        for (const part of parts) part(f);
        return NORMAL;
      };
    }
    case 'Exec':
      return compileExec(unit, node);
    case 'Break':
      return () => BREAK;
    case 'Continue':
      return () => CONTINUE;
    case 'Global':
    case 'Pass':
      return () => NORMAL;
  }
}

/** `a, b = b, a`: values of a display are stored without a tuple being made of them. */
function compileParallelAssign(unit: Unit, values: readonly Expr[], elts: readonly Expr[]): Execute {
  const parts = values.map((value) => compileExpr(unit, value));
  const stores = elts.map((elt) => compileTarget(unit, elt));
  if (stores.length === 2) {
    const [first, second] = parts;
    const [storeFirst, storeSecond] = stores;
    return (f) => {
      const a = first(f);
      const b = second(f);
      storeFirst(f, a);
      storeSecond(f, b);
      return NORMAL;
    };
  }
  const items = itemsOf(parts);
  return (f) => {
    const given = items(f);
    for (let i = 0; i < stores.length; i++) stores[i](f, given[i]);
    return NORMAL;
  };
}

function compileAssign(unit: Unit, node: Assign): Execute {
  const [target] = node.targets;
  if (
    node.targets.length === 1 &&
    target.kind === 'Tuple' &&
    node.value.kind === 'Tuple' &&
    target.elts.length === node.value.elts.length
  ) {
    return compileParallelAssign(unit, node.value.elts, target.elts);
  }
  const value = compileExpr(unit, node.value);
  const targets = node.targets.map((target) => compileTarget(unit, target));
  if (targets.length === 1) {
    const [store] = targets;
    return (f) => {
      store(f, value(f));
      return NORMAL;
    };
  }
  return (f) => {
    const v = value(f);
    for (const store of targets) store(f, v);
    return NORMAL;
  };
}

function compileAugAssign(unit: Unit, node: AugAssign): Execute {
  const op = INPLACE_OPERATORS[node.op === 'Div' && (unit.file.future & CO_FUTURE_DIVISION) !== 0 ? 'TrueDiv' : node.op];
  const value = compileExpr(unit, node.value);
  const at = unit.mark(node);
  const { target } = node;
  if (target.kind === 'Name') {
    const name = unit.mangled(target.id);
    const load = compileLoad(unit, name, target);
    const store = compileStore(unit, name);
    if (op === inplaceAdd) {
      // The commonest by far, with a call that V8 can draw in.
      return (f) => {
        const old = load(f);
        const operand = value(f);
        f.at = at;
        store(f, inplaceAdd(old, operand));
        return NORMAL;
      };
    }
    return (f) => {
      const old = load(f);
      const operand = value(f);
      f.at = at;
      store(f, op(old, operand));
      return NORMAL;
    };
  }
  if (target.kind === 'Attribute') {
    const obj = compileExpr(unit, target.value);
    const name = unit.mangled(target.attr);
    return (f) => {
      const o = obj(f);
      f.at = at;
      const old = getAttr(o, name);
      const operand = value(f);
      f.at = at;
      setAttr(o, name, op(old, operand));
      return NORMAL;
    };
  }
  if (target.kind === 'Subscript') return compileAugSubscript(unit, target, op, value, at);
  throw new Error(`cannot assign to ${target.kind}`);
}

function compileAugSubscript(
  unit: Unit,
  target: Extract<Expr, { kind: 'Subscript' }>,
  op: BinaryFn,
  value: (f: Frame) => Value,
  at: number,
): Execute {
  const obj = compileExpr(unit, target.value);
  if (target.slice.kind === 'Slice' && target.slice.step === null) {
    const lower = compileBound(unit, target.slice.lower);
    const upper = compileBound(unit, target.slice.upper);
    return (f) => {
      const o = obj(f);
      const low = lower(f);
      const high = upper(f);
      f.at = at;
      const old = getSlice(o, low, high);
      const operand = value(f);
      f.at = at;
      setSlice(o, low, high, op(old, operand));
      return NORMAL;
    };
  }
  const key = compileSlice(unit, target.slice);
  return (f) => {
    const o = obj(f);
    const k = key(f);
    f.at = at;
    const old = getItem(o, k);
    const operand = value(f);
    f.at = at;
    setItem(o, k, op(old, operand));
    return NORMAL;
  };
}

function compileReturn(unit: Unit, node: Return): Execute {
  if (node.value === null) {
    return (f) => {
      f.result = null;
      return RETURN;
    };
  }
  const value = compileExpr(unit, node.value);
  return (f) => {
    f.result = value(f);
    return RETURN;
  };
}

/** A chain of elif is run in a loop, however long it is. */
function compileIf(unit: Unit, node: If): Execute {
  const tests: ((f: Frame) => Value)[] = [];
  const bodies: Execute[] = [];
  const marks: number[] = [];
  let branch: If = node;
  for (;;) {
    tests.push(compileExpr(unit, branch.test));
    marks.push(unit.mark(branch.test));
    bodies.push(compileBlock(unit, branch.body));
    const [only] = branch.orelse;
    if (branch.orelse.length !== 1 || only.kind !== 'If') break;
    branch = only;
  }
  const orelse = branch.orelse.length === 0 ? null : compileBlock(unit, branch.orelse);
  if (tests.length === 1) return compileSingleIf(tests[0], bodies[0], orelse, marks[0]);
  return (f) => {
    for (let i = 0; i < tests.length; i++) {
      const value = tests[i](f);
      f.at = marks[i];
      if (truth(value)) return bodies[i](f);
    }
    return orelse === null ? NORMAL : orelse(f);
  };
}

/** Without elif: less to keep on JavaScript's stack. */
function compileSingleIf(test: (f: Frame) => Value, body: Execute, orelse: Execute | null, at: number): Execute {
  if (orelse === null) {
    return (f) => {
      const value = test(f);
      f.at = at;
      return truth(value) ? body(f) : NORMAL;
    };
  }
  return (f) => {
    const value = test(f);
    f.at = at;
    return truth(value) ? body(f) : orelse(f);
  };
}

function compileFor(unit: Unit, node: For): Execute {
  const iterable = compileExpr(unit, node.iter);
  const store = compileTarget(unit, node.target);
  const body = compileBlock(unit, node.body);
  const orelse = node.orelse.length === 0 ? null : compileBlock(unit, node.orelse);
  const at = unit.mark(node.iter);
  return (f) => {
    const values = iterable(f);
    f.at = at;
    const step = stepOver(values);
    for (let item = step(); item !== undefined; item = step()) {
      store(f, item);
      const completion = body(f);
      if (completion === BREAK) return NORMAL;
      if (completion === RETURN) return RETURN;
      f.at = at;
    }
    return orelse === null ? NORMAL : orelse(f);
  };
}

function compileWhile(unit: Unit, node: While): Execute {
  const test = compileExpr(unit, node.test);
  const body = compileBlock(unit, node.body);
  const orelse = node.orelse.length === 0 ? null : compileBlock(unit, node.orelse);
  const at = unit.mark(node.test);
  return (f) => {
    for (;;) {
      const value = test(f);
      f.at = at;
      if (!truth(value)) break;
      const completion = body(f);
      if (completion === BREAK) return NORMAL;
      if (completion === RETURN) return RETURN;
    }
    return orelse === null ? NORMAL : orelse(f);
  };
}

function compileRaise(unit: Unit, node: Raise): Execute {
  const at = unit.mark(node);
  const parts = [node.type, node.inst, node.tback].map((part) => (part === null ? null : compileExpr(unit, part)));
  const [type, inst, tback] = parts;
  if (type === null) {
    return (f) => {
      f.at = at;
      const current = currentException();
      if (current === null) throw raise(typeError('exceptions must be old-style classes or derived from BaseException, not NoneType'));
      throw reraise(f, current);
    };
  }
  return (f) => {
    const t = type(f);
    const value = inst === null ? null : inst(f);
    const traceback = tback === null ? null : tback(f);
    f.at = at;
    const raised = normalizeRaise(t, value, traceback);
    if (traceback !== null) raised.raisedAgainBy = f;
    throw raised;
  };
}

/** The same exception on its way again; its traceback goes on growing where it stopped. */
function reraise(f: Frame, error: PyRaise): PyRaise {
  const again = new PyRaise(error.type, error.value);
  again.traceback = error.traceback;
  again.hasInstance = true;
  again.raisedAgainBy = f;
  return again;
}

export interface Handler {
  type: ((f: Frame) => Value) | null;
  at: number;
  store: ((f: Frame, value: Value) => void) | null;
}

export function compileHandler(unit: Unit, handler: ExceptHandler): Handler {
  return {
    type: handler.type === null ? null : compileExpr(unit, handler.type),
    at: unit.mark(handler.type ?? handler),
    store: handler.name === null ? null : compileTarget(unit, handler.name),
  };
}

/** Makes an exception the one that the frame handles: sys.exc_info(). Its traceback there includes this frame. */
export function beginHandling(f: Frame, error: PyRaise): void {
  if (error.raisedAgainBy !== f) {
    error.traceback = new PyTraceback(f, f.at, error.traceback);
    error.raisedAgainBy = f;
  }
  error.hasInstance = true;
  f.handling = error;
}

/** Does the clause catch the exception? Then its name is bound. */
export function handles(f: Frame, handler: Handler, error: PyRaise): boolean {
  if (handler.type !== null) {
    const type = handler.type(f);
    f.at = handler.at;
    if (!matches(error, type)) return false;
  }
  handler.store?.(f, error.value);
  return true;
}

function compileTryExcept(unit: Unit, node: TryExcept): Execute {
  const body = compileBlock(unit, node.body);
  const handlers = node.handlers.map((handler) => compileHandler(unit, handler));
  const blocks = node.handlers.map((handler) => compileBlock(unit, handler.body));
  const orelse = node.orelse.length === 0 ? null : compileBlock(unit, node.orelse);
  return (f) => {
    let completion: Completion;
    try {
      completion = body(f);
    } catch (thrown) {
      const error = catchable(thrown, f);
      const { at } = f;
      beginHandling(f, error);
      for (let i = 0; i < handlers.length; i++) if (handles(f, handlers[i], error)) return blocks[i](f);
      f.at = at;
      throw error;
    }
    return completion === NORMAL && orelse !== null ? orelse(f) : completion;
  };
}

function compileTryFinally(unit: Unit, node: TryFinally): Execute {
  const body = compileBlock(unit, node.body);
  const final = compileBlock(unit, node.finalbody);
  return (f) => {
    let completion: Completion;
    try {
      completion = body(f);
    } catch (thrown) {
      const error = catchable(thrown, f);
      const { at } = f;
      const ended = final(f);
      if (ended !== NORMAL) return ended;
      f.at = at;
      throw error;
    }
    const { result } = f;
    const ended = final(f);
    if (ended !== NORMAL) return ended;
    f.result = result;
    return completion;
  };
}

/** The arguments that `__exit__` gets for an exception. */
export function exitArguments(error: PyRaise): Value[] {
  return [error.type, error.value, error.traceback];
}

/** The statement that CPython compiles last: leaving a with statement has its line, whatever happened before. */
export function lastStatement(body: readonly Stmt[]): Stmt {
  const last = body[body.length - 1];
  switch (last.kind) {
    case 'If':
    case 'For':
    case 'While':
      return lastStatement(last.orelse.length > 0 ? last.orelse : last.body);
    case 'With':
      return lastStatement(last.body);
    case 'TryFinally':
      return lastStatement(last.finalbody);
    case 'TryExcept':
      return lastStatement(last.orelse.length > 0 ? last.orelse : last.handlers[last.handlers.length - 1].body);
    default:
      return last;
  }
}

function compileWith(unit: Unit, node: With): Execute {
  const context = compileExpr(unit, node.context_expr);
  const at = unit.mark(node.context_expr);
  const store = node.optional_vars === null ? null : compileTarget(unit, node.optional_vars);
  const body = compileBlock(unit, node.body);
  const exitAt = unit.mark(lastStatement(node.body));
  return (f) => {
    const manager = context(f);
    f.at = at;
    const exit = specialOrError(manager, '__exit__');
    const enter = specialOrError(manager, '__enter__');
    const value = callValue(enter, [], null);
    let completion: Completion;
    try {
      store?.(f, value);
      completion = body(f);
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
  };
}

function compileAssert(unit: Unit, node: Assert): Execute {
  const test = compileExpr(unit, node.test);
  const message = node.msg === null ? null : compileExpr(unit, node.msg);
  const at = unit.mark(node);
  return (f) => {
    const value = test(f);
    f.at = at;
    if (truth(value)) return NORMAL;
    // The class goes by its name, which a program may have given to something else.
    const cls = globalValue(f, 'AssertionError', at);
    if (message === null) throw normalizeRaise(cls, null, null);
    const args = [message(f)];
    f.at = at;
    throw normalizeRaise(callValue(cls, args, null), null, null);
  };
}
