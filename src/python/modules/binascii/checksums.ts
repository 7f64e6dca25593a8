/** The checksums of zip files and of zlib's streams. */

let table: Int32Array | null = null;

function makeTable(): Int32Array {
  return Int32Array.from({ length: 256 }, (_, n) => {
    let crc = n;
    for (let k = 0; k < 8; k++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    return crc;
  });
}

/** CRC-32 as a signed number; `start` is that of what came before. */
export function crc32(bytes: string, start: number): number {
  table ??= makeTable();
  let crc = ~start;
  for (let i = 0; i < bytes.length; i++) crc = (crc >>> 8) ^ table[(crc ^ bytes.charCodeAt(i)) & 255];
  return ~crc;
}

const MODULUS = 65521;

/** Adler-32 as a signed number; `start` is that of what came before, 1 for nothing. */
export function adler32(bytes: string, start: number): number {
  let a = (start & 0xffff) % MODULUS;
  let b = (start >>> 16) % MODULUS;
  for (let i = 0; i < bytes.length; i++) {
    a = (a + bytes.charCodeAt(i)) % MODULUS;
    b = (b + a) % MODULUS;
  }
  return (b << 16) | a;
}
