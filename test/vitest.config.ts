import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts'],
    // Two processes at most: the machines that run this have two cores.
    maxWorkers: 2,
    // Recordings are gone through by the thousand in one test; nothing is asserted of time.
    testTimeout: 60_000,
  },
});
