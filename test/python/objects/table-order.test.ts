import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import '../../../src/python/objects/dict-type.ts';
import '../../../src/python/objects/float-type.ts';
import '../../../src/python/objects/int-type.ts';
import '../../../src/python/objects/long-type.ts';
import '../../../src/python/objects/set-type.ts';
import '../../../src/python/objects/tuple-type.ts';
import { equals } from '../../../src/python/objects/compare.ts';
import { PyDict } from '../../../src/python/objects/dict.ts';
import { PySet } from '../../../src/python/objects/set.ts';
import { PyUnicode, type Value } from '../../../src/python/objects/value.ts';
import { literal } from './literals.ts';

interface Case {
  kind: 'dict' | 'set';
  ops: ['add' | 'del', string][];
  order: string[];
}

const CASES: Case[] = readFileSync(new URL('recorded/table-order.jsonl', import.meta.url), 'latin1')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

function keysAfter({ kind, ops }: Case): Value[] {
  const dict = new PyDict();
  const set = new PySet();
  for (const [op, text] of ops) {
    const key = literal(text);
    if (op === 'add') kind === 'dict' ? dict.set(key, null) : set.add(key);
    else kind === 'dict' ? dict.delete(key) : set.discard(key);
  }
  return kind === 'dict' ? dict.keys() : set.keys();
}

function same(a: Value, b: Value): boolean {
  return a instanceof PyUnicode && b instanceof PyUnicode ? a.value === b.value : equals(a, b);
}

describe('the order in which a table iterates', () => {
  for (const kind of ['dict', 'set'] as const) {
    it(`follows insertions and deletions as CPython's ${kind} does`, () => {
      const cases = CASES.filter((c) => c.kind === kind);
      expect(cases.length).toBeGreaterThan(100);
      for (const c of cases) {
        const keys = keysAfter(c);
        const expected = c.order.map(literal);
        const first = keys.findIndex((key, i) => !same(key, expected[i]));
        expect([keys.length, first < 0 ? undefined : c.order[first]]).toEqual([expected.length, undefined]);
      }
    });
  }
});
