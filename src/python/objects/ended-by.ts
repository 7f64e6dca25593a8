/** How an iteration ended. */
import { type PyRaise, raise, stopIteration } from './exceptions.ts';
import type { Value } from './value.ts';

/**
 * The StopIteration that ended an iterator last, where it was raised and not just the end: who hands it on to a program, as next() does, gives that very one.
 * It is forgotten when next() begins.
 */
export const ended: { by: PyRaise | null } = { by: null };

/** The next value for a program that asked for one. Raises StopIteration: that of the iterator, if it raised one itself. */
export function nextOrRaise(iterator: Value, iternext: (self: Value) => Value | undefined): Value {
  ended.by = null;
  const value = iternext(iterator);
  if (value !== undefined) return value;
  const { by } = ended;
  ended.by = null;
  throw by ?? raise(stopIteration());
}
