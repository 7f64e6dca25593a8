/** What is behind the objects and types that TypeScript has in hand. */
import type { Value } from '../../python/objects/value.ts';
import { withUnchangedTypes } from '../shared-types.ts';
import { guarded, PystachioError } from './error.ts';

/** What is being done with an object, for who wants to know which part of it is at fault. */
export interface Attempt {
  readonly object: Value;
  readonly at: 'interpolating' | 'checking';
}

/** Where an object's operations run: Python's exceptions leave it as Errors. */
export interface Realm {
  run<T>(body: () => T, attempt?: Attempt): T;
  /** The error for an object that does not pass. */
  refusal(object: Value, type: string, message: string): Error;
}

/** Of what was made from TypeScript, whatever a configuration has done to Pystachio's classes. Objects of a configuration have one that knows its interpreter. */
export const OWN_REALM: Realm = {
  run: (body) => guarded(() => withUnchangedTypes(body)),
  refusal: (_object, type, message) => new PystachioError(type, message),
};

export interface Inside {
  readonly value: Value;
  readonly realm: Realm;
}

// A table beside the objects keeps their properties free for the attributes of structs.
const insides = new WeakMap<object, Inside>();

export function setInside(outside: object, inside: Inside): void {
  insides.set(outside, inside);
}

/** Undefined for what is neither an object nor a type of Pystachio's. */
export function insideOf(outside: unknown): Inside | undefined {
  return (typeof outside === 'object' && outside !== null) || typeof outside === 'function' ? insides.get(outside) : undefined;
}
