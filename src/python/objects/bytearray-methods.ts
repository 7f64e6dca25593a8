/** The methods that bytearray has in common with str. Where those promote to unicode, these refuse it. */
import { viewBuffer } from './buffer-protocol.ts';
import { PyByteArray } from './byte-array.ts';
import { decodeValue } from './codecs.ts';
import { raise, typeError, valueError } from './exceptions.ts';
import { type MethodSpec, noArgs, oneArg, positional } from './native.ts';
import { codecMethod, complainingAsFind, fillArgument, translateBytes } from './str-methods.ts';
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
import { strValue } from './text.ts';
import { endArgument, intArgument, numberArgument, startArgument } from './text-arguments.ts';
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
import { joinItems } from './unicode-methods.ts';
import { unpacked } from './unpack-arguments.ts';
import { PyList, PyTuple, type Value } from './value.ts';

/** _getbuffer: bytes of an argument. */
function bufferOf(value: Value): string {
  const bytes = viewBuffer(value);
  if (bytes === undefined) throw raise(typeError(`Type ${typeOf(value).fullName} doesn't support the buffer API`));
  return bytes;
}

function bytesOf(self: Value): string {
  return (self as PyByteArray).bytes;
}

function arrays(parts: readonly string[]): PyByteArray[] {
  return parts.map((part) => new PyByteArray(part));
}

function mapped(fn: (bytes: string) => string): MethodSpec {
  return noArgs((self) => new PyByteArray(fn(bytesOf(self))));
}
function tested(fn: (bytes: string) => boolean): MethodSpec {
  return noArgs((self) => fn(bytesOf(self)));
}

type Search = (text: string, sub: string, start: number, end: number) => number;

function searchMethod(search: Search): MethodSpec {
  return positional(1, 3, (self, sub, start, end) => {
    const from = startArgument(start);
    const to = endArgument(end);
    return search(bytesOf(self), bufferOf(sub), from, to);
  });
}

function indexMethod(search: Search): MethodSpec {
  return positional(1, 3, (self, sub, start, end) => {
    const from = startArgument(start);
    const to = endArgument(end);
    const at = search(bytesOf(self), bufferOf(sub), from, to);
    if (at < 0) throw raise(valueError('subsection not found'));
    return at;
  });
}

function tailMethod(atEnd: boolean): MethodSpec {
  return positional(1, 3, (self, sub, start, end) => {
    const from = startArgument(start);
    const to = endArgument(end);
    const subs = sub instanceof PyTuple ? sub.items : [sub];
    return subs.some((item) => matchesTail(bytesOf(self), bufferOf(item), from, to, atEnd));
  });
}

function splitMethod(fromRight: boolean): MethodSpec {
  return positional(0, 2, (self, sep, max) => {
    const most = numberArgument(max, -1);
    const text = bytesOf(self);
    if (sep === undefined || sep === null) return new PyList(arrays((fromRight ? rsplitSpace : splitSpace)(text, most, isByteSpace)));
    const bytes = bufferOf(sep);
    if (bytes === '') throw raise(valueError('empty separator'));
    return new PyList(arrays((fromRight ? rsplitBy : splitBy)(text, bytes, most)));
  });
}

function partitionMethod(fromRight: boolean): MethodSpec {
  return oneArg((self, sep) => {
    const bytes = viewBuffer(sep);
    if (bytes === undefined) throw raise(typeError(`'${typeOf(sep).fullName}' does not have the buffer interface`));
    if (bytes === '') throw raise(valueError('empty separator'));
    return new PyTuple(arrays(partitionText(bytesOf(self), bytes, fromRight)));
  });
}

function stripMethod(sides: number): MethodSpec {
  return positional(0, 1, (self, chars) => {
    if (chars === undefined || chars === null) return new PyByteArray(stripText(bytesOf(self), sides, isByteSpace));
    const bytes = bufferOf(chars);
    return new PyByteArray(stripText(bytesOf(self), sides, (unit) => bytes.includes(String.fromCharCode(unit))));
  });
}

