/** MT19937, as CPython's _random seeds and reads it. */

export const N = 624;
const M = 397;

export class MersenneTwister {
  private readonly state = new Uint32Array(N);
  private index = N;

  private seedWith(seed: number): void {
    const { state } = this;
    state[0] = seed;
    for (let i = 1; i < N; i++) state[i] = Math.imul(1812433253, state[i - 1] ^ (state[i - 1] >>> 30)) + i;
    this.index = N;
  }

  /** init_by_array: from a number's 32-bit digits, the least first. */
  seed(key: readonly number[]): void {
    const { state } = this;
    this.seedWith(19650218);
    let i = 1;
    let j = 0;
    for (let k = Math.max(N, key.length); k > 0; k--) {
      state[i] = (state[i] ^ Math.imul(state[i - 1] ^ (state[i - 1] >>> 30), 1664525)) + key[j] + j;
      i = this.step(i);
      j = (j + 1) % key.length;
    }
    for (let k = N - 1; k > 0; k--) {
      state[i] = (state[i] ^ Math.imul(state[i - 1] ^ (state[i - 1] >>> 30), 1566083941)) - i;
      i = this.step(i);
    }
    state[0] = 0x80000000;
  }

  private step(i: number): number {
    if (i + 1 < N) return i + 1;
    this.state[0] = this.state[N - 1];
    return 1;
  }

  private refill(): void {
    const { state } = this;
    for (let k = 0; k < N; k++) {
      const y = (state[k] & 0x80000000) | (state[(k + 1) % N] & 0x7fffffff);
      state[k] = state[(k + M) % N] ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    this.index = 0;
  }

  /** The next 32 bits. */
  next32(): number {
    if (this.index >= N) this.refill();
    let y = this.state[this.index++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  /** A float from 0 up to 1, of 53 bits. */
  random(): number {
    const a = this.next32() >>> 5;
    const b = this.next32() >>> 6;
    return (a * 67108864 + b) * (1 / 9007199254740992);
  }

  /** Everything it goes on from: the words, and how many of them are used up. */
  save(): number[] {
    return [...this.state, this.index];
  }

  restore(saved: readonly number[]): void {
    for (let i = 0; i < N; i++) this.state[i] = saved[i];
    this.index = saved[N];
  }

  /** Exchanges words and changes each, so that what follows has little to do with what would have followed. */
  jump(n: bigint): void {
    const { state } = this;
    for (let i = N - 1; i > 1; i--) {
      const j = Number(n % BigInt(i));
      const at = j < 0 ? j + i : j;
      [state[i], state[at]] = [state[at], state[i]];
    }
    for (let i = 0; i < N; i++) state[i] += i + 1;
    this.index = N;
  }
}
