/** An exception and the frames that it went through, as Python's traceback module words them. */
import { getAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import { PyClassicInstance } from '../../objects/classic.ts';
import { Exception, isRaised, PyException, SyntaxError } from '../../objects/exceptions.ts';
import { isSubclass } from '../../objects/instance-check.ts';
import { toArray } from '../../objects/iterate.ts';
import type { Runtime } from '../../objects/runtime.ts';
import { callMethod } from '../../objects/special-methods.ts';
import { str, strValue, unicode } from '../../objects/text.ts';
import { plainName, typeOf } from '../../objects/types.ts';
import { PyTuple, PyUnicode, type Value } from '../../objects/value.ts';

/** A frame as extract_tb() gives it: file, line number, name, and the line's text or None. */
export function frameEntry(runtime: Runtime, frame: Value, lineno: Value): PyTuple {
  const code = getAttr(frame, 'f_code');
  const filename = getAttr(code, 'co_filename');
  const line = callMethod(runtime.importModule('linecache'), 'getline', [filename, lineno, getAttr(frame, 'f_globals')]);
  const text = strValue(line) ?? '';
  return new PyTuple([filename, lineno, getAttr(code, 'co_name'), text === '' ? null : stripped(text)]);
}

/** str.strip() */
export function stripped(text: string): string {
  return text.replace(/^[ \t-\r]+|[ \t-\r]+$/g, '');
}

/** The lines of an entry, each with its end: the place, and what is written there. */
export function entryLines(entry: Value): string[] {
  const [filename, lineno, name, line] = toArray(entry);
  const place = `  File "${str(filename)}", line ${str(lineno)}, in ${str(name)}\n`;
  const text = strValue(line ?? null) ?? '';
  return text === '' ? [place] : [place, `    ${stripped(text)}\n`];
}

/** str(value); where that fails, unicode(value) with escapes; where that fails, what is printed instead. */
function someText(value: Value): string {
  return (
    attempt(() => str(value)) ??
    attempt(() => callMethod(new PyUnicode(unicode(value)), 'encode', ['ascii', 'backslashreplace']) as string) ??
    `<unprintable ${plainName(typeOf(value))} object>`
  );
}

/** undefined where it raises an Exception. */
function attempt(body: () => string): string | undefined {
  try {
    return body();
  } catch (error) {
    if (isRaised(error, Exception)) return undefined;
    throw error;
  }
}

function lastLine(type: string, value: Value): string {
  const text = someText(value);
  return value === null || text === '' ? `${type}\n` : `${type}: ${text}\n`;
}

/** What a SyntaxError says of its place, with a caret; and its message. undefined where its arguments are of another form. */
function syntaxPlace(value: Value): { lines: string[]; message: Value } | undefined {
  const args = value instanceof PyException ? value.args.items : [];
  if (args.length !== 2 || !(args[1] instanceof PyTuple) || args[1].items.length !== 4) return undefined;
  const [filename, lineno, offset, text] = args[1].items;
  const file = filename === null || filename === '' ? '<string>' : str(filename);
  const lines = [`  File "${file}", line ${str(lineno)}\n`];
  const badLine = strValue(text);
  if (badLine !== undefined) {
    lines.push(`    ${stripped(badLine)}\n`);
    if (typeof offset === 'number') lines.push(`    ${caretSpace(badLine, offset)}^\n`);
  }
  return { lines, message: args[0] };
}

/** What stands before the caret: blanks, with tabs kept. */
function caretSpace(line: string, offset: number): string {
  const text = line.replace(/\n+$/, '');
  const end = Math.min(text.length, offset) - 1;
  const before = end < 0 ? text.slice(0, Math.max(text.length + end, 0)) : text.slice(0, end);
  return before.replace(/^[ \t-\r]+/, '').replace(/[^ \t-\r]/g, ' ');
}

/** format_exception_only() */
export function exceptionLines(type: Value, value: Value): string[] {
  const plain = type === null || type instanceof PyException || type instanceof PyClassicInstance || typeof type === 'string';
  if (plain) return [lastLine(str(type), value)];
  const name = str(getAttr(type, '__name__'));
  if (!isSubclass(type, SyntaxError)) return [lastLine(name, value)];
  const place = syntaxPlace(value);
  return place === undefined ? [lastLine(name, value)] : [...place.lines, lastLine(name, place.message)];
}

/** Writes each text with a call of its own to the object's write(). */
export function writeAll(file: Value, texts: readonly string[]): void {
  for (const text of texts) callValue(getAttr(file, 'write'), [text], null);
}
