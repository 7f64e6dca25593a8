/** The class of an instance as a program may change it: `obj.__class__ = Other`. */
import { requireSameLayout } from './class-layout.ts';
import { raise, typeError } from './exceptions.ts';
import { typeOf } from './types.ts';
import { PyObject, PyType, type Value } from './value.ts';

export function isClassLike(value: Value): value is PyType {
  return value instanceof PyType;
}

/** Both classes must be a program's and have the same layout. Raises TypeError. */
export function setClassOf(self: Value, type: PyType): void {
  const old = typeOf(self);
  if (!(self instanceof PyObject) || !old.heap || !type.heap) {
    throw raise(typeError('__class__ assignment: only for heap types'));
  }
  // In this order: the message names the old class first here, and the new one first where bases are assigned.
  requireSameLayout(type, old, '__class__');
  self.type = type;
}
