/** The methods of str. Where an argument is unicode, the str is decoded as ASCII and unicode's method goes on. */
import { charBuffer } from './buffer-protocol.ts';
import { decodeValue, encodeValue } from './codecs.ts';
import { raise, typeError, valueError } from './exceptions.ts';
import { formatMethods } from './format-method.ts';
import { keywords, type MethodSpec, noArgs, oneArg, PyMethodDescriptor, positional } from './native.ts';
import {
  capitalizeBytes,
  isAlnumBytes,
  isAlphaBytes,
  isDigitBytes,
  isLowerBytes,
  isSpaceBytes,
  isTitleBytes,
  isUpperBytes,
  lowerBytes,
  swapCaseBytes,
  titleBytes,
  upperBytes,
} from './text/byte-case.ts';
import { decodeAscii, strValue } from './text.ts';
import {
  endArgument,
  intArgument,
  needsCharBuffer,
  numberArgument,
  startArgument,
  stringArgument,
  toUnicodeText,
} from './text-arguments.ts';
import { raisingTextErrors } from './text-errors.ts';
import {
  countText,
  expandTabs,
  findText,
  isByteLineBreak,
  isByteSpace,
  LEFT_SIDE,
  matchesTail,
  padText,
  partitionText,
  RIGHT_SIDE,
  replaceText,
  rfindText,
  rsplitBy,
  rsplitSpace,
  splitBy,
  splitLines,
  splitSpace,
  stripText,
  zeroFill,
} from './text-methods.ts';
import { typeOf } from './types.ts';
import {
  joinItems,
  joinUnicode,
  partitionUnicode,
  splitUnicode,
  stripUnicodeValue,
  translateUnicode,
  unicodeTail,
} from './unicode-methods.ts';
import { countUnicode, findUnicode, replaceUnicode, rfindUnicode } from './unicode-search.ts';
import { unpacked } from './unpack-arguments.ts';
import { PyList, PyTuple, PyUnicode, type Value } from './value.ts';

/** Bytes of the receiver. */
export function bytesOf(self: Value): string {
  return strValue(self) as string;
}

/** A method that maps bytes to bytes (or to a bool). */
function ofBytes(fn: (bytes: string) => Value): MethodSpec {
  return noArgs((self) => fn(bytesOf(self)));
}

type Search = (text: string, sub: string, start: number, end: number) => number;

function searchBytes(self: Value, args: [Value, Value, Value], search: Search, searchUnicode: Search): number {
  const start = startArgument(args[1]);
  const end = endArgument(args[2]);
  const sub = args[0];
  const bytes = charBuffer(sub);
  if (bytes !== undefined) return search(bytesOf(self), bytes, start, end);
  if (sub instanceof PyUnicode) return searchUnicode(decodeAscii(bytesOf(self)), sub.value, start, end);
  return needsCharBuffer();
}

function searchMethod(search: Search, searchUnicode: Search): MethodSpec {
  return positional(1, 3, (self, sub, start, end) => searchBytes(self, [sub, start, end], search, searchUnicode));
}

/** CPython has one name for all four where it complains of their number of arguments. */
export function complainingAsFind(spec: MethodSpec): MethodSpec {
  return (name, owner) => {
    const { impl } = spec('find/rfind/index/rindex', owner) as PyMethodDescriptor;
    return new PyMethodDescriptor(name, owner, (self, args, kw) => {
      if (kw !== null && kw.names.length > 0) throw raise(typeError(`${name}() takes no keyword arguments`));
      return impl(self, args, kw);
    });
  };
}

function indexMethod(search: Search, searchUnicode: Search): MethodSpec {
  return positional(1, 3, (self, sub, start, end) => {
    const at = searchBytes(self, [sub, start, end], search, searchUnicode);
    if (at < 0) throw raise(valueError('substring not found'));
    return at;
  });
}

function tailOf(self: Value, sub: Value, start: number, end: number, atEnd: boolean): boolean {
  const bytes = charBuffer(sub);
  if (bytes !== undefined) return matchesTail(bytesOf(self), bytes, start, end, atEnd);
  if (sub instanceof PyUnicode) return unicodeTail(decodeAscii(bytesOf(self)), sub, start, end, atEnd);
  return needsCharBuffer();
}

