/** inspect: files, lines and source text of what a program has defined. */
import type { AnyNode } from '../../../../grammar/ast.ts';
import { lineOf, lineStarts } from '../../../../grammar/lines.ts';
import { parse } from '../../../../grammar/parse.ts';
import { CompiledCode } from '../../evaluate/code.ts';
import { getAttr, getAttrOrUndefined } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import { IOError, makeException, raise, typeError } from '../../objects/exceptions.ts';
import { HostError } from '../../objects/host.ts';
import { asInt } from '../../objects/index-value.ts';
import type { Runtime } from '../../objects/runtime.ts';
import { repr, str, strValue } from '../../objects/text.ts';
import { PyList, PyTuple, type Value } from '../../objects/value.ts';
import type { ModuleBuilder } from '../module-builder.ts';
import type { Predicates } from './predicates.ts';

const SUFFIXES: readonly [suffix: string, mode: string, kind: number][] = [
  ['module.so', 'rb', 3],
  ['.pyc', 'rb', 2],
  ['.so', 'rb', 3],
  ['.py', 'U', 1],
];

/** The code of a function, method, traceback or frame; the value itself where it is none of those. */
function codeOf(is: Predicates, value: Value): Value {
  let at = value;
  if (is.method(at)) at = getAttr(at, 'im_func');
  if (is.function(at)) at = getAttr(at, 'func_code');
  if (is.traceback(at)) at = getAttr(at, 'tb_frame');
  return is.frame(at) ? getAttr(at, 'f_code') : at;
}

function fileOf(runtime: Runtime, is: Predicates, value: Value): Value {
  const ofModule = (module: Value | undefined, what: string): Value => {
    const file = module === undefined ? undefined : getAttrOrUndefined(module, '__file__');
    if (file === undefined) throw raise(typeError(`${repr(module ?? value)} is a built-in ${what}`));
    return file;
  };
  if (is.module(value)) return ofModule(value, 'module');
  if (is.class(value)) return ofModule(runtime.modules.get(str(getAttr(value, '__module__'))), 'class');
  const code = codeOf(is, value);
  if (is.code(code)) return getAttr(code, 'co_filename');
  throw raise(typeError(`${repr(code)} is not a module, class, method, function, traceback, frame, or code object`));
}

/** Lines with their ends; the last gets one where it has none. */
function splitSource(source: string): string[] {
  const lines = source.replace(/\r\n?/g, '\n').match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const last = lines.length - 1;
  if (last >= 0 && !lines[last].endsWith('\n')) lines[last] += '\n';
  return [...lines];
}

function readSource(runtime: Runtime, file: Value): string {
  try {
    return runtime.host.readFile(strValue(file) ?? '');
  } catch (error) {
    if (error instanceof HostError) throw raise(makeException(IOError, 'could not get source code'));
    throw error;
  }
}

interface Source {
  lines: string[];
  /** Index of the first line. */
  first: number;
  /** Index after the last line of the block, where that is known. */
  end: number;
}

/** Calls `visit` for each node of a tree until it gives true. */
function findNode(node: unknown, visit: (node: AnyNode) => boolean): AnyNode | null {
  if (typeof node !== 'object' || node === null) return null;
  if (Array.isArray(node)) {
    for (const item of node) {
      const found = findNode(item, visit);
      if (found !== null) return found;
    }
    return null;
  }
  if ('kind' in node && visit(node as AnyNode)) return node as AnyNode;
  return findNode(Object.values(node), visit);
}

/** The line after a node's last one. */
function endOf(source: string, starts: readonly number[], node: { start: number; end: number }): number {
  let end = node.end;
  while (end > node.start && /[ \t\r\n\f]/.test(source[end - 1])) end--;
  return lineOf(starts, Math.max(node.start, end - 1));
}

