/** 5,000 expressions give what CPython 2.7 gave for them: expressions.jsonl holds each with its repr or `Type: message`. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expressionEvaluator } from './run-program.ts';

interface Expression {
  src: string;
  /** Bytes as Latin-1. */
  out: string;
}

const expressions = readFileSync(new URL('expressions.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Expression);

function bytesOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

test('5,000 expressions', () => {
  const evaluate = expressionEvaluator();
  const different = expressions.filter(({ src, out }) => evaluate(bytesOf(src)) !== out).map(({ src }) => src);
  expect(different).toEqual([]);
});
