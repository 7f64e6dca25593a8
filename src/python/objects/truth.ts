/** bool(value). */
import { typeOf } from './types.ts';
import { PyFloat, PyList, PyTuple, PyUnicode, type Value } from './value.ts';

export function truth(value: Value): boolean {
  switch (typeof value) {
    case 'boolean':
      return value;
    case 'number':
      return value !== 0;
    case 'string':
      return value !== '';
    case 'bigint':
      return value !== 0n;
    default:
      return value !== null && truthOfObject(value);
  }
}

function truthOfObject(value: Exclude<Value, null>): boolean {
  const type = typeOf(value);
  if (!type.heap) {
    if (value instanceof PyList || value instanceof PyTuple) return value.items.length > 0;
    if (value instanceof PyUnicode) return value.value !== '';
    if (value instanceof PyFloat) return value.value !== 0;
  }
  const { nonzero, length } = type.slots;
  if (nonzero !== null) return nonzero(value);
  return length === null ? true : length(value) > 0;
}
