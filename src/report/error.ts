import { type Colours, coloursFor } from './colours.ts';
import { compactPythonJson, type JsonValue } from './json.ts';
import { gutterOf, markedLine, placeLines, placeText, type ReportedPlace, shownColumn } from './place.ts';

export type { ReportedPlace } from './place.ts';

/** A place that a running configuration had come through. */
export interface ReportedFrame {
  file: string;
  line: number;
  /** The function's name, `<module>` for a file's own statements. */
  name: string;
}

/** A mistake in a configuration, with everything that can be shown of it. */
export interface ReportedError extends ReportedPlace {
  /** The Python exception's type, such as `NameError`. */
  type: string;
  message: string;
  /** Of an error of a job: the attribute at fault, such as `task.processes[2].cmdline`. */
  attribute?: string;
  /** Functions and included files that were being run, outermost first. */
  frames: readonly ReportedFrame[];
  /** What may have been meant, as a sentence without its full stop: `did you mean 'Process'?` */
  hint: string | null;
}

/** How often the same frame is shown. */
const REPEATS_SHOWN = 3;

export type ErrorFormat = 'pretty' | 'plain' | 'json';
export const errorFormats: readonly ErrorFormat[] = ['pretty', 'plain', 'json'];

/** The error as text that ends in a newline. `colour` concerns `pretty` only. */
export function showError(error: ReportedError, format: ErrorFormat, colour: boolean): string {
  if (format === 'json') return `${compactPythonJson(errorDocument(error))}\n`;
  return format === 'plain' ? showPlain(error) : showPretty(error, coloursFor(colour));
}

function showPretty(error: ReportedError, colour: Colours): string {
  const { type, bold, faint, hint, off } = colour;
  const lines = [`${type}${error.type}${off}${error.message === '' ? '' : `: ${bold}${error.message}${off}`}`];
  const gutter = gutterOf(error);
  lines.push(...placeLines(error, colour));
  const frameLine = ({ file, line: at, name }: ReportedFrame): string =>
    `${gutter} ${faint}from${off} ${file}:${at} ${faint}in ${name}${off}`;
  lines.push(...callerLines(error, frameLine, `${gutter} `));
  if (error.attribute !== undefined) lines.push(`${gutter} ${faint}in attribute${off} ${error.attribute}`);
  if (error.hint !== null) lines.push(`${gutter} ${hint}${error.hint}${off}`);
  return `${lines.join('\n')}\n`;
}

function showPlain(error: ReportedError): string {
  const place = placeText(error);
  const lines = [`${place === null ? '' : `${place}: `}${error.type}${error.message === '' ? '' : `: ${error.message}`}`];
  const frame = markedLine(error);
  if (frame !== null) lines.push(`    ${frame.source}`, `    ${frame.carets}`);
  lines.push(...callerLines(error, ({ file, line, name }) => `  from ${file}:${line} in ${name}`, '  '));
  if (error.attribute !== undefined) lines.push(`  in attribute ${error.attribute}`);
  if (error.hint !== null) lines.push(`  ${error.hint}`);
  return `${lines.join('\n')}\n`;
}

function errorDocument(error: ReportedError): JsonValue {
  const document = new Map<string, JsonValue>([
    ['file', error.file],
    ['line', error.line],
    ['column', shownColumn(error)],
    ['type', error.type],
    ['message', error.message],
    ['frames', error.frames.map(frameDocument)],
  ]);
  if (error.attribute !== undefined) document.set('attribute', error.attribute);
  if (error.hint !== null) document.set('hint', error.hint);
  return document;
}

function frameDocument(frame: ReportedFrame): JsonValue {
  return new Map<string, JsonValue>([
    ['file', frame.file],
    ['line', frame.line],
    ['name', frame.name],
  ]);
}

/** A line for each frame; of frames that repeat, the first few and how many more there are. */
function callerLines(error: ReportedError, frameLine: (frame: ReportedFrame) => string, indent: string): string[] {
  const lines = callers(error).map(frameLine);
  const shown: string[] = [];
  for (let i = 0; i < lines.length; ) {
    let end = i;
    while (end < lines.length && lines[end] === lines[i]) end++;
    shown.push(...lines.slice(i, Math.min(end, i + REPEATS_SHOWN)));
    if (end - i > REPEATS_SHOWN) shown.push(`${indent}… ${end - i - REPEATS_SHOWN} more times`);
    i = end;
  }
  return shown;
}

/** The frames without the innermost where that is the place of the error itself, innermost first. */
function callers(error: ReportedError): ReportedFrame[] {
  const frames = [...error.frames].reverse();
  const innermost = frames[0];
  if (innermost !== undefined && innermost.file === error.file && innermost.line === error.line) frames.shift();
  return frames;
}
