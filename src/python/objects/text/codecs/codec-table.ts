/** The codecs by name. */

import { type CodePage, codePageNamed } from '../../../../unicode/code-pages.ts';
import { decodeBase64, decodeHex, decodeStringEscape, encodeBase64, encodeHex, encodeStringEscape } from './byte-transforms.ts';
import { decodeCodePage, encodeCodePage } from './code-page.ts';
import type { ErrorHandler } from './codec-error.ts';
import { decodeQuoted, encodeQuoted } from './quoted-printable.ts';
import { decodeAscii, decodeLatin1, decodeRot13, encodeAscii, encodeLatin1, encodeRot13 } from './single-byte.ts';
import {
  decodeRawUnicodeEscape,
  decodeUnicodeEscape,
  encodeRawUnicodeEscape,
  encodeUnicodeEscape,
  type NameLookup,
} from './unicode-escape.ts';
import { decodeUtf7, encodeUtf7 } from './utf7.ts';
import { decodeMarkedUtf8, decodeUtf8, encodeMarkedUtf8, encodeUtf8 } from './utf8.ts';
import { type ByteOrder, decodeUtf16, decodeUtf32, encodeUtf16, encodeUtf32 } from './utf16-utf32.ts';
import { decodeUuFile, encodeUuFile } from './uu.ts';

/** Text to bytes and back. str.encode decodes its bytes as ASCII first, unicode.decode encodes as ASCII first. */
export interface TextCodec {
  kind: 'text';
  name: string;
  encode(text: string, handler: ErrorHandler): string;
  decode(bytes: string, handler: ErrorHandler, lookupName: NameLookup): string;
}

/** Bytes to bytes. A unicode object is encoded as ASCII first. */
export interface ByteCodec {
  kind: 'bytes';
  name: string;
  /** Any other `errors` than strict is an AssertionError (string_escape takes all). */
  strictOnly: boolean;
  encode(bytes: string): string;
  decode(bytes: string, errors: string): string;
}

export type Codec = TextCodec | ByteCodec;

/** The codec of a name in any of its spellings, or null (LookupError `unknown encoding: name`). */
export function findCodec(name: string): Codec | null {
  codecs ??= buildCodecs();
  const normal = normalizeEncoding(name);
  const known = codecs.get(normal);
  if (known !== undefined) return known;
  const page = codePageNamed(normal);
  if (page === null) return null;
  const codec = codePageCodec(page);
  codecs.set(normal, codec);
  return codec;
}

let codecs: Map<string, Codec> | null = null;

/** A name as the encodings package looks it up: lower case, runs of anything but letters, digits and points are one underscore. */
function normalizeEncoding(name: string): string {
  const lower = name.toLowerCase();
  return /^[a-z0-9]+$/.test(lower) ? lower : lower.replace(/[^a-z0-9.]+/g, '_').replace(/^_|_$/g, '');
}

function buildCodecs(): Map<string, Codec> {
  const table = new Map<string, Codec>();
  const add = (codec: Codec, aliases: string): void => {
    for (const alias of aliases.split(' ')) table.set(alias, codec);
  };
  addTextCodecs(add);
  addByteCodecs(add);
  return table;
}

type Add = (codec: Codec, aliases: string) => void;

function addTextCodecs(add: Add): void {
  add({ kind: 'text', name: 'utf-8', encode: encodeUtf8, decode: decodeUtf8 }, 'utf_8 u8 utf utf8 utf8_ucs2 utf8_ucs4');
  add({ kind: 'text', name: 'utf-8-sig', encode: encodeMarkedUtf8, decode: decodeMarkedUtf8 }, 'utf_8_sig');
  add(
    { kind: 'text', name: 'ascii', encode: encodeAscii, decode: decodeAscii },
    'ascii 646 ansi_x3.4_1968 ansi_x3_4_1968 ansi_x3.4_1986 cp367 csascii ibm367 iso646_us iso_646.irv_1991 iso_ir_6 us us_ascii',
  );
  add(
    { kind: 'text', name: 'iso8859-1', encode: encodeLatin1, decode: decodeLatin1 },
    'latin_1 8859 cp819 csisolatin1 ibm819 iso8859 iso8859_1 iso_8859_1 iso_8859_1_1987 iso_ir_100 l1 latin latin1',
  );
  add({ kind: 'text', name: 'utf-7', encode: encodeUtf7, decode: decodeUtf7 }, 'utf_7 u7 utf7 unicode_1_1_utf_7');
  add({ kind: 'text', name: 'rot-13', encode: encodeRot13, decode: decodeRot13 }, 'rot_13 rot13');
  add({ kind: 'text', name: 'unicode-escape', encode: encodeUnicodeEscape, decode: decodeUnicodeEscape }, 'unicode_escape');
  add({ kind: 'text', name: 'raw-unicode-escape', encode: encodeRawUnicodeEscape, decode: decodeRawUnicodeEscape }, 'raw_unicode_escape');
  add(utf16Codec('utf-16', 'marked'), 'utf_16 u16 utf16');
  add(utf16Codec('utf-16-le', 'little'), 'utf_16_le unicodelittleunmarked utf_16le');
  add(utf16Codec('utf-16-be', 'big'), 'utf_16_be unicodebigunmarked utf_16be');
  add(utf32Codec('utf-32', 'marked'), 'utf_32 u32 utf32');
  add(utf32Codec('utf-32-le', 'little'), 'utf_32_le utf_32le');
  add(utf32Codec('utf-32-be', 'big'), 'utf_32_be utf_32be');
}

function codePageCodec(page: CodePage): TextCodec {
  return {
    kind: 'text',
    name: 'charmap',
    encode: (text, handler) => encodeCodePage(text, page, handler),
    decode: (bytes, handler) => decodeCodePage(bytes, page, handler),
  };
}

function utf16Codec(name: string, order: ByteOrder): TextCodec {
  return {
    kind: 'text',
    name,
    encode: (text) => encodeUtf16(text, order),
    decode: (bytes, handler) => decodeUtf16(bytes, order, handler),
  };
}

function utf32Codec(name: string, order: ByteOrder): TextCodec {
  return {
    kind: 'text',
    name,
    encode: (text) => encodeUtf32(text, order),
    decode: (bytes, handler) => decodeUtf32(bytes, order, handler),
  };
}

function addByteCodecs(add: Add): void {
  add({ kind: 'bytes', name: 'hex', strictOnly: true, encode: encodeHex, decode: decodeHex }, 'hex_codec hex');
  add({ kind: 'bytes', name: 'base64', strictOnly: true, encode: encodeBase64, decode: decodeBase64 }, 'base64_codec base64 base_64');
  add(
    {
      kind: 'bytes',
      name: 'quopri',
      strictOnly: true,
      encode: (bytes) => encodeQuoted(bytes, { quoteTabs: true, isText: true, header: false }),
      decode: (text) => decodeQuoted(text, false),
    },
    'quopri_codec quopri quoted_printable quotedprintable',
  );
  add({ kind: 'bytes', name: 'uu', strictOnly: true, encode: encodeUuFile, decode: decodeUuFile }, 'uu_codec uu');
  add({ kind: 'bytes', name: 'string-escape', strictOnly: false, encode: encodeStringEscape, decode: decodeStringEscape }, 'string_escape');
}
