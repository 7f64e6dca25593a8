/**
 * The operations of set and frozenset, each inserting, deleting and resizing as setobject.c does: that decides the order in which the result iterates.
 */
import { PyDict } from './dict.ts';
import { stepOver } from './iterate.ts';
import { asInstanceOf } from './number-slots.ts';
import { AnySet, PyFrozenSet, PySet } from './set.ts';
import { frozensetType, typeOf } from './types.ts';
import type { PyType, Value } from './value.ts';

/** An empty set or frozenset of a class. */
export function emptySet(type: PyType): AnySet {
  return asInstanceOf(type.isSubtype(frozensetType) ? new PyFrozenSet() : new PySet(), type);
}

/** set.update() with one iterable: of sets and dicts it knows the size and makes room first. Raises TypeError. */
export function updateSet(set: AnySet, other: Value): void {
  if (other instanceof AnySet || (other instanceof PyDict && !other.type.heap)) {
    set.merge(other);
    return;
  }
  const step = stepOver(other);
  for (let item = step(); item !== undefined; item = step()) set.add(item);
}

/** A set of the class with the items of an iterable. */
export function makeSet(type: PyType, items: Value): AnySet {
  const set = emptySet(type);
  updateSet(set, items);
  return set;
}

/** A copy of the same class. */
export function copySet(set: AnySet): AnySet {
  return makeSet(typeOf(set), set);
}

export function union(set: AnySet, others: readonly Value[]): AnySet {
  const result = copySet(set);
  for (const other of others) if (other !== set) updateSet(result, other);
  return result;
}

/** Goes through the smaller of two sets, or through any iterable. */
export function intersection(set: AnySet, other: Value): AnySet {
  if (other === set) return copySet(set);
  const result = emptySet(typeOf(set));
  if (other instanceof AnySet) {
    const [through, within] = other.size > set.size ? [set, other] : [other, set];
    for (const normal of through.normalKeys()) if (within.findEntry(through, normal) !== undefined) result.addNewEntry(through, normal);
    return result;
  }
  const step = stepOver(other);
  for (let item = step(); item !== undefined; item = step()) result.addCommon(set, item);
  return result;
}

export function intersectionOfAll(set: AnySet, others: readonly Value[]): AnySet {
  if (others.length === 0) return copySet(set);
  return others.reduce<AnySet>((result, other) => intersection(result, other), set);
}

export function intersectionUpdate(set: AnySet, other: Value): void {
  set.replaceBy(intersection(set, other));
}

export function differenceUpdate(set: AnySet, other: Value): void {
  if (other === set) {
    set.clear();
    return;
  }
  if (other instanceof AnySet) {
    for (const normal of other.normalKeys()) set.discardEntry(other, normal);
  } else {
    const step = stepOver(other);
    for (let item = step(); item !== undefined; item = step()) set.discard(item);
  }
  set.purge();
}

export function difference(set: AnySet, other: Value): AnySet {
  if (!(other instanceof AnySet) && !(other instanceof PyDict && !other.type.heap)) {
    const result = copySet(set);
    differenceUpdate(result, other);
    return result;
  }
  const result = emptySet(typeOf(set));
  for (const normal of set.normalKeys()) if (other.findEntry(set, normal) === undefined) result.addNewEntry(set, normal);
  return result;
}

export function differenceOfAll(set: AnySet, others: readonly Value[]): AnySet {
  if (others.length === 0) return copySet(set);
  const result = difference(set, others[0]);
  for (const other of others.slice(1)) differenceUpdate(result, other);
  return result;
}

export function symmetricDifferenceUpdate(set: AnySet, other: Value): void {
  if (other === set) {
    set.clear();
    return;
  }
  const known = other instanceof AnySet || (other instanceof PyDict && !other.type.heap);
  const from = known ? (other as AnySet | PyDict) : makeSet(typeOf(set), other);
  for (const normal of from.normalKeys()) if (!set.discardEntry(from, normal)) set.addEntry(from, normal);
}

export function symmetricDifference(set: AnySet, other: Value): AnySet {
  const result = makeSet(typeOf(set), other);
  symmetricDifferenceUpdate(result, set);
  return result;
}

export function isSubset(set: AnySet, of: AnySet): boolean {
  if (set.size > of.size) return false;
  for (const normal of set.normalKeys()) if (of.findEntry(set, normal) === undefined) return false;
  return true;
}

export function isDisjoint(set: AnySet, other: Value): boolean {
  if (other === set) return set.size === 0;
  if (other instanceof AnySet && !other.type.heap) {
    const [through, within] = other.size > set.size ? [set, other] : [other, set];
    return !through.normalKeys().some((normal) => within.findEntry(through, normal) !== undefined);
  }
  const step = stepOver(other);
  for (let item = step(); item !== undefined; item = step()) if (set.has(item)) return false;
  return true;
}
