/** Exceptions whose `__init__` words their message. */
import type { PyException } from '../../python/objects/exceptions.ts';
import { setMethods } from '../../python/objects/native.ts';
import { PyTuple, type PyType, type Value } from '../../python/objects/value.ts';
import { setClassSlots } from '../classes.ts';
import { method } from '../own-function.ts';
import { takeArguments } from './arguments.ts';

/** Gives an exception class an `__init__` with these parameters, the last of which may be left out where there are `defaults`. */
export function setInit(type: PyType, names: readonly string[], message: (args: Value[]) => Value, defaults: readonly Value[] = []): void {
  const init = (self: PyException, args: Value[]): null => {
    const text = message(args);
    self.args = new PyTuple([text]);
    self.message = text;
    return null;
  };
  const parameters = { name: '__init__', names, required: names.length - defaults.length, bound: true };
  setClassSlots(type, {
    init: (self, args, kw) => {
      const taken = takeArguments(parameters, args, kw);
      init(
        self as PyException,
        taken.map((value, i) => (value === undefined ? defaults[i - parameters.required] : value)),
      );
    },
  });
  setMethods(type, { __init__: method(names, (self: PyException, ...args) => init(self, args), defaults) });
}
