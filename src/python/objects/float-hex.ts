/** float.hex() and float.fromhex(). */
import { overflowError, raise, valueError } from './exceptions.ts';
import { bitLength, divideToFloat } from './integer-arithmetic.ts';

/** `0x1.8000000000000p+0` */
export function floatToHex(x: number): string {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? 'nan' : x < 0 ? '-inf' : 'inf';
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const bits = view.getBigUint64(0);
  const sign = bits >> 63n === 1n ? '-' : '';
  const biased = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  if (biased === 0 && fraction === 0n) return `${sign}0x0.0p+0`;
  const exponent = biased === 0 ? -1022 : biased - 1023;
  return `${sign}0x${biased === 0 ? 0 : 1}.${fraction.toString(16).padStart(13, '0')}p${exponent < 0 ? '' : '+'}${exponent}`;
}

const HEX = /^[ \t\n\v\f\r]*([+-]?)(?:(inf(?:inity)?)|(nan)|(?:0x)?([0-9a-f]*)(?:\.([0-9a-f]*))?(?:p([+-]?\d+))?)[ \t\n\v\f\r]*$/i;

/** Raises ValueError and OverflowError. */
export function floatFromHex(text: string): number {
  const match = HEX.exec(text);
  const [sign, infinity, nan, whole = '', fraction = '', power = '0'] = match === null ? [] : match.slice(1);
  if (match === null || (infinity === undefined && nan === undefined && whole === '' && fraction === '')) {
    throw raise(valueError('invalid hexadecimal floating-point string'));
  }
  const size =
    infinity !== undefined
      ? Infinity
      : nan !== undefined
        ? Number.NaN
        : hexMagnitude(whole + fraction, Number(power) - 4 * fraction.length);
  return sign === '-' ? -size : size;
}

/** digits * 2**exponent, rounded half to even. */
function hexMagnitude(digits: string, exponent: number): number {
  const value = BigInt(`0x${digits}`);
  const top = bitLength(value) + exponent;
  if (value === 0n || top < -1080) return 0;
  const x =
    top > 1025 ? Infinity : exponent < 0 ? divideToFloat(value, 1n << BigInt(-exponent)) : divideToFloat(value << BigInt(exponent), 1n);
  if (!Number.isFinite(x)) throw raise(overflowError('hexadecimal value too large to represent as a float'));
  return x;
}
