/** The slots of classes that a program makes: inherited, and worked out anew from the special methods that their mro has. */
import { onTypeChanged } from './attributes.ts';
import { integerValue } from './index-value.ts';
import { PyBuiltin, PySlotWrapper } from './native.ts';
import { inheritSlots, Slots } from './slots.ts';
import { SEQUENCE_METHODS, SLOTS_BY_METHOD, type SlotDefinition, sliceBound } from './special-methods.ts';
import { PySlice, type PyType, type Value } from './value.ts';

/** Works out one slot of a class from the methods that its mro has now. */
function updateSlot(type: PyType, definition: SlotDefinition): void {
  const slots = type.slots as unknown as Record<string, unknown>;
  let specific: unknown;
  let useGeneric = false;
  let found = false;
  for (const name of definition.names) {
    const value = type.lookup(name);
    if (value === undefined) continue;
    found = true;
    if (value instanceof PySlotWrapper && value.slot === definition.slot && value.fn !== null) {
      if (specific === undefined || specific === value.fn) specific = value.fn;
      else useGeneric = true;
    } else if (value === null && name === '__hash__') {
      specific = null;
    } else if (name === '__new__' && value instanceof PyBuiltin) {
      specific = definingType(type, name)?.slots.new ?? null;
    } else {
      useGeneric = true;
    }
  }
  if (found) slots[definition.slot] = useGeneric ? definition.generic : (specific ?? null);
  else slots[definition.slot] = null;
}

function definingType(type: PyType, name: string): PyType | undefined {
  return type.mro.find((t) => t.ownDict().getStr(name) !== undefined);
}

/** Slots of a class that has just been made: its base's, and those for special methods that classes in its mro define. */
export function classSlots(type: PyType): void {
  type.slots = new Slots();
  if (type.base !== null) inheritSlots(type.slots, type.base.slots);
  const names = new Set<string>();
  for (const t of type.mro) {
    if (!t.heap && t !== type && type.base?.mro.includes(t)) continue;
    for (const key of t.ownDict().map.keys()) if (typeof key === 'string' && SLOTS_BY_METHOD.has(key)) names.add(key);
  }
  const done = new Set<SlotDefinition>();
  for (const name of names) {
    for (const definition of SLOTS_BY_METHOD.get(name) as SlotDefinition[]) {
      if (done.has(definition)) continue;
      done.add(definition);
      updateSlot(type, definition);
    }
  }
  inheritSequenceSlots(type, names);
  inheritPlainSlices(type);
}

/** Built-in sequences whose plain slices (`a[x:y]`) do not go through `__getitem__`; those of their subclasses do not either. */
const PLAIN_SLICES = new Set(['list', 'tuple', 'str', 'unicode']);

function inheritPlainSlices(type: PyType): void {
  const base = type.mro.find((t) => !t.heap) as PyType;
  const { slots } = type;
  if (!PLAIN_SLICES.has(base.name)) return;
  const { subscript, assignSubscript } = base.slots;
  if (slots.getSlice === null && slots.subscript !== subscript && subscript !== null) {
    slots.getSlice = (self, low, high) => subscript(self, plainSlice(self, low, high));
  }
  if (slots.assignSlice === null && slots.assignSubscript !== assignSubscript && assignSubscript !== null) {
    slots.assignSlice = (self, low, high, value) => assignSubscript(self, plainSlice(self, low, high), value);
  }
}

/** Bounds from the end have the length added by whoever asks for the slice, a length that may be the class's own. */
function plainSlice(self: Value, low: Value, high: Value): PySlice {
  const [from, to] = [sliceBound(self, low), sliceBound(self, high)].map((bound) => ((integerValue(bound) as number) < 0 ? 0 : bound));
  return new PySlice(from, to, null);
}

/** A class that overrides `__add__` of list no longer concatenates as list does. */
function inheritSequenceSlots(type: PyType, names: Set<string>): void {
  const slots = type.slots as unknown as Record<string, unknown>;
  for (const { names: methods, slot } of SEQUENCE_METHODS) {
    if (methods.some((m) => names.has(m) && !(type.lookup(m) instanceof PySlotWrapper))) slots[slot] = null;
  }
}

onTypeChanged.update = (type, name) => {
  const definitions = SLOTS_BY_METHOD.get(name);
  if (definitions === undefined) return;
  for (const definition of definitions) updateSlot(type, definition);
  inheritPlainSlices(type);
  for (const sub of type.subclasses) onTypeChanged.update?.(sub, name);
};
