import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { characterNamed, nameOf } from '../../src/unicode/names.ts';

interface Recorded {
  /** Names and the code points that `unicodedata.lookup` gives for them, null where it raises. */
  lookups: [string, number | null][];
  /** MD5 of a line for each code point, with its name. */
  digest: string;
}

const recorded: Recorded = JSON.parse(readFileSync(new URL('recorded/names.json', import.meta.url), 'utf8'));

describe('the character that a name stands for', () => {
  test.each(recorded.lookups)('%j', (name, point) => {
    expect(characterNamed(name)).toBe(point);
  });
});

test('every character has the name that Python 2.7 gives it, and is found by it', () => {
  const digest = createHash('md5');
  const lost: number[] = [];
  for (let point = 0; point < 0x110000; point++) {
    const name = nameOf(point);
    digest.update(`${point.toString(16).toUpperCase()} ${name ?? ''}\n`);
    if (name !== null && characterNamed(name) !== point) lost.push(point);
  }
  expect(digest.digest('hex')).toBe(recorded.digest);
  expect(lost).toEqual([]);
});
