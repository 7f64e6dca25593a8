/** repr() of str and unicode. */

const PLAIN = /^[ !#-&(-[\]-~]*$/;

/** `repr()` of a str; bytes as code units below 256. */
export function strRepr(bytes: string): string {
  if (PLAIN.test(bytes)) return `'${bytes}'`;
  const quote = chooseQuote(bytes);
  return quote + escapeBytes(bytes, quote) + quote;
}

/** `repr()` of a unicode object, UTF-16 in and ASCII out. A surrogate pair is one character, as where it was written as one. */
export function unicodeRepr(text: string): string {
  if (PLAIN.test(text)) return `u'${text}'`;
  const quote = chooseQuote(text);
  return `u${quote}${escapeUnicode(text, quote)}${quote}`;
}

function chooseQuote(text: string): string {
  return text.includes("'") && !text.includes('"') ? '"' : "'";
}

/** Bytes escaped as in a str literal; `quote` is the one character that needs a backslash beside the backslash itself, or empty. */
export function escapeBytes(bytes: string, quote: string): string {
  return PLAIN.test(bytes) ? bytes : escapeUnits(bytes, quote);
}

/** UTF-16 escaped as in a unicode literal, with \xhh, \uhhhh and \Uhhhhhhhh; `quote` as for escapeBytes. */
export function escapeUnicode(text: string, quote: string): string {
  return PLAIN.test(text) ? text : escapeUnits(text, quote);
}

function escapeUnits(text: string, quote: string): string {
  const quoteUnit = quote === '' ? -1 : quote.charCodeAt(0);
  let out = '';
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 32 && unit < 127 && unit !== 92 && unit !== quoteUnit) continue;
    const point = text.codePointAt(i)!;
    out += text.slice(start, i) + escapeOf(point);
    if (point > 0xffff) i += 1;
    start = i + 1;
  }
  return out + text.slice(start);
}

/** The escape of one character: backslash and letter where Python has one, otherwise the hexadecimal form of its size. */
function escapeOf(point: number): string {
  switch (point) {
    case 9:
      return '\\t';
    case 10:
      return '\\n';
    case 13:
      return '\\r';
    case 34:
    case 39:
    case 92:
      return `\\${String.fromCharCode(point)}`;
    default:
      return hexEscape(point);
  }
}

/** `\xhh`, `\uhhhh` or `\Uhhhhhhhh`, the shortest that holds the code point. */
export function hexEscape(point: number): string {
  if (point < 0x100) return `\\x${point.toString(16).padStart(2, '0')}`;
  if (point < 0x10000) return `\\u${point.toString(16).padStart(4, '0')}`;
  return `\\U${point.toString(16).padStart(8, '0')}`;
}