function padMethod(name: string, where: 'left' | 'right' | 'center'): MethodSpec {
  return positional(1, 2, (self, width, fill) => {
    const text = bytesOf(self);
    const columns = numberArgument(width, 0);
    const unit = fillArgument(name, fill);
    return new PyByteArray(raisingTextErrors(() => padText(text, columns - text.length, unit, where, columns)));
  });
}

function join(self: Value, iterable: Value): Value {
  const parts = joinItems(iterable).map((item, i) => {
    const bytes = item instanceof PyByteArray ? item.bytes : strValue(item);
    if (bytes === undefined) {
      throw raise(typeError(`can only join an iterable of bytes (item ${i} has type '${typeOf(item).fullName}')`));
    }
    return bytes;
  });
  return new PyByteArray(parts.join(bytesOf(self)));
}

function translate(self: Value, table: Value, deleted: Value | undefined): Value {
  const map = table === null ? null : bufferOf(table);
  if (map !== null && map.length !== 256) throw raise(valueError('translation table must be 256 characters long'));
  return new PyByteArray(translateBytes(bytesOf(self), map, deleted === undefined ? '' : bufferOf(deleted)));
}

const CASE_METHODS: Record<string, MethodSpec> = {
  capitalize: mapped(capitalizeBytes),
  isalnum: tested(isAlnumBytes),
  isalpha: tested(isAlphaBytes),
  isdigit: tested(isDigitBytes),
  islower: tested(isLowerBytes),
  isspace: tested(isSpaceBytes),
  istitle: tested(isTitleBytes),
  isupper: tested(isUpperBytes),
  lower: mapped(lowerBytes),
  swapcase: mapped(swapCaseBytes),
  title: mapped(titleBytes),
  upper: mapped(upperBytes),
};

/** The methods of bytearray that change nothing, by name. */
export const BYTEARRAY_METHODS: Record<string, MethodSpec> = {
  ...CASE_METHODS,
  center: padMethod('center', 'center'),
  count: searchMethod(countText),
  decode: codecMethod('decode', decodeValue),
  endswith: tailMethod(true),
  expandtabs: positional(0, 1, (self, size) => {
    const columns = intArgument(size, 8);
    return new PyByteArray(raisingTextErrors(() => expandTabs(bytesOf(self), columns, (stretch) => stretch.length)));
  }),
  find: complainingAsFind(searchMethod(findText)),
  index: complainingAsFind(indexMethod(findText)),
  join: oneArg(join),
  ljust: padMethod('ljust', 'left'),
  lstrip: stripMethod(LEFT_SIDE),
  partition: partitionMethod(false),
  replace: positional(2, 3, (self, from, to, count) => {
    const max = numberArgument(count, -1);
    const old = bufferOf(from);
    return new PyByteArray(replaceText(bytesOf(self), old, bufferOf(to), max));
  }),
  rfind: complainingAsFind(searchMethod(rfindText)),
  rindex: complainingAsFind(indexMethod(rfindText)),
  rjust: padMethod('rjust', 'right'),
  rpartition: partitionMethod(true),
  rsplit: splitMethod(true),
  rstrip: stripMethod(RIGHT_SIDE),
  split: splitMethod(false),
  splitlines: positional(
    0,
    1,
    (self, keepEnds) => new PyList(arrays(splitLines(bytesOf(self), intArgument(keepEnds, 0) !== 0, isByteLineBreak))),
  ),
  startswith: tailMethod(false),
  strip: stripMethod(LEFT_SIDE | RIGHT_SIDE),
  translate: unpacked(1, 2, translate),
  zfill: positional(1, 1, (self, width) => {
    const text = bytesOf(self);
    const missing = numberArgument(width, 0) - text.length;
    return new PyByteArray(raisingTextErrors(() => zeroFill(text, missing)));
  }),
};
