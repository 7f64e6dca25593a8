/** A subject by code points, for unicode text with astral characters, which a JS string would count as two. */
export class CodePoints {
  readonly length: number;
  private readonly codes: Int32Array;

  constructor(text: string) {
    this.codes = Int32Array.from(text, (char) => char.codePointAt(0) ?? 0);
    this.length = this.codes.length;
  }

  /** Named as a string's method, so that the matcher reads both alike. */
  charCodeAt(index: number): number {
    return this.codes[index] ?? Number.NaN;
  }

  slice(start: number, end: number): string {
    let text = '';
    for (const code of this.codes.subarray(start, end)) text += String.fromCodePoint(code);
    return text;
  }

  indexOf(search: string, from: number): number {
    const wanted = Array.from(search, (char) => char.codePointAt(0));
    for (let start = from; start + wanted.length <= this.length; start++) {
      if (wanted.every((code, offset) => code === this.codes[start + offset])) return start;
    }
    return -1;
  }
}

/** What is matched against: positions are code units of a `str`, code points of a `unicode`. */
export type Subject = string | CodePoints;

/** A `unicode` (UTF-16) as a subject. A `str` needs no conversion: its bytes are the units of the string. */
export function toSubject(text: string): Subject {
  return hasAstral(text) ? new CodePoints(text) : text;
}

/** Whether a text has characters that a JS string counts as two. */
export function hasAstral(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0xd800 && unit <= 0xdbff) return true;
  }
  return false;
}

/** The text between two positions, with Python's slice rules for positions in the wrong order or outside. */
export function sliceSubject(subject: Subject, start: number, end: number): string {
  return start < end ? subject.slice(start, end) : '';
}
