/** getopt: options of a command line, as C's function of that name reads them. */
import { getAttrOrUndefined, setAttr } from '../objects/attributes.ts';
import { Exception, PyException, raise } from '../objects/exceptions.ts';
import { getItem } from '../objects/items.ts';
import { toArray } from '../objects/iterate.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { truth } from '../objects/truth.ts';
import { PyList, PyTuple, type PyType, type Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';
import { makeText, type Text, textOrUndefined, textWith } from './text-argument.ts';

/** How a command line is read: what there is, and what has been found. */
interface Reading {
  error: PyType;
  short: string;
  long: string[];
  options: Value[];
}

function fail({ error }: Reading, message: string, option: string): never {
  const made = new PyException(error, new PyTuple([message, option]));
  setAttr(made, 'msg', message);
  setAttr(made, 'opt', option);
  throw raise(made);
}

/** The long option that a beginning of its name stands for, and whether it takes an argument. */
function findLong(reading: Reading, name: string): { full: string; takes: boolean } {
  const possible = reading.long.filter((option) => option.startsWith(name));
  if (possible.length === 0) fail(reading, `option --${name} not recognized`, name);
  if (possible.includes(name)) return { full: name, takes: false };
  if (possible.includes(`${name}=`)) return { full: name, takes: true };
  if (possible.length > 1) fail(reading, `option --${name} not a unique prefix`, name);
  const takes = possible[0].endsWith('=');
  return { full: takes ? possible[0].slice(0, -1) : possible[0], takes };
}

function readLong(reading: Reading, { text, isUnicode }: Text, rest: Value[]): Value[] {
  const equals = text.indexOf('=');
  const name = equals < 0 ? text : text.slice(0, equals);
  const { full, takes } = findLong(reading, name);
  let argument: Value = equals < 0 ? '' : makeText(text.slice(equals + 1), isUnicode);
  let left = rest;
  if (takes && equals < 0) {
    if (rest.length === 0) fail(reading, `option --${full} requires argument`, full);
    [argument] = rest;
    left = rest.slice(1);
  } else if (!takes && equals >= 0) fail(reading, `option --${full} must not have an argument`, full);
  reading.options.push(new PyTuple([makeText(`--${full}`, isUnicode), argument]));
  return left;
}

/** Does a short option take an argument? */
function takesArgument(reading: Reading, option: string): boolean {
  const at = option === ':' ? -1 : reading.short.indexOf(option);
  if (at < 0) fail(reading, `option -${option} not recognized`, option);
  return reading.short[at + 1] === ':';
}

function readShort(reading: Reading, { text, isUnicode }: Text, rest: Value[]): Value[] {
  for (let i = 0; i < text.length; i++) {
    let argument: Value = '';
    let left: Value[] | null = null;
    if (takesArgument(reading, text[i])) {
      if (i + 1 === text.length && rest.length === 0) fail(reading, `option -${text[i]} requires argument`, text[i]);
      left = i + 1 === text.length ? rest.slice(1) : rest;
      argument = i + 1 === text.length ? rest[0] : makeText(text.slice(i + 1), isUnicode);
    }
    reading.options.push(new PyTuple([makeText(`-${text[i]}`, isUnicode), argument]));
    if (left !== null) return left;
  }
  return rest;
}

function begin(error: PyType, shorts: Value, longs: Value): Reading {
  const single = textOrUndefined(longs);
  const long = single === undefined ? toArray(longs).map((name) => textWith(name, 'startswith').text) : [single.text];
  return { error, short: textWith(shorts, 'startswith').text, long, options: [] };
}

/** Reads options from the front of `rest`, and gives what is behind them. */
function readOption(reading: Reading, argument: Text, rest: Value[]): Value[] {
  const part = (from: number): Text => ({ text: argument.text.slice(from), isUnicode: argument.isUnicode });
  return argument.text.startsWith('--') ? readLong(reading, part(2), rest) : readShort(reading, part(1), rest);
}

/** The arguments; what has no items is complained of as its first item is asked for. */
function argumentList(args: Value): Value[] {
  if (!(args instanceof PyList) && !(args instanceof PyTuple) && truth(args)) getItem(args, 0);
  return toArray(args);
}

/** Options end at the first argument that is none. */
function getopt(error: PyType, args: Value, shorts: Value, longs: Value): Value {
  const reading = begin(error, shorts, longs);
  let rest = argumentList(args);
  while (rest.length > 0) {
    const argument = textWith(rest[0], 'startswith');
    if (!argument.text.startsWith('-') || argument.text === '-') break;
    rest = rest.slice(1);
    if (argument.text === '--') break;
    rest = readOption(reading, argument, rest);
  }
  return new PyTuple([new PyList(reading.options), args instanceof PyTuple ? new PyTuple(rest) : new PyList(rest)]);
}

/** Options may stand among other arguments, unless the short ones begin with `+` or POSIXLY_CORRECT is set. */
function gnuGetopt(error: PyType, runtime: Runtime, args: Value, shorts: Value, longs: Value): Value {
  const reading = begin(error, shorts, longs);
  const environment = runtime.importModule('os').attrs.getStr('environ') ?? null;
  let inOrder = truth(callMethod(environment, 'get', ['POSIXLY_CORRECT']));
  if (reading.short.startsWith('+')) {
    inOrder = true;
    reading.short = reading.short.slice(1);
  }
  const others: Value[] = [];
  let rest = argumentList(args);
  while (rest.length > 0) {
    const argument = textWith(rest[0], 'startswith');
    if (argument.text === '--') {
      others.push(...rest.slice(1));
      break;
    }
    if (argument.text.startsWith('-') && argument.text !== '-') rest = readOption(reading, argument, rest.slice(1));
    else if (inOrder) {
      others.push(...rest);
      break;
    } else {
      others.push(rest[0]);
      rest = rest.slice(1);
    }
  }
  return new PyTuple([new PyList(reading.options), new PyList(others)]);
}

export const getoptModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('getopt', 'Options of a command line.');
  const error = m.newClass('GetoptError', [Exception], {
    opt: '',
    msg: '',
    __init__: m.method(
      '__init__',
      ['self', 'msg', 'opt'],
      (self, message, option) => {
        setAttr(self, 'msg', message);
        setAttr(self, 'opt', option);
        callMethod(Exception, '__init__', [self, message, option]);
        return null;
      },
      [''],
    ),
    __str__: m.method('__str__', ['self'], (self) => getAttrOrUndefined(self, 'msg') ?? null),
  });
  m.set('error', error);
  m.set('__all__', new PyList(['GetoptError', 'error', 'getopt', 'gnu_getopt']));
  const names = ['args', 'shortopts', 'longopts'];
  m.def('getopt', names, (args, shorts, longs) => getopt(error, args, shorts, longs), [new PyList([])]);
  m.def('gnu_getopt', names, (args, shorts, longs) => gnuGetopt(error, runtime, args, shorts, longs), [new PyList([])]);
  return m.module;
};
