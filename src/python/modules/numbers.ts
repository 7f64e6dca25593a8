/** numbers: the abstract classes of numbers, one above the other. */
import { add, floorDivide, negative, positive, remainder, trueDivide } from '../objects/arithmetic.ts';
import { getAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { equals, richCompare } from '../objects/compare.ts';
import { makeException, NotImplementedError, raise } from '../objects/exceptions.ts';
import { toFloat } from '../objects/float-type.ts';
import { PyProperty } from '../objects/function.ts';
import { toLong } from '../objects/number-slots.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { truth } from '../objects/truth.ts';
import { complexType, floatType, intType, longType } from '../objects/types.ts';
import { PyList, PyTuple, type PyType, type Value } from '../objects/value.ts';
import { abstractClass, abstractMethod, registerTypes } from './abc.ts';
import { type Members, ModuleBuilder } from './module-builder.ts';

function notImplemented(): never {
  throw raise(makeException(NotImplementedError, ''));
}

/** Makes the members of one class of the tower. */
class Tower {
  constructor(
    readonly runtime: Runtime,
    readonly m: ModuleBuilder,
  ) {}

  /** Methods that a concrete class has to define. `silent` ones return None if they are called all the same. */
  missing(names: readonly string[], parameters: string[], silent = false): Members {
    const result = silent ? () => null : notImplemented;
    return Object.fromEntries(names.map((name) => [name, abstractMethod(this.m, name, parameters, result)]));
  }

  missingProperties(names: readonly string[]): Members {
    const abstractProperty = getAttr(this.runtime.importModule('abc'), 'abstractproperty');
    return Object.fromEntries(
      names.map((name) => [name, callValue(abstractProperty, [this.m.method(name, ['self'], notImplemented)], null)]),
    );
  }

  property(name: string, get: (self: Value) => Value): Members {
    return { [name]: new PyProperty(this.m.method(name, ['self'], get), null, null, null) };
  }

  unary(name: string, fn: (self: Value) => Value): Members {
    return { [name]: this.m.method(name, ['self'], fn) };
  }

  binary(name: string, fn: (self: Value, other: Value) => Value): Members {
    return { [name]: this.m.method(name, ['self', 'other'], fn) };
  }

  define(name: string, bases: PyType[], members: Members): PyType {
    return abstractClass(this.runtime, this.m, name, bases, { __slots__: new PyTuple([]), ...members });
  }
}

const both = (names: string): string[] => names.split(' ').flatMap((name) => [`__${name}__`, `__r${name}__`]);

function complexMembers(t: Tower): Members {
  return {
    ...t.missing(['__complex__'], ['self'], true),
    ...t.unary('__nonzero__', (self) => truth(richCompare(self, 0, '!='))),
    ...t.missingProperties(['real', 'imag']),
    ...t.missing(both('add mul div truediv'), ['self', 'other']),
    ...t.missing(['__pow__'], ['self', 'exponent']),
    ...t.missing(['__rpow__'], ['self', 'base']),
    ...t.missing(['__neg__', '__pos__', '__abs__', 'conjugate'], ['self']),
    ...t.binary('__sub__', (self, other) => add(self, negative(other))),
    ...t.binary('__rsub__', (self, other) => add(negative(self), other)),
    ...t.missing(['__eq__'], ['self', 'other']),
    ...t.binary('__ne__', (self, other) => !equals(self, other)),
  };
}

function realMembers(t: Tower): Members {
  return {
    ...t.missing(['__float__', '__trunc__'], ['self']),
    ...t.binary('__divmod__', (self, other) => new PyTuple([floorDivide(self, other), remainder(self, other)])),
    ...t.binary('__rdivmod__', (self, other) => new PyTuple([floorDivide(other, self), remainder(other, self)])),
    ...t.missing([...both('floordiv mod'), '__lt__', '__le__'], ['self', 'other']),
    ...t.unary('__complex__', (self) => callValue(complexType, [toFloat(self)], null)),
    ...t.property('real', positive),
    ...t.property('imag', () => 0),
    ...t.unary('conjugate', positive),
  };
}

function rationalMembers(t: Tower): Members {
  return {
    ...t.missingProperties(['numerator', 'denominator']),
    ...t.unary('__float__', (self) => trueDivide(getAttr(self, 'numerator'), getAttr(self, 'denominator'))),
  };
}

function integralMembers(t: Tower): Members {
  return {
    ...t.missing(['__long__', '__invert__'], ['self']),
    ...t.unary('__index__', toLong),
    __pow__: abstractMethod(t.m, '__pow__', ['self', 'exponent', 'modulus'], notImplemented),
    ...t.missing(both('lshift rshift and xor or'), ['self', 'other']),
    ...t.unary('__float__', (self) => toFloat(toLong(self))),
    ...t.property('numerator', positive),
    ...t.property('denominator', () => 1),
  };
}

export const numbersModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('numbers', 'Abstract base classes of numbers, by PEP 3141.');
  m.set('__all__', new PyList(['Number', 'Complex', 'Real', 'Rational', 'Integral']));
  const tower = new Tower(runtime, m);
  const number = tower.define('Number', [], { __hash__: null });
  const complex = tower.define('Complex', [number], complexMembers(tower));
  const real = tower.define('Real', [complex], realMembers(tower));
  const rational = tower.define('Rational', [real], rationalMembers(tower));
  const integral = tower.define('Integral', [rational], integralMembers(tower));
  registerTypes(complex, [complexType]);
  registerTypes(real, [floatType]);
  registerTypes(integral, [intType, longType]);
  return m.module;
};
