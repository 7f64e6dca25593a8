/** HMAC (RFC 2104) over byte strings. */

/** Each byte of one string xor that of another as long. */
export function xorBytes(a: string, b: string): string {
  let result = '';
  for (let i = 0; i < a.length; i++) result += String.fromCharCode(a.charCodeAt(i) ^ b.charCodeAt(i));
  return result;
}

/** Makes a hash of messages that depends on a key. */
export function keyedHash(digest: (bytes: string) => string, blockSize: number, key: string): (message: string) => string {
  const block = (key.length > blockSize ? digest(key) : key).padEnd(blockSize, '\0');
  const inner = xorBytes(block, '\x36'.repeat(blockSize));
  const outer = xorBytes(block, '\x5c'.repeat(blockSize));
  return (message) => digest(outer + digest(inner + message));
}
