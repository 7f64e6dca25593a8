/** set and frozenset: the classes themselves; what a program sees of them is in set-type.ts. */
import { HashTable, type NormalKey } from './hash-table.ts';
import type { Value } from './value.ts';

export abstract class AnySet extends HashTable {
  has(key: Value): boolean {
    return this.find(key) !== undefined;
  }

  /** Raises TypeError for an unhashable key, as do all below. */
  add(key: Value): void {
    if (this.find(key) !== undefined) return;
    const normal = this.makeNormal(key);
    this.map.set(normal, key);
    this.added(normal);
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
    for (const key of other.keys()) this.add(key);
  }
}

export class PySet extends AnySet {}
export class PyFrozenSet extends AnySet {}
