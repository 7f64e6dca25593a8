/** decimal.Context and what makes one the current one. */
import { getAttr, setAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import { PyDict } from '../../objects/dict.ts';
import { keyError, raise } from '../../objects/exceptions.ts';
import { integerValue, makeInt } from '../../objects/index-value.ts';
import { contains, getItem, setItem } from '../../objects/items.ts';
import { toArray } from '../../objects/iterate.ts';
import { percentStr } from '../../objects/percent.ts';
import { callMethod } from '../../objects/special-methods.ts';
import { str, strValue } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { KwArgs, NotImplemented, PyList, PyTuple, type PyType, PyUnicode, type Value } from '../../objects/value.ts';
import { floatArgument } from '../math.ts';
import type { ModuleBuilder } from '../module-builder.ts';
import { argument, construct, fromFloat, isText, refuseOperand } from './construct.ts';
import { fix } from './rounding.ts';
import { outcome, Settings } from './settings.ts';
import { SIGNALS, type SignalName, signalOf } from './signals.ts';
import { type Home, PyDecimal, wholeNumber } from './value.ts';

/** getcontext() */
export function currentContext(home: Home): Value {
  home.context ??= callValue(home.contextType, [], null);
  return home.context;
}

/** The settings of a context, the current one where none was given. */
export function settingsOf(home: Home, context: Value): Settings {
  return Settings.of(home, context === null ? currentContext(home) : context);
}

/** A dict of all signals, those in a list set. */
function signalDict(home: Home, chosen: Value): PyDict {
  const dict = new PyDict();
  for (const name of SIGNALS) dict.set(home.exceptions[name], chosen !== null && contains(chosen, home.exceptions[name]) ? 1 : 0);
  return dict;
}

const NUMBERS = ['prec', 'rounding', 'Emin', 'Emax', 'capitals'] as const;

function initialize(home: Home, self: Value, given: Record<string, Value>): void {
  // The default context itself is made before there is one.
  const standard = given.Emax === null || given.traps === null ? home.defaultContext() : null;
  for (const name of NUMBERS) setAttr(self, name, given[name] ?? (standard === null ? null : getAttr(standard, name)));
  setAttr(self, '_clamp', given._clamp ?? (standard === null ? 0 : getAttr(standard, '_clamp')));
  setAttr(self, '_ignored_flags', given._ignored_flags ?? new PyList([]));
  if (given.traps === null) setAttr(self, 'traps', callMethod(getAttr(standard, 'traps'), 'copy', []));
  else setAttr(self, 'traps', given.traps instanceof PyDict ? given.traps : signalDict(home, given.traps));
  setAttr(self, 'flags', given.flags instanceof PyDict ? given.flags : signalDict(home, given.flags));
}

/** A context like another; flags and traps are its own unless they are shared. */
function copyOf(home: Home, self: Value, shares: boolean): Value {
  const dict = (name: string): Value => (shares ? getAttr(self, name) : callMethod(getAttr(self, name), 'copy', []));
  const [traps, flags] = [dict('traps'), dict('flags')];
  const rest = ['Emin', 'Emax', 'capitals', '_clamp', '_ignored_flags'].map((name) => getAttr(self, name));
  return callValue(home.contextType, [getAttr(self, 'prec'), getAttr(self, 'rounding'), traps, flags, ...rest], null);
}

function clearFlags(self: Value): void {
  const flags = getAttr(self, 'flags');
  for (const flag of toArray(flags)) setItem(flags, flag, 0);
}

function reprContext(self: Value): Value {
  const numbers = new PyTuple(['prec', 'rounding', 'Emin', 'Emax', 'capitals'].map((name) => getAttr(self, name)));
  const names = (which: string): string => {
    const set = toArray(callMethod(getAttr(self, which), 'items', [])).filter((pair) => truth(getItem(pair, 1)));
    return `${which}=[${set.map((pair) => str(getAttr(getItem(pair, 0), '__name__'))).join(', ')}]`;
  };
  const head = percentStr('Context(prec=%d, rounding=%s, Emin=%d, Emax=%d, capitals=%d', numbers);
  return `${str(head)}, ${names('flags')}, ${names('traps')})`;
}

/** Context._raise_error(condition, explanation, *args) of a program that calls it. */
function raiseError(home: Home, self: Value, condition: Value, explanation: Value, args: Value): Value {
  const settings = Settings.of(home, self);
  const known = (Object.keys(home.exceptions) as SignalName[]).find((name) => home.exceptions[name] === condition);
  const [first = null] = (args as PyTuple).items;
  const detail = first instanceof PyDecimal ? { operand: first } : { sign: integerValue(first) === 1 ? (1 as const) : (0 as const) };
  if (known === undefined) throw raise(keyError(condition));
  settings.signal(known, explanation === null ? null : str(explanation), detail);
  const name = signalOf(known);
  return ['Clamped', 'Inexact', 'Rounded', 'Subnormal', 'Underflow'].includes(name) ? null : outcome(settings, known, detail);
}

function createDecimal(home: Home, self: Value, value: Value): Value {
  const settings = Settings.of(home, self);
  if (isText(value) && textOf(callMethod(value, 'strip', [])) !== textOf(value)) {
    return settings.signal('ConversionSyntax', 'no trailing or leading whitespace is permitted.');
  }
  const made = construct(home, value, () => settings);
  if (made.isNan && made.digits.length > settings.prec - (settings.clamp ? 1 : 0)) {
    return settings.signal('ConversionSyntax', 'diagnostic info too long in NaN');
  }
  return fix(made, settings);
}

function textOf(value: Value): string | undefined {
  return value instanceof PyUnicode ? value.value : strValue(value);
}

/** Methods that are a Decimal's: their name there, and how many other operands they take. */
const DELEGATED: readonly [string, string, number][] = [
  ...(
    [
      ['abs', '__abs__'],
      ['minus', '__neg__'],
      ['plus', '__pos__'],
      ['to_sci_string', '__str__'],
      ['copy_abs', 'copy_abs'],
      ['copy_negate', 'copy_negate'],
    ] as const
  ).map(([name, method]): [string, string, number] => [name, method, 0]),
  ...['exp', 'is_finite', 'is_infinite', 'is_nan', 'is_normal', 'is_qnan', 'is_signed', 'is_snan', 'is_subnormal', 'is_zero', 'ln', 'log10']
    .concat(['logb', 'logical_invert', 'next_minus', 'next_plus', 'normalize', 'number_class', 'sqrt', 'to_eng_string'])
    .concat(['to_integral_exact', 'to_integral_value'])
    .map((name): [string, string, number] => [name, name, 0]),
  ...['compare', 'compare_signal', 'compare_total', 'compare_total_mag', 'copy_sign', 'logical_and', 'logical_or', 'logical_xor', 'max']
    .concat(['max_mag', 'min', 'min_mag', 'next_toward', 'quantize', 'remainder_near', 'rotate', 'same_quantum', 'scaleb', 'shift'])
    .map((name): [string, string, number] => [name, name, 1]),
  ['fma', 'fma', 2],
];

/** Operators, whose refusal of an operand becomes a TypeError here. */
const OPERATORS: readonly [string, string][] = [
  ['add', '__add__'],
  ['divide', '__div__'],
  ['divide_int', '__floordiv__'],
  ['divmod', '__divmod__'],
  ['multiply', '__mul__'],
  ['remainder', '__mod__'],
  ['subtract', '__sub__'],
];

/** Methods of a Decimal that take no context. */
const WITHOUT_CONTEXT = new Set(
  ['copy_abs', 'copy_negate', 'copy_sign', 'compare_total', 'compare_total_mag', 'same_quantum', 'is_finite', 'is_infinite'].concat([
    ...['is_nan', 'is_qnan', 'is_signed', 'is_snan', 'is_zero'],
  ]),
);

/** Calls a method of an operand, with a context if one is given. */
function call(self: Value, method: string, args: Value[], context: Value): Value {
  return callValue(getAttr(self, method), args, context === null ? null : new KwArgs(['context'], [context], null));
}

function operations(m: ModuleBuilder, home: Home): Record<string, Value> {
  const members: Record<string, Value> = {};
  for (const [name, method, count] of DELEGATED) {
    members[name] = m.method(name, ['self', 'a', 'b', 'c'].slice(0, count + 2), (self, a, ...others) =>
      call(argument(home, a), method, others, WITHOUT_CONTEXT.has(method) ? null : self),
    );
  }
  const checked = (result: Value, b: Value): Value => (result === NotImplemented ? refuseOperand(b) : result);
  for (const [name, method] of OPERATORS) {
    members[name] = m.method(name, ['self', 'a', 'b'], (self, a, b) => checked(call(argument(home, a), method, [b], self), b));
  }
  members.power = m.method(
    'power',
    ['self', 'a', 'b', 'modulo'],
    (self, a, b, modulo) => checked(call(argument(home, a), '__pow__', [b, modulo], self), b),
    [null],
  );
  members.to_integral = members.to_integral_value;
  return members;
}

function bookkeeping(m: ModuleBuilder, home: Home): Record<string, Value> {
  const copy = m.method('copy', ['self'], (self) => copyOf(home, self, false));
  return {
    clear_flags: m.method('clear_flags', ['self'], (self) => {
      clearFlags(self);
      return null;
    }),
    _shallow_copy: m.method('_shallow_copy', ['self'], (self) => copyOf(home, self, true)),
    copy,
    __copy__: copy,
    _raise_error: m.method(
      '_raise_error',
      ['self', 'condition', 'explanation', '*args'],
      (self, condition, explanation, args) => raiseError(home, self, condition, explanation, args),
      [null],
    ),
    _ignore_all_flags: m.method('_ignore_all_flags', ['self'], (self) =>
      callMethod(
        self,
        '_ignore_flags',
        SIGNALS.map((name) => home.exceptions[name]),
      ),
    ),
    _ignore_flags: m.method('_ignore_flags', ['self', '*flags'], (self, flags) => {
      const { items } = flags as PyTuple;
      setAttr(self, '_ignored_flags', new PyList([...toArray(getAttr(self, '_ignored_flags')), ...items]));
      return new PyList([...items]);
    }),
    _regard_flags: m.method('_regard_flags', ['self', '*flags'], (self, flags) => {
      const { items } = flags as PyTuple;
      const [first] = items;
      const regarded = first instanceof PyTuple || first instanceof PyList ? first.items : items;
      for (const flag of regarded) callMethod(getAttr(self, '_ignored_flags'), 'remove', [flag]);
      return null;
    }),
    __hash__: null,
    Etiny: m.method('Etiny', ['self'], (self) => makeInt(Settings.of(home, self).etiny)),
    Etop: m.method('Etop', ['self'], (self) => makeInt(Settings.of(home, self).etop)),
    _set_rounding: m.method('_set_rounding', ['self', 'type'], (self, type) => {
      const before = getAttr(self, 'rounding');
      setAttr(self, 'rounding', type);
      return before;
    }),
  };
}

/** Makes decimal.Context. */
export function defineContext(m: ModuleBuilder, home: Home): PyType {
  const parameters = ['prec', 'rounding', 'traps', 'flags', 'Emin', 'Emax', 'capitals', '_clamp', '_ignored_flags'];
  return m.newClass('Context', [], {
    __init__: m.method(
      '__init__',
      ['self', ...parameters],
      (self, ...values) => {
        initialize(home, self, Object.fromEntries(parameters.map((name, i) => [name, values[i]])));
        return null;
      },
      [null, null, null, null, null, null, null, 0, null],
    ),
    __repr__: m.method('__repr__', ['self'], reprContext),
    ...bookkeeping(m, home),
    create_decimal: m.method('create_decimal', ['self', 'num'], (self, value) => createDecimal(home, self, value), ['0']),
    create_decimal_from_float: m.method('create_decimal_from_float', ['self', 'f'], (self, f) => {
      const n = integerValue(f);
      const exact = n === undefined ? fromFloat(home, floatArgument(f)) : wholeNumber(home, n);
      return fix(exact, Settings.of(home, self));
    }),
    ...operations(m, home),
    _apply: m.method('_apply', ['self', 'a'], (self, a) => str(fix(a as PyDecimal, Settings.of(home, self)))),
    canonical: m.method('canonical', ['self', 'a'], (self, a) => callMethod(a, 'canonical', [self])),
    copy_decimal: m.method('copy_decimal', ['self', 'a'], (_self, a) => argument(home, a).plain()),
    is_canonical: m.method('is_canonical', ['self', 'a'], (_self, a) => callMethod(a, 'is_canonical', [])),
    radix: m.method('radix', ['self'], () => wholeNumber(home, 10)),
  });
}

/** getcontext, setcontext, localcontext, and the three contexts that the module gives. */
export function defineCurrentContext(m: ModuleBuilder, home: Home): void {
  const traps = (...names: SignalName[]): Value => new PyList(names.map((name) => home.exceptions[name]));
  const make = (prec: number, rounding: string, trapped: Value, limits: number[]): Value =>
    callValue(home.contextType, [prec, rounding, trapped, new PyList([]), ...limits], null);
  m.set('DefaultContext', make(28, 'ROUND_HALF_EVEN', traps('DivisionByZero', 'Overflow', 'InvalidOperation'), [-999999999, 999999999, 1]));
  const basic = traps('DivisionByZero', 'Overflow', 'InvalidOperation', 'Clamped', 'Underflow');
  m.set('BasicContext', make(9, 'ROUND_HALF_UP', basic, []));
  m.set('ExtendedContext', make(9, 'ROUND_HALF_EVEN', traps(), []));
  m.def('getcontext', [], () => currentContext(home));
  const set = (context: Value): void => {
    const shared = ['DefaultContext', 'BasicContext', 'ExtendedContext'].some((name) => m.get(name) === context);
    home.context = shared ? callMethod(context, 'copy', []) : context;
    if (shared) clearFlags(home.context);
  };
  m.def('setcontext', ['context'], (context) => {
    set(context);
    return null;
  });
  const manager = m.newClass('_ContextManager', [], {
    __init__: m.method('__init__', ['self', 'new_context'], (self, context) => {
      setAttr(self, 'new_context', callMethod(context, 'copy', []));
      return null;
    }),
    __enter__: m.method('__enter__', ['self'], (self) => {
      setAttr(self, 'saved_context', currentContext(home));
      set(getAttr(self, 'new_context'));
      return getAttr(self, 'new_context');
    }),
    __exit__: m.method('__exit__', ['self', 't', 'v', 'tb'], (self) => {
      set(getAttr(self, 'saved_context'));
      return null;
    }),
  });
  m.def('localcontext', ['ctx'], (context) => callValue(manager, [context === null ? currentContext(home) : context], null), [null]);
}
