/** Format strings of struct: which values stand where. */
import { isSpaceBytes } from '../../objects/text/byte-case.ts';
import { structError } from './error.ts';

/** One format character with its count. */
export interface Field {
  code: string;
  /** Where its first value stands. */
  offset: number;
  /** Bytes of one value; of `s` and `p`, of the whole text. */
  size: number;
  /** How many values there are; none for padding. */
  count: number;
}

export interface Layout {
  fields: Field[];
  size: number;
  /** How many values are packed. */
  values: number;
  littleEndian: boolean;
  /** Of the machine's own sizes: 64 bits, little end first. */
  native: boolean;
}

const NATIVE: Record<string, number> = {
  ...{ x: 1, b: 1, B: 1, c: 1, s: 1, p: 1, h: 2, H: 2, i: 4, I: 4, l: 8, L: 8, q: 8, Q: 8, '?': 1, f: 4, d: 8, P: 8 },
};
const STANDARD: Record<string, number> = {
  ...{ x: 1, b: 1, B: 1, c: 1, s: 1, p: 1, h: 2, H: 2, i: 4, I: 4, l: 4, L: 4, q: 8, Q: 8, '?': 1, f: 4, d: 8 },
};
const LARGEST = 9223372036854775807n;

/** A field's count and what follows it; no character is left where the format ends after a number. */
function readCount(text: string, at: number): { count: bigint; next: number } {
  let end = at;
  while (text[end] >= '0' && text[end] <= '9') end++;
  return { count: end === at ? 1n : BigInt(text.slice(at, end)), next: end };
}

/** Reads a format. Raises struct.error. */
export function parseFormat(text: string): Layout {
  const ended = text.includes('\0') ? text.slice(0, text.indexOf('\0')) : text;
  const hasOrder = '<>!=@'.includes(ended[0] ?? ' ');
  const order = hasOrder ? ended[0] : '@';
  const native = order === '@';
  const sizes = native ? NATIVE : STANDARD;
  const layout: Layout = { fields: [], size: 0, values: 0, littleEndian: order !== '>' && order !== '!', native };
  let size = 0n;
  for (let i = hasOrder ? 1 : 0; i < ended.length; i++) {
    if (isSpaceBytes(ended[i])) continue;
    const { count, next } = readCount(ended, i);
    if (next >= ended.length) break;
    i = next;
    const code = ended[i];
    const unit = sizes[code];
    if (unit === undefined) throw structError('bad char in struct format');
    // Types of more than a byte stand at multiples of their size, in the machine's own layout.
    if (native && unit > 1) size = ((size + BigInt(unit) - 1n) / BigInt(unit)) * BigInt(unit);
    const total = size + count * BigInt(unit);
    if (total > LARGEST) throw structError('total struct size too long');
    layout.fields.push(field(code, Number(size), unit, Number(count)));
    size = total;
  }
  layout.size = Number(size);
  layout.values = layout.fields.reduce((sum, { count }) => sum + count, 0);
  return layout;
}

function field(code: string, offset: number, unit: number, count: number): Field {
  if (code === 's' || code === 'p') return { code, offset, size: count, count: 1 };
  return { code, offset, size: unit, count: code === 'x' ? 0 : count };
}
