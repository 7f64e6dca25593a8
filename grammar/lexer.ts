/**
 * Characters to tokens, as CPython 2.7's Parser/tokenizer.c makes them.
 *
 * The source is a string of bytes (code units below 256) without NUL. "\r" and "\r\n" end a line as "\n" does. CPython
 * tokenizes as it parses, so what the tokenizer rejects counts only if the parser gets there: tokenizing stops at such a place
 * with an ERRORTOKEN, which no rule accepts, and says in `problem` what is wrong with it.
 */
import { endOfNumber, isDigit } from './number-token.ts';
import {
  DEDENT,
  DOT,
  ENDMARKER,
  ERRORTOKEN,
  INDENT,
  KEYWORDS,
  LBRACE,
  LPAR,
  LSQB,
  NAME,
  NEWLINE,
  NOTEQUAL,
  NUMBER,
  OPERATORS,
  PRINT,
  RBRACE,
  RPAR,
  RSQB,
  STRING,
  type Terminal,
  Token,
} from './tokens.ts';

/** What is wrong with an ERRORTOKEN; a character that starts no token has no problem of its own and is "invalid syntax". */
export interface TokenProblem {
  type: 'SyntaxError' | 'IndentationError';
  message: string;
}

export interface Tokens {
  /** Always ends with an ENDMARKER or an ERRORTOKEN. */
  tokens: Token[];
  problem: TokenProblem | null;
}

/** The problem of a string that its line ends; the tokenizer has then read that newline, which the token does not hold. */
export const EOL_IN_STRING = 'EOL while scanning string literal';

const SPACE = 1;
const NEWLINE_CHARACTER = 2;
const NAME_START = 3;
const DIGIT = 4;
const QUOTE = 5;
const HASH = 6;
const BACKSLASH = 7;
const OPERATOR = 8;

const MAX_INDENT = 100;
const DEFAULT_TAB_SIZE = 8;
const MAX_TAB_SIZE = 40;
/** The tokenizer looks for these in comments, as Emacs and vi do, and takes the number after them as the width of a tab. */
const TAB_FORMS = ['tab-width:', ':tabstop=', ':ts=', 'set tabsize='];
/** So much of a comment, from after its #, is looked at. */
const TAB_FORM_REACH = 78;

const characterClass = new Uint8Array(256);
const continuesName = new Uint8Array(256);
const secondOfOperator = new Uint8Array(256);
const oneCharacter: (Terminal | undefined)[] = new Array(256).fill(undefined);
const longOperators = new Map<string, Terminal>();
const keywords = new Map<string, Terminal>();

