import { getAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import { PyDict } from '../../objects/dict.ts';
import { toArray } from '../../objects/iterate.ts';
import { kwargsFromDict } from '../../objects/native.ts';
import { callMethod } from '../../objects/special-methods.ts';
import { repr, str } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import type { Value } from '../../objects/value.ts';
import { items, raiseNew } from '../library-calls.ts';
import type { ModuleBuilder } from '../module-builder.ts';

export const SUPPRESS = '==SUPPRESS==';
export const OPTIONAL = '?';
export const ZERO_OR_MORE = '*';
export const ONE_OR_MORE = '+';
export const PARSER = 'A...';
export const REMAINDER = '...';
export const UNRECOGNIZED = '_unrecognized_args';

export const get = getAttr;
/** Is it the mark itself? Values of a program's own are not asked whether they are equal to it. */
export const isSuppressed = (value: Value): boolean => value === SUPPRESS;
export const isOptional = (action: Value): boolean => truth(getAttr(action, 'option_strings'));

export function dictOf(values: Record<string, Value>): PyDict {
  const dict = new PyDict();
  for (const name of Object.keys(values)) dict.setStr(name, values[name]);
  return dict;
}

/** A call with arguments by name. */
export function callWith(fn: Value, args: Value[], named: PyDict | Record<string, Value>): Value {
  return callValue(fn, args, kwargsFromDict(named instanceof PyDict ? named : dictOf(named)));
}

/** What complaints call an argument. */
export function actionName(argument: Value): Value {
  if (argument === null) return null;
  if (isOptional(argument)) return items(argument, 'option_strings').map(str).join('/');
  for (const name of ['metavar', 'dest']) {
    const value = getAttr(argument, name);
    if (value !== null && !isSuppressed(value)) return value;
  }
  return null;
}

/** Raises ArgumentError. */
export function argumentError(m: ModuleBuilder, action: Value, message: Value): never {
  return raiseNew(m, 'ArgumentError', action, message);
}

/** `Name(attribute=value, …)` */
export function holderRepr(self: Value): string {
  const args = toArray(callMethod(self, '_get_args', [])).map(repr);
  const pairs = toArray(callMethod(self, '_get_kwargs', [])).map((pair) => {
    const [name, value] = toArray(pair);
    return `${str(name)}=${repr(value)}`;
  });
  return `${str(getAttr(getAttr(self, '__class__'), '__name__'))}(${[...args, ...pairs].join(', ')})`;
}