function tailMethod(name: string, atEnd: boolean): MethodSpec {
  return positional(1, 3, (self, sub, start, end) => {
    const from = startArgument(start);
    const to = endArgument(end);
    if (sub instanceof PyTuple) return sub.items.some((item) => tailOf(self, item, from, to, atEnd));
    if (charBuffer(sub) === undefined && !(sub instanceof PyUnicode)) {
      throw raise(typeError(`${name} first arg must be str, unicode, or tuple, not ${typeOf(sub).fullName}`));
    }
    return tailOf(self, sub, from, to, atEnd);
  });
}

function splitMethod(fromRight: boolean): MethodSpec {
  return positional(0, 2, (self, sep, max) => {
    const text = bytesOf(self);
    const most = numberArgument(max, -1);
    if (sep === undefined || sep === null) {
      return new PyList(fromRight ? rsplitSpace(text, most, isByteSpace) : splitSpace(text, most, isByteSpace));
    }
    if (sep instanceof PyUnicode) return splitUnicode(decodeAscii(text), sep.value, most, fromRight);
    const bytes = charBuffer(sep) ?? needsCharBuffer();
    if (bytes === '') throw raise(valueError('empty separator'));
    return new PyList(fromRight ? rsplitBy(text, bytes, most) : splitBy(text, bytes, most));
  });
}

function partitionMethod(fromRight: boolean): MethodSpec {
  return oneArg((self, sep) => {
    if (sep instanceof PyUnicode) return partitionUnicode(decodeAscii(bytesOf(self)), sep.value, fromRight);
    const bytes = charBuffer(sep) ?? needsCharBuffer();
    if (bytes === '') throw raise(valueError('empty separator'));
    const [before, found, after] = partitionText(bytesOf(self), bytes, fromRight);
    // What was given comes back itself: the separator, or all of the text.
    if (found !== '') return new PyTuple([before, sep, after]);
    return new PyTuple(fromRight ? ['', '', self] : [self, '', '']);
  });
}

function stripMethod(name: string, sides: number): MethodSpec {
  return positional(0, 1, (self, chars) => {
    if (chars === undefined || chars === null) return stripText(bytesOf(self), sides, isByteSpace);
    const bytes = strValue(chars);
    if (bytes !== undefined) return stripText(bytesOf(self), sides, (unit) => bytes.includes(String.fromCharCode(unit)));
    if (chars instanceof PyUnicode) return stripUnicodeValue(decodeAscii(bytesOf(self)), chars.value, sides);
    throw raise(typeError(`${name} arg must be None, str or unicode`));
  });
}

/** The fill character of center() and its like, as `c` of PyArg_Parse takes it. */
export function fillArgument(name: string, fill: Value | undefined): string {
  if (fill === undefined) return ' ';
  const bytes = strValue(fill);
  if (bytes !== undefined && bytes.length === 1) return bytes;
  throw raise(typeError(`${name}() argument 2 must be char, not ${fill === null ? 'None' : typeOf(fill).name}`));
}

function padMethod(name: string, where: 'left' | 'right' | 'center'): MethodSpec {
  return positional(1, 2, (self, width, fill) => {
    const text = bytesOf(self);
    const columns = numberArgument(width, 0);
    const unit = fillArgument(name, fill);
    return raisingTextErrors(() => padText(text, columns - text.length, unit, where, columns));
  });
}

function replace(self: Value, from: Value, to: Value, count: Value): Value {
  const max = numberArgument(count, -1);
  const text = bytesOf(self);
  const old = charBuffer(from);
  const replacement = charBuffer(to);
  if (old !== undefined && replacement !== undefined) return replaceText(text, old, replacement, max);
  if (old === undefined && !(from instanceof PyUnicode)) needsCharBuffer();
  if (replacement === undefined && !(to instanceof PyUnicode) && !(from instanceof PyUnicode)) needsCharBuffer();
  return new PyUnicode(replaceUnicode(decodeAscii(text), toUnicodeText(from), toUnicodeText(to), max));
}

function join(self: Value, iterable: Value): Value {
  const items = joinItems(iterable);
  const separator = bytesOf(self);
  if (items.length === 1 && typeof items[0] === 'string') return items[0];
  const parts: string[] = new Array(items.length);
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    const bytes = strValue(item);
    if (bytes === undefined) {
      if (item instanceof PyUnicode) return joinUnicode(items.length > 1 ? decodeAscii(separator) : '', items);
      throw raise(typeError(`sequence item ${i}: expected string, ${typeOf(item).fullName} found`));
    }
    parts[i] = bytes;
  }
  return parts.join(separator);
}

