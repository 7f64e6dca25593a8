/** The syntax of str.format(): literal text, replacement fields, and the names in them. Reads lazily, as CPython does: what stands before an error is still asked for. */

import { decimalValue } from './code-points.ts';
import { TextError } from './text-error.ts';

/** One step of a template: literal text, and the field after it if there is one. */
export interface Piece {
  literal: string;
  field: Field | null;
}

export interface Field {
  name: string;
  spec: string;
  /** One character, empty where none is given. */
  conversion: string;
  /** The specification holds fields itself. */
  nested: boolean;
}

function valueError(message: string): TextError {
  return new TextError('ValueError', message);
}

/** Reads a template piece by piece; null at its end. Raises ValueError. */
export class MarkupReader {
  private at = 0;

  constructor(private readonly text: string) {}

  next(): Piece | null {
    const { text, at: start } = this;
    if (start >= text.length) return null;
    const mark = nextBrace(text, start);
    if (mark === text.length) {
      this.at = mark;
      return { literal: text.slice(start), field: null };
    }
    const brace = text[mark];
    this.at = mark + 1;
    const isDoubled = text[mark + 1] === brace;
    if (brace === '}' && !isDoubled) throw valueError("Single '}' encountered in format string");
    if (mark + 1 === text.length) throw valueError("Single '{' encountered in format string");
    if (isDoubled) {
      this.at = mark + 2;
      return { literal: text.slice(start, mark + 1), field: null };
    }
    return { literal: text.slice(start, mark), field: this.readField() };
  }

  /** From after the opening brace to after the closing one. */
  private readField(): Field {
    const { text, at: start } = this;
    let depth = 1;
    let inSpec = false;
    let nested = false;
    for (let i = start; i < text.length; i++) {
      const character = text[i];
      if (character === ':') {
        inSpec = true;
      } else if (character === '{') {
        if (inSpec) nested = true;
        depth++;
      } else if (character === '}' && --depth <= 0) {
        this.at = i + 1;
        return parseField(text.slice(start, i), nested);
      }
    }
    throw valueError("unmatched '{' in format");
  }
}

function nextBrace(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 123 || unit === 125) return i;
  }
  return text.length;
}

/** `name!conversion:spec` */
function parseField(text: string, nested: boolean): Field {
  let end = 0;
  while (end < text.length && text[end] !== ':' && text[end] !== '!') end++;
  const name = text.slice(0, end);
  if (end === text.length) return { name, spec: '', conversion: '', nested };
  if (text[end] === ':') return { name, spec: text.slice(end + 1), conversion: '', nested };
  if (end + 1 === text.length) throw valueError('end of format while looking for conversion specifier');
  const conversion = String.fromCodePoint(text.codePointAt(end + 1)!);
  const after = end + 1 + conversion.length;
  if (after < text.length && text[after] !== ':') throw valueError("expected ':' after format specifier");
  return { name, spec: text.slice(after + 1), conversion, nested };
}

/** The error for a conversion that is neither `r` nor `s`. */
export function unknownConversion(conversion: string): TextError {
  const point = conversion.codePointAt(0)!;
  const shown = point > 32 && point < 127 ? conversion : `\\x${point.toString(16)}`;
  return valueError(`Unknown conversion specifier ${shown}`);
}

/** How the fields of one call are numbered. */
export interface Numbering {
  state: 'unknown' | 'automatic' | 'manual';
  next: number;
}

/** A field's name: what comes first (an index, or -1 and a name) and the accesses after it. */
export interface FieldName {
  first: string;
  index: number;
  rest: string;
}

/** Splits a field's name. `numbering` null leaves an empty name alone. Raises ValueError. */
export function splitFieldName(name: string, numbering: Numbering | null, isUnicode: boolean): FieldName {
  let end = 0;
  while (end < name.length && name[end] !== '.' && name[end] !== '[') end++;
  const first = name.slice(0, end);
  const index = readIndex(first, isUnicode);
  const rest = name.slice(end);
  if (numbering === null || (first !== '' && index === -1)) return { first, index, rest };
  const wanted = first === '' ? 'automatic' : 'manual';
  if (numbering.state === 'unknown') numbering.state = wanted;
  else if (numbering.state !== wanted) throw switchedNumbering(wanted);
  return { first, index: first === '' ? numbering.next++ : index, rest };
}

function switchedNumbering(to: 'automatic' | 'manual'): TextError {
  return valueError(
    to === 'automatic'
      ? 'cannot switch from manual field specification to automatic field numbering'
      : 'cannot switch from automatic field numbering to manual field specification',
  );
}

/** A decimal number, or -1 where the text is none. */
function readIndex(text: string, isUnicode: boolean): number {
  if (text === '') return -1;
  let digits = '';
  for (const character of text) {
    const point = character.codePointAt(0)!;
    const digit = isUnicode ? decimalValue(point) : point >= 48 && point <= 57 ? point - 48 : -1;
    if (digit < 0) return -1;
    digits += digit;
    if (digits.length > 18 && BigInt(digits) > 9223372036854775807n) throw valueError('Too many decimal digits in format string');
  }
  return Number(digits);
}

/** `.name`, or `[key]`, where a key of digits is an index (-1 for others). */
export interface Access {
  isAttribute: boolean;
  name: string;
  index: number;
}

/** Reads the accesses after a field's first name; null at the end. Raises ValueError. */
export class AccessReader {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly isUnicode: boolean,
  ) {}

  next(): Access | null {
    const { text, at } = this;
    if (at >= text.length) return null;
    if (text[at] !== '.' && text[at] !== '[') throw valueError("Only '.' or '[' may follow ']' in format field specifier");
    const access = text[at] === '.' ? this.readAttribute(at + 1) : this.readKey(at + 1);
    if (access.name === '') throw valueError('Empty attribute in format string');
    return access;
  }

  private readAttribute(start: number): Access {
    let end = start;
    while (end < this.text.length && this.text[end] !== '.' && this.text[end] !== '[') end++;
    this.at = end;
    return { isAttribute: true, name: this.text.slice(start, end), index: -1 };
  }

  private readKey(start: number): Access {
    const end = this.text.indexOf(']', start);
    if (end < 0) throw valueError("Missing ']' in format string");
    this.at = end + 1;
    const name = this.text.slice(start, end);
    return { isAttribute: false, name, index: readIndex(name, this.isUnicode) };
  }
}
