/** Runs a recorded program, and asks its object the questions that the original was asked. */

import { MemoryHost } from '../../src/loader/memory-host.ts';
import { document } from '../../src/pystachio/document.ts';
import { PYSTACHIO_MODULES, restoreSharedTypes } from '../../src/pystachio/index.ts';
import { interpolatedDocument } from '../../src/pystachio/interpolated-document.ts';
import { interpolateIn, type PystachioObject } from '../../src/pystachio/object.ts';
import { Interpreter } from '../../src/python/evaluate/interpreter.ts';
import { callValue } from '../../src/python/objects/call.ts';
import { PyDict } from '../../src/python/objects/dict.ts';
import { PyRaise } from '../../src/python/objects/exceptions.ts';
import { toArray } from '../../src/python/objects/iterate.ts';
import { str } from '../../src/python/objects/text.ts';
import { typeOf } from '../../src/python/objects/types.ts';
import { pythonJson } from '../../src/report/json.ts';

/** `answers` holds an answer's text, or the number of an earlier question with the same answer. `error` is what the program itself raised. */
export interface Case {
  seed: number;
  program: string;
  error?: string;
  answers?: (string | number)[];
}

export function expectedAnswers({ error, answers }: Case): string[] {
  if (answers === undefined) return [error as string];
  return answers.map((answer) => (typeof answer === 'number' ? (answers[answer] as string) : answer));
}

/** The exception as the recording shows it. */
function errorText(error: unknown): string {
  if (!(error instanceof PyRaise)) throw error;
  const { name } = typeOf(error.value);
  try {
    return `${name}: ${str(error.value)}`;
  } catch (inner) {
    if (!(inner instanceof PyRaise)) throw inner;
    return `${name} whose text is ${typeOf(inner.value).name}`;
  }
}

/** The repr of what each question gives, or its error; only the error of the program if that fails. Texts are bytes. */
export type Ask = (program: string) => string[];

/** Its document in JSON and that of what the object interpolates to, or the errors: of the program's object, new and once more. */
export type CompareDocuments = (program: string) => { direct: string[]; roundabout: string[] };

interface Place {
  ask: Ask;
  compareDocuments: CompareDocuments;
}

function documentsOf(object: PystachioObject): { direct: string[]; roundabout: string[] } {
  const direct = (): string => attempt(() => pythonJson(interpolatedDocument(object)));
  const roundabout = (): string => attempt(() => pythonJson(document(interpolateIn(object, null).value)));
  const first = direct();
  return { direct: [first, direct(), direct()], roundabout: [roundabout(), roundabout(), roundabout()] };
}

/** A place to run programs in, one after the other. */
export function makePlace(questions: readonly string[]): Place {
  const interpreter = new Interpreter({ host: new MemoryHost(new Map()), modules: PYSTACHIO_MODULES, write: () => undefined });
  const globals = new PyDict();
  const asked = `[${questions.map((question) => `lambda: repr((${question}))`).join(',\n')}]`;
  const functions = interpreter.enter(() => {
    interpreter.execute('import json\nfrom pystachio import *', '<prelude>', globals, globals);
    return toArray(interpreter.evaluate(asked, '<questions>', globals, globals));
  });
  const execute = (program: string): string =>
    attempt(() => {
      interpreter.execute(program, '<case>', globals, globals);
      return '';
    });
  return {
    ask: (program) => {
      restoreSharedTypes();
      return interpreter.enter(() => {
        const failed = execute(program);
        return failed === '' ? functions.map((ask) => attempt(() => callValue(ask, []) as string)) : [failed];
      });
    },
    compareDocuments: (program) => {
      restoreSharedTypes();
      return interpreter.enter(() => {
        const failed = execute(program);
        return failed === '' ? documentsOf(globals.getStr('obj') as PystachioObject) : { direct: [], roundabout: [] };
      });
    },
  };
}

function attempt(body: () => string): string {
  try {
    return body();
  } catch (error) {
    return errorText(error);
  }
}
