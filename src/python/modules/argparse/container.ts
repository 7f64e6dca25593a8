/** argparse's containers of arguments: what a parser, its groups and its exclusive groups have in common. */
import { getAttrOrUndefined, setAttr } from '../../objects/attributes.ts';
import { callValue, isCallable } from '../../objects/call.ts';
import { equals } from '../../objects/compare.ts';
import { PyDict } from '../../objects/dict.ts';
import { isRaised, raise, TypeError, typeError, valueError } from '../../objects/exceptions.ts';
import { contains, getItem, length, setItem } from '../../objects/items.ts';
import { toArray } from '../../objects/iterate.ts';
import { repr, str } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { PyList, PyTuple, type PyType, type Value } from '../../objects/value.ts';
import { call, items } from '../library-calls.ts';
import type { Members, ModuleBuilder } from '../module-builder.ts';
import { compilePattern } from '../re.ts';
import { argumentError, callWith, get, OPTIONAL, ZERO_OR_MORE } from './shared.ts';

const ACTIONS: readonly [name: Value, className: string][] = [
  [null, '_StoreAction'],
  ['store', '_StoreAction'],
  ['store_const', '_StoreConstAction'],
  ['store_true', '_StoreTrueAction'],
  ['store_false', '_StoreFalseAction'],
  ['append', '_AppendAction'],
  ['append_const', '_AppendConstAction'],
  ['count', '_CountAction'],
  ['help', '_HelpAction'],
  ['version', '_VersionAction'],
  ['parsers', '_SubParsersAction'],
];

const CONTAINER_PARAMETERS = ['description', 'prefix_chars', 'argument_default', 'conflict_handler'];

function initialize(m: ModuleBuilder, self: Value, values: Value[]): null {
  CONTAINER_PARAMETERS.forEach((name, i) => {
    setAttr(self, name, values[i]);
  });
  setAttr(self, '_registries', new PyDict());
  for (const [name, cls] of ACTIONS) call(self, 'register', 'action', name, m.get(cls));
  call(self, '_get_handler');
  const attributes: Record<string, Value> = {
    _actions: new PyList([]),
    _option_string_actions: new PyDict(),
    _action_groups: new PyList([]),
    _mutually_exclusive_groups: new PyList([]),
    _defaults: new PyDict(),
    _negative_number_matcher: compilePattern('^-\\d+$|^-\\d*\\.\\d+$', 0),
    _has_negative_number_optionals: new PyList([]),
  };
  for (const name of Object.keys(attributes)) setAttr(self, name, attributes[name]);
  return null;
}

function registering(m: ModuleBuilder): Members {
  return {
    register: m.method('register', ['self', 'registry_name', 'value', 'object'], (self, registry, value, object) => {
      setItem(call(get(self, '_registries'), 'setdefault', registry, new PyDict()), value, object);
      return null;
    }),
    _registry_get: m.method(
      '_registry_get',
      ['self', 'registry_name', 'value', 'default'],
      (self, registry, value, fallback) => call(getItem(get(self, '_registries'), registry), 'get', value, fallback),
      [null],
    ),
    set_defaults: m.method('set_defaults', ['self', '**kwargs'], (self, kwargs) => {
      call(get(self, '_defaults'), 'update', kwargs);
      for (const action of items(self, '_actions')) {
        const dest = get(action, 'dest');
        if (contains(kwargs, dest)) setAttr(action, 'default', getItem(kwargs, dest));
      }
      return null;
    }),
    get_default: m.method('get_default', ['self', 'dest'], (self, dest) => {
      for (const action of items(self, '_actions')) {
        const value = get(action, 'default');
        if (value !== null && equals(get(action, 'dest'), dest)) return value;
      }
      return call(get(self, '_defaults'), 'get', dest, null);
    }),
  };
}

function addArgument(self: Value, args: Value[], given: PyDict): Value {
  const chars = get(self, 'prefix_chars');
  const isPositional = args.length === 0 || (args.length === 1 && !contains(chars, getItem(args[0], 0)));
  if (isPositional && args.length > 0 && given.getStr('dest') !== undefined) {
    throw raise(valueError('dest supplied twice for positional argument'));
  }
  const options = callWith(get(self, isPositional ? '_get_positional_kwargs' : '_get_optional_kwargs'), args, given) as PyDict;
  if (options.getStr('default') === undefined) {
    const dest = options.getStr('dest') as Value;
    const defaults = get(self, '_defaults');
    if (contains(defaults, dest)) options.setStr('default', getItem(defaults, dest));
    else if (get(self, 'argument_default') !== null) options.setStr('default', get(self, 'argument_default'));
  }
  const actionClass = call(self, '_pop_action_class', options);
  if (!isCallable(actionClass)) throw raise(valueError(`unknown action "${str(actionClass)}"`));
  const action = callWith(actionClass, [], options);
  const type = get(action, 'type');
  const convert = call(self, '_registry_get', 'type', type, type);
  if (!isCallable(convert)) throw raise(valueError(`${repr(convert)} is not callable`));
  checkMetavar(self, action);
  return call(self, '_add_action', action);
}

