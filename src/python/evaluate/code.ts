/** Compiled bodies and how a function's call runs one. */
import type { AnyNode, Expr, Stmt } from '../../../grammar/ast.ts';
import { lineOf, lineStarts, nodeLine } from '../../../grammar/index.ts';
import { MemoryError, makeException, PyRaise, PyTraceback, raise, runtimeError } from '../objects/exceptions.ts';
import { Cell, PyCode, type PyFunction } from '../objects/function.ts';
import { enterRecursion, recursion } from '../objects/recursion.ts';
import type { KwArgs, Value } from '../objects/value.ts';
import { bindParameters } from './arguments.ts';
import { type Completion, type Execute, Frame, machine, RETURN } from './frame.ts';
import { PyGenerator } from './generator-object.ts';
import type { Program } from './generator-steps.ts';
import type { Scope } from './scopes.ts';

const CO_OPTIMIZED = 1;
const CO_NEWLOCALS = 2;
export const CO_VARARGS = 4;
export const CO_VARKEYWORDS = 8;
const CO_NESTED = 16;
export const CO_GENERATOR = 32;
const CO_NOFREE = 64;

function flagsOf(scope: Scope): number {
  let flags = scope.freevars.length + scope.cellvars.length === 0 ? CO_NOFREE : 0;
  if (scope.kind !== 'module') flags |= CO_NEWLOCALS;
  if (scope.kind !== 'function') return flags;
  if (!scope.hasExec) flags |= CO_OPTIMIZED;
  if (scope.isGenerator) flags |= CO_GENERATOR;
  for (let outer = scope.parent; outer !== null; outer = outer.parent) if (outer.kind === 'function') flags |= CO_NESTED;
  return flags;
}

/** What the first line of a module's code is of: the first statement of which anything is left, or the expression. null for other code. */
function firstOfModule(node: AnyNode): Stmt | Expr | null {
  if (node.kind === 'Expression') return node.body;
  if (node.kind !== 'Module' && node.kind !== 'Interactive') return null;
  const leavesNothing = (statement: Stmt, i: number): boolean =>
    statement.kind === 'Pass' ||
    statement.kind === 'Global' ||
    (statement.kind === 'Expr' && (statement.value.kind === 'Num' || (statement.value.kind === 'Str' && i > 0)));
  return node.body.find((statement, i) => !leavesNothing(statement, i)) ?? null;
}

export class CompiledCode extends PyCode {
  /** Nodes at which something can go wrong; frames say where they are by index. */
  readonly nodes: AnyNode[] = [];
  body!: Execute;
  /** Of a generator's code, instead of `body`; compiled when it is first asked for. */
  generatorBody: (() => Program) | null = null;
  readonly argcount: number;
  readonly varnames: readonly string[];
  readonly freevars: readonly string[];
  readonly cellvars: readonly string[];
  readonly flags: number;
  doc: Value = null;
  /** For each cell of its own: the parameter that it holds, or -1. */
  private readonly cellParameters: Int32Array;
  private readonly simple: boolean;
  readonly slotCount: number;
  private line = 0;

  constructor(
    readonly name: string,
    readonly filename: string,
    readonly source: string,
    readonly node: AnyNode,
    readonly scope: Scope,
    readonly hasVarargs: boolean,
    readonly hasKwargs: boolean,
    /** Flags of `from __future__ import …`. */
    readonly future: number,
  ) {
    super();
    this.nodes.push(node);
    this.argcount = scope.parameters.length - (hasVarargs ? 1 : 0) - (hasKwargs ? 1 : 0);
    this.varnames = [...scope.slots.keys()];
    this.freevars = scope.freevars;
    this.cellvars = scope.cellvars;
    this.slotCount = scope.slots.size;
    this.flags = (hasVarargs ? CO_VARARGS : 0) | (hasKwargs ? CO_VARKEYWORDS : 0) | flagsOf(scope) | future;
    this.cellParameters = Int32Array.from(scope.cellvars, (cell) => scope.parameters.indexOf(cell));
    this.simple = !hasVarargs && !hasKwargs;
  }

  /** Worked out when somebody asks, as is what follows. */
  get names(): readonly string[] {
    const names = new Set<string>();
    const { scope } = this;
    for (const name of scope.mentioned) {
      const isBare = !name.startsWith('.');
      const place = isBare ? scope.place(name).in : 'global';
      if (place === 'global' || place === 'names') names.add(isBare ? name : name.slice(1));
    }
    return Array.from(names);
  }

