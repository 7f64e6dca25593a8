/** Which part of a job it is that cannot be worked out. */
import { PystachioObject } from '../pystachio/object.ts';
import { ownScopes } from '../pystachio/own-scopes.ts';
import { type Path, partsOf } from '../pystachio/parts.ts';
import type { Scopes } from '../pystachio/scope.ts';
import { limitReached } from '../python/evaluate/code.ts';
import { PyRaise } from '../python/objects/exceptions.ts';
import type { Value } from '../python/objects/value.ts';

/** What is tried with a part of an object, in the scopes around it. */
export type Attempt = (part: Value, outer: Scopes | null) => void;

/** The innermost part of the object for which `attempt` raises; the object itself where it is no part's fault alone. */
export function raisingPart(object: Value, attempt: Attempt): Path {
  return search(object, null, attempt, []);
}

function search(object: Value, outer: Scopes | null, attempt: Attempt, path: Path): Path {
  // The scopes themselves may be at fault.
  if (!(object instanceof PystachioObject) || raises(() => ownScopes(object, outer))) return path;
  const scopes = ownScopes(object, outer);
  for (const { step, value } of partsOf(object)) {
    if (raises(() => attempt(value, scopes))) return search(value, scopes, attempt, step === null ? path : [...path, step]);
  }
  return path;
}

function raises(body: () => unknown): boolean {
  try {
    body();
    return false;
  } catch (thrown) {
    const error = limitReached(thrown);
    if (error instanceof PyRaise) return true;
    throw error;
  }
}
