/** Whether JavaScript's stack ended before Python's limit did. */
import { machine } from '../python/evaluate/frame.ts';

/** True when the last load (or what was asked of its jobs) met the end of JavaScript's stack. */
export function stackExhausted(): boolean {
  return machine.stackExhausted;
}
