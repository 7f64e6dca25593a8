/** Methods whose arguments are taken as a function written in Python takes them, and refused in its words. */
import { raise, typeError } from '../../python/objects/exceptions.ts';
import { keywordName, type MethodSpec, PyMethodDescriptor } from '../../python/objects/native.ts';
import type { KwArgs, PyType, Value } from '../../python/objects/value.ts';

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
  const taken: (Value | undefined)[] = args.slice();
  while (taken.length < names.length) taken.push(undefined);
  for (let i = 0; i < (kw?.names.length ?? 0); i++) {
    const key = keywordName((kw as KwArgs).names[i]);
    const place = names.indexOf(key);
    if (place < 0) throw raise(typeError(`${name}() got an unexpected keyword argument '${key}'`));
    if (taken[place] !== undefined) throw raise(typeError(`${name}() got multiple values for keyword argument '${key}'`));
    taken[place] = (kw as KwArgs).values[i];
  }
  if (taken.slice(0, required).includes(undefined)) complain(required < names.length ? 'at least' : 'exactly', required + own);
  return taken;
}

/** A method as the original, written in Python, has it: unbound where it is looked up on the class. */
function inPython(name: string, owner: PyType, impl: PyMethodDescriptor['impl']): PyMethodDescriptor {
  return new PyMethodDescriptor(name, owner, impl, true);
}

/** A method with these parameters; the first `required` must be given. */
export function method<S extends Value>(names: readonly string[], required: number, fn: (self: S, ...args: Value[]) => Value): MethodSpec {
  return (name, owner) =>
    inPython(name, owner, (self, args, kw) => {
      if (kw === null && args.length === names.length) return fn(self as S, ...args);
      return fn(self as S, ...(takeArguments({ name, names, required, bound: true }, args, kw) as Value[]));
    });
}

/** A method that takes whatever it is given: `*args, **kw`. */
export function anyArguments<S extends Value>(fn: (self: S, args: readonly Value[], kw: KwArgs | null) => Value): MethodSpec {
  return (name, owner) => inPython(name, owner, (self, args, kw) => fn(self as S, args, kw));
}

/** A method without parameters. */
export function noParameters<S extends Value>(fn: (self: S) => Value): MethodSpec {
  return method<S>([], 0, fn);
}
