/** decimal.Decimal as a class: its methods and operators. */
import { getAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import { makeException, OverflowError, raise, typeError, valueError } from '../../objects/exceptions.ts';
import { floatFromText } from '../../objects/float-type.ts';
import { PyClassMethod, PyProperty, PyStaticMethod } from '../../objects/function.ts';
import { hashToInt, hashValue } from '../../objects/hash.ts';
import { integerValue, makeInt } from '../../objects/index-value.ts';
import { PyGetSet } from '../../objects/native.ts';
import { makeLong } from '../../objects/number-operands.ts';
import { str } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { NotImplemented, PyComplex, PyFloat, PyLong, PyTuple, type PyType, type Value } from '../../objects/value.ts';
import { floatArgument } from '../math.ts';
import type { Members, ModuleBuilder } from '../module-builder.ts';
import * as arithmetic from './arithmetic.ts';
import * as comparison from './compare.ts';
import { argument, construct, fromFloat, operand } from './construct.ts';
import { settingsOf } from './context.ts';
import * as digits from './digits.ts';
import * as elementary from './elementary.ts';
import { decimalText, formatDecimal } from './format.ts';
import { isEven, isWhole, modularPower, power, powerModulo, toInteger } from './power.ts';
import { fix, rescale } from './rounding.ts';
import { contextAttribute, nanResult, type Settings } from './settings.ts';
import { type Home, PyDecimal, wholeNumber } from './value.ts';

type Unary = (x: PyDecimal, c: Settings) => Value;
type Binary = (x: PyDecimal, y: PyDecimal, c: Settings) => Value;
/** What a method does with its receiver, its other arguments and its context. */
type Operation = (self: PyDecimal, args: Value[], context: Value) => Value;

/** Methods by name, as Decimal has them and as Context's methods call them. */
type Operations = Map<string, { parameters: string[]; defaults: Value[]; run: Operation }>;

const LARGEST_HASHED = 2n ** 64n - 1n;

/** Decimal.__int__: an int, or a long where a factor of it is one. */
function toInt(x: PyDecimal): Value {
  if (x.isNan) throw raise(valueError('Cannot convert NaN to integer'));
  if (x.isInfinite) throw raise(makeException(OverflowError, 'Cannot convert infinity to integer'));
  const n = toInteger(x);
  return x.exponent >= 19 || (x.exponent >= 0 && makeInt(x.coefficient) instanceof PyLong) ? makeLong(n) : makeInt(n);
}

function toFloat(x: PyDecimal): number {
  if (x.kind === 'N') throw raise(valueError('Cannot convert signaling NaN to float'));
  if (x.kind === 'n') return Number.NaN;
  // Python reads the text of the number, which a derived class may write otherwise.
  if (x.type !== x.home.type) return floatFromText(str(x));
  if (x.kind === 'F') return x.sign === 1 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(`${x.sign === 1 ? '-' : ''}${x.digits}e${x.exponent}`);
}

/** Decimals hash as the floats and integers that they are equal to. */
function hashOf(x: PyDecimal): Value {
  if (x.kind === 'N') throw raise(typeError('Cannot hash a signaling NaN value.'));
  if (x.kind === 'n') return 0;
  if (x.kind === 'F') return x.sign === 1 ? -271828 : 314159;
  const near = toFloat(x);
  if (Number.isFinite(near) && comparison.order(fromFloat(x.home, near), x) === 0) return hashToInt(hashValue(new PyFloat(near)));
  if (isWhole(x)) {
    const whole = x.exponent >= 0 ? x.coefficient : toInteger(x.signed(0));
    const size = whole * modularPower(10n, BigInt(Math.max(x.exponent, 0)), LARGEST_HASHED);
    return hashToInt(hashValue(makeInt(x.sign === 1 ? -size : size)));
  }
  const significant = x.digits.replace(/0+$/, '');
  return hashToInt(hashValue(new PyTuple([x.sign, x.exponent + x.digits.length, significant])));
}

/** `_exp` of Python's Decimal. */
function exponentValue(x: PyDecimal): Value {
  return x.kind === '' ? makeInt(x.exponent) : x.kind;
}

function numberClass(x: PyDecimal, c: () => Settings): string {
  if (x.isNan) return x.kind === 'N' ? 'sNaN' : 'NaN';
  const sign = x.sign === 1 ? '-' : '+';
  if (x.isInfinite) return `${sign}Infinity`;
  if (x.isZero) return `${sign}Zero`;
  return sign + (x.adjusted < c().emin ? 'Subnormal' : 'Normal');
}

/** -x or +x: a zero loses its sign but where rounding goes down. */
function withSign(x: PyDecimal, negates: boolean, c: Settings): Value {
  const nan = nanResult(x, null, c);
  if (nan !== undefined) return nan;
  if (x.isZero && c.rounding !== 'ROUND_FLOOR') return fix(x.signed(0), c);
  return fix(negates ? x.signed(x.sign === 1 ? 0 : 1) : x, c);
}

class Definition {
  readonly operations: Operations = new Map();

  constructor(readonly home: Home) {}

  private settings(context: Value): Settings {
    return settingsOf(this.home, context);
  }

  set(name: string, parameters: string[], defaults: Value[], run: Operation): void {
    this.operations.set(name, { parameters, defaults, run });
  }

  /** f(context=None) */
  unary(name: string, fn: Unary): void {
    this.set(name, ['context'], [null], (self, _, context) => fn(self, this.settings(context)));
  }

  /** f(other, context=None) of a method: other operands than numbers are errors. */
  binary(name: string, fn: Binary): void {
    this.set(name, ['other', 'context'], [null], (self, [other], context) => fn(self, argument(this.home, other), this.settings(context)));
  }

  /** The operator `__name__` and its reflection: other operands than numbers are left to those. */
  operator(name: string, fn: Binary, commutes = false): void {
    const run =
      (swapped: boolean): Operation =>
      (self, [value], context) => {
        const other = operand(this.home, value);
        if (other === undefined) return NotImplemented;
        const c = this.settings(context);
        return swapped ? fn(other, self, c) : fn(self, other, c);
      };
    this.set(`__${name}__`, ['other', 'context'], [null], run(false));
    this.set(`__r${name}__`, ['other', 'context'], [null], run(!commutes));
  }

  /** Plain questions without arguments. */
  question(name: string, fn: (x: PyDecimal) => Value): void {
    this.set(name, [], [], fn);
  }

  comparison(name: string, ordered: boolean, fallback: boolean, holds: (order: number) => boolean): void {
    this.set(name, ['other', 'context'], [null], (self, [value], context) => {
      const other = operand(this.home, value, true);
      if (other === undefined) return NotImplemented;
      if (self.isNan || other.isNan) {
        if (ordered) comparison.unordered(self, other, () => this.settings(context));
        else nanResult(self, other, this.settings(context));
        return fallback;
      }
      return holds(comparison.order(self, other));
    });
  }

  defineOperators(): void {
    this.operator('add', arithmetic.add, true);
    this.operator('sub', arithmetic.subtract);
    this.operator('mul', arithmetic.multiply, true);
    this.operator('div', arithmetic.divide);
    this.operator('truediv', arithmetic.divide);
    this.operator('floordiv', arithmetic.floorDivide);
    this.operator('mod', arithmetic.remainder);
    this.operator('divmod', (x, y, c) => new PyTuple(arithmetic.quotientAndRemainder(x, y, c)));
    this.operator('pow', power);
    this.set('__pow__', ['other', 'modulo', 'context'], [null, null], (self, [value, modulus], context) => {
      if (modulus !== null) {
        const [y, by] = [argument(this.home, value), argument(this.home, modulus)];
        return powerModulo(self, y, by, this.settings(context));
      }
      const other = operand(this.home, value);
      return other === undefined ? NotImplemented : power(self, other, this.settings(context));
    });
    this.unary('__neg__', (x, c) => withSign(x, true, c));
    this.unary('__pos__', (x, c) => withSign(x, false, c));
    this.set('__abs__', ['round', 'context'], [true, null], (self, [round], context) =>
      truth(round) ? withSign(self, self.sign === 1, this.settings(context)) : self.signed(0),
    );
    this.comparison('__eq__', false, false, (order) => order === 0);
    this.comparison('__ne__', false, true, (order) => order !== 0);
    this.comparison('__lt__', true, false, (order) => order < 0);
    this.comparison('__le__', true, false, (order) => order <= 0);
    this.comparison('__gt__', true, false, (order) => order > 0);
    this.comparison('__ge__', true, false, (order) => order >= 0);
  }

  defineConversions(): void {
    const text = (self: PyDecimal, engineering: boolean, context: Value): string =>
      decimalText(self, engineering, () => {
        const current = context === null ? this.settings(null).capitals : truth(contextAttribute(context, 'capitals'));
        return current;
      });
    this.set('__str__', ['eng', 'context'], [false, null], (self, [eng], context) => text(self, truth(eng), context));
    this.set('to_eng_string', ['context'], [null], (self, _, context) => text(self, true, context));
    this.set('__format__', ['specifier', 'context', '_localeconv'], [null, null], (self, [specifier, locale], context) =>
      formatDecimal(self, specifier, this.settings(context), locale ?? null),
    );
    this.question('__nonzero__', (x) => !x.isZero);
    this.question('__hash__', hashOf);
    this.question('__int__', toInt);
    this.question('__trunc__', toInt);
    this.question('__long__', (x) => {
      const n = toInt(x);
      return n instanceof PyLong ? n : makeLong(integerValue(n) as number | bigint);
    });
    this.question('__float__', (x) => new PyFloat(toFloat(x)));
    this.question('__complex__', (x) => new PyComplex(toFloat(x), 0));
    this.question('conjugate', (x) => x);
    this.question('as_tuple', (x) => {
      const shown = x.kind === 'F' ? '0' : x.digits;
      return callValue(this.home.tupleType, [x.sign, new PyTuple(Array.from(shown, Number)), exponentValue(x)], null);
    });
    this.question('__reduce__', (x) => new PyTuple([getAttr(x, '__class__'), new PyTuple([str(x)])]));
    const copy = (x: PyDecimal): Value => (x.type === this.home.type ? x : callValue(getAttr(x, '__class__'), [str(x)], null));
    this.question('__copy__', copy);
    this.set('__deepcopy__', ['memo'], [], copy);
  }

  defineQuestions(): void {
    this.question('adjusted', (x) => makeInt(x.adjusted));
    this.set('canonical', ['context'], [null], (self) => self);
    this.question('is_canonical', () => true);
    this.question('is_finite', (x) => !x.isSpecial);
    this.question('is_infinite', (x) => x.isInfinite);
    this.question('is_nan', (x) => x.isNan);
    this.question('is_qnan', (x) => x.kind === 'n');
    this.question('is_snan', (x) => x.kind === 'N');
    this.question('is_signed', (x) => x.sign === 1);
    this.question('is_zero', (x) => x.isZero);
    const bounded = (name: string, normal: boolean): void =>
      this.set(name, ['context'], [null], (self, _, context) => {
        if (self.isSpecial || self.isZero) return false;
        return normal === self.adjusted >= this.settings(context).emin;
      });
    bounded('is_normal', true);
    bounded('is_subnormal', false);
    this.set('number_class', ['context'], [null], (self, _, context) => numberClass(self, () => this.settings(context)));
    this.question('radix', () => wholeNumber(this.home, 10));
    this.question('_isnan', (x) => (x.kind === 'n' ? 1 : x.kind === 'N' ? 2 : 0));
    this.question('_isinfinity', (x) => (x.isInfinite ? (x.sign === 1 ? -1 : 1) : 0));
    this.question('_isinteger', isWhole);
    this.question('_iseven', isEven);
    this.question('copy_abs', (x) => x.signed(0));
    this.question('copy_negate', (x) => x.signed(x.sign === 1 ? 0 : 1));
    this.set('copy_sign', ['other'], [], (self, [other]) => self.signed(argument(this.home, other).sign));
  }

  defineComparisons(): void {
    this.binary('compare', comparison.compare);
    this.binary('compare_signal', (x, y, c) => comparison.unordered(x, y, () => c) ?? comparison.compare(x, y, c));
    const total = (name: string, bySize: boolean): void =>
      this.set(name, ['other'], [], (self, [value]) => {
        const other = argument(this.home, value);
        return wholeNumber(this.home, bySize ? comparison.totalOrder(self.signed(0), other.signed(0)) : comparison.totalOrder(self, other));
      });
    total('compare_total', false);
    total('compare_total_mag', true);
    this.binary('max', (x, y, c) => comparison.extreme(x, y, 1, false, c));
    this.binary('min', (x, y, c) => comparison.extreme(x, y, -1, false, c));
    this.binary('max_mag', (x, y, c) => comparison.extreme(x, y, 1, true, c));
    this.binary('min_mag', (x, y, c) => comparison.extreme(x, y, -1, true, c));
    this.set('same_quantum', ['other'], [], (self, [value]) => {
      const other = argument(this.home, value);
      if (self.isSpecial || other.isSpecial) return (self.isNan && other.isNan) || (self.isInfinite && other.isInfinite);
      return self.exponent === other.exponent;
    });
  }

  defineDigits(): void {
    this.binary('logical_and', (x, y, c) => digits.logical(x, y, (a, b) => a & b, c));
    this.binary('logical_or', (x, y, c) => digits.logical(x, y, (a, b) => a | b, c));
    this.binary('logical_xor', (x, y, c) => digits.logical(x, y, (a, b) => a ^ b, c));
    this.unary('logical_invert', (x, c) => digits.logical(x, new PyDecimal(this.home, 0, '1'.repeat(c.prec), 0), (a, b) => a ^ b, c));
    this.binary('rotate', digits.rotate);
    this.binary('shift', digits.shift);
    this.binary('scaleb', digits.scaleB);
    this.unary('next_plus', (x, c) => digits.neighbour(x, 1, c));
    this.unary('next_minus', (x, c) => digits.neighbour(x, -1, c));
    this.binary('next_toward', digits.nextToward);
    this.unary('normalize', digits.normalize);
    this.set('quantize', ['exp', 'rounding', 'context', 'watchexp'], [null, null, true], (self, [exp, rounding, watches], context) => {
      const target = argument(this.home, exp);
      const c = this.settings(context);
      return digits.quantize(self, target, rounding === null ? c : c.rounded(rounding as string), truth(watches ?? true));
    });
    for (const [name, signals] of [['to_integral_exact', true] as const, ['to_integral_value', false] as const]) {
      this.set(name, ['rounding', 'context'], [null, null], (self, [rounding], context) => {
        const c = this.settings(context);
        return digits.toIntegral(self, rounding === null ? c : c.rounded(rounding as string), signals);
      });
    }
    this.set('_rescale', ['exp', 'rounding'], [], (self, [exp, rounding]) => rescale(self, Number(integerValue(exp)), rounding));
    this.set('_fix', ['context'], [], (self, _, context) => fix(self, this.settings(context)));
  }

  defineFunctions(): void {
    this.binary('remainder_near', arithmetic.remainderNear);
    this.set('fma', ['other', 'third', 'context'], [null], (self, [value, third], context) => {
      const other = argument(this.home, value);
      return arithmetic.multiplyAdd(self, other, () => argument(this.home, third), this.settings(context));
    });
    this.unary('sqrt', elementary.squareRoot);
    this.unary('exp', elementary.exponentialOf);
    this.unary('ln', elementary.naturalLogarithmOf);
    this.unary('log10', elementary.commonLogarithmOf);
    this.unary('logb', elementary.exponentOf);
  }
}

function complete(home: Home): Operations {
  const definition = new Definition(home);
  definition.defineOperators();
  definition.defineConversions();
  definition.defineQuestions();
  definition.defineComparisons();
  definition.defineDigits();
  definition.defineFunctions();
  return definition.operations;
}

/** A method out of an operation: its context is taken out of the arguments. */
function methodOf(m: ModuleBuilder, name: string, operation: { parameters: string[]; defaults: Value[]; run: Operation }): Value {
  const { parameters, defaults, run } = operation;
  const at = parameters.indexOf('context');
  return m.method(
    name,
    ['self', ...parameters],
    (self, ...args) => {
      const context = at < 0 ? null : args[at];
      if (at >= 0) args.splice(at, 1);
      return run(receiver(name, self), args, context);
    },
    defaults,
  );
}

function receiver(name: string, self: Value): PyDecimal {
  if (self instanceof PyDecimal) return self;
  throw raise(typeError(`Decimal.${name}() needs a Decimal`));
}

function fromFloatMethod(m: ModuleBuilder, home: Home): Value {
  return new PyClassMethod(
    m.method('from_float', ['cls', 'f'], (cls, f) => {
      if (integerValue(f) !== undefined) return callValue(cls, [f], null);
      const made = fromFloat(home, floatArgument(f));
      return cls === home.type ? made : callValue(cls, [made], null);
    }),
  );
}

/** Makes decimal.Decimal. */
export function defineDecimal(m: ModuleBuilder, home: Home): PyType {
  const members: Members = {
    __slots__: new PyTuple(['_exp', '_int', '_sign', '_is_special']),
    __new__: new PyStaticMethod(
      m.method(
        '__new__',
        ['cls', 'value', 'context'],
        (cls, value, context) => {
          const made = construct(home, value, () => settingsOf(home, context));
          return cls === home.type ? made : made.as(cls as PyType);
        },
        ['0', null],
      ),
    ),
    from_float: fromFloatMethod(m, home),
    __repr__: m.method('__repr__', ['self'], (self) => `Decimal('${str(self)}')`),
    real: new PyProperty(
      m.method('real', ['self'], (self) => self),
      null,
      null,
      null,
    ),
    imag: new PyProperty(
      m.method('imag', ['self'], () => wholeNumber(home, 0)),
      null,
      null,
      null,
    ),
  };
  for (const [name, operation] of complete(home)) members[name] = methodOf(m, name, operation);
  members.to_integral = members.to_integral_value;
  const type = m.newClass('Decimal', [], members);
  const slot = (name: string, get: (x: PyDecimal) => Value): void =>
    type.dict.setStr(name, new PyGetSet(name, type, (self) => get(self as PyDecimal), null));
  slot('_exp', exponentValue);
  slot('_int', (x) => (x.kind === 'F' ? '0' : x.digits));
  slot('_sign', (x) => x.sign);
  slot('_is_special', (x) => x.isSpecial);
  return type;
}
