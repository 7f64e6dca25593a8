import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Interpreter } from '../../../src/python/evaluate/interpreter.ts';
import { PyDict } from '../../../src/python/objects/dict.ts';
import type { Host } from '../../../src/python/objects/host.ts';
import { repr } from '../../../src/python/objects/text.ts';
import type { Value } from '../../../src/python/objects/value.ts';
import { errorText, readRecorded } from './operations.ts';

function outside(): never {
  throw new Error('these expressions need nothing from outside');
}

const NOTHING: Host = {
  readFile: outside,
  fileKind: outside,
  listDirectory: outside,
  realPath: outside,
  environment: new Map(),
  workingDirectory: '/',
  now: outside,
  timeZone: outside,
  userName: null,
  homeDirectory: '/',
  hostName: 'host',
  writeError: outside,
  randomBytes: outside,
};

it('built-in types and classes derived from them do what CPython 2.7 was recorded to do', () => {
  const interpreter = new Interpreter({ host: NOTHING, modules: new Map(), write: outside });
  const globals = new PyDict();
  globals.setStr('__builtins__', interpreter.builtins);
  globals.setStr('__name__', '__builtin__');
  const outcome = (source: string): string => {
    try {
      return interpreter.enter(() => repr(interpreter.evaluate(source, '<string>', globals, globals) as Value));
    } catch (error) {
      return errorText(error);
    }
  };
  const program = readFileSync(new URL('programs/derived-types.py', import.meta.url), 'latin1');
  interpreter.enter(() => interpreter.execute(program, 'derived-types.py', globals, globals));
  const lines = readRecorded<[source: string, outcome: string]>('derived-types');
  expect(lines.map(([source]) => [source, outcome(source)])).toEqual(lines);
});
