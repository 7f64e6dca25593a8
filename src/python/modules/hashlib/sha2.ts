/** SHA-224 and SHA-256 on words of 32 bits, SHA-384 and SHA-512 on bigints of 64 (FIPS 180-4). */
import { squareRoot } from '../../objects/elementary.ts';
import { padMessage, primes, wordsToBytes } from './padding.ts';

/** The first `bits` bits after the point of the square root of a prime. */
function rootFraction(prime: number, bits: bigint): bigint {
  return squareRoot(BigInt(prime) << (2n * bits)) & ((1n << bits) - 1n);
}

/** The same of its cube root. */
function cubeRootFraction(prime: number, bits: bigint): bigint {
  const n = BigInt(prime) << (3n * bits);
  let low = 0n;
  let high = 1n << (bits + 4n);
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle * middle * middle <= n) low = middle;
    else high = middle;
  }
  return low & ((1n << bits) - 1n);
}

let constants32: Int32Array | null = null;
let constants64: bigint[] | null = null;

function roundConstants(count: number): bigint[] {
  return primes(count).map((prime) => cubeRootFraction(prime, 64n));
}

const rotate = (x: number, n: number): number => (x >>> n) | (x << (32 - n));

function digest32(bytes: string, initial: readonly bigint[], words: number): string {
  constants32 ??= Int32Array.from(roundConstants(64), (k) => Number(k >> 32n) | 0);
  const view = padMessage(bytes, 64, 8, false);
  const state = Int32Array.from(initial, (h) => Number(h) | 0);
  const w = new Int32Array(64);
  for (let offset = 0; offset < view.byteLength; offset += 64) addBlock32(state, view, offset, w, constants32);
  return wordsToBytes(state, words, false);
}

function addBlock32(state: Int32Array, view: DataView, offset: number, w: Int32Array, k: Int32Array): void {
  for (let i = 0; i < 16; i++) w[i] = view.getInt32(offset + i * 4);
  for (let i = 16; i < 64; i++) {
    const s0 = rotate(w[i - 15], 7) ^ rotate(w[i - 15], 18) ^ (w[i - 15] >>> 3);
    const s1 = rotate(w[i - 2], 17) ^ rotate(w[i - 2], 19) ^ (w[i - 2] >>> 10);
    w[i] = (w[i - 16] + s0 + w[i - 7] + s1) | 0;
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let i = 0; i < 64; i++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + k[i] + w[i]) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((value, i) => {
    state[i] += value;
  });
}

const MASK64 = (1n << 64n) - 1n;
const rotate64 = (x: bigint, n: bigint): bigint => ((x >> n) | (x << (64n - n))) & MASK64;

function digest64(bytes: string, initial: readonly bigint[], words: number): string {
  constants64 ??= roundConstants(80);
  const view = padMessage(bytes, 128, 16, false);
  const state = initial.slice();
  for (let offset = 0; offset < view.byteLength; offset += 128) addBlock64(state, view, offset, constants64);
  const halves = state.flatMap((word) => [Number(word >> 32n), Number(word & 0xffffffffn)]);
  return wordsToBytes(halves, words, false);
}

function addBlock64(state: bigint[], view: DataView, offset: number, k: readonly bigint[]): void {
  const w: bigint[] = [];
  for (let i = 0; i < 16; i++) w.push(view.getBigUint64(offset + i * 8));
  for (let i = 16; i < 80; i++) {
    const s0 = rotate64(w[i - 15], 1n) ^ rotate64(w[i - 15], 8n) ^ (w[i - 15] >> 7n);
    const s1 = rotate64(w[i - 2], 19n) ^ rotate64(w[i - 2], 61n) ^ (w[i - 2] >> 6n);
    w.push((w[i - 16] + s0 + w[i - 7] + s1) & MASK64);
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let i = 0; i < 80; i++) {
    const s1 = rotate64(e, 14n) ^ rotate64(e, 18n) ^ rotate64(e, 41n);
    const t1 = h + s1 + ((e & f) ^ (~e & MASK64 & g)) + k[i] + w[i];
    const s0 = rotate64(a, 28n) ^ rotate64(a, 34n) ^ rotate64(a, 39n);
    const t2 = s0 + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + t1) & MASK64;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) & MASK64;
  }
  [a, b, c, d, e, f, g, h].forEach((value, i) => {
    state[i] = (state[i] + value) & MASK64;
  });
}

/** Digests of a str's bytes. */
export function sha256(bytes: string): string {
  return digest32(
    bytes,
    primes(8).map((prime) => rootFraction(prime, 32n)),
    8,
  );
}

export function sha224(bytes: string): string {
  const initial = primes(16)
    .slice(8)
    .map((prime) => rootFraction(prime, 64n) & 0xffffffffn);
  return digest32(bytes, initial, 7);
}

export function sha512(bytes: string): string {
  return digest64(
    bytes,
    primes(8).map((prime) => rootFraction(prime, 64n)),
    16,
  );
}

export function sha384(bytes: string): string {
  return digest64(
    bytes,
    primes(16)
      .slice(8)
      .map((prime) => rootFraction(prime, 64n)),
    12,
  );
}
