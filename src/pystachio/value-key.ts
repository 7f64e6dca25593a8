/** A text that is the same for plain values that Python finds equal, whatever their types: 1, 1.0 and True; 'a' and u'a'. */
import { compareThreeWay } from '../python/objects/compare.ts';
import { PyDict } from '../python/objects/dict.ts';
import { raise, typeError } from '../python/objects/exceptions.ts';
import { addressOf } from '../python/objects/hash.ts';
import { PySet } from '../python/objects/set.ts';
import { isAscii } from '../python/objects/text.ts';
import { typeOf } from '../python/objects/types.ts';
import { PyFloat, PyIntSub, PyList, PyLong, PyStrSub, PyTuple, PyUnicode, type Value } from '../python/objects/value.ts';
import { frozendictType } from './frozendict.ts';

/** Raises TypeError for a value that Python cannot hash. */
export function valueKey(value: Value): string {
  switch (typeof value) {
    case 'string':
      return textKey(value, 's');
    case 'number':
    case 'bigint':
      return String(value);
    case 'boolean':
      return value ? '1' : '0';
    default:
      return value === null ? 'None' : objectKey(value);
  }
}

function textKey(text: string, kind: string): string {
  return `${isAscii(text) ? '' : kind}${JSON.stringify(text)}`;
}

function objectKey(value: Exclude<Value, null | string | number | bigint | boolean>): string {
  if (value instanceof PyUnicode) return textKey(value.value, 'u');
  if (value instanceof PyStrSub) return textKey(value.value, 's');
  if (value instanceof PyLong || value instanceof PyIntSub) return String(value.value);
  if (value instanceof PyFloat) return floatKey(value.value);
  if (value instanceof PyTuple) return `(${value.items.map(valueKey).join(',')})`;
  if (value instanceof PyDict && value.type === frozendictType) return frozendictKey(value);
  if (value instanceof PyList || value instanceof PyDict || value instanceof PySet) {
    throw raise(typeError(`unhashable type: '${typeOf(value).name}'`));
  }
  return `@${addressOf(value)}`;
}

function floatKey(x: number): string {
  return Number.isInteger(x) && !Number.isSafeInteger(x) ? String(BigInt(x)) : String(x === 0 ? 0 : x);
}

function frozendictKey(dict: PyDict): string {
  // Hashing sorts the keys, and a unicode cannot be compared with bytes.
  const keys = dict.keys();
  if (keys.some((key) => key instanceof PyUnicode) && keys.some((key) => typeof key === 'string' && !isAscii(key))) {
    keys.sort(compareThreeWay);
  }
  const pairs = dict.entries().map(([key, value]) => `${valueKey(key)}:${valueKey(value)}`);
  return `{${pairs.sort().join(',')}}`;
}

/** A text that differs for values that a program can tell apart, dicts by their order. */
export function exactKey(value: Value): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return `s${JSON.stringify(value)}`;
  if (value instanceof PyTuple) return `(${value.items.map(exactKey).join(',')})`;
  if (value instanceof PyDict && value.type === frozendictType) {
    return `{${value
      .entries()
      .map((entry) => entry.map(exactKey).join(':'))
      .join(',')}}`;
  }
  if (value instanceof PyFloat && Object.is(value.value, -0)) return 'float -0';
  return `${typeOf(value).name} ${valueKey(value)}`;
}
