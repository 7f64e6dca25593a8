/** argparse.ArgumentParser. */
import { getAttrOrUndefined, setAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import type { PyDict } from '../../objects/dict.ts';
import { IOError, isRaised } from '../../objects/exceptions.ts';
import { openFile } from '../../objects/file-type.ts';
import { contains, getItem, getSlice } from '../../objects/items.ts';
import { toArray } from '../../objects/iterate.ts';
import type { Runtime } from '../../objects/runtime.ts';
import { str } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { PyList, PyTuple, type PyType, type Value } from '../../objects/value.ts';
import { call, filled, items } from '../library-calls.ts';
import type { Members, ModuleBuilder } from '../module-builder.ts';
import { readingMethods } from './command-line.ts';
import { callWith, get, isOptional, isSuppressed, SUPPRESS, UNRECOGNIZED } from './shared.ts';

const PARAMETERS = [
  ...['prog', 'usage', 'description', 'epilog', 'version', 'parents', 'formatter_class', 'prefix_chars', 'fromfile_prefix_chars'],
  ...['argument_default', 'conflict_handler', 'add_help'],
];

function warnDeprecated(runtime: Runtime, text: string): void {
  call(runtime.importModule('warnings'), 'warn', text, runtime.builtins.getStr('DeprecationWarning') as Value);
}

function initialize(m: ModuleBuilder, runtime: Runtime, container: PyType, self: Value, values: Value[]): null {
  const given = new Map(PARAMETERS.map((name, i) => [name, values[i]]));
  const option = (name: string): Value => given.get(name) as Value;
  if (option('version') !== null) {
    warnDeprecated(
      runtime,
      'The "version" argument to ArgumentParser is deprecated. Please use "add_argument(..., action=\'version\', version="N", ...)" instead',
    );
  }
  const common = ['description', 'prefix_chars', 'argument_default', 'conflict_handler'];
  callWith(get(container, '__init__'), [self], Object.fromEntries(common.map((name) => [name, option(name)])));
  const program =
    option('prog') ?? call(runtime.importModule('posixpath'), 'basename', getItem(get(runtime.importModule('sys'), 'argv'), 0));
  setAttr(self, 'prog', program);
  for (const name of ['usage', 'epilog', 'version', 'formatter_class', 'fromfile_prefix_chars', 'add_help'])
    setAttr(self, name, option(name));
  setAttr(self, '_positionals', call(self, 'add_argument_group', 'positional arguments'));
  setAttr(self, '_optionals', call(self, 'add_argument_group', 'optional arguments'));
  setAttr(self, '_subparsers', null);
  call(
    self,
    'register',
    'type',
    null,
    m.method('identity', ['string'], (text) => text),
  );
  addStandardOptions(self, option('prefix_chars'));
  for (const parent of toArray(option('parents'))) {
    call(self, '_add_container_actions', parent);
    const defaults = getAttrOrUndefined(parent, '_defaults');
    if (defaults !== undefined) call(get(self, '_defaults'), 'update', defaults);
  }
  return null;
}

function addStandardOptions(self: Value, chars: Value): void {
  const prefix = contains(chars, '-') ? '-' : getItem(chars, 0);
  const addOption = (short: string, long: string, options: Record<string, Value>): void => {
    callWith(get(self, 'add_argument'), [filled('%s%s', prefix, short), filled('%s%s%s', prefix, prefix, long)], options);
  };
  if (truth(get(self, 'add_help'))) addOption('h', 'help', { action: 'help', default: SUPPRESS, help: 'show this help message and exit' });
  const version = get(self, 'version');
  if (truth(version)) {
    addOption('v', 'version', { action: 'version', default: SUPPRESS, version, help: "show program's version number and exit" });
  }
}

function addSubparsers(self: Value, options: PyDict): Value {
  if (get(self, '_subparsers') !== null) call(self, 'error', 'cannot have multiple subparser arguments');
  call(options, 'setdefault', 'parser_class', get(self, '__class__'));
  if (options.getStr('title') !== undefined || options.getStr('description') !== undefined) {
    const title = options.delete('title') ?? 'subcommands';
    setAttr(self, '_subparsers', call(self, 'add_argument_group', title, options.delete('description') ?? null));
  } else setAttr(self, '_subparsers', get(self, '_positionals'));
  if ((options.getStr('prog') ?? null) === null) {
    const formatter = call(self, '_get_formatter');
    const groups = get(self, '_mutually_exclusive_groups');
    call(formatter, 'add_usage', get(self, 'usage'), call(self, '_get_positional_actions'), groups, '');
    options.setStr('prog', call(call(formatter, 'format_help'), 'strip'));
  }
  const cls = call(self, '_pop_action_class', options, 'parsers');
  options.setStr('option_strings', new PyList([]));
  const action = callWith(cls, [], options);
  call(get(self, '_subparsers'), '_add_action', action);
  return action;
}

function parseKnown(m: ModuleBuilder, runtime: Runtime, self: Value, given: Value, into: Value): Value {
  const words = given === null ? toArray(get(runtime.importModule('sys'), 'argv')).slice(1) : toArray(given);
  const target = into ?? callValue(m.get('Namespace'), [], null);
  const isMissing = (dest: Value): boolean => getAttrOrUndefined(target, str(dest)) === undefined;
  for (const action of items(self, '_actions')) {
    const dest = get(action, 'dest');
    const value = get(action, 'default');
    if (!isSuppressed(dest) && isMissing(dest) && !isSuppressed(value)) setAttr(target, str(dest), value);
  }
  const defaults = get(self, '_defaults');
  for (const dest of toArray(defaults)) if (isMissing(dest)) setAttr(target, str(dest), getItem(defaults, dest));
  try {
    const [namespace, rest] = toArray(call(self, '_parse_known_args', new PyList(words), target));
    const unrecognized = getAttrOrUndefined(namespace, UNRECOGNIZED);
    if (unrecognized !== undefined) {
      call(rest, 'extend', unrecognized);
      setAttr(namespace, UNRECOGNIZED, undefined);
    }
    return new PyTuple([namespace, rest]);
  } catch (error) {
    if (!isRaised(error, m.get('ArgumentError') as PyType)) throw error;
    call(self, 'error', str(error.value));
    return null;
  }
}

/** Words that begin with a mark are files of more words. */
function readFiles(runtime: Runtime, self: Value, words: Value): Value {
  const all: Value[] = [];
  for (const word of toArray(words)) {
    if (!truth(word) || !contains(get(self, 'fromfile_prefix_chars'), getItem(word, 0))) {
      all.push(word);
      continue;
    }
    try {
      const file = openFile(runtime, getSlice(word, 1, undefined), 'r');
      const lines = toArray(call(call(file, 'read'), 'splitlines'));
      const more = lines.flatMap((line) => toArray(call(self, 'convert_arg_line_to_args', line)));
      all.push(...toArray(call(self, '_read_args_from_files', new PyList(more))));
    } catch (error) {
      if (!isRaised(error, IOError)) throw error;
      call(self, 'error', str(error.value));
    }
  }
  return new PyList(all);
}

function printing(m: ModuleBuilder, runtime: Runtime): Members {
  const stream = (name: string): Value => get(runtime.importModule('sys'), name);
  const printer = (name: string, format: string, deprecated: boolean): Value =>
    m.method(
      name,
      ['self', 'file'],
      (self, file) => {
        if (deprecated) {
          warnDeprecated(runtime, `The ${name} method is deprecated -- the "version" argument to ArgumentParser is no longer supported.`);
        }
        // What is deprecated leaves the choice of the file to _print_message().
        call(self, '_print_message', call(self, format), file ?? (deprecated ? null : stream('stdout')));
        return null;
      },
      [null],
    );
  return {
    print_usage: printer('print_usage', 'format_usage', false),
    print_help: printer('print_help', 'format_help', false),
    print_version: printer('print_version', 'format_version', true),
    _print_message: m.method(
      '_print_message',
      ['self', 'message', 'file'],
      (_self, message, file) => {
        if (truth(message)) call(file ?? stream('stderr'), 'write', message);
        return null;
      },
      [null],
    ),
    exit: m.method(
      'exit',
      ['self', 'status', 'message'],
      (self, status, message) => {
        if (truth(message)) call(self, '_print_message', message, stream('stderr'));
        call(runtime.importModule('sys'), 'exit', status);
        return null;
      },
      [0, null],
    ),
    error: m.method('error', ['self', 'message'], (self, message) => {
      call(self, 'print_usage', stream('stderr'));
      call(self, 'exit', 2, filled('%s: error: %s\n', get(self, 'prog'), message));
      return null;
    }),
  };
}

function formatting(m: ModuleBuilder, runtime: Runtime): Members {
  const addUsage = (self: Value, formatter: Value): void => {
    call(formatter, 'add_usage', get(self, 'usage'), get(self, '_actions'), get(self, '_mutually_exclusive_groups'));
  };
  return {
    format_usage: m.method('format_usage', ['self'], (self) => {
      const formatter = call(self, '_get_formatter');
      addUsage(self, formatter);
      return call(formatter, 'format_help');
    }),
    format_help: m.method('format_help', ['self'], (self) => {
      const formatter = call(self, '_get_formatter');
      addUsage(self, formatter);
      call(formatter, 'add_text', get(self, 'description'));
      for (const group of items(self, '_action_groups')) {
        call(formatter, 'start_section', get(group, 'title'));
        call(formatter, 'add_text', get(group, 'description'));
        call(formatter, 'add_arguments', get(group, '_group_actions'));
        call(formatter, 'end_section');
      }
      call(formatter, 'add_text', get(self, 'epilog'));
      return call(formatter, 'format_help');
    }),
    format_version: m.method('format_version', ['self'], (self) => {
      warnDeprecated(
        runtime,
        'The format_version method is deprecated -- the "version" argument to ArgumentParser is no longer supported.',
      );
      const formatter = call(self, '_get_formatter');
      call(formatter, 'add_text', get(self, 'version'));
      return call(formatter, 'format_help');
    }),
    _get_formatter: m.method('_get_formatter', ['self'], (self) => callWith(get(self, 'formatter_class'), [], { prog: get(self, 'prog') })),
  };
}

const SHOWN = ['prog', 'usage', 'description', 'version', 'formatter_class', 'conflict_handler', 'add_help'];

export function defineParser(m: ModuleBuilder, runtime: Runtime, container: PyType): void {
  const selected = (name: string, wanted: boolean): Value =>
    m.method(name, ['self'], (self) => new PyList(items(self, '_actions').filter((action) => isOptional(action) === wanted)));
  m.newClass('ArgumentParser', [m.get('_AttributeHolder') as PyType, container], {
    __init__: m.method('__init__', ['self', ...PARAMETERS], (self, ...values) => initialize(m, runtime, container, self, values), [
      null,
      null,
      null,
      null,
      null,
      new PyList([]),
      m.get('HelpFormatter'),
      '-',
      null,
      null,
      'error',
      true,
    ]),
    _get_kwargs: m.method('_get_kwargs', ['self'], (self) => new PyList(SHOWN.map((name) => new PyTuple([name, get(self, name)])))),
    add_subparsers: m.method('add_subparsers', ['self', '**kwargs'], (self, kwargs) => addSubparsers(self, kwargs as PyDict)),
    _add_action: m.method('_add_action', ['self', 'action'], (self, action) => {
      call(get(self, isOptional(action) ? '_optionals' : '_positionals'), '_add_action', action);
      return action;
    }),
    _get_optional_actions: selected('_get_optional_actions', true),
    _get_positional_actions: selected('_get_positional_actions', false),
    parse_args: m.method(
      'parse_args',
      ['self', 'args', 'namespace'],
      (self, words, into) => {
        const [namespace, rest] = toArray(call(self, 'parse_known_args', words, into));
        if (truth(rest)) call(self, 'error', filled('unrecognized arguments: %s', toArray(rest).map(str).join(' ')));
        return namespace;
      },
      [null, null],
    ),
    parse_known_args: m.method(
      'parse_known_args',
      ['self', 'args', 'namespace'],
      (self, words, into) => parseKnown(m, runtime, self, words, into),
      [null, null],
    ),
    ...readingMethods(m),
    _read_args_from_files: m.method('_read_args_from_files', ['self', 'arg_strings'], (self, words) => readFiles(runtime, self, words)),
    convert_arg_line_to_args: m.method('convert_arg_line_to_args', ['self', 'arg_line'], (_self, line) => new PyList([line])),
    ...formatting(m, runtime),
    ...printing(m, runtime),
  });
}
