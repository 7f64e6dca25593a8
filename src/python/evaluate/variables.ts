/** Loading, storing and deleting variables. */
import type { AnyNode } from '../../../grammar/ast.ts';
import { PyDict } from '../objects/dict.ts';
import { makeException, NameError, raise, UnboundLocalError } from '../objects/exceptions.ts';
import { PyModule } from '../objects/module.ts';
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

/** Built-ins of globals whose `__builtins__` are not the load's own. */
let restricted: WeakMap<PyDict, PyDict> | null = null;

/** Code that runs with these globals sees the names of their `__builtins__` only: a dict, or a module. */
export function restrictBuiltins(globals: PyDict, own: Value): void {
  const names = own instanceof PyModule ? own.attrs : own;
  if (!(names instanceof PyDict) || names === runtime().builtins) return;
  restricted ??= new WeakMap();
  restricted.set(globals, names);
}

function fromBuiltins(f: Frame, name: string): Value | undefined {
  const names = restricted === null ? undefined : restricted.get(f.globals);
  return (names ?? runtime().builtins).map.get(name);
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
        let value = (f.names as PyDict).map.get(name);
        if (value === undefined) value = loadGlobal(f, name);
        return value !== undefined ? value : nameError(f, at, `name '${name}' is not defined`);
      };
    default:
      if (unit.scope.hasExec && !unit.scope.globals.has(name)) {
        return (f) => {
          let value = f.earlierLocal(name);
          if (value === undefined) value = loadGlobal(f, name);
          return value !== undefined ? value : nameError(f, at, `name '${name}' is not defined`);
        };
      }
      return (f) => globalValue(f, name, at);
  }
}

/** A name's value where it is looked up among the globals and built-ins, whatever the locals are. Raises NameError. */
export function globalValue(f: Frame, name: string, at: number): Value {
  const value = loadGlobal(f, name);
  return value !== undefined ? value : nameError(f, at, `global name '${name}' is not defined`);
}

function loadGlobal(f: Frame, name: string): Value | undefined {
  const value = f.globals.map.get(name);
  return value !== undefined ? value : fromBuiltins(f, name);
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
