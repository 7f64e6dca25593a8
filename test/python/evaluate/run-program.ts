/** Runs Python in an interpreter of its own, for comparison with what CPython was recorded to do. All texts are bytes. */
import { exceptionName } from '../../../src/loader/aurora-error.ts';
import { MemoryHost } from '../../../src/loader/memory-host.ts';
import { Interpreter } from '../../../src/python/evaluate/interpreter.ts';
import { PyDict } from '../../../src/python/objects/dict.ts';
import { PyRaise } from '../../../src/python/objects/exceptions.ts';
import { repr, str } from '../../../src/python/objects/text.ts';

function interpreter(write: (bytes: string) => void, files: ReadonlyMap<string, string> = new Map()): Interpreter {
  return new Interpreter({ host: new MemoryHost(files), modules: new Map(), write });
}

/** Type and message of a Python exception; what else was thrown is a fault and goes on. */
function described(error: unknown): { type: string; message: string } {
  if (!(error instanceof PyRaise)) throw error;
  return { type: exceptionName(error), message: str(error.value) };
}

/** Runs a program as the main one, which can read its own file: what it printed, then `Type: message` where an exception ended it. */
export function runProgram(source: string, filename: string): string {
  let output = '';
  const files = new Map([[filename, source]]);
  const python = interpreter((bytes) => {
    output += bytes;
  }, files);
  const globals = new PyDict();
  globals.setStr('__name__', '__main__');
  return python.enter(() => {
    try {
      python.execute(source, filename, globals, globals);
      python.endLine();
      return output;
    } catch (error) {
      const { type, message } = described(error);
      return `${output}${type}${message === '' ? '' : `: ${message}`}\n`;
    }
  });
}

/** Evaluates expressions, each in an empty namespace: the repr, or `Type: message`. */
export function expressionEvaluator(): (source: string) => string {
  const python = interpreter(() => undefined);
  return (source) =>
    python.enter(() => {
      const globals = new PyDict();
      try {
        return repr(python.evaluate(source, '<string>', globals, globals));
      } catch (error) {
        const { type, message } = described(error);
        return `${type}: ${message}`;
      }
    });
}
