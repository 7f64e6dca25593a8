/**
 * json's encoder. Python has two, one in C for compact output and one in Python for indented or sorted output, whose error texts and keys differ; `inC`
 * says which one this is.
 */

import { add, multiply } from '../../objects/arithmetic.ts';
import { getAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import { compareThreeWay } from '../../objects/compare.ts';
import { PyDict } from '../../objects/dict.ts';
import { raise, typeError, valueError } from '../../objects/exceptions.ts';
import { integerValue } from '../../objects/index-value.ts';
import { getItem } from '../../objects/items.ts';
import { stepOver, toArray } from '../../objects/iterate.ts';
import { enterRecursion, leaveRecursion } from '../../objects/recursion.ts';
import { callMethod } from '../../objects/special-methods.ts';
import { decodeUtf8 } from '../../objects/text/codecs/utf8.ts';
import { floatRepr } from '../../objects/text/float-repr.ts';
import { isAscii, repr, str, strValue } from '../../objects/text.ts';
import { raiseCodecError } from '../../objects/text-errors.ts';
import { truth } from '../../objects/truth.ts';
import { dictType, typeOf } from '../../objects/types.ts';
import { PyFloat, PyList, PyTuple, PyUnicode, type Value } from '../../objects/value.ts';

/** The attributes of a JSONEncoder that encoding looks at. */
export interface EncoderOptions {
  skipkeys: boolean;
  ensureAscii: boolean;
  checkCircular: boolean;
  allowNan: boolean;
  sortKeys: boolean;
  indent: Value;
  itemSeparator: Value;
  keySeparator: Value;
  encoding: Value;
  /** json.encoder.FLOAT_REPR where a program changed it, else null. Only the encoder in Python looks at it. */
  floatRepr: Value;
  /** What to call for values that JSON does not know. */
  fallback: (value: Value) => Value;
}

const SHORT = new Map([
  [8, '\\b'],
  [9, '\\t'],
  [10, '\\n'],
  [12, '\\f'],
  [13, '\\r'],
  [34, '\\"'],
  [92, '\\\\'],
]);

/** `text` in quotes; units outside of printable ASCII, or control characters only, as escapes. */
function quote(text: string, asciiOnly: boolean): string {
  let plain = 0;
  let out = '"';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 32 && unit !== 34 && unit !== 92 && (unit < 127 || !asciiOnly)) continue;
    out += text.slice(plain, i) + (SHORT.get(unit) ?? `\\u${unit.toString(16).padStart(4, '0')}`);
    plain = i + 1;
  }
  return `${out}${plain === 0 ? text : text.slice(plain)}"`;
}

/** A str's text by the `encoding` that was given. */
function decodeWith(value: Value, encoding: Value): Value {
  return callMethod(value, 'decode', [encoding]);
}

/** encode_basestring_ascii and encode_basestring of json.encoder. */
export function encodeString(value: Value, ensureAscii: boolean): Value {
  const bytes = strValue(value);
  if (bytes === undefined) {
    const { value: text } = value as PyUnicode;
    return ensureAscii ? quote(text, true) : new PyUnicode(quote(text, false));
  }
  if (!ensureAscii) return quote(bytes, false);
  return quote(isAscii(bytes) ? bytes : decodeUtf8(bytes, raiseCodecError), true);
}

export function isText(value: Value): boolean {
  return typeof value === 'string' || value instanceof PyUnicode || strValue(value) !== undefined;
}

export class Encoding {
  readonly chunks: Value[] = [];
  private readonly open = new Set<Value>();
  private readonly decodes: boolean;
  private level = 0;

  constructor(
    private readonly options: EncoderOptions,
    private readonly inC: boolean,
  ) {
    this.decodes = options.encoding !== 'utf-8';
  }

  /** Appends the value's chunks. Raises TypeError and ValueError. */
  encode(value: Value): void {
    enterRecursion(this.inC ? ' while encoding a JSON object' : '');
    try {
      this.write(value, '');
    } finally {
      leaveRecursion();
    }
  }

  /** `before` begins the first chunk, as the encoder in Python puts it there. */
  private write(value: Value, before: Value): void {
    const scalar = this.scalar(value);
    if (scalar !== undefined) {
      this.emit(before, scalar);
      return;
    }
    if (before !== '') this.chunks.push(before);
    if (value instanceof PyList || value instanceof PyTuple) this.list(value);
    else if (value instanceof PyDict) this.dict(value);
    else this.other(value);
  }

  private emit(before: Value, text: Value): void {
    if (before === '') this.chunks.push(text);
    else if (this.inC) this.chunks.push(before, text);
    else this.chunks.push(add(before, text));
  }

  private scalar(value: Value): Value | undefined {
    if (value === null) return 'null';
    if (value === true) return 'true';
    if (value === false) return 'false';
    if (isText(value)) return this.text(value);
    if (integerValue(value) !== undefined) return str(value);
    return value instanceof PyFloat ? this.float(value) : undefined;
  }

  private text(value: Value): Value {
    const { ensureAscii, encoding } = this.options;
    if (this.decodes && strValue(value) !== undefined) return encodeString(decodeWith(value, encoding), ensureAscii);
    return encodeString(value, ensureAscii);
  }

