/** bytearray: the class itself; what a program sees of it is in bytearray-type.ts. */
import { builtinType, objectType } from './types.ts';
import { PyObject } from './value.ts';

/** Bytes that may be changed, kept as a str is. */
export class PyByteArray extends PyObject {
  constructor(public bytes: string) {
    super();
  }
}

export const bytearrayType = builtinType('bytearray', objectType, PyByteArray);
