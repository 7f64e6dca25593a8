/** Every recorded expression gives what Python 2.7's own library gives. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exceptionName } from '../../../src/loader/aurora-error.ts';
import { Interpreter } from '../../../src/python/evaluate/interpreter.ts';
import { PyDict } from '../../../src/python/objects/dict.ts';
import { PyException, PyRaise } from '../../../src/python/objects/exceptions.ts';
import { repr, str } from '../../../src/python/objects/text.ts';
import { TestHost } from './recorded-host.ts';

/** Source, what came of it, and whether that is an exception. */
type Case = [string, string, boolean];
interface Recording {
  program: string;
  cases: Case[];
}

const FOLDER = new URL('recorded/', import.meta.url);

/** A program's namespace, in which expressions are evaluated one after the other. */
class Session {
  private readonly interpreter = new Interpreter({ host: new TestHost(), modules: new Map(), write: () => undefined });
  private readonly globals = new PyDict();

  constructor(program: string) {
    this.globals.setStr('__name__', '__main__');
    this.interpreter.enter(() => this.interpreter.execute(program, '<program>', this.globals, this.globals));
  }

  evaluate(source: string): string {
    return this.interpreter.enter(() => {
      try {
        return repr(this.interpreter.evaluate(source, '<string>', this.globals, this.globals)).replace(/0x[0-9a-f]{6,}/g, '0x');
      } catch (error) {
        if (!(error instanceof PyRaise) || !(error.value instanceof PyException)) throw error;
        const text = `${exceptionName(error).replace(/^.*\./, '')}: ${str(error.value)} ${repr(error.value.args)}`;
        return text.replace(/0x[0-9a-f]{6,}/g, '0x');
      }
    });
  }
}

for (const file of readdirSync(FOLDER)) {
  if (file === 'host.json') continue;
  const { program, cases } = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Recording;
  describe(file.replace(/\.json$/, ''), () => {
    let session: Session | null = null;
    test.each(cases)('%s', (source, expected) => {
      session ??= new Session(program);
      expect(session.evaluate(source)).toBe(expected);
    });
  });
}
