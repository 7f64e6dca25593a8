/** frozendict: the dict that get() gives, which can be hashed. */
import { PyDict } from '../python/objects/dict.ts';
import { dictType } from '../python/objects/types.ts';
import type { Value } from '../python/objects/value.ts';
import { pythonClass } from './classes.ts';

export const frozendictType = pythonClass('frozendict', 'pystachio.naming', [dictType]);

/** An empty one. */
export function makeFrozendict(): PyDict {
  const dict = new PyDict();
  dict.type = frozendictType;
  return dict;
}

/** Of str keys that differ. */
export function frozendictOf(names: readonly string[], values: readonly (Value | undefined)[]): PyDict {
  const dict = makeFrozendict();
  for (let i = 0; i < names.length; i++) {
    const value = values[i];
    if (value !== undefined) dict.setStr(names[i], value);
  }
  return dict;
}
