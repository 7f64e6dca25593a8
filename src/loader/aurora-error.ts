/** The one error for mistakes of the user's: what Python would have raised, and where. */
import { type AnyNode, lineOf, lineStarts } from '../../grammar/index.ts';
import { PystachioError } from '../pystachio/typescript/error.ts';
import { limitReached } from '../python/evaluate/code.ts';
import { PyClassic } from '../python/objects/classic.ts';
import { PyException, PyRaise, type PyTraceback, tracebackFrames } from '../python/objects/exceptions.ts';
import { strOrUnicode, strValue } from '../python/objects/text.ts';
import { PyType, PyUnicode, type Value } from '../python/objects/value.ts';
import { placeLine } from '../python/traceback.ts';
import { decodeBytes } from '../report/bytes.ts';
import { type ReportedError, type ReportedFrame, type ReportedPlace, showError } from '../report/error.ts';
import type { CompiledSource } from './include.ts';

/** `type` is Python's type name: `NameError`, `InvalidConfigError`, …; `message` is everything that is known of it, as text of several lines. */
export class AuroraError extends PystachioError {
  private readonly reported: ReportedError;

  constructor(reported: ReportedError) {
    super(reported.type, showError(reported, 'plain', false));
    this.name = 'AuroraError';
    this.reported = reported;
  }

  /** Everything that is known of it, as text. */
  report(): ReportedError {
    return this.reported;
  }
}

/** `type(e).__name__` */
export function exceptionName(error: PyRaise): string {
  const { type } = error;
  return type instanceof PyType || type instanceof PyClassic ? type.name : 'Exception';
}

/** `str(e)` as text; where that fails itself (it is not ASCII), the message as it is. */
export function exceptionMessage(error: PyRaise): string {
  try {
    return messageText(strOrUnicode(error.value));
  } catch (failed) {
    const raised = limitReached(failed);
    if (!(raised instanceof PyRaise)) throw raised;
    return error.value instanceof PyException ? messageText(error.value.message ?? null) : '';
  }
}

function messageText(value: Value): string {
  if (value instanceof PyUnicode) return value.value;
  return decodeBytes(strValue(value) ?? '');
}

interface Location {
  file: string;
  source: string;
  start: number;
  end: number;
  /** As Python counts it: that of an expression over several lines may be its last. */
  line: number;
}

/** What a SyntaxError says of its place, or what is known where Python says nothing. */
function syntaxField(error: PyException, name: string): Value | undefined {
  return error.fields?.get(name) ?? error.fields?.get(`.${name}`);
}

/** Where a SyntaxError says that it is. */
function syntaxLocation(error: PyRaise, sources: readonly CompiledSource[]): Location | null {
  const { value } = error;
  if (!(value instanceof PyException)) return null;
  const file = strValue(syntaxField(value, 'filename') ?? null);
  const line = syntaxField(value, 'lineno');
  if (file === undefined || typeof line !== 'number') return null;
  // The last one of that name is the one that did not compile.
  const source = sources.findLast(({ name }) => name === file)?.source ?? lineAlone(value, line);
  const starts = lineStarts(source);
  const lineStart = starts[line - 1] ?? source.length;
  const offset = syntaxField(value, 'offset');
  const start = typeof offset === 'number' && offset > 0 ? lineStart + offset - 1 : lineStart;
  return { file, source, start, end: start + 1, line };
}

/** A text with only the line that the error quotes, where nothing else of the source is at hand: a module, a text that was executed. */
function lineAlone(error: PyException, line: number): string {
  const quoted = strValue(syntaxField(error, 'text') ?? null);
  return quoted === undefined ? '' : '\n'.repeat(Math.max(0, line - 1)) + quoted;
}

function frameLocation(entry: PyTraceback, message: string): Location {
  const { filename: file, source } = entry.frame.code;
  const { start, end } = argumentNamed(entry.place as AnyNode, message) ?? entry.place;
  return { file, source, start, end, line: placeLine(entry) };
}

/** The keyword argument of a call that the message complains of. */
function argumentNamed(node: AnyNode, message: string): { start: number; end: number } | null {
  if (node.kind !== 'Call') return null;
  const named = /^Unknown schema attribute (\w+)$|keyword argument '(\w+)'$/.exec(message);
  const keyword = node.keywords.find(({ arg }) => named !== null && arg === (named[1] ?? named[2]));
  return keyword === undefined ? null : { start: keyword.start, end: keyword.start + keyword.arg.length };
}

/** Where a file is that was compiled under a name. */
function pathOf(file: string, source: string, sources: readonly CompiledSource[]): string {
  return decodeBytes(sources.find((each) => each.name === file && each.source === source)?.path ?? file);
}

function frameOf(entry: PyTraceback, sources: readonly CompiledSource[]): ReportedFrame {
  const { filename, name, source } = entry.frame.code;
  return { file: pathOf(filename, source, sources), line: placeLine(entry), name };
}

/**
 * Describes a Python exception that left a configuration. `cause` is the exception that an InvalidConfigError stands for: it knows where it happened.
 * `sources`: the files that were compiled.
 */
export function describe(error: PyRaise, cause: PyRaise, sources: readonly CompiledSource[], hint: string | null): ReportedError {
  const traceback = tracebackFrames(cause.traceback);
  const innermost = traceback[0];
  const location = syntaxLocation(cause, sources) ?? (innermost === undefined ? null : frameLocation(innermost, exceptionMessage(cause)));
  const frames = traceback.map((entry) => frameOf(entry, sources)).reverse();
  const base = { type: exceptionName(error), message: exceptionMessage(error), frames, hint };
  return { ...base, ...(location === null ? noPlace : shownPlace(location, sources)) };
}

/** What is reported of something that has no place. */
export const noPlace: ReportedPlace = { file: null, line: null, column: null, endColumn: null, sourceLine: null };

/** An error that no place in a file is known of. */
export function placeless(type: string, message: string, hint: string | null = null): AuroraError {
  return new AuroraError({ type, message, ...noPlace, frames: [], hint });
}

/** A part of a file as it is shown: what stands on its first line. */
export function reportedPlace(place: Omit<Location, 'line'>, sources: readonly CompiledSource[]): ReportedPlace {
  return shownPlace({ ...place, line: lineOf(lineStarts(place.source), place.start) }, sources);
}

function shownPlace({ file, source, line, start, end }: Location, sources: readonly CompiledSource[]): ReportedPlace {
  const starts = lineStarts(source);
  const from = starts[line - 1] ?? source.length;
  const sourceLine = source.slice(from, starts[line] ?? source.length).replace(/[\r\n]+$/, '');
  // Of an expression over several lines, what stands on the line that Python names is shown.
  const indent = sourceLine.length - sourceLine.trimStart().length;
  const column = start >= from && start <= from + sourceLine.length ? start - from + 1 : indent + 1;
  const endColumn = Math.max(column + 1, Math.min(end - from, sourceLine.trimEnd().length) + 1);
  return { file: pathOf(file, source, sources), line, column, endColumn, sourceLine };
}
