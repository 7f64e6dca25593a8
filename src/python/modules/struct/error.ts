/** struct.error */
import { makeClass } from '../../objects/class.ts';
import { PyDict } from '../../objects/dict.ts';
import { Exception, makeException, type PyRaise, raise } from '../../objects/exceptions.ts';
import { typeType } from '../../objects/types.ts';
import type { PyType } from '../../objects/value.ts';

let type: PyType | null = null;

/** The class, one for all loads. */
export function structErrorType(): PyType {
  if (type === null) {
    const namespace = new PyDict();
    namespace.setStr('__module__', 'struct');
    type = makeClass(typeType, 'error', [Exception], namespace);
  }
  return type;
}

export function structError(message: string): PyRaise {
  return raise(makeException(structErrorType(), message));
}
