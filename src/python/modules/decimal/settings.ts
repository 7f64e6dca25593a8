/** What an operation wants of a context: its numbers, read once, and what becomes of signals. */
import { getAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import { PyException, raise, typeError } from '../../objects/exceptions.ts';
import { integerValue } from '../../objects/index-value.ts';
import { contains, getItem, setItem } from '../../objects/items.ts';
import { truth } from '../../objects/truth.ts';
import { typeOf } from '../../objects/types.ts';
import { PyFloat, PyObject, PyTuple, type Value } from '../../objects/value.ts';
import { type SignalName, signalOf } from './signals.ts';
import { type Home, infinity, nan, PyDecimal, type Sign } from './value.ts';

/** The NaN that an operation gives back, or the sign of its infinity. */
export interface Detail {
  operand?: PyDecimal;
  sign?: Sign;
}

/** An attribute of a context, which is an ordinary one. */
export function contextAttribute(context: Value, name: string): Value {
  const own = context instanceof PyObject ? context.attrs?.getStr(name) : undefined;
  return own ?? getAttr(context, name);
}

function numberOf(context: Value, name: string): number {
  const value = contextAttribute(context, name);
  if (typeof value === 'number') return value;
  const n = integerValue(value);
  if (n !== undefined) return Number(n);
  if (value instanceof PyFloat) return Math.trunc(value.value);
  throw raise(typeError(`unsupported operand type(s) for -: 'int' and '${typeOf(value).fullName}'`));
}

/** Where signals go: to a context's flags and traps, to a set of names, or nowhere. */
type Sink = (signal: SignalName, condition: SignalName, explanation: string | null) => void;

export class Settings {
  constructor(
    readonly home: Home,
    readonly prec: number,
    readonly rounding: Value,
    readonly emin: number,
    readonly emax: number,
    readonly clamp: boolean,
    readonly capitals: boolean,
    private readonly sink: Sink,
  ) {}

  static of(home: Home, context: Value): Settings {
    return new Settings(
      home,
      numberOf(context, 'prec'),
      contextAttribute(context, 'rounding'),
      numberOf(context, 'Emin'),
      numberOf(context, 'Emax'),
      truth(contextAttribute(context, '_clamp')),
      truth(contextAttribute(context, 'capitals')),
      (signal, condition, explanation) => report(home, context, signal, condition, explanation),
    );
  }

  get etiny(): number {
    return this.emin - this.prec + 1;
  }

  get etop(): number {
    return this.emax - this.prec + 1;
  }

  /** The same with another way of rounding; signals go where they went. */
  rounded(rounding: string): Settings {
    return this.derived(rounding, this.sink);
  }

  /** The same, with signals kept in `names` only. */
  collecting(names: Set<SignalName>): Settings {
    return this.derived(this.rounding, (signal) => names.add(signal));
  }

  /** The same, with another way of rounding and without signals. */
  silent(rounding: string): Settings {
    return this.derived(rounding, () => {});
  }

  private derived(rounding: Value, sink: Sink): Settings {
    return new Settings(this.home, this.prec, rounding, this.emin, this.emax, this.clamp, this.capitals, sink);
  }

  /** Signals a condition, and gives what the operation then results in. Raises the signal's exception if the context traps it. */
  signal(condition: SignalName, explanation: string | null = null, detail: Detail = {}): PyDecimal {
    this.sink(signalOf(condition), condition, explanation);
    return outcome(this, condition, detail);
  }
}

/** Context._raise_error's first half. */
function report(home: Home, context: Value, signal: SignalName, _condition: SignalName, explanation: string | null): void {
  const type = home.exceptions[signal];
  const ignored = contextAttribute(context, '_ignored_flags');
  if (contains(ignored, type)) return;
  setItem(contextAttribute(context, 'flags'), type, 1);
  if (!truth(getItem(contextAttribute(context, 'traps'), type))) return;
  const error = callValue(type, [explanation], null);
  throw raise(error instanceof PyException ? error : new PyException(type, new PyTuple([explanation])));
}

/** What an operation gives where its signal is not trapped. */
export function outcome(c: Settings, condition: SignalName, { operand, sign = 0 }: Detail): PyDecimal {
  switch (condition) {
    case 'InvalidOperation':
      return operand === undefined ? nan(c.home) : quieted(operand, c);
    case 'DivisionByZero':
      return infinity(c.home, sign);
    case 'Overflow':
      return overflowed(c, sign);
    default:
      return nan(c.home);
  }
}

function overflowed(c: Settings, sign: Sign): PyDecimal {
  const nearest = c.rounding === 'ROUND_HALF_UP' || c.rounding === 'ROUND_HALF_EVEN' || c.rounding === 'ROUND_HALF_DOWN';
  const outward = c.rounding === (sign === 0 ? 'ROUND_CEILING' : 'ROUND_FLOOR');
  if (nearest || outward || c.rounding === 'ROUND_UP') return infinity(c.home, sign);
  return new PyDecimal(c.home, sign, '9'.repeat(c.prec), c.emax - c.prec + 1);
}

/** A signaling NaN as a quiet one. */
function quieted(operand: PyDecimal, c: Settings): PyDecimal {
  return fitNan(new PyDecimal(operand.home, operand.sign, operand.digits, 0, 'n'), c);
}

/** A NaN with as many digits of its diagnosis as the context has room for. */
export function fitNan(self: PyDecimal, c: Settings): PyDecimal {
  const room = c.prec - (c.clamp ? 1 : 0);
  const { digits } = self;
  if (digits.length <= room) return self.plain();
  return new PyDecimal(self.home, self.sign, digits.slice(digits.length - room).replace(/^0+/, ''), 0, self.kind);
}

/** The NaN that an operation on one of these gives; undefined where neither is one. */
export function nanResult(self: PyDecimal, other: PyDecimal | null, c: Settings): PyDecimal | undefined {
  if (!self.isNan && !other?.isNan) return undefined;
  for (const operand of [self, other]) if (operand?.kind === 'N') return c.signal('InvalidOperation', 'sNaN', { operand });
  return fitNan(self.isNan ? self : (other as PyDecimal), c);
}
