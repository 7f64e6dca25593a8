/** Python's values as text. */
import { strOrUnicode } from '../python/objects/text.ts';
import { PyUnicode, type Value } from '../python/objects/value.ts';
import { decodeBytes } from '../report/bytes.ts';

/** str() or unicode() of a value. Raises what they raise. */
export function textOf(value: Value): string {
  const text = strOrUnicode(value);
  return text instanceof PyUnicode ? text.value : decodeBytes(text);
}
