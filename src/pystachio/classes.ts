/** How Pystachio's own classes are made: classes as a program could have written them, with methods written in TypeScript. */
import '../python/objects/class.ts';
import { PyDict } from '../python/objects/dict.ts';
import { Slots } from '../python/objects/slots.ts';
import { readyType } from '../python/objects/special-methods.ts';
import { objectType, type SlotTable, typeType } from '../python/objects/types.ts';
import { PyType } from '../python/objects/value.ts';
import { watchType } from './shared-types.ts';

/** The classes' orders merged; enough for hierarchies in which each class is named after those that derive from it. */
function mergeOrders(bases: readonly PyType[]): PyType[] {
  const all = bases.flatMap((base) => base.mro);
  return all.filter((type, i) => all.lastIndexOf(type) === i);
}

/**
 * A class that exists once per process. `module` is what `__module__` says. Programs may derive from it and change it: what they change is undone before the
 * next load.
 */
export function pythonClass(name: string, module: string, bases: readonly PyType[] = [objectType], metaclass: PyType = typeType): PyType {
  const type = new PyType(name, [...bases], bases[0], new PyDict());
  if (metaclass !== typeType) type.type = metaclass;
  type.mro = [type, ...mergeOrders(bases)];
  type.slots = new Slots();
  type.heap = true;
  type.hasDict = true;
  type.module = module;
  type.fill = (t) => {
    t.dict.setStr('__module__', module);
    t.dict.setStr('__doc__', null);
  };
  for (const base of bases) base.subclasses.push(type);
  watchType(type);
  return type;
}

/** Gives such a class its slots; those of its first base must be set already. */
export function setClassSlots(type: PyType, slots: SlotTable): void {
  readyType(type, slots);
}