function fillTables(): void {
  for (const c of ' \t\f') characterClass[c.charCodeAt(0)] = SPACE;
  for (const c of '\r\n') characterClass[c.charCodeAt(0)] = NEWLINE_CHARACTER;
  for (const c of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_') characterClass[c.charCodeAt(0)] = NAME_START;
  for (const c of '0123456789') characterClass[c.charCodeAt(0)] = DIGIT;
  for (const c of '\'"') characterClass[c.charCodeAt(0)] = QUOTE;
  characterClass['#'.charCodeAt(0)] = HASH;
  characterClass['\\'.charCodeAt(0)] = BACKSLASH;
  for (let c = 0; c < 256; c++) continuesName[c] = characterClass[c] === NAME_START || characterClass[c] === DIGIT ? 1 : 0;
  for (const type of OPERATORS) {
    characterClass[type.name.charCodeAt(0)] = OPERATOR;
    if (type.name.length === 1) oneCharacter[type.name.charCodeAt(0)] = type;
    else longOperators.set(type.name, type);
    if (type.name.length > 1) secondOfOperator[type.name.charCodeAt(1)] = 1;
  }
  longOperators.set('<>', NOTEQUAL);
  for (const type of KEYWORDS) keywords.set(type.name, type);
}
fillTables();

/** The letter `upper` in either case. */
function isLetter(c: number, upper: number): boolean {
  return c === upper || c === upper + 32;
}

function isNewline(c: number): boolean {
  return c === 10 || c === 13;
}

/**
 * The offset after the string literal whose opening quote is at `quote` (after any prefix), or a negative number where the literal
 * does not end: -1 - the offset where the tokenizer gives up.
 */
export function endOfString(source: string, quote: number): number {
  const mark = source.charCodeAt(quote);
  const triple = source.charCodeAt(quote + 1) === mark && source.charCodeAt(quote + 2) === mark;
  if (!triple && source.charCodeAt(quote + 1) === mark) return quote + 2;
  let pos = triple ? quote + 3 : quote + 1;
  while (pos < source.length) {
    const c = source.charCodeAt(pos);
    if (c === mark) {
      if (!triple) return pos + 1;
      if (source.charCodeAt(pos + 1) === mark && source.charCodeAt(pos + 2) === mark) return pos + 3;
    } else if (c === 92) {
      pos++;
      if (source.charCodeAt(pos) === 13 && source.charCodeAt(pos + 1) === 10) pos++;
    } else if (!triple && isNewline(c)) {
      return -1 - pos;
    }
    pos++;
  }
  return -1 - source.length;
}

class Tokenizer {
  readonly tokens: Token[] = [];
  problem: TokenProblem | null = null;
  private stopped = false;
  private readonly source: string;
  private readonly length: number;
  private readonly hasCarriageReturn: boolean;
  private readonly hasTab: boolean;
  private readonly indents: number[] = [0];
  private tabSize = DEFAULT_TAB_SIZE;
  private pos: number;
  /** How many brackets are open. As in CPython it may fall below zero, where a newline counts as within none. */
  private level = 0;

  constructor(source: string, start: number) {
    this.source = source;
    this.length = source.length;
    this.pos = start;
    this.hasCarriageReturn = source.includes('\r');
    this.hasTab = source.includes('\t');
  }

  run(): void {
    let atLineStart = true;
    while (!this.stopped) {
      if (atLineStart) {
        if (!this.indentation()) return;
        atLineStart = false;
      }
      if (this.pos >= this.length) {
        this.endOfInput();
        return;
      }
      const c = this.source.charCodeAt(this.pos);
      switch (characterClass[c]) {
        case SPACE:
          this.pos++;
          break;
        case NAME_START:
          this.nameOrString(c);
          break;
        case OPERATOR:
          this.operator(c);
          break;
        case QUOTE:
          this.string(this.pos, this.pos);
          break;
        case NEWLINE_CHARACTER:
          atLineStart = this.newline(c);
          break;
        case DIGIT:
          this.number(this.pos);
          break;
        case HASH:
          this.comment();
          break;
        case BACKSLASH:
          this.continuation();
          break;
        default:
          this.stop(this.pos, this.pos + 1);
      }
    }
  }

  private push(type: Terminal, start: number, end: number): void {
    this.tokens.push(new Token(type, '', start, end));
  }

  private stop(start: number, end: number): void {
    this.push(ERRORTOKEN, start, end);
    this.stopped = true;
  }

  private fail(start: number, end: number, message: string, type: TokenProblem['type'] = 'SyntaxError'): void {
    this.stop(start, end);
    this.problem = { type, message };
  }

  /** The offset of the newline at or after `pos`, or the end of the source. */
  private lineEnd(pos: number): number {
    if (!this.hasCarriageReturn) {
      const end = this.source.indexOf('\n', pos);
      return end < 0 ? this.length : end;
    }
    let end = pos;
    while (end < this.length && !isNewline(this.source.charCodeAt(end))) end++;
    return end;
  }

  /** The offset after the newline at `pos`. */
  private afterNewline(pos: number): number {
    return this.source.charCodeAt(pos) === 13 && this.source.charCodeAt(pos + 1) === 10 ? pos + 2 : Math.min(pos + 1, this.length);
  }

  /** Reads blank lines and the indentation of the next one; false where the tokenizer gives up. */
  private indentation(): boolean {
    const { source, length } = this;
    for (;;) {
      const lineStart = this.pos;
      let column = 0;
      let pos = lineStart;
      let c = -1;
      for (; pos < length; pos++) {
        c = source.charCodeAt(pos);
        if (c === 32) column++;
        else if (c === 9) column = (Math.floor(column / this.tabSize) + 1) * this.tabSize;
        else if (c === 12) column = 0;
        else break;
      }
      this.pos = pos;
      if (pos < length && c === 35) this.comment();
      else if (pos >= length || !isNewline(c)) return this.indentTo(column, lineStart);
      if (this.pos >= length) return true;
      this.pos = this.afterNewline(this.pos);
    }
  }

  private indentTo(column: number, lineStart: number): boolean {
    const { indents } = this;
    let current = indents[indents.length - 1]!;
    if (column === current) return true;
    if (column > current) {
      if (indents.length >= MAX_INDENT) {
        this.fail(lineStart, this.afterNewline(this.lineEnd(this.pos)), 'too many levels of indentation', 'IndentationError');
        return false;
      }
      indents.push(column);
      this.push(INDENT, lineStart, this.pos);
      return true;
    }
    let count = 0;
    while (column < current) {
      indents.pop();
      count++;
      current = indents[indents.length - 1]!;
    }
    if (column !== current) {
      const message = 'unindent does not match any outer indentation level';
      this.fail(lineStart, this.afterNewline(this.lineEnd(this.pos)), message, 'IndentationError');
      return false;
    }
    for (; count > 0; count--) this.push(DEDENT, this.pos, this.pos);
    return true;
  }

  private newline(c: number): boolean {
    const { pos } = this;
    this.pos = c === 13 && this.source.charCodeAt(pos + 1) === 10 ? pos + 2 : pos + 1;
    if (this.level > 0) return false;
    this.push(NEWLINE, pos, this.pos);
    return true;
  }

  private comment(): void {
    const end = this.lineEnd(this.pos);
    if (this.hasTab) this.readTabSize(this.source.slice(this.pos + 1, Math.min(end, this.pos + 1 + TAB_FORM_REACH)));
    this.pos = end;
  }

  private readTabSize(comment: string): void {
    for (const form of TAB_FORMS) {
      const at = comment.indexOf(form);
      if (at < 0) continue;
      const size = Number.parseInt(comment.slice(at + form.length), 10);
      if (size >= 1 && size <= MAX_TAB_SIZE) this.tabSize = size;
    }
  }

  private continuation(): void {
    const { pos } = this;
    const next = this.afterNewline(pos + 1);
    if (pos + 1 < this.length && isNewline(this.source.charCodeAt(pos + 1))) this.pos = next;
    else this.fail(pos, this.afterNewline(this.lineEnd(pos)), 'unexpected character after line continuation character');
  }

  private nameOrString(first: number): void {
    const { source, length } = this;
    const start = this.pos;
    let pos = start + 1;
    while (pos < length && continuesName[source.charCodeAt(pos)] === 1) pos++;
    if (pos - start <= 2 && pos < length && characterClass[source.charCodeAt(pos)] === QUOTE && this.isPrefix(first, start, pos)) {
      this.string(start, pos);
      return;
    }
    this.pos = pos;
    const image = source.substring(start, pos);
    // No keyword starts with a capital or _, and the longest has eight letters.
    const keyword = first >= 97 && pos - start <= 8 ? keywords.get(image) : undefined;
    this.tokens.push(new Token(keyword ?? NAME, image, start, pos));
  }

  /** Whether the one or two letters before a quote are b, r, u, br or ur. */
  private isPrefix(first: number, start: number, quote: number): boolean {
    const startsPair = isLetter(first, 66) || isLetter(first, 85);
    if (quote - start === 1) return startsPair || isLetter(first, 82);
    return startsPair && isLetter(this.source.charCodeAt(start + 1), 82);
  }

  private string(start: number, quote: number): void {
    const end = endOfString(this.source, quote);
    if (end >= 0) {
      this.pos = end;
      this.push(STRING, start, end);
      return;
    }
    const mark = this.source.charAt(quote);
    const triple = this.source.startsWith(mark + mark + mark, quote);
    // A backslash before the end of the input is an EOL even in a triple-quoted string.
    const message = triple && !this.endsInOpenEscape(quote) ? 'EOF while scanning triple-quoted string literal' : EOL_IN_STRING;
    this.fail(start, -1 - end, message);
  }

  private endsInOpenEscape(from: number): boolean {
    let backslashes = 0;
    while (this.length - 1 - backslashes > from && this.source.charCodeAt(this.length - 1 - backslashes) === 92) backslashes++;
    return backslashes % 2 === 1;
  }

  private operator(c: number): void {
    const { source, pos } = this;
    if (pos + 1 < this.length && secondOfOperator[source.charCodeAt(pos + 1)] === 1) {
      const long = longOperators.get(source.substring(pos, pos + 3)) ?? longOperators.get(source.substring(pos, pos + 2));
      if (long !== undefined) {
        // `<>` is the one operator whose type is named otherwise.
        this.pos = pos + (long === NOTEQUAL ? 2 : long.name.length);
        this.push(long, pos, this.pos);
        return;
      }
    }
    const type = oneCharacter[c];
    if (type === DOT && isDigit(source.charCodeAt(pos + 1))) {
      this.number(pos);
      return;
    }
    if (type === undefined) {
      this.stop(pos, pos + 1);
      return;
    }
    if (type === LPAR || type === LSQB || type === LBRACE) this.level++;
    else if (type === RPAR || type === RSQB || type === RBRACE) this.level--;
    this.pos = pos + 1;
    this.push(type, pos, pos + 1);
  }

  private number(start: number): void {
    const end = endOfNumber(this.source, start);
    if (end < 0) {
      this.fail(start, -1 - end, 'invalid token');
      return;
    }
    this.pos = end;
    this.push(NUMBER, start, end);
  }

  /**
   * The end of the input stands for a NEWLINE, then for as many DEDENTs as are needed; and where these were needed for another
   * NEWLINE: the parser's driver makes a NEWLINE of each ENDMARKER that follows anything else.
   */
  private endOfInput(): void {
    const { length } = this;
    if (this.tokens.length > 0) {
      this.push(NEWLINE, length, length);
      for (let depth = this.indents.length; depth > 1; depth--) this.push(DEDENT, length, length);
      if (this.indents.length > 1) this.push(NEWLINE, length, length);
    }
    this.push(ENDMARKER, length, length);
  }
}

/** The tokens of `source` from offset `start` on (after a byte order mark); with `printFunction`, `print` is no keyword. */
export function tokenize(source: string, start: number, printFunction = false): Tokens {
  const tokenizer = new Tokenizer(source, start);
  tokenizer.run();
  if (printFunction) demoteKeyword(tokenizer.tokens, PRINT);
  return { tokens: tokenizer.tokens, problem: tokenizer.problem };
}

/** Makes a keyword an ordinary name, as `from __future__ import print_function` does for the tokens that have not been read yet. */
export function demoteKeyword(tokens: Token[], keyword: Terminal): void {
  for (const token of tokens) {
    if (token.tokenTypeIdx === keyword.tokenTypeIdx) {
      token.tokenTypeIdx = NAME.tokenTypeIdx;
      token.tokenType = NAME;
    }
  }
}
