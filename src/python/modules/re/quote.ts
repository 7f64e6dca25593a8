import { digitValue, isUnicodeSpace } from './characters.ts';

/** `repr` of a str (units below 256) or of a unicode, as error messages show pattern text. */
export function quote(text: string, isUnicode: boolean): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  let out = isUnicode ? `u${mark}` : mark;
  for (const char of text) out += quoteChar(char, mark);
  return out + mark;
}

function quoteChar(char: string, mark: string): string {
  if (char === mark || char === '\\') return `\\${char}`;
  if (char === '\n') return '\\n';
  if (char === '\r') return '\\r';
  if (char === '\t') return '\\t';
  const code = char.codePointAt(0) ?? 0;
  if (code >= 32 && code < 127) return char;
  if (code < 256) return `\\x${code.toString(16).padStart(2, '0')}`;
  if (code < 65536) return `\\u${code.toString(16).padStart(4, '0')}`;
  return `\\U${code.toString(16).padStart(8, '0')}`;
}

/** What `int(text)` gives for a group number written in a pattern or template; null where Python raises ValueError. */
export function parseGroupNumber(text: string, isUnicode: boolean): bigint | null {
  const plain = isUnicode ? plainDigits(text) : text;
  const match = /^[ \t-\r]*([+-]?)[ \t-\r]*([0-9]+)[ \t-\r]*$/.exec(plain);
  if (match === null) return null;
  const value = BigInt(match[2] ?? '0');
  return match[1] === '-' ? -value : value;
}

/** Any decimal digit as its ASCII form and any white space as a blank, as `int` reads a unicode. */
function plainDigits(text: string): string {
  let out = '';
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    const digit = digitValue(code);
    if (digit >= 0) out += String(digit);
    else out += isUnicodeSpace(code) ? ' ' : char;
  }
  return out;
}
