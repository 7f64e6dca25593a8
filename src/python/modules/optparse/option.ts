/** optparse.Option. */
import { add } from '../../objects/arithmetic.ts';
import { getAttrOrUndefined, setAttr } from '../../objects/attributes.ts';
import { callValue, isCallable } from '../../objects/call.ts';
import { compareThreeWay, equals } from '../../objects/compare.ts';
import { PyDict } from '../../objects/dict.ts';
import { isRaised, raise, typeError, ValueError, valueError } from '../../objects/exceptions.ts';
import { contains, getItem, getSlice } from '../../objects/items.ts';
import { toArray } from '../../objects/iterate.ts';
import { kwargsFromDict } from '../../objects/native.ts';
import type { Runtime } from '../../objects/runtime.ts';
import { repr, str, strValue } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { dictType, listType, tupleType, typeOf, typeType } from '../../objects/types.ts';
import { PyList, PyTuple, type Value } from '../../objects/value.ts';
import { call, filled, items, raiseNew } from '../library-calls.ts';
import type { Members, ModuleBuilder } from '../module-builder.ts';
import { describe, get, NO_DEFAULT } from './shared.ts';

const ATTRIBUTES = [
  'action',
  'type',
  'dest',
  'default',
  'nargs',
  'const',
  'choices',
  'callback',
  'callback_args',
  'callback_kwargs',
  'help',
  'metavar',
];
const STORE_ACTIONS = ['store', 'store_const', 'store_true', 'store_false', 'append', 'append_const', 'count'];
const LISTS: Record<string, string[]> = {
  ACTIONS: [...STORE_ACTIONS, 'callback', 'help', 'version'],
  STORE_ACTIONS,
  TYPED_ACTIONS: ['store', 'append', 'callback'],
  ALWAYS_TYPED_ACTIONS: ['store', 'append'],
  CONST_ACTIONS: ['store_const', 'append_const'],
  TYPES: ['string', 'int', 'long', 'float', 'complex', 'choice'],
};

/** Numbers as they are written in Python, with a prefix for their base. */
function parseNumber(text: Value, type: Value): Value {
  const digits = str(text);
  const prefix = digits.slice(0, 2).toLowerCase();
  if (prefix === '0x') return callValue(type, [text, 16], null);
  if (prefix === '0b') return callValue(type, [digits.slice(2) || '0', 2], null);
  return callValue(type, [text, digits.startsWith('0') ? 8 : 10], null);
}

const KINDS: Record<string, string> = { int: 'integer', long: 'long integer', float: 'floating-point', complex: 'complex' };

/** Functions that check an option's argument, by its type. */
function defineCheckers(m: ModuleBuilder, runtime: Runtime): PyDict {
  const number = m.def('check_builtin', ['option', 'opt', 'value'], (option, name, value) => {
    const kind = str(get(option, 'type'));
    const type = runtime.builtins.getStr(kind) as Value;
    try {
      return kind === 'int' || kind === 'long' ? parseNumber(value, type) : callValue(type, [value], null);
    } catch (error) {
      if (!isRaised(error, ValueError)) throw error;
      return raiseNew(m, 'OptionValueError', filled('option %s: invalid %s value: %r', name, KINDS[kind], value));
    }
  });
  m.def('_parse_num', ['val', 'type'], parseNumber);
  for (const kind of ['int', 'long'])
    m.def(`_parse_${kind}`, ['val'], (value) => parseNumber(value, runtime.builtins.getStr(kind) as Value));
  const choice = m.def('check_choice', ['option', 'opt', 'value'], (option, name, value) => {
    const choices = get(option, 'choices');
    if (contains(choices, value)) return value;
    const shown = toArray(choices).map(repr).join(', ');
    return raiseNew(m, 'OptionValueError', filled('option %s: invalid choice: %r (choose from %s)', name, value, shown));
  });
  const checkers = new PyDict();
  for (const kind of Object.keys(KINDS)) checkers.setStr(kind, number);
  checkers.setStr('choice', choice);
  return checkers;
}

function setNames(m: ModuleBuilder, self: Value, names: Value[]): null {
  const fail = (format: string, name: Value): never => raiseNew(m, 'OptionError', filled(format, name), self);
  for (const name of names) {
    const text = str(name);
    if (text.length < 2) fail('invalid option string %r: must be at least two characters long', name);
    else if (text.length === 2) {
      if (text[0] !== '-' || text[1] === '-') {
        fail('invalid short option string %r: must be of the form -x, (x any non-dash char)', name);
      }
      call(get(self, '_short_opts'), 'append', name);
    } else {
      if (!text.startsWith('--') || text[2] === '-') fail('invalid long option string %r: must start with --, followed by non-dash', name);
      call(get(self, '_long_opts'), 'append', name);
    }
  }
  return null;
}

