/** What the decoders of bytes to text share. */

import { type CodecError, type ErrorHandler, resumePosition } from './codec-error.ts';

/** Bytes being decoded: where reading stands, what was written, and whom to ask about errors. */
export class Decoder {
  position = 0;
  text = '';

  constructor(
    readonly encoding: string,
    readonly bytes: string,
    readonly handler: ErrorHandler,
  ) {}

  /** Hands bytes `start` to `end` to the error handler, writes its text, and gives the position to go on at. */
  fail(start: number, end: number, reason: string): number {
    const error: CodecError = { isDecode: true, encoding: this.encoding, object: this.bytes, start, end, reason };
    const resume = this.handler(error);
    this.text += resume.text;
    return resumePosition(resume.position, this.bytes.length);
  }
}
