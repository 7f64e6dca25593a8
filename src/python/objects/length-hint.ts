/** What an iterable says of its length before it is iterated: programs see that they are asked. */
import { lookupSpecial } from './attributes.ts';
import { callValue } from './call.ts';
import { AttributeError, isRaised, TypeError as PyTypeError } from './exceptions.ts';
import { getIter, iteratorOrRefuse, next, sequenceIteratorType, toArray } from './iterate.ts';
import { typeOf } from './types.ts';
import type { Value } from './value.ts';

/** Asks `__len__`, else `__length_hint__`, where a program has defined them. False where neither answers. What they raise passes, but for TypeError and AttributeError. */
export function askLength(value: Value): boolean {
  const type = typeOf(value);
  if (!type.heap && type.findSpecial === null) return type.slots.length !== null;
  if (answers(() => (type.slots.length === null ? undefined : type.slots.length(value)))) return true;
  return type.findSpecial === null && answers(() => hinted(value));
}

function hinted(value: Value): Value | undefined {
  const hint = lookupSpecial(value, '__length_hint__');
  return hint === undefined ? undefined : callValue(hint, [], null);
}

function answers(ask: () => Value | undefined): boolean {
  try {
    return ask() !== undefined;
  } catch (error) {
    if (isRaised(error, PyTypeError) || isRaised(error, AttributeError)) return false;
    throw error;
  }
}

/** All values of an iterable, as list() collects them: it makes the iterator, then asks for the length. The array is new. */
export function collect(value: Value): Value[] {
  const type = typeOf(value);
  if (!type.heap && type.findSpecial === null) return toArray(value);
  const iterator = getIter(value);
  askLength(value);
  const items: Value[] = [];
  for (let item = next(iterator); item !== undefined; item = next(iterator)) items.push(item);
  return items;
}

/**
 * As PySequence_Fast collects them: it is the iterator that is asked for an iterator and for its length. `message` is that of the TypeError for what is not
 * iterable.
 */
export function collectIterated(value: Value, message: string): Value[] {
  const type = typeOf(value);
  if (!type.heap && type.findSpecial === null && type.slots.iter !== null) return toArray(value);
  const iterator = iteratorOrRefuse(value, message);
  // An iterator by `__getitem__` answers with what is left of its sequence.
  if (typeOf(iterator) === sequenceIteratorType) askLength(value);
  return collect(iterator);
}
