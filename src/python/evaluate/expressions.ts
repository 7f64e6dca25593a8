/** Expressions -> closures that evaluate them. */
import type { BoolOp, Compare, Dict, Expr, NumberLiteral, SliceKind, Subscript } from '../../../grammar/ast.ts';
import * as arithmetic from '../objects/arithmetic.ts';
import { richCompare } from '../objects/compare.ts';
import { PyDict } from '../objects/dict.ts';
import { contains, getItem, getSlice } from '../objects/items.ts';
import { PySet } from '../objects/set.ts';
import type { BinaryFn, CompareOp } from '../objects/slots.ts';
import { repr } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { EllipsisValue, PyComplex, PyFloat, PyList, PyLong, PySlice, PyTuple, PyUnicode, type Value } from '../objects/value.ts';
import { compileGetAttribute } from './attribute-access.ts';
import { compileCall } from './calls.ts';
import { compileGeneratorExp, compileListComp, compileSetOrDictComp } from './comprehensions.ts';
import type { Evaluate, Frame } from './frame.ts';
import { compileLambda } from './functions.ts';
import { CO_FUTURE_DIVISION } from './future.ts';
import type { Unit } from './unit.ts';
import { compileLoad } from './variables.ts';

export function compileExpr(unit: Unit, node: Expr): Evaluate {
  switch (node.kind) {
    case 'Name':
      return node.id === 'None' ? () => null : compileLoad(unit, unit.mangled(node.id), node);
    case 'Str': {
      const value = node.unicode ? unit.constant(new PyUnicode(node.s)) : node.s;
      return () => value;
    }
    case 'Num': {
      const value = unit.constant(numberValue(node.n));
      return () => value;
    }
    case 'Call':
      return compileCall(unit, node);
    case 'Attribute':
      return compileGetAttribute(unit, node);
    case 'BinOp':
      return compileBinary(unit, node.left, node.right, binaryOperator(unit, node.op), unit.mark(node));
    case 'Compare':
      return compileCompare(unit, node);
    case 'BoolOp':
      return compileBoolOp(unit, node);
    case 'UnaryOp':
      return compileUnary(unit, node.op, node.operand, unit.mark(node));
    case 'IfExp': {
      const test = compileExpr(unit, node.test);
      const body = compileExpr(unit, node.body);
      const orelse = compileExpr(unit, node.orelse);
      return (f) => (truth(test(f)) ? body(f) : orelse(f));
    }
    case 'Subscript':
      return compileSubscript(unit, node);
    case 'List': {
      const items = compileItems(unit, node.elts);
      return (f) => new PyList(items(f));
    }
    case 'Tuple': {
      if (node.elts.length === 0) return () => EMPTY_TUPLE;
      const items = compileItems(unit, node.elts);
      return (f) => new PyTuple(items(f));
    }
    case 'Dict':
      return compileDict(unit, node);
    case 'Set': {
      const items = compileItems(unit, node.elts);
      const at = unit.mark(node);
      return (f) => {
        const values = items(f);
        f.at = at;
        const set = new PySet();
        for (const value of values) set.add(value);
        return set;
      };
    }
    case 'Lambda':
      return compileLambda(unit, node);
    case 'ListComp':
      return compileListComp(unit, node);
    case 'GeneratorExp':
      return compileGeneratorExp(unit, node);
    case 'SetComp':
    case 'DictComp':
      return compileSetOrDictComp(unit, node);
    case 'Repr': {
      const value = compileExpr(unit, node.value);
      const at = unit.mark(node);
      return (f) => {
        const operand = value(f);
        f.at = at;
        return repr(operand);
      };
    }
    case 'Yield':
      // Yields are lifted out of expressions before these are compiled (generators.ts); one outside a function was refused before.
      throw new Error('a yield was left inside an expression');
  }
}

export const EMPTY_TUPLE = new PyTuple([]);

export function numberValue(n: NumberLiteral): Value {
  switch (n.type) {
    case 'int':
      return n.value;
    case 'long':
      return new PyLong(n.value);
    case 'float':
      return new PyFloat(n.value);
    default:
      return new PyComplex(0, n.imag);
  }
}

/** Values of a display or of arguments, in a new array. */
export function compileItems(unit: Unit, nodes: readonly Expr[]): (f: Frame) => Value[] {
  return itemsOf(nodes.map((node) => compileExpr(unit, node)));
}

export function itemsOf(parts: readonly Evaluate[]): (f: Frame) => Value[] {
  const [a, b, c] = parts;
  switch (parts.length) {
    case 0:
      return () => [];
    case 1:
      return (f) => [a(f)];
    case 2:
      return (f) => [a(f), b(f)];
    case 3:
      return (f) => [a(f), b(f), c(f)];
    default:
      return (f) => {
        const values: Value[] = new Array(parts.length);
        for (let i = 0; i < parts.length; i++) values[i] = parts[i](f);
        return values;
      };
  }
}

