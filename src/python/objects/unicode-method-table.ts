/** The methods of unicode: arguments that are str are decoded as ASCII. */
import { charBuffer } from './buffer-protocol.ts';
import { PyByteArray } from './byte-array.ts';
import { decodeValue, encodeValue } from './codecs.ts';
import { raise, typeError, valueError } from './exceptions.ts';
import { formatMethods } from './format-method.ts';
import { type MethodSpec, noArgs, oneArg, positional } from './native.ts';
import { codecMethod } from './str-methods.ts';
import { characterCount } from './text/code-points.ts';
import {
  capitalizeUnicode,
  isAlnumUnicode,
  isAlphaUnicode,
  isDecimalUnicode,
  isDigitUnicode,
  isLowerUnicode,
  isNumericUnicode,
  isSpaceUnicode,
  isTitleUnicode,
  isUpperUnicode,
  lowerUnicode,
  swapCaseUnicode,
  titleUnicode,
  upperUnicode,
} from './text/unicode-case.ts';
import { isAscii, strValue } from './text.ts';
import { endArgument, intArgument, numberArgument, startArgument, toUnicodeText } from './text-arguments.ts';
import { raisingTextErrors } from './text-errors.ts';
import { expandTabs, LEFT_SIDE, RIGHT_SIDE, splitLines, zeroFill } from './text-methods.ts';
import { typeOf } from './types.ts';
import {
  joinItems,
  joinUnicode,
  padUnicode,
  partitionUnicode,
  splitUnicode,
  stripUnicodeValue,
  translateUnicode,
  unicodeTail,
} from './unicode-methods.ts';
import { countUnicode, findUnicode, isUnicodeLineBreak, replaceUnicode, rfindUnicode } from './unicode-search.ts';
import { PyList, PyTuple, PyUnicode, type Value } from './value.ts';

function textOf(self: Value): string {
  return (self as PyUnicode).value;
}

function mapped(fn: (text: string) => string): MethodSpec {
  return noArgs((self) => new PyUnicode(fn(textOf(self))));
}
function tested(fn: (text: string) => boolean): MethodSpec {
  return noArgs((self) => fn(textOf(self)));
}

type Search = (text: string, sub: string, start: number, end: number) => number;

function searchMethod(search: Search): MethodSpec {
  return positional(1, 3, (self, sub, start, end) => {
    const from = startArgument(start);
    const to = endArgument(end);
    return search(textOf(self), toUnicodeText(sub), from, to);
  });
}

function indexMethod(search: Search): MethodSpec {
  return positional(1, 3, (self, sub, start, end) => {
    const from = startArgument(start);
    const at = search(textOf(self), toUnicodeText(sub), from, endArgument(end));
    if (at < 0) throw raise(valueError('substring not found'));
    return at;
  });
}

function tailMethod(name: string, atEnd: boolean): MethodSpec {
  return positional(1, 3, (self, sub, start, end) => {
    const from = startArgument(start);
    const to = endArgument(end);
    if (sub instanceof PyTuple) return sub.items.some((item) => unicodeTail(textOf(self), item, from, to, atEnd));
    if (!(sub instanceof PyUnicode) && (charBuffer(sub) === undefined || sub instanceof PyByteArray)) {
      throw raise(typeError(`${name} first arg must be str, unicode, or tuple, not ${typeOf(sub).fullName}`));
    }
    return unicodeTail(textOf(self), sub, from, to, atEnd);
  });
}

function splitMethod(fromRight: boolean): MethodSpec {
  return positional(0, 2, (self, sep, max) => {
    const most = numberArgument(max, -1);
    return splitUnicode(textOf(self), sep === undefined || sep === null ? null : toUnicodeText(sep), most, fromRight);
  });
}

function stripMethod(name: string, sides: number): MethodSpec {
  return positional(0, 1, (self, chars) => {
    if (chars === undefined || chars === null) return stripUnicodeValue(textOf(self), null, sides);
    if (!(chars instanceof PyUnicode) && strValue(chars) === undefined) {
      throw raise(typeError(`${name} arg must be None, unicode or str`));
    }
    return stripUnicodeValue(textOf(self), toUnicodeText(chars), sides);
  });
}

