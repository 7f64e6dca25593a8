/** How deep calls are nested, and CPython's limit. */
import { raise, runtimeError } from './exceptions.ts';

/** One thread runs at a time, so one counter serves all. */
export const recursion = {
  depth: 0,
  limit: 1000,
};

/** Enters one level. `where` is what CPython adds to its message: ' while calling a Python object', ' in cmp', … */
export function enterRecursion(where: string): void {
  if (++recursion.depth > recursion.limit) {
    recursion.depth--;
    throw raise(runtimeError(`maximum recursion depth exceeded${where}`));
  }
}

export function leaveRecursion(): void {
  recursion.depth--;
}

/** Runs what takes several levels in CPython, where it is written in Python. `reserve`: levels that the innermost call takes beside them. */
export function nested<T>(levels: number, reserve: number, body: () => T): T {
  const { depth } = recursion;
  if (depth + levels + reserve > recursion.limit) throw raise(runtimeError('maximum recursion depth exceeded'));
  recursion.depth += levels;
  try {
    return body();
  } finally {
    recursion.depth = depth;
  }
}
