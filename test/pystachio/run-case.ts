/** Runs a recorded program, and asks its object the questions that the original was asked. */

import { MemoryHost } from '../../src/loader/memory-host.ts';
import { document } from '../../src/pystachio/document.ts';
import { interpolatedDocument } from '../../src/pystachio/interpolated-document.ts';
import { interpolateIn, type PystachioObject } from '../../src/pystachio/object.ts';
import { PYSTACHIO_MODULES } from '../../src/pystachio/python/modules.ts';
import { restoreSharedTypes } from '../../src/pystachio/shared-types.ts';
import { Interpreter } from '../../src/python/evaluate/interpreter.ts';
import { callValue } from '../../src/python/objects/call.ts';
import { PyDict } from '../../src/python/objects/dict.ts';
import { PyRaise } from '../../src/python/objects/exceptions.ts';
import { toArray } from '../../src/python/objects/iterate.ts';
import { repr, str } from '../../src/python/objects/text.ts';
import { typeOf } from '../../src/python/objects/types.ts';
import { pythonJson } from '../../src/report/json.ts';

/**
 * `asked` holds the numbers of the questions that are asked of many programs, and the text of those that are asked of this one only. `answers` holds an answer's
 * text, or the number of an earlier one with the same text. `error` is what the program itself raised.
 */
export interface Case {
  seed: number;
  program: string;
  error?: string;
  asked?: (number | string)[];
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
export type Ask = (recorded: Case) => string[];

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
    interpreter.execute('import copy, json\nfrom pystachio import *', '<prelude>', globals, globals);
    return toArray(interpreter.evaluate(asked, '<questions>', globals, globals));
  });
  const execute = (program: string): string =>
    attempt(() => {
      interpreter.execute(program, '<string>', globals, globals);
      return '';
    });
  const answer = (question: number | string): string =>
    typeof question === 'number'
      ? (callValue(functions[question], []) as string)
      : repr(interpreter.evaluate(question, '<string>', globals, globals));
  return {
    ask: ({ program, asked = [] }) => {
      restoreSharedTypes();
      return interpreter.enter(() => {
        const failed = execute(program);
        return failed === '' ? asked.map((question) => attempt(() => answer(question))) : [failed];
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

/** What it gives, or the text of what it raises; without addresses, which are others each time. */
function attempt(body: () => string): string {
  let text: string;
  try {
    text = body();
  } catch (error) {
    text = errorText(error);
  }
  return text.replace(/\b0x[0-9a-f]{6,}/g, '0x');
}
