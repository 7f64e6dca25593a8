import { getAttr } from '../../objects/attributes.ts';
import { addressOf } from '../../objects/hash.ts';
import { str } from '../../objects/text.ts';
import { PyTuple, type Value } from '../../objects/value.ts';

export const SUPPRESS_HELP = 'SUPPRESSHELP';
export const SUPPRESS_USAGE = 'SUPPRESSUSAGE';
/** The default of an option that has none: told from all others by being this object. */
export const NO_DEFAULT = new PyTuple(['NO', 'DEFAULT']);

export const get = getAttr;
/** `<Class at 0x…: text>` */
export function describe(self: Value): string {
  return `<${str(get(get(self, '__class__'), '__name__'))} at 0x${addressOf(self).toString(16)}: ${str(self)}>`;
}