function setAttributes(m: ModuleBuilder, self: Value, given: PyDict): null {
  for (const name of items(self, 'ATTRS').map(str)) {
    const value = given.delete(name);
    setAttr(self, name, value ?? (value === undefined && name === 'default' ? NO_DEFAULT : null));
  }
  if (given.size === 0) return null;
  const names = given.keys().sort(compareThreeWay).map(str).join(', ');
  return raiseNew(m, 'OptionError', `invalid keyword arguments: ${names}`, self);
}

/** The checks that a new option goes through, in their order. */
function checks(m: ModuleBuilder, runtime: Runtime): Record<string, (self: Value) => void> {
  const fail = (self: Value, format: string, ...values: Value[]): never =>
    raiseNew(m, 'OptionError', values.length === 0 ? format : filled(format, ...values), self);
  const isIn = (self: Value, list: string): boolean => contains(get(self, list), get(self, 'action'));
  return {
    _check_action: (self) => {
      if (get(self, 'action') === null) setAttr(self, 'action', 'store');
      else if (!isIn(self, 'ACTIONS')) fail(self, 'invalid action: %r', get(self, 'action'));
    },
    _check_type: (self) => {
      const given = get(self, 'type');
      if (given === null) {
        if (isIn(self, 'ALWAYS_TYPED_ACTIONS')) setAttr(self, 'type', get(self, 'choices') === null ? 'string' : 'choice');
        return;
      }
      const name = getAttrOrUndefined(given, '__name__');
      const isBuiltin = name !== undefined && runtime.builtins.getStr(str(name)) === given;
      if (typeOf(given) === typeType || isBuiltin) setAttr(self, 'type', get(given, '__name__'));
      if (equals(get(self, 'type'), 'str')) setAttr(self, 'type', 'string');
      if (!contains(get(self, 'TYPES'), get(self, 'type'))) fail(self, 'invalid option type: %r', get(self, 'type'));
      if (!isIn(self, 'TYPED_ACTIONS')) fail(self, 'must not supply a type for action %r', get(self, 'action'));
    },
    _check_choice: (self) => {
      const choices = get(self, 'choices');
      if (!equals(get(self, 'type'), 'choice')) {
        if (choices !== null) fail(self, 'must not supply choices for type %r', get(self, 'type'));
        return;
      }
      if (choices === null) fail(self, "must supply a list of choices for type 'choice'");
      const type = typeOf(choices);
      if (type !== tupleType && type !== listType) {
        const shown = str(type).split("'")[1] ?? '';
        fail(self, `choices must be a list of strings ('${shown}' supplied)`);
      }
    },
    _check_dest: (self) => {
      if (get(self, 'dest') !== null || !(isIn(self, 'STORE_ACTIONS') || get(self, 'type') !== null)) return;
      const [long] = items(self, '_long_opts');
      const dest = long === undefined ? getItem(items(self, '_short_opts')[0], 1) : call(getSlice(long, 2, undefined), 'replace', '-', '_');
      setAttr(self, 'dest', dest);
    },
    _check_const: (self) => {
      if (!isIn(self, 'CONST_ACTIONS') && get(self, 'const') !== null) {
        fail(self, "'const' must not be supplied for action %r", get(self, 'action'));
      }
    },
    _check_nargs: (self) => {
      if (isIn(self, 'TYPED_ACTIONS')) {
        if (get(self, 'nargs') === null) setAttr(self, 'nargs', 1);
      } else if (get(self, 'nargs') !== null) fail(self, "'nargs' must not be supplied for action %r", get(self, 'action'));
    },
    _check_callback: (self) => {
      const [callback, args, kwargs] = ['callback', 'callback_args', 'callback_kwargs'].map((name) => get(self, name));
      if (equals(get(self, 'action'), 'callback')) {
        if (!isCallable(callback)) fail(self, 'callback not callable: %r', callback);
        if (args !== null && typeOf(args) !== tupleType) fail(self, 'callback_args, if supplied, must be a tuple: not %r', args);
        if (kwargs !== null && typeOf(kwargs) !== dictType) fail(self, 'callback_kwargs, if supplied, must be a dict: not %r', kwargs);
        return;
      }
      if (callback !== null) fail(self, 'callback supplied (%r) for non-callback option', callback);
      if (args !== null) fail(self, 'callback_args supplied for non-callback option');
      if (kwargs !== null) fail(self, 'callback_kwargs supplied for non-callback option');
    },
  };
}

