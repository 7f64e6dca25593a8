/** What __reduce__() gives of dates and times, and what their constructors take as well: their parts as bytes. */
import { raise, typeError } from '../../objects/exceptions.ts';
import { strValue } from '../../objects/text.ts';
import type { Value } from '../../objects/value.ts';
import { PyTzinfo } from './values.ts';

/** The numbers in such bytes, of which month or hour has to be one; undefined where the arguments are no such bytes. */
export function stateOf(value: Value | undefined, length: number, check: number, below: number): number[] | undefined {
  const bytes = value === undefined ? undefined : strValue(value);
  if (bytes === undefined || bytes.length !== length) return undefined;
  const numbers = Array.from(bytes, (byte) => byte.charCodeAt(0));
  return numbers[check] < below ? numbers : undefined;
}

/** The same for a state that begins with a date. */
export function datedStateOf(value: Value | undefined, length: number): number[] | undefined {
  const state = stateOf(value, length, 2, 13);
  return state === undefined || state[2] === 0 ? undefined : state;
}

/** A zone beside such bytes. Raises TypeError. */
export function stateZone(value: Value | undefined): Value {
  if (value === undefined || value === null || value instanceof PyTzinfo) return value ?? null;
  throw raise(typeError('bad tzinfo state arg'));
}