/** The class statement of that name with the least indentation, and of those the first. */
function classSource(source: string, name: string): Source {
  const lines = splitSource(source);
  let best: { indent: string; line: number } | null = null;
  lines.forEach((line, i) => {
    const match = /^([ \t\f]*)class\s*([A-Za-z_][A-Za-z0-9_]*)/.exec(line);
    if (match === null || match[2] !== name) return;
    if (best === null || match[1] < best.indent) best = { indent: match[1], line: i };
  });
  if (best === null) throw raise(makeException(IOError, 'could not find class definition'));
  const { line } = best as { line: number };
  const starts = lineStarts(source);
  const node = findNode(
    parse(source),
    (candidate) => candidate.kind === 'ClassDef' && candidate.name === name && classLine(source, starts, candidate) === line + 1,
  );
  return { lines, first: line, end: node === null ? line + 1 : endOf(source, starts, node) };
}

/** The line of a class statement itself, below its decorators. */
function classLine(source: string, starts: readonly number[], node: AnyNode & { kind: 'ClassDef' }): number {
  const decorators = node.decorator_list;
  const from = decorators.length === 0 ? node.start : decorators[decorators.length - 1].end;
  return lineOf(starts, source.indexOf('class', from));
}

function findSource(runtime: Runtime, is: Predicates, value: Value): Source {
  const file = fileOf(runtime, is, value);
  if (is.module(value)) {
    const lines = splitSource(readSource(runtime, file));
    return { lines, first: 0, end: lines.length };
  }
  if (is.class(value)) return classSource(readSource(runtime, file), str(getAttr(value, '__name__')));
  const code = codeOf(is, value);
  if (!(code instanceof CompiledCode)) throw raise(makeException(IOError, 'could not get source code'));
  const starts = lineStarts(code.source);
  const lines = splitSource(code.source);
  if (code.name === '<module>') return { lines, first: 0, end: lines.length };
  const first = code.firstlineno - 1;
  const end = code.node.kind === 'Lambda' ? statementEnd(code.source, code.node.end, starts) : endOf(code.source, starts, code.node);
  return { lines, first, end };
}

/** The line after the statement that a lambda ends in. */
function statementEnd(source: string, from: number, starts: readonly number[]): number {
  return lineOf(starts, Math.min(from, source.length));
}

function frameInfo(runtime: Runtime, is: Predicates, given: Value, context: number): Value[] {
  const line = asInt(getAttr(given, is.traceback(given) ? 'tb_lineno' : 'f_lineno'));
  const frame = is.traceback(given) ? getAttr(given, 'tb_frame') : given;
  if (!is.frame(frame)) throw raise(typeError(`${repr(frame)} is not a frame or traceback object`));
  const code = getAttr(frame, 'f_code');
  let lines: Value = null;
  let index: Value = null;
  if (context > 0 && code instanceof CompiledCode) {
    const all = splitSource(code.source);
    const wanted = Math.max(line - 1 - Math.floor(context / 2), 1);
    const start = Math.max(0, Math.min(wanted, all.length - context));
    lines = new PyList(all.slice(start, start + context));
    index = line - 1 - start;
  }
  return [fileOf(runtime, is, frame), line, getAttr(code, 'co_name'), lines, index];
}

function defineFrames(m: ModuleBuilder, runtime: Runtime, is: Predicates, traceback: Value): void {
  const sys = runtime.importModule('sys');
  const info = (frame: Value, context: Value): Value[] => frameInfo(runtime, is, frame, asInt(context));
  m.def('getframeinfo', ['frame', 'context'], (frame, context) => callValue(traceback, info(frame, context), null), [1]);
  m.def('getlineno', ['frame'], (frame) => getAttr(frame, 'f_lineno'));
  const walk = (first: Value, link: string, frameName: string | null, context: Value): Value => {
    const list: Value[] = [];
    for (let at = first; at !== null; at = getAttr(at, link)) {
      list.push(new PyTuple([frameName === null ? at : getAttr(at, frameName), ...info(at, context)]));
    }
    return new PyList(list);
  };
  m.def('getouterframes', ['frame', 'context'], (frame, context) => walk(frame, 'f_back', null, context), [1]);
  m.def('getinnerframes', ['tb', 'context'], (tb, context) => walk(tb, 'tb_next', 'tb_frame', context), [1]);
  m.set('currentframe', getAttr(sys, '_getframe'));
  m.def('stack', ['context'], (context) => walk(callValue(getAttr(sys, '_getframe'), [], null), 'f_back', null, context), [1]);
  m.def(
    'trace',
    ['context'],
    (context) => {
      const current = callValue(getAttr(sys, 'exc_info'), [], null) as PyTuple;
      return walk(current.items[2], 'tb_next', 'tb_frame', context);
    },
    [1],
  );
}

