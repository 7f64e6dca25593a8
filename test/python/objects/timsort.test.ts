import { describe, expect, it } from 'vitest';
import { timsort } from '../../../src/python/objects/timsort.ts';
import { readRecorded } from './operations.ts';

const MODULUS = 2 ** 31 - 1;

type Line = [shape: string, size: number, seed: number, order: string, comparisons: number, checksum: number, total: number];

function* pseudoRandom(seed: number): Generator<number, never> {
  for (let n = seed; ; ) {
    n = (n * 48271) % MODULUS;
    yield n;
  }
}

/** The items that test/record/timsort.py sorted. */
function numbersFor(shape: string, size: number, seed: number): number[] {
  const rng = pseudoRandom(seed);
  const next = (): number => rng.next().value;
  const counted = Array.from({ length: size }, (_, k) => k);
  switch (shape) {
    case 'random':
      return counted.map(() => next() % 1000);
    case 'few':
      return counted.map(() => next() % 4);
    case 'two':
      return counted.map((k) => (k * 2) % (size + 1));
    case 'descending':
      return counted.map((k) => size - k);
    default:
      return runs(size, next);
  }
}

function runs(size: number, next: () => number): number[] {
  const items: number[] = [];
  while (items.length < size) {
    const start = next() % 1000;
    const length = (next() % 90) + 1;
    const step = (next() % 5) - 2;
    for (let k = 0; k < length; k++) items.push(start + k * step);
  }
  return items.slice(0, size);
}

/** Python's remainder. */
function modulo(a: number, b: number): number {
  return ((a % b) + b) % b;
}

function less(order: string, a: number, b: number): boolean {
  return order === 'number' ? a < b : modulo(a * 7 + b * 13, 11) < 5;
}

describe('timsort', () => {
  it.each(readRecorded<Line>('timsort'))("makes list.sort()'s comparisons in their order: %s, %i items, seed %i, %s", (...line) => {
    const [shape, size, seed, order, comparisons, checksum, total] = line;
    let count = 0;
    let sum = 1;
    const items = numbersFor(shape, size, seed);
    timsort(items, (a, b) => {
      count++;
      sum = modulo(sum * 31 + a * 1009 + b * 9176 + 7, MODULUS);
      return less(order, a, b);
    });
    const sorted = items.reduce((t, item) => modulo(t * 31 + item + 5000, MODULUS), 1);
    expect([count, sum, sorted]).toEqual([comparisons, checksum, total]);
  });

  it('keeps every item where a comparison throws', () => {
    for (let limit = 1; limit < 900; limit += 13) {
      const items = numbersFor('runs', 300, 5);
      let left = limit;
      const failing = (a: number, b: number): boolean => {
        if (left-- === 0) throw new Error('enough');
        return a < b;
      };
      try {
        timsort(items, failing);
      } catch (error) {
        expect((error as Error).message).toBe('enough');
      }
      const byValue = (a: number, b: number): number => a - b;
      expect(items.sort(byValue)).toEqual(numbersFor('runs', 300, 5).sort(byValue));
    }
  });
});
