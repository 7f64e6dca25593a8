/** In which order a class and its bases are asked for an attribute. */
import { bindDescriptor } from './attributes.ts';
import { callValue } from './call.ts';
import { PyClassic } from './classic.ts';
import { raise, typeError } from './exceptions.ts';
import { toArray } from './iterate.ts';
import { PyMethodDescriptor } from './native.ts';
import { typeOf } from './types.ts';
import { PyType } from './value.ts';

/** C3: merges the bases' orders. Raises TypeError where there is none. */
export function resolutionOrder(type: PyType, bases: readonly PyType[]): PyType[] {
  const twice = bases.find((base, i) => bases.indexOf(base) < i);
  if (twice !== undefined) throw raise(typeError(`duplicate base class ${twice.name}`));
  const lists = [...bases.map((base) => base.mro.slice()), bases.slice()];
  const order = [type];
  for (;;) {
    const open = lists.filter((list) => list.length > 0);
    if (open.length === 0) return order;
    const next = open.map((list) => list[0]).find((head) => !open.some((list) => list.indexOf(head as PyType) > 0));
    if (next === undefined) {
      const names = Array.from(new Set(open.map((list) => (list[0] as PyType).name))).join(', ');
      throw raise(typeError(`Cannot create a consistent method resolution\norder (MRO) for bases ${names}`));
    }
    order.push(next);
    for (const list of open) if (list[0] === next) list.shift();
  }
}

/** The order that the class's metaclass gives it: C3, or what its own mro() says. Raises TypeError. */
export function orderOf(type: PyType, bases: readonly PyType[]): PyType[] {
  const method = type.type.lookup('mro');
  if (method === undefined || method instanceof PyMethodDescriptor) return resolutionOrder(type, bases);
  return toArray(callValue(bindDescriptor(method, type, type.type), [], null)).map((item) => {
    if (item instanceof PyType) return item;
    if (item instanceof PyClassic) return item.asType();
    throw raise(typeError(`mro() returned a non-class ('${typeOf(item).fullName}')`));
  });
}
