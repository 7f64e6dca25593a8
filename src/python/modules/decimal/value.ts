/** Decimal numbers as objects, and what those of one load share. */
import { MemoryError, makeException, OverflowError, raise } from '../../objects/exceptions.ts';
import { PyObject, type PyType, type Value } from '../../objects/value.ts';
import type { SignalName } from './signals.ts';

/** A finite number, an infinity, a quiet NaN or a signaling one, by what Python's `_exp` says of it. */
export type Kind = '' | 'F' | 'n' | 'N';
export type Sign = 0 | 1;

/** What the decimal module of one load consists of, filled while the module is made. */
export class Home {
  /** decimal.Decimal */
  type!: PyType;
  /** decimal.Context */
  contextType!: PyType;
  exceptions!: Record<SignalName, PyType>;
  /** decimal.DecimalTuple */
  tupleType!: Value;
  /** What getcontext() gives, once somebody has asked. */
  context: Value | undefined;

  /** `defaultContext`: decimal.DefaultContext as it stands in the module now. */
  constructor(readonly defaultContext: () => Value) {}
}

/** JS texts and bigints end somewhere below this many digits. */
const MOST_DIGITS = 300_000_000;

/** An instance of decimal.Decimal: (-1)**sign * coefficient * 10**exponent, or by `kind` something else. A NaN's digits are its diagnosis. */
export class PyDecimal extends PyObject {
  private text: string | undefined;
  private whole: bigint | undefined;

  constructor(
    readonly home: Home,
    readonly sign: Sign,
    coefficient: string | bigint,
    readonly exponent: number,
    readonly kind: Kind = '',
  ) {
    super();
    this.type = home.type;
    if (typeof coefficient === 'string') this.text = coefficient;
    else this.whole = coefficient;
    if (!Number.isSafeInteger(exponent))
      throw raise(makeException(OverflowError, 'aurora-config counts decimal exponents up to 2**53 only'));
  }

  /** Digits of the coefficient, without leading zeros. */
  get digits(): string {
    if (this.text === undefined) this.text = String(this.whole);
    return this.text;
  }

  get coefficient(): bigint {
    if (this.whole === undefined) this.whole = BigInt(this.text as string);
    return this.whole;
  }

  get isSpecial(): boolean {
    return this.kind !== '';
  }

  get isNan(): boolean {
    return this.kind === 'n' || this.kind === 'N';
  }

  get isInfinite(): boolean {
    return this.kind === 'F';
  }

  get isZero(): boolean {
    return this.kind === '' && this.digits === '0';
  }

  /** The exponent of the first digit; 0 for what has none. */
  get adjusted(): number {
    return this.kind === '' ? this.exponent + this.digits.length - 1 : 0;
  }

  /** The same number with another sign. */
  signed(sign: Sign): PyDecimal {
    return new PyDecimal(this.home, sign, this.text ?? this.coefficient, this.exponent, this.kind);
  }

  /** The same as an instance of `type`. */
  as(type: PyType): PyDecimal {
    const copy = this.signed(this.sign);
    copy.type = type;
    return copy;
  }

  /** The number as a Decimal, where it may be of a class derived from it. */
  plain(): PyDecimal {
    return this.type === this.home.type ? this : this.signed(this.sign);
  }
}

export function infinity(home: Home, sign: Sign): PyDecimal {
  return new PyDecimal(home, sign, '0', 0, 'F');
}

export function nan(home: Home): PyDecimal {
  return new PyDecimal(home, 0, '', 0, 'n');
}

/** A whole number. */
export function wholeNumber(home: Home, n: number | bigint): PyDecimal {
  return new PyDecimal(home, n < 0 ? 1 : 0, String(n < 0 ? -n : n), 0);
}

/** 10**n. Raises MemoryError where nothing can hold that. */
export function powerOfTen(n: number): bigint {
  if (n > MOST_DIGITS) throw raise(makeException(MemoryError, ''));
  return 10n ** BigInt(n);
}

/** As many zeros; none where the count is negative. Raises MemoryError. */
export function zeros(count: number): string {
  if (count > MOST_DIGITS) throw raise(makeException(MemoryError, ''));
  return count > 0 ? '0'.repeat(count) : '';
}
