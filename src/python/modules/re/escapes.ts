import { RegexError } from './errors.ts';
import type { Node, SetItem } from './node.ts';
import { quote } from './quote.ts';
import { isDigit, isHexDigit, isOctalDigit, type Tokenizer } from './tokenizer.ts';

/** What the parser knows while it reads: the flags so far, and the groups opened and named. */
export interface ParserState {
  readonly isUnicode: boolean;
  flags: number;
  groups: number;
  readonly open: Set<number>;
  readonly names: Map<string, number>;
  /** How many look-behind assertions enclose the current place. */
  lookbehind: number;
  /** How many group references were seen inside look-behind assertions; Python warns of each. */
  warnings: number;
}

/** The character that a letter escape such as `\n` stands for, or -1. */
export function letterEscape(token: string): number {
  switch (token) {
    case '\\a':
      return 7;
    case '\\b':
      return 8;
    case '\\f':
      return 12;
    case '\\n':
      return 10;
    case '\\r':
      return 13;
    case '\\t':
      return 9;
    case '\\v':
      return 11;
    case '\\\\':
      return 92;
    default:
      return -1;
  }
}

/** The category that `\d`, `\S` and the like stand for, or null. */
function categoryEscape(token: string): SetItem | null {
  switch (token) {
    case '\\d':
      return { op: 'category', category: 'digit', negative: false };
    case '\\D':
      return { op: 'category', category: 'digit', negative: true };
    case '\\s':
      return { op: 'category', category: 'space', negative: false };
    case '\\S':
      return { op: 'category', category: 'space', negative: true };
    case '\\w':
      return { op: 'category', category: 'word', negative: false };
    case '\\W':
      return { op: 'category', category: 'word', negative: true };
    default:
      return null;
  }
}

function positionEscape(token: string): Node | null {
  switch (token) {
    case '\\A':
      return { op: 'at', where: 'beginning_string' };
    case '\\Z':
      return { op: 'at', where: 'end_string' };
    case '\\b':
      return { op: 'at', where: 'boundary' };
    case '\\B':
      return { op: 'at', where: 'non_boundary' };
    default:
      return null;
  }
}

/** Reads the rest of an escape inside a character set; the token holds the backslash and one character. */
export function parseClassEscape(source: Tokenizer, token: string, state: ParserState): SetItem {
  const letter = letterEscape(token);
  if (letter >= 0) return { op: 'literal', code: letter };
  const category = categoryEscape(token);
  if (category !== null) return category;
  const char = token.slice(1);
  if (char === 'x') {
    const digits = takeWhile(source, token, isHexDigit).slice(2);
    if (digits.length !== 2) throw bogus(`\\${digits}`, state);
    return { op: 'literal', code: Number.parseInt(digits, 16) };
  }
  if (isOctalDigit(char)) {
    const digits = takeWhile(source, token, isOctalDigit).slice(1);
    return { op: 'literal', code: Number.parseInt(digits, 8) & 255 };
  }
  if (isDigit(char)) throw bogus(token, state);
  return { op: 'literal', code: char.codePointAt(0) ?? 0 };
}

/** Reads the rest of an escape outside character sets; the token holds the backslash and one character. */
export function parseEscape(source: Tokenizer, token: string, state: ParserState): Node {
  const position = positionEscape(token);
  if (position !== null) return position;
  const category = categoryEscape(token);
  if (category !== null) return { op: 'in', items: [category] };
  const letter = letterEscape(token);
  if (letter >= 0) return { op: 'literal', code: letter };
  const char = token.slice(1);
  if (char === 'x') {
    const escaped = takeWhile(source, token, isHexDigit);
    if (escaped.length !== 4) throw bogus(escaped, state);
    return { op: 'literal', code: Number.parseInt(escaped.slice(2), 16) };
  }
  if (char === '0') {
    const digits = takeWhile(source, token, isOctalDigit).slice(1);
    return { op: 'literal', code: Number.parseInt(digits, 8) & 255 };
  }
  if (isDigit(char)) return parseNumberEscape(source, token, state);
  return { op: 'literal', code: char.codePointAt(0) ?? 0 };
}

/** `\1` to `\99` is a group reference, three octal digits are a character. */
function parseNumberEscape(source: Tokenizer, token: string, state: ParserState): Node {
  let escaped = token;
  if (isDigit(source.next)) {
    escaped += source.get();
    if (isOctalDigit(escaped[1]) && isOctalDigit(escaped[2]) && isOctalDigit(source.next)) {
      escaped += source.get();
      return { op: 'literal', code: Number.parseInt(escaped.slice(1), 8) & 255 };
    }
  }
  const group = Number(escaped.slice(1));
  if (group >= state.groups) throw bogus(escaped, state);
  if (state.open.has(group)) throw new RegexError('cannot refer to open group');
  if (state.lookbehind > 0) state.warnings++;
  return { op: 'groupref', group };
}

/** Lengthens an escape to at most four characters. */
function takeWhile(source: Tokenizer, token: string, accept: (next: string | null) => boolean): string {
  let escaped = token;
  while (accept(source.next) && escaped.length < 4) escaped += source.get();
  return escaped;
}

function bogus(escaped: string, state: ParserState): RegexError {
  return new RegexError(`bogus escape: ${quote(escaped, state.isUnicode)}`);
}
