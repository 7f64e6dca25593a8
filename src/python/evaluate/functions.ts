/** def and lambda. */
import type { AnyNode, Arguments, Expr, FunctionDef, Lambda, Stmt } from '../../../grammar/ast.ts';
import { callDirectly } from '../objects/call.ts';
import { type Cell, PyFunction } from '../objects/function.ts';
import type { Value } from '../objects/value.ts';
import { PyUnicode } from '../objects/value.ts';
import { CompiledCode } from './code.ts';
import { compileExpr } from './expressions.ts';
import { type Evaluate, type Execute, type Frame, NORMAL } from './frame.ts';
import { compileGeneratorBody } from './generators.ts';
import type { Scope, ScopeNode } from './scopes.ts';
import { compileBlock } from './statements.ts';
import { compileTarget } from './targets.ts';
import { type SourceFile, Unit } from './unit.ts';
import { compileStore } from './variables.ts';

/** The string that a body begins with. */
export function docstring(body: readonly Stmt[]): Value {
  const first = body[0];
  if (first?.kind !== 'Expr' || first.value.kind !== 'Str') return null;
  return first.value.unicode ? new PyUnicode(first.value.s) : first.value.s;
}

export function newUnit(file: SourceFile, node: AnyNode & ScopeNode, name: string, args: Arguments | null): Unit {
  const scope = file.scopes.get(node) as Scope;
  const code = new CompiledCode(
    name,
    file.filename,
    file.source,
    node,
    scope,
    args !== null && args.vararg !== null,
    args !== null && args.kwarg !== null,
    file.future,
  );
  return new Unit(file, code, scope);
}

/** Takes apart tuple parameters before the body runs. */
function tupleParameters(unit: Unit, args: Arguments): Execute[] {
  const steps: Execute[] = [];
  args.args.forEach((arg, i) => {
    if (arg.kind === 'Name') return;
    const store = compileTarget(unit, arg);
    steps.push((f) => {
      store(f, f.slots[i] as Value);
      return NORMAL;
    });
  });
  return steps;
}

/** Function bodies are compiled when they are first called: many are defined and never are. */
function compileBody(unit: Unit, args: Arguments, body: readonly Stmt[]): void {
  const { code } = unit;
  const compileNow = (): Execute => {
    const prologue = tupleParameters(unit, args);
    const block = compileBlock(unit, body);
    if (prologue.length === 0) return block;
    return (f) => {
      for (const step of prologue) step(f);
      return block(f);
    };
  };
  if (unit.scope.isGenerator) {
    code.generatorBody = compileGeneratorBody(unit, tupleParameters(unit, args), body);
    return;
  }
  code.body = (f) => {
    const compiled = compileNow();
    code.body = compiled;
    return compiled(f);
  };
}

/** Makes the function object: defaults evaluated, cells of the enclosing frame taken along. */
function functionMaker(unit: Unit, inner: Unit, defaults: readonly Expr[]): Evaluate {
  const { code } = inner;
  const values = defaults.map((node) => compileExpr(unit, node));
  const cells = code.freevars.map((name) => cellIndex(unit, name));
  return (f) => {
    const defaultValues = values.map((value) => value(f));
    return new PyFunction(code.name, code, f.globals, defaultValues, takeCells(f, cells));
  };
}

const NO_CELLS: readonly Cell[] = [];

function takeCells(f: Frame, indexes: readonly number[]): readonly Cell[] {
  return indexes.length === 0 ? NO_CELLS : indexes.map((i) => f.cells[i]);
}

function cellIndex(unit: Unit, name: string): number {
  const own = unit.scope.cellvars.indexOf(name);
  return own >= 0 ? own : unit.scope.cellvars.length + unit.scope.freevars.indexOf(name);
}

export { cellIndex, takeCells };

export function compileFunctionDef(unit: Unit, node: FunctionDef): Execute {
  const inner = newUnit(unit.file, node, node.name, node.args);
  inner.code.doc = docstring(node.body);
  compileBody(inner, node.args, node.body);
  const make = functionMaker(unit, inner, node.args.defaults);
  const decorators = node.decorator_list.map((decorator) => compileExpr(unit, decorator));
  const marks = node.decorator_list.map((decorator) => unit.mark(decorator));
  const store = compileStore(unit, unit.mangled(node.name));
  return (f) => {
    const callables = decorators.map((decorator) => decorator(f));
    let value = make(f);
    for (let i = callables.length - 1; i >= 0; i--) {
      f.at = marks[i];
      value = callDirectly(callables[i], [value], null);
    }
    store(f, value);
    return NORMAL;
  };
}

export function compileLambda(unit: Unit, node: Lambda): Evaluate {
  const inner = newUnit(unit.file, node, '<lambda>', node.args);
  const body: Stmt = { kind: 'Return', value: node.body, start: node.body.start, end: node.body.end };
  if (inner.scope.isGenerator) {
    // `lambda: (yield)` gives what it is sent to nobody.
    compileBody(inner, node.args, [{ kind: 'Expr', value: node.body, start: node.start, end: node.end }]);
  } else {
    compileBody(inner, node.args, [body]);
  }
  return functionMaker(unit, inner, node.args.defaults);
}

/** A body of our own making, such as a generator expression's: a function of one argument, the outermost iterator. */
export function makeInner(
  unit: Unit,
  node: AnyNode & ScopeNode,
  name: string,
  fill: (inner: Unit) => void,
): (f: Frame, argument: Value) => Value {
  const inner = newUnit(unit.file, node, name, null);
  fill(inner);
  const { code } = inner;
  const cells = code.freevars.map((free) => cellIndex(unit, free));
  return (f, argument) => {
    const fn = new PyFunction(name, code, f.globals, [], takeCells(f, cells));
    return code.enter(fn, [argument], null);
  };
}
