/**
 * The names of encodings in coding lines. UTF-8, Latin-1 and ASCII are decoded here, code pages by their tables; of the others, those are known
 * that the platform's TextDecoder knows, which are fewer than Python's, and a multi-byte one whose second bytes may look like ASCII (Shift JIS, Big5, GBK) is
 * tokenized byte by byte.
 */

import { type CodePage, codePageNamed } from '../src/unicode/code-pages.ts';

const UTF_8 = new Set(['utf-8', 'u8', 'utf', 'utf8', 'utf8-ucs2', 'utf8-ucs4']);
// biome-ignore format: a table
const LATIN_1 = new Set([
  'iso-8859-1', 'latin-1', '8859', 'cp819', 'csisolatin1', 'ibm819', 'iso8859', 'iso8859-1', 'iso-8859-1-1987', 'iso-ir-100', 'l1', 'latin',
  'latin1',
]);
// biome-ignore format: a table
const ASCII = new Set([
  'ascii', '646', 'ansi-x3.4-1968', 'ansi-x3-4-1968', 'ansi-x3.4-1986', 'cp367', 'csascii', 'ibm367', 'iso646-us', 'iso-646.irv-1991',
  'iso-ir-6', 'us', 'us-ascii',
]);

/** The codec of a name: `utf-8`, `iso-8859-1`, `ascii`, or a label for `decoderOf`. */
export function codecOf(name: string): string {
  const label = name
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/-$/, '');
  if (UTF_8.has(label)) return 'utf-8';
  if (LATIN_1.has(label)) return 'iso-8859-1';
  return ASCII.has(label) ? 'ascii' : label;
}

/** Python's codecs from bytes to bytes that take any Python source; it cannot be written in one of them. */
const OF_BYTES = new Set(['string-escape', 'quopri-codec', 'quopri', 'quoted-printable', 'quotedprintable']);

/** Whether a label of `codecOf` is a codec that gives bytes and no text. */
export function isCodecOfBytes(label: string): boolean {
  return OF_BYTES.has(label);
}

/** The code page of a label, if Python's tokens can be read from its bytes. */
export function codePageOf(label: string): CodePage | null {
  const page = codePageNamed(label.replaceAll('-', '_'));
  return page?.extendsAscii ? page : null;
}

/** A decoder, or null where the platform knows none of that name. */
export function decoderOf(label: string): { decode(bytes: Uint8Array): string } | null {
  const page = codePageOf(label);
  if (page !== null) return { decode: (bytes) => String.fromCharCode(...Array.from(bytes, (byte) => page.points[byte]!)) };
  // Python's tokens are not to be read from its bytes.
  if (label.startsWith('utf-16')) return null;
  try {
    return new TextDecoder(label, { fatal: true });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
