/** Programs, and what they print under the original (test/record/pystachio-programs.sh). */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MemoryHost } from '../../src/loader/memory-host.ts';
import { PYSTACHIO_MODULES } from '../../src/pystachio/python/modules.ts';
import { restoreSharedTypes, sharedTypesTouched } from '../../src/pystachio/shared-types.ts';
import { Interpreter } from '../../src/python/evaluate/interpreter.ts';
import { PyDict } from '../../src/python/objects/dict.ts';

const folder = new URL('programs/', import.meta.url);

/** What the program prints, as bytes. */
function output(source: string): string {
  let printed = '';
  const write = (bytes: string): void => {
    printed += bytes;
  };
  restoreSharedTypes();
  const interpreter = new Interpreter({ host: new MemoryHost(new Map()), modules: PYSTACHIO_MODULES, write });
  const globals = new PyDict();
  globals.setStr('__name__', '__main__');
  interpreter.enter(() => interpreter.execute(source, 'program.py', globals, globals));
  return printed;
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.py'))) {
  test(`${file} prints what it prints under the original`, () => {
    const expected = readFileSync(new URL(file.replace('.py', '.out'), folder), 'latin1');
    expect(output(readFileSync(new URL(file, folder), 'latin1')).split('\n')).toEqual(expected.split('\n'));
  });
}

test('what a program changes in a shared class is undone', () => {
  expect(output("from pystachio import *\nString.shout = lambda self: '!'\nprint String('x').shout()\n")).toBe('!\n');
  expect(sharedTypesTouched()).toBe(true);
  expect(output("from pystachio import *\nprint hasattr(String('x'), 'shout')\n")).toBe('False\n');
});
