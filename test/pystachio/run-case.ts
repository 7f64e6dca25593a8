/** Runs a recorded program, and asks its object the questions that the original was asked. */
import { Interpreter } from '../../src/python/evaluate/interpreter.ts';
import { PYSTACHIO_MODULES, restoreSharedTypes } from '../../src/pystachio/index.ts';
import { MemoryHost } from '../../src/loader/memory-host.ts';
import { PyDict } from '../../src/python/objects/dict.ts';
import { PyRaise } from '../../src/python/objects/exceptions.ts';
import { repr, str } from '../../src/python/objects/text.ts';
import { typeOf } from '../../src/python/objects/types.ts';

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
export function answerAll(program: string, questions: readonly string[]): string[] {
  restoreSharedTypes();
  const interpreter = new Interpreter({ host: new MemoryHost(new Map()), modules: PYSTACHIO_MODULES, write: () => undefined });
  const globals = new PyDict();
  const attempt = (body: () => string): string => {
    try {
      return body();
    } catch (error) {
      return errorText(error);
    }
  };
  return interpreter.enter(() => {
    interpreter.execute('import json\nfrom pystachio import *', '<prelude>', globals, globals);
    const failed = attempt(() => {
      interpreter.execute(program, '<case>', globals, globals);
      return '';
    });
    if (failed !== '') return [failed];
    return questions.map((question) => attempt(() => repr(interpreter.evaluate(question, '<question>', globals, globals))));
  });
}
