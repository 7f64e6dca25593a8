/** argparse.HelpFormatter: usage and help as text. */

import { add, remainder } from '../../objects/arithmetic.ts';
import { getAttr, getAttrOrUndefined, setAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import { equals } from '../../objects/compare.ts';
import type { PyDict } from '../../objects/dict.ts';
import { AssertionError, IndexError, isRaised, makeException, raise, typeError, ValueError, valueError } from '../../objects/exceptions.ts';
import { asInt, integerValue } from '../../objects/index-value.ts';
import { contains, length } from '../../objects/items.ts';
import { next, toArray } from '../../objects/iterate.ts';
import type { Runtime } from '../../objects/runtime.ts';
import { callMethod } from '../../objects/special-methods.ts';
import { str } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { PyList, PyTuple, type PyType, type Value } from '../../objects/value.ts';
import { libraryGenerator } from '../generator.ts';
import { joinChunks } from '../join-chunks.ts';
import { call, filled, items } from '../library-calls.ts';
import type { Members, ModuleBuilder } from '../module-builder.ts';
import { makeText, textWith } from '../text-argument.ts';
import { callWith, dictOf, get, isOptional, isSuppressed, ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, ZERO_OR_MORE } from './shared.ts';

const DEFAULT_WIDTH = 80;

function initialize(runtime: Runtime, self: Value, program: Value, increment: Value, position: Value, given: Value): null {
  let width = given;
  if (width === null) {
    const columns = getAttrOrUndefined(runtime.importModule('os'), 'environ');
    width = environmentWidth(runtime, columns ?? null) - 2;
  }
  const attributes: Record<string, Value> = {
    _prog: program,
    _indent_increment: increment,
    _max_help_position: Math.min(asInt(position), Math.max(asInt(width) - 20, asInt(increment) * 2)),
    _width: width,
    _current_indent: 0,
    _level: 0,
    _action_max_length: 0,
  };
  for (const name of Object.keys(attributes)) setAttr(self, name, attributes[name]);
  const root = call(self, '_Section', self, null);
  setAttr(self, '_root_section', root);
  setAttr(self, '_current_section', root);
  return null;
}

function environmentWidth(runtime: Runtime, environ: Value): number {
  const columns = environ === null ? null : call(environ, 'get', 'COLUMNS');
  if (columns === null) return DEFAULT_WIDTH;
  try {
    return asInt(callValue(runtime.builtins.getStr('int') as Value, [columns], null));
  } catch (error) {
    if (isRaised(error, ValueError)) return DEFAULT_WIDTH;
    throw error;
  }
}

const number = (self: Value, name: string): number => asInt(get(self, name));

/** Moves the indentation in or out. */
function indent(self: Value, direction: 1 | -1): null {
  const at = number(self, '_current_indent') + direction * number(self, '_indent_increment');
  if (at < 0) throw raise(makeException(AssertionError, 'Indent decreased below 0.'));
  setAttr(self, '_current_indent', at);
  setAttr(self, '_level', number(self, '_level') + direction);
  return null;
}

function defineSection(m: ModuleBuilder): PyType {
  return m.innerClass('_Section', [], {
    __init__: m.method(
      '__init__',
      ['self', 'formatter', 'parent', 'heading'],
      (self, formatter, parent, heading) => {
        const attributes: Record<string, Value> = { formatter, parent, heading, items: new PyList([]) };
        for (const name of Object.keys(attributes)) setAttr(self, name, attributes[name]);
        return null;
      },
      [null],
    ),
    format_help: m.method('format_help', ['self'], (self) => {
      const formatter = get(self, 'formatter');
      const isInner = get(self, 'parent') !== null;
      if (isInner) call(formatter, '_indent');
      const parts = (): Value[] =>
        items(self, 'items').map((item) => {
          const [fn, args] = toArray(item);
          return callValue(fn, toArray(args), null);
        });
      // Once to measure, once to write.
      parts();
      const help = call(formatter, '_join_parts', new PyList(parts()));
      if (isInner) call(formatter, '_dedent');
      if (!truth(help)) return '';
      const heading = get(self, 'heading');
      const hasHeading = heading !== null && !isSuppressed(heading);
      const line = hasHeading ? filled('%*s%s:\n', get(formatter, '_current_indent'), '', heading) : '';
      return call(formatter, '_join_parts', new PyList(['\n', line, help, '\n']));
    }),
  });
}

/** Methods that put items into the help. */
function building(m: ModuleBuilder): Members {
  const addItem = (self: Value, method: string, args: Value[]): null => {
    call(self, '_add_item', get(self, method), new PyList(args));
    return null;
  };
  return {
    _add_item: m.method('_add_item', ['self', 'func', 'args'], (self, fn, args) => {
      call(get(get(self, '_current_section'), 'items'), 'append', new PyTuple([fn, args]));
      return null;
    }),
    start_section: m.method('start_section', ['self', 'heading'], (self, heading) => {
      call(self, '_indent');
      const section = call(self, '_Section', self, get(self, '_current_section'), heading);
      call(self, '_add_item', get(section, 'format_help'), new PyList([]));
      setAttr(self, '_current_section', section);
      return null;
    }),
    end_section: m.method('end_section', ['self'], (self) => {
      setAttr(self, '_current_section', get(get(self, '_current_section'), 'parent'));
      call(self, '_dedent');
      return null;
    }),
    add_text: m.method('add_text', ['self', 'text'], (self, text) =>
      text === null || isSuppressed(text) ? null : addItem(self, '_format_text', [text]),
    ),
    add_usage: m.method(
      'add_usage',
      ['self', 'usage', 'actions', 'groups', 'prefix'],
      (self, usage, actions, groups, prefix) =>
        isSuppressed(usage) ? null : addItem(self, '_format_usage', [usage, actions, groups, prefix]),
      [null],
    ),
    add_argument: m.method('add_argument', ['self', 'action'], (self, action) => {
      if (isSuppressed(get(action, 'help'))) return null;
      const lengths = [length(call(self, '_format_action_invocation', action))];
      const inner = call(self, '_iter_indented_subactions', action);
      for (let sub = next(inner); sub !== undefined; sub = next(inner)) lengths.push(length(call(self, '_format_action_invocation', sub)));
      const longest = Math.max(...lengths) + number(self, '_current_indent');
      setAttr(self, '_action_max_length', Math.max(number(self, '_action_max_length'), longest));
      return addItem(self, '_format_action', [action]);
    }),
    add_arguments: m.method('add_arguments', ['self', 'actions'], (self, actions) => {
      for (const action of toArray(actions)) call(self, 'add_argument', action);
      return null;
    }),
    format_help: m.method('format_help', ['self'], (self) => {
      const help = call(get(self, '_root_section'), 'format_help');
      if (!truth(help)) return help;
      const { text, isUnicode } = textWith(help, 'strip');
      return makeText(`${text.replace(/\n\n\n+/g, '\n\n').replace(/^\n+|\n+$/g, '')}\n`, isUnicode);
    }),
    _join_parts: m.method('_join_parts', ['self', 'part_strings'], (_self, parts) =>
      joinChunks(toArray(parts).filter((part) => truth(part) && !isSuppressed(part))),
    ),
  };
}

const USAGE_PART = /\(.*?\)+(?=\s|$)|\[.*?\]+(?=\s|$)|\S+/g;

/** Parts in lines no longer than the width; with `prefix` the first line stands behind it. */
function usageLines(parts: string[], margin: string, width: number, prefix: string | null): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let size = (prefix ?? margin).length - 1;
  for (const part of parts) {
    if (size + 1 + part.length > width && line.length > 0) {
      lines.push(margin + line.join(' '));
      line = [];
      size = margin.length - 1;
    }
    line.push(part);
    size += part.length + 1;
  }
  if (line.length > 0) lines.push(margin + line.join(' '));
  if (prefix !== null) lines[0] = lines[0].slice(margin.length);
  return lines;
}

