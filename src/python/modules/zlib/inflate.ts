/** Decompression of deflated data (RFC 1951). */

/** What is wrong with the data, in zlib's words; null where it only ends too early. */
export class InflateError extends Error {
  constructor(readonly reason: string | null) {
    super(reason ?? 'incomplete');
  }
}

const LENGTH_BASES = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCE_BASES = [
  ...[1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289],
  ...[16385, 24577],
];
const DISTANCE_BITS = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
/** The order in which the lengths of code lengths stand. */
const CODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const LONGEST_CODE = 15;
const END_OF_BLOCK = 256;

/** Canonical Huffman codes: how many there are of each length, and their symbols in order. */
interface Codes {
  counts: number[];
  symbols: number[];
}

/** `fault` is raised where the lengths make no complete set of codes. A single code may stand alone. */
function makeCodes(lengths: readonly number[], fault: string): Codes {
  const counts: number[] = new Array(LONGEST_CODE + 1).fill(0);
  for (const length of lengths) counts[length]++;
  let left = 1;
  for (let length = 1; length <= LONGEST_CODE; length++) {
    left = left * 2 - counts[length];
    if (left < 0) throw new InflateError(fault);
  }
  const used = lengths.length - counts[0];
  if (left > 0 && used > 1) throw new InflateError(fault);
  const symbols = lengths.map((_, symbol) => symbol).filter((symbol) => lengths[symbol] > 0);
  symbols.sort((a, b) => lengths[a] - lengths[b] || a - b);
  counts[0] = 0;
  return { counts, symbols };
}

export class Inflater {
  private held = 0;
  private count = 0;
  private readonly out: number[] = [];
  position: number;

  constructor(
    private readonly bytes: string,
    start: number,
  ) {
    this.position = start;
  }

  private bits(n: number): number {
    while (this.count < n) {
      if (this.position >= this.bytes.length) throw new InflateError(null);
      this.held |= this.bytes.charCodeAt(this.position++) << this.count;
      this.count += 8;
    }
    const value = this.held & ((1 << n) - 1);
    this.held >>>= n;
    this.count -= n;
    return value;
  }

  private symbol({ counts, symbols }: Codes, fault: string): number {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length <= LONGEST_CODE; length++) {
      code |= this.bits(1);
      const n = counts[length];
      if (code - n < first) return symbols[index + code - first];
      index += n;
      first = (first + n) << 1;
      code <<= 1;
    }
    throw new InflateError(fault);
  }

  /** All blocks from the start on; `position` is then behind them. */
  run(): string {
    for (let last = 0; last === 0; ) {
      last = this.bits(1);
      const type = this.bits(2);
      if (type === 0) this.stored();
      else if (type === 1) this.compressed(...fixedCodes());
      else if (type === 2) this.compressed(...this.readCodes());
      else throw new InflateError('invalid block type');
    }
    let text = '';
    for (let i = 0; i < this.out.length; i += 8192) text += String.fromCharCode(...this.out.slice(i, i + 8192));
    return text;
  }

  private stored(): void {
    this.held = 0;
    this.count = 0;
    const length = this.bits(16);
    if (length !== (~this.bits(16) & 0xffff)) throw new InflateError('invalid stored block lengths');
    if (this.position + length > this.bytes.length) throw new InflateError(null);
    for (let i = 0; i < length; i++) this.out.push(this.bytes.charCodeAt(this.position++));
  }

  private compressed(literals: Codes, distances: Codes): void {
    for (;;) {
      const symbol = this.symbol(literals, 'invalid literal/length code');
      if (symbol === END_OF_BLOCK) return;
      if (symbol < END_OF_BLOCK) {
        this.out.push(symbol);
        continue;
      }
      const index = symbol - END_OF_BLOCK - 1;
      if (index >= LENGTH_BASES.length) throw new InflateError('invalid literal/length code');
      const length = LENGTH_BASES[index] + this.bits(LENGTH_BITS[index]);
      const far = this.symbol(distances, 'invalid distance code');
      if (far >= DISTANCE_BASES.length) throw new InflateError('invalid distance code');
      const distance = DISTANCE_BASES[far] + this.bits(DISTANCE_BITS[far]);
      if (distance > this.out.length) throw new InflateError('invalid distance too far back');
      for (let i = 0; i < length; i++) this.out.push(this.out[this.out.length - distance]);
    }
  }

  private readCodes(): [Codes, Codes] {
    const literals = this.bits(5) + 257;
    const distances = this.bits(5) + 1;
    const lengthCodes = this.bits(4) + 4;
    if (literals > 286 || distances > 30) throw new InflateError('too many length or distance symbols');
    const lengthLengths: number[] = new Array(CODE_ORDER.length).fill(0);
    for (let i = 0; i < lengthCodes; i++) lengthLengths[CODE_ORDER[i]] = this.bits(3);
    const lengths = this.readLengths(makeCodes(lengthLengths, 'invalid code lengths set'), literals + distances);
    if (lengths[END_OF_BLOCK] === 0) throw new InflateError('invalid code -- missing end-of-block');
    return [
      makeCodes(lengths.slice(0, literals), 'invalid literal/lengths set'),
      makeCodes(lengths.slice(literals), 'invalid distances set'),
    ];
  }

  private readLengths(codes: Codes, total: number): number[] {
    const lengths: number[] = [];
    while (lengths.length < total) {
      const symbol = this.symbol(codes, 'invalid code lengths set');
      if (symbol < 16) {
        lengths.push(symbol);
        continue;
      }
      if (symbol === 16 && lengths.length === 0) throw new InflateError('invalid bit length repeat');
      const repeated = symbol === 16 ? lengths[lengths.length - 1] : 0;
      const times = symbol === 16 ? 3 + this.bits(2) : symbol === 17 ? 3 + this.bits(3) : 11 + this.bits(7);
      if (lengths.length + times > total) throw new InflateError('invalid bit length repeat');
      for (let i = 0; i < times; i++) lengths.push(repeated);
    }
    return lengths;
  }
}

let fixed: [Codes, Codes] | null = null;

function fixedCodes(): [Codes, Codes] {
  if (fixed === null) {
    const lengths = Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8));
    fixed = [makeCodes(lengths, ''), makeCodes(new Array(32).fill(5), '')];
  }
  return fixed;
}