function takeAction(self: Value, action: Value, dest: Value, option: Value, value: Value, values: Value, parser: Value): Value {
  const store = (stored: Value): void => {
    setAttr(values, str(dest), stored);
  };
  const append = (item: Value): void => {
    call(call(values, 'ensure_value', dest, new PyList([])), 'append', item);
  };
  switch (strValue(action)) {
    case 'store':
      store(value);
      break;
    case 'store_const':
      store(get(self, 'const'));
      break;
    case 'store_true':
      store(true);
      break;
    case 'store_false':
      store(false);
      break;
    case 'append':
      append(value);
      break;
    case 'append_const':
      append(get(self, 'const'));
      break;
    case 'count':
      store(add(call(values, 'ensure_value', dest, 0), 1));
      break;
    case 'callback': {
      const [args, kwargs] = [get(self, 'callback_args'), get(self, 'callback_kwargs')];
      const more = truth(args) ? toArray(args) : [];
      callValue(get(self, 'callback'), [self, option, value, parser, ...more], truth(kwargs) ? kwargsFromDict(kwargs as PyDict) : null);
      break;
    }
    case 'help':
    case 'version':
      call(parser, `print_${str(action)}`);
      call(parser, 'exit');
      break;
    default:
      throw raise(valueError(`unknown action ${repr(get(self, 'action'))}`));
  }
  return 1;
}

function processing(m: ModuleBuilder): Members {
  return {
    __str__: m.method('__str__', ['self'], (self) => [...items(self, '_short_opts'), ...items(self, '_long_opts')].map(str).join('/')),
    __repr__: m.method('_repr', ['self'], describe),
    takes_value: m.method('takes_value', ['self'], (self) => get(self, 'type') !== null),
    get_opt_string: m.method('get_opt_string', ['self'], (self) => {
      const long = items(self, '_long_opts');
      return long.length > 0 ? long[0] : getItem(get(self, '_short_opts'), 0);
    }),
    check_value: m.method('check_value', ['self', 'opt', 'value'], (self, name, value) => {
      const checker = call(get(self, 'TYPE_CHECKER'), 'get', get(self, 'type'));
      return checker === null ? value : callValue(checker, [self, name, value], null);
    }),
    convert_value: m.method('convert_value', ['self', 'opt', 'value'], (self, name, value) => {
      if (value === null) return null;
      if (equals(get(self, 'nargs'), 1)) return call(self, 'check_value', name, value);
      return new PyTuple(toArray(value).map((item) => call(self, 'check_value', name, item)));
    }),
    process: m.method('process', ['self', 'opt', 'value', 'values', 'parser'], (self, name, given, values, parser) => {
      const value = call(self, 'convert_value', name, given);
      return call(self, 'take_action', get(self, 'action'), get(self, 'dest'), name, value, values, parser);
    }),
    take_action: m.method('take_action', ['self', 'action', 'dest', 'opt', 'value', 'values', 'parser'], takeAction),
  };
}

export function defineOption(m: ModuleBuilder, runtime: Runtime): void {
  const members: Members = { ATTRS: new PyList(ATTRIBUTES), TYPE_CHECKER: defineCheckers(m, runtime) };
  for (const name of Object.keys(LISTS)) members[name] = new PyTuple(LISTS[name]);
  const all = checks(m, runtime);
  const methods: Value[] = [];
  for (const name of Object.keys(all)) {
    members[name] = m.method(name, ['self'], (self) => {
      all[name](self);
      return null;
    });
    methods.push(members[name]);
  }
  m.oldClass('Option', [], {
    ...members,
    CHECK_METHODS: new PyList(methods),
    __init__: m.method('__init__', ['self', '*opts', '**attrs'], (self, names, attributes) => {
      setAttr(self, '_short_opts', new PyList([]));
      setAttr(self, '_long_opts', new PyList([]));
      const checked = call(self, '_check_opt_strings', names);
      call(self, '_set_opt_strings', checked);
      call(self, '_set_attrs', attributes);
      for (const check of items(self, 'CHECK_METHODS')) callValue(check, [self], null);
      return null;
    }),
    _check_opt_strings: m.method('_check_opt_strings', ['self', 'opts'], (_self, names) => {
      const given = toArray(names).filter(truth);
      if (given.length === 0) throw raise(typeError('at least one option string must be supplied'));
      return new PyTuple(given);
    }),
    _set_opt_strings: m.method('_set_opt_strings', ['self', 'opts'], (self, names) => setNames(m, self, toArray(names))),
    _set_attrs: m.method('_set_attrs', ['self', 'attrs'], (self, attributes) => setAttributes(m, self, attributes as PyDict)),
    ...processing(m),
  });
  m.set('make_option', m.get('Option'));
}
