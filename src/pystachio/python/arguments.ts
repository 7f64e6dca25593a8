/** Arguments of constructors, taken as a function written in Python takes them, and refused in its words. */
import { raise, typeError } from '../../python/objects/exceptions.ts';
import { keywordName, requireKeywordTexts, shownKeyword } from '../../python/objects/native.ts';
import type { KwArgs, Value } from '../../python/objects/value.ts';

export interface Parameters {
  /** The function's name. */
  name: string;
  /** Names of its parameters, without self. */
  names: readonly string[];
  /** How many of them must be given. */
  required: number;
  /** Is there a `self`, which counts? */
  bound: boolean;
}

/** Puts arguments into the order of the parameters, missing ones undefined. Raises TypeError. */
export function takeArguments(
  { name, names, required, bound }: Parameters,
  args: readonly Value[],
  kw: KwArgs | null,
): (Value | undefined)[] {
  const own = bound ? 1 : 0;
  const given = args.length + own + (kw?.names.length ?? 0);
  const complain = (how: string, count: number): never => {
    throw raise(typeError(`${name}() takes ${how} ${count} argument${count === 1 ? '' : 's'} (${given} given)`));
  };
  if (args.length > names.length) complain(required < names.length ? 'at most' : 'exactly', names.length + own);
  if (kw !== null) requireKeywordTexts(kw, name);
  const taken: (Value | undefined)[] = args.slice();
  while (taken.length < names.length) taken.push(undefined);
  for (let i = 0; i < (kw?.names.length ?? 0); i++) {
    const key = keywordName((kw as KwArgs).names[i]);
    const place = names.indexOf(key);
    const isSelf = bound && key === 'self';
    if (place < 0 && !isSelf)
      throw raise(typeError(`${name}() got an unexpected keyword argument '${shownKeyword((kw as KwArgs).names[i])}'`));
    if (isSelf || taken[place] !== undefined) throw raise(typeError(`${name}() got multiple values for keyword argument '${key}'`));
    taken[place] = (kw as KwArgs).values[i];
  }
  if (taken.slice(0, required).includes(undefined)) complain(required < names.length ? 'at least' : 'exactly', required + own);
  return taken;
}
