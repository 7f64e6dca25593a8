/** Arguments that may be str or unicode: the library's functions on text take both and give back what they got. */
import { getAttr } from '../objects/attributes.ts';
import { raise, typeError } from '../objects/exceptions.ts';
import { decodeAscii, strValue } from '../objects/text.ts';
import { typeOf } from '../objects/types.ts';
import { PyUnicode, type Value } from '../objects/value.ts';

/** A str's bytes or a unicode's UTF-16. */
export interface Text {
  readonly text: string;
  readonly isUnicode: boolean;
}

/** undefined for what is neither str nor unicode. */
export function textOrUndefined(value: Value): Text | undefined {
  if (value instanceof PyUnicode) return { text: value.value, isUnicode: true };
  const bytes = strValue(value);
  return bytes === undefined ? undefined : { text: bytes, isUnicode: false };
}

/** The text of an argument whose `method` a function written in Python would call first. Raises the AttributeError that it would get. */
export function textWith(value: Value, method: string): Text {
  const text = textOrUndefined(value);
  if (text !== undefined) return text;
  getAttr(value, method);
  throw raise(typeError(`expected a string, not ${typeOf(value).fullName}`));
}

export function makeText(text: string, isUnicode: boolean): Value {
  return isUnicode ? new PyUnicode(text) : text;
}

/** One text after the other: unicode if one of them is, the other's bytes then being ASCII. Raises UnicodeDecodeError. */
export function joinTexts(a: Text, b: Text): Text {
  if (a.isUnicode === b.isUnicode) return { text: a.text + b.text, isUnicode: a.isUnicode };
  return { text: a.isUnicode ? a.text + decodeAscii(b.text) : decodeAscii(a.text) + b.text, isUnicode: true };
}
