/** Quoted-printable text (RFC 1521), as binascii writes and reads it. */

const LONGEST_LINE = 76;

const isHex = (char: string | undefined): boolean => char !== undefined && /[0-9A-Fa-f]/.test(char);

/** The bytes that a text stands for. In headers, `_` is a blank. */
export function decodeQuoted(text: string, header: boolean): string {
  let out = '';
  for (let i = 0; i < text.length; ) {
    const char = text[i];
    if (char !== '=') {
      out += header && char === '_' ? ' ' : char;
      i++;
      continue;
    }
    i++;
    if (i >= text.length) break;
    if (text[i] === '\n' || text[i] === '\r') {
      while (i < text.length && text[i] !== '\n') i++;
      i++;
    } else if (text[i] === '=') {
      out += '=';
      i++;
    } else if (isHex(text[i]) && isHex(text[i + 1])) {
      out += String.fromCharCode(Number.parseInt(text.slice(i, i + 2), 16));
      i += 2;
    } else {
      out += '=';
    }
  }
  return out;
}

export interface QuotedOptions {
  /** Blanks and tabs are written as codes everywhere, not at the ends of lines only. */
  quoteTabs: boolean;
  /** Ends of lines stay what they are. */
  isText: boolean;
  header: boolean;
}

function escape(char: string): string {
  return `=${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** Has the character at `i` to be written as a code? */
function needsCode(text: string, i: number, lineLength: number, { quoteTabs, isText, header }: QuotedOptions): boolean {
  const char = text[i];
  const code = char.charCodeAt(0);
  const next = text[i + 1];
  const isEnd = char === '\n' || char === '\r';
  const isBlank = char === ' ' || char === '\t';
  if (code > 126 || char === '=' || (header && char === '_')) return true;
  if (char === '.' && lineLength === 0 && (next === undefined || next === '\n' || next === '\r' || next === '\0')) return true;
  if (isEnd) return !isText;
  if (isBlank) return next === undefined || quoteTabs;
  return code < 33;
}

/** A line that ends in a blank ends in its code instead. */
function protectBlank(out: string): string {
  const last = out[out.length - 1];
  return last === ' ' || last === '\t' ? out.slice(0, -1) + escape(last) : out;
}

/** The text for some bytes, in lines of at most 76 characters. */
export function encodeQuoted(text: string, options: QuotedOptions): string {
  const first = text.indexOf('\n');
  const end = first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
  let out = '';
  let lineLength = 0;
  const breakLine = (): void => {
    out += `=${end}`;
    lineLength = 0;
  };
  for (let i = 0; i < text.length; ) {
    const char = text[i];
    if (needsCode(text, i, lineLength, options)) {
      if (lineLength + 3 >= LONGEST_LINE) breakLine();
      out += escape(char);
      lineLength += 3;
      i++;
    } else if (options.isText && (char === '\n' || (char === '\r' && text[i + 1] === '\n'))) {
      out = protectBlank(out) + end;
      lineLength = 0;
      i += char === '\r' ? 2 : 1;
    } else {
      if (i + 1 < text.length && text[i + 1] !== '\n' && lineLength + 1 >= LONGEST_LINE) breakLine();
      lineLength++;
      out += options.header && char === ' ' ? '_' : char;
      i++;
    }
  }
  return out;
}