  private float(value: PyFloat): Value {
    const x = value.value;
    if (Number.isFinite(x)) {
      const { floatRepr: given } = this.options;
      return given === null || this.inC ? floatRepr(x) : callValue(given, [value], null);
    }
    if (!this.options.allowNan) {
      throw raise(valueError(`Out of range float values are not JSON compliant${this.inC ? '' : `: ${repr(value)}`}`));
    }
    return Number.isNaN(x) ? 'NaN' : x > 0 ? 'Infinity' : '-Infinity';
  }

  private enter(value: Value): void {
    if (!this.options.checkCircular) return;
    if (this.open.has(value)) throw raise(valueError('Circular reference detected'));
    this.open.add(value);
  }

  /** The line break and indentation at the present level. */
  private newline(): Value {
    return add('\n', multiply(' ', multiply(this.options.indent, this.level)));
  }

  private list(value: PyList | PyTuple): void {
    const derived = typeOf(value).heap;
    let items: readonly Value[] = value.items;
    if (derived && (this.inC || truth(value))) items = toArray(value);
    if (items.length === 0) {
      this.chunks.push('[]');
      return;
    }
    this.enter(value);
    const { indent, itemSeparator } = this.options;
    this.level++;
    const newline = indent === null ? '' : this.newline();
    const separator = indent === null ? itemSeparator : add(itemSeparator, newline);
    for (let i = 0; i < items.length; i++) {
      const before = i > 0 ? separator : this.inC ? '[' : add('[', newline);
      this.nested(items[i], before);
    }
    this.level--;
    if (indent !== null) this.chunks.push(this.newline());
    this.chunks.push(']');
    this.open.delete(value);
  }

  private nested(value: Value, before: Value): void {
    enterRecursion(this.inC ? ' while encoding a JSON object' : '');
    try {
      this.write(value, before);
    } finally {
      leaveRecursion();
    }
  }

  private dict(value: PyDict): void {
    if (this.inC ? value.size === 0 : !truth(value)) {
      this.chunks.push('{}');
      return;
    }
    this.enter(value);
    const { indent, itemSeparator, keySeparator } = this.options;
    this.chunks.push('{');
    this.level++;
    const newline = indent === null ? '' : this.newline();
    const separator = indent === null ? itemSeparator : add(itemSeparator, newline);
    if (indent !== null) this.chunks.push(newline);
    let first = true;
    for (const [key, item] of this.items(value)) {
      const name = this.key(key);
      if (name === undefined) continue;
      if (!first) this.chunks.push(separator);
      first = false;
      this.chunks.push(this.text(name), keySeparator);
      this.nested(item, '');
    }
    this.level--;
    if (indent !== null) this.chunks.push(this.newline());
    this.chunks.push('}');
    this.open.delete(value);
  }

  private items(value: PyDict): [Value, Value][] {
    const plain = value.type === dictType;
    if (this.options.sortKeys) {
      const pairs = plain ? value.entries() : pairsOf(callMethod(value, 'items', []));
      return pairs.sort((a, b) => compareThreeWay(a[0], b[0]));
    }
    if (plain) return value.entries();
    return this.inC ? toArray(value).map((key) => [key, getItem(value, key)]) : pairsOf(callMethod(value, 'iteritems', []));
  }

  /** A key as text; undefined for one to be skipped. */
  private key(key: Value): Value | undefined {
    if (isText(key)) return key;
    if (key instanceof PyFloat) return this.float(key);
    if (typeof key === 'boolean') return this.inC ? str(key) : key ? 'true' : 'false';
    if (key === null) return 'null';
    if (integerValue(key) !== undefined) return str(key);
    if (this.options.skipkeys) return undefined;
    throw raise(typeError(this.inC ? 'keys must be a string' : `key ${repr(key)} is not a string`));
  }

  private other(value: Value): void {
    this.enter(value);
    this.nested(this.options.fallback(value), '');
    this.open.delete(value);
  }
}

function pairsOf(items: Value): [Value, Value][] {
  const pairs: [Value, Value][] = [];
  const step = stepOver(items);
  for (let pair = step(); pair !== undefined; pair = step()) {
    const [key, value] = toArray(pair);
    pairs.push([key, value]);
  }
  return pairs;
}

/** The options that an encoder object's attributes give. */
export function optionsOf(self: Value, floatRepr: Value): EncoderOptions {
  const flag = (name: string): boolean => truth(getAttr(self, name));
  return {
    skipkeys: flag('skipkeys'),
    ensureAscii: flag('ensure_ascii'),
    checkCircular: flag('check_circular'),
    allowNan: flag('allow_nan'),
    sortKeys: flag('sort_keys'),
    indent: getAttr(self, 'indent'),
    itemSeparator: getAttr(self, 'item_separator'),
    keySeparator: getAttr(self, 'key_separator'),
    encoding: getAttr(self, 'encoding'),
    floatRepr,
    fallback: (value) => callValue(getAttr(self, 'default'), [value], null),
  };
}
