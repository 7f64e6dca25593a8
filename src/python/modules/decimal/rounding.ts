/** Rounding to a number of digits, to an exponent, and to what a context has room for. */
import { keyError, raise, valueError } from '../../objects/exceptions.ts';
import type { Value } from '../../objects/value.ts';
import { fitNan, type Settings } from './settings.ts';
import { PyDecimal, zeros } from './value.ts';

function onlyZeros(digits: string, from: number): boolean {
  for (let i = from; i < digits.length; i++) if (digits.charCodeAt(i) !== 48) return false;
  return true;
}

/** Does what follows the first `kept` digits amount to exactly half a unit? */
function isHalf(digits: string, kept: number): boolean {
  return digits[kept] === '5' && onlyZeros(digits, kept + 1);
}

/** How cutting off changes a number's size: 1 where a unit has to be added to what is kept, -1 where the rest is dropped, 0 where there is none. */
type Change = -1 | 0 | 1;
type Rounder = (digits: string, kept: number, negative: boolean) => Change;

const down: Rounder = (digits, kept) => (onlyZeros(digits, kept) ? 0 : -1);
const up: Rounder = (digits, kept) => (onlyZeros(digits, kept) ? 0 : 1);

function half(digits: string, kept: number): Change {
  if (digits.charCodeAt(kept) >= 53) return 1;
  return onlyZeros(digits, kept) ? 0 : -1;
}

const ROUNDERS = new Map<Value, Rounder>([
  ['ROUND_DOWN', down],
  ['ROUND_UP', up],
  ['ROUND_HALF_UP', half],
  ['ROUND_HALF_DOWN', (digits, kept) => (isHalf(digits, kept) ? -1 : half(digits, kept))],
  [
    'ROUND_HALF_EVEN',
    (digits, kept) => (isHalf(digits, kept) && (kept === 0 || digits.charCodeAt(kept - 1) % 2 === 0) ? -1 : half(digits, kept)),
  ],
  ['ROUND_CEILING', (digits, kept, negative) => (negative ? down : up)(digits, kept, negative)],
  ['ROUND_FLOOR', (digits, kept, negative) => (negative ? up : down)(digits, kept, negative)],
  [
    'ROUND_05UP',
    (digits, kept, negative) => (kept > 0 && digits[kept - 1] !== '0' && digits[kept - 1] !== '5' ? down : up)(digits, kept, negative),
  ],
]);

export const ROUNDINGS: readonly string[] = [...ROUNDERS.keys()] as string[];

function rounder(rounding: Value): Rounder {
  const found = ROUNDERS.get(rounding);
  if (found === undefined) throw raise(keyError(rounding));
  return found;
}

/** The digits of a finite number cut so that its last one stands at `exponent`, and how that changed it. */
function cut(self: PyDecimal, exponent: number, rounding: Value): { digits: string; change: Change } {
  let { digits } = self;
  let kept = digits.length + self.exponent - exponent;
  if (kept < 0) {
    // All of it lies below the last place: it rounds as any number there that is less than a half.
    digits = '1';
    kept = 0;
  }
  const change = rounder(rounding)(digits, kept, self.sign === 1);
  const left = digits.slice(0, kept);
  const head = left === '' ? '0' : left;
  return { digits: change === 1 ? String(BigInt(head) + 1n) : head, change };
}

/** The number with another exponent, whatever a context allows. */
export function rescale(self: PyDecimal, exponent: number, rounding: Value): PyDecimal {
  if (self.isSpecial) return self.plain();
  if (self.isZero) return new PyDecimal(self.home, self.sign, '0', exponent);
  if (self.exponent >= exponent) return new PyDecimal(self.home, self.sign, self.digits + zeros(self.exponent - exponent), exponent);
  return new PyDecimal(self.home, self.sign, cut(self, exponent, rounding).digits, exponent);
}

/** The number with at most `places` digits, at least one. Raises ValueError. */
export function roundToPlaces(self: PyDecimal, places: number, rounding: Value): PyDecimal {
  if (places <= 0) throw raise(valueError('argument should be at least 1 in _round'));
  if (self.isSpecial || self.isZero) return self.plain();
  const rounded = rescale(self, self.adjusted + 1 - places, rounding);
  // Nines that became a ten have one digit too many.
  return rounded.adjusted === self.adjusted ? rounded : rescale(rounded, rounded.adjusted + 1 - places, rounding);
}

/** Makes a number fit into its context, with the signals that this causes. */
export function fix(self: PyDecimal, c: Settings): PyDecimal {
  if (self.isSpecial) return self.isNan ? fitNan(self, c) : self.plain();
  const { etiny, etop } = c;
  if (self.isZero) return fixZero(self, c);
  const lowest = self.digits.length + self.exponent - c.prec;
  if (lowest > etop) return overflow(self, c);
  const subnormal = lowest < etiny;
  const least = subnormal ? etiny : lowest;
  if (self.exponent < least) return shorten(self, least, subnormal, c);
  if (subnormal) c.signal('Subnormal');
  if (c.clamp && self.exponent > etop) {
    c.signal('Clamped');
    return new PyDecimal(self.home, self.sign, self.digits + zeros(self.exponent - etop), etop);
  }
  return self.plain();
}

function fixZero(self: PyDecimal, c: Settings): PyDecimal {
  const exponent = Math.min(Math.max(self.exponent, c.etiny), c.clamp ? c.etop : c.emax);
  if (exponent === self.exponent) return self.plain();
  c.signal('Clamped');
  return new PyDecimal(self.home, self.sign, '0', exponent);
}

function overflow(self: PyDecimal, c: Settings): PyDecimal {
  const result = c.signal('Overflow', 'above Emax', { sign: self.sign });
  c.signal('Inexact');
  c.signal('Rounded');
  return result;
}

function shorten(self: PyDecimal, exponent: number, subnormal: boolean, c: Settings): PyDecimal {
  let { digits, change } = cut(self, exponent, c.rounding);
  let last = exponent;
  if (digits.length > c.prec) {
    digits = digits.slice(0, -1);
    last += 1;
  }
  const result =
    last > c.etop ? c.signal('Overflow', 'above Emax', { sign: self.sign }) : new PyDecimal(self.home, self.sign, digits, last);
  if (change !== 0 && subnormal) c.signal('Underflow');
  if (subnormal) c.signal('Subnormal');
  if (change !== 0) c.signal('Inexact');
  c.signal('Rounded');
  if (result.isZero) c.signal('Clamped');
  return result;
}
