/** Comprehensions of all four kinds. */
import type { Comprehension, DictComp, Expr, GeneratorExp, ListComp, SetComp, Stmt } from '../../../grammar/ast.ts';
import { PyDict } from '../objects/dict.ts';
import { getIter, stepOver } from '../objects/iterate.ts';
import { PySet } from '../objects/set.ts';
import { truth } from '../objects/truth.ts';
import { PyList, type Value } from '../objects/value.ts';
import { compileExpr } from './expressions.ts';
import { type Evaluate, type Frame, RETURN } from './frame.ts';
import { makeInner } from './functions.ts';
import { compileGeneratorBody } from './generators.ts';
import { compileTarget } from './targets.ts';
import type { Unit } from './unit.ts';

type Emit<T> = (f: Frame, into: T) => void;

/** The nested loops of a comprehension. `first` evaluates the outermost iterable. */
function compileLoops<T>(unit: Unit, generators: readonly Comprehension[], first: Evaluate, emit: Emit<T>): Emit<T> {
  let body = emit;
  for (let i = generators.length - 1; i >= 0; i--) body = compileLoop(unit, generators[i], i === 0 ? first : null, body);
  return body;
}

function compileLoop<T>(unit: Unit, part: Comprehension, given: Evaluate | null, body: Emit<T>): Emit<T> {
  const iterable = given ?? compileExpr(unit, part.iter);
  const store = compileTarget(unit, part.target);
  const tests = part.ifs.map((test) => compileExpr(unit, test));
  const at = unit.mark(part.iter);
  return (f, into) => {
    const values = iterable(f);
    f.at = at;
    const step = stepOver(values);
    for (let item = step(); item !== undefined; item = step()) {
      store(f, item);
      if (tests.length === 0 || tests.every((test) => truth(test(f)))) body(f, into);
      f.at = at;
    }
  };
}

/** A list comprehension runs in the frame that it stands in, and its variables stay behind. */
export function compileListComp(unit: Unit, node: ListComp): Evaluate {
  const element = compileExpr(unit, node.elt);
  const first = compileExpr(unit, node.generators[0].iter);
  const loops = compileLoops<Value[]>(unit, node.generators, first, (f, into) => {
    into.push(element(f));
  });
  return (f) => {
    const items: Value[] = [];
    loops(f, items);
    return new PyList(items);
  };
}

/** The parameter `.0`: the iterator of the outermost iterable, made outside. */
const argument: Evaluate = (f) => f.slots[0] as Value;

export function compileSetOrDictComp(unit: Unit, node: SetComp | DictComp): Evaluate {
  const name = node.kind === 'SetComp' ? '<setcomp>' : '<dictcomp>';
  const iterable = compileExpr(unit, node.generators[0].iter);
  const at = unit.mark(node.generators[0].iter);
  const make = makeInner(unit, node, name, (inner) => {
    inner.code.body = node.kind === 'SetComp' ? setBody(inner, node) : dictBody(inner, node);
  });
  return (f) => {
    const values = iterable(f);
    f.at = at;
    return make(f, getIter(values));
  };
}

function setBody(unit: Unit, node: SetComp): (f: Frame) => typeof RETURN {
  const element = compileExpr(unit, node.elt);
  const at = unit.mark(node.elt);
  const loops = compileLoops<PySet>(unit, node.generators, argument, (f, into) => {
    const value = element(f);
    f.at = at;
    into.add(value);
  });
  return (f) => {
    const set = new PySet();
    loops(f, set);
    f.result = set;
    return RETURN;
  };
}

function dictBody(unit: Unit, node: DictComp): (f: Frame) => typeof RETURN {
  const key = compileExpr(unit, node.key);
  const value = compileExpr(unit, node.value);
  const at = unit.mark(node.key);
  const loops = compileLoops<PyDict>(unit, node.generators, argument, (f, into) => {
    const item = value(f);
    const k = key(f);
    f.at = at;
    into.set(k, item);
  });
  return (f) => {
    const dict = new PyDict();
    loops(f, dict);
    f.result = dict;
    return RETURN;
  };
}

/** A generator expression is a generator function whose body is the loops, with a yield inside. */
export function compileGeneratorExp(unit: Unit, node: GeneratorExp): Evaluate {
  const iterable = compileExpr(unit, node.generators[0].iter);
  const at = unit.mark(node.generators[0].iter);
  const make = makeInner(unit, node, '<genexpr>', (inner) => {
    inner.code.generatorBody = compileGeneratorBody(inner, [], [loopStatement(node)]);
  });
  return (f) => {
    const values = iterable(f);
    f.at = at;
    return make(f, getIter(values));
  };
}

function loopStatement(node: GeneratorExp): Stmt {
  const place = { start: node.elt.start, end: node.elt.end };
  let body: Stmt = { kind: 'Expr', value: { kind: 'Yield', value: node.elt, ...place }, ...place };
  for (let i = node.generators.length - 1; i >= 0; i--) {
    const part = node.generators[i];
    for (const test of part.ifs.slice().reverse()) {
      body = { kind: 'If', test, body: [body], orelse: [], start: test.start, end: test.end };
    }
    const iter: Expr = i === 0 ? { kind: 'Name', id: '.0', ctx: 'Load', start: part.iter.start, end: part.iter.end } : part.iter;
    body = { kind: 'For', target: part.target, iter, body: [body], orelse: [], start: part.target.start, end: part.iter.end };
  }
  return body;
}
