/** What CPython 2.7 made of texts: test/record/grammar.py wrote it. */
import { readFileSync } from 'node:fs';
import { checkCompile } from '../../grammar/compile-errors.ts';
import { type Mode, parse } from '../../grammar/parse.ts';
import { PythonSyntaxError } from '../../grammar/syntax-error.ts';

/** Type, message, line and offset. */
export type Failure = [string, string, number, number | null];

export interface RecordedCase {
  behaviour: string;
  mode: Mode | 'compile';
  text: string;
  error?: Failure | null;
  dump?: string;
  lines?: number[];
}

/** The cases of one file, by the behaviour that they show. */
export function recordedCases(name: string): Map<string, RecordedCase[]> {
  const text = readFileSync(new URL(`recorded/${name}.jsonl`, import.meta.url), 'utf8');
  const groups = new Map<string, RecordedCase[]>();
  for (const line of text.split('\n').filter(Boolean)) {
    const recorded: RecordedCase = JSON.parse(line);
    const group = groups.get(recorded.behaviour) ?? [];
    groups.set(recorded.behaviour, group);
    group.push(recorded);
  }
  return groups;
}

/** How parsing, or compiling, `text` fails; null where it does not. */
export function failureOf(text: string, mode: Mode | 'compile'): Failure | null {
  try {
    const tree = parse(text, mode === 'compile' ? 'exec' : mode);
    if (mode === 'compile') checkCompile(tree, text);
    return null;
  } catch (error) {
    if (!(error instanceof PythonSyntaxError)) throw error;
    return [error.type, error.message, error.lineno, error.offset];
  }
}

/** A text as the title of its test: long ones are cut. */
export function titleOf(text: string): string {
  const shown = JSON.stringify(text);
  return shown.length > 100 ? `${shown.slice(0, 90)}... of ${text.length}` : shown;
}
