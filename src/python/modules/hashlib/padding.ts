/** What the digests of the MD family share: the message in whole blocks, with its length at the end. */

/** Bytes of a str, a one bit, zeros, and the length in bits in the last `lengthSize` bytes. */
export function padMessage(bytes: string, blockSize: number, lengthSize: number, littleEndian: boolean): DataView {
  const size = Math.ceil((bytes.length + 1 + lengthSize) / blockSize) * blockSize;
  const padded = new Uint8Array(size);
  for (let i = 0; i < bytes.length; i++) padded[i] = bytes.charCodeAt(i);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  const low = (bytes.length << 3) >>> 0;
  const high = Math.floor(bytes.length / 0x20000000);
  view.setUint32(littleEndian ? size - 8 : size - 4, low, littleEndian);
  view.setUint32(littleEndian ? size - 4 : size - 8, high, littleEndian);
  return view;
}

/** Words of 32 bits as the bytes of a str. */
export function wordsToBytes(words: ArrayLike<number>, count: number, littleEndian: boolean): string {
  let bytes = '';
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < 4; k++) bytes += String.fromCharCode((words[i] >>> (littleEndian ? 8 * k : 24 - 8 * k)) & 255);
  }
  return bytes;
}

/** The first `count` primes. */
export function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((p) => n % p !== 0)) found.push(n);
  return found;
}
