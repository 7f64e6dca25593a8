import { describe, expect, it } from 'vitest';
import { differences, readRecorded } from './operations.ts';

describe('what CPython 2.7 was recorded to do', () => {
  it.each([
    ['numbers under every operator', 'numbers'],
    ['constructors, and methods of numbers', 'calls'],
    ['lists, tuples, dicts and views', 'containers'],
    ['sets, and the order that each operation leaves', 'set-order'],
    ['hash()', 'hashes'],
  ])('%s', (_, file) => {
    expect(differences(readRecorded(file))).toEqual([]);
  });
});
