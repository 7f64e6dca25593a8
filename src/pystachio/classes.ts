/** How Pystachio's own classes are made: classes as a program could have written them, with methods written in TypeScript. */
import '../python/objects/class.ts';
import { addInstanceAttributes } from '../python/objects/class-layout.ts';
import { PyDict } from '../python/objects/dict.ts';
import { Slots } from '../python/objects/slots.ts';
import { methodOfSlot } from '../python/objects/special-methods.ts';
import { objectType, type SlotTable, setSlots, typeType } from '../python/objects/types.ts';
import { PyTuple, PyType, type Value } from '../python/objects/value.ts';
import { freeMethod, method } from './own-function.ts';
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

/** What the class's instances consist of: names in `__slots__`, and methods for special names. */
export interface ClassMembers {
  /** `__slots__`, where the class has that. */
  slots?: readonly string[];
  /** Special methods that the class defines itself, with their parameters behind self; what they do is in the slots. */
  methods?: Readonly<Record<string, readonly string[]>>;
}

/** Gives such a class its slots; those of its first base must be set already. */
export function setClassSlots(type: PyType, slots: SlotTable, { slots: members, methods = {} }: ClassMembers = {}): void {
  setSlots(type, slots);
  type.memberSlots = members === undefined ? null : [...members];
  type.hasDict = members === undefined || type.bases.some((base) => base.hasDict);
  const before = type.fill;
  type.fill = (t) => {
    before?.(t);
    for (const name of Object.keys(methods)) t.dict.setStr(name, specialMethod(t, slots, name, methods[name]));
    if (members !== undefined) t.dict.setStr('__slots__', new PyTuple(members));
    addInstanceAttributes(t, members ?? null);
  };
}

function specialMethod(type: PyType, slots: SlotTable, name: string, parameters: readonly string[]): Value {
  const impl = methodOfSlot(slots, name);
  if (impl === undefined) throw new Error(`no slot for ${type.name}.${name}`);
  const isFree = parameters.some((parameter) => parameter.startsWith('*'));
  const spec = isFree
    ? freeMethod(parameters, (self, args, kw) => impl(self, [...args], kw))
    : method(parameters, (self, ...args) => impl(self, args, null));
  return spec(name, type);
}