/** A usage that is too long for one line. */
function wrapUsage(program: string, prefix: string, optional: string, positional: string, width: number): string {
  const optionParts = optional.match(USAGE_PART) ?? [];
  const positionalParts = positional.match(USAGE_PART) ?? [];
  if (optionParts.join(' ') !== optional || positionalParts.join(' ') !== positional) throw raise(makeException(AssertionError, ''));
  if (prefix.length + program.length <= 0.75 * width) {
    const margin = ' '.repeat(prefix.length + program.length + 1);
    const first = optionParts.length > 0 ? optionParts : positionalParts;
    if (first.length === 0) return program;
    const lines = usageLines([program, ...first], margin, width, prefix);
    if (optionParts.length > 0) lines.push(...usageLines(positionalParts, margin, width, null));
    return lines.join('\n');
  }
  const margin = ' '.repeat(prefix.length);
  let lines = usageLines([...optionParts, ...positionalParts], margin, width, null);
  if (lines.length > 1) lines = [...usageLines(optionParts, margin, width, null), ...usageLines(positionalParts, margin, width, null)];
  return [program, ...lines].join('\n');
}

function formatUsage(self: Value, given: Value, actions: Value, groups: Value, givenPrefix: Value): Value {
  const prefix = givenPrefix ?? 'usage: ';
  const named = dictOf({ prog: get(self, '_prog') });
  if (given !== null) return filled('%s%s\n\n', prefix, remainder(given, named));
  const program = remainder('%(prog)s', named);
  if (!truth(actions)) return filled('%s%s\n\n', prefix, program);
  const all = toArray(actions);
  const [optionals, positionals] = [all.filter(isOptional), all.filter((action) => !isOptional(action))];
  const format = (list: Value[]): Value => call(self, '_format_actions_usage', new PyList(list), groups);
  const parts = [program, format([...optionals, ...positionals])].filter(truth);
  let usage = joinChunks(parts.flatMap((part, i) => (i === 0 ? [part] : [' ', part])));
  const width = number(self, '_width') - number(self, '_current_indent');
  if (length(prefix) + length(usage) > width) {
    const { isUnicode } = textWith(usage, 'join');
    const text = (value: Value): string => textWith(value, 'join').text;
    usage = makeText(wrapUsage(text(program), text(prefix), text(format(optionals)), text(format(positionals)), width), isUnicode);
  }
  return filled('%s%s\n\n', prefix, usage);
}

