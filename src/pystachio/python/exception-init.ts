/** Exceptions whose `__init__` words their message. */
import type { PyException } from '../../python/objects/exceptions.ts';
import { PyTuple, type PyType, type Value } from '../../python/objects/value.ts';
import { setClassSlots } from '../classes.ts';
import { takeArguments } from './arguments.ts';

/** Gives an exception class an `__init__` with these parameters. `message` gets the arguments, undefined where one was left out. */
export function setInit(type: PyType, names: readonly string[], required: number, message: (args: Value[]) => Value): void {
  setClassSlots(type, {
    init: (self, args, kw) => {
      const error = self as PyException;
      const text = message(takeArguments({ name: '__init__', names, required, bound: true }, args, kw) as Value[]);
      error.args = new PyTuple([text]);
      error.message = text;
    },
  });
}
