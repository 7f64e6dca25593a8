/**
 * What a function of this folder raises, for a caller that makes a Python exception of it. `type` is the name of Python's
 * exception, `message` its text (bytes as code units below 256). The messages are those of CPython 2.7.18.
 */
export class TextError extends Error {
  constructor(
    readonly type: 'ValueError' | 'TypeError' | 'OverflowError' | 'MemoryError' | 'IndexError' | 'binascii.Error',
    message: string,
  ) {
    super(message);
    this.name = type;
  }
}

/** The longest text made here, in UTF-16 units: beyond it CPython too is close to the end of its memory, and V8 throws an error of its own. */
const LONGEST_TEXT = 2 ** 28;

/** `unit` repeated. Raises MemoryError where the result would not fit, as CPython does for such a width. */
export function repeatText(unit: string, count: number): string {
  if (count <= 0) return '';
  checkLength(count * unit.length);
  return unit.repeat(count);
}

/** Raises MemoryError for a text of such a length. */
export function checkLength(length: number): void {
  if (length > LONGEST_TEXT) throw new TextError('MemoryError', '');
}
