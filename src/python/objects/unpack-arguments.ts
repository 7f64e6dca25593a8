/** Arguments as PyArg_UnpackTuple takes them, whose complaints are worded unlike those of PyArg_ParseTuple. */
import { raise, typeError } from './exceptions.ts';
import { type MethodSpec, PyBuiltin, PyMethodDescriptor } from './native.ts';
import type { KwArgs, Value } from './value.ts';

/** Refuses keyword arguments and a number of positional ones outside `min` to `max`. */
export function checkUnpacked(name: string, min: number, max: number, args: readonly Value[], kw: KwArgs | null): void {
  if (kw !== null && kw.names.length > 0) throw raise(typeError(`${name}() takes no keyword arguments`));
  checkCount(name, min, max, args.length);
}

/** Refuses a number of arguments outside `min` to `max`. */
export function checkCount(name: string, min: number, max: number, given: number): void {
  if (given >= min && given <= max) return;
  const bound = given < min ? min : max;
  const how = min === max ? '' : given < min ? 'at least ' : 'at most ';
  throw raise(typeError(`${name} expected ${how}${bound} arguments, got ${given}`));
}

/** A method with `min` to `max` positional arguments (at most three); missing ones are undefined. */
export function unpacked<S extends Value>(
  min: number,
  max: number,
  fn: (self: S, a: Value, b: Value | undefined, c: Value | undefined) => Value,
): MethodSpec {
  return (name, owner) =>
    new PyMethodDescriptor(name, owner, (self, args, kw) => {
      checkUnpacked(name, min, max, args, kw);
      return fn(self as S, args[0], args[1], args[2]);
    });
}

/** A function with `min` to `max` positional arguments (at most three); missing ones are undefined. */
export function nativeUnpacked(name: string, min: number, max: number, fn: (a: Value, b: Value, c: Value) => Value): PyBuiltin {
  return new PyBuiltin(name, (args, kw) => {
    checkUnpacked(name, min, max, args, kw);
    return fn(args[0], args[1], args[2]);
  });
}
