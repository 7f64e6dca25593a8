/** Functions that make text. */
import { raise, typeError } from '../objects/exceptions.ts';
import { formatValue } from '../objects/format-method.ts';
import { native } from '../objects/native.ts';
import { repr } from '../objects/text.ts';
import { typeOf } from '../objects/types.ts';
import { PyStrSub, type Value } from '../objects/value.ts';

/** intern(): strings have no identity of their own here, so it gives back what it gets. */
function intern(value: Value): Value {
  if (value instanceof PyStrSub) throw raise(typeError("can't intern subclass of string"));
  if (typeof value !== 'string')
    throw raise(typeError(`intern() argument 1 must be string, not ${value === null ? 'None' : typeOf(value).fullName}`));
  return value;
}

export const TEXT_FUNCTIONS = [
  native('repr', 1, 1, repr),
  native('format', 1, 2, (value, spec) => formatValue(value, spec === undefined ? '' : spec)),
  native('intern', 1, 1, intern),
];
