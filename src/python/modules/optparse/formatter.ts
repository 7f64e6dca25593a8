/** optparse's help formatters. */
import { add } from '../../objects/arithmetic.ts';
import { setAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import { PyDict } from '../../objects/dict.ts';
import { AssertionError, isRaised, makeException, NotImplementedError, raise, ValueError, valueError } from '../../objects/exceptions.ts';
import { asInt } from '../../objects/index-value.ts';
import { getItem, length, setItem } from '../../objects/items.ts';
import { toArray } from '../../objects/iterate.ts';
import { kwargsFromDict } from '../../objects/native.ts';
import type { Runtime } from '../../objects/runtime.ts';
import { repr, str } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import type { Value } from '../../objects/value.ts';
import { joinChunks } from '../join-chunks.ts';
import { call, filled, items } from '../library-calls.ts';
import type { Members, ModuleBuilder } from '../module-builder.ts';
import { get, NO_DEFAULT } from './shared.ts';

const number = (self: Value, name: string): number => asInt(get(self, name));

function terminalWidth(runtime: Runtime): number {
  const columns = call(get(runtime.importModule('os'), 'environ'), 'get', 'COLUMNS');
  if (columns === null) return 80;
  try {
    return asInt(callValue(runtime.builtins.getStr('int') as Value, [columns], null));
  } catch (error) {
    if (isRaised(error, ValueError)) return 80;
    throw error;
  }
}

function initialize(runtime: Runtime, self: Value, increment: Value, position: Value, given: Value, shortFirst: Value): null {
  const width = given === null ? terminalWidth(runtime) - 2 : asInt(given);
  const help = Math.min(asInt(position), Math.max(width - 20, asInt(increment) * 2));
  const attributes: Record<string, Value> = {
    parser: null,
    indent_increment: increment,
    width: given ?? width,
    help_position: help,
    max_help_position: help,
    current_indent: 0,
    level: 0,
    help_width: null,
    short_first: shortFirst,
    default_tag: '%default',
    option_strings: new PyDict(),
    _short_opt_fmt: '%s %s',
    _long_opt_fmt: '%s=%s',
  };
  for (const name of Object.keys(attributes)) setAttr(self, name, attributes[name]);
  return null;
}

function move(self: Value, direction: 1 | -1): null {
  const at = number(self, 'current_indent') + direction * number(self, 'indent_increment');
  setAttr(self, 'current_indent', at);
  if (at < 0) throw raise(makeException(AssertionError, 'Indent decreased below 0.'));
  setAttr(self, 'level', number(self, 'level') + direction);
  return null;
}

function formatText(runtime: Runtime, self: Value, text: Value): Value {
  const current = number(self, 'current_indent');
  const options = new PyDict();
  options.setStr('initial_indent', ' '.repeat(current));
  options.setStr('subsequent_indent', ' '.repeat(current));
  const width = Math.max(number(self, 'width') - current, 11);
  return callValue(get(runtime.importModule('textwrap'), 'fill'), [text, width], kwargsFromDict(options));
}

function expandDefault(self: Value, option: Value): Value {
  const parser = get(self, 'parser');
  const tag = get(self, 'default_tag');
  const help = get(option, 'help');
  if (parser === null || !truth(tag)) return help;
  const value = call(get(parser, 'defaults'), 'get', get(option, 'dest'));
  const shown = value === null || value === NO_DEFAULT ? get(self, 'NO_DEFAULT_VALUE') : value;
  return call(help, 'replace', tag, str(shown));
}

function formatOption(runtime: Runtime, self: Value, option: Value): Value {
  const names = getItem(get(self, 'option_strings'), option);
  const current = number(self, 'current_indent');
  const position = number(self, 'help_position');
  const width = position - current - 2;
  const fits = length(names) <= width;
  const out: Value[] = [fits ? filled('%*s%-*s  ', current, '', width, names) : filled('%*s%s\n', current, '', names)];
  if (truth(get(option, 'help'))) {
    const lines = toArray(call(runtime.importModule('textwrap'), 'wrap', call(self, 'expand_default', option), get(self, 'help_width')));
    lines.forEach((line, i) => {
      out.push(filled('%*s%s\n', i === 0 && fits ? 0 : position, '', line));
    });
  } else if (fits) out.push('\n');
  return joinChunks(out);
}

/** Notes how each option is shown, and how much room the longest takes. */
function storeStrings(self: Value, parser: Value): null {
  let longest = 0;
  const store = (options: Value[]): void => {
    for (const option of options) {
      const names = call(self, 'format_option_strings', option);
      setItem(get(self, 'option_strings'), option, names);
      longest = Math.max(longest, length(names) + number(self, 'current_indent'));
    }
  };
  call(self, 'indent');
  store(items(parser, 'option_list'));
  call(self, 'indent');
  for (const group of items(parser, 'option_groups')) store(items(group, 'option_list'));
  call(self, 'dedent');
  call(self, 'dedent');
  const position = Math.min(longest + 2, number(self, 'max_help_position'));
  setAttr(self, 'help_position', position);
  setAttr(self, 'help_width', Math.max(number(self, 'width') - position, 11));
  return null;
}

function optionStrings(self: Value, option: Value): Value {
  let short = items(option, '_short_opts');
  let long = items(option, '_long_opts');
  if (truth(call(option, 'takes_value'))) {
    const metavar = get(option, 'metavar');
    const shown = truth(metavar) ? metavar : call(get(option, 'dest'), 'upper');
    const withValue = (names: Value[], format: string): Value[] => names.map((name) => filled(format, name, shown));
    short = withValue(short, str(get(self, '_short_opt_fmt')));
    long = withValue(long, str(get(self, '_long_opt_fmt')));
  }
  const names = truth(get(self, 'short_first')) ? [...short, ...long] : [...long, ...short];
  return joinChunks(names.flatMap((name, i) => (i === 0 ? [name] : [', ', name])));
}

function unwritten(m: ModuleBuilder, name: string, parameter: string): Value {
  return m.method(name, ['self', parameter], () => {
    throw raise(makeException(NotImplementedError, 'subclasses must implement'));
  });
}

function delimiters(m: ModuleBuilder): Members {
  const setter = (kind: 'short' | 'long', allowed: string[]): Value =>
    m.method(`set_${kind}_opt_delimiter`, ['self', 'delim'], (self, delimiter) => {
      if (!allowed.includes(str(delimiter))) throw raise(valueError(`invalid metavar delimiter for ${kind} options: ${repr(delimiter)}`));
      setAttr(self, `_${kind}_opt_fmt`, `%s${str(delimiter)}%s`);
      return null;
    });
  return { set_short_opt_delimiter: setter('short', ['', ' ']), set_long_opt_delimiter: setter('long', ['=', ' ']) };
}

const PARAMETERS = ['self', 'indent_increment', 'max_help_position', 'width', 'short_first'];

export function defineFormatters(m: ModuleBuilder, runtime: Runtime): void {
  const base = m.oldClass('HelpFormatter', [], {
    NO_DEFAULT_VALUE: 'none',
    __init__: m.method('__init__', PARAMETERS, (self, increment, position, width, short) =>
      initialize(runtime, self, increment, position, width, short),
    ),
    set_parser: m.method('set_parser', ['self', 'parser'], (self, parser) => {
      setAttr(self, 'parser', parser);
      return null;
    }),
    ...delimiters(m),
    indent: m.method('indent', ['self'], (self) => move(self, 1)),
    dedent: m.method('dedent', ['self'], (self) => move(self, -1)),
    format_usage: unwritten(m, 'format_usage', 'usage'),
    format_heading: unwritten(m, 'format_heading', 'heading'),
    _format_text: m.method('_format_text', ['self', 'text'], (self, text) => formatText(runtime, self, text)),
    format_description: m.method('format_description', ['self', 'description'], (self, text) =>
      truth(text) ? add(call(self, '_format_text', text), '\n') : '',
    ),
    format_epilog: m.method('format_epilog', ['self', 'epilog'], (self, text) =>
      truth(text) ? add(add('\n', call(self, '_format_text', text)), '\n') : '',
    ),
    expand_default: m.method('expand_default', ['self', 'option'], expandDefault),
    format_option: m.method('format_option', ['self', 'option'], (self, option) => formatOption(runtime, self, option)),
    store_option_strings: m.method('store_option_strings', ['self', 'parser'], storeStrings),
    format_option_strings: m.method('format_option_strings', ['self', 'option'], optionStrings),
  });
  const init = (defaults: Value[]): Value =>
    m.method('__init__', PARAMETERS, (self, ...args) => callValue(get(base, '__init__'), [self, ...args], null), defaults);
  m.oldClass('IndentedHelpFormatter', [base], {
    __init__: init([2, 24, null, 1]),
    format_usage: m.method('format_usage', ['self', 'usage'], (_self, usage) => filled('Usage: %s\n', usage)),
    format_heading: m.method('format_heading', ['self', 'heading'], (self, heading) =>
      filled('%*s%s:\n', get(self, 'current_indent'), '', heading),
    ),
  });
  m.oldClass('TitledHelpFormatter', [base], {
    __init__: init([0, 24, null, 0]),
    format_usage: m.method('format_usage', ['self', 'usage'], (self, usage) =>
      filled('%s  %s\n', call(self, 'format_heading', 'Usage'), usage),
    ),
    format_heading: m.method('format_heading', ['self', 'heading'], (self, heading) =>
      filled('%s\n%s\n', heading, str(getItem('=-', get(self, 'level'))).repeat(length(heading))),
    ),
  });
}
