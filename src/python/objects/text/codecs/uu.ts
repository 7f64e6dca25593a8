/** Lines of uuencoded text. */
import { TextError } from '../text-error.ts';

/** At most 45 bytes as one line, its length first. */
export function encodeUu(bytes: string): string {
  let out = String.fromCharCode(32 + (bytes.length & 63));
  for (let i = 0; i < bytes.length; i += 3) {
    const bits = (bytes.charCodeAt(i) << 16) | ((bytes.charCodeAt(i + 1) || 0) << 8) | (bytes.charCodeAt(i + 2) || 0);
    for (const shift of [18, 12, 6, 0]) out += String.fromCharCode(32 + ((bits >> shift) & 63));
  }
  return `${out}\n`;
}

/** The bytes of one line. `fail` raises an error with a message. */
export function decodeUu(line: string, fail: (message: string) => never): string {
  let missing = ((line.charCodeAt(0) || 0) - 32) & 63;
  let out = '';
  let bits = 0;
  let held = 0;
  let i = 1;
  for (; missing > 0; i++) {
    const code = i < line.length ? line.charCodeAt(i) : 10;
    const isGone = code === 10 || code === 13;
    if (!isGone && (code < 32 || code > 96)) fail('Illegal char');
    bits = (bits << 6) | (isGone ? 0 : (code - 32) & 63);
    held += 6;
    if (held >= 8) {
      held -= 8;
      out += String.fromCharCode((bits >> held) & 255);
      bits &= (1 << held) - 1;
      missing--;
    }
  }
  if (/[^ `\n\r]/.test(line.slice(i))) fail('Trailing garbage');
  return out;
}

const LINE_BYTES = 45;

/** A whole uuencoded file as the codec writes it, under the name that it gives to all. */
export function encodeUuFile(bytes: string): string {
  let out = 'begin 666 <data>\n';
  for (let i = 0; i < bytes.length; i += LINE_BYTES) out += encodeUu(bytes.slice(i, i + LINE_BYTES));
  return `${out} \nend\n`;
}

/** The bytes of a uuencoded file; what stands before its first line is skipped. Raises ValueError, binascii.Error. */
export function decodeUuFile(text: string): string {
  const lines = text.split(/(?<=\n)/);
  const begin = lines.findIndex((line) => line.startsWith('begin'));
  if (begin < 0) throw new TextError('ValueError', 'Missing "begin" line in input data');
  let out = '';
  for (const line of lines.slice(begin + 1)) {
    if (line === 'end\n') return out;
    out += decodeTolerantly(line);
  }
  throw new TextError('ValueError', 'Truncated input data');
}

/** A line that has more than its length says is cut to it. */
function decodeTolerantly(line: string): string {
  const fail = (message: string): never => {
    throw new TextError('binascii.Error', message);
  };
  try {
    return decodeUu(line, fail);
  } catch (error) {
    if (!(error instanceof TextError)) throw error;
    const needed = Math.floor((((line.charCodeAt(0) - 32) & 63) * 4 + 5) / 3);
    return decodeUu(line.slice(0, needed), fail);
  }
}
