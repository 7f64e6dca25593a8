/** What the interpreter itself prints of an exception that nobody caught: in places not quite what the traceback module would. */
import { getAttrOrUndefined } from '../../objects/attributes.ts';
import { PyClassic } from '../../objects/classic.ts';
import { compareThreeWay } from '../../objects/compare.ts';
import { Exception, isRaised, PyException, PyTraceback, SyntaxError } from '../../objects/exceptions.ts';
import type { Runtime } from '../../objects/runtime.ts';
import { str, strValue } from '../../objects/text.ts';
import { plainName } from '../../objects/types.ts';
import { PyType, type Value } from '../../objects/value.ts';
import { placeLine } from '../../traceback.ts';
import { entryLines, frameEntry } from './text.ts';

/** How many frames are printed, where sys.tracebacklimit says nothing: the innermost ones. */
const MOST_FRAMES = 1000;

function frameLines(runtime: Runtime, traceback: PyTraceback, limit: Value): string[] {
  const lines: string[] = [];
  let depth = 0;
  for (let each: PyTraceback | null = traceback; each !== null; each = each.next) depth++;
  for (let each: PyTraceback | null = traceback; each !== null; each = each.next, depth--) {
    if (compareThreeWay(depth, limit) <= 0) lines.push(...entryLines(frameEntry(runtime, each.frame, placeLine(each))));
  }
  return lines;
}

/** The module and the name of the class; those of the built-in exceptions go without a module. */
function className(type: Value): string {
  if (!(type instanceof PyType) && !(type instanceof PyClassic)) return str(type);
  const module = strValue(getAttrOrUndefined(type, '__module__') ?? null) ?? '<unknown>';
  const name = type instanceof PyType ? plainName(type) : type.name;
  return module === 'exceptions' ? name : `${module}.${name}`;
}

/** The line at fault and a caret below: of several lines the one that the offset is in, without its indentation. */
function markedText(text: string, offset: number): string[] {
  let rest = text;
  let at = offset > 0 && offset === text.length && text.endsWith('\n') ? offset - 1 : offset;
  for (let end = rest.indexOf('\n'); end >= 0 && end < at; end = rest.indexOf('\n')) {
    at -= end + 1;
    rest = rest.slice(end + 1);
  }
  const line = rest.replace(/^[ \t]+/, '');
  at -= rest.length - line.length;
  return [`    ${line}${line.endsWith('\n') ? '' : '\n'}`, `    ${' '.repeat(Math.max(at - 1, 0))}^\n`];
}

/** Where a SyntaxError says that it is; nothing where it does not say it in the form that the compiler gives. */
function syntaxLines(value: Value): string[] {
  if (!(value instanceof PyException) || !value.type.isSubtype(SyntaxError)) return [];
  const [filename, lineno, offset, text] = ['filename', 'lineno', 'offset', 'text'].map((name) => value.fields?.get(name) ?? null);
  if (typeof lineno !== 'number') return [];
  const place = `  File "${filename === null ? '<string>' : str(filename)}", line ${lineno}\n`;
  const line = strValue(text);
  if (line === undefined) return [place];
  return [place, ...(typeof offset === 'number' ? markedText(line, offset) : [`    ${line}${line.endsWith('\n') ? '' : '\n'}`])];
}

/** What stands after the name: a SyntaxError's message without its place, any other's str(). */
function messageText(value: Value, isPlaced: boolean): string {
  try {
    const text = str(isPlaced ? ((value as PyException).fields?.get('msg') ?? null) : value);
    return text === '' ? '' : `: ${text}`;
  } catch (error) {
    if (!isRaised(error, Exception)) throw error;
    return ': <exception str() failed>';
  }
}

/** sys.excepthook's text: frames, and what the exception says. */
export function uncaughtText(runtime: Runtime, type: Value, value: Value, traceback: Value): string {
  const limit = getAttrOrUndefined(runtime.importModule('sys'), 'tracebacklimit') ?? MOST_FRAMES;
  const isShown = traceback instanceof PyTraceback && compareThreeWay(limit, 0) > 0;
  const frames = isShown ? ['Traceback (most recent call last):\n', ...frameLines(runtime, traceback, limit)] : [];
  const place = syntaxLines(value);
  const message = value === null ? '' : messageText(value, place.length > 0);
  return [...frames, ...place, `${className(type)}${message}\n`].join('');
}
