/**
 * The arithmetic of CPython 2.7's hashes on a 64-bit machine. A hash is a pair of 32-bit halves, since a JS number cannot hold 64 bits and a
 * bigint is slow.
 */

export class Hash {
  constructor(
    /** Upper and lower half, as signed 32-bit integers. */
    readonly hi: number,
    readonly lo: number,
  ) {}
}

const ERROR_SUBSTITUTE = new Hash(-1, -2);

/** -1 marks an error inside CPython, so no value hashes to it. */
export function settle(hi: number, lo: number): Hash {
  return hi === -1 && lo === -1 ? ERROR_SUBSTITUTE : new Hash(hi, lo);
}

/** a * b modulo 2**32 with the carry into the upper half: the lower halves' full product needs more than 53 bits. */
export function mul64(hi: number, lo: number, mhi: number, mlo: number): Hash {
  const al = lo & 0xffff;
  const ah = lo >>> 16;
  const bl = mlo & 0xffff;
  const bh = mlo >>> 16;
  const ll = al * bl;
  const mid = ah * bl + (ll >>> 16);
  const mid2 = al * bh + (mid & 0xffff);
  const low = ((mid2 & 0xffff) << 16) | (ll & 0xffff);
  const carry = ah * bh + Math.floor(mid / 65536) + Math.floor(mid2 / 65536);
  return new Hash((carry + Math.imul(hi, mlo) + Math.imul(lo, mhi)) | 0, low | 0);
}

const TEXT_HASHES = new Map<string, Hash>();
const TEXT_HASHES_KEPT = 20000;

/** string_hash and unicode_hash: the same function over bytes or code points, so that ASCII text hashes alike as str and unicode. */
function computeTextHash(text: string, astral: boolean): Hash {
  const units = text.length;
  if (units === 0) return new Hash(0, 0);
  const first = astral ? (text.codePointAt(0) as number) : text.charCodeAt(0);
  let lo = (first << 7) | 0;
  let hi = first >>> 25;
  let length = 0;
  for (let i = 0; i < units; i++) {
    let c = text.charCodeAt(i);
    if (astral && c >= 0xd800 && c < 0xdc00 && i + 1 < units) {
      c = text.codePointAt(i) as number;
      if (c > 0xffff) i++;
    }
    length++;
    // The product is below 2**52, so its upper part is exact.
    hi = (Math.imul(hi, 1000003) + Math.floor(((lo >>> 0) * 1000003) / 4294967296)) | 0;
    lo = Math.imul(lo, 1000003) ^ c;
  }
  return settle(hi, (lo ^ length) | 0);
}

export function hashText(text: string, isUnicode = false): Hash {
  let hash = TEXT_HASHES.get(text);
  if (hash === undefined) {
    hash = computeTextHash(text, isUnicode && /[\ud800-\udbff]/.test(text));
    if (TEXT_HASHES.size >= TEXT_HASHES_KEPT) TEXT_HASHES.clear();
    TEXT_HASHES.set(text, hash);
  }
  return hash;
}

export function hashInt(n: number): Hash {
  return settle(Math.floor(n / 4294967296) | 0, n | 0);
}

export function hashInt64(n: bigint): Hash {
  return settle(Number(BigInt.asIntN(32, n >> 32n)), Number(BigInt.asIntN(32, n)));
}

/** long_hash: the value modulo 2**64 - 1 in a fashion: 30-bit digits rotated into an unsigned 64-bit accumulator. */
export function hashBig(n: bigint): Hash {
  if (n >= -(1n << 63n) && n < 1n << 63n) return hashInt64(n);
  const mask = (1n << 64n) - 1n;
  let rest = n < 0n ? -n : n;
  const digits: bigint[] = [];
  while (rest > 0n) {
    digits.push(rest & 0x3fffffffn);
    rest >>= 30n;
  }
  let x = 0n;
  for (let i = digits.length - 1; i >= 0; i--) {
    x = ((x >> 34n) & 0x3fffffffn) | ((x << 30n) & mask);
    x = (x + digits[i]) & mask;
    if (x < digits[i]) x = (x + 1n) & mask;
  }
  return hashInt64(BigInt.asIntN(64, n < 0n ? -x : x));
}

/** _Py_HashDouble. */
export function hashFloat(v: number): Hash {
  if (!Number.isFinite(v)) return Number.isNaN(v) ? new Hash(0, 0) : v > 0 ? hashInt(314159) : hashInt(-271828);
  if (Number.isInteger(v)) return Number.isSafeInteger(v) ? hashInt(v) : hashBig(BigInt(v));
  let exponent = 0;
  let m = v;
  // frexp: m in [0.5, 1)
  const abs = Math.abs(v);
  exponent = Math.max(-1074, Math.floor(Math.log2(abs)) + 1);
  m = v * 2 ** -Math.trunc(exponent / 2) * 2 ** -(exponent - Math.trunc(exponent / 2));
  while (Math.abs(m) >= 1) {
    m /= 2;
    exponent++;
  }
  while (Math.abs(m) < 0.5) {
    m *= 2;
    exponent--;
  }
  m *= 2147483648;
  const hipart = Math.trunc(m);
  m = (m - hipart) * 2147483648;
  const sum = BigInt(hipart) + BigInt(Math.trunc(m)) + (BigInt(exponent) << 15n);
  return hashInt64(BigInt.asIntN(64, sum));
}
