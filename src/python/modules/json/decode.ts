/** json's decoder, with the behaviour and the errors of the scanner in C. */
import { callValue } from '../../objects/call.ts';
import { PyDict } from '../../objects/dict.ts';
import { keyError, raise, stopIteration, valueError } from '../../objects/exceptions.ts';
import { makeInt } from '../../objects/index-value.ts';
import { enterRecursion, leaveRecursion } from '../../objects/recursion.ts';
import { callMethod } from '../../objects/special-methods.ts';
import { characterCount } from '../../objects/text/code-points.ts';
import { decodeUtf8 } from '../../objects/text/codecs/utf8.ts';
import { isAscii } from '../../objects/text.ts';
import { raiseCodecError } from '../../objects/text-errors.ts';
import { PyFloat, PyList, PyTuple, PyUnicode, type Value } from '../../objects/value.ts';

/** The attributes of a JSONDecoder that decoding looks at; hooks are null where nothing was given. */
export interface DecoderOptions {
  encoding: Value;
  objectHook: Value;
  objectPairsHook: Value;
  parseFloat: Value;
  parseInt: Value;
  parseConstant: Value;
  strict: boolean;
}

/** A position as Python counts it. */
function place(text: string, isUnicode: boolean, at: number): number {
  return isUnicode ? characterCount(text.slice(0, at)) : at;
}

/** Line and column of a unit, both from 1; a line begins with the newline before it, as json reckons. */
export function lineAndColumn(text: string, isUnicode: boolean, at: number): [number, number] {
  const before = text.slice(0, at);
  const newline = before.lastIndexOf('\n');
  const column = newline < 0 ? place(text, isUnicode, at) + 1 : place(before.slice(newline), isUnicode, at - newline);
  return [before.split('\n').length, column];
}

/** A message with the position that json's errors name; `end` for a range. */
export function positionMessage(message: string, text: string, isUnicode: boolean, at: number, end?: number): string {
  const where = (unit: number): string => {
    const [line, column] = lineAndColumn(text, isUnicode, unit);
    return `line ${line} column ${column}`;
  };
  const char = place(text, isUnicode, at);
  if (end === undefined) return `${message}: ${where(at)} (char ${char})`;
  return `${message}: ${where(at)} - ${where(end)} (char ${char} - ${place(text, isUnicode, end)})`;
}

export function positionError(message: string, text: string, isUnicode: boolean, at: number, end?: number): never {
  throw raise(valueError(positionMessage(message, text, isUnicode, at, end)));
}

/** The scanner of unicode texts words some complaints in its own way. */
const OF_UNICODE = new Map([
  ['Expecting property name', 'Expecting property name enclosed in double quotes'],
  ['Expecting : delimiter', "Expecting ':' delimiter"],
  ['Expecting , delimiter', "Expecting ',' delimiter"],
]);

const BACKSLASH: Record<string, string> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;

/** NaN, Infinity or -Infinity by its name. Raises KeyError. */
export function constantValue(name: string): Value {
  const value = CONSTANTS.get(name);
  if (value === undefined) throw raise(keyError(name));
  return new PyFloat(value);
}

const CONSTANTS = new Map([
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]);

export class Scanner {
  /** Where the last value that was read ended. */
  end = 0;

  constructor(
    private readonly text: string,
    private readonly isUnicode: boolean,
    private readonly options: DecoderOptions,
  ) {}

  /** Index of the first unit at or after `at` that is no white space. */
  skip(at: number): number {
    let i = at;
    for (; i < this.text.length; i++) {
      const unit = this.text.charCodeAt(i);
      if (unit !== 32 && unit !== 10 && unit !== 13 && unit !== 9) break;
    }
    return i;
  }

  /** The value that begins at `at`. Raises StopIteration where none does, as scan_once does. */
  scan(at: number): Value {
    const { text } = this;
    switch (text[at]) {
      case '"':
        return this.string(at + 1);
      case '{':
        return this.nested('object', () => this.object(at + 1));
      case '[':
        return this.nested('array', () => this.array(at + 1));
      case 'n':
        if (text.startsWith('null', at)) return this.done(null, at + 4);
        break;
      case 't':
        if (text.startsWith('true', at)) return this.done(true, at + 4);
        break;
      case 'f':
        if (text.startsWith('false', at)) return this.done(false, at + 5);
        break;
      case 'N':
        if (text.startsWith('NaN', at)) return this.done(this.constant('NaN'), at + 3);
        break;
      case 'I':
        if (text.startsWith('Infinity', at)) return this.done(this.constant('Infinity'), at + 8);
        break;
      case '-':
        if (text.startsWith('-Infinity', at)) return this.done(this.constant('-Infinity'), at + 9);
        break;
    }
    return this.number(at);
  }

  private done(value: Value, end: number): Value {
    this.end = end;
    return value;
  }

  private nested(what: string, body: () => Value): Value {
    enterRecursion(` while decoding a JSON ${what} from a ${this.isUnicode ? 'unicode' : 'byte'} string`);
    try {
      return body();
    } finally {
      leaveRecursion();
    }
  }

  private fail(message: string, at: number): never {
    positionError(this.isUnicode ? (OF_UNICODE.get(message) ?? message) : message, this.text, this.isUnicode, at);
  }

