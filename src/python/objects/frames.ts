/** What code in this room asks of the Python code that is running; the evaluator answers. */
import type { PyDict } from './dict.ts';
import type { PyObject } from './value.ts';

export const frames: {
  globals: () => PyDict | null;
  /** Does a variable of what is running lead to such an object? It looks at everything that there is, so ask seldom. */
  hold: (isSought: (object: PyObject) => boolean) => boolean;
} = { globals: () => null, hold: () => false };
