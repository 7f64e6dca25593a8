/** Decimals out of texts, integers, floats and tuples, and operands of any type. */
import { equals } from '../../objects/compare.ts';
import { raise, typeError, valueError } from '../../objects/exceptions.ts';
import { integerValue } from '../../objects/index-value.ts';
import { integerRatio } from '../../objects/integer-arithmetic.ts';
import { getItem, length } from '../../objects/items.ts';
import { toArray } from '../../objects/iterate.ts';
import { percentStr } from '../../objects/percent.ts';
import { callMethod } from '../../objects/special-methods.ts';
import { decimalValue } from '../../objects/text/code-points.ts';
import { repr, strValue, unicode } from '../../objects/text.ts';
import { PyFloat, PyList, PyTuple, PyUnicode, type Value } from '../../objects/value.ts';
import type { Settings } from './settings.ts';
import { type Home, PyDecimal, type Sign, wholeNumber } from './value.ts';

const FINITE = /^([-+])?(?=\d|\.\d)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/;
const SPECIAL = /^([-+])?(?:(inf(?:inity)?)|(s)?nan(\d*))$/i;

function withoutZeros(digits: string): string {
  let i = 0;
  while (i < digits.length && digits.charCodeAt(i) === 48) i++;
  return digits.slice(i);
}

/** The text of a str or unicode without blanks around it, its digits ASCII. */
function literal(value: Value): string {
  const stripped = callMethod(value, 'strip', []);
  if (!(stripped instanceof PyUnicode)) return strValue(stripped) as string;
  return Array.from(stripped.value, (char) => {
    const digit = decimalValue(char.codePointAt(0) as number);
    return digit >= 0 ? String(digit) : char;
  }).join('');
}

/** The number that a text writes; undefined where it writes none. */
function parse(home: Home, text: string): PyDecimal | undefined {
  const finite = FINITE.exec(text);
  if (finite !== null) {
    const [, sign, whole, fraction = '', exponent = '0'] = finite;
    const digits = withoutZeros(whole + fraction);
    return new PyDecimal(home, sign === '-' ? 1 : 0, digits === '' ? '0' : digits, Number(exponent) - fraction.length);
  }
  const special = SPECIAL.exec(text);
  if (special === null) return undefined;
  const [, sign, infinite, signaling, diagnosis] = special;
  if (infinite !== undefined) return new PyDecimal(home, sign === '-' ? 1 : 0, '0', 0, 'F');
  return new PyDecimal(home, sign === '-' ? 1 : 0, withoutZeros(diagnosis), 0, signaling === undefined ? 'n' : 'N');
}

/** Is it a str or unicode? */
export function isText(value: Value): boolean {
  return value instanceof PyUnicode || strValue(value) !== undefined;
}

/** Decimal(value). `settings` are asked for where a text makes no sense. Raises InvalidOperation, TypeError, ValueError. */
export function construct(home: Home, value: Value, settings: () => Settings): PyDecimal {
  if (isText(value)) {
    const number = parse(home, literal(value));
    return number ?? settings().signal('ConversionSyntax', `Invalid literal for Decimal: ${repr(value)}`);
  }
  const n = integerValue(value);
  if (n !== undefined) return wholeNumber(home, n);
  if (value instanceof PyDecimal) return value.signed(value.sign);
  if (value instanceof PyTuple || value instanceof PyList) return fromTuple(home, value);
  if (value instanceof PyFloat) return fromFloat(home, value.value);
  throw raise(typeError(`Cannot convert ${repr(value)} to Decimal`));
}

function fromTuple(home: Home, value: Value): PyDecimal {
  if (length(value) !== 3) {
    throw raise(
      valueError('Invalid tuple size in creation of Decimal from list or tuple.  The list or tuple should have exactly three elements.'),
    );
  }
  const sign = integerValue(getItem(value, 0));
  if (sign !== 0 && sign !== 1 && sign !== 0n && sign !== 1n) {
    throw raise(
      valueError(
        'Invalid sign.  The first value in the tuple should be an integer; either 0 for a positive number or 1 for a negative number.',
      ),
    );
  }
  return fromParts(home, Number(sign) as Sign, getItem(value, 1), getItem(value, 2));
}

function fromParts(home: Home, sign: Sign, digits: Value, exponent: Value): PyDecimal {
  if (equals(exponent, 'F')) return new PyDecimal(home, sign, '0', 0, 'F');
  const text = withoutZeros(toArray(digits).map(digitText).join(''));
  for (const kind of ['n', 'N'] as const) if (equals(exponent, kind)) return new PyDecimal(home, sign, text, 0, kind);
  const n = integerValue(exponent);
  if (n !== undefined) return new PyDecimal(home, sign, text === '' ? '0' : text, Number(n));
  throw raise(valueError("The third value in the tuple must be an integer, or one of the strings 'F', 'n', 'N'."));
}

function digitText(digit: Value): string {
  const n = integerValue(digit);
  if (n !== undefined && n >= 0 && n <= 9) return String(n);
  throw raise(valueError('The second value in the tuple must be composed of integers in the range 0 through 9.'));
}

/** Exactly what a float stands for. */
export function fromFloat(home: Home, x: number): PyDecimal {
  const sign = x < 0 || Object.is(x, -0) ? 1 : 0;
  if (Number.isNaN(x)) return new PyDecimal(home, 0, '', 0, 'n');
  if (!Number.isFinite(x)) return new PyDecimal(home, sign, '0', 0, 'F');
  const [numerator, denominator] = integerRatio(Math.abs(x));
  // The denominator is a power of two: as many fives make it one of ten.
  const places = denominator.toString(2).length - 1;
  return new PyDecimal(home, sign, numerator * 5n ** BigInt(places), -places);
}

/** An operand of an operator: a Decimal or an integer, and for comparisons a float. undefined for others. */
export function operand(home: Home, value: Value, takesFloats = false): PyDecimal | undefined {
  if (value instanceof PyDecimal) return value;
  const n = integerValue(value);
  if (n !== undefined) return wholeNumber(home, n);
  return takesFloats && value instanceof PyFloat ? fromFloat(home, value.value) : undefined;
}

/** An argument of a method: a Decimal or an integer. Raises TypeError. */
export function argument(home: Home, value: Value): PyDecimal {
  return operand(home, value) ?? refuseOperand(value);
}

export function refuseOperand(value: Value): never {
  const text = percentStr('Unable to convert %s to Decimal', value);
  throw raise(typeError(text instanceof PyUnicode ? unicode(text) : (text as string)));
}
