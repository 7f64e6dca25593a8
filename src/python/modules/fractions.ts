/** fractions: rational numbers. */
import { absolute, add, divide, floorDivide, multiply, negative, power, remainder, subtract, trueDivide } from '../objects/arithmetic.ts';
import { getAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { equals, richCompare } from '../objects/compare.ts';
import { attributeError, raise, typeError, valueError, zeroDivisionError } from '../objects/exceptions.ts';
import { toFloat } from '../objects/float-type.ts';
import { PyClassMethod, PyProperty, PyStaticMethod } from '../objects/function.ts';
import { hashToInt, hashValue } from '../objects/hash.ts';
import { integerValue, makeInt } from '../objects/index-value.ts';
import { isInstance } from '../objects/instance-check.ts';
import { integerRatio } from '../objects/integer-arithmetic.ts';
import { PyGetSet } from '../objects/native.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import type { CompareOp } from '../objects/slots.ts';
import { repr, str } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { complexType, typeOf } from '../objects/types.ts';
import { NotImplemented, PyComplex, PyFloat, PyList, PyObject, PyTuple, type PyType, type Value } from '../objects/value.ts';
import { abstractClass } from './abc.ts';
import { PyDecimal } from './decimal/value.ts';
import { floatArgument } from './math.ts';
import { type Members, ModuleBuilder } from './module-builder.ts';
import { textOrUndefined } from './text-argument.ts';

/** An instance of fractions.Fraction, in lowest terms, the denominator positive. Both are ints or longs, as they came out. */
class PyFraction extends PyObject {
  constructor(
    type: PyType,
    public numerator: Value,
    public denominator: Value,
  ) {
    super();
    this.type = type;
  }
}

/** Euclid's. The result has the sign of `b`, where that is not zero. */
function gcd(a: Value, b: Value): Value {
  let [x, y] = [a, b];
  while (truth(y)) [x, y] = [y, remainder(x, y)];
  return x;
}

const LITERAL = /^[ \t-\r]*([-+]?)(?=\d|\.\d)(\d*)(?:(?:\/(\d+))?|(?:\.(\d*))?(?:E([-+]?\d+))?)[ \t-\r]*$/i;

const tenTo = (exponent: number): Value => makeInt(10n ** BigInt(exponent));

/** Numerator and denominator that a text writes. Raises ValueError. */
function parse(value: Value, text: string): [Value, Value] {
  const match = LITERAL.exec(text);
  if (match === null) throw raise(valueError(`Invalid literal for Fraction: ${repr(value)}`));
  const [, sign, whole, over, places, exponent] = match as (string | undefined)[];
  let numerator = makeInt(BigInt(whole || '0'));
  let denominator: Value = 1;
  if (over !== undefined) {
    denominator = makeInt(BigInt(over));
  } else {
    if (places) {
      numerator = add(multiply(numerator, tenTo(places.length)), makeInt(BigInt(places)));
      denominator = tenTo(places.length);
    }
    const shift = Number(exponent ?? 0);
    if (shift >= 0 && exponent !== undefined) numerator = multiply(numerator, tenTo(shift));
    else if (shift < 0) denominator = multiply(denominator, tenTo(-shift));
  }
  return [sign === '-' ? negative(numerator) : numerator, denominator];
}

/** What the module's functions need of one another. */
class Fractions {
  type!: PyType;
  readonly numbers: Record<'Rational' | 'Integral' | 'Real' | 'Complex', PyType>;

  constructor(runtime: Runtime) {
    const numbers = runtime.importModule('numbers');
    const tower = (name: string): PyType => getAttr(numbers, name) as PyType;
    this.numbers = { Rational: tower('Rational'), Integral: tower('Integral'), Real: tower('Real'), Complex: tower('Complex') };
  }

  isRational(value: Value): boolean {
    return value instanceof PyFraction || integerValue(value) !== undefined || isInstance(value, this.numbers.Rational);
  }

  /** Fraction(numerator, denominator) of integers. Raises ZeroDivisionError. */
  make(numerator: Value, denominator: Value, type = this.type): PyFraction {
    if (equals(denominator, 0)) throw raise(zeroDivisionError(`Fraction(${str(numerator)}, 0)`));
    const divisor = gcd(numerator, denominator);
    return new PyFraction(type, floorDivide(numerator, divisor), floorDivide(denominator, divisor));
  }

  create(type: PyType, numerator: Value, denominator: Value): PyFraction {
    if (denominator !== null) {
      if (!this.isRational(numerator) || !this.isRational(denominator))
        throw raise(typeError('both arguments should be Rational instances'));
      const [a, b] = [this.parts(numerator), this.parts(denominator)];
      return this.make(multiply(a[0], b[1]), multiply(b[0], a[1]), type);
    }
    if (this.isRational(numerator)) return new PyFraction(type, ...this.parts(numerator));
    if (numerator instanceof PyFloat) return this.again(type, this.fromFloat(this.type, numerator));
    if (numerator instanceof PyDecimal) return this.again(type, this.fromDecimal(this.type, numerator));
    const text = textOrUndefined(numerator);
    if (text === undefined) throw raise(typeError('argument should be a string or a Rational instance'));
    return this.make(...parse(numerator, text.text), type);
  }

  private again(type: PyType, value: Value): PyFraction {
    return new PyFraction(type, ...this.parts(value));
  }

  /** Numerator and denominator of a rational number of any type. */
  parts(value: Value): [Value, Value] {
    if (value instanceof PyFraction) return [value.numerator, value.denominator];
    return [getAttr(value, 'numerator'), getAttr(value, 'denominator')];
  }

  fromFloat(cls: Value, f: Value): Value {
    if (isInstance(f, this.numbers.Integral)) return callValue(cls, [f], null);
    const name = str(getAttr(cls, '__name__'));
    if (!(f instanceof PyFloat)) throw raise(typeError(`${name}.from_float() only takes floats, not ${repr(f)} (${typeOf(f).name})`));
    if (!Number.isFinite(f.value)) throw raise(typeError(`Cannot convert ${repr(f)} to ${name}.`));
    return callValue(cls, integerRatio(f.value).map(makeInt), null);
  }

  fromDecimal(cls: Value, value: Value): Value {
    if (isInstance(value, this.numbers.Integral)) return callValue(cls, [value], null);
    const name = str(getAttr(cls, '__name__'));
    if (!(value instanceof PyDecimal)) {
      throw raise(typeError(`${name}.from_decimal() only takes Decimals, not ${repr(value)} (${typeOf(value).name})`));
    }
    if (value.isSpecial) throw raise(typeError(`Cannot convert ${str(value)} to ${name}.`));
    const digits = makeInt(value.sign === 1 ? -value.coefficient : value.coefficient);
    const args = value.exponent >= 0 ? [multiply(digits, tenTo(value.exponent))] : [digits, tenTo(-value.exponent)];
    return callValue(cls, args, null);
  }
}

type Arithmetic = (a: Value, b: Value) => Value;

/** An operator and its reflection: exact for rational numbers, in floats or complex numbers beside those. */
function operators(f: Fractions, m: ModuleBuilder, name: string, exact: (a: Value, b: Value) => Value, inexact: Arithmetic): Members {
  const complex = (value: Value): Value => callValue(complexType, [value], null);
  return {
    [`__${name}__`]: m.method(`__${name}__`, ['a', 'b'], (a, b) => {
      if (integerValue(b) !== undefined || b instanceof PyFraction) return exact(a, b);
      if (b instanceof PyFloat) return inexact(toFloat(a), b);
      return b instanceof PyComplex ? inexact(complex(a), b) : NotImplemented;
    }),
    [`__r${name}__`]: m.method(`__r${name}__`, ['b', 'a'], (b, a) => {
      if (f.isRational(a)) return exact(a, b);
      if (isInstance(a, f.numbers.Real)) return inexact(toFloat(a), toFloat(b));
      return isInstance(a, f.numbers.Complex) ? inexact(complex(a), complex(b)) : NotImplemented;
    }),
  };
}

function arithmeticMembers(f: Fractions, m: ModuleBuilder): Members {
  const sum = (combine: Arithmetic) => (a: Value, b: Value) => {
    const [x, y] = [f.parts(a), f.parts(b)];
    return f.make(combine(multiply(x[0], y[1]), multiply(y[0], x[1])), multiply(x[1], y[1]));
  };
  const product = (a: Value, b: Value): Value => {
    const [x, y] = [f.parts(a), f.parts(b)];
    return f.make(multiply(x[0], y[0]), multiply(x[1], y[1]));
  };
  const quotient = (a: Value, b: Value): Value => {
    const [x, y] = [f.parts(a), f.parts(b)];
    return f.make(multiply(x[0], y[1]), multiply(x[1], y[0]));
  };
  const floor = (a: Value, b: Value): Value => {
    const divided = trueDivide(a, b);
    if (f.isRational(divided)) return floorDivide(...f.parts(divided));
    return new PyFloat(Math.floor(floatArgument(divided)));
  };
  const rest = (a: Value, b: Value): Value => subtract(a, multiply(b, floorDivide(a, b)));
  return {
    ...operators(f, m, 'add', sum(add), add),
    ...operators(f, m, 'sub', sum(subtract), subtract),
    ...operators(f, m, 'mul', product, multiply),
    ...operators(f, m, 'truediv', quotient, trueDivide),
    ...operators(f, m, 'div', quotient, divide),
    __floordiv__: m.method('__floordiv__', ['a', 'b'], floor),
    __rfloordiv__: m.method('__rfloordiv__', ['b', 'a'], (b, a) => floor(a, b)),
    __mod__: m.method('__mod__', ['a', 'b'], rest),
    __rmod__: m.method('__rmod__', ['b', 'a'], (b, a) => rest(a, b)),
    __pow__: m.method('__pow__', ['a', 'b'], (a, b) => fractionPower(f, a as PyFraction, b)),
    __rpow__: m.method('__rpow__', ['b', 'a'], (b, a) => {
      const { numerator, denominator } = b as PyFraction;
      const isWhole = equals(denominator, 1);
      if (isWhole && truth(richCompare(numerator, 0, '>='))) return power(a, numerator);
      if (f.isRational(a)) return power(f.make(...f.parts(a)), b);
      return power(a, isWhole ? numerator : toFloat(b));
    }),
  };
}

function fractionPower(f: Fractions, a: PyFraction, b: Value): Value {
  if (!f.isRational(b)) return power(toFloat(a), b);
  const [exponent, denominator] = f.parts(b);
  if (!equals(denominator, 1)) return power(toFloat(a), toFloat(b));
  if (truth(richCompare(exponent, 0, '>='))) return f.make(power(a.numerator, exponent), power(a.denominator, exponent));
  const positive = negative(exponent);
  return f.make(power(a.denominator, positive), power(a.numerator, positive));
}

/** Compares with a float exactly; infinities and NaNs as zero does. */
function compareFloat(f: Fractions, self: Value, other: PyFloat, op: CompareOp): Value {
  if (!Number.isFinite(other.value)) return richCompare(new PyFloat(0), other, op);
  return richCompare(self, f.fromFloat(f.type, other), op);
}

function isEqual(f: Fractions, a: PyFraction, given: Value): Value {
  let b = given;
  if (f.isRational(b)) {
    const [numerator, denominator] = f.parts(b);
    return equals(a.numerator, numerator) && equals(a.denominator, denominator);
  }
  if (isInstance(b, f.numbers.Complex) && equals(getAttr(b, 'imag'), 0)) b = getAttr(b, 'real');
  return b instanceof PyFloat ? compareFloat(f, a, b, '==') : NotImplemented;
}

function comparisonMembers(f: Fractions, m: ModuleBuilder): Members {
  const ordered = (name: string, op: CompareOp): Members => ({
    [name]: m.method(name, ['a', 'b'], (self, other) => {
      const a = self as PyFraction;
      if (f.isRational(other)) {
        const [numerator, denominator] = f.parts(other);
        return richCompare(multiply(a.numerator, denominator), multiply(a.denominator, numerator), op);
      }
      if (other instanceof PyComplex) throw raise(typeError('no ordering relation is defined for complex numbers'));
      return other instanceof PyFloat ? compareFloat(f, a, other, op) : NotImplemented;
    }),
  });
  return {
    __hash__: m.method('__hash__', ['self'], (self) => {
      const { numerator, denominator } = self as PyFraction;
      if (equals(denominator, 1)) return hashToInt(hashValue(numerator));
      const near = toFloat(self);
      return hashToInt(hashValue(equals(self, near) ? near : new PyTuple([numerator, denominator])));
    }),
    __eq__: m.method('__eq__', ['a', 'b'], (a, b) => isEqual(f, a as PyFraction, b)),
    ...ordered('__lt__', '<'),
    ...ordered('__gt__', '>'),
    ...ordered('__le__', '<='),
    ...ordered('__ge__', '>='),
    __nonzero__: m.method('__nonzero__', ['a'], (a) => !equals((a as PyFraction).numerator, 0)),
  };
}

/** The nearest fraction whose denominator is not above a limit: the last convergent below it, or what lies between that and the next. */
function limitDenominator(f: Fractions, self: PyFraction, limit: Value): Value {
  if (truth(richCompare(limit, 1, '<'))) throw raise(valueError('max_denominator should be at least 1'));
  if (truth(richCompare(self.denominator, limit, '<='))) return new PyFraction(f.type, self.numerator, self.denominator);
  let [p0, q0, p1, q1]: Value[] = [0, 1, 1, 0];
  let [n, d] = [self.numerator, self.denominator];
  for (;;) {
    const term = floorDivide(n, d);
    const q2 = add(q0, multiply(term, q1));
    if (truth(richCompare(q2, limit, '>'))) break;
    [p0, q0, p1, q1] = [p1, q1, add(p0, multiply(term, p1)), q2];
    [n, d] = [d, subtract(n, multiply(term, d))];
  }
  const k = floorDivide(subtract(limit, q0), q1);
  const between = f.make(add(p0, multiply(k, p1)), add(q0, multiply(k, q1)));
  const convergent = f.make(p1, q1);
  const distance = (value: Value): Value => absolute(subtract(value, self));
  return truth(richCompare(distance(convergent), distance(between), '<=')) ? convergent : between;
}

function conversionMembers(f: Fractions, m: ModuleBuilder): Members {
  const unary = (name: string, fn: (numerator: Value, denominator: Value) => Value): Members => ({
    [name]: m.method(name, ['a'], (a) => fn((a as PyFraction).numerator, (a as PyFraction).denominator)),
  });
  const part = (name: 'numerator' | 'denominator'): Members => ({
    [name]: new PyProperty(
      m.method(name, ['a'], (a) => (a as PyFraction)[name]),
      null,
      null,
      null,
    ),
  });
  const copy = (self: Value): Value => {
    const fraction = self as PyFraction;
    return typeOf(self) === f.type ? self : callValue(getAttr(self, '__class__'), [fraction.numerator, fraction.denominator], null);
  };
  return {
    ...part('numerator'),
    ...part('denominator'),
    ...unary('__repr__', (n, d) => `Fraction(${str(n)}, ${str(d)})`),
    ...unary('__str__', (n, d) => (equals(d, 1) ? str(n) : `${str(n)}/${str(d)}`)),
    ...unary('__pos__', (n, d) => f.make(n, d)),
    ...unary('__neg__', (n, d) => f.make(negative(n), d)),
    ...unary('__abs__', (n, d) => f.make(absolute(n), d)),
    ...unary('__trunc__', (n, d) => (truth(richCompare(n, 0, '<')) ? negative(floorDivide(negative(n), d)) : floorDivide(n, d))),
    __reduce__: m.method('__reduce__', ['self'], (self) => new PyTuple([getAttr(self, '__class__'), new PyTuple([str(self)])])),
    __copy__: m.method('__copy__', ['self'], copy),
    __deepcopy__: m.method('__deepcopy__', ['self', 'memo'], copy),
  };
}

/** The attribute of an instance's own that holds one of the two. */
function slot(type: PyType, name: 'numerator' | 'denominator'): Value {
  return new PyGetSet(
    `_${name}`,
    type,
    (self) => (self as PyFraction)[name],
    (self, value) => {
      if (value === undefined) throw raise(attributeError(`_${name}`));
      (self as PyFraction)[name] = value;
    },
  );
}

function defineFraction(runtime: Runtime, f: Fractions, m: ModuleBuilder): void {
  f.type = abstractClass(runtime, m, 'Fraction', [f.numbers.Rational], {
    __slots__: new PyTuple(['_numerator', '_denominator']),
    __new__: new PyStaticMethod(
      m.method(
        '__new__',
        ['cls', 'numerator', 'denominator'],
        (cls, numerator, denominator) => f.create(cls as PyType, numerator, denominator),
        [0, null],
      ),
    ),
    from_float: new PyClassMethod(m.method('from_float', ['cls', 'f'], (cls, value) => f.fromFloat(cls, value))),
    from_decimal: new PyClassMethod(m.method('from_decimal', ['cls', 'dec'], (cls, value) => f.fromDecimal(cls, value))),
    limit_denominator: m.method(
      'limit_denominator',
      ['self', 'max_denominator'],
      (self, limit) => limitDenominator(f, self as PyFraction, limit),
      [1000000],
    ),
    ...conversionMembers(f, m),
    ...arithmeticMembers(f, m),
    ...comparisonMembers(f, m),
  });
  for (const name of ['numerator', 'denominator'] as const) {
    f.type.dict.setStr(`_${name}`, slot(f.type, name));
  }
}

export const fractionsModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('fractions', 'Rational numbers of any size.');
  m.set('__all__', new PyList(['Fraction', 'gcd']));
  const f = new Fractions(runtime);
  m.set('Rational', f.numbers.Rational);
  m.set('Decimal', getAttr(runtime.importModule('decimal'), 'Decimal'));
  m.def('gcd', ['a', 'b'], gcd);
  defineFraction(runtime, f, m);
  return m.module;
};
