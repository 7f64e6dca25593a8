/** str and basestring. */
import './object-type.ts';
import { PyByteArray } from './byte-array.ts';
import { holds } from './compare.ts';
import { indexError, overflowError, raise, typeError } from './exceptions.ts';
import { hashSubclass } from './hash.ts';
import { asIndex } from './index-value.ts';
import { sliceRange } from './items.ts';
import { bindArguments, setMethods } from './native.ts';
import { asInstanceOf } from './number-slots.ts';
import { percentStr } from './percent.ts';
import type { CompareOp } from './slots.ts';
import { readyType, sliceMethod } from './special-methods.ts';
import { bytesOf, STR_METHODS } from './str-methods.ts';
import { strRepr } from './text/string-repr.ts';
import { repeatText } from './text/text-error.ts';
import { decodeAscii, str, strObject, strValue } from './text.ts';
import { raisingTextErrors } from './text-errors.ts';
import { basestringType, strType, typeOf } from './types.ts';
import { type KwArgs, NotImplemented, PySlice, PyStrSub, type PyType, PyUnicode, type Value } from './value.ts';

readyType(basestringType, {
  new: () => {
    throw raise(typeError('The basestring type cannot be instantiated'));
  },
});

/** str(object='') */
function newStr(type: PyType, args: Value[], kw: KwArgs | null): Value {
  const [object] = kw === null && args.length === 1 ? args : bindArguments('str', ['object'], 0, args, kw);
  if (!type.heap) return object === undefined ? '' : strObject(object);
  return asInstanceOf(new PyStrSub(type, object === undefined ? '' : str(object)), type);
}

function concat(left: Value, right: Value): Value {
  const bytes = strValue(right);
  if (bytes !== undefined) return bytesOf(left) + bytes;
  if (right instanceof PyUnicode) return new PyUnicode(decodeAscii(bytesOf(left)) + right.value);
  if (right instanceof PyByteArray) return new PyByteArray(bytesOf(left) + right.bytes);
  throw raise(typeError(`cannot concatenate 'str' and '${typeOf(right).fullName}' objects`));
}

/** Repetition of a text. Raises MemoryError, or OverflowError from a length of `limit` on, which CPython cannot even tell. */
export function repeatChecked(text: string, count: number, limit: number): string {
  if (text.length * count >= limit) throw raise(overflowError('repeated string is too long'));
  return raisingTextErrors(() => repeatText(text, count));
}

function compareStr(left: Value, right: Value, op: CompareOp): Value {
  const a = strValue(left);
  const b = strValue(right);
  if (a === undefined || b === undefined) return NotImplemented;
  return holds(op, a < b ? -1 : a === b ? 0 : 1);
}

function contains(self: Value, item: Value): boolean {
  if (item instanceof PyUnicode) return decodeAscii(bytesOf(self)).includes(item.value);
  const bytes = strValue(item);
  if (bytes === undefined) throw raise(typeError(`'in <string>' requires string as left operand, not ${typeOf(item).fullName}`));
  return bytesOf(self).includes(bytes);
}

const INDEX_MESSAGE = (type: string): string => `string indices must be integers, not ${type}`;

/** str[key] on bytes. Raises IndexError, TypeError. */
function subscript(self: Value, key: Value): Value {
  const text = bytesOf(self);
  if (key instanceof PySlice) return sliceBytes(text, key);
  const index = asIndex(key, INDEX_MESSAGE, 'IndexError');
  const at = index < 0 ? index + text.length : index;
  if (at < 0 || at >= text.length) throw raise(indexError('string index out of range'));
  return text[at];
}

/** So many codes at once do not fill the stack. */
const CODES_AT_ONCE = 4096;

/** `count` characters, every `step`th. */
function pickCodes(text: string, start: number, step: number, count: number): string {
  let out = '';
  for (let done = 0, i = start; done < count; done += CODES_AT_ONCE) {
    const codes: number[] = new Array(Math.min(CODES_AT_ONCE, count - done));
    for (let k = 0; k < codes.length; k++, i += step) codes[k] = text.charCodeAt(i);
    out += String.fromCharCode.apply(null, codes);
  }
  return out;
}

/** What a slice selects of bytes. */
export function sliceBytes(text: string, slice: PySlice): string {
  const { start, step, count } = sliceRange(slice, text.length);
  if (step === 1) return text.slice(start, start + count);
  return pickCodes(text, start, step, count);
}

readyType(strType, {
  new: newStr,
  repr: (self) => strRepr(bytesOf(self)),
  str: bytesOf,
  hash: hashSubclass,
  richcompare: compareStr,
  length: (self) => bytesOf(self).length,
  concat,
  repeat: (self, count) => repeatChecked(bytesOf(self), count, 2 ** 63),
  remainder: percentStr,
  contains,
  subscript,
});
setMethods(strType, { ...STR_METHODS, __getslice__: (_, owner) => sliceMethod(owner) });
