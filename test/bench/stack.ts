/** JavaScript's stack for each nested call of a Python function. */

import { load } from '../../src/loader/load.ts';

/** V8's default, which no flag changes at run time. */
const STACK = 984 * 1024;

export function stackPerCall(out: { write(text: string): unknown }): void {
  const text = [
    'import sys',
    'sys.setrecursionlimit(1000000)',
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
  const { environment } = load({ text });
  const depth = (environment.get('depth') as unknown as { items: number[] }).items[0];
  out.write(`stack         ${depth} nested calls of a Python function, ${(STACK / depth).toFixed(0)} bytes each (1,000 are needed)\n`);
}
