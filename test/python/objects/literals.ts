/** Reads what repr() printed back into values, for recorded expectations. */
import { PyDict } from '../../../src/python/objects/dict.ts';
import { makeInt } from '../../../src/python/objects/index-value.ts';
import { PyFrozenSet, PySet } from '../../../src/python/objects/set.ts';
import { PyComplex, PyFloat, PyList, PyLong, PySlice, PyTuple, PyUnicode, type Value } from '../../../src/python/objects/value.ts';

const NUMBER = /-?(?:\d+\.?\d*(?:e[+-]?\d+)?|inf|nan)[jL]?/y;
const WORD = /[a-z]+/iy;

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  whole(): Value {
    const value = this.value();
    if (this.at !== this.text.length) throw new Error(`not a literal: ${this.text}`);
    return value;
  }

  private value(): Value {
    switch (this.text[this.at]) {
      case "'":
      case '"':
        return this.string(false) as string;
      case '(':
        return this.parenthesised();
      case '[':
        this.at++;
        return new PyList(this.items(']'));
      case '{':
        return this.dict();
      default:
        return this.number() ?? this.word();
    }
  }

  private string(unicode: boolean): Value {
    const quote = this.text[this.at++];
    let result = '';
    for (let c = this.text[this.at++]; c !== quote; c = this.text[this.at++]) result += c === '\\' ? this.escape() : c;
    return unicode ? new PyUnicode(result) : result;
  }

  private escape(): string {
    const c = this.text[this.at++];
    const digits = { x: 2, u: 4, U: 8 }[c];
    if (digits !== undefined) {
      this.at += digits;
      return String.fromCodePoint(Number.parseInt(this.text.slice(this.at - digits, this.at), 16));
    }
    return { n: '\n', t: '\t', r: '\r' }[c] ?? c;
  }

  private number(): Value | undefined {
    NUMBER.lastIndex = this.at;
    const match = NUMBER.exec(this.text);
    if (match === null) return undefined;
    const [text] = match;
    this.at += text.length;
    if (text.endsWith('L')) return new PyLong(BigInt(text.slice(0, -1)));
    if (text.endsWith('j')) return new PyComplex(0, float(text.slice(0, -1)));
    return /^-?\d+$/.test(text) ? makeInt(BigInt(text)) : new PyFloat(float(text));
  }

  private items(end: string): Value[] {
    const items: Value[] = [];
    while (this.text[this.at] !== end) {
      items.push(this.value());
      this.skip(', ') || this.skip(',');
    }
    this.at++;
    return items;
  }

  private skip(text: string): boolean {
    if (!this.text.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  /** A tuple, or a complex number with both parts. */
  private parenthesised(): Value {
    const complex = /^\((-?[\d.einf+-]*?|nan)([+-](?:[\d.]+(?:e[+-]?\d+)?|inf|nan))j\)/.exec(this.text.slice(this.at));
    if (complex === null) {
      this.at++;
      return new PyTuple(this.items(')'));
    }
    this.at += complex[0].length;
    return new PyComplex(float(complex[1]), float(complex[2]));
  }

  private dict(): Value {
    this.at++;
    const items: [Value, Value][] = [];
    while (!this.skip('}')) {
      const key = this.value();
      this.skip(': ');
      items.push([key, this.value()]);
      this.skip(', ');
    }
    const dict = new PyDict();
    // BUILD_MAP makes room for more than five items at once.
    if (items.length > 5) dict.presize(items.length);
    for (const [key, value] of items) dict.set(key, value);
    return dict;
  }

  private word(): Value {
    if (this.text[this.at] === 'u' && /['"]/.test(this.text[this.at + 1])) {
      this.at++;
      return this.string(true);
    }
    WORD.lastIndex = this.at;
    const [word] = WORD.exec(this.text) ?? [''];
    this.at += word.length;
    if (this.skip('(')) return made(word, this.items(')'));
    if (word === 'None') return null;
    if (word === 'True' || word === 'False') return word === 'True';
    throw new Error(`not a literal: ${this.text} at ${this.at}`);
  }
}

function float(text: string): number {
  const special = /^([+-]?)(inf|nan)$/.exec(text);
  if (special === null) return Number(text);
  return special[2] === 'nan' ? Number.NaN : special[1] === '-' ? -Infinity : Infinity;
}

function made(name: string, args: Value[]): Value {
  if (name === 'slice') return new PySlice(args[0], args[1], args[2]);
  const set = name === 'set' ? new PySet() : new PyFrozenSet();
  for (const item of (args[0] as PyList).items) set.add(item);
  return set;
}

/** The value that a literal of Python stands for. */
export function literal(text: string): Value {
  return new Reader(text).whole();
}
