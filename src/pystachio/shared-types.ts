/**
 * Pystachio's classes and those of a schema exist once per process and are shared by loads. A program may change them all the same
 * (`String.coerce = …`): each change is noted here and undone before the next load.
 */
import { onTypeChanged } from '../python/objects/attributes.ts';
import { Slots } from '../python/objects/slots.ts';
import type { PyType, Value } from '../python/objects/value.ts';

interface Change {
  type: PyType;
  name: string;
  before: Value | undefined;
}

const changes: Change[] = [];
/** Classes whose slots are kept to be put back. */
const kept = new Set<PyType>();
/** Further things to undo: tables that a program got hold of. */
const undo: (() => void)[] = [];

/** `pristine`: no class of ours has been changed by a program, so that its methods need not be looked up; nor has it written into an object. */
export const shared = {
  pristine: true,
  /** Goes up with each change of what counted as unchanging: what scopes remember from before holds no more. */
  changes: 0,
};

/** Lets changes of the class be noted. */
export function watchType(type: PyType): void {
  type.watched = true;
}

/** To be undone before the next load. */
export function undoLater(action: () => void): void {
  undo.push(action);
}

/**
 * A program wrote into an object, which may be a default that other loads use, or stand for what another object was interpolated to. Nothing that was worked
 * out counts any more in this load; `action` undoes the write before the next.
 */
export function noteWrite(action: () => void): void {
  undoLater(action);
  shared.pristine = false;
  shared.changes++;
}

onTypeChanged.before = (type, name) => {
  if (!type.watched) return;
  ownSlots(type);
  keepSlots(type);
  changes.push({ type, name, before: type.ownDict().getStr(name) });
  shared.pristine = false;
  shared.changes++;
};

onTypeChanged.derived = (parent, type) => {
  if (!parent.watched) return;
  undoLater(() => {
    const at = parent.subclasses.indexOf(type);
    if (at >= 0) parent.subclasses.splice(at, 1);
  });
};

/** Types that a factory made share the slots of their base until one of them is changed; from then on they have to follow the base's changes. */
function ownSlots(type: PyType): void {
  const { base, slots } = type;
  if (base === null || slots !== base.slots) return;
  type.slots = Object.assign(new Slots(), slots);
  base.subclasses.push(type);
  undoLater(() => {
    type.slots = slots;
    base.subclasses = base.subclasses.filter((sub) => sub !== type);
  });
}

/** Slots of a class that were ours and are so again in the next load, without a look at its methods each time. */
function keepSlots(type: PyType): void {
  if (!type.watched || kept.has(type)) return;
  kept.add(type);
  const before = Object.assign(new Slots(), type.slots);
  undoLater(() => {
    Object.assign(type.slots, before);
    kept.delete(type);
  });
  for (const sub of type.subclasses) keepSlots(sub);
}

/** Has a program changed a class that other loads use? */
export function sharedTypesTouched(): boolean {
  return changes.length > 0 || undo.length > 0;
}

/** Has a program changed this class? */
export function isChanged(type: PyType): boolean {
  return !shared.pristine && changes.some((change) => change.type === type);
}

/** Sets an attribute of a class, or takes it away. */
function setAttribute({ type, name }: Change, value: Value | undefined): void {
  if (value === undefined) type.ownDict().deleteStr(name);
  else type.ownDict().setStr(name, value);
  type.changed();
  onTypeChanged.update?.(type, name);
}

/** Puts what was there before the first of the changes back. */
function undoChanges(): void {
  for (let i = changes.length - 1; i >= 0; i--) setAttribute(changes[i], changes[i].before);
}

/** Puts the shared classes back into the state in which the process began. */
export function restoreSharedTypes(): void {
  undoChanges();
  changes.length = 0;
  for (const action of undo.splice(0).reverse()) action();
  if (!shared.pristine) shared.changes++;
  shared.pristine = true;
}

/** Runs it with the classes as they are for those who have no part in what a program changed. */
export function withUnchangedTypes<T>(body: () => T): T {
  if (shared.pristine) return body();
  const changed = changes.map(({ type, name }) => type.ownDict().getStr(name));
  undoChanges();
  shared.pristine = true;
  try {
    return body();
  } finally {
    for (const [i, change] of changes.entries()) setAttribute(change, changed[i]);
    shared.pristine = false;
  }
}
