import { readFileSync } from 'node:fs';
import { CodecFailure } from '../../../../src/python/objects/text/codecs/codec-error.ts';
import { TextError } from '../../../../src/python/objects/text/text-error.ts';

/** What Python did: a text, or the exception [type, message, start, end], the positions of a UnicodeError only. */
export type Outcome = string | { error: [string, string, number?, number?] };

/** The cases that test/record/text.py wrote to recorded/`name`.json. */
export function recorded<Case>(name: string): Case[] {
  return JSON.parse(readFileSync(new URL(`recorded/${name}.json`, import.meta.url), 'utf8'));
}

/** What a function gives or throws, in the shape that Python's outcome was recorded in. */
export function outcomeOf(action: () => string): Outcome {
  try {
    return action();
  } catch (error) {
    if (error instanceof CodecFailure) return { error: [error.name, error.message, error.error.start, error.error.end] };
    // Python shows a class without its module.
    if (error instanceof TextError) return { error: [error.type.replace('binascii.', ''), error.message] };
    throw error;
  }
}

/** The cases that do not come out as recorded, each as [case, what came out]. */
export function differences<Case>(cases: Case[], expected: (one: Case) => unknown, actual: (one: Case) => unknown): [Case, unknown][] {
  const different: [Case, unknown][] = [];
  for (const one of cases) {
    const got = actual(one);
    if (JSON.stringify(got) !== JSON.stringify(expected(one))) different.push([one, got]);
  }
  return different;
}

/** A float from its repr. */
export function floatOf(text: string): number {
  return text === 'nan' ? Number.NaN : Number(text.replace('inf', 'Infinity'));
}

/** An integer from its decimal text: a number where it is safe. */
export function integerOf(text: string): number | bigint {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : BigInt(text);
}
