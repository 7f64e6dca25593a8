/** What code in this room asks of the Python code that is running; the evaluator answers. */
import type { PyDict } from './dict.ts';

export const frames: { globals: () => PyDict | null } = { globals: () => null };
