/** Places in files, and how they are shown. */
import { characterColumn, underline } from './code-frame.ts';
import type { Colours } from './colours.ts';

/** A part of one line of a file, as far as it is known. */
export interface ReportedPlace {
  file: string | null;
  /** Counted from 1. */
  line: number | null;
  /** Counted in bytes from 1; the end is exclusive, and on the same line. */
  column: number | null;
  endColumn: number | null;
  /** The line's bytes, as the file holds them. */
  sourceLine: string | null;
}

/** `file:line:column`, as far as it is known. */
export function placeText(place: ReportedPlace): string | null {
  if (place.file === null) return null;
  if (place.line === null) return place.file;
  const column = shownColumn(place);
  return column === null ? `${place.file}:${place.line}` : `${place.file}:${place.line}:${column}`;
}

/** The column in characters, counted from 1. */
export function shownColumn(place: ReportedPlace): number | null {
  return place.column === null ? null : characterColumn(place.sourceLine, place.column);
}

/** Where the end is, in characters; exclusive. */
export function shownEndColumn(place: ReportedPlace): number | null {
  return place.endColumn === null ? null : characterColumn(place.sourceLine, place.endColumn);
}

/** The line of source and carets below what is marked in it. */
export function markedLine(place: ReportedPlace): { source: string; carets: string } | null {
  const { sourceLine, column, endColumn } = place;
  if (sourceLine === null || column === null) return null;
  return withoutIndentation(underline({ sourceLine, column, endColumn }));
}

/** Both lines moved to the left as far as they go together. */
function withoutIndentation(frame: { source: string; carets: string }): { source: string; carets: string } {
  const indentation = Math.min(frame.source.length - frame.source.trimStart().length, frame.carets.length - 1);
  return { source: frame.source.slice(indentation), carets: frame.carets.slice(indentation) };
}

/** What stands left of the lines that belong to a place: as wide as its line's number. */
export function gutterOf({ line }: ReportedPlace): string {
  return ' '.repeat(line === null ? 1 : String(line).length);
}

/** The place and the line of source with what is marked, as far as they are known. */
export function placeLines(place: ReportedPlace, { faint, caret, off }: Colours): string[] {
  const lines: string[] = [];
  const gutter = gutterOf(place);
  const text = placeText(place);
  if (text !== null) lines.push(`${gutter}${faint}-->${off} ${text}`);
  const frame = markedLine(place);
  if (frame === null) return lines;
  lines.push(`${gutter} ${faint}|${off}`);
  lines.push(`${faint}${place.line} |${off} ${frame.source}`);
  lines.push(`${gutter} ${faint}|${off} ${caret}${frame.carets}${off}`);
  return lines;
}
