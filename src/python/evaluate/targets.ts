/** What stands left of `=`: names, attributes, items, slices, and tuples and lists of them. */
import type { Expr, Subscript } from '../../../grammar/ast.ts';
import { setAttr } from '../objects/attributes.ts';
import { raise, valueError } from '../objects/exceptions.ts';
import { setItem, setSlice } from '../objects/items.ts';
import { stepOver } from '../objects/iterate.ts';
import { PyList, PyTuple, type Value } from '../objects/value.ts';
import { compileSetAttribute } from './attribute-access.ts';
import { compileBound, compileExpr, compileSlice } from './expressions.ts';
import type { Frame } from './frame.ts';
import type { Unit } from './unit.ts';
import { compileDeleteName, compileStore, type Store } from './variables.ts';

export function compileTarget(unit: Unit, node: Expr): Store {
  switch (node.kind) {
    case 'Name':
      return compileStore(unit, unit.mangled(node.id));
    case 'Attribute':
      return compileSetAttribute(unit, node);
    case 'Subscript':
      return compileSubscriptStore(unit, node);
    case 'Tuple':
    case 'List':
      return compileUnpack(unit, node.elts, unit.mark(node));
    default:
      throw new Error(`cannot assign to ${node.kind}`);
  }
}

/** Stores an item or a slice; undefined deletes it. */
function compileSubscriptStore(unit: Unit, node: Subscript): (f: Frame, value: Value | undefined) => void {
  const value = compileExpr(unit, node.value);
  const at = unit.mark(node);
  if (node.slice.kind === 'Slice' && node.slice.step === null) {
    const lower = compileBound(unit, node.slice.lower);
    const upper = compileBound(unit, node.slice.upper);
    return (f, items) => {
      const obj = value(f);
      const low = lower(f);
      const high = upper(f);
      f.at = at;
      setSlice(obj, low, high, items);
    };
  }
  const key = compileSlice(unit, node.slice);
  return (f, item) => {
    const obj = value(f);
    const k = key(f);
    f.at = at;
    setItem(obj, k, item);
  };
}

/** Exactly `count` values of an iterable. Raises TypeError and ValueError. */
export function unpack(value: Value, count: number): readonly Value[] {
  if ((value instanceof PyTuple || value instanceof PyList) && !value.type.heap && value.items.length === count) return value.items;
  const step = stepOver(value);
  const items: Value[] = [];
  for (let i = 0; i < count; i++) {
    const item = step();
    if (item === undefined) throw raise(valueError(`need more than ${i} value${i === 1 ? '' : 's'} to unpack`));
    items.push(item);
  }
  if (step() !== undefined) throw raise(valueError('too many values to unpack'));
  return items;
}

function compileUnpack(unit: Unit, elts: readonly Expr[], at: number): Store {
  const targets = elts.map((elt) => compileTarget(unit, elt));
  return (f, value) => {
    f.at = at;
    const items = unpack(value, targets.length);
    for (let i = 0; i < targets.length; i++) targets[i](f, items[i]);
  };
}

/** `del target` */
export function compileDelete(unit: Unit, node: Expr): (f: Frame) => void {
  switch (node.kind) {
    case 'Name':
      return compileDeleteName(unit, unit.mangled(node.id), node);
    case 'Attribute': {
      const value = compileExpr(unit, node.value);
      const name = unit.mangled(node.attr);
      const at = unit.mark(node);
      return (f) => {
        const obj = value(f);
        f.at = at;
        setAttr(obj, name, undefined);
      };
    }
    case 'Subscript': {
      const remove = compileSubscriptStore(unit, node);
      return (f) => remove(f, undefined);
    }
    case 'Tuple':
    case 'List': {
      const parts = node.elts.map((elt) => compileDelete(unit, elt));
      return (f) => {
        for (const part of parts) part(f);
      };
    }
    default:
      throw new Error(`cannot delete ${node.kind}`);
  }
}
