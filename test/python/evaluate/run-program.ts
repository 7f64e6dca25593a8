/** Runs a program as the main one and gives what it printed, then `Type: message` where an exception ended it. Bytes. */
import { exceptionName } from '../../../src/loader/aurora-error.ts';
import { MemoryHost } from '../../../src/loader/memory-host.ts';
import { Interpreter } from '../../../src/python/evaluate/interpreter.ts';
import { PyDict } from '../../../src/python/objects/dict.ts';
import { PyRaise } from '../../../src/python/objects/exceptions.ts';
import { str } from '../../../src/python/objects/text.ts';

export function runProgram(source: string, filename: string): string {
  let output = '';
  const interpreter = new Interpreter({
    host: new MemoryHost(new Map()),
    modules: new Map(),
    write: (bytes) => {
      output += bytes;
    },
  });
  const globals = new PyDict();
  globals.setStr('__name__', '__main__');
  interpreter.enter(() => {
    try {
      interpreter.execute(source, filename, globals, globals);
    } catch (error) {
      if (!(error instanceof PyRaise)) throw error;
      const text = str(error.value);
      output += exceptionName(error) + (text === '' ? '' : `: ${text}`) + '\n';
    }
  });
  return output;
}
