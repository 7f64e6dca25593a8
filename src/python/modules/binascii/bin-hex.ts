/** The parts of BinHex 4: six bits to a character, runs of equal bytes, and its checksum. */

const LETTERS = '!"#$%&\'()*+,-012345689@ABCDEFGHIJKLMNPQRSTUVXYZ[`abcdefhijklmpqr';
const RUN = 0x90;

export function encodeBinHex(bytes: string): string {
  let out = '';
  let bits = 0;
  let held = 0;
  for (let i = 0; i < bytes.length; i++) {
    bits = ((bits & 63) << 8) | bytes.charCodeAt(i);
    held += 8;
    for (; held >= 6; held -= 6) out += LETTERS[(bits >> (held - 6)) & 63];
  }
  return held > 0 ? out + LETTERS[(bits << (6 - held)) & 63] : out;
}

/** The bytes, and whether the colon that ends them was there. `fail` raises Error, `end` Incomplete. */
export function decodeBinHex(text: string, fail: (message: string) => never, end: (message: string) => never): [string, boolean] {
  let out = '';
  let bits = 0;
  let held = 0;
  for (const char of text) {
    if (char === '\n' || char === '\r') continue;
    if (char === ':') return [out, true];
    const value = LETTERS.indexOf(char);
    if (value < 0) fail('Illegal char');
    bits = ((bits & 255) << 6) | value;
    held += 6;
    if (held >= 8) {
      held -= 8;
      out += String.fromCharCode((bits >> held) & 255);
    }
  }
  if (held > 0) end('String has incomplete number of bytes');
  return [out, false];
}

/** Runs of more than three equal bytes become the byte, a mark and their number. */
export function encodeRuns(bytes: string): string {
  let out = '';
  for (let i = 0; i < bytes.length; i++) {
    const char = bytes[i];
    if (char.charCodeAt(0) === RUN) {
      out += `${char}\0`;
      continue;
    }
    let next = i + 1;
    while (next < bytes.length && bytes[next] === char && next < i + 255) next++;
    if (next - i > 3) {
      out += char + String.fromCharCode(RUN, next - i);
      i = next - 1;
    } else {
      out += char;
    }
  }
  return out;
}

export function decodeRuns(bytes: string, fail: (message: string) => never, end: (message: string) => never): string {
  let out = '';
  for (let i = 0; i < bytes.length; i++) {
    if (bytes.charCodeAt(i) !== RUN) {
      out += bytes[i];
      continue;
    }
    i++;
    if (i >= bytes.length) end('');
    const count = bytes.charCodeAt(i);
    if (count === 0) out += String.fromCharCode(RUN);
    else if (i === 1) fail('Orphaned RLE code at start');
    else out += out[out.length - 1].repeat(count - 1);
  }
  return out;
}

/** The checksum of BinHex: CCITT's of 16 bits. */
export function binHexChecksum(bytes: string, start: number): number {
  let crc = start & 0xffff;
  for (let i = 0; i < bytes.length; i++) {
    crc ^= bytes.charCodeAt(i) << 8;
    for (let k = 0; k < 8; k++) crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff;
  }
  return crc;
}