/** The same after a value that is there already: a method's self. */
export function itemsAfter(parts: readonly Evaluate[]): (f: Frame, first: Value) => Value[] {
  const [a, b] = parts;
  switch (parts.length) {
    case 0:
      return (_f, first) => [first];
    case 1:
      return (f, first) => [first, a(f)];
    case 2:
      return (f, first) => [first, a(f), b(f)];
    default:
      return (f, first) => {
        const values: Value[] = [first];
        for (const part of parts) values.push(part(f));
        return values;
      };
  }
}

export function binaryOperator(unit: Unit, op: string): BinaryFn {
  return arithmetic.BINARY_OPERATORS[op === 'Div' && (unit.file.future & CO_FUTURE_DIVISION) !== 0 ? 'TrueDiv' : op];
}

/** Deep chains of operators (`a + b + …`) are compiled and run in a loop, not by recursion. */
function compileBinary(unit: Unit, left: Expr, right: Expr, op: BinaryFn, at: number): Evaluate {
  if (left.kind === 'BinOp' && left.left.kind === 'BinOp' && left.left.left.kind === 'BinOp')
    return compileChain(unit, left, right, op, at);
  const l = compileExpr(unit, left);
  const r = compileExpr(unit, right);
  // The commonest have functions of their own, into which V8 can draw what they call.
  switch (op) {
    case arithmetic.add:
      return (f) => {
        const a = l(f);
        const b = r(f);
        f.at = at;
        return arithmetic.add(a, b);
      };
    case arithmetic.subtract:
      return (f) => {
        const a = l(f);
        const b = r(f);
        f.at = at;
        return arithmetic.subtract(a, b);
      };
    case arithmetic.multiply:
      return (f) => {
        const a = l(f);
        const b = r(f);
        f.at = at;
        return arithmetic.multiply(a, b);
      };
    case arithmetic.remainder:
      return (f) => {
        const a = l(f);
        const b = r(f);
        f.at = at;
        return arithmetic.remainder(a, b);
      };
    default:
      return (f) => {
        const a = l(f);
        const b = r(f);
        f.at = at;
        return op(a, b);
      };
  }
}

function compileChain(unit: Unit, left: Expr, right: Expr, op: BinaryFn, at: number): Evaluate {
  const steps: { op: BinaryFn; right: Evaluate; at: number }[] = [{ op, right: compileExpr(unit, right), at }];
  let node = left;
  while (node.kind === 'BinOp') {
    steps.push({ op: binaryOperator(unit, node.op), right: compileExpr(unit, node.right), at: unit.mark(node) });
    node = node.left;
  }
  const first = compileExpr(unit, node);
  steps.reverse();
  return (f) => {
    let value = first(f);
    for (const step of steps) {
      const operand = step.right(f);
      f.at = step.at;
      value = step.op(value, operand);
    }
    return value;
  };
}

const UNARY: Record<string, (value: Value) => Value> = {
  USub: arithmetic.negative,
  UAdd: arithmetic.positive,
  Invert: arithmetic.invert,
};

function compileUnary(unit: Unit, op: string, operand: Expr, at: number): Evaluate {
  const value = compileExpr(unit, operand);
  if (op === 'Not') {
    return (f) => {
      const v = value(f);
      f.at = at;
      return !truth(v);
    };
  }
  const fn = UNARY[op];
  return (f) => {
    const v = value(f);
    f.at = at;
    return fn(v);
  };
}

const COMPARE_OPS: Record<string, CompareOp> = { Eq: '==', NotEq: '!=', Lt: '<', LtE: '<=', Gt: '>', GtE: '>=' };

/** One comparison as a function of its operands. */
export function comparison(op: string): (a: Value, b: Value) => Value {
  switch (op) {
    case 'Is':
      return (a, b) => a === b;
    case 'IsNot':
      return (a, b) => a !== b;
    case 'In':
      return (a, b) => contains(b, a);
    case 'NotIn':
      return (a, b) => !contains(b, a);
    default: {
      const symbol = COMPARE_OPS[op];
      return (a, b) => richCompare(a, b, symbol);
    }
  }
}

