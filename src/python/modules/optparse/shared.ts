/** What the parts of optparse share. */
import { remainder } from '../../objects/arithmetic.ts';
import { getAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import { PyRaise } from '../../objects/exceptions.ts';
import { addressOf } from '../../objects/hash.ts';
import { toArray } from '../../objects/iterate.ts';
import { callMethod } from '../../objects/special-methods.ts';
import { str } from '../../objects/text.ts';
import { PyTuple, type Value } from '../../objects/value.ts';
import type { ModuleBuilder } from '../module-builder.ts';

export const SUPPRESS_HELP = 'SUPPRESSHELP';
export const SUPPRESS_USAGE = 'SUPPRESSUSAGE';
/** The default of an option that has none: told from all others by being this object. */
export const NO_DEFAULT = new PyTuple(['NO', 'DEFAULT']);

export const get = getAttr;
export const call = (value: Value, name: string, ...args: Value[]): Value => callMethod(value, name, args);
export const items = (value: Value, name: string): Value[] => toArray(getAttr(value, name));
export const filled = (format: string, ...values: Value[]): Value => remainder(format, new PyTuple(values));

/** Raises one of the module's exceptions. */
export function raiseNew(m: ModuleBuilder, name: string, ...args: Value[]): never {
  const type = m.get(name);
  throw new PyRaise(type, callValue(type, args, null));
}

/** `<Class at 0x…: text>` */
export function describe(self: Value): string {
  return `<${str(get(get(self, '__class__'), '__name__'))} at 0x${addressOf(self).toString(16)}: ${str(self)}>`;
}
