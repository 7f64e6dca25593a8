/** The methods of unicode on texts whose arguments have been converted; str's go on here where an argument is unicode. */

import { isRaised, LookupError, raise, typeError, valueError } from './exceptions.ts';
import { integerValue } from './index-value.ts';
import { getItem } from './items.ts';
import { collectIterated } from './length-hint.ts';
import { characterCount, isUnicodeSpace } from './text/code-points.ts';
import { decodeAscii, strValue } from './text.ts';
import { toUnicodeText } from './text-arguments.ts';
import { raisingTextErrors } from './text-errors.ts';
import { padText, partitionText, rsplitBy, rsplitSpace, splitBy, splitSpace, stripText } from './text-methods.ts';
import { typeOf } from './types.ts';
import { matchesTailUnicode, stripUnicode } from './unicode-search.ts';
import { PyList, PyTuple, PyUnicode, type Value } from './value.ts';

function unicodeList(parts: readonly string[]): PyList {
  return new PyList(parts.map((part) => new PyUnicode(part)));
}

/** unicode.split and rsplit; `sep` null: at white space. */
export function splitUnicode(text: string, sep: string | null, max: number, fromRight: boolean): Value {
  if (sep === null) return unicodeList(fromRight ? rsplitSpace(text, max, isUnicodeSpace) : splitSpace(text, max, isUnicodeSpace));
  if (sep === '') throw raise(valueError('empty separator'));
  return unicodeList(fromRight ? rsplitBy(text, sep, max) : splitBy(text, sep, max));
}

/** unicode.partition and rpartition */
export function partitionUnicode(text: string, sep: string, fromRight: boolean): Value {
  if (sep === '') throw raise(valueError('empty separator'));
  return new PyTuple(partitionText(text, sep, fromRight).map((part) => new PyUnicode(part)));
}

/** unicode.strip and its like; `chars` null: white space. */
export function stripUnicodeValue(text: string, chars: string | null, sides: number): Value {
  return new PyUnicode(chars === null ? stripText(text, sides, isUnicodeSpace) : stripUnicode(text, chars, sides));
}

/** unicode.startswith and endswith of one text. */
export function unicodeTail(text: string, sub: Value, start: number, end: number, atEnd: boolean): boolean {
  return matchesTailUnicode(text, toUnicodeText(sub), start, end, atEnd);
}

/** unicode.ljust, rjust and center. */
export function padUnicode(text: string, width: number, fill: string, where: 'left' | 'right' | 'center'): Value {
  return new PyUnicode(raisingTextErrors(() => padText(text, width - characterCount(text), fill, where, width)));
}

/** Items for join(). Raises TypeError for what is not iterable. */
export function joinItems(iterable: Value): readonly Value[] {
  if ((iterable instanceof PyList || iterable instanceof PyTuple) && !iterable.type.heap) return iterable.items;
  return collectIterated(iterable, 'can only join an iterable');
}

/** unicode.join */
export function joinUnicode(separator: string, items: readonly Value[]): Value {
  if (items.length === 0) return new PyUnicode('');
  const only = items[0];
  if (items.length === 1 && only instanceof PyUnicode && !only.type.heap) return only;
  const parts = items.map((item, i) => {
    if (item instanceof PyUnicode) return item.value;
    const bytes = strValue(item);
    if (bytes === undefined) {
      throw raise(typeError(`sequence item ${i}: expected string or Unicode, ${typeOf(item).fullName} found`));
    }
    return decodeAscii(bytes);
  });
  return new PyUnicode(parts.join(separator));
}

/** unicode.translate: what the mapping has for each code point replaces it. */
export function translateUnicode(text: string, mapping: Value): Value {
  let out = '';
  for (const character of text) out += translated(character, mapping);
  return new PyUnicode(out);
}

function translated(character: string, mapping: Value): string {
  let value: Value;
  try {
    value = getItem(mapping, character.codePointAt(0) as number);
  } catch (error) {
    if (isRaised(error, LookupError)) return character;
    throw error;
  }
  if (value === null) return '';
  if (value instanceof PyUnicode) return value.value;
  const point = typeof value === 'boolean' ? Number(value) : integerValue(value);
  if (point === undefined || typeOf(value).name === 'long')
    throw raise(typeError('character mapping must return integer, None or unicode'));
  // CPython's own message is not filled in.
  if (point < 0 || point > 0x10ffff) throw raise(typeError('character mapping must be in range(0x%lx)'));
  return String.fromCodePoint(Number(point));
}