  private constant(name: string): Value {
    const { parseConstant } = this.options;
    return parseConstant === null ? constantValue(name) : callValue(parseConstant, [name], null);
  }

  private number(at: number): Value {
    NUMBER.lastIndex = at;
    const match = NUMBER.exec(this.text);
    if (match === null) throw raise(stopIteration());
    const isFloat = match[1] !== undefined || match[2] !== undefined;
    this.end = at + match[0].length;
    const hook = isFloat ? this.options.parseFloat : this.options.parseInt;
    if (hook !== null) return callValue(hook, [this.isUnicode ? new PyUnicode(match[0]) : match[0]], null);
    if (isFloat) return new PyFloat(Number(match[0]));
    const n = Number(match[0]);
    return Number.isSafeInteger(n) ? n + 0 : makeInt(BigInt(match[0]));
  }

  private array(start: number): Value {
    const { text } = this;
    const items: Value[] = [];
    const last = text.length - 1;
    let at = this.skip(start);
    if (at <= last && text[at] !== ']') {
      while (at <= last) {
        items.push(this.scan(at));
        at = this.skip(this.end);
        if (at > last || text[at] === ']') break;
        if (text[at] !== ',') this.fail('Expecting , delimiter', at);
        at = this.skip(at + 1);
      }
    }
    if (at > last || text[at] !== ']') this.fail('Expecting object', last);
    return this.done(new PyList(items), at + 1);
  }

  private object(start: number): Value {
    const { text } = this;
    const pairs: [Value, Value][] = [];
    const last = text.length - 1;
    let at = this.skip(start);
    if (at <= last && text[at] !== '}') {
      while (at <= last) {
        if (text[at] !== '"') this.fail('Expecting property name', at);
        const key = this.string(at + 1);
        at = this.skip(this.end);
        if (text[at] !== ':') this.fail('Expecting : delimiter', at);
        pairs.push([key, this.scan(this.skip(at + 1))]);
        at = this.skip(this.end);
        if (at > last || text[at] === '}') break;
        if (text[at] !== ',') this.fail('Expecting , delimiter', at);
        at = this.skip(at + 1);
      }
    }
    if (at > last || text[at] !== '}') this.fail('Expecting object', last);
    const end = at + 1;
    return this.done(this.makeObject(pairs), end);
  }

  private makeObject(pairs: [Value, Value][]): Value {
    const { objectHook, objectPairsHook } = this.options;
    if (objectPairsHook !== null) return callValue(objectPairsHook, [new PyList(pairs.map((pair) => new PyTuple(pair)))], null);
    const dict = new PyDict();
    for (const [key, value] of pairs) dict.set(key, value);
    return objectHook === null ? dict : callValue(objectHook, [dict], null);
  }

  /** The string whose opening quote stands before `start`. */
  string(start: number): Value {
    const { text } = this;
    if (start < 0 || start >= text.length) throw raise(valueError('end is out of bounds'));
    let result = '';
    let at = start;
    for (;;) {
      const next = this.chunkEnd(at, start - 1);
      result += this.chunk(text.slice(at, next));
      at = next + 1;
      if (text[next] === '"') break;
      const letter = text[at];
      if (letter === undefined) this.fail('Unterminated string starting at', start - 1);
      if (letter === 'u') {
        const [char, end] = this.unicodeEscape(at);
        result += char;
        at = end;
        continue;
      }
      const char = BACKSLASH[letter];
      if (char === undefined) this.fail('Invalid \\escape', at - 1);
      result += char;
      at++;
    }
    return this.done(new PyUnicode(result), at);
  }

  /** Where the quote or backslash is that ends a run of plain characters. */
  private chunkEnd(from: number, begin: number): number {
    const { text } = this;
    for (let i = from; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 34 || unit === 92) return i;
      if (unit < 32 && this.options.strict) this.fail('Invalid control character at', i);
    }
    return this.fail('Unterminated string starting at', begin);
  }

  private chunk(text: string): string {
    if (this.isUnicode || text === '') return text;
    const { encoding } = this.options;
    if (encoding === null || encoding === 'utf-8') return isAscii(text) ? text : decodeUtf8(text, raiseCodecError);
    return (callMethod(text, 'decode', [encoding]) as PyUnicode).value;
  }

  /** The character of `\uXXXX`, whose `u` is at `at`, with the second half of a pair if that follows; and where it ends. */
  private unicodeEscape(at: number): [string, number] {
    const { text } = this;
    const unit = this.hexDigits(at, at);
    let end = at + 5;
    if ((unit & 0xfc00) !== 0xd800 || end + 6 >= text.length || !text.startsWith('\\u', end)) return [String.fromCharCode(unit), end];
    const low = this.hexDigits(end + 1, end + 1);
    if ((low & 0xfc00) !== 0xdc00) return [String.fromCharCode(unit), end];
    end += 6;
    return [String.fromCharCode(unit, low), end];
  }

  private hexDigits(at: number, reported: number): number {
    const digits = this.text.slice(at + 1, at + 5);
    if (at + 5 >= this.text.length || !/^[0-9a-fA-F]{4}$/.test(digits)) this.fail('Invalid \\uXXXX escape', reported);
    return Number.parseInt(digits, 16);
  }
}
