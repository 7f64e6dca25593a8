/** JavaScript's stack for each nested call of a Python function. */

import { load } from '../../src/loader/load.ts';
import { recursion } from '../../src/python/objects/recursion.ts';

/** V8's default, which no flag changes at run time. */
const STACK = 984 * 1024;

export function stackPerCall(out: { write(text: string): unknown }): void {
  const { limit } = recursion;
  recursion.limit = 1e6;
  const text = [
    'depth = [0]',
    'def call(n):',
    '  depth[0] = n',
    '  return call(n + 1)',
    'try:',
    '  call(1)',
    'except RuntimeError:',
    '  pass',
    'jobs = []',
  ].join('\n');
  try {
    const { environment } = load({ text });
    const depth = (environment.get('depth') as unknown as { items: number[] }).items[0];
    out.write(`stack         ${depth} nested calls of a Python function, ${(STACK / depth).toFixed(0)} bytes each (1,000 are needed)\n`);
  } finally {
    recursion.limit = limit;
  }
}
