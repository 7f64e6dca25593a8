/** A file's encoding, as CPython 2.7 finds it: a byte order mark or a coding line (PEP 263). */
import { codecOf, codePageOf, decoderOf, isCodecOfBytes } from './codecs.ts';
import { decodeEscapes } from './literals.ts';
import { decodeUtf8, LiteralError, unicodeDecodeError } from './unicode-escapes.ts';

/** What a source says of its own encoding. */
export interface SourceEncoding {
  /** The codec; null where nothing is said, and a unicode literal then takes each byte as a Latin-1 character. */
  name: string | null;
  /** The offset after a byte order mark. */
  start: number;
  /** Whether CPython reads the bytes as UTF-8, whether they are or not; through any other codec it reads UTF-8 that it makes of them. */
  isReadAsItIs: boolean;
  /** What CPython refuses to read the source for, or null. */
  problem: string | null;
}

const BYTE_ORDER_MARK = '\xef\xbb\xbf';
const NOTHING_SAID: SourceEncoding = { name: null, start: 0, isReadAsItIs: true, problem: null };

/** The one of CPython's two short-cut names that `name` is a spelling of, or `name` itself (get_normal_name in tokenizer.c). */
function normalName(name: string): string {
  const lower = name.slice(0, 12).toLowerCase().replaceAll('_', '-');
  if (lower === 'utf-8' || lower.startsWith('utf-8-')) return 'utf-8';
  if (/^(latin-1|iso-8859-1|iso-latin-1)(-|$)/.test(lower)) return 'iso-8859-1';
  return name;
}

function endOfLine(source: string, start: number): number {
  for (let i = start; i < source.length; i++) {
    const c = source.charCodeAt(i);
    if (c === 10 || c === 13) return i;
  }
  return source.length;
}

/** The first two lines, of which the second counts only after a comment or a blank line; and each only if a newline ends it. */
function leadingComments(source: string, start: number): string[] {
  const end = endOfLine(source, start);
  const first = source.slice(start, end);
  if (end === source.length || !/^[ \t\f]*(#|$)/.test(first)) return [];
  const next = source.startsWith('\r\n', end) ? end + 2 : end + 1;
  const secondEnd = endOfLine(source, next);
  const second = source.slice(next, secondEnd);
  return secondEnd < source.length && /^[ \t\f]*#/.test(second) ? [first, second] : [first];
}

function codingSpec(source: string, start: number): string | null {
  for (const line of leadingComments(source, start)) {
    const spec = /coding[:=][ \t]*([-_.a-zA-Z0-9]+)/.exec(line);
    if (spec !== null) return normalName(spec[1]!);
  }
  return null;
}

function undecodable(source: string, start: number): string | null {
  try {
    decodeUtf8(source.slice(start).replace(/\r\n?/g, '\n'));
    return null;
  } catch (error) {
    if (error instanceof LiteralError) return error.message;
    throw error;
  }
}

function asciiProblem(source: string, start: number): string | null {
  const text = source.slice(start).replaceAll('\r\n', '\n');
  const at = text.search(/[\x80-\xff]/);
  return at < 0 ? null : unicodeDecodeError('ascii', text, at, at + 1, 'ordinal not in range(128)').message;
}

/** A codec of bytes has its own complaints, or gives what is no text. */
function bytesProblem(codec: string, source: string): string {
  try {
    if (codec === 'string-escape') decodeEscapes(source);
    return 'decoder did not return an unicode object (type=str)';
  } catch (error) {
    if (error instanceof LiteralError) return error.message;
    throw error;
  }
}

/** What is wrong with a source in an encoding that the platform decodes, or that nothing here does. */
function otherProblem(spec: string, codec: string, source: string): string | null {
  if (isCodecOfBytes(codec)) return bytesProblem(codec, source);
  const page = codePageOf(codec);
  if (page !== null) {
    const bytes = source.replace(/\r\n?/g, '\n');
    const at = Array.from(bytes).findIndex((byte) => page.points[byte.charCodeAt(0)] === undefined);
    return at < 0 ? null : unicodeDecodeError('charmap', bytes, at, at + 1, 'character maps to <undefined>').message;
  }
  const decoder = decoderOf(codec);
  if (decoder === null) return `unknown encoding: ${spec}`;
  try {
    decoder.decode(Uint8Array.from(source, (c) => c.charCodeAt(0)));
    return null;
  } catch (error) {
    // What TextDecoder raises for bytes that stand for nothing.
    if (!(error instanceof TypeError)) throw error;
    return `'${codec}' codec can't decode the source`;
  }
}

/** What the coding line `spec` makes of a source. Only "utf-8" and "iso-8859-1" are read without a look at the bytes. */
function withSpec(spec: string, source: string, start: number): SourceEncoding {
  const codec = codecOf(spec);
  const isReadAsItIs = spec === 'utf-8' || spec === 'iso-8859-1';
  if (spec === 'utf-8' || codec === 'iso-8859-1') return { name: codec, start, isReadAsItIs, problem: null };
  if (codec === 'utf-8') return { name: codec, start, isReadAsItIs, problem: undecodable(source, start) };
  if (codec === 'ascii') return { name: codec, start, isReadAsItIs, problem: asciiProblem(source, start) };
  return { name: codec, start, isReadAsItIs, problem: otherProblem(spec, codec, source) };
}

/** Reads the byte order mark and the coding line of `source` (bytes). */
export function sourceEncoding(source: string): SourceEncoding {
  const marked = source.startsWith(BYTE_ORDER_MARK);
  const start = marked ? BYTE_ORDER_MARK.length : 0;
  const first = source.charCodeAt(start);
  // A coding line is a comment on one of the first two lines: most sources have no line that could be one.
  const commented = first === 35 || first === 32 || first === 9 || first === 12 || first === 10 || first === 13;
  const spec = commented ? codingSpec(source, start) : null;
  if (marked) {
    const problem = spec === null || spec === 'utf-8' ? null : `encoding problem: ${spec} with BOM`;
    return { name: 'utf-8', start, isReadAsItIs: true, problem };
  }
  if (spec === null) return NOTHING_SAID;
  return withSpec(spec, source, start);
}
