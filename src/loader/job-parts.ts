/** What a job consists of, and ways into it: `task.processes[2].cmdline`. */
import { ChoiceObject } from '../pystachio/choice.ts';
import { ListObject } from '../pystachio/list.ts';
import { MapObject } from '../pystachio/map.ts';
import { getOf, PystachioObject } from '../pystachio/object.ts';
import { ownScopes } from '../pystachio/own-scopes.ts';
import type { Scopes } from '../pystachio/scope.ts';
import { StructObject } from '../pystachio/struct.ts';
import { limitReached } from '../python/evaluate/code.ts';
import { PyRaise } from '../python/objects/exceptions.ts';
import { repr } from '../python/objects/text.ts';
import { PyUnicode, type Value } from '../python/objects/value.ts';
import { decodeBytes } from '../report/bytes.ts';

/** An attribute's name, an element's number from 0, or a map's key. */
export type Step = string | number | { readonly key: string };

export type JobPath = readonly Step[];

/** The path as Pystachio's references are written; empty for the job itself. */
export function pathText(path: JobPath): string {
  let text = '';
  for (const step of path) {
    if (typeof step !== 'string') text += `[${typeof step === 'number' ? step : step.key}]`;
    else text += text === '' ? step : `.${step}`;
  }
  return text;
}

/** A part of an object; what a choice holds has no step of its own. */
export interface Part {
  readonly step: Step | null;
  readonly value: Value;
}

/** The parts in the order in which they are worked out. */
export function partsOf(object: Value): Part[] {
  if (object instanceof StructObject) {
    const { names } = object.struct.layout;
    return object.values.flatMap((value, i) => (value === null ? [] : [{ step: names[i], value }]));
  }
  if (object instanceof ListObject) return object.items.map((value, step) => ({ step, value }));
  if (object instanceof MapObject) return object.pairs.map(([key, value]) => ({ step: { key: keyText(key) }, value }));
  return object instanceof ChoiceObject && object.value instanceof PystachioObject ? [{ step: null, value: object.value }] : [];
}

/** The part that a step leads to; undefined where there is none. */
export function partAt(object: Value, step: Step): Value | undefined {
  const whole = object instanceof ChoiceObject ? object.value : object;
  if (typeof step === 'string') return whole instanceof StructObject ? whole.attributeNamed(step) : undefined;
  if (typeof step === 'number') return whole instanceof ListObject ? whole.items[step] : undefined;
  return whole instanceof MapObject ? whole.pairs.find(([key]) => keyText(key) === step.key)?.[1] : undefined;
}

/** A map's key as it was written. */
function keyText(key: Value): string {
  const value = key instanceof PystachioObject ? getOf(key) : key;
  if (typeof value === 'string') return decodeBytes(value);
  return value instanceof PyUnicode ? value.value : decodeBytes(repr(value));
}

/** What is tried with a part of an object, in the scopes around it. */
export type Attempt = (part: Value, outer: Scopes | null) => void;

/** The innermost part of the object for which `attempt` raises; the object itself where it is no part's fault alone. */
export function raisingPath(object: Value, attempt: Attempt): JobPath {
  return search(object, null, attempt, []);
}

function search(object: Value, outer: Scopes | null, attempt: Attempt, path: JobPath): JobPath {
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
