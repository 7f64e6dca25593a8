/** Attributes of a job as a thrift field holds them. Each raises the conversion's InvalidConfig where the attribute fails its check. */
import { document } from '../../pystachio/document.ts';
import { percent, pystachioError } from '../../pystachio/errors.ts';
import { getOf } from '../../pystachio/object.ts';
import { truth } from '../../python/objects/truth.ts';
import type { Value } from '../../python/objects/value.ts';
import { invalidThrift } from '../errors.ts';
import { callNamed, isEmpty } from '../helpers/calls.ts';
import { attribute, fullyInterpolated, fullyInterpolatedAttribute, textOf } from '../reading.ts';
import type { Integer } from './types.ts';

/** A String. */
export function textField(object: Value, name: string): string {
  return textOf(fullyInterpolatedAttribute(object, name));
}

/** A String, undefined where there is none. */
export function optionalTextField(object: Value, name: string): string | undefined {
  const value = attribute(object, name);
  return isEmpty(value) ? undefined : textOf(fullyInterpolated(value));
}

/** An Integer. */
export function integerField(object: Value, name: string): Integer {
  return integerOf(fullyInterpolatedAttribute(object, name));
}

/** Text where a template is left that nobody has checked. */
export function integerOf(value: Value): Integer {
  const integer = document(value) as Integer;
  return Number.isSafeInteger(Number(integer)) ? Number(integer) : integer;
}

/** A Boolean. */
export function booleanField(object: Value, name: string): boolean {
  return truth(fullyInterpolatedAttribute(object, name));
}

/** The number that an enumeration of the interface gives a name, in whatever case that is written. `type` is the enumeration's name. */
export function enumField(type: string, numbers: ReadonlyMap<string, number>, object: Value): number {
  const value = getOf(object);
  const number = numbers.get(textOf(callNamed(value, 'upper')));
  if (number !== undefined) return number;
  throw pystachioError(invalidThrift(), percent`Invalid <class 'gen.apache.aurora.api.ttypes.${type}'> type: ${value}`);
}
