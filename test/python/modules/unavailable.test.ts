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
  expect(messageOf('import shutil, os')).toBe(null);
  expect(messageOf('import shutil\nname = shutil.__name__')).toBe(null);
  const message = "ImportError: Python's module shutil is not part of aurora-config: 'copy' cannot be used";
  expect(messageOf("import shutil\nshutil.copy('a', 'b')")).toBe(message);
  expect(messageOf('from shutil import copy')).toBe(message);
});

test('a module that Python does not have cannot', () => {
  expect(messageOf('import shutill')).toBe('ImportError: No module named shutill');
});
