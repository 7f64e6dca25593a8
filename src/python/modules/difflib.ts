/** difflib: what differs between sequences, and how much. */
import { add } from '../objects/arithmetic.ts';
import { getAttr, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { equals } from '../objects/compare.ts';
import { raise, valueError } from '../objects/exceptions.ts';
import { asInt } from '../objects/index-value.ts';
import { contains, getSlice } from '../objects/items.ts';
import { stepOver, toArray } from '../objects/iterate.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { str } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { PyList, type Value } from '../objects/value.ts';
import { defineDiffer } from './difflib/differ.ts';
import { defineCloseMatches, defineMatcher, type Opcode } from './difflib/matcher.ts';
import { libraryGenerator } from './generator.ts';
import { ModuleBuilder } from './module-builder.ts';
import { compilePattern } from './re.ts';
import { refuse } from './refusal.ts';

/** Arguments of unified_diff() and context_diff(). */
interface Header {
  from: Value;
  to: Value;
  fromDate: Value;
  toDate: Value;
  end: Value;
}

const opcodes = (group: Value): Opcode[] => toArray(group).map((code) => toArray(code) as unknown as Opcode);

/** Two lines that name the files, then their dates. */
function header({ from, to, fromDate, toDate, end }: Header, [first, second]: [string, string]): Value[] {
  const date = (value: Value): string => (truth(value) ? `\t${str(value)}` : '');
  return [`${first} ${str(from)}${date(fromDate)}${str(end)}`, `${second} ${str(to)}${date(toDate)}${str(end)}`];
}

function unifiedRange(start: number, stop: number): string {
  const count = stop - start;
  if (count === 1) return String(start + 1);
  return `${count === 0 ? start : start + 1},${count}`;
}

function contextRange(start: number, stop: number): string {
  const count = stop - start;
  const first = count === 0 ? start : start + 1;
  return count <= 1 ? String(first) : `${first},${first + count - 1}`;
}

/** Lines of a range, each behind a mark. */
function* marked(mark: string, lines: Value, from: number, to: number): Generator<Value> {
  for (const line of toArray(getSlice(lines, from, to))) yield add(mark, line);
}

function groupsOf(m: ModuleBuilder, a: Value, b: Value, n: Value): () => Value | undefined {
  const matcher = callValue(m.get('SequenceMatcher'), [null, a, b], null);
  return stepOver(callMethod(matcher, 'get_grouped_opcodes', [n]));
}

function* unifiedDiff(m: ModuleBuilder, a: Value, b: Value, names: Header, n: Value): Generator<Value> {
  const step = groupsOf(m, a, b, n);
  let started = false;
  for (let group = step(); group !== undefined; group = step()) {
    if (!started) yield* header(names, ['---', '+++']);
    started = true;
    const codes = opcodes(group);
    const [first, last] = [codes[0], codes[codes.length - 1]];
    yield `@@ -${unifiedRange(first[1], last[2])} +${unifiedRange(first[3], last[4])} @@${str(names.end)}`;
    for (const [tag, i1, i2, j1, j2] of codes) {
      if (tag === 'equal') yield* marked(' ', a, i1, i2);
      if (tag === 'replace' || tag === 'delete') yield* marked('-', a, i1, i2);
      if (tag === 'replace' || tag === 'insert') yield* marked('+', b, j1, j2);
    }
  }
}

const CONTEXT_MARKS: Record<string, string> = { insert: '+ ', delete: '- ', replace: '! ', equal: '  ' };

function* contextDiff(m: ModuleBuilder, a: Value, b: Value, names: Header, n: Value): Generator<Value> {
  const step = groupsOf(m, a, b, n);
  const end = names.end;
  let started = false;
  for (let group = step(); group !== undefined; group = step()) {
    if (!started) yield* header(names, ['***', '---']);
    started = true;
    const codes = opcodes(group);
    const [first, last] = [codes[0], codes[codes.length - 1]];
    const has = (...tags: string[]): boolean => codes.some(([tag]) => tags.includes(tag));
    yield add('***************', end);
    yield `*** ${contextRange(first[1], last[2])} ****${str(end)}`;
    if (has('replace', 'delete')) for (const [tag, i1, i2] of codes) if (tag !== 'insert') yield* marked(CONTEXT_MARKS[tag], a, i1, i2);
    yield `--- ${contextRange(first[3], last[4])} ----${str(end)}`;
    if (has('replace', 'insert')) for (const [tag, , , j1, j2] of codes) if (tag !== 'delete') yield* marked(CONTEXT_MARKS[tag], b, j1, j2);
  }
}

function defineDiffs(m: ModuleBuilder): void {
  for (const [name, body] of [
    ['unified_diff', unifiedDiff],
    ['context_diff', contextDiff],
  ] as const) {
    m.def(
      name,
      ['a', 'b', 'fromfile', 'tofile', 'fromfiledate', 'tofiledate', 'n', 'lineterm'],
      (a, b, from, to, fromDate, toDate, n, end) => libraryGenerator(name, body(m, a, b, { from, to, fromDate, toDate, end }, n)),
      ['', '', '', '', 3, '\n'],
    );
  }
}

/** The lines of one of the two texts that a comparison was made of. */
function* restored(delta: Value, prefixes: string[]): Generator<Value> {
  const step = stepOver(delta);
  for (let line = step(); line !== undefined; line = step()) {
    const mark = getSlice(line, undefined, 2);
    if (prefixes.some((prefix) => equals(mark, prefix))) yield getSlice(line, 2, undefined);
  }
}

function defineLines(m: ModuleBuilder): void {
  const pattern = getAttr(compilePattern('\\s*(?:#\\s*)?$', 0), 'match');
  m.def('IS_LINE_JUNK', ['line', 'pat'], (line, match) => callValue(match, [line], null) !== null, [pattern]);
  const charJunk = m.def('IS_CHARACTER_JUNK', ['ch', 'ws'], (char, spaces) => contains(spaces, char), [' \t']);
  m.def(
    'ndiff',
    ['a', 'b', 'linejunk', 'charjunk'],
    (a, b, line, char) => callMethod(callValue(m.get('Differ'), [line, char], null), 'compare', [a, b]),
    [null, charJunk],
  );
  m.def('restore', ['delta', 'which'], (delta, which) => {
    const side = equals(which, 1) ? '- ' : equals(which, 2) ? '+ ' : undefined;
    if (side === undefined) throw raise(valueError(`unknown delta choice (must be 1 or 2): ${str(callMethod(which, '__repr__', []))}`));
    return libraryGenerator('restore', restored(delta, ['  ', side]));
  });
}

const EXPORTS = [
  ...['get_close_matches', 'ndiff', 'restore', 'SequenceMatcher', 'Differ', 'IS_CHARACTER_JUNK', 'IS_LINE_JUNK', 'context_diff'],
  ...['unified_diff', 'HtmlDiff', 'Match'],
];

export const difflibModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('difflib', 'What differs between sequences, and how much.');
  const match = callMethod(runtime.importModule('collections'), 'namedtuple', ['Match', 'a b size']);
  setAttr(match, '__module__', 'difflib');
  m.set('Match', match);
  defineMatcher(m);
  defineCloseMatches(m, runtime);
  defineDiffer(m);
  defineDiffs(m);
  defineLines(m);
  m.newClass('HtmlDiff', [], {
    __init__: m.method('__init__', ['self', '*args', '**kwargs'], () => refuse('difflib.HtmlDiff', 'write HTML reports')),
  });
  m.def('_format_range_unified', ['start', 'stop'], (start, stop) => unifiedRange(asInt(start), asInt(stop)));
  m.def('_format_range_context', ['start', 'stop'], (start, stop) => contextRange(asInt(start), asInt(stop)));
  m.set('__all__', new PyList(EXPORTS));
  return m.module;
};
