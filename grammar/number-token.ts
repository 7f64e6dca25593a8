/** Where a number ends, as CPython 2.7's tokenizer reads it. */

export function isDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}

function isHexDigit(c: number): boolean {
  return isDigit(c) || (c >= 97 && c <= 102) || (c >= 65 && c <= 70);
}

function isOctalDigit(c: number): boolean {
  return c >= 48 && c <= 55;
}

function isBinaryDigit(c: number): boolean {
  return c === 48 || c === 49;
}

/** Whether the character at `pos` is `lower` in either case. */
function isLetterAt(source: string, pos: number, lower: string): boolean {
  const character = source.charAt(pos);
  return character === lower || character.toLowerCase() === lower;
}

function skip(source: string, pos: number, accepts: (c: number) => boolean): number {
  let end = pos;
  while (accepts(source.charCodeAt(end))) end++;
  return end;
}

/** What stands for the end of a number that is none from `pos` on. */
function brokenAt(pos: number): number {
  return -1 - pos;
}

function withLong(source: string, end: number): number {
  return isLetterAt(source, end, 'l') ? end + 1 : end;
}

function radix(source: string, start: number, accepts: (c: number) => boolean): number {
  const end = skip(source, start + 2, accepts);
  return end === start + 2 ? brokenAt(end) : withLong(source, end);
}

/** An exponent, where there is one at `pos`, and a j; an e without a number after it is the start of a name. */
function exponent(source: string, pos: number): number {
  let end = pos;
  if (isLetterAt(source, pos, 'e')) {
    const sign = source.charAt(pos + 1);
    const digits = sign === '+' || sign === '-' ? pos + 2 : pos + 1;
    end = skip(source, digits, isDigit);
    if (end === digits) return digits === pos + 2 ? brokenAt(end) : pos;
  }
  return isLetterAt(source, end, 'j') ? end + 1 : end;
}

/** A number that starts with 0: octal, unless a fraction, an exponent or a j follows. */
function octal(source: string, start: number): number {
  const end = skip(source, start + 1, isDigit);
  if (source.charAt(end) === '.') return exponent(source, skip(source, end + 1, isDigit));
  if (isLetterAt(source, end, 'e')) return exponent(source, end);
  if (isLetterAt(source, end, 'j')) return end + 1;
  return skip(source, start + 1, isOctalDigit) < end ? brokenAt(end) : withLong(source, end);
}

function decimal(source: string, start: number): number {
  const end = skip(source, start, isDigit);
  if (source.charAt(end) === '.') return exponent(source, skip(source, end + 1, isDigit));
  if (isLetterAt(source, end, 'e') || isLetterAt(source, end, 'j')) return exponent(source, end);
  return withLong(source, end);
}

/**
 * The offset after the number that starts at `start`, with a digit or with a point before a digit; or -1 - the offset where the
 * tokenizer finds that it is no number.
 */
export function endOfNumber(source: string, start: number): number {
  const first = source.charCodeAt(start);
  if (first !== 48) return decimal(source, start);
  if (isLetterAt(source, start + 1, 'x')) return radix(source, start, isHexDigit);
  if (isLetterAt(source, start + 1, 'o')) return radix(source, start, isOctalDigit);
  if (isLetterAt(source, start + 1, 'b')) return radix(source, start, isBinaryDigit);
  return octal(source, start);
}