  get firstlineno(): number {
    if (this.line === 0) {
      const starts = lineStarts(this.source);
      const first = firstOfModule(this.node);
      this.line = first === null ? lineOf(starts, this.node.start) : nodeLine(this.source, starts, first);
    }
    return this.line;
  }

  private newFrame(fn: PyFunction, args: Value[], kw: KwArgs | null): Frame {
    let slots: (Value | undefined)[] = args;
    const missing = this.argcount - args.length;
    if (kw === null && this.simple && missing >= 0 && missing <= fn.defaults.length) {
      const { defaults } = fn;
      for (let i = defaults.length - missing; i < defaults.length; i++) slots.push(defaults[i]);
      for (let i = this.argcount; i < this.slotCount; i++) slots.push(undefined);
    } else {
      slots = bindParameters(this, fn.defaults, args, kw);
    }
    return new Frame(this, fn.globals, null, slots, this.makeCells(fn.closure, slots));
  }

  call(fn: PyFunction, args: Value[], kw: KwArgs | null): Value {
    const frame = this.newFrame(fn, args, kw);
    return this.generatorBody === null ? run(frame, this.body) : new PyGenerator(frame, this.generatorBody());
  }

  /** A level of Python costs one level of JavaScript less than by call(), and an exception goes through it without being caught. */
  override enter(fn: PyFunction, args: Value[], kw: KwArgs | null): Value {
    const frame = this.newFrame(fn, args, kw);
    if (this.generatorBody !== null) return new PyGenerator(frame, this.generatorBody());
    const { depth } = recursion;
    enterRecursion('');
    const back = machine.frame;
    frame.depth = recursion.depth;
    frame.back = back;
    machine.frame = frame;
    const completion = this.body(frame);
    machine.frame = back;
    recursion.depth = depth;
    return completion === RETURN ? frame.result : null;
  }

  private makeCells(closure: readonly Cell[], slots: readonly (Value | undefined)[]): readonly Cell[] {
    const own = this.cellParameters.length;
    if (own === 0) return closure;
    const cells: Cell[] = [];
    for (let i = 0; i < own; i++) {
      const parameter = this.cellParameters[i];
      cells.push(new Cell(parameter < 0 ? undefined : slots[parameter]));
    }
    for (const cell of closure) cells.push(cell);
    return cells;
  }
}

/** Runs a body in its frame, counts its depth, and notes the frame on an exception that goes through it. */
export function run(frame: Frame, body: Execute): Value {
  const { depth } = recursion;
  enterRecursion('');
  const back = machine.frame;
  frame.depth = recursion.depth;
  frame.back = back;
  machine.frame = frame;
  let completion: Completion;
  try {
    completion = body(frame);
  } catch (error) {
    throw leftFrames(error, back, depth);
  }
  machine.frame = back;
  recursion.depth = depth;
  return completion === RETURN ? frame.result : null;
}

/**
 * The error as it leaves the frames that were running above `frame`, which goes on at `depth`: with them in its traceback; the end of JavaScript's stack is
 * Python's recursion error.
 */
export function leftFrames(thrown: unknown, frame: Frame | null, depth: number): unknown {
  const error = thrown instanceof PyRaise ? thrown : limitReached(thrown);
  if (error instanceof PyRaise) {
    for (let left = machine.frame; left !== frame && left !== null; left = left.back) passThrough(error, left);
  }
  machine.frame = frame;
  recursion.depth = depth;
  return error;
}

/** A Python exception out of what was thrown, and the frame runs on; anything else is not the program's to catch. */
export function catchable(thrown: unknown, f: Frame): PyRaise {
  const error = leftFrames(thrown, f, f.depth);
  if (!(error instanceof PyRaise)) throw error;
  return error;
}

/** Notes on an exception that it leaves a frame. */
export function passThrough(error: PyRaise, frame: Frame): void {
  if (error.raisedAgainBy !== frame) error.traceback = new PyTraceback(frame, frame.at, error.traceback);
  error.raisedAgainBy = null;
}

/** What JavaScript could not do, as Python tells it: its recursion error or MemoryError. Any other error is given back. */
export function limitReached(error: unknown): unknown {
  if (isStackOverflow(error)) {
    machine.stackExhausted = true;
    return raise(runtimeError('maximum recursion depth exceeded'));
  }
  const tooLarge =
    error instanceof RangeError &&
    /^Invalid (string|array|typed array) length|maximum size|BigInt size|allocation failed/i.test(error.message);
  return tooLarge ? raise(makeException(MemoryError, '')) : error;
}

function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('call stack');
}