/** A parser tries how the argument will be shown. */
function checkMetavar(self: Value, action: Value): void {
  if (getAttrOrUndefined(self, '_get_formatter') === undefined) return;
  try {
    call(call(self, '_get_formatter'), '_format_args', action, null);
  } catch (error) {
    if (isRaised(error, TypeError)) throw raise(valueError('length of metavar tuple does not match nargs'));
    throw error;
  }
}

function optionNames(self: Value, args: Value[], kwargs: PyDict): Value {
  const chars = get(self, 'prefix_chars');
  const isPrefix = (text: Value, i: number): boolean => contains(chars, getItem(text, i));
  for (const option of args) {
    if (isPrefix(option, 0)) continue;
    throw raise(valueError(`invalid option string ${repr(option)}: must start with a character ${repr(chars)}`));
  }
  let dest = kwargs.delete('dest') ?? null;
  if (dest === null) {
    const long = args.find((option) => length(option) > 1 && isPrefix(option, 1));
    dest = call(long ?? args[0], 'lstrip', chars);
    if (!truth(dest)) throw raise(valueError(`dest= is required for options like ${repr(args[args.length - 1])}`));
    dest = call(dest, 'replace', '-', '_');
  }
  return withOptions(kwargs, dest, args);
}

function withOptions(kwargs: PyDict, dest: Value, optionStrings: Value[]): PyDict {
  const options = kwargs.copy();
  options.setStr('dest', dest);
  options.setStr('option_strings', new PyList(optionStrings));
  return options;
}

function positionalOptions(dest: Value, kwargs: PyDict): Value {
  if (kwargs.getStr('required') !== undefined) throw raise(typeError("'required' is an invalid argument for positionals"));
  const nargs = kwargs.getStr('nargs') ?? null;
  const isMany = equals(nargs, ZERO_OR_MORE);
  if (!isMany && !equals(nargs, OPTIONAL)) kwargs.setStr('required', true);
  if (isMany && kwargs.getStr('default') === undefined) kwargs.setStr('required', true);
  return withOptions(kwargs, dest, []);
}

function adding(m: ModuleBuilder): Members {
  return {
    add_argument: m.method('add_argument', ['self', '*args', '**kwargs'], (self, args, kwargs) =>
      addArgument(self, [...(args as PyTuple).items], kwargs as PyDict),
    ),
    add_argument_group: m.method('add_argument_group', ['self', '*args', '**kwargs'], (self, args, kwargs) => {
      const group = callWith(m.get('_ArgumentGroup'), [self, ...(args as PyTuple).items], kwargs as PyDict);
      call(get(self, '_action_groups'), 'append', group);
      return group;
    }),
    add_mutually_exclusive_group: m.method('add_mutually_exclusive_group', ['self', '**kwargs'], (self, kwargs) => {
      const group = callWith(m.get('_MutuallyExclusiveGroup'), [self], kwargs as PyDict);
      call(get(self, '_mutually_exclusive_groups'), 'append', group);
      return group;
    }),
    _add_action: m.method('_add_action', ['self', 'action'], (self, action) => {
      call(self, '_check_conflict', action);
      call(get(self, '_actions'), 'append', action);
      setAttr(action, 'container', self);
      const negatives = get(self, '_has_negative_number_optionals');
      for (const option of items(action, 'option_strings')) {
        setItem(get(self, '_option_string_actions'), option, action);
        const isNegative = call(get(self, '_negative_number_matcher'), 'match', option) !== null;
        if (isNegative && !truth(negatives)) call(negatives, 'append', true);
      }
      return action;
    }),
    _remove_action: m.method('_remove_action', ['self', 'action'], (self, action) => {
      call(get(self, '_actions'), 'remove', action);
      return null;
    }),
    _add_container_actions: m.method('_add_container_actions', ['self', 'container'], addContainer),
    _get_positional_kwargs: m.method('_get_positional_kwargs', ['self', 'dest', '**kwargs'], (_self, dest, kwargs) =>
      positionalOptions(dest, kwargs as PyDict),
    ),
    _get_optional_kwargs: m.method('_get_optional_kwargs', ['self', '*args', '**kwargs'], (self, args, kwargs) =>
      optionNames(self, [...(args as PyTuple).items], kwargs as PyDict),
    ),
    _pop_action_class: m.method(
      '_pop_action_class',
      ['self', 'kwargs', 'default'],
      (self, kwargs, fallback) => {
        const action = call(kwargs, 'pop', 'action', fallback);
        return call(self, '_registry_get', 'action', action, action);
      },
      [null],
    ),
  };
}

