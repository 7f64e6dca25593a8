import { expect, test } from 'vitest';
import { AuroraError, load } from '../../../src/index.ts';

function messageOf(text: string): string | null {
  try {
    load({ text });
    return null;
  } catch (error) {
    if (error instanceof AuroraError) return `${error.type}: ${error.report().message}`;
    throw error;
  }
}

test('a module that is not written can be imported, and says so when it is used', () => {
  expect(messageOf('import sqlite3, os')).toBe(null);
  expect(messageOf('import sqlite3\nname = sqlite3.__name__')).toBe(null);
  const message = "ImportError: Python's module sqlite3 is not part of aurora-config: 'connect' cannot be used";
  expect(messageOf("import sqlite3\nsqlite3.connect('a')")).toBe(message);
  expect(messageOf('from sqlite3 import connect')).toBe(message);
});

test('a module that Python does not have cannot', () => {
  expect(messageOf('import shutill')).toBe('ImportError: No module named shutill');
});
