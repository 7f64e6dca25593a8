/** Text in quotes as Python's json writes it. */

const notPrintableAscii = /[\x7f-\uffff]/;
const everyNotPrintableAscii = /[\x7f-\uffff]/g;
/** From this length on JSON.stringify is faster than looking at each character here. */
const longText = 64;

/** The text in quotes, ASCII only. JSON.stringify escapes as Python does, but leaves DEL and what is beyond ASCII as it is. */
export function jsonQuote(text: string): string {
  if (text.length < longText && isPlain(text)) return `"${text}"`;
  const quoted = JSON.stringify(text);
  return notPrintableAscii.test(quoted) ? quoted.replace(everyNotPrintableAscii, escapeUnit) : quoted;
}

/** Is there nothing to escape? */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 || unit > 0x7e || unit === 0x22 || unit === 0x5c) return false;
  }
  return true;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
