/** set and frozenset: the classes themselves; what a program sees of them is in set-type.ts. */
import type { Hash } from './hash-core.ts';
import { ComplexKey, HashTable, type NormalKey, normalKey } from './hash-table.ts';
import { late } from './late.ts';
import type { Value } from './value.ts';

export abstract class AnySet extends HashTable {
  has(key: Value): boolean {
    return this.find(key) !== undefined;
  }

  /** Raises TypeError for an unhashable key, as do all below. */
  add(key: Value): void {
    const normal = normalKey(key);
    if (normal === undefined) this.addComplex(key, late.hashValue(key));
    else this.addNormal(normal, key);
  }

  private addNormal(normal: NormalKey, key: Value): void {
    if (this.findNormal(normal, key) !== undefined) return;
    this.map.set(normal, key);
    this.added(normal);
  }

  private addComplex(key: Value, hash: Hash): void {
    if (this.findComplex(key, hash) !== undefined) return;
    const normal = this.makeComplex(key, hash);
    this.map.set(normal, key);
    this.added(normal);
  }

  /** Adds the key of another table's entry; no `__hash__` is called, as the entry knows it. */
  addEntry(other: HashTable, normal: NormalKey): void {
    if (normal instanceof ComplexKey) this.addComplex(normal.key, normal.hash);
    else this.addNormal(normal, other.original(normal));
  }

  /** As addEntry(), of an entry that is known not to be here: nothing is looked for where no key is asked what it equals. */
  addNewEntry(other: HashTable, normal: NormalKey): void {
    if (other.asks || this.asks || normal instanceof ComplexKey) this.addEntry(other, normal);
    else {
      this.map.set(normal, other.original(normal));
      this.added(normal);
    }
  }

  /** As discard(), of another table's entry. */
  discardEntry(other: HashTable, normal: NormalKey): boolean {
    const found = this.findEntry(other, normal);
    if (found === undefined) return false;
    this.removeNormal(found);
    return true;
  }

  /** Adds what `within` has too. It is hashed once. */
  addCommon(within: AnySet, key: Value): void {
    const normal = normalKey(key);
    if (normal !== undefined) {
      if (within.findNormal(normal, key) !== undefined) this.addNormal(normal, key);
      return;
    }
    const hash = late.hashValue(key);
    if (within.findComplex(key, hash) !== undefined) this.addComplex(key, hash);
  }

  /** True if it was there. */
  discard(key: Value): boolean {
    const normal = this.find(key);
    if (normal === undefined) return false;
    this.removeNormal(normal);
    return true;
  }

  pop(): Value {
    return this.popNormal().value;
  }

  clear(): void {
    this.clearTable();
  }

  original(normal: NormalKey): Value {
    return this.map.get(normal) as Value;
  }

  /** set_swap_bodies: takes over what another set holds, which must not be used after. */
  replaceBy(other: AnySet): void {
    this.become(other);
  }

  /** set_merge: room is made at once, then keys go in in the other's table order. */
  merge(other: HashTable): void {
    if (other === this || other.size === 0) return;
    this.reserve(other.size);
    const isNew = this.size === 0;
    for (const normal of other.normalKeys()) {
      if (isNew) this.addNewEntry(other, normal);
      else this.addEntry(other, normal);
    }
  }
}

export class PySet extends AnySet {}
export class PyFrozenSet extends AnySet {}
