/** ASCII, Latin-1 and the other codecs of one byte for a character. */

import { characterCount, nextCharacter, unitIndex } from '../code-points.ts';
import { type CodecError, CodecFailure, type ErrorHandler, resumePosition } from './codec-error.ts';
import { Decoder } from './decoder.ts';

const NOT_ASCII = /[^\0-\x7f]/;
const NOT_LATIN1 = /[^\0-\xff]/;

/** Bytes to text, each below 128. */
export function decodeAscii(bytes: string, handler: ErrorHandler): string {
  const first = bytes.search(NOT_ASCII);
  if (first < 0) return bytes;
  const decoder = new Decoder('ascii', bytes, handler);
  while (decoder.position < bytes.length) {
    const { position } = decoder;
    if (bytes.charCodeAt(position) < 128) {
      decoder.text += bytes[position];
      decoder.position += 1;
    } else decoder.position = decoder.fail(position, position + 1, 'ordinal not in range(128)');
  }
  return decoder.text;
}

/** UTF-16 to bytes below 128. */
export function encodeAscii(text: string, handler: ErrorHandler): string {
  return NOT_ASCII.test(text) ? encodeBelow(text, 128, 'ascii', 'ordinal not in range(128)', handler) : text;
}

/** Bytes to text: each is the code point of its own number. Never fails. */
export function decodeLatin1(bytes: string): string {
  return bytes;
}

/** UTF-16 to bytes below 256. */
export function encodeLatin1(text: string, handler: ErrorHandler): string {
  return NOT_LATIN1.test(text) ? encodeBelow(text, 256, 'latin-1', 'ordinal not in range(256)', handler) : text;
}

/** Letters turned by thirteen places: bytes to text; what is no letter stays. Never fails. */
export function decodeRot13(bytes: string): string {
  return rotate(bytes);
}

/** As decodeRot13, from UTF-16 to bytes. A replacement of the error handler is turned too. */
export function encodeRot13(text: string, handler: ErrorHandler): string {
  const known = NOT_LATIN1.test(text) ? encodeBelow(text, 256, 'charmap', 'character maps to <undefined>', handler) : text;
  return rotate(known);
}

function rotate(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) => {
    const unit = letter.charCodeAt(0);
    return String.fromCharCode((unit | 32) < 110 ? unit + 13 : unit - 13);
  });
}

/** Characters below `limit` as they are; runs of others go to the error handler, whose text must be below it too. */
function encodeBelow(text: string, limit: number, encoding: string, reason: string, handler: ErrorHandler): string {
  let out = '';
  let position = 0;
  let unit = 0;
  while (unit < text.length) {
    if (text.charCodeAt(unit) < limit) {
      out += text[unit];
      unit += 1;
      position += 1;
      continue;
    }
    const error = unencodable(text, unit, position, limit, encoding, reason);
    const resume = handler(error);
    for (let i = 0; i < resume.text.length; i++) if (resume.text.charCodeAt(i) >= limit) throw new CodecFailure(refused(error));
    out += resume.text;
    position = resumePosition(resume.position, characterCount(text));
    unit = unitIndex(text, position);
  }
  return out;
}

function unencodable(text: string, from: number, start: number, limit: number, encoding: string, reason: string): CodecError {
  let end = start;
  for (let unit = from; unit < text.length && text.charCodeAt(unit) >= limit; unit = nextCharacter(text, unit)) end += 1;
  return { isDecode: false, encoding, object: text, start, end, reason };
}

/** A replacement that cannot be encoded either is reported as the first character replaced. */
function refused(error: CodecError): CodecError {
  return { ...error, end: error.start + 1 };
}
