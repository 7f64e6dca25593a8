/** Expressions give what CPython 2.7 gave for them: each is held with its repr or `Type: message`. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expressionEvaluator } from './run-program.ts';

interface Expression {
  src: string;
  /** Bytes as Latin-1. */
  out: string;
}

function expressionsOf(file: string): Expression[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Expression);
}

function bytesOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

test.each([
  ['5,000 expressions', 'expressions.jsonl'],
  ['expressions of test/record/expressions.py', 'more-expressions.jsonl'],
])('%s', (_name, file) => {
  const evaluate = expressionEvaluator();
  const different = expressionsOf(file).filter(({ src, out }) => evaluate(bytesOf(src)) !== out);
  expect(different.map(({ src }) => src)).toEqual([]);
});