/** What stands between the parts of a usage for groups of which one may be given. */
function groupMarks(actions: Value[], groups: Value[]): { marks: Map<number, string>; grouped: Set<Value> } {
  const marks = new Map<number, string>();
  const grouped = new Set<Value>();
  for (const group of groups) {
    const members = items(group, '_group_actions');
    if (members.length === 0) throw raise(indexOutOfRange());
    const start = actions.indexOf(members[0]);
    if (start < 0) continue;
    const end = start + members.length;
    if (!members.every((member, i) => actions[start + i] === member)) continue;
    for (const member of members) grouped.add(member);
    const isRequired = truth(get(group, 'required'));
    marks.set(start, marks.has(start) ? `${marks.get(start)} ${isRequired ? '(' : '['}` : isRequired ? '(' : '[');
    marks.set(end, isRequired ? ')' : ']');
    for (let i = start + 1; i < end; i++) marks.set(i, '|');
  }
  return { marks, grouped };
}

function indexOutOfRange(): ReturnType<typeof valueError> {
  return makeException(IndexError, 'list index out of range');
}

function actionUsage(self: Value, action: Value, grouped: ReadonlySet<Value>): Value {
  if (!isOptional(action)) {
    const part = call(self, '_format_args', action, get(action, 'dest'));
    const { text, isUnicode } = textWith(part, 'strip');
    return grouped.has(action) && text.startsWith('[') && text.endsWith(']') ? makeText(text.slice(1, -1), isUnicode) : part;
  }
  const option = items(action, 'option_strings')[0];
  let part = option;
  if (!equals(get(action, 'nargs'), 0)) {
    part = filled('%s %s', option, call(self, '_format_args', action, call(get(action, 'dest'), 'upper')));
  } else part = filled('%s', option);
  return !truth(get(action, 'required')) && !grouped.has(action) ? filled('[%s]', part) : part;
}

function formatActionsUsage(self: Value, actions: Value, groups: Value): Value {
  const all = toArray(actions);
  const { marks, grouped } = groupMarks(all, toArray(groups));
  const parts: (Value | null)[] = all.map((action, i) => {
    if (!isSuppressed(get(action, 'help'))) return actionUsage(self, action, grouped);
    if (marks.get(i) === '|') marks.delete(i);
    else if (marks.get(i + 1) === '|') marks.delete(i + 1);
    return null;
  });
  for (const i of [...marks.keys()].sort((a, b) => b - a)) parts.splice(i, 0, marks.get(i) as string);
  const shown = parts.filter((part) => part !== null);
  const joined = joinChunks(shown.flatMap((part, i) => (i === 0 ? [part] : [' ', part])));
  const { text, isUnicode } = textWith(joined, 'strip');
  const clean = text
    .replace(/([[(]) /g, '$1')
    .replace(/ ([\])])/g, '$1')
    .replace(/[[(] *[\])]/g, '')
    .replace(/\(([^|]*)\)/g, '$1');
  return makeText(clean.trim(), isUnicode);
}

