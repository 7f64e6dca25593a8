/** string_escape's two directions for the codecs module. */

import { decodeStringEscape, encodeStringEscape } from '../../objects/text/codecs/byte-transforms.ts';
import { raisingTextErrors } from '../../objects/text-errors.ts';

export function encodeEscapes(bytes: string): string {
  return encodeStringEscape(bytes);
}

export function decodeEscapes(bytes: string, errors: string): string {
  return raisingTextErrors(() => decodeStringEscape(bytes, errors));
}
