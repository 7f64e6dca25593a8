/** JSON as Python's json.loads() reads it: texts are unicode, and 1.0 is not 1. */
import { PyDict } from '../../python/objects/dict.ts';
import { PyFloat, PyList, PyUnicode, type Value } from '../../python/objects/value.ts';
import { integerValue } from './values.ts';

const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g;

/** Throws SyntaxError. */
export function valueOfJson(text: string): Value {
  // For the message, which tells of a place in the text itself.
  JSON.parse(text);
  // Numbers become texts, so that their form is kept; a letter in front tells one from the other.
  return valueOfTagged(JSON.parse(text.replace(TOKEN, (token) => (token.startsWith('"') ? `"t${token.slice(1)}` : `"n${token}"`))));
}

type Tagged = null | boolean | string | readonly Tagged[] | { readonly [key: string]: Tagged };

function valueOfTagged(json: Tagged): Value {
  if (json === null || typeof json === 'boolean') return json;
  if (typeof json === 'string') return json.startsWith('n') ? numberOf(json.slice(1)) : new PyUnicode(json.slice(1));
  if (Array.isArray(json)) return new PyList(json.map(valueOfTagged));
  const dict = new PyDict();
  for (const [key, value] of Object.entries(json)) dict.set(new PyUnicode(key.slice(1)), valueOfTagged(value));
  return dict;
}

function numberOf(text: string): Value {
  return /[.eE]/.test(text) ? new PyFloat(Number(text)) : integerValue(BigInt(text));
}
