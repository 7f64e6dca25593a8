/** Loading, storing and deleting variables. */
import type { AnyNode } from '../../../grammar/ast.ts';
import type { PyDict } from '../objects/dict.ts';
import { makeException, NameError, raise, UnboundLocalError } from '../objects/exceptions.ts';
import type { Value } from '../objects/value.ts';
import { type Evaluate, type Frame, runtime } from './frame.ts';
import type { Unit } from './unit.ts';

function nameError(f: Frame, at: number, message: string): never {
  f.at = at;
  throw raise(makeException(NameError, message));
}

function unbound(f: Frame, at: number, name: string): never {
  f.at = at;
  throw raise(makeException(UnboundLocalError, `local variable '${name}' referenced before assignment`));
}

function fromBuiltins(name: string): Value | undefined {
  return runtime().builtins.getStr(name);
}

/** A name's value. `name` is mangled already. */
export function compileLoad(unit: Unit, name: string, node: AnyNode): Evaluate {
  const at = unit.mark(node);
  const place = unit.place(name);
  switch (place.in) {
    case 'slot': {
      const { index } = place;
      return (f) => {
        const value = f.slots[index];
        return value !== undefined ? value : unbound(f, at, name);
      };
    }
    case 'cell':
      return loadCell(unit, place.index, name, at);
    case 'names':
      return (f) => {
        const value = (f.names as PyDict).map.get(name) ?? loadGlobal(f, name);
        return value !== undefined ? value : nameError(f, at, `name '${name}' is not defined`);
      };
    default:
      return (f) => {
        const value = loadGlobal(f, name);
        return value !== undefined ? value : nameError(f, at, `global name '${name}' is not defined`);
      };
  }
}

function loadGlobal(f: Frame, name: string): Value | undefined {
  const value = f.globals.map.get(name);
  return value !== undefined ? value : fromBuiltins(name);
}

function loadCell(unit: Unit, index: number, name: string, at: number): Evaluate {
  const own = index < unit.scope.cellvars.length;
  return (f) => {
    const value = f.cells[index].value;
    if (value !== undefined) return value;
    if (own) return unbound(f, at, name);
    return nameError(f, at, `free variable '${name}' referenced before assignment in enclosing scope`);
  };
}

export type Store = (f: Frame, value: Value) => void;

/** Binds a name. */
export function compileStore(unit: Unit, name: string): Store {
  const place = unit.place(name);
  switch (place.in) {
    case 'slot': {
      const { index } = place;
      return (f, value) => {
        f.slots[index] = value;
      };
    }
    case 'cell': {
      const { index } = place;
      return (f, value) => {
        f.cells[index].value = value;
      };
    }
    case 'names':
      return (f, value) => (f.names as PyDict).setStr(name, value);
    default:
      return (f, value) => f.globals.setStr(name, value);
  }
}

/** Unbinds a name. */
export function compileDeleteName(unit: Unit, name: string, node: AnyNode): (f: Frame) => void {
  const at = unit.mark(node);
  const place = unit.place(name);
  switch (place.in) {
    case 'slot': {
      const { index } = place;
      return (f) => {
        if (f.slots[index] === undefined) unbound(f, at, name);
        f.slots[index] = undefined;
      };
    }
    case 'cell': {
      const { index } = place;
      return (f) => {
        if (f.cells[index].value === undefined) unbound(f, at, name);
        f.cells[index].value = undefined;
      };
    }
    default: {
      const global = place.in === 'global';
      return (f) => {
        if (!(global ? f.globals : (f.names as PyDict)).deleteStr(name)) {
          nameError(f, at, `${global ? 'global ' : ''}name '${name}' is not defined`);
        }
      };
    }
  }
}