/** The commonest comparisons have functions of their own for what needs no asking. */
function compileOneCompare(op: string, left: Evaluate, right: Evaluate, at: number): Evaluate {
  switch (op) {
    case 'Eq':
      return (f) => {
        const a = left(f);
        const b = right(f);
        if ((typeof a === 'number' && typeof b === 'number') || (typeof a === 'string' && typeof b === 'string')) return a === b;
        f.at = at;
        return richCompare(a, b, '==');
      };
    case 'NotEq':
      return (f) => {
        const a = left(f);
        const b = right(f);
        if ((typeof a === 'number' && typeof b === 'number') || (typeof a === 'string' && typeof b === 'string')) return a !== b;
        f.at = at;
        return richCompare(a, b, '!=');
      };
    case 'Lt':
      return (f) => {
        const a = left(f);
        const b = right(f);
        if (typeof a === 'number' && typeof b === 'number') return a < b;
        f.at = at;
        return richCompare(a, b, '<');
      };
    case 'LtE':
      return (f) => {
        const a = left(f);
        const b = right(f);
        if (typeof a === 'number' && typeof b === 'number') return a <= b;
        f.at = at;
        return richCompare(a, b, '<=');
      };
    case 'Gt':
      return (f) => {
        const a = left(f);
        const b = right(f);
        if (typeof a === 'number' && typeof b === 'number') return a > b;
        f.at = at;
        return richCompare(a, b, '>');
      };
    case 'GtE':
      return (f) => {
        const a = left(f);
        const b = right(f);
        if (typeof a === 'number' && typeof b === 'number') return a >= b;
        f.at = at;
        return richCompare(a, b, '>=');
      };
    case 'Is':
      return (f) => left(f) === right(f);
    case 'IsNot':
      return (f) => left(f) !== right(f);
    case 'In':
      return (f) => {
        const a = left(f);
        const b = right(f);
        f.at = at;
        return contains(b, a);
      };
    default:
      return (f) => {
        const a = left(f);
        const b = right(f);
        f.at = at;
        return !contains(b, a);
      };
  }
}

function compileCompare(unit: Unit, node: Compare): Evaluate {
  const at = unit.mark(node);
  const left = compileExpr(unit, node.left);
  const rights = node.comparators.map((c) => compileExpr(unit, c));
  if (node.ops.length === 1) return compileOneCompare(node.ops[0], left, rights[0], at);
  const ops = node.ops.map(comparison);
  return (f) => {
    let a = left(f);
    let result: Value = true;
    for (let i = 0; i < ops.length; i++) {
      const b = rights[i](f);
      f.at = at;
      result = ops[i](a, b);
      if (i < ops.length - 1 && !truth(result)) return result;
      a = b;
    }
    return result;
  };
}

function compileBoolOp(unit: Unit, node: BoolOp): Evaluate {
  const parts = node.values.map((value) => compileExpr(unit, value));
  const stopAt = node.op === 'Or';
  const last = parts.length - 1;
  if (last === 1) {
    const [a, b] = parts;
    return stopAt
      ? (f) => {
          const value = a(f);
          return truth(value) ? value : b(f);
        }
      : (f) => {
          const value = a(f);
          return truth(value) ? b(f) : value;
        };
  }
  return (f) => {
    for (let i = 0; i < last; i++) {
      const value = parts[i](f);
      if (truth(value) === stopAt) return value;
    }
    return parts[last](f);
  };
}

function compileDict(unit: Unit, node: Dict): Evaluate {
  const keys = node.keys.map((key) => compileExpr(unit, key));
  const values = node.values.map((value) => compileExpr(unit, value));
  const at = unit.mark(node);
  const count = keys.length;
  return (f) => {
    const dict = new PyDict();
    // BUILD_MAP makes room for a long display at once.
    if (count > 5) dict.presize(count);
    for (let i = 0; i < count; i++) {
      const value = values[i](f);
      const key = keys[i](f);
      if (typeof key === 'string') dict.setStr(key, value);
      else {
        f.at = at;
        dict.set(key, value);
      }
    }
    return dict;
  };
}

/** A bound of a slice, undefined where it is left out. */
export type Bound = (f: Frame) => Value | undefined;

export function compileBound(unit: Unit, node: Expr | null): Bound {
  return node === null ? () => undefined : compileExpr(unit, node);
}

/** What stands in brackets, as one value; plain slices `a[x:y]` are handled before. */
export function compileSlice(unit: Unit, slice: SliceKind): Evaluate {
  switch (slice.kind) {
    case 'Index':
      return compileExpr(unit, slice.value);
    case 'Ellipsis':
      return () => EllipsisValue;
    case 'ExtSlice': {
      const dims = slice.dims.map((dim) => compileSlice(unit, dim));
      return (f) => new PyTuple(dims.map((dim) => dim(f)));
    }
    default: {
      const bounds = [slice.lower, slice.upper, slice.step].map((bound) => compileBound(unit, bound));
      return (f) => new PySlice(bounds[0](f) ?? null, bounds[1](f) ?? null, bounds[2](f) ?? null);
    }
  }
}

function compileSubscript(unit: Unit, node: Subscript): Evaluate {
  const value = compileExpr(unit, node.value);
  const at = unit.mark(node);
  if (node.slice.kind === 'Slice' && node.slice.step === null) {
    const lower = compileBound(unit, node.slice.lower);
    const upper = compileBound(unit, node.slice.upper);
    return (f) => {
      const obj = value(f);
      const low = lower(f);
      const high = upper(f);
      f.at = at;
      return getSlice(obj, low, high);
    };
  }
  const key = compileSlice(unit, node.slice);
  return (f) => {
    const obj = value(f);
    const k = key(f);
    f.at = at;
    return getItem(obj, k);
  };
}
