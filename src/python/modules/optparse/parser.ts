/** optparse's containers of options: groups and OptionParser. */
import { add } from '../../objects/arithmetic.ts';
import { getAttrOrUndefined, setAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import type { PyClassic } from '../../objects/classic.ts';
import { compareThreeWay, equals } from '../../objects/compare.ts';
import { PyDict } from '../../objects/dict.ts';
import { isRaised, raise, typeError, valueError } from '../../objects/exceptions.ts';
import { asInt } from '../../objects/index-value.ts';
import { isInstance } from '../../objects/instance-check.ts';
import { contains, getItem, getSlice, length, setItem } from '../../objects/items.ts';
import { toArray } from '../../objects/iterate.ts';
import { kwargsFromDict } from '../../objects/native.ts';
import type { Runtime } from '../../objects/runtime.ts';
import { repr, str } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { basestringType, strType, typeOf, unicodeType } from '../../objects/types.ts';
import { PyList, PyTuple, type PyType, type Value } from '../../objects/value.ts';
import { joinChunks } from '../join-chunks.ts';
import { call, filled, items, raiseNew } from '../library-calls.ts';
import type { Members, ModuleBuilder } from '../module-builder.ts';
import { get, NO_DEFAULT, SUPPRESS_HELP, SUPPRESS_USAGE } from './shared.ts';

const MAPPINGS = ['_short_opt', '_long_opt', 'defaults'];

function setter(m: ModuleBuilder, name: string, parameter: string, attribute: string): Value {
  return m.method(name, ['self', parameter], (self, value) => {
    setAttr(self, attribute, value);
    return null;
  });
}

/** Names of an option with the mapping of the container that they go into. */
function namesOf(container: Value, option: Value): [Value, Value][] {
  const pairs = (list: string, mapping: string): [Value, Value][] => items(option, list).map((name) => [name, get(container, mapping)]);
  return [...pairs('_short_opts', '_short_opt'), ...pairs('_long_opts', '_long_opt')];
}

function checkConflict(m: ModuleBuilder, self: Value, option: Value): null {
  const found = namesOf(self, option).filter(([name, mapping]) => contains(mapping, name));
  if (found.length === 0) return null;
  if (equals(get(self, 'conflict_handler'), 'error')) {
    raiseNew(m, 'OptionConflictError', `conflicting option string(s): ${found.map(([name]) => str(name)).join(', ')}`, option);
  }
  for (const [name, mapping] of found) {
    const other = getItem(mapping, name);
    call(get(other, str(name).startsWith('--') ? '_long_opts' : '_short_opts'), 'remove', name);
    setItem(mapping, name, undefined);
    const isEmpty = !truth(get(other, '_short_opts')) && !truth(get(other, '_long_opts'));
    if (isEmpty) call(get(get(other, 'container'), 'option_list'), 'remove', other);
  }
  return null;
}

function addOption(m: ModuleBuilder, self: Value, args: readonly Value[], kwargs: PyDict): Value {
  let option = getItem(new PyTuple(args), 0);
  const type = typeOf(option);
  if (type === strType || type === unicodeType) option = callValue(get(self, 'option_class'), [...args], kwargsFromDict(kwargs));
  else if (args.length !== 1 || kwargs.size > 0) throw raise(typeError('invalid arguments'));
  else if (!isInstance(option, m.get('Option'))) throw raise(typeError(`not an Option instance: ${repr(option)}`));
  call(self, '_check_conflict', option);
  call(get(self, 'option_list'), 'append', option);
  setAttr(option, 'container', self);
  for (const [name, mapping] of namesOf(self, option)) setItem(mapping, name, option);
  const dest = get(option, 'dest');
  if (dest !== null) {
    const defaults = get(self, 'defaults');
    if (get(option, 'default') !== NO_DEFAULT) setItem(defaults, dest, get(option, 'default'));
    else if (!contains(defaults, dest)) setItem(defaults, dest, null);
  }
  return option;
}

/** The option of a name, null where there is none. */
function find(self: Value, name: Value): Value {
  const short = call(get(self, '_short_opt'), 'get', name);
  return truth(short) ? short : call(get(self, '_long_opt'), 'get', name);
}

function containerMembers(m: ModuleBuilder): Members {
  return {
    __init__: m.method('__init__', ['self', 'option_class', 'conflict_handler', 'description'], (self, cls, handler, description) => {
      call(self, '_create_option_list');
      setAttr(self, 'option_class', cls);
      call(self, 'set_conflict_handler', handler);
      call(self, 'set_description', description);
      return null;
    }),
    _create_option_mappings: m.method('_create_option_mappings', ['self'], (self) => {
      for (const name of MAPPINGS) setAttr(self, name, new PyDict());
      return null;
    }),
    _share_option_mappings: m.method('_share_option_mappings', ['self', 'parser'], (self, parser) => {
      for (const name of MAPPINGS) setAttr(self, name, get(parser, name));
      return null;
    }),
    set_conflict_handler: m.method('set_conflict_handler', ['self', 'handler'], (self, handler) => {
      if (!equals(handler, 'error') && !equals(handler, 'resolve')) {
        throw raise(valueError(`invalid conflict_resolution value ${repr(handler)}`));
      }
      setAttr(self, 'conflict_handler', handler);
      return null;
    }),
    set_description: setter(m, 'set_description', 'description', 'description'),
    get_description: m.method('get_description', ['self'], (self) => get(self, 'description')),
    destroy: m.method('destroy', ['self'], (self) => {
      for (const name of MAPPINGS) setAttr(self, name, undefined);
      return null;
    }),
    _check_conflict: m.method('_check_conflict', ['self', 'option'], (self, option) => checkConflict(m, self, option)),
    add_option: m.method('add_option', ['self', '*args', '**kwargs'], (self, args, kwargs) =>
      addOption(m, self, (args as PyTuple).items, kwargs as PyDict),
    ),
    add_options: m.method('add_options', ['self', 'option_list'], (self, options) => {
      for (const option of toArray(options)) call(self, 'add_option', option);
      return null;
    }),
    get_option: m.method('get_option', ['self', 'opt_str'], find),
    has_option: m.method(
      'has_option',
      ['self', 'opt_str'],
      (self, name) => contains(get(self, '_short_opt'), name) || contains(get(self, '_long_opt'), name),
    ),
    remove_option: m.method('remove_option', ['self', 'opt_str'], (self, name) => {
      const option = find(self, name);
      if (option === null) throw raise(valueError(`no such option ${repr(name)}`));
      for (const [each, mapping] of namesOf(self, option)) setItem(mapping, each, undefined);
      call(get(get(option, 'container'), 'option_list'), 'remove', option);
      return null;
    }),
    format_option_help: m.method('format_option_help', ['self', 'formatter'], (self, formatter) => {
      const shown = items(self, 'option_list').filter((option) => get(option, 'help') !== SUPPRESS_HELP);
      return joinChunks(shown.map((option) => call(formatter, 'format_option', option)));
    }),
    format_description: m.method('format_description', ['self', 'formatter'], (self, formatter) =>
      call(formatter, 'format_description', call(self, 'get_description')),
    ),
    format_help: m.method('format_help', ['self', 'formatter'], (self, formatter) => {
      const out: Value[] = [];
      if (truth(get(self, 'description'))) out.push(call(self, 'format_description', formatter));
      if (truth(get(self, 'option_list'))) out.push(call(self, 'format_option_help', formatter));
      return joinChunks(out.flatMap((text, i) => (i === 0 ? [text] : ['\n', text])));
    }),
  };
}

function defineGroup(m: ModuleBuilder, container: PyClassic): void {
  m.oldClass('OptionGroup', [container], {
    __init__: m.method(
      '__init__',
      ['self', 'parser', 'title', 'description'],
      (self, parser, title, description) => {
        setAttr(self, 'parser', parser);
        const common = [get(parser, 'option_class'), get(parser, 'conflict_handler'), description];
        callValue(get(container, '__init__'), [self, ...common], null);
        setAttr(self, 'title', title);
        return null;
      },
      [null],
    ),
    _create_option_list: m.method('_create_option_list', ['self'], (self) => {
      setAttr(self, 'option_list', new PyList([]));
      call(self, '_share_option_mappings', get(self, 'parser'));
      return null;
    }),
    set_title: setter(m, 'set_title', 'title', 'title'),
    destroy: m.method('destroy', ['self'], (self) => {
      callValue(get(container, 'destroy'), [self], null);
      setAttr(self, 'option_list', undefined);
      return null;
    }),
    format_help: m.method('format_help', ['self', 'formatter'], (self, formatter) => {
      const heading = call(formatter, 'format_heading', get(self, 'title'));
      call(formatter, 'indent');
      const help = add(heading, callValue(get(container, 'format_help'), [self, formatter], null));
      call(formatter, 'dedent');
      return help;
    }),
  });
}

/** A long option by its name or an abbreviation of it. */
function matchAbbreviation(m: ModuleBuilder, name: Value, known: Value): Value {
  if (contains(known, name)) return name;
  const possible = toArray(call(known, 'keys')).filter((word) => truth(call(word, 'startswith', name)));
  if (possible.length === 1) return possible[0];
  if (possible.length === 0) raiseNew(m, 'BadOptionError', name);
  return raiseNew(m, 'AmbiguousOptionError', name, new PyList(possible.sort(compareThreeWay)));
}

/** What follows an option on the command line: its argument, or a tuple of several. */
function takeArguments(self: Value, option: Value, name: Value, rest: Value): Value {
  const count = asInt(get(option, 'nargs'));
  if (length(rest) < count) {
    const complaint = count === 1 ? filled('%s option requires an argument', name) : filled('%s option requires %d arguments', name, count);
    call(self, 'error', complaint);
    return null;
  }
  if (count === 1) return call(rest, 'pop', 0);
  const taken = new PyTuple(toArray(getSlice(rest, 0, count)));
  for (let i = 0; i < count; i++) call(rest, 'pop', 0);
  return taken;
}

function processLong(self: Value, rest: Value, values: Value): null {
  const word = call(rest, 'pop', 0);
  let given = word;
  const isExplicit = contains(word, '=');
  if (isExplicit) {
    const [name, argument] = toArray(call(word, 'split', '=', 1));
    given = name;
    call(rest, 'insert', 0, argument);
  }
  const name = call(self, '_match_long_opt', given);
  const option = getItem(get(self, '_long_opt'), name);
  let value: Value = null;
  if (truth(call(option, 'takes_value'))) value = takeArguments(self, option, name, rest);
  else if (isExplicit) call(self, 'error', filled('%s option does not take a value', name));
  call(option, 'process', name, value, values, self);
  return null;
}

function processShort(m: ModuleBuilder, self: Value, rest: Value, values: Value): null {
  const word = call(rest, 'pop', 0);
  const size = length(word);
  for (let i = 1; i < size; i++) {
    const name = add('-', getItem(word, i));
    const option = call(get(self, '_short_opt'), 'get', name);
    if (!truth(option)) raiseNew(m, 'BadOptionError', name);
    const takes = truth(call(option, 'takes_value'));
    const isLast = takes && i + 1 < size;
    if (isLast) call(rest, 'insert', 0, getSlice(word, i + 1, undefined));
    call(option, 'process', name, takes ? takeArguments(self, option, name, rest) : null, values, self);
    if (isLast) break;
  }
  return null;
}

function processArguments(self: Value, left: Value, rest: Value, values: Value): null {
  while (truth(rest)) {
    const word = getItem(rest, 0);
    if (equals(word, '--')) {
      call(rest, 'pop', 0);
      return null;
    }
    if (equals(getSlice(word, 0, 2), '--')) call(self, '_process_long_opt', rest, values);
    else if (equals(getSlice(word, undefined, 1), '-') && length(word) > 1) call(self, '_process_short_opts', rest, values);
    else if (truth(get(self, 'allow_interspersed_args'))) call(left, 'append', call(rest, 'pop', 0));
    else return null;
  }
  return null;
}

function parsing(m: ModuleBuilder, runtime: Runtime): Members {
  return {
    _get_args: m.method('_get_args', ['self', 'args'], (_self, args) =>
      args === null ? getSlice(get(runtime.importModule('sys'), 'argv'), 1, undefined) : getSlice(args, undefined, undefined),
    ),
    parse_args: m.method(
      'parse_args',
      ['self', 'args', 'values'],
      (self, args, given) => {
        const rest = call(self, '_get_args', args);
        const values = given ?? call(self, 'get_default_values');
        const left = new PyList([]);
        setAttr(self, 'rargs', rest);
        setAttr(self, 'largs', left);
        setAttr(self, 'values', values);
        try {
          call(self, '_process_args', left, rest, values);
        } catch (error) {
          const isComplaint = ['BadOptionError', 'OptionValueError'].some((name) => isRaised(error, m.get(name) as PyType));
          if (!isComplaint) throw error;
          call(self, 'error', str((error as { value: Value }).value));
        }
        return call(self, 'check_values', values, add(left, rest));
      },
      [null, null],
    ),
    check_values: m.method('check_values', ['self', 'values', 'args'], (_self, values, args) => new PyTuple([values, args])),
    _process_args: m.method('_process_args', ['self', 'largs', 'rargs', 'values'], processArguments),
    _match_long_opt: m.method('_match_long_opt', ['self', 'opt'], (self, name) => matchAbbreviation(m, name, get(self, '_long_opt'))),
    _process_long_opt: m.method('_process_long_opt', ['self', 'rargs', 'values'], processLong),
    _process_short_opts: m.method('_process_short_opts', ['self', 'rargs', 'values'], (self, rest, values) =>
      processShort(m, self, rest, values),
    ),
  };
}

/** `print >>file, text` */
function printTo(runtime: Runtime, file: Value, text: Value): void {
  const out = file ?? get(runtime.importModule('sys'), 'stdout');
  call(out, 'write', text);
  call(out, 'write', '\n');
}

function messages(m: ModuleBuilder, runtime: Runtime, container: PyClassic): Members {
  const sys = (): Value => runtime.importModule('sys');
  const expanded = (self: Value, text: Value): Value => call(self, 'expand_prog_name', text);
  const printer = (name: string, attribute: string, text: string): Value =>
    m.method(
      name,
      ['self', 'file'],
      (self, file) => {
        if (truth(get(self, attribute))) printTo(runtime, file, call(self, text));
        return null;
      },
      [null],
    );
  return {
    get_prog_name: m.method(
      'get_prog_name',
      ['self'],
      (self) => get(self, 'prog') ?? call(runtime.importModule('posixpath'), 'basename', getItem(get(sys(), 'argv'), 0)),
    ),
    expand_prog_name: m.method('expand_prog_name', ['self', 's'], (self, text) =>
      call(text, 'replace', '%prog', call(self, 'get_prog_name')),
    ),
    get_description: m.method('get_description', ['self'], (self) => expanded(self, get(self, 'description'))),
    exit: m.method(
      'exit',
      ['self', 'status', 'msg'],
      (_self, status, message) => {
        if (truth(message)) call(get(sys(), 'stderr'), 'write', message);
        return call(sys(), 'exit', status);
      },
      [0, null],
    ),
    error: m.method('error', ['self', 'msg'], (self, message) => {
      call(self, 'print_usage', get(sys(), 'stderr'));
      call(self, 'exit', 2, filled('%s: error: %s\n', call(self, 'get_prog_name'), message));
      return null;
    }),
    get_usage: m.method('get_usage', ['self'], (self) => {
      const usage = get(self, 'usage');
      return truth(usage) ? call(get(self, 'formatter'), 'format_usage', expanded(self, usage)) : '';
    }),
    print_usage: printer('print_usage', 'usage', 'get_usage'),
    get_version: m.method('get_version', ['self'], (self) => {
      const version = get(self, 'version');
      return truth(version) ? expanded(self, version) : '';
    }),
    print_version: printer('print_version', 'version', 'get_version'),
    format_option_help: m.method(
      'format_option_help',
      ['self', 'formatter'],
      (self, given) => {
        const formatter = given ?? get(self, 'formatter');
        call(formatter, 'store_option_strings', self);
        const out: Value[] = [call(formatter, 'format_heading', 'Options')];
        call(formatter, 'indent');
        if (truth(get(self, 'option_list'))) out.push(callValue(get(container, 'format_option_help'), [self, formatter], null), '\n');
        for (const group of items(self, 'option_groups')) out.push(call(group, 'format_help', formatter), '\n');
        call(formatter, 'dedent');
        return joinChunks(out.slice(0, -1));
      },
      [null],
    ),
    format_epilog: m.method('format_epilog', ['self', 'formatter'], (self, formatter) =>
      call(formatter, 'format_epilog', get(self, 'epilog')),
    ),
    format_help: m.method(
      'format_help',
      ['self', 'formatter'],
      (self, given) => {
        const formatter = given ?? get(self, 'formatter');
        const out: Value[] = [];
        if (truth(get(self, 'usage'))) out.push(call(self, 'get_usage'), '\n');
        if (truth(get(self, 'description'))) out.push(call(self, 'format_description', formatter), '\n');
        out.push(call(self, 'format_option_help', formatter), call(self, 'format_epilog', formatter));
        return joinChunks(out);
      },
      [null],
    ),
    _get_encoding: m.method('_get_encoding', ['self', 'file'], (_self, file) => {
      const encoding = getAttrOrUndefined(file, 'encoding') ?? null;
      return truth(encoding) ? encoding : 'ascii';
    }),
    print_help: m.method(
      'print_help',
      ['self', 'file'],
      (self, given) => {
        const file = given ?? get(sys(), 'stdout');
        call(file, 'write', call(call(self, 'format_help'), 'encode', call(self, '_get_encoding', file), 'replace'));
        return null;
      },
      [null],
    ),
  };
}

function addGroup(m: ModuleBuilder, self: Value, args: readonly Value[], kwargs: PyDict): Value {
  let group = getItem(new PyTuple(args), 0);
  if (typeOf(group) === strType) group = callValue(m.get('OptionGroup'), [self, ...args], kwargsFromDict(kwargs));
  else if (args.length !== 1 || kwargs.size > 0) throw raise(typeError('invalid arguments'));
  else if (!isInstance(group, m.get('OptionGroup'))) throw raise(typeError(`not an OptionGroup instance: ${repr(group)}`));
  else if (get(group, 'parser') !== self) throw raise(valueError('invalid OptionGroup (wrong parser)'));
  call(get(self, 'option_groups'), 'append', group);
  return group;
}

function defaults(m: ModuleBuilder): Members {
  return {
    set_default: m.method('set_default', ['self', 'dest', 'value'], (self, dest, value) => {
      setItem(get(self, 'defaults'), dest, value);
      return null;
    }),
    set_defaults: m.method('set_defaults', ['self', '**kwargs'], (self, kwargs) => call(get(self, 'defaults'), 'update', kwargs)),
    set_process_default_values: setter(m, 'set_process_default_values', 'process', 'process_default_values'),
    _get_all_options: m.method('_get_all_options', ['self'], (self) => {
      const groups = items(self, 'option_groups').flatMap((group) => items(group, 'option_list'));
      return new PyList([...items(self, 'option_list'), ...groups]);
    }),
    get_default_values: m.method('get_default_values', ['self'], (self) => {
      const own = get(self, 'defaults');
      if (!truth(get(self, 'process_default_values'))) return callValue(m.get('Values'), [own], null);
      const checked = call(own, 'copy');
      for (const option of toArray(call(self, '_get_all_options'))) {
        const dest = get(option, 'dest');
        const value = call(checked, 'get', dest);
        if (isInstance(value, basestringType)) setItem(checked, dest, call(option, 'check_value', call(option, 'get_opt_string'), value));
      }
      return callValue(m.get('Values'), [checked], null);
    }),
  };
}

const PARAMETERS = [
  'usage',
  'option_list',
  'option_class',
  'version',
  'conflict_handler',
  'description',
  'formatter',
  'add_help_option',
  'prog',
  'epilog',
];

function initialize(m: ModuleBuilder, container: PyClassic, self: Value, values: Value[]): null {
  const [usage, options, optionClass, version, conflict, description, formatter, addHelp, prog, epilog] = values;
  callValue(get(container, '__init__'), [self, optionClass, conflict, description], null);
  call(self, 'set_usage', usage);
  const attributes: Record<string, Value> = { prog, version, allow_interspersed_args: true, process_default_values: true };
  for (const name of Object.keys(attributes)) setAttr(self, name, attributes[name]);
  setAttr(self, 'formatter', formatter ?? callValue(m.get('IndentedHelpFormatter'), [], null));
  call(get(self, 'formatter'), 'set_parser', self);
  setAttr(self, 'epilog', epilog);
  const help = new PyDict();
  help.setStr('add_help', addHelp);
  callValue(get(self, '_populate_option_list'), [options], kwargsFromDict(help));
  call(self, '_init_parsing_state');
  return null;
}

function addStandard(self: Value, names: string[], action: string, help: string): null {
  const options = new PyDict();
  options.setStr('action', action);
  options.setStr('help', help);
  callValue(get(self, 'add_option'), names, kwargsFromDict(options));
  return null;
}

function setup(m: ModuleBuilder): Members {
  const flag = (name: string, value: boolean): Value =>
    m.method(name, ['self'], (self) => {
      setAttr(self, 'allow_interspersed_args', value);
      return null;
    });
  return {
    _create_option_list: m.method('_create_option_list', ['self'], (self) => {
      setAttr(self, 'option_list', new PyList([]));
      setAttr(self, 'option_groups', new PyList([]));
      return call(self, '_create_option_mappings');
    }),
    _add_help_option: m.method('_add_help_option', ['self'], (self) =>
      addStandard(self, ['-h', '--help'], 'help', 'show this help message and exit'),
    ),
    _add_version_option: m.method('_add_version_option', ['self'], (self) =>
      addStandard(self, ['--version'], 'version', "show program's version number and exit"),
    ),
    _populate_option_list: m.method(
      '_populate_option_list',
      ['self', 'option_list', 'add_help'],
      (self, options, addHelp) => {
        const standard = get(self, 'standard_option_list');
        if (truth(standard)) call(self, 'add_options', standard);
        if (truth(options)) call(self, 'add_options', options);
        if (truth(get(self, 'version'))) call(self, '_add_version_option');
        if (truth(addHelp)) call(self, '_add_help_option');
        return null;
      },
      [true],
    ),
    _init_parsing_state: m.method('_init_parsing_state', ['self'], (self) => {
      for (const name of ['rargs', 'largs', 'values']) setAttr(self, name, null);
      return null;
    }),
    set_usage: m.method('set_usage', ['self', 'usage'], (self, usage) => {
      let text: Value = usage;
      if (usage === null) text = '%prog [options]';
      else if (usage === SUPPRESS_USAGE) text = null;
      else if (truth(call(call(usage, 'lower'), 'startswith', 'usage: '))) text = getSlice(usage, 7, undefined);
      setAttr(self, 'usage', text);
      return null;
    }),
    enable_interspersed_args: flag('enable_interspersed_args', true),
    disable_interspersed_args: flag('disable_interspersed_args', false),
    add_option_group: m.method('add_option_group', ['self', '*args', '**kwargs'], (self, args, kwargs) =>
      addGroup(m, self, (args as PyTuple).items, kwargs as PyDict),
    ),
    get_option_group: m.method('get_option_group', ['self', 'opt_str'], (self, name) => {
      const option = find(self, name);
      return truth(option) && get(option, 'container') !== self ? get(option, 'container') : null;
    }),
    destroy: m.method('destroy', ['self'], (self) => {
      for (const name of MAPPINGS) setAttr(self, name, undefined);
      for (const group of items(self, 'option_groups')) call(group, 'destroy');
      for (const name of ['option_list', 'option_groups', 'formatter']) setAttr(self, name, undefined);
      return null;
    }),
  };
}

export function defineParsers(m: ModuleBuilder, runtime: Runtime): void {
  const container = m.oldClass('OptionContainer', [], containerMembers(m));
  defineGroup(m, container);
  m.oldClass('OptionParser', [container], {
    standard_option_list: new PyList([]),
    __init__: m.method('__init__', ['self', ...PARAMETERS], (self, ...values) => initialize(m, container, self, values), [
      ...[null, null, m.get('Option'), null, 'error', null, null, true, null, null],
    ]),
    ...setup(m),
    ...defaults(m),
    ...parsing(m, runtime),
    ...messages(m, runtime, container),
  });
  m.def('_match_abbrev', ['s', 'wordmap'], (name, known) => matchAbbreviation(m, name, known));
}