function formatAction(self: Value, action: Value): Value {
  const position = Math.min(number(self, '_action_max_length') + 2, number(self, '_max_help_position'));
  const helpWidth = Math.max(number(self, '_width') - position, 11);
  const current = number(self, '_current_indent');
  const width = position - current - 2;
  const header = call(self, '_format_action_invocation', action);
  const hasHelp = truth(get(action, 'help'));
  const fits = hasHelp && length(header) <= width;
  const parts: Value[] = [fits ? filled('%*s%-*s  ', current, '', width, header) : filled('%*s%s\n', current, '', header)];
  if (hasHelp) {
    const lines = toArray(call(self, '_split_lines', call(self, '_expand_help', action), helpWidth));
    if (lines.length === 0) throw raise(indexOutOfRange());
    lines.forEach((line, i) => {
      parts.push(filled('%*s%s\n', i === 0 && fits ? 0 : position, '', line));
    });
  }
  const inner = call(self, '_iter_indented_subactions', action);
  for (let sub = next(inner); sub !== undefined; sub = next(inner)) parts.push(call(self, '_format_action', sub));
  return call(self, '_join_parts', new PyList(parts));
}

function formatArguments(self: Value, action: Value, fallback: Value): Value {
  const metavar = call(self, '_metavar_formatter', action, fallback);
  const named = (count: Value): Value => callValue(metavar, [count], null);
  const nargs = get(action, 'nargs');
  if (nargs === null) return remainder('%s', named(1));
  if (equals(nargs, OPTIONAL)) return remainder('[%s]', named(1));
  if (equals(nargs, ZERO_OR_MORE)) return remainder('[%s [%s ...]]', named(2));
  if (equals(nargs, ONE_OR_MORE)) return remainder('%s [%s ...]', named(2));
  if (equals(nargs, REMAINDER)) return '...';
  if (equals(nargs, PARSER)) return remainder('%s ...', named(1));
  if (integerValue(nargs) === undefined) throw raise(typeError(`range() integer end argument expected, got ${typeName(nargs)}.`));
  return remainder(Array.from({ length: asInt(nargs) }, () => '%s').join(' '), named(nargs));
}

function typeName(value: Value): string {
  return str(getAttr(getAttr(value, '__class__'), '__name__'));
}

function metavarFormatter(m: ModuleBuilder, action: Value, fallback: Value): Value {
  const metavar = get(action, 'metavar');
  const choices = get(action, 'choices');
  let result = fallback;
  if (metavar !== null) result = metavar;
  else if (choices !== null) result = `{${toArray(choices).map(str).join(',')}}`;
  return m.method('format', ['tuple_size'], (size) =>
    result instanceof PyTuple ? result : new PyTuple(Array.from({ length: asInt(size) }, () => result)),
  );
}

function formatInvocation(self: Value, action: Value): Value {
  if (!isOptional(action)) {
    const names = toArray(callValue(call(self, '_metavar_formatter', action, get(action, 'dest')), [1], null));
    if (names.length > 1) throw raise(valueError('too many values to unpack'));
    return names[0];
  }
  const options = items(action, 'option_strings');
  let parts = options;
  if (!equals(get(action, 'nargs'), 0)) {
    const args = call(self, '_format_args', action, call(get(action, 'dest'), 'upper'));
    parts = options.map((option) => filled('%s %s', option, args));
  }
  return joinChunks(parts.flatMap((part, i) => (i === 0 ? [part] : [', ', part])));
}

/** The help with what `%(name)s` stands for in it. */
function expandHelp(runtime: Runtime, self: Value, action: Value): Value {
  const all = callValue(runtime.builtins.getStr('vars') as Value, [action], null);
  const params = callMethod(all, 'copy', []) as PyDict;
  params.setStr('prog', get(self, '_prog'));
  for (const [name, value] of [...params.entries()]) {
    if (isSuppressed(value)) params.delete(name);
    else {
      const own = getAttrOrUndefined(value, '__name__');
      if (own !== undefined) params.set(name, own);
    }
  }
  const choices = params.getStr('choices') ?? null;
  if (choices !== null) params.setStr('choices', toArray(choices).map(str).join(', '));
  return remainder(call(self, '_get_help_string', action), params);
}

