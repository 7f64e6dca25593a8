/** Every program in corpus/python/ prints what CPython 2.7 printed for it (test/record/python-programs.py). */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runProgram } from './run-program.ts';

const CORPUS = new URL('../../../corpus/python/', import.meta.url);

for (const area of readdirSync(CORPUS).sort()) {
  describe(area, () => {
    const folder = new URL(`${area}/`, CORPUS);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.py'))) {
      test(basename(file, '.py').replaceAll('_', ' '), () => {
        const source = readFileSync(new URL(file, folder), 'latin1');
        const recorded = readFileSync(new URL(file.replace(/\.py$/, '.out'), folder), 'latin1');
        expect(runProgram(source, file)).toBe(recorded);
      });
    }
  });
}