function translate(self: Value, table: Value, deleted: Value | undefined): Value {
  const map = table === null ? null : charBuffer(table);
  if (table instanceof PyUnicode) {
    if (deleted !== undefined) throw raise(typeError('deletions are implemented differently for unicode'));
    return translateUnicode(decodeAscii(bytesOf(self)), table);
  }
  if (map === undefined) needsCharBuffer();
  if (map !== null && map.length !== 256) throw raise(valueError('translation table must be 256 characters long'));
  if (deleted instanceof PyUnicode) throw raise(typeError('deletions are implemented differently for unicode'));
  const without = deleted === undefined ? '' : (charBuffer(deleted) ?? needsCharBuffer());
  return translateBytes(bytesOf(self), map, without);
}

/** str.translate on bytes; `map` null changes none. */
export function translateBytes(text: string, map: string | null, without: string): string {
  let out = '';
  for (const byte of text) if (!without.includes(byte)) out += map === null ? byte : map[byte.charCodeAt(0)];
  return out;
}

type Convert = (value: Value, encoding: string | undefined, errors: string | undefined) => Value;

/** encode() and decode(), of str and unicode alike. */
export function codecMethod(name: string, convert: Convert): MethodSpec {
  return keywords(['encoding', 'errors'], 0, (self, encoding, errors) =>
    convert(
      self,
      encoding === undefined ? undefined : stringArgument(name, 1, encoding),
      errors === undefined ? undefined : stringArgument(name, 2, errors),
    ),
  );
}

const CASE_METHODS: Record<string, MethodSpec> = {
  capitalize: ofBytes(capitalizeBytes),
  isalnum: ofBytes(isAlnumBytes),
  isalpha: ofBytes(isAlphaBytes),
  isdigit: ofBytes(isDigitBytes),
  islower: ofBytes(isLowerBytes),
  isspace: ofBytes(isSpaceBytes),
  istitle: ofBytes(isTitleBytes),
  isupper: ofBytes(isUpperBytes),
  lower: ofBytes(lowerBytes),
  swapcase: ofBytes(swapCaseBytes),
  title: ofBytes(titleBytes),
  upper: ofBytes(upperBytes),
};

/** The methods of str by name. */
export const STR_METHODS: Record<string, MethodSpec> = {
  ...CASE_METHODS,
  ...formatMethods(false),
  center: padMethod('center', 'center'),
  count: searchMethod(countText, countUnicode),
  decode: codecMethod('decode', decodeValue),
  encode: codecMethod('encode', encodeValue),
  endswith: tailMethod('endswith', true),
  expandtabs: positional(0, 1, (self, size) => {
    const columns = intArgument(size, 8);
    return raisingTextErrors(() => expandTabs(bytesOf(self), columns, (stretch) => stretch.length));
  }),
  find: complainingAsFind(searchMethod(findText, findUnicode)),
  index: complainingAsFind(indexMethod(findText, findUnicode)),
  join: oneArg(join),
  ljust: padMethod('ljust', 'left'),
  lstrip: stripMethod('lstrip', LEFT_SIDE),
  partition: partitionMethod(false),
  replace: positional(2, 3, replace),
  rfind: complainingAsFind(searchMethod(rfindText, rfindUnicode)),
  rindex: complainingAsFind(indexMethod(rfindText, rfindUnicode)),
  rjust: padMethod('rjust', 'right'),
  rpartition: partitionMethod(true),
  rsplit: splitMethod(true),
  rstrip: stripMethod('rstrip', RIGHT_SIDE),
  split: splitMethod(false),
  splitlines: positional(0, 1, (self, keepEnds) => new PyList(splitLines(bytesOf(self), intArgument(keepEnds, 0) !== 0, isByteLineBreak))),
  startswith: tailMethod('startswith', false),
  strip: stripMethod('strip', LEFT_SIDE | RIGHT_SIDE),
  translate: unpacked(1, 2, translate),
  zfill: positional(1, 1, (self, width) => {
    const text = bytesOf(self);
    const missing = numberArgument(width, 0) - text.length;
    return raisingTextErrors(() => zeroFill(text, missing));
  }),
  __getnewargs__: noArgs((self) => new PyTuple([bytesOf(self)])),
};
