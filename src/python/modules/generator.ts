/** Iterators that Python's library writes as generators. */
import '../objects/object-type.ts';
import { raise, stopIteration, typeError } from '../objects/exceptions.ts';
import { next, PyNativeIterator } from '../objects/iterate.ts';
import { noArgs, oneArg, setMethods } from '../objects/native.ts';
import { readyType } from '../objects/special-methods.ts';
import { hexAddress } from '../objects/text.ts';
import { builtinType, objectType } from '../objects/types.ts';
import type { PyType, Value } from '../objects/value.ts';

class LibraryGenerator extends PyNativeIterator {
  started = false;

  constructor(
    type: PyType,
    readonly name: string,
    readonly body: Iterator<Value, unknown>,
  ) {
    super(type, () => {
      this.started = true;
      const { value, done } = body.next();
      return done === true ? undefined : (value as Value);
    });
  }
}

let generatorType: PyType | null = null;

function makeGeneratorType(): PyType {
  const type = builtinType('generator', objectType);
  type.basetype = false;
  readyType(type, {
    new: null,
    repr: (self) => `<generator object ${(self as LibraryGenerator).name} at ${hexAddress(self)}>`,
    iter: (self) => self,
    iternext: (self) => (self as LibraryGenerator).step(),
  });
  setMethods(type, {
    close: noArgs((self: LibraryGenerator) => {
      self.body.return?.();
      return null;
    }),
    send: oneArg((self: LibraryGenerator, value) => {
      if (!self.started && value !== null) throw raise(typeError("can't send non-None value to a just-started generator"));
      const item = next(self);
      if (item === undefined) throw raise(stopIteration());
      return item;
    }),
  });
  return type;
}

/** A generator object whose values a JS generator yields. `name` is the function's that made it. */
export function libraryGenerator(name: string, body: Iterator<Value, unknown>): Value {
  generatorType ??= makeGeneratorType();
  return new LibraryGenerator(generatorType, name, body);
}