function defineFiles(m: ModuleBuilder, runtime: Runtime, is: Predicates, moduleInfo: Value): void {
  const fileName = (value: Value): Value => callValue(m.get('getfile'), [value], null);
  m.def('getfile', ['object'], (value) => fileOf(runtime, is, value));
  const infoOf = (path: Value): Value => {
    const name = str(path).slice(str(path).lastIndexOf('/') + 1);
    const found = SUFFIXES.find(([suffix]) => name.endsWith(suffix));
    if (found === undefined) return null;
    return callValue(moduleInfo, [name.slice(0, -found[0].length), ...found], null);
  };
  m.def('getmoduleinfo', ['path'], infoOf);
  m.def('getmodulename', ['path'], (path) => {
    const info = infoOf(path);
    return info === null ? null : (info as PyTuple).items[0];
  });
  m.def('getsourcefile', ['object'], (value) => {
    const file = str(fileName(value)).replace(/\.py[co]$/i, '.py');
    if (file.toLowerCase().endsWith('.so')) return null;
    return runtime.host.fileKind(file) === null ? null : file;
  });
  m.def(
    'getabsfile',
    ['object', '_filename'],
    (value, given) => {
      const path = runtime.importModule('posixpath');
      const file = given ?? callValue(m.get('getsourcefile'), [value], null) ?? fileName(value);
      return callValue(getAttr(path, 'abspath'), [file], null);
    },
    [null],
  );
  m.def(
    'getmodule',
    ['object', '_filename'],
    (value) => {
      if (is.module(value)) return value;
      const name = getAttrOrUndefined(value, '__module__');
      if (name !== undefined) return runtime.modules.get(str(name)) ?? null;
      return null;
    },
    [null],
  );
}

function defineSource(m: ModuleBuilder, runtime: Runtime, is: Predicates): void {
  const linesOf = (value: Value): { lines: string[]; number: number } => {
    const { lines, first, end } = findSource(runtime, is, value);
    const whole = is.module(value) || (is.frame(value) && getAttr(getAttr(value, 'f_code'), 'co_name') === '<module>');
    return whole ? { lines, number: 0 } : { lines: lines.slice(first, end), number: first + 1 };
  };
  m.def('findsource', ['object'], (value) => {
    const { lines, first } = findSource(runtime, is, value);
    return new PyTuple([new PyList(lines), first]);
  });
  m.def('getsourcelines', ['object'], (value) => {
    const { lines, number } = linesOf(value);
    return new PyTuple([new PyList(lines), number]);
  });
  m.def('getsource', ['object'], (value) => linesOf(value).lines.join(''));
  m.def('getcomments', ['object'], (value) => {
    const { lines, first } = findSource(runtime, is, value);
    let from = first;
    while (from > 0 && lines[from - 1].trimStart().startsWith('#') && indentOf(lines[from - 1]) === indentOf(lines[first])) from--;
    return from === first
      ? null
      : lines
          .slice(from, first)
          .map((line) => line.trimStart())
          .join('');
  });
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

export function defineSources(
  m: ModuleBuilder,
  runtime: Runtime,
  is: Predicates,
  namedTuple: (name: string, fields: string) => Value,
): void {
  defineFiles(m, runtime, is, namedTuple('ModuleInfo', 'name suffix mode module_type'));
  defineSource(m, runtime, is);
  defineFrames(m, runtime, is, namedTuple('Traceback', 'filename lineno function code_context index'));
}
