/** inspect: the parameters of functions, as names, as text, and bound to arguments. */
import type { Arguments, Expr } from '../../../../grammar/ast.ts';
import { CO_VARARGS, CO_VARKEYWORDS, CompiledCode } from '../../evaluate/code.ts';
import { add } from '../../objects/arithmetic.ts';
import { getAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import { PyDict } from '../../objects/dict.ts';
import { raise, typeError, valueError } from '../../objects/exceptions.ts';
import { PyCode, PyMethod } from '../../objects/function.ts';
import { getItem } from '../../objects/items.ts';
import { toArray } from '../../objects/iterate.ts';
import { repr, str } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { PyList, PyTuple, type Value } from '../../objects/value.ts';
import { joinChunks } from '../join-chunks.ts';
import type { ModuleBuilder } from '../module-builder.ts';
import type { Predicates } from './predicates.ts';

/** A tuple parameter as nested lists of names. */
function nestedNames(pattern: Expr): Value {
  if (pattern.kind === 'Name') return pattern.id;
  return new PyList(pattern.kind === 'Tuple' ? pattern.elts.map(nestedNames) : []);
}

/** args, varargs and keywords of a code object. */
function parametersOf(code: PyCode): Value[] {
  const names: Value[] = code.varnames.slice(0, code.argcount);
  const node = code instanceof CompiledCode ? code.node : null;
  const args: Arguments | null = node !== null && (node.kind === 'FunctionDef' || node.kind === 'Lambda') ? node.args : null;
  args?.args.forEach((pattern, i) => {
    if (pattern.kind !== 'Name') names[i] = nestedNames(pattern);
  });
  const hasVarargs = (code.flags & CO_VARARGS) !== 0;
  const varargs = hasVarargs ? code.varnames[code.argcount] : null;
  const keywords = (code.flags & CO_VARKEYWORDS) !== 0 ? code.varnames[code.argcount + (hasVarargs ? 1 : 0)] : null;
  return [new PyList(names), varargs, keywords];
}

function joinComma(texts: readonly Value[]): Value {
  return joinChunks(texts.flatMap((text, i) => (i === 0 ? [text] : [', ', text])));
}

/** A parameter, or a tuple of them, as text. */
function sequenceText(value: Value, convert: Value, join: Value): Value {
  if (value instanceof PyList || value instanceof PyTuple) {
    return callValue(join, [new PyList(value.items.map((item) => sequenceText(item, convert, join)))], null);
  }
  return callValue(convert, [value], null);
}

function defineFormatting(m: ModuleBuilder, strFunction: Value): void {
  const join = m.def('joinseq', ['seq'], (sequence) => {
    const items = toArray(sequence);
    return items.length === 1 ? joinChunks(['(', items[0], ',)']) : joinChunks(['(', joinComma(items), ')']);
  });
  m.def('strseq', ['object', 'convert', 'join'], sequenceText, [join]);
  const starred = (prefix: string): Value => m.method('<lambda>', ['name'], (name) => add(prefix, name));
  const valueText = m.method('<lambda>', ['value'], (value) => `=${repr(value)}`);
  const formatters = ['formatarg', 'formatvarargs', 'formatvarkw', 'formatvalue', 'join'];
  const defaults = [strFunction, starred('*'), starred('**'), valueText, join];
  const apply = (fn: Value, value: Value): Value => callValue(fn, [value], null);
  m.def(
    'formatargspec',
    ['args', 'varargs', 'varkw', 'defaults', ...formatters],
    (args, varargs, varkw, values, formatArg, formatVarargs, formatVarkw, formatValue, joiner) => {
      const names = toArray(args);
      const given = truth(values) ? toArray(values) : [];
      const first = names.length - given.length;
      const specs = names.map((name, i) => {
        const spec = sequenceText(name, formatArg, joiner);
        return given.length > 0 && i >= first ? add(spec, apply(formatValue, given[i - first])) : spec;
      });
      if (varargs !== null) specs.push(apply(formatVarargs, varargs));
      if (varkw !== null) specs.push(apply(formatVarkw, varkw));
      return joinChunks(['(', joinComma(specs), ')']);
    },
    [null, null, null, ...defaults],
  );
  m.def(
    'formatargvalues',
    ['args', 'varargs', 'varkw', 'locals', ...formatters],
    (args, varargs, varkw, locals, formatArg, formatVarargs, formatVarkw, formatValue, joiner) => {
      const convert = m.method('convert', ['name'], (name) => add(apply(formatArg, name), apply(formatValue, getItem(locals, name))));
      const specs = toArray(args).map((name) => sequenceText(name, convert, joiner));
      if (truth(varargs)) specs.push(add(apply(formatVarargs, varargs), apply(formatValue, getItem(locals, varargs))));
      if (truth(varkw)) specs.push(add(apply(formatVarkw, varkw), apply(formatValue, getItem(locals, varkw))));
      return joinChunks(['(', joinComma(specs), ')']);
    },
    defaults,
  );
}

const plural = (n: number): string => (n > 1 ? 'arguments' : 'argument');

/** One call's arguments on their way to parameters. */
class Binding {
  readonly values = new PyDict();
  private readonly assigned = new Set<Value>();

  assign(parameter: Value, value: Value): void {
    this.assigned.add(parameter);
    if (!(parameter instanceof PyList)) {
      this.values.set(parameter, value);
      return;
    }
    const items = toArray(value);
    const names = parameter.items;
    if (items.length < names.length) {
      throw raise(valueError(`need more than ${items.length} ${items.length > 1 ? 'values' : 'value'} to unpack`));
    }
    if (items.length > names.length) throw raise(valueError('too many values to unpack'));
    names.forEach((name, i) => {
      this.assign(name, items[i]);
    });
  }

  has(parameter: Value): boolean {
    return this.assigned.has(parameter);
  }
}

function bindCall(m: ModuleBuilder, func: Value, positional: readonly Value[], named: PyDict): Value {
  const [argList, varargs, varkw, defaultValues] = toArray(callValue(m.get('getargspec'), [func], null));
  const name = str(getAttr(func, '__name__'));
  const args = toArray(argList);
  const defaults = truth(defaultValues) ? toArray(defaultValues) : [];
  const given = func instanceof PyMethod && func.self !== undefined ? [func.self, ...positional] : [...positional];
  const total = given.length + named.size;
  const refuse = (complaint: string): never => {
    throw raise(typeError(`${name}() ${complaint}`));
  };
  const binding = new Binding();
  for (let i = 0; i < args.length && i < given.length; i++) binding.assign(args[i], given[i]);
  if (truth(varargs)) binding.assign(varargs, new PyTuple(given.slice(args.length)));
  else if (args.length > 0 && given.length > args.length) {
    refuse(`takes ${defaults.length > 0 ? 'at most' : 'exactly'} ${args.length} ${plural(args.length)} (${total} given)`);
  } else if (args.length === 0 && total > 0) {
    if (!truth(varkw)) refuse(`takes no arguments (${total} given)`);
    else if (given.length > 0) refuse(`takes exactly 0 arguments (${total} given)`);
  }
  for (const arg of args) {
    const value = typeof arg === 'string' ? named.getStr(arg) : undefined;
    if (value === undefined) continue;
    if (binding.has(arg)) refuse(`got multiple values for keyword argument '${str(arg)}'`);
    binding.assign(arg, value);
    named.delete(arg);
  }
  defaults.forEach((value, i) => {
    const arg = args[args.length - defaults.length + i];
    if (!binding.has(arg)) binding.assign(arg, value);
  });
  if (truth(varkw)) binding.assign(varkw, named);
  else if (named.size > 0) refuse(`got an unexpected keyword argument '${str(named.keys()[0])}'`);
  if (args.some((arg) => !binding.has(arg))) {
    const required = args.length - defaults.length;
    refuse(`takes ${defaults.length > 0 ? 'at least' : 'exactly'} ${required} ${plural(required)} (${total} given)`);
  }
  return binding.values;
}

/** `namedTuple` makes the module's tuples with named fields. */
export function defineParameters(
  m: ModuleBuilder,
  is: Predicates,
  namedTuple: (name: string, fields: string) => Value,
  strFunction: Value,
): void {
  const make = (type: Value, values: Value[]): Value => callValue(type, values, null);
  const argumentsType = namedTuple('Arguments', 'args varargs keywords');
  const specType = namedTuple('ArgSpec', 'args varargs keywords defaults');
  const infoType = namedTuple('ArgInfo', 'args varargs keywords locals');
  m.def('getargs', ['co'], (code) => {
    if (!(code instanceof PyCode)) throw raise(typeError(`${repr(code)} is not a code object`));
    return make(argumentsType, parametersOf(code));
  });
  m.def('getargspec', ['func'], (given) => {
    const func = is.method(given) ? getAttr(given, 'im_func') : given;
    if (!is.function(func)) throw raise(typeError(`${repr(func)} is not a Python function`));
    return make(specType, [...parametersOf(getAttr(func, 'func_code') as PyCode), getAttr(func, 'func_defaults')]);
  });
  m.def('getargvalues', ['frame'], (frame) =>
    make(infoType, [...parametersOf(getAttr(frame, 'f_code') as PyCode), getAttr(frame, 'f_locals')]),
  );
  m.def('getcallargs', ['func', '*positional', '**named'], (func, positional, named) =>
    bindCall(m, func, (positional as PyTuple).items, named as PyDict),
  );
  defineFormatting(m, strFunction);
}
