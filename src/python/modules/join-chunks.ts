/** ''.join() for the modules. */
import { raise, typeError } from '../objects/exceptions.ts';
import { decodeAscii, strValue } from '../objects/text.ts';
import { typeOf } from '../objects/types.ts';
import { PyUnicode, type Value } from '../objects/value.ts';

/** Joins texts as ''.join() does: unicode if one is, the others' bytes then being ASCII. Raises TypeError and UnicodeDecodeError. */
export function joinChunks(chunks: readonly Value[]): Value {
  let isUnicode = false;
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i];
    if (typeof chunk === 'string') continue;
    if (chunk instanceof PyUnicode) isUnicode = true;
    else if (strValue(chunk) === undefined) {
      throw raise(typeError(`sequence item ${i}: expected string, ${typeOf(chunk).fullName} found`));
    }
  }
  if (!isUnicode) return chunks.map((chunk) => strValue(chunk)).join('');
  return new PyUnicode(chunks.map((chunk) => (chunk instanceof PyUnicode ? chunk.value : decodeAscii(strValue(chunk) as string))).join(''));
}