/** Takes over the arguments of a parent parser, group by group. */
function addContainer(self: Value, container: Value): null {
  const byTitle = new PyDict();
  for (const group of items(self, '_action_groups')) {
    const title = get(group, 'title');
    if (byTitle.get(title) !== undefined) throw raise(valueError(`cannot merge actions - two groups are named ${repr(title)}`));
    byTitle.set(title, group);
  }
  const targets = new Map<Value, Value>();
  for (const group of items(container, '_action_groups')) {
    const title = get(group, 'title');
    if (byTitle.get(title) === undefined) {
      const options = { title, description: get(group, 'description'), conflict_handler: get(group, 'conflict_handler') };
      byTitle.set(title, callWith(get(self, 'add_argument_group'), [], options));
    }
    for (const action of items(group, '_group_actions')) targets.set(action, byTitle.get(title) as Value);
  }
  for (const group of items(container, '_mutually_exclusive_groups')) {
    const exclusive = callWith(get(self, 'add_mutually_exclusive_group'), [], { required: get(group, 'required') });
    for (const action of items(group, '_group_actions')) targets.set(action, exclusive);
  }
  for (const action of items(container, '_actions')) call(targets.get(action) ?? self, '_add_action', action);
  return null;
}

function conflicts(m: ModuleBuilder): Members {
  return {
    _get_handler: m.method('_get_handler', ['self'], (self) => {
      const kind = get(self, 'conflict_handler');
      const handler = getAttrOrUndefined(self, `_handle_conflict_${str(kind)}`);
      if (handler === undefined) throw raise(valueError(`invalid conflict_resolution value: ${repr(kind)}`));
      return handler;
    }),
    _check_conflict: m.method('_check_conflict', ['self', 'action'], (self, action) => {
      const known = get(self, '_option_string_actions');
      const found = items(action, 'option_strings').filter((option) => contains(known, option));
      if (found.length === 0) return null;
      const pairs = new PyList(found.map((option) => new PyTuple([option, getItem(known, option)])));
      callValue(call(self, '_get_handler'), [action, pairs], null);
      return null;
    }),
    _handle_conflict_error: m.method('_handle_conflict_error', ['self', 'action', 'conflicting_actions'], (_self, _action, pairs) => {
      const found = toArray(pairs).map(toArray);
      // Python 2's list comprehension leaves its variable behind: the complaint is about the argument that was there before.
      const [, before] = found[found.length - 1];
      return argumentError(m, before, `conflicting option string(s): ${found.map(([option]) => str(option)).join(', ')}`);
    }),
    _handle_conflict_resolve: m.method('_handle_conflict_resolve', ['self', 'action', 'conflicting_actions'], (self, _action, pairs) => {
      for (const pair of toArray(pairs)) {
        const [option, other] = toArray(pair);
        call(get(other, 'option_strings'), 'remove', option);
        call(get(self, '_option_string_actions'), 'pop', option, null);
        if (!truth(get(other, 'option_strings'))) call(get(other, 'container'), '_remove_action', other);
      }
      return null;
    }),
  };
}

const SHARED = [
  '_registries',
  '_actions',
  '_option_string_actions',
  '_defaults',
  '_has_negative_number_optionals',
  '_mutually_exclusive_groups',
];

function defineGroups(m: ModuleBuilder, container: PyType): void {
  const group = m.newClass('_ArgumentGroup', [container], {
    __init__: m.method(
      '__init__',
      ['self', 'container', 'title', 'description', '**kwargs'],
      (self, owner, title, description, kwargs) => {
        const options = kwargs as PyDict;
        for (const name of ['conflict_handler', 'prefix_chars', 'argument_default']) call(options, 'setdefault', name, get(owner, name));
        options.setStr('description', description);
        callWith(get(container, '__init__'), [self], options);
        setAttr(self, 'title', title);
        setAttr(self, '_group_actions', new PyList([]));
        for (const name of SHARED) setAttr(self, name, get(owner, name));
        return null;
      },
      [null, null],
    ),
    _add_action: m.method('_add_action', ['self', 'action'], (self, given) => {
      const action = callValue(get(container, '_add_action'), [self, given], null);
      call(get(self, '_group_actions'), 'append', action);
      return action;
    }),
    _remove_action: m.method('_remove_action', ['self', 'action'], (self, action) => {
      callValue(get(container, '_remove_action'), [self, action], null);
      return call(get(self, '_group_actions'), 'remove', action);
    }),
  });
  m.newClass('_MutuallyExclusiveGroup', [group], {
    __init__: m.method(
      '__init__',
      ['self', 'container', 'required'],
      (self, owner, required) => {
        callValue(get(group, '__init__'), [self, owner], null);
        setAttr(self, 'required', required);
        setAttr(self, '_container', owner);
        return null;
      },
      [false],
    ),
    _add_action: m.method('_add_action', ['self', 'action'], (self, given) => {
      if (truth(get(given, 'required'))) throw raise(valueError('mutually exclusive arguments must be optional'));
      const action = call(get(self, '_container'), '_add_action', given);
      call(get(self, '_group_actions'), 'append', action);
      return action;
    }),
    _remove_action: m.method('_remove_action', ['self', 'action'], (self, action) => {
      call(get(self, '_container'), '_remove_action', action);
      return call(get(self, '_group_actions'), 'remove', action);
    }),
  });
}

export function defineContainers(m: ModuleBuilder): PyType {
  const container = m.newClass('_ActionsContainer', [], {
    __init__: m.method('__init__', ['self', ...CONTAINER_PARAMETERS], (self, ...values) => initialize(m, self, values)),
    ...registering(m),
    ...adding(m),
    ...conflicts(m),
  });
  defineGroups(m, container);
  return container;
}
