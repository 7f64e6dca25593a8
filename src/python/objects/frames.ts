/** What code in this room asks of the Python code that is running; the evaluator answers. */
import type { PyDict } from './dict.ts';
import type { PyObject } from './value.ts';

export const frames: {
  globals: () => PyDict | null;
  /** Does a variable of what is running lead to such an object? It looks at everything that there is, so ask seldom. */
  hold: (isSought: (object: PyObject) => boolean) => boolean;
  /** Issues a warning, of a category such as 'UnicodeWarning', for what is running: the filters of `warnings` say what becomes of it, an exception it may be. */
  warn: (category: string, message: string) => void;
} = { globals: () => null, hold: () => false, warn: () => undefined };
