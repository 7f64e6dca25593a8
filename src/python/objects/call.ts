/** Calling a value. */

import { raise, typeError } from './exceptions.ts';
import { PyFunction, PyMethod } from './function.ts';
import { PyBuiltin } from './native.ts';
import { enterRecursion, leaveRecursion } from './recursion.ts';
import { typeOf } from './types.ts';
import type { KwArgs, Value } from './value.ts';

/** `callee(*args, **kw)`. The array is the callee's to keep. */
export function callValue(callee: Value, args: Value[], kw: KwArgs | null = null): Value {
  if (callee instanceof PyFunction) return callee.code.call(callee, args, kw);
  if (callee instanceof PyBuiltin) return callee.impl(args, kw);
  if (callee instanceof PyMethod && callee.self !== undefined) {
    args.unshift(callee.self);
    return callValue(callee.func, args, kw);
  }
  const { call } = typeOf(callee).slots;
  if (call === null) throw raise(typeError(`'${typeOf(callee).name}' object is not callable`));
  enterRecursion(' while calling a Python object');
  try {
    return call(callee, args, kw);
  } finally {
    leaveRecursion();
  }
}

export function isCallable(value: Value): boolean {
  return typeOf(value).slots.call !== null;
}
