import { RegexError } from './errors.ts';
import { letterEscape } from './escapes.ts';
import type { MatchResult } from './match.ts';
import type { Program } from './program.ts';
import { parseGroupNumber, quote } from './quote.ts';
import { type Subject, sliceSubject } from './text.ts';
import { characters, isDigit, isName, isOctalDigit, Tokenizer } from './tokenizer.ts';

/** A replacement template: texts, and group numbers to be replaced by what the groups matched. */
export type Template = (string | number)[];

/**
 * Parses a replacement template: `\1`, `\g<1>`, `\g<name>`, and the escapes that patterns know.
 *
 * @param isUnicode whether the template is a unicode object
 * @throws RegexError with Python's type and message; numbers of groups that do not exist are found only by expandTemplate
 */
export function parseTemplate(text: string, program: Program, isUnicode: boolean): Template {
  const source = new Tokenizer(text);
  const parts: Template = [];
  for (let token = source.get(); token !== null; token = source.get()) {
    const part = token[0] === '\\' ? templateEscape(source, token, program, isUnicode) : token;
    const last = parts.length - 1;
    const before = parts[last];
    if (typeof part === 'string' && typeof before === 'string') parts[last] = before + part;
    else parts.push(part);
  }
  return parts;
}

function templateEscape(source: Tokenizer, token: string, program: Program, isUnicode: boolean): string | number {
  const char = token.slice(1);
  if (char === 'g') return namedGroup(source, program, isUnicode);
  if (char === '0') {
    let digits = char;
    while (digits.length < 3 && isOctalDigit(source.next)) digits += source.get();
    return octalChar(digits);
  }
  if (isDigit(char)) return numberedGroup(source, char);
  const letter = letterEscape(token);
  return letter >= 0 ? String.fromCharCode(letter) : token;
}

function octalChar(digits: string): string {
  return String.fromCharCode(Number.parseInt(digits, 8) & 255);
}

/** One or two digits are a group, three octal ones a character. */
function numberedGroup(source: Tokenizer, first: string): string | number {
  if (!isDigit(source.next)) return Number(first);
  const digits = first + source.get();
  if (isOctalDigit(digits[0]) && isOctalDigit(digits[1]) && isOctalDigit(source.next)) return octalChar(digits + source.get());
  return Number(digits);
}

function namedGroup(source: Tokenizer, program: Program, isUnicode: boolean): number {
  let name: string | null = '';
  if (source.match('<')) name = source.until('>');
  if (name === null) throw new RegexError('unterminated group name');
  if (name === '') throw new RegexError('missing group name');
  const number = parseGroupNumber(name, isUnicode);
  if (number !== null) {
    if (number < 0n) throw new RegexError('negative group number');
    // No pattern has so many groups, whatever the number.
    return number > 1000n ? 1000 : Number(number);
  }
  if (!isName(name)) throw new RegexError('bad character in group name');
  const group = program.groupindex.get(name);
  if (group === undefined) throw new RegexError(`unknown group name: ${quote(name, isUnicode)}`, 'IndexError');
  return group;
}

/**
 * The text that a template stands for after a match.
 *
 * @throws RegexError "unmatched group" or "invalid group reference"
 */
export function expandTemplate(template: Template, program: Program, subject: Subject, result: MatchResult): string {
  let text = '';
  for (const part of template) text += typeof part === 'string' ? part : groupPart(part, program, subject, result);
  return text;
}

function groupPart(group: number, program: Program, subject: Subject, result: MatchResult): string {
  if (group > program.groups) throw new RegexError('invalid group reference');
  const start = result.marks[group * 2];
  if (start < 0) throw new RegexError('unmatched group');
  return sliceSubject(subject, start, result.marks[group * 2 + 1]);
}

/** `re.escape`: a backslash before all but ASCII letters and digits, and `\000` for NUL. */
export function escapePattern(pattern: string): string {
  let text = '';
  for (const char of Array.from(characters(pattern))) {
    if (/[A-Za-z0-9]/.test(char)) text += char;
    else text += char === '\0' ? '\\000' : `\\${char}`;
  }
  return text;
}