function* subactions(self: Value, action: Value): Generator<Value> {
  const subs = getAttrOrUndefined(action, '_get_subactions');
  if (subs === undefined) return;
  call(self, '_indent');
  yield* toArray(callValue(subs, [], null));
  call(self, '_dedent');
}

/** White space of all kinds made into single spaces. */
function collapsed(text: Value): Value {
  const source = textWith(text, 'strip');
  return makeText(source.text.replace(/[\t-\r ]+/g, ' ').replace(/^ | $/g, ''), source.isUnicode);
}

function formatting(m: ModuleBuilder, runtime: Runtime): Members {
  const textwrap = (): Value => runtime.importModule('textwrap');
  return {
    _format_usage: m.method('_format_usage', ['self', 'usage', 'actions', 'groups', 'prefix'], formatUsage),
    _format_actions_usage: m.method('_format_actions_usage', ['self', 'actions', 'groups'], formatActionsUsage),
    _format_text: m.method('_format_text', ['self', 'text'], (self, given) => {
      const text = contains(given, '%(prog)') ? remainder(given, dictOf({ prog: get(self, '_prog') })) : given;
      const current = number(self, '_current_indent');
      const width = Math.max(number(self, '_width') - current, 11);
      return add(call(self, '_fill_text', text, width, ' '.repeat(current)), '\n\n');
    }),
    _format_action: m.method('_format_action', ['self', 'action'], formatAction),
    _format_action_invocation: m.method('_format_action_invocation', ['self', 'action'], formatInvocation),
    _metavar_formatter: m.method('_metavar_formatter', ['self', 'action', 'default_metavar'], (_self, action, fallback) =>
      metavarFormatter(m, action, fallback),
    ),
    _format_args: m.method('_format_args', ['self', 'action', 'default_metavar'], formatArguments),
    _expand_help: m.method('_expand_help', ['self', 'action'], (self, action) => expandHelp(runtime, self, action)),
    _iter_indented_subactions: m.method('_iter_indented_subactions', ['self', 'action'], (self, action) =>
      libraryGenerator('_iter_indented_subactions', subactions(self, action)),
    ),
    _split_lines: m.method('_split_lines', ['self', 'text', 'width'], (_self, text, width) =>
      call(textwrap(), 'wrap', collapsed(text), width),
    ),
    _fill_text: m.method('_fill_text', ['self', 'text', 'width', 'indent'], (_self, text, width, margin) =>
      callWith(get(textwrap(), 'fill'), [collapsed(text), width], { initial_indent: margin, subsequent_indent: margin }),
    ),
    _get_help_string: m.method('_get_help_string', ['self', 'action'], (_self, action) => get(action, 'help')),
  };
}

export function defineFormatters(m: ModuleBuilder, runtime: Runtime): void {
  const base = m.newClass('HelpFormatter', [], {
    __init__: m.method(
      '__init__',
      ['self', 'prog', 'indent_increment', 'max_help_position', 'width'],
      (self, program, increment, position, width) => initialize(runtime, self, program, increment, position, width),
      [2, 24, null],
    ),
    _Section: defineSection(m),
    _indent: m.method('_indent', ['self'], (self) => indent(self, 1)),
    _dedent: m.method('_dedent', ['self'], (self) => indent(self, -1)),
    ...building(m),
    ...formatting(m, runtime),
  });
  const raw = m.newClass('RawDescriptionHelpFormatter', [base], {
    _fill_text: m.method('_fill_text', ['self', 'text', 'width', 'indent'], (_self, text, _width, margin) =>
      joinChunks(toArray(call(text, 'splitlines', true)).map((line) => add(margin, line))),
    ),
  });
  m.newClass('RawTextHelpFormatter', [raw], {
    _split_lines: m.method('_split_lines', ['self', 'text', 'width'], (_self, text) => call(text, 'splitlines')),
  });
  m.newClass('ArgumentDefaultsHelpFormatter', [base], {
    _get_help_string: m.method('_get_help_string', ['self', 'action'], (_self, action) => {
      const help = get(action, 'help');
      if (contains(help, '%(default)') || isSuppressed(get(action, 'default'))) return help;
      const nargs = get(action, 'nargs');
      const shows = isOptional(action) || equals(nargs, OPTIONAL) || equals(nargs, ZERO_OR_MORE);
      return shows ? add(help, ' (default: %(default)s)') : help;
    }),
  });
}