/** convert_uc: one character. */
function fillArgument(fill: Value | undefined): string {
  if (fill === undefined) return ' ';
  const text = fill instanceof PyUnicode ? fill.value : strValue(fill);
  if (text === undefined || !(fill instanceof PyUnicode || isAscii(text))) {
    throw raise(typeError('The fill character cannot be converted to Unicode'));
  }
  if (characterCount(text) !== 1) throw raise(typeError('The fill character must be exactly one character long'));
  return text;
}

function padMethod(where: 'left' | 'right' | 'center'): MethodSpec {
  return positional(1, 2, (self, width, fill) => padUnicode(textOf(self), numberArgument(width, 0), fillArgument(fill), where));
}

const CASE_METHODS: Record<string, MethodSpec> = {
  capitalize: mapped(capitalizeUnicode),
  isalnum: tested(isAlnumUnicode),
  isalpha: tested(isAlphaUnicode),
  isdecimal: tested(isDecimalUnicode),
  isdigit: tested(isDigitUnicode),
  islower: tested(isLowerUnicode),
  isnumeric: tested(isNumericUnicode),
  isspace: tested(isSpaceUnicode),
  istitle: tested(isTitleUnicode),
  isupper: tested(isUpperUnicode),
  lower: mapped(lowerUnicode),
  swapcase: mapped(swapCaseUnicode),
  title: mapped(titleUnicode),
  upper: mapped(upperUnicode),
};

/** The methods of unicode by name. */
export const UNICODE_METHODS: Record<string, MethodSpec> = {
  ...CASE_METHODS,
  ...formatMethods(true),
  center: padMethod('center'),
  count: searchMethod(countUnicode),
  decode: codecMethod('decode', decodeValue),
  encode: codecMethod('encode', encodeValue),
  endswith: tailMethod('endswith', true),
  expandtabs: positional(0, 1, (self, size) => {
    const columns = intArgument(size, 8);
    return new PyUnicode(raisingTextErrors(() => expandTabs(textOf(self), columns, characterCount)));
  }),
  find: searchMethod(findUnicode),
  index: indexMethod(findUnicode),
  join: oneArg((self, iterable) => joinUnicode(textOf(self), joinItems(iterable))),
  ljust: padMethod('left'),
  lstrip: stripMethod('lstrip', LEFT_SIDE),
  partition: oneArg((self, sep) => partitionUnicode(textOf(self), toUnicodeText(sep), false)),
  replace: positional(2, 3, (self, from, to, count) => {
    const max = numberArgument(count, -1);
    return new PyUnicode(replaceUnicode(textOf(self), toUnicodeText(from), toUnicodeText(to), max));
  }),
  rfind: searchMethod(rfindUnicode),
  rindex: indexMethod(rfindUnicode),
  rjust: padMethod('right'),
  rpartition: oneArg((self, sep) => partitionUnicode(textOf(self), toUnicodeText(sep), true)),
  rsplit: splitMethod(true),
  rstrip: stripMethod('rstrip', RIGHT_SIDE),
  split: splitMethod(false),
  splitlines: positional(0, 1, (self, keepEnds) => {
    const lines = splitLines(textOf(self), intArgument(keepEnds, 0) !== 0, isUnicodeLineBreak);
    return new PyList(lines.map((line) => new PyUnicode(line)));
  }),
  startswith: tailMethod('startswith', false),
  strip: stripMethod('strip', LEFT_SIDE | RIGHT_SIDE),
  translate: oneArg((self, mapping) => translateUnicode(textOf(self), mapping)),
  zfill: positional(1, 1, (self, width) => {
    const text = textOf(self);
    const missing = numberArgument(width, 0) - characterCount(text);
    return new PyUnicode(raisingTextErrors(() => zeroFill(text, missing)));
  }),
  __getnewargs__: noArgs((self) => new PyTuple([new PyUnicode(textOf(self))])),
};
