import { decodeBytes } from './bytes.ts';

/** A part of one line of source, as bytes: `column` and `endColumn` count bytes from 1, and the end is exclusive. */
export interface Marked {
  sourceLine: string;
  column: number;
  endColumn: number | null;
}

const tabWidth = 8;

/** The line as a person sees it, and a line of carets below what is marked: at least one, and none beyond the line's end. */
export function underline(marked: Marked): { source: string; carets: string } {
  const { sourceLine, column, endColumn } = marked;
  const before = shown(sourceLine.slice(0, column - 1), 0);
  const inside = shown(sourceLine.slice(column - 1, endColumn === null ? column : endColumn - 1), width(before));
  const after = shown(sourceLine.slice(endColumn === null ? column : Math.max(column, endColumn) - 1), width(before) + width(inside));
  return { source: `${before}${inside}${after}`.trimEnd(), carets: ' '.repeat(width(before)) + '^'.repeat(Math.max(1, width(inside))) };
}

/** The column in characters, counted from 1, of a column in bytes. */
export function characterColumn(sourceLine: string | null, column: number): number {
  return sourceLine === null ? column : width(decodeBytes(sourceLine.slice(0, column - 1))) + 1;
}

/** Text with tabs written out, so that carets stand where they should, and control characters made visible. */
function shown(bytes: string, at: number): string {
  let text = '';
  for (const char of decodeBytes(bytes)) {
    if (char === '\t') text += ' '.repeat(tabWidth - ((at + width(text)) % tabWidth));
    else text += char < ' ' || char === '\x7f' ? '\ufffd' : char;
  }
  return text;
}

function width(text: string): number {
  let characters = 0;
  for (const _ of text) characters++;
  return characters;
}
