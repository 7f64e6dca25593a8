/** The codecs of encodings that a table holds. */
import type { CodePage } from '../../../../unicode/code-pages.ts';
import { characterCount, nextCharacter, unitIndex } from '../code-points.ts';
import { type CodecError, CodecFailure, type ErrorHandler, resumePosition } from './codec-error.ts';
import { Decoder } from './decoder.ts';

const REASON = 'character maps to <undefined>';

/** Bytes to UTF-16. */
export function decodeCodePage(bytes: string, page: CodePage, handler: ErrorHandler): string {
  const decoder = new Decoder('charmap', bytes, handler);
  while (decoder.position < bytes.length) {
    const { position } = decoder;
    const point = page.points[bytes.charCodeAt(position)];
    if (point === undefined) {
      decoder.position = decoder.fail(position, position + 1, REASON);
    } else {
      decoder.text += String.fromCharCode(point);
      decoder.position += 1;
    }
  }
  return decoder.text;
}

/** The bytes of `text`, or null where a character has none. */
function bytesOf(text: string, page: CodePage): string | null {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const byte = page.bytes.get(text.charCodeAt(i));
    if (byte === undefined) return null;
    out += String.fromCharCode(byte);
  }
  return out;
}

/** UTF-16 to bytes. Runs of characters that have none go to the error handler, whose text must have them. */
export function encodeCodePage(text: string, page: CodePage, handler: ErrorHandler): string {
  let out = '';
  let position = 0;
  let unit = 0;
  while (unit < text.length) {
    const byte = page.bytes.get(text.charCodeAt(unit));
    if (byte !== undefined) {
      out += String.fromCharCode(byte);
      unit += 1;
      position += 1;
      continue;
    }
    const error = unencodable(text, unit, position, page);
    const resume = handler(error);
    const replacement = bytesOf(resume.text, page);
    if (replacement === null) throw new CodecFailure(error);
    out += replacement;
    position = resumePosition(resume.position, characterCount(text));
    unit = unitIndex(text, position);
  }
  return out;
}

function unencodable(text: string, from: number, start: number, page: CodePage): CodecError {
  let end = start;
  for (let unit = from; unit < text.length && !page.bytes.has(text.charCodeAt(unit)); unit = nextCharacter(text, unit)) end += 1;
  return { isDecode: false, encoding: 'charmap', object: text, start, end, reason: REASON };
}
