/** Characters of a `unicode` object: a UCS4 build of Python counts code points, where JS counts UTF-16 units. */
import { decimalValue as decimalDigit } from '../../../unicode/database.ts';

const SURROGATE = /[\ud800-\udfff]/;

/** True where the text holds a surrogate, so that UTF-16 units and code points may differ. */
export function hasSurrogates(text: string): boolean {
  return SURROGATE.test(text);
}

/** The number of code points. A lone surrogate counts as one, as in Python. */
export function characterCount(text: string): number {
  if (!SURROGATE.test(text)) return text.length;
  let count = 0;
  for (let unit = 0; unit < text.length; unit = nextCharacter(text, unit)) count += 1;
  return count;
}

/** The UTF-16 index of the character after the one at `unit`. */
export function nextCharacter(text: string, unit: number): number {
  return unit + (text.codePointAt(unit)! > 0xffff ? 2 : 1);
}

/** The UTF-16 index of character number `position`, counted from the UTF-16 index `from`; at most the length of the text. */
export function unitIndex(text: string, position: number, from = 0): number {
  let unit = from;
  for (let count = 0; count < position && unit < text.length; count++) unit = nextCharacter(text, unit);
  return unit;
}

/** The first `count` characters. */
export function firstCharacters(text: string, count: number): string {
  if (text.length <= count) return text;
  return text.slice(0, hasSurrogates(text) ? unitIndex(text, count) : count);
}

/** The value of a decimal digit of any script, or -1. */
export function decimalValue(codePoint: number): number {
  if (codePoint < 128) return codePoint >= 48 && codePoint <= 57 ? codePoint - 48 : -1;
  return decimalDigit(codePoint) ?? -1;
}

const SPACE = /^[\t-\r\x1c-\x20\x85\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;

/** What `unicode.isspace` of Python 2.7 (Unicode 5.2) takes for white space. */
export function isUnicodeSpace(codePoint: number): boolean {
  return codePoint < 0x10000 && SPACE.test(String.fromCharCode(codePoint));
}
