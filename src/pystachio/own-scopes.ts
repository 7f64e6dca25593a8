/** scopes() of an object as if it stood in others. */
import { toArray } from '../python/objects/iterate.ts';
import { callNamed, isNative, type PystachioObject, scoped } from './object.ts';
import { joinScopes, type Scopes, scopesFromValues } from './scope.ts';

/** Objects whose scopes are more than what was bound to them: structs. */
export interface ScopesOfItsOwn {
  scopesWithin(outer: Scopes | null): Scopes | null;
}

/** obj.in_scope(*outer).scopes() */
export function ownScopes(obj: PystachioObject & Partial<ScopesOfItsOwn>, outer: Scopes | null): Scopes | null {
  if (!isNative(obj, 'scopes')) return scopesFromValues(toArray(callNamed(outer === null ? obj : scoped(obj, outer), 'scopes', [])));
  return obj.scopesWithin === undefined ? joinScopes(obj.chain, outer) : obj.scopesWithin(outer);
}
