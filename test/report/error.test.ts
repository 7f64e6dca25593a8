import { describe, expect, test } from 'vitest';
import { type ReportedError, showError } from '../../src/report/error.ts';

const misspelt: ReportedError = {
  type: 'NameError',
  message: "name 'Proces' is not defined",
  file: 'lib/tasks.aurora',
  line: 12,
  column: 10,
  endColumn: 16,
  sourceLine: "  task = Proces(name = 'x')",
  frames: [
    { file: 'config.aurora', line: 3, name: '<module>' },
    { file: 'lib/tasks.aurora', line: 12, name: 'make' },
  ],
  hint: "did you mean 'Process'?",
};

const lines = (...texts: string[]): string => `${texts.join('\n')}\n`;

describe('pretty', () => {
  test('shows the place, the line with carets, the callers and the hint', () => {
    expect(showError(misspelt, 'pretty', false)).toBe(
      lines(
        "NameError: name 'Proces' is not defined",
        '  --> lib/tasks.aurora:12:10',
        '   |',
        "12 | task = Proces(name = 'x')",
        '   |        ^^^^^^',
        '   from config.aurora:3 in <module>',
        "   did you mean 'Process'?",
      ),
    );
  });

  test('colour changes nothing but the colour', () => {
    const coloured = showError(misspelt, 'pretty', true);
    expect(coloured).toContain('\x1b[');
    expect(coloured.replaceAll(/\x1b\[[\d;]*m/g, '')).toBe(showError(misspelt, 'pretty', false));
  });

  test('an error without a place is its type and message', () => {
    const placeless = { ...misspelt, file: null, line: null, column: null, endColumn: null, sourceLine: null, frames: [], hint: null };
    expect(showError(placeless, 'pretty', false)).toBe(lines("NameError: name 'Proces' is not defined"));
  });

  test('an error without a message is its type', () => {
    expect(showError({ ...misspelt, message: '' }, 'pretty', false).split('\n')[0]).toBe('NameError');
  });

  test('a frame at another line of the same file is a caller', () => {
    const frames = [{ file: 'lib/tasks.aurora', line: 40, name: '<module>' }, misspelt.frames[1]];
    expect(showError({ ...misspelt, frames }, 'pretty', false)).toContain('   from lib/tasks.aurora:40 in <module>\n');
  });
});

describe('plain', () => {
  test('begins with file:line:column and has no colour', () => {
    expect(showError(misspelt, 'plain', true)).toBe(
      lines(
        "lib/tasks.aurora:12:10: NameError: name 'Proces' is not defined",
        "    task = Proces(name = 'x')",
        '           ^^^^^^',
        '  from config.aurora:3 in <module>',
        "  did you mean 'Process'?",
      ),
    );
  });
});

describe('json', () => {
  test('is one object on one line', () => {
    const shown = showError(misspelt, 'json', true);
    expect(shown.trimEnd()).not.toContain('\n');
    expect(JSON.parse(shown)).toEqual({
      file: 'lib/tasks.aurora',
      line: 12,
      column: 10,
      type: 'NameError',
      message: "name 'Proces' is not defined",
      frames: misspelt.frames,
      hint: "did you mean 'Process'?",
    });
  });

  test('an unknown place is null', () => {
    const placeless = { ...misspelt, file: null, line: null, column: null, sourceLine: null };
    expect(JSON.parse(showError(placeless, 'json', false))).toMatchObject({ file: null, line: null, column: null });
  });
});
