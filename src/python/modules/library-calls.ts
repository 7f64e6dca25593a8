/** What modules that Python's library writes in Python do all the time, in words as short as there. */
import { remainder } from '../objects/arithmetic.ts';
import { getAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { PyRaise } from '../objects/exceptions.ts';
import { toArray } from '../objects/iterate.ts';
import { callMethod } from '../objects/special-methods.ts';
import { PyTuple, type Value } from '../objects/value.ts';
import type { ModuleBuilder } from './module-builder.ts';

/** `value.name(*args)` */
export function call(value: Value, name: string, ...args: Value[]): Value {
  return callMethod(value, name, args);
}

/** `list(value.name)` */
export function items(value: Value, name: string): Value[] {
  return toArray(getAttr(value, name));
}

/** `format % values` */
export function filled(format: string, ...values: Value[]): Value {
  return remainder(format, new PyTuple(values));
}

/** `raise type(*args)` */
export function raiseInstance(type: Value, ...args: Value[]): never {
  throw new PyRaise(type, callValue(type, args, null));
}

/** The same with one of a module's exceptions, by its name there. */
export function raiseNew(m: ModuleBuilder, name: string, ...args: Value[]): never {
  return raiseInstance(m.get(name), ...args);
}
