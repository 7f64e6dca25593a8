/** Calling a value. */

import { getAttr } from './attributes.ts';
import { PyRaise, raise, typeError } from './exceptions.ts';
import { PyFunction, PyMethod } from './function.ts';
import { PyBuiltin } from './native.ts';
import { enterRecursion, recursion } from './recursion.ts';
import { typeOf } from './types.ts';
import type { KwArgs, Value } from './value.ts';

/** Where a level is entered by a call: part of the message of the recursion limit. */
export const CALLING = ' while calling a Python object';

/** The arguments of a method: its object and what it is called with. Several times faster than unshift(). */
export function withSelf(self: Value, args: Value[]): Value[] {
  switch (args.length) {
    case 0:
      return [self];
    case 1:
      return [self, args[0]];
    case 2:
      return [self, args[0], args[1]];
    default:
      return [self, ...args];
  }
}

/** PyObject_Call, `callee(*args, **kw)`: how anything but running code calls. It counts as one level. The array is the callee's to keep. */
export function callValue(callee: Value, args: Value[], kw: KwArgs | null = null): Value {
  const { depth } = recursion;
  enterRecursion(CALLING);
  try {
    if (callee instanceof PyFunction) return callee.code.call(callee, args, kw);
    if (callee instanceof PyBuiltin) return callee.impl(args, kw);
    if (callee instanceof PyMethod && callee.self !== undefined) {
      const { func } = callee;
      const all = withSelf(callee.self, args);
      if (!(func instanceof PyFunction)) return callValue(func, all, kw);
      enterRecursion(CALLING);
      return func.code.call(func, all, kw);
    }
    const { call } = typeOf(callee).slots;
    if (call === null) throw raise(typeError(`'${typeOf(callee).fullName}' object is not callable`));
    return call(callee, args, kw);
  } finally {
    recursion.depth = depth;
  }
}

/** The CALL_FUNCTION of running code: Python functions and functions written in TypeScript are entered without a level of their own. Only
 * for running code, as PyCode.enter() is. */
export function callDirectly(callee: Value, args: Value[], kw: KwArgs | null): Value {
  if (callee instanceof PyFunction) return callee.code.enter(callee, args, kw);
  if (callee instanceof PyBuiltin) return callee.impl(args, kw);
  if (callee instanceof PyMethod && callee.self !== undefined) {
    const { func } = callee;
    const all = withSelf(callee.self, args);
    return func instanceof PyFunction ? func.code.enter(func, all, kw) : callValue(func, all, kw);
  }
  return callValue(callee, args, kw);
}

/** Calls a function as the method that was found on the type of `args[0]`: two levels, for the bound method and for the function in it. */
export function callAsMethod(fn: PyFunction, args: Value[], kw: KwArgs | null): Value {
  const { depth } = recursion;
  enterRecursion(CALLING);
  try {
    enterRecursion(CALLING);
    return fn.code.call(fn, args, kw);
  } finally {
    recursion.depth = depth;
  }
}

export function isCallable(value: Value): boolean {
  const type = typeOf(value);
  // Old-style instances all have the slot: what counts is the attribute, and any failure to get it means no.
  if (type.findSpecial === null) return type.slots.call !== null;
  try {
    getAttr(value, '__call__');
    return true;
  } catch (error) {
    if (error instanceof PyRaise) return false;
    throw error;
  }
}
