import { RegexError } from './errors.ts';
import { hasAstral } from './text.ts';

/** The characters of a text, by code point; a string serves as it is while it has no astral ones. */
export function characters(text: string): ArrayLike<string> {
  return hasAstral(text) ? Array.from(text) : text;
}

/** Splits a pattern or template into characters, a backslash together with the character after it. `next` is null at the end. */
export class Tokenizer {
  next: string | null = null;
  private index = 0;
  private readonly source: ArrayLike<string>;

  constructor(text: string) {
    this.source = characters(text);
    this.advance();
  }

  private advance(): void {
    const char = this.source[this.index++];
    if (char === undefined) {
      this.next = null;
      this.index = this.source.length;
      return;
    }
    if (char !== '\\') {
      this.next = char;
      return;
    }
    const escaped = this.source[this.index++];
    if (escaped === undefined) throw new RegexError('bogus escape (end of line)');
    this.next = char + escaped;
  }

  /** Takes the next token if it is this one. */
  match(token: string): boolean {
    if (this.next !== token) return false;
    this.advance();
    return true;
  }

  get(): string | null {
    const token = this.next;
    this.advance();
    return token;
  }

  /** Takes and returns all tokens up to a closing one; null when the text ends first. The closing token is taken, not returned. */
  until(close: string): string | null {
    let text = '';
    for (;;) {
      const token = this.get();
      if (token === null) return null;
      if (token === close) return text;
      text += token;
    }
  }

  /** Takes ASCII digits, as many as there are. */
  digits(): string {
    let text = '';
    while (isDigit(this.next)) text += this.get();
    return text;
  }

  /** A place to come back to with `seek`. */
  tell(): { index: number; next: string | null } {
    return { index: this.index, next: this.next };
  }

  seek(place: { index: number; next: string | null }): void {
    this.index = place.index;
    this.next = place.next;
  }
}

export function isDigit(token: string | null | undefined): boolean {
  return token !== null && token !== undefined && token.length === 1 && token >= '0' && token <= '9';
}

export function isOctalDigit(token: string | null | undefined): boolean {
  return token !== null && token !== undefined && token.length === 1 && token >= '0' && token <= '7';
}

export function isHexDigit(token: string | null): boolean {
  return token !== null && token.length === 1 && /[0-9a-fA-F]/.test(token);
}

/** Whether a group name: ASCII letters, digits, underscores, not beginning with a digit. */
export function isName(text: string): boolean {
  return /^[A-Za-z_][A-Za-z_0-9]*$/.test(text);
}
