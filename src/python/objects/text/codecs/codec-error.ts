/** What goes wrong in a codec, and the error handlers that decide how it goes on. */

import { unitIndex } from '../code-points.ts';
import { hexEscape } from '../string-repr.ts';
import { TextError } from '../text-error.ts';

/** The data of a UnicodeDecodeError or UnicodeEncodeError. */
export interface CodecError {
  isDecode: boolean;
  encoding: string;
  /** The whole input: bytes where decoding, UTF-16 where encoding. */
  object: string;
  /** First position, and the one after the last: in bytes, or in characters (code points). */
  start: number;
  end: number;
  reason: string;
}

/** How a handler goes on: a unicode text in place of what could not be converted, and the position to continue at. */
export interface Resume {
  text: string;
  /** In bytes or characters; a negative one counts from the end. */
  position: number;
}

/** An error handler, as `codecs.register_error` takes. It may throw. */
export type ErrorHandler = (error: CodecError) => Resume;

/** Thrown by the strict handler: the caller makes a UnicodeDecodeError or UnicodeEncodeError of `error`. */
export class CodecFailure extends Error {
  constructor(readonly error: CodecError) {
    super(codecErrorMessage(error));
    this.name = error.isDecode ? 'UnicodeDecodeError' : 'UnicodeEncodeError';
  }
}

/** The text of the exception, as str() gives it. */
export function codecErrorMessage(error: CodecError): string {
  const { encoding, start, end, reason } = error;
  const verb = error.isDecode ? 'decode' : 'encode';
  if (end !== start + 1) {
    const unit = error.isDecode ? 'bytes' : 'characters';
    return `'${encoding}' codec can't ${verb} ${unit} in position ${start}-${end - 1}: ${reason}`;
  }
  const shown = error.isDecode
    ? `byte 0x${error.object.charCodeAt(start).toString(16).padStart(2, '0')}`
    : `character ${characterRepr(failedText(error))}`;
  return `'${encoding}' codec can't ${verb} ${shown} in position ${start}: ${reason}`;
}

/** A character as the message shows it: always by its number. */
function characterRepr(text: string): string {
  return `u'${hexEscape(text.codePointAt(0)!)}'`;
}

/** What could not be encoded. */
function failedText(error: CodecError): string {
  const from = unitIndex(error.object, error.start);
  return error.object.slice(from, unitIndex(error.object, error.end - error.start, from));
}

/** `strict`: throws a CodecFailure. */
export function strictErrors(error: CodecError): Resume {
  throw new CodecFailure(error);
}

/** `ignore`: leaves out. */
export function ignoreErrors(error: CodecError): Resume {
  return { text: '', position: error.end };
}

/** `replace`: U+FFFD once where decoding, a question mark for each character where encoding. */
export function replaceErrors(error: CodecError): Resume {
  return { text: error.isDecode ? '\ufffd' : '?'.repeat(error.end - error.start), position: error.end };
}

/** `xmlcharrefreplace`: `&#8364;`, where encoding only (TypeError otherwise). */
export function xmlCharRefReplaceErrors(error: CodecError): Resume {
  refuseDecoding(error);
  let text = '';
  for (const character of failedText(error)) text += `&#${character.codePointAt(0)};`;
  return { text, position: error.end };
}

/** `backslashreplace`: `\u20ac`, where encoding only (TypeError otherwise). */
export function backslashReplaceErrors(error: CodecError): Resume {
  refuseDecoding(error);
  let text = '';
  for (const character of failedText(error)) text += hexEscape(character.codePointAt(0)!);
  return { text, position: error.end };
}

function refuseDecoding(error: CodecError): void {
  if (error.isDecode) throw new TextError('TypeError', "don't know how to handle UnicodeDecodeError in error callback");
}

/** The handler of a built-in name, or null (LookupError `unknown error handler name 'x'`, raised only when an error is met). */
export function findErrorHandler(name: string): ErrorHandler | null {
  switch (name) {
    case 'strict':
      return strictErrors;
    case 'ignore':
      return ignoreErrors;
    case 'replace':
      return replaceErrors;
    case 'xmlcharrefreplace':
      return xmlCharRefReplaceErrors;
    case 'backslashreplace':
      return backslashReplaceErrors;
    default:
      return null;
  }
}

/** The position that a handler gave, within an input of `length`. Raises IndexError outside. */
export function resumePosition(position: number, length: number): number {
  const resumed = position < 0 ? position + length : position;
  if (resumed < 0 || resumed > length) throw new TextError('IndexError', `position ${position} from error handler out of bounds`);
  return resumed;
}
