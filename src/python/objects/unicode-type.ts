/** unicode. */
import { charBuffer } from './buffer-protocol.ts';
import './object-type.ts';
import { PyByteArray } from './byte-array.ts';
import { decodeToUnicode } from './codecs.ts';
import { holds } from './compare.ts';
import { indexError, isRaised, TypeError as PyTypeError, raise, typeError, UnicodeDecodeError } from './exceptions.ts';
import { frames } from './frames.ts';
import { hashUnicodeObject } from './hash.ts';
import { asIndex } from './index-value.ts';
import { sliceRange } from './items.ts';
import { bindArguments, setMethods } from './native.ts';
import { asInstanceOf } from './number-slots.ts';
import { percentUnicode } from './percent.ts';
import type { CompareOp } from './slots.ts';
import { readyType, sliceMethod } from './special-methods.ts';
import { repeatChecked, sliceBytes } from './str-type.ts';
import { characterCount, hasSurrogates, unitIndex } from './text/code-points.ts';
import { unicodeRepr } from './text/string-repr.ts';
import { encodeAscii, unicode } from './text.ts';
import { stringArgument, toUnicodeText } from './text-arguments.ts';
import { typeOf, unicodeType } from './types.ts';
import { UNICODE_METHODS } from './unicode-method-table.ts';
import { compareUnicode } from './unicode-search.ts';
import { type KwArgs, NotImplemented, PySlice, type PyType, PyUnicode, type Value } from './value.ts';

const NEW_NAMES = ['string', 'encoding', 'errors'];

/** unicode(string=u'', encoding, errors) */
function newUnicode(type: PyType, args: Value[], kw: KwArgs | null): Value {
  const [object, encoding, errors] = kw === null && args.length === 1 ? args : bindArguments('unicode', NEW_NAMES, 0, args, kw);
  return asInstanceOf(new PyUnicode(object === undefined ? '' : convert(object, encoding, errors)), type);
}

function convert(object: Value, encoding: Value | undefined, errors: Value | undefined): string {
  if (encoding === undefined && errors === undefined) return unicode(object);
  const codec = encoding === undefined ? 'ascii' : stringArgument('unicode', 2, encoding);
  const handler = errors === undefined ? 'strict' : stringArgument('unicode', 3, errors);
  if (object instanceof PyUnicode) throw raise(typeError('decoding Unicode is not supported'));
  if (object instanceof PyByteArray) throw raise(typeError('decoding bytearray is not supported'));
  const bytes = charBuffer(object);
  if (bytes === undefined) throw raise(typeError(`coercing to Unicode: need string or buffer, ${typeOf(object).fullName} found`));
  return bytes === '' ? '' : decodeToUnicode(bytes, codec, handler);
}

function textOf(self: Value): string {
  return (self as PyUnicode).value;
}

/** PyUnicode_RichCompare: a str that is not ASCII is unequal, with a warning, and has no order. */
function compareValues(left: Value, right: Value, op: CompareOp): Value {
  if (left instanceof PyUnicode && right instanceof PyUnicode) return holds(op, compareUnicode(left.value, right.value));
  try {
    return holds(op, compareUnicode(toUnicodeText(left), toUnicodeText(right)));
  } catch (error) {
    if (isRaised(error, PyTypeError)) return NotImplemented;
    if ((op !== '==' && op !== '!=') || !isRaised(error, UnicodeDecodeError)) throw error;
    const which = op === '==' ? 'equal' : 'unequal';
    frames.warn(
      'UnicodeWarning',
      `Unicode ${which} comparison failed to convert both arguments to Unicode - interpreting them as being unequal`,
    );
    return op === '!=';
  }
}

const INDEX_MESSAGE = (): string => 'string indices must be integers';

function subscript(self: Value, key: Value): Value {
  const text = textOf(self);
  const isWide = hasSurrogates(text);
  if (key instanceof PySlice) return new PyUnicode(isWide ? sliceWide(text, key) : sliceBytes(text, key));
  const index = asIndex(key, INDEX_MESSAGE, 'IndexError');
  const length = isWide ? characterCount(text) : text.length;
  const at = index < 0 ? index + length : index;
  if (at < 0 || at >= length) throw raise(indexError('string index out of range'));
  if (!isWide) return new PyUnicode(text[at]);
  return new PyUnicode(String.fromCodePoint(text.codePointAt(unitIndex(text, at))!));
}

function sliceWide(text: string, slice: PySlice): string {
  const points = Array.from(text);
  const { start, step, count } = sliceRange(slice, points.length);
  let out = '';
  for (let k = 0, i = start; k < count; k++, i += step) out += points[i];
  return out;
}

readyType(unicodeType, {
  new: newUnicode,
  repr: (self) => unicodeRepr(textOf(self)),
  str: (self) => encodeAscii(textOf(self)),
  hash: hashUnicodeObject,
  richcompare: compareValues,
  length: (self) => characterCount(textOf(self)),
  // PyUnicode_Concat converts both, and says what it cannot convert.
  concat: (left, right) => new PyUnicode(toUnicodeText(left) + toUnicodeText(right)),
  repeat: (self, count) => new PyUnicode(repeatChecked(textOf(self), count, 2 ** 62)),
  remainder: percentUnicode,
  contains: (self, item) => textOf(self).includes(toUnicodeText(item)),
  subscript,
});
setMethods(unicodeType, { ...UNICODE_METHODS, __getslice__: (_, owner) => sliceMethod(owner) });
