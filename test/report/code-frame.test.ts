import { expect, test } from 'vitest';
import { characterColumn, underline } from '../../src/report/code-frame.ts';

/** Text as a file holds it. */
const bytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

test('carets stand below what is marked', () => {
  expect(underline({ sourceLine: 'a = bcd + e', column: 5, endColumn: 8 })).toEqual({ source: 'a = bcd + e', carets: '    ^^^' });
});

test('an unknown end marks one character', () => {
  expect(underline({ sourceLine: 'a = bcd', column: 5, endColumn: null }).carets).toBe('    ^');
});

test('an empty range marks one character', () => {
  expect(underline({ sourceLine: 'a = bcd', column: 5, endColumn: 5 })).toEqual({ source: 'a = bcd', carets: '    ^' });
});

test('a range beyond the end of the line ends with the line', () => {
  expect(underline({ sourceLine: "x = 'abc", column: 5, endColumn: 99 }).carets).toBe('    ^^^^');
});

test('a column after the end of the line is shown there', () => {
  expect(underline({ sourceLine: 'f(', column: 3, endColumn: 4 })).toEqual({ source: 'f(', carets: '  ^' });
});

test('characters of several bytes count once', () => {
  const sourceLine = bytes("x = 'é' + y");
  expect(underline({ sourceLine, column: sourceLine.length, endColumn: null })).toEqual({ source: "x = 'é' + y", carets: '          ^' });
  expect(characterColumn(sourceLine, sourceLine.length)).toBe(11);
});

test('bytes that are no UTF-8 are shown as Latin-1', () => {
  expect(underline({ sourceLine: "x = '\xe9' + y", column: 11, endColumn: null })).toEqual({
    source: "x = 'é' + y",
    carets: '          ^',
  });
});

test('tabs are written out to the next multiple of eight', () => {
  expect(underline({ sourceLine: '\ta\tb = c', column: 4, endColumn: 5 })).toEqual({
    source: '        a       b = c',
    carets: '                ^',
  });
});

test('control characters show as something visible', () => {
  expect(underline({ sourceLine: 'a\x00b\r', column: 3, endColumn: 4 }).source).toBe('a\ufffdb\ufffd');
});
