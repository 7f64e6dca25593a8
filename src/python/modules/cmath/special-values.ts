/**
 * What the functions of cmath give where an argument is infinite, no number, or a zero with a sign: recorded from CPython, by the kinds of both parts.
 * A row for each kind of the real part, two letters for each kind of the imaginary part; the kinds are -inf, negative, -0, 0, positive, inf, nan.
 */
import type { Complex } from '../../objects/complex-arithmetic.ts';

const TABLES: Record<string, string> = {
  acos: 'TIPIPIPiPiTiNI HI???0?o??HiNN HIH?H0HoH?HiHN HIH?H0HoH?HiHN HI???0?o??HiNN QI0I0I0i0iQiNI NINNNNNNNNNiNN',
  acosh: 'ItIpIpIPIPITIN Ih??0?0???IHNN Ih?h0h0H?HIHNN Ih?h0h0H?HIHNN Ih??0?0???IHNN IqIoIoI0I0IQIN INNNNNNNNNINNN',
  asinh: 'iqioioi0i0iQiN ih???o?0??iHNN iho?ooo0o?iHNN Ih0?0o000?IHNN Ih???o?0??IHNN IqIoIoI0I0IQIN INNNNoN0NNINNN',
  atanh: 'ohohohoHoHoHoN oh???o?0??oHNN oho?ooo0o?oHoN 0h0?0o000?0H0N 0h???o?0??0HNN 0h0h0h0H0H0H0N 0hNNNNNNNN0HNN',
  cosh: '!!III0IoIi!!IN !!???0?o??!!NN !!?0101o?o!!N0 !!?o1o10?0!!N0 !!???o?0??!!NN !!IiIoI0II!!IN NNNNN0N0NNNNNN',
  exp: '000o0o00000000 !!???o?0??!!NN !!??1o10??!!NN !!??1o10??!!NN !!???o?0??!!NN !!IiIoI0II!!IN NNNNNoN0NNNNNN',
  log: 'ItIpIpIPIPITIN Ih?t?p?P?TIHNN Ih?h!!!!?HIHNN Ih?h!!!!?HIHNN Ih?q?o?0?QIHNN IqIoIoI0I0IQIN INNNNNNNNNINNN',
  sinh: '!!iiioi0iI!!IN !!???o?0??!!NN !!o?ooo0o?!!0N !!0?0o000?!!0N !!???o?0??!!NN !!IiIoI0II!!IN NNNNNoN0NNNNNN',
  sqrt: 'Ii0i0i0I0IIINI Ii??0?0???IINN Ii??0o00??IINN Ii??0o00??IINN Ii???o?0??IINN IiIoIoI0I0IIIN IiNNNNNNNNIINN',
  tanh: 'm0momom0m0m0m0 !!???o?0??!!NN !!o?ooo0o?!!NN !!0?0o000?!!NN !!???o?0??!!NN 101o1o10101010 NNNNNoN0NNNNNN',
  rect: '!!iIi0ioii!!IN !!???0?o??!!NN 00o0o0oooo0000 000o0o00000000 !!???o?0??!!NN !!IiIoI0II!!IN NNNNN0N0NNNNNN',
};

const { PI } = Math;
const VALUES: Record<string, number> = {
  ...{ '0': 0, o: -0, '1': 1, m: -1, I: Infinity, i: -Infinity, N: Number.NaN },
  ...{ H: PI / 2, h: -PI / 2, Q: PI / 4, q: -PI / 4, T: 0.75 * PI, t: -0.75 * PI, P: PI, p: -PI },
};

function kind(x: number): number {
  if (Number.isNaN(x)) return 6;
  if (!Number.isFinite(x)) return x < 0 ? 0 : 5;
  if (x === 0) return Object.is(x, -0) ? 2 : 3;
  return x < 0 ? 1 : 4;
}

/** The value of a function at a place that is not finite; `domain` where it has none there. */
export function specialValue(name: string, [real, imag]: Complex): Complex | 'domain' {
  const entry = TABLES[name].split(' ')[kind(real)].slice(2 * kind(imag), 2 * kind(imag) + 2);
  return entry === '!!' ? 'domain' : [VALUES[entry[0]], VALUES[entry[1]]];
}
