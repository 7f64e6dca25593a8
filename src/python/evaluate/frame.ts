/** Frames: one run of a body. */
import type { AnyNode } from '../../../grammar/ast.ts';
import { PyDict } from '../objects/dict.ts';
import { PyRaise, type TracedFrame } from '../objects/exceptions.ts';
import { frames } from '../objects/frames.ts';
import type { Cell } from '../objects/function.ts';
import { PyObject, type Value } from '../objects/value.ts';
import type { CompiledCode } from './code.ts';
import type { Interpreter } from './interpreter.ts';

/** How a statement ended. */
export const NORMAL = 0;
export const BREAK = 1;
export const CONTINUE = 2;
/** The value is in the frame's `result`. */
export const RETURN = 3;
export type Completion = typeof NORMAL | typeof BREAK | typeof CONTINUE | typeof RETURN;

/** What an expression and a statement are compiled to. */
export type Evaluate = (f: Frame) => Value;
export type Execute = (f: Frame) => Completion;

export class Frame extends PyObject implements TracedFrame {
  /** Index into the code's nodes: the one being evaluated, for messages. */
  at = 0;
  result: Value = null;
  /** The exception that an except clause of this frame is (or was) handling: sys.exc_info(). */
  handling: PyRaise | null = null;
  /** The iterator state of a generator's frame; true while it runs. */
  back: Frame | null = null;
  /** How deep calls are nested while its own code runs. */
  depth = 0;
  private snapshot: PyDict | null = null;

  constructor(
    readonly code: CompiledCode,
    readonly globals: PyDict,
    /** Namespace of a module or a class; null for a function. */
    readonly names: PyDict | null,
    /** Local variables; undefined while unbound. */
    readonly slots: (Value | undefined)[],
    readonly cells: readonly Cell[],
  ) {
    super();
  }

  /** The node being evaluated. */
  node(): AnyNode {
    return this.code.nodes[this.at];
  }

  /** A name in what locals() has given before, if it has. */
  earlierLocal(name: string): Value | undefined {
    return this.snapshot?.getStr(name);
  }

  /** locals(): of a function, one dict that is brought up to date whenever somebody asks. */
  locals(): PyDict {
    if (this.names !== null) return this.names;
    if (this.snapshot === null) this.snapshot = new PyDict();
    const locals = this.snapshot;
    const update = (name: string, value: Value | undefined): void => {
      if (value !== undefined) locals.setStr(name, value);
      else locals.deleteStr(name);
    };
    const { varnames, cellvars, freevars } = this.code;
    // Backwards, as CPython puts them in: that decides their order in the dict.
    // A parameter that inner functions use gets its place with the others, and its value with the cells.
    for (let i = varnames.length - 1; i >= 0; i--) {
      const value = this.slots[i];
      update(varnames[i], value === undefined && cellvars.includes(varnames[i]) ? null : value);
    }
    for (let i = cellvars.length - 1; i >= 0; i--) update(cellvars[i], this.cells[i]?.value);
    for (let i = freevars.length - 1; i >= 0; i--) update(freevars[i], this.cells[cellvars.length + i]?.value);
    return locals;
  }

  /** Takes over what code has put into locals(), as CPython does after an exec without namespaces; what it deleted there stays. */
  takeLocals(): void {
    if (this.names !== null || this.snapshot === null) return;
    const { varnames, cellvars } = this.code;
    for (let i = 0; i < varnames.length; i++) {
      const value = this.snapshot.getStr(varnames[i]);
      if (value !== undefined) this.slots[i] = value;
    }
    for (let i = 0; i < cellvars.length; i++) {
      const value = this.snapshot.getStr(cellvars[i]);
      if (value !== undefined) this.cells[i].value = value;
    }
  }
}

/** What is running. One thread, so one of it. */
export const machine: {
  frame: Frame | null;
  runtime: Interpreter | null;
  /** Set when JavaScript's stack ended before Python's limit was reached. */
  stackExhausted: boolean;
} = { frame: null, runtime: null, stackExhausted: false };

/** The runtime of the load that is running. */
export function runtime(): Interpreter {
  if (machine.runtime === null) throw new Error('no configuration is being loaded');
  return machine.runtime;
}

/** What a frame handles after sys.exc_clear(): nothing, and its callers' exceptions are still not seen. */
const CLEARED = new PyRaise(null, null);

/** The frame that handles an exception, among the running one and its callers. */
function handlingFrame(): Frame | null {
  let frame = machine.frame;
  while (frame !== null && frame.handling === null) frame = frame.back;
  return frame;
}

/** The exception that is being handled, looked for through the callers as sys.exc_info() does. */
export function currentException(): PyRaise | null {
  const handling = handlingFrame()?.handling ?? null;
  return handling === CLEARED ? null : handling;
}

/** sys.exc_clear(): forgets the exception that is being handled, until the frame that handles it is left. */
export function clearException(): void {
  const frame = handlingFrame();
  if (frame !== null) frame.handling = CLEARED;
}

frames.globals = () => machine.frame?.globals ?? null;
