/** Calls as the helpers' Python code makes them. */

import { emptyType } from '../../pystachio/signature.ts';
import { getAttr } from '../../python/objects/attributes.ts';
import { callValue } from '../../python/objects/call.ts';
import type { PyDict } from '../../python/objects/dict.ts';
import { isRaised, TypeError as PyTypeError, raise, typeError } from '../../python/objects/exceptions.ts';
import { stepOver } from '../../python/objects/iterate.ts';
import { keywordName, kwargsFromDict } from '../../python/objects/native.ts';
import { typeOf } from '../../python/objects/types.ts';
import { KwArgs, type PyTuple, type Value } from '../../python/objects/value.ts';

/** obj.name(*args) */
export function callNamed(obj: Value, name: string, ...args: Value[]): Value {
  return callValue(getAttr(obj, name), args, null);
}

/** callee(name = value, …) */
export function callWithNames(callee: Value, names: readonly string[], values: readonly Value[]): Value {
  return callValue(callee, [], new KwArgs(names, values, null));
}

/** callee(*args, **kw) */
export function applyTo(callee: Value, args: Value, kw: Value): Value {
  return callValue(callee, [...(args as PyTuple).items], kwargsFromDict(kw as PyDict));
}

/** obj(name = value, …, **kw) of an object. Raises TypeError for a name that is given twice, the last one first. */
export function callWithNamesAndDict(obj: Value, names: readonly string[], values: readonly Value[], kw: Value): Value {
  const given = kw as PyDict;
  if (given.size === 0) return callWithNames(obj, names, values);
  const merged = given.copy();
  for (let i = names.length - 1; i >= 0; i--) {
    if (merged.has(names[i])) {
      throw raise(typeError(`${typeOf(obj).name} object got multiple values for keyword argument '${keywordName(names[i])}'`));
    }
    merged.setStr(names[i], values[i]);
  }
  return callValue(obj, [], kwargsFromDict(merged));
}

/** `value is Empty` */
export function isEmpty(value: Value): boolean {
  return value === emptyType;
}

/** map(fn, iterable). Raises TypeError in map's own words for what cannot be iterated. */
export function mapped(fn: (item: Value) => Value, iterable: Value): Value[] {
  let next: () => Value | undefined;
  try {
    next = stepOver(iterable);
  } catch (error) {
    if (isRaised(error, PyTypeError)) throw raise(typeError('argument 2 to map() must support iteration'));
    throw error;
  }
  const results: Value[] = [];
  for (let item = next(); item !== undefined; item = next()) results.push(fn(item));
  return results;
}
