/** thread.error */
import { makeClass } from '../objects/class.ts';
import { PyDict } from '../objects/dict.ts';
import { Exception } from '../objects/exceptions.ts';
import { typeType } from '../objects/types.ts';
import type { PyType } from '../objects/value.ts';

let type: PyType | null = null;

export function threadError(): PyType {
  if (type === null) {
    const namespace = new PyDict();
    namespace.setStr('__module__', 'thread');
    type = makeClass(typeType, 'error', [Exception], namespace);
  }
  return type;
}
